// Requirements versus extension methods: dynamic and static dispatch.
protocol Greeter {
    var name: String { get }
    func greet() -> String
}

extension Greeter {
    func greet() -> String { "Hello, \(name)" }
    func farewell() -> String { "Bye, \(name)" }      // not a requirement
    var shout: String { greet().uppercased() + "!" }
}

struct Plain: Greeter {
    let name: String
}

struct Formal: Greeter {
    let name: String
    func greet() -> String { "Good evening, \(name)" }
    func farewell() -> String { "Farewell, dear \(name)" }
}

let people: [any Greeter] = [Plain(name: "Bo"), Formal(name: "Dr. Li")]
for p in people {
    print(p.greet())
    print(p.farewell())     // static dispatch: protocol extension version
    print(p.shout)
}
let f = Formal(name: "Eve")
print(f.farewell())         // concrete type: own version
print((f as any Greeter).farewell())

func viaGeneric<G: Greeter>(_ g: G) -> String { g.greet() + " / " + g.farewell() }
print(viaGeneric(f))
print(viaGeneric(Plain(name: "Pat")))

// Constrained extension beats the unconstrained one.
protocol Measured {
    var amount: Double { get }
}
extension Measured {
    func report() -> String { "amount \(amount)" }
}
extension Measured where Self: CustomStringConvertible {
    func report() -> String { "\(self) has \(amount)" }
}
struct Water: Measured { var amount = 1.5 }
struct Gold: Measured, CustomStringConvertible {
    var amount = 0.25
    var description: String { "Gold" }
}
print(Water().report())
print(Gold().report())

// Extensions on standard protocols
extension Collection where Element: BinaryInteger {
    var total: Element { reduce(0, +) }
    func average() -> Double? {
        isEmpty ? nil : Double(total) / Double(count)
    }
}
print([3, 4, 8].total, [3, 4, 8].average()!, [Int]().average() as Any)
print((1...10).total, Set([5, 5, 6]).total)
