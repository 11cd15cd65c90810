func hex<T: FixedWidthInteger>(_ n: T) -> String { String(n, radix: 16) }

extension FixedWidthInteger {
    var binary: String {
        let digits = String(Magnitude(truncatingIfNeeded: self), radix: 2)
        return String(repeating: "0", count: Self.bitWidth - digits.count) + digits
    }
    func rotatedLeft(_ n: Int) -> Self {
        let k = n % Self.bitWidth
        guard k != 0 else { return self }
        return (self << Self(k)) | (self &>> Self(Self.bitWidth - k))
    }
    subscript(bit i: Int) -> Bool {
        get { self >> Self(i) & 1 == 1 }
        set { self = newValue ? self | (1 << Self(i)) : self & ~(1 << Self(i)) }
    }
}

func fnv1a(_ s: String) -> UInt32 {
    s.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}

struct XorShift {
    var state: UInt64
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

print(UInt8.max &+ 1, Int8.max &+ 1, Int8.min &- 1, UInt16(0) &- 1, Int32.max &* 2)
for (a, b) in [(100, 27), (100, 28), (-128, -1)] as [(Int8, Int8)] {
    let (sum, overflow) = a.addingReportingOverflow(b)
    print(a, b, sum, overflow, a.multipliedReportingOverflow(by: b).overflow, a.dividedReportingOverflow(by: b).overflow)
}
print(UInt8(0b0010_1100).binary, UInt8(44).leadingZeroBitCount, UInt8(44).trailingZeroBitCount, UInt8(44).nonzeroBitCount)
print(UInt8(0b1001_0110).rotatedLeft(3).binary, hex(UInt16(0x1234).byteSwapped), hex(UInt32(0xABCD).rotatedLeft(20)))
var flags: UInt8 = 0
flags[bit: 3] = true
flags[bit: 0] = true
flags[bit: 3].toggle()
print(flags, flags[bit: 0], flags[bit: 7])
print(hex(fnv1a("hello")), hex(fnv1a("")))
var rng = XorShift(state: 88172645463325252)
print((0..<4).map { _ in rng.next() % 1000 })
print(-17 >> 2, -17 / 4, 1 << 70, UInt8(200) << 1, UInt8(200) &<< 9, Int8(-1) >> 7)
print(Int.max.multipliedFullWidth(by: 4).high, (5 as UInt8).dividingFullWidth((1, 4)).quotient)
let n: UInt32 = 0b1011_0000
print(n & (~n + 1), n & (n - 1), (n & (n - 1)) == 0, 64 & (64 - 1) == 0)
print(Int64.min.magnitude, UInt64.max, Int16.bitWidth, Int8(bitPattern: 0xF0), (-1 as Int).words.first!)
print(0xFF ^ 0x0F, ~0 as Int8, 6 & 5, 6 | 5, (1...6).reduce(0, ^), [4, 1, 2, 1, 2].reduce(0, ^))
