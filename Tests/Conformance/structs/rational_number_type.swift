struct Rational: Hashable, Comparable {
    let numerator: Int
    let denominator: Int

    init(_ n: Int, _ d: Int = 1) {
        precondition(d != 0, "zero denominator")
        let g = Rational.gcd(n.magnitude, d.magnitude)
        let sign = d < 0 ? -1 : 1
        numerator = sign * n / Int(g)
        denominator = Int(d.magnitude / g)
    }

    private static func gcd(_ a: UInt, _ b: UInt) -> UInt { b == 0 ? a : gcd(b, a % b) }

    static func < (l: Self, r: Self) -> Bool { l.numerator * r.denominator < r.numerator * l.denominator }
    static func + (l: Self, r: Self) -> Self {
        Self(l.numerator * r.denominator + r.numerator * l.denominator, l.denominator * r.denominator)
    }
    static func * (l: Self, r: Self) -> Self { Self(l.numerator * r.numerator, l.denominator * r.denominator) }
    static func - (l: Self, r: Self) -> Self { l + Self(-1) * r }
    static func / (l: Self, r: Self) -> Self { l * Self(r.denominator, r.numerator) }
}

extension Rational: CustomStringConvertible {
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Rational: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self.init(value) }
}

extension Double {
    init(_ r: Rational) { self = Double(r.numerator) / Double(r.denominator) }
}

let half = Rational(1, 2)
let third = Rational(-2, -6)
print(half + third, half - third, half * third, half / third)
print(half + 1, 2 - third)
print([Rational(3, 4), half, third, 5, Rational(-7, 3)].sorted())
print(Set([Rational(2, 4), half, Rational(50, 100)]).count)

let harmonic = (1...10).map { Rational(1, $0) }.reduce(0, +)
print("H(10) =", harmonic, "≈", Double(harmonic))

func continuedFraction(_ terms: [Int]) -> Rational {
    guard let last = terms.last else { return 0 }
    return terms.dropLast().reversed().reduce(Rational(last)) { acc, t in Rational(t) + 1 / acc }
}
print(continuedFraction([3, 7, 15, 1]), Double(continuedFraction([3, 7, 15, 1])))
print(max(half, third), min(half, third), half > third, half == Rational(4, 8))
