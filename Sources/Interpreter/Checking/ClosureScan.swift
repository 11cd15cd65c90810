/// What can be told of a closure from its text alone.
enum ClosureScan {
  /// One more than the highest `$n` used, outside of nested closures.
  static func implicitParameters(_ closure: AST.Closure) -> Int {
    guard closure.parameters == nil else { return 0 }
    var highest = -1
    var visitor = SyntaxWalker()
    visitor.onExpression = { expression in
      if case .identifier(let name, _, _) = expression.kind, name.text.hasPrefix("$"),
        let index = Int(name.text.dropFirst())
      {
        highest = max(highest, index)
      }
    }
    visitor.walk(closure.body)
    return highest + 1
  }

  /// Whether an error or a suspension can leave the body.
  static func effects(_ closure: AST.Closure) -> (throws: Bool, isAsync: Bool) {
    var result = (throws: false, isAsync: false)
    var visitor = SyntaxWalker()
    visitor.skipsHandled = true
    visitor.onExpression = { expression in
      switch expression.kind {
      case .tryExpression(.plain, _): result.throws = true
      case .awaitExpression: result.isAsync = true
      default: break
      }
    }
    visitor.onStatement = { statement in
      switch statement.kind {
      case .throw: result.throws = true
      case .forIn(let loop):
        if loop.isAwait { result.isAsync = true }
        if loop.isTry { result.throws = true }
      default: break
      }
    }
    visitor.walk(closure.body)
    return result
  }

  /// The expression of a closure that is nothing else, which takes part in the inference around it.
  static func singleExpression(_ closure: AST.Closure) -> AST.Expression? {
    guard closure.body.count == 1 else { return nil }
    switch closure.body[0].kind {
    case .expression(let expression):
      switch expression.kind {
      case .ifExpression, .switchExpression: return nil
      default: return expression
      }
    case .return(let expression?): return expression
    default: return nil
    }
  }

  /// A statement as the value of what it ends: an expression, or an `if` or `switch` whose branches are values.
  static func value(of statement: AST.Statement) -> AST.Expression? {
    switch statement.kind {
    case .expression(let expression):
      switch expression.kind {
      case .ifExpression(let inner): return isValue(inner) ? expression : nil
      case .switchExpression(let inner): return isValue(inner) ? expression : nil
      default: return expression
      }
    case .if(let inner): return isValue(inner) ? AST.Expression(.ifExpression(inner), statement.range) : nil
    case .switch(let inner):
      return isValue(inner) ? AST.Expression(.switchExpression(inner), statement.range) : nil
    default: return nil
    }
  }

  private static func isValue(_ statement: AST.If) -> Bool {
    guard isValue(statement.then.statements) else { return false }
    switch statement.otherwise {
    case .block(let block): return isValue(block.statements)
    case .elseIf(let next): return isValue(next)
    case nil: return false
    }
  }

  private static func isValue(_ statement: AST.Switch) -> Bool {
    !statement.cases.isEmpty && statement.cases.allSatisfy { isValue($0.body) }
      && statement.cases.contains { one in
        if case .throw? = one.body.last?.kind { return false }
        return true
      }
  }

  private static func isValue(_ statements: [AST.Statement]) -> Bool {
    guard statements.count == 1 else { return false }
    switch statements[0].kind {
    case .throw: return true
    case .expression(let expression):
      if case .assignment = expression.kind { return false }
      return value(of: statements[0]) != nil
    default: return value(of: statements[0]) != nil
    }
  }

  /// How many members, calls and subscripts follow each other, found without recursion.
  static func spine(of expression: AST.Expression) -> Int {
    var length = 0
    var current = expression
    while true {
      switch current.kind {
      case .member(base: let base?, _, _, _): current = base
      case .call(let callee, _): current = callee
      case .subscripting(let base, _): current = base
      case .forceUnwrap(let inner), .optionalChaining(let inner), .paren(let inner): current = inner
      default: return length
      }
      length += 1
    }
  }

  /// Whether an `await` stands among the statements, outside of nested closures and functions.
  static func containsAwait(_ statements: [AST.Statement]) -> Bool {
    var found = false
    var walker = SyntaxWalker()
    walker.onExpression = { if case .awaitExpression = $0.kind { found = true } }
    walker.onStatement = { if case .forIn(let loop) = $0.kind, loop.isAwait { found = true } }
    walker.walk(statements)
    return found
  }

  /// Whether a `return` stands among the statements, outside of nested closures and functions.
  static func containsReturn(_ statements: [AST.Statement]) -> Bool {
    var found = false
    var walker = SyntaxWalker()
    walker.onStatement = { if case .return = $0.kind { found = true } }
    walker.walk(statements)
    return found
  }

  static func isReturn(_ closure: AST.Closure) -> Bool {
    if case .return? = closure.body.first?.kind { return true }
    return false
  }
}

/// Walks the untyped tree, without entering nested closures and functions.
struct SyntaxWalker {
  var onExpression: (AST.Expression) -> Void = { _ in }
  var onStatement: (AST.Statement) -> Void = { _ in }
  /// Leaves out what `try?`, `try!` and `do`-`catch` take care of.
  var skipsHandled = false

  func walk(_ statements: [AST.Statement]) { for statement in statements { walk(statement) } }

