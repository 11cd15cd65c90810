/// Points in time as ISO 8601 writes them in UTC: `2001-01-01T00:00:00Z`.
enum ISO8601Text {
  /// The text of seconds since 1970.
  ///
  /// - Parameter isProleptic: whether dates are Gregorian before the calendar came into use.
  static func text(_ seconds: Double, isProleptic: Bool = false) -> String {
    guard seconds.isFinite, seconds.magnitude < 1e14 else { return "" }
    let whole = Int(seconds.rounded(.down))
    let days = CivilDate.floored(whole, 86_400)
    let date = isProleptic ? CivilDate(prolepticDays: days) : CivilDate(days: days)
    let rest = whole - days * 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let digits = String(date.year.magnitude)
    let year = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return (date.year < 0 ? "-" : "") + "\(year)-\(two(date.month))-\(two(date.day))"
      + "T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// The seconds since 1970 of a text with date, time and zone; `nil` when it is no such text.
  static func seconds(_ text: String) -> Double? {
    var bytes = Array(text.utf8)[...]
    guard let year = number(&bytes, 4), skip(&bytes, "-"), let month = number(&bytes, 2), skip(&bytes, "-"),
      let day = number(&bytes, 2), (1...12).contains(month), (1...31).contains(day), skip(&bytes, "T"),
      let hour = number(&bytes, 2), skip(&bytes, ":"), let minute = number(&bytes, 2), skip(&bytes, ":"),
      let second = number(&bytes, 2), hour < 25, minute < 60, second < 62, let offset = zone(&bytes),
      bytes.isEmpty
    else { return nil }
    let days = CivilDate(year: year, month: month, day: day).days
    return Double(days * 86_400 + hour * 3600 + minute * 60 + second - offset)
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>, _ length: Int) -> Int? {
    let digits = bytes.prefix(length)
    guard digits.count == length, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    bytes = bytes.dropFirst(length)
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func skip(_ bytes: inout ArraySlice<UInt8>, _ letter: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: letter) else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  /// `Z`, `+0900`, `+09:00` or `+09`, in seconds.
  private static func zone(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    if skip(&bytes, "Z") { return 0 }
    let sign: Int
    if skip(&bytes, "+") { sign = 1 } else if skip(&bytes, "-") { sign = -1 } else { return nil }
    guard let hours = number(&bytes, 2) else { return nil }
    _ = skip(&bytes, ":")
    let minutes = bytes.isEmpty ? 0 : number(&bytes, 2)
    guard let minutes else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
