extension Prelude {
  /// Sequences made of sequences: zipped, reversed, cut, generated.
  static let adapters = #"""
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

    /// At most so many first elements of a sequence.
    struct PrefixSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      var _base: Base
      let _maxLength: Int
      init(_ base: Base, maxLength: Int) {
        if maxLength < 0 { _trap("Can't take a prefix of negative length") }
        _base = base
        _maxLength = maxLength
      }
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _base: Base.Iterator
        var _remaining: Int
        mutating func next() -> Base.Element? {
          if _remaining == 0 { return nil }
          _remaining -= 1
          return _base.next()
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _remaining: _maxLength) }
      func prefix(_ maxLength: Int) -> PrefixSequence<Base> {
        PrefixSequence(_base, maxLength: maxLength < _maxLength ? maxLength : _maxLength)
      }
    }
    /// The elements of a sequence from the first that fails a predicate.
    struct DropWhileSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      var _iterator: Base.Iterator
      var _nextElement: Base.Element?
      init(_iterator: Base.Iterator, _nextElement: Base.Element?) {
        self._iterator = _iterator
        self._nextElement = _nextElement
      }
      mutating func _skip(while predicate: (Base.Element) throws -> Bool) rethrows {
        while let element = _nextElement, try predicate(element) { _nextElement = _iterator.next() }
      }
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _iterator: Base.Iterator
        var _nextElement: Base.Element?
        mutating func next() -> Base.Element? {
          guard let element = _nextElement else { return nil }
          _nextElement = _iterator.next()
          return element
        }
      }
      func makeIterator() -> Iterator { Iterator(_iterator: _iterator, _nextElement: _nextElement) }
      func drop(while predicate: (Base.Element) throws -> Bool) rethrows -> DropWhileSequence<Base> {
        var rest = self
        try rest._skip(while: predicate)
        return rest
      }
    }
    /// All but so many first elements of a sequence.
    struct DropFirstSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      let _base: Base
      let _limit: Int
      init(_ base: Base, dropping limit: Int) {
        if limit < 0 { _trap("Can't drop a negative number of elements from a sequence") }
        _base = base
        _limit = limit
      }
      func dropFirst(_ k: Int) -> DropFirstSequence<Base> { DropFirstSequence(_base, dropping: _limit + k) }
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
