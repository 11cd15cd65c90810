@_spi(RawSyntax) import SwiftSyntax
import SwiftParser

/// Makes the untyped tree of a source file.
enum Parser {
  /// How deep brackets may nest; SwiftParser reports what is deeper.
  static let maximumNesting = 200

  /// Parses a file.
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
    var parser = SwiftParser.Parser(source.text, maximumNestingLevel: maximumNesting)
    let tree = SourceFileSyntax.parse(from: &parser)
    return withExtendedLifetime(tree) {
      let builder = TreeBuilder(source, root: tree.raw, operators: operators)
      let root = RawSourceFileSyntax(tree.raw)!
      builder.declareOperators(root.statements)
      let statements = builder.statements(root.statements)
      var diagnostics = builder.diagnostics
      if tree.hasError || tree.hasWarning {
        diagnostics.insert(contentsOf: syntaxDiagnostics(tree, source), at: 0)
      }
      return (
        AST.File(source: source, statements: statements, operators: builder.operators),
        inOrder(diagnostics)
      )
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
