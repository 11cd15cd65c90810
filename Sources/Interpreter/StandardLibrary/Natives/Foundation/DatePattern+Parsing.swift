extension DatePattern {
  /// The instant that a text names, in seconds since 1970; `nil` when it does not follow the pattern.
  ///
  /// - Parameters:
  ///   - isLenient: whether days and months beyond their bounds count on.
  ///   - now: the year around which years of two digits lie.
  func instant(of text: String, isLenient: Bool, now: Int) -> Double? {
    var reader = Reader(text: Array(text)[...])
    var found = Found()
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text): guard reader.skip(text) else { return nil }
      case .field(let letter, let count):
        // Digits that follow each other directly are told apart by the widths of the fields.
        let isAdjacent = index + 1 < parts.count && Self.isNumber(parts[index + 1])
        guard read(letter, count, isAdjacent, &reader, &found, now) else { return nil }
      }
    }
    reader.skipSpace()
    guard reader.text.isEmpty else { return nil }
    return instant(found, isLenient)
  }

  private static func isNumber(_ part: Part) -> Bool {
    guard case .field(let letter, let count) = part else { return false }
    return "yYudDhHKkmsSAwWFgr".contains(letter) || "MLQqec".contains(letter) && count <= 2
  }

  /// What a text has told so far.
  private struct Found {
    var values: [GregorianCalendar.Unit: Int] = [:]
    var hour12: Int?
    var isAfternoon: Bool?
    var offset: Int?
    var zone: TimeZoneRules?
    var fraction = 0
  }

  private func read(
    _ letter: Character, _ count: Int, _ isAdjacent: Bool, _ reader: inout Reader, _ found: inout Found,
    _ now: Int
  ) -> Bool {
    func number(_ width: Int = .max) -> Int? { reader.number(isAdjacent ? min(width, count) : .max) }
    func store(_ unit: GregorianCalendar.Unit, _ value: Int?) -> Bool {
      guard let value else { return false }
      found.values[unit] = value
      return true
    }
    switch letter {
    case "G":
      guard let index = reader.word(["Before Christ", "Anno Domini", "BC", "AD", "B", "A"]) else {
        return false
      }
      return store(.era, index % 2)
    case "y", "u", "Y":
      let before = reader.text.count
      guard var year = number() else { return false }
      if count == 2, before - reader.text.count == 2 {
        let century = (now - 80) / 100 * 100
        year += century
        if year < now - 80 { year += 100 }
      }
      return store(letter == "Y" ? .yearForWeekOfYear : .year, year)
    case "M", "L":
      if count <= 2 { return store(.month, number()) }
      return store(
        .month, reader.word(EnglishNames.months + EnglishNames.shortMonths).map { $0 % 12 + 1 })
    case "Q", "q":
      return store(.quarter, count <= 2 ? number() : reader.word(EnglishNames.quarters).map { $0 + 1 })
    case "d": return store(.day, number())
    case "D": return store(.dayOfYear, number())
    case "w": return store(.weekOfYear, number())
    case "W": return store(.weekOfMonth, number())
    case "F": return store(.weekdayOrdinal, number())
    case "e" where count <= 2, "c" where count <= 2:
      return store(.weekday, number().map { ($0 + calendar.firstWeekday - 2 + 7) % 7 + 1 })
    case "E", "e", "c":
      return store(
        .weekday, reader.word(EnglishNames.weekdays + EnglishNames.shortWeekdays).map { $0 % 7 + 1 })
    case "H": return store(.hour, number())
    case "k": return store(.hour, number().map { $0 % 24 })
    case "h", "K":
      found.hour12 = number()
      return found.hour12.map { $0 <= 12 } ?? false
    case "m": return store(.minute, number())
    case "s": return store(.second, number())
    case "S":
      guard let digits = reader.digits(isAdjacent ? count : .max) else { return false }
      found.fraction = Int((digits + "000").prefix(3)) ?? 0
      return true
    case "a":
      guard let index = reader.word(["AM", "PM", "A", "P"]) else { return false }
      found.isAfternoon = index % 2 == 1
      return true
    case "z", "Z", "X", "x", "O", "v", "V": return readZone(&reader, &found)
    default: return false
    }
  }

  private func readZone(_ reader: inout Reader, _ found: inout Found) -> Bool {
    reader.skipSpace()
    if let offset = reader.offset() {
      found.offset = offset
      return true
    }
    let name = String(reader.text.prefix { $0.isLetter || $0 == "/" || $0 == "_" })
    if let offset = Self.abbreviations[name.uppercased()] {
      reader.text = reader.text.dropFirst(name.count)
      found.offset = offset
      return true
    }
    guard let zone = TimeZoneRules.named(name) else { return false }
    reader.text = reader.text.dropFirst(name.count)
    found.zone = zone
    return true
  }

  /// The offsets of the abbreviations that English knows.
  private static let abbreviations: [String: Int] = [
    "Z": 0, "UTC": 0, "GMT": 0, "EST": -18_000, "EDT": -14_400, "CST": -21_600, "CDT": -18_000,
    "MST": -25_200,
    "MDT": -21_600, "PST": -28_800, "PDT": -25_200, "AKST": -32_400, "AKDT": -28_800, "HST": -36_000,
    "AST": -14_400,
    "ADT": -10_800,
  ]

  private func instant(_ found: Found, _ isLenient: Bool) -> Double? {
    var values = found.values
    if let hour = found.hour12 { values[.hour] = hour % 12 + (found.isAfternoon == true ? 12 : 0) }
    // Fields of the date that the text leaves out are those of the beginning of 2000.
    if values[.year] == nil, values[.yearForWeekOfYear] == nil { values[.year] = 2000 }
    if values[.month] != nil || values[.day] != nil { values[.weekOfYear] = nil }
    if values[.weekOfYear] == nil, values[.yearForWeekOfYear] == nil, values[.weekdayOrdinal] == nil,
      values[.weekOfMonth] == nil
    {
      values[.weekday] = nil
    }
    if values[.weekOfYear] != nil, values[.yearForWeekOfYear] == nil {
      values[.yearForWeekOfYear] = values[.year]
    }
    if !isLenient, !isValid(values) { return nil }
    let calendar = GregorianCalendar(
      zone: found.zone ?? calendar.zone, firstWeekday: calendar.firstWeekday,
      minimumDays: calendar.minimumDays)
    let seconds: Double
    if let offset = found.offset {
      let plain = GregorianCalendar(
        zone: .universal, firstWeekday: calendar.firstWeekday, minimumDays: calendar.minimumDays)
      guard let local = plain.instant({ values[$0] }) else { return nil }
      seconds = local - Double(offset)
    } else {
      guard let instant = calendar.instant({ values[$0] }) else { return nil }
      seconds = instant
    }
    return seconds + Double(found.fraction) / 1000
  }

  private func isValid(_ values: [GregorianCalendar.Unit: Int]) -> Bool {
    func lies(_ unit: GregorianCalendar.Unit, _ range: ClosedRange<Int>) -> Bool {
      values[unit].map { range.contains($0) } ?? true
    }
    let year = min(max(values[.year] ?? 2000, -1_000_000), 1_000_000)
    guard lies(.month, 1...12), lies(.hour, 0...23), lies(.minute, 0...59), lies(.second, 0...59) else {
      return false
    }
    let days = GregorianCalendar.daysInMonth(year, values[.month] ?? 1)
    return lies(.day, 1...days) && lies(.dayOfYear, 1...GregorianCalendar.daysInYear(year))
      && lies(.weekOfYear, 0...54)
      && lies(.weekday, 1...7)
  }

  /// Takes a text apart.
  struct Reader {
    var text: ArraySlice<Character>

    mutating func skipSpace() { text = text.drop { $0.isWhitespace } }

    /// Passes text as it is; spaces stand for any number of spaces.
    mutating func skip(_ expected: String) -> Bool {
      for character in expected {
        if character.isWhitespace {
          skipSpace()
        } else {
          guard let first = text.first, first == character else { return false }
          text = text.dropFirst()
        }
      }
      return true
    }

    /// Digits, up to a width.
    mutating func digits(_ width: Int) -> String? {
      let digits = text.prefix(width).prefix { $0.wholeNumberValue != nil }
      guard !digits.isEmpty, digits.count <= 12 else { return nil }
      text = text.dropFirst(digits.count)
      return digits.map { String($0.wholeNumberValue ?? 0) }.joined()
    }

    /// A number, up to a width.
    mutating func number(_ width: Int) -> Int? {
      skipSpace()
      return digits(width).flatMap { Int($0) }
    }

    /// The index of the first of the words that stands here in any case.
    mutating func word(_ words: [String]) -> Int? {
      skipSpace()
      let order = words.indices.sorted { words[$0].count > words[$1].count }
      for index in order {
        let length = words[index].count
        if String(text.prefix(length)).lowercased() == words[index].lowercased() {
          text = text.dropFirst(length)
          return index
        }
      }
      return nil
    }

    /// `+0900`, `+09:00`, `+09` or `GMT+9`, in seconds.
    mutating func offset() -> Int? {
      var rest = text
      let prefix = String(rest.prefix(3)).uppercased()
      if prefix == "GMT" || prefix == "UTC" { rest = rest.dropFirst(3) }
      guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
      rest = rest.dropFirst()
      var reader = Reader(text: rest)
      guard let first = reader.digits(4) else { return nil }
      guard var hours = Int(first) else { return nil }
      var minutes = 0
      if first.count > 2 {
        (hours, minutes) = (hours / 100, hours % 100)
      } else if reader.text.first == ":" {
        reader.text = reader.text.dropFirst()
        guard let second = reader.digits(2), let value = Int(second) else { return nil }
        minutes = value
      }
      guard hours < 24, minutes < 60 else { return nil }
      text = reader.text
      return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
  }
}
