extension Checker {
  /// Declares a function; its signature is resolved when first asked for, its body checked later.
  func makeFunction(
    _ function: AST.Function, _ declaration: AST.Declaration, kind: FunctionKind, scope: Scope,
    context: DeclContext
  ) -> FunctionDecl {
    let decl = FunctionDecl(
      kind: kind, name: function.name.text, range: declaration.nameRange, context: context)
    let modifiers = declaration.modifiers
    decl.isStatic = modifiers.contains(.static) || modifiers.contains(.classMember)
    decl.access = access(modifiers, in: context)
    // A class's `static` members cannot be overridden.
    let isClass = context.nominal?.kind == .class
    decl.isFinal = modifiers.contains(.final) || isClass && modifiers.contains(.static)
    decl.writtenIsolation = writtenIsolation(of: declaration, from: scope)
    decl.isOperator = function.isOperator
    if function.isOperator {
      decl.fixity = modifiers.contains(.prefix) ? .prefix : modifiers.contains(.postfix) ? .postfix : .infix
    }
    decl.isMutating = modifiers.contains(.mutating) && context.nominal?.isReference != true
    decl.isConsuming = modifiers.contains(.consuming)
    decl.isConvenience = modifiers.contains(.convenience)
    decl.isRequired = modifiers.contains(.required)
    decl.isOverride = modifiers.contains(.override)
    decl.native = stringArgument(of: "_native", declaration.attributes)
    decl.intrinsic = stringArgument(of: "_intrinsic", declaration.attributes)
    decl.isDiscardable = declaration.attributes.contains { $0.name.text == "discardableResult" }
    decl.attributesDisfavored = declaration.attributes.contains { $0.name.text == "_disfavoredOverload" }
    decl.hasBody = function.body != nil
    decl.returnsImplicitlyUnwrapped = function.result?.isImplicitlyUnwrapped ?? false
    decl.isAsync = function.isAsync
    decl.isRethrows = function.throws?.isRethrows ?? false
    decl.resultBuilder = resultBuilder(declaration.attributes, from: scope).map { ($0, scope) }
    if case .nominal(let owner) = context, owner.isProtocol { decl.isRequirement = true }
    sourceLabels[ObjectIdentifier(decl)] = function.parameters.map(\.label)
    decl.parameterCounts = (
      required: function.parameters.filter { $0.defaultValue == nil && !$0.isVariadic }.count,
      total: function.parameters.contains(where: \.isVariadic) ? Int.max : function.parameters.count
    )
    let inner = Scope(.function, parent: scope, body: scope.body)
    // Generic parameters are named before the signature is resolved, so that `signature.parameters` is stable.
    let ownParameters = function.generics.parameters.map { parameter in
      let generic = GenericParameterDecl(
        name: parameter.name.text, range: parameter.name.range, context: context)
      inner.declare(generic)
      if parameter.isPack { error("Dure does not support parameter packs yet", parameter.name.range) }
      return generic
    }
    decl.pending = { [unowned self, unowned decl] in
      resolveSignature(of: decl, function, ownParameters, inner)
    }
    if isClass, let result = function.result { decl.returnsDynamicSelf = isSelf(result) }
    if let body = function.body {
      let holder = decl
      bodyMakers[ObjectIdentifier(decl)] = { [unowned self] in
        prepareBody(of: holder, body, parent: scope)
      }
      if !isCheckingLibrary { waitingBodies.append(decl) }
    }
    return decl
  }

  private func resolveSignature(
    of decl: FunctionDecl, _ function: AST.Function, _ own: [GenericParameterDecl], _ scope: Scope
  ) {
    var signature = self.signature(of: decl.context)
    if case .local = decl.context, let body = scope.body { signature = body.signature }
    signature.parameters += own
    decl.signature = signature
    let context = TypeContext(scope: scope)
    scope.signature = signature
    addRequirements(of: function.generics, parameters: own, context) {
      decl.signature.requirements.append($0)
      scope.signature?.requirements.append($0)
    }
    let implicit = parameters(function.parameters, of: decl, scope)
    decl.signature.parameters += implicit.map(\.0)
    for (parameter, constraint) in implicit {
      decl.signature.requirements += conformances(of: .parameter(parameter), to: constraint)
    }
    decl.thrown = thrownType(function.throws, context)
    makeSelf(of: decl)
    if decl.kind == .initializer {
      let type = decl.context.nominal?.declaredType ?? .error
      decl.result = decl.isFailable ? optional(type) : type
    } else if let result = function.result {
      decl.result = canonical(
        resolve(
          result, TypeContext(scope: scope, opaque: { [unowned self] in opaqueResult($0, $1, of: decl) })),
        decl.signature)
    } else {
      decl.result = .void
    }
    inferRequirements(of: decl, own: Set(own + implicit.map(\.0)))
    normalize(decl)
  }

