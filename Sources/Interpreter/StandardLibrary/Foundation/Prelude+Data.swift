extension Prelude {
  /// `Data`.
  static let data = #"""
    /// Bytes.
    struct Data: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, Hashable, Sendable,
      CustomStringConvertible, CustomDebugStringConvertible
    {
      typealias Element = UInt8
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = Data
      typealias Iterator = IndexingIterator<[UInt8]>
      /// The bytes.
      var _bytes: [UInt8]
      /// The index of the first byte: a slice keeps the indices of what it is a slice of.
      var startIndex: Int

      struct Base64EncodingOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let lineLength64Characters = Base64EncodingOptions(rawValue: 1)
        static let lineLength76Characters = Base64EncodingOptions(rawValue: 2)
        static let endLineWithCarriageReturn = Base64EncodingOptions(rawValue: 16)
        static let endLineWithLineFeed = Base64EncodingOptions(rawValue: 32)
      }
      struct Base64DecodingOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let ignoreUnknownCharacters = Base64DecodingOptions(rawValue: 1)
      }
      struct SearchOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let backwards = SearchOptions(rawValue: 1)
        static let anchored = SearchOptions(rawValue: 2)
      }

      init() { self.init(_bytes: []) }
      init(_bytes: [UInt8], _startIndex: Int = 0) {
        self._bytes = _bytes
        startIndex = _startIndex
      }
      /// The bytes of a sequence.
      init<S: Sequence>(_ elements: S) where S.Element == UInt8 { self.init(_bytes: Array(elements)) }
      init(_ bytes: [UInt8]) { self.init(_bytes: bytes) }
      init(_ text: String.UTF8View) { self.init(_bytes: _utf8Bytes(text._base)) }
      init(_ data: Data) { self.init(_bytes: data._bytes) }
      /// So many equal bytes.
      init(repeating repeatedValue: UInt8, count: Int) { self.init(_bytes: Array(repeating: repeatedValue, count: count)) }
      /// So many zeros.
      init(count: Int) { self.init(repeating: 0, count: count) }
      init(capacity: Int) { self.init() }
      /// The bytes that Base64 text stands for, or nil.
      init?(base64Encoded text: String, options: Base64DecodingOptions = []) {
        guard let bytes = _decodeBase64(text, options.contains(.ignoreUnknownCharacters)) else { return nil }
        self.init(_bytes: bytes)
      }
      init?(base64Encoded data: Data, options: Base64DecodingOptions = []) {
        self.init(base64Encoded: String(decoding: data._bytes, as: UTF8.self), options: options)
      }

      /// The number of bytes.
      var count: Int {
        get { _bytes.count }
        set {
          if newValue < _bytes.count {
            _bytes.removeSubrange(newValue..<_bytes.count)
          } else {
            _bytes.append(contentsOf: Array(repeating: 0, count: newValue - _bytes.count))
          }
        }
      }
      var isEmpty: Bool { _bytes.isEmpty }
      var endIndex: Int { startIndex + _bytes.count }
      var indices: Range<Int> { startIndex..<endIndex }
      var first: UInt8? { _bytes.first }
      var last: UInt8? { _bytes.last }
      func makeIterator() -> IndexingIterator<[UInt8]> { _bytes.makeIterator() }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      subscript(index: Int) -> UInt8 {
        get { _bytes[_offset(index)] }
        set { _bytes[_offset(index)] = newValue }
      }
      subscript(bounds: Range<Int>) -> Data {
        get { Data(_bytes: Array(_bytes[_offsets(bounds)]), _startIndex: bounds.lowerBound) }
        set { replaceSubrange(bounds, with: newValue) }
      }
      subscript<R: RangeExpression>(_ rangeExpression: R) -> Data where R.Bound == Int {
        get { self[rangeExpression.relative(to: indices)] }
        set { self[rangeExpression.relative(to: indices)] = newValue }
      }
      func _offset(_ index: Int) -> Int {
        if index < startIndex || index >= endIndex { _trap("Index \(index) is out of bounds \(startIndex)..<\(endIndex)") }
        return index - startIndex
      }
      func _offsets(_ bounds: Range<Int>) -> Range<Int> {
        if bounds.lowerBound < startIndex || bounds.upperBound > endIndex {
          _trap("Range \(bounds) is out of bounds \(startIndex)..<\(endIndex)")
        }
        return bounds.lowerBound - startIndex..<bounds.upperBound - startIndex
      }

      mutating func reserveCapacity(_ minimumCapacity: Int) { _bytes.reserveCapacity(minimumCapacity) }
      mutating func append(_ byte: UInt8) { _bytes.append(byte) }
      mutating func append(_ other: Data) { _bytes.append(contentsOf: other._bytes) }
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == UInt8 { _bytes.append(contentsOf: elements) }
      mutating func append(contentsOf bytes: [UInt8]) { _bytes.append(contentsOf: bytes) }
      mutating func append(contentsOf other: Data) { _bytes.append(contentsOf: other._bytes) }
      mutating func append(contentsOf text: String.UTF8View) { _bytes.append(contentsOf: _utf8Bytes(text._base)) }
      mutating func insert(_ byte: UInt8, at i: Int) { _splice(i..<i, [byte]) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == UInt8 {
        _splice(subrange, Array(newElements))
      }
      mutating func _splice(_ bounds: Range<Int>, _ newElements: [UInt8]) {
        _bytes.replaceSubrange(_offsets(bounds), with: newElements)
      }
      mutating func removeSubrange(_ bounds: Range<Int>) { _splice(bounds, []) }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        _bytes.removeAll(keepingCapacity: keepCapacity)
        startIndex = 0
      }
      mutating func resetBytes(in range: Range<Int>) { _splice(range, Array(repeating: 0, count: range.count)) }
      static func + (lhs: Data, rhs: Data) -> Data { Data(_bytes: lhs._bytes + rhs._bytes) }
      static func += (lhs: inout Data, rhs: Data) { lhs.append(rhs) }

      /// A copy of the bytes of a range, with indices from zero.
      func subdata(in range: Range<Int>) -> Data { Data(_bytes: self[range]._bytes) }
      func advanced(by amount: Int) -> Data { Data(_bytes: self[(startIndex + amount)...]._bytes) }
      /// Where other bytes occur, or nil.
      func range(of other: Data, options: SearchOptions = [], in range: Range<Int>? = nil) -> Range<Int>? {
        let bounds = range ?? indices
        let length = other.count
        if length == 0 || bounds.count < length { return nil }
        let last = bounds.upperBound - length
        if options.contains(.anchored) {
          let start = options.contains(.backwards) ? last : bounds.lowerBound
          return self[start..<start + length] == other ? start..<start + length : nil
        }
        var starts = Array(bounds.lowerBound...last)
        if options.contains(.backwards) { starts.reverse() }
        for start in starts where self[start] == other.first! && self[start..<start + length] == other {
          return start..<start + length
        }
        return nil
      }
      /// The bytes as Base64 text.
      func base64EncodedString(options: Base64EncodingOptions = []) -> String {
        let width =
          options.contains(.lineLength64Characters) ? 64 : options.contains(.lineLength76Characters) ? 76 : 0
        var end = ""
        if options.contains(.endLineWithCarriageReturn) { end += "\r" }
        if options.contains(.endLineWithLineFeed) { end += "\n" }
        return _encodeBase64(_bytes, width, end.isEmpty ? "\r\n" : end)
      }
      func base64EncodedData(options: Base64EncodingOptions = []) -> Data {
        Data(base64EncodedString(options: options).utf8)
      }

      static func == (lhs: Data, rhs: Data) -> Bool { lhs._bytes == rhs._bytes }
      func hash(into hasher: inout Hasher) { hasher.combine(_bytes) }
      var description: String { _bytes.count == 1 ? "1 byte" : "\(_bytes.count) bytes" }
      var debugDescription: String { description }
    }
    extension Data: Codable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self.init()
        while !container.isAtEnd { append(try container.decode(UInt8.self)) }
      }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for byte in _bytes { try container.encode(byte) }
      }
    }
    @_native("utf8.bytes") func _utf8Bytes(_ text: Substring) -> [UInt8]
    @_native("base64.encode") func _encodeBase64(_ bytes: [UInt8], _ lineLength: Int, _ lineEnd: String) -> String
    @_native("base64.decode") func _decodeBase64(_ text: String, _ ignoresUnknown: Bool) -> [UInt8]?

    extension Data: _JSONEncodable {
      func _encode(into encoder: _JSONValueEncoder) throws {
        switch encoder.options.dataEncodingStrategy {
        case .deferredToData: try encode(to: encoder)
        case .base64: encoder.write(quoted: base64EncodedString())
        case .custom(let encode): try encode(self, encoder)
        }
      }
      static func _decode(from decoder: _JSONValueDecoder) throws -> Data {
        try decoder.requireValue(Data.self)
        switch decoder.options.dataDecodingStrategy {
        case .deferredToData: return try Data(from: decoder)
        case .base64:
          guard let data = Data(base64Encoded: try decoder.decode(String.self)) else {
            throw DecodingError.dataCorrupted(decoder.context("Encountered Data is not valid Base64."))
          }
          return data
        case .custom(let decode): return try decode(decoder)
        }
      }
    }
    """#
}
