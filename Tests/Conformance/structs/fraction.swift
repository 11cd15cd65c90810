// A rational number type with normalization and operators.
struct Fraction: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    let num: Int
    let den: Int

    init(_ num: Int, _ den: Int = 1) {
        precondition(den != 0, "zero denominator")
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
        let g = max(1, gcd(abs(num), abs(den)))
        let sign = den < 0 ? -1 : 1
        self.num = sign * num / g
        self.den = sign * den / g
    }
    init(integerLiteral value: Int) { self.init(value) }
    init?(_ text: String) {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard (1...2).contains(parts.count), parts.count == text.split(separator: "/").count else { return nil }
        if parts.count == 2 && parts[1] == 0 { return nil }
        self.init(parts[0], parts.count == 2 ? parts[1] : 1)
    }

    var description: String { den == 1 ? "\(num)" : "\(num)/\(den)" }
    var value: Double { Double(num) / Double(den) }
    var reciprocal: Fraction? { num == 0 ? nil : Fraction(den, num) }

    static func + (a: Self, b: Self) -> Self { Self(a.num * b.den + b.num * a.den, a.den * b.den) }
    static prefix func - (a: Self) -> Self { Self(-a.num, a.den) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self { Self(a.num * b.num, a.den * b.den) }
    static func / (a: Self, b: Self) -> Self { Self(a.num * b.den, a.den * b.num) }
    static func < (a: Self, b: Self) -> Bool { a.num * b.den < b.num * a.den }
}

let half = Fraction(1, 2), third = Fraction(2, 6)
print(half + third, half - third, half * third, half / third)
print(Fraction(6, -8), -half, Fraction(10, 5), Fraction(0, 7))
print(half > third, half == Fraction(3, 6), [half, 3, third, -1].sorted())
print((1...6).map { Fraction(1, $0 * ($0 + 1)) }.reduce(0, +))
print(Fraction("3/9")!, Fraction("7")!, Fraction("1/0") as Any, Fraction("a/2") as Any)
print(half.value, third.reciprocal!, Fraction(0).reciprocal as Any, 2 * half + 1)
var harmonic: Fraction = 0
for n in 1...5 {
    harmonic = harmonic + Fraction(1, n)
    print(n, harmonic, harmonic.value)
}
