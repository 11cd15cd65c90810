extension Prelude {
  /// What makes one collection of another.
  static let difference = #"""
    /// Removals and insertions that make one ordered collection of another.
    struct CollectionDifference<ChangeElement> {
      /// One removal or insertion.
      enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
        var _offset: Int {
          switch self {
          case .insert(let offset, _, _), .remove(let offset, _, _): offset
          }
        }
        var _element: ChangeElement {
          switch self {
          case .insert(_, let element, _), .remove(_, let element, _): element
          }
        }
        var _associatedOffset: Int? {
          switch self {
          case .insert(_, _, let offset), .remove(_, _, let offset): offset
          }
        }
        var _isRemoval: Bool {
          switch self {
          case .insert: false
          case .remove: true
          }
        }
        func _associated(with offset: Int?) -> CollectionDifference<ChangeElement>.Change {
          switch self {
          case .insert(let own, let element, _): .insert(offset: own, element: element, associatedWith: offset)
          case .remove(let own, let element, _): .remove(offset: own, element: element, associatedWith: offset)
          }
        }
      }
      /// The insertions, from the lowest offset to the highest.
      let insertions: [CollectionDifference<ChangeElement>.Change]
      /// The removals, from the lowest offset to the highest.
      let removals: [CollectionDifference<ChangeElement>.Change]

      /// A difference of these changes, or nil when they contradict each other.
      init?<Changes: Collection>(_ changes: Changes) where Changes.Element == CollectionDifference<ChangeElement>.Change {
        var offsets: [Set<Int>] = [[], []]
        var partners: [[Int: Int]] = [[:], [:]]
        for change in changes {
          let kind = change._isRemoval ? 1 : 0
          if change._offset < 0 || !offsets[kind].insert(change._offset).inserted { return nil }
          guard let partner = change._associatedOffset else { continue }
          if partner < 0 || partners[1 - kind][partner] ?? change._offset != change._offset { return nil }
          partners[kind][change._offset] = partner
        }
        for (own, partner) in partners[0] where partners[1][partner] != own { return nil }
        for (own, partner) in partners[1] where partners[0][partner] != own { return nil }
        self.init(_changes: Array(changes))
      }
      init(_changes changes: [CollectionDifference<ChangeElement>.Change]) {
        insertions = changes.filter { !$0._isRemoval }.sorted { $0._offset < $1._offset }
        removals = changes.filter { $0._isRemoval }.sorted { $0._offset < $1._offset }
      }
      /// The difference that leads back.
      func inverse() -> CollectionDifference<ChangeElement> {
        CollectionDifference(
          _changes: (removals + insertions).map { change in
            switch change {
            case .insert(let offset, let element, let partner):
              .remove(offset: offset, element: element, associatedWith: partner)
            case .remove(let offset, let element, let partner):
              .insert(offset: offset, element: element, associatedWith: partner)
            }
          })
      }
    }
    extension CollectionDifference: Collection {
      typealias Element = CollectionDifference<ChangeElement>.Change
      typealias Iterator = IndexingIterator<CollectionDifference<ChangeElement>>
      typealias Indices = DefaultIndices<CollectionDifference<ChangeElement>>
      typealias SubSequence = Slice<CollectionDifference<ChangeElement>>
      /// A position among the removals from the last to the first, then the insertions.
      struct Index: Hashable, Comparable {
        let _offset: Int
        static func < (lhs: CollectionDifference<ChangeElement>.Index, rhs: CollectionDifference<ChangeElement>.Index) -> Bool {
          lhs._offset < rhs._offset
        }
      }
      var startIndex: Index { Index(_offset: 0) }
      var endIndex: Index { Index(_offset: removals.count + insertions.count) }
      var count: Int { removals.count + insertions.count }
      func index(after i: Index) -> Index { Index(_offset: i._offset + 1) }
      subscript(position: Index) -> CollectionDifference<ChangeElement>.Change {
        let offset = position._offset
        return offset < removals.count ? removals[removals.count - offset - 1] : insertions[offset - removals.count]
      }
    }
    extension CollectionDifference.Change: Equatable where ChangeElement: Equatable {}
    extension CollectionDifference.Change: Hashable where ChangeElement: Hashable {}
    extension CollectionDifference: Equatable where ChangeElement: Equatable {}
    extension CollectionDifference: Hashable where ChangeElement: Hashable {}
    extension CollectionDifference where ChangeElement: Hashable {
      /// The difference with what is removed once and inserted once told as moved.
      func inferringMoves() -> CollectionDifference<ChangeElement> {
        func offsets(_ changes: [CollectionDifference<ChangeElement>.Change]) -> [ChangeElement: Int?] {
          var result: [ChangeElement: Int?] = [:]
          for change in changes {
            let known = result[change._element] != nil
            result.updateValue(known ? nil : change._offset, forKey: change._element)
          }
          return result
        }
        let (removed, inserted) = (offsets(removals), offsets(insertions))
        func moved(
          _ changes: [CollectionDifference<ChangeElement>.Change], _ own: [ChangeElement: Int?], _ others: [ChangeElement: Int?]
        ) -> [CollectionDifference<ChangeElement>.Change] {
          changes.map { change in
            guard let mine = own[change._element], let other = others[change._element], mine != nil, let partner = other
            else { return change }
            return change._associated(with: partner)
          }
        }
        return CollectionDifference(_changes: moved(removals, removed, inserted) + moved(insertions, inserted, removed))
      }
    }

    extension BidirectionalCollection {
      /// The removals and insertions that make this of the other, by an equivalence.
      func difference<C: BidirectionalCollection>(
        from other: C, by areEquivalent: (C.Element, Element) -> Bool
      ) -> CollectionDifference<Element> where C.Element == Element {
        let (old, new) = (Array(other), Array(self))
        // For each number of changes, how far the paths of each diagonal reach: Myers's greedy search.
        var reached = [0, 0, 0]
        var steps: [[Int]] = []
        var changes = 0
        search: while true {
          steps.append(reached)
          var next = Array(repeating: 0, count: 2 * changes + 3)
          for diagonal in stride(from: -changes, through: changes, by: 2) {
            let middle = changes + 1
            var x: Int
            if changes == 0 {
              x = 0
            } else {
              // The row before is one shorter at each side.
              let before = middle - 1 + diagonal
              let left = before > 0 ? reached[before - 1] : 0
              let right = before + 1 < reached.count ? reached[before + 1] : 0
              let isInsertion = diagonal == -changes || diagonal != changes && left < right
              x = isInsertion ? right : left + 1
            }
            var y = x - diagonal
            while x < old.count, y < new.count, areEquivalent(old[x], new[y]) {
              x += 1
              y += 1
            }
            next[middle + diagonal] = x
            if x >= old.count, y >= new.count { break search }
          }
          reached = next
          changes += 1
        }
        return CollectionDifference(_changes: _path(steps, changes, old, new))
      }
      // The changes on the way back from the end.
      func _path(_ steps: [[Int]], _ total: Int, _ old: [Element], _ new: [Element]) -> [CollectionDifference<Element>.Change] {
        var result: [CollectionDifference<Element>.Change] = []
        var (x, y) = (old.count, new.count)
        var changes = total
        while changes > 0 {
          let row = steps[changes]
          let diagonal = x - y
          let middle = changes + diagonal
          let isInsertion =
            diagonal == -changes || diagonal != changes && row[middle - 1] < row[middle + 1]
          let fromDiagonal = isInsertion ? diagonal + 1 : diagonal - 1
          let fromX = row[changes + fromDiagonal]
          let fromY = fromX - fromDiagonal
          if isInsertion {
            result.append(.insert(offset: fromY, element: new[fromY], associatedWith: nil))
          } else {
            result.append(.remove(offset: fromX, element: old[fromX], associatedWith: nil))
          }
          (x, y) = (fromX, fromY)
          changes -= 1
        }
        return result
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      /// The removals and insertions that make this of the other.
      func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element> where C.Element == Element {
        difference(from: other) { $0 == $1 }
      }
    }
    extension RangeReplaceableCollection {
      /// What the difference makes of this, or nil when it does not fit.
      func applying(_ difference: CollectionDifference<Element>) -> Self? {
        let elements = Array(self)
        let removed = Set(difference.removals.map(\._offset))
        if let last = difference.removals.last, last._offset >= elements.count { return nil }
        var kept = elements.indices.filter { !removed.contains($0) }.map { elements[$0] }[...]
        var result = Self()
        var count = 0
        for change in difference.insertions {
          while count < change._offset {
            guard let element = kept.popFirst() else { return nil }
            result.append(element)
            count += 1
          }
          result.append(change._element)
          count += 1
        }
        result.append(contentsOf: kept)
        return result
      }
    }
    """#
}
