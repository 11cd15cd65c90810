extension Prelude {
  /// Sorting, stable as in Swift: binary insertion in short runs, then merging.
  static let sorting = #"""
    extension MutableCollection where Self: RandomAccessCollection {
      /// Sorts by an order. Equal elements keep theirs.
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var elements = Array(self)
        try _sort(&elements, by: areInIncreasingOrder)
        var index = startIndex
        for element in elements {
          self[index] = element
          formIndex(after: &index)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
      /// Sorts in ascending order.
      mutating func sort() { sort(by: <) }
    }
    extension Array {
      /// Sorts by an order. Equal elements keep theirs.
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        try _sort(&self, by: areInIncreasingOrder)
      }
      /// Sorts when the machine knows the order of the elements; otherwise does nothing and gives false.
      @_native("array.sortIfNative") mutating func _sortIfNative() -> Bool
    }
    extension Array where Element: Comparable {
      /// Sorts in ascending order.
      mutating func sort() {
        if !_sortIfNative() { _sort(&self, by: <) }
      }
    }

    func _sort<T>(_ elements: inout [T], by precedes: (T, T) throws -> Bool) rethrows {
      let count = elements.count
      if count < 2 { return }
      var width = 8
      var start = 0
      while start < count {
        let end = start + width < count ? start + width : count
        var next = start + 1
        while next < end {
          let element = elements[next]
          if try precedes(element, elements[next - 1]) {
            var low = start
            var high = next - 1
            while low < high {
              let middle = (low + high) / 2
              if try precedes(element, elements[middle]) { high = middle } else { low = middle + 1 }
            }
            var hole = next
            while hole > low {
              elements[hole] = elements[hole - 1]
              hole -= 1
            }
            elements[low] = element
          }
          next += 1
        }
        start = end
      }
      while width < count {
        var merged: [T] = []
        merged.reserveCapacity(count)
        var low = 0
        while low < count {
          let middle = low + width < count ? low + width : count
          let high = low + 2 * width < count ? low + 2 * width : count
          var left = low
          var right = middle
          while left < middle, right < high {
            if try precedes(elements[right], elements[left]) {
              merged.append(elements[right])
              right += 1
            } else {
              merged.append(elements[left])
              left += 1
            }
          }
          while left < middle {
            merged.append(elements[left])
            left += 1
          }
          while right < high {
            merged.append(elements[right])
            right += 1
          }
          low = high
        }
        elements = merged
        width *= 2
      }
    }
    """#
}
