extension JSONValue {
  /// Reads a JSON text (RFC 8259).
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: What the text may at most be.
  /// - Throws: ``JSONError`` with the place of the problem.
  /// - Complexity: O(*n*); recursion is bounded by ``JSONLimits/depth``.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    var parser = JSONParser(bytes: bytes, limits: limits)
    self = try parser.parseDocument()
  }

  /// Reads a JSON text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limits: What the text may at most be.
  /// - Throws: ``JSONError`` with the place of the problem.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }
}

/// A recursive-descent parser over bytes.
private struct JSONParser {
  let bytes: [UInt8]
  let limits: JSONLimits
  var index = 0
  var values = 0

  init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func parseDocument() throws(JSONError) -> JSONValue {
    let value = try parseValue(depth: 0)
    skipWhitespace()
    guard index == bytes.count else { throw .syntax("JSON has something after its end", at: index) }
    return value
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipWhitespace() {
    while index < bytes.count {
      switch bytes[index] {
      case .space, .newline, .carriageReturn, .tab: index += 1
      default: return
      }
    }
  }

  private mutating func parseValue(depth: Int) throws(JSONError) -> JSONValue {
    skipWhitespace()
    values += 1
    if values > limits.values { throw .tooMany(limits.values, at: index) }
    guard let first = current else { throw .syntax("JSON ends where a value should stand", at: index) }
    switch first {
    case .quote: return .string(try parseString())
    case .openBrace: return try parseObject(depth: depth + 1)
    case .openBracket: return try parseArray(depth: depth + 1)
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    case UInt8(ascii: "-"), .digitZero ... .digitNine: return try parseNumber()
    default: throw .syntax("a JSON value cannot begin like this", at: index)
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, word.description.utf8.elementsEqual(bytes[index..<end]) else {
      throw .syntax("JSON knows no such word; expected \(word)", at: index)
    }
    index = end
    return value
  }

  private mutating func parseObject(depth: Int) throws(JSONError) -> JSONValue {
    if depth > limits.depth { throw .tooDeep(limits.depth, at: index) }
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    skipWhitespace()
    if current == .closeBrace {
      index += 1
      return .object(JSONObject(parsed: members))
    }
    while true {
      skipWhitespace()
      guard current == .quote else { throw .syntax("a JSON object needs a key in quotes here", at: index) }
      let key = try parseString()
      skipWhitespace()
      guard current == .colon else {
        throw .syntax("a colon must follow the key of a JSON object", at: index)
      }
      index += 1
      members.append((key, try parseValue(depth: depth)))
      skipWhitespace()
      switch current {
      case .comma: index += 1
      case .closeBrace:
        index += 1
        return .object(JSONObject(parsed: members))
      default: throw .syntax("a JSON object needs a comma or its end here", at: index)
      }
    }
  }

  private mutating func parseArray(depth: Int) throws(JSONError) -> JSONValue {
    if depth > limits.depth { throw .tooDeep(limits.depth, at: index) }
    index += 1
    var elements: [JSONValue] = []
    skipWhitespace()
    if current == .closeBracket {
      index += 1
      return .array(elements)
    }
    while true {
      elements.append(try parseValue(depth: depth))
      skipWhitespace()
      switch current {
      case .comma: index += 1
      case .closeBracket:
        index += 1
        return .array(elements)
      default: throw .syntax("a JSON array needs a comma or its end here", at: index)
      }
    }
  }

  // MARK: Numbers

  private mutating func skipDigits() throws(JSONError) {
    let start = index
    while let digit = current, digit.isDigit { index += 1 }
    if index == start { throw .syntax("a JSON number needs a digit here", at: index) }
  }

  private mutating func parseNumber() throws(JSONError) -> JSONValue {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == .digitZero {
      index += 1
      if let digit = current, digit.isDigit { throw .syntax("a JSON number cannot begin with 0", at: start) }
    } else {
      try skipDigits()
    }
    var isInteger = true
    if current == UInt8(ascii: ".") {
      isInteger = false
      index += 1
      try skipDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isInteger = false
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try skipDigits()
    }
    if isInteger, let value = integer(start..<index) { return .int(value) }
    // A double's text is short; digits beyond any precision are not worth the time.
    guard index - start <= 1024, let value = Double(String(decoding: bytes[start..<index], as: UTF8.self))
    else {
      throw .syntax("a JSON number is too long", at: start)
    }
    return .double(value)
  }

  private func integer(_ range: Range<Int>) -> Int? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for digit in bytes[(range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound] {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let step = Int(digit - .digitZero)
      let (sum, overflow2) =
        isNegative ? product.subtractingReportingOverflow(step) : product.addingReportingOverflow(step)
      if overflow || overflow2 { return nil }
      value = sum
    }
    return value
  }

  // MARK: Strings

  private mutating func parseString() throws(JSONError) -> String {
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .quote {
        let text = try string(bytes[start..<index], at: start)
        index += 1
        return text
      }
      if byte == .backslash { return try parseEscapedString(from: start) }
      if byte < .space {
        throw .syntax("a JSON string holds a control character that is not escaped", at: index)
      }
      index += 1
    }
    throw .syntax("a JSON string has no end", at: start)
  }

  private func string(_ slice: some Collection<UInt8>, at offset: Int) throws(JSONError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else { throw .invalidUTF8(at: offset) }
    return text
  }

  private mutating func parseEscapedString(from start: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case .quote:
        index += 1
        return try string(text, at: start)
      case .backslash:
        index += 1
        try parseEscape(into: &text)
      case 0..<0x20: throw .syntax("a JSON string holds a control character that is not escaped", at: index)
      default:
        text.append(byte)
        index += 1
      }
    }
    throw .syntax("a JSON string has no end", at: start)
  }

  private mutating func parseEscape(into text: inout [UInt8]) throws(JSONError) {
    guard let letter = current else { throw .syntax("a JSON string has no end", at: index) }
    index += 1
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(.newline)
    case UInt8(ascii: "r"): text.append(.carriageReturn)
    case UInt8(ascii: "t"): text.append(.tab)
    case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(try parseScalar()) ?? .init([]))
    default: throw .syntax("a JSON string knows no such escape", at: index - 1)
    }
  }

  /// Reads what follows `\u`, with the second half of a surrogate pair. A half without its other half, which JSON
  /// can write but Unicode does not know, becomes U+FFFD.
  private mutating func parseScalar() throws(JSONError) -> Unicode.Scalar {
    let unit = try parseHex4()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let mark = index
    if unit < 0xDC00, current == .backslash, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") {
      index += 2
      let low = try parseHex4()
      if (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      index = mark
    }
    return "\u{FFFD}"
  }

  private mutating func parseHex4() throws(JSONError) -> UInt32 {
    guard index + 4 <= bytes.count else {
      throw .syntax("a JSON escape needs four hexadecimal digits", at: index)
    }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = bytes[index].hexDigitValue else {
        throw .syntax("a JSON escape needs four hexadecimal digits", at: index)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}

extension UInt8 {
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let digitZero = UInt8(ascii: "0")
  fileprivate static let digitNine = UInt8(ascii: "9")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")

  fileprivate var isDigit: Bool { self >= .digitZero && self <= .digitNine }

  /// The value of a hexadecimal digit of either case.
  var hexDigitValue: UInt8? {
    switch self {
    case .digitZero ... .digitNine: self - .digitZero
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
