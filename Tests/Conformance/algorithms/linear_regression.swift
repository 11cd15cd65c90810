// Least squares: straight line, multivariate normal equations, polynomial fit, gradient descent.
struct Line: CustomStringConvertible {
    let slope, intercept, r2: Double
    init?(_ xs: [Double], _ ys: [Double]) {
        guard xs.count == ys.count, xs.count > 1 else { return nil }
        let n = Double(xs.count), mx = xs.mean, my = ys.mean
        let sxx = xs.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }
        guard sxx > 0 else { return nil }
        let sxy = zip(xs, ys).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
        let k = sxy / sxx, c = my - k * mx
        slope = k
        intercept = c
        let ssRes = zip(xs, ys).reduce(0) { $0 + ($1.1 - (k * $1.0 + c)) * ($1.1 - (k * $1.0 + c)) }
        let ssTot = ys.reduce(0) { $0 + ($1 - my) * ($1 - my) }
        r2 = n > 2 ? 1 - ssRes / ssTot : 1
    }
    func callAsFunction(_ x: Double) -> Double { slope * x + intercept }
    var description: String { "y = \(fix(slope))x + \(fix(intercept)) (R2 \(fix(r2)))" }
}
extension Array where Element == Double {
    var mean: Double { reduce(0, +) / Double(count) }
    var variance: Double { let m = mean; return reduce(0) { $0 + ($1 - m) * ($1 - m) } / Double(count - 1) }
}
func fix(_ x: Double, _ places: Int = 4) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let n = Int(abs(x) * Double(scale) + 0.5), d = String(n % scale)
    return (x < 0 && n > 0 ? "-" : "") + "\(n / scale)." + String(repeating: "0", count: places - d.count) + d
}
let hours = [1.0, 2, 3, 4, 5, 6], marks = [52.0, 57, 61, 70, 72, 81]
let line = Line(hours, marks)!
print(line, "predict 7:", fix(line(7), 2), "variance", fix(marks.variance, 3))
print(Line([1, 1], [2, 3]) == nil, Line([1], [1]) == nil)
print("residuals", zip(hours, marks).map { fix($1 - line($0), 2) })

func solve(_ a: [[Double]], _ b: [Double]) -> [Double]? {
    var m = zip(a, b).map { $0 + [$1] }
    let n = m.count
    for c in 0..<n {
        let p = (c..<n).max { abs(m[$0][c]) < abs(m[$1][c]) }!
        guard abs(m[p][c]) > 1e-12 else { return nil }
        m.swapAt(c, p)
        for r in (c + 1)..<max(n, c + 1) {
            let f = m[r][c] / m[c][c]
            for k in c...n { m[r][k] -= f * m[c][k] }
        }
    }
    var x = [Double](repeating: 0, count: n)
    for r in (0..<n).reversed() {
        x[r] = (m[r][n] - ((r + 1)..<max(n, r + 1)).reduce(0) { $0 + m[r][$1] * x[$1] }) / m[r][r]
    }
    return x
}
func leastSquares(_ rows: [[Double]], _ y: [Double]) -> [Double]? {
    let n = rows[0].count
    let xtx = (0..<n).map { i in (0..<n).map { j in rows.reduce(0) { $0 + $1[i] * $1[j] } } }
    let xty = (0..<n).map { i in zip(rows, y).reduce(0) { $0 + $1.0[i] * $1.1 } }
    return solve(xtx, xty)
}
let features = [[1.0, 2, 1], [1, 3, 5], [1, 5, 2], [1, 7, 8], [1, 9, 4]]
let target = features.map { 4 + 3 * $0[1] - 2 * $0[2] }
print("multivariate", leastSquares(features, target)!.map { fix($0, 3) })
print("collinear", leastSquares([[1, 2], [2, 4], [3, 6]], [1, 2, 3]) as Any)

func polyfit(_ xs: [Double], _ ys: [Double], degree: Int) -> [Double] {
    leastSquares(xs.map { x in (0...degree).reduce(into: []) { row, k in row.append(k == 0 ? 1 : row[k - 1] * x) } }, ys)!
}
let xs = (0..<8).map { Double($0) / 2 }, noise = [0.1, -0.1, 0.05, 0, -0.05, 0.1, -0.1, 0]
let ys = zip(xs, noise).map { 1 - 2 * $0 + 0.5 * $0 * $0 + $1 }
for d in 1...3 {
    let c = polyfit(xs, ys, degree: d)
    let rss = zip(xs, ys).reduce(0) { acc, p in
        let e = p.1 - c.reversed().reduce(0) { $0 * p.0 + $1 }
        return acc + e * e
    }
    print("degree \(d)", c.map { fix($0, 3) }, "rss", fix(rss))
}
var (w, b) = (0.0, 0.0)
for step in 1...2000 {
    let grads = zip(hours, marks).map { x, y in (w * x + b - y, x) }
    w -= 0.02 * grads.map { $0.0 * $0.1 }.mean
    b -= 0.02 * grads.map(\.0).mean
    if [1, 10, 2000].contains(step) { print("step \(step): w \(fix(w, 3)) b \(fix(b, 3))") }
}
print("close to exact:", abs(w - line.slope) < 1e-3, abs(b - line.intercept) < 1e-3)
