import Foundation

struct Sample {
    let values: [Double]
    var n: Int { values.count }
    var mean: Double { values.reduce(0, +) / Double(n) }
    var variance: Double {
        let m = mean
        return values.map { pow($0 - m, 2) }.reduce(0, +) / Double(n - 1)
    }
    var standardDeviation: Double { sqrt(variance) }
    var standardError: Double { standardDeviation / sqrt(Double(n)) }

    func quantile(_ p: Double) -> Double {
        let sorted = values.sorted()
        let position = p * Double(n - 1)
        let lower = Int(position)
        let fraction = position - Double(lower)
        guard lower + 1 < n else { return sorted[n - 1] }
        return sorted[lower] * (1 - fraction) + sorted[lower + 1] * fraction
    }
    var median: Double { quantile(0.5) }
    var outliers: [Double] {
        let (q1, q3) = (quantile(0.25), quantile(0.75))
        let fence = 1.5 * (q3 - q1)
        return values.filter { $0 < q1 - fence || $0 > q3 + fence }
    }
    var skewness: Double {
        let (m, s) = (mean, standardDeviation)
        return values.map { pow(($0 - m) / s, 3) }.reduce(0, +) / Double(n)
    }
}

struct LinearFit {
    let slope, intercept, r2: Double
    init?(_ points: [(x: Double, y: Double)]) {
        guard points.count > 1 else { return nil }
        let n = Double(points.count)
        let mx = points.map(\.x).reduce(0, +) / n, my = points.map(\.y).reduce(0, +) / n
        let sxy = points.reduce(0) { $0 + ($1.x - mx) * ($1.y - my) }
        let sxx = points.reduce(0) { $0 + ($1.x - mx) * ($1.x - mx) }
        let syy = points.reduce(0) { $0 + ($1.y - my) * ($1.y - my) }
        guard sxx > 0 else { return nil }
        slope = sxy / sxx
        intercept = my - slope * mx
        r2 = syy == 0 ? 1 : sxy * sxy / (sxx * syy)
    }
    func callAsFunction(_ x: Double) -> Double { slope * x + intercept }
}

func f(_ x: Double, _ places: Int = 3) -> String { String(format: "%.\(places)f", x) }

let heights = Sample(values: [171.2, 168.5, 180.1, 175.4, 169.9, 172.3, 230.0, 166.0])
print("n \(heights.n) mean \(f(heights.mean)) sd \(f(heights.standardDeviation)) se \(f(heights.standardError))")
print("median \(f(heights.median)) q1 \(f(heights.quantile(0.25))) q3 \(f(heights.quantile(0.75)))")
print("outliers \(heights.outliers) skew \(f(heights.skewness))")
let points: [(x: Double, y: Double)] = [(1, 2.1), (2, 3.9), (3, 6.2), (4, 7.8), (5, 10.1)]
if let fit = LinearFit(points) {
    print("y = \(f(fit.slope))x + \(f(fit.intercept)), r² = \(f(fit.r2, 5)), y(10) = \(f(fit(10), 2))")
    let residuals = points.map { $0.y - fit($0.x) }
    print(residuals.map { f($0, 2) }, abs(residuals.reduce(0, +)) < 1e-9)
}
print(LinearFit([(1, 1), (1, 2)]) == nil, LinearFit([]) == nil)
let histogram = heights.values.reduce(into: [Int: Int]()) { $0[Int($1 / 10) * 10, default: 0] += 1 }
for (bin, count) in histogram.sorted(by: { $0.key < $1.key }) { print(bin, String(repeating: "█", count: count)) }
