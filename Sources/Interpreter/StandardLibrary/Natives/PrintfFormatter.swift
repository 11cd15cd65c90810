import Glibc

/// Formats in the manner of `printf`, with `%@` for text. Every conversion is checked against its argument's kind, so
/// that a wrong format gives wrong text at worst.
struct PrintfFormatter {
  private var format: Substring
  private let arguments: [FormatArgument]
  private var nextArgument = 0

  init(format: String, arguments: [FormatArgument]) {
    self.format = format[...]
    self.arguments = arguments
  }

  /// A conversion between `%` and its letter.
  private struct Conversion {
    var flags = ""
    var width: Int?
    var precision: Int?
    var length = ""
    var letter: Character = "%"
    /// The widest field, so that a format cannot ask for gigabytes.
    static let limit = 1 << 16
  }

  /// The text.
  mutating func formatted() -> String {
    var result = ""
    while let percent = format.firstIndex(of: "%") {
      result += format[..<percent]
      format = format[format.index(after: percent)...]
      guard let conversion = readConversion() else { break }
      result += text(of: conversion)
    }
    return result + format
  }

  // MARK: Reading

  private mutating func readConversion() -> Conversion? {
    var conversion = Conversion()
    readPosition()
    while let flag = format.first, "-+ #0'".contains(flag) {
      if flag != "'" { conversion.flags.append(flag) }
      format.removeFirst()
    }
    if let width = readNumber() {
      if width < 0 { conversion.flags.append("-") }
      conversion.width = min(
        width.magnitude < Conversion.limit ? Int(width.magnitude) : Conversion.limit, Conversion.limit)
    }
    if format.first == "." {
      format.removeFirst()
      conversion.precision = min(max(readNumber() ?? 0, 0), Conversion.limit)
    }
    while let letter = format.first, "hlqLztj".contains(letter) {
      conversion.length.append(letter)
      format.removeFirst()
    }
    guard let letter = format.popFirst() else { return nil }
    conversion.letter = letter
    return conversion
  }

  /// `%2$@`: the argument's number.
  private mutating func readPosition() {
    let digits = format.prefix { $0.isASCII && $0.isNumber }
    guard let position = Int(digits), position > 0, format.dropFirst(digits.count).first == "$" else {
      return
    }
    nextArgument = position - 1
    format = format.dropFirst(digits.count + 1)
  }

  private mutating func readNumber() -> Int? {
    if format.first == "*" {
      format.removeFirst()
      return takeArgument()?.integer
    }
    let digits = format.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    format = format.dropFirst(digits.count)
    return Int(digits) ?? Conversion.limit
  }

  private mutating func takeArgument() -> FormatArgument? {
    guard arguments.indices.contains(nextArgument) else { return nil }
    nextArgument += 1
    return arguments[nextArgument - 1]
  }

  // MARK: Writing

  private mutating func text(of conversion: Conversion) -> String {
    if conversion.letter == "%" { return "%" }
    guard let argument = takeArgument() else { return "" }
    switch conversion.letter {
    case "@", "s", "S":
      let text = argument.text
      // An object takes the width that it takes.
      if conversion.letter == "@" { return text }
      return pad(conversion.precision.map { String(text.prefix($0)) } ?? text, conversion)
    case "d", "i", "D": return integer(argument.narrowed(conversion.length), conversion)
    case "u", "U", "x", "X", "o", "O":
      return unsigned(argument.narrowedUnsigned(conversion.length), conversion)
    case "c", "C":
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: argument.integer)) ?? " "
      return pad(String(Character(scalar)), conversion)
    case "f", "F", "e", "E", "g", "G", "a", "A": return number(argument.number, conversion)
    case "p": return "0x" + String(UInt(bitPattern: argument.integer), radix: 16)
    default: return ""
    }
  }

  private func integer(_ value: Int, _ conversion: Conversion) -> String {
    let sign =
      value < 0 ? "-" : conversion.flags.contains("+") ? "+" : conversion.flags.contains(" ") ? " " : ""
    return digits(String(value.magnitude), sign: sign, conversion)
  }

  private func unsigned(_ value: UInt, _ conversion: Conversion) -> String {
    let isAlternate = conversion.flags.contains("#") && value != 0
    switch conversion.letter {
    case "x": return digits(String(value, radix: 16), sign: isAlternate ? "0x" : "", conversion)
    case "X":
      return digits(String(value, radix: 16, uppercase: true), sign: isAlternate ? "0X" : "", conversion)
    case "o", "O": return digits(String(value, radix: 8), sign: isAlternate ? "0" : "", conversion)
    default: return digits(String(value), sign: "", conversion)
    }
  }

  private func digits(_ digits: String, sign: String, _ conversion: Conversion) -> String {
    var digits = conversion.precision == 0 && digits == "0" ? "" : digits
    let wanted =
      if let precision = conversion.precision {
        precision
      } else if conversion.flags.contains("0"), !conversion.flags.contains("-"), let width = conversion.width
      {
        width - sign.count
      } else {
        0
      }
    if digits.count < wanted { digits = String(repeating: "0", count: wanted - digits.count) + digits }
    return pad(sign + digits, conversion)
  }

  private func number(_ value: Double, _ conversion: Conversion) -> String {
    let format = "%\(conversion.flags)*.*\(conversion.letter)"
    let size = 400 + (conversion.precision ?? 6) + (conversion.width ?? 0)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { buffer in
      let count = withVaList([Int32(conversion.width ?? 0), Int32(conversion.precision ?? -1), value]) {
        vsnprintf(buffer.baseAddress, size, format, $0)
      }
      return String(
        decoding: buffer[..<max(0, min(Int(count), size - 1))].lazy.map { UInt8(bitPattern: $0) },
        as: UTF8.self)
    }
  }

  private func pad(_ text: String, _ conversion: Conversion) -> String {
    guard let width = conversion.width, text.count < width else { return text }
    let padding = String(repeating: " ", count: width - text.count)
    return conversion.flags.contains("-") ? text + padding : padding + text
  }
}

extension FormatArgument {
  /// The value as C reads it with a length modifier; an `int` without one.
  fileprivate func narrowed(_ length: String) -> Int {
    switch length {
    case "": Int(Int32(truncatingIfNeeded: integer))
    case "h": Int(Int16(truncatingIfNeeded: integer))
    case "hh": Int(Int8(truncatingIfNeeded: integer))
    default: integer
    }
  }

  fileprivate func narrowedUnsigned(_ length: String) -> UInt {
    switch length {
    case "": UInt(UInt32(truncatingIfNeeded: integer))
    case "h": UInt(UInt16(truncatingIfNeeded: integer))
    case "hh": UInt(UInt8(truncatingIfNeeded: integer))
    default: UInt(bitPattern: integer)
    }
  }
}
