extension Prelude {
  /// `JSONDecoder`.
  static var jsonDecoder: String { jsonDocument + jsonDecoderClass + jsonDecoding + jsonDecodingContainers }

  private static let jsonDocument = #"""
    /// A value from JSON, if it is there and no code of the program has a say in how it is decoded.
    @_native("json.decode") func _decodeJSON<T>(_ type: T.Type, _ bytes: [UInt8]) -> T?
    /// A JSON text, scanned.
    ///
    /// Each value takes three numbers: its kind (0 null, 1 false, 2 true, 3 number, 4 string, 5 array, 6 object), the
    /// index of its text or the count of its elements, and the index of the value after it.
    final class _JSONDocument {
      let nodes: [Int]
      let texts: [String]
      init?(_ bytes: [UInt8]) {
        var nodes: [Int] = []
        var texts: [String] = []
        guard _JSONDocument._scan(bytes, &nodes, &texts) == nil else { return nil }
        self.nodes = nodes
        self.texts = texts
      }
      /// Scans a text; a message when it is no JSON.
      @_native("json.scan") static func _scan(_ bytes: [UInt8], _ nodes: inout [Int], _ texts: inout [String]) -> String?
      func kind(_ node: Int) -> Int { nodes[node] }
      func text(_ node: Int) -> String { texts[nodes[node + 1]] }
      func count(_ node: Int) -> Int { nodes[node + 1] }
      func next(_ node: Int) -> Int { nodes[node + 2] }
      /// What kind of value it is, in words.
      func name(_ node: Int) -> String {
        switch nodes[node] {
        case 0: "null"
        case 1, 2: "bool"
        case 3: "number"
        case 4: "a string"
        case 5: "an array"
        default: "a dictionary"
        }
      }
    }

    """#

  private static let jsonDecoderClass = #"""
    /// Reads decodable values from JSON.
    class JSONDecoder {
      enum DateDecodingStrategy {
        case deferredToDate
        case secondsSince1970
        case millisecondsSince1970
        case iso8601
        case formatted(DateFormatter)
        case custom((any Decoder) throws -> Date)
      }
      enum DataDecodingStrategy {
        case deferredToData
        case base64
        case custom((any Decoder) throws -> Data)
      }
      enum NonConformingFloatDecodingStrategy {
        case `throw`
        case convertFromString(positiveInfinity: String, negativeInfinity: String, nan: String)
      }
      enum KeyDecodingStrategy {
        case useDefaultKeys
        case convertFromSnakeCase
        case custom(([any CodingKey]) -> any CodingKey)
        static func _convertFromSnakeCase(_ key: String) -> String {
          let characters = Array(key)
          guard let first = characters.firstIndex(where: { $0 != "_" }),
            let last = characters.lastIndex(where: { $0 != "_" })
          else { return key }
          let words = characters[first...last].split(separator: "_").map { String($0) }
          var result = String(characters[..<first])
          if words.count == 1 {
            result += String(characters[first...last])
          } else {
            result += words[0].lowercased()
            for word in words.dropFirst() { result += word.capitalized }
          }
          return result + String(characters[(last + 1)...])
        }
      }
      var dateDecodingStrategy = DateDecodingStrategy.deferredToDate
      var dataDecodingStrategy = DataDecodingStrategy.base64
      var nonConformingFloatDecodingStrategy = NonConformingFloatDecodingStrategy.throw
      var keyDecodingStrategy = KeyDecodingStrategy.useDefaultKeys
      var userInfo: [CodingUserInfoKey: Any] = [:]
      init() {}
      /// A value of the type from JSON.
      func decode<T: Decodable>(_ type: T.Type, from data: Data) throws -> T {
        if case .useDefaultKeys = keyDecodingStrategy, let value: T = _decodeJSON(type, data._bytes) { return value }
        guard let document = _JSONDocument(data._bytes) else { throw _JSONValueDecoder.invalid }
        let options = JSONDecoder()
        options.dateDecodingStrategy = dateDecodingStrategy
        options.dataDecodingStrategy = dataDecodingStrategy
        options.nonConformingFloatDecodingStrategy = nonConformingFloatDecodingStrategy
        options.keyDecodingStrategy = keyDecodingStrategy
        options.userInfo = userInfo
        return try _JSONValueDecoder(document, 0, options, nil).decode(type)
      }
    }

