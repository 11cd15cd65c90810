/// The declarations of a library file without comments and without the bodies of functions.
///
/// Most of a library is never run in a session, and parsing costs more than anything else at the start of one. So the
/// parser gets the text of the declarations alone, and a body's text when somebody asks for its statements.
///
/// The scan knows strings, comments, brackets and the words that introduce declarations; it does not know regular
/// expression literals. A text that it cannot follow is parsed whole.
struct DeclarationOutline {
  /// The text to parse: each body left out is `{}`, or `{0}` where a property's getter is left out.
  private(set) var text: [UInt8] = []
  /// The offset in the file of each byte of `text`, and of its end.
  private(set) var offsets: [Int32] = []
  /// The bodies left out: from the offset of the left brace to the offset after the right one.
  private(set) var bodies: [Int32: Int32] = [:]

  private var source: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// What encloses a place between declarations.
  private enum Container { case members, accessors }

  /// What the last introducing word since the last brace introduces.
  private enum Introducer { case type, function, property, verbatim }

  /// Scans the text of a file; `nil` when it is not balanced.
  init?(_ text: String) {
    var text = text
    guard let outline = text.withUTF8({ DeclarationOutline($0) }) else { return nil }
    self = outline
  }

  /// Scans a file.
  ///
  /// - Parameter source: its text; it is not kept.
  /// - Returns: `nil` when the text is not balanced.
  /// - Complexity: O(*n*)
  private init?(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    defer { self.source = UnsafeBufferPointer(start: nil, count: 0) }
    text.reserveCapacity(source.count * 2 / 3)
    offsets.reserveCapacity(source.count * 2 / 3)
    guard scan() else { return nil }
    offsets.append(Int32(source.count))
  }

  // MARK: Declarations

