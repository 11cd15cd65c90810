// Floating-point literals: decimal exponents, hexadecimal, special forms.
let avogadro = 6.022_140_76e23
let planck = 6.626_070_15e-34
let small = 1.25e-2
let big = 1.25e2
print(avogadro)
print(planck)
print(small, big)

let hexFloat = 0xFp2
let hexSmall = 0xFp-2
let hexFraction = 0xC.3p0
print(hexFloat, hexSmall, hexFraction)

let intAsDouble: Double = 42
let separated = 1_000_000.000_000_1
print(intAsDouble, separated)

let f: Float = 0.1
let d: Double = 0.1
print(f, d)
print(Double(f))
print(f == 0.1, Double(f) == d)

let third = 1.0 / 3.0
let third32 = Float(1) / 3
print(third, third32)

for exponent in stride(from: -6, through: 18, by: 3) {
    var value = 1.0
    for _ in 0..<abs(exponent) {
        value = exponent < 0 ? value / 10 : value * 10
    }
    print(exponent, value)
}
print(-0.0, 0.0 == -0.0, 1e0, 100e-2)
