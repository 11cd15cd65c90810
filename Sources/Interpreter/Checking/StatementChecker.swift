/// Checks the statements of one body.
final class StatementChecker {
  let checker: Checker
  var scope: Scope
  var handler: ThrowHandler
  /// Effects that are marked around the statements (a branch of an expression inherits them).
  var marks = ExpressionChecker.Marks()
  /// Enclosing statements that can be left, innermost last.
  var targets: [Target] = []

  /// A statement that `break` or `continue` may name.
  struct Target {
    var label: String?
    var target: JumpTarget
    var isLoop = false
    var isSwitch = false
  }

  /// Where the value of a branch goes, when statements stand in an expression.
  var branch: BranchResult?
  /// The result builder that transforms the statements.
  var builder: ResultBuilder?
  /// What collects the branches of the statement that a result builder transforms.
  var branches: BuilderBranches?
  /// The variables that the first alternative of a case binds, which the others bind again.
  var patternVariables: [String: VariableDecl]?
  /// Whether what is bound may take the name of a variable of the same scope, as a `guard` does.
  var isShadowing = false

  init(checker: Checker, scope: Scope, handler: ThrowHandler) {
    self.checker = checker
    self.scope = scope
    self.handler = handler
  }

  var body: BodyContext { scope.body! }

  // MARK: Expressions

  func expression(
    _ expression: AST.Expression, as type: Type?, _ purpose: Locator.Role = .other
  ) -> CheckedExpression? {
    checker.checkExpression(expression, as: type, in: scope, purpose: purpose, handler: handler, marks: marks)
  }

  private func invalid(_ range: SourceRange) -> CheckedExpression {
    CheckedExpression(.tuple([]), .error, range)
  }

  // MARK: Bodies

  /// The statements of a block in a scope of their own.
  func block(_ statements: [AST.Statement]) -> [CheckedStatement] {
    let before = scope
    scope = scope.nested()
    defer { scope = before }
    return list(statements)
  }

  /// Statements in the present scope: declarations first, since functions and types may be used before them.
  func list(_ statements: [AST.Statement]) -> [CheckedStatement] {
    let declarations = statements.compactMap { statement -> AST.Declaration? in
      if case .declaration(let declaration) = statement.kind { return declaration }
      return nil
    }
    let before = checker.waitingTypes.count
    checker.declare(declarations, in: scope, context: .local(parent: body.function))
    let types = checker.waitingTypes[before...]
    for type in types { checker.checkConformances(of: type) }
    for type in types { checker.checkRedeclarations(in: type) }
    checker.checkRedeclarations(declarations, in: scope)
    checker.waitingTypes.removeSubrange(before...)
    for case .variable(_, let bindings) in declarations.map(\.kind) {
      for case .identifier(let name) in bindings.map(\.pattern.kind) { scope.upcoming.insert(name.text) }
    }
    var result: [CheckedStatement] = []
    for statement in statements {
      checkReachability(statement, after: result.last)
      if let checked = check(statement) { result += checked }
    }
    return result
  }

  private func checkReachability(_ statement: AST.Statement, after last: CheckedStatement?) {
    switch last?.kind {
    case .return, .throw, .break, .continue:
      if case .declaration(let declaration) = statement.kind, case .function = declaration.kind { return }
      checker.warning("code after '\(word(last!))' will never be executed", statement.range)
    default: break
    }
  }

  private func word(_ statement: CheckedStatement) -> String {
    switch statement.kind {
    case .return: "return"
    case .throw: "throw"
    case .break: "break"
    default: "continue"
    }
  }

  /// A function's body: one expression alone is what it returns.
  func functionBody(_ statements: [AST.Statement]) -> [CheckedStatement] {
    if statements.count == 1, let result = body.result, !result.isVoid,
      let expression = ClosureScan.value(of: statements[0])
    {
      if let returned = implicitReturn(expression, as: result) { return [returned] }
      return []
    }
    return list(statements)
  }

  private func implicitReturn(_ expression: AST.Expression, as result: Type) -> CheckedStatement? {
    if let opaque = body.opaque, case .opaque = result {
      return opaqueReturn(expression, opaque, expression.range)
    }
    if result == checker.never {
      return self.expression(expression, as: nil).map { CheckedStatement(.expression($0), expression.range) }
    }
    // A call that never returns may stand where a value is wanted.
    if case .call(let callee, _) = expression.kind, case .identifier(let name, _, _) = callee.kind,
      ["fatalError", "preconditionFailure"].contains(name.text)
    {
      return self.expression(expression, as: nil).map { CheckedStatement(.expression($0), expression.range) }
    }
    if case .ifExpression(let statement) = expression.kind, statement.otherwise == nil {
      return nil
    }
    return self.expression(expression, as: result, .returned).map {
      CheckedStatement(.return($0), expression.range)
    }
  }

