// Descriptive statistics and linear regression for a small data set.
import Foundation

let x: [Double] = [1, 2, 3, 4, 5, 6, 7, 8]
let y: [Double] = [2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.1]

func mean(_ v: [Double]) -> Double { v.reduce(0, +) / Double(v.count) }
func variance(_ v: [Double], sample: Bool = true) -> Double {
    let m = mean(v)
    return v.map { pow($0 - m, 2) }.reduce(0, +) / Double(v.count - (sample ? 1 : 0))
}
func stdev(_ v: [Double]) -> Double { sqrt(variance(v)) }
func median(_ v: [Double]) -> Double {
    let s = v.sorted(), n = s.count
    return n.isMultiple(of: 2) ? (s[n / 2 - 1] + s[n / 2]) / 2 : s[n / 2]
}
func covariance(_ a: [Double], _ b: [Double]) -> Double {
    let (ma, mb) = (mean(a), mean(b))
    return zip(a, b).map { ($0 - ma) * ($1 - mb) }.reduce(0, +) / Double(a.count - 1)
}
struct Line {
    let slope, intercept: Double
    init(fitting x: [Double], _ y: [Double]) {
        slope = covariance(x, y) / variance(x)
        intercept = mean(y) - slope * mean(x)
    }
    func callAsFunction(_ x: Double) -> Double { slope * x + intercept }
}
func show(_ label: String, _ v: Double) { print(label + ":", String(format: "%.4f", v)) }

show("mean", mean(y))
show("median", median(y))
show("stdev", stdev(y))
show("population variance", variance(y, sample: false))
show("correlation", covariance(x, y) / (stdev(x) * stdev(y)))
let fit = Line(fitting: x, y)
show("slope", fit.slope)
show("intercept", fit.intercept)
show("prediction at 10", fit(10))
let residuals = zip(x, y).map { $1 - fit($0) }
show("rmse", sqrt(mean(residuals.map { $0 * $0 })))
show("max residual", residuals.map(abs).max()!)
let z = y.map { ($0 - mean(y)) / stdev(y) }
print(z.map { String(format: "%+.2f", $0) }.joined(separator: " "))
let geometric = exp(mean(y.map { log($0) }))
show("geometric mean", geometric)
