extension ExpressionChecker {
  func binary(_ name: AST.Name, _ left: AST.Expression, _ right: AST.Expression, _ range: SourceRange)
    -> Pending
  {
    switch name.text {
    case "&&" where isStandard("&&"), "||" where isStandard("||"):
      let a = generate(left)
      let b = generate(right)
      solver.convert(a.type, checker.bool, locator(left.range, .operand(operator: name.text)))
      solver.convert(b.type, checker.bool, locator(right.range, .operand(operator: name.text)))
      return Pending(checker.bool, range) { [unowned self] in
        let first = finish(a, as: checker.bool)
        let second = finish(b, as: checker.bool)
        return CheckedExpression(
          name.text == "&&" ? .and(first, second) : .or(first, second), checker.bool, range)
      }
    case "??": return coalesce(left, right, name, range)
    default: break
    }
    var candidates = operatorCandidates(name.text, .infix)
    if candidates.isEmpty {
      error("cannot find operator '\(name.text)' in scope", name.range)
      return invalid(range)
    }
    if isPostfix(left), hasChain(left), isAssignment(name.text) {
      var target = generateLink(left)
      target.isImplicitInOut = true
      let arguments = [AST.Argument(label: nil, value: left), AST.Argument(label: nil, value: right)]
      let call = callCandidates(
        name, candidates, base: nil, arguments, [target, generate(right)], range, operatorRange: name.range)
      return Pending(checker.optional(.void), range) { [unowned self] in
        let whole = CheckedExpression(.wrapOptional(call.build()), checker.optional(.void), range)
        return CheckedExpression(.optionalChain(whole), checker.optional(.void), range)
      }
    }
    // Long chains such as `a + b + c + …` lean left; they are walked without recursion.
    var spine: [(name: AST.Name, right: AST.Expression, range: SourceRange)] = [(name, right, range)]
    var first = left
    while case .binaryOperator(let inner, let a, let b) = first.kind,
      inner.text != "??", !["&&", "||"].contains(inner.text) || !isStandard(inner.text)
    {
      spine.append((inner, b, first.range))
      first = a
    }
    var current = generate(first)
    for step in spine.reversed() {
      candidates = operatorCandidates(step.name.text, .infix)
      guard !candidates.isEmpty else {
        error("cannot find operator '\(step.name.text)' in scope", step.name.range)
        return invalid(range)
      }
      let rightPending = generate(step.right)
      if isAssignment(step.name.text) { current.isImplicitInOut = true }
      let arguments = [
        AST.Argument(label: nil, value: first), AST.Argument(label: nil, value: step.right),
      ]
      current = callCandidates(
        step.name, candidates, base: nil, arguments, [current, rightPending], step.range,
        operatorRange: step.name.range)
    }
    return current
  }

  /// Whether an operator has no meaning but the library's.
  private func isStandard(_ name: String) -> Bool {
    (checker.operatorDecls[name] ?? []).allSatisfy { $0.range.file?.isLibrary == true }
  }

  /// Whether an operator changes its left operand.
  private func isAssignment(_ name: String) -> Bool {
    (checker.operatorDecls[name] ?? []).contains { function in
      function.resolve()
      return function.parameters.first?.isInOut == true
    }
  }

  func operatorCandidates(_ name: String, _ fixity: OperatorFixity) -> [Candidate] {
    (checker.operatorDecls[name] ?? []).filter { $0.fixity == fixity }
      .map { decl in
        // What a protocol requires is the most general way to say it.
        let isProtocol = decl.context.nominal?.isProtocol == true
        return Candidate(
          decl: decl, owner: nil, base: .none, rank: isProtocol ? 8 : 0)
      }
  }

