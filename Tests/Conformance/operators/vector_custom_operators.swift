infix operator •: MultiplicationPrecedence
infix operator ×: MultiplicationPrecedence
infix operator **: ExponentPrecedence
infix operator ~=~: ComparisonPrecedence
prefix operator √
postfix operator °
infix operator |>: PipePrecedence
precedencegroup ExponentPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
precedencegroup PipePrecedence {
    lowerThan: AdditionPrecedence
    higherThan: ComparisonPrecedence
    associativity: left
}

struct V2: Equatable {
    var x, y: Double
    static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) }
    static func • (a: V2, b: V2) -> Double { a.x * b.x + a.y * b.y }
    static func × (a: V2, b: V2) -> Double { a.x * b.y - a.y * b.x }
    static func * (k: Double, v: V2) -> V2 { V2(x: k * v.x, y: k * v.y) }
    static func *= (v: inout V2, k: Double) { v = k * v }
    static prefix func ! (v: V2) -> V2 { V2(x: -v.y, y: v.x) }
    static prefix func √ (v: V2) -> Double { √(v • v) }
}

prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func ° (degrees: Double) -> Double { degrees * Double.pi / 180 }
func ** (base: Double, exponent: Int) -> Double {
    exponent < 0 ? 1 / base ** -exponent : (0..<exponent).reduce(1) { r, _ in r * base }
}
func ** (base: Int, exponent: Int) -> Int { (0..<exponent).reduce(1) { r, _ in r * base } }
func ~=~ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
func |> <A, B>(value: A, f: (A) -> B) -> B { f(value) }

let a = V2(x: 3, y: 4), b = V2(x: -1, y: 2)
print(a • b, a × b, √a, !a == V2(x: -4, y: 3))
print(2 * a + b, a • b + 1 * 2)
var c = a
c *= 0.5
print(c)
print(2.0 ** 10, 2.0 ** 3 ** 2, 2 * 3.0 ** 2, 2.0 ** -2)
print(0.1 + 0.2 ~=~ 0.3, 180° == Double.pi, √16 + √9)
print([1, 2, 3] |> { $0.map { $0 * 2 } } |> { $0.reduce(0, +) } |> { "sum \($0)" })
print(5 + 1 |> String.init |> { $0 + "!" })

func ~= (pattern: (Double) -> Bool, value: Double) -> Bool { pattern(value) }
func above(_ limit: Double) -> (Double) -> Bool { { $0 > limit } }
for t in [5.0, 25, 35] {
    switch t {
    case above(30): print(t, "hot")
    case above(20): print(t, "warm")
    default: print(t, "cold")
    }
}
infix operator ???: NilCoalescingPrecedence
func ??? <T>(value: T?, text: @autoclosure () -> String) -> String { value.map { "\($0)" } ?? text() }
print((nil as Int?) ??? "missing", 3 as Int? ??? "missing")
infix operator <=>: ComparisonPrecedence
func <=> <T: Comparable>(a: T, b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }
print(1 <=> 2, "b" <=> "a", 1.5 <=> 1.5)
