import Synchronization

/// When a time zone's clocks change, from the system's database.
final class TimeZoneRules: Sendable {
  /// What the clocks of a zone show for a while.
  struct Period: Sendable, Equatable {
    /// Seconds east of Greenwich.
    var offset: Int
    /// Whether it is summer time.
    var isDaylight: Bool
    /// What the period is called for short.
    var abbreviation: String
  }

  /// The name in the database, or `GMT+0900` and the like.
  let name: String
  /// The instants at which another period begins, in order.
  private let transitions: [Int]
  /// The index of the period that begins at each transition.
  private let kinds: [UInt8]
  private let periods: [Period]
  /// The periods of the time after the last transition.
  private let future: TimeZoneFooter?

  private init(
    name: String, transitions: [Int], kinds: [UInt8], periods: [Period], future: TimeZoneFooter?
  ) {
    self.name = name
    self.transitions = transitions
    self.kinds = kinds
    self.periods = periods
    self.future = future
  }

  /// A zone whose clocks never change.
  private convenience init(name: String, offset: Int) {
    let period = Period(offset: offset, isDaylight: false, abbreviation: Self.name(ofOffset: offset))
    self.init(name: name, transitions: [], kinds: [], periods: [period], future: nil)
  }

  /// What the clocks show at an instant, in seconds since 1970.
  func period(at seconds: Int) -> Period {
    if let last = transitions.last, seconds >= last, let future { return future.period(at: seconds) }
    if transitions.isEmpty, let future { return future.period(at: seconds) }
    let next = firstTransition(after: seconds)
    guard next > 0 else { return periods.first { !$0.isDaylight } ?? periods[0] }
    return periods[Int(kinds[next - 1])]
  }

  /// The next instant at which the clocks change.
  func nextTransition(after seconds: Int) -> Int? {
    let next = firstTransition(after: seconds)
    if next < transitions.count { return transitions[next] }
    return future?.nextTransition(after: seconds)
  }

  /// The index of the first transition after an instant.
  private func firstTransition(after seconds: Int) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Finding zones

  private static let known = Mutex<[String: TimeZoneRules]>([:])

  /// Coordinated universal time.
  static let universal = TimeZoneRules(name: "GMT", offset: 0)

  /// The zone of a name; `nil` when the database has none.
  static func named(_ name: String) -> TimeZoneRules? {
    if let found = known.withLock({ $0[name] }) { return found }
    let made: TimeZoneRules
    if name == "GMT" || name == "UTC" {
      made = TimeZoneRules(name: name, offset: 0)
    } else if let offset = offset(ofName: name) {
      made = TimeZoneRules(name: name, offset: offset)
    } else if isPlausible(name), let bytes = SystemFile.bytes("/usr/share/zoneinfo/" + name, limit: 1 << 20),
      let read = TimeZoneRules(name: name, file: bytes)
    {
      made = read
    } else {
      return nil
    }
    known.withLock { zones in
      if zones.count >= 1000 { zones.removeAll() }
      zones[name] = made
    }
    return made
  }

  /// Whether a name is one that the database may have, and no way out of it.
  private static func isPlausible(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "/"), name.utf8.count < 64 else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        }
    }
  }

  /// What Foundation calls a fixed offset: `GMT+0900`.
  static func name(ofOffset offset: Int) -> String {
    if offset == 0 { return "GMT" }
    let minutes = Int(offset.magnitude) / 60
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let seconds = Int(offset.magnitude) % 60
    return "GMT" + (offset < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
      + (seconds == 0 ? "" : two(seconds))
  }

  /// The offset that a name such as `GMT+9`, `GMT+0900` or `GMT-05:30` says.
  private static func offset(ofName name: String) -> Int? {
    guard name.hasPrefix("GMT"), name.utf8.count > 4 else { return nil }
    let rest = name.dropFirst(3)
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let digits = rest.dropFirst().filter { $0 != ":" }
    guard let number = Int(digits), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let seconds: Int
    switch digits.utf8.count {
    case 1, 2: seconds = number * 3600
    case 3, 4: seconds = number / 100 * 3600 + number % 100 * 60
    case 5, 6: seconds = number / 10_000 * 3600 + number / 100 % 100 * 60 + number % 100
    default: return nil
    }
    guard seconds <= 18 * 3600 else { return nil }
    return sign == "-" ? -seconds : seconds
  }

  /// The zone of this machine.
  static var current: String {
    if let set = SystemFile.environment("TZ"), named(set) != nil { return set }
    if let link = SystemFile.link("/etc/localtime") {
      let parts = link.split(separator: "/")
      if let root = parts.lastIndex(of: "zoneinfo") {
        let name = parts[(root + 1)...].joined(separator: "/")
        if named(name) != nil { return name }
      }
    }
    if let bytes = SystemFile.bytes("/etc/timezone", limit: 256) {
      let name = String(decoding: bytes, as: UTF8.self).prefix { !$0.isWhitespace }
      if named(String(name)) != nil { return String(name) }
    }
    return "GMT"
  }

  /// The names of the database, sorted.
  static var names: [String] {
    let table = SystemFile.bytes("/usr/share/zoneinfo/tzdata.zi", limit: 1 << 22).map {
      String(decoding: $0, as: UTF8.self)
    }
    var names: Set<String> = []
    for line in (table ?? "").split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.first == "Z", words.count > 1 { names.insert(String(words[1])) }
      if words.first == "L", words.count > 2 { names.insert(String(words[2])) }
    }
    return names.filter { $0.contains("/") && !$0.hasPrefix("Etc/") || $0 == "GMT" }.sorted()
  }
}

