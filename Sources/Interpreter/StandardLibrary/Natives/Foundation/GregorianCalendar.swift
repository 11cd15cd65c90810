/// The Gregorian calendar in a time zone: fields of instants, and instants of fields.
struct GregorianCalendar {
  let zone: TimeZoneRules
  /// From 1 for Sunday.
  let firstWeekday: Int
  /// How many days of a year its first week has at least.
  let minimumDays: Int

  /// A unit of time, by the numbers that the prelude's `Calendar.Component` has.
  enum Unit: Int {
    case era, year, month, day, hour, minute, second, weekday, weekdayOrdinal, quarter, weekOfMonth,
      weekOfYear,
      yearForWeekOfYear, nanosecond, dayOfYear
  }

  /// An instant on the calendar and the clock.
  struct Fields {
    var date: CivilDate
    /// Days since 1 January 1970.
    var days: Int
    var hour: Int
    var minute: Int
    var second: Int
    var nanosecond: Int
    /// From 1 for Sunday.
    var weekday: Int
    /// From 1.
    var dayOfYear: Int
    /// Seconds since midnight on the clock.
    var secondOfDay: Int { hour * 3600 + minute * 60 + second }
  }

  /// Instants beyond this many seconds from 1970 have no fields.
  static let range = 1e14

  /// The fields of an instant, in seconds since 1970.
  func fields(_ instant: Double) -> Fields {
    let bounded = instant.isFinite ? min(max(instant, -Self.range), Self.range) : 0
    let whole = Int(bounded.rounded(.down))
    let local = whole + zone.period(at: whole).offset
    let days = CivilDate.floored(local, 86_400)
    let rest = local - days * 86_400
    let date = CivilDate(days: days)
    let nanosecond = Int(((bounded - Double(whole)) * 1e9).rounded(.down))
    return Fields(
      date: date, days: days, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60,
      nanosecond: min(max(nanosecond, 0), 999_999_999), weekday: Self.weekday(days),
      dayOfYear: days - CivilDate(year: date.year, month: 1, day: 1).days + 1)
  }

  /// The day of the week of a number of days since 1970, from 1 for Sunday.
  static func weekday(_ days: Int) -> Int { (days + 4) - CivilDate.floored(days + 4, 7) * 7 + 1 }

  /// The instant of a time on the clock of the zone, in seconds since 1970 as if it were UTC.
  ///
  /// A time that the clocks skip counts on from before the gap; of a time that they show twice it is the first.
  func instant(ofLocal local: Int) -> Int {
    let before = zone.period(at: local - 86_400).offset
    if zone.period(at: local - before).offset == before { return local - before }
    let after = zone.period(at: local + 86_400).offset
    if zone.period(at: local - after).offset == after { return local - after }
    let guess = zone.period(at: local - before).offset
    return zone.period(at: local - guess).offset == guess ? local - guess : local - before
  }

  private func instant(days: Int, second: Int) -> Int { instant(ofLocal: days * 86_400 + second) }

