/// A length of time as people read it: `1.24 µs`, `13 ms`, `2 min 5 s`.
struct DurationText {
  /// The length in seconds.
  let seconds: Double

  var description: String {
    if !(seconds < 1e9) { return "\(seconds) s" }
    if seconds >= 60 {
      let whole = Int(seconds.rounded())
      let minutes = whole / 60 % 60
      return (whole < 3600 ? "" : "\(whole / 3600) h ") + "\(minutes) min \(whole % 60) s"
    }
    for (unit, factor) in [("s", 1.0), ("ms", 1e3), ("µs", 1e6)] where seconds * factor >= 1 {
      return Self.threeDigits(seconds * factor) + " " + unit
    }
    return Self.threeDigits(max(0, seconds) * 1e9) + " ns"
  }

  /// A number below 10 000 with three significant digits.
  static func threeDigits(_ number: Double) -> String {
    let decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0
    let factor = [1, 10, 100][decimals]
    let scaled = Int((number * Double(factor)).rounded())
    if decimals == 0 { return String(scaled) }
    let fraction = String(scaled % factor)
    return "\(scaled / factor)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}

/// The result of `%timeit`.
struct TimingReport {
  /// Seconds that one loop took, in each measurement.
  let measurements: [Double]
  let loops: Int

  var description: String {
    guard !measurements.isEmpty else { return "nothing was measured" }
    let count = Double(measurements.count)
    let mean = measurements.reduce(0, +) / count
    let variance = measurements.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    let best = measurements.min() ?? mean
    return
      "\(DurationText(seconds: mean).description) ± \(DurationText(seconds: variance.squareRoot()).description) "
      + "per loop, best \(DurationText(seconds: best).description) "
      + "(\(measurements.count) × \(loops) \(loops == 1 ? "loop" : "loops"))"
  }
}