  private func normalize(_ decl: FunctionDecl) {
    for index in decl.parameters.indices {
      let type = canonical(decl.parameters[index].type, decl.signature)
      decl.parameters[index].type = type
      let parameter = decl.parameters[index]
      parameter.variable.type = parameter.isVariadic ? array(type) : type
    }
  }

  func opaqueResult(_ constraint: ExistentialType, _ range: SourceRange, of decl: FunctionDecl) -> Type {
    let opaque = OpaqueTypeDecl(name: decl.name, range: range, context: decl.context)
    opaque.parameters = decl.signature.parameters
    opaque.constraint = constraint
    decl.opaqueResult = opaque
    return .opaque(opaque, opaque.parameters.map { .parameter($0) })
  }

  /// Resolves parameters; `some P` makes generic parameters, which are returned.
  private func parameters(
    _ written: [AST.Parameter], of decl: FunctionDecl, _ scope: Scope
  ) -> [(GenericParameterDecl, ExistentialType)] {
    var implicit: [(GenericParameterDecl, ExistentialType)] = []
    decl.parameters = written.map { parameter in
      let context = TypeContext(
        scope: scope,
        opaque: { constraint, range in
          let generic = GenericParameterDecl(
            name: "some \(constraint.bareDescription)", range: range, context: decl.context)
          implicit.append((generic, constraint))
          return .parameter(generic)
        })
      return makeParameter(parameter, context, scope, of: decl)
    }
    return implicit
  }

  func makeParameter(
    _ parameter: AST.Parameter, _ context: TypeContext, _ scope: Scope, of decl: Decl
  ) -> ParameterDecl {
    let (type, isInOut, isAutoclosure) = resolveParameter(parameter.type, context)
    let variable = VariableDecl(
      name: parameter.name.text, kind: .parameter, isLet: !isInOut, range: parameter.name.range,
      context: .local(parent: decl as? FunctionDecl))
    variable.isInOut = isInOut
    variable.isIsolated = parameter.isIsolated
    variable.isImplicitlyUnwrapped = parameter.type.isImplicitlyUnwrapped
    if !parameter.attributes.isEmpty {
      wrappedParameters[ObjectIdentifier(variable)] = parameter.attributes
    }
    var result = ParameterDecl(
      label: parameter.label, variable: variable, type: type, isInOut: isInOut,
      isVariadic: parameter.isVariadic,
      isAutoclosure: isAutoclosure, hasDefault: parameter.defaultValue != nil)
    if let builder = resultBuilder(parameter.attributes + parameter.type.attributes, from: scope) {
      let type = resolve(builder, context)
      if !type.hasError { result.resultBuilder = type }
    }
    result.closureIsolation = closureIsolation(of: parameter.type, from: scope)
    if case .function = type, !parameter.isVariadic {
      result.isEscaping = parameter.type.attributes.contains { $0.name.text == "escaping" }
      variable.isNonEscaping = !result.isEscaping
    }
    variable.isConsuming = parameter.isConsuming
    // A function parameter keeps its function type; a variadic one is an array inside.
    variable.type = parameter.isVariadic ? array(type) : type
    if let value = parameter.defaultValue {
      if case .macro(let name, arguments: _) = value.kind { result.magicDefault = name.text }
      defaultSources[ObjectIdentifier(variable)] = { [unowned self, unowned decl] in
        let signature =
          (decl as? FunctionDecl)?.signature ?? (decl as? SubscriptDecl)?.signature ?? GenericSignature()
        let body = BodyContext(parent: nil, function: nil, signature: signature, name: "default argument")
        let inner = Scope(.block, parent: scope, body: body)
        if isAutoclosure, case .function(let thunk) = variable.type {
          return checkExpression(value, as: thunk.result, in: inner, purpose: .defaultValue).map {
            deferred($0, thunk)
          }
        }
        return checkExpression(value, as: variable.type, in: inner, purpose: .defaultValue)
      }
    }
    return result
  }

