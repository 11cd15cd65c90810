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
    return Pending(.void, range) { [unowned self] in
      let built = made.build()
      guard case .call(let call) = built.kind, case .initializer(let reference, _) = call.callee else {
        return built
      }
      let delegated = CheckedCall(
        callee: .delegatedInitializer(reference, self: variable), arguments: call.arguments,
        canThrow: call.canThrow,
        isAsync: call.isAsync)
      checker.assigned.insert(ObjectIdentifier(variable))
      return CheckedExpression(.call(delegated), .void, range)
    }
  }

  /// `Type(arguments)`
  func construct(_ type: Type, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    construct(type, arguments, arguments.map { generate($0.value) }, range)
  }

  private func construct(
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
  private func isImplicitMember(_ expression: AST.Expression) -> Bool {
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

  // MARK: Values

  /// Calls a value: a function, a metatype or something with `callAsFunction`.
  func callValue(_ callee: Pending, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    callValue(callee, arguments, arguments.map { generate($0.value) }, range)
  }

  private func callValue(
    _ callee: Pending, _ arguments: [AST.Argument], _ generated: [Pending], _ range: SourceRange
  ) -> Pending {
    if let closure = callee.closure {
      closure.openNaturally(self)
      var opened = callee
      opened.type = closure.type(self)
      opened.closure = nil
      return callValue(opened, arguments, generated, range)
    }
    let type = solver.fresh()
    let box = Solver.Box<() -> CheckedExpression>()
    let work = DeferredWork("cannot call value of unknown type") { [unowned self] head in
      switch head {
      case .function(let function):
        guard
          let (bindings, parameters) = bindValueArguments(function, arguments, generated, range)
        else { return false }
        solver.choose(box) { [unowned self] in
          buildValueCall(callee, function, bindings, parameters, generated, range)
        }
        return solver.unify(type, function.result)
      case .metatype(let inner):
        let made = construct(inner, arguments, generated, range, base: callee)
        solver.choose(box, made.build)
        return solver.unify(type, made.type)
      case .error: return solver.unify(type, .error)
      default:
        let found = checker.members("callAsFunction", of: head, base: .value, signature, scope)
        if !found.isEmpty {
          let name = AST.Name(text: "callAsFunction", range: range)
          let made = callCandidates(name, found, base: callee, arguments, generated, range)
          solver.choose(box, made.build)
          return solver.unify(type, made.type)
        }
        if let made = dynamicCall(callee, head, arguments, generated, range) {
          solver.choose(box, made.build)
          return solver.unify(type, made.type)
        }
        if head.wrapped != nil {
          solver.fail(
            .message(
              "value of optional type '\(solver.resolve(head))' must be unwrapped to a value of type '\(solver.resolve(head.wrapped!))'"
            ),
            locator(callee.range))
        } else {
          solver.fail(
            .message("cannot call value of non-function type '\(solver.resolve(head))'"),
            locator(callee.range))
        }
        return false
      }
    }
    work.result = type
    solver.add(.deferred(callee.type, work), locator(range))
    return Pending(type, range) { box.value?() ?? CheckedExpression(.tuple([]), .error, range) }
  }

  private func bindValueArguments(
    _ function: FunctionType, _ arguments: [AST.Argument], _ generated: [Pending], _ range: SourceRange
  ) -> ([ParameterBinding], [FunctionParameter])? {
    let shapes = shapes(arguments).map { shape in
      var shape = shape
      shape.label = nil
      return shape
    }
    let parameters = function.parameters.map {
      ParameterShape(label: nil, hasDefault: false, isVariadic: $0.isVariadic, takesFunction: true)
    }
    for argument in arguments {
      if let label = argument.label, !argument.isTrailing {
        solver.fail(.message("extraneous argument label '\(label.text):' in call"), locator(label.range))
        return nil
      }
    }
    switch Checker.match(shapes, parameters) {
    case .success(let bindings):
      demand(bindings, function.parameters, generated, "closure", range)
      return (bindings, function.parameters)
    case .failure(let failure):
      report(
        failure, arguments, generated, function.parameters.map { _ in nil }, function.parameters.map(\.type),
        range, "")
      return nil
    }
  }

  private func buildValueCall(
    _ callee: Pending, _ function: FunctionType, _ bindings: [ParameterBinding],
    _ parameters: [FunctionParameter],
    _ generated: [Pending], _ range: SourceRange
  ) -> CheckedExpression {
    let value = callee.build()
    let arguments = buildArguments(bindings, parameters, generated, range)
    let thrown = function.thrown.map { resolved($0) }
    let canThrow = thrown != nil && thrown != checker.never
    effects(canThrow: canThrow ? thrown : nil, isAsync: function.isAsync, range, "")
    return CheckedExpression(
      .call(
        CheckedCall(
          callee: .value(value), arguments: arguments, canThrow: canThrow, isAsync: function.isAsync)),
      resolved(function.result), range)
  }

  // MARK: Candidates

  func shapes(_ arguments: [AST.Argument]) -> [ArgumentShape] {
    var seenTrailing = false
    return arguments.map { argument in
      let first = argument.isTrailing && !seenTrailing
      if argument.isTrailing { seenTrailing = true }
      var isInOut = false
      if case .inOut = argument.value.kind { isInOut = true }
      var isClosure = false
      if case .closure = argument.value.kind { isClosure = true }
      return ArgumentShape(
        label: argument.label?.text, isTrailing: argument.isTrailing, isFirstTrailing: first,
        isInOut: isInOut,
        isClosure: isClosure)
    }
  }

  func callCandidates(
    _ name: AST.Name, _ candidates: [Candidate], base: Pending?, _ arguments: [AST.Argument],
    _ range: SourceRange
  ) -> Pending {
    callCandidates(name, candidates, base: base, arguments, arguments.map { generate($0.value) }, range)
  }

  /// A call of one among several declarations.
  func callCandidates(
    _ name: AST.Name, _ candidates: [Candidate], base: Pending?, _ arguments: [AST.Argument],
    _ generated: [Pending],
    _ range: SourceRange, operatorRange: SourceRange? = nil
  ) -> Pending {
    let shapes = shapes(arguments)
    var matched: [(candidate: Candidate, bindings: [ParameterBinding])] = []
    var firstFailure: (MatchFailure, Candidate)?
    for candidate in candidates {
      if let function = candidate.decl as? FunctionDecl,
        function.parameterCounts.total < arguments.count
          || (function.parameterCounts.required > arguments.count && function.kind != .getter)
      {
        if firstFailure == nil || candidates.count == 1 {
          if case .failure(let failure) = match(candidate, shapes) {
            firstFailure = firstFailure ?? (failure, candidate)
          }
        }
        continue
      }
      switch match(candidate, shapes) {
      case .success(let bindings): matched.append((candidate, bindings))
      case .failure(let failure): if firstFailure == nil { firstFailure = (failure, candidate) }
      }
    }
    guard !matched.isEmpty else {
      if let (failure, candidate) = firstFailure {
        reportMismatch(failure, candidate, name, arguments, generated, candidates.count, range)
      }
      return invalid(range)
    }
    let type = solver.fresh()
    let box = Solver.Box<Choice>()
    let calleeName = name.text == "init" ? "" : name.text
    let set = OverloadSet(
      name: name.text, count: matched.count,
      isViable: { [unowned self] index in
        isViable(matched[index].candidate, matched[index].bindings, generated)
      },
      commit: { [unowned self] index in
        commit(
          matched[index].candidate, matched[index].bindings, base, generated, arguments, type, box,
          calleeName, range)
      },
      generality: { [unowned self] index in
        generality(matched[index].candidate, matched[index].bindings, generated)
      },
      summary: { [unowned self] in
        if let operatorRange {
          return operatorFailure(name, generated, operatorRange)
        }
        if matched.count == 1 { return mismatch(matched[0].candidate, matched[0].bindings, generated) }
        let what =
          name.text == "init" ? "initializer" : "call to \(kind(of: matched[0].candidate)) '\(name.text)'"
        return .message("no exact matches in \(name.text == "init" ? "call to " : "")\(what)")
      },
      isInformed: { [unowned self] in
        zip(arguments, generated).allSatisfy { argument, pending in
          // What is chosen here tells what an implicit member is of, not the other way round.
          if pending.closure != nil || isImplicitMember(argument.value) { return true }
          if case .variable(let variable) = solver.shallow(pending.type) {
            return solver.literal(of: variable) != nil
          }
          return true
        }
      })
    solver.add(.overload(set), locator(operatorRange ?? name.range))
    if let operatorRange, matched.count > 1 {
      solver.note(set, at: locator(operatorRange), operands: arguments.map(\.value.range))
    }
    var pending = Pending(type, range) { [unowned self] in
      guard let choice = box.value else { return CheckedExpression(.tuple([]), .error, range) }
      choice.nameRange = operatorRange ?? name.range
      return buildCall(choice, base: base, generated, range)
    }
    pending.refusal =
      name.text == "init" ? "function call returns immutable value" : "'\(name.text)' returns immutable value"
    let isUnwrapped = matched.contains {
      ($0.candidate.decl as? FunctionDecl)?.returnsImplicitlyUnwrapped == true
    }
    return isUnwrapped ? implicitlyUnwrapped(pending) : pending
  }

  private func kind(of candidate: Candidate) -> String {
    guard let function = candidate.decl as? FunctionDecl else { return "member" }
    if function.kind == .initializer { return "initializer" }
    if candidate.owner == nil { return "global function" }
    return function.isStatic ? "static method" : "instance method"
  }

  private func match(_ candidate: Candidate, _ shapes: [ArgumentShape]) -> Result<
    [ParameterBinding], MatchFailure
  > {
    let decl = candidate.decl
    decl.resolve()
    switch decl {
    case let function as FunctionDecl:
      if candidate.owner != nil, !function.isStatic, function.kind == .function, case .type = candidate.base {
        // `Type.method(receiver)`
        return Checker.match(
          shapes, [ParameterShape(label: nil, hasDefault: false, isVariadic: false, takesFunction: false)])
      }
      return Checker.match(shapes, function.parameters.map(shape))
    case let one as EnumCaseDecl:
      guard let parameters = one.parameters else { return .failure(.extra(argument: 0)) }
      return Checker.match(shapes, parameters.map(shape))
    case let member as SubscriptDecl:
      return Checker.match(shapes, member.parameters.map(shape))
    default:
      // A variable holding a function: labels do not count.
      let plain = shapes.map {
        ArgumentShape(
          label: nil, isTrailing: $0.isTrailing, isFirstTrailing: $0.isFirstTrailing, isInOut: $0.isInOut,
          isClosure: $0.isClosure)
      }
      return .success(plain.indices.map { .argument($0) })
    }
  }

  private func shape(_ parameter: ParameterDecl) -> ParameterShape {
    var type = parameter.type
    if let wrapped = type.wrapped { type = wrapped }
    let takesFunction: Bool
    switch type {
    case .function, .parameter: takesFunction = true
    default: takesFunction = false
    }
    return ParameterShape(
      label: parameter.label, hasDefault: parameter.hasDefault, isVariadic: parameter.isVariadic,
      takesFunction: takesFunction && !parameter.isAutoclosure)
  }

  private func parameters(of decl: Decl) -> [ParameterDecl] {
    switch decl {
    case let function as FunctionDecl: return function.parameters
    case let one as EnumCaseDecl: return one.parameters ?? []
    case let member as SubscriptDecl: return member.parameters
    default: return []
    }
  }

  /// Less general declarations are preferred, as in Swift's ranking.
  private func generality(_ candidate: Candidate, _ bindings: [ParameterBinding], _ generated: [Pending])
    -> Int
  {
    var result = candidate.rank * 2
    let decl = candidate.decl
    if let function = decl as? FunctionDecl {
      let outer = function.context.nominal.map { $0.isProtocol ? 0 : $0.signature.parameters.count } ?? 0
      result += (function.signature.parameters.count - outer) * 6
      let outerRequirements = checker.signature(of: function.context).requirements.count
      result -= max(0, min(function.signature.requirements.count - outerRequirements, 5))
      if function.isAsync && body?.isAsync != true { result += 50 }
      if candidate.owner == nil, function.isOperator, function.context.nominal?.isProtocol == true {
        result += 10
      }
      if function.isFailable { result += 1 }
      if function.attributesDisfavored { result += 1000 }
    }
    for binding in bindings {
      switch binding {
      case .defaultValue: result += 1
      case .variadic: result += 3
      case .argument: break
      }
    }
    for parameter in parameters(of: decl) {
      if case .existential = parameter.type { result += 2 }
      // A closure that may not throw is one that may.
      if case .function(let function) = parameter.type, function.thrown != nil { result += 1 }
      if parameter.type.wrapped != nil { result += 1 }
    }
    // What needs no conversion is tried first.
    for (binding, parameter) in zip(bindings, parameters(of: decl)) {
      guard case .argument(let index) = binding, parameter.type.wrapped != nil else { continue }
      switch solver.shallow(generated[index].type) {
      case .variable(let variable):
        if let literal = solver.literal(of: variable), literal != .nilLiteral { result += 100 }
      case let type where type.wrapped == nil: result += 100
      default: break
      }
    }
    return result
  }

  /// Takes a candidate: its parameters take the arguments, its result becomes the call's.
  private func commit(
    _ candidate: Candidate, _ bindings: [ParameterBinding], _ base: Pending?, _ generated: [Pending],
    _ arguments: [AST.Argument], _ type: Type, _ box: Solver.Box<Choice>, _ name: String, _ range: SourceRange
  ) -> Bool {
    let decl = candidate.decl
    decl.resolve()
    switch decl {
    case let function as FunctionDecl:
      if case .existential(let existential)? = candidate.owner, !function.isStatic,
        case .value = candidate.base,
        checker.isUnavailable(function, on: existential)
      {
        solver.fail(
          .message(
            "member '\(function.name)' cannot be used on value of type '\(candidate.owner!)'; consider using a generic constraint instead"
          ), locator(range))
        return false
      }
      let map = instantiate(candidate, function.signature, base: base, range)
      func opened(_ type: Type) -> Type { checker.replace(type) { map[$0] } }
      if candidate.owner != nil, !function.isStatic, function.kind == .function, case .type = candidate.base {
        let receiver = FunctionParameter(type: candidate.owner!)
        demand(bindings, [receiver], generated, name, range)
        guard case .function(let inner) = opened(.function(checker.functionType(function))) else {
          return false
        }
        let choice = Choice(
          candidate: candidate, map: map, bindings: bindings, parameters: [receiver],
          result: .function(inner), thrown: nil)
        solver.choose(box, choice)
        return solver.unify(type, choice.result)
      }
      let parameters = function.parameters.map {
        FunctionParameter(
          type: opened($0.type), isInOut: $0.isInOut, isVariadic: $0.isVariadic,
          isAutoclosure: $0.isAutoclosure, resultBuilder: $0.resultBuilder.map(opened),
          closureIsolation: $0.closureIsolation)
      }
      let choice = Choice(
        candidate: candidate, map: map, bindings: bindings, parameters: parameters,
        result: resultType(function, candidate, opened(function.result), base: base),
        thrown: function.thrown.map(opened))
      solver.choose(box, choice)
      useLocals(function)
      // The result first: what is demanded of it tells what closures take.
      guard solver.unify(type, choice.result) else { return false }
      demand(bindings, parameters, generated, name, range)
      return true
    case let one as EnumCaseDecl:
      let map = instantiate(candidate, one.owner.signature, base: base, range)
      let parameters = (one.parameters ?? []).map {
        FunctionParameter(type: checker.replace($0.type) { map[$0] })
      }
      let result = checker.replace(one.owner.declaredType) { map[$0] }
      solver.choose(
        box,
        Choice(
          candidate: candidate, map: map, bindings: bindings, parameters: parameters, result: result,
          thrown: nil))
      guard solver.unify(type, result) else { return false }
      demand(bindings, parameters, generated, name, range)
      return true
    case is VariableDecl:
      let value = reference(AST.Name(text: decl.name, range: range), [candidate], base: base, range)
      let made = callValue(value, arguments, generated, range)
      let choice = Choice(
        candidate: candidate, map: .none, bindings: bindings, parameters: [], result: made.type, thrown: nil)
      choice.value = made
      solver.choose(box, choice)
      return solver.unify(type, made.type)
    default:
      return false
    }
  }

  /// An initializer makes the type that was named, also a subclass that inherits it.
  private func resultType(
    _ function: FunctionDecl, _ candidate: Candidate, _ result: Type, base: Pending?
  ) -> Type {
    if function.returnsDynamicSelf, let receiver = receiverType(base) {
      return result.wrapped == nil ? receiver : checker.optional(receiver)
    }
    guard function.kind == .initializer, let owner = candidate.owner else { return result }
    return function.isFailable ? checker.optional(owner) : owner
  }

  /// The class that a member is called on.
  private func receiverType(_ base: Pending?) -> Type? {
    guard let base else { return nil }
    var type = solver.shallow(base.type)
    if case .metatype(let inner) = type { type = solver.shallow(inner) }
    if case .nominal = type { return type }
    return nil
  }

  /// Demands that arguments fit parameters.
  func demand(
    _ bindings: [ParameterBinding], _ parameters: [FunctionParameter], _ generated: [Pending], _ name: String,
    _ range: SourceRange
  ) {
    for (binding, parameter) in zip(bindings, parameters) {
      switch binding {
      case .argument(let index): demand(generated[index], parameter, name)
      case .variadic(let indices): for index in indices { demand(generated[index], parameter, name) }
      case .defaultValue: break
      }
    }
  }

  /// Why an argument without `&` cannot be passed to an inout parameter.
  func missingReference(_ argument: Pending) -> String {
    if case .variable(let variable) = solver.shallow(argument.type), solver.literal(of: variable) != nil,
      argument.place == nil, argument.refusal == nil
    {
      return "cannot pass immutable value as inout argument: literals are not mutable"
    }
    return
      "passing value of type '\(solver.describe(argument.type))' to an inout parameter requires explicit '&'"
  }

  private func demand(_ argument: Pending, _ parameter: FunctionParameter, _ name: String) {
    let place = locator(argument.range, .argument(callee: name))
    if parameter.isInOut {
      guard argument.isInOut || argument.isImplicitInOut else {
        solver.add(
          .deferred(
            .void,
            DeferredWork("") { [unowned self] _ in
              solver.fail(.message(missingReference(argument)), place)
              return false
            }), place)
        return
      }
      solver.add(.equal(argument.type, parameter.type), place)
      return
    }
    if argument.isInOut {
      solver.add(
        .deferred(
          .void,
          DeferredWork("") { [unowned self] _ in
            solver.fail(
              .message(
                "cannot pass immutable value as inout argument: '&' used with non-inout argument of type '\(solver.resolve(parameter.type))'"
              ), place)
            return false
          }), place)
      return
    }
    if parameter.isAutoclosure, case .function(let thunk) = solver.shallow(parameter.type) {
      convert(argument, to: thunk.result, place)
      return
    }
    if let closure = argument.closure, parameter.resultBuilder != nil || parameter.closureIsolation != nil {
      closure.expect(
        parameter.type, place, self, builder: parameter.resultBuilder, isolation: parameter.closureIsolation)
      return
    }
    convert(argument, to: parameter.type, place)
  }

  // MARK: Building

  func buildCall(_ choice: Choice, base: Pending?, _ generated: [Pending], _ range: SourceRange)
    -> CheckedExpression
  {
    if let value = choice.value { return value.build() }
    switch choice.candidate.decl {
    case let one as EnumCaseDecl:
      var values: [CheckedExpression] = []
      for (index, binding) in choice.bindings.enumerated() {
        switch binding {
        case .argument(let argument):
          values.append(finish(generated[argument], as: choice.parameters[index].type))
        default:
          if let source = one.parameters.flatMap({
            checker.defaultSources[ObjectIdentifier($0[index].variable)]
          }),
            let value = source()
          {
            values.append(value)
          }
        }
      }
      return CheckedExpression(.enumCase(one, values), resolved(choice.result), range)
    case let function as FunctionDecl:
      if choice.candidate.owner != nil, !function.isStatic, function.kind == .function,
        case .type = choice.candidate.base
      {
        let receiver = finish(generated[0], as: choice.parameters[0].type)
        let partial = reference(
          AST.Name(text: function.name, range: range),
          [Candidate(decl: function, owner: choice.candidate.owner, base: .value)],
          base: Pending(receiver.type, range) { receiver }, range)
        return partial.build()
      }
      // Arguments are evaluated after the receiver.
      let receiver = selfArgument(for: function, base: base, owner: choice.candidate.owner, range)
      let arguments = buildArguments(
        choice.bindings, choice.parameters, generated, range, function, choice.map)
      if let special = builtinOperator(function, arguments, choice, range) { return special }
      return call(
        choice, selfArgument: receiver, arguments, range, isSuper: base?.isSuper ?? false,
        metatype: function.kind == .initializer ? dynamicMetatype(base) : nil)
    default:
      return CheckedExpression(.tuple([]), .error, range)
    }
  }

  func buildArguments(
    _ bindings: [ParameterBinding], _ parameters: [FunctionParameter], _ generated: [Pending],
    _ range: SourceRange,
    _ decl: Decl? = nil, _ map: Substitutions = .none
  ) -> [CheckedArgument] {
    zip(bindings, parameters).enumerated().map { index, pair in
      let (binding, parameter) = pair
      switch binding {
      case .argument(let argument): return argumentValue(generated[argument], parameter)
      case .variadic(let indices):
        let element = resolved(parameter.type)
        let values = indices.map { finish(generated[$0], as: element) }
        return .value(CheckedExpression(.arrayLiteral(values), checker.array(element), range))
      case .defaultValue:
        guard let decl else { return .value(CheckedExpression(.tuple([]), .error, range)) }
        return defaultArgument(decl, index, map, range)
      }
    }
  }

  private func argumentValue(_ argument: Pending, _ parameter: FunctionParameter) -> CheckedArgument {
    if parameter.isInOut {
      let use = argument.isImplicitInOut ? ImmutableUse.operator : .inOutArgument
      guard let place = argument.place else {
        error("\(use.text): \(argument.refusal ?? "expression is not mutable")", argument.range)
        return .value(argument.build())
      }
      return .inOut(changing(use) { place(.modify) })
    }
    if parameter.isAutoclosure, case .function(let thunk) = resolved(parameter.type) {
      return .value(autoclosure(argument, thunk))
    }
    return .value(finish(argument, as: parameter.type))
  }

  private func defaultArgument(
    _ decl: Decl, _ index: Int, _ map: Substitutions, _ range: SourceRange
  ) -> CheckedArgument {
    guard let value = checker.defaultValue(of: decl, parameter: index) else {
      return .value(CheckedExpression(.tuple([]), .error, range))
    }
    if let name = parameters(of: decl)[index].magicDefault {
      return .value(magicDefault(name, value, range))
    }
    return .defaultValue(value, final(map))
  }

  /// An argument that the callee evaluates when it wants.
  private func autoclosure(_ argument: Pending, _ thunk: FunctionType) -> CheckedExpression {
    let context = BodyContext(
      parent: body, function: body?.function, signature: signature, name: "autoclosure")
    context.selfVariable = body?.selfVariable
    let before = scope
    // What the argument uses belongs to enclosing bodies, and is captured by the autoclosure.
    let recorder = CaptureRecorder(context)
    scope = Scope(.function, parent: scope, body: context)
    defer { scope = before }
    let value = finish(argument, as: thunk.result)
    recorder.collect(value, checker)
    let wanted = FunctionType(
      parameters: [], result: resolved(thunk.result), thrown: thunk.thrown, isAsync: thunk.isAsync)
    // Whether a rethrowing function throws depends on whether the argument does.
    var type = wanted
    if !context.throwsSomething { type.thrown = nil }
    let closure = CheckedClosure(
      parameters: [], type: type, range: argument.range,
      body: CheckedBody(statements: [CheckedStatement(.return(value), argument.range)]),
      captures: checker.finishCaptures(of: context), captureList: [], name: "implicit closure")
    let made = CheckedExpression(.closure(closure), .function(type), argument.range)
    return type == wanted ? made : CheckedExpression(.upcast(made), .function(wanted), argument.range)
  }
}
