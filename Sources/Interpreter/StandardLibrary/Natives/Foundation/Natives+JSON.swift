extension NativeRegistry {
  /// Reading and writing JSON text.
  mutating func registerJSON() {
    register("json.scan") { call throws(NativeExit) in
      let bytes = call.array(0).map { UInt8(truncatingIfNeeded: $0.int) }
      // A value takes at least two bytes of text, and 24 of the list of nodes.
      try call.checkMemory(bytes.count.multipliedReportingOverflow(by: 16).partialValue)
      var scanner = JSONScanner(UTF8Text.bytes(bytes))
      do throws(JSONScanner.Failure) { try scanner.scan() } catch {
        return call.result.some().set("\(error.message) around character \(error.offset).")
      }
      try call.replace(1).set(scanner.nodes)
      try call.replace(2).set(scanner.texts)
      call.returnsNone()
    }
    register("json.encode") { call throws(NativeExit) in
      guard let plan = call.machine.codingPlans.plan(of: call.type(0).index, .encoding, in: call.machine)
      else {
        return call.returnsNone()
      }
      var writer = JSONPlanWriter(call.machine, plan, formatting: call.int(1))
      guard writer.write(call.slots(0)) else { return call.returnsNone() }
      try call.returnsSome(writer.bytes)
    }
    register("json.decode") { call throws(NativeExit) in
      let type = call.generic(0).index
      guard let plan = call.machine.codingPlans.plan(of: type, .decoding, in: call.machine) else {
        return call.returnsNone()
      }
      try call.checkMemory(call.array(1).count)
      call.returnsNone()
      let isRead = call.withBytes(1) { bytes in
        JSONPlanReader.read(bytes, by: plan, into: call.base + 1, call.machine)
      }
      if isRead {
        call.base.pointee = 1
        return
      }
      call.machine.destroy(call.base + 1, type)
      call.returnsNone()
      if call.machine.pendingTrap != nil { throw .stopped }
    }
    register("json.quote") { call in
      call.returns(JSONText.quoted(call.string(0), escapesSlashes: call.bool(1)))
    }
    register("json.integer") { call in
      guard let value = JSONText.integer(call.string(0)) else { return call.returnsNone() }
      call.result.some().set(integer: value)
    }
  }
}

/// Pieces of JSON text.
enum JSONText {
  /// The text in quotes, as Foundation escapes it.
  static func quoted(_ text: String, escapesSlashes: Bool) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 2)
    func escape(_ letter: Unicode.Scalar) {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: letter))
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): escape("\"")
      case UInt8(ascii: "\\"): escape("\\")
      case UInt8(ascii: "/") where escapesSlashes: escape("/")
      case 0x08: escape("b")
      case 0x0C: escape("f")
      case 0x0A: escape("n")
      case 0x0D: escape("r")
      case 0x09: escape("t")
      case 0..<0x20:
        escape("u")
        let digits = String(byte, radix: 16)
        bytes += Array((String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a number with a fraction or an exponent, when it is an integer.
  static func integer(_ text: String) -> Int128? {
    var (digits, fraction, exponent): ([UInt8], Int, Int) = ([], 0, 0)
    var isFraction = false
    let isNegative = text.hasPrefix("-")
    let parts = text.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    for byte in parts[0].utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte >= UInt8(ascii: "0") {
        digits.append(byte - UInt8(ascii: "0"))
        if isFraction { fraction += 1 }
      }
    }
    if parts.count > 1 {
      guard let power = Int(parts[1]), power.magnitude < 100 else {
        return digits.allSatisfy { $0 == 0 } ? 0 : nil
      }
      exponent = power
    }
    exponent -= fraction
    while exponent < 0, let last = digits.last, last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.allSatisfy({ $0 == 0 }) { return 0 }
    guard exponent >= 0 else { return nil }
    var value: Int128 = 0
    for digit in digits + Array(repeating: 0, count: exponent) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, product <= Int128.max - Int128(digit) else { return nil }
      value = product + Int128(digit)
    }
    return isNegative ? -value : value
  }
}

/// Text as bytes of some encoding of Unicode.
enum UTF8Text {
  /// The same text in UTF-8, when its zero bytes show that it is UTF-16 or UTF-32.
  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 2, bytes.prefix(4).contains(0) || bytes[0] >= 0xFE else { return bytes }
    let head = Array(bytes.prefix(4))
    func units<T: FixedWidthInteger & UnsignedInteger>(_ type: T.Type, _ isBig: Bool, _ skipping: Int) -> [T]
    {
      let size = T.bitWidth / 8
      return stride(from: skipping, to: bytes.count - size + 1, by: size).map { start in
        (0..<size).reduce(T(0)) { $0 << 8 | T(bytes[start + (isBig ? $1 : size - 1 - $1)]) }
      }
    }
    let text: String
    switch (head[0], head[1], head.count > 2 ? head[2] : 1, head.count > 3 ? head[3] : 1) {
    case (0, 0, 0xFE, 0xFF): text = String(decoding: units(UInt32.self, true, 4), as: UTF32.self)
    case (0xFF, 0xFE, 0, 0): text = String(decoding: units(UInt32.self, false, 4), as: UTF32.self)
    case (0xFE, 0xFF, _, _): text = String(decoding: units(UInt16.self, true, 2), as: UTF16.self)
    case (0xFF, 0xFE, _, _): text = String(decoding: units(UInt16.self, false, 2), as: UTF16.self)
    case (0, 0, 0, _): text = String(decoding: units(UInt32.self, true, 0), as: UTF32.self)
    case (_, 0, 0, 0): text = String(decoding: units(UInt32.self, false, 0), as: UTF32.self)
    case (0, _, _, _): text = String(decoding: units(UInt16.self, true, 0), as: UTF16.self)
    case (_, 0, _, _): text = String(decoding: units(UInt16.self, false, 0), as: UTF16.self)
    default: return bytes
    }
    return Array(text.utf8)
  }
}
