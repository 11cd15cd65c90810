extension Prelude {
  /// `IndexSet`.
  static let indexSet = #"""
    /// A set of integers, kept as ranges.
    struct IndexSet: BidirectionalCollection, Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
      ExpressibleByArrayLiteral
    {
      typealias Element = Int
      typealias Indices = DefaultIndices<IndexSet>
      typealias SubSequence = Slice<IndexSet>
      typealias Iterator = IndexingIterator<IndexSet>
      typealias ArrayLiteralElement = Int
      /// A position: which range, and which of its integers.
      struct Index: Hashable, Comparable {
        let _range: Int
        let _value: Int
        static func < (lhs: IndexSet.Index, rhs: IndexSet.Index) -> Bool {
          lhs._range != rhs._range ? lhs._range < rhs._range : lhs._value < rhs._value
        }
      }
      // Ascending, with gaps between them.
      var ranges: [Range<Int>] = []
      init() {}
      init(integer: Int) { insert(integer) }
      init(integersIn range: Range<Int>) { insert(integersIn: range) }
      init<R: RangeExpression>(integersIn range: R) where R.Bound == Int { insert(integersIn: range) }
      init<S: Sequence>(_ elements: S) where S.Element == Int { for element in elements { insert(element) } }
      init(arrayLiteral elements: Int...) { for element in elements { insert(element) } }

      var startIndex: Index { Index(_range: 0, _value: ranges.first?.lowerBound ?? 0) }
      var endIndex: Index { Index(_range: ranges.count, _value: 0) }
      func index(after i: Index) -> Index {
        if i._value + 1 < ranges[i._range].upperBound { return Index(_range: i._range, _value: i._value + 1) }
        return i._range + 1 < ranges.count ? Index(_range: i._range + 1, _value: ranges[i._range + 1].lowerBound) : endIndex
      }
      func index(before i: Index) -> Index {
        if i._range < ranges.count, i._value > ranges[i._range].lowerBound {
          return Index(_range: i._range, _value: i._value - 1)
        }
        return Index(_range: i._range - 1, _value: ranges[i._range - 1].upperBound - 1)
      }
      subscript(position: Index) -> Int { position._value }
      subscript(bounds: Range<Index>) -> Slice<IndexSet> { Slice(base: self, bounds: bounds) }
      var count: Int { ranges.reduce(0) { $0 + $1.count } }
      var isEmpty: Bool { ranges.isEmpty }
      var first: Int? { ranges.first?.lowerBound }
      var last: Int? { ranges.last.map { $0.upperBound - 1 } }
      /// The integers as ranges.
      var rangeView: [Range<Int>] { ranges }
      func rangeView(of range: Range<Int>) -> [Range<Int>] {
        ranges.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
      }
      func contains(_ integer: Int) -> Bool { ranges.contains { $0.contains(integer) } }
      func contains(integersIn range: Range<Int>) -> Bool {
        range.isEmpty || ranges.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
      }
      func contains<R: RangeExpression>(integersIn range: R) -> Bool where R.Bound == Int {
        contains(integersIn: range.relative(to: 0..<Int.max))
      }
      func contains(integersIn other: IndexSet) -> Bool { other.ranges.allSatisfy { contains(integersIn: $0) } }
      func intersects(integersIn range: Range<Int>) -> Bool { ranges.contains { $0.overlaps(range) } }
      func count(in range: Range<Int>) -> Int { rangeView(of: range).reduce(0) { $0 + $1.count } }
      func integerGreaterThan(_ integer: Int) -> Int? { integerGreaterThanOrEqualTo(integer + 1) }
      func integerGreaterThanOrEqualTo(_ integer: Int) -> Int? {
        for range in ranges where range.upperBound > integer { return Swift.max(range.lowerBound, integer) }
        return nil
      }
      func integerLessThan(_ integer: Int) -> Int? { integerLessThanOrEqualTo(integer - 1) }
      func integerLessThanOrEqualTo(_ integer: Int) -> Int? {
        for range in ranges.reversed() where range.lowerBound <= integer { return Swift.min(range.upperBound - 1, integer) }
        return nil
      }
      @discardableResult mutating func insert(_ integer: Int) -> (inserted: Bool, memberAfterInsert: Int) {
        let isNew = !contains(integer)
        if isNew { insert(integersIn: integer..<integer + 1) }
        return (isNew, integer)
      }
      mutating func insert(integersIn range: Range<Int>) {
        if range.isEmpty { return }
        var (lower, upper) = (range.lowerBound, range.upperBound)
        var before: [Range<Int>] = []
        var after: [Range<Int>] = []
        for known in ranges {
          if known.upperBound < lower {
            before.append(known)
          } else if known.lowerBound > upper {
            after.append(known)
          } else {
            lower = Swift.min(lower, known.lowerBound)
            upper = Swift.max(upper, known.upperBound)
          }
        }
        ranges = before + [lower..<upper] + after
      }
      mutating func insert<R: RangeExpression>(integersIn range: R) where R.Bound == Int {
        insert(integersIn: range.relative(to: 0..<Int.max))
      }
      @discardableResult mutating func remove(_ integer: Int) -> Int? {
        if !contains(integer) { return nil }
        remove(integersIn: integer..<integer + 1)
        return integer
      }
      mutating func remove(integersIn range: Range<Int>) {
        var result: [Range<Int>] = []
        for known in ranges {
          if known.lowerBound < range.lowerBound { result.append(known.lowerBound..<Swift.min(known.upperBound, range.lowerBound)) }
          if known.upperBound > range.upperBound { result.append(Swift.max(known.lowerBound, range.upperBound)..<known.upperBound) }
        }
        ranges = range.isEmpty ? ranges : result
      }
      mutating func remove<R: RangeExpression>(integersIn range: R) where R.Bound == Int {
        remove(integersIn: range.relative(to: 0..<Int.max))
      }
      mutating func removeAll() { ranges = [] }
      mutating func formUnion(_ other: IndexSet) { for range in other.ranges { insert(integersIn: range) } }
      func union(_ other: IndexSet) -> IndexSet {
        var result = self
        result.formUnion(other)
        return result
      }
      mutating func subtract(_ other: IndexSet) { for range in other.ranges { remove(integersIn: range) } }
      func subtracting(_ other: IndexSet) -> IndexSet {
        var result = self
        result.subtract(other)
        return result
      }
      func intersection(_ other: IndexSet) -> IndexSet {
        var result = IndexSet()
        for range in other.ranges { for part in rangeView(of: range) { result.insert(integersIn: part) } }
        return result
      }
      mutating func formIntersection(_ other: IndexSet) { self = intersection(other) }
      func symmetricDifference(_ other: IndexSet) -> IndexSet { subtracting(other).union(other.subtracting(self)) }
      func isSubset(of other: IndexSet) -> Bool { other.contains(integersIn: self) }
      func isSuperset(of other: IndexSet) -> Bool { contains(integersIn: other) }
      func isDisjoint(with other: IndexSet) -> Bool { intersection(other).isEmpty }
      func filteredIndexSet(includeInteger: (Int) throws -> Bool) rethrows -> IndexSet {
        var result = IndexSet()
        for integer in self where try includeInteger(integer) { result.insert(integer) }
        return result
      }
      mutating func shift(startingAt integer: Int, by delta: Int) {
        var result = IndexSet()
        for value in self { result.insert(value < integer ? value : value + delta) }
        self = result
      }
      static func == (lhs: IndexSet, rhs: IndexSet) -> Bool { lhs.ranges == rhs.ranges }
      func hash(into hasher: inout Hasher) { hasher.combine(ranges) }
      var description: String { "\(count) indexes" }
      var debugDescription: String { "\(count) indexes" }
    }
    """#
}
