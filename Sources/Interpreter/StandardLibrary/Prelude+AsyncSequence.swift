extension Prelude {
  /// Asynchronous sequences and their algorithms.
  static let asyncSequences = #"""
    protocol AsyncIteratorProtocol<Element, Failure> {
      associatedtype Element
      associatedtype Failure: Error = any Error
      /// The next element, once there is one; nil at the end.
      mutating func next() async throws -> Element?
    }
    /// Values that come one after another, in time.
    protocol AsyncSequence<Element, Failure> {
      associatedtype AsyncIterator: AsyncIteratorProtocol where AsyncIterator.Element == Element
      associatedtype Element
      associatedtype Failure: Error = any Error
      func makeAsyncIterator() -> AsyncIterator
    }

    extension AsyncSequence {
      /// The transformed elements.
      func map<Transformed>(_ transform: @escaping (Element) async -> Transformed) -> AsyncMapSequence<Self, Transformed> {
        AsyncMapSequence(_base: self, _transform: transform)
      }
      func map<Transformed>(_ transform: @escaping (Element) async throws -> Transformed) -> AsyncThrowingMapSequence<Self, Transformed> {
        AsyncThrowingMapSequence(_base: self, _transform: transform)
      }
      /// The transformed elements that are not nil.
      func compactMap<ElementOfResult>(_ transform: @escaping (Element) async -> ElementOfResult?) -> AsyncCompactMapSequence<Self, ElementOfResult> {
        AsyncCompactMapSequence(_base: self, _transform: transform)
      }
      /// The elements that fulfil the predicate.
      func filter(_ isIncluded: @escaping (Element) async -> Bool) -> AsyncFilterSequence<Self> {
        AsyncFilterSequence(_base: self, _isIncluded: isIncluded)
      }
      /// The elements of all the sequences that the transform gives.
      func flatMap<SegmentOfResult: AsyncSequence>(_ transform: @escaping (Element) async -> SegmentOfResult) -> AsyncFlatMapSequence<Self, SegmentOfResult> {
        AsyncFlatMapSequence(_base: self, _transform: transform)
      }
      /// At most so many first elements.
      func prefix(_ count: Int) -> AsyncPrefixSequence<Self> {
        if count < 0 { _trap("Can't prefix a negative number of elements from an async sequence") }
        return AsyncPrefixSequence(_base: self, _count: count)
      }
      /// The elements before the first that fails the predicate.
      func prefix(while predicate: @escaping (Element) async -> Bool) -> AsyncPrefixWhileSequence<Self> {
        AsyncPrefixWhileSequence(_base: self, _predicate: predicate)
      }
      /// All but so many first elements.
      func dropFirst(_ count: Int = 1) -> AsyncDropFirstSequence<Self> {
        if count < 0 { _trap("Can't drop a negative number of elements from an async sequence") }
        return AsyncDropFirstSequence(_base: self, _count: count)
      }
      /// The elements from the first that fails the predicate.
      func drop(while predicate: @escaping (Element) async -> Bool) -> AsyncDropWhileSequence<Self> {
        AsyncDropWhileSequence(_base: self, _predicate: predicate)
      }

      /// Combines the elements one after another.
      func reduce<Result>(
        _ initialResult: Result, _ nextPartialResult: (Result, Element) async throws -> Result
      ) async rethrows -> Result {
        var result = initialResult
        for try await element in self { result = try await nextPartialResult(result, element) }
        return result
      }
      /// Combines the elements into a value that the closure changes.
      func reduce<Result>(
        into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) async throws -> Void
      ) async rethrows -> Result {
        var result = initialResult
        for try await element in self { try await updateAccumulatingResult(&result, element) }
        return result
      }
      /// The first element that fulfils the predicate.
      func first(where predicate: (Element) async throws -> Bool) async rethrows -> Element? {
        for try await element in self where try await predicate(element) { return element }
        return nil
      }
      /// Whether an element fulfils the predicate.
      func contains(where predicate: (Element) async throws -> Bool) async rethrows -> Bool {
        for try await element in self where try await predicate(element) { return true }
        return false
      }
      /// Whether every element fulfils the predicate.
      func allSatisfy(_ predicate: (Element) async throws -> Bool) async rethrows -> Bool {
        for try await element in self where !(try await predicate(element)) { return false }
        return true
      }
      /// The smallest element by an order.
      func min(by areInIncreasingOrder: (Element, Element) async throws -> Bool) async rethrows -> Element? {
        var result: Element? = nil
        for try await element in self {
          if let smallest = result {
            if try await areInIncreasingOrder(element, smallest) { result = element }
          } else {
            result = element
          }
        }
        return result
      }
      /// The greatest element by an order.
      func max(by areInIncreasingOrder: (Element, Element) async throws -> Bool) async rethrows -> Element? {
        var result: Element? = nil
        for try await element in self {
          if let greatest = result {
            if try await areInIncreasingOrder(greatest, element) { result = element }
          } else {
            result = element
          }
        }
        return result
      }
    }
    extension AsyncSequence where Element: Equatable {
      /// Whether an element equals this one.
      func contains(_ search: Element) async rethrows -> Bool {
        for try await element in self where element == search { return true }
        return false
      }
    }
    extension AsyncSequence where Element: Comparable {
      /// The smallest element.
      func min() async rethrows -> Element? { try await self.min(by: <) }
      /// The greatest element.
      func max() async rethrows -> Element? { try await self.max(by: <) }
    }

    struct AsyncMapSequence<Base: AsyncSequence, Transformed>: AsyncSequence {
      typealias Element = Transformed
      typealias Failure = Base.Failure
      let _base: Base
      let _transform: (Base.Element) async -> Transformed
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Transformed
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        let _transform: (Base.Element) async -> Transformed
        mutating func next() async throws -> Transformed? {
          guard let element = try await _base.next() else { return nil }
          return await _transform(element)
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _transform: _transform) }
    }
    struct AsyncThrowingMapSequence<Base: AsyncSequence, Transformed>: AsyncSequence {
      typealias Element = Transformed
      typealias Failure = any Error
      let _base: Base
      let _transform: (Base.Element) async throws -> Transformed
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Transformed
        typealias Failure = any Error
        var _base: Base.AsyncIterator
        let _transform: (Base.Element) async throws -> Transformed
        mutating func next() async throws -> Transformed? {
          guard let element = try await _base.next() else { return nil }
          return try await _transform(element)
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _transform: _transform) }
    }
    struct AsyncCompactMapSequence<Base: AsyncSequence, ElementOfResult>: AsyncSequence {
      typealias Element = ElementOfResult
      typealias Failure = Base.Failure
      let _base: Base
      let _transform: (Base.Element) async -> ElementOfResult?
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = ElementOfResult
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        let _transform: (Base.Element) async -> ElementOfResult?
        mutating func next() async throws -> ElementOfResult? {
          while let element = try await _base.next() {
            if let result = await _transform(element) { return result }
          }
          return nil
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _transform: _transform) }
    }
    struct AsyncFilterSequence<Base: AsyncSequence>: AsyncSequence {
      typealias Element = Base.Element
      typealias Failure = Base.Failure
      let _base: Base
      let _isIncluded: (Base.Element) async -> Bool
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Base.Element
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        let _isIncluded: (Base.Element) async -> Bool
        mutating func next() async throws -> Base.Element? {
          while let element = try await _base.next() {
            if await _isIncluded(element) { return element }
          }
          return nil
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _isIncluded: _isIncluded) }
    }
    struct AsyncFlatMapSequence<Base: AsyncSequence, Segment: AsyncSequence>: AsyncSequence {
      typealias Element = Segment.Element
      typealias Failure = Base.Failure
      let _base: Base
      let _transform: (Base.Element) async -> Segment
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Segment.Element
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        let _transform: (Base.Element) async -> Segment
        var _segment: Segment.AsyncIterator? = nil
        mutating func next() async throws -> Segment.Element? {
          while true {
            if var segment = _segment {
              let element = try await segment.next()
              _segment = segment
              if let element { return element }
              _segment = nil
            }
            guard let outer = try await _base.next() else { return nil }
            let segment = await _transform(outer)
            _segment = segment.makeAsyncIterator()
          }
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _transform: _transform) }
    }
    struct AsyncPrefixSequence<Base: AsyncSequence>: AsyncSequence {
      typealias Element = Base.Element
      typealias Failure = Base.Failure
      let _base: Base
      let _count: Int
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Base.Element
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        var _left: Int
        mutating func next() async throws -> Base.Element? {
          if _left == 0 { return nil }
          _left -= 1
          return try await _base.next()
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _left: _count) }
    }
    struct AsyncPrefixWhileSequence<Base: AsyncSequence>: AsyncSequence {
      typealias Element = Base.Element
      typealias Failure = Base.Failure
      let _base: Base
      let _predicate: (Base.Element) async -> Bool
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Base.Element
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        let _predicate: (Base.Element) async -> Bool
        var _isOver = false
        mutating func next() async throws -> Base.Element? {
          if _isOver { return nil }
          guard let element = try await _base.next() else { return nil }
          if await _predicate(element) { return element }
          _isOver = true
          return nil
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _predicate: _predicate) }
    }
    struct AsyncDropFirstSequence<Base: AsyncSequence>: AsyncSequence {
      typealias Element = Base.Element
      typealias Failure = Base.Failure
      let _base: Base
      let _count: Int
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Base.Element
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        var _left: Int
        mutating func next() async throws -> Base.Element? {
          while _left > 0 {
            _left -= 1
            let element = try await _base.next()
            if element._isNil { return nil }
          }
          return try await _base.next()
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _left: _count) }
    }
    struct AsyncDropWhileSequence<Base: AsyncSequence>: AsyncSequence {
      typealias Element = Base.Element
      typealias Failure = Base.Failure
      let _base: Base
      let _predicate: (Base.Element) async -> Bool
      struct Iterator: AsyncIteratorProtocol {
        typealias Element = Base.Element
        typealias Failure = Base.Failure
        var _base: Base.AsyncIterator
        let _predicate: (Base.Element) async -> Bool
        var _isDropping = true
        mutating func next() async throws -> Base.Element? {
          while _isDropping {
            guard let element = try await _base.next() else { return nil }
            if await _predicate(element) { continue }
            _isDropping = false
            return element
          }
          return try await _base.next()
        }
      }
      typealias AsyncIterator = Iterator
      func makeAsyncIterator() -> Iterator { Iterator(_base: _base.makeAsyncIterator(), _predicate: _predicate) }
    }
    """#
}
