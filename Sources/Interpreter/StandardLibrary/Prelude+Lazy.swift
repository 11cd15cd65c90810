extension Prelude {
  /// Lazy sequences.
  static let lazySequences = #"""
    extension Sequence {
      /// The sequence with operations that are carried out when their elements are asked for.
      var lazy: LazySequence<Self> { LazySequence(_base: self) }
    }
    protocol LazySequenceProtocol: Sequence {}
    extension LazySequenceProtocol {
      /// The transformed elements, on demand.
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Self, U> { LazyMapSequence(_base: self, _transform: transform) }
      /// The elements that fulfil the predicate, on demand.
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self> {
        LazyFilterSequence(_base: self, _predicate: isIncluded)
      }
      /// The transformed elements that are not nil, on demand.
      func compactMap<U>(_ transform: @escaping (Element) -> U?) -> LazyCompactMapSequence<Self, U> {
        LazyCompactMapSequence(_base: self, _transform: transform)
      }
      /// The elements of all transformed elements, on demand.
      func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Self, S>>> {
        LazySequence(_base: FlattenSequence(_base: LazyMapSequence(_base: self, _transform: transform)))
      }
      /// The elements before the first that fails the predicate, on demand.
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Self> {
        LazyPrefixWhileSequence(_base: self, _predicate: predicate)
      }
      /// The elements from the first that fails the predicate, on demand.
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Self> {
        LazyDropWhileSequence(_base: self, _predicate: predicate)
      }
      /// At most so many first elements, on demand.
      func prefix(_ maxLength: Int) -> LazySequence<PrefixSequence<Self>> {
        if maxLength < 0 { _trap("Can't take a prefix of negative length from a sequence") }
        return LazySequence(_base: PrefixSequence(_base: self, _limit: maxLength))
      }
      var lazy: Self { self }
    }
    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      let _base: Base
      var elements: Base { _base }
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    extension LazySequence where Base: Collection {
      /// The first element, or nil.
      var first: Base.Element? { _base.first }
      var isEmpty: Bool { _base.isEmpty }
      var count: Int { _base.count }
    }
    extension LazySequence where Base: BidirectionalCollection {
      /// The elements in the opposite order, on demand.
      func reversed() -> LazySequence<ReversedCollection<Base>> { LazySequence<ReversedCollection<Base>>(_base: _base.reversed()) }
    }
    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      let _base: Base
      let _transform: (Base.Element) -> Element
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element
        mutating func next() -> Element? {
          guard let element = _base.next() else { return nil }
          return _transform(element)
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _transform: _transform) }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if _predicate(element) { return element }
          }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    struct LazyCompactMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      let _base: Base
      let _transform: (Base.Element) -> Element?
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element?
        mutating func next() -> Element? {
          while let element = _base.next() {
            if let result = _transform(element) { return result }
          }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _transform: _transform) }
    }
    extension LazySequenceProtocol {
      /// The first element, or nil.
      var first: Element? {
        var iterator = makeIterator()
        return iterator.next()
      }
    }
    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _isDone = false
        mutating func next() -> Base.Element? {
          if !_isDone, let element = _base.next(), _predicate(element) { return element }
          _isDone = true
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _isDropping = true
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if _isDropping, _predicate(element) { continue }
            _isDropping = false
            return element
          }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    /// At most so many first elements of a sequence.
    struct PrefixSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      let _base: Base
      let _limit: Int
      struct Iterator: IteratorProtocol {
        typealias Element = Base.Element
        var _base: Base.Iterator
        var _left: Int
        mutating func next() -> Base.Element? {
          if _left == 0 { return nil }
          _left -= 1
          return _base.next()
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _left: _limit) }
    }
    """#
}
