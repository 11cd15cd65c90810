// Phantom types keep quantities and states apart at compile time.
enum USD {}
enum EUR {}
protocol CurrencyTag { static var code: String { get } }
extension USD: CurrencyTag { static var code: String { "USD" } }
extension EUR: CurrencyTag { static var code: String { "EUR" } }

struct Money<C: CurrencyTag>: Comparable, CustomStringConvertible {
    let cents: Int
    init(_ whole: Int, _ cents: Int = 0) { self.cents = whole * 100 + cents }
    private init(raw: Int) { cents = raw }
    static func + (a: Money, b: Money) -> Money { Money(raw: a.cents + b.cents) }
    static func * (a: Money, k: Int) -> Money { Money(raw: a.cents * k) }
    static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
    func exchanged<D>(_ rate: Double, to: D.Type) -> Money<D> {
        Money<D>(raw: Int(Double(cents) * rate + 0.5))
    }
    var description: String {
        let c = cents % 100
        return "\(cents / 100).\(c < 10 ? "0" : "")\(c) \(C.code)"
    }
}

let a = Money<USD>(12, 50), b = Money<USD>(0, 75)
print(a + b, (a + b) * 3, a > b)
let e = a.exchanged(0.9, to: EUR.self)
print(e, type(of: e))

// Identifier tagged by its owner type
struct ID<Owner>: Hashable, ExpressibleByIntegerLiteral {
    let raw: Int
    init(integerLiteral value: Int) { raw = value }
}
struct User { let id: ID<User>; let name: String }
struct Order { let id: ID<Order>; let user: ID<User>; let total: Int }
let users: [ID<User>: User] = [1: User(id: 1, name: "Kim"), 2: User(id: 2, name: "Raj")]
let orders = [Order(id: 1, user: 2, total: 30), Order(id: 2, user: 1, total: 5), Order(id: 3, user: 2, total: 12)]
var totals: [String: Int] = [:]
for o in orders { totals[users[o.user]!.name, default: 0] += o.total }
for n in totals.keys.sorted() { print(n, totals[n]!) }

// State machine in types
enum Open {}
enum Closed {}
struct Door<State> {
    private(set) var log: [String]
    fileprivate init(log: [String]) { self.log = log }
}
extension Door where State == Closed {
    init() { self.init(log: ["built"]) }
    func open() -> Door<Open> { Door<Open>(log: log + ["opened"]) }
}
extension Door where State == Open {
    func close() -> Door<Closed> { Door<Closed>(log: log + ["closed"]) }
}
let d = Door<Closed>().open().close().open()
print(d.log, type(of: d))
