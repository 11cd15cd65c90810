extension NativeRegistry {
  /// Bytes and their text.
  mutating func registerData() {
    register("utf8.bytes") { call throws(NativeExit) in
      let text = call.substring(0)
      try call.checkMemory(text.utf8.count.multipliedReportingOverflow(by: 8).partialValue)
      try call.result.set(text.utf8.map { Int($0) })
    }
    register("text.folded") { call throws(NativeExit) in
      let text = call.string(0)
      try call.checkMemory(text.utf8.count * 3)
      call.returns(FoldedText.of(text, ignoresCase: call.bool(1), ignoresMarks: call.bool(2)))
    }
    register("text.decode") { call throws(NativeExit) in
      let bytes = call.array(0).map { UInt8(truncatingIfNeeded: $0.int) }
      try call.checkMemory(bytes.count * 3)
      guard let text = TextEncoding(rawValue: call.int(1))?.text(of: bytes) else { return call.returnsNone() }
      call.result.some().set(text)
    }
    register("text.encode") { call throws(NativeExit) in
      let text = call.string(0)
      try call.checkMemory(text.utf8.count.multipliedReportingOverflow(by: 36).partialValue)
      guard let bytes = TextEncoding(rawValue: call.int(1))?.bytes(of: text, isLossy: call.bool(2)) else {
        return call.returnsNone()
      }
      try call.result.some().set(bytes.map { Int($0) })
    }
    register("base64.encode") { call throws(NativeExit) in
      let bytes = call.array(0).map { UInt8(truncatingIfNeeded: $0.int) }
      try call.checkMemory(bytes.count * 2)
      call.returns(Base64.encoded(bytes, lineLength: max(call.int(1), 0), lineEnd: call.string(2)))
    }
    register("base64.decode") { call throws(NativeExit) in
      guard let bytes = Base64.decoded(call.string(0), ignoresUnknown: call.bool(1)) else {
        return call.returnsNone()
      }
      try call.checkMemory(bytes.count * 8)
      try call.result.some().set(bytes.map { Int($0) })
    }
  }
}

/// Bytes as text of 64 letters.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The text of bytes, in lines of a length unless it is zero.
  static func encoded(_ bytes: [UInt8], lineLength: Int = 0, lineEnd: String = "") -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    let end = Array(lineEnd.utf8)
    var column = 0
    func append(_ byte: UInt8) {
      if lineLength > 0, column == lineLength {
        result += end
        column = 0
      }
      result.append(byte)
      column += 1
    }
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 { bits = bits << 8 | (offset < part.count ? Int(part[start + offset]) : 0) }
      for offset in 0..<4 { append(offset <= part.count ? letters[bits >> (18 - 6 * offset) & 63] : padding) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of a text; `nil` when it is none of these.
  static func decoded(_ text: String, ignoresUnknown: Bool) -> [UInt8]? {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    var result: [UInt8] = []
    var (bits, count, pads) = (0, 0, 0)
    for byte in text.utf8 {
      if byte == padding {
        pads += 1
        continue
      }
      let value = values[Int(byte)]
      if value == 255 {
        if ignoresUnknown { continue }
        return nil
      }
      guard pads == 0 else { return nil }
      bits = bits << 6 | Int(value)
      count += 1
      if count == 4 {
        result += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
        (bits, count) = (0, 0)
      }
    }
    switch count {
    case 0: return pads == 0 ? result : nil
    case 2 where pads == 2: return result + [UInt8(bits >> 4 & 255)]
    case 3 where pads == 1: return result + [UInt8(bits >> 10 & 255), UInt8(bits >> 2 & 255)]
    default: return nil
    }
  }
}
