extension Prelude {
  /// `NSNumber`, `NSNull` and `JSONSerialization`.
  static let jsonSerialization = #"""
    /// A number of any type, which casts to each type that can express it.
    final class NSNumber: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
      ExpressibleByBooleanLiteral
    {
      // 0 an integer, 1 a real number, 2 a truth.
      let _kind: Int
      let _integer: Int
      let _real: Double
      init(_kind: Int, _integer: Int, _real: Double) {
        self._kind = _kind
        self._integer = _integer
        self._real = _real
      }
      convenience init(value: Int) { self.init(_kind: 0, _integer: value, _real: Double(value)) }
      convenience init(value: Double) {
        self.init(_kind: 1, _integer: Int(exactly: value.rounded(.towardZero)) ?? 0, _real: value)
      }
      convenience init(value: Float) { self.init(value: Double(value)) }
      convenience init(value: Bool) { self.init(_kind: 2, _integer: value ? 1 : 0, _real: value ? 1 : 0) }
      convenience init(value: Int32) { self.init(value: Int(value)) }
      convenience init(value: Int64) { self.init(value: Int(value)) }
      convenience init(value: UInt8) { self.init(value: Int(value)) }
      convenience init(value: UInt) { self.init(value: Int(truncatingIfNeeded: value)) }
      convenience init(integerLiteral value: Int) { self.init(value: value) }
      convenience init(floatLiteral value: Double) { self.init(value: value) }
      convenience init(booleanLiteral value: Bool) { self.init(value: value) }
      var intValue: Int { _integer }
      var int32Value: Int32 { Int32(truncatingIfNeeded: _integer) }
      var int64Value: Int64 { Int64(_integer) }
      var uintValue: UInt { UInt(truncatingIfNeeded: _integer) }
      var doubleValue: Double { _real }
      var floatValue: Float { Float(_real) }
      var boolValue: Bool { _real != 0 }
      var stringValue: String { description }
      var description: String {
        if _kind != 1 { return String(_integer) }
        return _real == _real.rounded() && _real.magnitude < 1e15 ? String(Int(_real)) : String(_real)
      }
      static func == (lhs: NSNumber, rhs: NSNumber) -> Bool { lhs._real == rhs._real && lhs._integer == rhs._integer }
      static func < (lhs: NSNumber, rhs: NSNumber) -> Bool { lhs._real < rhs._real }
      func hash(into hasher: inout Hasher) { hasher.combine(_real) }
      func compare(_ other: NSNumber) -> ComparisonResult {
        self < other ? .orderedAscending : self == other ? .orderedSame : .orderedDescending
      }
    }
    /// The absence of a value where one must be.
    final class NSNull: Hashable, CustomStringConvertible {
      init() {}
      static func == (lhs: NSNull, rhs: NSNull) -> Bool { true }
      func hash(into hasher: inout Hasher) {}
      var description: String { "<null>" }
    }