  /// A default value of an autoclosure parameter as the closure that it is.
  func deferred(_ value: CheckedExpression, _ type: FunctionType) -> CheckedExpression {
    let closure = CheckedClosure(
      parameters: [], type: type, range: value.range,
      body: CheckedBody(statements: [CheckedStatement(.return(value), value.range)]), captures: [],
      captureList: [],
      name: "default argument")
    return CheckedExpression(.closure(closure), .function(type), value.range)
  }

  /// Gives members their `self`.
  func makeSelf(of decl: FunctionDecl) {
    guard let nominal = decl.context.nominal, decl.selfVariable == nil else { return }
    if case .local = decl.context { return }
    if decl.isStatic {
      makeTypeSelf(of: decl, nominal)
      return
    }
    let kind: VariableKind = decl.kind == .initializer ? .local : .parameter
    let isReference = nominal.isReference
    let isMutable = !isReference && (decl.isMutating || decl.kind == .initializer)
    let variable = VariableDecl(
      name: "self", kind: kind, isLet: !isMutable, range: decl.range, context: .local(parent: decl))
    variable.isInOut = isMutable && kind == .parameter
    variable.type = nominal.declaredType
    decl.selfVariable = variable
  }

  /// A class's type methods run for the class that they are called on, which may be a subclass.
  private func makeTypeSelf(of decl: FunctionDecl, _ nominal: NominalDecl) {
    guard nominal.kind == .class, !decl.isOperator, decl.range.file?.isLibrary != true,
      decl.kind != .willSet, decl.kind != .didSet
    else { return }
    let variable = VariableDecl(
      name: "self", kind: .parameter, isLet: true, range: decl.range, context: .local(parent: decl))
    variable.type = .metatype(nominal.declaredType)
    decl.selfVariable = variable
  }

  /// Whether a type is written `Self` or `Self?`.
  private func isSelf(_ type: AST.TypeExpression) -> Bool {
    switch type.kind {
    case .identifier(let name, _): name.text == "Self"
    case .optional(let inner): isSelf(inner)
    default: false
    }
  }

  /// Sets up what is needed to check a function's body.
  func prepareBody(of decl: FunctionDecl, _ block: AST.Block, parent: Scope) -> BodySource {
    decl.resolve()
    var outer: BodyContext?
    if case .local = decl.context { outer = parent.body }
    let context = BodyContext(parent: outer, function: decl, signature: decl.signature, name: decl.name)
    context.result = decl.kind == .initializer ? .void : decl.result
    context.isFunctionBody = true
    context.thrown = decl.thrown
    context.isAsync = decl.isAsync
    context.selfVariable = decl.selfVariable ?? outer?.selfVariable
    if let opaque = decl.opaqueResult {
      context.opaque = opaque
    }
    let scope = Scope(.function, parent: parent, body: context)
    let inherited = parent.body?.signature.parameters.count ?? 0
    for generic in decl.signature.parameters.dropFirst(inherited) where !generic.isProtocolSelf {
      scope.declare(generic)
    }
    if let variable = decl.selfVariable {
      scope.declare(variable)
      owners[ObjectIdentifier(variable)] = context
    }
    for parameter in decl.parameters {
      if !scope.local(parameter.variable.name).allSatisfy({ $0.range.file == nil || !($0 is VariableDecl) }),
        !isCheckingLibrary, parameter.variable.name != "self"
      {
        error("invalid redeclaration of '\(parameter.variable.name)'", parameter.variable.range)
      }
      if parameter.variable.name != "_" { scope.declare(parameter.variable) }
      owners[ObjectIdentifier(parameter.variable)] = context
    }
    return BodySource(block: block, scope: scope, context: context)
  }

  // MARK: Subscripts and accessors

