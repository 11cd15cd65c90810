// Operator functions on a vector type.
struct Vector: Equatable, CustomStringConvertible {
    var x, y: Double
    static let zero = Vector(x: 0, y: 0)
    var description: String { "<\(x), \(y)>" }

    static func + (lhs: Vector, rhs: Vector) -> Vector {
        Vector(x: lhs.x + rhs.x, y: lhs.y + rhs.y)
    }
    static func - (lhs: Vector, rhs: Vector) -> Vector { lhs + -rhs }
    static prefix func - (v: Vector) -> Vector { Vector(x: -v.x, y: -v.y) }
    static func * (k: Double, v: Vector) -> Vector { Vector(x: k * v.x, y: k * v.y) }
    static func * (v: Vector, k: Double) -> Vector { k * v }
    static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
    static func += (lhs: inout Vector, rhs: Vector) { lhs = lhs + rhs }
    static func *= (lhs: inout Vector, k: Double) { lhs = k * lhs }
}

let a = Vector(x: 3, y: 1)
let b = Vector(x: 2, y: 4)
print(a + b, a - b, -a)
print(2 * a, b * 0.5, a * b)
var sum = Vector.zero
for v in [a, b, Vector(x: -1, y: -1)] { sum += v }
print(sum)
sum *= 2
print(sum, sum == Vector(x: 8, y: 8), a != b)
print([a, b].reduce(.zero, +))

struct Money: Comparable {
    let cents: Int
    static func < (l: Money, r: Money) -> Bool { l.cents < r.cents }
    static func + (l: Money, r: Money) -> Money { Money(cents: l.cents + r.cents) }
}
let prices = [500, 120, 999].map(Money.init(cents:))
print(prices.sorted().map(\.cents), prices.max()!.cents)
print(prices[0] > prices[1], prices[0] <= prices[2])
print(prices.dropFirst().reduce(prices[0], +).cents)
print(min(prices[0], prices[1]).cents)
