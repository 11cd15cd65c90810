@_spi(RawSyntax) import SwiftSyntax

/// Whether source text can be run as it stands, or is waiting for more lines.
public enum Completeness: Equatable, Sendable {
  /// It can be run; it may still be wrong in ways that the parser does not see.
  case complete
  /// More lines are needed; the next one is best indented like this.
  case incomplete(indent: String)
  /// No further line can make it right.
  case invalid

  /// Judges a text as an editor's or a console's question on Return.
  ///
  /// Text is incomplete when every syntax error in it stands at its very end: an open bracket, an operator without
  /// its right side, a declaration without its braces. A string literal that ends with its line is invalid.
  ///
  /// - Parameter text: Swift source, without magics.
  /// - Complexity: O(*n*) in the length of the text.
  public static func completeness(of text: String) -> Completeness {
    Parser.onSuitableStack(text) {
      judge(text)
    } refusing: { _ in
      .invalid
    }
  }

  private static func judge(_ text: String) -> Completeness {
    let tree = Parser.syntaxTree(text)
    return withExtendedLifetime(tree) {
      let outline = SourceOutline(tree.raw)
      switch outline.state {
      case .whole: return .complete
      case .wrong: return .invalid
      case .open: return .incomplete(indent: Indentation(text, outline).next)
      }
    }
  }
}

/// What the end of a text says about the text: whether it is open, and what is open there.
struct SourceOutline {
  /// How the syntax errors lie in the text.
  enum State { case whole, open, wrong }

  /// A bracket that has no counterpart yet.
  struct Bracket {
    var offset: Int
    var isSwitch: Bool
  }

  private(set) var state = State.whole
  private(set) var brackets: [Bracket] = []
  /// The last token and where it ends; `nil` when there is none.
  private(set) var lastToken: (kind: RawTokenKind, text: String, start: Int, end: Int)?
  /// Whether the text ends inside a comment or a multi-line string literal.
  private(set) var endsInText = false

  /// - Parameter root: the raw tree of a file, which the caller keeps alive.
  init(_ root: RawSyntax) {
    var offset = 0
    var hasErrorAtEnd = false
    // An error of a string literal's text counts only when the literal ends.
    var hasErrorInText = false
    // Nodes to visit with the kind of their parent; a stack of its own keeps deep trees off the native one.
    var waiting: [(node: RawSyntax, parent: SyntaxKind)] = [(root, .sourceFile)]
    while let (node, parent) = waiting.popLast() {
      if let token = RawTokenSyntax(node) {
        guard token.presence == .present else {
          hasErrorAtEnd = true
          if token.tokenKind == .stringQuote, parent == .stringLiteralExpr { state = .wrong }
          if token.tokenKind == .multilineStringQuote {
            endsInText = true
            hasErrorInText = false
          }
          continue
        }
        if let problem = token.tokenView.tokenDiagnostic, problem.severity == .error {
          switch problem.kind {
          case .unterminatedBlockComment:
            hasErrorAtEnd = true
            endsInText = true
          case .invalidEscapeSequenceInStringLiteral, .insufficientIndentationInMultilineStringLiteral:
            hasErrorInText = true
          case .extraneousLeadingWhitespaceError, .extraneousTrailingWhitespaceError:
            hasErrorAtEnd = true
          default: state = .wrong
          }
        }
        let isReal = token.tokenKind != .endOfFile && !token.tokenText.isEmpty
        if isReal {
          if hasErrorAtEnd { state = .wrong }
          add(token, parent, at: offset)
        }
        offset += token.byteLength
      } else if let layout = node.layoutView {
        if node.kind == .unexpectedNodes, node.byteLength > 0 { state = .wrong }
        for case let child? in layout.children.reversed() { waiting.append((child, node.kind)) }
      }
    }
    if hasErrorInText { state = .wrong }
    if state == .whole, hasErrorAtEnd || Self.endsWithoutBody(root) { state = .open }
  }

  private mutating func add(_ token: RawTokenSyntax, _ parent: SyntaxKind, at offset: Int) {
    let start = offset + token.leadingTriviaByteLength
    lastToken = (
      token.tokenKind, String(syntaxText: token.tokenText), start, start + token.tokenText.count
    )
    switch token.tokenKind {
    case .leftBrace, .leftParen, .leftSquare:
      brackets.append(Bracket(offset: start, isSwitch: parent == .switchExpr))
    case .rightBrace, .rightParen, .rightSquare:
      _ = brackets.popLast()
    default: break
    }
  }

  /// Whether the last declaration is a function whose braces are still to come.
  private static func endsWithoutBody(_ root: RawSyntax) -> Bool {
    guard let item = RawSourceFileSyntax(root)?.statements.elements.last?.item else { return false }
    if let function = RawFunctionDeclSyntax(item) { return function.body == nil }
    if let initializer = RawInitializerDeclSyntax(item) { return initializer.body == nil }
    return false
  }
}

/// The indentation that the line after a text would have.
struct Indentation {
  /// The white space to start the next line with.
  let next: String

  init(_ text: String, _ outline: SourceOutline) {
    let bytes = Array(text.utf8)
    let unit = Self.unit(bytes)
    guard let last = outline.lastToken, !outline.endsInText else {
      next = Self.leading(bytes, lineAt: bytes.count)
      return
    }
    let line = Self.lineStart(bytes, last.start)
    let current = Self.leading(bytes, lineAt: last.start)
    let innermost = outline.brackets.last
    if let innermost, innermost.offset >= line {
      next = innermost.isSwitch ? current : current + unit
    } else if last.kind == .colon, innermost?.isSwitch == true {
      next = current + unit
    } else if Self.continues(last.kind), !Self.isContinuation(bytes, from: line + current.utf8.count) {
      next = current + unit
    } else {
      next = current
    }
  }

  /// Whether something of the same expression must follow a token of this kind.
  private static func continues(_ kind: RawTokenKind) -> Bool {
    switch kind {
    case .binaryOperator, .equal, .period, .infixQuestionMark, .arrow, .colon, .prefixOperator: true
    default: false
    }
  }

  /// Whether a line starts as the continuation of the one before.
  private static func isContinuation(_ bytes: [UInt8], from index: Int) -> Bool {
    index < bytes.count && ".+-*/%&|<>=?:".utf8.contains(bytes[index])
  }

  private static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var index = min(offset, bytes.count)
    while index > 0, bytes[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    return index
  }

  private static func leading(_ bytes: [UInt8], lineAt offset: Int) -> String {
    let start = lineStart(bytes, offset)
    return String(decoding: bytes[start...].prefix { isBlank($0) }, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// One step of indentation as the text has it: a tab, two spaces where such lines are found, else four.
  private static func unit(_ bytes: [UInt8]) -> String {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let blanks = line.prefix { isBlank($0) }
      if blanks.count == line.count { continue }
      if blanks.first == UInt8(ascii: "\t") { return "\t" }
      if blanks.count % 4 == 2 { return "  " }
    }
    return "    "
  }
}
