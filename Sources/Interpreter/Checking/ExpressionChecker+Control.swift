extension ExpressionChecker {
  // MARK: Optionals

  /// Whether an expression continues what stands before it: `x.y`, `x()`, `x[i]`, `x!`, `x?`.
  func isPostfix(_ expression: AST.Expression) -> Bool {
    switch expression.kind {
    case .member(base: .some, _, _, _), .call, .subscripting, .forceUnwrap, .optionalChaining: true
    default: false
    }
  }

  /// Whether `?` stands on the spine of a postfix expression.
  func hasChain(_ expression: AST.Expression) -> Bool {
    var current = expression
    while true {
      switch current.kind {
      case .optionalChaining(let inner):
        // `Int?` names a type.
        return typeNamed(inner) == nil
      case .member(base: let base?, _, _, _): current = base
      case .call(let callee, _): current = callee
      case .subscripting(let base, _): current = base
      case .forceUnwrap(let inner): current = inner
      default: return false
      }
    }
  }

  /// An optional chain as a whole: nil when a link is nil.
  func generateChain(_ expression: AST.Expression) -> Pending {
    let inner = generateLink(expression)
    let type = solver.fresh()
    let work = DeferredWork("type of optional chain is ambiguous") { [unowned self] head in
      solver.unify(type, head.wrapped == nil ? checker.optional(head) : head)
    }
    solver.add(.deferred(inner.type, work), locator(expression.range))
    var pending = Pending(type, expression.range) { [unowned self] in
      let value = finish(inner, as: type)
      return CheckedExpression(.optionalChain(value), resolved(type), expression.range)
    }
    pending.place = nil
    return pending
  }

  func chainLink(_ inner: AST.Expression, _ range: SourceRange) -> Pending {
    if let type = typeNamed(inner) { return typeReference(checker.optional(type), range) }
    let base = generateLink(inner)
    let type = solver.fresh()
    let work = DeferredWork("type of optional chain is ambiguous") { [unowned self] head in
      if case .error = head { return solver.unify(type, .error) }
      guard let wrapped = head.wrapped else {
        solver.fail(
          .message("cannot use optional chaining on non-optional value of type '\(solver.resolve(head))'"),
          locator(range))
        return false
      }
      return solver.unify(type, wrapped)
    }
    solver.add(.deferred(base.type, work), locator(range))
    var pending = Pending(type, range) { [unowned self] in
      CheckedExpression(.chainLink(base.build()), resolved(type), range)
    }
    if let place = base.place {
      pending.place = { [unowned self] use in
        .chainLink(place(use == .assign ? .modify : use), type: resolved(type))
      }
    }
    return pending
  }

  func forceUnwrap(_ inner: AST.Expression, _ range: SourceRange) -> Pending {
    if let delegation = forcedDelegation(inner, range) { return delegation }
    let base = isPostfix(inner) && hasChain(inner) ? generateLink(inner) : generate(inner)
    let type = solver.fresh()
    let work = DeferredWork("cannot force unwrap value of unknown type") { [unowned self] head in
      if case .error = head { return solver.unify(type, .error) }
      guard let wrapped = head.wrapped else {
        solver.fail(
          .message("cannot force unwrap value of non-optional type '\(solver.resolve(head))'"), locator(range)
        )
        return false
      }
      return solver.unify(type, wrapped)
    }
    solver.add(.deferred(base.type, work), locator(range))
    var pending = Pending(type, range) { [unowned self] in
      CheckedExpression(.forceUnwrap(base.build()), resolved(type), range)
    }
    if let place = base.place {
      pending.place = { [unowned self] use in
        .forceUnwrap(place(use == .assign ? .modify : use), type: resolved(type))
      }
    }
    return pending
  }

  // MARK: Effects

  func tryExpression(_ kind: AST.TryKind, _ inner: AST.Expression, _ range: SourceRange) -> Pending {
    let base = generate(inner)
    switch kind {
    case .plain:
      var pending = Pending(base.type, range) { [unowned self] in
        let before = marks
        marks.isTrying = true
        defer { marks = before }
        return base.build()
      }
      pending.place = base.place.map { place in
        { [unowned self] use in
          let before = marks
          marks.isTrying = true
          defer { marks = before }
          return place(use)
        }
      }
      return pending
    case .optional:
      let type = solver.fresh()
      let work = DeferredWork("type of 'try?' is ambiguous") { [unowned self] head in
        solver.unify(type, head.wrapped == nil ? checker.optional(head) : head)
      }
      solver.add(.deferred(base.type, work), locator(range))
      // What the context asks for tells a value that nothing else does.
      let demand = DeferredWork("type of 'try?' is ambiguous") { [unowned self] head in
        if case .variable = solver.head(base.type), head.wrapped != nil {
          solver.convert(base.type, head, locator(range))
        }
        return true
      }
      solver.add(.deferred(type, demand), locator(range))
      return Pending(type, range) { [unowned self] in
        let before = marks
        marks.isTrying = true
        marks.isHandled = true
        defer { marks = before }
        return CheckedExpression(.tryOptional(finish(base, as: type)), resolved(type), range)
      }
    case .forced:
      return Pending(base.type, range) { [unowned self] in
        let before = marks
        marks.isTrying = true
        marks.isHandled = true
        defer { marks = before }
        let value = base.build()
        return CheckedExpression(.tryForced(value), value.type, range)
      }
    }
  }

  func awaitExpression(_ inner: AST.Expression, _ range: SourceRange) -> Pending {
    let base = generate(inner)
    return Pending(base.type, range) { [unowned self] in
      let before = marks
      marks.isAwaiting = true
      defer { marks = before }
      return base.build()
    }
  }

  // MARK: Choices

  func ternary(
    _ condition: AST.Expression, _ then: AST.Expression, _ otherwise: AST.Expression, _ range: SourceRange
  ) -> Pending {
    let test = generate(condition)
    solver.convert(test.type, checker.bool, locator(condition.range, .condition))
    let a = generate(then)
    let b = generate(otherwise)
    let type = solver.fresh()
    convert(a, to: type, locator(then.range, .ternary))
    convert(b, to: type, locator(otherwise.range, .ternary))
    var pending = Pending(type, range) { [unowned self] in
      CheckedExpression(
        .conditional(
          finish(test, as: checker.bool), then: finish(a, as: type), otherwise: finish(b, as: type)),
        resolved(type), range)
    }
    pending.branches = [a, b]
    return pending
  }

  func ifExpression(_ statement: AST.If, _ range: SourceRange) -> Pending {
    branching(range) { checker, result in checker.ifAsExpression(statement, result) }
  }

  func switchExpression(_ statement: AST.Switch, _ range: SourceRange) -> Pending {
    branching(range) { checker, result in checker.switchAsExpression(statement, result) }
  }

  /// A statement whose branches give a value: the type comes from the context, or from the first branch.
  private func branching(
    _ range: SourceRange, _ make: @escaping (StatementChecker, BranchResult) -> CheckedStatement?
  ) -> Pending {
    let type = solver.fresh()
    let box = Solver.Box<(CheckedStatement, VariableDecl)>()
    let here = scope
    let handler = handler
    func run(_ known: Type?) -> Bool {
      let result = BranchResult(type: known)
      let before = checker.diagnostics.count
      let statements = StatementChecker(checker: checker, scope: here, handler: handler)
      statements.marks = Marks(isTrying: true, isHandled: false, isAwaiting: true)
      guard let statement = make(statements, result), let final = result.type else {
        let made = Array(checker.diagnostics[before...])
        checker.diagnostics.removeSubrange(before...)
        solver.fail(.diagnostics(made), locator(range))
        return false
      }
      result.variable.type = final
      solver.choose(box, (statement, result.variable))
      return solver.unify(type, final)
    }
    let work = ClosureWork(
      parameters: [type], result: type, isSingleExpression: false,
      run: { [unowned self] in
        let known = solver.resolve(type)
        return run(known.hasVariables ? checker.shape(of: known) : known)
      })
    solver.add(.closure(work), locator(range))
    return Pending(type, range) { [unowned self] in
      guard let (statement, variable) = box.value else { return CheckedExpression(.tuple([]), .error, range) }
      return CheckedExpression(
        .statements([CheckedStatement(.declare(variable), range), statement], result: variable),
        resolved(type), range)
    }
  }

  // MARK: Casts

  func isCast(_ inner: AST.Expression, _ written: AST.TypeExpression, _ range: SourceRange) -> Pending {
    let base = generate(inner)
    let type = checker.resolve(written, typeContext)
    return Pending(checker.bool, range) { [unowned self] in
      CheckedExpression(.isCast(base.build(), resolved(type)), checker.bool, range)
    }
  }

  func asCast(
    _ inner: AST.Expression, _ written: AST.TypeExpression, _ kind: AST.CastKind, _ range: SourceRange
  ) -> Pending {
    let base = generate(inner)
    let target = checker.resolve(written, typeContext)
    if case .error = target { return invalid(range) }
    switch kind {
    case .coerce:
      if let bridged = bridging(base, to: target, range) { return bridged }
      convert(base, to: target, locator(inner.range, .coercion))
      return Pending(target, range) { [unowned self] in finish(base, as: target) }
    case .conditional:
      let type = checker.optional(target)
      return Pending(type, range) { [unowned self] in
        let value = base.build()
        if let nominal = target.nominal, checker.isAnyHashable(nominal), value.type.nominal !== nominal {
          return castToAnyHashable(value, type, range)
        }
        return CheckedExpression(.conditionalCast(value, resolved(target)), resolved(type), range)
      }
    case .forced:
      return Pending(target, range) { [unowned self] in
        CheckedExpression(.forcedCast(base.build(), resolved(target)), resolved(target), range)
      }
    }
  }

  /// `value as? AnyHashable`: what conforms dynamically is wrapped.
  private func castToAnyHashable(_ value: CheckedExpression, _ type: Type, _ range: SourceRange)
    -> CheckedExpression
  {
    guard let cast = checker.libraryFunction("_castToAnyHashable") else { return value }
    cast.resolve()
    let argument = checker.coerce(value, to: checker.any, signature, purpose: range)
    let call = CheckedCall(
      callee: .function(DeclReference(function: cast, substitutions: .none)), arguments: [.value(argument)],
      canThrow: false, isAsync: false)
    return CheckedExpression(.call(call), type, range)
  }

  func dynamicType(_ inner: AST.Expression, _ range: SourceRange) -> Pending {
    var base = generate(inner)
    if let closure = base.closure {
      closure.openNaturally(self)
      base.type = closure.type(self)
    }
    return Pending(.metatype(base.type), range) { [base] in
      let value = base.build()
      return CheckedExpression(.dynamicType(value), .metatype(value.type), range)
    }
  }

  // MARK: Others

  func subscripting(_ base: AST.Expression, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    if let type = typeNamed(base), case .nominal(let decl, _) = type,
      decl.members["subscript"]?.contains(where: \.isStatic) != true
    {
      error("type '\(type)' has no subscripts", range)
      return invalid(range)
    }
    return subscriptAccess(generateLink(base), arguments, range)
  }

  func subscriptAccess(_ base: Pending, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    subscriptAccess(base, arguments, arguments.map { generate($0.value) }, range)
  }

  func subscriptAccess(
    _ base: Pending, _ arguments: [AST.Argument], _ generated: [Pending], _ range: SourceRange
  ) -> Pending {
    if case .error = base.type { return invalid(range) }
    let type = solver.fresh()
    let box = Solver.Box<Pending>()
    let work = DeferredWork("value of unknown type has no subscripts") { [unowned self] head in
      if case .error = head { return solver.unify(type, .error) }
      if arguments.count == 1, arguments[0].label?.text == "keyPath" {
        guard let pending = keyPathAccess(base, generated[0], range) else { return false }
        solver.choose(box, pending)
        return solver.unify(type, pending.type)
      }
      // Without its label `subscript(dynamicMember:)` is not meant.
      let isDynamic = arguments.first?.label?.text == "dynamicMember"
      var found = candidates("subscript", of: head).filter { candidate in
        isDynamic || (candidate.decl as? SubscriptDecl)?.sourceLabels.first != "dynamicMember"
      }
      if let refusal = accessible(&found, range) { return solver.refuse(refusal, locator(range)) }
      guard !found.isEmpty else {
        if let pending = dynamicSubscript(base, head, arguments, range) {
          solver.choose(box, pending)
          return solver.unify(type, pending.type)
        }
        let resolved = solver.resolve(head)
        if let wrapped = resolved.wrapped, !candidates("subscript", of: wrapped).isEmpty {
          solver.fail(
            .message(
              "value of optional type '\(resolved)' must be unwrapped to refer to member 'subscript' of wrapped base type '\(wrapped)'"
            ), locator(base.range))
        } else {
          solver.fail(.message("value of type '\(resolved)' has no subscripts"), locator(base.range))
        }
        return false
      }
      let pending = subscriptCandidates(found, base, arguments, generated, range)
      solver.choose(box, pending)
      return solver.unify(type, pending.type)
    }
    work.result = type
    solver.add(.deferred(base.type, work), locator(range))
    var pending = Pending(type, range) { box.value?.build() ?? CheckedExpression(.tuple([]), .error, range) }
    pending.place = { use in box.value?.place?(use) ?? .value(pending.build()) }
    pending.mutability = { box.value?.mutability?() }
    return pending
  }
}
