extension StatementChecker {
  // MARK: Conditions

  /// Checks conditions in order; what they bind is in scope after them.
  func conditions(_ list: [AST.Condition]) -> [CheckedCondition]? {
    var result: [CheckedCondition] = []
    var isValid = true
    for condition in list {
      switch condition.kind {
      case .boolean(let value):
        if !isMistakenCondition(value), let checked = expression(value, as: checker.bool, .condition) {
          result.append(.boolean(checked))
        } else {
          isValid = false
        }
      case .optionalBinding(let isLet, let pattern, let type, let initializer):
        guard let checked = optionalBinding(isLet, pattern, type, initializer, condition.range) else {
          isValid = false
          continue
        }
        result.append(checked)
      case .patternMatch(let pattern, let type, let initializer):
        let wanted = type.map { checker.resolve($0, TypeContext(scope: scope)) }
        guard let value = expression(initializer, as: wanted, .initialization),
          let checked = self.pattern(pattern, value.type, isLet: true)
        else {
          declareInvalid(pattern)
          isValid = false
          continue
        }
        result.append(.pattern(checked, value))
      case .availability: break
      }
    }
    return isValid ? result : nil
  }

  /// Reports what other languages take for a condition.
  private func isMistakenCondition(_ value: AST.Expression) -> Bool {
    switch value.kind {
    case .assignment:
      _ = expression(value, as: nil)
      checker.error("use of '=' in a boolean context, did you mean '=='?", value.range)
      return true
    case .integerLiteral(let magnitude?) where magnitude < 2:
      checker.error(
        "integer literal value '\(magnitude)' cannot be used as a boolean; did you mean '\(magnitude == 1)'?",
        value.range)
      return true
    case .paren(let inner): return isMistakenCondition(inner)
    default: return false
    }
  }

  private func optionalBinding(
    _ isLet: Bool, _ pattern: AST.Pattern, _ type: AST.TypeExpression?, _ initializer: AST.Expression?,
    _ range: SourceRange
  ) -> CheckedCondition? {
    let source: AST.Expression
    if let initializer {
      source = initializer
    } else if case .identifier(let name) = pattern.kind {
      source = AST.Expression(.identifier(name, genericArguments: nil, argumentLabels: nil), name.range)
    } else {
      return nil
    }
    let wanted = type.map { checker.optional(checker.resolve($0, TypeContext(scope: scope))) }
    guard let value = expression(source, as: wanted, .initialization) else {
      declareInvalid(pattern)
      return nil
    }
    guard let wrapped = value.type.wrapped else {
      checker.error(
        "initializer for conditional binding must have Optional type, not '\(value.type)'", source.range)
      declareInvalid(pattern)
      return nil
    }
    guard let inner = self.pattern(pattern, wrapped, isLet: isLet) else { return nil }
    return .pattern(.some(inner, type: value.type), value)
  }

  /// Declares the names of a pattern whose value is in error, so that one mistake is told once.
  func declareInvalid(_ pattern: AST.Pattern) {
    switch pattern.kind {
    case .identifier(let name): _ = declareLocal(name, .error, isLet: true)
    case .binding(_, let inner), .typed(let inner, _), .optional(let inner), .asType(let inner, _):
      declareInvalid(inner)
    case .tuple(let elements): for element in elements { declareInvalid(element.pattern) }
    case .enumCase(_, _, let elements, _): for element in elements ?? [] { declareInvalid(element.pattern) }
    case .wildcard, .isType, .expression: break
    }
  }

  // MARK: If, guard, loops

  func ifStatement(_ statement: AST.If) -> CheckedStatement? {
    let target = JumpTarget()
    let before = scope
    scope = scope.nested()
    if let label = statement.label { targets.append(Target(label: label.text, target: target)) }
    defer {
      scope = before
      if statement.label != nil { targets.removeLast() }
    }
    let assignedBefore = checker.assigned
    let checked = conditions(statement.conditions)
    let then = branchBlock(statement.then.statements)
    let assignedThen = checker.assigned
    checker.assigned = assignedBefore
    scope = before
    var otherwise: [CheckedStatement] = []
    switch statement.otherwise {
    case .block(let block): otherwise = branchBlock(block.statements)
    case .elseIf(let next): otherwise = ifStatement(next).map { [$0] } ?? []
    case nil: break
    }
    checker.assigned = Self.merge([(then, assignedThen), (otherwise, checker.assigned)])
    guard let checked else { return nil }
    return CheckedStatement(.if(checked, then: then, otherwise: otherwise, target), statement.range)
  }