    """#

  private static var jsonDecoding: String {
    #"""
    /// Decodes one value.
    struct _JSONValueDecoder: Decoder, SingleValueDecodingContainer {
      let document: _JSONDocument
      let node: Int
      let options: JSONDecoder
      let path: _CodingPathNode?
      init(_ document: _JSONDocument, _ node: Int, _ options: JSONDecoder, _ path: _CodingPathNode?) {
        self.document = document
        self.node = node
        self.options = options
        self.path = path
      }
      static var invalid: DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "The given data was not valid JSON."))
      }
      var codingPath: [any CodingKey] { _CodingPathNode.path(path) }
      var userInfo: [CodingUserInfoKey: Any] { options.userInfo }
      var kind: Int { document.kind(node) }
      var text: String { document.text(node) }
      var name: String { document.name(node) }
      func child(_ node: Int, _ key: any CodingKey) -> _JSONValueDecoder {
        _JSONValueDecoder(document, node, options, _CodingPathNode(key, path))
      }
      func context(_ message: String) -> DecodingError.Context {
        DecodingError.Context(codingPath: codingPath, debugDescription: message)
      }
      func mismatch(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, context("Expected to decode \(type) but found \(name) instead."))
      }
      func requireValue(_ type: Any.Type) throws {
        if kind == 0 {
          throw DecodingError.valueNotFound(type, context("Cannot get value of type \(type) -- found null value instead"))
        }
      }
      func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try _JSONKeyedDecodingContainer<Key>(self))
      }
      func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try _JSONUnkeyedDecodingContainer(self) }
      func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

      func decodeNil() -> Bool { kind == 0 }
      func decode(_ type: Bool.Type) throws -> Bool {
        if kind != 1 && kind != 2 {
          try requireValue(type)
          throw mismatch(type)
        }
        return kind == 2
      }
      func decode(_ type: String.Type) throws -> String {
        if kind != 4 {
          try requireValue(type)
          throw mismatch(type)
        }
        return text
      }
      func decode(_ type: Double.Type) throws -> Double { try number(type) }
      func decode(_ type: Float.Type) throws -> Float { try number(type) }
      func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if T.self == Data.self { return try Data._decode(from: self) as! T }
        if T.self == Date.self { return try Date._decode(from: self) as! T }
        return try T(from: self)
      }
      func number<T: BinaryFloatingPoint & LosslessStringConvertible>(_ type: T.Type) throws -> T {
        if kind == 3 {
          guard let value = T(text), value.isFinite, value != 0 || isZero(text) else { throw _JSONValueDecoder.invalid }
          return value
        }
        try requireValue(type)
        if kind == 4,
          case .convertFromString(let positive, let negative, let nan) = options.nonConformingFloatDecodingStrategy
        {
          if text == positive { return T.infinity }
          if text == negative { return -T.infinity }
          if text == nan { return T.nan }
        }
        throw mismatch(type)
      }
      /// Whether a number has no digit but zeros before its exponent.
      private func isZero(_ text: String) -> Bool {
        for byte in text.utf8 {
          if byte >= 49 && byte <= 57 { return false }
          if byte == 69 || byte == 101 { return true }
        }
        return true
      }
      func integer<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
        if kind == 3 {
          if let value = T(text) { return value }
          guard let value = _JSONValueDecoder._integer(text), let exact = T(exactly: value) else {
            throw _JSONValueDecoder.invalid
          }
          return exact
        }
        try requireValue(type)
        throw mismatch(type)
      }
      /// A number with a fraction or exponent that is an integer nevertheless.
      @_native("json.integer") static func _integer(_ text: String) -> Int128?

    """# + integers("    func decode(_ type: #.Type) throws -> # { try integer(type) }") + "\n}\n"
  }

  private static var jsonDecodingContainers: String {
    #"""
    struct _JSONKeyedDecodingContainer<K: CodingKey>: KeyedDecodingContainerProtocol {
      typealias Key = K
      let decoder: _JSONValueDecoder
      let names: [String]
      let nodes: [String: Int]
      init(_ decoder: _JSONValueDecoder) throws {
        self.decoder = decoder
        let document = decoder.document
        guard decoder.kind == 6 else {
          if decoder.kind == 0 {
            throw DecodingError.valueNotFound(
              [String: Any].self, decoder.context("Cannot get keyed decoding container -- found null value instead"))
          }
          throw decoder.mismatch([String: Any].self)
        }
        var names: [String] = []
        var nodes: [String: Int] = [:]
        var node = decoder.node + 3
        for _ in 0..<document.count(decoder.node) {
          let name = _JSONKeyedDecodingContainer.convert(document.text(node), decoder)
          node += 3
          if nodes[name] == nil {
            nodes[name] = node
            names.append(name)
          }
          node = document.next(node)
        }
        self.names = names
        self.nodes = nodes
      }
      static func convert(_ name: String, _ decoder: _JSONValueDecoder) -> String {
        // The keys of a dictionary are data.
        if K.self == _DictionaryCodingKey.self { return name }
        switch decoder.options.keyDecodingStrategy {
        case .useDefaultKeys: return name
        case .convertFromSnakeCase: return JSONDecoder.KeyDecodingStrategy._convertFromSnakeCase(name)
        case .custom(let convert):
          return convert(_CodingPathNode.path(decoder.path, _CodingKey.string(name))).stringValue
        }
      }
      var codingPath: [any CodingKey] { decoder.codingPath }
      var allKeys: [K] { names.compactMap { K(stringValue: $0) } }
      func contains(_ key: K) -> Bool { nodes[key.stringValue] != nil }
      func value(_ key: K) throws -> _JSONValueDecoder {
        guard let node = nodes[key.stringValue] else {
          throw DecodingError.keyNotFound(
            key, decoder.context("No value associated with key \(key) (\"\(key.stringValue)\")."))
        }
        return decoder.child(node, key)
      }
      func decodeNil(forKey key: K) throws -> Bool { try value(key).kind == 0 }
      func decode<T: Decodable>(_ type: T.Type, forKey key: K) throws -> T { try value(key).decode(type) }
      func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: K) throws -> T? {
        guard let node = nodes[key.stringValue], decoder.document.kind(node) != 0 else { return nil }
        return try decoder.child(node, key).decode(type)
      }
      func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: K
      ) throws -> KeyedDecodingContainer<NestedKey> {
        try value(key).container(keyedBy: type)
      }
      func nestedUnkeyedContainer(forKey key: K) throws -> any UnkeyedDecodingContainer { try value(key).unkeyedContainer() }
      func superDecoder() throws -> any Decoder { makeSuper(_CodingKey.string("super")) }
      func superDecoder(forKey key: K) throws -> any Decoder { makeSuper(key) }
      func makeSuper(_ key: any CodingKey) -> any Decoder {
        guard let node = nodes[key.stringValue] else {
          let empty = _JSONDocument([110, 117, 108, 108])!
          return _JSONValueDecoder(empty, 0, decoder.options, _CodingPathNode(key, decoder.path))
        }
        return decoder.child(node, key)
      }

    """#
      + forPrimitives(
        "    func decode(_ type: #.Type, forKey key: K) throws -> # { try value(key).decode(type) }")
        + #"""

        }
        struct _JSONUnkeyedDecodingContainer: UnkeyedDecodingContainer {
          let decoder: _JSONValueDecoder
          var node: Int
          var currentIndex = 0
          let _count: Int
          init(_ decoder: _JSONValueDecoder) throws {
            guard decoder.kind == 5 else {
              if decoder.kind == 0 {
                throw DecodingError.valueNotFound(
                  [Any].self, decoder.context("Cannot get unkeyed decoding container -- found null value instead"))
              }
              throw decoder.mismatch([Any].self)
            }
            self.decoder = decoder
            node = decoder.node + 3
            _count = decoder.document.count(decoder.node)
          }
          var codingPath: [any CodingKey] { decoder.codingPath }
          var count: Int? { _count }
          var isAtEnd: Bool { currentIndex >= _count }
          func value(_ type: Any.Type) throws -> _JSONValueDecoder {
            if isAtEnd {
              let message =
                type is any UnkeyedDecodingContainer.Type
                ? "Cannot get nested unkeyed container -- unkeyed container is at end." : "Unkeyed container is at end."
              throw DecodingError.valueNotFound(
                type,
                DecodingError.Context(
                  codingPath: _CodingPathNode.path(decoder.path, _CodingKey.index(currentIndex)),
                  debugDescription: message))
            }
            return decoder.child(node, _CodingKey.index(currentIndex))
          }
          mutating func advance() {
            node = decoder.document.next(node)
            currentIndex += 1
          }
          mutating func decodeNil() throws -> Bool {
            guard try value(Never.self).kind == 0 else { return false }
            advance()
            return true
          }
          mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
            let result = try value(type).decode(type)
            advance()
            return result
          }
          mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T? {
            if isAtEnd { return nil }
            if try decodeNil() { return nil }
            return try decode(type)
          }
          mutating func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type
          ) throws -> KeyedDecodingContainer<NestedKey> {
            let container = try value(KeyedDecodingContainer<NestedKey>.self).container(keyedBy: type)
            advance()
            return container
          }
          mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            let container = try value([Any].self).unkeyedContainer()
            advance()
            return container
          }
          mutating func superDecoder() throws -> any Decoder {
            let result = try value((any Decoder).self)
            advance()
            return result
          }

        """#
      + forPrimitives(
        """
            mutating func decode(_ type: #.Type) throws -> # {
              let result = try value(type).decode(type)
              advance()
              return result
            }
        """) + "\n}\n"
  }
}
