struct BigUInt: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    private static let base = 1_000_000_000
    private var limbs: [Int]

    init(_ value: Int) {
        var v = value
        limbs = []
        repeat {
            limbs.append(v % Self.base)
            v /= Self.base
        } while v > 0
    }
    init(integerLiteral value: Int) { self.init(value) }

    init?(_ text: String) {
        guard !text.isEmpty, text.allSatisfy(\.isASCII) else { return nil }
        limbs = []
        var rest = text[...]
        while !rest.isEmpty {
            guard let limb = Int(rest.suffix(9)) else { return nil }
            limbs.append(limb)
            rest = rest.dropLast(9)
        }
        trim()
    }

    private mutating func trim() { while limbs.count > 1, limbs.last == 0 { limbs.removeLast() } }

    static func + (a: Self, b: Self) -> Self {
        var r = a
        var carry = 0
        for i in 0..<max(a.limbs.count, b.limbs.count) {
            if i == r.limbs.count { r.limbs.append(0) }
            let (q, m) = (r.limbs[i] + (i < b.limbs.count ? b.limbs[i] : 0) + carry).quotientAndRemainder(dividingBy: base)
            r.limbs[i] = m
            carry = q
        }
        if carry > 0 { r.limbs.append(carry) }
        return r
    }

    static func * (a: Self, b: Self) -> Self {
        var r = Self(0)
        r.limbs = Array(repeating: 0, count: a.limbs.count + b.limbs.count)
        for (i, x) in a.limbs.enumerated() {
            var carry = 0
            for (j, y) in b.limbs.enumerated() {
                let cur = r.limbs[i + j] + x * y + carry
                r.limbs[i + j] = cur % base
                carry = cur / base
            }
            r.limbs[i + b.limbs.count] += carry
        }
        r.trim()
        return r
    }

    static func < (a: Self, b: Self) -> Bool {
        a.limbs.count != b.limbs.count ? a.limbs.count < b.limbs.count : a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed())
    }

    var description: String {
        String(limbs.last!) + limbs.dropLast().reversed().map { limb in
            let s = String(limb)
            return String(repeating: "0", count: 9 - s.count) + s
        }.joined()
    }
    var digitSum: Int { description.compactMap(\.wholeNumberValue).reduce(0, +) }
}

func factorial(_ n: Int) -> BigUInt { n < 2 ? 1 : (2...n).map(BigUInt.init(_:)).reduce(1, *) }
print(factorial(25))
print(factorial(60))
print(factorial(100).digitSum, factorial(100).description.count)
var (a, b): (BigUInt, BigUInt) = (0, 1)
for _ in 0..<150 { (a, b) = (b, a + b) }
print("fib(150) =", a)
let big = BigUInt("123456789012345678901234567890")!
print(big * big, big + 1)
print(big > factorial(20), BigUInt("12x") == nil, BigUInt("000123")!, max(big, 7) == big)
print((0..<64).reduce(BigUInt(1)) { p, _ in p * 2 })
