extension Prelude {
  /// The part of Foundation that small programs use.
  static let foundation = #"""
    /// A value that `String(format:)` accepts.
    protocol CVarArg {
      /// The value as formats take it.
      var _argument: any CVarArg { get }
    }
    extension CVarArg { var _argument: any CVarArg { self } }
    extension Int: CVarArg {}
    extension Int8: CVarArg {}
    extension Int16: CVarArg {}
    extension Int32: CVarArg {}
    extension Int64: CVarArg {}
    extension UInt: CVarArg {}
    extension UInt8: CVarArg {}
    extension UInt16: CVarArg {}
    extension UInt32: CVarArg {}
    extension UInt64: CVarArg {}
    extension Double: CVarArg {}
    extension Float: CVarArg {}
    extension String: CVarArg {}
    extension Bool: CVarArg {}

    /// A set of Unicode scalars.
    struct CharacterSet: Equatable, Hashable {
      let _kinds: [Int]
      let _scalars: Set<Unicode.Scalar>
      let _isInverted: Bool
      init() { self.init(_kinds: []) }
      init(_kinds: [Int], _scalars: Set<Unicode.Scalar> = [], _isInverted: Bool = false) {
        self._kinds = _kinds
        self._scalars = _scalars
        self._isInverted = _isInverted
      }
      init(charactersIn string: String) { self.init(_kinds: [], _scalars: Set(string.unicodeScalars)) }
      static var whitespaces: CharacterSet { CharacterSet(_kinds: [0]) }
      static var newlines: CharacterSet { CharacterSet(_kinds: [1]) }
      static var whitespacesAndNewlines: CharacterSet { CharacterSet(_kinds: [0, 1]) }
      static var decimalDigits: CharacterSet { CharacterSet(_kinds: [2]) }
      static var letters: CharacterSet { CharacterSet(_kinds: [3]) }
      static var alphanumerics: CharacterSet { CharacterSet(_kinds: [3, 2, 4]) }
      static var punctuationCharacters: CharacterSet { CharacterSet(_kinds: [5]) }
      static var uppercaseLetters: CharacterSet { CharacterSet(_kinds: [6]) }
      static var lowercaseLetters: CharacterSet { CharacterSet(_kinds: [7]) }
      static var symbols: CharacterSet { CharacterSet(_kinds: [8]) }
      var inverted: CharacterSet { CharacterSet(_kinds: _kinds, _scalars: _scalars, _isInverted: !_isInverted) }
      func contains(_ member: Unicode.Scalar) -> Bool {
        (_scalars.contains(member) || _kinds.contains { member._isOfKind($0) }) != _isInverted
      }
      func union(_ other: CharacterSet) -> CharacterSet {
        CharacterSet(_kinds: _kinds + other._kinds, _scalars: _scalars.union(other._scalars), _isInverted: _isInverted)
      }
      mutating func insert(charactersIn string: String) { self = union(CharacterSet(charactersIn: string)) }
    }
    extension Unicode.Scalar {
      @_native("scalar.kind") func _isOfKind(_ kind: Int) -> Bool
    }

    @_native("string.format") func _format(_ format: String, _ arguments: [any CVarArg]) -> String
    extension String {
      /// Text made by a format in the manner of `printf`.
      init(format: String, _ arguments: any CVarArg...) { self = _format(format, arguments.map { $0._argument }) }
      init(format: String, arguments: [any CVarArg]) { self = _format(format, arguments.map { $0._argument }) }
    }
    extension StringProtocol {
      /// The parts between occurrences of the separator.
      func components<T: StringProtocol>(separatedBy separator: T) -> [String] {
        var result: [String] = []
        var start = startIndex
        for range in ranges(of: separator) {
          result.append(self[start..<range.lowerBound]._text)
          start = range.upperBound
        }
        result.append(self[start..<endIndex]._text)
        return result
      }
      /// The parts between characters of the set.
      func components(separatedBy separator: CharacterSet) -> [String] {
        var result: [String] = []
        var part = ""
        for scalar in unicodeScalars {
          if separator.contains(scalar) {
            result.append(part)
            part = ""
          } else {
            part += String(scalar)
          }
        }
        result.append(part)
        return result
      }
      /// The text without characters of the set at both ends.
      func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        var end = scalars.endIndex
        while start < end, set.contains(scalars[start]) { start = scalars.index(after: start) }
        while start < end {
          let last = scalars.index(before: end)
          if !set.contains(scalars[last]) { break }
          end = last
        }
        return String(scalars[start..<end])
      }
      /// The text with every occurrence of one text replaced by another.
      func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(
        of target: Target, with replacement: Replacement
      ) -> String {
        replacing(target, with: replacement)
      }
      /// Where the other text occurs first, or nil.
      func range<T: StringProtocol>(of other: T) -> Range<String.Index>? { firstRange(of: other) }
      /// The text with each word beginning in upper case.
      var capitalized: String {
        var result = ""
        var isStart = true
        for character in self {
          result += isStart ? character.uppercased() : character.lowercased()
          isStart = !(character.isLetter || character.isNumber || character == "'")
        }
        return result
      }
      /// The text cut or filled to a length.
      func padding<T: StringProtocol>(toLength newLength: Int, withPad padString: T, startingAt padIndex: Int) -> String {
        var result = prefix(newLength)._text
        let pad = Array(padString)
        var i = padIndex
        while result.count < newLength, !pad.isEmpty {
          result.append(pad[i % pad.count])
          i += 1
        }
        return result
      }
      func caseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        let (a, b) = (lowercased(), other.lowercased())
        return a < b ? .orderedAscending : a == b ? .orderedSame : .orderedDescending
      }
      func compare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        let (a, b) = (_text, other._text)
        return a < b ? .orderedAscending : a == b ? .orderedSame : .orderedDescending
      }
    }
    enum ComparisonResult: Int { case orderedAscending = -1, orderedSame = 0, orderedDescending = 1 }
    """#
}
