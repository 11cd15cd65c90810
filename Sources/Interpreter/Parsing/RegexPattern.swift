import _RegexParser

/// A regular expression as its text says it: what it captures, and what is wrong with it.
struct RegexPattern {
  /// A group that captures.
  struct Capture {
    let name: String?
    /// Whether a match may leave it out.
    let isOptional: Bool
  }

  /// What is wrong with a pattern, and where in UTF-8 offsets of its text.
  struct Problem {
    let message: String
    let offset: Int
  }

  /// The pattern as `Regex(_:)` takes it.
  let text: String
  /// The captures of a typed output in order, without the whole match.
  let captures: [Capture]
  /// The first thing wrong with it.
  let problem: Problem?
  /// The parser's own tree, whose locations are indices of `text` unless a literal is multi-line.
  let tree: _RegexParser.AST

  /// A pattern by itself.
  init(_ text: String) {
    if let problem = RegexPattern.excess(of: text) {
      self.init(tree: parseWithRecovery("", .traditional), text: text, problem: problem)
    } else {
      self.init(tree: parseWithRecovery(text, .traditional), parsed: text, start: 0, text: text)
    }
  }

  /// A literal with its delimiters.
  init(literal: String) {
    let pounds = literal.prefix { $0 == "#" }.count
    var text = String(literal.dropFirst(pounds + 1).dropLast(pounds + 1))
    // A literal of several lines ignores white space and comments.
    if pounds > 0, literal.utf8.contains(UInt8(ascii: "\n")) { text = "(?x)" + text }
    if let problem = RegexPattern.excess(of: text) {
      self.init(tree: parseWithRecovery("", .traditional), text: text, problem: problem)
    } else {
      // Places are told within the delimiters.
      self.init(
        tree: parseWithDelimitersWithRecovery(literal),
        parsed: String(literal.dropFirst(pounds + 1).dropLast(pounds + 1)), start: pounds + 1, text: text)
    }
  }

  private init(tree: _RegexParser.AST, parsed: String, start: Int, text: String) {
    let problem = tree.diags.diags.first(where: \.isAnyError).map {
      Problem(
        message: $0.message,
        offset: start + parsed.utf8.distance(from: parsed.startIndex, to: $0.location.start))
    }
    self.init(tree: tree, text: text, problem: problem)
  }

  private init(tree: _RegexParser.AST, text: String, problem: Problem?) {
    self.text = text
    self.tree = tree
    self.problem = problem
    // The first one stands for the whole match.
    captures = tree.captureList.captures.dropFirst().filter(\.visibleInTypedOutput).map {
      Capture(name: $0.name, isOptional: $0.optionalDepth > 0)
    }
  }

  // MARK: Limits

  /// Beyond these the parser takes seconds, or more stack than there is. It has a limit of its own for groups.
  private static let (longest, deepest) = (1 << 16, 100)

  /// What is too much of a pattern for the parser.
  private static func excess(of text: String) -> Problem? {
    if text.utf8.count > longest { return Problem(message: "pattern is too long", offset: 0) }
    var depth = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: break
      }
      if depth > deepest {
        return Problem(message: "custom character class is too deeply nested", offset: 0)
      }
    }
    return nil
  }
}
