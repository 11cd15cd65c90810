let a: UInt8 = 200, b: UInt8 = 100
print(a &+ b, a.addingReportingOverflow(b), a > b, a / b, a % b, a & b, a | b, a ^ b, ~a, a << 1, a >> 2)
print(Int8(-100) &- 100, Int16.max &+ 1, Int32(7) * 6, UInt64.max / 3, Int64.min)
print(
  Int(3.99), Int(-3.99), Double(7) / 2, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5),
  Int(exactly: 3.5) as Any, UInt8(exactly: 255)!)
print(
  (2.5).rounded(), (-2.5).rounded(.down), (3.7).rounded(.towardZero), 9.0.squareRoot(), abs(-5), abs(-2.5))
print(
  5.isMultiple(of: 5), (-7).magnitude, 10.quotientAndRemainder(dividingBy: 3), 255.leadingZeroBitCount,
  8.trailingZeroBitCount, 7.nonzeroBitCount)
print(
  Double.infinity, -Double.infinity, Double.nan, 1 / 3.0, 1e100, 5e-324, 0.1 + 0.2 == 0.3,
  Double.nan == Double.nan)
print(Float(1) / 3, Float.pi, Double(Float(0.1)), 100.0, 1234567.0, 12345678901234567890.0, 1e15, 1e17)
print(1 << 10, -1 >> 3, 0xFF & 0x0F, 6 ^ 3, 1 << 64, 5 % -3, -5 % 3)
var i = 10; i += 5; i -= 3; i *= 2; i /= 5; i %= 3; i <<= 4; i |= 1; i ^= 3; i &= 0xF2
print(i)
print(String(255, radix: 16), String(5, radix: 2), Int("ff", radix: 16)!, Int("-12")!)
print(
  min(1, 2, 3), max(2.5, 1), (1...5).contains(3), (1..<5).count, stride(from: 0.0, to: 1, by: 0.3).map { $0 })
print(Int.random(in: 5...5), [1, 2, 3].randomElement() != nil, Bool.random() || true)
print(0.1 * 3, 1.1 + 2.2, 100 * 1.1, 3.0e-10, 4.35 * 100)
let big: Int128 = 1 << 100
print(big, UInt128.max, big / 3)
print((10).distance(to: 15), 3.advanced(by: 4), (3 as Double).truncatingRemainder(dividingBy: 2))
print(Int.bitWidth, UInt16.max, Int32.min, 7 / 2 * 2.0 == 6.0)
print(Double("1e3")!, Double("abc") as Any, Float("3.25")!, UInt("12")!, Int8("200") as Any)
print(1_000_000 * 1_000_000, 0b1111_0000, 0o777)
print(-0.0, 0.0 == -0.0, (0.0).sign == .plus, 2.0.exponent, pow2(10))
func pow2(_ n: Int) -> Int { n == 0 ? 1 : 2 * pow2(n - 1) }
