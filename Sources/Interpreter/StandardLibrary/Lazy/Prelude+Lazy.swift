extension Prelude {
  /// The lazy protocols, and the view that makes any sequence lazy.
  static let lazySequences = #"""
    extension Sequence {
      /// The sequence with operations that are carried out when their elements are asked for.
      var lazy: LazySequence<Self> { LazySequence(_base: self) }
    }

    protocol LazySequenceProtocol: Sequence {
      associatedtype Elements: Sequence = Self where Elements.Element == Element
      /// What the operations wrap.
      var elements: Elements { get }
    }
    extension LazySequenceProtocol where Elements == Self {
      var elements: Self { self }
    }
    extension LazySequenceProtocol {
      var lazy: LazySequence<Elements> { LazySequence(_base: elements) }
    }
    extension LazySequenceProtocol where Elements: LazySequenceProtocol {
      var lazy: Elements { elements }
    }
    extension LazySequenceProtocol {
      /// The transformed elements, on demand.
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Elements, U> {
        LazyMapSequence(_base: elements, _transform: transform)
      }
      /// The elements that fulfil the predicate, on demand.
      func filter(_ isIncluded: @escaping (Elements.Element) -> Bool) -> LazyFilterSequence<Elements> {
        LazyFilterSequence(_base: elements, _predicate: isIncluded)
      }
      /// The transformed elements that are not nil, on demand.
      func compactMap<ElementOfResult>(
        _ transform: @escaping (Elements.Element) -> ElementOfResult?
      ) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>, ElementOfResult> {
        let values = LazyMapSequence<Elements, ElementOfResult?>(_base: elements, _transform: transform)
        let present = LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>(_base: values) { !$0._isNil }
        return LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>, ElementOfResult>(
          _base: present, _transform: { $0! })
      }
      /// The elements of all transformed elements, on demand.
      func flatMap<SegmentOfResult: Sequence>(
        _ transform: @escaping (Elements.Element) -> SegmentOfResult
      ) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, SegmentOfResult>>> {
        let segments = LazyMapSequence<Elements, SegmentOfResult>(_base: elements, _transform: transform)
        return LazySequence(_base: FlattenSequence(_base: segments))
      }
      /// The elements before the first that fails the predicate, on demand.
      func prefix(while predicate: @escaping (Elements.Element) -> Bool) -> LazyPrefixWhileSequence<Elements> {
        LazyPrefixWhileSequence(_base: elements, _predicate: predicate)
      }
      /// The elements from the first that fails the predicate, on demand.
      func drop(while predicate: @escaping (Elements.Element) -> Bool) -> LazyDropWhileSequence<Elements> {
        LazyDropWhileSequence(_base: elements, _predicate: predicate)
      }
    }
    extension LazySequenceProtocol where Element: Sequence {
      /// The elements of all the sequences, on demand.
      func joined() -> LazySequence<FlattenSequence<Elements>> { LazySequence(_base: FlattenSequence(_base: elements)) }
    }

    protocol LazyCollectionProtocol: Collection, LazySequenceProtocol where Elements: Collection {}
    extension LazyCollectionProtocol {
      var lazy: LazySequence<Elements> { LazySequence(_base: elements) }
    }
    extension LazyCollectionProtocol where Elements: LazyCollectionProtocol {
      var lazy: Elements { elements }
    }
    extension LazyCollectionProtocol where Self: BidirectionalCollection, Elements: BidirectionalCollection {
      /// The elements in the opposite order, on demand.
      func reversed() -> LazySequence<ReversedCollection<Elements>> {
        LazySequence(_base: ReversedCollection(_base: elements))
      }
    }

    /// A sequence whose operations are carried out when their elements are asked for.
    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      typealias Elements = Base
      var _base: Base
      var elements: Base { _base }
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    typealias LazyCollection<T: Collection> = LazySequence<T>
    extension LazySequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias Indices = Base.Indices
      typealias SubSequence = Slice<LazySequence<Base>>
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var indices: Base.Indices { _base.indices }
      var isEmpty: Bool { _base.isEmpty }
      var count: Int { _base.count }
      var first: Base.Element? { _base.first }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { _base.index(i, offsetBy: n) }
      func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base.index(i, offsetBy: n, limitedBy: limit)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      subscript(bounds: Range<Base.Index>) -> Slice<LazySequence<Base>> { Slice(base: self, bounds: bounds) }
    }
    extension LazySequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension LazySequence: RandomAccessCollection where Base: RandomAccessCollection {}
    extension LazySequence: LazyCollectionProtocol where Base: Collection {}
    extension LazySequence: Sendable where Base: Sendable {}
    extension Slice: LazySequenceProtocol where Base: LazySequenceProtocol { typealias Elements = Slice<Base> }
    extension Slice: LazyCollectionProtocol where Base: LazyCollectionProtocol {}
    extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol {
      typealias Elements = ReversedCollection<Base>
    }
    extension ReversedCollection: LazyCollectionProtocol where Base: LazyCollectionProtocol {}
    """#
}
