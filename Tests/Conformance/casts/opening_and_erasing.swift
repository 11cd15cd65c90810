// Type erasure by hand, and recovering types from existentials.
protocol Shape { associatedtype Unit; var name: String { get }; func measure() -> Unit }
struct Line: Shape { let n: Int; var name: String { "line" }; func measure() -> Int { n } }
struct Disc: Shape { let r: Double; var name: String { "disc" }; func measure() -> Double { 3 * r * r } }
struct Word: Shape { let w: String; var name: String { "word" }; func measure() -> String { w } }

struct AnyShape<Unit>: Shape {
    private let _name: () -> String
    private let _measure: () -> Unit
    let base: Any
    init<S: Shape>(_ s: S) where S.Unit == Unit {
        _name = { s.name }
        _measure = s.measure
        base = s
    }
    var name: String { "any " + _name() }
    func measure() -> Unit { _measure() }
}
let ints: [AnyShape<Int>] = [AnyShape(Line(n: 3)), AnyShape(AnyShape(Line(n: 4)))]
print(ints.map { $0.name }, ints.map { $0.measure() }, (ints[0].base as? Line)?.n as Any, ints[1].base is Line)

let all: [any Shape] = [Line(n: 9), Disc(r: 2), Word(w: "hey"), ints[0]]
for s in all {
    let m: Any = s.measure()
    switch m {
    case let i as Int: print(s.name, "int", i)
    case let d as Double: print(s.name, "double", d)
    default: print(s.name, "other", m, type(of: m))
    }
}
func unitName<S: Shape>(_ s: S) -> String { "\(S.Unit.self)" }
print(all.map { unitName($0) })
func onlyNumeric(_ s: any Shape) -> Double? {
    func go<S: Shape>(_ s: S) -> Double? {
        switch s.measure() {
        case let i as Int: Double(i)
        case let d as Double: d
        default: nil
        }
    }
    return go(s)
}
print(all.map(onlyNumeric))

// recovering constraint from Any
func compare(_ a: Any, _ b: Any) -> String {
    guard let x = a as? any Comparable else { return "not comparable" }
    func cmp<T: Comparable>(_ x: T) -> String {
        guard let y = b as? T else { return "different types" }
        return x < y ? "less" : x == y ? "equal" : "greater"
    }
    return cmp(x)
}
print(compare(1, 2), compare("b", "a"), compare(2.5, 2.5), compare(1, "1"), compare([1], [2]))
func length(_ x: Any) -> Int { (x as? any Collection)?.count ?? 1 }
print([[1, 2, 3], "four", ["a": 1], 7, Set([1, 1])].map(length))
func elements(_ s: any Sequence) -> [String] { s.map { "\($0)" } }
print(elements([1, 2]), elements("ab"), elements(1...3))
func doubled(_ n: any BinaryInteger) -> any BinaryInteger {
    func go<T: BinaryInteger>(_ x: T) -> T { x + x }
    return go(n)
}
print(doubled(21), doubled(UInt8(5)), type(of: doubled(Int16(2))))
let constrained: any Collection<Int> = Array(1...4)
print(constrained.reduce(0, +), constrained.count, constrained.first as Any)
