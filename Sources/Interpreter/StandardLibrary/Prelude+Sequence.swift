extension Prelude {
  /// `Sequence` with its algorithms.
  static let sequence = #"""
    protocol IteratorProtocol<Element> {
      associatedtype Element
      /// The next element, or nil at the end.
      mutating func next() -> Element?
    }

    protocol Sequence<Element> {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
      /// An iterator over the elements.
      func makeIterator() -> Iterator
      /// At most the number of elements.
      var underestimatedCount: Int { get }
    }
    extension Sequence where Self: IteratorProtocol {
      func makeIterator() -> Self { self }
    }
    extension Sequence {
      var underestimatedCount: Int { 0 }

      /// The transformed elements.
      func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        result.reserveCapacity(underestimatedCount)
        for element in self { result.append(try transform(element)) }
        return result
      }
      /// The elements that fulfil the predicate.
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
      /// Combines the elements one after another.
      func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result {
        var result = initialResult
        for element in self { result = try nextPartialResult(result, element) }
        return result
      }
      /// Combines the elements into a value that the closure changes.
      func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()) rethrows -> Result {
        var result = initialResult
        for element in self { try updateAccumulatingResult(&result, element) }
        return result
      }
      /// The transformed elements that are not nil.
      func compactMap<ElementOfResult>(_ transform: (Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult] {
        var result: [ElementOfResult] = []
        for element in self {
          if let value = try transform(element) { result.append(value) }
        }
        return result
      }
      /// The elements of all the sequences that the transform gives.
      func flatMap<SegmentOfResult: Sequence>(_ transform: (Element) throws -> SegmentOfResult) rethrows -> [SegmentOfResult.Element] {
        var result: [SegmentOfResult.Element] = []
        for element in self { result.append(contentsOf: try transform(element)) }
        return result
      }
      /// Calls the closure with each element.
      func forEach(_ body: (Element) throws -> Void) rethrows {
        for element in self { try body(element) }
      }
      /// The first element that fulfils the predicate.
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self where try predicate(element) { return element }
        return nil
      }
      /// Whether an element fulfils the predicate.
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self where try predicate(element) { return true }
        return false
      }
      /// Whether every element fulfils the predicate.
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self where !(try predicate(element)) { return false }
        return true
      }
      /// How many elements fulfil the predicate.
      func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
        var count = 0
        for element in self where try predicate(element) { count += 1 }
        return count
      }
      /// The smallest element by an order.
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var result: Element? = nil
        for element in self {
          if let smallest = result {
            if try areInIncreasingOrder(element, smallest) { result = element }
          } else {
            result = element
          }
        }
        return result
      }
      /// The greatest element by an order.
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var result: Element? = nil
        for element in self {
          if let greatest = result {
            if try areInIncreasingOrder(greatest, element) { result = element }
          } else {
            result = element
          }
        }
        return result
      }
      /// Pairs of a running number and an element.
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      /// The elements in the opposite order.
      func reversed() -> [Element] {
        var result = Array(self)
        result.reverse()
        return result
      }
      /// At most so many first elements.
      func prefix(_ maxLength: Int) -> PrefixSequence<Self> { PrefixSequence(self, maxLength: maxLength) }
      /// The elements before the first that fails the predicate.
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      /// At most so many last elements.
      func suffix(_ maxLength: Int) -> [Element] {
        if maxLength < 0 { _trap("Can't take a suffix of negative length from a sequence") }
        return Array(Array(self).suffix(maxLength))
      }
      /// All but so many first elements.
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> { DropFirstSequence(self, dropping: k) }
      /// All but so many last elements.
      func dropLast(_ k: Int = 1) -> [Element] {
        if k < 0 { _trap("Can't drop a negative number of elements from a sequence") }
        return Array(Array(self).dropLast(k))
      }
      /// The elements from the first that fails the predicate.
      func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
        var iterator = makeIterator()
        let first = iterator.next()
        var rest = DropWhileSequence<Self>(_iterator: iterator, _nextElement: first)
        try rest._skip(while: predicate)
        return rest
      }
      /// The parts between elements that fulfil the predicate.
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        let all = Array(self)
        return try all[0..<all.count].split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
      /// Whether both have the same elements by an equivalence, in the same order.
      func elementsEqual<Other: Sequence>(_ other: Other, by areEquivalent: (Element, Other.Element) throws -> Bool) rethrows -> Bool {
        var others = other.makeIterator()
        for element in self {
          guard let partner = others.next(), try areEquivalent(element, partner) else { return false }
        }
        return others.next()._isNil
      }
      /// Whether this starts with the elements of the other, by an equivalence.
      func starts<PossiblePrefix: Sequence>(
        with possiblePrefix: PossiblePrefix, by areEquivalent: (Element, PossiblePrefix.Element) throws -> Bool
      ) rethrows -> Bool {
        var own = makeIterator()
        for expected in possiblePrefix {
          guard let element = own.next(), try areEquivalent(element, expected) else { return false }
        }
        return true
      }
      /// Whether this comes before the other in a dictionary's order.
      func lexicographicallyPrecedes<Other: Sequence>(
        _ other: Other, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Bool where Other.Element == Element {
        var others = other.makeIterator()
        for element in self {
          guard let partner = others.next() else { return false }
          if try areInIncreasingOrder(element, partner) { return true }
          if try areInIncreasingOrder(partner, element) { return false }
        }
        return !others.next()._isNil
      }
    }

    extension Sequence where Element: Equatable {
      /// Whether an element equals this one.
      func contains(_ element: Element) -> Bool {
        for candidate in self where candidate == element { return true }
        return false
      }
      /// Whether both have equal elements in the same order.
      func elementsEqual<Other: Sequence>(_ other: Other) -> Bool where Other.Element == Element {
        var others = other.makeIterator()
        for element in self {
          guard let partner = others.next(), element == partner else { return false }
        }
        return others.next()._isNil
      }
      /// Whether this starts with the elements of the other.
      func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool where PossiblePrefix.Element == Element {
        var own = makeIterator()
        for expected in possiblePrefix {
          guard let element = own.next(), element == expected else { return false }
        }
        return true
      }
      /// The parts between elements that equal the separator.
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
      }
    }

    extension Sequence where Element: Comparable {
      /// The smallest element.
      func min() -> Element? {
        var result: Element? = nil
        for element in self {
          if let smallest = result {
            if element < smallest { result = element }
          } else {
            result = element
          }
        }
        return result
      }
      /// The greatest element.
      func max() -> Element? {
        var result: Element? = nil
        for element in self {
          if let greatest = result {
            if greatest < element { result = element }
          } else {
            result = element
          }
        }
        return result
      }
      /// Whether this comes before the other in a dictionary's order.
      func lexicographicallyPrecedes<Other: Sequence>(_ other: Other) -> Bool where Other.Element == Element {
        var others = other.makeIterator()
        for element in self {
          guard let partner = others.next() else { return false }
          if element < partner { return true }
          if partner < element { return false }
        }
        return !others.next()._isNil
      }
    }

    extension Sequence where Element: Sequence {
      /// The elements of all the sequences, one after another.
      func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
      /// The elements of all the sequences with a separator between them.
      func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element {
        JoinedSequence(base: self, separator: separator)
      }
    }

    extension Sequence where Element: StringProtocol {
      /// One string of all the elements.
      func joined() -> String { joined(separator: "") }
      /// One string of all the elements with a separator between them.
      func joined(separator: String) -> String {
        var result = ""
        var isFirst = true
        for element in self {
          if isFirst { isFirst = false } else { result.append(separator) }
          result._append(element)
        }
        return result
      }
    }

    extension Sequence {
      /// The elements in a random order.
      func shuffled() -> [Element] {
        var result = Array(self)
        result.shuffle()
        return result
      }
      func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element] {
        var result = Array(self)
        result.shuffle(using: &generator)
        return result
      }
      /// The elements in a sorted array, by an order. Equal elements keep theirs.
      func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var result = Array(self)
        try result.sort(by: areInIncreasingOrder)
        return result
      }
    }
    extension Sequence where Element: Comparable {
      /// The elements in a sorted array.
      func sorted() -> [Element] {
        var result = Array(self)
        result.sort()
        return result
      }
    }
    """#
}
