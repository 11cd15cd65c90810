extension Prelude {
  /// What encoders and decoders give a value to write into and to read from.
  static var codingContainers: String {
    keyedEncoding + unkeyedEncoding + keyedDecoding + unkeyedDecoding
  }

  private static var keyedEncoding: String {
    #"""
    /// Writes values under keys.
    protocol KeyedEncodingContainerProtocol<Key> {
      associatedtype Key: CodingKey
      var codingPath: [any CodingKey] { get }
      mutating func encodeNil(forKey key: Key) throws
      mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws
      mutating func encodeConditional<T: AnyObject & Encodable>(_ object: T, forKey key: Key) throws
      mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws
      mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
      ) -> KeyedEncodingContainer<NestedKey>
      mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer
      mutating func superEncoder() -> any Encoder
      mutating func superEncoder(forKey key: Key) -> any Encoder

    """#
      + forPrimitives("  mutating func encode(_ value: #, forKey key: Key) throws")
        + #"""

        }
        extension KeyedEncodingContainerProtocol {
          mutating func encodeConditional<T: AnyObject & Encodable>(_ object: T, forKey key: Key) throws {
            try encode(object, forKey: key)
          }
          mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
            guard let value else { return }
            try encode(value, forKey: key)
          }

        """#
      + forPrimitives(
        """
          mutating func encodeIfPresent(_ value: #?, forKey key: Key) throws {
            guard let value else { return }
            try encode(value, forKey: key)
          }
        """)
        + #"""

        }
        /// A keyed container of any kind.
        struct KeyedEncodingContainer<K: CodingKey>: KeyedEncodingContainerProtocol {
          typealias Key = K
          var _box: any KeyedEncodingContainerProtocol<K>
          init<Container: KeyedEncodingContainerProtocol>(_ container: Container) where Container.Key == K {
            _box = container
          }
          var codingPath: [any CodingKey] { _box.codingPath }
          mutating func encodeNil(forKey key: K) throws { try _box.encodeNil(forKey: key) }
          mutating func encode<T: Encodable>(_ value: T, forKey key: K) throws { try _box.encode(value, forKey: key) }
          mutating func encodeConditional<T: AnyObject & Encodable>(_ object: T, forKey key: K) throws {
            try _box.encodeConditional(object, forKey: key)
          }
          mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: K) throws {
            try _box.encodeIfPresent(value, forKey: key)
          }
          mutating func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type, forKey key: K
          ) -> KeyedEncodingContainer<NestedKey> {
            _box.nestedContainer(keyedBy: keyType, forKey: key)
          }
          mutating func nestedUnkeyedContainer(forKey key: K) -> any UnkeyedEncodingContainer {
            _box.nestedUnkeyedContainer(forKey: key)
          }
          mutating func superEncoder() -> any Encoder { _box.superEncoder() }
          mutating func superEncoder(forKey key: K) -> any Encoder { _box.superEncoder(forKey: key) }

        """#
      + forPrimitives(
        "  mutating func encode(_ value: #, forKey key: K) throws { try _box.encode(value, forKey: key) }")
      + "\n}\n"
  }

  private static var unkeyedEncoding: String {
    #"""
    /// Writes values one after another.
    protocol UnkeyedEncodingContainer {
      var codingPath: [any CodingKey] { get }
      var count: Int { get }
      mutating func encodeNil() throws
      mutating func encode<T: Encodable>(_ value: T) throws
      mutating func encodeConditional<T: AnyObject & Encodable>(_ object: T) throws
      mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
      ) -> KeyedEncodingContainer<NestedKey>
      mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer
      mutating func superEncoder() -> any Encoder

    """#
      + forPrimitives("  mutating func encode(_ value: #) throws")
        + #"""

        }
        extension UnkeyedEncodingContainer {
          mutating func encodeConditional<T: AnyObject & Encodable>(_ object: T) throws { try encode(object) }
          mutating func encode<S: Sequence>(contentsOf sequence: S) throws where S.Element: Encodable {
            for element in sequence { try encode(element) }
          }
        }
        /// Writes one value.
        protocol SingleValueEncodingContainer {
          var codingPath: [any CodingKey] { get }
          mutating func encodeNil() throws
          mutating func encode<T: Encodable>(_ value: T) throws

        """#
      + forPrimitives("  mutating func encode(_ value: #) throws")
      + "\n}\n"
  }

  private static var keyedDecoding: String {
    #"""
    /// Reads values by their keys.
    protocol KeyedDecodingContainerProtocol<Key> {
      associatedtype Key: CodingKey
      var codingPath: [any CodingKey] { get }
      var allKeys: [Key] { get }
      func contains(_ key: Key) -> Bool
      func decodeNil(forKey key: Key) throws -> Bool
      func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T
      func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T?
      func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
      ) throws -> KeyedDecodingContainer<NestedKey>
      func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer
      func superDecoder() throws -> any Decoder
      func superDecoder(forKey key: Key) throws -> any Decoder

    """#
      + forPrimitives("  func decode(_ type: #.Type, forKey key: Key) throws -> #")
        + #"""

        }
        extension KeyedDecodingContainerProtocol {
          func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            guard try contains(key) && !decodeNil(forKey: key) else { return nil }
            return try decode(T.self, forKey: key)
          }

        """#
      + forPrimitives(
        """
          func decodeIfPresent(_ type: #.Type, forKey key: Key) throws -> #? {
            guard try contains(key) && !decodeNil(forKey: key) else { return nil }
            return try decode(#.self, forKey: key)
          }
        """)
        + #"""

        }
        /// A keyed container of any kind.
        struct KeyedDecodingContainer<K: CodingKey>: KeyedDecodingContainerProtocol {
          typealias Key = K
          let _box: any KeyedDecodingContainerProtocol<K>
          init<Container: KeyedDecodingContainerProtocol>(_ container: Container) where Container.Key == K {
            _box = container
          }
          var codingPath: [any CodingKey] { _box.codingPath }
          var allKeys: [K] { _box.allKeys }
          func contains(_ key: K) -> Bool { _box.contains(key) }
          func decodeNil(forKey key: K) throws -> Bool { try _box.decodeNil(forKey: key) }
          func decode<T: Decodable>(_ type: T.Type, forKey key: K) throws -> T { try _box.decode(type, forKey: key) }
          func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: K) throws -> T? {
            try _box.decodeIfPresent(type, forKey: key)
          }
          func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type, forKey key: K
          ) throws -> KeyedDecodingContainer<NestedKey> {
            try _box.nestedContainer(keyedBy: type, forKey: key)
          }
          func nestedUnkeyedContainer(forKey key: K) throws -> any UnkeyedDecodingContainer {
            try _box.nestedUnkeyedContainer(forKey: key)
          }
          func superDecoder() throws -> any Decoder { try _box.superDecoder() }
          func superDecoder(forKey key: K) throws -> any Decoder { try _box.superDecoder(forKey: key) }

        """#
      + forPrimitives(
        "  func decode(_ type: #.Type, forKey key: K) throws -> # { try _box.decode(type, forKey: key) }")
      + "\n}\n"
  }

  private static var unkeyedDecoding: String {
    #"""
    /// Reads values one after another.
    protocol UnkeyedDecodingContainer {
      var codingPath: [any CodingKey] { get }
      var count: Int? { get }
      var isAtEnd: Bool { get }
      var currentIndex: Int { get }
      mutating func decodeNil() throws -> Bool
      mutating func decode<T: Decodable>(_ type: T.Type) throws -> T
      mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T?
      mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
      ) throws -> KeyedDecodingContainer<NestedKey>
      mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer
      mutating func superDecoder() throws -> any Decoder

    """#
      + forPrimitives("  mutating func decode(_ type: #.Type) throws -> #")
        + #"""

        }
        extension UnkeyedDecodingContainer {
          mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T? {
            guard try !isAtEnd && !decodeNil() else { return nil }
            return try decode(T.self)
          }

        """#
      + forPrimitives(
        """
          mutating func decodeIfPresent(_ type: #.Type) throws -> #? {
            guard try !isAtEnd && !decodeNil() else { return nil }
            return try decode(#.self)
          }
        """)
        + #"""

        }
        /// Reads one value.
        protocol SingleValueDecodingContainer {
          var codingPath: [any CodingKey] { get }
          func decodeNil() -> Bool
          func decode<T: Decodable>(_ type: T.Type) throws -> T

        """#
      + forPrimitives("  func decode(_ type: #.Type) throws -> #")
      + "\n}\n"
  }
}
