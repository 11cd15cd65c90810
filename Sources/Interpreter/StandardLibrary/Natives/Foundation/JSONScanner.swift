/// Reads a JSON text into the flat form that the prelude's `_JSONDocument` describes.
///
/// Nothing recurses: containers that are open stand in a list, whose length is bounded.
struct JSONScanner {
  /// How deep containers may nest.
  static let maximumDepth = 512

  /// Why a text is no JSON.
  struct Failure: Error {
    var message: String
    /// The byte where it was noticed.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Three numbers for each value.
  private(set) var nodes: [Int] = []
  /// The texts of strings and numbers.
  private(set) var texts: [String] = []
  private var open: [(node: Int, isObject: Bool)] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the whole text.
  mutating func scan() throws(Failure) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try value()
    while let last = open.last {
      try next(in: last)
    }
    skipSpace()
    if index < bytes.count { throw failure("Garbage at end") }
  }

  // MARK: Values

  /// Reads what follows in the innermost container: its end, or one more element.
  private mutating func next(in container: (node: Int, isObject: Bool)) throws(Failure) {
    skipSpace()
    let close = container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let count = nodes[container.node + 1]
    if peek == close {
      index += 1
      open.removeLast()
      nodes[container.node + 2] = nodes.count
      return
    }
    if count > 0 {
      guard peek == UInt8(ascii: ",") else {
        throw failure(container.isObject ? "Badly formed object" : "Badly formed array")
      }
      index += 1
      skipSpace()
      // A comma may follow the last element.
      if peek == close { return }
    }
    nodes[container.node + 1] = count + 1
    if container.isObject {
      guard peek == UInt8(ascii: "\"") else { throw failure("No string key for value in object") }
      try string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw failure("No value for key in object") }
      index += 1
    }
    try value()
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func value() throws(Failure) {
    skipSpace()
    guard let byte = peek else { throw failure("Unexpected end of file") }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < Self.maximumDepth else { throw failure("Too many nested arrays or dictionaries") }
      index += 1
      open.append((nodes.count, byte == UInt8(ascii: "{")))
      add(byte == UInt8(ascii: "{") ? 6 : 5, 0)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", 2)
    case UInt8(ascii: "f"): try word("false", 1)
    case UInt8(ascii: "n"): try word("null", 0)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw failure("Invalid value")
    }
  }

  private mutating func add(_ kind: Int, _ content: Int) {
    nodes.append(kind)
    nodes.append(content)
    nodes.append(nodes.count + 1)
  }

  private mutating func word(_ text: StaticString, _ kind: Int) throws(Failure) {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { throw failure("Unexpected end of file") }
    let matches = text.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + length]) }
    guard matches else { throw failure("Invalid value") }
    index += length
    add(kind, 0)
  }

  private mutating func number() throws(Failure) {
    let start = index
    if peek == UInt8(ascii: "-") { index += 1 }
    let first = peek
    let whole = digits()
    guard whole > 0, first != UInt8(ascii: "0") || whole == 1 else { throw failure("Invalid number") }
    if peek == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { throw failure("Invalid number") }
    }
    if let byte = peek, byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw failure("Invalid number") }
    }
    texts.append(String(decoding: bytes[start..<index], as: UTF8.self))
    add(3, texts.count - 1)
  }

  /// Passes digits.
  ///
  /// - Returns: how many.
  private mutating func digits() -> Int {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private func failure(_ message: String) -> Failure { Failure(message: message, offset: index) }

  // MARK: Strings

  private mutating func string() throws(Failure) {
    index += 1
    let start = index
    var isSimple = true
    while true {
      guard let byte = peek else { throw failure("Unexpected end of file") }
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw failure("Unescaped control character") }
      if byte == UInt8(ascii: "\\") {
        isSimple = false
        index += 1
        if index >= bytes.count { throw failure("Unexpected end of file") }
      }
      index += 1
    }
    let raw = bytes[start..<index]
    index += 1
    guard let text = isSimple ? String(validating: raw, as: UTF8.self) : try unescaped(raw) else {
      throw failure("Unable to convert data to string")
    }
    texts.append(text)
    add(4, texts.count - 1)
  }

  /// The text that stands between quotation marks; nil when it is not valid.
  static func text(_ raw: ArraySlice<UInt8>, hasEscapes: Bool) -> String? {
    guard hasEscapes else { return String(validating: raw, as: UTF8.self) }
    do throws(Failure) { return try JSONScanner([]).unescaped(raw) } catch { return nil }
  }

  private func unescaped(_ raw: ArraySlice<UInt8>) throws(Failure) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var position = raw.startIndex
    while position < raw.endIndex {
      let byte = raw[position]
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      let escape = raw[position]
      position += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(escape)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard let scalar = Self.scalar(raw, &position) else { throw failure("Invalid escape sequence") }
        result += Array(String(Character(scalar)).utf8)
      default: throw failure("Invalid escape sequence")
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  /// Reads the digits of `\u`, and a second escape when they are the first half of a surrogate pair.
  private static func scalar(_ raw: ArraySlice<UInt8>, _ position: inout Int) -> Unicode.Scalar? {
    guard let unit = unit(raw, &position) else { return nil }
    guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
    guard position + 1 < raw.endIndex, raw[position] == UInt8(ascii: "\\"),
      raw[position + 1] == UInt8(ascii: "u")
    else { return nil }
    position += 2
    guard let low = Self.unit(raw, &position), low & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
  }

  private static func unit(_ raw: ArraySlice<UInt8>, _ position: inout Int) -> UInt32? {
    guard position + 4 <= raw.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in raw[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
