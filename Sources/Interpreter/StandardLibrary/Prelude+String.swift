extension Prelude {
  /// `StringProtocol`, `String` and `Substring`.
  static let string = #"""
    protocol StringProtocol: BidirectionalCollection, RangeReplaceableCollection, TextOutputStream, Hashable, Comparable,
      LosslessStringConvertible, ExpressibleByStringInterpolation
    where Element == Character, Index == String.Index, SubSequence: StringProtocol {}
    extension StringProtocol {
      typealias Iterator = String._CharacterIterator
      typealias Indices = DefaultIndices<Self>
      func makeIterator() -> String._CharacterIterator { String._CharacterIterator(_base: _substring, _position: startIndex) }

      @_native("text.startIndex") var startIndex: String.Index { get }
      @_native("text.endIndex") var endIndex: String.Index { get }
      /// The number of characters.
      @_native("text.count") var count: Int { get }
      /// Whether there are no characters.
      @_native("text.isEmpty") var isEmpty: Bool { get }
      @_native("text.character") subscript(position: String.Index) -> Character { get }
      /// The text as a string of its own.
      @_native("text.string") var _text: String { get }
      @_native("text.substring") var _substring: Substring { get }
      @_native("text.indexAfter") func index(after i: String.Index) -> String.Index
      @_native("text.indexBefore") func index(before i: String.Index) -> String.Index
      @_native("text.indexOffset") func index(_ i: String.Index, offsetBy distance: Int) -> String.Index
      @_native("text.indexOffsetLimited")
      func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?
      @_native("text.distance") func distance(from start: String.Index, to end: String.Index) -> Int

      /// The text in upper case.
      @_native("text.uppercased") func uppercased() -> String
      /// The text in lower case.
      @_native("text.lowercased") func lowercased() -> String
      /// Whether the text begins with the prefix.
      @_native("text.hasPrefix") func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool
      /// Whether the text ends with the suffix.
      @_native("text.hasSuffix") func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool
      @_native("text.equal") static func == <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
      @_native("text.notEqual") static func != <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
      @_native("text.less") static func < <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
      /// The UTF-8 code units.
      var utf8: String.UTF8View { String.UTF8View(_base: _substring) }
      /// The UTF-16 code units.
      var utf16: String.UTF16View { String.UTF16View(_base: _substring) }
      /// The Unicode scalars.
      var unicodeScalars: String.UnicodeScalarView { String.UnicodeScalarView(_base: _substring) }
      var hash: Int { hashValue }

      /// Whether the other text occurs in this.
      @_native("text.contains") func contains<Other: StringProtocol>(_ other: Other) -> Bool
      /// Where the other text occurs first, or nil.
      @_native("text.firstRange") func firstRange<Other: StringProtocol>(of other: Other) -> Range<String.Index>?
      /// Where the other text occurs.
      @_native("text.ranges") func ranges<Other: StringProtocol>(of other: Other) -> [Range<String.Index>]
      /// The text with every occurrence of the other replaced.
      func replacing<Other: StringProtocol, Replacement: StringProtocol>(
        _ other: Other, with replacement: Replacement, maxReplacements: Int = .max
      ) -> String {
        var result = ""
        var start = startIndex
        for range in ranges(of: other).prefix(maxReplacements) {
          result.append(self[start..<range.lowerBound]._text)
          result.append(replacement._text)
          start = range.upperBound
        }
        result.append(self[start..<endIndex]._text)
        return result
      }
      @_native("text.split") func _split(_ separator: String, _ maxSplits: Int, _ omitsEmpty: Bool) -> [Substring]
      /// The parts between characters that equal the separator.
      func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
        _split(separator._string, maxSplits, omittingEmptySubsequences)
      }
      /// The parts between occurrences of the separator.
      @_disfavoredOverload func split<Separator: StringProtocol>(
        separator: Separator, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] {
        _splitParts(separator, maxSplits, omittingEmptySubsequences)
      }
      @_native("text.split") func _splitParts<Separator: StringProtocol>(_ separator: Separator, _ maxSplits: Int, _ omitsEmpty: Bool) -> [SubSequence]
      /// The text without the prefix.
      func trimmingPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> SubSequence {
        hasPrefix(prefix) ? self[index(startIndex, offsetBy: prefix.count)..<endIndex] : self[startIndex..<endIndex]
      }
      func trimmingPrefix(while predicate: (Character) throws -> Bool) rethrows -> SubSequence { try drop(while: predicate) }
    }

    @_builtin("String") struct String {
      typealias SubSequence = Substring
      typealias StringLiteralType = String
      typealias ExtendedGraphemeClusterLiteralType = String
      typealias UnicodeScalarLiteralType = String

      init() { self = "" }
      init(stringLiteral value: String) { self = value }
      /// The value as text.
      init<T: LosslessStringConvertible>(_ value: T) { self = value.description }
      @_native("text.string") init<T: StringProtocol>(_ text: T)
      init(_ character: Character) { self = character._string }
      init(_ scalar: Unicode.Scalar) { self = Character(scalar)._string }
      /// The characters of a sequence.
      init<S: Sequence>(_ characters: S) where S.Element == Character {
        self = ""
        for character in characters { append(character) }
      }
      init(_ view: UnicodeScalarView) { self = view._base._text }
      init(_ view: UTF8View) { self = view._base._text }
      init(_ view: UTF16View) { self = view._base._text }
      /// The text or character so many times.
      @_native("string.repeating") init(repeating repeatedValue: String, count: Int)
      init(repeating repeatedValue: Character, count: Int) { self.init(repeating: String(repeatedValue), count: count) }
      /// The integer in digits of a radix.
      @_native("string.integer") init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool)
      init<T: BinaryInteger>(_ value: T, radix: Int) { self.init(value, radix: radix, uppercase: false) }
      /// The value as `print` shows it.
      @_intrinsic("value.describe") init<Subject>(describing instance: Subject)
      /// The value as `debugPrint` shows it.
      @_intrinsic("value.debugDescribe") init<Subject>(reflecting subject: Subject)
      /// The text of UTF-8 code units; what is not valid becomes U+FFFD.
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: UTF8.Type) where C.Element == UInt8 {
        self = _decodeUTF8(Array(codeUnits))
      }
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: UTF16.Type) where C.Element == UInt16 {
        self = _decodeUTF16(Array(codeUnits))
      }
      /// The text of UTF-8 code units, or nil when they are not valid.
      init?<S: Sequence>(validating codeUnits: S, as encoding: UTF8.Type) where S.Element == UInt8 {
        guard let text = _validateUTF8(Array(codeUnits)) else { return nil }
        self = text
      }

      /// Adds text at the end.
      @_intrinsic("string.append") mutating func append(_ other: String)
      /// Adds a character at the end.
      @_intrinsic("string.appendCharacter") mutating func append(_ c: Character)
      mutating func append(contentsOf newElements: String) { append(newElements) }
      @_native("text.append") mutating func append(contentsOf newElements: Substring)
      @_native("text.append") mutating func _append<T: StringProtocol>(_ text: T)
      /// Adds characters at the end.
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character {
        for character in newElements { append(character) }
      }
      mutating func write(_ other: String) { append(other) }
      @_intrinsic("string.concat") static func + (lhs: String, rhs: String) -> String
      @_intrinsic("string.append") static func += (lhs: inout String, rhs: String)
      /// Replaces the characters of a range.
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character {
        _replace(subrange.lowerBound, subrange.upperBound, String(newElements))
      }
      mutating func _splice(_ bounds: Range<String.Index>, _ newElements: [Character]) {
        var text = ""
        for character in newElements { text.append(character) }
        _replace(bounds.lowerBound, bounds.upperBound, text)
      }
      @_native("string.replace") mutating func _replace(_ lower: String.Index, _ upper: String.Index, _ text: String)
      /// Inserts a character before a position.
      mutating func insert(_ newElement: Character, at i: String.Index) { _replace(i, i, String(newElement)) }
      /// Inserts characters before a position.
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: String.Index) where S.Element == Character {
        _replace(i, i, String(newElements))
      }
      /// Removes and returns the character at a position.
      @discardableResult mutating func remove(at i: String.Index) -> Character {
        let character = self[i]
        _replace(i, index(after: i), "")
        return character
      }
      /// Removes the characters of a range.
      mutating func removeSubrange(_ bounds: Range<String.Index>) { _replace(bounds.lowerBound, bounds.upperBound, "") }
      /// Makes room for so many UTF-8 code units.
      mutating func reserveCapacity(_ n: Int) {}
      mutating func makeContiguousUTF8() {}
      var isContiguousUTF8: Bool { true }
      /// The text with quotation marks and escapes.
      var debugDescription: String { String(reflecting: self) }
      var unicodeScalars: UnicodeScalarView {
        get { UnicodeScalarView(_base: _substring) }
        set { self = String(newValue) }
      }
      @_native("text.slice") subscript(bounds: Range<String.Index>) -> Substring { get }

      struct _CharacterIterator: IteratorProtocol {
        typealias Element = Character
        let _base: Substring
        var _position: String.Index
        mutating func next() -> Character? { _base._next(&_position) }
      }
      typealias Iterator = _CharacterIterator

      /// A position in text.
      @_builtin("StringIndex") struct Index {
        @_native("stringIndex.fromUTF16") init<S: StringProtocol>(utf16Offset: Int, in s: S)
        /// The offset in UTF-16 code units.
        @_native("stringIndex.utf16Offset") func utf16Offset<S: StringProtocol>(in s: S) -> Int
      }
    }
    extension String: StringProtocol, CustomDebugStringConvertible, TextOutputStreamable, Sendable {
      func write<Target: TextOutputStream>(to target: inout Target) { target.write(self) }
    }
    extension String.Index: Hashable, Comparable, Sendable {}

    /// A part of a string, with the string's indices.
    @_builtin("Substring") struct Substring {
      typealias SubSequence = Substring
      typealias StringLiteralType = String
      typealias ExtendedGraphemeClusterLiteralType = String
      typealias UnicodeScalarLiteralType = String
      typealias StringInterpolation = DefaultStringInterpolation
      typealias Iterator = String._CharacterIterator
      /// The characters that fulfil the predicate.
      func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String { try String(self).filter(isIncluded) }
      init() { self = "" }
      init(stringLiteral value: String) { self = value._substring }
      @_native("text.substring") init<S: StringProtocol>(_ text: S)
      @_native("text.slice") subscript(bounds: Range<String.Index>) -> Substring { get }
      init<S: Sequence>(_ characters: S) where S.Element == Character { self = String(characters)._substring }
      init(_ view: String.UTF8View) { self = view._base }
      init(_ view: String.UnicodeScalarView) { self = view._base }
      /// The string that this is a part of.
      @_native("substring.base") var base: String { get }
      @_native("substring.next") func _next(_ position: inout String.Index) -> Character?
      mutating func append(_ other: String) { self = (_text + other)._substring }
      mutating func append(_ c: Character) { self = (_text + c._string)._substring }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character {
        self = (_text + String(newElements))._substring
      }
      mutating func write(_ other: String) { append(other) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character {
        _splice(subrange, Array(newElements))
      }
      mutating func _splice(_ subrange: Range<String.Index>, _ newElements: [Character]) {
        let (head, tail) = (self[startIndex..<subrange.lowerBound]._text, self[subrange.upperBound..<endIndex]._text)
        var text = head
        for character in newElements { text.append(character) }
        self = (text + tail)._substring
      }
      /// Removes and returns the first character, which must be there.
      @discardableResult mutating func removeFirst() -> Character {
        if isEmpty { _trap("Can't remove items from an empty collection") }
        let first = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return first
      }
      /// Removes so many first characters.
      mutating func removeFirst(_ k: Int) {
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let start = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          _trap("Can't remove more items from a collection than it contains")
        }
        self = self[start..<endIndex]
      }
      /// Removes and returns the last character, which must be there.
      @discardableResult mutating func removeLast() -> Character {
        if isEmpty { _trap("Can't remove last element from an empty collection") }
        let last = index(before: endIndex)
        let character = self[last]
        self = self[startIndex..<last]
        return character
      }
      /// Removes so many last characters.
      mutating func removeLast(_ k: Int) {
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          _trap("Can't remove more items from a collection than it contains")
        }
        self = self[startIndex..<end]
      }
      /// Removes and returns the first character, or gives nil.
      mutating func popFirst() -> Character? { isEmpty ? nil : removeFirst() }
      /// Removes and returns the last character, or gives nil.
      mutating func popLast() -> Character? { isEmpty ? nil : removeLast() }
      mutating func reserveCapacity(_ n: Int) {}
      var debugDescription: String { String(reflecting: self) }
    }
    extension Substring: StringProtocol, CustomDebugStringConvertible, Sendable {}
    func _makeSubstring(_ text: String) -> Substring { text._substring }

    @_native("utf8.decode") func _decodeUTF8(_ bytes: [UInt8]) -> String
    @_native("utf8.validate") func _validateUTF8(_ bytes: [UInt8]) -> String?
    @_native("utf16.decode") func _decodeUTF16(_ units: [UInt16]) -> String

    /// Text that stands in the source.
    @_builtin("StaticString") struct StaticString {
      typealias StringLiteralType = StaticString
      typealias ExtendedGraphemeClusterLiteralType = StaticString
      typealias UnicodeScalarLiteralType = StaticString
      init(stringLiteral value: StaticString) { self = value }
    }
    extension StaticString: ExpressibleByStringLiteral, CustomStringConvertible {}

    /// The default interpolation of strings.
    struct DefaultStringInterpolation: StringInterpolationProtocol, CustomStringConvertible, TextOutputStream {
      typealias StringLiteralType = String
      var _text = ""
      init() {}
      init(literalCapacity: Int = 0, interpolationCount: Int = 0) {}
      mutating func appendLiteral(_ literal: String) { _text.append(literal) }
      mutating func appendInterpolation<T>(_ value: T) { _text.append(String(describing: value)) }
      mutating func write(_ string: String) { _text.append(string) }
      var description: String { _text }
    }
    extension String {
      typealias StringInterpolation = DefaultStringInterpolation
      init(stringInterpolation: DefaultStringInterpolation) { self = stringInterpolation._text }
    }
    func _makeSubstring(_ text: String) -> Substring { text._substring }
    """#
}
