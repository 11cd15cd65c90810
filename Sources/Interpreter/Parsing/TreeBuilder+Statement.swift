@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Converts the statements of a list, in order, with the active clauses of `#if` in place.
  func statements(_ list: RawCodeBlockItemListSyntax) -> [AST.Statement] {
    var result: [AST.Statement] = []
    result.reserveCapacity(list.layoutView.children.count)
    append(list, to: &result)
    return result
  }

  private func append(_ list: RawCodeBlockItemListSyntax, to result: inout [AST.Statement]) {
    for case let child? in list.layoutView.children {
      guard let codeBlockItem = RawCodeBlockItemSyntax(child) else { continue }
      let item = codeBlockItem.item.raw
      if let conditional = RawIfConfigDeclSyntax(item) {
        if case .statements(let active)? = activeElements(of: conditional) { append(active, to: &result) }
      } else if item.kind == .poundSourceLocation {
        unsupported("'#sourceLocation'", at: item)
      } else {
        result.append(statement(item, label: nil))
      }
    }
  }

  /// Converts statements between braces.
  func block(_ node: RawCodeBlockSyntax) -> AST.Block {
    let range = range(node)
    if let deferred = deferredBody(at: range.start) { return AST.Block(deferred) }
    return AST.Block(range: range, statements: statements(node.statements))
  }

  /// Converts a statement, a declaration or an expression in a statement's place.
  private func statement(_ node: RawSyntax, label: AST.Name?) -> AST.Statement {
    nested(node) { statement(raw: node, label: label) } ?? AST.Statement(.invalid, range(node))
  }

  private func statement(raw node: RawSyntax, label: AST.Name?) -> AST.Statement {
    if label != nil { checkLabel(node) }
    switch node.kind {
    case .expressionStmt:
      return statement(cast(node, to: RawExpressionStmtSyntax.self).expression.raw, label: label)
    case .ifExpr:
      return AST.Statement(.if(ifStatement(cast(node, to: RawIfExprSyntax.self), label: label)), range(node))
    case .switchExpr:
      return AST.Statement(
        .switch(switchStatement(cast(node, to: RawSwitchExprSyntax.self), label: label)), range(node))
    case .returnStmt:
      return AST.Statement(
        .return(cast(node, to: RawReturnStmtSyntax.self).expression.map { expression($0) }), range(node))
    case .throwStmt:
      return AST.Statement(
        .throw(expression(cast(node, to: RawThrowStmtSyntax.self).expression)), range(node))
    case .breakStmt:
      return AST.Statement(
        .break(label: cast(node, to: RawBreakStmtSyntax.self).label.map { name($0) }), range(node))
    case .continueStmt:
      return AST.Statement(
        .continue(label: cast(node, to: RawContinueStmtSyntax.self).label.map { name($0) }), range(node))
    case .fallThroughStmt:
      return AST.Statement(.fallthrough, range(node))
    case .guardStmt: return guardStatement(cast(node, to: RawGuardStmtSyntax.self))
    case .whileStmt: return whileStatement(cast(node, to: RawWhileStmtSyntax.self), label: label)
    case .repeatStmt: return repeatStatement(cast(node, to: RawRepeatStmtSyntax.self), label: label)
    case .forStmt: return forStatement(cast(node, to: RawForStmtSyntax.self), label: label)
    case .doStmt: return doStatement(cast(node, to: RawDoStmtSyntax.self), label: label)
    case .deferStmt:
      return AST.Statement(.defer(block(cast(node, to: RawDeferStmtSyntax.self).body)), range(node))
    case .labeledStmt:
      let labeled = cast(node, to: RawLabeledStmtSyntax.self)
      return statement(labeled.statement.raw, label: name(labeled.label))
    case .yieldStmt: return yieldStatement(cast(node, to: RawYieldStmtSyntax.self))
    case .discardStmt: return unsupportedStatement("'discard self'", node)
    case .missingStmt, .missingDecl, .missing:
      return AST.Statement(.invalid, range(node))
    default:
      if Self.isDeclaration(node.kind) {
        let declaration = declaration(node)
        return AST.Statement(.declaration(declaration), declaration.range)
      }
      let expression = expression(node)
      return AST.Statement(.expression(expression), expression.range)
    }
  }

  private func unsupportedStatement(_ feature: String, _ node: RawSyntax) -> AST.Statement {
    unsupported(feature, at: node)
    return AST.Statement(.invalid, range(node))
  }

  private func checkLabel(_ node: RawSyntax) {
    switch node.kind {
    case .expressionStmt, .ifExpr, .switchExpr, .whileStmt, .repeatStmt, .forStmt, .doStmt: break
    default: error("labels are only valid on loops, if, and switch statements", at: range(node))
    }
  }

  // MARK: Branches

  func ifStatement(_ node: RawIfExprSyntax, label: AST.Name?) -> AST.If {
    let conditions = conditions(node.conditions)
    let then = block(node.body)
    let otherwise: AST.Else? =
      switch node.elseBody.flatMap({ RawIfExprSyntax.ElseBody($0) }) {
      case .ifExpr(let next): nested(next.raw) { .elseIf(ifStatement(next, label: nil)) }
      case .codeBlock(let body): .block(block(body))
      case nil: nil
      }
    return AST.If(
      range: range(node), label: label, conditions: conditions, then: then, otherwise: otherwise)
  }

  func switchStatement(_ node: RawSwitchExprSyntax, label: AST.Name?) -> AST.Switch {
    let subject = expression(node.subject)
    var cases: [AST.SwitchCase] = []
    append(node.cases, to: &cases)
    return AST.Switch(range: range(node), label: label, subject: subject, cases: cases)
  }

  private func append(_ list: RawSwitchCaseListSyntax, to cases: inout [AST.SwitchCase]) {
    for element in list.elements {
      if let node = RawSwitchCaseSyntax(element) {
        cases.append(switchCase(node))
      } else if let node = RawIfConfigDeclSyntax(element),
        case .switchCases(let active)? = activeElements(of: node)
      {
        append(active, to: &cases)
      }
    }
  }

  private func switchCase(_ node: RawSwitchCaseSyntax) -> AST.SwitchCase {
    let label = RawSwitchCaseLabelSyntax(node.label)
    let items = label?.caseItems.elements.map { item in
      AST.CaseItem(
        pattern: pattern(item.pattern), condition: item.whereClause.map { expression($0.condition) })
    }
    return AST.SwitchCase(
      range: range(node), items: items ?? [], isDefault: label == nil, isUnknown: node.attribute != nil,
      body: statements(node.statements))
  }

  private func guardStatement(_ node: RawGuardStmtSyntax) -> AST.Statement {
    AST.Statement(.guard(conditions: conditions(node.conditions), otherwise: block(node.body)), range(node))
  }

  // MARK: Conditions

  func conditions(_ list: RawConditionElementListSyntax) -> [AST.Condition] {
    list.elements.map { element in
      AST.Condition(range: range(element.condition), kind: condition(element.condition))
    }
  }

  private func condition(_ node: RawSyntax) -> AST.Condition.Kind {
    switch RawConditionElementSyntax.Condition(node) {
    case .expression(let node):
      return .boolean(expression(node))
    case .availability(let node):
      guard node.availabilityKeyword.tokenKind == .poundUnavailable else { return .availability }
      return .boolean(AST.Expression(.booleanLiteral(false), range(node)))
    case .matchingPattern(let node):
      return .patternMatch(
        pattern(node.pattern), type: node.typeAnnotation.map { type($0.type) },
        initializer: expression(node.initializer.value))
    case .optionalBinding(let node):
      let isLet = node.bindingSpecifier.tokenText != "var"
      if isLet, node.bindingSpecifier.tokenText != "let" {
        unsupported("'\(Self.text(node.bindingSpecifier))' bindings", at: node.bindingSpecifier)
      }
      return .optionalBinding(
        isLet: isLet, pattern(node.pattern), type: node.typeAnnotation.map { type($0.type) },
        initializer: node.initializer.map { expression($0.value) })
    case nil:
      return .boolean(AST.Expression(.invalid, range(node)))
    }
  }

  // MARK: Loops

  private func whileStatement(_ node: RawWhileStmtSyntax, label: AST.Name?) -> AST.Statement {
    AST.Statement(
      .while(label: label, conditions: conditions(node.conditions), body: block(node.body)), range(node))
  }

  private func repeatStatement(_ node: RawRepeatStmtSyntax, label: AST.Name?) -> AST.Statement {
    AST.Statement(
      .repeatWhile(label: label, body: block(node.body), condition: expression(node.condition)), range(node))
  }

  private func forStatement(_ node: RawForStmtSyntax, label: AST.Name?) -> AST.Statement {
    let isCase = node.caseKeyword != nil
    var pattern = pattern(node.pattern)
    var isVar = false
    if !isCase, case .binding(let isLet, let inner) = pattern.kind {
      isVar = !isLet
      pattern = inner
    }
    let loop = AST.ForIn(
      range: range(node), label: label, isTry: node.tryKeyword != nil, isAwait: node.awaitKeyword != nil,
      pattern: pattern, isCase: isCase, isVar: isVar, type: node.typeAnnotation.map { type($0.type) },
      sequence: expression(node.sequence), condition: node.whereClause.map { expression($0.condition) },
      body: block(node.body))
    return AST.Statement(.forIn(loop), loop.range)
  }

  // MARK: Errors

  private func doStatement(_ node: RawDoStmtSyntax, label: AST.Name?) -> AST.Statement {
    let body = block(node.body)
    let catches = node.catchClauses.elements.map { clause in
      AST.Catch(range: range(clause), items: catchItems(clause.catchItems), body: block(clause.body))
    }
    let statement = AST.Do(
      range: range(node), label: label, throws: throwsClause(node.throwsClause), body: body, catches: catches)
    return AST.Statement(.do(statement), statement.range)
  }

  private func catchItems(_ list: RawCatchItemListSyntax) -> [AST.CaseItem] {
    list.elements.map { item in
      let condition = item.whereClause.map { expression($0.condition) }
      guard let node = item.pattern else {
        // `catch where …` binds `error`, as a catch without a pattern does.
        let place = range(item)
        let name = AST.Name(
          text: "error", range: SourceRange(file: source, start: place.start, end: place.start))
        let bound = AST.Pattern(.identifier(name), name.range)
        return AST.CaseItem(
          pattern: AST.Pattern(.binding(isLet: true, bound), name.range), condition: condition)
      }
      return AST.CaseItem(pattern: pattern(node), condition: condition)
    }
  }
}
