extension Int {
    enum Parity: String { case even, odd }
    struct Factor: Equatable { let prime: Int, power: Int }

    var parity: Parity { isMultiple(of: 2) ? .even : .odd }
    var digits: [Int] { String(magnitude).compactMap(\.wholeNumberValue) }
    var factorial: Int { (0...1).contains(self) ? 1 : self * (self - 1).factorial }

    var factors: [Factor] {
        var n = self, p = 2
        var out: [Factor] = []
        while p * p <= n {
            var power = 0
            while n % p == 0 { n /= p; power += 1 }
            if power > 0 { out.append(Factor(prime: p, power: power)) }
            p += 1
        }
        if n > 1 { out.append(Factor(prime: n, power: 1)) }
        return out
    }

    func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
    func clamped(to r: ClosedRange<Int>) -> Int { Swift.min(Swift.max(self, r.lowerBound), r.upperBound) }

    init?(roman: String) {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        var total = 0, previous = 0
        for ch in roman.reversed() {
            guard let v = values[ch] else { return nil }
            total += v < previous ? -v : v
            previous = v
        }
        self = total
    }

    var roman: String {
        let table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var n = self
        return table.reduce("") { text, entry in
            defer { n %= entry.0 }
            return text + String(repeating: entry.1, count: n / entry.0)
        }
    }

    static let answer = 42
    mutating func square() { self *= self }
}

print(7.parity, (-4).parity.rawValue, 9075.digits, 10.factorial)
print(360.factors.map { $0.power == 1 ? "\($0.prime)" : "\($0.prime)^\($0.power)" }.joined(separator: " * "))
print(97.factors == [.init(prime: 97, power: 1)])
3.times { print("lap", $0, terminator: $0 < 2 ? ", " : "\n") }
print(15.clamped(to: 0...10), (-3).clamped(to: 0...10), Int.answer)
for n in [4, 9, 1994, 2026, 3999] { print(n, n.roman, Int(roman: n.roman) == n) }
print(Int(roman: "MCMXCIV") ?? 0, Int(roman: "IQ") as Any)
var n = 12
n.square()
print(n, (1...20).filter { $0.digits.reduce(0, +) == 5 }, 153.digits.map { $0 * $0 * $0 }.reduce(0, +))
