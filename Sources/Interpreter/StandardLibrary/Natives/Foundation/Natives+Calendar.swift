import Glibc

extension NativeRegistry {
  /// Time zones, the calendar, and dates by patterns.
  mutating func registerCalendar() {
    registerTimeZones()
    registerDateArithmetic()
    register("locale.current") { call in
      let language = ["LC_ALL", "LC_TIME", "LANG"].lazy.compactMap { SystemFile.environment($0) }
        .first { !$0.isEmpty }
      let name = (language ?? "C").prefix { $0 != "." && $0 != "@" }
      call.returns(["C", "POSIX", ""].contains(name) ? "en_001" : String(name))
    }
    register("calendar.words") { call throws(NativeExit) in
      let words = [
        EnglishNames.months, EnglishNames.shortMonths, EnglishNames.weekdays, EnglishNames.shortWeekdays,
        EnglishNames.quarters,
      ]
      try call.result.set(words[min(max(call.int(0), 0), words.count - 1)])
    }
    register("date.format") { call throws(NativeExit) in
      let calendar = GregorianCalendar(call.string(2), first: call.int(3), minimum: 1)
      let pattern = DatePattern(call.string(0), calendar: calendar, abbreviatesZones: call.bool(4))
      call.returns(pattern.text(of: call.double(1)))
    }
    register("date.parse") { call in
      let calendar = GregorianCalendar(call.string(2), first: call.int(3), minimum: 1)
      let pattern = DatePattern(call.string(1), calendar: calendar, abbreviatesZones: true)
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      let year = CivilDate(days: now.tv_sec / 86_400).year
      guard let instant = pattern.instant(of: call.string(0), isLenient: call.bool(4), now: year) else {
        return call.returnsNone()
      }
      call.result.some().set(instant)
    }
    register("date.template") { call in
      call.returns(DateTemplate.pattern(call.string(0), isAmerican: call.bool(1)))
    }
  }

  private mutating func registerTimeZones() {
    register("timeZone.isKnown") { call in call.returns(TimeZoneRules.named(call.string(0)) != nil) }
    register("timeZone.nameOfOffset") { call in
      call.returns(TimeZoneRules.name(ofOffset: min(max(call.int(0), -86_400), 86_400)))
    }
    register("timeZone.current") { call in call.returns(TimeZoneRules.current) }
    register("timeZone.names") { call throws(NativeExit) in try call.result.set(TimeZoneRules.names) }
    register("timeZone.period") { call throws(NativeExit) in
      let period = TimeZoneRules.orUniversal(call.string(0)).period(at: call.seconds(1))
      try call.result.set([period.offset, period.isDaylight ? 1 : 0])
    }
    register("timeZone.transition") { call in
      guard let next = TimeZoneRules.orUniversal(call.string(0)).nextTransition(after: call.seconds(1)) else {
        return call.returnsNone()
      }
      call.result.some().set(Double(next))
    }
    register("timeZone.name") { call in
      let calendar = GregorianCalendar(call.string(0), first: 1, minimum: 1)
      let pattern = DatePattern("", calendar: calendar, abbreviatesZones: call.bool(3))
      call.returns(pattern.zoneName(isLong: call.bool(2), calendar.zone.period(at: call.seconds(1))))
    }
  }

  private mutating func registerDateArithmetic() {
    register("calendar.fields") { call throws(NativeExit) in
      let calendar = GregorianCalendar(call.string(1), first: call.int(2), minimum: call.int(3))
      let fields = calendar.fields(call.double(0))
      let units = (0...14).compactMap { GregorianCalendar.Unit(rawValue: $0) }
      try call.result.set(units.map { calendar.value(of: $0, fields) })
    }
    register("calendar.instant") { call in
      let calendar = GregorianCalendar(call.string(1), first: call.int(2), minimum: call.int(3))
      let values = call.array(0).map { $0.optional?.int }
      guard
        let instant = calendar.instant({ values.indices.contains($0.rawValue) ? values[$0.rawValue] : nil })
      else { return call.returnsNone() }
      call.result.some().set(instant)
    }
    register("calendar.add") { call in
      let calendar = GregorianCalendar(call.string(3), first: call.int(4), minimum: call.int(5))
      guard let unit = GregorianCalendar.Unit(rawValue: call.int(1)),
        let instant = calendar.adding(call.int(0), unit, to: call.double(2))
      else { return call.returnsNone() }
      call.result.some().set(instant)
    }
    register("calendar.difference") { call in
      let calendar = GregorianCalendar(call.string(3), first: call.int(4), minimum: call.int(5))
      guard let unit = GregorianCalendar.Unit(rawValue: call.int(0)) else { return call.returns(0) }
      call.returns(calendar.difference(unit, from: call.double(1), to: call.double(2)))
    }
    register("calendar.interval") { call throws(NativeExit) in
      let calendar = GregorianCalendar(call.string(2), first: call.int(3), minimum: call.int(4))
      let interval = GregorianCalendar.Unit(rawValue: call.int(0)).flatMap {
        calendar.interval(of: $0, around: call.double(1))
      }
      try call.result.set(interval.map { [$0.start, $0.end] } ?? [])
    }
    register("calendar.next") { call throws(NativeExit) in
      let calendar = GregorianCalendar(call.string(4), first: call.int(5), minimum: call.int(6))
      let values = call.array(0).map { $0.optional?.int }
      let found = calendar.next(after: call.double(1), backwards: call.bool(2), isStrict: call.bool(3)) {
        values.indices.contains($0.rawValue) ? values[$0.rawValue] : nil
      }
      guard let found else { return call.returnsNone() }
      call.result.some().set(found)
    }
  }
}

extension NativeCall {
  /// A number of seconds as an integer, within the calendar's range.
  fileprivate func seconds(_ index: Int) -> Int {
    let value = double(index)
    return value.isFinite
      ? Int(min(max(value, -GregorianCalendar.range), GregorianCalendar.range).rounded(.down)) : 0
  }
}

extension GregorianCalendar {
  /// The calendar of a zone by its name, with the bounds of weeks kept sensible.
  fileprivate init(_ zone: String, first: Int, minimum: Int) {
    self.init(
      zone: TimeZoneRules.orUniversal(zone), firstWeekday: min(max(first, 1), 7),
      minimumDays: min(max(minimum, 1), 7))
  }
}

extension TimeZoneRules {
  /// The zone of a name, or UTC when the database has none.
  fileprivate static func orUniversal(_ name: String) -> TimeZoneRules { named(name) ?? universal }
}
