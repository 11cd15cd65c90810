// Arbitrary-precision natural numbers: add, subtract, multiply, divide, power, factorial.
struct BigUInt: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    static let base: UInt64 = 1_000_000_000
    private(set) var limbs: [UInt32]        // little endian, base 10^9
    private init(limbs: [UInt32]) {
        self.limbs = limbs
        while self.limbs.last == 0 { self.limbs.removeLast() }
    }
    init(_ v: Int) {
        var v = UInt64(v), l: [UInt32] = []
        while v > 0 {
            l.append(UInt32(v % Self.base))
            v /= Self.base
        }
        self.init(limbs: l)
    }
    init(integerLiteral v: Int) { self.init(v) }
    init?(_ s: String) {
        guard !s.isEmpty, s.allSatisfy(\.isNumber) else { return nil }
        var l: [UInt32] = [], rest = s[...]
        while !rest.isEmpty {
            l.append(UInt32(rest.suffix(9))!)
            rest = rest.dropLast(9)
        }
        self.init(limbs: l)
    }
    var description: String {
        guard let top = limbs.last else { return "0" }
        return limbs.dropLast().reversed().reduce("\(top)") { s, l in
            let d = "\(l)"
            return s + String(repeating: "0", count: 9 - d.count) + d
        }
    }
    var isZero: Bool { limbs.isEmpty }
    var digitSum: Int { description.reduce(0) { $0 + $1.wholeNumberValue! } }
    static func < (a: BigUInt, b: BigUInt) -> Bool {
        a.limbs.count != b.limbs.count ? a.limbs.count < b.limbs.count : a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed())
    }
    static func + (a: BigUInt, b: BigUInt) -> BigUInt {
        var out: [UInt32] = [], carry: UInt64 = 0
        for i in 0..<max(a.limbs.count, b.limbs.count) {
            let s = (i < a.limbs.count ? UInt64(a.limbs[i]) : 0) + (i < b.limbs.count ? UInt64(b.limbs[i]) : 0) + carry
            out.append(UInt32(s % base))
            carry = s / base
        }
        return BigUInt(limbs: out + (carry > 0 ? [UInt32(carry)] : []))
    }
    static func - (a: BigUInt, b: BigUInt) -> BigUInt {
        precondition(a >= b, "negative result")
        var out = a.limbs, borrow: Int64 = 0
        for i in out.indices {
            var d = Int64(out[i]) - (i < b.limbs.count ? Int64(b.limbs[i]) : 0) - borrow
            borrow = d < 0 ? 1 : 0
            if d < 0 { d += Int64(base) }
            out[i] = UInt32(d)
        }
        return BigUInt(limbs: out)
    }
    static func * (a: BigUInt, b: BigUInt) -> BigUInt {
        guard !a.isZero, !b.isZero else { return 0 }
        var out = [UInt64](repeating: 0, count: a.limbs.count + b.limbs.count)
        for (i, x) in a.limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.limbs.enumerated() {
                let t = out[i + j] + UInt64(x) * UInt64(y) + carry
                out[i + j] = t % base
                carry = t / base
            }
            out[i + b.limbs.count] += carry
        }
        return BigUInt(limbs: out.map { UInt32($0) })
    }
    static func *= (a: inout BigUInt, b: BigUInt) { a = a * b }
    func quotientAndRemainder(_ d: Int) -> (BigUInt, Int) {
        var r: UInt64 = 0, q = limbs
        for i in q.indices.reversed() {
            let cur = r * Self.base + UInt64(q[i])
            q[i] = UInt32(cur / UInt64(d))
            r = cur % UInt64(d)
        }
        return (BigUInt(limbs: q), Int(r))
    }
    func power(_ n: Int) -> BigUInt {
        var r: BigUInt = 1, b = self, n = n
        while n > 0 {
            if n & 1 == 1 { r *= b }
            n >>= 1
            if n > 0 { b *= b }
        }
        return r
    }
}
func factorial(_ n: Int) -> BigUInt { n < 2 ? 1 : (2...n).reduce(1) { $0 * BigUInt($1) } }
func fibonacci(_ n: Int) -> BigUInt {
    var (a, b): (BigUInt, BigUInt) = (0, 1)
    for _ in 0..<n { (a, b) = (b, a + b) }
    return a
}
print(factorial(30), factorial(0), fibonacci(150))
print(BigUInt(2).power(200), BigUInt(2).power(1000).digitSum, BigUInt(10).power(27))
let a = BigUInt("123456789012345678901234567890")!, b: BigUInt = 987_654_321
print(a + b, a - b, a * b, a.quotientAndRemainder(97), a > b, a == BigUInt("00123456789012345678901234567890") ?? 0)
print(BigUInt("12x") as Any, BigUInt(0), BigUInt("000")!.isZero, (a - a).description, [b, a, 5].sorted())
print(a * a - b * b == (a + b) * (a - b), factorial(25).quotientAndRemainder(25).1, Set([a, a + 0, b]).count)
var n = factorial(52), digits = 0
while !n.isZero { n = n.quotientAndRemainder(10).0; digits += 1 }
print("52! has \(digits) digits, 100! digit sum \(factorial(100).digitSum)")
func binomial(_ n: Int, _ k: Int) -> BigUInt { (1...k).reduce(1 as BigUInt) { ($0 * BigUInt(n - k + $1)).quotientAndRemainder($1).0 } }
print(binomial(100, 50), binomial(5, 2))
