/// A pattern of letters that dates are written by, such as `yyyy-MM-dd HH:mm`.
struct DatePattern {
  /// A piece of a pattern: a field, or text as it is.
  enum Part: Equatable {
    case field(Character, Int)
    case text(String)
  }

  let parts: [Part]
  let calendar: GregorianCalendar
  /// Whether zones of the Americas go by abbreviations, as in the United States.
  let abbreviatesZones: Bool

  /// Reads a pattern: letters are fields, quotes enclose text.
  init(_ pattern: String, calendar: GregorianCalendar, abbreviatesZones: Bool) {
    self.calendar = calendar
    self.abbreviatesZones = abbreviatesZones
    var parts: [Part] = []
    var text = ""
    let characters = Array(pattern)
    var index = 0
    func flush() {
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
    }
    while index < characters.count {
      let character = characters[index]
      if character == "'" {
        var next = index + 1
        if next < characters.count, characters[next] == "'" {
          text.append("'")
          index += 2
          continue
        }
        while next < characters.count {
          if characters[next] == "'" {
            guard next + 1 < characters.count, characters[next + 1] == "'" else { break }
            next += 1
          }
          text.append(characters[next])
          next += 1
        }
        index = next + 1
      } else if character.isASCII, character.isLetter {
        flush()
        var count = 0
        while index < characters.count, characters[index] == character {
          count += 1
          index += 1
        }
        parts.append(.field(character, count))
      } else {
        text.append(character)
        index += 1
      }
    }
    flush()
    self.parts = parts
  }

  // MARK: Writing

  /// The text of an instant, in seconds since 1970.
  func text(of instant: Double) -> String {
    let fields = calendar.fields(instant)
    let seconds = Int(max(min(instant, GregorianCalendar.range), -GregorianCalendar.range).rounded(.down))
    let period = calendar.zone.period(at: seconds)
    return parts.map { part in
      switch part {
      case .text(let text): text
      case .field(let letter, let count): self.text(letter, count, fields, period)
      }
    }.joined()
  }

  private func text(
    _ letter: Character, _ count: Int, _ fields: GregorianCalendar.Fields, _ period: TimeZoneRules.Period
  ) -> String {
    let date = fields.date
    let year = date.year > 0 ? date.year : 1 - date.year
    switch letter {
    case "G":
      let isPresent = date.year > 0
      return count == 4
        ? (isPresent ? "Anno Domini" : "Before Christ")
        : count == 5 ? (isPresent ? "A" : "B") : isPresent ? "AD" : "BC"
    case "y": return count == 2 ? Self.padded(year % 100, 2) : Self.padded(year, count)
    case "Y":
      let weekYear = calendar.weekOfYear(fields).year
      return count == 2 ? Self.padded(weekYear % 100, 2) : Self.padded(weekYear, count)
    case "u", "U", "r": return Self.padded(date.year, count)
    case "Q", "q":
      let quarter = (date.month - 1) / 3
      switch count {
      case 1, 2: return Self.padded(quarter + 1, count)
      case 3: return "Q\(quarter + 1)"
      case 4: return EnglishNames.quarters[quarter]
      default: return "\(quarter + 1)"
      }
    case "M", "L":
      return name(
        date.month, count, EnglishNames.shortMonths[date.month - 1], EnglishNames.months[date.month - 1])
    case "w": return Self.padded(calendar.weekOfYear(fields).week, count)
    case "W": return Self.padded(calendar.weekOfMonth(fields), count)
    case "d": return Self.padded(date.day, count)
    case "D": return Self.padded(fields.dayOfYear, count)
    case "F": return Self.padded((date.day - 1) / 7 + 1, count)
    case "g": return Self.padded(fields.days + 2_440_588, count)
    case "E": return weekday(fields.weekday, max(count, 3))
    case "e", "c":
      if count <= 2 {
        return Self.padded((fields.weekday - calendar.firstWeekday + 7) % 7 + 1, letter == "c" ? 1 : count)
      }
      return weekday(fields.weekday, count)
    case "a": return count == 5 ? (fields.hour < 12 ? "a" : "p") : fields.hour < 12 ? "AM" : "PM"
    case "b":
      if fields.minute == 0, fields.hour % 12 == 0 { return fields.hour == 0 ? "midnight" : "noon" }
      return fields.hour < 12 ? "AM" : "PM"
    case "B": return EnglishNames.dayPeriod(fields.hour, fields.minute)
    case "h": return Self.padded((fields.hour + 11) % 12 + 1, count)
    case "H": return Self.padded(fields.hour, count)
    case "K": return Self.padded(fields.hour % 12, count)
    case "k": return Self.padded(fields.hour == 0 ? 24 : fields.hour, count)
    case "m": return Self.padded(fields.minute, count)
    case "s": return Self.padded(fields.second, count)
    case "S":
      let digits = Self.padded(fields.nanosecond / 1_000_000, 3)
      return String(digits.prefix(count)) + String(repeating: "0", count: max(0, min(count, 64) - 3))
    case "A": return Self.padded(fields.secondOfDay * 1000 + fields.nanosecond / 1_000_000, count)
    default: return zoneText(letter, count, period)
    }
  }