  /// What is assigned after a choice of branches: what every branch that goes on has assigned.
  static func merge(_ branches: [([CheckedStatement], Set<ObjectIdentifier>)]) -> Set<ObjectIdentifier> {
    let open = branches.filter { !$0.0.leaves }
    guard var result = open.first?.1 else { return branches.reduce(into: []) { $0.formUnion($1.1) } }
    for branch in open.dropFirst() { result.formIntersection(branch.1) }
    return result
  }

  func guardStatement(
    _ list: [AST.Condition], _ otherwise: AST.Block, _ range: SourceRange
  ) -> [CheckedStatement]? {
    // The else branch sees nothing that the conditions bind.
    let assignedBefore = checker.assigned
    let body = block(otherwise.statements)
    checker.assigned = assignedBefore
    isShadowing = true
    let checked = conditions(list)
    isShadowing = false
    if !body.leaves {
      checker.flowError(
        "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope",
        otherwise.range.last)
    }
    guard let checked else { return nil }
    return [CheckedStatement(.guard(checked, otherwise: body), range)]
  }

  func whileStatement(_ label: AST.Name?, _ list: [AST.Condition], _ body: AST.Block) -> CheckedStatement
    .Kind?
  {
    let target = JumpTarget()
    let before = scope
    scope = scope.nested()
    targets.append(Target(label: label?.text, target: target, isLoop: true))
    defer {
      scope = before
      targets.removeLast()
    }
    let checked = conditions(list)
    let assignedBefore = checker.assigned
    let statements = block(body.statements)
    checker.assigned = assignedBefore
    guard let checked else { return nil }
    return .while(checked, body: statements, target)
  }

  func repeatStatement(_ label: AST.Name?, _ body: AST.Block, _ condition: AST.Expression) -> CheckedStatement
    .Kind?
  {
    let target = JumpTarget()
    targets.append(Target(label: label?.text, target: target, isLoop: true))
    let statements = block(body.statements)
    targets.removeLast()
    guard let checked = expression(condition, as: checker.bool, .condition) else { return nil }
    return .repeatWhile(body: statements, checked, target)
  }

  func forStatement(_ loop: AST.ForIn) -> CheckedStatement.Kind? {
    let range = loop.sequence.range
    guard let sequence = expression(loop.sequence, as: nil) else {
      let before = scope
      scope = scope.nested()
      declareInvalid(loop.pattern)
      targets.append(Target(label: loop.label?.text, target: JumpTarget(), isLoop: true))
      _ = block(loop.body.statements)
      targets.removeLast()
      scope = before
      return nil
    }
    guard let parts = iteration(sequence, range, isAsync: loop.isAwait, isTry: loop.isTry) else { return nil }
    let target = JumpTarget()
    let before = scope
    scope = scope.nested()
    targets.append(Target(label: loop.label?.text, target: target, isLoop: true))
    defer {
      scope = before
      targets.removeLast()
    }
    var element = parts.element
    if let written = loop.type { element = checker.resolve(written, TypeContext(scope: scope)) }
    guard let pattern = pattern(loop.pattern, element, isLet: !loop.isVar) else { return nil }
    let condition = loop.condition.flatMap { expression($0, as: checker.bool, .condition) }
    if loop.condition != nil && condition == nil { return nil }
    let assignedBefore = checker.assigned
    let statements = branches == nil ? block(loop.body.statements) : branchBlock(loop.body.statements)
    checker.assigned = assignedBefore
    return .forIn(
      CheckedFor(
        sequence: sequence, iterator: parts.iterator, makeIterator: parts.make, next: parts.next,
        pattern: pattern,
        condition: condition, body: statements, target: target))
  }

