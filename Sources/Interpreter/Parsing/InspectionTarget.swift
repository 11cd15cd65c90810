import SwiftSyntax

/// The name around a cursor that an inspection is about.
struct InspectionTarget: Equatable {
  /// What the name is in the syntax.
  enum Kind: Equatable {
    /// A name by itself.
    case name
    /// A member of the expression in this range.
    case member(base: Range<Int>)
    /// `.name`
    case implicitMember
    /// A type's name.
    case type
    /// A type nested in the type in this range.
    case typeMember(base: Range<Int>)
    /// The name that a declaration introduces.
    case declaration
  }

  var kind: Kind
  /// The name without backticks.
  var name: String
  /// Where the name stands.
  var nameRange: Range<Int>
  /// The name with everything before it in its member chain: `a.b(1).c`.
  var range: Range<Int>

  /// Finds the target of a cursor: the identifier it touches or, inside a call's parentheses, the callee.
  ///
  /// - Parameters:
  ///   - text: the source.
  ///   - utf8Offset: the cursor's offset in UTF-8 bytes.
  /// - Returns: `nil` when there is no name, as in comments and strings.
  /// - Complexity: O(*n*) in the length of the text.
  static func find(in text: String, at utf8Offset: Int) -> InspectionTarget? {
    let cursor = max(0, min(utf8Offset, text.utf8.count))
    // The identifier starts where its bytes do; the cursor may stand anywhere in it or right after it.
    let start = CompletionContext.identifierPrefix(text, before: cursor).lowerBound
    return Parser.onSuitableStack(text) {
      find(in: Parser.syntaxTree(text), start, cursor)
    } refusing: { _ in
      nil
    }
  }

  private static func find(in tree: SourceFileSyntax, _ start: Int, _ cursor: Int) -> InspectionTarget? {
    for position in Set([start, cursor, max(0, cursor - 1)]).sorted() {
      guard let token = tree.token(at: AbsolutePosition(utf8Offset: position)),
        token.positionAfterSkippingLeadingTrivia.utf8Offset <= cursor,
        token.endPositionBeforeTrailingTrivia.utf8Offset >= cursor, let target = target(token)
      else { continue }
      return target
    }
    let before = tree.token(at: AbsolutePosition(utf8Offset: max(0, cursor - 1)))
    guard let before, let callee = callee(around: Syntax(before)) else { return nil }
    return callee.lastToken(viewMode: .sourceAccurate).flatMap(target)
  }

  private static func target(_ token: TokenSyntax) -> InspectionTarget? {
    switch token.tokenKind {
    case .identifier, .dollarIdentifier, .keyword(.self), .keyword(.Self), .keyword(.`init`), .keyword(.Any),
      .binaryOperator, .prefixOperator, .postfixOperator:
      break
    default: return nil
    }
    guard let node = token.parent else { return nil }
    let nameRange = CompletionContext.range(token)
    var kind = Kind.declaration
    var whole = nameRange
    switch node.as(SyntaxEnum.self) {
    case .declReferenceExpr(let reference):
      kind = .name
      if let access = reference.parent?.as(MemberAccessExprSyntax.self), access.declName == reference {
        kind = access.base.map { .member(base: CompletionContext.range($0)) } ?? .implicitMember
        whole = CompletionContext.range(access)
      }
    case .identifierType: kind = .type
    case .memberType(let type):
      kind = .typeMember(base: CompletionContext.range(type.baseType))
      whole = CompletionContext.range(type)
    case .binaryOperatorExpr, .prefixOperatorExpr, .postfixOperatorExpr, .macroExpansionExpr: kind = .name
    default: break
    }
    let text = token.text
    let isQuoted = text.hasPrefix("`") && text.hasSuffix("`") && text.utf8.count > 2
    return InspectionTarget(
      kind: kind, name: isQuoted ? String(text.dropFirst().dropLast()) : text, nameRange: nameRange,
      range: whole)
  }

  /// The called expression of the innermost call around a node.
  private static func callee(around node: Syntax) -> ExprSyntax? {
    var node = node
    while let parent = node.parent {
      switch parent.as(SyntaxEnum.self) {
      case .closureExpr, .codeBlock, .memberBlock, .accessorBlock: return nil
      case .functionCallExpr(let call):
        if call.calledExpression.id != node.id { return call.calledExpression }
      default: break
      }
      node = parent
    }
    return nil
  }
}
