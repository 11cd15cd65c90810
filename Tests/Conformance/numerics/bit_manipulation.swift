// Shifts, masks, population counts, byte order and bit tricks.
let initialBits: UInt8 = 0b00001111
print(~initialBits, initialBits & 0b1100, initialBits | 0b1100_0000, initialBits ^ 0xFF)
let shift: UInt8 = 4
print(shift << 1, shift << 5, shift << 6, shift >> 2, shift << 9, shift >> 100, shift << -1)
print(Int8(-4) >> 1, Int8(-128) >> 7, Int16(1) << 15, -1 >> 60, 1 << 62)

func bits<T: FixedWidthInteger>(_ x: T) -> String {
    let s = String(T.Magnitude(truncatingIfNeeded: x), radix: 2)
    return String(repeating: "0", count: T.bitWidth - s.count) + s
}
print(bits(UInt8(37)), bits(Int8(-1)), bits(Int16(-300)))
print(UInt8(0b1011).nonzeroBitCount, Int32(-1).nonzeroBitCount, UInt16(1).leadingZeroBitCount, 40.trailingZeroBitCount, UInt8(0).leadingZeroBitCount)
print(String(UInt32(0x12345678).byteSwapped, radix: 16), UInt16(0x00FF).bigEndian == UInt16(0x00FF).byteSwapped, Int16(1).littleEndian)

func isPowerOfTwo(_ n: Int) -> Bool { n > 0 && n & (n - 1) == 0 }
print((0...20).filter(isPowerOfTwo))
func parity(_ n: UInt) -> Int { n.nonzeroBitCount & 1 }
print((0..<8).map { parity(UInt($0)) })
func gray(_ n: Int) -> Int { n ^ (n >> 1) }
print((0..<8).map { bits(UInt8(gray($0))).suffix(3) }.joined(separator: " "))
func reversed(_ x: UInt8) -> UInt8 { (0..<8).reduce(0) { $0 << 1 | (x >> $1) & 1 } }
print(reversed(0b0001_0011), bits(reversed(1)))

let packed: UInt32 = [192, 168, 1, 42].reduce(0) { $0 << 8 | UInt32($1) }
let octets = stride(from: 24, through: 0, by: -8).map { String((packed >> $0) & 0xFF) }
print(packed, octets.joined(separator: "."))
var set: UInt64 = 0
for b in [3, 5, 63] { set |= 1 << b }
print(set, (0..<64).filter { set >> $0 & 1 == 1 }, set & ~(1 << 63))
let numbers = [4, 1, 2, 1, 2]
print(numbers.reduce(0, ^), 6 & 3 | 8 ^ 1, 1 + 2 << 3, 5 & 4 == 4)
var a = 5, b = 9
a ^= b; b ^= a; a ^= b
print(a, b, UInt8(0xF0).words.count, (-1 as Int8).words.first!)
