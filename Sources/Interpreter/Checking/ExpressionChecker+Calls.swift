/// Calls, by what is called: a name, a member, a type, an initializer.
extension ExpressionChecker {
  func call(_ callee: AST.Expression, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    switch callee.kind {
    case .identifier(let name, let generics, let labels) where name.text != "self" && name.text != "Self":
      if name.text == "type", arguments.count == 1, arguments[0].label?.text == "of" {
        return dynamicType(arguments[0].value, range)
      }
      if generics != nil { break }
      var candidates = callees(name, labels, shapes(arguments))
      if let refusal = accessible(&candidates, name.range) {
        error(refusal, name.range)
        return invalid(range)
      }
      guard let first = candidates.first else { return unknownCall(name, arguments, range) }
      if let refusal = staticMember(candidates) {
        error(refusal, name.range)
        return invalid(range)
      }
      if checker.isTypeDecl(first.decl) { break }
      if candidates.contains(where: { $0.decl is FunctionDecl || $0.decl is EnumCaseDecl }) {
        return callCandidates(name, candidates, base: implicitBase(candidates, range), arguments, range)
      }
      return callValue(identifier(name, nil, nil, callee.range), arguments, range)
    case .member(nil, let name, _, _):
      return implicitMember(name, call: arguments, range)
    case .member(let base?, let name, nil, _):
      if name.text == "init" { return initializerCall(base, arguments, range) }
      if typeNamed(callee) != nil { break }
      if name.text == "self" { break }
      if case .identifier(let module, nil, nil) = base.kind,
        ["Swift", "Foundation", "Dure"].contains(module.text),
        checker.lookup(module.text, from: scope).isEmpty
      {
        let found = checker.lookup(name.text, from: checker.library)
        if found.contains(where: { $0.decl is FunctionDecl }) {
          return callCandidates(name, found, base: nil, arguments, range)
        }
        return call(
          AST.Expression(.identifier(name, genericArguments: nil, argumentLabels: nil), callee.range),
          arguments, range)
      }
      return memberCall(generateLink(base), name, arguments, range)
    default: break
    }
    if let type = typeNamed(callee) {
      if case .identifier(let name, _, _) = callee.kind, name.text == "Self",
        let base = dynamicSelf(callee.range)
      {
        return construct(type, arguments, arguments.map { generate($0.value) }, range, base: base)
      }
      return construct(type, arguments, range)
    }
    return callValue(generateLink(callee), arguments, range)
  }

  /// What a name that is called may mean: when no member in reach takes such arguments, what stands further out.
  private func callees(_ name: AST.Name, _ labels: [String?]?, _ shapes: [ArgumentShape]) -> [Candidate] {
    func isNamed(_ candidate: Candidate) -> Bool {
      guard let labels else { return true }
      return (candidate.decl as? FunctionDecl).map { checker.labels(of: $0) == labels } ?? false
    }
    let nearest = checker.lookup(name.text, from: scope).filter(isNamed)
    guard !nearest.isEmpty, nearest.allSatisfy({ $0.owner != nil && $0.decl is FunctionDecl }) else {
      return nearest
    }
    let fits = nearest.contains { if case .success = match($0, shapes) { true } else { false } }
    if fits { return nearest }
    let outer = checker.lookup(name.text, from: checker.session).filter(isNamed)
    let isBetter = outer.contains { if case .success = match($0, shapes) { true } else { false } }
    return isBetter ? outer : nearest
  }

  private func unknownCall(_ name: AST.Name, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    for argument in arguments {
      if case .closure = argument.value.kind { continue }
      _ = generate(argument.value)
    }
    return unknown(name, name.range)
  }

  /// `base.name(arguments)`
  func memberCall(_ base: Pending, _ name: AST.Name, _ arguments: [AST.Argument], _ range: SourceRange)
    -> Pending
  {
    let generated = arguments.map { generate($0.value) }
    if case .error = base.type { return invalid(range) }
    let type = solver.fresh()
    let box = Solver.Box<Pending>()
    let work = DeferredWork("value of unknown type has no member '\(name.text)'") { [unowned self] head in
      if case .error = head { return solver.unify(type, .error) }
      var found = candidates(name.text, of: head).filter { !checker.isTypeDecl($0.decl) }
      if let refusal = accessible(&found, name.range) { return solver.refuse(refusal, locator(name.range)) }
      let pending: Pending
      if found.isEmpty {
        if case .metatype(let inner) = head, let nested = checker.nestedType(name.text, in: inner, scope) {
          pending = construct(nested, arguments, generated, range)
        } else if case .tuple = head {
          pending = callValue(memberReference(base, name, nil, range), arguments, generated, range)
        } else if let member = dynamicMember(base, head, name, name.range) {
          pending = callValue(member, arguments, generated, range)
        } else {
          return noMember(name, head)
        }
      } else if !found.contains(where: { $0.decl is FunctionDecl || $0.decl is EnumCaseDecl }) {
        pending = callValue(reference(name, found, base: base, name.range), arguments, generated, range)
      } else {
        pending = callCandidates(name, found, base: base, arguments, generated, range)
      }
      solver.choose(box, pending)
      return solver.unify(type, pending.type)
    }
    work.result = type
    solver.add(.deferred(base.type, work), locator(name.range))
    var pending = Pending(type, range) {
      box.value?.build() ?? CheckedExpression(.tuple([]), .error, range)
    }
    pending.refusal = "'\(name.text)' returns immutable value"
    return pending
  }

