extension Prelude {
  /// `Character` and `Unicode.Scalar`.
  static let character = #"""
    @_builtin("Character") struct Character {
      typealias ExtendedGraphemeClusterLiteralType = Character
      typealias UnicodeScalarLiteralType = Character
      init(extendedGraphemeClusterLiteral value: Character) { self = value }
      @_native("character.fromScalar") init(_ content: Unicode.Scalar)
      /// The only character of a string.
      init(_ s: String) {
        if s.isEmpty { _trap("Can't form a Character from an empty String") }
        if s.count != 1 { _trap("Can't form a Character from a String containing more than one extended grapheme cluster") }
        self = s[s.startIndex]
      }
      @_intrinsic("string.fromCharacter") var _string: String { get }
      var debugDescription: String { String(reflecting: self) }
      /// Whether the character is a letter.
      @_native("character.isLetter") var isLetter: Bool { get }
      /// Whether the character stands for a number.
      @_native("character.isNumber") var isNumber: Bool { get }
      /// Whether the character stands for a whole number.
      @_native("character.isWholeNumber") var isWholeNumber: Bool { get }
      /// Whether the character is white space.
      @_native("character.isWhitespace") var isWhitespace: Bool { get }
      /// Whether the character ends a line.
      @_native("character.isNewline") var isNewline: Bool { get }
      /// Whether the character is upper case.
      @_native("character.isUppercase") var isUppercase: Bool { get }
      /// Whether the character is lower case.
      @_native("character.isLowercase") var isLowercase: Bool { get }
      /// Whether the character changes with case.
      @_native("character.isCased") var isCased: Bool { get }
      /// Whether the character is punctuation.
      @_native("character.isPunctuation") var isPunctuation: Bool { get }
      /// Whether the character is a symbol.
      @_native("character.isSymbol") var isSymbol: Bool { get }
      /// Whether the character is a mathematical symbol.
      @_native("character.isMathSymbol") var isMathSymbol: Bool { get }
      /// Whether the character is a currency symbol.
      @_native("character.isCurrencySymbol") var isCurrencySymbol: Bool { get }
      /// Whether the character is ASCII.
      @_native("character.isASCII") var isASCII: Bool { get }
      /// Whether the character is a hexadecimal digit.
      @_native("character.isHexDigit") var isHexDigit: Bool { get }
      /// The whole number that the character stands for, or nil.
      @_native("character.wholeNumberValue") var wholeNumberValue: Int? { get }
      /// The value of a hexadecimal digit, or nil.
      @_native("character.hexDigitValue") var hexDigitValue: Int? { get }
      /// The ASCII code, or nil.
      @_native("character.asciiValue") var asciiValue: UInt8? { get }
      /// The character in upper case, which may be several.
      func uppercased() -> String { _string.uppercased() }
      /// The character in lower case, which may be several.
      func lowercased() -> String { _string.lowercased() }
      var utf8: String.UTF8View { _string.utf8 }
      var utf16: String.UTF16View { _string.utf16 }
      var unicodeScalars: String.UnicodeScalarView { _string.unicodeScalars }
      func write<Target: TextOutputStream>(to target: inout Target) { target.write(_string) }
    }
    extension Character: Hashable, Comparable, LosslessStringConvertible, CustomDebugStringConvertible,
      ExpressibleByExtendedGraphemeClusterLiteral, TextOutputStreamable, Sendable
    {}

    enum Unicode {
      /// A Unicode scalar value.
      @_builtin("UnicodeScalar") struct Scalar {
        typealias UnicodeScalarLiteralType = Unicode.Scalar
        init(unicodeScalarLiteral value: Unicode.Scalar) { self = value }
        init(_ v: Unicode.Scalar) { self = v }
        init(_ v: UInt8) { self = Unicode.Scalar(UInt32(v))! }
        @_native("scalar.init") init?(_ v: UInt32)
        init?(_ v: UInt16) {
          guard let scalar = Unicode.Scalar(UInt32(v)) else { return nil }
          self = scalar
        }
        init?(_ v: Int) {
          guard v >= 0, v <= 0x10_FFFF, let scalar = Unicode.Scalar(UInt32(v)) else { return nil }
          self = scalar
        }
        /// The number of the scalar.
        @_native("scalar.value") var value: UInt32 { get }
        var isASCII: Bool { value < 128 }
        var properties: Properties { Properties(_scalar: self) }
        /// The scalar in Swift's escaped form.
        @_native("scalar.escaped") func escaped(asASCII forceASCII: Bool) -> String
        var utf8: String.UTF8View { String(self).utf8 }
        /// What Unicode says about a scalar.
        struct Properties {
          let _scalar: Unicode.Scalar
        }
      }
      enum UTF8 { typealias CodeUnit = UInt8 }
      enum UTF16 { typealias CodeUnit = UInt16 }
      enum UTF32 { typealias CodeUnit = UInt32 }
    }
    typealias UnicodeScalar = Unicode.Scalar
    typealias UTF8 = Unicode.UTF8
    typealias UTF16 = Unicode.UTF16
    typealias UTF32 = Unicode.UTF32
    extension Unicode.Scalar: Hashable, Comparable, LosslessStringConvertible, CustomDebugStringConvertible,
      ExpressibleByUnicodeScalarLiteral, Sendable
    {
      init?(_ description: String) {
        let scalars = description.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return nil }
        self = scalar
      }
    }
    extension UInt8 {
      /// The number of an ASCII character.
      init(ascii v: Unicode.Scalar) {
        if v.value >= 128 { _trap("Code point value does not fit into ASCII") }
        self = UInt8(v.value)
      }
      init(_ v: Unicode.Scalar) { self = UInt8(v.value) }
    }
    extension UInt32 { init(_ v: Unicode.Scalar) { self = v.value } }
    extension UInt64 { init(_ v: Unicode.Scalar) { self = UInt64(v.value) } }
    extension Int { init(_ v: Unicode.Scalar) { self = Int(v.value) } }
    """#
}
