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
      let body = BodyContext(parent: nil, function: decl, signature: decl.signature, name: "init")
      let scope = Scope(.block, parent: wrapped.scope, body: body)
      scope.declare(variable)
      owners[ObjectIdentifier(variable)] = body
      let name = AST.Expression.name(variable.name, property.range)
      return checkExpression(
        wrap(isAutoclosure ? name.call([]) : name, wrapped), as: wrapped.storage.type, in: scope,
        purpose: .initialization)
    }
    return ParameterDecl(
      label: property.name, variable: variable, type: variable.type, isAutoclosure: isAutoclosure,
      hasDefault: wrapped.value != nil)
  }

  func memberwiseValue(of parameter: VariableDecl) -> CheckedExpression? {
    if parameter.initializer == nil {
      parameter.initializer = memberwiseSources.removeValue(forKey: ObjectIdentifier(parameter))?()
    }
    return parameter.initializer
  }
}
