extension Prelude {
  /// `ArraySlice` and the smallest collections.
  static let arraySlice = #"""
    /// A part of an array, with the array's indices.
    struct ArraySlice<Element> {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = IndexingIterator<ArraySlice<Element>>
      typealias ArrayLiteralElement = Element
      var _base: [Element]
      private(set) var startIndex: Int
      private(set) var endIndex: Int

      init(_base: [Element], startIndex: Int, endIndex: Int) {
        self._base = _base
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
      init() { self.init(_base: [], startIndex: 0, endIndex: 0) }
      /// The elements of a sequence.
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        let base = Array(elements)
        self.init(_base: base, startIndex: 0, endIndex: base.count)
      }
      init(arrayLiteral elements: Element...) { self.init(_base: elements, startIndex: 0, endIndex: elements.count) }

      /// The number of elements.
      var count: Int { endIndex - startIndex }
      /// Whether there are no elements.
      var isEmpty: Bool { startIndex == endIndex }
      var indices: Range<Int> { startIndex..<endIndex }
      func index(after i: Int) -> Int { i + 1 }
      func formIndex(after i: inout Int) { i += 1 }
      func index(before i: Int) -> Int { i - 1 }
      func formIndex(before i: inout Int) { i -= 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      subscript(index: Int) -> Element {
        get {
          if index < startIndex || index >= endIndex { _trap("Index out of bounds") }
          return _base[index]
        }
        set {
          if index < startIndex || index >= endIndex { _trap("Index out of bounds") }
          _base[index] = newValue
        }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          if bounds.lowerBound < startIndex { _trap("ArraySlice index is out of range (before startIndex)") }
          if bounds.upperBound > endIndex { _trap("ArraySlice index is out of range (past endIndex)") }
          return ArraySlice(_base: _base, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { _splice(bounds, Array(newValue)) }
      }
      /// Replaces the elements of a range.
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        _splice(subrange, Array(newElements))
      }
      mutating func _splice(_ subrange: Range<Int>, _ elements: [Element]) {
        if subrange.lowerBound < startIndex { _trap("ArraySlice replace: subrange start is before the startIndex") }
        if subrange.upperBound > endIndex { _trap("ArraySlice replace: subrange extends past the end") }
        _base._replace(subrange.lowerBound, subrange.upperBound, elements)
        endIndex += elements.count - (subrange.upperBound - subrange.lowerBound)
      }
      /// Adds an element at the end.
      mutating func append(_ newElement: Element) {
        if endIndex == _base.count { _base.append(newElement) } else { _base.insert(newElement, at: endIndex) }
        endIndex += 1
      }
      /// Removes and returns the first element, which must be there.
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't remove items from an empty collection") }
        startIndex += 1
        return _base[startIndex - 1]
      }
      /// Removes so many first elements.
      mutating func removeFirst(_ k: Int) {
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        if k > count { _trap("Can't remove more items from a collection than it contains") }
        startIndex += k
      }
      /// Removes and returns the last element, which must be there.
      @discardableResult mutating func removeLast() -> Element {
        if isEmpty { _trap("Can't remove last element from an empty collection") }
        endIndex -= 1
        return _base[endIndex]
      }
      /// Removes and returns the first element, or gives nil.
      mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
      /// Removes and returns the last element, or gives nil.
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      /// The elements that fulfil the predicate.
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
      var description: String { Array(self).description }
      var debugDescription: String { "ArraySlice(" + Array(self).debugDescription + ")" }
    }
    extension ArraySlice: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral,
      CustomStringConvertible, CustomDebugStringConvertible {}
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool { lhs.elementsEqual(rhs) }
    }
    extension ArraySlice: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
    }
    extension ArraySlice: Sendable where Element: Sendable {}

    /// A collection of one element.
    struct CollectionOfOne<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = Slice<CollectionOfOne<Element>>
      typealias Iterator = IndexingIterator<CollectionOfOne<Element>>
      let _element: Element
      init(_ element: Element) { _element = element }
      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      subscript(position: Int) -> Element {
        if position != 0 { _trap("Index out of range") }
        return _element
      }
    }
    /// A collection without elements.
    struct EmptyCollection<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = EmptyCollection<Element>
      typealias Iterator = IndexingIterator<EmptyCollection<Element>>
      init() {}
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      subscript(position: Int) -> Element { _trap("Index out of range") }
      subscript(bounds: Range<Int>) -> EmptyCollection<Element> { self }
    }
    /// The same element so many times.
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = Slice<Repeated<Element>>
      typealias Iterator = IndexingIterator<Repeated<Element>>
      let count: Int
      let repeatedValue: Element
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      subscript(position: Int) -> Element {
        if position < 0 || position >= count { _trap("Index out of range") }
        return repeatedValue
      }
    }
    /// The same element so many times.
    func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> {
      if n < 0 { _trap("Repetition count should be non-negative") }
      return Repeated(count: n, repeatedValue: element)
    }
    """#
}
