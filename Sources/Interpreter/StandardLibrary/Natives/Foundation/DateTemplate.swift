/// The order of fields that English has for a set of fields, such as `MMM d, y` for `yMMMd`.
enum DateTemplate {
  /// The pattern for a template, whose letters may stand in any order.
  static func pattern(_ template: String, isAmerican: Bool) -> String {
    var counts: [Character: Int] = [:]
    for letter in template where letter.isLetter { counts[letter, default: 0] += 1 }
    func field(_ letters: String) -> String? {
      for letter in letters {
        if let count = counts[letter] { return String(repeating: letter, count: count) }
      }
      return nil
    }
    let (year, month, day) = (field("yYu"), field("ML"), field("d"))
    let weekday = field("Eec").map { $0.count < 3 ? "EEE" : $0 }
    let date = self.date(year, month, day, weekday, isAmerican: isAmerican)
    let time = self.time(counts)
    if date.isEmpty || time.isEmpty { return date + time }
    let isLong = (month?.count ?? 0) >= 4
    return date + (isLong ? " 'at' " : ", ") + time
  }

  private static func date(
    _ year: String?, _ month: String?, _ day: String?, _ weekday: String?, isAmerican: Bool
  ) -> String {
    let isNumeric = (month?.count ?? 3) < 3
    var parts: [String] = []
    if isNumeric {
      let pieces = isAmerican ? [month, day, year] : [day, month, year]
      let given = pieces.compactMap { $0 }.map {
        isAmerican || $0.count > 1 || $0.first == "y" ? $0 : $0 + $0
      }
      if !given.isEmpty { parts.append(given.joined(separator: "/")) }
    } else if isAmerican {
      let pieces = [month, day].compactMap { $0 }.joined(separator: " ")
      if !pieces.isEmpty { parts.append(pieces) }
      if let year {
        if day == nil, !parts.isEmpty { parts[0] += " " + year } else { parts.append(year) }
      }
    } else {
      let pieces = [day, month, year].compactMap { $0 }
      if !pieces.isEmpty { parts.append(pieces.joined(separator: " ")) }
    }
    if let weekday { parts.insert(weekday, at: 0) }
    // A day alone stands before its weekday.
    if let weekday, let day, month == nil, year == nil { return day + " " + weekday }
    return parts.joined(separator: ", ")
  }

  private static func time(_ counts: [Character: Int]) -> String {
    let is24 = counts["H"] != nil || counts["k"] != nil
    let hour = counts["H"] ?? counts["k"] ?? counts["h"] ?? counts["j"] ?? counts["J"] ?? counts["C"]
    var parts: [String] = []
    if let hour { parts.append(is24 ? "HH" : String(repeating: "h", count: min(hour, 2))) }
    if let minute = counts["m"] { parts.append(hour == nil ? String(repeating: "m", count: minute) : "mm") }
    if let second = counts["s"] {
      parts.append(counts["m"] == nil ? String(repeating: "s", count: second) : "ss")
    }
    var text = parts.joined(separator: ":")
    if hour != nil, !is24 { text += "\u{202F}a" }
    if let zone = counts["z"] ?? counts["v"] { text += " " + String(repeating: "z", count: zone) }
    return text
  }
}
