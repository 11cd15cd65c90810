extension Prelude {
  /// `Set` and `SetAlgebra`.
  static let set = #"""
    protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral {
      associatedtype Element
      init()
      func contains(_ member: Element) -> Bool
      func union(_ other: Self) -> Self
      func intersection(_ other: Self) -> Self
      func symmetricDifference(_ other: Self) -> Self
      @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @discardableResult mutating func remove(_ member: Element) -> Element?
      @discardableResult mutating func update(with newMember: Element) -> Element?
      mutating func formUnion(_ other: Self)
      mutating func formIntersection(_ other: Self)
      mutating func formSymmetricDifference(_ other: Self)
      func subtracting(_ other: Self) -> Self
      mutating func subtract(_ other: Self)
      func isSubset(of other: Self) -> Bool
      func isDisjoint(with other: Self) -> Bool
      func isSuperset(of other: Self) -> Bool
      var isEmpty: Bool { get }
    }
    extension SetAlgebra {
      init<S: Sequence>(_ sequence: S) where S.Element == Element {
        self.init()
        for element in sequence { insert(element) }
      }
      init(arrayLiteral: Element...) {
        self.init()
        for element in arrayLiteral { insert(element) }
      }
      mutating func subtract(_ other: Self) { formIntersection(symmetricDifference(other)) }
      func subtracting(_ other: Self) -> Self { intersection(symmetricDifference(other)) }
      func isSubset(of other: Self) -> Bool { intersection(other) == self }
      func isSuperset(of other: Self) -> Bool { other.isSubset(of: self) }
      func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
      func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && self != other }
      func isStrictSubset(of other: Self) -> Bool { other.isStrictSuperset(of: self) }
      var isEmpty: Bool { self == Self() }
    }

    // Not RawRepresentable, whose initializer may fail.
    protocol OptionSet: SetAlgebra where Element == Self {
      associatedtype RawValue
      init(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    extension OptionSet {
      func union(_ other: Self) -> Self {
        var result = self
        result.formUnion(other)
        return result
      }
      func intersection(_ other: Self) -> Self {
        var result = self
        result.formIntersection(other)
        return result
      }
      func symmetricDifference(_ other: Self) -> Self {
        var result = self
        result.formSymmetricDifference(other)
        return result
      }
      func contains(_ member: Self) -> Bool { isSuperset(of: member) }
      @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let old = intersection(newMember)
        let isNew = old != newMember
        if isNew { formUnion(newMember) }
        return (isNew, isNew ? newMember : old)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let present = intersection(member)
        if present.isEmpty { return nil }
        subtract(member)
        return present
      }
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let present = intersection(newMember)
        formUnion(newMember)
        return present.isEmpty ? nil : present
      }
    }
    extension OptionSet where RawValue: FixedWidthInteger {
      init() { self.init(rawValue: 0) }
      static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }
      mutating func formUnion(_ other: Self) { self = Self(rawValue: rawValue | other.rawValue) }
      mutating func formIntersection(_ other: Self) { self = Self(rawValue: rawValue & other.rawValue) }
      mutating func formSymmetricDifference(_ other: Self) { self = Self(rawValue: rawValue ^ other.rawValue) }
    }

    @_builtin("Set") struct Set<Element: Hashable> {
      typealias ArrayLiteralElement = Element
      typealias SubSequence = Slice<Set<Element>>
      typealias Indices = DefaultIndices<Set<Element>>

      @_native("set.empty") init()
      /// An empty set with room for so many elements.
      init(minimumCapacity: Int) {
        self.init()
        reserveCapacity(minimumCapacity)
      }
      /// The different elements of a sequence.
      init<S: Sequence>(_ sequence: S) where S.Element == Element {
        self.init(minimumCapacity: sequence.underestimatedCount)
        for element in sequence { insert(element) }
      }
      init(_ other: Set<Element>) { self = other }
      init(arrayLiteral elements: Element...) {
        self.init(minimumCapacity: elements.count)
        for element in elements { insert(element) }
      }

      /// The number of elements.
      @_intrinsic("set.count") var count: Int { get }
      /// Whether there are no elements.
      @_intrinsic("set.isEmpty") var isEmpty: Bool { get }
      /// How many elements fit without new memory.
      @_native("set.capacity") var capacity: Int { get }
      /// Whether the element is in the set.
      @_intrinsic("set.contains") func contains(_ member: Element) -> Bool
      /// Adds an element when it is not there yet.
      @discardableResult @_native("set.insert")
      mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      /// Adds an element in place of an equal one, which is given back.
      @discardableResult @_native("set.update") mutating func update(with newMember: Element) -> Element?
      /// Removes and returns an element.
      @discardableResult @_native("set.remove") mutating func remove(_ member: Element) -> Element?
      /// Removes and returns the element at a position.
      @discardableResult mutating func remove(at position: Index) -> Element {
        let element = self[position]
        remove(element)
        return element
      }
      /// Removes all elements.
      @_native("set.removeAll") mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      /// Makes room for so many elements.
      @_native("set.reserve") mutating func reserveCapacity(_ minimumCapacity: Int)
      /// Removes and returns the first element, which must be there.
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't removeFirst from an empty Set") }
        return remove(at: startIndex)
      }
      /// Removes and returns the first element, or gives nil.
      mutating func popFirst() -> Element? { isEmpty ? nil : remove(at: startIndex) }

      func _subset(_ kept: [Element]) -> Set<Element> {
        if kept.count == count { return self }
        var result = Set<Element>(minimumCapacity: kept.count)
        for element in kept { result.insert(element) }
        return result
      }
      /// The elements that fulfil the predicate.
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var kept: [Element] = []
        for element in self where try isIncluded(element) { kept.append(element) }
        return _subset(kept)
      }
      /// The elements of both.
      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        result.formUnion(other)
        return result
      }
      mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element {
        for element in other { insert(element) }
      }
      /// The elements that are in both.
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        return filter { others.contains($0) }
      }
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }
      /// The elements that are not in the other.
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        return filter { !others.contains($0) }
      }
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { self = subtracting(other) }
      /// The elements that are in exactly one of both.
      func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        result.formSymmetricDifference(other)
        return result
      }
      mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element {
        for element in Set(other) {
          if contains(element) { remove(element) } else { insert(element) }
        }
      }
      /// Whether all elements are in the other.
      func isSubset<S: Sequence>(of possibleSuperset: S) -> Bool where S.Element == Element {
        let others = Set(possibleSuperset)
        return count <= others.count && allSatisfy { others.contains($0) }
      }
      /// Whether all elements of the other are in this.
      func isSuperset<S: Sequence>(of possibleSubset: S) -> Bool where S.Element == Element {
        possibleSubset.allSatisfy { contains($0) }
      }
      /// Whether all elements are in the other, which has more.
      func isStrictSubset<S: Sequence>(of possibleStrictSuperset: S) -> Bool where S.Element == Element {
        let others = Set(possibleStrictSuperset)
        return count < others.count && isSubset(of: others)
      }
      func isStrictSuperset<S: Sequence>(of possibleStrictSubset: S) -> Bool where S.Element == Element {
        Set(possibleStrictSubset).isStrictSubset(of: self)
      }
      /// Whether no element is in both.
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element {
        other.allSatisfy { !contains($0) }
      }

      /// A position in a set.
      struct Index: Hashable, Comparable {
        let _bucket: Int
        static func < (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool { lhs._bucket < rhs._bucket }
        static func == (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool { lhs._bucket == rhs._bucket }
        func hash(into hasher: inout Hasher) { hasher.combine(_bucket) }
      }
      struct Iterator: IteratorProtocol {
        let _base: Set<Element>
        var _bucket: Int
        mutating func next() -> Element? { _base._next(&_bucket) }
      }
      // Buckets start with -1; the end is Int.max.
      @_native("set.next") func _next(_ bucket: inout Int) -> Element?
      @_native("set.bucketAfter") func _bucket(after bucket: Int) -> Int
      @_native("set.bucketOf") func _bucket(of member: Element) -> Int
      @_native("set.element") func _element(_ bucket: Int) -> Element
      func makeIterator() -> Iterator { Iterator(_base: self, _bucket: -1) }
      var startIndex: Index { Index(_bucket: _bucket(after: -1)) }
      var endIndex: Index { Index(_bucket: Int.max) }
      func index(after i: Index) -> Index { Index(_bucket: _bucket(after: i._bucket)) }
      /// The position of the element, or nil.
      func firstIndex(of member: Element) -> Index? {
        let bucket = _bucket(of: member)
        return bucket < 0 ? nil : Index(_bucket: bucket)
      }
      subscript(position: Index) -> Element { _element(position._bucket) }
      var first: Element? {
        var bucket = -1
        return _next(&bucket)
      }
    }
    extension Set: Collection, SetAlgebra, Hashable, CustomStringConvertible, CustomDebugStringConvertible {}
    extension Set: Sendable where Element: Sendable {}
    """#
}
