extension Prelude {
  /// `DateFormatter`, `ISO8601DateFormatter` and the formats of `Date.formatted`.
  static let dateFormatter = #"""
    /// What turns values into text.
    class Formatter {
      init() {}
    }
    /// Writes and reads dates by a pattern or a style.
    class DateFormatter: Formatter {
      enum Style: UInt { case none, short, medium, long, full }
      var locale: Locale! = Locale.current
      var timeZone: TimeZone! = TimeZone.current
      var calendar: Calendar! = Calendar.current
      var isLenient = false
      var dateStyle = Style.none { didSet { _pattern = nil } }
      var timeStyle = Style.none { didSet { _pattern = nil } }
      var defaultDate: Date?
      var doesRelativeDateFormatting = false
      var _pattern: String?
      var dateFormat: String! {
        get { _pattern ?? DateFormatter._pattern(dateStyle.rawValue, timeStyle.rawValue, locale) }
        set { _pattern = newValue ?? "" }
      }
      var amSymbol: String! { "AM" }
      var pmSymbol: String! { "PM" }
      var monthSymbols: [String]! { _dateWords(0) }
      var shortMonthSymbols: [String]! { _dateWords(1) }
      var weekdaySymbols: [String]! { _dateWords(2) }
      var shortWeekdaySymbols: [String]! { _dateWords(3) }
      override init() {}
      func string(from date: Date) -> String {
        _formatDate(
          dateFormat, date.timeIntervalSince1970, _zoneName, locale._isAmerican ? 1 : 2, locale._isAmerican)
      }
      func date(from string: String) -> Date? {
        _parseDate(string, dateFormat, _zoneName, locale._isAmerican ? 1 : 2, isLenient).map { Date(timeIntervalSince1970: $0) }
      }
      var _zoneName: String { timeZone._isUTC ? "UTC" : timeZone.identifier }
      func setLocalizedDateFormatFromTemplate(_ template: String) {
        dateFormat = DateFormatter.dateFormat(fromTemplate: template, options: 0, locale: locale)
      }
      static func dateFormat(fromTemplate template: String, options: Int, locale: Locale?) -> String? {
        _dateTemplate(template, (locale ?? Locale.current)._isAmerican)
      }
      static func localizedString(from date: Date, dateStyle: Style, timeStyle: Style) -> String {
        let formatter = DateFormatter()
        formatter.dateStyle = dateStyle
        formatter.timeStyle = timeStyle
        return formatter.string(from: date)
      }
      static func _pattern(_ date: UInt, _ time: UInt, _ locale: Locale) -> String {
        let dates =
          locale._isAmerican
          ? ["", "M/d/yy", "MMM d, y", "MMMM d, y", "EEEE, MMMM d, y"]
          : ["", "dd/MM/y", "d MMM y", "d MMMM y", "EEEE, d MMMM y"]
        let times = ["", "h:mm\u{202F}a", "h:mm:ss\u{202F}a", "h:mm:ss\u{202F}a z", "h:mm:ss\u{202F}a zzzz"]
        if date == 0 || time == 0 { return dates[Int(date)] + times[Int(time)] }
        return dates[Int(date)] + (date == 1 ? ", " : " 'at' ") + times[Int(time)]
      }
    }
    @_native("date.format") func _formatDate(_ pattern: String, _ seconds: Double, _ zone: String, _ first: Int, _ isAmerican: Bool) -> String
    @_native("date.parse") func _parseDate(_ text: String, _ pattern: String, _ zone: String, _ first: Int, _ isLenient: Bool) -> Double?
    @_native("date.template") func _dateTemplate(_ template: String, _ isAmerican: Bool) -> String