  private mutating func scan() -> Bool {
    var containers: [Container] = []
    var introducer = Introducer.type
    var parentheses = 0
    var hasValue = false
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "{"):
        if parentheses > 0 || hasValue || introducer == .verbatim {
          guard copyBalanced() else { return false }
        } else if containers.last == .accessors || introducer == .function {
          guard leaveOutBody("{}") else { return false }
        } else if introducer == .property, !startsAccessors(after: index + 1) {
          guard leaveOutBody("{0}") else { return false }
        } else {
          containers.append(introducer == .property ? .accessors : .members)
          copy()
        }
        introducer = containers.last == .accessors ? .function : .type
      case UInt8(ascii: "}"):
        guard containers.popLast() != nil else { return false }
        copy()
        introducer = .type
        hasValue = false
      case UInt8(ascii: "("), UInt8(ascii: "["):
        parentheses += 1
        copy()
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        parentheses -= 1
        copy()
      case UInt8(ascii: "="):
        hasValue = parentheses == 0 && introducer == .property
        copy()
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        guard copyString() else { return false }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        copyBlank()
      case UInt8(ascii: "/") where isComment:
        guard skipComment() else { return false }
      case UInt8(ascii: "`"):
        copy()
        while index < source.count, source[index] != UInt8(ascii: "`") { copy() }
        if index < source.count { copy() }
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
        let word = copyWord()
        if parentheses == 0, let found = Self.introducer(word) {
          introducer = found
          hasValue = false
        }
      default:
        copy()
      }
    }
    return containers.isEmpty
  }

  private static func introducer(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Introducer? {
    func `is`(_ text: StaticString) -> Bool {
      text.utf8CodeUnitCount == word.count
        && text.withUTF8Buffer { buffer in word.elementsEqual(buffer) }
    }
    switch word.first {
    case UInt8(ascii: "s"):
      return `is`("struct") ? .type : `is`("subscript") ? .property : nil
    case UInt8(ascii: "e"):
      return `is`("enum") || `is`("extension") ? .type : nil
    case UInt8(ascii: "c"):
      return `is`("class") ? .type : nil
    case UInt8(ascii: "p"):
      return `is`("protocol") ? .type : `is`("precedencegroup") ? .verbatim : nil
    case UInt8(ascii: "a"):
      return `is`("actor") ? .type : nil
    case UInt8(ascii: "f"):
      return `is`("func") ? .function : nil
    case UInt8(ascii: "i"):
      return `is`("init") ? .function : nil
    case UInt8(ascii: "d"):
      return `is`("deinit") ? .function : nil
    case UInt8(ascii: "v"):
      return `is`("var") ? .property : nil
    case UInt8(ascii: "l"):
      return `is`("let") ? .property : nil
    default:
      return nil
    }
  }

  /// Whether the braces that open here hold accessors and not a getter's statements.
  private func startsAccessors(after offset: Int) -> Bool {
    var place = offset
    while place < source.count, Self.isBlank(source[place]) { place += 1 }
    if place < source.count, source[place] == UInt8(ascii: "@") { return true }
    let start = place
    while place < source.count, Self.isWord(source[place]) { place += 1 }
    let words: [StaticString] = [
      "get", "set", "willSet", "didSet", "mutating", "nonmutating", "_read", "_modify",
    ]
    return words.contains { word in
      word.utf8CodeUnitCount == place - start
        && word.withUTF8Buffer { source[start..<place].elementsEqual($0) }
    }
  }

  // MARK: Pieces of text

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  private static func isWord(_ byte: UInt8) -> Bool { CompletionContext.isIdentifierByte(byte) }

  private var isComment: Bool {
    index + 1 < source.count
      && (source[index + 1] == UInt8(ascii: "/") || source[index + 1] == UInt8(ascii: "*"))
  }

  private mutating func copy() {
    text.append(source[index])
    offsets.append(Int32(truncatingIfNeeded: index))
    index += 1
  }

  private mutating func copyWord() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = index
    while index < source.count, Self.isWord(source[index]) { copy() }
    return source[start..<index]
  }

  /// White space becomes a line break when it has one, else a blank.
  private mutating func copyBlank() {
    var isLineBreak = false
    let start = index
    while index < source.count, Self.isBlank(source[index]) {
      if source[index] == UInt8(ascii: "\n") || source[index] == UInt8(ascii: "\r") { isLineBreak = true }
      index += 1
    }
    text.append(isLineBreak ? UInt8(ascii: "\n") : UInt8(ascii: " "))
    offsets.append(Int32(truncatingIfNeeded: start))
  }

  private mutating func skipComment() -> Bool {
    if source[index + 1] == UInt8(ascii: "/") {
      while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
      return true
    }
    var depth = 0
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "/"), source[index + 1] == UInt8(ascii: "*") {
        depth += 1
        index += 2
      } else if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") {
        depth -= 1
        index += 2
        if depth == 0 { return true }
      } else {
        index += 1
      }
    }
    return false
  }

  /// Replaces the braces that open here, with all between, by others.
  private mutating func leaveOutBody(_ replacement: StaticString) -> Bool {
    let start = index
    let kept = text.count
    guard copyBalanced() else { return false }
    text.removeLast(text.count - kept)
    offsets.removeLast(offsets.count - kept)
    replacement.withUTF8Buffer { text.append(contentsOf: $0) }
    for _ in 0..<(replacement.utf8CodeUnitCount - 1) { offsets.append(Int32(start)) }
    offsets.append(Int32(index - 1))
    bodies[Int32(start)] = Int32(index)
    return true
  }

  /// Copies from a left brace to the right one that belongs to it.
  private mutating func copyBalanced() -> Bool {
    var depth = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "{"):
        depth += 1
        copy()
      case UInt8(ascii: "}"):
        depth -= 1
        copy()
        if depth == 0 { return true }
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        guard copyString() else { return false }
      case UInt8(ascii: "/") where isComment:
        guard skipComment() else { return false }
      default:
        copy()
      }
    }
    return false
  }

  /// Copies a string literal with its delimiters; a `#` that starts none is copied by itself.
  private mutating func copyString() -> Bool {
    var pounds = 0
    while index + pounds < source.count, source[index + pounds] == UInt8(ascii: "#") { pounds += 1 }
    guard index + pounds < source.count, source[index + pounds] == UInt8(ascii: "\"") else {
      // An extended regular expression literal is beyond this scan.
      if index + pounds < source.count, source[index + pounds] == UInt8(ascii: "/") { return false }
      copy()
      return true
    }
    for _ in 0...pounds { copy() }
    var isMultiline = false
    if index + 1 < source.count, source[index] == UInt8(ascii: "\""), source[index + 1] == UInt8(ascii: "\"")
    {
      isMultiline = true
      copy()
      copy()
    }
    let quotes = isMultiline ? 3 : 1
    while index < source.count {
      if source[index] == UInt8(ascii: "\\"), matches(UInt8(ascii: "#"), pounds, at: index + 1) {
        for _ in 0...pounds { copy() }
        guard index < source.count else { return false }
        if source[index] == UInt8(ascii: "(") {
          guard copyInterpolation() else { return false }
        } else {
          copy()
        }
      } else if matches(UInt8(ascii: "\""), quotes, at: index),
        matches(UInt8(ascii: "#"), pounds, at: index + quotes)
      {
        for _ in 0..<(quotes + pounds) { copy() }
        return true
      } else {
        copy()
      }
    }
    return false
  }

  private func matches(_ byte: UInt8, _ count: Int, at place: Int) -> Bool {
    place + count <= source.count && source[place..<(place + count)].allSatisfy { $0 == byte }
  }

  private mutating func copyInterpolation() -> Bool {
    var depth = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "("):
        depth += 1
        copy()
      case UInt8(ascii: ")"):
        depth -= 1
        copy()
        if depth == 0 { return true }
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        guard copyString() else { return false }
      default:
        copy()
      }
    }
    return false
  }
}
