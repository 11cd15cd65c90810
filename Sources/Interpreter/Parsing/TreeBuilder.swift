@_spi(RawSyntax) import SwiftSyntax

/// Makes the untyped tree of one file from SwiftSyntax's tree.
///
/// It reads the raw nodes: they need no allocation per visited node, which the positioned ones do. A token's offset
/// is the distance of its text from the start of the parser's own copy of the source. The addresses are only
/// compared, never read through; the tree that owns the buffer must outlive the builder.
final class TreeBuilder {
  let source: SourceFile
  var operators: OperatorScope
  var diagnostics: [Diagnostic] = []
  /// What `yield` stands for in the accessor that is being converted.
  var yielding: Yielding?
  /// Whether a regex literal was met.
  var hasRegexLiterals = false
  /// How many expressions, types, patterns and statements enclose the current one.
  private var depth = 0
  /// The end of what was measured last: where missing things are reported.
  private var lastEnd: Int32 = 0
  /// The address of the first byte of the parser's copy of the source.
  private let base: UnsafePointer<UInt8>?
  /// The offset in the file of the first byte that was parsed.
  private let origin: Int32
  /// What was parsed in place of the file's own text, if not that.
  private let outline: DeclarationOutline?

  /// How deep a tree may become; deeper source is refused with a diagnostic.
  static let maximumDepth = 700
  /// How many operands one expression without parentheses may have.
  static let maximumOperands = 10_000

  /// - Parameters:
  ///   - source: the file that was parsed.
  ///   - root: its raw tree; the caller keeps it alive while the builder works.
  ///   - operators: what was declared before the file.
  ///   - origin: where in the file the parsed text starts.
  ///   - outline: what was parsed in place of the whole file.
  init(
    _ source: SourceFile, root: RawSyntax, operators: OperatorScope, origin: Int32 = 0,
    outline: DeclarationOutline? = nil
  ) {
    self.source = source
    self.operators = operators
    self.origin = origin
    self.outline = outline
    base = Self.firstToken(of: root).flatMap { token in
      token.tokenText.baseAddress.map { $0 - token.leadingTriviaByteLength }
    }
  }

  // MARK: Places

  /// The first token of a node that is there, not missing.
  private static func firstToken(of node: RawSyntax) -> RawTokenSyntax? {
    var node = node
    descend: while let layout = node.layoutView {
      for case let child? in layout.children where child.byteLength > 0 {
        node = child
        continue descend
      }
      return nil
    }
    return RawTokenSyntax(node)
  }

  private static func lastToken(of node: RawSyntax) -> RawTokenSyntax? {
    var node = node
    descend: while let layout = node.layoutView {
      for case let child? in layout.children.reversed() where child.byteLength > 0 {
        node = child
        continue descend
      }
      return nil
    }
    return RawTokenSyntax(node)
  }

  private func offset(_ text: SyntaxText) -> Int32? {
    guard let base, let address = text.baseAddress else { return nil }
    let offset = address - base
    if let outline { return outline.offsets[offset] }
    return origin + Int32(truncatingIfNeeded: offset)
  }

  /// The UTF-8 offset at which a node's text starts, after its leading trivia.
  func start(_ node: some RawSyntaxNodeProtocol) -> Int32 {
    guard let token = Self.firstToken(of: node.raw), token.presence == .present else { return lastEnd }
    return offset(token.tokenText) ?? lastEnd
  }

  /// The UTF-8 offset at which a node's text ends, before its trailing trivia.
  func end(_ node: some RawSyntaxNodeProtocol) -> Int32 {
    guard let token = Self.lastToken(of: node.raw), token.presence == .present,
      let start = offset(token.tokenText)
    else { return lastEnd }
    lastEnd = start + Int32(truncatingIfNeeded: token.tokenText.count)
    return lastEnd
  }

  /// The range of a node without the trivia around it.
  func range(_ node: some RawSyntaxNodeProtocol) -> SourceRange {
    if let token = RawTokenSyntax(node) { return range(token: token) }
    let start = start(node)
    return SourceRange(file: source, start: start, end: max(start, end(node)))
  }

  /// The range of a token without the trivia around it.
  func range(token: RawTokenSyntax) -> SourceRange {
    guard token.presence == .present, let start = offset(token.tokenText) else {
      return SourceRange(file: source, start: lastEnd, end: lastEnd)
    }
    lastEnd = start + Int32(truncatingIfNeeded: token.tokenText.count)
    return SourceRange(file: source, start: start, end: lastEnd)
  }

  /// The range from the start of one to the end of a node.
  func range(from first: SourceRange, to last: some RawSyntaxNodeProtocol) -> SourceRange {
    SourceRange(file: source, start: first.start, end: max(first.start, end(last)))
  }

  /// The range that spans two.
  func range(from first: SourceRange, to last: SourceRange) -> SourceRange {
    SourceRange(file: source, start: first.start, end: max(first.start, last.end))
  }

  /// The body whose left brace stands at an offset, when it was left out of what was parsed.
  func deferredBody(at offset: Int32) -> DeferredBody? {
    guard let end = outline?.bodies[offset] else { return nil }
    return DeferredBody(
      range: SourceRange(file: source, start: offset, end: end), source: source, operators: operators)
  }

  // MARK: Names

  /// The name that a token is, without backticks.
  func name(_ token: RawTokenSyntax) -> AST.Name {
    AST.Name(text: Self.text(token), range: range(token: token))
  }

  /// A token's text without backticks.
  static func text(_ token: RawTokenSyntax) -> String {
    let text = token.tokenText
    if text.count > 2, text[0] == UInt8(ascii: "`"), text[text.count - 1] == UInt8(ascii: "`") {
      return String(syntaxText: SyntaxText(rebasing: text[1..<(text.count - 1)]))
    }
    return String(syntaxText: text)
  }

  // MARK: Diagnostics

  /// Reports an error.
  func error(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
    diagnostics.append(.error(message, at: range, notes: notes))
  }

  /// Reports something that is Swift but that the interpreter cannot run.
  ///
  /// - Parameter feature: its name, a plural or a mass noun: "parameter packs".
  func unsupported(_ feature: String, at node: some RawSyntaxNodeProtocol) {
    error("Dure does not support \(feature) yet", at: range(node))
  }

  // MARK: Nesting

  /// Runs the conversion of a nested node, unless the nesting has become too deep.
  ///
  /// - Returns: what `body` returns; `nil`, with a diagnostic, when the limit is exceeded.
  func nested<Result>(_ node: RawSyntax, _ body: () -> Result) -> Result? {
    guard depth < Self.maximumDepth else {
      if !reportedDepth {
        reportedDepth = true
        error("this code is nested too deeply; split it into smaller expressions", at: range(node))
      }
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body()
  }

  private var reportedDepth = false

  /// Casts a node whose kind has been checked.
  @inline(__always)
  func cast<Node: RawSyntaxNodeProtocol>(_ node: some RawSyntaxNodeProtocol, to type: Node.Type) -> Node {
    Node(node)!
  }
}
