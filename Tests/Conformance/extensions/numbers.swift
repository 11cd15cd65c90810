// Computed properties and methods added to Int and Double.
extension Double {
    var km: Double { self * 1_000.0 }
    var m: Double { self }
    var cm: Double { self / 100.0 }
    var ft: Double { self / 3.28084 }
    func isClose(to other: Double, within e: Double = 1e-9) -> Bool { abs(self - other) <= e }
}
print("One inch is \(2.54.cm) meters", "A marathon is \(42.km + 195.m) meters long")
print(3.ft.isClose(to: 0.9144), 3.ft.isClose(to: 0.9144, within: 1e-4), (0.1 + 0.2).isClose(to: 0.3))

extension Int {
    func times(_ task: () -> Void) { for _ in 0..<self { task() } }
    mutating func square() { self = self * self }
    var isPrime: Bool {
        guard self > 3 else { return self > 1 }
        return !(2...).prefix { $0 * $0 <= self }.contains { self % $0 == 0 }
    }
    var digits: [Int] { String(magnitude).compactMap(\.wholeNumberValue) }
    var ordinal: String {
        switch (self % 10, self % 100) {
        case (_, 11...13): "\(self)th"
        case (1, _): "\(self)st"
        case (2, _): "\(self)nd"
        case (3, _): "\(self)rd"
        default: "\(self)th"
        }
    }
    var roman: String {
        let table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
                     (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var n = self, out = ""
        for (value, symbol) in table {
            while n >= value { out += symbol; n -= value }
        }
        return out
    }
    enum Kind { case negative, zero, positive }
    var kind: Kind { self == 0 ? .zero : self > 0 ? .positive : .negative }
    static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
}
var calls = 0
4.times { calls += 1 }
print(calls)
var n = 13
n.square()
print(n, n.isPrime, (1...30).filter(\.isPrime))
print((-9045).digits, 9045.digits.reduce(0, +), [1, 2, 3, 4, 11, 22, 113].map(\.ordinal))
print([4, 9, 14, 1994, 2024].map(\.roman), Int.gcd(84, -36))
print([3, -2, 0].map(\.kind), 5.kind == .positive)
