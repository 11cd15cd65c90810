extension Prelude {
  /// The collection protocols with their algorithms, and `Slice`.
  static let collection = #"""
    protocol Collection<Element>: Sequence {
      associatedtype Index: Comparable
      associatedtype Iterator = IndexingIterator<Self>
      associatedtype SubSequence: Collection = Slice<Self>
      where SubSequence.Element == Element, SubSequence.Index == Index, SubSequence.SubSequence == SubSequence
      associatedtype Indices: Collection = DefaultIndices<Self>
      where Indices.Element == Index, Indices.Index == Index, Indices.SubSequence == Indices
      /// The position of the first element.
      var startIndex: Index { get }
      /// The position behind the last element.
      var endIndex: Index { get }
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
      /// The positions of the elements.
      var indices: Indices { get }
      /// Whether there are no elements.
      var isEmpty: Bool { get }
      /// The number of elements.
      var count: Int { get }
      /// The position behind this one.
      func index(after i: Index) -> Index
      func formIndex(after i: inout Index)
      /// The position at a distance from this one.
      func index(_ i: Index, offsetBy distance: Int) -> Index
      /// The position at a distance from this one, or nil beyond the limit.
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      /// How many steps lead from one position to another.
      func distance(from start: Index, to end: Index) -> Int
    }

    struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
      typealias Element = Elements.Element
      typealias Iterator = IndexingIterator<Elements>
      let _elements: Elements
      var _position: Elements.Index
      init(_elements: Elements) {
        self._elements = _elements
        self._position = _elements.startIndex
      }
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element = _elements[_position]
        _elements.formIndex(after: &_position)
        return element
      }
    }

    extension Collection where Iterator == IndexingIterator<Self> {
      func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self) }
    }
    extension Collection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> { Slice(base: self, bounds: bounds) }
    }
    extension Collection where Indices == DefaultIndices<Self> {
      var indices: DefaultIndices<Self> { DefaultIndices(_elements: self, _startIndex: startIndex, _endIndex: endIndex) }
    }
    extension Collection where SubSequence == Self {
      /// Removes and returns the first element, or gives nil.
      mutating func popFirst() -> Element? {
        if isEmpty { return nil }
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
    }

    extension Collection {
      var isEmpty: Bool { startIndex == endIndex }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var underestimatedCount: Int { count }
      /// The first element, or nil.
      var first: Element? {
        let start = startIndex
        return start == endIndex ? nil : self[start]
      }
      func formIndex(after i: inout Index) { i = index(after: i) }
      func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        if distance < 0 { _trap("Only BidirectionalCollections can be advanced by a negative amount") }
        var i = i
        var left = distance
        while left > 0 {
          formIndex(after: &i)
          left -= 1
        }
        return i
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        if distance < 0 { _trap("Only BidirectionalCollections can be advanced by a negative amount") }
        var i = i
        var left = distance
        while left > 0 {
          if i == limit { return nil }
          formIndex(after: &i)
          left -= 1
        }
        return i
      }
      func distance(from start: Index, to end: Index) -> Int {
        if start > end { _trap("Only BidirectionalCollections can have end come before start") }
        var count = 0
        var i = start
        while i != end {
          count += 1
          formIndex(after: &i)
        }
        return count
      }
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index { self[r.relative(to: self)] }
      subscript(x: UnboundedRange) -> SubSequence { self[startIndex..<endIndex] }

      /// A random element, or nil.
      func randomElement() -> Element? {
        var generator = SystemRandomNumberGenerator()
        return randomElement(using: &generator)
      }
      func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element? {
        if isEmpty { return nil }
        return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]
      }
      /// The position of the first element that fulfils the predicate.
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = startIndex
        let end = endIndex
        while i != end {
          if try predicate(self[i]) { return i }
          formIndex(after: &i)
        }
        return nil
      }
      /// At most so many first elements.
      func prefix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Can't take a prefix of negative length from a collection") }
        let end = index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
      }
      /// The elements before the first that fails the predicate.
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end = startIndex
        while end != endIndex, try predicate(self[end]) { formIndex(after: &end) }
        return self[startIndex..<end]
      }
      /// The elements before a position.
      func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
      /// The elements up to a position, with it.
      func prefix(through position: Index) -> SubSequence { self[startIndex..<index(after: position)] }
      /// At most so many last elements.
      func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Can't take a suffix of negative length from a collection") }
        let count = count
        let start = index(startIndex, offsetBy: maxLength < count ? count - maxLength : 0)
        return self[start..<endIndex]
      }
      /// The elements from a position on.
      func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }
      /// All but so many first elements.
      func dropFirst(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Can't drop a negative number of elements from a collection") }
        let start = index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
      }
      /// All but so many last elements.
      func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Can't drop a negative number of elements from a collection") }
        let count = count
        return self[startIndex..<index(startIndex, offsetBy: k < count ? count - k : 0)]
      }
      /// The elements from the first that fails the predicate.
      func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start = startIndex
        while start != endIndex, try predicate(self[start]) { formIndex(after: &start) }
        return self[start..<endIndex]
      }
      /// The parts between elements that fulfil the predicate.
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [SubSequence] {
        if maxSplits < 0 { _trap("Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        var end = start
        let last = endIndex
        while end != last, result.count < maxSplits {
          if try isSeparator(self[end]) {
            if start != end || !omittingEmptySubsequences { result.append(self[start..<end]) }
            formIndex(after: &end)
            start = end
          } else {
            formIndex(after: &end)
          }
        }
        if start != last || !omittingEmptySubsequences { result.append(self[start..<last]) }
        return result
      }
    }
    extension Collection where Element: Equatable {
      /// The position of the first element that equals this one.
      func firstIndex(of element: Element) -> Index? {
        var i = startIndex
        let end = endIndex
        while i != end {
          if self[i] == element { return i }
          formIndex(after: &i)
        }
        return nil
      }
      /// The parts between elements that equal the separator.
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
      }
    }

    protocol BidirectionalCollection<Element>: Collection where SubSequence: BidirectionalCollection {
      /// The position before this one.
      func index(before i: Index) -> Index
      func formIndex(before i: inout Index)
    }
    extension BidirectionalCollection {
      func formIndex(before i: inout Index) { i = index(before: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var i = i
        var left = distance
        while left > 0 {
          formIndex(after: &i)
          left -= 1
        }
        while left < 0 {
          formIndex(before: &i)
          left += 1
        }
        return i
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var i = i
        var left = distance
        while left > 0 {
          if i == limit { return nil }
          formIndex(after: &i)
          left -= 1
        }
        while left < 0 {
          if i == limit { return nil }
          formIndex(before: &i)
          left += 1
        }
        return i
      }
      func distance(from start: Index, to end: Index) -> Int {
        var count = 0
        var i = start
        while i < end {
          count += 1
          formIndex(after: &i)
        }
        while i > end {
          count -= 1
          formIndex(before: &i)
        }
        return count
      }
      /// The last element, or nil.
      var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
      /// The last element that fulfils the predicate.
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        guard let i = try lastIndex(where: predicate) else { return nil }
        return self[i]
      }
      /// The position of the last element that fulfils the predicate.
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = endIndex
        while i != startIndex {
          formIndex(before: &i)
          if try predicate(self[i]) { return i }
        }
        return nil
      }
      /// The elements in the opposite order, without copying them.
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
      /// At most so many last elements.
      func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Can't take a suffix of negative length from a collection") }
        let start = index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex
        return self[start..<endIndex]
      }
      /// All but so many last elements.
      func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Can't drop a negative number of elements from a collection") }
        let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex
        return self[startIndex..<end]
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      /// The position of the last element that equals this one.
      func lastIndex(of element: Element) -> Index? {
        var i = endIndex
        while i != startIndex {
          formIndex(before: &i)
          if self[i] == element { return i }
        }
        return nil
      }
    }
    extension BidirectionalCollection where SubSequence == Self {
      /// Removes and returns the last element, or gives nil.
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        let end = index(before: endIndex)
        let element = self[end]
        self = self[startIndex..<end]
        return element
      }
      /// Removes and returns the last element, which must be there.
      mutating func removeLast() -> Element {
        let end = index(before: endIndex)
        let element = self[end]
        self = self[startIndex..<end]
        return element
      }
    }

    protocol RandomAccessCollection<Element>: BidirectionalCollection where SubSequence: RandomAccessCollection {}
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
      func index(after i: Index) -> Index { i.advanced(by: 1) }
      func index(before i: Index) -> Index { i.advanced(by: -1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { i.advanced(by: distance) }
      func distance(from start: Index, to end: Index) -> Int { start.distance(to: end) }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let l = i.distance(to: limit)
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return i.advanced(by: distance)
      }
    }
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index> {
      var indices: Range<Index> { startIndex..<endIndex }
    }

    protocol MutableCollection<Element>: Collection where SubSequence: MutableCollection {
      subscript(position: Index) -> Element { get set }
      subscript(bounds: Range<Index>) -> SubSequence { get set }
      /// Exchanges two elements.
      mutating func swapAt(_ i: Index, _ j: Index)
    }
    extension MutableCollection {
      mutating func swapAt(_ i: Index, _ j: Index) {
        if i == j { return }
        let element = self[i]
        self[i] = self[j]
        self[j] = element
      }
      /// Moves the elements that fulfil the predicate to the end and gives where they start.
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        guard var pivot = try firstIndex(where: belongsInSecondPartition) else { return endIndex }
        var i = index(after: pivot)
        while i < endIndex {
          if !(try belongsInSecondPartition(self[i])) {
            swapAt(i, pivot)
            formIndex(after: &pivot)
          }
          formIndex(after: &i)
        }
        return pivot
      }
    }
    extension MutableCollection {
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        get { self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
      }
      subscript(x: UnboundedRange) -> SubSequence {
        get { self[startIndex..<endIndex] }
        set { self[startIndex..<endIndex] = newValue }
      }
    }
    extension MutableCollection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        get { Slice(base: self, bounds: bounds) }
        set {
          var i = bounds.lowerBound
          for element in newValue {
            self[i] = element
            formIndex(after: &i)
          }
        }
      }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      /// Reverses the order of the elements.
      mutating func reverse() {
        if isEmpty { return }
        var first = startIndex
        var last = index(before: endIndex)
        while first < last {
          swapAt(first, last)
          formIndex(after: &first)
          formIndex(before: &last)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection {
      /// Puts the elements in a random order.
      mutating func shuffle() {
        var generator = SystemRandomNumberGenerator()
        shuffle(using: &generator)
      }
      mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) {
        var amount = count
        var current = startIndex
        while amount > 1 {
          let offset = Int(generator.next(upperBound: UInt64(amount)))
          amount -= 1
          swapAt(current, index(current, offsetBy: offset))
          formIndex(after: &current)
        }
      }
    }

    protocol RangeReplaceableCollection<Element>: Collection where SubSequence: RangeReplaceableCollection {
      init()
      /// Replaces the elements of a range.
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
      mutating func append(_ newElement: Element)
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      mutating func reserveCapacity(_ n: Int)
      // What every change comes down to.
      mutating func _splice(_ bounds: Range<Index>, _ newElements: [Element])
    }
    extension RangeReplaceableCollection {
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      init(repeating repeatedValue: Element, count: Int) {
        self.init()
        if count < 0 { _trap("Can't construct a collection with a negative count") }
        var left = count
        while left > 0 {
          append(repeatedValue)
          left -= 1
        }
      }
      /// Adds an element at the end.
      mutating func append(_ newElement: Element) { insert(newElement, at: endIndex) }
      /// Adds elements at the end.
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      /// Inserts an element before a position.
      mutating func insert(_ newElement: Element, at i: Index) { _splice(i..<i, [newElement]) }
      /// Inserts elements before a position.
      mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element {
        _splice(i..<i, Array(newElements))
      }
      /// Removes and returns the element at a position.
      mutating func remove(at position: Index) -> Element {
        let element = self[position]
        _splice(position..<index(after: position), [])
        return element
      }
      /// Removes the elements of a range.
      mutating func removeSubrange(_ bounds: Range<Index>) { _splice(bounds, []) }
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Index { _splice(bounds.relative(to: self), []) }
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C)
      where C.Element == Element, R.Bound == Index {
        _splice(subrange.relative(to: self), Array(newElements))
      }
      mutating func _splice(_ bounds: Range<Index>, _ newElements: [Element]) { replaceSubrange(bounds, with: newElements) }
      /// Removes and returns the first element, which must be there.
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't remove first element from an empty collection") }
        return remove(at: startIndex)
      }
      /// Removes so many first elements.
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          _trap("Can't remove more items from a collection than it has")
        }
        _splice(startIndex..<end, [])
      }
      /// Removes all elements.
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Self() }
      /// Removes the elements that fulfil the predicate.
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        self = Self(try filter { !(try shouldBeRemoved($0)) })
      }
      mutating func reserveCapacity(_ n: Int) {}
      /// The elements that fulfil the predicate.
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result = Self()
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
      static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self where Other.Element == Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
      }
      static func + <Other: Sequence>(lhs: Other, rhs: Self) -> Self where Other.Element == Element {
        var result = Self()
        result.append(contentsOf: lhs)
        result.append(contentsOf: rhs)
        return result
      }
      static func + <Other: RangeReplaceableCollection>(lhs: Self, rhs: Other) -> Self where Other.Element == Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
      }
      static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element { lhs.append(contentsOf: rhs) }
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      /// Removes and returns the last element, or gives nil.
      mutating func popLast() -> Element? { isEmpty ? nil : remove(at: index(before: endIndex)) }
      /// Removes and returns the last element, which must be there.
      @discardableResult mutating func removeLast() -> Element {
        if isEmpty { _trap("Can't remove last element from an empty collection") }
        return remove(at: index(before: endIndex))
      }
      /// Removes so many last elements.
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let start = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          _trap("Can't remove more items from a collection than it contains")
        }
        _splice(start..<endIndex, [])
      }
    }

    /// A view of a part of a collection.
    struct Slice<Base: Collection>: Collection {
      typealias Element = Base.Element
      typealias Index = Base.Index
      typealias SubSequence = Slice<Base>
      typealias Indices = DefaultIndices<Slice<Base>>
      typealias Iterator = IndexingIterator<Slice<Base>>
      var _startIndex: Base.Index
      var _endIndex: Base.Index
      var _base: Base
      init(base: Base, bounds: Range<Base.Index>) {
        _base = base
        _startIndex = bounds.lowerBound
        _endIndex = bounds.upperBound
      }
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      /// The collection that this is a part of.
      var base: Base { _base }
      subscript(index: Base.Index) -> Base.Element {
        if index < _startIndex || index >= _endIndex { _trap("Index out of bounds") }
        return _base[index]
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        if bounds.lowerBound < _startIndex || bounds.upperBound > _endIndex { _trap("Range out of bounds") }
        return Slice(base: _base, bounds: bounds)
      }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func formIndex(after i: inout Base.Index) { _base.formIndex(after: &i) }
      func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { _base.index(i, offsetBy: n) }
      func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base.index(i, offsetBy: n, limitedBy: limit)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
    }
    extension Slice: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
      func formIndex(before i: inout Base.Index) { _base.formIndex(before: &i) }
    }
    extension Slice: RandomAccessCollection where Base: RandomAccessCollection {}
    extension Slice: MutableCollection where Base: MutableCollection {
      subscript(index: Base.Index) -> Base.Element {
        get {
          if index < _startIndex || index >= _endIndex { _trap("Index out of bounds") }
          return _base[index]
        }
        set {
          if index < _startIndex || index >= _endIndex { _trap("Index out of bounds") }
          _base[index] = newValue
        }
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        get { Slice(base: _base, bounds: bounds) }
        set {
          var i = bounds.lowerBound
          for element in newValue {
            self[i] = element
            _base.formIndex(after: &i)
          }
        }
      }
    }
    extension Slice: RangeReplaceableCollection where Base: RangeReplaceableCollection {
      init() {
        _base = Base()
        _startIndex = _base.startIndex
        _endIndex = _base.endIndex
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Base.Index>, with newElements: C) where C.Element == Base.Element {
        _splice(subrange, Array(newElements))
      }
      mutating func _splice(_ subrange: Range<Base.Index>, _ newElements: [Base.Element]) {
        let start = _base.distance(from: _base.startIndex, to: startIndex)
        let count = distance(from: startIndex, to: endIndex) - distance(from: subrange.lowerBound, to: subrange.upperBound)
        _base._splice(subrange, newElements)
        _startIndex = _base.index(_base.startIndex, offsetBy: start)
        _endIndex = _base.index(_startIndex, offsetBy: count + newElements.count)
      }
    }

    /// The indices of a collection.
    struct DefaultIndices<Elements: Collection>: Collection {
      typealias Element = Elements.Index
      typealias Index = Elements.Index
      typealias SubSequence = DefaultIndices<Elements>
      typealias Indices = DefaultIndices<Elements>
      typealias Iterator = IndexingIterator<DefaultIndices<Elements>>
      let _elements: Elements
      let _startIndex: Elements.Index
      let _endIndex: Elements.Index
      var startIndex: Elements.Index { _startIndex }
      var endIndex: Elements.Index { _endIndex }
      subscript(i: Elements.Index) -> Elements.Index { i }
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        DefaultIndices(_elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound)
      }
      var indices: DefaultIndices<Elements> { self }
      func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
    }
    extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection {
      func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }
    }
    extension DefaultIndices: RandomAccessCollection where Elements: RandomAccessCollection {}
    """#
}
