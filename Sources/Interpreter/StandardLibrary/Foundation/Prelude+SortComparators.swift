extension Prelude {
  /// Orders as values.
  static let sortComparators = #"""
    /// In which direction an order goes.
    enum SortOrder: Hashable, Sendable { case forward, reverse }
    /// An order of values.
    protocol SortComparator<Compared>: Hashable {
      associatedtype Compared
      var order: SortOrder { get set }
      /// How two values are ordered.
      func compare(_ lhs: Compared, _ rhs: Compared) -> ComparisonResult
    }
    /// The order of what a key path leads to.
    struct KeyPathComparator<Compared>: SortComparator {
      let keyPath: PartialKeyPath<Compared>
      var order: SortOrder
      let _compare: (Compared, Compared) -> ComparisonResult
      init<Value: Comparable>(_ keyPath: KeyPath<Compared, Value>, order: SortOrder = .forward) {
        self.keyPath = keyPath
        self.order = order
        _compare = { lhs, rhs in
          let (a, b) = (lhs[keyPath: keyPath], rhs[keyPath: keyPath])
          return a < b ? .orderedAscending : b < a ? .orderedDescending : .orderedSame
        }
      }
      func compare(_ lhs: Compared, _ rhs: Compared) -> ComparisonResult {
        let result = _compare(lhs, rhs)
        return order == .forward ? result : result == .orderedAscending ? .orderedDescending : result == .orderedDescending ? .orderedAscending : .orderedSame
      }
      static func == (lhs: KeyPathComparator<Compared>, rhs: KeyPathComparator<Compared>) -> Bool {
        lhs.keyPath == rhs.keyPath && lhs.order == rhs.order
      }
      func hash(into hasher: inout Hasher) {
        hasher.combine(keyPath)
        hasher.combine(order)
      }
    }
    extension Sequence {
      /// The elements in an order.
      func sorted<Comparator: SortComparator>(using comparator: Comparator) -> [Element] where Comparator.Compared == Element {
        sorted { comparator.compare($0, $1) == .orderedAscending }
      }
      /// The elements in an order, and those that are equal in it in the next.
      func sorted<S: Sequence, Comparator: SortComparator>(using comparators: S) -> [Element]
      where S.Element == Comparator, Comparator.Compared == Element {
        let orders = Array(comparators)
        return sorted { lhs, rhs in
          for order in orders {
            let result = order.compare(lhs, rhs)
            if result != .orderedSame { return result == .orderedAscending }
          }
          return false
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection {
      /// Puts the elements in an order.
      mutating func sort<Comparator: SortComparator>(using comparator: Comparator) where Comparator.Compared == Element {
        sort { comparator.compare($0, $1) == .orderedAscending }
      }
      mutating func sort<S: Sequence, Comparator: SortComparator>(using comparators: S)
      where S.Element == Comparator, Comparator.Compared == Element {
        let sorted = self.sorted(using: comparators)
        var i = startIndex
        for element in sorted {
          self[i] = element
          formIndex(after: &i)
        }
      }
    }
    """#
}
