/// The checked form of a call whose declaration is chosen.
extension ExpressionChecker {
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
