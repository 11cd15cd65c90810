@_spi(RawSyntax) import SwiftSyntax
import SwiftParser

/// Makes the untyped tree of a source file.
enum Parser {
  /// How deep SwiftParser lets brackets nest: beyond what `SourceNesting` lets through.
  static let maximumNesting = 1_000

  /// Parses a file.
  ///
  /// Functions' bodies in a library file are parsed when they are first asked for, unless its declarations have
  /// errors.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - operators: the operators and precedence groups declared before it.
  /// - Returns: its tree, which is complete even when the text is wrong, and everything there is to say about it,
  ///   in the order of the text.
  /// - Complexity: O(*n*) in the length of the text.
  static func parse(
    _ source: SourceFile, operators: OperatorScope = .standard
  ) -> (file: AST.File, diagnostics: [Diagnostic]) {
    if source.isLibrary { return parse(source, operators: operators, isWhole: false) }
    return onSuitableStack(source.text) {
      parse(source, operators: operators, isWhole: true)
    } refusing: { offset in
      let place = SourceRange(file: source, start: Int32(offset ?? 0), end: Int32(offset ?? 0))
      let what = offset == nil ? "too large" : "nested too deeply"
      return (
        AST.File(source: source, statements: [], operators: operators),
        [.error("this code is \(what); split it into smaller parts", at: place)]
      )
    }
  }

  /// Runs what parses a text where there is stack enough for it.
  ///
  /// - Parameters:
  ///   - text: what `body` parses.
  ///   - refusing: called in place of `body` for a text that is not to be parsed: with the offset where it is nested
  ///     too deeply, or with none when it is too large.
  static func onSuitableStack<Result>(
    _ text: String, _ body: () -> Result, refusing: (Int?) -> Result
  ) -> Result {
    // Lexing takes time for each byte, comments included.
    guard text.utf8.count <= SourceNesting.maximumBytes else { return refusing(nil) }
    return switch SourceNesting(text).verdict {
    case .ordinary: body()
    case .deep: LargeStack.run(body)
    case .absurd(let offset): refusing(offset)
    case .large: refusing(nil)
    }
  }

  /// SwiftSyntax's tree of a text, to be looked at where there is stack enough for it.
  static func syntaxTree(_ text: String) -> SourceFileSyntax {
    var parser = SwiftParser.Parser(text, maximumNestingLevel: maximumNesting)
    return SourceFileSyntax.parse(from: &parser)
  }

  /// - Parameter isWhole: whether the bodies of functions are parsed at once.
  static func parse(
    _ source: SourceFile, operators: OperatorScope, isWhole: Bool
  ) -> (file: AST.File, diagnostics: [Diagnostic]) {
    let outline = isWhole ? nil : DeclarationOutline(source.text)
    var parser = parser(of: source, outline)
    let tree = SourceFileSyntax.parse(from: &parser)
    return withExtendedLifetime(tree) {
      let builder = TreeBuilder(source, root: tree.raw, operators: operators, outline: outline)
      let root = RawSourceFileSyntax(tree.raw)!
      builder.declareOperators(root.statements)
      let statements = builder.statements(root.statements)
      var diagnostics = builder.diagnostics
      if tree.hasError, outline != nil {
        // Its messages would be about the outline: a library file with an error is parsed as it is.
        return parse(source, operators: operators, isWhole: true)
      }
      if tree.hasError || tree.hasWarning {
        diagnostics.insert(contentsOf: syntaxDiagnostics(tree, source), at: 0)
      }
      return (
        AST.File(
          source: source, statements: statements, operators: builder.operators,
          hasRegexLiterals: builder.hasRegexLiterals),
        inOrder(diagnostics)
      )
    }
  }

  private static func parser(of source: SourceFile, _ outline: DeclarationOutline?) -> SwiftParser.Parser {
    guard let outline else { return SwiftParser.Parser(source.text, maximumNestingLevel: maximumNesting) }
    return outline.text.withUnsafeBufferPointer {
      SwiftParser.Parser($0, maximumNestingLevel: maximumNesting)
    }
  }

  /// Sorts by place and drops what is said twice.
  private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }
    var result: [Diagnostic] = []
    for (_, diagnostic) in sorted {
      let isRepeated = result.reversed().prefix { $0.range.start == diagnostic.range.start }
        .contains { $0.message == diagnostic.message }
      if !isRepeated { result.append(diagnostic) }
    }
    return result
  }
}
