extension Prelude {
  /// Ranges, strides and generated sequences.
  static let range = #"""
    protocol RangeExpression<Bound> {
      associatedtype Bound: Comparable
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
      /// Whether the element lies in the range.
      func contains(_ element: Bound) -> Bool
    }
    extension RangeExpression {
      static func ~= (pattern: Self, value: Bound) -> Bool { pattern.contains(value) }
    }

    @_builtin("Range") struct Range<Bound: Comparable> {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      /// Whether the range has no elements.
      var isEmpty: Bool { lowerBound == upperBound }
      /// Whether the element lies in the range.
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
      func contains(_ other: Range<Bound>) -> Bool {
        other.isEmpty || lowerBound <= other.lowerBound && other.upperBound <= upperBound
      }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
      /// Whether both ranges have an element in common.
      func overlaps(_ other: Range<Bound>) -> Bool {
        !isEmpty && !other.isEmpty && lowerBound < other.upperBound && other.lowerBound < upperBound
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool {
        !isEmpty && lowerBound <= other.upperBound && other.lowerBound < upperBound
      }
      /// The range limited to the bounds of another.
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return Range(uncheckedBounds: (lower: lower, upper: upper))
      }
      var description: String { "\(lowerBound)..<\(upperBound)" }
      var debugDescription: String { "Range(\(String(reflecting: lowerBound))..<\(String(reflecting: upperBound)))" }
      static func == (lhs: Range<Bound>, rhs: Range<Bound>) -> Bool {
        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
      }
    }
    extension Range: RangeExpression, Equatable, CustomStringConvertible, CustomDebugStringConvertible {}
    extension Range: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    extension Range: Sendable where Bound: Sendable {}
    extension Range where Bound: Strideable, Bound.Stride: SignedInteger {
      init(_ other: ClosedRange<Bound>) {
        self.init(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound.advanced(by: 1)))
      }
    }
    extension Range: Sequence, Collection, BidirectionalCollection, RandomAccessCollection
    where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias Index = Bound
      typealias Indices = Range<Bound>
      typealias SubSequence = Range<Bound>
      typealias Iterator = IndexingIterator<Range<Bound>>
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      var count: Int { Int(lowerBound.distance(to: upperBound)) }
      var indices: Range<Bound> { self }
      func index(after i: Bound) -> Bound { i.advanced(by: 1) }
      func index(before i: Bound) -> Bound { i.advanced(by: -1) }
      func index(_ i: Bound, offsetBy n: Int) -> Bound { i.advanced(by: Bound.Stride(n)) }
      func distance(from start: Bound, to end: Bound) -> Int { Int(start.distance(to: end)) }
      subscript(position: Bound) -> Bound {
        if !contains(position) { _trap("Index out of range") }
        return position
      }
      subscript(bounds: Range<Bound>) -> Range<Bound> {
        if bounds.lowerBound < lowerBound || bounds.upperBound > upperBound { _trap("Range out of bounds") }
        return bounds
      }
      func min() -> Bound? { isEmpty ? nil : lowerBound }
      func max() -> Bound? { isEmpty ? nil : upperBound.advanced(by: -1) }
    }
    typealias CountableRange<Bound: Strideable> = Range<Bound>

    @_builtin("ClosedRange") struct ClosedRange<Bound: Comparable> {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      var isEmpty: Bool { false }
      /// Whether the element lies in the range.
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element <= upperBound }
      func contains(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: lowerBound, upper: collection.index(after: upperBound)))
      }
      /// Whether both ranges have an element in common.
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool { other.overlaps(self) }
      /// The range limited to the bounds of another.
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return ClosedRange(uncheckedBounds: (lower: lower, upper: upper))
      }
      var description: String { "\(lowerBound)...\(upperBound)" }
      var debugDescription: String { "ClosedRange(\(String(reflecting: lowerBound))...\(String(reflecting: upperBound)))" }
      static func == (lhs: ClosedRange<Bound>, rhs: ClosedRange<Bound>) -> Bool {
        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
      }
    }
    extension ClosedRange: RangeExpression, Equatable, CustomStringConvertible, CustomDebugStringConvertible {}
    extension ClosedRange: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    extension ClosedRange: Sendable where Bound: Sendable {}
    extension ClosedRange where Bound: Strideable, Bound.Stride: SignedInteger {
      init(_ other: Range<Bound>) {
        if other.isEmpty { _trap("Can't form an empty closed range") }
        self.init(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound.advanced(by: -1)))
      }
      /// A position in a closed range.
      enum Index: Hashable, Comparable {
        case inRange(Bound)
        case pastEnd
        static func < (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
          switch (lhs, rhs) {
          case (.inRange(let l), .inRange(let r)): l < r
          case (.inRange, .pastEnd): true
          default: false
          }
        }
        static func == (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
          switch (lhs, rhs) {
          case (.inRange(let l), .inRange(let r)): l == r
          case (.pastEnd, .pastEnd): true
          default: false
          }
        }
        func hash(into hasher: inout Hasher) {}
      }
    }
    extension ClosedRange: Sequence, Collection, BidirectionalCollection, RandomAccessCollection
    where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias SubSequence = Slice<ClosedRange<Bound>>
      typealias Indices = DefaultIndices<ClosedRange<Bound>>
      typealias Iterator = _ClosedRangeIterator<Bound>
      func makeIterator() -> _ClosedRangeIterator<Bound> {
        _ClosedRangeIterator(_next: lowerBound, _last: upperBound, _isDone: false)
      }
      var startIndex: Index { .inRange(lowerBound) }
      var endIndex: Index { .pastEnd }
      var count: Int { Int(lowerBound.distance(to: upperBound)) + 1 }
      func index(after i: Index) -> Index {
        switch i {
        case .inRange(let value): return value == upperBound ? .pastEnd : .inRange(value.advanced(by: 1))
        case .pastEnd: _trap("Incrementing past end index")
        }
      }
      func index(before i: Index) -> Index {
        switch i {
        case .inRange(let value):
          if value <= lowerBound { _trap("Incrementing past start index") }
          return .inRange(value.advanced(by: -1))
        case .pastEnd: return .inRange(upperBound)
        }
      }
      func _offset(_ i: Index) -> Int {
        switch i {
        case .inRange(let value): Int(lowerBound.distance(to: value))
        case .pastEnd: count
        }
      }
      func index(_ i: Index, offsetBy n: Int) -> Index {
        let offset = _offset(i) + n
        if offset < 0 || offset > count { _trap("Advancing past end index") }
        return offset == count ? .pastEnd : .inRange(lowerBound.advanced(by: Bound.Stride(offset)))
      }
      func index(_ i: Index, offsetBy n: Int, limitedBy limit: Index) -> Index? {
        let l = _offset(limit) - _offset(i)
        if n > 0 ? l >= 0 && l < n : l <= 0 && n < l { return nil }
        return index(i, offsetBy: n)
      }
      func distance(from start: Index, to end: Index) -> Int { _offset(end) - _offset(start) }
      subscript(position: Index) -> Bound {
        switch position {
        case .inRange(let value): return value
        case .pastEnd: _trap("Index out of range")
        }
      }
      func min() -> Bound? { lowerBound }
      func max() -> Bound? { upperBound }
    }
    typealias CountableClosedRange<Bound: Strideable> = ClosedRange<Bound>
    struct _ClosedRangeIterator<Bound: Strideable>: IteratorProtocol where Bound.Stride: SignedInteger {
      typealias Element = Bound
      var _next: Bound
      let _last: Bound
      var _isDone: Bool
      mutating func next() -> Bound? {
        if _isDone { return nil }
        let value = _next
        if value == _last { _isDone = true } else { _next = value.advanced(by: 1) }
        return value
      }
    }

    struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element < upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { collection.startIndex..<upperBound }
    }
    struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        collection.startIndex..<collection.index(after: upperBound)
      }
    }
    struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
      func contains(_ element: Bound) -> Bool { lowerBound <= element }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { lowerBound..<collection.endIndex }
    }
    extension PartialRangeFrom: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias Iterator = _PartialRangeIterator<Bound>
      func makeIterator() -> _PartialRangeIterator<Bound> { _PartialRangeIterator(_current: lowerBound) }
    }
    struct _PartialRangeIterator<Bound: Strideable>: IteratorProtocol where Bound.Stride: SignedInteger {
      typealias Element = Bound
      var _current: Bound
      mutating func next() -> Bound? {
        let value = _current
        _current = value.advanced(by: 1)
        return value
      }
    }

    enum UnboundedRange_ {}
    typealias UnboundedRange = (UnboundedRange_) -> ()
    extension UnboundedRange_ { postfix static func ... (_: UnboundedRange_) {} }

    extension Comparable {
      static func ..< (minimum: Self, maximum: Self) -> Range<Self> {
        if !(minimum <= maximum) { _trap("Range requires lowerBound <= upperBound") }
        return Range(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> {
        if !(minimum <= maximum) { _trap("Range requires lowerBound <= upperBound") }
        return ClosedRange(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      prefix static func ..< (maximum: Self) -> PartialRangeUpTo<Self> { PartialRangeUpTo(maximum) }
      prefix static func ... (maximum: Self) -> PartialRangeThrough<Self> { PartialRangeThrough(maximum) }
      postfix static func ... (minimum: Self) -> PartialRangeFrom<Self> { PartialRangeFrom(minimum) }
    }

    /// Values at a fixed distance, without the end.
    @_builtin("StrideTo") struct StrideTo<Element: Strideable>: Sequence {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      func makeIterator() -> StrideIterator<Element> {
        StrideIterator(_start: _start, _current: _start, _end: _end, _stride: _stride, _includesEnd: false)
      }
      var underestimatedCount: Int { 0 }
    }
    /// Values at a fixed distance, up to the end.
    @_builtin("StrideThrough") struct StrideThrough<Element: Strideable>: Sequence {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      func makeIterator() -> StrideIterator<Element> {
        StrideIterator(_start: _start, _current: _start, _end: _end, _stride: _stride, _includesEnd: true)
      }
      var underestimatedCount: Int { 0 }
    }
    struct StrideIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      var _current: Element
      let _end: Element
      let _stride: Element.Stride
      let _includesEnd: Bool
      var _step = 0
      var _isDone = false
      mutating func next() -> Element? {
        if _isDone { return nil }
        let value = _current
        if _stride > 0 ? value >= _end : value <= _end {
          _isDone = true
          return _includesEnd && value == _end ? value : nil
        }
        _step += 1
        _current = Element._step(_start, value, _stride, _step)
        return value
      }
    }
    /// Values from the start at a fixed distance, without the end.
    func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
      if stride == 0 { _trap("Stride size must not be zero") }
      return StrideTo(_start: start, _end: end, _stride: stride)
    }
    /// Values from the start at a fixed distance, up to the end.
    func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
      if stride == 0 { _trap("Stride size must not be zero") }
      return StrideThrough(_start: start, _end: end, _stride: stride)
    }
    """#
}
