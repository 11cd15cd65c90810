/// A `return` whose value takes its type from the other `return`s of a closure: `nil`, a literal, `.member`.
struct OpenReturn {
  let value: AST.Expression
  let statement: CheckedStatement
  let scope: Scope
  let handler: ThrowHandler
  let marks: ExpressionChecker.Marks
  /// How little the value says; those that say more come first.
  let vagueness: Int
}

extension StatementChecker {
  /// Leaves a `return` open while nothing is known of an inferred result.
  func openReturn(_ value: AST.Expression?, _ range: SourceRange) -> CheckedStatement? {
    guard body.result == nil, !body.isTopLevel, branch == nil, body.inferredReturns.isEmpty,
      let value, let vagueness = vagueness(of: value)
    else { return nil }
    let statement = CheckedStatement(.return(nil), range)
    body.openReturns.append(
      OpenReturn(
        value: value, statement: statement, scope: scope, handler: handler, marks: marks,
        vagueness: vagueness))
    return statement
  }

  /// Whether every `return` of the body is one of `nil`, so that only the context can say what the type is.
  var returnsOnlyNil: Bool {
    !body.openReturns.isEmpty
      && body.openReturns.allSatisfy { if case .nilLiteral = $0.value.kind { true } else { false } }
  }

  /// Checks what was left open, now that the whole body was seen.
  func finishOpenReturns() {
    let open = body.openReturns.sorted { $0.vagueness < $1.vagueness }
    let saved = (scope, handler, marks)
    defer { (scope, handler, marks) = saved }
    for one in open {
      (scope, handler, marks) = (one.scope, one.handler, one.marks)
      if let kind = returnStatement(one.value, one.statement.range) { one.statement.kind = kind }
    }
  }

  private func vagueness(of value: AST.Expression) -> Int? {
    switch value.kind {
    case .floatLiteral: 1
    case .integerLiteral: 2
    case .arrayLiteral, .dictionaryLiteral: 3
    case .member(base: nil, _, _, _): 4
    case .call(let callee, _): if case .member(base: nil, _, _, _) = callee.kind { 4 } else { nil }
    case .nilLiteral: 5
    default: nil
    }
  }
}
