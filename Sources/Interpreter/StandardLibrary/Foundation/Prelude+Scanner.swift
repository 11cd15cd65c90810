extension Prelude {
  /// `Scanner`.
  static let scanner = #"""
    /// Reads values one after the other from text.
    class Scanner {
      let string: String
      var currentIndex: String.Index
      var charactersToBeSkipped: CharacterSet? = .whitespacesAndNewlines
      var caseSensitive = false
      init(string: String) {
        self.string = string
        currentIndex = string.startIndex
      }
      /// Whether nothing is left but what is skipped.
      var isAtEnd: Bool { _start == string.endIndex }
      func _isIn(_ set: CharacterSet, _ character: Character) -> Bool { character.unicodeScalars.allSatisfy { set.contains($0) } }
      // Where the next value begins.
      var _start: String.Index {
        var i = currentIndex
        guard let skipped = charactersToBeSkipped else { return i }
        while i < string.endIndex, _isIn(skipped, string[i]) { i = string.index(after: i) }
        return i
      }
      // The text from the start on while the characters fit, or nil when none does.
      func _take(from start: String.Index, while fits: (Character) -> Bool) -> String? {
        var i = start
        while i < string.endIndex, fits(string[i]) { i = string.index(after: i) }
        if i == start { return nil }
        currentIndex = i
        return String(string[start..<i])
      }
      func scanCharacter() -> Character? {
        let start = _start
        if start == string.endIndex { return nil }
        currentIndex = string.index(after: start)
        return string[start]
      }
      func scanString(_ searchString: String) -> String? {
        let start = _start
        let rest = string[start...]
        let options: String.CompareOptions = caseSensitive ? .anchored : [.anchored, .caseInsensitive]
        guard let range = rest.range(of: searchString, options: options) else { return nil }
        currentIndex = range.upperBound
        return String(string[range])
      }
      func scanUpToString(_ substring: String) -> String? {
        let start = _start
        let found = string[start...].range(of: substring, options: caseSensitive ? [] : .caseInsensitive)
        let end = found?.lowerBound ?? string.endIndex
        if end == start { return nil }
        currentIndex = end
        return String(string[start..<end])
      }
      func scanCharacters(from set: CharacterSet) -> String? { _take(from: _start) { self._isIn(set, $0) } }
      func scanUpToCharacters(from set: CharacterSet) -> String? { _take(from: _start) { !self._isIn(set, $0) } }
      func _number(allowsFraction: Bool) -> String? {
        let start = _start
        var i = start
        func skipDigits() -> Int {
          var count = 0
          while i < string.endIndex, string[i].isASCII, string[i].isWholeNumber {
            i = string.index(after: i)
            count += 1
          }
          return count
        }
        func skip(_ letters: [Character]) -> Bool {
          guard i < string.endIndex, letters.contains(string[i]) else { return false }
          i = string.index(after: i)
          return true
        }
        _ = skip(["-", "+"])
        var count = skipDigits()
        if allowsFraction, skip(["."]) { count += skipDigits() }
        if count == 0 { return nil }
        if allowsFraction {
          let end = i
          if skip(["e", "E"]) {
            _ = skip(["-", "+"])
            if skipDigits() == 0 { i = end }
          }
        }
        currentIndex = i
        return String(string[start..<i])
      }
      func scanInt() -> Int? {
        guard let text = _number(allowsFraction: false) else { return nil }
        return Int(text) ?? (text.hasPrefix("-") ? Int.min : Int.max)
      }
      func scanInt32() -> Int32? { scanInt().map { Int32(clamping: $0) } }
      func scanInt64() -> Int64? { scanInt().map { Int64($0) } }
      func scanDouble() -> Double? {
        guard let text = _number(allowsFraction: true) else { return nil }
        return Double(text.hasSuffix(".") ? text + "0" : text)
      }
      func scanFloat() -> Float? { scanDouble().map { Float($0) } }
    }
    """#
}
