import SwiftSyntax

/// Finds the lines on which a debugger can stop: those on which statements begin.
final class StatementLines: SyntaxVisitor {
  private let converter: SourceLocationConverter
  /// The offsets of the statements that begin on each line, in order.
  private var offsets: [Int: [Int]] = [:]

  /// The lines of a text, from 1, with the offsets of the statements that begin there.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func find(in text: String) -> [Int: [Int]] {
    Parser.onSuitableStack(text) {
      let tree = Parser.syntaxTree(text)
      let visitor = StatementLines(tree)
      visitor.walk(tree)
      return visitor.offsets
    } refusing: { _ in
      [:]
    }
  }

  private init(_ tree: SourceFileSyntax) {
    converter = SourceLocationConverter(fileName: "", tree: tree)
    super.init(viewMode: .sourceAccurate)
  }

  private func add(_ node: some SyntaxProtocol) {
    let place = converter.location(for: node.positionAfterSkippingLeadingTrivia)
    offsets[place.line, default: []].append(place.offset)
  }

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    switch node.item {
    case .decl(let declaration):
      // A declaration does something when it gives a variable its value.
      if let variable = declaration.as(VariableDeclSyntax.self),
        variable.bindings.contains(where: { $0.initializer != nil })
      {
        add(node)
      }
    case .stmt(let statement):
      if !statement.is(DoStmtSyntax.self), !statement.is(DeferStmtSyntax.self) { add(node) }
    case .expr: add(node)
    }
    return .visitChildren
  }

  /// A branch after `else` is a statement of its own.
  override func visit(_ node: IfExprSyntax) -> SyntaxVisitorContinueKind {
    if let parent = node.parent?.as(IfExprSyntax.self), parent.elseBody?.id == node.id { add(node) }
    return .visitChildren
  }

  override func visit(_ node: RepeatStmtSyntax) -> SyntaxVisitorContinueKind {
    add(node.condition)
    return .visitChildren
  }
}
