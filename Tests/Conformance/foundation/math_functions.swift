// Mathematical functions from Foundation.
import Foundation

print(sqrt(2.0), pow(2.0, 10.0), pow(2, 0.5), cbrt(27.0))
print(floor(-2.5), ceil(-2.5), round(2.5), round(-2.5), trunc(-2.7))
print(2.5.rounded(), 3.5.rounded(.toNearestOrEven), 2.5.rounded(.toNearestOrEven), (-1.1).rounded(.up), 1.9.rounded(.down), (-1.9).rounded(.towardZero))
print(hypot(3.0, 4.0), abs(-7.25), fabs(-1.5), max(1.5, 2), fmod(7.5, 2))
print(exp(0.0), log(1.0), log2(1024.0), log10(1000.0))
print(String(format: "%.6f %.6f %.6f", sin(1.0), cos(1.0), tan(1.0)))
print(String(format: "%.4f %.4f", atan2(1.0, 1.0) * 4, Double.pi))

func degrees(_ r: Double) -> Double { r * 180 / .pi }
for d in stride(from: 0.0, through: 90, by: 30) {
    let r = d * .pi / 180
    print(String(format: "%5.1f  %6.3f  %6.3f  %5.1f", d, sin(r), cos(r), degrees(r)))
}

func quadratic(_ a: Double, _ b: Double, _ c: Double) -> [Double] {
    let d = b * b - 4 * a * c
    if d < 0 { return [] }
    if d == 0 { return [-b / (2 * a)] }
    let root = d.squareRoot()
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)]
}
print(quadratic(1, -3, 2), quadratic(1, 2, 1), quadratic(1, 0, 1))

let principal = 1000.0, rate = 0.05
for year in [1, 5, 10] {
    print(year, String(format: "%.2f", principal * pow(1 + rate, Double(year))))
}
func isPrime(_ n: Int) -> Bool {
    n > 1 && !stride(from: 2, through: Int(sqrt(Double(n))), by: 1).contains { n % $0 == 0 }
}
print((1...50).filter(isPrime).count, 17.0.squareRoot() == sqrt(17.0))
