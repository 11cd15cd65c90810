extension Checker {
  /// The property wrappers among attributes, outermost first.
  func attachedWrappers(_ attributes: [AST.Attribute], from scope: Scope) -> [AttachedWrapper] {
    guard !attributes.isEmpty, !isCheckingLibrary else { return [] }
    return attributes.compactMap { attribute in
      guard let nominal = attributeType(attribute, from: scope),
        nominal.attributes.contains("propertyWrapper")
      else { return nil }
      declareMembers(of: nominal)
      return AttachedWrapper(attribute: attribute, nominal: nominal)
    }
  }

  // MARK: Properties

  /// Declares a wrapped property of a type: its storage, itself and its projection.
  func declareWrapped(
    _ name: AST.Name, isLet: Bool, _ binding: AST.Binding, type written: AST.TypeExpression?,
    _ wrappers: [AttachedWrapper], _ member: AST.Declaration, of nominal: NominalDecl, scope: Scope,
    context: DeclContext
  ) {
    let isStatic = member.modifiers.contains(.static) || member.modifiers.contains(.classMember)
    func make(_ prefix: String, _ kind: VariableKind) -> VariableDecl {
      let decl = VariableDecl(
        name: prefix + name.text, kind: kind, isLet: false, range: name.range, context: context)
      decl.isStatic = isStatic
      decl.writtenIsolation = writtenIsolation(of: member, from: scope)
      nominal.members[decl.name, default: []].append(decl)
      return decl
    }
    let decl = make("", .computed)
    guard canWrap(name, isLet: isLet, binding, wrappers, member, context) else { return }
    decl.access = access(member.modifiers, in: context)
    decl.setterAccess = setterAccess(member.modifiers, in: context)
    decl.isOverride = member.modifiers.contains(.override)
    let storage = make("_", isStatic ? .staticStored : .stored)
    storage.access = .private
    let wrapped = wrappedProperty(wrappers, storage, binding, type: written, scope: scope)
    decl.wrapped = wrapped
    storage.wrappedBy = decl
    decl.pending = { storage.resolve() }
    let initial = initialWrapper(wrapped)
    resolveStorage(of: decl, wrapped, initial, type: written, context: context)
    storage.hasInitialValue = initial != nil
    if let initial {
      initializerSources[ObjectIdentifier(storage)] = { [unowned self] in
        storage.resolve()
        return storage.initializer ?? checkDetached(initial, as: storage.type, scope: scope)
      }
      waitingInitializers.append(storage)
    } else if isStatic {
      error(
        "'static var' declaration requires an initializer expression or an explicitly stated getter",
        name.range)
    }
    if !isStatic { nominal.storedProperties.append(storage) }
    declareAccessors(of: decl, wrapped.path, wrapped.access, member, nominal, scope: scope, context: context)
    observe(decl, binding.accessors, member, nominal, scope: scope, context: context)
    if let property = wrappers[0].projection {
      let projection = make("$", .computed)
      projection.access = decl.access
      projection.setterAccess = decl.access
      wrapped.projection = projection
      projection.pending = { [unowned self] in
        storage.resolve()
        projection.type = storage.type.hasError ? .error : self.type(of: property, in: storage.type)
      }
      declareAccessors(
        of: projection, [storage.name, property.name],
        WrapperAccess([property], isReference: [wrappers[0].nominal.isReference]) { [unowned self] in
          isAccessible($0, $0.setterAccess, from: scope, in: name.range.file)
        }, member, nominal, scope: scope, context: context)
    }
  }

  /// What is known of a wrapped property or variable before its types are.
  func wrappedProperty(
    _ wrappers: [AttachedWrapper], _ storage: VariableDecl, _ binding: AST.Binding,
    type written: AST.TypeExpression?, scope: Scope
  ) -> WrappedProperty {
    let takesValue = wrappers.allSatisfy { initializer(of: $0.nominal, label: "wrappedValue") != nil }
    let isDefault = initializer(of: wrappers[0].nominal, label: nil) != nil
    let hasArguments = wrappers[0].attribute.arguments != nil
    var value = binding.initializer
    if value == nil, takesValue, !isDefault, !hasArguments, let written, isOptionalSyntax(written) {
      value = AST.Expression(.nilLiteral, written.range)
    }
    let wrapped = WrappedProperty(wrappers: wrappers, storage: storage, scope: scope, value: value)
    wrapped.takesWrappedValue = value != nil || (takesValue && !isDefault && !hasArguments)
    return wrapped
  }

  /// An initializer of a wrapper that takes its first argument under a label and needs no more.
  private func initializer(of nominal: NominalDecl, label: String?) -> FunctionDecl? {
    ensureImplicitInitializers(of: nominal)
    return (nominal.members["init"] ?? []).lazy.compactMap { $0 as? FunctionDecl }.first { decl in
      let first = self.labels(of: decl).first ?? nil
      guard let label else { return decl.parameterCounts.required == 0 }
      return first == label && decl.parameterCounts.required <= 1
    }
  }

  /// Whether a value is handed to the innermost wrapper unevaluated.
  func takesAutoclosure(_ wrapped: WrappedProperty) -> Bool {
    guard let last = wrapped.wrappers.last,
      let decl = initializer(of: last.nominal, label: "wrappedValue")
    else { return false }
    decl.resolve()
    return decl.parameters.first?.isAutoclosure ?? false
  }

  private func canWrap(
    _ name: AST.Name, isLet: Bool, _ binding: AST.Binding, _ wrappers: [AttachedWrapper],
    _ member: AST.Declaration, _ context: DeclContext
  ) -> Bool {
    let place = wrappers[0].attribute.range
    if let place = placeWithoutStorage(member, context) {
      error(
        "\(place.kind) property '\(name.text)' declared inside \(place.owner) cannot have a wrapper",
        name.range)
      return false
    }
    for wrapper in wrappers {
      if wrapper.value == nil { return false }
      let usesEnclosing = (wrapper.nominal.members["subscript"] ?? []).contains { decl in
        (decl as? SubscriptDecl)?.sourceLabels.first == "_enclosingInstance"
      }
      if usesEnclosing {
        error("Dure does not support property wrappers that use their enclosing instance yet", place)
        return false
      }
    }
    if member.modifiers.contains(.lazy) {
      error("property '\(name.text)' with a wrapper cannot also be lazy", name.range)
      return false
    }
    let message: String? =
      if isLet {
        "property wrapper can only be applied to a 'var'"
      } else if binding.accessors?.get != nil {
        "property wrapper cannot be applied to a computed property"
      } else if member.modifiers.contains(.weak) {
        "property '\(name.text)' with a wrapper cannot also be weak"
      } else if member.modifiers.contains(.unowned) {
        "property '\(name.text)' with a wrapper cannot also be unowned"
      } else {
        nil
      }
    if let message { error(message, place) }
    return message == nil
  }

  /// Where no stored properties can be, so that there is no storage for a wrapper.
  private func placeWithoutStorage(
    _ member: AST.Declaration, _ context: DeclContext
  ) -> (kind: String, owner: String)? {
    let isStatic = member.modifiers.contains(.static) || member.modifiers.contains(.classMember)
    switch context {
    case .nominal(let owner) where owner.isProtocol: return (isStatic ? "static" : "", "a protocol")
    case .nominal(let owner) where owner.kind == .enum && !isStatic: return ("non-static", "an enum")
    case .extension where !isStatic: return ("non-static", "an extension")
    default: return nil
    }
  }

  // MARK: Types

  /// Finds the types of a wrapped property's storage and of the property when one of them is asked for.
  private func resolveStorage(
    of decl: VariableDecl, _ wrapped: WrappedProperty, _ initial: AST.Expression?,
    type written: AST.TypeExpression?, context: DeclContext
  ) {
    let storage = wrapped.storage
    storage.pending = { [unowned self, unowned storage, unowned decl] in
      guard resolving.insert(ObjectIdentifier(storage)).inserted else {
        error("circular reference", decl.range)
        return
      }
      defer { resolving.remove(ObjectIdentifier(storage)) }
      let signature = self.signature(of: context)
      let value = written.map { canonical(resolve($0, TypeContext(scope: wrapped.scope)), signature) }
      (storage.type, storage.initializer) = storageType(wrapped, value, initial, decl) { [unowned self] in
        checkDetached($0, asPossibly: $1, scope: wrapped.scope)
      }
      decl.type = value ?? wrappedType(storage.type, wrapped)
    }
  }

  /// The type of what the wrappers make of a value, with the checked initial value when that was needed to tell.
  func storageType(
    _ wrapped: WrappedProperty, _ value: Type?, _ initial: AST.Expression?, _ decl: VariableDecl,
    check: (AST.Expression, Type) -> CheckedExpression?
  ) -> (Type, CheckedExpression?) {
    var type = value ?? freshPlaceholder()
    for wrapper in wrapped.wrappers.reversed() {
      guard let outer = wrapperType(wrapper, around: type, wrapped.scope, decl.range) else {
        return (.error, nil)
      }
      type = outer
    }
    guard type.hasVariables else {
      if value == nil, initial == nil { error("type annotation missing in pattern", decl.range) }
      return (type, nil)
    }
    guard let initial else {
      if value == nil {
        error("type annotation missing in pattern", decl.range)
      } else {
        error("generic parameter could not be inferred", wrapped.wrappers[0].attribute.range)
      }
      return (.error, nil)
    }
    let checked = check(initial, type)
    return (checked?.type ?? .error, checked)
  }

  /// The type of one wrapper around a type that may be unknown.
  private func wrapperType(
    _ wrapper: AttachedWrapper, around inner: Type, _ scope: Scope, _ range: SourceRange
  ) -> Type? {
    let context = TypeContext(scope: scope, placeholder: { [unowned self] in freshPlaceholder() })
    let type = resolve(wrapper.attribute.type, context)
    guard case .nominal(let nominal, let arguments) = type, let value = wrapper.value else { return nil }
    if inner.hasVariables || inner.hasError { return type }
    value.resolve()
    var map = Substitutions()
    var free: Set<GenericParameterDecl> = []
    for (parameter, argument) in zip(nominal.signature.parameters, arguments) {
      if argument.hasVariables { free.insert(parameter) } else { map[parameter] = argument }
    }
    guard bind(value.type, inner, &map, free) else {
      let wanted = replace(value.type) { map[$0] }
      error("property type '\(inner)' does not match 'wrappedValue' type '\(wanted)'", range)
      return nil
    }
    return .nominal(
      nominal, zip(nominal.signature.parameters, arguments).map { map[$0] ?? $1 })
  }

  /// The type of the value inside a wrapper, or inside the wrappers in it.
  func wrappedType(_ storage: Type, _ wrapped: WrappedProperty) -> Type {
    var type = storage
    for wrapper in wrapped.wrappers {
      guard let value = wrapper.value, !type.hasError else { return .error }
      type = self.type(of: value, in: type)
    }
    return type
  }

  // MARK: Values

  /// What a wrapped property's storage begins with; `nil` when an initializer must tell.
  func initialWrapper(_ wrapped: WrappedProperty) -> AST.Expression? {
    if let value = wrapped.value { return wrap(value, wrapped) }
    let attribute = wrapped.wrappers[0].attribute
    let type = AST.Expression(.type(attribute.type), attribute.name.range)
    if let arguments = attribute.arguments { return type.call(arguments) }
    return initializer(of: wrapped.wrappers[0].nominal, label: nil) == nil ? nil : type.call([])
  }

  /// `Outer(wrappedValue: Inner(wrappedValue: value, …), …)`
  func wrap(_ value: AST.Expression, _ wrapped: WrappedProperty) -> AST.Expression {
    wrapped.wrappers.reversed().reduce(value) { value, wrapper in
      let attribute = wrapper.attribute
      return AST.Expression(.type(attribute.type), attribute.name.range)
        .call([value.argument("wrappedValue")] + (attribute.arguments ?? []))
    }
  }

  // MARK: Accessors

  private func declareAccessors(
    of decl: VariableDecl, _ path: [String], _ access: WrapperAccess, _ member: AST.Declaration,
    _ nominal: NominalDecl, scope: Scope, context: DeclContext
  ) {
    let value = path.dropFirst().reduce(AST.Expression.name(path[0], decl.range)) { $0.member($1) }
    func make(_ kind: FunctionKind, _ expression: AST.Expression, isMutating: Bool) -> FunctionDecl {
      let function = makeAccessor(
        kind, AST.Accessor(expression), name: decl.name, member, scope: scope, context: context,
        storage: decl, isMutating: isMutating && !nominal.isReference)
      function.pending = { [unowned self, unowned decl, unowned function] in
        decl.resolve()
        finishAccessor(function, parameters: [], value: decl.type, signature: signature(of: context))
      }
      return function
    }
    decl.getter = make(.getter, value, isMutating: access.getterMutates)
    guard access.isSettable else { return }
    let assignment = AST.Expression(.assignment(value, .name("newValue", decl.range)), decl.range)
    decl.setter = make(.setter, assignment, isMutating: access.setterMutates)
  }

  /// `willSet` and `didSet` of a wrapped property run in its setter.
  private func observe(
    _ decl: VariableDecl, _ accessors: AST.Accessors?, _ member: AST.Declaration, _ nominal: NominalDecl,
    scope: Scope, context: DeclContext
  ) {
    func make(_ kind: FunctionKind, _ accessor: AST.Accessor?) -> FunctionDecl? {
      guard let accessor else { return nil }
      let function = makeAccessor(
        kind, accessor, name: decl.name, member, scope: scope, context: context, storage: decl,
        isMutating: !nominal.isReference)
      function.pending = { [unowned self, unowned decl, unowned function] in
        decl.resolve()
        finishAccessor(function, parameters: [], value: decl.type, signature: signature(of: context))
      }
      return function
    }
    let observers = (will: make(.willSet, accessors?.willSet), did: make(.didSet, accessors?.didSet))
    guard observers.will != nil || observers.did != nil, let setter = decl.setter else { return }
    decl.wrapped?.isObserved = true
    setter.isMutating = !nominal.isReference && !decl.isStatic
    bodyFinishers[ObjectIdentifier(setter)] = { [unowned self, unowned setter] in
      guard let source = bodyMakers.removeValue(forKey: ObjectIdentifier(setter))?(),
        case .expression(let assignment)? = checkFunctionBody(setter, source).first?.kind,
        case .assignment(let place, let value) = assignment.kind
      else { return nil }
      let own = setter.selfVariable
      func accessor(_ function: FunctionDecl?) -> CheckedAccessor? {
        guard let function else { return nil }
        function.resolve()
        let map = Substitutions(
          types: Dictionary(
            setter.signature.parameters.map { ($0, .parameter($0)) }, uniquingKeysWith: { a, _ in a }))
        return CheckedAccessor(
          getter: nil, setter: .function(DeclReference(function: function, substitutions: map)),
          base: own.map { nominal.isReference ? .value(variable($0)) : .variable($0) }, arguments: [],
          type: decl.type, range: decl.range)
      }
      let observed = CheckedPlace.observed(
        place, willSet: accessor(observers.will), didSet: accessor(observers.did))
      return CheckedBody(statements: [
        CheckedStatement(
          .expression(CheckedExpression(.assignment(observed, value), .void, decl.range)), decl.range)
      ])
    }
  }
}

extension WrappedProperty {
  /// The storage and the properties that lead from it to the value.
  var path: [String] { [storage.name] + wrappers.map { _ in "wrappedValue" } }

  /// What reading and setting the value do to the storage.
  var access: WrapperAccess {
    WrapperAccess(wrappers.compactMap(\.value), isReference: wrappers.map(\.nominal.isReference)) { value in
      guard let home = value.range.file, !home.isLibrary, value.setterAccess != .internal else { return true }
      return value.setterAccess == .fileprivate && home === storage.range.file
    }
  }
}
