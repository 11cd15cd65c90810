struct Fuzzy: Equatable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    let truth: Double
    init(_ t: Double) { truth = min(max(t, 0), 1) }
    init(floatLiteral v: Double) { self.init(v) }
    init(integerLiteral v: Int) { self.init(Double(v)) }
    static func && (a: Fuzzy, b: @autoclosure () -> Fuzzy) -> Fuzzy { Fuzzy(min(a.truth, b().truth)) }
    static func || (a: Fuzzy, b: @autoclosure () -> Fuzzy) -> Fuzzy { Fuzzy(max(a.truth, b().truth)) }
    static prefix func ! (a: Fuzzy) -> Fuzzy { Fuzzy(1 - a.truth) }
}

infix operator ±: RangeFormationPrecedence
infix operator ≈: ComparisonPrecedence
infix operator →: AdditionPrecedence
prefix operator ++
postfix operator ++
infix operator <+>: AdditionPrecedence
infix operator ??=: AssignmentPrecedence

func ± (center: Double, delta: Double) -> ClosedRange<Double> { center - delta...center + delta }
func ≈ (x: Double, r: ClosedRange<Double>) -> Bool { r.contains(x) }
func → <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
prefix func ++ (n: inout Int) -> Int { n += 1; return n }
postfix func ++ (n: inout Int) -> Int { defer { n += 1 }; return n }
func <+> <K, V>(a: [K: V], b: [K: V]) -> [K: V] { a.merging(b) { $1 } }
func ??= <T>(a: inout T?, b: @autoclosure () -> T) { if a == nil { a = b() } }

struct Interval: Equatable, CustomStringConvertible {
    let lo, hi: Double
    init(_ a: Double, _ b: Double) { (lo, hi) = (min(a, b), max(a, b)) }
    static func + (a: Self, b: Self) -> Self { .init(a.lo + b.lo, a.hi + b.hi) }
    static func - (a: Self, b: Self) -> Self { .init(a.lo - b.hi, a.hi - b.lo) }
    static func * (a: Self, b: Self) -> Self {
        let p = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]
        return .init(p.min()!, p.max()!)
    }
    static func & (a: Self, b: Self) -> Self? { max(a.lo, b.lo) <= min(a.hi, b.hi) ? .init(max(a.lo, b.lo), min(a.hi, b.hi)) : nil }
    static func | (a: Self, b: Self) -> Self { .init(min(a.lo, b.lo), max(a.hi, b.hi)) }
    static prefix func - (a: Self) -> Self { .init(-a.hi, -a.lo) }
    static func += (a: inout Self, b: Self) { a = a + b }
    static func ~= (pattern: Self, value: Double) -> Bool { pattern.lo <= value && value <= pattern.hi }
    var description: String { "[\(lo), \(hi)]" }
}

let warm: Fuzzy = 0.7, humid: Fuzzy = 0.25, sunny: Fuzzy = 1
print((warm && !humid).truth, (humid || warm && sunny).truth, (!(warm && humid)).truth, Fuzzy(3) == sunny)
print(5.0 ± 0.5, 5.3 ≈ 5.0 ± 0.5, 6 ≈ 5.0 ± 0.5)
print((Int.init → { $0 ?? 0 } → { $0 * 2 })("21"), ({ (s: String) in s.count } → String.init)("four"))
var n = 5
print(n++, n, ++n, n)
print((["a": 1, "b": 2] <+> ["b": 3, "c": 4]).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
var name: String?
name ??= "first"
name ??= "second"
print(name!)
let a = Interval(1, 2), b = Interval(3, -1)
print(a + b, a - b, a * b, -a, (a & b) as Any, (a & Interval(5, 6)) as Any, a | Interval(7, 8))
var acc = a
for _ in 0..<3 { acc += b }
print(acc, acc == Interval(10, -2), b * b)
for x in [-2.0, 0, 1.5, 9] {
    switch x {
    case a: print(x, "in a")
    case b: print(x, "in b")
    default: print(x, "outside")
    }
}
