/// `async let`: a hidden object of the library runs the work; a use of the name waits for its value.
extension StatementChecker {
  /// Checks `async let name: Type = work`.
  func asyncLet(_ binding: AST.Binding, _ declaration: AST.Declaration) -> [CheckedStatement]? {
    let range = declaration.range
    guard case .identifier(let name) = binding.pattern.kind, let work = binding.initializer else {
      checker.error("Dure supports 'async let' with one name and a value", binding.pattern.range)
      declareInvalid(binding.pattern)
      return nil
    }
    guard let start = expression(holderCall(binding.type, work), as: nil),
      let value = start.type.arguments.first
    else {
      declareInvalid(binding.pattern)
      return nil
    }
    let holder = declareLocal(AST.Name(text: "$\(name.text)", range: name.range), start.type, isLet: true)
    let decl = declareLocal(name, value, isLet: true)
    decl.asyncLet = AsyncLetBinding(holder: holder, canThrow: start.closureMayThrow)
    let end = AST.Expression(
      .awaitExpression(
        AST.Expression(
          .call(
            callee: AST.Expression(
              .member(
                base: AST.Expression(
                  .identifier(
                    AST.Name(text: holder.name, range: range), genericArguments: nil, argumentLabels: nil),
                  range),
                AST.Name(text: "_end", range: range), genericArguments: nil, argumentLabels: nil), range),
            arguments: []), range)), range)
    guard let ended = expression(end, as: nil) else { return nil }
    return [
      CheckedStatement(.binding(.variable(holder), start), range),
      CheckedStatement(.defer([CheckedStatement(.expression(ended), range)]), range),
    ]
  }

  /// `_AsyncLet<Type>({ try await work })`
  private func holderCall(_ type: AST.TypeExpression?, _ work: AST.Expression) -> AST.Expression {
    let range = work.range
    let marked = AST.Expression(.tryExpression(.plain, AST.Expression(.awaitExpression(work), range)), range)
    let closure = AST.Closure(
      range: range, captures: [], parameters: nil, isAsync: true, throws: nil, result: type, attributes: [],
      body: [AST.Statement(.expression(marked), range)])
    closure.parameters = type == nil ? nil : []
    let callee = AST.Expression(
      .identifier(
        AST.Name(text: "_AsyncLet", range: range), genericArguments: type.map { [$0] }, argumentLabels: nil),
      range)
    return AST.Expression(
      .call(
        callee: callee, arguments: [AST.Argument(label: nil, value: AST.Expression(.closure(closure), range))]
      ),
      range)
  }
}

/// What stands behind the name of an `async let`.
struct AsyncLetBinding {
  /// The object that runs the work.
  let holder: VariableDecl
  /// Whether the work can fail, so that a use needs `try`.
  let canThrow: Bool
}

extension ExpressionChecker {
  /// The value of an `async let`: `holder._get()`, or `holder._value()` when the work cannot fail.
  func asyncLetValue(_ binding: AsyncLetBinding, _ range: SourceRange) -> Pending {
    let method = AST.Name(text: binding.canThrow ? "_get" : "_value", range: range)
    return memberCall(variableReference(binding.holder, range), method, [], range)
  }
}

extension CheckedExpression {
  /// Whether an error can leave the closure that is the first argument of this call.
  fileprivate var closureMayThrow: Bool {
    guard case .call(let call) = kind, case .value(let argument)? = call.arguments.first else { return true }
    var closure = argument
    while case .upcast(let inner) = closure.kind { closure = inner }
    guard case .closure(let work) = closure.kind else { return true }
    return work.body.statements.contains { $0.mayThrow }
  }

  fileprivate var mayThrow: Bool {
    switch kind {
    case .tryOptional, .tryForced: return false
    case .call(let call) where call.canThrow: return true
    default: break
    }
    var result = false
    forEachChild {
      if $0.mayThrow { result = true }
    } statement: {
      if $0.mayThrow { result = true }
    }
    return result
  }
}

extension CheckedStatement {
  fileprivate var mayThrow: Bool {
    if case .throw = kind { return true }
    var result = false
    forEachChild {
      if $0.mayThrow { result = true }
    } statement: {
      if $0.mayThrow { result = true }
    }
    return result
  }
}
