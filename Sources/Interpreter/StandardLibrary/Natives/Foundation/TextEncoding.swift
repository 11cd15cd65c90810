/// An encoding of text, by Foundation's numbers.
enum TextEncoding: Int {
  case ascii = 1
  case utf8 = 4
  case latin1 = 5
  case utf16 = 10
  case windowsLatin1 = 12
  case utf16BigEndian = 0x9000_0100
  case utf16LittleEndian = 0x9400_0100
  case utf32 = 0x8c00_0100
  case utf32BigEndian = 0x9800_0100
  case utf32LittleEndian = 0x9c00_0100

  /// The text that bytes stand for; `nil` when they stand for none.
  func text(of bytes: [UInt8]) -> String? {
    switch self {
    case .utf8:
      return String(
        validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, as: UTF8.self)
    case .ascii:
      return bytes.allSatisfy { $0 < 0x80 } ? String(decoding: bytes, as: UTF8.self) : nil
    case .latin1: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .windowsLatin1:
      var scalars = String.UnicodeScalarView()
      for byte in bytes {
        guard let scalar = Self.windowsScalar(byte) else { return nil }
        scalars.append(scalar)
      }
      return String(scalars)
    case .utf16, .utf16BigEndian, .utf16LittleEndian:
      guard let units = units(bytes, as: UInt16.self, mark: 0xFEFF) else { return nil }
      return String(validating: units, as: UTF16.self)
    case .utf32, .utf32BigEndian, .utf32LittleEndian:
      guard let units = units(bytes, as: UInt32.self, mark: 0xFEFF) else { return nil }
      return String(validating: units, as: UTF32.self)
    }
  }

  /// The bytes of a text; `nil` when the encoding cannot express it.
  ///
  /// - Parameter isLossy: whether a question mark stands for what it cannot express.
  func bytes(of text: String, isLossy: Bool) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .ascii: return Self.narrow(text, isLossy) { $0.isASCII ? UInt8($0.value) : nil }
    case .latin1: return Self.narrow(text, isLossy) { UInt8(exactly: $0.value) }
    case .windowsLatin1:
      return Self.narrow(text, isLossy) { scalar in
        (0...255).first { Self.windowsScalar($0) == scalar }
      }
    case .utf16: return Self.wide([0xFEFF] + Array(text.utf16), isBig: false)
    case .utf16BigEndian: return Self.wide(Array(text.utf16), isBig: true)
    case .utf16LittleEndian: return Self.wide(Array(text.utf16), isBig: false)
    case .utf32: return Self.wide([0xFEFF] + text.unicodeScalars.map(\.value), isBig: false)
    case .utf32BigEndian: return Self.wide(text.unicodeScalars.map(\.value), isBig: true)
    case .utf32LittleEndian: return Self.wide(text.unicodeScalars.map(\.value), isBig: false)
    }
  }

  private var isBigEndian: Bool? {
    switch self {
    case .utf16BigEndian, .utf32BigEndian: true
    case .utf16LittleEndian, .utf32LittleEndian: false
    default: nil
    }
  }

  /// The code units of bytes, in the order that the encoding or a mark at the beginning says.
  private func units<T: FixedWidthInteger & UnsignedInteger>(
    _ bytes: [UInt8], as type: T.Type, mark: T
  ) -> [T]? {
    let size = T.bitWidth / 8
    guard bytes.count.isMultiple(of: size) else { return nil }
    func read(_ isBig: Bool) -> [T] {
      stride(from: 0, to: bytes.count, by: size).map { start in
        (0..<size).reduce(T(0)) { $0 << 8 | T(bytes[start + (isBig ? $1 : size - 1 - $1)]) }
      }
    }
    if let isBigEndian { return read(isBigEndian) }
    let little = read(false)
    if little.first == mark { return Array(little.dropFirst()) }
    let big = read(true)
    if big.first == mark { return Array(big.dropFirst()) }
    return little
  }

  private static func wide<T: FixedWidthInteger & UnsignedInteger>(_ units: [T], isBig: Bool) -> [UInt8] {
    units.flatMap { unit in
      let bytes = (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: unit >> T($0 * 8)) }
      return isBig ? bytes.reversed() : bytes
    }
  }

  private static func narrow(
    _ text: String, _ isLossy: Bool, _ byte: (Unicode.Scalar) -> UInt8?
  ) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte(scalar) {
        result.append(byte)
      } else if isLossy {
        result.append(UInt8(ascii: "?"))
      } else {
        return nil
      }
    }
    return result
  }

  /// What Windows puts where ISO 8859-1 has control characters; zero is nothing.
  private static let windowsHigh: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E, 0x0178,
  ]

  private static func windowsScalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let value = windowsHigh[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
