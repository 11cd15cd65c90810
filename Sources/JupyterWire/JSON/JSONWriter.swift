extension JSONValue {
  /// The value as compact JSON text in UTF-8.
  ///
  /// - Complexity: O(*n*); recursion is as deep as the value.
  public func serialized() -> [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }
}

extension JSONObject {
  /// The object as compact JSON text in UTF-8.
  public func serialized() -> [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }
}

/// Appends JSON text to bytes.
struct JSONWriter {
  var bytes: [UInt8] = []

  init(capacity: Int = 128) { bytes.reserveCapacity(capacity) }

  /// Appends text that is JSON already.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text that needs no escapes.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(true): raw("true")
    case .bool(false): raw("false")
    case .int(let value): write(value)
    case .double(let value):
      if value.isFinite { raw(value.description) } else { raw("null") }
    case .string(let value): write(value)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for value in values {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        write(value)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object): write(object)
    }
  }

  mutating func write(_ object: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for (key, value) in object.members {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(key)
      bytes.append(UInt8(ascii: ":"))
      write(value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func write(_ value: Int) {
    if value >= 0 && value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      raw(String(value))
    }
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { writeEscaped($0) }
  }

  mutating func write(utf8: [UInt8]) { utf8.withUnsafeBufferPointer { writeEscaped($0) } }

  /// Appends a string, copying runs that need no escape in one piece.
  private mutating func writeEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(.quote)
    var start = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte >= .space && byte != .quote && byte != .backslash { continue }
      bytes.append(contentsOf: utf8[start..<index])
      start = index + 1
      writeEscape(byte)
    }
    bytes.append(contentsOf: utf8[start...])
    bytes.append(.quote)
  }

  private mutating func writeEscape(_ byte: UInt8) {
    bytes.append(.backslash)
    switch byte {
    case .quote, .backslash: bytes.append(byte)
    case .newline: bytes.append(UInt8(ascii: "n"))
    case .carriageReturn: bytes.append(UInt8(ascii: "r"))
    case .tab: bytes.append(UInt8(ascii: "t"))
    default:
      raw("u00")
      bytes.append(byte >> 4 + UInt8(ascii: "0"))
      bytes.append(hexDigit(byte & 15))
    }
  }
}

/// The hexadecimal digit of a value below 16.
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
}
