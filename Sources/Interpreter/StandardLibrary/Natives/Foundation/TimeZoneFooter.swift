/// The rule for all years to come that ends a time zone file, such as `EST5EDT,M3.2.0,M11.1.0`.
struct TimeZoneFooter: Sendable {
  private let standard: TimeZoneRules.Period
  private let daylight: TimeZoneRules.Period?
  private let start: Rule
  private let end: Rule

  /// A day of every year and the second of the day at which clocks change.
  private struct Rule {
    enum Day {
      /// The week (5 is the last) of the month and the day of the week from Sunday.
      case weekday(month: Int, week: Int, day: Int)
      /// From 1, never 29 February.
      case julian(Int)
      /// From 0.
      case ordinal(Int)
    }
    var day: Day
    var time = 7200

    /// The change of a year on the clocks of before, in seconds since 1970.
    func seconds(in year: Int) -> Int {
      let newYear = CivilDate(year: year, month: 1, day: 1).days
      let days: Int
      switch day {
      case .weekday(let month, let week, let weekday):
        let first = CivilDate(year: year, month: month, day: 1).days
        let shift = (weekday - (first + 4) % 7 + 14) % 7
        let length = CivilDate(year: year, month: month + 1, day: 1).days - first
        var date = shift + (week - 1) * 7
        while date >= length { date -= 7 }
        days = first + date
      case .julian(let day):
        let isLeap = CivilDate(year: year + 1, month: 1, day: 1).days - newYear == 366
        days = newYear + day - 1 + (isLeap && day >= 60 ? 1 : 0)
      case .ordinal(let day): days = newYear + day
      }
      return days * 86_400 + time
    }
  }

  /// Reads the text of a rule; `nil` when it is none.
  init?(_ text: String) {
    var reader = Reader(text: Array(text.utf8)[...])
    guard let name = reader.name(), let offset = reader.offset() else { return nil }
    standard = .init(offset: -offset, isDaylight: false, abbreviation: name)
    guard let summer = reader.name() else {
      daylight = nil
      (start, end) = (Rule(day: .ordinal(0)), Rule(day: .ordinal(0)))
      if !reader.text.isEmpty { return nil }
      return
    }
    let summerOffset = reader.isAt(",") ? -offset + 3600 : reader.offset().map { -$0 }
    guard let summerOffset, let first = reader.rule(), let second = reader.rule(), reader.text.isEmpty else {
      return nil
    }
    daylight = .init(offset: summerOffset, isDaylight: true, abbreviation: summer)
    (start, end) = (first, second)
  }

  /// What the clocks show at an instant.
  func period(at seconds: Int) -> TimeZoneRules.Period {
    guard let daylight else { return standard }
    let year = CivilDate(days: CivilDate.floored(seconds + standard.offset, 86_400)).year
    let begin = start.seconds(in: year) - standard.offset
    let finish = end.seconds(in: year) - daylight.offset
    let isSummer =
      begin < finish ? seconds >= begin && seconds < finish : seconds >= begin || seconds < finish
    return isSummer ? daylight : standard
  }

  /// The next instant at which the clocks change.
  func nextTransition(after seconds: Int) -> Int? {
    guard let daylight else { return nil }
    let year = CivilDate(days: CivilDate.floored(seconds + standard.offset, 86_400)).year
    return (year - 1...year + 1).flatMap { year in
      [start.seconds(in: year) - standard.offset, end.seconds(in: year) - daylight.offset]
    }.filter { $0 > seconds }.min()
  }

  /// Takes the text apart.
  private struct Reader {
    var text: ArraySlice<UInt8>

    func isAt(_ letter: Unicode.Scalar) -> Bool { text.first == UInt8(ascii: letter) }

    private mutating func skip(_ letter: Unicode.Scalar) -> Bool {
      guard isAt(letter) else { return false }
      text = text.dropFirst()
      return true
    }

    mutating func name() -> String? {
      let isQuoted = skip("<")
      let letters = text.prefix { byte in
        isQuoted ? byte != UInt8(ascii: ">") : (97...122).contains(byte | 0x20)
      }
      guard !letters.isEmpty else { return nil }
      text = text.dropFirst(letters.count)
      if isQuoted, !skip(">") { return nil }
      return String(decoding: letters, as: UTF8.self)
    }

    private mutating func number() -> Int? {
      let digits = text.prefix { (48...57).contains($0) }
      guard !digits.isEmpty, digits.count < 6 else { return nil }
      text = text.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func offset() -> Int? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where skip(":") {
        guard let value = number() else { return nil }
        seconds += value * unit
      }
      return isNegative ? -seconds : seconds
    }

    mutating func rule() -> Rule? {
      guard skip(",") else { return nil }
      var rule: Rule
      if skip("M") {
        guard let month = number(), skip("."), let week = number(), skip("."), let day = number(),
          (1...12).contains(month), (1...5).contains(week), day < 7
        else { return nil }
        rule = Rule(day: .weekday(month: month, week: week, day: day))
      } else if skip("J") {
        guard let day = number() else { return nil }
        rule = Rule(day: .julian(day))
      } else {
        guard let day = number() else { return nil }
        rule = Rule(day: .ordinal(day))
      }
      if skip("/") {
        guard let time = offset() else { return nil }
        rule.time = time
      }
      return rule
    }
  }
}
