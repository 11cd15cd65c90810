extension Prelude {
  /// `JSONEncoder`.
  static var jsonEncoder: String { jsonNodes + jsonEncoderClass + jsonEncoding + jsonEncodingContainers }

  private static let jsonNodes = #"""
    /// A value on its way to JSON: nothing yet (0), finished text (1), an array (2) or an object (3).
    final class _JSONNode {
      var kind: Int
      var text: String
      var items: [_JSONNode] = []
      var keys: [String] = []
      var positions: [String: Int] = [:]
      init(kind: Int = 0, text: String = "") {
        self.kind = kind
        self.text = text
      }
      func set(_ node: _JSONNode, forKey key: String) {
        if let position = positions[key] {
          items[position] = node
        } else {
          positions[key] = items.count
          keys.append(key)
          items.append(node)
        }
      }
      func item(forKey key: String) -> _JSONNode? {
        guard let position = positions[key] else { return nil }
        return items[position]
      }
    }
    /// Writes a tree of nodes as text.
    struct _JSONWriter {
      let isPretty: Bool
      let sortsKeys: Bool
      let escapesSlashes: Bool
      var text = ""
      init(_ formatting: JSONEncoder.OutputFormatting) {
        isPretty = formatting.contains(.prettyPrinted)
        sortsKeys = formatting.contains(.sortedKeys)
        escapesSlashes = !formatting.contains(.withoutEscapingSlashes)
      }
      /// Writes a value; false when it is nested too deeply.
      mutating func write(_ node: _JSONNode, depth: Int) -> Bool {
        if node.kind < 2 {
          text += node.kind == 0 ? "{}" : node.text
          return true
        }
        if depth >= 511 { return false }
        let isObject = node.kind == 3
        text += isObject ? "{" : "["
        let indent = isPretty ? "\n" + String(repeating: "  ", count: depth + 1) : ""
        var order = Array(0..<node.items.count)
        if isObject, sortsKeys {
          let keys = node.keys.map { Array($0.utf8) }
          order.sort { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        }
        var isFirst = true
        for index in order {
          if isFirst { isFirst = false } else { text += "," }
          text += indent
          if isObject {
            text += _quoteJSON(node.keys[index], escapesSlashes)
            text += isPretty ? " : " : ":"
          }
          if !write(node.items[index], depth: depth + 1) { return false }
        }
        if isPretty {
          if isFirst { text += "\n" }
          text += "\n" + String(repeating: "  ", count: depth)
        }
        text += isObject ? "}" : "]"
        return true
      }
    }
    /// The value as JSON, if no code of the program has a say in how it is encoded.
    @_native("json.encode") func _encodeJSON<T>(_ value: T, _ formatting: Int) -> [UInt8]?
    @_native("json.quote") func _quoteJSON(_ text: String, _ escapesSlashes: Bool) -> String

    /// A place in the tree of what is coded.
    final class _CodingPathNode {
      let key: any CodingKey
      let parent: _CodingPathNode?
      init(_ key: any CodingKey, _ parent: _CodingPathNode?) {
        self.key = key
        self.parent = parent
      }
      static func path(_ node: _CodingPathNode?) -> [any CodingKey] {
        var keys: [any CodingKey] = []
        var current = node
        while let here = current {
          keys.append(here.key)
          current = here.parent
        }
        keys.reverse()
        return keys
      }
      static func path(_ node: _CodingPathNode?, _ key: any CodingKey) -> [any CodingKey] {
        path(_CodingPathNode(key, node))
      }
    }
    /// The keys that coders make up themselves.
    enum _CodingKey: CodingKey {
      case string(String)
      case int(Int)
      case index(Int)
      case both(String, Int)
      init?(stringValue: String) { self = .string(stringValue) }
      init?(intValue: Int) { self = .int(intValue) }
      var stringValue: String {
        switch self {
        case .string(let text), .both(let text, _): text
        case .int(let number): "\(number)"
        case .index(let index): "Index \(index)"
        }
      }
      var intValue: Int? {
        switch self {
        case .string: nil
        case .int(let number), .both(_, let number), .index(let number): number
        }
      }
    }

    """#

  private static let jsonEncoderClass = #"""
    /// Writes encodable values as JSON.
    class JSONEncoder {
      /// How the text looks.
      struct OutputFormatting: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let prettyPrinted = OutputFormatting(rawValue: 1)
        static let sortedKeys = OutputFormatting(rawValue: 2)
        static let withoutEscapingSlashes = OutputFormatting(rawValue: 8)
      }
      enum DateEncodingStrategy {
        case deferredToDate
        case secondsSince1970
        case millisecondsSince1970
        case iso8601
        case formatted(DateFormatter)
        case custom((Date, any Encoder) throws -> Void)
      }
      enum DataEncodingStrategy {
        case deferredToData
        case base64
        case custom((Data, any Encoder) throws -> Void)
      }
      enum NonConformingFloatEncodingStrategy {
        case `throw`
        case convertToString(positiveInfinity: String, negativeInfinity: String, nan: String)
      }
      enum KeyEncodingStrategy {
        case useDefaultKeys
        case convertToSnakeCase
        case custom(([any CodingKey]) -> any CodingKey)
        static func _convertToSnakeCase(_ key: String) -> String {
          if key.isEmpty { return key }
          let characters = Array(key)
          var words: [String] = []
          var start = 0
          var search = 1
          while let upper = characters.indices.dropFirst(search).first(where: { characters[$0].isUppercase }) {
            words.append(String(characters[start..<upper]))
            guard let lower = characters.indices.dropFirst(upper).first(where: { characters[$0].isLowercase }) else {
              start = upper
              break
            }
            // Of a run of capitals the last one begins the next word.
            if lower == upper + 1 {
              start = upper
            } else {
              words.append(String(characters[upper..<lower - 1]))
              start = lower - 1
            }
            search = lower + 1
          }
          words.append(String(characters[start...]))
          return words.map { $0.lowercased() }.joined(separator: "_")
        }
      }
      var outputFormatting: OutputFormatting = []
      var dateEncodingStrategy = DateEncodingStrategy.deferredToDate
      var dataEncodingStrategy = DataEncodingStrategy.base64
      var nonConformingFloatEncodingStrategy = NonConformingFloatEncodingStrategy.throw
      var keyEncodingStrategy = KeyEncodingStrategy.useDefaultKeys
      var userInfo: [CodingUserInfoKey: Any] = [:]
      init() {}
      /// The value as JSON.
      func encode<T: Encodable>(_ value: T) throws -> Data {
        if case .useDefaultKeys = keyEncodingStrategy, let bytes = _encodeJSON(value, Int(outputFormatting.rawValue)) {
          return Data(_bytes: bytes)
        }
        let options = JSONEncoder()
        options.outputFormatting = outputFormatting
        options.dateEncodingStrategy = dateEncodingStrategy
        options.dataEncodingStrategy = dataEncodingStrategy
        options.nonConformingFloatEncodingStrategy = nonConformingFloatEncodingStrategy
        options.keyEncodingStrategy = keyEncodingStrategy
        options.userInfo = userInfo
        let node = try _JSONValueEncoder(options, nil).encoded(value)
        if node.kind == 0 {
          throw EncodingError.invalidValue(
            value, EncodingError.Context(codingPath: [], debugDescription: "Top-level \(T.self) did not encode any values."))
        }
        var writer = _JSONWriter(outputFormatting)
        guard writer.write(node, depth: 0) else {
          throw EncodingError.invalidValue(
            value,
            EncodingError.Context(
              codingPath: [], debugDescription: "Unable to encode the given top-level value to JSON."))
        }
        return Data(writer.text.utf8)
      }
    }
    /// A value that a JSON encoder writes in a way of its own.
    protocol _JSONEncodable {
      func _encode(into encoder: _JSONValueEncoder) throws
    }

    """#

  private static var jsonEncoding: String {
    #"""
    /// Encodes one value into a node.
    final class _JSONValueEncoder: Encoder, SingleValueEncodingContainer {
      let options: JSONEncoder
      let path: _CodingPathNode?
      let node = _JSONNode()
      init(_ options: JSONEncoder, _ path: _CodingPathNode?) {
        self.options = options
        self.path = path
      }
      var codingPath: [any CodingKey] { _CodingPathNode.path(path) }
      var userInfo: [CodingUserInfoKey: Any] { options.userInfo }
      func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        begin(3, "keyed")
        return KeyedEncodingContainer(_JSONKeyedEncodingContainer<Key>(options, path, node))
      }
      func unkeyedContainer() -> any UnkeyedEncodingContainer {
        begin(2, "unkeyed")
        return _JSONUnkeyedEncodingContainer(options, path, node)
      }
      func singleValueContainer() -> any SingleValueEncodingContainer { self }
      private func begin(_ kind: Int, _ name: String) {
        if node.kind == 0 { node.kind = kind }
        if node.kind != kind {
          _trap("Attempt to push new \(name) encoding container when already previously encoded at this path.")
        }
      }

      /// The node of a value.
      func encoded<T: Encodable>(_ value: T) throws -> _JSONNode {
        if let value = value as? any _JSONEncodable {
          try value._encode(into: self)
        } else {
          try value.encode(to: self)
        }
        return node
      }
      func write(_ text: String) {
        if node.kind != 0 {
          _trap("Attempt to encode value through single value container when previously value already encoded.")
        }
        node.kind = 1
        node.text = text
      }
      func write(quoted text: String) {
        write(_quoteJSON(text, !options.outputFormatting.contains(.withoutEscapingSlashes)))
      }
      /// The text of a floating-point number.
      func write<T: BinaryFloatingPoint>(number: T) throws {
        if number.isFinite {
          let text = "\(number)"
          return write(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
        }
        guard case .convertToString(let positive, let negative, let nan) = options.nonConformingFloatEncodingStrategy
        else {
          throw EncodingError.invalidValue(
            number,
            EncodingError.Context(
              codingPath: codingPath, debugDescription: "Unable to encode \(T.self).\(number) directly in JSON."))
        }
        write(quoted: number.isNaN ? nan : number > 0 ? positive : negative)
      }
      func encodeNil() throws { write("null") }
      func encode(_ value: Bool) throws { write(value ? "true" : "false") }
      func encode(_ value: String) throws { write(quoted: value) }
      func encode(_ value: Double) throws { try write(number: value) }
      func encode(_ value: Float) throws { try write(number: value) }
      func encode<T: Encodable>(_ value: T) throws { _ = try encoded(value) }

    """# + integers("    func encode(_ value: #) throws { write(String(value)) }") + "\n}\n"
  }

  /// A piece of source for each of the integer types.
  static func integers(_ template: String) -> String {
    codingPrimitives.filter { $0.contains("Int") }.map { name in
      template.split(separator: "#", omittingEmptySubsequences: false).joined(separator: name)
    }.joined(separator: "\n")
  }

  private static var jsonEncodingContainers: String {
    #"""
    struct _JSONKeyedEncodingContainer<K: CodingKey>: KeyedEncodingContainerProtocol {
      typealias Key = K
      let options: JSONEncoder
      let path: _CodingPathNode?
      let node: _JSONNode
      init(_ options: JSONEncoder, _ path: _CodingPathNode?, _ node: _JSONNode) {
        self.options = options
        self.path = path
        self.node = node
      }
      var codingPath: [any CodingKey] { _CodingPathNode.path(path) }
      func text(of key: any CodingKey) -> String {
        // The keys of a dictionary are data.
        if K.self == _DictionaryCodingKey.self { return key.stringValue }
        switch options.keyEncodingStrategy {
        case .useDefaultKeys: return key.stringValue
        case .convertToSnakeCase: return JSONEncoder.KeyEncodingStrategy._convertToSnakeCase(key.stringValue)
        case .custom(let convert): return convert(_CodingPathNode.path(path, key)).stringValue
        }
      }
      func encoder(for key: any CodingKey) -> _JSONValueEncoder { _JSONValueEncoder(options, _CodingPathNode(key, path)) }
      mutating func encodeNil(forKey key: K) throws { node.set(_JSONNode(kind: 1, text: "null"), forKey: text(of: key)) }
      mutating func encode<T: Encodable>(_ value: T, forKey key: K) throws {
        node.set(try encoder(for: key).encoded(value), forKey: text(of: key))
      }
      func child(_ kind: Int, _ key: K) -> _JSONNode {
        let name = text(of: key)
        if let node = node.item(forKey: name), node.kind == kind { return node }
        let child = _JSONNode(kind: kind)
        node.set(child, forKey: name)
        return child
      }
      mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: K
      ) -> KeyedEncodingContainer<NestedKey> {
        KeyedEncodingContainer(
          _JSONKeyedEncodingContainer<NestedKey>(options, _CodingPathNode(key, path), child(3, key)))
      }
      mutating func nestedUnkeyedContainer(forKey key: K) -> any UnkeyedEncodingContainer {
        _JSONUnkeyedEncodingContainer(options, _CodingPathNode(key, path), child(2, key))
      }
      mutating func superEncoder() -> any Encoder { makeSuper(_CodingKey.string("super")) }
      mutating func superEncoder(forKey key: K) -> any Encoder { makeSuper(key) }
      func makeSuper(_ key: any CodingKey) -> any Encoder {
        let encoder = encoder(for: key)
        node.set(encoder.node, forKey: text(of: key))
        return encoder
      }

    """#
      + integers(
        "    mutating func encode(_ value: #, forKey key: K) throws { node.set(_JSONNode(kind: 1, text: String(value)), forKey: text(of: key)) }"
      )
      + ["Bool", "String", "Double", "Float"].map { name in
        """

        mutating func encode(_ value: \(name), forKey key: K) throws {
          let encoder = encoder(for: key)
          try encoder.encode(value)
          node.set(encoder.node, forKey: text(of: key))
        }
        """
      }.joined()
        + #"""

        }
        struct _JSONUnkeyedEncodingContainer: UnkeyedEncodingContainer {
          let options: JSONEncoder
          let path: _CodingPathNode?
          let node: _JSONNode
          init(_ options: JSONEncoder, _ path: _CodingPathNode?, _ node: _JSONNode) {
            self.options = options
            self.path = path
            self.node = node
          }
          var codingPath: [any CodingKey] { _CodingPathNode.path(path) }
          var count: Int { node.items.count }
          func nextPath() -> _CodingPathNode { _CodingPathNode(_CodingKey.index(node.items.count), path) }
          mutating func encodeNil() throws { node.items.append(_JSONNode(kind: 1, text: "null")) }
          mutating func encode<T: Encodable>(_ value: T) throws {
            node.items.append(try _JSONValueEncoder(options, nextPath()).encoded(value))
          }
          mutating func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type
          ) -> KeyedEncodingContainer<NestedKey> {
            let path = nextPath()
            let child = _JSONNode(kind: 3)
            node.items.append(child)
            return KeyedEncodingContainer(_JSONKeyedEncodingContainer<NestedKey>(options, path, child))
          }
          mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            let path = nextPath()
            let child = _JSONNode(kind: 2)
            node.items.append(child)
            return _JSONUnkeyedEncodingContainer(options, path, child)
          }
          mutating func superEncoder() -> any Encoder {
            let encoder = _JSONValueEncoder(options, nextPath())
            node.items.append(encoder.node)
            return encoder
          }

        """#
      + integers(
        "    mutating func encode(_ value: #) throws { node.items.append(_JSONNode(kind: 1, text: String(value))) }"
      )
      + ["Bool", "String", "Double", "Float"].map { name in
        """

        mutating func encode(_ value: \(name)) throws {
          let encoder = _JSONValueEncoder(options, nextPath())
          try encoder.encode(value)
          node.items.append(encoder.node)
        }
        """
      }.joined() + "\n}\n"
  }
}
