// Bounds, sizes and conversions of every fixed-width integer type.
print(Int8.min, Int8.max, UInt8.max)
print(Int16.min, Int16.max, UInt16.max)
print(Int32.min, Int32.max, UInt32.max)
print(Int64.min, Int64.max, UInt64.max)
print(Int.min == Int(Int64.min), Int.max, UInt.max, UInt.min)
print(Int8.bitWidth, UInt16.bitWidth, Int32.bitWidth, UInt64.bitWidth, Int.bitWidth)

func info<T: FixedWidthInteger>(_: T.Type) -> String { "\(T.self): \(T.bitWidth) bits, signed \(T.isSigned), \(T.min)...\(T.max)" }
print(info(Int8.self), info(UInt32.self), separator: "\n")

func exact<T: BinaryFloatingPoint>(_ x: T) -> Int? { Int(exactly: x) }

let twoThousand: UInt16 = 2_000
let one: UInt8 = 1
print(twoThousand + UInt16(one), type(of: twoThousand + UInt16(one)))
print(Int(3.99), Int(-3.99), UInt8(200.7), Double(7) / 2, Int("123")! + 1)
print(Int8(exactly: 127) as Any, Int8(exactly: 128) as Any, UInt8(exactly: -1) as Any, exact(2.5) as Any, exact(4.0)!)
print(UInt8(truncatingIfNeeded: 300), Int8(truncatingIfNeeded: 200), UInt8(truncatingIfNeeded: -1), Int32(truncatingIfNeeded: 0x1_0000_0001))
print(UInt8(clamping: 300), UInt8(clamping: -5), Int8(clamping: -1000), UInt64(clamping: -1), Int16(clamping: 40_000))
print(UInt8(bitPattern: -1), Int8(bitPattern: 0x80), UInt32(bitPattern: -2), Int64(bitPattern: .max))
print(Int8(-128).magnitude, abs(Int16(-300)), Int.min.magnitude, (-5).signum(), Int8(0).signum())
print(UInt8("255") as Any, UInt8("256") as Any, UInt8("-1") as Any, Int8("-128")!, Int16("7fff", radix: 16)!)
print(Int64(Int32.max) + 1, UInt64(UInt32.max) + 1, Int32(Int8.min) - 1)
print(7.quotientAndRemainder(dividingBy: 3), (-7).quotientAndRemainder(dividingBy: 2), 12.isMultiple(of: 4), UInt8(5) / 2)
print(UInt(3) < UInt(4), Int8(5) == Int64(5), UInt8(200) > Int8(-1), [Int16]([3, -1, 2]).sorted())
let values: [any BinaryInteger] = [Int8(-3), UInt16(500), Int64(1) << 40]
for v in values { print(type(of: v), v) }
