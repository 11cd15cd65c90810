// Numerical work with Foundation maths: statistics, root finding, quadrature, formatting.
import Foundation

struct Stats {
    let n: Int, mean, sd, median, min, max: Double
    init?(_ xs: [Double]) {
        guard !xs.isEmpty else { return nil }
        n = xs.count
        let m = xs.reduce(0, +) / Double(n)
        mean = m
        sd = n > 1 ? sqrt(xs.map { pow($0 - m, 2) }.reduce(0, +) / Double(n - 1)) : 0
        let s = xs.sorted()
        median = n % 2 == 1 ? s[n / 2] : (s[n / 2 - 1] + s[n / 2]) / 2
        (min, max) = (s[0], s[n - 1])
    }
}
if let s = Stats([2.1, 3.4, 1.9, 5.6, 4.4, 3.0]) {
    print(String(format: "n=%d mean=%.3f sd=%.4f median=%.2f range=[%.1f, %.1f]", s.n, s.mean, s.sd, s.median, s.min, s.max))
}
print(Stats([]) == nil)

func bisect(_ f: (Double) -> Double, _ a: Double, _ b: Double, tol: Double = 1e-10) -> Double? {
    var (a, b) = (a, b)
    guard f(a) * f(b) <= 0 else { return nil }
    while b - a > tol {
        let m = (a + b) / 2
        if f(a) * f(m) <= 0 { b = m } else { a = m }
    }
    return (a + b) / 2
}
func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, from x0: Double) -> (root: Double, steps: Int) {
    var x = x0, k = 0
    while abs(f(x)) > 1e-12, k < 50 {
        x -= f(x) / df(x)
        k += 1
    }
    return (x, k)
}
print(String(format: "%.8f %.8f", bisect(cos, 0, 3)!, bisect({ exp($0) - 5 }, 0, 3)!), bisect({ $0 * $0 + 1 }, -1, 1) as Any)
let r = newton({ $0 * $0 * $0 - 2 }, { 3 * $0 * $0 }, from: 1)
print(String(format: "cube root of 2 = %.10f in %d steps", r.root, r.steps))

func simpson(_ f: (Double) -> Double, _ a: Double, _ b: Double, n: Int) -> Double {
    let h = (b - a) / Double(n)
    var sum = f(a) + f(b)
    for i in 1..<n { sum += f(a + Double(i) * h) * (i % 2 == 1 ? 4.0 : 2.0) }
    return sum * h / 3
}
for n in [2, 10, 100] { print(n, String(format: "%.8f", simpson(sin, 0, .pi, n: n)), String(format: "%.1e", abs(simpson(sin, 0, .pi, n: n) - 2))) }

struct Complex: CustomStringConvertible {
    var re, im: Double
    var magnitude: Double { hypot(re, im) }
    static func + (a: Complex, b: Complex) -> Complex { Complex(re: a.re + b.re, im: a.im + b.im) }
    static func * (a: Complex, b: Complex) -> Complex { Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
    var description: String { String(format: "%.3f%+.3fi", re, im) }
}
func dft(_ xs: [Double]) -> [Complex] {
    let n = xs.count
    return (0..<n).map { k in
        xs.enumerated().reduce(Complex(re: 0, im: 0)) { acc, p in
            let t = -2 * Double.pi * Double(k * p.offset) / Double(n)
            return acc + Complex(re: p.element * cos(t), im: p.element * sin(t))
        }
    }
}
let signal = (0..<8).map { sin(2 * .pi * Double($0) / 8) + 0.5 }
print(dft(signal).map { String(format: "%.2f", $0.magnitude) })
print(Complex(re: 1, im: 2) * Complex(re: 3, im: -1), Complex(re: 3, im: 4).magnitude)

func normalCDF(_ x: Double) -> Double { 0.5 * erfc(-x / sqrt(2)) }
print([-1.96, 0, 1.0].map { String(format: "%.4f", normalCDF($0)) })
let half = log(2.0) / 5730
for age in [1000.0, 5730, 20000] { print(String(format: "%7.0f years: %5.1f%%", age, 100 * exp(-half * age))) }
print(String(format: "%.4f", lgamma(10.0)), tgamma(5.0), String(format: "%.2e", 6.02214076e23), Int(pow(2.0, 20)))
