// Numerical methods written with plain Double arithmetic.
func squareRoot(_ x: Double, tolerance: Double = 1e-12) -> (value: Double, steps: Int) {
    var guess = x > 1 ? x / 2 : 1.0
    var steps = 0
    while abs(guess * guess - x) > tolerance * x {
        guess = (guess + x / guess) / 2
        steps += 1
    }
    return (guess, steps)
}
for x in [2.0, 9, 0.25, 1e6] { print(x, squareRoot(x)) }

func newton(_ f: (Double) -> Double, derivative df: (Double) -> Double, from start: Double) -> Double? {
    var x = start
    for _ in 0..<50 {
        let step = f(x) / df(x)
        x -= step
        if abs(step) < 1e-14 { return x }
    }
    return nil
}
print(newton({ $0 * $0 * $0 - 2 }, derivative: { 3 * $0 * $0 }, from: 1) ?? .nan)

func exponential(_ x: Double) -> Double {
    var term = 1.0, sum = 1.0
    for n in 1...40 {
        term *= x / Double(n)
        sum += term
    }
    return sum
}
print(exponential(1), exponential(0), exponential(-1) * exponential(1))

func leibniz(_ terms: Int) -> Double {
    var sum = 0.0
    for n in 0..<terms {
        let sign = n.isMultiple(of: 2) ? 1.0 : -1.0
        sum += sign / Double(2 * n + 1)
    }
    return 4 * sum
}
for n in [1, 10, 1000] { print(n, leibniz(n)) }

func bisect(_ lo: Double, _ hi: Double, _ f: (Double) -> Double) -> Double {
    var (lo, hi) = (lo, hi)
    while hi - lo > 1e-10 {
        let mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0 { hi = mid } else { lo = mid }
    }
    return (lo + hi) / 2
}
print(bisect(1, 2) { $0 * $0 - $0 - 1 })

func simpson(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ n: Int) -> Double {
    let h = (b - a) / Double(n)
    let inner = (1..<n).map { i in (i % 2 == 1 ? 4.0 : 2.0) * f(a + Double(i) * h) }.reduce(0, +)
    return h / 3 * (f(a) + inner + f(b))
}
print(simpson({ $0 * $0 * $0 }, 0, 2, 10), simpson({ 1 / $0 }, 1, 2, 100))
// Euler and midpoint steps for y' = -y.
var euler = 1.0, midpoint = 1.0
let h = 0.125
for _ in 0..<8 {
    euler += h * -euler
    midpoint += h * -(midpoint + h / 2 * -midpoint)
}
print(euler, midpoint)
let horner = [2.0, -6, 2, -1].reduce(0) { $0 * 3 + $1 }
print(horner, Float(1) / 3 + Float(1) / 3, (1...10).map { 1 / Double($0) }.reduce(0, +))
