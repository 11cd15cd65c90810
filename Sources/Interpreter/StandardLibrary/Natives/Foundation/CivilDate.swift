/// A day of the Gregorian calendar as Foundation counts it: Julian before 15 October 1582.
struct CivilDate: Equatable {
  /// The astronomical year: 0 is 1 BC.
  var year: Int
  /// From 1.
  var month: Int
  /// From 1.
  var day: Int

  /// The first day of the Gregorian calendar, in days since 1 January 1970.
  static let gregorianStart = -141_427

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date of a number of days since 1 January 1970.
  init(days: Int) {
    guard days >= Self.gregorianStart else {
      self.init(julianDays: days)
      return
    }
    self.init(prolepticDays: days)
  }

  /// The Gregorian date of a number of days since 1 January 1970, whether the calendar was in use or not.
  init(prolepticDays days: Int) {
    // Days since 1 March 0000, in eras of 400 years.
    let shifted = days + 719_468
    let era = Self.floored(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    self.init(year: yearOfEra + era * 400, dayFromMarch: dayOfYear)
  }

  private init(julianDays days: Int) {
    let shifted = days + 719_470
    let era = Self.floored(shifted, 1461)
    let dayOfEra = shifted - era * 1461
    let yearOfEra = min(dayOfEra / 365, 3)
    self.init(year: yearOfEra + era * 4, dayFromMarch: dayOfEra - yearOfEra * 365)
  }

  private init(year: Int, dayFromMarch: Int) {
    let month = (5 * dayFromMarch + 2) / 153
    self.init(
      year: month < 10 ? year : year + 1, month: month < 10 ? month + 3 : month - 9,
      day: dayFromMarch - (153 * month + 2) / 5 + 1)
  }

  /// Days since 1 January 1970. Months and days beyond their bounds count on.
  var days: Int {
    let months = month - 1
    let year = year + Self.floored(months, 12)
    let month = months - Self.floored(months, 12) * 12 + 1
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let era = Self.floored(shifted, 400)
    let yearOfEra = shifted - era * 400
    let gregorian =
      era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    if gregorian >= Self.gregorianStart { return gregorian }
    let cycle = Self.floored(shifted, 4)
    return cycle * 1461 + (shifted - cycle * 4) * 365 + dayOfYear - 719_470
  }

  /// Division that rounds down.
  static func floored(_ value: Int, _ divisor: Int) -> Int {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}
