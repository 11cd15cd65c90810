extension Checker {
  /// The parameter of a memberwise initializer that takes what a wrapper wraps.
  func wrappedParameter(
    for property: VariableDecl, _ wrapped: WrappedProperty, of decl: FunctionDecl
  ) -> ParameterDecl {
    let isAutoclosure = takesAutoclosure(wrapped)
    let thunk = FunctionType(parameters: [], result: property.type)
    let variable = VariableDecl(
      name: property.name, kind: .parameter, isLet: true, range: property.range,
      context: .local(parent: decl))
    variable.type = isAutoclosure ? .function(thunk) : property.type
    if let value = wrapped.value {
      defaultSources[ObjectIdentifier(variable)] = { [unowned self] in
        let checked = checkDetached(value, as: property.type, scope: wrapped.scope)
        return isAutoclosure ? checked.map { deferred($0, thunk) } : checked
      }
    }
    memberwiseSources[ObjectIdentifier(variable)] = { [unowned self, unowned decl] in
      let name = AST.Expression.name(variable.name, property.range)
      return parameterValue(
        wrap(isAutoclosure ? name.call([]) : name, wrapped), variable, as: wrapped.storage.type,
        wrapped.scope, of: decl)
    }
    return ParameterDecl(
      label: property.name, variable: variable, type: variable.type, isAutoclosure: isAutoclosure,
      hasDefault: wrapped.value != nil)
  }

  /// The parameter of a memberwise initializer that takes what a result builder makes.
  func builderParameter(
    for property: VariableDecl, _ builder: AST.TypeExpression, _ scope: Scope, of decl: FunctionDecl
  ) -> ParameterDecl {
    let variable = VariableDecl(
      name: property.name, kind: .parameter, isLet: true, range: property.range,
      context: .local(parent: decl))
    variable.type = property.type
    let isFunction = if case .function = property.type { true } else { false }
    if !isFunction {
      variable.type = .function(FunctionType(parameters: [], result: property.type))
      memberwiseSources[ObjectIdentifier(variable)] = { [unowned self, unowned decl] in
        parameterValue(
          AST.Expression.name(variable.name, property.range).call([]), variable, as: property.type, scope,
          of: decl)
      }
    }
    var parameter = ParameterDecl(label: property.name, variable: variable, type: variable.type)
    let type = resolve(builder, TypeContext(scope: scope))
    if !type.hasError { parameter.resultBuilder = type }
    return parameter
  }

  /// Checks what a memberwise initializer stores, in terms of its parameter.
  private func parameterValue(
    _ expression: AST.Expression, _ variable: VariableDecl, as type: Type, _ outer: Scope,
    of decl: FunctionDecl
  ) -> CheckedExpression? {
    let body = BodyContext(parent: nil, function: decl, signature: decl.signature, name: "init")
    let scope = Scope(.block, parent: outer, body: body)
    scope.declare(variable)
    owners[ObjectIdentifier(variable)] = body
    return checkExpression(expression, as: type, in: scope, purpose: .initialization)
  }

  func memberwiseValue(of parameter: VariableDecl) -> CheckedExpression? {
    if parameter.initializer == nil {
      parameter.initializer = memberwiseSources.removeValue(forKey: ObjectIdentifier(parameter))?()
    }
    return parameter.initializer
  }
}
