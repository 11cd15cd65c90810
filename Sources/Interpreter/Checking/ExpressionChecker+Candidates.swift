/// Calls of one among several declarations: who may be meant, who is preferred, what a choice demands.
extension ExpressionChecker {
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

  /// Which argument each parameter of a candidate takes, by labels and counts alone.
  func match(_ candidate: Candidate, _ shapes: [ArgumentShape]) -> Result<
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

  /// The parameters of a function, enum case or subscript.
  func parameters(of decl: Decl) -> [ParameterDecl] {
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

  /// Demands that one argument fits its parameter.
  func demand(_ argument: Pending, _ parameter: FunctionParameter, _ name: String) {
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
}
