extension Prelude {
  /// Sequences of sequences as one, and sequences with running numbers.
  static let flattening = #"""
    /// The elements of sequences one after another.
    struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      let _base: Base
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element.Element
        typealias Iterator = FlattenSequence<Base>.Iterator
        var _outer: Base.Iterator
        var _inner: Base.Element.Iterator?
        mutating func next() -> Base.Element.Element? {
          while true {
            if let element = _inner?.next() { return element }
            guard let sequence = _outer.next() else { return nil }
            _inner = sequence.makeIterator()
          }
        }
      }
      func makeIterator() -> Iterator { Iterator(_outer: _base.makeIterator(), _inner: nil) }
    }
    extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection {
      typealias Indices = DefaultIndices<FlattenSequence<Base>>
      typealias SubSequence = Slice<FlattenSequence<Base>>
      /// A position: which collection, and where in it.
      struct Index: Comparable {
        let _outer: Base.Index
        let _inner: Base.Element.Index?
        static func == (lhs: FlattenSequence<Base>.Index, rhs: FlattenSequence<Base>.Index) -> Bool {
          lhs._outer == rhs._outer && lhs._inner == rhs._inner
        }
        static func < (lhs: FlattenSequence<Base>.Index, rhs: FlattenSequence<Base>.Index) -> Bool {
          if lhs._outer != rhs._outer { return lhs._outer < rhs._outer }
          guard let left = lhs._inner, let right = rhs._inner else { return false }
          return left < right
        }
      }
      // The first position in the collections from one on that has an element behind it.
      func _first(from outer: Base.Index) -> Index {
        var i = outer
        while i != _base.endIndex {
          let inner = _base[i]
          if !inner.isEmpty { return Index(_outer: i, _inner: inner.startIndex) }
          _base.formIndex(after: &i)
        }
        return endIndex
      }
      var startIndex: Index { _first(from: _base.startIndex) }
      var endIndex: Index { Index(_outer: _base.endIndex, _inner: nil) }
      func index(after i: Index) -> Index {
        guard let position = i._inner else { _trap("Can't advance past endIndex") }
        let inner = _base[i._outer]
        let next = inner.index(after: position)
        if next != inner.endIndex { return Index(_outer: i._outer, _inner: next) }
        return _first(from: _base.index(after: i._outer))
      }
      subscript(position: Index) -> Base.Element.Element {
        guard let inner = position._inner else { _trap("Index out of range") }
        return _base[position._outer][inner]
      }
    }
    extension FlattenSequence: BidirectionalCollection
    where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
      func index(before i: Index) -> Index {
        var outer = i._outer
        if let position = i._inner {
          let inner = _base[outer]
          if position != inner.startIndex { return Index(_outer: outer, _inner: inner.index(before: position)) }
        }
        while outer != _base.startIndex {
          _base.formIndex(before: &outer)
          let inner = _base[outer]
          if !inner.isEmpty { return Index(_outer: outer, _inner: inner.index(before: inner.endIndex)) }
        }
        _trap("Can't move before startIndex")
      }
    }
    extension FlattenSequence: Sendable where Base: Sendable {}
    typealias FlattenCollection<T: Collection> = FlattenSequence<T> where T.Element: Collection
    /// The elements of sequences with a separator between them.
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      let _elements: [Base.Element.Element]
      init<Separator: Sequence>(base: Base, separator: Separator) where Separator.Element == Base.Element.Element {
        var elements: [Base.Element.Element] = []
        let between = Array(separator)
        var isFirst = true
        for part in base {
          if isFirst { isFirst = false } else { elements.append(contentsOf: between) }
          elements.append(contentsOf: part)
        }
        _elements = elements
      }
      func makeIterator() -> IndexingIterator<[Base.Element.Element]> { _elements.makeIterator() }
    }

    /// Pairs of a running number and an element.
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      typealias Element = (offset: Int, element: Base.Element)
      let _base: Base
      struct Iterator: IteratorProtocol {
        typealias Element = (offset: Int, element: Base.Element)
        var _base: Base.Iterator
        var _count: Int
        mutating func next() -> (offset: Int, element: Base.Element)? {
          guard let element = _base.next() else { return nil }
          let offset = _count
          _count += 1
          return (offset: offset, element: element)
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _count: 0) }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    extension EnumeratedSequence: Collection where Base: Collection {
      typealias Indices = DefaultIndices<EnumeratedSequence<Base>>
      typealias SubSequence = Slice<EnumeratedSequence<Base>>
      /// A position, with the number of the element behind it where that is known.
      struct Index: Comparable {
        let base: Base.Index
        let _offset: Int
        static func == (lhs: EnumeratedSequence<Base>.Index, rhs: EnumeratedSequence<Base>.Index) -> Bool {
          lhs.base == rhs.base
        }
        static func < (lhs: EnumeratedSequence<Base>.Index, rhs: EnumeratedSequence<Base>.Index) -> Bool {
          lhs.base < rhs.base
        }
      }
      // A position of the base; the end's number is counted when it is asked for.
      func _index(_ base: Base.Index, _ offset: Int) -> Index {
        Index(base: base, _offset: base == _base.endIndex ? 0 : offset)
      }
      func _offset(of i: Index) -> Int { i.base == _base.endIndex ? _base.count : i._offset }
      var startIndex: Index { Index(base: _base.startIndex, _offset: 0) }
      var endIndex: Index { Index(base: _base.endIndex, _offset: 0) }
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      func index(after i: Index) -> Index { _index(_base.index(after: i.base), i._offset + 1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        _index(_base.index(i.base, offsetBy: distance), distance < 0 ? _offset(of: i) + distance : i._offset + distance)
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        guard let base = _base.index(i.base, offsetBy: distance, limitedBy: limit.base) else { return nil }
        return _index(base, distance < 0 ? _offset(of: i) + distance : i._offset + distance)
      }
      func distance(from start: Index, to end: Index) -> Int { _base.distance(from: start.base, to: end.base) }
      subscript(position: Index) -> (offset: Int, element: Base.Element) {
        (offset: position._offset, element: _base[position.base])
      }
    }
    extension EnumeratedSequence: BidirectionalCollection where Base: RandomAccessCollection {
      func index(before i: Index) -> Index { _index(_base.index(before: i.base), _offset(of: i) - 1) }
    }
    extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection {}
    extension EnumeratedSequence: Sendable where Base: Sendable {}
    """#
}
