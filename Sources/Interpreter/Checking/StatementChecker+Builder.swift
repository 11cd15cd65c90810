/// Result builders: every statement of a body becomes a component, and the builder's methods put them together.
extension StatementChecker {
  /// Checks a body that a result builder transforms.
  func built(_ statements: [AST.Statement], by builder: ResultBuilder, _ range: SourceRange)
    -> [CheckedStatement]
  {
    scope = scope.nested()
    let alias = TypeAliasDecl(
      name: ResultBuilder.name, range: range, context: .local(parent: body.function))
    alias.underlying = builder.type
    scope.declare(alias)
    let outer = self.builder
    self.builder = builder
    defer { self.builder = outer }
    guard var (result, value) = components(of: statements, range) else { return [] }
    if builder.has("buildFinalResult") { value = call("buildFinalResult", [value.argument()], range) }
    result += one(AST.Statement(.return(value), range)) ?? []
    return result
  }

  /// The statements of a block, and what it comes to.
  private func components(
    of statements: [AST.Statement], _ range: SourceRange
  ) -> ([CheckedStatement], AST.Expression)? {
    guard let builder else { return nil }
    var result: [CheckedStatement] = []
    var components: [AST.Expression] = []
    var isValid = true
    for statement in statements {
      guard let (checked, component) = element(statement, builder) else {
        isValid = false
        continue
      }
      result += checked
      if let component { components.append(component) }
    }
    guard isValid, let (checked, whole) = block(of: components, builder, range) else { return nil }
    return (result + checked, whole)
  }

  private func block(
    of components: [AST.Expression], _ builder: ResultBuilder, _ range: SourceRange
  ) -> ([CheckedStatement], AST.Expression)? {
    guard builder.combinesPairs, let first = components.first else {
      guard builder.has("buildBlock") else {
        checker.error(
          "result builder '\(builder.description)' does not implement any 'buildBlock' or a combination of "
            + "'buildPartialBlock(first:)' and 'buildPartialBlock(accumulated:next:)' with sufficient "
            + "availability for this call site", range)
        return nil
      }
      return hold(call("buildBlock", components.map { $0.argument() }, range))
    }
    guard var (result, whole) = hold(call("buildPartialBlock", [first.argument("first")], first.range)) else {
      return nil
    }
    for next in components.dropFirst() {
      let arguments = [whole.argument("accumulated"), next.argument("next")]
      guard let (checked, combined) = hold(call("buildPartialBlock", arguments, next.range)) else {
        return nil
      }
      result += checked
      whole = combined
    }
    return (result, whole)
  }

  /// One statement of a block, with its component if it has one.
  private func element(
    _ statement: AST.Statement, _ builder: ResultBuilder
  ) -> ([CheckedStatement], AST.Expression?)? {
    let range = statement.range
    switch statement.kind {
    case .expression(let value):
      switch value.kind {
      case .ifExpression(let inner): return choice(inner, builder)
      case .switchExpression(let inner): return choice(inner, range, builder)
      default:
        return hold(
          builder.has("buildExpression") ? call("buildExpression", [value.argument()], range) : value)
      }
    case .if(let inner): return choice(inner, builder)
    case .switch(let inner): return choice(inner, range, builder)
    case .forIn(let loop): return repetition(loop, range, builder)
    case .do(let inner) where inner.catches.isEmpty:
      let before = scope
      scope = scope.nested()
      defer { scope = before }
      return components(of: inner.body.statements, range)
    case .declaration(let declaration):
      guard case .variable = declaration.kind else {
        checker.error(
          "closure containing a declaration cannot be used with result builder '\(builder.description)'",
          declaration.nameRange)
        return nil
      }
      return one(statement).map { ($0, nil) }
    case .throw: return one(statement).map { ($0, nil) }
    case .invalid: return nil
    default: return refused(range, builder)
    }
  }

  private func refused(
    _ range: SourceRange, _ builder: ResultBuilder
  ) -> ([CheckedStatement], AST.Expression?)? {
    checker.error(
      "closure containing control flow statement cannot be used with result builder '\(builder.description)'",
      range)
    return nil
  }

  // MARK: Choices

  private func choice(
    _ statement: AST.If, _ builder: ResultBuilder
  ) -> ([CheckedStatement], AST.Expression?)? {
    var clauses: [AST.If] = [statement]
    while case .elseIf(let next)? = clauses.last?.otherwise { clauses.append(next) }
    let isOptional = clauses.last?.otherwise == nil
    let count = clauses.count + (isOptional ? 0 : 1)
    guard !isOptional || builder.optionalMethod != nil, count == 1 || builder.choosesBetweenTwo else {
      return refused(statement.range, builder)
    }
    let branches = BuilderBranches()
    branches.absent = isOptional ? count : nil
    let whole = isOptional ? closed(clauses[...]) : statement
    guard let checked = within(branches, { ifStatement(whole) }) else { return nil }
    let limited = clauses.map { clause in
      clause.conditions.contains { if case .availability = $0.kind { true } else { false } }
    }
    return join(checked, branches, count: count, limited: limited, statement.range, builder)
  }

  /// The statement with an empty `else` at its end.
  private func closed(_ clauses: ArraySlice<AST.If>) -> AST.If {
    let first = clauses.first!
    let rest = clauses.dropFirst()
    let otherwise: AST.Else =
      rest.isEmpty ? .block(AST.Block(range: first.range, statements: [])) : .elseIf(closed(rest))
    return AST.If(
      range: first.range, label: first.label, conditions: first.conditions, then: first.then,
      otherwise: otherwise)
  }

