extension Prelude {
  /// `Date`, `DateInterval`.
  static let date = #"""
    typealias TimeInterval = Double
    typealias CFTimeInterval = Double

    /// A point in time.
    struct Date: Hashable, Comparable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      /// Seconds since the beginning of 2001, UTC.
      let timeIntervalSinceReferenceDate: Double
      static let timeIntervalBetween1970AndReferenceDate = 978_307_200.0
      static var timeIntervalSinceReferenceDate: Double { Date().timeIntervalSinceReferenceDate }
      init() { timeIntervalSinceReferenceDate = Double(_clockNanoseconds(1)) / 1e9 - 978_307_200 }
      init(timeIntervalSinceReferenceDate seconds: Double) { timeIntervalSinceReferenceDate = seconds }
      init(timeIntervalSince1970 seconds: Double) { timeIntervalSinceReferenceDate = seconds - 978_307_200 }
      init(timeIntervalSinceNow seconds: Double) {
        timeIntervalSinceReferenceDate = Date().timeIntervalSinceReferenceDate + seconds
      }
      init(timeInterval seconds: Double, since date: Date) {
        timeIntervalSinceReferenceDate = date.timeIntervalSinceReferenceDate + seconds
      }
      static var now: Date { Date() }
      static let distantPast = Date(timeIntervalSinceReferenceDate: -63_114_076_800)
      static let distantFuture = Date(timeIntervalSinceReferenceDate: 63_113_904_000)
      /// Seconds since the beginning of 1970, UTC.
      var timeIntervalSince1970: Double { timeIntervalSinceReferenceDate + 978_307_200 }
      var timeIntervalSinceNow: Double { timeIntervalSince(Date()) }
      /// Seconds since the other date.
      func timeIntervalSince(_ date: Date) -> Double { timeIntervalSinceReferenceDate - date.timeIntervalSinceReferenceDate }
      func addingTimeInterval(_ seconds: Double) -> Date { self + seconds }
      mutating func addTimeInterval(_ seconds: Double) { self += seconds }
      func advanced(by seconds: Double) -> Date { self + seconds }
      func distance(to other: Date) -> Double { other.timeIntervalSince(self) }
      func compare(_ other: Date) -> ComparisonResult {
        self < other ? .orderedAscending : self > other ? .orderedDescending : .orderedSame
      }
      static func + (lhs: Date, rhs: Double) -> Date {
        Date(timeIntervalSinceReferenceDate: lhs.timeIntervalSinceReferenceDate + rhs)
      }
      static func - (lhs: Date, rhs: Double) -> Date {
        Date(timeIntervalSinceReferenceDate: lhs.timeIntervalSinceReferenceDate - rhs)
      }
      static func += (lhs: inout Date, rhs: Double) { lhs = lhs + rhs }
      static func -= (lhs: inout Date, rhs: Double) { lhs = lhs - rhs }
      static func == (lhs: Date, rhs: Date) -> Bool { lhs.timeIntervalSinceReferenceDate == rhs.timeIntervalSinceReferenceDate }
      static func < (lhs: Date, rhs: Date) -> Bool { lhs.timeIntervalSinceReferenceDate < rhs.timeIntervalSinceReferenceDate }
      func hash(into hasher: inout Hasher) { hasher.combine(timeIntervalSinceReferenceDate) }
      var description: String { _describeDate(timeIntervalSince1970) }
      var debugDescription: String { description }
      func description(with locale: Locale?) -> String {
        guard let locale else { return description }
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.dateStyle = .full
        formatter.timeStyle = .full
        return formatter.string(from: self)
      }
    }
    extension Date: Strideable {
      typealias Stride = Double
    }
    extension Date: Codable {
      init(from decoder: any Decoder) throws {
        self.init(timeIntervalSinceReferenceDate: try decoder.singleValueContainer().decode(Double.self))
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(timeIntervalSinceReferenceDate)
      }
    }
    extension Date: _JSONEncodable {
      func _encode(into encoder: _JSONValueEncoder) throws {
        switch encoder.options.dateEncodingStrategy {
        case .deferredToDate: try encode(to: encoder)
        case .secondsSince1970: try encoder.encode(timeIntervalSince1970)
        case .millisecondsSince1970: try encoder.encode(1000 * timeIntervalSince1970)
        case .iso8601: encoder.write(quoted: _formatISO8601(timeIntervalSince1970))
        case .formatted(let formatter): encoder.write(quoted: formatter.string(from: self))
        case .custom(let encode): try encode(self, encoder)
        }
      }
      static func _decode(from decoder: _JSONValueDecoder) throws -> Date {
        try decoder.requireValue(Date.self)
        switch decoder.options.dateDecodingStrategy {
        case .deferredToDate: return try Date(from: decoder)
        case .secondsSince1970: return Date(timeIntervalSince1970: try decoder.decode(Double.self))
        case .millisecondsSince1970: return Date(timeIntervalSince1970: try decoder.decode(Double.self) / 1000)
        case .iso8601:
          guard let seconds = _parseISO8601(try decoder.decode(String.self)) else {
            throw DecodingError.dataCorrupted(decoder.context("Expected date string to be ISO8601-formatted."))
          }
          return Date(timeIntervalSince1970: seconds)
        case .formatted(let formatter):
          guard let date = formatter.date(from: try decoder.decode(String.self)) else {
            throw DecodingError.dataCorrupted(
              decoder.context("Date string does not match format expected by formatter."))
          }
          return date
        case .custom(let decode): return try decode(decoder)
        }
      }
    }
    @_native("date.iso8601") func _formatISO8601(_ seconds: Double) -> String
    @_native("date.parseISO8601") func _parseISO8601(_ text: String) -> Double?
    @_native("date.describe") func _describeDate(_ seconds: Double) -> String

    /// A span of time between two dates.
    struct DateInterval: Hashable, Comparable, Codable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      var start: Date
      var duration: Double {
        didSet { if duration < 0 { _trap("Negative durations are not allowed") } }
      }
      var end: Date {
        get { start + duration }
        set { duration = newValue.timeIntervalSince(start) }
      }
      init() { self.init(start: Date(), duration: 0) }
      init(start: Date, duration: Double) {
        if duration < 0 { _trap("Negative durations are not allowed") }
        self.start = start
        self.duration = duration
      }
      init(start: Date, end: Date) {
        if end < start { _trap("Reverse intervals are not allowed") }
        self.start = start
        duration = end.timeIntervalSince(start)
      }
      func contains(_ date: Date) -> Bool { date >= start && date <= end }
      func intersects(_ other: DateInterval) -> Bool {
        contains(other.start) || contains(other.end) || other.contains(start) || other.contains(end)
      }
      func intersection(with other: DateInterval) -> DateInterval? {
        guard intersects(other) else { return nil }
        return DateInterval(start: max(start, other.start), end: min(end, other.end))
      }
      func compare(_ other: DateInterval) -> ComparisonResult {
        self < other ? .orderedAscending : other < self ? .orderedDescending : .orderedSame
      }
      static func == (lhs: DateInterval, rhs: DateInterval) -> Bool { lhs.start == rhs.start && lhs.duration == rhs.duration }
      static func < (lhs: DateInterval, rhs: DateInterval) -> Bool {
        lhs.start < rhs.start || lhs.start == rhs.start && lhs.duration < rhs.duration
      }
      func hash(into hasher: inout Hasher) {
        hasher.combine(start)
        hasher.combine(duration)
      }
      var description: String { "\(start) to \(end)" }
      var debugDescription: String { description }
    }
    """#
}