  func makeSubscript(
    _ declared: AST.Subscript, _ member: AST.Declaration, scope: Scope, context: DeclContext,
    owner: NominalDecl
  ) -> SubscriptDecl {
    let decl = SubscriptDecl(name: "subscript", range: member.nameRange, context: context)
    decl.writtenIsolation = writtenIsolation(of: member, from: scope)
    decl.isStatic = member.modifiers.contains(.static) || member.modifiers.contains(.classMember)
    decl.access = access(member.modifiers, in: context)
    decl.setterAccess = setterAccess(member.modifiers, in: context)
    decl.isRequirement = { if case .nominal(let n) = context { return n.isProtocol } else { return false } }()
    decl.isDisfavored = member.attributes.contains { $0.name.text == "_disfavoredOverload" }
    decl.sourceLabels = declared.parameters.map(\.label)
    decl.parameterCounts = (
      required: declared.parameters.filter { $0.defaultValue == nil && !$0.isVariadic }.count,
      total: declared.parameters.contains(where: \.isVariadic) ? Int.max : declared.parameters.count
    )
    let inner = Scope(.function, parent: scope, body: nil)
    let own = declared.generics.parameters.map { parameter in
      let generic = GenericParameterDecl(
        name: parameter.name.text, range: parameter.name.range, context: context)
      inner.declare(generic)
      return generic
    }
    let isReference = owner.isReference
    decl.getter = declared.accessors.get.map {
      makeAccessor(
        .getter, $0, name: "subscript", member, scope: inner, context: context, storage: decl,
        isMutating: $0.modifiers.contains(.mutating) && !isReference)
    }
    decl.setter = declared.accessors.set.map {
      makeAccessor(
        .setter, $0, name: "subscript", member, scope: inner, context: context, storage: decl,
        isMutating: !$0.modifiers.contains(.nonmutating) && !isReference)
    }
    let resolveSubscript: () -> Void = { [unowned self, unowned decl] in
      var signature = self.signature(of: context)
      signature.parameters += own
      let typeContext = TypeContext(scope: inner)
      inner.signature = signature
      addRequirements(of: declared.generics, parameters: own, typeContext) {
        signature.requirements.append($0)
        inner.signature?.requirements.append($0)
      }
      var implicit: [(GenericParameterDecl, ExistentialType)] = []
      let parameterContext = TypeContext(
        scope: inner,
        opaque: { constraint, range in
          let generic = GenericParameterDecl(
            name: "some \(constraint.bareDescription)", range: range, context: context)
          implicit.append((generic, constraint))
          return .parameter(generic)
        })
      decl.parameters = declared.parameters.map { makeParameter($0, parameterContext, inner, of: decl) }
      signature.parameters += implicit.map(\.0)
      for (parameter, constraint) in implicit {
        signature.requirements += conformances(of: .parameter(parameter), to: constraint)
      }
      decl.signature = signature
      for index in decl.parameters.indices {
        decl.parameters[index].type = canonical(decl.parameters[index].type, signature)
      }
      decl.result = canonical(
        resolve(
          declared.result,
          TypeContext(
            scope: inner,
            opaque: { constraint, range in
              let opaque = OpaqueTypeDecl(name: "subscript", range: range, context: context)
              opaque.parameters = signature.parameters
              opaque.constraint = constraint
              decl.getter?.opaqueResult = opaque
              return .opaque(opaque, opaque.parameters.map { .parameter($0) })
            })), signature)
      inferRequirements(
        from: decl.parameters.map(\.type) + [decl.result], own: Set(own + implicit.map(\.0)),
        &decl.signature)
      inner.signature = decl.signature
    }
    decl.pending = resolveSubscript
    decl.getter?.pending = { [unowned self, unowned decl] in
      decl.resolve()
      finishAccessor(decl.getter!, parameters: decl.parameters, value: decl.result, signature: decl.signature)
    }
    decl.setter?.pending = { [unowned self, unowned decl] in
      decl.resolve()
      finishAccessor(decl.setter!, parameters: decl.parameters, value: decl.result, signature: decl.signature)
    }
    return decl
  }

  /// Declares an accessor; its types come from its property or subscript.
  func makeAccessor(
    _ kind: FunctionKind, _ accessor: AST.Accessor, name: String, _ member: AST.Declaration, scope: Scope,
    context: DeclContext, storage: Decl, isMutating: Bool
  ) -> FunctionDecl {
    let decl = FunctionDecl(kind: kind, name: name, range: accessor.range, context: context)
    decl.isStatic = member.modifiers.contains(.static) || member.modifiers.contains(.classMember)
    decl.isMutating = isMutating && !decl.isStatic && context.nominal != nil
    decl.isFinal =
      member.modifiers.contains(.final)
      || context.nominal?.kind == .class && member.modifiers.contains(.static)
    decl.isOverride = member.modifiers.contains(.override)
    let role = kind == .getter ? "" : kind == .setter ? "_set" : ""
    decl.native = stringArgument(of: "_native" + role, member.attributes)
    decl.intrinsic = stringArgument(of: "_intrinsic" + role, member.attributes)
    if case .nominal(let owner) = context, owner.isProtocol { decl.isRequirement = true }
    decl.isAsync = accessor.isAsync
    decl.thrown = accessor.throws == nil ? nil : anyError
    if let clause = accessor.throws, clause.type != nil {
      accessorErrors[ObjectIdentifier(decl)] = { [unowned self] in
        thrownType(clause, TypeContext(scope: scope))
      }
    }
    decl.hasBody = accessor.body != nil
    decl.storage = storage
    decl.accessorParameter = accessor.parameter?.text
    decl.resultBuilder = resultBuilder(member.attributes, from: scope).map { ($0, scope) }
    if let body = accessor.body {
      bodyMakers[ObjectIdentifier(decl)] = { [unowned self] in prepareBody(of: decl, body, parent: scope) }
      if !isCheckingLibrary { waitingBodies.append(decl) }
    }
    return decl
  }