  private func name(_ number: Int, _ count: Int, _ short: String, _ long: String) -> String {
    switch count {
    case 1, 2: Self.padded(number, count)
    case 3: short
    case 4: long
    default: String(long.prefix(1))
    }
  }

  private func weekday(_ number: Int, _ count: Int) -> String {
    let long = EnglishNames.weekdays[number - 1]
    switch count {
    case 3: return EnglishNames.shortWeekdays[number - 1]
    case 4: return long
    case 5: return String(long.prefix(1))
    default: return String(long.prefix(2))
    }
  }

  /// A number with zeros in front, up to a width.
  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, min(width, 64) - digits.utf8.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }

  // MARK: Zones

  private func zoneText(_ letter: Character, _ count: Int, _ period: TimeZoneRules.Period) -> String {
    let offset = period.offset
    switch letter {
    case "z": return zoneName(isLong: count == 4, period)
    case "v": return zoneName(isLong: count == 4, period)
    case "V": return calendar.zone.name == "UTC" ? "GMT" : calendar.zone.name
    case "O": return Self.greenwich(offset, isLong: count == 4)
    case "Z":
      if count == 4 { return Self.greenwich(offset, isLong: true) }
      return count == 5
        ? Self.iso(offset, hasColon: true, zulu: true) : Self.iso(offset, hasColon: false, zulu: false)
    case "X", "x":
      let isZulu = letter == "X"
      if count == 1 {
        let text = Self.iso(offset, hasColon: false, zulu: isZulu)
        return offset % 3600 == 0 && text != "Z" ? String(text.prefix(3)) : text
      }
      return Self.iso(offset, hasColon: count == 3 || count == 5, zulu: isZulu)
    default: return ""
    }
  }

  /// What a zone's period is called.
  func zoneName(isLong: Bool, _ period: TimeZoneRules.Period) -> String {
    let zone = EnglishNames.zone(calendar.zone.name)
    if let zone {
      if isLong { return period.isDaylight ? zone.daylight : zone.standard }
      let isUniversal = zone.abbreviations.map { $0.standard == "GMT" || $0.standard == "UTC" } ?? false
      if abbreviatesZones || isUniversal, let names = zone.abbreviations {
        return period.isDaylight ? names.daylight : names.standard
      }
    }
    return Self.greenwich(period.offset, isLong: isLong)
  }

  /// `GMT+9` or `GMT+09:00`
  static func greenwich(_ offset: Int, isLong: Bool) -> String {
    if offset == 0 { return "GMT" }
    let (hours, minutes) = (Int(offset.magnitude) / 3600, Int(offset.magnitude) / 60 % 60)
    let sign = offset < 0 ? "-" : "+"
    if isLong { return "GMT\(sign)\(padded(hours, 2)):\(padded(minutes, 2))" }
    return "GMT\(sign)\(hours)" + (minutes == 0 ? "" : ":\(padded(minutes, 2))")
  }

  /// `+0900`, `+09:00` or `Z`
  static func iso(_ offset: Int, hasColon: Bool, zulu: Bool) -> String {
    if offset == 0, zulu { return "Z" }
    let (hours, minutes) = (Int(offset.magnitude) / 3600, Int(offset.magnitude) / 60 % 60)
    return (offset < 0 ? "-" : "+") + padded(hours, 2) + (hasColon ? ":" : "") + padded(minutes, 2)
  }
}