  private func choice(
    _ statement: AST.Switch, _ range: SourceRange, _ builder: ResultBuilder
  ) -> ([CheckedStatement], AST.Expression?)? {
    guard builder.choosesBetweenTwo else { return refused(range, builder) }
    let branches = BuilderBranches()
    guard let checked = within(branches, { switchStatement(statement) }) else { return nil }
    return join(checked, branches, count: branches.components.count, limited: [], range, builder)
  }

  private func within<Value>(_ branches: BuilderBranches, _ work: () -> Value?) -> Value? {
    let outer = self.branches
    self.branches = branches
    defer { self.branches = outer }
    let before = checker.diagnostics.count
    let result = work()
    let failed = checker.diagnostics[before...].contains { $0.severity == .error }
    return failed ? nil : result
  }

  /// The statements of a branch, with room for what becomes of its component.
  func builderBranch(_ statements: [AST.Statement], _ branches: BuilderBranches) -> [CheckedStatement] {
    let range = statements.first?.range ?? .none
    let end = CheckedStatement(.block([]), range)
    if branches.components.count == branches.absent {
      branches.components.append((nil, end))
      return [end]
    }
    let before = scope
    scope = scope.nested()
    self.branches = nil
    defer {
      scope = before
      self.branches = branches
    }
    guard let (checked, component) = components(of: statements, range) else { return [] }
    branches.components.append((component, end))
    return checked + [end]
  }

  /// Declares a variable that every branch gives its component, made one type by `buildEither` and `buildOptional`.
  private func join(
    _ statement: CheckedStatement, _ branches: BuilderBranches, count: Int, limited: [Bool],
    _ range: SourceRange, _ builder: ResultBuilder
  ) -> ([CheckedStatement], AST.Expression?)? {
    let values = branches.components.enumerated().map { index, branch -> AST.Expression in
      guard let component = branch.component else {
        return call(builder.optionalMethod!, [AST.Expression(.nilLiteral, range).argument()], range)
      }
      var value = component
      if index < limited.count, limited[index], builder.has("buildLimitedAvailability") {
        value = call("buildLimitedAvailability", [value.argument()], range)
      }
      value = injected(value, index, of: count)
      return branches.absent == nil ? value : call(builder.optionalMethod!, [value.argument()], range)
    }
    guard let last = values.last else { return nil }
    let always = AST.Expression(.booleanLiteral(true), range)
    let all = values.dropLast().reversed().reduce(last) {
      AST.Expression(.ternary(condition: always, then: $1, otherwise: $0), range)
    }
    guard let type = expression(all, as: nil)?.type else { return nil }
    let result = declareComponent(type, range, isLet: false)
    for (branch, value) in zip(branches.components, values) {
      guard let value = expression(value, as: type) else { return nil }
      branch.end.kind = .expression(CheckedExpression(.assignment(.variable(result), value), .void, range))
    }
    return ([CheckedStatement(.declare(result), range), statement], .name(result.name, range))
  }

  /// Wraps a component in `buildEither` once for every level of a tree of choices, which is filled from the left.
  private func injected(_ component: AST.Expression, _ index: Int, of count: Int) -> AST.Expression {
    var value = component
    var index = index
    var count = count
    while count > 1 {
      let isFirst = index.isMultiple(of: 2)
      if !isFirst || index + 1 < count {
        value = call("buildEither", [value.argument(isFirst ? "first" : "second")], component.range)
      }
      index /= 2
      count = (count + 1) / 2
    }
    return value
  }

  // MARK: Loops

  private func repetition(
    _ loop: AST.ForIn, _ range: SourceRange, _ builder: ResultBuilder
  ) -> ([CheckedStatement], AST.Expression?)? {
    guard builder.has("buildArray"), !loop.isAwait else { return refused(range, builder) }
    let branches = BuilderBranches()
    guard let kind = within(branches, { forStatement(loop) }), let branch = branches.components.first,
      let component = branch.component, let element = expression(component, as: nil)?.type
    else { return nil }
    let list = declareComponent(checker.array(element), range, isLet: false)
    let name = AST.Expression.name(list.name, range)
    let append = name.member("append").call([component.argument()])
    guard let appended = expression(append, as: nil),
      let empty = expression(AST.Expression(.arrayLiteral([]), range), as: list.type),
      let (held, whole) = hold(call("buildArray", [name.argument()], range))
    else { return nil }
    branch.end.kind = .expression(appended)
    let statements = [
      CheckedStatement(.binding(.variable(list), empty), range), CheckedStatement(kind, range),
    ]
    return (statements + held, whole)
  }

  // MARK: Components

  /// `$builder.name(arguments)`
  private func call(_ name: String, _ arguments: [AST.Argument], _ range: SourceRange) -> AST.Expression {
    AST.Expression.name(ResultBuilder.name, range).member(name).call(arguments)
  }

  /// Evaluates an expression into a component.
  private func hold(_ value: AST.Expression) -> ([CheckedStatement], AST.Expression)? {
    guard let checked = expression(value, as: nil) else { return nil }
    let decl = declareComponent(checked.type, value.range, isLet: true)
    return (
      [CheckedStatement(.binding(.variable(decl), checked), value.range)], .name(decl.name, value.range)
    )
  }

  /// Declares a hidden variable in the whole body, since choices are joined outside of their branches.
  private func declareComponent(_ type: Type, _ range: SourceRange, isLet: Bool) -> VariableDecl {
    body.componentCount += 1
    let decl = VariableDecl(
      name: "$component\(body.componentCount)", kind: .local, isLet: isLet, range: range,
      context: .local(parent: body.function))
    decl.type = type
    decl.isMutated = !isLet
    var outermost = scope
    while outermost.local(ResultBuilder.name).isEmpty, let parent = outermost.parent { outermost = parent }
    outermost.declare(decl)
    checker.owners[ObjectIdentifier(decl)] = body
    return decl
  }
}
