struct BitSet: SetAlgebraLite, Sequence, ExpressibleByArrayLiteral, Equatable {
    private var words: [UInt64] = []
    init() {}
    init(arrayLiteral elements: Int...) { elements.forEach { insert($0) } }

    mutating func insert(_ n: Int) {
        let (w, b) = n.quotientAndRemainder(dividingBy: 64)
        while words.count <= w { words.append(0) }
        words[w] |= 1 << b
    }
    mutating func remove(_ n: Int) {
        let (w, b) = n.quotientAndRemainder(dividingBy: 64)
        guard w < words.count else { return }
        words[w] &= ~(1 << b)
        while words.last == 0 { words.removeLast() }
    }
    func contains(_ n: Int) -> Bool { n / 64 < words.count && words[n / 64] >> (n % 64) & 1 == 1 }
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func makeIterator() -> AnyIterator<Int> {
        var w = 0
        var bits = words.first ?? 0
        return AnyIterator {
            while bits == 0 {
                w += 1
                guard w < words.count else { return nil }
                bits = words[w]
            }
            defer { bits &= bits - 1 }
            return w * 64 + bits.trailingZeroBitCount
        }
    }

    static func | (a: Self, b: Self) -> Self { merge(a, b, |) }
    static func & (a: Self, b: Self) -> Self { merge(a, b, &) }
    static func ^ (a: Self, b: Self) -> Self { merge(a, b, ^) }
    private static func merge(_ a: Self, _ b: Self, _ op: (UInt64, UInt64) -> UInt64) -> Self {
        var r = Self()
        r.words = (0..<Swift.max(a.words.count, b.words.count)).map { i in
            op(i < a.words.count ? a.words[i] : 0, i < b.words.count ? b.words[i] : 0)
        }
        while r.words.last == 0 { r.words.removeLast() }
        return r
    }
}
protocol SetAlgebraLite { mutating func insert(_ n: Int); func contains(_ n: Int) -> Bool }
extension SetAlgebraLite {
    mutating func insert(contentsOf s: some Sequence<Int>) { for n in s { insert(n) } }
}

var a: BitSet = [1, 3, 64, 200]
var b = BitSet()
b.insert(contentsOf: stride(from: 0, through: 200, by: 50))
print(Array(a), a.count, Array(b))
print(Array(a | b), Array(a & b), Array(a ^ b).count)
let copy = a
a.remove(200)
a.remove(999)
print(Array(a), copy.contains(200), a == [64, 3, 1], a.contains(64), a.contains(5))
a.remove(64)
print(a == [1, 3], a.map { $0 * 2 }, a.min()!, BitSet().first { _ in true } as Any)
var sieve = BitSet()
sieve.insert(contentsOf: 2..<100)
for n in 2..<10 where sieve.contains(n) { for m in stride(from: n * n, to: 100, by: n) { sieve.remove(m) } }
print(sieve.count, sieve.suffix(4), sieve.reduce(0, +))
