/// What a progress bar shows at one moment.
struct ProgressState: MIMERepresentable {
  var label: String
  var completed: Int
  var total: Int?
  /// Seconds since the start.
  var elapsed: Double

  /// The part that is done, from 0 to 1; `nil` when the total is unknown.
  var fraction: Double? {
    guard let total else { return nil }
    if total <= 0 { return 1 }
    return min(1, max(0, Double(completed) / Double(total)))
  }

  /// How much is done in a second; `nil` before anything is.
  var rate: Double? { completed > 0 && elapsed > 0 ? Double(completed) / elapsed : nil }

  /// The seconds that the rest will take at this rate.
  var remaining: Double? {
    guard let total, let rate else { return nil }
    return Double(max(0, total - completed)) / rate
  }

  /// One line: `Reading  40% |████████            | 4/10 [00:02<00:03, 2.0/s]`.
  var text: String {
    var line = label.isEmpty ? "" : label + " "
    if let fraction, let total {
      let percent = "\(Int(fraction * 100))"
      line += String(repeating: " ", count: 3 - percent.count) + percent + "% |"
      let filled = Int(fraction * 20)
      line += String(repeating: "█", count: filled) + String(repeating: " ", count: 20 - filled)
      line += "| \(completed)/\(total)"
    } else {
      line += "\(completed)"
    }
    line += " [" + duration(elapsed)
    if let remaining { line += "<" + duration(remaining) }
    if let rate { line += ", " + rateText(rate) }
    return line + "]"
  }

  /// The bar as an HTML element with the same facts.
  var html: String {
    var facts: [String] = []
    var attributes = ""
    if let fraction, let total {
      attributes = " value=\"\(completed)\" max=\"\(max(1, total))\""
      facts.append("\(Int(fraction * 100))\u{2009}%")
      facts.append("\(completed) of \(total)")
    } else {
      facts.append("\(completed)")
    }
    if let rate { facts.append(rateText(rate)) }
    if let remaining, completed < (total ?? 0) {
      facts.append(duration(remaining) + " left")
    } else {
      facts.append(duration(elapsed))
    }
    let title = label.isEmpty ? "" : "<span>" + HTML.escape(label) + "</span> "
    return "<div class=\"dure-progress\">" + title
      + "<progress\(attributes) style=\"width:20em;vertical-align:middle\"></progress> <small>"
      + facts.joined(separator: " · ") + "</small></div>"
  }

  var mimeBundle: MIMEBundle {
    var bundle = MIMEBundle(text: text)
    bundle["text/html"] = html
    return bundle
  }

  /// `02:05`, or `1:02:05` from an hour on.
  private func duration(_ seconds: Double) -> String {
    if !(seconds < 360_000) { return "99:59:59" }
    let whole = Int(seconds)
    let clock = twoDigits(whole / 60 % 60) + ":" + twoDigits(whole % 60)
    return whole < 3600 ? clock : "\(whole / 3600):" + clock
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `3.4/s`, `1200/s`, or, when it takes more than a second each, `2.5 s each`.
  private func rateText(_ rate: Double) -> String {
    if rate < 1 { return tenths(1 / rate) + " s each" }
    return (rate < 100 ? tenths(rate) : tenths(rate.rounded(), digits: 0)) + "/s"
  }

  private func tenths(_ number: Double, digits: Int = 1) -> String {
    if !(number < 1e15) { return "\(number)" }
    if digits == 0 { return "\(Int(number))" }
    let scaled = Int((number * 10).rounded())
    return "\(scaled / 10).\(scaled % 10)"
  }
}
