extension Prelude {
  /// Text as bytes of an encoding.
  static let stringEncoding = #"""
    extension String {
      /// How text is written as bytes.
      struct Encoding: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        typealias RawValue = UInt
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let ascii = Encoding(rawValue: 1)
        static let utf8 = Encoding(rawValue: 4)
        static let isoLatin1 = Encoding(rawValue: 5)
        static let nonLossyASCII = Encoding(rawValue: 7)
        static let unicode = Encoding(rawValue: 10)
        static let utf16 = Encoding(rawValue: 10)
        static let windowsCP1252 = Encoding(rawValue: 12)
        static let utf16BigEndian = Encoding(rawValue: 0x9000_0100)
        static let utf16LittleEndian = Encoding(rawValue: 0x9400_0100)
        static let utf32 = Encoding(rawValue: 0x8c00_0100)
        static let utf32BigEndian = Encoding(rawValue: 0x9800_0100)
        static let utf32LittleEndian = Encoding(rawValue: 0x9c00_0100)
        var description: String {
          switch rawValue {
          case 1: "Western (ASCII)"
          case 4: "Unicode (UTF-8)"
          case 5: "Western (ISO Latin 1)"
          case 7: "Non-lossy ASCII"
          case 10: "Unicode (UTF-16)"
          case 12: "Western (Windows Latin 1)"
          case 0x9000_0100: "Unicode (UTF-16BE)"
          case 0x9400_0100: "Unicode (UTF-16LE)"
          case 0x8c00_0100: "Unicode (UTF-32)"
          case 0x9800_0100: "Unicode (UTF-32BE)"
          case 0x9c00_0100: "Unicode (UTF-32LE)"
          default: ""
          }
        }
      }
      /// The bytes as text, or nil when they are none.
      init?<S: Sequence>(bytes: S, encoding: String.Encoding) where S.Element == UInt8 {
        guard let text = _decodeText(Array(bytes), Int(bitPattern: encoding.rawValue)) else { return nil }
        self = text
      }
      init?(data: Data, encoding: String.Encoding) {
        guard let text = _decodeText(data._bytes, Int(bitPattern: encoding.rawValue)) else { return nil }
        self = text
      }
      init(decoding data: Data, as encoding: UTF8.Type) { self = String(decoding: data._bytes, as: UTF8.self) }
    }
    extension StringProtocol {
      /// The text as bytes, or nil when the encoding cannot express it.
      func data(using encoding: String.Encoding, allowLossyConversion: Bool = false) -> Data? {
        guard let bytes = _encodeText(_text, Int(bitPattern: encoding.rawValue), allowLossyConversion) else { return nil }
        return Data(_bytes: bytes)
      }
      func canBeConverted(to encoding: String.Encoding) -> Bool { data(using: encoding) != nil }
      func lengthOfBytes(using encoding: String.Encoding) -> Int { data(using: encoding)?.count ?? 0 }
      func maximumLengthOfBytes(using encoding: String.Encoding) -> Int { utf16.count * 3 }
    }
    @_native("text.decode") func _decodeText(_ bytes: [UInt8], _ encoding: Int) -> String?
    @_native("text.encode") func _encodeText(_ text: String, _ encoding: Int, _ isLossy: Bool) -> [UInt8]?
    """#
}
