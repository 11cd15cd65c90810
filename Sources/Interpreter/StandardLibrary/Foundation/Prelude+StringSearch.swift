extension Prelude {
  /// Foundation's ways to search, compare and encode text.
  static let stringSearch = #"""
    extension String {
      /// How text is searched and compared.
      struct CompareOptions: OptionSet, Sendable {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static let caseInsensitive = CompareOptions(rawValue: 1)
        static let literal = CompareOptions(rawValue: 2)
        static let backwards = CompareOptions(rawValue: 4)
        static let anchored = CompareOptions(rawValue: 8)
        static let numeric = CompareOptions(rawValue: 64)
        static let diacriticInsensitive = CompareOptions(rawValue: 128)
        static let widthInsensitive = CompareOptions(rawValue: 256)
        static let forcedOrdering = CompareOptions(rawValue: 512)
        static let regularExpression = CompareOptions(rawValue: 1024)
      }
    }
    @_native("text.folded") func _folded(_ text: String, _ ignoresCase: Bool, _ ignoresMarks: Bool) -> String

    extension StringProtocol {
      func _fold(_ options: String.CompareOptions) -> String {
        _folded(_text, options.contains(.caseInsensitive), options.contains(.diacriticInsensitive))
      }
      /// Where the other text or pattern occurs, or nil.
      func range<T: StringProtocol>(
        of other: T, options: String.CompareOptions, range: Range<String.Index>? = nil, locale: Locale? = nil
      ) -> Range<String.Index>? {
        _occurrences(of: other._text, options, range ?? startIndex..<endIndex, isFirstOnly: true).first
      }
      func range<T: StringProtocol>(of other: T, range: Range<String.Index>) -> Range<String.Index>? {
        self.range(of: other, options: [], range: range)
      }
      /// The text with the occurrences of another text or pattern replaced.
      func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(
        of target: Target, with replacement: Replacement, options: String.CompareOptions,
        range: Range<String.Index>? = nil
      ) -> String {
        let bounds = range ?? startIndex..<endIndex
        if options.contains(.regularExpression) { return _replacing(target._text, replacement._text, options, bounds) }
        var result = ""
        var start = startIndex
        for range in _occurrences(of: target._text, options, bounds, isFirstOnly: false) {
          result.append(self[start..<range.lowerBound]._text)
          result.append(replacement._text)
          start = range.upperBound
        }
        result.append(self[start..<endIndex]._text)
        return result
      }
      func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(
        of target: Target, with replacement: Replacement, range: Range<String.Index>
      ) -> String {
        replacingOccurrences(of: target, with: replacement, options: [], range: range)
      }
      func _pattern(_ pattern: String, _ options: String.CompareOptions) -> Regex<AnyRegexOutput>? {
        guard let regex = try? Regex(pattern) else { return nil }
        return regex.ignoresCase(options.contains(.caseInsensitive))
      }
      // A pattern's matches replaced by a template, in which `$1` is the first capture.
      func _replacing(
        _ pattern: String, _ template: String, _ options: String.CompareOptions, _ bounds: Range<String.Index>
      ) -> String {
        guard let regex = _pattern(pattern, options) else { return _text }
        var result = ""
        var start = startIndex
        for captures in regex._matches(_substring[bounds]) {
          guard let whole = captures[0] else { continue }
          result.append(self[start..<whole.lowerBound]._text)
          var letters = Array(template)[...]
          while let letter = letters.popFirst() {
            if letter == "\\", let next = letters.popFirst() {
              result.append(next)
            } else if letter == "$", let next = letters.first, let number = next.wholeNumberValue {
              letters.removeFirst()
              if number < captures.count, let part = captures[number] { result.append(self[part]._text) }
            } else {
              result.append(letter)
            }
          }
          start = whole.upperBound
        }
        result.append(self[start..<endIndex]._text)
        return result
      }
      func _occurrences(
        of other: String, _ options: String.CompareOptions, _ bounds: Range<String.Index>, isFirstOnly: Bool
      ) -> [Range<String.Index>] {
        if options.contains(.regularExpression) {
          guard let regex = _pattern(other, options) else { return [] }
          let found = regex._matches(_substring[bounds]).map { $0[0]! }
          if options.contains(.anchored) { return found.filter { $0.lowerBound == bounds.lowerBound } }
          return found
        }
        if other.isEmpty { return [] }
        let isFolded = options.contains(.caseInsensitive) || options.contains(.diacriticInsensitive)
        let wanted = (isFolded ? other._fold(options) : other).map { $0 }
        var positions: [String.Index] = []
        var letters: [Character] = []
        var i = bounds.lowerBound
        while i < bounds.upperBound {
          positions.append(i)
          letters.append(isFolded ? Character(String(self[i])._fold(options)) : self[i])
          i = index(after: i)
        }
        positions.append(bounds.upperBound)
        let last = letters.count - wanted.count
        if last < 0 { return [] }
        func matches(_ start: Int) -> Bool {
          for offset in 0..<wanted.count where letters[start + offset] != wanted[offset] { return false }
          return true
        }
        func found(_ start: Int) -> Range<String.Index> { positions[start]..<positions[start + wanted.count] }
        if options.contains(.anchored) {
          let start = options.contains(.backwards) ? last : 0
          return matches(start) ? [found(start)] : []
        }
        var result: [Range<String.Index>] = []
        if options.contains(.backwards), isFirstOnly {
          for start in stride(from: last, through: 0, by: -1) where matches(start) { return [found(start)] }
          return []
        }
        var start = 0
        while start <= last {
          if matches(start) {
            result.append(found(start))
            if isFirstOnly { return result }
            start += wanted.count
          } else {
            start += 1
          }
        }
        return result
      }

      /// How the texts are ordered.
      func compare<T: StringProtocol>(_ other: T, options: String.CompareOptions) -> ComparisonResult {
        let (a, b) = (_fold(options), other._fold(options))
        if options.contains(.numeric) { return _compareNumerically(Array(a), Array(b)) }
        return a < b ? .orderedAscending : a == b ? .orderedSame : .orderedDescending
      }
      func localizedCompare<T: StringProtocol>(_ other: T) -> ComparisonResult { _compareAsListed(other._text) }
      func localizedCaseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        caseInsensitiveCompare(other)
      }
      func localizedStandardCompare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        let result = _compareNumerically(Array(lowercased()), Array(other.lowercased()))
        return result == .orderedSame ? _compareAsListed(other._text) : result
      }
      // Letters before their case: "a" < "B" < "c".
      func _compareAsListed(_ other: String) -> ComparisonResult {
        let (a, b) = (lowercased(), other.lowercased())
        if a != b { return a < b ? .orderedAscending : .orderedDescending }
        let (x, y) = (_text, other)
        return x == y ? .orderedSame : x > y ? .orderedAscending : .orderedDescending
      }
      func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool {
        range(of: other, options: .caseInsensitive) != nil
      }
      func localizedStandardContains<T: StringProtocol>(_ other: T) -> Bool {
        range(of: other, options: [.caseInsensitive, .diacriticInsensitive]) != nil
      }
      /// The text without what the options leave out of account.
      func folding(options: String.CompareOptions, locale: Locale?) -> String { _fold(options) }
      var localizedUppercase: String { uppercased() }
      var localizedLowercase: String { lowercased() }
      var localizedCapitalized: String { capitalized }
      func commonPrefix<T: StringProtocol>(with other: T, options: String.CompareOptions = []) -> String {
        var result = ""
        for (a, b) in zip(self, other) {
          if String(a)._fold(options) != String(b)._fold(options) { break }
          result.append(a)
        }
        return result
      }

      /// The text with every byte outside of the set as `%` and two digits.
      func addingPercentEncoding(withAllowedCharacters allowedCharacters: CharacterSet) -> String? {
        var result = ""
        for scalar in unicodeScalars {
          if scalar.isASCII, allowedCharacters.contains(scalar) {
            result += String(scalar)
          } else {
            for byte in String(scalar).utf8 {
              result += byte < 16 ? "%0" : "%"
              result += String(byte, radix: 16, uppercase: true)
            }
          }
        }
        return result
      }
      /// The text with `%` and two digits as the byte that they stand for; nil when they make no text.
      var removingPercentEncoding: String? {
        let bytes = Array(utf8)
        var result: [UInt8] = []
        var i = 0
        while i < bytes.count {
          if bytes[i] == 37 {
            guard i + 2 < bytes.count,
              let value = UInt8(String(decoding: bytes[i + 1...i + 2], as: UTF8.self), radix: 16)
            else { return nil }
            result.append(value)
            i += 3
          } else {
            result.append(bytes[i])
            i += 1
          }
        }
        return String(validating: result, as: UTF8.self)
      }
    }
    // The order of texts in which digits count as the number that they make.
    func _compareNumerically(_ a: [Character], _ b: [Character]) -> ComparisonResult {
      func number(_ text: [Character], _ start: inout Int) -> String {
        while start < text.count, text[start] == "0" { start += 1 }
        var digits = ""
        while start < text.count, text[start].isASCII, text[start].isWholeNumber {
          digits.append(text[start])
          start += 1
        }
        return digits
      }
      func isDigit(_ text: [Character], _ i: Int) -> Bool { i < text.count && text[i].isASCII && text[i].isWholeNumber }
      var (i, j) = (0, 0)
      while i < a.count, j < b.count {
        if isDigit(a, i), isDigit(b, j) {
          let (x, y) = (number(a, &i), number(b, &j))
          if x.count != y.count { return x.count < y.count ? .orderedAscending : .orderedDescending }
          if x != y { return x < y ? .orderedAscending : .orderedDescending }
        } else {
          if a[i] != b[j] { return a[i] < b[j] ? .orderedAscending : .orderedDescending }
          i += 1
          j += 1
        }
      }
      return i < a.count ? .orderedDescending : j < b.count ? .orderedAscending : .orderedSame
    }
    extension CharacterSet {
      static var _urlLetters: String { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" }
      static var urlQueryAllowed: CharacterSet { CharacterSet(charactersIn: _urlLetters + "!$&'()*+,;=:@/?") }
      static var urlFragmentAllowed: CharacterSet { urlQueryAllowed }
      static var urlPathAllowed: CharacterSet { CharacterSet(charactersIn: _urlLetters + "!$&'()*+,;=:@/") }
      static var urlHostAllowed: CharacterSet { CharacterSet(charactersIn: _urlLetters + "!$&'()*+,;=:[]") }
      static var urlUserAllowed: CharacterSet { CharacterSet(charactersIn: _urlLetters + "!$&'()*+,;=") }
      static var urlPasswordAllowed: CharacterSet { urlUserAllowed }
    }
    """#
}
