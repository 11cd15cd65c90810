// Default implementations, constrained extensions, static and dynamic dispatch, inheritance.
protocol Shape { 
    var area: Double { get }
    func label() -> String
}
extension Shape {
    func label() -> String { "shape of area \(area)" }
    func shout() -> String { label().uppercased() }
    func twice() -> Double { area * 2 }
}
struct Square: Shape {
    let side: Double
    var area: Double { side * side }
    func label() -> String { "square \(side)" }
    func twice() -> Double { -1 }
}
struct Blob: Shape { var area = 7.5 }
let shapes: [any Shape] = [Square(side: 3), Blob()]
for s in shapes { print(s.label(), s.shout(), s.twice()) }
print(Square(side: 3).twice())

extension Collection where Element: Shape {
    var totalArea: Double { reduce(0) { $0 + $1.area } }
}
extension Sequence where Element: BinaryInteger {
    func evens() -> [Element] { filter { $0 % 2 == 0 } }
}
extension Collection where Element: Equatable {
    func allEqual() -> Bool { allSatisfy { $0 == first } }
}
print([Square(side: 1), Square(side: 2)].totalArea, (1...9).evens(), [3, 3].allEqual(), "aab".allEqual())

protocol Named { var name: String { get } }
protocol Greeter: Named { static var greeting: String { get }; init(name: String) }
extension Greeter {
    static var greeting: String { "Hello" }
    func greet() -> String { "\(Self.greeting), \(name)!" }
    static func crowd(_ names: String...) -> [Self] { names.map(Self.init(name:)) }
}
struct English: Greeter { let name: String }
struct French: Greeter { static let greeting = "Bonjour"; let name: String }
print(English(name: "Sue").greet(), French.crowd("Léa", "Luc").map { $0.greet() })

func make<G: Greeter>(_ type: G.Type, _ name: String) -> String { G(name: name).greet() }
print(make(French.self, "Max"), make(English.self, "Max"))

protocol Cache { associatedtype Key: Hashable; associatedtype Value; var store: [Key: Value] { get set } }
extension Cache {
    mutating func value(_ k: Key, orCompute f: () -> Value) -> Value {
        if let v = store[k] { return v }
        let v = f()
        store[k] = v
        return v
    }
}
struct Squares: Cache { var store: [Int: Int] = [:] }
var cache = Squares()
var misses = 0
for k in [4, 5, 4, 4, 5] { print(cache.value(k) { misses += 1; return k * k }, terminator: " ") }
print("misses", misses)