  /// `a ?? b`
  private func coalesce(
    _ left: AST.Expression, _ right: AST.Expression, _ name: AST.Name, _ range: SourceRange
  ) -> Pending {
    let a = generate(left)
    let b = generate(right)
    let wrapped = solver.fresh()
    let type = solver.fresh()
    solver.convert(a.type, checker.optional(wrapped), locator(left.range, .operand(operator: "??")))
    let isOptionalResult = Solver.Box<Bool>()
    let set = OverloadSet(
      name: "??", count: 2,
      isViable: { [unowned self] index in
        let head = solver.shallow(b.type)
        var isOptional = head.wrapped != nil
        if case .variable(let variable) = head {
          guard let literal = solver.literal(of: variable) else { return true }
          isOptional = literal == .nilLiteral
        }
        // A value on the right makes a value; an optional makes an optional, unless what is wrapped is one.
        guard index == 0 else { return isOptional }
        guard isOptional else { return true }
        let core = solver.shallow(wrapped)
        if case .variable = core { return true }
        return core.wrapped != nil
      },
      commit: { [unowned self] index in
        solver.choose(isOptionalResult, index == 1)
        let result = index == 1 ? checker.optional(wrapped) : wrapped
        guard solver.unify(type, result) else { return false }
        convert(b, to: result, locator(right.range, .operand(operator: "??")))
        return true
      }, generality: { $0 },
      summary: { [unowned self] in operatorFailure(name, [a, b], name.range) },
      isInformed: { [unowned self] in
        if case .variable(let variable) = solver.shallow(b.type) {
          return solver.literal(of: variable) != nil
        }
        return true
      })
    solver.add(.overload(set), locator(name.range))
    return Pending(type, range) { [unowned self] in
      let final = resolved(type)
      let value = finish(a, as: checker.optional(resolved(wrapped)))
      return CheckedExpression(.coalesce(value, finish(b, as: final)), final, range)
    }
  }

  func prefix(_ name: AST.Name, _ operand: AST.Expression, _ range: SourceRange) -> Pending {
    if name.text == "-" {
      switch operand.kind {
      case .integerLiteral(let magnitude): return integerLiteral(magnitude, isNegative: true, range)
      case .floatLiteral(let value, let text): return floatLiteral(-value, "-" + text, range)
      default: break
      }
    }
    if name.text == "!" {
      let inner = generate(operand)
      if isStandard("!") {
        solver.convert(inner.type, checker.bool, locator(operand.range, .operand(operator: "!")))
        return Pending(checker.bool, range) { [unowned self] in
          CheckedExpression(.not(finish(inner, as: checker.bool)), checker.bool, range)
        }
      }
      return unary(name, .prefix, inner, operand, range)
    }
    return unary(name, .prefix, generate(operand), operand, range)
  }

  func postfix(_ name: AST.Name, _ operand: AST.Expression, _ range: SourceRange) -> Pending {
    unary(name, .postfix, generate(operand), operand, range)
  }

  private func unary(
    _ name: AST.Name, _ fixity: OperatorFixity, _ operand: Pending, _ syntax: AST.Expression,
    _ range: SourceRange
  ) -> Pending {
    let candidates = operatorCandidates(name.text, fixity)
    guard !candidates.isEmpty else {
      error("cannot find operator '\(name.text)' in scope", name.range)
      return invalid(range)
    }
    var operand = operand
    if isAssignment(name.text) { operand.isImplicitInOut = true }
    return callCandidates(
      name, candidates, base: nil, [AST.Argument(label: nil, value: syntax)], [operand], range,
      operatorRange: name.range)
  }

  func operatorReference(_ name: AST.Name, _ range: SourceRange) -> Pending {
    let fixities: [OperatorFixity] = name.text == "..." ? [.postfix] : [.infix, .prefix, .postfix]
    // `...` by itself is the range without bounds.
    let candidates = fixities.flatMap { operatorCandidates(name.text, $0) }
    guard !candidates.isEmpty else {
      let step = name.text == "++" ? "+" : name.text == "--" ? "-" : nil
      error(
        "cannot find operator '\(name.text)' in scope\(step.map { "; did you mean '\($0)= 1'?" } ?? "")",
        range)
      return invalid(range)
    }
    return reference(name, candidates, base: nil, range)
  }

