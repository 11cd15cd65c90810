extension Prelude {
  /// `Locale`, `TimeZone`, `DateComponents`, `Calendar`.
  static let calendar = #"""
    /// How a language and region write: English of the United States or of the world.
    struct Locale: Hashable, Codable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      let identifier: String
      init(identifier: String) { self.identifier = identifier }
      static var current: Locale { Locale(identifier: _currentLocale()) }
      static var autoupdatingCurrent: Locale { current }
      static var preferredLanguages: [String] { ["en-001"] }
      static var availableIdentifiers: [String] { ["en", "en_001", "en_US", "en_US_POSIX"] }
      var languageCode: String? { String(identifier.prefix { $0 != "_" && $0 != "-" }) }
      var regionCode: String? {
        let parts = identifier.split { $0 == "_" || $0 == "-" }
        return parts.count > 1 ? String(parts[1]) : nil
      }
      var decimalSeparator: String? { _known("numbers") ? "." : nil }
      var groupingSeparator: String? { _known("numbers") ? (identifier == "en_US_POSIX" ? "" : ",") : nil }
      var currencyCode: String? { regionCode == "US" ? "USD" : nil }
      var currencySymbol: String? { regionCode == "US" ? "$" : "¤" }
      /// Stops unless the locale is one whose words and marks the library knows.
      func _known(_ what: String) -> Bool {
        if !["en", "en_US", "en_US_POSIX", "en_001", "en-US", "en-001", "C", ""].contains(identifier) {
          _trap("Dure does not support \(what) in the locale '\(identifier)' yet: use 'en_US' or 'en_US_POSIX'")
        }
        return true
      }
      var _isAmerican: Bool { _known("text") && ["en", "en_US", "en_US_POSIX", "en-US"].contains(identifier) }
      static func == (lhs: Locale, rhs: Locale) -> Bool { lhs.identifier == rhs.identifier }
      func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
      var description: String { "\(identifier) (fixed \(identifier))" }
      var debugDescription: String { description }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: _DictionaryCodingKey.self)
        self.init(identifier: try container.decode(String.self, forKey: _DictionaryCodingKey(stringValue: "identifier")))
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: _DictionaryCodingKey.self)
        try container.encode(identifier, forKey: _DictionaryCodingKey(stringValue: "identifier"))
      }
    }
    @_native("locale.current") func _currentLocale() -> String

    /// A time zone of the system's database, or a fixed offset.
    struct TimeZone: Hashable, Codable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      enum NameStyle: Int { case standard, shortStandard, daylightSaving, shortDaylightSaving, generic, shortGeneric }
      let identifier: String
      init?(identifier: String) {
        guard _knowsTimeZone(identifier) else { return nil }
        self.identifier = identifier == "UTC" ? "GMT" : identifier
        _isUTC = identifier == "UTC"
      }
      init?(secondsFromGMT seconds: Int) {
        if seconds < -64_800 || seconds > 64_800 { return nil }
        identifier = _nameTimeZone(seconds)
        _isUTC = false
      }
      init?(abbreviation: String) {
        guard let identifier = TimeZone.abbreviationDictionary[abbreviation] else {
          if abbreviation.hasPrefix("GMT") || abbreviation == "UTC", let zone = TimeZone(identifier: abbreviation) {
            self = zone
            return
          }
          return nil
        }
        self.init(identifier: identifier)
      }
      init(_identifier: String) {
        identifier = _identifier
        _isUTC = false
      }
      let _isUTC: Bool
      static var current: TimeZone { TimeZone(_identifier: _currentTimeZone()) }
      static var autoupdatingCurrent: TimeZone { current }
      static var gmt: TimeZone { TimeZone(_identifier: "GMT") }
      static var knownTimeZoneIdentifiers: [String] { _knownTimeZones() }
      static var abbreviationDictionary: [String: String] {
        [
          "ADT": "America/Halifax", "AKDT": "America/Juneau", "AKST": "America/Juneau", "ART": "America/Argentina/Buenos_Aires",
          "AST": "America/Halifax", "BDT": "Asia/Dhaka", "BRST": "America/Sao_Paulo", "BRT": "America/Sao_Paulo",
          "BST": "Europe/London", "CAT": "Africa/Harare", "CDT": "America/Chicago", "CEST": "Europe/Paris",
          "CET": "Europe/Paris", "CLST": "America/Santiago", "CLT": "America/Santiago", "COT": "America/Bogota",
          "CST": "America/Chicago", "EAT": "Africa/Addis_Ababa", "EDT": "America/New_York", "EEST": "Europe/Athens",
          "EET": "Europe/Athens", "EST": "America/New_York", "GMT": "GMT", "GST": "Asia/Dubai", "HKT": "Asia/Hong_Kong",
          "HST": "Pacific/Honolulu", "ICT": "Asia/Bangkok", "IRST": "Asia/Tehran", "IST": "Asia/Calcutta",
          "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "MDT": "America/Denver", "MSD": "Europe/Moscow",
          "MSK": "Europe/Moscow", "MST": "America/Phoenix", "NDT": "America/St_Johns", "NST": "America/St_Johns",
          "NZDT": "Pacific/Auckland", "NZST": "Pacific/Auckland", "PDT": "America/Los_Angeles", "PET": "America/Lima",
          "PHT": "Asia/Manila", "PKT": "Asia/Karachi", "PST": "America/Los_Angeles", "SGT": "Asia/Singapore",
          "TRT": "Europe/Istanbul", "UTC": "UTC", "WAT": "Africa/Lagos", "WEST": "Europe/Lisbon", "WET": "Europe/Lisbon",
          "WIT": "Asia/Jakarta",
        ]
      }
      func secondsFromGMT(for date: Date = Date()) -> Int { _timeZonePeriod(identifier, date.timeIntervalSince1970)[0] }
      func isDaylightSavingTime(for date: Date = Date()) -> Bool { _timeZonePeriod(identifier, date.timeIntervalSince1970)[1] != 0 }
      func daylightSavingTimeOffset(for date: Date = Date()) -> Double { isDaylightSavingTime(for: date) ? 3600 : 0 }
      func nextDaylightSavingTimeTransition(after date: Date) -> Date? {
        _timeZoneTransition(identifier, date.timeIntervalSince1970).map { Date(timeIntervalSince1970: $0) }
      }
      var nextDaylightSavingTimeTransition: Date? { nextDaylightSavingTimeTransition(after: Date()) }
      func abbreviation(for date: Date = Date()) -> String? {
        _timeZoneName(identifier, date.timeIntervalSince1970, false, Locale.current._isAmerican)
      }
      func localizedName(for style: NameStyle, locale: Locale?) -> String? {
        let isAmerican = (locale ?? Locale.current)._isAmerican
        let isSummer = style == .daylightSaving || style == .shortDaylightSaving
        let isLong = style == .standard || style == .daylightSaving || style == .generic
        // A date of the season that is asked for.
        var date = Date(timeIntervalSince1970: 1_704_067_200)
        if isDaylightSavingTime(for: date) != isSummer { date += 182 * 86_400 }
        return _timeZoneName(identifier, date.timeIntervalSince1970, isLong, isAmerican)
      }
      static func == (lhs: TimeZone, rhs: TimeZone) -> Bool { lhs.identifier == rhs.identifier }
      func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
      var description: String { identifier.hasPrefix("GMT") && !_isUTC ? "GMT (\(secondsFromGMT()))" : identifier }
      var debugDescription: String { description }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: _DictionaryCodingKey.self)
        let key = _DictionaryCodingKey(stringValue: "identifier")
        guard let zone = TimeZone(identifier: try container.decode(String.self, forKey: key)) else {
          throw DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Invalid TimeZone identifier."))
        }
        self = zone
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: _DictionaryCodingKey.self)
        try container.encode(identifier, forKey: _DictionaryCodingKey(stringValue: "identifier"))
      }
    }
    @_native("timeZone.isKnown") func _knowsTimeZone(_ name: String) -> Bool
    @_native("timeZone.nameOfOffset") func _nameTimeZone(_ offset: Int) -> String
    @_native("timeZone.current") func _currentTimeZone() -> String
    @_native("timeZone.names") func _knownTimeZones() -> [String]
    @_native("timeZone.period") func _timeZonePeriod(_ name: String, _ seconds: Double) -> [Int]
    @_native("timeZone.transition") func _timeZoneTransition(_ name: String, _ seconds: Double) -> Double?
    @_native("timeZone.name") func _timeZoneName(_ name: String, _ seconds: Double, _ isLong: Bool, _ isAmerican: Bool) -> String

    /// Units of a date, each of which may be left out.
    struct DateComponents: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      var calendar: Calendar?
      var timeZone: TimeZone?
      var era: Int?
      var year: Int?
      var month: Int?
      var day: Int?
      var hour: Int?
      var minute: Int?
      var second: Int?
      var nanosecond: Int?
      var weekday: Int?
      var weekdayOrdinal: Int?
      var quarter: Int?
      var weekOfMonth: Int?
      var weekOfYear: Int?
      var yearForWeekOfYear: Int?
      var dayOfYear: Int?
      var isLeapMonth: Bool?
      init(
        calendar: Calendar? = nil, timeZone: TimeZone? = nil, era: Int? = nil, year: Int? = nil, month: Int? = nil,
        day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, nanosecond: Int? = nil,
        weekday: Int? = nil, weekdayOrdinal: Int? = nil, quarter: Int? = nil, weekOfMonth: Int? = nil,
        weekOfYear: Int? = nil, yearForWeekOfYear: Int? = nil, dayOfYear: Int? = nil
      ) {
        self.calendar = calendar
        self.timeZone = timeZone
        self.era = era
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
        self.weekday = weekday
        self.weekdayOrdinal = weekdayOrdinal
        self.quarter = quarter
        self.weekOfMonth = weekOfMonth
        self.weekOfYear = weekOfYear
        self.yearForWeekOfYear = yearForWeekOfYear
        self.dayOfYear = dayOfYear
      }
      /// The instant that the components name on their calendar.
      var date: Date? { calendar?.date(from: self) }
      var isValidDate: Bool { calendar.map { isValidDate(in: $0) } ?? false }
      func isValidDate(in calendar: Calendar) -> Bool {
        guard let date = calendar.date(from: self) else { return false }
        return Calendar.Component._units.allSatisfy { unit in
          guard let wanted = value(for: unit) else { return true }
          return calendar.component(unit, from: date) == wanted
        }
      }
      func value(for component: Calendar.Component) -> Int? {
        switch component {
        case .era: era
        case .year: year
        case .month: month
        case .day: day
        case .hour: hour
        case .minute: minute
        case .second: second
        case .weekday: weekday
        case .weekdayOrdinal: weekdayOrdinal
        case .quarter: quarter
        case .weekOfMonth: weekOfMonth
        case .weekOfYear: weekOfYear
        case .yearForWeekOfYear: yearForWeekOfYear
        case .nanosecond: nanosecond
        case .dayOfYear: dayOfYear
        default: nil
        }
      }
      mutating func setValue(_ value: Int?, for component: Calendar.Component) {
        switch component {
        case .era: era = value
        case .year: year = value
        case .month: month = value
        case .day: day = value
        case .hour: hour = value
        case .minute: minute = value
        case .second: second = value
        case .weekday: weekday = value
        case .weekdayOrdinal: weekdayOrdinal = value
        case .quarter: quarter = value
        case .weekOfMonth: weekOfMonth = value
        case .weekOfYear: weekOfYear = value
        case .yearForWeekOfYear: yearForWeekOfYear = value
        case .nanosecond: nanosecond = value
        case .dayOfYear: dayOfYear = value
        default: break
        }
      }
      var _values: [Int?] { Calendar.Component._units.map { value(for: $0) } }
      var description: String {
        var text = ""
        func add(_ name: String, _ value: Any?) { if let value { text += "\(name): \(value) " } }
        add("calendar", calendar)
        add("timeZone", timeZone)
        for name in ["era", "year", "month", "day", "hour", "minute", "second", "nanosecond", "weekday", "weekdayOrdinal",
          "quarter", "weekOfMonth", "weekOfYear", "yearForWeekOfYear", "dayOfYear"]
        {
          add(name, value(for: Calendar.Component._named(name)))
        }
        add("isLeapMonth", isLeapMonth)
        return text
      }
      var debugDescription: String { description }
    }

    /// The Gregorian calendar in a time zone.
    struct Calendar: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      enum Identifier: String, CustomDebugStringConvertible {
        case gregorian, buddhist, chinese, coptic, ethiopicAmeteMihret, ethiopicAmeteAlem, hebrew, iso8601, indian, islamic,
          islamicCivil, japanese, persian, republicOfChina, islamicTabular, islamicUmmAlQura
        var debugDescription: String { rawValue }
      }
      /// A unit of time.
      enum Component: Int {
        case era, year, month, day, hour, minute, second, weekday, weekdayOrdinal, quarter, weekOfMonth, weekOfYear,
          yearForWeekOfYear, nanosecond, dayOfYear, calendar, timeZone, isLeapMonth
        static let _units: [Component] = [
          .era, .year, .month, .day, .hour, .minute, .second, .weekday, .weekdayOrdinal, .quarter, .weekOfMonth,
          .weekOfYear, .yearForWeekOfYear, .nanosecond, .dayOfYear,
        ]
        static func _named(_ name: String) -> Component { _units.first { "\($0)" == name } ?? .era }
      }
      enum MatchingPolicy { case nextTime, nextTimePreservingSmallerComponents, previousTimePreservingSmallerComponents, strict }
      enum RepeatedTimePolicy { case first, last }
      enum SearchDirection { case forward, backward }

      let identifier: Identifier
      var timeZone: TimeZone
      var locale: Locale?
      var firstWeekday: Int
      var minimumDaysInFirstWeek: Int
      init(identifier: Identifier) {
        if identifier != .gregorian && identifier != .iso8601 {
          _trap("Dure does not support the calendar '\(identifier.rawValue)' yet")
        }
        self.identifier = identifier
        timeZone = .current
        locale = Locale(identifier: "")
        firstWeekday = identifier == .iso8601 ? 2 : 1
        minimumDaysInFirstWeek = identifier == .iso8601 ? 4 : 1
      }
      static var current: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = .current
        calendar.firstWeekday = Locale.current._isAmerican ? 1 : 2
        return calendar
      }
      static var autoupdatingCurrent: Calendar { current }

      // MARK: Symbols

      var monthSymbols: [String] { _dateWords(0) }
      var shortMonthSymbols: [String] { _dateWords(1) }
      var veryShortMonthSymbols: [String] { monthSymbols.map { String($0.prefix(1)) } }
      var standaloneMonthSymbols: [String] { monthSymbols }
      var shortStandaloneMonthSymbols: [String] { shortMonthSymbols }
      var veryShortStandaloneMonthSymbols: [String] { veryShortMonthSymbols }
      var weekdaySymbols: [String] { _dateWords(2) }
      var shortWeekdaySymbols: [String] { _dateWords(3) }
      var veryShortWeekdaySymbols: [String] { weekdaySymbols.map { String($0.prefix(1)) } }
      var standaloneWeekdaySymbols: [String] { weekdaySymbols }
      var shortStandaloneWeekdaySymbols: [String] { shortWeekdaySymbols }
      var veryShortStandaloneWeekdaySymbols: [String] { veryShortWeekdaySymbols }
      var quarterSymbols: [String] { _dateWords(4) }
      var shortQuarterSymbols: [String] { ["Q1", "Q2", "Q3", "Q4"] }
      var eraSymbols: [String] { ["BC", "AD"] }
      var longEraSymbols: [String] { ["Before Christ", "Anno Domini"] }
      var amSymbol: String { "AM" }
      var pmSymbol: String { "PM" }

      // MARK: Components and dates

      /// The instant of components; units left out are at their beginning.
      func date(from components: DateComponents) -> Date? {
        let zone = components.timeZone ?? timeZone
        return _calendarInstant(components._values, zone.identifier, firstWeekday, minimumDaysInFirstWeek)
          .map { Date(timeIntervalSince1970: $0) }
      }
      /// A unit of an instant.
      func component(_ component: Component, from date: Date) -> Int {
        if component.rawValue > 14 { return Int.max }
        return _fields(date)[component.rawValue]
      }
      func dateComponents(_ components: Set<Component>, from date: Date) -> DateComponents {
        let fields = _fields(date)
        var result = DateComponents()
        for component in components {
          if component == .calendar { result.calendar = self } else if component == .timeZone { result.timeZone = timeZone }
          if component == .month || component == .isLeapMonth { result.isLeapMonth = false }
          if component.rawValue <= 14 { result.setValue(fields[component.rawValue], for: component) }
        }
        return result
      }
      func dateComponents(in timeZone: TimeZone, from date: Date) -> DateComponents {
        var calendar = self
        calendar.timeZone = timeZone
        var all = Set(Component._units)
        all.insert(.calendar)
        all.insert(.timeZone)
        return calendar.dateComponents(all, from: date)
      }
      /// The difference between two instants in the units, the largest first.
      func dateComponents(_ components: Set<Component>, from start: Date, to end: Date) -> DateComponents {
        var result = DateComponents()
        let order: [Component] = [
          .era, .year, .yearForWeekOfYear, .quarter, .month, .weekOfYear, .weekOfMonth, .weekdayOrdinal, .day, .dayOfYear,
          .weekday, .hour, .minute, .second, .nanosecond,
        ]
        var current = start.timeIntervalSince1970
        let last = end.timeIntervalSince1970
        for unit in order where components.contains(unit) {
          let count = _calendarDifference(
            unit.rawValue, current, last, timeZone.identifier, firstWeekday, minimumDaysInFirstWeek)
          result.setValue(count, for: unit)
          if unit == .month { result.isLeapMonth = nil }
          current = _added(count, unit, current) ?? current
        }
        return result
      }
      func dateComponents(_ components: Set<Component>, from start: DateComponents, to end: DateComponents) -> DateComponents {
        guard let first = date(from: start), let last = date(from: end) else { return DateComponents() }
        return dateComponents(components, from: first, to: last)
      }
      func _fields(_ date: Date) -> [Int] {
        _calendarFields(date.timeIntervalSince1970, timeZone.identifier, firstWeekday, minimumDaysInFirstWeek)
      }
      func _added(_ count: Int, _ unit: Component, _ seconds: Double) -> Double? {
        _calendarAdd(count, unit.rawValue, seconds, timeZone.identifier, firstWeekday, minimumDaysInFirstWeek)
      }

      // MARK: Arithmetic

      /// The instant so many units later.
      func date(byAdding component: Component, value: Int, to date: Date, wrappingComponents: Bool = false) -> Date? {
        if wrappingComponents { return _wrapped(component, value, date) }
        return _added(value, component, date.timeIntervalSince1970).map { Date(timeIntervalSince1970: $0) }
      }
      func date(byAdding components: DateComponents, to date: Date, wrappingComponents: Bool = false) -> Date? {
        var result = date
        let order: [Component] = [
          .year, .yearForWeekOfYear, .quarter, .month, .weekOfYear, .weekOfMonth, .weekdayOrdinal, .weekday, .day,
          .dayOfYear, .hour, .minute, .second, .nanosecond,
        ]
        for unit in order {
          guard let count = components.value(for: unit) else { continue }
          guard let next = self.date(byAdding: unit, value: count, to: result, wrappingComponents: wrappingComponents) else { return nil }
          result = next
        }
        return result
      }
      private func _wrapped(_ component: Component, _ count: Int, _ date: Date) -> Date? {
        var fields = dateComponents([.era, .year, .month, .day, .hour, .minute, .second, .nanosecond], from: date)
        guard let bounds = range(of: component, in: component == .day ? .month : component == .month ? .year : .day, for: date),
          let old = fields.value(for: component)
        else { return self.date(byAdding: component, value: count, to: date) }
        let length = bounds.count
        fields.setValue(bounds.lowerBound + ((old - bounds.lowerBound + count) % length + length) % length, for: component)
        return self.date(from: fields)
      }
      func startOfDay(for date: Date) -> Date { dateInterval(of: .day, for: date)?.start ?? date }
      func date(bySettingHour hour: Int, minute: Int, second: Int, of date: Date, matchingPolicy: MatchingPolicy = .nextTime, repeatedTimePolicy: RepeatedTimePolicy = .first, direction: SearchDirection = .forward) -> Date? {
        var fields = dateComponents([.era, .year, .month, .day], from: date)
        if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 { return nil }
        fields.hour = hour
        fields.minute = minute
        fields.second = second
        return self.date(from: fields)
      }
      func date(bySetting component: Component, value: Int, of date: Date) -> Date? {
        if self.component(component, from: date) == value { return date }
        var wanted = DateComponents()
        wanted.setValue(value, for: component)
        return nextDate(after: date, matching: wanted, matchingPolicy: .nextTime)
      }
      func date(_ date: Date, matchesComponents components: DateComponents) -> Bool {
        Component._units.allSatisfy { unit in
          guard let wanted = components.value(for: unit) else { return true }
          return component(unit, from: date) == wanted
        }
      }

      // MARK: Searching

      /// The first instant after another one whose units are those of the components.
      func nextDate(
        after date: Date, matching components: DateComponents, matchingPolicy: MatchingPolicy,
        repeatedTimePolicy: RepeatedTimePolicy = .first, direction: SearchDirection = .forward
      ) -> Date? {
        _calendarNext(
          components._values, date.timeIntervalSince1970, direction == .backward, matchingPolicy == .strict,
          (components.timeZone ?? timeZone).identifier, firstWeekday, minimumDaysInFirstWeek
        ).map { Date(timeIntervalSince1970: $0) }
      }
      func enumerateDates(
        startingAfter start: Date, matching components: DateComponents, matchingPolicy: MatchingPolicy,
        repeatedTimePolicy: RepeatedTimePolicy = .first, direction: SearchDirection = .forward,
        using block: (Date?, Bool, inout Bool) -> Void
      ) {
        var current = start
        var stop = false
        while !stop, let next = nextDate(
          after: current, matching: components, matchingPolicy: matchingPolicy, repeatedTimePolicy: repeatedTimePolicy,
          direction: direction)
        {
          block(next, true, &stop)
          current = next
        }
      }

      // MARK: Comparing

      func compare(_ date1: Date, to date2: Date, toGranularity component: Component) -> ComparisonResult {
        guard component != .nanosecond, let first = dateInterval(of: component, for: date1) else { return date1.compare(date2) }
        return date2 >= first.start && date2 < first.end ? .orderedSame : date1.compare(date2)
      }
      func isDate(_ date1: Date, equalTo date2: Date, toGranularity component: Component) -> Bool {
        compare(date1, to: date2, toGranularity: component) == .orderedSame
      }
      func isDate(_ date1: Date, inSameDayAs date2: Date) -> Bool { isDate(date1, equalTo: date2, toGranularity: .day) }
      func isDateInToday(_ date: Date) -> Bool { isDate(date, inSameDayAs: Date()) }
      func isDateInYesterday(_ date: Date) -> Bool {
        self.date(byAdding: .day, value: -1, to: Date()).map { isDate(date, inSameDayAs: $0) } ?? false
      }
      func isDateInTomorrow(_ date: Date) -> Bool {
        self.date(byAdding: .day, value: 1, to: Date()).map { isDate(date, inSameDayAs: $0) } ?? false
      }
      func isDateInWeekend(_ date: Date) -> Bool { [1, 7].contains(component(.weekday, from: date)) }
      func dateIntervalOfWeekend(containing date: Date) -> DateInterval? {
        guard isDateInWeekend(date) else { return nil }
        let saturday = component(.weekday, from: date) == 7 ? date : self.date(byAdding: .day, value: -1, to: date)!
        let start = startOfDay(for: saturday)
        return DateInterval(start: start, end: self.date(byAdding: .day, value: 2, to: start)!)
      }

      // MARK: Intervals and ranges

      /// The unit around an instant.
      func dateInterval(of component: Component, for date: Date) -> DateInterval? {
        let bounds = _calendarInterval(
          component.rawValue, date.timeIntervalSince1970, timeZone.identifier, firstWeekday, minimumDaysInFirstWeek)
        guard bounds.count == 2 else { return nil }
        return DateInterval(start: Date(timeIntervalSince1970: bounds[0]), end: Date(timeIntervalSince1970: bounds[1]))
      }
      func dateInterval(of component: Component, start: inout Date, interval: inout Double, for date: Date) -> Bool {
        guard let found = dateInterval(of: component, for: date) else { return false }
        start = found.start
        interval = found.duration
        return true
      }
      func minimumRange(of component: Component) -> Range<Int>? {
        switch component {
        case .day: 1..<29
        case .dayOfYear: 1..<366
        case .weekOfMonth: 1..<5
        case .weekOfYear, .yearForWeekOfYear: 1..<53
        case .weekdayOrdinal: 1..<5
        default: maximumRange(of: component)
        }
      }
      func maximumRange(of component: Component) -> Range<Int>? {
        switch component {
        case .era: 0..<2
        case .year: 1..<140743
        case .month: 1..<13
        case .day: 1..<32
        case .hour: 0..<24
        case .minute, .second: 0..<60
        case .weekday: 1..<8
        case .weekdayOrdinal: 1..<6
        case .quarter: 1..<5
        case .weekOfMonth: 0..<7
        case .weekOfYear: 1..<54
        case .nanosecond: 0..<1_000_000_000
        case .dayOfYear: 1..<367
        default: nil
        }
      }
      /// The values that a smaller unit takes in the larger one around an instant.
      func range(of smaller: Component, in larger: Component, for date: Date) -> Range<Int>? {
        switch smaller {
        case .hour, .minute, .second, .nanosecond, .weekday: return maximumRange(of: smaller)
        case .month where larger == .year: return 1..<13
        case .quarter where larger == .year: return 1..<5
        default: break
        }
        guard let interval = dateInterval(of: larger, for: date) else { return nil }
        let noon = 43_200.0
        let last = interval.end - noon
        switch smaller {
        case .month:
          let first = component(.month, from: interval.start)
          return first..<component(.month, from: last) + 1
        case .day, .dayOfYear:
          let days = Int((interval.duration / 86_400).rounded())
          if larger == .weekOfMonth || larger == .weekOfYear {
            let first = component(.day, from: interval.start)
            return first..<first + days
          }
          return 1..<days + 1
        case .weekOfYear, .weekOfMonth:
          let isYear = larger == .year || larger == .yearForWeekOfYear
          guard isYear || larger == .month else { return nil }
          let unit: Component = isYear ? .weekOfYear : .weekOfMonth
          var first = component(unit, from: interval.start + noon)
          if isYear, first > 50 { first = 1 }
          if isYear {
            var count = component(.weekOfYear, from: last)
            if count == 1 { count = component(.weekOfYear, from: last - 7 * 86_400) + 1 }
            return first..<count + 1
          }
          return first..<component(unit, from: last) + 1
        case .weekdayOrdinal: return 1..<component(.weekdayOrdinal, from: last) + 1
        default: return nil
        }
      }
      /// Where a smaller unit stands in the larger one, from 1.
      func ordinality(of smaller: Component, in larger: Component, for date: Date) -> Int? {
        guard let interval = dateInterval(of: larger, for: date) else { return nil }
        switch smaller {
        case .weekday where larger == .weekOfYear || larger == .weekOfMonth:
          return (component(.weekday, from: date) - firstWeekday + 7) % 7 + 1
        case .weekOfYear, .weekOfMonth:
          return larger == .month ? component(.weekOfMonth, from: date) : component(.weekOfYear, from: date)
        default:
          return (dateComponents([smaller], from: interval.start, to: date).value(for: smaller) ?? 0) + 1
        }
      }

      static func == (lhs: Calendar, rhs: Calendar) -> Bool {
        lhs.identifier == rhs.identifier && lhs.timeZone == rhs.timeZone && lhs.locale == rhs.locale
          && lhs.firstWeekday == rhs.firstWeekday && lhs.minimumDaysInFirstWeek == rhs.minimumDaysInFirstWeek
      }
      func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
        hasher.combine(timeZone)
      }
      var description: String {
        "\(identifier) (\(identifier)) locale: \(locale?.identifier ?? "") time zone: \(timeZone) firstWeekday: \(firstWeekday) minDaysInFirstWeek: \(minimumDaysInFirstWeek)"
      }
      var debugDescription: String { description }
    }
    @_native("calendar.words") func _dateWords(_ kind: Int) -> [String]
    @_native("calendar.fields") func _calendarFields(_ seconds: Double, _ zone: String, _ first: Int, _ minimum: Int) -> [Int]
    @_native("calendar.instant") func _calendarInstant(_ values: [Int?], _ zone: String, _ first: Int, _ minimum: Int) -> Double?
    @_native("calendar.add") func _calendarAdd(_ count: Int, _ unit: Int, _ seconds: Double, _ zone: String, _ first: Int, _ minimum: Int) -> Double?
    @_native("calendar.difference") func _calendarDifference(_ unit: Int, _ start: Double, _ end: Double, _ zone: String, _ first: Int, _ minimum: Int) -> Int
    @_native("calendar.interval") func _calendarInterval(_ unit: Int, _ seconds: Double, _ zone: String, _ first: Int, _ minimum: Int) -> [Double]
    @_native("calendar.next") func _calendarNext(_ values: [Int?], _ seconds: Double, _ backwards: Bool, _ isStrict: Bool, _ zone: String, _ first: Int, _ minimum: Int) -> Double?
    """#
}
