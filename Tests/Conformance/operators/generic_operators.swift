// Operators in protocols and generic code, optional operators, sequence operators.
protocol VectorSpace {
    associatedtype Scalar
    static var zero: Self { get }
    static func + (a: Self, b: Self) -> Self
    static func * (k: Scalar, v: Self) -> Self
}
extension VectorSpace {
    static func += (a: inout Self, b: Self) { a = a + b }
}
struct Poly: VectorSpace, CustomStringConvertible {
    typealias Scalar = Int
    var c: [Int]
    static var zero: Poly { Poly(c: []) }
    static func + (a: Poly, b: Poly) -> Poly {
        let n = max(a.c.count, b.c.count)
        return Poly(c: (0..<n).map { (a.c[at: $0] ?? 0) + (b.c[at: $0] ?? 0) })
    }
    static func * (k: Int, v: Poly) -> Poly { Poly(c: v.c.map { k * $0 }) }
    var description: String {
        c.enumerated().filter { $0.element != 0 }.map { "\($0.element)x^\($0.offset)" }.joined(separator: " + ")
    }
}
extension Array {
    subscript(at i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
func combine<V: VectorSpace>(_ terms: [(V.Scalar, V)]) -> V {
    var acc = V.zero
    for (k, v) in terms { acc += k * v }
    return acc
}
print(combine([(2, Poly(c: [1, 2])), (-1, Poly(c: [0, 4, 5])), (3, Poly(c: [1]))]))

// optional lifting
infix operator <?>: AdditionPrecedence
func <?> <T: Numeric>(a: T?, b: T?) -> T? {
    guard let a, let b else { return a ?? b }
    return a + b
}
print((1 <?> 2) as Any, (nil <?> 2) as Any, (nil as Int?) <?> nil as Any)

infix operator ?=: AssignmentPrecedence
func ?= <T>(a: inout T, b: T?) { if let b { a = b } }
var name = "default"
name ?= nil
print(name)
name ?= "custom"
print(name)

// elementwise operators on arrays
infix operator .+: AdditionPrecedence
infix operator .*: MultiplicationPrecedence
func .+ <T: Numeric>(a: [T], b: [T]) -> [T] { zip(a, b).map(+) }
func .* <T: Numeric>(a: [T], b: [T]) -> [T] { zip(a, b).map(*) }
print([1, 2, 3] .+ [10, 20, 30] .* [2, 2, 2])
print([0.5, 1.5] .* [4, 2])

// string repetition and comparison chains of tuples
func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
print("ab" * 3 + "-" * 5)
print((1, "b") < (1, "c"), (2, "a") < (1, "z"), (1, 2, 3) == (1, 2, 3))
let people = [("Lee", 30), ("Ann", 25), ("Bob", 30)]
print(people.sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map(\.0))
