/// Checks that what a function was lent for its own duration stays in it: closures that do not escape are only called or
/// lent on, and closures that escape take no `inout` parameter along.
struct EscapeCheck {
  let checker: Checker

  /// Looks at the statements of a body.
  func run(_ statements: [CheckedStatement]) { for statement in statements { visit(statement) } }

  private func visit(_ statement: CheckedStatement) {
    if case .return(let value?) = statement.kind, let decl = lentFunction(value) {
      report(
        "using non-escaping parameter '\(decl.name)' in a context expecting an '@escaping' closure",
        value.range)
      return
    }
    statement.forEachChild({ visit($0) }, statement: visit)
  }

  /// Looks at an expression.
  ///
  /// - Parameter isLent: whether a function value here is used only while the expression is evaluated.
  private func visit(_ value: CheckedExpression, isLent: Bool = false) {
    switch value.kind {
    case .variable(let decl):
      if !isLent, decl.isNonEscaping { refuse(decl, value.range) }
    case .assignment(let place, let inner):
      visit(place)
      if let decl = lentFunction(inner) {
        report("assigning non-escaping parameter '\(decl.name)' to an '@escaping' closure", inner.range)
      } else {
        visit(inner)
      }
    case .load(let place): visit(place)
    case .call(let call): visit(call)
    case .closure(let closure): visit(closure, isLent: isLent)
    case .upcast(let inner): visit(inner, isLent: isLent)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then, isLent: isLent)
      visit(otherwise, isLent: isLent)
    default: value.forEachChild({ visit($0) }, statement: visit)
    }
  }

  private func visit(_ call: CheckedCall) {
    var parameters: ArraySlice<ParameterDecl> = []
    var arguments = call.arguments[...]
    switch call.callee {
    case .value(let callee):
      visit(callee, isLent: true)
      for argument in arguments { visit(argument, isLent: true) }
      return
    case .initializer(_, let metatype): if let metatype { visit(metatype) }
    case .function, .virtual, .delegatedInitializer: break
    }
    if let function = call.callee.function { parameters = function.parameters[...] }
    // The receiver comes first.
    while arguments.count > parameters.count {
      visit(arguments.removeFirst(), isLent: false)
    }
    for (argument, parameter) in zip(arguments, parameters) {
      visit(argument, isLent: !parameter.isEscaping, to: parameter)
    }
  }

  private func visit(_ argument: CheckedArgument, isLent: Bool, to parameter: ParameterDecl? = nil) {
    switch argument {
    case .value(let value):
      if !isLent, let decl = lentFunction(value), let parameter {
        refuse(decl, passedTo: parameter, value.range)
      } else {
        visit(value, isLent: isLent)
      }
    case .inOut(let place): visit(place)
    case .defaultValue: break
    }
  }

  private func visit(_ place: CheckedPlace) {
    switch place {
    case .variable, .discard: break
    case .field(let inner, _, _), .tupleElement(let inner, _, _), .forceUnwrap(let inner, _),
      .chainLink(let inner, _), .observed(let inner, _, _):
      visit(inner)
    case .objectField(let object, _, _): visit(object)
    case .accessor(let accessor):
      if let base = accessor.base { visit(base) }
      // What stands in brackets is used while the element is found.
      for argument in accessor.arguments { visit(argument, isLent: true) }
    case .value(let value): visit(value)
    }
  }

  /// The parameter whose function a value is.
  private func lentFunction(_ value: CheckedExpression) -> VariableDecl? {
    switch value.kind {
    case .variable(let decl): decl.isNonEscaping ? decl : nil
    case .upcast(let inner): lentFunction(inner)
    default: nil
    }
  }

  private func visit(_ closure: CheckedClosure, isLent: Bool) {
    for capture in closure.captureList { visit(capture.value, isLent: isLent) }
    if !isLent {
      for decl in closure.captures {
        if decl.isInOut, decl.kind == .parameter {
          let what = decl.name == "self" ? "mutating 'self' parameter" : "'inout' parameter '\(decl.name)'"
          report("escaping closure captures \(what)", closure.range)
        } else if decl.isNonEscaping {
          report("escaping closure captures non-escaping parameter '\(decl.name)'", closure.range)
        }
      }
    }
    run(closure.body.statements)
  }

  // MARK: Diagnostics

  private func refuse(_ decl: VariableDecl, _ range: SourceRange) {
    report("non-escaping parameter '\(decl.name)' may only be called", range)
  }

  private func refuse(_ decl: VariableDecl, passedTo parameter: ParameterDecl, _ range: SourceRange) {
    if case .parameter(let generic) = parameter.type {
      report(
        "converting non-escaping parameter '\(decl.name)' to generic parameter '\(generic.name)' "
          + "may allow it to escape", range)
    } else {
      report(
        "passing non-escaping parameter '\(decl.name)' to function expecting an '@escaping' closure", range)
    }
  }

  private func report(_ message: String, _ range: SourceRange) {
    let isKnown = checker.diagnostics.contains { $0.message == message && $0.range.start == range.start }
    if !isKnown { checker.flowError(message, range) }
  }
}
