protocol Named { var name: String { get } }
protocol Priced { var cents: Int { get } }
protocol Discountable: Priced { var percentOff: Int { get } }

extension Discountable {
    var finalCents: Int { cents * (100 - percentOff) / 100 }
}

struct Coffee: Named, Priced { let name: String, cents: Int }
struct Bundle: Named, Discountable { let name: String, cents: Int, percentOff: Int }
struct Deposit: Priced { let cents: Int }
final class Guest: Named {
    let name: String
    init(name: String) { self.name = name }
}

func label(_ x: any Named & Priced) -> String { "\(x.name) at \(x.cents)" }

func describe(_ x: Any) -> String {
    switch x {
    case let b as any Named & Discountable: "\(b.name) reduced to \(b.finalCents)"
    case let p as any Named & Priced: label(p)
    case let p as any Priced: "unnamed price \(p.cents)"
    case let n as any Named & AnyObject: "object \(n.name) \(n === n)"
    case let n as any Named: n.name
    case let e as any Error: "error \(e)"
    case nil as Any?: "nothing"
    default: "unknown \(type(of: x))"
    }
}

enum Oops: Error { case spilled }

let things: [Any] = [Coffee(name: "latte", cents: 420), Bundle(name: "brunch", cents: 2000, percentOff: 15),
                     Deposit(cents: 50), Guest(name: "Ida"), Oops.spilled, 3.5]
things.forEach { print(describe($0)) }

let priced = things.compactMap { $0 as? any Priced }
print(priced.count, priced.reduce(0) { $0 + (($1 as? any Discountable)?.finalCents ?? $1.cents) })
let types: [Any.Type] = things.map { type(of: $0) }
print(types.map { "\($0)" })
print(types[0] == Coffee.self, types[1] is any Discountable.Type, types[2] is any Named.Type)

func isSame<T, U>(_ a: T, as _: U.Type) -> Bool { a is U }
print(isSame(5, as: Int.self), isSame(5, as: Double.self), isSame(Oops.spilled, as: (any Error).self))
let guest: any Named = Guest(name: "Ola")
if let g = guest as? Guest { print("guest", g.name) }
