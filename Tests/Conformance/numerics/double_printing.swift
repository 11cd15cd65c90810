// How Double and Float values print, and their special values.
let samples: [Double] = [0, -0.0, 1, 1.5, 100, 1e6, 123456789, 1e15, 1e16, 1e17, 1.5e300, 0.1, 0.001, 0.0001, 0.00001, 1.0 / 3, 2.0 / 3, 1e-7, 5e-324]
for d in samples { print(d) }
print(0.1 + 0.2, 0.1 * 3, 1 - 0.9, 3.0 * 1.1, 100 * 1.1)
print(Double.pi, Float.pi, Float(16777216), Float(1e10), Float(0.3), Double(Float(0.3)))
print(Double.infinity, -Double.infinity, Double.nan, 1 / 0.0, -1 / 0.0, (0.0 / 0.0).isNaN)
print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.ulpOfOne, Float.greatestFiniteMagnitude)
print(Double.nan == Double.nan, Double.nan < 1, Double.nan.isNaN, Double.infinity.isInfinite, 1.0.isFinite, (-0.0).sign == .minus, 0.0 == -0.0)
print(Double.infinity > .greatestFiniteMagnitude, [3, .nan, 1].contains(.nan), (Double.infinity - Double.infinity).isNaN)
print(5.0 / 2, Double(5) / 2, 5 / 2, 5.0.description + "!", String(2.50), "\(1e21)", "\(Double(1 << 53))")
print(Double("3.14")!, Double("1e-3")!, Double("abc") as Any, Double("inf")!, Double(".5") as Any, Double("0x1p4")!, Double(" 1") as Any)
print(1.0.ulp, 1.0.nextUp, 4.0.exponent, 6.0.significand, 0.15625.bitPattern, Float(1).bitPattern)
print([1.0, 2.5, -3e10], [0.1: "x"], (1.0, Float(2)), Optional(4.0) as Any)
print(9007199254740993.0, 1e23, 4.35, 4.349999999999999, 2.2250738585072014e-308, 123456.789e3)
print(max(1.5, -2), min(0.1, 0.01), abs(-2.75), (7.5).truncatingRemainder(dividingBy: 2), -7.5.magnitude)
print(Int(2.9), Int(-2.9), Int8(100.5), Double(Int.max), Float(Int32.max))
print(Double(sign: .minus, exponent: 3, significand: 1.25), Double(bitPattern: 0x4009_21FB_5444_2D18), 1e100 > 1e99)
print((0.1 + 0.2).isLess(than: 0.31), Double.minimum(2, .nan), 2.0.isEqual(to: 2), stride(from: 0.1, to: 0.5, by: 0.1).map { $0 })
