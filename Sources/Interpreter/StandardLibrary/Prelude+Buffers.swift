extension Prelude {
  /// Buffers of elements and bytes that closures are lent. Each holds a copy, so that none can outlive its memory.
  static let buffers = #"""
    /// The elements of a collection, lent to a closure.
    struct UnsafeBufferPointer<Element>: RandomAccessCollection {
      let _elements: [Element]
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      var count: Int { _elements.count }
      subscript(position: Int) -> Element { _elements[position] }
    }
    /// The elements of an array, lent to a closure that may change them.
    struct UnsafeMutableBufferPointer<Element>: RandomAccessCollection, MutableCollection {
      final class _Storage {
        var _elements: [Element]
        init(_ elements: [Element]) { _elements = elements }
      }
      let _storage: _Storage
      init(_elements: [Element]) { _storage = _Storage(_elements) }
      var startIndex: Int { 0 }
      var endIndex: Int { _storage._elements.count }
      var count: Int { _storage._elements.count }
      subscript(position: Int) -> Element {
        get { _storage._elements[position] }
        nonmutating set { _storage._elements[position] = newValue }
      }
      func swapAt(_ i: Int, _ j: Int) { _storage._elements.swapAt(i, j) }
      func update(repeating value: Element) {
        for i in _storage._elements.indices { _storage._elements[i] = value }
      }
    }
    /// Bytes, lent to a closure.
    struct UnsafeRawBufferPointer: RandomAccessCollection {
      let _bytes: [UInt8]
      var startIndex: Int { 0 }
      var endIndex: Int { _bytes.count }
      var count: Int { _bytes.count }
      subscript(position: Int) -> UInt8 { _bytes[position] }
      /// The integer whose bytes begin at the offset.
      func load<T: FixedWidthInteger>(fromByteOffset offset: Int = 0, as type: T.Type) -> T {
        let size = T.bitWidth / 8
        if offset < 0 || offset + size > count { _trap("UnsafeRawBufferPointer.load out of bounds") }
        var result: T = 0
        for i in stride(from: size - 1, through: 0, by: -1) {
          result = result &<< 8 | T(truncatingIfNeeded: _bytes[offset + i])
        }
        return result
      }
      func loadUnaligned<T: FixedWidthInteger>(fromByteOffset offset: Int = 0, as type: T.Type) -> T {
        load(fromByteOffset: offset, as: type)
      }
      func load(fromByteOffset offset: Int = 0, as type: Double.Type) -> Double {
        Double(bitPattern: load(fromByteOffset: offset, as: UInt64.self))
      }
      func load(fromByteOffset offset: Int = 0, as type: Float.Type) -> Float {
        Float(bitPattern: load(fromByteOffset: offset, as: UInt32.self))
      }
    }
    /// The bytes of a number in memory, the lowest first.
    func _bytes<T: FixedWidthInteger>(of value: T) -> [UInt8] {
      (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: value &>> T(8 * $0)) }
    }
    func withUnsafeBytes<T: FixedWidthInteger, R>(of value: T, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
      try body(UnsafeRawBufferPointer(_bytes: _bytes(of: value)))
    }
    func withUnsafeBytes<R>(of value: Double, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
      try body(UnsafeRawBufferPointer(_bytes: _bytes(of: value.bitPattern)))
    }
    func withUnsafeBytes<R>(of value: Float, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
      try body(UnsafeRawBufferPointer(_bytes: _bytes(of: value.bitPattern)))
    }
    extension Array {
      /// Lends the elements to a closure.
      func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R {
        try body(UnsafeBufferPointer(_elements: self))
      }
      /// Lends the elements to a closure that may change them.
      mutating func withUnsafeMutableBufferPointer<R>(
        _ body: (inout UnsafeMutableBufferPointer<Element>) throws -> R
      ) rethrows -> R {
        var buffer = UnsafeMutableBufferPointer(_elements: self)
        defer { self = buffer._storage._elements }
        return try body(&buffer)
      }
    }
    extension Array where Element: FixedWidthInteger {
      /// Lends the bytes of the elements to a closure.
      func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        var bytes: [UInt8] = []
        for element in self { bytes += _bytes(of: element) }
        return try body(UnsafeRawBufferPointer(_bytes: bytes))
      }
    }
    extension ArraySlice {
      func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R {
        try body(UnsafeBufferPointer(_elements: Array(self)))
      }
    }
    """#

  /// The bytes of `Data`, lent to a closure.
  static let dataBuffers = #"""
    extension Data {
      func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try body(UnsafeRawBufferPointer(_bytes: Array(self)))
      }
    }
    """#
}