  /// What to say when an operator fits no operands.
  func operatorFailure(_ name: AST.Name, _ operands: [Pending], _ range: SourceRange) -> Solver.Failure.Kind {
    let types = operands.map { solver.describe($0.type) }
    if types.contains(where: { $0.contains("<<error") }) { return .message("") }
    if types.count == 1 {
      return .message("unary operator '\(name.text)' cannot be applied to an operand of type '\(types[0])'")
    }
    if types[0] == types[1] {
      return .message("binary operator '\(name.text)' cannot be applied to two '\(types[0])' operands")
    }
    for (index, operand) in operands.enumerated() {
      if let wrapped = solver.resolve(operand.type).wrapped, solver.describe(wrapped) == types[1 - index] {
        return .message(
          "value of optional type '\(types[index])' must be unwrapped to a value of type '\(wrapped)'")
      }
    }
    return .message(
      "binary operator '\(name.text)' cannot be applied to operands of type '\(types[0])' and '\(types[1])'")
  }

  // MARK: Assignment

  func assignment(_ left: AST.Expression, _ right: AST.Expression, _ range: SourceRange) -> Pending {
    let isChain = isPostfix(left) && hasChain(left)
    let target = isChain ? generateLink(left) : generate(left)
    let value = generate(right)
    convert(value, to: target.type, locator(right.range, .assignment))
    return Pending(isChain ? checker.optional(.void) : .void, range) { [unowned self] in
      // Swift reads the right side after finding the place on the left.
      let built = finish(value, as: target.type)
      guard let statement = assign(target, built, left, range) else {
        return CheckedExpression(.tuple([]), .error, range)
      }
      if isChain {
        return CheckedExpression(
          .optionalChain(
            CheckedExpression(.wrapOptional(statement), checker.optional(.void), range)),
          checker.optional(.void), range)
      }
      return statement
    }
  }

  private func assign(
    _ target: Pending, _ value: CheckedExpression, _ syntax: AST.Expression, _ range: SourceRange
  ) -> CheckedExpression? {
    if let elements = target.tupleElements {
      return destructure(elements, value, range)
    }
    if let made = target.initialize?(value) { return made }
    if case .error = solver.resolve(target.type) { return nil }
    guard let place = target.place else {
      error("expression is not assignable: \(describe(syntax))", syntax.range)
      return nil
    }
    let found = changing(ImmutableUse(assigning: syntax)) { place(.assign) }
    return CheckedExpression(.assignment(found, value), .void, range)
  }

  private func describe(_ expression: AST.Expression) -> String {
    switch expression.kind {
    case .call: "function call returns immutable value"
    case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral: "literals are not mutable"
    default: "it is not a variable"
    }
  }

  /// `(a, b) = (b, a)`
  private func destructure(_ elements: [Pending], _ value: CheckedExpression, _ range: SourceRange)
    -> CheckedExpression?
  {
    guard case .tuple(let types) = value.type, types.count == elements.count else { return nil }
    let parts = types.enumerated().map { index, element in
      let decl = VariableDecl(
        name: "part\(index)", kind: .local, isLet: true, range: range, context: .local(parent: body?.function)
      )
      decl.type = element.type
      if let body { checker.owners[ObjectIdentifier(decl)] = body }
      return decl
    }
    var statements = [CheckedStatement(.binding(.tuple(parts.map { .variable($0) }), value), range)]
    for (element, part) in zip(elements, parts) {
      let converted = checker.coerce(
        checker.variable(part), to: resolved(element.type), signature, purpose: range)
      if let nested = element.tupleElements {
        guard let inner = destructure(nested, converted, range) else { return nil }
        statements.append(CheckedStatement(.expression(inner), range))
        continue
      }
      if let made = element.initialize?(converted) {
        statements.append(CheckedStatement(.expression(made), range))
        continue
      }
      guard let place = element.place else {
        error("expression is not assignable", element.range)
        return nil
      }
      statements.append(
        CheckedStatement(
          .expression(CheckedExpression(.assignment(place(.assign), converted), .void, range)), range))
    }
    let result = VariableDecl(
      name: "done", kind: .local, isLet: true, range: range, context: .local(parent: body?.function))
    result.type = .void
    statements.append(
      CheckedStatement(.binding(.variable(result), CheckedExpression(.tuple([]), .void, range)), range))
    return CheckedExpression(.statements(statements, result: result), .void, range)
  }

  /// Operators that lowering knows better as expressions.
  func builtinOperator(
    _ function: FunctionDecl, _ arguments: [CheckedArgument], _ choice: Choice, _ range: SourceRange
  ) -> CheckedExpression? { nil }
}
