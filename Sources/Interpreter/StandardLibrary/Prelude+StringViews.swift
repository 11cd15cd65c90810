extension Prelude {
  /// The views of a string's code units and scalars.
  static var stringViews: String {
    stringView("UTF8View", of: "UInt8", native: "utf8")
      + stringView("UTF16View", of: "UInt16", native: "utf16")
      + stringView("UnicodeScalarView", of: "Unicode.Scalar", native: "scalars")
        + #"""
        extension String.UnicodeScalarView {
          init() { self.init(_base: "") }
          init<S: Sequence>(_ scalars: S) where S.Element == Unicode.Scalar {
            self.init()
            append(contentsOf: scalars)
          }
          mutating func append(_ scalar: Unicode.Scalar) { _base = (_base._text + String(scalar))._substring }
          mutating func append<S: Sequence>(contentsOf scalars: S) where S.Element == Unicode.Scalar {
            var text = _base._text
            for scalar in scalars { text += String(scalar) }
            _base = text._substring
          }
        }
        extension String.UnicodeScalarView: RangeReplaceableCollection {
          mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C)
          where C.Element == Unicode.Scalar {
            let (head, tail) = (_base[startIndex..<subrange.lowerBound]._text, _base[subrange.upperBound..<endIndex]._text)
            var text = head
            for scalar in newElements { text += String(scalar) }
            _base = (text + tail)._substring
          }
        }
        extension Substring {
          typealias UTF8View = String.UTF8View
          typealias UTF16View = String.UTF16View
          typealias UnicodeScalarView = String.UnicodeScalarView
        }

        """#
  }

  private static func stringView(_ name: String, of element: String, native: String) -> String {
    #"""
    extension String {
      struct \#(name): BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
        typealias Element = \#(element)
        typealias Index = String.Index
        typealias SubSequence = String.\#(name)
        typealias Indices = DefaultIndices<String.\#(name)>
        var _base: Substring
        init(_base: Substring) { self._base = _base }
        struct Iterator: IteratorProtocol {
          typealias Element = \#(element)
          let _base: Substring
          var _position: String.Index
          @_native("\#(native).next") static func _next(_ base: Substring, _ position: inout String.Index) -> \#(element)?
          mutating func next() -> \#(element)? { Iterator._next(_base, &_position) }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _position: startIndex) }
        var startIndex: String.Index { _base.startIndex }
        var endIndex: String.Index { _base.endIndex }
        var count: Int { distance(from: startIndex, to: endIndex) }
        subscript(position: String.Index) -> \#(element) { _element(_base, position) }
        subscript(bounds: Range<String.Index>) -> String.\#(name) { String.\#(name)(_base: _base[bounds]) }
        func index(after i: String.Index) -> String.Index { _index(_base, i, 1) }
        func index(before i: String.Index) -> String.Index { _index(_base, i, -1) }
        func index(_ i: String.Index, offsetBy distance: Int) -> String.Index { _index(_base, i, distance) }
        func distance(from start: String.Index, to end: String.Index) -> Int { _distance(_base, start, end) }
        @_native("\#(native).element") func _element(_ base: Substring, _ i: String.Index) -> \#(element)
        @_native("\#(native).index") func _index(_ base: Substring, _ i: String.Index, _ distance: Int) -> String.Index
        @_native("\#(native).distance") func _distance(_ base: Substring, _ start: String.Index, _ end: String.Index) -> Int
        var description: String { _base._text }
        var debugDescription: String { "\#(name)(" + _base.debugDescription + ")" }
      }
    }

    """#
  }
}
