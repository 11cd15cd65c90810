extension Prelude {
  /// Regular expressions.
  static let regex = #"""
    protocol RegexComponent<RegexOutput> {
      associatedtype RegexOutput
      var regex: Regex<RegexOutput> { get }
    }

    /// A regular expression.
    struct Regex<Output>: RegexComponent {
      typealias RegexOutput = Output
      let _pattern: String
      /// Options of the whole pattern, a letter and `+` or `-` each, the outermost last.
      let _options: String
      var regex: Regex<Output> { self }
      init(_literal pattern: String) {
        _pattern = pattern
        _options = ""
      }
      init(_pattern: String, _options: String) {
        self._pattern = _pattern
        self._options = _options
      }
      /// The pattern with an output of a type that its captures must have.
      init(_ pattern: String, as outputType: Output.Type = Output.self) throws {
        if let failure = _regexFailure(pattern) { throw _RegexError(description: failure) }
        self.init(_pattern: pattern, _options: "")
        if let mismatch = _mismatch { throw _RegexError(description: mismatch) }
      }
      /// What matches this very text.
      init(verbatim verbatimString: String) { self.init(_pattern: _quote(verbatimString), _options: "") }
      /// The typed form of a regular expression, or nil when its captures have other types.
      init?(_ regex: Regex<AnyRegexOutput>, as outputType: Output.Type = Output.self) {
        self.init(_pattern: regex._pattern, _options: regex._options)
        if _mismatch != nil { return nil }
      }
      @_native("regex.mismatch") var _mismatch: String? { get }
      /// Whether a capture has that name.
      func contains(captureNamed name: String) -> Bool { _regexNames(_pattern).contains(name) }

      /// Where the text matches: the whole match and its captures.
      /// - Parameter kind: 0 anywhere, 1 the whole text, 2 its beginning.
      @_native("regex.match") func _match(_ text: Substring, _ kind: Int) -> [Range<String.Index>?]?
      @_native("regex.matches") func _matches(_ text: Substring) -> [[Range<String.Index>?]]
      func _found(_ text: Substring, _ kind: Int) -> Match? {
        guard let captures = _match(text, kind) else { return nil }
        return Match(_pattern: _pattern, _text: text.base, _captures: captures)
      }
      /// The match of the whole text, or nil.
      func wholeMatch(in string: String) throws -> Match? { _found(string._substring, 1) }
      func wholeMatch(in string: Substring) throws -> Match? { _found(string, 1) }
      /// The match at the beginning of the text, or nil.
      func prefixMatch(in string: String) throws -> Match? { _found(string._substring, 2) }
      func prefixMatch(in string: Substring) throws -> Match? { _found(string, 2) }
      /// The first match in the text, or nil.
      func firstMatch(in string: String) throws -> Match? { _found(string._substring, 0) }
      func firstMatch(in string: Substring) throws -> Match? { _found(string, 0) }

      func _with(_ option: String, _ isOn: Bool) -> Regex<Output> {
        Regex<Output>(_pattern: _pattern, _options: _options + option + (isOn ? "+" : "-"))
      }
      /// The same without regard to case.
      func ignoresCase(_ ignoresCase: Bool = true) -> Regex<Output> { _with("i", ignoresCase) }
      /// The same with a dot that matches line breaks too.
      func dotMatchesNewlines(_ dotMatchesNewlines: Bool = true) -> Regex<Output> { _with("s", dotMatchesNewlines) }
      /// The same with `^` and `$` that match at the ends of lines.
      func anchorsMatchLineEndings(_ matchLineEndings: Bool = true) -> Regex<Output> { _with("m", matchLineEndings) }
      func asciiOnlyWordCharacters(_ useASCII: Bool = true) -> Regex<Output> { _with("W", useASCII) }
      func asciiOnlyDigits(_ useASCII: Bool = true) -> Regex<Output> { _with("D", useASCII) }
      func asciiOnlyWhitespace(_ useASCII: Bool = true) -> Regex<Output> { _with("S", useASCII) }
      func asciiOnlyCharacterClasses(_ useASCII: Bool = true) -> Regex<Output> { _with("P", useASCII) }
      /// The same with another kind of `\b`.
      func wordBoundaryKind(_ wordBoundaryKind: RegexWordBoundaryKind) -> Regex<Output> {
        _with("b", wordBoundaryKind == .default)
      }
      /// The same with another default for quantifiers.
      func repetitionBehavior(_ behavior: RegexRepetitionBehavior) -> Regex<Output> {
        Regex<Output>(_pattern: _pattern, _options: _options + "r" + behavior._code)
      }
      /// The same matching characters or scalars.
      func matchingSemantics(_ semanticLevel: RegexSemanticLevel) -> Regex<Output> {
        _with("u", semanticLevel == .unicodeScalar)
      }

      /// A match of a regular expression.
      @dynamicMemberLookup struct Match {
        let _pattern: String
        let _text: String
        let _captures: [Range<String.Index>?]
        init(_pattern: String, _text: String, _captures: [Range<String.Index>?]) {
          self._pattern = _pattern
          self._text = _text
          self._captures = _captures
        }
        /// Where the match stands in the text.
        var range: Range<String.Index> { _captures[0]! }
        /// The matched text with its captures.
        @_native("regex.output") var output: Output { get }
        subscript<T>(dynamicMember keyPath: KeyPath<Output, T>) -> T { output[keyPath: keyPath] }
        @_disfavoredOverload subscript(dynamicMember keyPath: KeyPath<(Output, _doNotUse: ()), Output>) -> Output { output }
      }
    }
    extension Regex where Output == AnyRegexOutput {
      /// The pattern with captures that are only known when it runs.
      init(_ pattern: String) throws {
        if let failure = _regexFailure(pattern) { throw _RegexError(description: failure) }
        self.init(_pattern: pattern, _options: "")
      }
      /// The same without the types of its captures.
      init<OtherOutput>(_ regex: Regex<OtherOutput>) { self.init(_pattern: regex._pattern, _options: regex._options) }
    }
    extension Regex.Match where Output == AnyRegexOutput {
      init<OtherOutput>(_ match: Regex<OtherOutput>.Match) {
        self.init(_pattern: match._pattern, _text: match._text, _captures: match._captures)
      }
      subscript(position: Int) -> AnyRegexOutput.Element { output[position] }
      subscript(name: String) -> AnyRegexOutput.Element? { output[name] }
    }

    /// What a match of any regular expression captured.
    struct AnyRegexOutput: RandomAccessCollection {
      typealias Index = Int
      let _pattern: String
      let _text: String
      let _captures: [Range<String.Index>?]
      init(_pattern: String, _text: String, _captures: [Range<String.Index>?]) {
        self._pattern = _pattern
        self._text = _text
        self._captures = _captures
      }
      init<Output>(_ match: Regex<Output>.Match) {
        self.init(_pattern: match._pattern, _text: match._text, _captures: match._captures)
      }
      /// The captures as a tuple, or nil when it has other types.
      func extractValues<Output>(as outputType: Output.Type = Output.self) -> Output? {
        if Regex<Output>(_pattern: _pattern, _options: "")._mismatch != nil { return nil }
        return Regex<Output>.Match(_pattern: _pattern, _text: _text, _captures: _captures).output
      }
      var startIndex: Int { 0 }
      var endIndex: Int { _captures.count }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      subscript(position: Int) -> Element {
        Element(
          range: _captures[position], name: position == 0 ? nil : _regexNames(_pattern)[position - 1],
          _text: _text, _isOptional: position > 0 && _regexOptionals(_pattern)[position - 1])
      }
      subscript(name: String) -> Element? {
        guard let position = _regexNames(_pattern).firstIndex(of: name) else { return nil }
        return self[position + 1]
      }
      /// A capture.
      struct Element {
        /// Where it stands in the text, or nil when the match left it out.
        let range: Range<String.Index>?
        let name: String?
        let _text: String
        let _isOptional: Bool
        init(range: Range<String.Index>?, name: String?, _text: String, _isOptional: Bool) {
          self.range = range
          self.name = name
          self._text = _text
          self._isOptional = _isOptional
        }
        /// The captured text, or nil when the match left it out.
        var substring: Substring? {
          guard let range else { return nil }
          return _text[range]
        }
        var value: Any? {
          guard let substring else { return nil }
          return _isOptional ? Optional(substring) as Any : substring
        }
        var type: Any.Type { _isOptional ? Substring?.self : Substring.self }
      }
    }

    struct RegexSemanticLevel: Hashable {
      let _isScalar: Bool
      static var graphemeCluster: RegexSemanticLevel { RegexSemanticLevel(_isScalar: false) }
      static var unicodeScalar: RegexSemanticLevel { RegexSemanticLevel(_isScalar: true) }
    }
    struct RegexWordBoundaryKind: Hashable {
      let _isDefault: Bool
      static var simple: RegexWordBoundaryKind { RegexWordBoundaryKind(_isDefault: false) }
      static var `default`: RegexWordBoundaryKind { RegexWordBoundaryKind(_isDefault: true) }
    }
    struct RegexRepetitionBehavior: Hashable {
      let _code: String
      static var eager: RegexRepetitionBehavior { RegexRepetitionBehavior(_code: "e") }
      static var reluctant: RegexRepetitionBehavior { RegexRepetitionBehavior(_code: "r") }
      static var possessive: RegexRepetitionBehavior { RegexRepetitionBehavior(_code: "p") }
    }
    struct _RegexError: Error, CustomStringConvertible { let description: String }
    @_native("regex.failure") func _regexFailure(_ pattern: String) -> String?
    @_native("regex.names") func _regexNames(_ pattern: String) -> [String?]
    @_native("regex.optionals") func _regexOptionals(_ pattern: String) -> [Bool]
    @_native("regex.quote") func _quote(_ text: String) -> String

    extension StringProtocol {
      /// The first match, or nil.
      func firstMatch<Output>(of r: some RegexComponent<Output>) -> Regex<Output>.Match? { r.regex._found(_substring, 0) }
      /// The match of the whole text, or nil.
      func wholeMatch<R: RegexComponent>(of regex: R) -> Regex<R.RegexOutput>.Match? { regex.regex._found(_substring, 1) }
      /// The match at the beginning, or nil.
      func prefixMatch<R: RegexComponent>(of regex: R) -> Regex<R.RegexOutput>.Match? { regex.regex._found(_substring, 2) }
      /// All matches, none overlapping another.
      func matches<Output>(of r: some RegexComponent<Output>) -> [Regex<Output>.Match] {
        let regex = r.regex
        let text = _substring
        let base = text.base
        return regex._matches(text).map { Regex<Output>.Match(_pattern: regex._pattern, _text: base, _captures: $0) }
      }
      /// Whether something matches.
      @_disfavoredOverload func contains(_ regex: some RegexComponent) -> Bool { regex.regex._match(_substring, 0) != nil }
      /// Where the first match stands, or nil.
      @_disfavoredOverload func firstRange(of regex: some RegexComponent) -> Range<String.Index>? {
        regex.regex._match(_substring, 0)?[0]
      }
      /// Where the matches stand.
      @_disfavoredOverload func ranges(of regex: some RegexComponent) -> [Range<String.Index>] {
        regex.regex._matches(_substring).map { $0[0]! }
      }
      /// Whether the text begins with a match.
      func starts(with regex: some RegexComponent) -> Bool { regex.regex._match(_substring, 2) != nil }
      /// The text behind a match at its beginning.
      @_disfavoredOverload func trimmingPrefix(_ regex: some RegexComponent) -> SubSequence {
        guard let match = regex.regex._match(_substring, 2) else { return self[startIndex..<endIndex] }
        return self[match[0]!.upperBound..<endIndex]
      }
      /// The parts between matches.
      @_disfavoredOverload func split(
        separator: some RegexComponent, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] {
        if maxSplits < 0 { _trap("Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        for match in separator.regex._matches(_substring) {
          if result.count == maxSplits { break }
          let range = match[0]!
          if start != range.lowerBound || !omittingEmptySubsequences { result.append(self[start..<range.lowerBound]) }
          start = range.upperBound
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
        return result
      }
    }
    extension StringProtocol where Self: RangeReplaceableCollection {
      func _replacing<Output>(
        _ regex: Regex<Output>, _ subrange: Range<String.Index>, _ limit: Int, _ replacement: (Regex<Output>.Match) throws -> String
      ) rethrows -> String {
        if limit < 0 { _trap("Can't replace a negative number of matches") }
        var result = ""
        var start = startIndex
        let text = _substring
        let base = text.base
        for captures in regex._matches(text[subrange]).prefix(limit) {
          let range = captures[0]!
          result.append(text[start..<range.lowerBound]._text)
          result.append(try replacement(Regex<Output>.Match(_pattern: regex._pattern, _text: base, _captures: captures)))
          start = range.upperBound
        }
        result.append(text[start..<endIndex]._text)
        return result
      }
      /// The text with matches replaced.
      @_disfavoredOverload func replacing<Replacement: Collection>(
        _ regex: some RegexComponent, with replacement: Replacement, maxReplacements: Int = .max
      ) -> Self where Replacement.Element == Character {
        let text = String(replacement)
        return Self(_replacing(regex.regex, startIndex..<endIndex, maxReplacements) { _ in text })
      }
      func replacing<Replacement: Collection>(
        _ regex: some RegexComponent, with replacement: Replacement, subrange: Range<String.Index>, maxReplacements: Int = .max
      ) -> Self where Replacement.Element == Character {
        let text = String(replacement)
        return Self(_replacing(regex.regex, subrange, maxReplacements) { _ in text })
      }
      mutating func replace<Replacement: Collection>(
        _ regex: some RegexComponent, with replacement: Replacement, maxReplacements: Int = .max
      ) where Replacement.Element == Character {
        let text = String(replacement)
        self = Self(_replacing(regex.regex, startIndex..<endIndex, maxReplacements) { _ in text })
      }
      /// The text with each match replaced by what the closure makes of it.
      func replacing<Output, Replacement: Collection>(
        _ regex: some RegexComponent<Output>, maxReplacements: Int = .max, with replacement: (Regex<Output>.Match) throws -> Replacement
      ) rethrows -> Self where Replacement.Element == Character {
        Self(try _replacing(regex.regex, startIndex..<endIndex, maxReplacements) { String(try replacement($0)) })
      }
      func replacing<Output, Replacement: Collection>(
        _ regex: some RegexComponent<Output>, subrange: Range<String.Index>, maxReplacements: Int = .max,
        with replacement: (Regex<Output>.Match) throws -> Replacement
      ) rethrows -> Self where Replacement.Element == Character {
        Self(try _replacing(regex.regex, subrange, maxReplacements) { String(try replacement($0)) })
      }
      mutating func replace<Output, Replacement: Collection>(
        _ regex: some RegexComponent<Output>, maxReplacements: Int = .max, with replacement: (Regex<Output>.Match) throws -> Replacement
      ) rethrows where Replacement.Element == Character {
        self = Self(try _replacing(regex.regex, startIndex..<endIndex, maxReplacements) { String(try replacement($0)) })
      }
      @_disfavoredOverload mutating func trimPrefix(_ regex: some RegexComponent) {
        guard let match = regex.regex._match(_substring, 2) else { return }
        self = Self(self[match[0]!.upperBound..<endIndex])
      }
    }
    """#
}
