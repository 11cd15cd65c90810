struct TimeSeries<Value: BinaryFloatingPoint> {
    private(set) var points: [(time: Int, value: Value)] = []

    mutating func append(_ value: Value, at time: Int) {
        let i = points.lastIndex { $0.time <= time }.map { $0 + 1 } ?? 0
        if i > 0, points[i - 1].time == time { points[i - 1].value = value } else { points.insert((time, value), at: i) }
    }

    var values: [Value] { points.map(\.value) }

    func movingAverage(_ w: Int) -> [Value] {
        guard w <= points.count else { return [] }
        var sum = values.prefix(w).reduce(0, +)
        return [sum / Value(w)] + (w..<points.count).map { i in
            sum += values[i] - values[i - w]
            return sum / Value(w)
        }
    }

    func exponential(_ alpha: Value) -> [Value] {
        values.dropFirst().reduce(into: Array(values.prefix(1))) { out, v in
            out.append(alpha * v + (1 - alpha) * out[out.count - 1])
        }
    }

    func interpolated(at t: Int) -> Value? {
        guard let right = points.firstIndex(where: { $0.time >= t }) else { return nil }
        if points[right].time == t { return points[right].value }
        guard right > 0 else { return nil }
        let (a, b) = (points[right - 1], points[right])
        return a.value + (b.value - a.value) * Value(t - a.time) / Value(b.time - a.time)
    }

    func anomalies(threshold: Value) -> [(time: Int, value: Value)] {
        let n = Value(points.count)
        let mean = values.reduce(0, +) / n
        let deviation = (values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / n).squareRoot()
        return points.filter { abs($0.value - mean) > threshold * deviation }
    }

    func autocorrelation(lag: Int) -> Value {
        let mean = values.reduce(0, +) / Value(points.count)
        let centred = values.map { $0 - mean }
        let total = centred.map { $0 * $0 }.reduce(0, +)
        return zip(centred, centred.dropFirst(lag)).map(*).reduce(0, +) / total
    }

    func resampled(every step: Int) -> [Int: Value] {
        Dictionary(grouping: points) { $0.time / step * step }.mapValues { bucket in
            bucket.map(\.value).reduce(0, +) / Value(bucket.count)
        }
    }
}

var series = TimeSeries<Double>()
for (t, v) in [(0, 2.0), (2, 4), (1, 3), (6, 5), (4, 3), (8, 40), (10, 6), (4, 8)] { series.append(v, at: t) }
print(series.points.map { "\($0.time):\($0.value)" }.joined(separator: " "))
print(series.movingAverage(3).map { ($0 * 100).rounded() / 100 }, series.movingAverage(99))
print(series.exponential(0.5))
print(series.interpolated(at: 3) ?? -1, series.interpolated(at: 6) ?? -1, series.interpolated(at: 99) as Any, series.interpolated(at: -1) as Any)
print(series.anomalies(threshold: 2).map(\.time))
print(series.resampled(every: 4).sorted { $0.key < $1.key }.map { "\($0.key)→\(($0.value * 10).rounded() / 10)" })
var wave = TimeSeries<Float>()
for t in 0..<12 { wave.append(t % 4 < 2 ? 1 : -1, at: t) }
print((0...4).map { wave.autocorrelation(lag: $0) })
