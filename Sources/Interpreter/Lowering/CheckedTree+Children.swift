extension CheckedExpression {
  /// Calls the closure with each direct part: expressions, and statements of expressions that hold some. Bodies of
  /// closures are not parts.
  func forEachChild(_ visit: (CheckedExpression) -> Void, statement: (CheckedStatement) -> Void = { _ in }) {
    switch kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .variable, .metatype:
      break
    case .interpolatedString(let parts), .arrayLiteral(let parts), .tuple(let parts), .enumCase(_, let parts):
      parts.forEach(visit)
    case .dictionaryLiteral(let entries):
      for entry in entries {
        visit(entry.key)
        visit(entry.value)
      }
    case .storedProperty(let inner, _), .tupleElement(let inner, _), .dynamicType(let inner), .not(let inner),
      .tryOptional(let inner), .tryForced(let inner), .wrapOptional(let inner), .forceUnwrap(let inner),
      .optionalChain(let inner), .chainLink(let inner), .erase(let inner), .upcast(let inner),
      .isCast(let inner, _), .conditionalCast(let inner, _), .forcedCast(let inner, _), .discard(let inner):
      visit(inner)
    case .call(let call): call.forEachChild(visit)
    case .closure(let closure):
      for entry in closure.captureList { visit(entry.value) }
    case .conditional(let a, let b, let c):
      visit(a)
      visit(b)
      visit(c)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b), .mapOptional(let a, _, let b):
      visit(a)
      visit(b)
    case .statements(let statements, _): statements.forEach(statement)
    case .convertCollection(let a, _, let rest):
      visit(a)
      rest.forEach(visit)
    case .assignment(let place, let value):
      place.forEachChild(visit)
      visit(value)
    case .load(let place): place.forEachChild(visit)
    }
  }
}

extension CheckedCall {
  /// Calls the closure with each expression that the call evaluates.
  func forEachChild(_ visit: (CheckedExpression) -> Void) {
    switch callee {
    case .value(let function): visit(function)
    case .initializer(_, let metatype?): visit(metatype)
    default: break
    }
    for argument in arguments { argument.forEachChild(visit) }
  }
}

extension CheckedArgument {
  /// Calls the closure with each expression that the argument evaluates.
  func forEachChild(_ visit: (CheckedExpression) -> Void) {
    switch self {
    case .value(let value), .defaultValue(let value, _): visit(value)
    case .inOut(let place): place.forEachChild(visit)
    }
  }
}

extension CheckedPlace {
  /// Calls the closure with each expression that finding the place evaluates.
  func forEachChild(_ visit: (CheckedExpression) -> Void) {
    switch self {
    case .variable, .discard: break
    case .field(let place, _, _), .tupleElement(let place, _, _), .forceUnwrap(let place, _),
      .chainLink(let place, _), .observed(let place, _, _):
      place.forEachChild(visit)
    case .objectField(let object, _, _): visit(object)
    case .accessor(let accessor):
      accessor.base?.forEachChild(visit)
      for argument in accessor.arguments { argument.forEachChild(visit) }
    case .value(let value): visit(value)
    }
  }

  /// The variable whose storage the place is part of.
  var rootVariable: VariableDecl? {
    switch self {
    case .variable(let variable): variable
    case .field(let place, _, _), .tupleElement(let place, _, _), .forceUnwrap(let place, _),
      .chainLink(let place, _), .observed(let place, _, _):
      place.rootVariable
    case .accessor(let accessor): accessor.base?.rootVariable
    case .objectField, .value, .discard: nil
    }
  }
}

extension CheckedStatement {
  /// Calls the closures with each direct part; patterns' own expressions included.
  func forEachChild(
    _ expression: (CheckedExpression) -> Void, statement: (CheckedStatement) -> Void
  ) {
    func visit(_ conditions: [CheckedCondition]) {
      for condition in conditions {
        switch condition {
        case .boolean(let value): expression(value)
        case .pattern(let pattern, let value):
          pattern.forEachExpression(expression)
          expression(value)
        }
      }
    }
    func visit(_ cases: [CheckedCase]) {
      for item in cases {
        for (pattern, condition) in item.items {
          pattern.forEachExpression(expression)
          if let condition { expression(condition) }
        }
        item.body.forEach(statement)
      }
    }
    switch kind {
    case .expression(let value), .throw(let value): expression(value)
    case .binding(let pattern, let value):
      pattern.forEachExpression(expression)
      expression(value)
    case .return(let value): if let value { expression(value) }
    case .declare, .break, .continue, .fallthrough: break
    case .if(let conditions, let then, let otherwise, _):
      visit(conditions)
      then.forEach(statement)
      otherwise.forEach(statement)
    case .guard(let conditions, let otherwise):
      visit(conditions)
      otherwise.forEach(statement)
    case .while(let conditions, let body, _):
      visit(conditions)
      body.forEach(statement)
    case .repeatWhile(let body, let condition, _):
      body.forEach(statement)
      expression(condition)
    case .forIn(let loop):
      expression(loop.sequence)
      expression(loop.makeIterator)
      expression(loop.next)
      loop.pattern.forEachExpression(expression)
      if let condition = loop.condition { expression(condition) }
      loop.body.forEach(statement)
    case .switch(let subject, let cases, _):
      expression(subject)
      visit(cases)
    case .do(let body, _, let catches, _, _):
      body.forEach(statement)
      visit(catches)
    case .defer(let body), .block(let body): body.forEach(statement)
    }
  }
}

extension CheckedPattern {
  /// Calls the closure with each expression that matching evaluates.
  func forEachExpression(_ visit: (CheckedExpression) -> Void) {
    switch self {
    case .any, .variable: break
    case .tuple(let parts), .enumCase(_, let parts, _): parts.forEach { $0.forEachExpression(visit) }
    case .some(let part, _), .cast(_, let part): part.forEachExpression(visit)
    case .expression(_, let value), .literal(let value): visit(value)
    }
  }

  /// Calls the closure with each variable that holds what an expression is matched against.
  func forEachSubject(_ visit: (VariableDecl) -> Void) {
    switch self {
    case .any, .variable, .literal: break
    case .expression(let subject, _): visit(subject)
    case .tuple(let parts), .enumCase(_, let parts, _): parts.forEach { $0.forEachSubject(visit) }
    case .some(let part, _), .cast(_, let part): part.forEachSubject(visit)
    }
  }

  /// Calls the closure with each variable that matching binds.
  func forEachVariable(_ visit: (VariableDecl) -> Void) {
    switch self {
    case .any, .expression, .literal: break
    case .variable(let variable): visit(variable)
    case .tuple(let parts), .enumCase(_, let parts, _): parts.forEach { $0.forEachVariable(visit) }
    case .some(let part, _), .cast(_, let part): part.forEachVariable(visit)
    }
  }
}
