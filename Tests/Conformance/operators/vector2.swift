// Overloading arithmetic, compound assignment and prefix operators.
struct Vec2: Equatable, CustomStringConvertible {
    var x, y: Double
    static let zero = Vec2(x: 0, y: 0)
    var description: String { "(\(x), \(y))" }
    var length: Double { abs(x) + abs(y) }       // Manhattan length

    static func + (a: Vec2, b: Vec2) -> Vec2 { Vec2(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Vec2, b: Vec2) -> Vec2 { a + -b }
    static prefix func - (v: Vec2) -> Vec2 { Vec2(x: -v.x, y: -v.y) }
    static func * (k: Double, v: Vec2) -> Vec2 { Vec2(x: k * v.x, y: k * v.y) }
    static func * (v: Vec2, k: Double) -> Vec2 { k * v }
    static func / (v: Vec2, k: Double) -> Vec2 { (1 / k) * v }
    static func += (a: inout Vec2, b: Vec2) { a = a + b }
    static func *= (a: inout Vec2, k: Double) { a = a * k }
}

infix operator •: MultiplicationPrecedence
infix operator ×: MultiplicationPrecedence
prefix operator ‖
postfix operator °
extension Vec2 {
    static func • (a: Vec2, b: Vec2) -> Double { a.x * b.x + a.y * b.y }
    static func × (a: Vec2, b: Vec2) -> Double { a.x * b.y - a.y * b.x }
    static prefix func ‖ (v: Vec2) -> Double { v.length }
}
postfix func ° (deg: Double) -> Double { deg / 360 }

var p = Vec2(x: 3, y: 4)
let q = Vec2(x: 1, y: -2)
print(p + q, p - q, -p, 2 * p, p * 0.5, p / 4)
print(p • q, p × q, ‖p)
print(1 + p • q * 2)            // same precedence, left associative
p += q
p *= 3
print(p, p == Vec2(x: 12, y: 6), p != q)
print(90.0°, 45° + 45°)

// operators as function values
let points = [Vec2(x: 1, y: 1), Vec2(x: 2, y: 0.5), q]
print(points.reduce(.zero, +))
print(zip([1, 2, 3], [4, 5, 6]).map(*))
let ops: [(String, (Double, Double) -> Double)] = [("+", +), ("-", -), ("*", *), ("/", /)]
for (name, f) in ops { print("6 \(name) 4 =", f(6, 4)) }
print([3, 1, 2].sorted(by: >), [true, false].map(!))