  /// Gives an accessor its parameters and result.
  func finishAccessor(
    _ decl: FunctionDecl, parameters: [ParameterDecl], value: Type, signature: GenericSignature
  ) {
    decl.signature = signature
    if let find = accessorErrors.removeValue(forKey: ObjectIdentifier(decl)) { decl.thrown = find() }
    // What belongs to an object is changed through the reference.
    if let nominal = decl.context.nominal, nominal.isProtocol, decl.isMutating,
      isClassType(nominal.declaredType, signature)
    {
      decl.isMutating = false
    }
    makeSelf(of: decl)
    let copies = parameters.map { parameter in
      var copy = parameter
      let variable = VariableDecl(
        name: parameter.variable.name, kind: .parameter, isLet: true, range: parameter.variable.range,
        context: .local(parent: decl))
      variable.type = parameter.variable.type
      copy.variable = variable
      return copy
    }
    switch decl.kind {
    case .getter:
      decl.parameters = copies
      decl.result = value
    default:
      let name = decl.accessorParameter ?? (decl.kind == .didSet ? "oldValue" : "newValue")
      let variable = VariableDecl(
        name: name, kind: .parameter, isLet: true, range: decl.range, context: .local(parent: decl))
      variable.type = value
      decl.parameters = [ParameterDecl(label: nil, variable: variable, type: value)] + copies
      decl.result = .void
    }
  }

  // MARK: Bodies

  func body(of function: FunctionDecl) -> CheckedBody? {
    function.resolve()
    if let done = function.checkedBody { return done }
    if let finish = bodyFinishers.removeValue(forKey: ObjectIdentifier(function)) {
      function.checkedBody = finish()
      return function.checkedBody
    }
    guard let make = bodyMakers.removeValue(forKey: ObjectIdentifier(function)) else { return nil }
    let source = make()
    let wasLibrary = isCheckingLibrary
    let before = diagnostics.count
    if function.range.file?.isLibrary == true { isCheckingLibrary = true }
    defer { isCheckingLibrary = wasLibrary }
    let wasStage = stage
    stage = .bodies
    let statements = checkFunctionBody(function, source)
    stage = wasStage
    function.captures = finishCaptures(of: source.context)
    guard !diagnostics[before...].contains(where: \.isTypeError) else { return nil }
    let body = CheckedBody(statements: statements)
    function.checkedBody = body
    return body
  }

  func initialValue(of variable: VariableDecl) -> CheckedExpression? {
    if let known = variable.initializer { return known }
    variable.resolve()
    if let known = variable.initializer { return known }
    guard let source = initializerSources.removeValue(forKey: ObjectIdentifier(variable)) else { return nil }
    let wasLibrary = isCheckingLibrary
    if variable.range.file?.isLibrary == true { isCheckingLibrary = true }
    defer { isCheckingLibrary = wasLibrary }
    variable.initializer = source()
    return variable.initializer
  }

  func defaultValue(of function: FunctionDecl, parameter: Int) -> CheckedExpression? {
    defaultValue(of: function as Decl, parameter: parameter)
  }

  /// The default value of a parameter of a function or subscript; `nil` also while it is being checked, when it calls
  /// what it belongs to.
  func defaultValue(of decl: Decl, parameter: Int) -> CheckedExpression? {
    decl.resolve()
    switch decl {
    case let function as FunctionDecl:
      let value = defaultValue(of: function.parameters[parameter])
      function.parameters[parameter].defaultValue = value
      return value
    case let member as SubscriptDecl:
      let value = defaultValue(of: member.parameters[parameter])
      member.parameters[parameter].defaultValue = value
      return value
    default: return nil
    }
  }

  private func defaultValue(of parameter: ParameterDecl) -> CheckedExpression? {
    if let known = parameter.defaultValue { return known }
    let key = ObjectIdentifier(parameter.variable)
    guard let source = defaultSources[key], resolving.insert(key).inserted else { return nil }
    defer { resolving.remove(key) }
    return source()
  }
}
