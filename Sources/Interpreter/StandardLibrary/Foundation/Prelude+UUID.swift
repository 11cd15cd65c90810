extension Prelude {
  /// `UUID`.
  static let uuid = #"""
    typealias uuid_t = (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)
    /// An identifier that is unlike all others.
    struct UUID: Hashable, Comparable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
      let _high: UInt64
      let _low: UInt64
      init(_high: UInt64, _low: UInt64) {
        self._high = _high
        self._low = _low
      }
      /// A random identifier of version 4.
      init() {
        let (high, low) = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))
        self.init(_high: high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000, _low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
      }
      /// The identifier that is written as 8-4-4-4-12 digits, or nil.
      init?(uuidString string: String) {
        let parts = string.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = parts.joined()
        guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let high = UInt64(digits.prefix(16), radix: 16),
          let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        self.init(_high: high, _low: low)
      }
      init(uuid: uuid_t) {
        let u = uuid
        var (high, low): (UInt64, UInt64) = (0, 0)
        for byte in [u.0, u.1, u.2, u.3, u.4, u.5, u.6, u.7] { high = high << 8 | UInt64(byte) }
        for byte in [u.8, u.9, u.10, u.11, u.12, u.13, u.14, u.15] { low = low << 8 | UInt64(byte) }
        self.init(_high: high, _low: low)
      }
      func _byte(_ i: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: i < 8 ? _high >> UInt64(56 - 8 * i) : _low >> UInt64(120 - 8 * i))
      }
      var uuid: uuid_t {
        (
          _byte(0), _byte(1), _byte(2), _byte(3), _byte(4), _byte(5), _byte(6), _byte(7), _byte(8), _byte(9), _byte(10),
          _byte(11), _byte(12), _byte(13), _byte(14), _byte(15)
        )
      }
      var uuidString: String {
        var digits = ""
        for i in 0..<16 {
          if [4, 6, 8, 10].contains(i) { digits += "-" }
          let byte = _byte(i)
          if byte < 16 { digits += "0" }
          digits += String(byte, radix: 16, uppercase: true)
        }
        return digits
      }
      static func < (lhs: UUID, rhs: UUID) -> Bool { (lhs._high, lhs._low) < (rhs._high, rhs._low) }
      var description: String { uuidString }
      var debugDescription: String { uuidString }
    }
    extension UUID: Codable {
      init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = UUID(uuidString: text) else {
          throw DecodingError.dataCorrupted(
            DecodingError.Context(
              codingPath: decoder.codingPath, debugDescription: "Attempted to decode UUID from invalid UUID string."))
        }
        self = id
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(uuidString)
      }
    }
    """#
}
