/// Checks that an initializer gives every stored property a value on every path that returns.
struct InitializationCheck {
  let checker: Checker
  let function: FunctionDecl

  func run(_ statements: [CheckedStatement], _ block: AST.Block) {
    guard let nominal = function.context.nominal, let selfVariable = function.selfVariable else { return }
    if checker.delegating.contains(ObjectIdentifier(selfVariable)),
      !nominal.isReference || function.isConvenience
    {
      return
    }
    if case .extension = function.context, nominal.kind == .struct { return }
    if nominal.kind == .enum { return }
    var missing = Set(nominal.storedProperties.filter { !$0.hasInitialValue }.map { ObjectIdentifier($0) })
    var assignsWhole = false
    collect(statements, selfVariable, &missing, &assignsWhole)
    guard !assignsWhole,
      let property = nominal.storedProperties.first(where: { missing.contains(ObjectIdentifier($0)) })
    else { return }
    let end = SourceRange(file: block.range.file, start: max(block.range.end - 1, 0), end: block.range.end)
    checker.error(
      "return from initializer without initializing all stored properties", end,
      notes: [
        Diagnostic(
          severity: .note, message: "'self.\((property.wrappedBy ?? property).name)' not initialized",
          range: property.range)
      ])
  }

  /// Takes out what is assigned whichever way control goes.
  private func collect(
    _ statements: [CheckedStatement], _ selfVariable: VariableDecl, _ missing: inout Set<ObjectIdentifier>,
    _ whole: inout Bool
  ) {
    for statement in statements {
      switch statement.kind {
      case .expression(let value): collect(value, selfVariable, &missing, &whole)
      case .block(let body): collect(body, selfVariable, &missing, &whole)
      case .do(let body, _, let catches, _, _):
        merge([body] + catches.map(\.body), selfVariable, &missing, &whole)
      case .if(_, let then, let otherwise, _): merge([then, otherwise], selfVariable, &missing, &whole)
      case .switch(_, let cases, _): merge(cases.map(\.body), selfVariable, &missing, &whole)
      case .forIn(let loop):
        var copy = missing
        collect(loop.body, selfVariable, &copy, &whole)
      case .repeatWhile(let body, _, _): collect(body, selfVariable, &missing, &whole)
      default: break
      }
    }
  }

  private func merge(
    _ branches: [[CheckedStatement]], _ selfVariable: VariableDecl, _ missing: inout Set<ObjectIdentifier>,
    _ whole: inout Bool
  ) {
    var result: Set<ObjectIdentifier> = []
    var isOpen = false
    for branch in branches {
      var copy = missing
      collect(branch, selfVariable, &copy, &whole)
      if branch.leaves { continue }
      isOpen = true
      result.formUnion(copy)
    }
    missing = isOpen ? result : []
  }

  private func collect(
    _ value: CheckedExpression, _ selfVariable: VariableDecl, _ missing: inout Set<ObjectIdentifier>,
    _ whole: inout Bool
  ) {
    switch value.kind {
    case .assignment(let place, let inner):
      collect(inner, selfVariable, &missing, &whole)
      assigned(place, selfVariable, &missing, &whole)
    case .statements(let list, _): collect(list, selfVariable, &missing, &whole)
    case .call(let call):
      if case .delegatedInitializer(let reference, _) = call.callee,
        reference.function.context.nominal === function.context.nominal
      {
        whole = true
      }
    default: break
    }
  }

  private func assigned(
    _ place: CheckedPlace, _ selfVariable: VariableDecl, _ missing: inout Set<ObjectIdentifier>,
    _ whole: inout Bool
  ) {
    switch place {
    case .variable(let decl) where decl === selfVariable: whole = true
    case .field(.variable(let decl), let property, _) where decl === selfVariable:
      missing.remove(ObjectIdentifier(property))
    case .objectField(let base, let property, _):
      if case .variable(let decl) = base.kind, decl === selfVariable {
        missing.remove(ObjectIdentifier(property))
      }
    case .observed(let inner, _, _): assigned(inner, selfVariable, &missing, &whole)
    default: break
    }
  }
}