  func walk(_ statement: AST.Statement) {
    onStatement(statement)
    switch statement.kind {
    case .expression(let expression), .throw(let expression): walk(expression)
    case .return(let expression): if let expression { walk(expression) }
    case .declaration(let declaration):
      if case .variable(_, let bindings) = declaration.kind {
        for binding in bindings { if let value = binding.initializer { walk(value) } }
      }
    case .if(let statement): walk(statement)
    case .guard(let conditions, let otherwise):
      walk(conditions)
      walk(otherwise.statements)
    case .while(_, let conditions, let body):
      walk(conditions)
      walk(body.statements)
    case .repeatWhile(_, let body, let condition):
      walk(body.statements)
      walk(condition)
    case .forIn(let loop):
      walk(loop.sequence)
      if let condition = loop.condition { walk(condition) }
      walk(loop.body.statements)
    case .switch(let statement): walk(statement)
    case .do(let statement):
      let isExhaustive = statement.catches.contains { clause in
        clause.items.isEmpty
          || clause.items.contains { item in
            if item.condition != nil { return false }
            switch item.pattern.kind {
            case .wildcard, .identifier: return true
            case .binding(_, let inner):
              if case .identifier = inner.kind { return true }
              return false
            default: return false
            }
          }
      }
      if skipsHandled && isExhaustive {
        var inner = SyntaxWalker()
        inner.skipsHandled = true
        inner.onExpression = { [onExpression] expression in
          if case .tryExpression = expression.kind { return }
          onExpression(expression)
        }
        inner.walk(statement.body.statements)
      } else {
        walk(statement.body.statements)
      }
      for clause in statement.catches {
        for item in clause.items { if let condition = item.condition { walk(condition) } }
        walk(clause.body.statements)
      }
    case .defer(let block): walk(block.statements)
    case .break, .continue, .fallthrough, .invalid: break
    }
  }

  private func walk(_ statement: AST.If) {
    walk(statement.conditions)
    walk(statement.then.statements)
    switch statement.otherwise {
    case .block(let block): walk(block.statements)
    case .elseIf(let next): walk(next)
    case nil: break
    }
  }

  private func walk(_ statement: AST.Switch) {
    walk(statement.subject)
    for one in statement.cases {
      for item in one.items {
        walk(item.pattern)
        if let condition = item.condition { walk(condition) }
      }
      walk(one.body)
    }
  }

  private func walk(_ conditions: [AST.Condition]) {
    for condition in conditions {
      switch condition.kind {
      case .boolean(let expression): walk(expression)
      case .optionalBinding(_, _, _, let value): if let value { walk(value) }
      case .patternMatch(let pattern, _, let value):
        walk(pattern)
        walk(value)
      case .availability: break
      }
    }
  }

  private func walk(_ pattern: AST.Pattern) {
    switch pattern.kind {
    case .expression(let expression): walk(expression)
    case .binding(_, let inner), .typed(let inner, _), .optional(let inner), .asType(let inner, _):
      walk(inner)
    case .tuple(let elements): for element in elements { walk(element.pattern) }
    case .enumCase(_, _, let elements, _): for element in elements ?? [] { walk(element.pattern) }
    case .wildcard, .identifier, .isType: break
    }
  }

  func walk(_ arguments: [AST.Argument]) { for argument in arguments { walk(argument.value) } }

  func walk(_ expression: AST.Expression) {
    onExpression(expression)
    switch expression.kind {
    case .interpolatedString(let segments):
      for case .interpolation(let arguments) in segments { walk(arguments) }
    case .arrayLiteral(let elements): for element in elements { walk(element) }
    case .dictionaryLiteral(let pairs):
      for pair in pairs {
        walk(pair.key)
        walk(pair.value)
      }
    case .member(let base, _, _, _): if let base { walk(base) }
    case .call(let callee, let arguments):
      walk(callee)
      walk(arguments)
    case .subscripting(let base, let arguments):
      walk(base)
      walk(arguments)
    case .tuple(let elements): walk(elements)
    case .paren(let inner), .prefixOperator(_, let inner), .postfixOperator(_, let inner), .inOut(let inner),
      .forceUnwrap(let inner), .optionalChaining(let inner), .awaitExpression(let inner),
      .isCast(let inner, _),
      .asCast(let inner, _, _):
      walk(inner)
    case .tryExpression(let kind, let inner):
      if skipsHandled, kind != .plain {
        var quiet = SyntaxWalker()
        quiet.skipsHandled = true
        quiet.onExpression = { [onExpression] expression in
          if case .tryExpression = expression.kind { return }
          onExpression(expression)
        }
        quiet.walk(inner)
      } else {
        walk(inner)
      }
    case .binaryOperator(_, let left, let right), .assignment(let left, let right):
      walk(left)
      walk(right)
    case .ternary(let a, let b, let c):
      walk(a)
      walk(b)
      walk(c)
    case .ifExpression(let statement): walk(statement)
    case .switchExpression(let statement): walk(statement)
    case .macro(_, let arguments): walk(arguments)
    case .keyPath(_, let components):
      for case .subscripting(let arguments) in components { walk(arguments) }
    case .closure, .integerLiteral, .floatLiteral, .booleanLiteral, .nilLiteral, .stringLiteral,
      .regexLiteral,
      .identifier, .superReference, .operatorReference, .discard, .type, .misplacedPattern,
      .invalid:
      break
    }
  }
}