  /// The body of a closure of several statements.
  func checkClosureBody(_ statements: [AST.Statement], implicitResult: Bool) -> [CheckedStatement] {
    if statements.count == 1, implicitResult, let expression = ClosureScan.value(of: statements[0]) {
      switch expression.kind {
      case .ifExpression(let statement) where statement.otherwise == nil: break
      case .ifExpression, .switchExpression:
        // As a value when it can be one, else as a statement.
        let before = checker.diagnostics.count
        if let value = self.expression(expression, as: body.result ?? body.resultShape, .returned),
          !value.type.isVoid
        {
          body.inferredReturns.append(value.type)
          return [CheckedStatement(.return(value), expression.range)]
        }
        checker.diagnostics.removeSubrange(before...)
      default: break
      }
    }
    return list(statements)
  }

  // MARK: Statements

  func one(_ statement: AST.Statement) -> [CheckedStatement]? { check(statement) }

  private func check(_ statement: AST.Statement) -> [CheckedStatement]? {
    let range = statement.range
    func one(_ kind: CheckedStatement.Kind?) -> [CheckedStatement]? {
      kind.map { [CheckedStatement($0, range)] }
    }
    switch statement.kind {
    case .expression(let value): return expressionStatement(value)
    case .declaration(let declaration): return self.declaration(declaration)
    case .return(let value):
      return openReturn(value, range).map { [$0] } ?? one(returnStatement(value, range))
    case .throw(let value): return one(throwStatement(value, range))
    case .break(let label): return one(jump(label, isContinue: false, range))
    case .continue(let label): return one(jump(label, isContinue: true, range))
    case .fallthrough: return one(.fallthrough)
    case .if(let statement): return ifStatement(statement).map { [$0] }
    case .guard(let conditions, let otherwise): return guardStatement(conditions, otherwise, range)
    case .while(let label, let conditions, let body): return one(whileStatement(label, conditions, body))
    case .repeatWhile(let label, let body, let condition): return one(repeatStatement(label, body, condition))
    case .forIn(let loop): return one(forStatement(loop))
    case .switch(let statement): return switchStatement(statement).map { [$0] }
    case .do(let statement): return one(doStatement(statement))
    case .defer(let body):
      let before = targets
      targets = []
      defer { targets = before }
      return one(.defer(block(body.statements)))
    case .invalid: return nil
    }
  }

  private func expressionStatement(_ value: AST.Expression) -> [CheckedStatement]? {
    switch value.kind {
    case .ifExpression(let statement): return ifStatement(statement).map { [$0] }
    case .switchExpression(let statement): return switchStatement(statement).map { [$0] }
    default: break
    }
    guard let checked = expression(value, as: nil) else { return nil }
    warnUnused(checked, value)
    return [CheckedStatement(.expression(checked), value.range)]
  }

  private func warnUnused(_ value: CheckedExpression, _ syntax: AST.Expression) {
    guard !value.type.isVoid, value.type != checker.never, !body.isTopLevel, !checker.isCheckingLibrary else {
      return
    }
    var kind = value.kind
    if case .optionalChain(let inner) = kind {
      if value.type.wrapped?.isVoid == true { return }
      kind = inner.kind
    }
    if case .wrapOptional(let inner) = kind { kind = inner.kind }
    if case .tryOptional = kind { return }
    switch kind {
    case .call(let call):
      switch call.callee {
      case .function(let reference), .virtual(let reference):
        if reference.function.isDiscardable { return }
        if reference.function.kind == .getter {
          checker.warning("expression of type '\(value.type)' is unused", syntax.range)
          return
        }
        if reference.function.isOperator {
          checker.warning("result of operator '\(reference.function.name)' is unused", syntax.range)
          return
        }
        let labels = checker.labels(of: reference.function).map { ($0 ?? "_") + ":" }.joined()
        checker.warning("result of call to '\(reference.function.name)(\(labels))' is unused", syntax.range)
      case .value: return
      case .initializer(let reference, _) where reference.function.isDiscardable: return
      default: checker.warning("result of '\(value.type)' initializer is unused", syntax.range)
      }
    case .assignment, .statements: return
    default: checker.warning("expression of type '\(value.type)' is unused", syntax.range)
    }
  }

  func returnStatement(_ value: AST.Expression?, _ range: SourceRange) -> CheckedStatement.Kind? {
    if branch != nil {
      checker.error("cannot 'return' in an expression", range)
      return nil
    }
    if body.isTopLevel {
      checker.error("return invalid outside of a func", range)
      return nil
    }
    guard let result = body.result else {
      // A closure whose result is inferred takes the first return's type.
      guard let value else {
        body.inferredReturns.append(.void)
        return .return(nil)
      }
      let known = body.inferredReturns.first ?? body.resultShape
      guard let checked = expression(value, as: known, .returned) else { return nil }
      guard !checked.type.hasVariables else {
        checker.error("unable to infer the type that this closure returns", value.range)
        return nil
      }
      body.inferredReturns.append(checked.type)
      return .return(checked)
    }
    guard let value else {
      if !result.isVoid, body.function?.kind != .initializer {
        checker.error("non-void function should return a value", range)
      }
      return .return(nil)
    }
    if body.function?.kind == .initializer, body.isFunctionBody {
      if case .nilLiteral = value.kind, body.function?.isFailable == true {
        return .return(checker.nilValue(body.function!.result, range))
      }
      checker.error("'nil' is the only return value permitted in an initializer", value.range)
      return nil
    }
    if let opaque = body.opaque, case .opaque = result {
      return opaqueReturn(value, opaque, range)?.kind
    }
    if result.isVoid {
      guard let checked = expression(value, as: nil) else { return nil }
      if !checked.type.isVoid, checked.type != checker.never {
        checker.error("unexpected non-void return value in void function", value.range)
        return nil
      }
      return .return(checked)
    }
    return expression(value, as: result, .returned).map { .return($0) }
  }

