struct Convergence { let root: Double, iterations: Int }

func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, from x0: Double, tolerance: Double = 1e-12) -> Convergence? {
    var x = x0
    for i in 1...50 {
        let slope = df(x)
        guard slope != 0 else { return nil }
        let step = f(x) / slope
        x -= step
        if step.magnitude < tolerance { return Convergence(root: x, iterations: i) }
    }
    return nil
}

func bisect(_ range: ClosedRange<Double>, tolerance: Double = 1e-9, _ f: (Double) -> Double) -> Convergence? {
    var (lo, hi) = (range.lowerBound, range.upperBound)
    guard f(lo).sign != f(hi).sign else { return nil }
    var n = 0
    while hi - lo > tolerance {
        let mid = (lo + hi) / 2
        if f(mid).sign == f(lo).sign { lo = mid } else { hi = mid }
        n += 1
    }
    return Convergence(root: (lo + hi) / 2, iterations: n)
}

func integrate(_ range: Range<Double>, steps n: Int = 100, _ f: (Double) -> Double) -> Double {
    let h = (range.upperBound - range.lowerBound) / Double(n)
    return (0...n).reduce(0.0) { sum, i in
        let weight: Double = switch i {
        case 0, n: 1
        case let k where k % 2 == 1: 4
        default: 2
        }
        return sum + weight * f(range.lowerBound + Double(i) * h)
    } * h / 3
}

func digits(_ x: Double, _ places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { s, _ in s * 10 }
    return (x * scale).rounded() / scale
}

if let r = newton({ $0 * $0 - 2 }, { 2 * $0 }, from: 1) { print("sqrt 2:", digits(r.root, 10), "in", r.iterations) }
print(newton({ $0 * $0 + 1 }, { 2 * $0 }, from: 0) == nil ? "flat start" : "converged")
if let r = bisect(1...2, { $0 * $0 * $0 - $0 - 2 }) { print("cubic:", digits(r.root, 6), "in", r.iterations) }
print(bisect(2...3) { $0 } == nil)
print(digits(integrate(0..<3) { $0 * $0 }, 9), digits(integrate(0..<1) { 4 / (1 + $0 * $0) }, 8))

func exponential(_ x: Double) -> Double {
    var (sum, term, n) = (1.0, 1.0, 1.0)
    while term.magnitude > 1e-16 {
        term *= x / n
        sum += term
        n += 1
    }
    return sum
}
print(digits(exponential(1), 12), digits(exponential(-2), 8))
let babylonian = sequence(first: 100.0) { x in (x + 2 / x) / 2 }
let table: [Double] = babylonian.prefix { (x: Double) in abs(x * x - 2) > 1e-9 }
print(table.map { digits($0, 4) })
let horner: ([Double], Double) -> Double = { coefficients, x in coefficients.reduce(0) { $0 * x + $1 } }
print(horner([2, -6, 2, -1], 3))
print(stride(from: -1.0, through: 1, by: 0.5).map { horner([1, 0, 0], $0) })
