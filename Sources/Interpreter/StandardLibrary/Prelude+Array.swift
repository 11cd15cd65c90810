extension Prelude {
  /// `Array`.
  static let array = #"""
    @_builtin("Array") struct Array<Element> {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = IndexingIterator<[Element]>
      typealias ArrayLiteralElement = Element

      init() { self = [] }
      /// An array of so many equal elements.
      init(repeating repeatedValue: Element, count: Int) {
        if count < 0 { _trap("Can't construct Array with count < 0") }
        self = Array(_repeating: repeatedValue, count: count)
      }
      @_intrinsic("array.repeating") init(_repeating repeatedValue: Element, count: Int)
      /// The elements of a sequence.
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self = []
        reserveCapacity(elements.underestimatedCount)
        for element in elements { append(element) }
      }
      init(_ elements: [Element]) { self = elements }
      init(arrayLiteral elements: Element...) { self = elements }

      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      /// The number of elements.
      @_intrinsic("array.count") var count: Int { get }
      /// Whether there are no elements.
      @_intrinsic("array.isEmpty") var isEmpty: Bool { get }
      /// How many elements fit without new memory.
      @_native("array.capacity") var capacity: Int { get }
      @_intrinsic("array.get") @_intrinsic_set("array.set") subscript(index: Int) -> Element { get set }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          if bounds.upperBound > count { _trap("Array index is out of range") }
          if bounds.lowerBound < 0 { _trap("Negative Array index is out of range") }
          return ArraySlice(_base: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { _replace(bounds.lowerBound, bounds.upperBound, Array(newValue)) }
      }
      /// The first element, or nil.
      var first: Element? { isEmpty ? nil : self[0] }
      /// The last element, or nil.
      var last: Element? { isEmpty ? nil : self[count - 1] }

      func index(after i: Int) -> Int { i + 1 }
      func formIndex(after i: inout Int) { i += 1 }
      func index(before i: Int) -> Int { i - 1 }
      func formIndex(before i: inout Int) { i -= 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }

      /// Adds an element at the end.
      @_intrinsic("array.append") mutating func append(_ newElement: Element)
      /// Adds elements at the end.
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      /// Adds elements at the end.
      @_native("array.appendArray") mutating func append(contentsOf newElements: [Element])
      static func + (lhs: [Element], rhs: [Element]) -> [Element] {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
      }
      static func += (lhs: inout [Element], rhs: [Element]) { lhs.append(contentsOf: rhs) }
      /// Makes room for so many elements.
      @_intrinsic("array.reserve") mutating func reserveCapacity(_ minimumCapacity: Int)
      /// Inserts an element before a position.
      @_native("array.insert") mutating func insert(_ newElement: Element, at i: Int)
      /// Removes and returns the element at a position.
      @discardableResult @_native("array.remove") mutating func remove(at index: Int) -> Element
      /// Removes and returns the last element, or gives nil.
      @_intrinsic("array.popLast") mutating func popLast() -> Element?
      /// Removes and returns the last element, which must be there.
      @discardableResult mutating func removeLast() -> Element {
        if isEmpty { _trap("Can't remove last element from an empty collection") }
        return _removeLast()
      }
      @_intrinsic("array.removeLast") mutating func _removeLast() -> Element
      /// Removes and returns the first element, which must be there.
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't remove first element from an empty collection") }
        return remove(at: 0)
      }
      /// Removes all elements.
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        if keepCapacity { _removeAll() } else { self = [] }
      }
      @_intrinsic("array.removeAll") mutating func _removeAll()
      /// Removes the elements that fulfil the predicate.
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self where !(try shouldBeRemoved(element)) { kept.append(element) }
        if kept.count != count { self = kept }
      }
      /// Replaces the elements of a range.
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        _replace(subrange.lowerBound, subrange.upperBound, Array(newElements))
      }
      mutating func _splice(_ bounds: Range<Int>, _ newElements: [Element]) {
        _replace(bounds.lowerBound, bounds.upperBound, newElements)
      }
      @_native("array.replace") mutating func _replace(_ lower: Int, _ upper: Int, _ elements: [Element])
      /// Removes the elements of a range.
      mutating func removeSubrange(_ bounds: Range<Int>) { _replace(bounds.lowerBound, bounds.upperBound, []) }
      /// Exchanges two elements.
      @_intrinsic("array.swapAt") mutating func swapAt(_ i: Int, _ j: Int)
      /// Reverses the order of the elements.
      @_native("array.reverse") mutating func reverse()
      /// The elements that fulfil the predicate.
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
    }
    extension Array: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral,
      CustomStringConvertible, CustomDebugStringConvertible {}
    extension Array: Equatable where Element: Equatable {}
    extension Array: Hashable where Element: Hashable {}
    extension Array: Sendable where Element: Sendable {}
    typealias ContiguousArray<Element> = Array<Element>
    """#
}