    /// Reads JSON as dictionaries and arrays, and writes those as JSON.
    enum JSONSerialization {
      struct ReadingOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let mutableContainers = ReadingOptions(rawValue: 1)
        static let mutableLeaves = ReadingOptions(rawValue: 2)
        static let fragmentsAllowed = ReadingOptions(rawValue: 4)
        static let allowFragments = ReadingOptions(rawValue: 4)
      }
      struct WritingOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let prettyPrinted = WritingOptions(rawValue: 1)
        static let sortedKeys = WritingOptions(rawValue: 2)
        static let fragmentsAllowed = WritingOptions(rawValue: 4)
        static let withoutEscapingSlashes = WritingOptions(rawValue: 8)
      }
      /// The value that JSON text stands for.
      static func jsonObject(with data: Data, options: ReadingOptions = []) throws -> Any {
        var nodes: [Int] = []
        var texts: [String] = []
        if let problem = _JSONDocument._scan(data._bytes, &nodes, &texts) {
          throw CocoaError(CocoaError.Code(rawValue: 3840), userInfo: ["NSDebugDescription": problem])
        }
        guard let document = _JSONDocument(data._bytes) else {
          throw CocoaError(CocoaError.Code(rawValue: 3840))
        }
        if document.kind(0) < 5, !options.contains(.fragmentsAllowed) {
          throw CocoaError(
            CocoaError.Code(rawValue: 3840),
            userInfo: ["NSDebugDescription": "JSON text did not start with array or object and option to allow fragments not set."])
        }
        return _value(document, 0)
      }
      static func _value(_ document: _JSONDocument, _ node: Int) -> Any {
        switch document.kind(node) {
        case 0: return NSNull()
        case 1: return NSNumber(value: false)
        case 2: return NSNumber(value: true)
        case 3:
          let text = document.text(node)
          if let integer = Int(text) { return NSNumber(value: integer) }
          return NSNumber(value: Double(text) ?? 0)
        case 4: return document.text(node)
        case 5:
          var result: [Any] = []
          var next = node + 3
          for _ in 0..<document.count(node) {
            result.append(_value(document, next))
            next = document.next(next)
          }
          return result
        default:
          var result: [String: Any] = [:]
          var next = node + 3
          for _ in 0..<document.count(node) {
            let name = document.text(next)
            next += 3
            if result[name] == nil { result[name] = _value(document, next) }
            next = document.next(next)
          }
          return result
        }
      }
      static func _node(_ value: Any, _ escapesSlashes: Bool, _ depth: Int) -> _JSONNode? {
        if depth > 500 { return nil }
        switch value {
        case let text as String: return _JSONNode(kind: 1, text: _quoteJSON(text, escapesSlashes))
        case is NSNull: return _JSONNode(kind: 1, text: "null")
        case let number as NSNumber:
          return _JSONNode(kind: 1, text: number._kind == 2 ? (number.boolValue ? "true" : "false") : number.description)
        case let truth as Bool: return _JSONNode(kind: 1, text: truth ? "true" : "false")
        case let number as any BinaryInteger: return _JSONNode(kind: 1, text: "\(number)")
        case let number as Double:
          if !number.isFinite { return nil }
          return _JSONNode(kind: 1, text: NSNumber(value: number).description)
        case let number as Float:
          if !number.isFinite { return nil }
          return _JSONNode(kind: 1, text: number == number.rounded() && number.magnitude < 1e7 ? String(Int(number)) : "\(number)")
        case let items as [Any]:
          let node = _JSONNode(kind: 2)
          for item in items {
            guard let child = _node(item, escapesSlashes, depth + 1) else { return nil }
            node.items.append(child)
          }
          return node
        case let entries as [String: Any]:
          let node = _JSONNode(kind: 3)
          for (key, item) in entries {
            guard let child = _node(item, escapesSlashes, depth + 1) else { return nil }
            node.set(child, forKey: key)
          }
          return node
        default: return nil
        }
      }
      /// Whether the value can be written as JSON.
      static func isValidJSONObject(_ value: Any) -> Bool {
        guard let node = _node(value, true, 0) else { return false }
        return node.kind > 1
      }
      /// The value as JSON text.
      static func data(withJSONObject value: Any, options: WritingOptions = []) throws -> Data {
        guard let node = _node(value, !options.contains(.withoutEscapingSlashes), 0),
          node.kind > 1 || options.contains(.fragmentsAllowed)
        else { _trap("Invalid object cannot be serialized") }
        var formatting: JSONEncoder.OutputFormatting = []
        if options.contains(.prettyPrinted) { formatting.insert(.prettyPrinted) }
        if options.contains(.sortedKeys) { formatting.insert(.sortedKeys) }
        if options.contains(.withoutEscapingSlashes) { formatting.insert(.withoutEscapingSlashes) }
        var writer = _JSONWriter(formatting)
        _ = writer.write(node, depth: 0)
        return Data(writer.text.utf8)
      }
    }
    """#
}
