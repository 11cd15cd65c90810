extension Prelude {
  /// Encoding and decoding: protocols and keys.
  static let coding = #"""
    /// A key of a keyed container.
    protocol CodingKey: CustomStringConvertible, CustomDebugStringConvertible, Sendable {
      /// The key as text.
      var stringValue: String { get }
      init?(stringValue: String)
      /// The key as a number, for containers that are indexed by numbers.
      var intValue: Int? { get }
      init?(intValue: Int)
    }
    extension CodingKey {
      var description: String {
        let number = intValue?.description ?? "nil"
        return "\(type(of: self))(stringValue: \"\(stringValue)\", intValue: \(number))"
      }
      var debugDescription: String { description }
      /// The key as error messages show it in a path.
      var _pathText: String {
        if let intValue { return "[\(intValue)]" }
        var text = ""
        var needsQuotes = false
        for character in stringValue {
          if character == "`" || character == "\\" {
            needsQuotes = true
            text += "\\"
          } else if character == "." {
            needsQuotes = true
          }
          text.append(character)
        }
        return needsQuotes ? "`\(text)`" : text
      }
    }
    /// A type whose values can be the keys of a keyed container.
    protocol CodingKeyRepresentable {
      var codingKey: any CodingKey { get }
      init?<T: CodingKey>(codingKey: T)
    }
    /// A key of the information that coders carry.
    struct CodingUserInfoKey: RawRepresentable, Hashable, Sendable {
      typealias RawValue = String
      let rawValue: String
      init?(rawValue: String) { self.rawValue = rawValue }
    }
    /// A key made of any text or number.
    struct _DictionaryCodingKey: CodingKey {
      let stringValue: String
      let intValue: Int?
      init(stringValue: String) {
        self.stringValue = stringValue
        intValue = Int(stringValue)
      }
      init(intValue: Int) {
        stringValue = "\(intValue)"
        self.intValue = intValue
      }
      init(codingKey: any CodingKey) {
        stringValue = codingKey.stringValue
        intValue = codingKey.intValue
      }
    }

    /// A type that can write itself to an external representation.
    protocol Encodable {
      /// Writes the value into the encoder.
      func encode(to encoder: any Encoder) throws
    }
    /// A type that can read itself from an external representation.
    protocol Decodable {
      /// Reads a value from the decoder.
      init(from decoder: any Decoder) throws
    }
    typealias Codable = Encodable & Decodable

    /// What writes values to an external representation.
    protocol Encoder {
      var codingPath: [any CodingKey] { get }
      var userInfo: [CodingUserInfoKey: Any] { get }
      func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key>
      func unkeyedContainer() -> any UnkeyedEncodingContainer
      func singleValueContainer() -> any SingleValueEncodingContainer
    }
    /// What reads values from an external representation.
    protocol Decoder {
      var codingPath: [any CodingKey] { get }
      var userInfo: [CodingUserInfoKey: Any] { get }
      func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key>
      func unkeyedContainer() throws -> any UnkeyedDecodingContainer
      func singleValueContainer() throws -> any SingleValueDecodingContainer
    }
    """#

  /// The types that containers take one by one.
  static let codingPrimitives = [
    "Bool", "String", "Double", "Float", "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "UInt", "UInt8",
    "UInt16", "UInt32", "UInt64", "UInt128",
  ]

  /// A piece of source for each of the primitive types, whose name takes the place of `#`.
  static func forPrimitives(_ template: String) -> String {
    codingPrimitives.map { name in
      template.split(separator: "#", omittingEmptySubsequences: false).joined(separator: name)
    }
    .joined(separator: "\n")
  }
}
