extension Prelude {
  /// Taking and dropping elements on demand, while they fulfil a predicate.
  static let lazyWhile = #"""
    /// The first elements of a sequence, while they fulfil a predicate.
    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Elements = LazyPrefixWhileSequence<Base>
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        typealias Iterator = LazyPrefixWhileSequence<Base>.Iterator
        var _predicateHasFailed = false
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        mutating func next() -> Base.Element? {
          if !_predicateHasFailed, let element = _base.next() {
            if _predicate(element) { return element }
            _predicateHasFailed = true
          }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    typealias LazyPrefixWhileCollection<T: Collection> = LazyPrefixWhileSequence<T>
    extension LazyPrefixWhileSequence where Base: Collection {
      enum _IndexRepresentation {
        case index(Base.Index)
        case pastEnd
      }
      /// A position in the elements that fulfil the predicate.
      struct Index: Comparable {
        let _value: LazyPrefixWhileSequence<Base>._IndexRepresentation
        static func == (lhs: LazyPrefixWhileSequence<Base>.Index, rhs: LazyPrefixWhileSequence<Base>.Index) -> Bool {
          switch (lhs._value, rhs._value) {
          case (.index(let l), .index(let r)): l == r
          case (.pastEnd, .pastEnd): true
          default: false
          }
        }
        static func < (lhs: LazyPrefixWhileSequence<Base>.Index, rhs: LazyPrefixWhileSequence<Base>.Index) -> Bool {
          switch (lhs._value, rhs._value) {
          case (.index(let l), .index(let r)): l < r
          case (.index, .pastEnd): true
          default: false
          }
        }
      }
    }
    extension LazyPrefixWhileSequence: Collection where Base: Collection {
      typealias Indices = DefaultIndices<LazyPrefixWhileSequence<Base>>
      typealias SubSequence = Slice<LazyPrefixWhileSequence<Base>>
      var startIndex: Index { Index(_value: .index(_base.startIndex)) }
      var endIndex: Index {
        if let first = _base.first, _predicate(first) { return Index(_value: .pastEnd) }
        return startIndex
      }
      func index(after i: Index) -> Index {
        if i == endIndex { _trap("Can't advance past endIndex") }
        switch i._value {
        case .pastEnd: _trap("Invalid index passed to index(after:)")
        case .index(let position):
          let next = _base.index(after: position)
          if next != _base.endIndex, _predicate(_base[next]) { return Index(_value: .index(next)) }
          return Index(_value: .pastEnd)
        }
      }
      subscript(position: Index) -> Base.Element {
        switch position._value {
        case .index(let i): return _base[i]
        case .pastEnd: _trap("Index out of range")
        }
      }
    }
    extension LazyPrefixWhileSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Index) -> Index {
        switch i._value {
        case .index(let position):
          if position == _base.startIndex { _trap("Can't move before startIndex") }
          return Index(_value: .index(_base.index(before: position)))
        case .pastEnd:
          var last = _base.startIndex
          while true {
            let next = _base.index(after: last)
            if next == _base.endIndex || !_predicate(_base[next]) { break }
            last = next
          }
          return Index(_value: .index(last))
        }
      }
    }
    extension LazyPrefixWhileSequence: LazyCollectionProtocol where Base: Collection {}

    /// The elements of a sequence from the first that fails a predicate.
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Elements = LazyDropWhileSequence<Base>
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol, Sequence {
        typealias Element = Base.Element
        typealias Iterator = LazyDropWhileSequence<Base>.Iterator
        var _predicateHasFailed = false
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if !_predicateHasFailed, _predicate(element) { continue }
            _predicateHasFailed = true
            return element
          }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    typealias LazyDropWhileCollection<T: Collection> = LazyDropWhileSequence<T>
    extension LazyDropWhileSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias Indices = DefaultIndices<LazyDropWhileSequence<Base>>
      typealias SubSequence = Slice<LazyDropWhileSequence<Base>>
      var startIndex: Base.Index {
        var i = _base.startIndex
        while i != _base.endIndex, _predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index {
        if i >= _base.endIndex { _trap("Can't advance past endIndex") }
        return _base.index(after: i)
      }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
    }
    extension LazyDropWhileSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        if i <= startIndex { _trap("Can't move before startIndex") }
        return _base.index(before: i)
      }
    }
    extension LazyDropWhileSequence: LazyCollectionProtocol where Base: Collection {}
    """#
}
