// A small arbitrary-precision natural number on top of UInt32 digits.
struct BigNat: CustomStringConvertible, Comparable {
    private var limbs: [UInt32]
    init(_ n: UInt) {
        limbs = [UInt32(truncatingIfNeeded: n), UInt32(truncatingIfNeeded: n >> 32)]
        trim()
    }
    private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }

    static func + (a: BigNat, b: BigNat) -> BigNat {
        var out = BigNat(0)
        var carry: UInt64 = 0
        for i in 0..<max(a.limbs.count, b.limbs.count) {
            let x = i < a.limbs.count ? UInt64(a.limbs[i]) : 0
            let y = i < b.limbs.count ? UInt64(b.limbs[i]) : 0
            let s = x + y + carry
            out.limbs.append(UInt32(truncatingIfNeeded: s))
            carry = s >> 32
        }
        if carry > 0 { out.limbs.append(UInt32(carry)) }
        return out
    }
    static func * (a: BigNat, b: BigNat) -> BigNat {
        var out = BigNat(0)
        out.limbs = Array(repeating: 0, count: a.limbs.count + b.limbs.count)
        for (i, x) in a.limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.limbs.enumerated() {
                let t = UInt64(x) * UInt64(y) + UInt64(out.limbs[i + j]) + carry
                out.limbs[i + j] = UInt32(truncatingIfNeeded: t)
                carry = t >> 32
            }
            out.limbs[i + b.limbs.count] = UInt32(carry)
        }
        out.trim()
        return out
    }
    func dividedBySmall(_ d: UInt32) -> (quotient: BigNat, remainder: UInt32) {
        var q = self
        var r: UInt64 = 0
        for i in q.limbs.indices.reversed() {
            let cur = r << 32 | UInt64(q.limbs[i])
            q.limbs[i] = UInt32(cur / UInt64(d))
            r = cur % UInt64(d)
        }
        q.trim()
        return (q, UInt32(r))
    }
    static func < (a: BigNat, b: BigNat) -> Bool {
        if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
        return a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed())
    }
    var description: String {
        if limbs.isEmpty { return "0" }
        var groups: [String] = []
        var n = self
        while !n.limbs.isEmpty {
            let (q, r) = n.dividedBySmall(1_000_000_000)
            let s = String(r)
            groups.append(q.limbs.isEmpty ? s : String(repeating: "0", count: 9 - s.count) + s)
            n = q
        }
        return groups.reversed().joined()
    }
}
print(BigNat(0), BigNat(UInt.max), BigNat(UInt.max) + BigNat(1))
let factorial30 = (1...30).reduce(BigNat(1)) { $0 * BigNat(UInt($1)) }
print(factorial30)
var (a, b) = (BigNat(0), BigNat(1))
for _ in 0..<200 { (a, b) = (b, a + b) }
print(a)
let power = (0..<100).reduce(BigNat(1)) { p, _ in p * BigNat(2) }
print(power, "\(power)".compactMap(\.wholeNumberValue).reduce(0, +))
print(factorial30 > power, factorial30 < power, power == BigNat(1 << 50) * BigNat(1 << 50), factorial30.dividedBySmall(97).remainder)
