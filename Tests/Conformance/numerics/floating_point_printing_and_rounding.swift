let values: [Double] = [0, 1, -1.5, 0.1, 1.0 / 3, 100, 1e15, 1e16, 123456789.125, 1e-4, 0.00001, 1e100, .pi, .infinity, -.infinity, .nan, 5e-324, -0.0]
print(values.map { "\($0)" }.joined(separator: " "))
let floats: [Float] = [0.1, 1 / 3, 16_777_216, 1e10, 3.4028235e38, .pi]
print(floats.map { String($0) }.joined(separator: " "))

let rules: [(String, FloatingPointRoundingRule)] = [("nearest", .toNearestOrAwayFromZero), ("even", .toNearestOrEven), ("up", .up), ("down", .down), ("zero", .towardZero), ("away", .awayFromZero)]
for (name, rule) in rules {
    print(name, [-2.5, -1.2, 0.5, 1.5, 2.5, 2.6].map { $0.rounded(rule) })
}

func rounded(_ x: Double, places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { s, _ in s * 10 }
    return (x * scale).rounded() / scale
}
print(rounded(3.14159, places: 2), rounded(2.675, places: 2), rounded(1234.5, places: 0))

let d = 6.5
print(d.significand, d.exponent, d.ulp, d.sign == .plus, d.binade, d.nextUp > d)
print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.ulpOfOne, Float.ulpOfOne)
print(7.5.truncatingRemainder(dividingBy: 2), (-7.5).remainder(dividingBy: 2), 2.0.squareRoot(), (-1.0).squareRoot().isNaN)
print(Double.nan == .nan, [1, .nan, 2].max()! , Double.nan.isLess(than: 1), 0.0 == -0.0, 1 / -0.0)
print(Double.minimum(1, .nan), Double.maximum(-1, 3), 5.0.isZero, Double(sign: .minus, exponent: 3, significand: 1.25))
print((0..<10).reduce(0.0) { s, _ in s + 0.1 }, Float(0.1) + Float(0.2), 0.1 + 0.2)
print(2.0.addingProduct(3, 4), Double("0x1.8p1")!, Double("inf")!, Double("-nan")!.isNaN, Double(" 1") as Any)
print(Double(Int.max), Int(exactly: 2.5) as Any, Int(-0.9), UInt8(255.9), Double(1) / 3 * 3 == 1)
print((1.5).bitPattern, Float(1).bitPattern, String(Double(bitPattern: 0x4009_21FB_5444_2D18)))

func kahan(_ xs: [Double]) -> Double {
    var (sum, c) = (0.0, 0.0)
    for x in xs {
        let y = x - c
        let t = sum + y
        c = (t - sum) - y
        sum = t
    }
    return sum
}
let tenths = [Double](repeating: 0.1, count: 1000)
print(tenths.reduce(0, +), kahan(tenths))