  private func opaqueReturn(_ value: AST.Expression, _ opaque: OpaqueTypeDecl, _ range: SourceRange)
    -> CheckedStatement?
  {
    guard let checked = opaqueValue(value, opaque) else { return nil }
    if opaque.underlying == nil {
      for proto in opaque.constraint.protocols
      where !checker.conforms(checked.type, to: proto, body.signature) {
        checker.error(
          "return type of \(body.name) requires that '\(checked.type)' conform to '\(proto.name)'",
          value.range)
        return nil
      }
      if checker.refers(checked.type, to: opaque) {
        checker.error(
          "function opaque return type was inferred as '\(checked.type)', which defines the opaque type in terms of itself",
          value.range)
        return nil
      }
      opaque.underlying = checked.type
    }
    return CheckedStatement(
      .return(CheckedExpression(.upcast(checked), body.result ?? checked.type, range)), range)
  }

  /// A value of the type that an earlier `return` has decided.
  private func opaqueValue(_ value: AST.Expression, _ opaque: OpaqueTypeDecl) -> CheckedExpression? {
    guard let known = opaque.underlying else { return expression(value, as: nil) }
    let before = checker.diagnostics.count
    if let checked = expression(value, as: known) { return checked }
    let failure = Array(checker.diagnostics[before...])
    checker.diagnostics.removeSubrange(before...)
    guard let other = expression(value, as: nil), other.type != known, let function = body.function else {
      checker.diagnostics.removeSubrange(before...)
      for one in failure { checker.report(one) }
      return nil
    }
    let declaration = function.storage ?? function
    let message =
      "\(declaration is VariableDecl ? "property" : declaration is SubscriptDecl ? "subscript" : "function") declares an opaque return type 'some \(opaque.constraint.bareDescription)', but the return statements in its body do not have matching underlying types"
    if !checker.diagnostics.contains(where: {
      $0.message == message && $0.range.start == declaration.range.start
    }) {
      checker.error(
        message, declaration.range,
        notes: [
          Diagnostic(
            severity: .note, message: "return statement has underlying type '\(other.type)'",
            range: value.range)
        ])
    }
    return nil
  }

  private func throwStatement(_ value: AST.Expression, _ range: SourceRange) -> CheckedStatement.Kind? {
    guard let checked = expression(value, as: handler.required, .thrown) else { return nil }
    let proto = checker.libraryType("Error")
    guard checker.conforms(checked.type, to: proto, body.signature) else {
      checker.error("thrown expression type '\(checked.type)' does not conform to 'Error'", value.range)
      return nil
    }
    body.throwsSomething = true
    handler.take(checked.type, at: range, isThrow: true)
    if !handler.canThrow {
      checker.error(
        handler.isCatch
          ? "error is not handled because the enclosing catch is not exhaustive"
          : "error is not handled because the enclosing function is not declared 'throws'", value.range)
      return nil
    }
    let target = handler.required ?? checker.anyError
    if target != checked.type, case .nominal = target {
      checker.error(
        "thrown expression type '\(checked.type)' cannot be converted to error type '\(target)'", value.range)
      return nil
    }
    return .throw(checker.coerce(checked, to: target, body.signature, purpose: value.range))
  }

  private func jump(_ label: AST.Name?, isContinue: Bool, _ range: SourceRange) -> CheckedStatement.Kind? {
    let word = isContinue ? "continue" : "break"
    for item in targets.reversed() {
      if let label {
        if item.label == label.text { return isContinue ? .continue(item.target) : .break(item.target) }
      } else if item.isLoop || (!isContinue && item.isSwitch) {
        return isContinue ? .continue(item.target) : .break(item.target)
      }
    }
    if let label {
      checker.error("cannot find label '\(label.text)' in scope", label.range)
    } else if isContinue {
      checker.error("'continue' is only allowed inside a loop", range)
    } else {
      checker.error("'\(word)' is only allowed inside a loop, if, do, or switch", range)
    }
    return nil
  }
}

/// Where the value of a branching expression goes.
final class BranchResult {
  var type: Type?
  let variable: VariableDecl

  init(type: Type?) {
    self.type = type
    variable = VariableDecl(
      name: "$branch", kind: .local, isLet: false, range: .none, context: .local(parent: nil))
    variable.isMutated = true
  }
}