  /// `makeIterator()` and `next()` of a sequence.
  private func iteration(
    _ sequence: CheckedExpression, _ range: SourceRange, isAsync: Bool, isTry: Bool
  ) -> (iterator: VariableDecl, make: CheckedExpression, next: CheckedExpression, element: Type)? {
    let proto = checker.libraryType(isAsync ? "AsyncSequence" : "Sequence")
    let iteratorProto = checker.libraryType(isAsync ? "AsyncIteratorProtocol" : "IteratorProtocol")
    let makeName = isAsync ? "makeAsyncIterator" : "makeIterator"
    let type = sequence.type
    guard checker.conforms(type, to: proto, body.signature) else {
      if type.wrapped != nil {
        checker.error(
          "for-in loop requires '\(type)' to conform to '\(proto.name)'; did you mean to unwrap optional?",
          range)
      } else {
        checker.error("for-in loop requires '\(type)' to conform to '\(proto.name)'", range)
      }
      return nil
    }
    func requirement(_ owner: NominalDecl, _ name: String) -> FunctionDecl? {
      (owner.members[name] ?? []).lazy.compactMap { $0 as? FunctionDecl }.first {
        $0.isRequirement && $0.parameterCounts.total == 0
      }
    }
    guard let make = requirement(proto, makeName), let next = requirement(iteratorProto, "next"),
      let associated = checker.findAssociatedType(isAsync ? "AsyncIterator" : "Iterator", in: proto)
    else { return nil }
    make.resolve()
    next.resolve()
    let iteratorType = checker.canonical(checker.memberType(of: type, associated), body.signature)
    var map = Substitutions()
    map[proto.selfParameter] = type
    let iterator = VariableDecl(
      name: "$iterator", kind: .local, isLet: false, range: range, context: .local(parent: body.function))
    iterator.type = iteratorType
    iterator.isMutated = true
    checker.owners[ObjectIdentifier(iterator)] = body
    let made = CheckedExpression(
      .call(
        CheckedCall(
          callee: .function(DeclReference(function: make, substitutions: map)), arguments: [.value(sequence)],
          canThrow: false, isAsync: false)), iteratorType, range)
    var nextMap = Substitutions()
    nextMap[iteratorProto.selfParameter] = iteratorType
    let result = checker.canonical(
      checker.replace(next.result) { nextMap[$0] }, body.signature)
    if isTry || (isAsync && next.thrown != nil) {
      body.throwsSomething = true
      handler.take(checker.anyError, at: range)
      if isTry, !handler.canThrow { checker.error("errors thrown from here are not handled", range) }
    }
    let call = CheckedExpression(
      .call(
        CheckedCall(
          callee: .function(DeclReference(function: next, substitutions: nextMap)),
          arguments: [.inOut(.variable(iterator))], canThrow: isTry, isAsync: isAsync)), result, range)
    return (iterator, made, call, result.wrapped ?? .error)
  }

  // MARK: Switch

  func switchStatement(_ statement: AST.Switch) -> CheckedStatement? {
    guard let subject = expression(statement.subject, as: nil) else {
      for one in statement.cases {
        let before = scope
        scope = scope.nested()
        for item in one.items { declareInvalid(item.pattern) }
        targets.append(Target(label: statement.label?.text, target: JumpTarget(), isSwitch: true))
        _ = block(one.body)
        targets.removeLast()
        scope = before
      }
      return nil
    }
    let target = JumpTarget()
    targets.append(Target(label: statement.label?.text, target: target, isSwitch: true))
    defer { targets.removeLast() }
    var cases: [CheckedCase] = []
    var isValid = true
    let assignedBefore = checker.assigned
    var ends: [([CheckedStatement], Set<ObjectIdentifier>)] = []
    for one in statement.cases {
      checker.assigned = assignedBefore
      guard let checked = switchCase(one, subject.type) else {
        isValid = false
        continue
      }
      ends.append((checked.body, checker.assigned))
      cases.append(checked)
    }
    checker.assigned = Self.merge(ends)
    guard isValid else { return nil }
    checkExhaustive(cases, subject.type, statement)
    return CheckedStatement(.switch(subject, cases, target), statement.range)
  }

  private func switchCase(_ one: AST.SwitchCase, _ type: Type) -> CheckedCase? {
    let before = scope
    scope = scope.nested()
    defer { scope = before }
    let (items, isValid) = caseItems(one.items, type)
    if one.body.isEmpty, isValid {
      checker.error("'case' label in a 'switch' must have at least one executable statement", one.range)
      return nil
    }
    let body = branchBlock(one.body)
    return isValid ? CheckedCase(items: items, isDefault: one.isDefault, body: body, range: one.range) : nil
  }

