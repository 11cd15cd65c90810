// Conversions between numeric types, strings and characters.
print(Int(3.99), Int(-3.99), Double(7) / 2, 7 / 2, Int8(exactly: 127)!, Int8(exactly: 128) as Any)
print(
  UInt8(clamping: -5), UInt8(truncatingIfNeeded: -1), Int(truncatingIfNeeded: UInt64.max),
  UInt(bitPattern: -1))
print(
  Int("42")!, Int("-0042")!, Int("+7")!, Int(" 7") as Any, Int("4.0") as Any, Int("") as Any,
  Int("1_000") as Any)
print(
  Int("ff", radix: 16)!, Int("-1010", radix: 2)!, Int("9", radix: 8) as Any, String(-255, radix: 16),
  String(10, radix: 2))
print(
  Double("2.5")!, Double("1e3")!, Double("-.5") as Any, Double("abc") as Any, Double("inf")!,
  Double("nan")!.isNaN, Double("0x1p4")!)
print(Float("0.1")!, Double(Float(0.1)), Float(1) / 3, 1.0 / 3)
print(Bool("true")!, Bool("yes") as Any, Bool("false")!)
print(Double(exactly: 1 << 60) as Any, Float(exactly: 16_777_217) as Any)
print(
  Character("a").asciiValue!, Character("é").asciiValue as Any, Character(UnicodeScalar(65)),
  UnicodeScalar("Z").value)
print("7".first!.wholeNumberValue!, Character("½").numericValueOrNil as Any, Character("F").hexDigitValue!)
extension Character { var numericValueOrNil: Double? { unicodeScalars.first?.properties.numericValue } }

print(1e21, 1e16, 123456789012345680.0, 0.1 + 0.2, 1e-5, 0.0001, 100.0, -0.0, 5e-324, 1.7976931348623157e308)
print(Float(0.1) + Float(0.2), Float(1e10), Float(16777216), 3.0e8 as Float)
print(Double.infinity, -Double.infinity, Double.nan, Double.pi, Float.pi, Double.ulpOfOne)
print(Int.max, Int.min, Int64.max, UInt64.max, Int32.min, UInt16.max, Int.bitWidth)
print((2.5).truncatingRemainder(dividingBy: 1), (7.5).remainder(dividingBy: 2), (-7) % 3, 7 % -3)
print((3.7).exponent, (3.5).significand, (8.0).ulp, (1.0).nextUp, Double.leastNonzeroMagnitude)
print((1.5).sign, (-1.5).sign, (1.5).isZero, (0.0).isZero, (1.0 / 0).isInfinite, Double.signalingNaN.isNaN)
print(
  (1.5).isLess(than: 2), 2.0.isEqual(to: 2), (3.0).magnitude, (-3.25).magnitude,
  Double(sign: .minus, exponent: 3, significand: 1.25))
print(min(1.5, 2), max(1, 2, 3), abs(-4), abs(-4.5), Double.maximum(1, .nan), (5).isMultiple(of: 5))
print(Int128(1) << 100, UInt128.max, Int128("-170141183460469231731687303715884105728")!)
print((0.1).bitPattern, Double(bitPattern: 0x4009_21FB_5444_2D18), (1.0 as Float).bitPattern)
print(0b1010, 0o17, 0xFF, 1_000_000, 0x1.8p1, 1.25e2, -0b11)
print(10.distance(to: 3), 3.advanced(by: 4), (3.5).distance(to: 5), Int.random(in: 5...5))
print((200 as UInt8).multipliedFullWidth(by: 2), (10 as UInt8).subtractingReportingOverflow(20))
print(UInt32(0x0102_0304).bigEndian == UInt32(0x0102_0304).byteSwapped, UInt16(littleEndian: 0x0102))
