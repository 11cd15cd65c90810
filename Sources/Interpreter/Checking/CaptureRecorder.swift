/// Finds the variables that a finished expression uses, for closures that the checker wraps around it.
struct CaptureRecorder {
  let context: BodyContext

  init(_ context: BodyContext) { self.context = context }

  /// Captures every variable of an enclosing body that occurs in the expression.
  func collect(_ expression: CheckedExpression, _ checker: Checker) {
    var own: Set<ObjectIdentifier> = []
    CheckedWalker(
      onVariable: { variable in
        guard let owner = checker.owners[ObjectIdentifier(variable)], owner !== context,
          !own.contains(ObjectIdentifier(variable))
        else { return }
        var current: BodyContext? = context
        var reaches = false
        while let here = current {
          if here === owner { reaches = true }
          current = here.parent
        }
        guard reaches else { return }
        context.capture(variable)
        if !variable.isLet || checker.uninitialized.contains(ObjectIdentifier(variable)) {
          variable.isCaptured = true
        }
      },
      onDeclaration: { own.insert(ObjectIdentifier($0)) }
    ).walk(expression)
  }
}

/// Visits the variables of a checked tree; of closures, what they capture.
struct CheckedWalker {
  var onVariable: (VariableDecl) -> Void
  var onDeclaration: (VariableDecl) -> Void = { _ in }

  func walk(_ expression: CheckedExpression) {
    switch expression.kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .metatype: break
    case .interpolatedString(let parts), .arrayLiteral(let parts), .tuple(let parts), .enumCase(_, let parts):
      for part in parts { walk(part) }
    case .dictionaryLiteral(let pairs):
      for pair in pairs {
        walk(pair.key)
        walk(pair.value)
      }
    case .variable(let decl): onVariable(decl)
    case .storedProperty(let base, _), .tupleElement(let base, _), .dynamicType(let base), .not(let base),
      .tryOptional(let base), .tryForced(let base), .wrapOptional(let base), .forceUnwrap(let base),
      .optionalChain(let base), .chainLink(let base), .erase(let base), .upcast(let base),
      .isCast(let base, _),
      .conditionalCast(let base, _), .forcedCast(let base, _), .discard(let base):
      walk(base)
    case .call(let call): walk(call)
    case .closure(let closure): walk(closure)
    case .conditional(let a, let b, let c):
      walk(a)
      walk(b)
      walk(c)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      walk(a)
      walk(b)
    case .statements(let statements, let result):
      onDeclaration(result)
      walk(statements)
    case .mapOptional(let base, let bound, let mapped):
      onDeclaration(bound)
      walk(base)
      walk(mapped)
    case .convertCollection(let base, let bound, let converted):
      for decl in bound { onDeclaration(decl) }
      walk(base)
      for one in converted { walk(one) }
    case .assignment(let place, let value):
      walk(place)
      walk(value)
    case .load(let place): walk(place)
    }
  }

  private func walk(_ closure: CheckedClosure) {
    for capture in closure.captureList { walk(capture.value) }
    for variable in closure.captures { onVariable(variable) }
  }

  private func walk(_ call: CheckedCall) {
    switch call.callee {
    case .value(let value): walk(value)
    case .initializer(_, let metatype): if let metatype { walk(metatype) }
    case .delegatedInitializer(_, let variable): onVariable(variable)
    case .function(let reference): for variable in reference.function.captures { onVariable(variable) }
    case .virtual: break
    }
    for argument in call.arguments { walk(argument) }
  }

  private func walk(_ argument: CheckedArgument) {
    switch argument {
    case .value(let value): walk(value)
    case .inOut(let place): walk(place)
    case .defaultValue: break
    }
  }

  private func walk(_ place: CheckedPlace) {
    switch place {
    case .variable(let decl): onVariable(decl)
    case .field(let base, _, _), .tupleElement(let base, _, _), .forceUnwrap(let base, _),
      .chainLink(let base, _),
      .observed(let base, _, _):
      walk(base)
    case .objectField(let value, _, _), .value(let value): walk(value)
    case .accessor(let accessor):
      if let base = accessor.base { walk(base) }
      for argument in accessor.arguments { walk(argument) }
    case .discard: break
    }
  }

  func walk(_ statements: [CheckedStatement]) { for statement in statements { walk(statement) } }

  private func walk(_ statement: CheckedStatement) {
    switch statement.kind {
    case .expression(let value), .throw(let value): walk(value)
    case .binding(let pattern, let value):
      walk(pattern)
      walk(value)
    case .declare(let decl): onDeclaration(decl)
    case .return(let value): if let value { walk(value) }
    case .break, .continue, .fallthrough: break
    case .if(let conditions, let then, let otherwise, _):
      walk(conditions)
      walk(then)
      walk(otherwise)
    case .guard(let conditions, let otherwise):
      walk(conditions)
      walk(otherwise)
    case .while(let conditions, let body, _):
      walk(conditions)
      walk(body)
    case .repeatWhile(let body, let condition, _):
      walk(body)
      walk(condition)
    case .forIn(let loop):
      onDeclaration(loop.iterator)
      walk(loop.sequence)
      walk(loop.makeIterator)
      walk(loop.pattern)
      walk(loop.next)
      if let condition = loop.condition { walk(condition) }
      walk(loop.body)
    case .switch(let subject, let cases, _):
      walk(subject)
      for one in cases { walk(one) }
    case .do(let body, let error, let catches, _, _):
      if let error { onDeclaration(error) }
      walk(body)
      for one in catches { walk(one) }
    case .defer(let body), .block(let body): walk(body)
    }
  }

  private func walk(_ one: CheckedCase) {
    for item in one.items {
      walk(item.pattern)
      if let condition = item.condition { walk(condition) }
    }
    walk(one.body)
  }

  private func walk(_ conditions: [CheckedCondition]) {
    for condition in conditions {
      switch condition {
      case .boolean(let value): walk(value)
      case .pattern(let pattern, let value):
        walk(value)
        walk(pattern)
      }
    }
  }

  private func walk(_ pattern: CheckedPattern) {
    switch pattern {
    case .any: break
    case .variable(let decl): onDeclaration(decl)
    case .tuple(let parts), .enumCase(_, let parts, _): for part in parts { walk(part) }
    case .some(let inner, _), .cast(_, let inner): walk(inner)
    case .expression(let decl, let condition):
      onDeclaration(decl)
      walk(condition)
    case .literal(let value): walk(value)
    }
  }
}