  /// The number of days of a month.
  static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    CivilDate(year: year, month: month + 1, day: 1).days - CivilDate(year: year, month: month, day: 1).days
  }

  /// The number of days of a year.
  static func daysInYear(_ year: Int) -> Int {
    CivilDate(year: year + 1, month: 1, day: 1).days - CivilDate(year: year, month: 1, day: 1).days
  }

  // MARK: Weeks

  /// The week of a day in a period whose days count from 1.
  private func week(ofDay day: Int, weekday: Int) -> Int {
    let start = Self.modulo(weekday - firstWeekday - day + 1, 7)
    return (day + start - 1) / 7 + (7 - start >= minimumDays ? 1 : 0)
  }

  private static func modulo(_ value: Int, _ divisor: Int) -> Int {
    value - CivilDate.floored(value, divisor) * divisor
  }

  /// The week of the month.
  func weekOfMonth(_ fields: Fields) -> Int { week(ofDay: fields.date.day, weekday: fields.weekday) }

  /// The week of the year, and the year that it belongs to.
  func weekOfYear(_ fields: Fields) -> (year: Int, week: Int) {
    let year = fields.date.year
    for candidate in [year + 1, year] where fields.days >= startOfWeeks(candidate) {
      return (candidate, (fields.days - startOfWeeks(candidate)) / 7 + 1)
    }
    return (year - 1, (fields.days - startOfWeeks(year - 1)) / 7 + 1)
  }

  /// The first day of the first week of a year, in days since 1970.
  func startOfWeeks(_ year: Int) -> Int {
    let newYear = CivilDate(year: year, month: 1, day: 1).days
    let into = Self.modulo(Self.weekday(newYear) - firstWeekday, 7)
    return 7 - into >= minimumDays ? newYear - into : newYear - into + 7
  }

  /// The first day of the week of a day, in days since 1970.
  private func startOfWeek(_ days: Int) -> Int {
    days - Self.modulo(Self.weekday(days) - firstWeekday, 7)
  }

  // MARK: Instants of components

  /// The instant of components, of which `nil` is one that is not given.
  func instant(_ components: (Unit) -> Int?) -> Double? {
    func bounded(_ unit: Unit, _ limit: Int) -> Int? { components(unit).map { min(max($0, -limit), limit) } }
    var year = bounded(.year, 1_000_000) ?? 1
    if components(.era) == 0, components(.year) != nil { year = 1 - year }
    let days: Int
    let weekYear = bounded(.yearForWeekOfYear, 1_000_000)
    let isDayGiven = components(.day) != nil || components(.month) != nil
    if !isDayGiven, components(.weekOfYear) != nil || weekYear != nil {
      let weekday = components(.weekday).map { Self.modulo($0 - firstWeekday, 7) } ?? 0
      days = startOfWeeks(weekYear ?? year) + ((bounded(.weekOfYear, 1 << 40) ?? 1) - 1) * 7 + weekday
    } else if !isDayGiven, let dayOfYear = bounded(.dayOfYear, 1 << 40) {
      days = CivilDate(year: year, month: 1, day: 1).days + dayOfYear - 1
    } else {
      let quarter = components(.month) == nil ? bounded(.quarter, 1_000_000).map { ($0 - 1) * 3 + 1 } : nil
      let month = bounded(.month, 10_000_000) ?? quarter ?? 1
      let first = CivilDate(year: year, month: month, day: 1).days
      if let day = bounded(.day, 1 << 40) {
        days = CivilDate(year: year, month: month, day: day).days
      } else if let weekday = bounded(.weekday, 1 << 20) {
        if let ordinal = bounded(.weekdayOrdinal, 1 << 20) {
          let shift = Self.modulo(weekday - Self.weekday(first), 7)
          if ordinal >= 0 {
            days = first + shift + (ordinal - 1) * 7
          } else {
            let last = CivilDate(year: year, month: month + 1, day: 1).days - 1
            days = last - Self.modulo(Self.weekday(last) - weekday, 7) + (ordinal + 1) * 7
          }
        } else {
          let into = Self.modulo(Self.weekday(first) - firstWeekday, 7)
          let start = 7 - into >= minimumDays ? first - into : first - into + 7
          let week =
            bounded(.weekOfMonth, 1 << 20) ?? (start < first && components(.weekOfMonth) == nil ? 1 : 1)
          let day = start + (week - 1) * 7 + Self.modulo(weekday - firstWeekday, 7)
          days = components(.weekOfMonth) == nil && day < first ? day + 7 : day
        }
      } else {
        days = first
      }
    }
    let limit = 1 << 45
    let second =
      (bounded(.hour, limit) ?? 0) * 3600 + (bounded(.minute, limit) ?? 0) * 60
      + (bounded(.second, limit) ?? 0)
    let local = days * 86_400 + second
    guard Double(local).magnitude <= Self.range else { return nil }
    return Double(instant(ofLocal: local)) + Double(components(.nanosecond) ?? 0) / 1e9
  }

  // MARK: Adding

  /// The instant so many units later; dates keep their time on the clock.
  func adding(_ count: Int, _ unit: Unit, to instant: Double) -> Double? {
    let limit = unit == .nanosecond ? Int.max : 1 << 44
    let count = min(max(count, -limit), limit)
    switch unit {
    case .hour: return checked(instant + Double(count) * 3600)
    case .minute: return checked(instant + Double(count) * 60)
    case .second: return checked(instant + Double(count))
    case .nanosecond: return checked(instant + Double(count) / 1e9)
    case .era, .quarter: return instant
    default: break
    }
    guard count != 0, count.magnitude < 100_000_000 else { return count == 0 ? instant : nil }
    let fields = fields(instant)
    var date = fields.date
    switch unit {
    case .year, .yearForWeekOfYear: date.year += count
    case .month:
      let months = date.year * 12 + date.month - 1 + count
      date.year = CivilDate.floored(months, 12)
      date.month = months - date.year * 12 + 1
    default:
      let isWeek = unit == .weekOfYear || unit == .weekOfMonth || unit == .weekdayOrdinal
      return moved(instant, fields, toDay: fields.days + count * (isWeek ? 7 : 1))
    }
    if unit == .yearForWeekOfYear {
      let (year, week) = weekOfYear(fields)
      let into = fields.days - startOfWeek(fields.days)
      let last = (startOfWeeks(year + count + 1) - startOfWeeks(year + count)) / 7
      return moved(
        instant, fields, toDay: startOfWeeks(year + count) + (min(week, last) - 1) * 7 + into)
    }
    date.day = min(date.day, Self.daysInMonth(date.year, date.month))
    return moved(instant, fields, toDay: date.days)
  }

  private func moved(_ instant: Double, _ fields: Fields, toDay days: Int) -> Double? {
    let fraction = instant - instant.rounded(.down)
    return checked(Double(self.instant(days: days, second: fields.secondOfDay)) + fraction)
  }

  private func checked(_ instant: Double) -> Double? { instant.magnitude <= Self.range ? instant : nil }

  /// How many whole units lie between two instants.
  func difference(_ unit: Unit, from start: Double, to end: Double) -> Int {
    guard start.magnitude <= Self.range, end.magnitude <= Self.range else { return 0 }
    switch unit {
    case .nanosecond:
      let count = (end - start) * 1e9
      return count.magnitude < 9e18 ? Int(count) : 0
    case .second: return Int(end - start)
    case .minute: return Int((end - start) / 60)
    case .hour: return Int((end - start) / 3600)
    case .era, .weekday, .quarter: return 0
    default: break
    }
    let length: Double =
      switch unit {
      case .year, .yearForWeekOfYear: 31_556_952
      case .month: 2_629_746
      case .weekOfYear, .weekOfMonth, .weekdayOrdinal: 604_800
      default: 86_400
      }
    let isForward = end >= start
    var count = Int((end - start) / length) + (isForward ? 1 : -1)
    // The estimate is at most a few units beyond.
    while count != 0, let reached = adding(count, unit, to: start),
      isForward ? reached > end : reached < end
    {
      count -= isForward ? 1 : -1
    }
    return count
  }

  // MARK: Intervals

  /// Where the unit around an instant begins, and where the next one does.
  func interval(of unit: Unit, around instant: Double) -> (start: Double, end: Double)? {
    let fields = fields(instant)
    var (first, next) = (fields.days, fields.days + 1)
    let date = fields.date
    switch unit {
    case .year:
      first = CivilDate(year: date.year, month: 1, day: 1).days
      next = CivilDate(year: date.year + 1, month: 1, day: 1).days
    case .quarter:
      let month = (date.month - 1) / 3 * 3 + 1
      first = CivilDate(year: date.year, month: month, day: 1).days
      next = CivilDate(year: date.year, month: month + 3, day: 1).days
    case .month:
      first = CivilDate(year: date.year, month: date.month, day: 1).days
      next = CivilDate(year: date.year, month: date.month + 1, day: 1).days
    case .weekOfYear, .weekOfMonth:
      first = startOfWeek(fields.days)
      next = first + 7
    case .yearForWeekOfYear:
      let year = weekOfYear(fields).year
      (first, next) = (startOfWeeks(year), startOfWeeks(year + 1))
    case .day, .weekday, .weekdayOrdinal, .dayOfYear: break
    case .hour, .minute, .second:
      let size = unit == .hour ? 3600.0 : unit == .minute ? 60.0 : 1.0
      let into =
        unit == .hour
        ? Double(fields.minute * 60 + fields.second) : unit == .minute ? Double(fields.second) : 0
      let start = instant.rounded(.down) - into
      return (start, start + size)
    case .nanosecond: return (instant, instant + 1e-9)
    case .era: return nil
    }
    return (Double(self.instant(days: first, second: 0)), Double(self.instant(days: next, second: 0)))
  }
}
