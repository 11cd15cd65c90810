extension Prelude {
  /// Transforming and filtering on demand.
  static let lazyMap = #"""
    /// The transformed elements of a sequence.
    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      typealias Elements = LazyMapSequence<Base, Element>
      var _base: Base
      let _transform: (Base.Element) -> Element
      struct Iterator: IteratorProtocol, Sequence {
        typealias Iterator = LazyMapSequence<Base, Element>.Iterator
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element
        var base: Base.Iterator { _base }
        mutating func next() -> Element? {
          guard let element = _base.next() else { return nil }
          return _transform(element)
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _transform: _transform) }
      var underestimatedCount: Int { _base.underestimatedCount }
      /// The elements transformed once more, on demand.
      func map<ElementOfResult>(_ transform: @escaping (Element) -> ElementOfResult) -> LazyMapSequence<Base, ElementOfResult> {
        let first = _transform
        return LazyMapSequence<Base, ElementOfResult>(_base: _base) { transform(first($0)) }
      }
    }
    typealias LazyMapCollection<T: Collection, U> = LazyMapSequence<T, U>
    extension LazyMapSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias Indices = Base.Indices
      typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>
      var base: Base { _base }
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var indices: Base.Indices { _base.indices }
      var isEmpty: Bool { _base.isEmpty }
      var count: Int { _base.count }
      var first: Element? {
        guard let element = _base.first else { return nil }
        return _transform(element)
      }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { _base.index(i, offsetBy: n) }
      func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base.index(i, offsetBy: n, limitedBy: limit)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Element { _transform(_base[position]) }
      subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element> {
        LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], _transform: _transform)
      }
    }
    extension LazyMapSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension LazyMapSequence: RandomAccessCollection where Base: RandomAccessCollection {}
    extension LazyMapSequence: LazyCollectionProtocol where Base: Collection {}

    /// The elements of a sequence that fulfil a predicate.
    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Elements = LazyFilterSequence<Base>
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        typealias Iterator = LazyFilterSequence<Base>.Iterator
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var base: Base.Iterator { _base }
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if _predicate(element) { return element }
          }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
      /// The elements that fulfil both predicates, on demand.
      func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
        let first = _predicate
        return LazyFilterSequence(_base: _base) { first($0) && isIncluded($0) }
      }
    }
    typealias LazyFilterCollection<T: Collection> = LazyFilterSequence<T>
    extension LazyFilterSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias Indices = DefaultIndices<LazyFilterSequence<Base>>
      typealias SubSequence = LazyFilterSequence<Base.SubSequence>
      var base: Base { _base }
      var underestimatedCount: Int { 0 }
      var startIndex: Base.Index {
        var i = _base.startIndex
        let end = _base.endIndex
        while i != end, !_predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index {
        var i = i
        formIndex(after: &i)
        return i
      }
      func formIndex(after i: inout Base.Index) {
        let end = _base.endIndex
        if i == end { _trap("Can't advance past endIndex") }
        _base.formIndex(after: &i)
        while i != end, !_predicate(_base[i]) { _base.formIndex(after: &i) }
      }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence> {
        LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate: _predicate)
      }
    }
    extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        var i = i
        formIndex(before: &i)
        return i
      }
      func formIndex(before i: inout Base.Index) {
        let start = _base.startIndex
        repeat {
          if i == start { _trap("Can't retreat before startIndex") }
          _base.formIndex(before: &i)
        } while !_predicate(_base[i])
      }
    }
    extension LazyFilterSequence: LazyCollectionProtocol where Base: Collection {}
    """#
}