  /// The alternatives of a case, which all bind the same names.
  private func caseItems(_ list: [AST.CaseItem], _ type: Type) -> (
    items: [(pattern: CheckedPattern, condition: CheckedExpression?)], isValid: Bool
  ) {
    var items: [(pattern: CheckedPattern, condition: CheckedExpression?)] = []
    var isValid = true
    var shared: [String: VariableDecl]?
    for item in list {
      let itemScope = scope
      if list.count > 1 { scope = scope.nested() }
      patternVariables = shared
      guard let pattern = pattern(item.pattern, type, isLet: true) else {
        declareInvalid(item.pattern)
        isValid = false
        patternVariables = nil
        scope = itemScope
        continue
      }
      let condition = item.condition.flatMap { expression($0, as: checker.bool, .condition) }
      if item.condition != nil && condition == nil { isValid = false }
      if list.count > 1 {
        if shared == nil {
          shared = [:]
          pattern.forEachVariable { shared?[$0.name] = $0 }
        }
        scope = itemScope
      }
      patternVariables = nil
      items.append((pattern, condition))
    }
    for variable in (shared ?? [:]).values { scope.declare(variable) }
    return (items, isValid)
  }

  // MARK: Do

  func doStatement(_ statement: AST.Do) -> CheckedStatement.Kind? {
    let target = JumpTarget()
    if let label = statement.label { targets.append(Target(label: label.text, target: target)) }
    defer { if statement.label != nil { targets.removeLast() } }
    guard !statement.catches.isEmpty else {
      return .do(body: block(statement.body.statements), error: nil, catches: [], isExhaustive: false, target)
    }
    let outer = handler
    let required = statement.throws.flatMap { checker.thrownType($0, TypeContext(scope: scope)) }
    let inner = ThrowHandler(canThrow: true, isCatch: true, required: required)
    handler = inner
    let before = checker.assigned
    let body = branchBlock(statement.body.statements)
    let assignedBody = checker.assigned
    handler = outer
    // One error type is known precisely when everything throws it.
    var errorType = checker.anyError
    if let required {
      errorType = required
    } else if let first = inner.thrown.first, inner.thrown.allSatisfy({ $0 == first }) {
      errorType = first
    }
    let error = VariableDecl(
      name: "error", kind: .local, isLet: true, range: statement.range,
      context: .local(parent: self.body.function))
    error.type = errorType
    checker.owners[ObjectIdentifier(error)] = self.body
    var catches: [CheckedCase] = []
    var isExhaustive = false
    var ends: [([CheckedStatement], Set<ObjectIdentifier>)] = [(body, assignedBody)]
    for clause in statement.catches {
      checker.assigned = before
      let saved = scope
      scope = scope.nested()
      if clause.items.isEmpty {
        scope.declare(error)
        isExhaustive = true
      }
      let (items, isValid) = caseItems(clause.items, errorType)
      if items.contains(where: { $0.pattern.isIrrefutable && $0.condition == nil }) { isExhaustive = true }
      let statements = branchBlock(clause.body.statements)
      ends.append((statements, checker.assigned))
      if isValid {
        catches.append(
          CheckedCase(items: items, isDefault: clause.items.isEmpty, body: statements, range: clause.range))
      }
      scope = saved
    }
    if !isExhaustive, let nominal = errorType.nominal, nominal.kind == .enum {
      isExhaustive = Exhaustiveness(checker: checker).missing(catches, errorType) == nil
    }
    if !isExhaustive {
      if !inner.thrown.isEmpty { self.body.throwsSomething = true }
      handler.take(from: inner)
      if !handler.canThrow, !inner.thrown.isEmpty {
        for site in inner.sites {
          checker.error(
            "\(site.isThrow ? "error is" : "errors thrown from here are") not handled because the enclosing catch is not exhaustive",
            site.range)
        }
      }
    }
    if inner.thrown.isEmpty, !checker.hasErrors {
      checker.warning(
        "'catch' block is unreachable because no errors are thrown in 'do' block", statement.range)
    }
    checker.assigned = Self.merge(ends)
    return .do(body: body, error: error, catches: catches, isExhaustive: isExhaustive, target)
  }

