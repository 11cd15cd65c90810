extension GregorianCalendar {
  /// The first instant after another one, or the last before it, whose fields are those of the components.
  ///
  /// Of the smaller units that are not given each is at its beginning.
  func next(
    after start: Double, backwards: Bool, isStrict: Bool, _ components: (Unit) -> Int?
  ) -> Double? {
    let times: [Unit] = [.hour, .minute, .second]
    let dates: [Unit] = [
      .era, .year, .month, .day, .weekday, .weekdayOrdinal, .quarter, .weekOfMonth, .weekOfYear,
      .yearForWeekOfYear,
      .dayOfYear,
    ]
    let hasDate = dates.contains { components($0) != nil }
    let hasHour = components(.hour) != nil
    guard hasDate || times.contains(where: { components($0) != nil }) || components(.nanosecond) != nil else {
      return nil
    }
    let step = backwards ? -1 : 1
    let first = fields(start)
    // Fields of a date repeat within the calendar's cycle of days of the week and leap years, unless a year is given.
    let limit = components(.year) == nil && components(.yearForWeekOfYear) == nil ? 366 * 41 : 366 * 4000
    for offset in 0..<(hasDate || hasHour ? limit : 3) {
      let days = first.days + offset * step
      if hasDate {
        let noon = fields(Double(instant(ofLocal: days * 86_400 + 43_200)))
        if let year = components(.year), components(.era) != 0,
          backwards ? noon.date.year < year : noon.date.year > year
        {
          return nil
        }
        guard dates.allSatisfy({ matches($0, components($0), noon) }) else { continue }
      }
      if let found = time(on: days, first, start, backwards, isStrict, components, hasDate) { return found }
    }
    return nil
  }

  private func matches(_ unit: Unit, _ wanted: Int?, _ fields: Fields) -> Bool {
    guard let wanted else { return true }
    return value(of: unit, fields) == wanted
  }

  /// The value of a unit.
  func value(of unit: Unit, _ fields: Fields) -> Int {
    switch unit {
    case .era: fields.date.year > 0 ? 1 : 0
    case .year: fields.date.year > 0 ? fields.date.year : 1 - fields.date.year
    case .month: fields.date.month
    case .day: fields.date.day
    case .hour: fields.hour
    case .minute: fields.minute
    case .second: fields.second
    case .nanosecond: fields.nanosecond
    case .weekday: fields.weekday
    case .weekdayOrdinal: (fields.date.day - 1) / 7 + 1
    case .quarter: (fields.date.month - 1) / 3 + 1
    case .weekOfMonth: weekOfMonth(fields)
    case .weekOfYear: weekOfYear(fields).week
    case .yearForWeekOfYear: weekOfYear(fields).year
    case .dayOfYear: fields.dayOfYear
    }
  }

  /// The first (or last) time of a day that matches and lies beyond the start.
  private func time(
    on days: Int, _ first: Fields, _ start: Double, _ backwards: Bool, _ isStrict: Bool,
    _ components: (Unit) -> Int?,
    _ hasDate: Bool
  ) -> Double? {
    func choices(_ unit: Unit, _ count: Int, isOpen: Bool) -> [Int] {
      if let wanted = components(unit) { return (0..<count).contains(wanted) ? [wanted] : [] }
      return isOpen ? Array(0..<count) : [0]
    }
    let hours = choices(.hour, 24, isOpen: !hasDate)
    let minutes = choices(.minute, 60, isOpen: !hasDate && components(.hour) == nil)
    let seconds = choices(
      .second, 60, isOpen: !hasDate && components(.hour) == nil && components(.minute) == nil)
    let fraction = Double(components(.nanosecond) ?? 0) / 1e9
    func ordered(_ values: [Int]) -> [Int] { backwards ? values.reversed() : values }
    for hour in ordered(hours) {
      for minute in ordered(minutes) {
        // Seconds before the start on the same minute are many: skip minutes that lie wholly before it.
        let edge = Double(instant(ofLocal: days * 86_400 + hour * 3600 + minute * 60))
        if backwards ? edge > start : edge + 60 <= start { continue }
        for second in ordered(seconds) {
          let local = days * 86_400 + hour * 3600 + minute * 60 + second
          let whole = instant(ofLocal: local)
          let reached = fields(Double(whole))
          if isStrict, reached.hour != hour || reached.minute != minute { continue }
          let found = Double(whole) + fraction
          if backwards ? found < start : found > start { return found }
        }
      }
    }
    return nil
  }
}
