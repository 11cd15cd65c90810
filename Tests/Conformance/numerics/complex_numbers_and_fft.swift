struct Complex: Equatable, CustomStringConvertible {
    var re, im: Double
    init(_ re: Double, _ im: Double = 0) { self.re = re; self.im = im }

    static let i = Complex(0, 1)
    static let zero = Complex(0)

    var conjugate: Complex { Complex(re, -im) }
    var normSquared: Double { re * re + im * im }
    var magnitude: Double { normSquared.squareRoot() }

    static func + (a: Self, b: Self) -> Self { Self(a.re + b.re, a.im + b.im) }
    static func - (a: Self, b: Self) -> Self { Self(a.re - b.re, a.im - b.im) }
    static func * (a: Self, b: Self) -> Self { Self(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) }
    static func * (a: Self, k: Double) -> Self { Self(a.re * k, a.im * k) }
    static func / (a: Self, b: Self) -> Self { (a * b.conjugate) * (1 / b.normSquared) }

    var description: String {
        switch (re, im) {
        case (_, 0): "\(re)"
        case (0, _): "\(im)i"
        default: "\(re)\(im < 0 ? "-" : "+")\(abs(im))i"
        }
    }
}

extension Complex: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    init(floatLiteral v: Double) { self.init(v) }
    init(integerLiteral v: Int) { self.init(Double(v)) }
}

func roots(_ n: Int) -> [Complex] {
    switch n {
    case 1: [1]
    case 2: [1, -1]
    case 4: [1, Complex(0, -1), -1, .i]
    default:
        { let h = 0.5.squareRoot()
          return [1, Complex(h, -h), Complex(0, -1), Complex(-h, -h), -1, Complex(-h, h), .i, Complex(h, h)] }()
    }
}

func fft(_ x: [Complex]) -> [Complex] {
    let n = x.count
    guard n > 1 else { return x }
    let even = fft(stride(from: 0, to: n, by: 2).map { x[$0] })
    let odd = fft(stride(from: 1, to: n, by: 2).map { x[$0] })
    let w = roots(n)
    let twisted = odd.indices.map { w[$0] * odd[$0] }
    return zip(even, twisted).map(+) + zip(even, twisted).map(-)
}

func clean(_ z: Complex) -> Complex {
    func r(_ x: Double) -> Double { let v = (x * 1000).rounded() / 1000; return v == 0 ? 0 : v }
    return Complex(r(z.re), r(z.im))
}

let a = Complex(3, 4), b = Complex(1, -2)
print(a + b, a - b, a * b, a / b, a.conjugate, a.magnitude)
print(Complex.i * .i, Complex.i * .i == -1, 2.5 + Complex.i, b * 2.0)
print(fft([1, 2, 3, 4]).map(clean))
print(fft([1, 0, 0, 0, 0, 0, 0, 0]).map(clean))
let signal = (0..<8).map { Complex($0 % 2 == 0 ? 1 : -1) }
print(fft(signal).map { clean($0).magnitude })

func mandelbrot(_ c: Complex, limit: Int = 30) -> Int {
    var z = Complex.zero
    for n in 0..<limit {
        if z.normSquared > 4 { return n }
        z = z * z + c
    }
    return limit
}
for y in stride(from: 1.0, through: -1.0, by: -0.5) {
    print(stride(from: -2.0, through: 0.5, by: 0.25).map { mandelbrot(Complex($0, y)) == 30 ? "*" : "." }.joined())
}
