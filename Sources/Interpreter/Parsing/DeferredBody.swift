@_spi(RawSyntax) import SwiftSyntax

/// The body of a library function, as text.
struct DeferredBody {
  /// From the left brace to the right one.
  let range: SourceRange
  let source: SourceFile
  let operators: OperatorScope

  /// Parses the statements.
  func statements() -> [AST.Statement] {
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(range.start) + 1)
    let end = utf8.index(utf8.startIndex, offsetBy: Int(range.end) - 1)
    let text = String(source.text[start..<end])
    let tree = Parser.syntaxTree(text)
    return withExtendedLifetime(tree) {
      let builder = TreeBuilder(source, root: tree.raw, operators: operators, origin: range.start + 1)
      return builder.statements(RawSourceFileSyntax(tree.raw)!.statements)
    }
  }
}
