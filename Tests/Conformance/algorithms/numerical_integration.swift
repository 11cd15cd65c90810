// Quadrature and root finding without Foundation: trapezoid, Simpson, Romberg, Gauss, adaptive.
func sqrt(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var g = x > 1 ? x : 1.0
    while true {
        let n = (g + x / g) / 2
        if n >= g { return n < g ? n : g }
        g = n
    }
}
func exp(_ x: Double) -> Double {
    if x < 0 { return 1 / exp(-x) }
    if x > 0.5 { let h = exp(x / 2); return h * h }
    var term = 1.0, sum = 1.0
    for k in 1..<25 {
        term *= x / Double(k)
        sum += term
    }
    return sum
}
func fixed(_ x: Double, _ places: Int = 8) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let n = Int(abs(x) * scale + 0.5), digits = String(n % Int(scale))
    return (x < 0 && n > 0 ? "-" : "") + "\(n / Int(scale))." + String(repeating: "0", count: places - digits.count) + digits
}
typealias F = (Double) -> Double
protocol Rule { var name: String { get }; func integrate(_ f: F, _ a: Double, _ b: Double, n: Int) -> Double }
struct Midpoint: Rule {
    let name = "midpoint"
    func integrate(_ f: F, _ a: Double, _ b: Double, n: Int) -> Double {
        let h = (b - a) / Double(n)
        return h * (0..<n).reduce(0) { $0 + f(a + (Double($1) + 0.5) * h) }
    }
}
struct Trapezoid: Rule {
    let name = "trapezoid"
    func integrate(_ f: F, _ a: Double, _ b: Double, n: Int) -> Double {
        let h = (b - a) / Double(n)
        return h * ((f(a) + f(b)) / 2 + (1..<n).reduce(0) { $0 + f(a + Double($1) * h) })
    }
}
struct Simpson: Rule {
    let name = "simpson"
    func integrate(_ f: F, _ a: Double, _ b: Double, n: Int) -> Double {
        (2 * Midpoint().integrate(f, a, b, n: n) + Trapezoid().integrate(f, a, b, n: n)) / 3
    }
}
struct Gauss3: Rule {
    let name = "gauss-3"
    func integrate(_ f: F, _ a: Double, _ b: Double, n: Int) -> Double {
        let h = (b - a) / Double(n), t = sqrt(0.6)
        return (0..<n).reduce(0) { acc, i in
            let m = a + (Double(i) + 0.5) * h
            return acc + h / 18 * (5 * f(m - h / 2 * t) + 8 * f(m) + 5 * f(m + h / 2 * t))
        }
    }
}
let rules: [any Rule] = [Midpoint(), Trapezoid(), Simpson(), Gauss3()]
let tests: [(String, F, Double, Double, Double)] = [
    ("x^2", { $0 * $0 }, 0, 3, 9), ("1/(1+x^2)", { 4 / (1 + $0 * $0) }, 0, 1, .pi), ("exp", { exp($0) }, 0, 1, exp(1) - 1),
]
for (label, f, a, b, exact) in tests {
    print(label, "exact", fixed(exact))
    for r in rules {
        let e = [4, 8].map { abs(r.integrate(f, a, b, n: $0) - exact) }
        print("  \(r.name)", fixed(r.integrate(f, a, b, n: 8)), e[1] < 1e-12 ? "exact" : "ratio \(fixed(e[0] / e[1], 1))")
    }
}
func romberg(_ f: F, _ a: Double, _ b: Double, levels: Int) -> [[Double]] {
    var t: [[Double]] = []
    for k in 0..<levels {
        var row = [Trapezoid().integrate(f, a, b, n: 1 << k)], p = 1.0
        for j in 0..<k {
            p *= 4
            row.append((p * row[j] - t[k - 1][j]) / (p - 1))
        }
        t.append(row)
    }
    return t
}
for row in romberg({ 4 / (1 + $0 * $0) }, 0, 1, levels: 5) { print(row.map { fixed($0, 6) }.joined(separator: " ")) }
var evaluations = 0
func adaptive(_ f: F, _ a: Double, _ b: Double, tol: Double, depth: Int = 0) -> Double {
    evaluations += 1
    let m = (a + b) / 2
    func s(_ a: Double, _ b: Double) -> Double { (b - a) / 6 * (f(a) + 4 * f((a + b) / 2) + f(b)) }
    let whole = s(a, b), halves = s(a, m) + s(m, b)
    if abs(halves - whole) < 15 * tol || depth > 30 { return halves + (halves - whole) / 15 }
    return adaptive(f, a, m, tol: tol / 2, depth: depth + 1) + adaptive(f, m, b, tol: tol / 2, depth: depth + 1)
}
print(fixed(adaptive({ sqrt($0) }, 0, 1, tol: 1e-8), 6), evaluations > 20)
func secant(_ f: F, _ a: Double, _ b: Double) -> (Double, Int) {
    var (x0, x1, n) = (a, b, 0)
    while abs(f(x1)) > 1e-13, n < 100, f(x1) != f(x0) {
        (x0, x1) = (x1, x1 - f(x1) * (x1 - x0) / (f(x1) - f(x0)))
        n += 1
    }
    return (x1, n)
}
let (root, steps) = secant({ $0 * $0 * $0 - $0 - 2 }, 1, 2)
print(fixed(root), steps, fixed(secant({ exp($0) - 3 }, 0, 2).0), fixed(sqrt(2), 12), fixed(exp(-2), 10))
