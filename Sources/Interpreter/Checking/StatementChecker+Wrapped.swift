extension StatementChecker {
  /// Declares a wrapped local variable: its storage, itself and its projection.
  func wrapped(
    _ wrappers: [AttachedWrapper], isLet: Bool, _ binding: AST.Binding, _ declaration: AST.Declaration
  ) -> [CheckedStatement]? {
    let range = declaration.range
    let place = wrappers[0].attribute.range
    guard case .identifier(let name) = binding.pattern.kind else {
      checker.error("property wrapper can only apply to a single variable", place)
      declareInvalid(binding.pattern)
      return nil
    }
    if let message = refusal(isLet, binding, wrappers) {
      checker.error(message, place)
      declareInvalid(binding.pattern)
      return nil
    }
    let storage = makeStorage(name, isLet: false)
    let property = checker.wrappedProperty(wrappers, storage, binding, type: binding.type, scope: scope)
    let initial = checker.initialWrapper(property)
    let value = binding.type.map { checker.resolve($0, TypeContext(scope: scope)) }
    guard let (type, checked) = storageType(property, value, initial, storage) else {
      declareInvalid(binding.pattern)
      return nil
    }
    storage.type = type
    declare(property, name, value ?? checker.wrappedType(type, property), type)
    guard initial != nil else {
      checker.uninitialized.insert(ObjectIdentifier(storage))
      checker.assigned.remove(ObjectIdentifier(storage))
      return [CheckedStatement(.declare(storage), range)]
    }
    return checked.map { [CheckedStatement(.binding(.variable(storage), $0), range)] }
  }

  /// The variable behind a wrapped one: a global where that is one.
  private func makeStorage(_ name: AST.Name, isLet: Bool) -> VariableDecl {
    let isGlobal = body.isTopLevel && scope === checker.session
    return VariableDecl(
      name: "_" + name.text, kind: isGlobal ? .global : .local, isLet: isLet, range: name.range,
      context: isGlobal ? .topLevel : .local(parent: body.function))
  }

  private func refusal(
    _ isLet: Bool, _ binding: AST.Binding, _ wrappers: [AttachedWrapper]
  ) -> String? {
    // `@TaskLocal` is a macro, which may stand where wrappers may not.
    let isMacro = wrappers.count == 1 && wrappers[0].nominal === checker.libraryType("TaskLocal")
    if body.isTopLevel, scope === checker.session, !isMacro {
      return "property wrappers are not yet supported in top-level code"
    }
    if isLet { return "property wrapper can only be applied to a 'var'" }
    if binding.accessors?.get != nil { return "property wrapper cannot be applied to a computed property" }
    if binding.accessors?.willSet != nil || binding.accessors?.didSet != nil {
      return "Dure does not support observers of wrapped local variables yet"
    }
    return nil
  }

  private func storageType(
    _ property: WrappedProperty, _ value: Type?, _ initial: AST.Expression?, _ storage: VariableDecl
  ) -> (Type, CheckedExpression?)? {
    let (type, early) = checker.storageType(property, value, initial, storage) { [self] in
      expression($0, as: $1, .initialization)
    }
    guard !type.hasError else { return nil }
    guard let initial, early == nil else { return (type, early) }
    guard let checked = expression(initial, as: type, .initialization) else { return nil }
    return (type, checked)
  }

  /// Declares the names of a wrapped local: `_name`, `name` and `$name`.
  private func declare(_ property: WrappedProperty, _ name: AST.Name, _ value: Type, _ type: Type) {
    func local(_ prefix: String, _ type: Type, _ members: [String]) -> VariableDecl {
      let decl = declareLocal(AST.Name(text: prefix + name.text, range: name.range), type, isLet: false)
      decl.kind = .computed
      decl.path = (property.storage, members)
      return decl
    }
    if property.storage.kind == .global {
      checker.declareGlobal(property.storage)
    } else {
      scope.redeclare(property.storage)
      checker.owners[ObjectIdentifier(property.storage)] = body
    }
    local("", value, property.wrappers.map { _ in "wrappedValue" }).wrapped = property
    if let projection = property.wrappers[0].projection {
      property.projection = local("$", checker.type(of: projection, in: type), ["projectedValue"])
    }
  }

  // MARK: Parameters

  /// Wraps the arguments of a function's wrapped parameters, before its body.
  func wrapParameters(of function: FunctionDecl) -> [CheckedStatement] {
    var result: [CheckedStatement] = []
    for parameter in function.parameters {
      guard let attributes = checker.wrappedParameters[ObjectIdentifier(parameter.variable)] else { continue }
      let wrappers = checker.attachedWrappers(attributes, from: scope)
      guard !wrappers.isEmpty else { continue }
      result += wrapParameter(parameter.variable, wrappers)
    }
    return result
  }

  private func wrapParameter(_ variable: VariableDecl, _ wrappers: [AttachedWrapper]) -> [CheckedStatement] {
    let range = variable.range
    let name = AST.Name(text: variable.name, range: range)
    let storage = makeStorage(name, isLet: true)
    let property = WrappedProperty(
      wrappers: wrappers, storage: storage, scope: scope, value: .name(variable.name, range))
    guard
      let (type, checked) = storageType(property, variable.type, checker.initialWrapper(property), storage),
      let checked
    else { return [] }
    storage.type = type
    scope = scope.nested()
    declare(property, name, variable.type, type)
    return [CheckedStatement(.binding(.variable(storage), checked), range)]
  }
}
