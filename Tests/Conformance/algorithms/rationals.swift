// Rational numbers with full arithmetic, continued fractions and Egyptian fractions.
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }

struct Rational: Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible, LosslessStringConvertible, SignedNumeric {
    let num, den: Int
    init(_ n: Int, _ d: Int) {
        precondition(d != 0, "zero denominator")
        let g = gcd(n, d) * (d < 0 ? -1 : 1)
        num = n / g
        den = d / g
    }
    init(integerLiteral v: Int) { self.init(v, 1) }
    init?<T: BinaryInteger>(exactly x: T) {
        guard let n = Int(exactly: x) else { return nil }
        self.init(n, 1)
    }
    init?(_ s: String) {
        let p = s.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        switch p.count {
        case 1: guard let n = p[0] else { return nil }; self.init(n, 1)
        case 2: guard let n = p[0], let d = p[1], d != 0 else { return nil }; self.init(n, d)
        default: return nil
        }
    }
    var magnitude: Rational { Rational(abs(num), den) }
    var double: Double { Double(num) / Double(den) }
    var inverse: Rational { Rational(den, num) }
    var description: String { den == 1 ? "\(num)" : "\(num)/\(den)" }
    var floor: Int { num >= 0 ? num / den : -((-num + den - 1) / den) }
    static func + (a: Rational, b: Rational) -> Rational { Rational(a.num * b.den + b.num * a.den, a.den * b.den) }
    static func - (a: Rational, b: Rational) -> Rational { Rational(a.num * b.den - b.num * a.den, a.den * b.den) }
    static func * (a: Rational, b: Rational) -> Rational { Rational(a.num * b.num, a.den * b.den) }
    static func *= (a: inout Rational, b: Rational) { a = a * b }
    static func / (a: Rational, b: Rational) -> Rational { a * b.inverse }
    static func < (a: Rational, b: Rational) -> Bool { a.num * b.den < b.num * a.den }
}
infix operator ⁄: MultiplicationPrecedence
func ⁄ (a: Int, b: Int) -> Rational { Rational(a, b) }

let h = 1⁄2, t = 1⁄3
print(h + t, h - t, h * t, h / t, -h, 6⁄(-8), h + 1, 2 * t, abs(-t), (-7⁄2).floor, (7⁄2).floor)
print(h > t, [h, t, 3⁄4, -1⁄5].sorted(), [h, t].max()!, Set([1⁄2, 2⁄4, 3⁄6]).count, h == 2⁄4)
print(Rational("10/4")!, Rational("7")!, Rational("1/0") as Any, Rational("x") as Any, Rational("1/2/3") as Any)
print((1...10).map { 1⁄$0 }.reduce(0, +), (1...4).map { 1⁄($0 * ($0 + 1)) }.reduce(Rational.zero, +))
var acc = h
acc += t
acc -= 1⁄6
acc *= 9
acc.negate()
print(acc, acc.double, acc.magnitude)

func continuedFraction(_ r: Rational) -> [Int] {
    var out: [Int] = [], r = r
    while true {
        let f = r.floor
        out.append(f)
        r -= Rational(f, 1)
        if r == 0 { return out }
        r = r.inverse
    }
}
func convergents(_ a: [Int]) -> [Rational] {
    (1...a.count).map { n in a[..<n].dropLast().reversed().reduce(Rational(a[n - 1], 1)) { Rational($1, 1) + 1 / $0 } }
}
print(continuedFraction(415⁄93), convergents(continuedFraction(415⁄93)), continuedFraction(-7⁄3))
print(convergents([1] + Array(repeating: 2, count: 6)).map { "\($0)" }.joined(separator: ", "))
func egyptian(_ r: Rational) -> [Rational] {
    guard r > 0 else { return [] }
    let d = (r.den + r.num - 1) / r.num
    return [1⁄d] + egyptian(r - 1⁄d)
}
print(egyptian(7⁄15), egyptian(5⁄6), egyptian(4⁄13).reduce(0, +))
func farey(_ n: Int) -> [Rational] {
    Set((1...n).flatMap { d in (0...d).map { $0⁄d } }).sorted()
}
print(farey(5), farey(10).count)
func bernoulli(_ n: Int) -> Rational {
    var a = [Rational](repeating: 0, count: n + 1)
    for m in 0...n {
        a[m] = 1⁄(m + 1)
        for j in stride(from: m, to: 0, by: -1) { a[j - 1] = Rational(j, 1) * (a[j - 1] - a[j]) }
    }
    return a[0]
}
print((0...10).map(bernoulli))
