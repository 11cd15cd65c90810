// Associated types, opaque results, primary associated types, existentials, conditional conformance.
protocol Container<Item> {
    associatedtype Item
    mutating func append(_ item: Item)
    var count: Int { get }
    subscript(i: Int) -> Item { get }
}
struct IntStack: Container {
    private var items: [Int] = []
    mutating func append(_ item: Int) { items.append(item) }
    var count: Int { items.count }
    subscript(i: Int) -> Int { items[i] }
}
extension Array: Container {}

func allMatch<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
}
var stack = IntStack()
for n in [1, 2, 3] { stack.append(n) }
print(allMatch(stack, [1, 2, 3]), allMatch(stack, [1, 2]), allMatch(["a"], ["b"]))

func describe(_ c: some Container<Int>) -> String { (0..<c.count).map { "\(c[$0])" }.joined(separator: "|") }
print(describe(stack), describe([9, 8]))
func total(_ cs: [any Container<Int>]) -> Int {
    cs.reduce(0) { sum, c in (0..<c.count).reduce(sum) { $0 + c[$1] } }
}
print(total([stack, [10, 20], IntStack()]))

protocol Shape { func draw() -> String }
struct Triangle: Shape {
    var size: Int
    func draw() -> String { (1...size).map { String(repeating: "*", count: $0) }.joined(separator: "\n") }
}
struct Flipped<T: Shape>: Shape {
    var shape: T
    func draw() -> String { shape.draw().split(separator: "\n").reversed().joined(separator: "\n") }
}
struct Joined<T: Shape, U: Shape>: Shape {
    var top: T, bottom: U
    func draw() -> String { top.draw() + "\n" + bottom.draw() }
}
func flip<T: Shape>(_ s: T) -> some Shape { Flipped(shape: s) }
func trapezoid() -> some Shape { Joined(top: Triangle(size: 2), bottom: flip(Triangle(size: 3))) }
print(trapezoid().draw())
print(flip(flip(Triangle(size: 2))).draw() == Triangle(size: 2).draw())

struct Pair<T> { var a: T, b: T }
extension Pair: Equatable where T: Equatable {}
extension Pair: Comparable where T: Comparable {
    static func < (l: Self, r: Self) -> Bool { (l.a, l.b) < (r.a, r.b) }
}
print(Pair(a: 1, b: 2) == Pair(a: 1, b: 2), Pair(a: 1, b: 2) < Pair(a: 1, b: 3), [Pair(a: 2, b: 0), Pair(a: 1, b: 9)].min()!)