    /// Writes and reads dates as ISO 8601 has them.
    class ISO8601DateFormatter: Formatter {
      struct Options: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let withYear = Options(rawValue: 1)
        static let withMonth = Options(rawValue: 2)
        static let withWeekOfYear = Options(rawValue: 4)
        static let withDay = Options(rawValue: 16)
        static let withTime = Options(rawValue: 32)
        static let withTimeZone = Options(rawValue: 64)
        static let withSpaceBetweenDateAndTime = Options(rawValue: 128)
        static let withDashSeparatorInDate = Options(rawValue: 256)
        static let withColonSeparatorInTime = Options(rawValue: 512)
        static let withColonSeparatorInTimeZone = Options(rawValue: 1024)
        static let withFractionalSeconds = Options(rawValue: 2048)
        static let withFullDate = Options(rawValue: 275)
        static let withFullTime = Options(rawValue: 1632)
        static let withInternetDateTime = Options(rawValue: 1907)
      }
      var timeZone: TimeZone! = TimeZone.gmt
      var formatOptions: Options = .withInternetDateTime
      override init() {}
      var _pattern: String {
        let options = formatOptions
        var date: [String] = []
        if options.contains(.withYear) { date.append(options.contains(.withWeekOfYear) ? "YYYY" : "yyyy") }
        if options.contains(.withMonth) { date.append("MM") }
        if options.contains(.withWeekOfYear) { date.append("'W'ww") }
        if options.contains(.withDay) { date.append(options.contains(.withWeekOfYear) ? "ee" : options.contains(.withMonth) ? "dd" : "DDD") }
        var text = date.joined(separator: options.contains(.withDashSeparatorInDate) ? "-" : "")
        if options.contains(.withTime) {
          if !text.isEmpty { text += options.contains(.withSpaceBetweenDateAndTime) ? " " : "'T'" }
          text += options.contains(.withColonSeparatorInTime) ? "HH:mm:ss" : "HHmmss"
          if options.contains(.withFractionalSeconds) { text += ".SSS" }
        }
        if options.contains(.withTimeZone) { text += options.contains(.withColonSeparatorInTimeZone) ? "XXX" : "XX" }
        return text
      }
      func string(from date: Date) -> String {
        _formatDate(_pattern, date.timeIntervalSince1970, timeZone.identifier, 2, true)
      }
      func date(from string: String) -> Date? {
        if string.first?.isWhitespace == true { return nil }
        return _parseDate(string, _pattern, timeZone.identifier, 2, false).map { Date(timeIntervalSince1970: $0) }
      }
      static func string(from date: Date, timeZone: TimeZone, formatOptions: Options = []) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = timeZone
        formatter.formatOptions = formatOptions
        return formatter.string(from: date)
      }
    }

    /// A way to turn a value into text.
    protocol FormatStyle<FormatInput, FormatOutput> {
      associatedtype FormatInput
      associatedtype FormatOutput
      func format(_ value: FormatInput) -> FormatOutput
    }
    extension Date {
      /// How `formatted` writes a date.
      struct FormatStyle: Sendable {
        enum DateStyle: UInt { case omitted, numeric, abbreviated, long, complete }
        enum TimeStyle: UInt { case omitted, shortened, standard, complete }
        typealias FormatInput = Date
        typealias FormatOutput = String
        var _template = ""
        var _date: DateStyle?
        var _time: TimeStyle?
        var locale: Locale
        var timeZone: TimeZone
        init(
          date: DateStyle? = nil, time: TimeStyle? = nil, locale: Locale = .current, timeZone: TimeZone = .current,
          calendar: Calendar = .current
        ) {
          _date = date
          _time = time
          self.locale = locale
          self.timeZone = timeZone
        }
        func locale(_ locale: Locale) -> FormatStyle {
          var copy = self
          copy.locale = locale
          return copy
        }
        func _adding(_ field: String) -> FormatStyle {
          var copy = self
          copy._template += field
          return copy
        }
        struct Symbol { let _field: String }
        func year(_ format: Symbol = Symbol(_field: "y")) -> FormatStyle { _adding(format._field) }
        func month(_ format: Symbol = Symbol(_field: "MMM")) -> FormatStyle { _adding(format._field == "" ? "MMM" : _letters(format, "M")) }
        func day(_ format: Symbol = Symbol(_field: "d")) -> FormatStyle { _adding(_letters(format, "d")) }
        func weekday(_ format: Symbol = Symbol(_field: "EEE")) -> FormatStyle { _adding(_letters(format, "E")) }
        func hour(_ format: Symbol = Symbol(_field: "j")) -> FormatStyle { _adding("j") }
        func minute(_ format: Symbol = Symbol(_field: "m")) -> FormatStyle { _adding("m") }
        func second(_ format: Symbol = Symbol(_field: "s")) -> FormatStyle { _adding("s") }
        func _letters(_ format: Symbol, _ letter: String) -> String {
          switch format._field {
          case "wide": String(repeating: letter, count: 4)
          case "abbreviated": String(repeating: letter, count: 3)
          case "narrow": String(repeating: letter, count: 5)
          case "twoDigits": String(repeating: letter, count: 2)
          case "defaultDigits": letter
          default: format._field
          }
        }
        func format(_ value: Date) -> String {
          let formatter = DateFormatter()
          formatter.locale = locale
          formatter.timeZone = timeZone
          if !_template.isEmpty {
            formatter.setLocalizedDateFormatFromTemplate(_template)
            return formatter.string(from: value)
          }
          let date = _date ?? (_time == nil ? .numeric : .omitted)
          let time = _time ?? (_date == nil ? .shortened : .omitted)
          formatter.dateFormat = FormatStyle._pattern(date, time, locale)
          return formatter.string(from: value)
        }
        static func _pattern(_ date: DateStyle, _ time: TimeStyle, _ locale: Locale) -> String {
          let dates =
            locale._isAmerican
            ? ["", "M/d/yyyy", "MMM d, y", "MMMM d, y", "EEEE, MMMM d, y"]
            : ["", "dd/MM/y", "d MMM y", "d MMMM y", "EEEE, d MMMM y"]
          let times = ["", "h:mm\u{202F}a", "h:mm:ss\u{202F}a", "h:mm:ss\u{202F}a z"]
          let (first, second) = (dates[Int(date.rawValue)], times[Int(time.rawValue)])
          if first.isEmpty || second.isEmpty { return first + second }
          return first + (date.rawValue >= 3 ? " 'at' " : ", ") + second
        }
      }
      struct ISO8601FormatStyle: Sendable {
        var timeZone: TimeZone
        var includingFractionalSeconds: Bool
        init(timeZone: TimeZone = .gmt, includingFractionalSeconds: Bool = false) {
          self.timeZone = timeZone
          self.includingFractionalSeconds = includingFractionalSeconds
        }
        func format(_ value: Date) -> String {
          let formatter = ISO8601DateFormatter()
          formatter.timeZone = timeZone
          if includingFractionalSeconds { formatter.formatOptions.insert(.withFractionalSeconds) }
          if timeZone.identifier != "GMT" { formatter.formatOptions.remove(.withColonSeparatorInTimeZone) }
          return formatter.string(from: value)
        }
        func parse(_ text: String) throws -> Date {
          guard let seconds = _parseISO8601(text) else {
            throw CocoaError(.formatting, userInfo: ["NSDebugDescription": "Cannot parse \(text)."])
          }
          return Date(timeIntervalSince1970: seconds)
        }
      }
      /// The date and time of day as text.
      func formatted() -> String { FormatStyle().format(self) }
      func formatted(date: FormatStyle.DateStyle, time: FormatStyle.TimeStyle) -> String {
        FormatStyle(date: date, time: time).format(self)
      }
      func formatted<F: Foundation.FormatStyle>(_ format: F) -> F.FormatOutput where F.FormatInput == Date { format.format(self) }
      func ISO8601Format(_ style: ISO8601FormatStyle = ISO8601FormatStyle()) -> String { style.format(self) }
      init(_ text: String, strategy: ISO8601FormatStyle) throws { self = try strategy.parse(text) }
    }
    extension Date.FormatStyle.Symbol {
      static var wide: Date.FormatStyle.Symbol { Date.FormatStyle.Symbol(_field: "wide") }
      static var abbreviated: Date.FormatStyle.Symbol { Date.FormatStyle.Symbol(_field: "abbreviated") }
      static var narrow: Date.FormatStyle.Symbol { Date.FormatStyle.Symbol(_field: "narrow") }
      static var twoDigits: Date.FormatStyle.Symbol { Date.FormatStyle.Symbol(_field: "twoDigits") }
      static var defaultDigits: Date.FormatStyle.Symbol { Date.FormatStyle.Symbol(_field: "defaultDigits") }
    }
    extension Date.FormatStyle: FormatStyle {}
    extension Date.ISO8601FormatStyle: FormatStyle {
      typealias FormatInput = Date
      typealias FormatOutput = String
    }
    extension FormatStyle where Self == Date.ISO8601FormatStyle {
      static var iso8601: Date.ISO8601FormatStyle { Date.ISO8601FormatStyle() }
    }
    extension FormatStyle where Self == Date.FormatStyle {
      static var dateTime: Date.FormatStyle { Date.FormatStyle() }
    }
    """#
}
