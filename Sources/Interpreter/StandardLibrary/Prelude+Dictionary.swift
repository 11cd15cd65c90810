extension Prelude {
  /// `Dictionary` with its views.
  static let dictionary = #"""
    @_builtin("Dictionary") struct Dictionary<Key: Hashable, Value> {
      typealias Element = (key: Key, value: Value)
      typealias SubSequence = Slice<[Key: Value]>
      typealias Indices = DefaultIndices<[Key: Value]>

      init() { self = [:] }
      /// An empty dictionary with room for so many entries.
      init(minimumCapacity: Int) {
        self = [:]
        reserveCapacity(minimumCapacity)
      }
      /// The pairs, whose keys must differ.
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        self.init(minimumCapacity: keysAndValues.underestimatedCount)
        for (key, value) in keysAndValues {
          if !updateValue(value, forKey: key)._isNil { _trap("Duplicate values for key: '\(key)'") }
        }
      }
      /// The pairs; the closure decides between values of one key.
      init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      where S.Element == (Key, Value) {
        self.init(minimumCapacity: keysAndValues.underestimatedCount)
        for (key, value) in keysAndValues {
          if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
        }
      }
      /// The elements in arrays by the key that the closure gives.
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
        self = [:]
        for value in values { self[try keyForValue(value), default: []].append(value) }
      }
      init(dictionaryLiteral elements: (Key, Value)...) {
        self.init(minimumCapacity: elements.count)
        for (key, value) in elements {
          if !updateValue(value, forKey: key)._isNil { _trap("Dictionary literal contains duplicate keys") }
        }
      }

      /// The number of entries.
      @_intrinsic("dictionary.count") var count: Int { get }
      /// Whether there are no entries.
      @_intrinsic("dictionary.isEmpty") var isEmpty: Bool { get }
      /// How many entries fit without new memory.
      @_native("dictionary.capacity") var capacity: Int { get }
      /// The value of the key, or nil. Assigning nil removes the entry.
      @_intrinsic("dictionary.get") @_intrinsic_set("dictionary.set") subscript(key: Key) -> Value? { get set }
      /// The value of the key, or the default.
      @_intrinsic("dictionary.getDefault") @_intrinsic_set("dictionary.setDefault")
      subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }
      /// The keys.
      var keys: Keys { Keys(_base: self) }
      /// The values, in the order of the keys.
      var values: Values { Values(_base: self) }

      /// Sets the value and gives the old one.
      @discardableResult @_native("dictionary.updateValue")
      mutating func updateValue(_ value: Value, forKey key: Key) -> Value?
      /// Removes the entry and gives its value.
      @discardableResult @_native("dictionary.removeValue") mutating func removeValue(forKey key: Key) -> Value?
      /// Removes and returns the entry at a position.
      @discardableResult mutating func remove(at index: Index) -> Element {
        let entry = self[index]
        removeValue(forKey: entry.key)
        return entry
      }
      /// Removes all entries.
      @_native("dictionary.removeAll") mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      /// Makes room for so many entries.
      @_native("dictionary.reserve") mutating func reserveCapacity(_ minimumCapacity: Int)
      /// Removes and returns the first entry, or gives nil.
      mutating func popFirst() -> Element? { isEmpty ? nil : remove(at: startIndex) }
      /// Adds pairs; the closure decides between values of one key.
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      where S.Element == (Key, Value) {
        for (key, value) in other {
          if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
        }
      }
      /// Adds the entries of another; the closure decides between values of one key.
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
          if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
        }
      }
      /// Both together; the closure decides between values of one key.
      func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      where S.Element == (Key, Value) {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      /// The same keys with transformed values.
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var values: [T] = []
        values.reserveCapacity(count)
        for (_, value) in self { values.append(try transform(value)) }
        return _withValues(values)
      }
      @_native("dictionary.withValues") func _withValues<T>(_ values: [T]) -> [Key: T]
      /// The same keys with transformed values, without those that became nil.
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self {
          if let new = try transform(value) { result[key] = new }
        }
        return result
      }
      /// The entries that fulfil the predicate.
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Key: Value] {
        var kept: [(Key, Value)] = []
        for entry in self where try isIncluded(entry) { kept.append((entry.key, entry.value)) }
        if kept.count == count { return self }
        var result = Dictionary(minimumCapacity: kept.count)
        for (key, value) in kept { result[key] = value }
        return result
      }

      /// A position in a dictionary.
      struct Index: Hashable, Comparable {
        let _bucket: Int
        static func < (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool { lhs._bucket < rhs._bucket }
        static func == (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool { lhs._bucket == rhs._bucket }
        func hash(into hasher: inout Hasher) { hasher.combine(_bucket) }
      }
      struct Iterator: IteratorProtocol {
        typealias Element = (key: Key, value: Value)
        let _base: [Key: Value]
        var _bucket: Int
        mutating func next() -> (key: Key, value: Value)? { _base._next(&_bucket) }
      }
      // Buckets start with -1; the end is Int.max.
      @_native("dictionary.next") func _next(_ bucket: inout Int) -> (key: Key, value: Value)?
      @_native("dictionary.bucketAfter") func _bucket(after bucket: Int) -> Int
      @_native("dictionary.bucketOf") func _bucket(of key: Key) -> Int
      @_native("dictionary.entry") func _entry(_ bucket: Int) -> (key: Key, value: Value)
      func makeIterator() -> Iterator { Iterator(_base: self, _bucket: -1) }
      var startIndex: Index { Index(_bucket: _bucket(after: -1)) }
      var endIndex: Index { Index(_bucket: Int.max) }
      func index(after i: Index) -> Index { Index(_bucket: _bucket(after: i._bucket)) }
      /// The position of the key's entry, or nil.
      func index(forKey key: Key) -> Index? {
        let bucket = _bucket(of: key)
        return bucket < 0 ? nil : Index(_bucket: bucket)
      }
      subscript(position: Index) -> (key: Key, value: Value) { _entry(position._bucket) }
      var first: Element? {
        var bucket = -1
        return _next(&bucket)
      }

      /// The keys of a dictionary.
      struct Keys: Collection, CustomStringConvertible, CustomDebugStringConvertible, Equatable {
        typealias Element = Key
        typealias Index = Dictionary<Key, Value>.Index
        typealias SubSequence = Slice<Dictionary<Key, Value>.Keys>
        typealias Indices = DefaultIndices<Dictionary<Key, Value>.Keys>
        let _base: [Key: Value]
        struct Iterator: IteratorProtocol {
          typealias Element = Key
          let _base: [Key: Value]
          var _bucket: Int
          mutating func next() -> Key? { _base._next(&_bucket)?.key }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _bucket: -1) }
        var count: Int { _base.count }
        var isEmpty: Bool { _base.isEmpty }
        var startIndex: Dictionary<Key, Value>.Index { _base.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { _base.endIndex }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _base.index(after: i) }
        subscript(position: Dictionary<Key, Value>.Index) -> Key { _base[position].key }
        func contains(_ element: Key) -> Bool { !_base[element]._isNil }
        var description: String { Array(self).description }
        var debugDescription: String { "Dictionary.Keys(" + Array(self).debugDescription + ")" }
        static func == (lhs: Dictionary<Key, Value>.Keys, rhs: Dictionary<Key, Value>.Keys) -> Bool {
          lhs.count == rhs.count && lhs.allSatisfy { rhs.contains($0) }
        }
      }
      /// The values of a dictionary.
      struct Values: Collection, CustomStringConvertible, CustomDebugStringConvertible {
        typealias Element = Value
        typealias Index = Dictionary<Key, Value>.Index
        typealias SubSequence = Slice<Dictionary<Key, Value>.Values>
        typealias Indices = DefaultIndices<Dictionary<Key, Value>.Values>
        let _base: [Key: Value]
        struct Iterator: IteratorProtocol {
          typealias Element = Value
          let _base: [Key: Value]
          var _bucket: Int
          mutating func next() -> Value? { _base._next(&_bucket)?.value }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _bucket: -1) }
        var count: Int { _base.count }
        var isEmpty: Bool { _base.isEmpty }
        var startIndex: Dictionary<Key, Value>.Index { _base.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { _base.endIndex }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _base.index(after: i) }
        subscript(position: Dictionary<Key, Value>.Index) -> Value { _base[position].value }
        var description: String { Array(self).description }
        var debugDescription: String { "Dictionary.Values(" + Array(self).debugDescription + ")" }
      }
    }
    extension Dictionary: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {}
    extension Dictionary: Equatable where Value: Equatable {}
    extension Dictionary: Hashable where Value: Hashable {}
    extension Dictionary: Sendable where Key: Sendable, Value: Sendable {}

    /// Pairs in the order in which they were written.
    struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, CustomStringConvertible,
      CustomDebugStringConvertible
    {
      typealias Element = (key: Key, value: Value)
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = Slice<KeyValuePairs<Key, Value>>
      typealias Iterator = IndexingIterator<KeyValuePairs<Key, Value>>
      let _elements: [(Key, Value)]
      init(dictionaryLiteral elements: (Key, Value)...) { _elements = elements }
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      subscript(position: Int) -> (key: Key, value: Value) {
        let element = _elements[position]
        return (key: element.0, value: element.1)
      }
      func _describe(_ text: (Any) -> String) -> String {
        if _elements.isEmpty { return "[:]" }
        return "[" + _elements.map { text($0.0) + ": " + text($0.1) }.joined(separator: ", ") + "]"
      }
      var description: String { _describe { String(reflecting: $0) } }
      var debugDescription: String { _describe { String(reflecting: $0) } }
    }
    """#
}
