extension Prelude {
  /// Sequences made of sequences: enumerated, zipped, reversed, flattened, generated.
  static let adapters = #"""
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

    /// Pairs of elements of two sequences, as long as the shorter.
    func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2> {
      Zip2Sequence(_sequence1: sequence1, _sequence2: sequence2)
    }
    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      typealias Element = (Sequence1.Element, Sequence2.Element)
      let _sequence1: Sequence1
      let _sequence2: Sequence2
      struct Iterator: IteratorProtocol {
        typealias Element = (Sequence1.Element, Sequence2.Element)
        var _first: Sequence1.Iterator
        var _second: Sequence2.Iterator
        mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
          guard let first = _first.next(), let second = _second.next() else { return nil }
          return (first, second)
        }
      }
      func makeIterator() -> Iterator { Iterator(_first: _sequence1.makeIterator(), _second: _sequence2.makeIterator()) }
      var underestimatedCount: Int {
        let (first, second) = (_sequence1.underestimatedCount, _sequence2.underestimatedCount)
        return first < second ? first : second
      }
    }

    /// A collection in the opposite order.
    struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
      typealias Element = Base.Element
      typealias SubSequence = Slice<ReversedCollection<Base>>
      typealias Indices = DefaultIndices<ReversedCollection<Base>>
      let _base: Base
      /// A position in a reversed collection.
      struct Index: Comparable {
        /// The position behind this one in the original order.
        let base: Base.Index
        init(_ base: Base.Index) { self.base = base }
        static func < (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool { lhs.base > rhs.base }
        static func == (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool { lhs.base == rhs.base }
      }
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        let _base: Base
        var _position: Base.Index
        mutating func next() -> Base.Element? {
          if _position == _base.startIndex { return nil }
          _base.formIndex(before: &_position)
          return _base[_position]
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base, _position: _base.endIndex) }
      var startIndex: Index { Index(_base.endIndex) }
      var endIndex: Index { Index(_base.startIndex) }
      var count: Int { _base.count }
      func index(after i: Index) -> Index { Index(_base.index(before: i.base)) }
      func index(before i: Index) -> Index { Index(_base.index(after: i.base)) }
      func index(_ i: Index, offsetBy n: Int) -> Index { Index(_base.index(i.base, offsetBy: -n)) }
      func distance(from start: Index, to end: Index) -> Int { _base.distance(from: end.base, to: start.base) }
      subscript(position: Index) -> Base.Element { _base[_base.index(before: position.base)] }
      /// The original collection.
      func reversed() -> Base { _base }
    }
    extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}

    /// The elements of sequences one after another.
    struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      let _base: Base
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element.Element
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

    /// All but so many first elements of a sequence.
    struct DropFirstSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      let _base: Base
      let _limit: Int
      func makeIterator() -> Base.Iterator {
        var iterator = _base.makeIterator()
        var left = _limit
        while left > 0, !iterator.next()._isNil { left -= 1 }
        return iterator
      }
    }

    /// Values made one from the other until nil.
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)> {
      UnfoldSequence(_state: (first, true)) { state in
        if state.1 {
          state.1 = false
          return state.0
        }
        guard let current = state.0, let following = next(current) else { return nil }
        state.0 = following
        return following
      }
    }
    /// Values made from a changing state until nil.
    func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
      UnfoldSequence(_state: state, _next: next)
    }
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      typealias Iterator = UnfoldSequence<Element, State>
      var _state: State
      let _next: (inout State) -> Element?
      var _isDone = false
      init(_state: State, _next: @escaping (inout State) -> Element?) {
        self._state = _state
        self._next = _next
      }
      mutating func next() -> Element? {
        if _isDone { return nil }
        if let element = _next(&_state) { return element }
        _isDone = true
        return nil
      }
    }
    typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>
    """#
}