  // MARK: Branches as values

  /// The statements of a branch; in an expression its last expression is its value.
  func branchBlock(_ statements: [AST.Statement]) -> [CheckedStatement] {
    if let branches { return builderBranch(statements, branches) }
    guard let result = branch else { return block(statements) }
    let before = scope
    scope = scope.nested()
    defer { scope = before }
    guard let last = statements.last else { return [] }
    var checked = Array(statements.dropLast())
    var value: AST.Expression?
    if let expression = ClosureScan.value(of: last) { value = expression } else { checked.append(last) }
    branch = nil
    var list = self.list(checked)
    branch = result
    guard let value else { return list }
    list += branchValue(value, result)
    return list
  }

  private func branchValue(_ value: AST.Expression, _ result: BranchResult) -> [CheckedStatement] {
    let outer = branch
    branch = nil
    defer { branch = outer }
    // `fatalError()` in a branch gives no value.
    if case .call(let callee, _) = value.kind, case .identifier(let name, _, _) = callee.kind,
      ["fatalError", "preconditionFailure"].contains(name.text)
    {
      return expression(value, as: nil).map { [CheckedStatement(.expression($0), value.range)] } ?? []
    }
    guard let checked = expression(value, as: result.type, .ternary) else { return [] }
    if checked.type == checker.never { return [CheckedStatement(.expression(checked), value.range)] }
    if result.type?.hasVariables != false { result.type = checked.type }
    return [
      CheckedStatement(
        .expression(
          CheckedExpression(.assignment(.variable(result.variable), checked), .void, value.range)),
        value.range)
    ]
  }

  func ifAsExpression(_ statement: AST.If, _ result: BranchResult) -> CheckedStatement? {
    if statement.otherwise == nil {
      checker.error("'if' must have an unconditional 'else' to be used as expression", statement.range)
      return nil
    }
    branch = result
    defer { branch = nil }
    return ifStatement(statement)
  }

  func switchAsExpression(_ statement: AST.Switch, _ result: BranchResult) -> CheckedStatement? {
    branch = result
    defer { branch = nil }
    return switchStatement(statement)
  }
}

extension [CheckedStatement] {
  /// Whether control never reaches the end.
  var leaves: Bool { contains { $0.leaves } }
}

extension CheckedStatement {
  /// Whether control never gets past it.
  var leaves: Bool {
    switch kind {
    case .return, .throw, .break, .continue, .fallthrough: return true
    case .expression(let value): return value.type.isUninhabited
    case .if(_, let then, let otherwise, _): return !otherwise.isEmpty && then.leaves && otherwise.leaves
    case .switch(_, let cases, let target):
      return !cases.isEmpty && cases.allSatisfy { $0.body.leaves && !$0.body.breaks(target) }
    case .do(let body, _, let catches, _, _):
      return body.leaves && catches.allSatisfy { $0.body.leaves }
    case .block(let body): return body.leaves
    case .while(let conditions, let body, let target):
      if conditions.count == 1, case .boolean(let value) = conditions[0],
        case .booleanLiteral(true) = value.kind
      {
        return !body.breaks(target)
      }
      return false
    case .binding(_, let value): return value.type.isUninhabited
    default: return false
    }
  }
}

extension [CheckedStatement] {
  /// Whether a `break` of a target occurs.
  func breaks(_ target: JumpTarget) -> Bool {
    contains { statement in
      switch statement.kind {
      case .break(let other): return other === target
      case .if(_, let then, let otherwise, _): return then.breaks(target) || otherwise.breaks(target)
      case .guard(_, let otherwise): return otherwise.breaks(target)
      case .while(_, let body, _), .repeatWhile(let body, _, _), .block(let body), .defer(let body):
        return body.breaks(target)
      case .forIn(let loop): return loop.body.breaks(target)
      case .switch(_, let cases, _): return cases.contains { $0.body.breaks(target) }
      case .do(let body, _, let catches, _, _):
        return body.breaks(target) || catches.contains { $0.body.breaks(target) }
      default: return false
      }
    }
  }
}
