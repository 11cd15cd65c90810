extension Checker {
  /// Declares the properties of one `let` or `var` in a type.
  func declareProperties(
    _ isLet: Bool, _ bindings: [AST.Binding], _ member: AST.Declaration, of nominal: NominalDecl,
    scope: Scope,
    context: DeclContext
  ) {
    let wrappers = attachedWrappers(member.attributes, from: scope)
    for (index, binding) in bindings.enumerated() {
      if let wrapper = wrappers.first, !isSingle(bindings) {
        error("property wrapper can only apply to a single variable", wrapper.attribute.range)
        return
      }
      guard case .identifier(let name) = binding.pattern.kind else {
        declareTupleProperties(isLet, binding, member, of: nominal, scope: scope, context: context)
        continue
      }
      // `let a, b: Int`: the type stands at the last.
      let written = binding.type ?? bindings[index...].first { $0.type != nil && $0.initializer == nil }?.type
      let type = binding.initializer == nil ? written : binding.type
      declareProperty(
        name, isLet: isLet, binding, type: type, member, of: nominal, scope: scope, context: context)
    }
  }

  private func isSingle(_ bindings: [AST.Binding]) -> Bool {
    guard bindings.count == 1, case .identifier = bindings[0].pattern.kind else { return false }
    return true
  }

  private func declareTupleProperties(
    _ isLet: Bool, _ binding: AST.Binding, _ member: AST.Declaration, of nominal: NominalDecl, scope: Scope,
    context: DeclContext
  ) {
    error("Dure does not support patterns in property declarations yet", binding.pattern.range)
  }

  private func declareProperty(
    _ name: AST.Name, isLet: Bool, _ binding: AST.Binding, type written: AST.TypeExpression?,
    _ member: AST.Declaration, of nominal: NominalDecl, scope: Scope, context: DeclContext
  ) {
    let wrappers = attachedWrappers(member.attributes, from: scope)
    if !wrappers.isEmpty {
      declareWrapped(
        name, isLet: isLet, binding, type: written, wrappers, member, of: nominal, scope: scope,
        context: context)
      return
    }
    let isStatic = member.modifiers.contains(.static) || member.modifiers.contains(.classMember)
    let accessors = binding.accessors
    let isComputed =
      accessors?.get != nil || nominal.isProtocol
      || stringArgument(of: "_native", member.attributes) != nil
      || stringArgument(of: "_intrinsic", member.attributes) != nil
    let kind: VariableKind = isComputed ? .computed : isStatic ? .staticStored : .stored
    let decl = VariableDecl(name: name.text, kind: kind, isLet: isLet, range: name.range, context: context)
    decl.isStatic = isStatic
    decl.writtenIsolation = writtenIsolation(of: member, from: scope)
    decl.access = access(member.modifiers, in: context)
    decl.setterAccess = setterAccess(member.modifiers, in: context)
    decl.ownership =
      member.modifiers.contains(.weak) ? .weak : member.modifiers.contains(.unowned) ? .unowned : .strong
    decl.isOverride = member.modifiers.contains(.override)
    if decl.isOverride { overriddenProperties.insert(name.text) }
    decl.isImplicitlyUnwrapped = written?.isImplicitlyUnwrapped ?? false
    nominal.members[name.text, default: []].append(decl)
    let typeContext = TypeContext(
      scope: scope,
      opaque: { [unowned self, unowned decl] constraint, range in
        let opaque = OpaqueTypeDecl(name: name.text, range: range, context: context)
        opaque.parameters = signature(of: context).parameters
        opaque.constraint = constraint
        decl.getter?.opaqueResult = opaque
        decl.opaque = opaque
        return .opaque(opaque, opaque.parameters.map { .parameter($0) })
      }, placeholder: binding.initializer == nil ? nil : { [unowned self] in freshPlaceholder() })
    decl.pending = { [unowned self, unowned decl] in
      guard !resolving.contains(ObjectIdentifier(decl)) else {
        error("circular reference", name.range)
        return
      }
      resolving.insert(ObjectIdentifier(decl))
      defer { resolving.remove(ObjectIdentifier(decl)) }
      let signature = self.signature(of: context)
      if let written {
        decl.type = canonical(resolve(written, typeContext), signature)
      }
      if written == nil || decl.type.hasVariables {
        guard let value = binding.initializer else {
          if !isComputed { error("type annotation missing in pattern", name.range) }
          decl.type = .error
          return
        }
        let checked = checkDetached(
          value, asPossibly: written == nil ? nil : decl.type,
          scope: member.modifiers.contains(.lazy) ? lazyScope(scope, nominal) : scope)
        decl.type = checked?.type ?? .error
        decl.initializer = checked
      }
      if decl.ownership == .weak, decl.type.wrapped == nil { decl.type = optional(decl.type) }
    }
    if isComputed {
      declareAccessors(of: decl, accessors, member, nominal, scope: scope, context: context)
      return
    }
    if decl.isOverride, !isStatic, let accessors, binding.initializer == nil {
      declareObservingOverride(decl, accessors, member, nominal, scope: scope, context: context)
      return
    }
    if let value = binding.initializer {
      initializerSources[ObjectIdentifier(decl)] = { [unowned self, unowned decl] in
        decl.resolve()
        return decl.initializer ?? checkDetached(value, as: decl.type, scope: scope)
      }
      waitingInitializers.append(decl)
      decl.hasInitialValue = true
    } else if !isLet, let written, isOptionalSyntax(written) {
      decl.hasInitialValue = true
      initializerSources[ObjectIdentifier(decl)] = { [unowned self, unowned decl] in
        nilValue(decl.type, name.range)
      }
    } else if isStatic {
      error(
        "'static \(isLet ? "let" : "var")' declaration requires an initializer expression or an explicitly stated getter",
        name.range)
    }
    if member.modifiers.contains(.lazy), let value = binding.initializer {
      declareLazy(decl, value, nominal, scope: scope, context: context)
      return
    }
    if isStatic, !isLet, !isComputed { checkSharedState(decl, member, of: nominal) }
    if !isStatic { nominal.storedProperties.append(decl) }
    decl.resultBuilder = resultBuilder(member.attributes, from: scope).map { ($0, scope) }
    for (kind, accessor) in [(FunctionKind.willSet, accessors?.willSet), (.didSet, accessors?.didSet)] {
      guard let accessor else { continue }
      let function = makeAccessor(
        kind, accessor, name: name.text, member, scope: scope, context: context, storage: decl,
        isMutating: !nominal.isReference)
      function.pending = { [unowned self, unowned decl, unowned function] in
        decl.resolve()
        finishAccessor(function, parameters: [], value: decl.type, signature: signature(of: context))
      }
      if kind == .willSet { decl.willSet = function } else { decl.didSet = function }
    }
  }

  private func declareAccessors(
    of decl: VariableDecl, _ accessors: AST.Accessors?, _ member: AST.Declaration, _ nominal: NominalDecl,
    scope: Scope, context: DeclContext
  ) {
    let empty = AST.Accessor(
      range: decl.range, parameter: nil, modifiers: [], isAsync: false, throws: nil, body: nil)
    let isReference = nominal.isReference
    let get = accessors?.get ?? empty
    let getter = makeAccessor(
      .getter, get, name: decl.name, member, scope: scope, context: context, storage: decl,
      isMutating: get.modifiers.contains(.mutating) && !isReference)
    getter.pending = { [unowned self, unowned decl, unowned getter] in
      decl.resolve()
      finishAccessor(getter, parameters: [], value: decl.type, signature: signature(of: context))
      getter.opaqueResult = decl.opaque
    }
    decl.getter = getter
    let hasSetter =
      accessors?.set != nil
      || stringArgument(of: "_native_set", member.attributes) != nil
      || stringArgument(of: "_intrinsic_set", member.attributes) != nil
    guard hasSetter else { return }
    let set = accessors?.set ?? empty
    let setter = makeAccessor(
      .setter, set, name: decl.name, member, scope: scope, context: context, storage: decl,
      isMutating: !set.modifiers.contains(.nonmutating) && !isReference)
    setter.pending = { [unowned self, unowned decl, unowned setter] in
      decl.resolve()
      finishAccessor(setter, parameters: [], value: decl.type, signature: signature(of: context))
    }
    decl.setter = setter
  }

  /// `lazy var x = value`: an optional that the getter fills at first use.
  private func declareLazy(
    _ decl: VariableDecl, _ expression: AST.Expression, _ nominal: NominalDecl, scope: Scope,
    context: DeclContext
  ) {
    let storage = VariableDecl(
      name: "$__lazy_storage_$_\(decl.name)", kind: .stored, isLet: false, range: decl.range, context: context
    )
    storage.access = decl.access
    storage.hasInitialValue = true
    storage.pending = { [unowned self, unowned decl, unowned storage] in
      decl.resolve()
      storage.type = optional(decl.type)
    }
    initializerSources[ObjectIdentifier(storage)] = { [unowned self, unowned storage] in
      storage.resolve()
      return nilValue(storage.type, decl.range)
    }
    nominal.storedProperties.append(storage)
    decl.kind = .computed
    decl.isLazy = true
    let isReference = nominal.isReference
    let getter = FunctionDecl(kind: .getter, name: decl.name, range: decl.range, context: context)
    getter.isMutating = !isReference
    getter.storage = decl
    let setter = FunctionDecl(kind: .setter, name: decl.name, range: decl.range, context: context)
    setter.isMutating = !isReference
    setter.storage = decl
    decl.getter = getter
    decl.setter = setter
    initializerSources.removeValue(forKey: ObjectIdentifier(decl))
    waitingInitializers.removeAll { $0 === decl }
    getter.pending = { [unowned self, unowned decl, unowned getter] in
      decl.resolve()
      storage.resolve()
      finishAccessor(getter, parameters: [], value: decl.type, signature: signature(of: context))
      getter.hasBody = true
    }
    setter.pending = { [unowned self, unowned decl, unowned setter] in
      decl.resolve()
      storage.resolve()
      finishAccessor(setter, parameters: [], value: decl.type, signature: signature(of: context))
      setter.checkedBody = CheckedBody(statements: [
        assign(to: storage, of: setter, wrap(variable(setter.parameters[0].variable), as: storage.type))
      ])
    }
    // The value may use `self`, so it is checked as part of the getter's body.
    bodyFinishers[ObjectIdentifier(getter)] = { [unowned self, unowned decl, unowned getter] in
      getter.resolve()
      let body = BodyContext(parent: nil, function: getter, signature: getter.signature, name: decl.name)
      body.selfVariable = getter.selfVariable
      let inner = Scope(.function, parent: scope, body: body)
      if let selfVariable = getter.selfVariable {
        inner.declare(selfVariable)
        owners[ObjectIdentifier(selfVariable)] = body
      }
      guard let value = checkExpression(expression, as: decl.type, in: inner, purpose: .initialization)
      else { return nil }
      let stored = VariableDecl(
        name: "stored", kind: .local, isLet: true, range: decl.range, context: .local(parent: getter))
      stored.type = decl.type
      let fresh = VariableDecl(
        name: "fresh", kind: .local, isLet: true, range: decl.range, context: .local(parent: getter))
      fresh.type = decl.type
      let load = CheckedExpression(
        .storedProperty(variable(getter.selfVariable!), storage), storage.type, decl.range)
      return CheckedBody(statements: [
        CheckedStatement(
          .if(
            [.pattern(.some(.variable(stored), type: storage.type), load)],
            then: [CheckedStatement(.return(variable(stored)), decl.range)], otherwise: [], JumpTarget()),
          decl.range),
        CheckedStatement(.binding(.variable(fresh), value), decl.range),
        assign(to: storage, of: getter, wrap(variable(fresh), as: storage.type)),
        CheckedStatement(.return(variable(fresh)), decl.range),
      ])
    }
  }

  /// Where the value of a lazy property is checked for its type: `self` is in reach.
  private func lazyScope(_ scope: Scope, _ nominal: NominalDecl) -> Scope {
    let body = BodyContext(
      parent: nil, function: nil, signature: typeSignature(of: scope), name: "initializer")
    let variable = VariableDecl(
      name: "self", kind: .parameter, isLet: true, range: nominal.range, context: .local(parent: nil))
    variable.type = nominal.declaredType
    body.selfVariable = variable
    let inner = Scope(.function, parent: scope, body: body)
    inner.declare(variable)
    owners[ObjectIdentifier(variable)] = body
    return inner
  }

  // MARK: Small checked trees

  func variable(_ decl: VariableDecl) -> CheckedExpression {
    CheckedExpression(.variable(decl), decl.type, decl.range)
  }

  func wrap(_ value: CheckedExpression, as type: Type) -> CheckedExpression {
    CheckedExpression(.wrapOptional(value), type, value.range)
  }

  func nilValue(_ type: Type, _ range: SourceRange) -> CheckedExpression {
    let none = libraryType("Optional").cases.first { $0.name == "none" }
    guard let none else { return CheckedExpression(.tuple([]), .error, range) }
    return CheckedExpression(.enumCase(none, []), type, range)
  }

  /// `self.property = value` inside a function of the type.
  private func assign(
    to property: VariableDecl, of function: FunctionDecl, _ value: CheckedExpression
  ) -> CheckedStatement {
    let selfVariable = function.selfVariable!
    let place: CheckedPlace =
      function.context.nominal?.isReference == true
      ? .objectField(variable(selfVariable), property, type: property.type)
      : .field(.variable(selfVariable), property, type: property.type)
    return CheckedStatement(
      .expression(CheckedExpression(.assignment(place, value), .void, property.range)), property.range)
  }

  func isOptionalSyntax(_ type: AST.TypeExpression) -> Bool {
    switch type.kind {
    case .optional, .implicitlyUnwrapped: true
    case .identifier(let name, _): name.text == "Optional"
    default: false
    }
  }
}
