struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct PCG32 {
    private var state: UInt64, inc: UInt64
    init(seed: UInt64, stream: UInt64) {
        inc = stream << 1 | 1
        state = 0
        _ = next()
        state &+= seed
        _ = next()
    }
    mutating func next() -> UInt32 {
        let old = state
        state = old &* 6_364_136_223_846_793_005 &+ inc
        let xorshifted = UInt32(truncatingIfNeeded: ((old >> 18) ^ old) >> 27)
        let rot = UInt32(old >> 59)
        return (xorshifted >> rot) | (xorshifted << ((~rot &+ 1) & 31))
    }
    mutating func below(_ n: UInt32) -> UInt32 {
        let (high, _) = next().multipliedFullWidth(by: n)
        return high
    }
    mutating func unit() -> Double { Double(next()) / 4_294_967_296 }
}

struct Lagged: Sequence, IteratorProtocol {
    var window: [UInt8] = Array(1...17)
    nonisolated mutating func next() -> UInt8? {
        let v = window[0] &+ window[12]
        window.removeFirst()
        window.append(v)
        return v
    }
}

var mix = SplitMix(seed: 0)
print((0..<3).map { _ in String(mix.next(), radix: 16) })
var pcg = PCG32(seed: 42, stream: 54)
print((0..<4).map { _ in String(pcg.next(), radix: 16) })
let rolls = (0..<6000).map { _ in Int(pcg.below(6)) + 1 }
let counts = rolls.reduce(into: [Int](repeating: 0, count: 7)) { $0[$1] += 1 }.dropFirst()
let chi = counts.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
print("fair:", chi < 20, "all faces:", counts.allSatisfy { $0 > 850 }, counts.reduce(0, +))
let mean = (0..<4000).reduce(0.0) { s, _ in s + pcg.unit() } / 4000
print("mean near half:", abs(mean - 0.5) < 0.03)
func fisherYates<T>(_ xs: [T], _ g: inout PCG32) -> [T] {
    var a = xs
    for i in a.indices.dropFirst().reversed() { a.swapAt(i, Int(g.below(UInt32(i + 1)))) }
    return a
}
var g1 = PCG32(seed: 1, stream: 1), g2 = PCG32(seed: 1, stream: 1), g3 = PCG32(seed: 1, stream: 2)
let s1 = fisherYates(Array(1...10), &g1), s2 = fisherYates(Array(1...10), &g2), s3 = fisherYates(Array(1...10), &g3)
print(s1 == s2, s1 == s3, s1.sorted() == Array(1...10))
print(Array(Lagged().prefix(8)), Lagged().first { $0 > 200 } ?? 0)
func reservoir(_ stream: some Sequence<Int>, _ k: Int, _ g: inout PCG32) -> [Int] {
    stream.enumerated().reduce(into: []) { kept, e in
        if kept.count < k { kept.append(e.element) } else if case let j = Int(g.below(UInt32(e.offset + 1))), j < k { kept[j] = e.element }
    }
}
let sample = reservoir(1...500, 5, &g1)
print(sample.count, Set(sample).count, sample.allSatisfy { 1...500 ~= $0 })
