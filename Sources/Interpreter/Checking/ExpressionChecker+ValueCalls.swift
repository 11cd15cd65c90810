/// Calls of values: closures, and what has `callAsFunction`.
extension ExpressionChecker {
  /// Calls a value: a function, a metatype or something with `callAsFunction`.
  func callValue(_ callee: Pending, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    callValue(callee, arguments, arguments.map { generate($0.value) }, range)
  }

  /// Calls a value with arguments whose constraints are made.
  func callValue(
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
}