  /// `Type.init(…)`, `self.init(…)`, `super.init(…)`
  private func initializerCall(_ base: AST.Expression, _ arguments: [AST.Argument], _ range: SourceRange)
    -> Pending
  {
    if let type = typeNamed(base) { return construct(type, arguments, range) }
    let basePending = generateLink(base)
    let isDelegating: Bool
    if case .superReference = base.kind {
      isDelegating = true
    } else if case .identifier(let name, _, _) = base.kind, name.text == "self",
      body?.function?.kind == .initializer
    {
      isDelegating = true
    } else {
      isDelegating = false
    }
    guard isDelegating, let variable = body?.selfVariable else {
      return callValue(basePending, arguments, range)
    }
    let name = AST.Name(text: "init", range: range)
    var found = checker.members("init", of: basePending.type, base: .type, signature, scope)
    if let refusal = accessible(&found, range) {
      error(refusal, range)
      return invalid(range)
    }
    guard !found.isEmpty else {
      error("type '\(basePending.type)' has no initializers", range)
      return invalid(range)
    }
    let made = callCandidates(name, found, base: typeReference(basePending.type, range), arguments, range)
    checker.delegating.insert(ObjectIdentifier(variable))
    let isForced = isForced
    return Pending(.void, range) { [unowned self] in
      let built = made.build()
      guard case .call(let call) = built.kind, case .initializer(let reference, _) = call.callee else {
        return built
      }
      checkFailure(of: reference.function, isForced: isForced, isChained: basePending.isSuper, range)
      let delegated = CheckedCall(
        callee: .delegatedInitializer(reference, self: variable), arguments: call.arguments,
        canThrow: call.canThrow,
        isAsync: call.isAsync)
      checker.assigned.insert(ObjectIdentifier(variable))
      return CheckedExpression(.call(delegated), .void, range)
    }
  }

  /// What may fail can be called by an initializer that may fail too, or with `!`.
  private func checkFailure(
    of target: FunctionDecl, isForced: Bool, isChained: Bool, _ range: SourceRange
  ) {
    guard target.isFailable, !target.returnsImplicitlyUnwrapped, !isForced, let own = body?.function,
      own.kind == .initializer, !own.isFailable
    else { return }
    let labels = checker.labels(of: target).map { ($0 ?? "_") + ":" }.joined()
    error(
      "a non-failable initializer cannot \(isChained ? "chain" : "delegate") to failable initializer "
        + "'init(\(labels))' written with 'init?'", range)
  }

  /// `self.init(…)!`: the call as a statement that traps where the initializer fails.
  func forcedDelegation(_ expression: AST.Expression, _ range: SourceRange) -> Pending? {
    guard case .call(let callee, _) = expression.kind, case .member(let base?, let name, _, _) = callee.kind,
      name.text == "init", body?.function?.kind == .initializer
    else { return nil }
    switch base.kind {
    case .superReference: break
    case .identifier(let name, _, _) where name.text == "self": break
    default: return nil
    }
    let before = isForced
    isForced = true
    defer { isForced = before }
    let call = generateLink(expression)
    return Pending(call.type, range) { CheckedExpression(.forceUnwrap(call.build()), .void, range) }
  }

  /// `Type(arguments)`
  func construct(_ type: Type, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    construct(type, arguments, arguments.map { generate($0.value) }, range)
  }

  /// `Type(arguments)` with arguments whose constraints are made.
  func construct(
    _ type: Type, _ arguments: [AST.Argument], _ generated: [Pending], _ range: SourceRange,
    base: Pending? = nil
  ) -> Pending {
    let head = solver.shallow(type)
    if case .error = head { return invalid(range) }
    if case .tuple = head, arguments.count == 1 { return generated[0] }
    if let literal = literalOfType(head, arguments, generated, range) { return literal }
    var found = checker.members("init", of: head, base: .type, signature, scope)
    if let refusal = accessible(&found, range) {
      error(refusal, range)
      return invalid(range)
    }
    if found.isEmpty {
      if case .existential = head {
        error("type '\(head)' cannot be instantiated", range)
      } else if head.nominal?.kind == .protocol || head.nominal == nil {
        error("type '\(solver.resolve(head))' cannot be instantiated", range)
      } else if head.nominal?.isReference == true {
        error("'\(head)' cannot be constructed because it has no accessible initializers", range)
      } else {
        error("'\(head)' cannot be constructed because it has no accessible initializers", range)
      }
      return invalid(range)
    }
    let name = AST.Name(text: "init", range: range)
    return callCandidates(name, found, base: base ?? typeReference(type, range), arguments, generated, range)
  }

  /// Whether an expression is `.name` or `.name(…)`.
  func isImplicitMember(_ expression: AST.Expression) -> Bool {
    switch expression.kind {
    case .member(nil, _, _, _): true
    case .call(let callee, _): isImplicitMember(callee)
    default: false
    }
  }

  /// `T("x")` is the literal as a `T` where it can be one.
  private func literalOfType(
    _ type: Type, _ arguments: [AST.Argument], _ generated: [Pending], _ range: SourceRange
  ) -> Pending? {
    guard arguments.count == 1, arguments[0].label == nil, !arguments[0].isTrailing,
      let nominal = type.nominal, nominal.builtin == nil || nominal.builtin == "UnicodeScalar",
      case .variable(let variable) = solver.shallow(generated[0].type),
      let literal = solver.literal(of: variable)
    else { return nil }
    switch arguments[0].value.kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .interpolatedString: break
    default: return nil
    }
    let proto = checker.libraryType(literal.protocolName)
    guard checker.conformance(of: nominal, to: proto) != nil else { return nil }
    convert(generated[0], to: type, locator(arguments[0].value.range))
    return Pending(type, range) { [unowned self] in finish(generated[0], as: type) }
  }
}