extension TimeZoneRules {
  /// Reads a file of the database (RFC 8536); `nil` when it is none.
  fileprivate convenience init?(name: String, file: [UInt8]) {
    guard let first = TimeZoneHeader(file, at: 0) else { return nil }
    var (header, start, width) = (first, 44, 4)
    if first.version >= UInt8(ascii: "2") {
      let next = start + first.length(timeWidth: 4)
      guard let second = TimeZoneHeader(file, at: next) else { return nil }
      (header, start, width) = (second, next + 44, 8)
    }
    guard header.kinds > 0, file.count >= start + header.length(timeWidth: width) else { return nil }
    func number(_ offset: Int, _ width: Int) -> Int {
      var value = 0
      for byte in file[offset..<offset + width] { value = value << 8 | Int(byte) }
      return width == 4 ? Int(Int32(truncatingIfNeeded: value)) : value
    }
    let transitions = (0..<header.transitions).map { number(start + $0 * width, width) }
    let kindStart = start + header.transitions * width
    let kinds = Array(file[kindStart..<kindStart + header.transitions])
    let periodStart = kindStart + header.transitions
    let nameStart = periodStart + header.kinds * 6
    let names = file[nameStart..<nameStart + header.characters]
    let periods = (0..<header.kinds).map { index in
      let place = periodStart + index * 6
      let name = names.dropFirst(Int(file[place + 5])).prefix { $0 != 0 }
      return Period(
        offset: number(place, 4), isDaylight: file[place + 4] != 0,
        abbreviation: String(decoding: name, as: UTF8.self))
    }
    guard kinds.allSatisfy({ Int($0) < periods.count }) else { return nil }
    let footer = file[(start + header.length(timeWidth: width))...].dropFirst().prefix {
      $0 != UInt8(ascii: "\n")
    }
    self.init(
      name: name, transitions: transitions, kinds: kinds, periods: periods,
      future: width == 8 ? TimeZoneFooter(String(decoding: footer, as: UTF8.self)) : nil)
  }
}

/// The counts at the beginning of a block of a time zone file.
private struct TimeZoneHeader {
  let version: UInt8
  let transitions: Int
  let kinds: Int
  let characters: Int
  private let marks: Int
  private let leapSeconds: Int

  init?(_ file: [UInt8], at offset: Int) {
    guard file.count >= offset + 44, file[offset..<offset + 4].elementsEqual("TZif".utf8) else { return nil }
    version = file[offset + 4]
    let counts = (0..<6).map { index in
      file[(offset + 20 + index * 4)..<(offset + 24 + index * 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    guard counts.allSatisfy({ $0 <= 1 << 16 }) else { return nil }
    marks = counts[0] + counts[1]
    leapSeconds = counts[2]
    transitions = counts[3]
    kinds = counts[4]
    characters = counts[5]
  }

  /// The bytes of the block after this header.
  func length(timeWidth: Int) -> Int {
    transitions * (timeWidth + 1) + kinds * 6 + characters + leapSeconds * (timeWidth + 4) + marks
  }
}
