extension Checker {
  /// Declares the types, then the extensions, then the members of both, then the functions of a list of declarations;
  /// variables are the statement checker's at top level and in bodies.
  func declare(_ declarations: [AST.Declaration], in scope: Scope, context: DeclContext) {
    for declaration in declarations { declareType(declaration, in: scope, context: context, outer: nil) }
    for declaration in declarations {
      if case .extension(let ext) = declaration.kind { declareExtension(ext, declaration, in: scope) }
    }
    // What an attribute of a member means is known once every type is.
    for source in isolationSources { source() }
    isolationSources = []
    let announced = announcedTypes
    announcedTypes = []
    for nominal in announced { declareMembers(of: nominal) }
    for declaration in declarations {
      if case .function(let function) = declaration.kind {
        let decl = makeFunction(function, declaration, kind: .function, scope: scope, context: context)
        declareFunction(decl, in: scope)
      }
    }
  }

  private func declareFunction(_ decl: FunctionDecl, in scope: Scope) {
    if decl.isOperator { operatorDecls[decl.name, default: []].append(decl) }
    if case .topLevel = scope.kind, scope === session {
      // A function of the same labels and types that an earlier cell declared gives way.
      for case let old as FunctionDecl in session.local(decl.name)
      where old !== decl && labels(of: old) == labels(of: decl)
        && declaredCell[ObjectIdentifier(old)] != currentCell
      {
        decl.resolve()
        old.resolve()
        if takeTheSame(old, decl) {
          session.remove(old)
          operatorDecls[decl.name]?.removeAll { $0 === old }
        }
      }
      for old in session.local(decl.name) where !(old is FunctionDecl) { session.remove(old) }
      declaredCell[ObjectIdentifier(decl)] = currentCell
    }
    scope.declare(decl)
  }

  func labels(of decl: FunctionDecl) -> [String?] {
    sourceLabels[ObjectIdentifier(decl)] ?? decl.parameters.map(\.label)
  }

  // MARK: Types

  private func declareType(
    _ declaration: AST.Declaration, in scope: Scope, context: DeclContext, outer: NominalDecl?
  ) {
    switch declaration.kind {
    case .nominal(let nominal):
      let decl = makeNominal(nominal, declaration, in: scope, context: context, outer: outer)
      register(decl, in: scope, outer: outer)
      waitingTypes.append(decl)
    case .typeAlias(let name, let generics, let underlying):
      let decl = TypeAliasDecl(name: name.text, range: name.range, context: context)
      if context.nominal != nil { decl.access = access(declaration.modifiers, in: context) }
      let inner = Scope(.function, parent: scope, body: scope.body)
      decl.signature.parameters = declareParameters(generics, in: inner, context: context)
      decl.pending = { [unowned self, unowned decl] in
        decl.underlying = resolve(underlying, TypeContext(scope: inner))
        if decl.underlying.isExcessive {
          error("the type behind '\(decl.name)' is too complex", decl.range)
          decl.underlying = .error
        }
      }
      if !isCheckingLibrary {
        decl.closureIsolation = { [unowned self] in closureIsolation(of: underlying, from: inner) }
      }
      register(decl, in: scope, outer: outer)
    default:
      break
    }
  }

  private func register(_ decl: Decl, in scope: Scope, outer: NominalDecl?) {
    if let outer {
      outer.members[decl.name, default: []].append(decl)
    } else if scope === session {
      // Two of one cell are told apart later, as an error.
      let others = session.local(decl.name).filter { isTypeDecl($0) && $0.range.file === decl.range.file }
      session.redeclare(decl)
      for other in others where decl.range.file != nil { session.declare(other) }
    } else {
      scope.declare(decl)
    }
  }

  private func declareParameters(
    _ generics: AST.Generics, in scope: Scope, context: DeclContext
  ) -> [GenericParameterDecl] {
    generics.parameters.map { parameter in
      if parameter.isPack { error("Dure does not support parameter packs yet", parameter.name.range) }
      let decl = GenericParameterDecl(
        name: parameter.name.text, range: parameter.name.range, context: context)
      scope.declare(decl)
      return decl
    }
  }

  private func makeNominal(
    _ nominal: AST.Nominal, _ declaration: AST.Declaration, in scope: Scope, context: DeclContext,
    outer: NominalDecl?
  ) -> NominalDecl {
    let kind: NominalKind
    switch nominal.keyword {
    case .struct: kind = .struct
    case .enum: kind = .enum
    case .class: kind = .class
    case .actor: kind = .actor
    case .protocol: kind = .protocol
    }
    let decl = NominalDecl(kind: kind, name: nominal.name.text, range: nominal.name.range, context: context)
    decl.isFinal = declaration.modifiers.contains(.final) || kind == .actor
    if context.nominal != nil { decl.access = access(declaration.modifiers, in: context) }
    decl.end = declaration.range.last
    decl.builtin = stringArgument(of: "_builtin", declaration.attributes)
    decl.attributes = Set(declaration.attributes.map(\.name.text))
    if !isCheckingLibrary {
      let attributes = declaration.attributes
      isolationSources.append { [unowned self, unowned decl] in
        decl.writtenIsolation =
          declaration.modifiers.contains(.nonisolated)
          ? .nonisolated : globalActor(among: attributes, from: scope).map { .global($0) }
      }
    }
    if !isCheckingLibrary {
      for attribute in declaration.attributes { decl.attributeRanges[attribute.name.text] = attribute.range }
    }
    if declaration.modifiers.contains(.indirect) { decl.attributes.insert("indirect") }
    let typeScope = Scope(.type(decl, nil), parent: scope, body: nil)
    if kind == .protocol {
      let selfParameter = GenericParameterDecl(
        name: "Self", range: nominal.name.range, context: .nominal(decl))
      selfParameter.isProtocolSelf = true
      decl.signature.parameters = [selfParameter]
      decl.primaryAssociatedTypes = nominal.primaryAssociatedTypes.map(\.text)
    } else {
      let outerParameters = outer.map { $0.isProtocol ? [] : $0.signature.parameters } ?? []
      let holder = Scope(.function, parent: nil, body: nil)
      decl.signature.parameters =
        outerParameters
        + declareParameters(nominal.generics, in: holder, context: .nominal(decl))
    }
    announceMembers(nominal.members, of: decl, scope: typeScope, context: .nominal(decl))
    decl.pending = { [unowned self, unowned decl] in
      declareMembers(of: decl)
      resolveHeader(of: decl, nominal, typeScope, outer: outer)
    }
    return decl
  }

  /// Requirements, superclass, raw type and conformances of a type.
  private func resolveHeader(
    of decl: NominalDecl, _ nominal: AST.Nominal, _ scope: Scope, outer: NominalDecl?
  ) {
    outer?.resolve()
    if let outer, !outer.isProtocol, !decl.isProtocol {
      decl.signature.requirements = outer.signature.requirements
      // What is declared in a conditional extension may rely on its conditions.
      if case .extension(let ext) = decl.context {
        resolveExtension(ext)
        decl.signature.requirements = ext.signature.requirements
      }
    }
    let inherited = nominal.inherited.filter {
      guard case .suppressed(let inner) = $0.kind else { return true }
      if case .identifier(let name, _) = inner.kind, name.text == "Copyable" { decl.isNoncopyable = true }
      return false
    }
    if inherited.contains(where: \.namesSendable) { decl.isSendable = true }
    decl.isUncheckedSendable = inherited.contains { $0.attributes.contains { $0.name.text == "unchecked" } }
    if decl.isProtocol {
      resolveProtocolHeader(decl, nominal, inherited, scope)
      return
    }
    let own = decl.signature.parameters.suffix(nominal.generics.parameters.count)
    addRequirements(of: nominal.generics, parameters: Array(own), TypeContext(scope: scope)) {
      decl.signature.requirements.append($0)
    }
    for (index, expression) in inherited.enumerated() {
      let type = resolve(expression, TypeContext(scope: scope))
      switch type {
      case .nominal(let parent, _) where parent.kind == .class && decl.kind == .class && index == 0:
        if parent.isFinal { error("inheritance from a final class '\(parent.name)'", expression.range) }
        decl.superclass = type
        if isBelow(parent, decl) {
          error("'\(decl.name)' inherits from itself", decl.range)
          decl.superclass = nil
        }
        parent.resolve()
      case .nominal where decl.kind == .enum && index == 0:
        decl.rawType = type
      case .existential(let existential):
        for proto in existential.protocols {
          declareConformance(of: decl, to: proto, conditions: [], range: expression.range)
        }
      case .error: break
      default:
        error("inheritance from non-protocol type '\(type)'", expression.range)
      }
    }
    addImplicitConformances(of: decl)
    synthesizeCoding(of: decl, in: scope, .nominal(decl))
  }

  /// Whether a class is another or inherits from it, as far as superclasses are known.
  private func isBelow(_ decl: NominalDecl, _ other: NominalDecl) -> Bool {
    var current: NominalDecl? = decl
    while let here = current, here !== other { current = here.superclass?.nominal }
    return current != nil
  }

  /// Whether a protocol is another or refines it, as far as what protocols refine is known.
  private func refines(_ decl: NominalDecl, _ other: NominalDecl) -> Bool {
    decl === other || decl.inheritedProtocols.contains { refines($0, other) }
  }

  private func resolveProtocolHeader(
    _ decl: NominalDecl, _ nominal: AST.Nominal, _ inherited: [AST.TypeExpression], _ scope: Scope
  ) {
    for expression in inherited {
      switch resolve(expression, TypeContext(scope: scope)) {
      case .existential(let existential):
        for proto in existential.protocols where !isMarker(proto) {
          if refines(proto, decl) {
            error("protocol '\(decl.name)' refines itself", decl.range)
          } else {
            decl.inheritedProtocols.append(proto)
          }
        }
        for proto in existential.protocols { proto.resolve() }
        if existential.isClassBound { decl.signature.requirements.append(.classBound(decl.declaredType)) }
      case .nominal(let parent, _) where parent.isReference:
        break
      default: break
      }
    }
    // Where clauses may mention associated types of inherited protocols, which are known now.
    for member in nominal.members {
      guard case .associatedType(let name, let inherited, let defaultType, let requirements) = member.kind,
        let associated = decl.associatedTypes.first(where: { $0.name == name.text })
      else { continue }
      let subject = Type.member(decl.declaredType, rootAssociatedType(associated))
      for expression in inherited {
        if case .existential(let existential) = resolve(expression, TypeContext(scope: scope)) {
          for proto in existential.protocols where !isMarker(proto) {
            decl.signature.requirements.append(.conformance(subject, proto))
          }
        }
      }
      if let defaultType { associated.defaultType = resolve(defaultType, TypeContext(scope: scope)) }
      decl.signature.requirements += requirements.compactMap { requirement($0, TypeContext(scope: scope)) }
        .flatMap { $0 }
    }
    decl.signature.requirements += nominal.generics.requirements
      .compactMap { requirement($0, TypeContext(scope: scope)) }.flatMap { $0 }
  }

  /// Adds the requirements that generic parameters and a where clause state; later ones may rely on earlier ones.
  func addRequirements(
    of generics: AST.Generics, parameters: [GenericParameterDecl], _ context: TypeContext,
    add: (GenericRequirement) -> Void
  ) {
    for (written, decl) in zip(generics.parameters, parameters) {
      guard let inherited = written.inherited else { continue }
      for one in conformances(of: .parameter(decl), to: inherited, context) { add(one) }
    }
    for one in generics.requirements {
      for made in requirement(one, context) ?? [] { add(made) }
    }
  }

  private func conformances(
    of subject: Type, to expression: AST.TypeExpression, _ context: TypeContext
  ) -> [GenericRequirement] {
    guard let constraint = constraintType(expression, context) else { return [] }
    return conformances(of: subject, to: constraint)
  }

  func conformances(of subject: Type, to constraint: ExistentialType) -> [GenericRequirement] {
    var result: [GenericRequirement] = []
    for proto in constraint.protocols where !isMarker(proto) {
      result.append(.conformance(subject, proto))
      for (name, type) in constraint.arguments {
        if let associated = findAssociatedType(name, in: proto) {
          result.append(.sameType(memberType(of: subject, rootAssociatedType(associated)), type))
        }
      }
    }
    if let bound = constraint.superclass { result.append(.superclass(subject, bound)) }
    if constraint.isClassBound { result.append(.classBound(subject)) }
    return result
  }

  func requirement(_ requirement: AST.Requirement, _ context: TypeContext) -> [GenericRequirement]? {
    switch requirement {
    case .conformance(let subject, let constraint):
      let type = resolve(subject, context)
      if case .error = type { return nil }
      return conformances(of: type, to: constraint, context)
    case .sameType(let left, let right):
      let a = resolve(left, context)
      let b = resolve(right, context)
      if a.hasError || b.hasError { return nil }
      return [.sameType(a, b)]
    }
  }

  // MARK: Extensions

  private func declareExtension(_ ext: AST.Extension, _ declaration: AST.Declaration, in scope: Scope) {
    guard let extended = extendedType(ext.extended, scope) else { return }
    let decl = ExtensionDecl(extended: extended.nominal, range: declaration.range)
    let nominal = extended.nominal
    if !declaration.modifiers.isDisjoint(with: [.private, .fileprivate]) { decl.memberAccess = .fileprivate }
    decl.signature.parameters = nominal.signature.parameters
    let typeScope = Scope(.type(nominal, decl), parent: scope, body: nil)
    // The header is resolved when the first member needs it, or when conformances are asked for.
    var isResolved = false
    let resolveExtension = { [unowned self] in
      guard !isResolved else { return }
      isResolved = true
      nominal.resolve()
      decl.signature.requirements = nominal.signature.requirements
      for one in ext.requirements {
        for made in requirement(one, TypeContext(scope: typeScope)) ?? [] {
          decl.extraRequirements.append(made)
          decl.signature.requirements.append(made)
        }
      }
      if !extended.arguments.isEmpty {
        for (parameter, argument) in zip(nominal.signature.parameters, extended.arguments) {
          decl.extraRequirements.append(.sameType(.parameter(parameter), argument))
          decl.signature.requirements.append(.sameType(.parameter(parameter), argument))
        }
      }
    }
    extensionResolvers[ObjectIdentifier(decl)] = resolveExtension
    announceMembers(ext.members, of: nominal, scope: typeScope, context: .extension(decl))
    guard !ext.inherited.isEmpty else { return }
    let addConformances = { [unowned self] in
      resolveExtension()
      for expression in ext.inherited {
        switch resolve(expression, TypeContext(scope: typeScope)) {
        case .existential(let existential):
          if expression.attributes.contains(where: { $0.name.text == "unchecked" }) {
            nominal.isUncheckedSendable = true
          }
          if expression.namesSendable { nominal.isSendable = true }
          for proto in existential.protocols {
            if nominal.isProtocol {
              error(
                "extension of protocol '\(nominal.name)' cannot have an inheritance clause", expression.range)
              continue
            }
            declareConformance(
              of: nominal, to: proto, conditions: decl.extraRequirements, range: expression.range)
          }
        default: error("inheritance from non-protocol type", expression.range)
        }
      }
      synthesizeCoding(of: nominal, in: typeScope, .extension(decl))
    }
    if let before = nominal.pending {
      nominal.pending = {
        before()
        addConformances()
      }
    } else {
      conformanceCache.removeAll()
      addConformances()
    }
    if !isCheckingLibrary { waitingTypes.append(nominal) }
  }

  private func extendedType(
    _ expression: AST.TypeExpression, _ scope: Scope
  ) -> (nominal: NominalDecl, arguments: [Type])? {
    if case .identifier(let name, let arguments) = expression.kind, arguments.isEmpty,
      let nominal = lookupType(name.text, from: scope) as? NominalDecl
    {
      return (nominal, [])
    }
    if case .member(let base, let name, let arguments) = expression.kind, arguments.isEmpty,
      let outer = extendedType(base, scope)
    {
      for case let nominal as NominalDecl in outer.nominal.members[name.text] ?? [] { return (nominal, []) }
    }
    let type = resolve(expression, TypeContext(scope: scope, placeholder: { .error }))
    switch type {
    case .nominal(let nominal, let arguments): return (nominal, arguments)
    case .existential(let existential) where existential.protocols.count == 1:
      return (existential.protocols[0], [])
    case .error: return nil
    default:
      error("non-nominal type '\(type)' cannot be extended", expression.range)
      return nil
    }
  }

  /// Makes sure that the requirements of an extension are known.
  func resolveExtension(_ decl: ExtensionDecl) {
    if let work = extensionResolvers.removeValue(forKey: ObjectIdentifier(decl)) { work() }
  }

  /// The generic signature that members of a context inherit.
  func signature(of context: DeclContext) -> GenericSignature {
    switch context {
    case .nominal(let nominal):
      nominal.resolve()
      var signature = nominal.signature
      if nominal.isProtocol {
        signature.requirements.insert(.conformance(nominal.declaredType, nominal), at: 0)
      }
      return signature
    case .extension(let ext):
      resolveExtension(ext)
      var signature = ext.signature
      if ext.extended.isProtocol {
        signature.requirements.insert(.conformance(ext.extended.declaredType, ext.extended), at: 0)
      }
      return signature
    case .local(let parent):
      return parent?.signature ?? GenericSignature()
    case .topLevel:
      return GenericSignature()
    }
  }

  func stringArgument(of attribute: String, _ attributes: [AST.Attribute]) -> String? {
    for one in attributes where one.name.text == attribute {
      if let value = one.arguments?.first?.value, case .stringLiteral(let text) = value.kind { return text }
    }
    return nil
  }

  // MARK: Members

  /// Declares the types among members; the others wait until every type is known.
  private func announceMembers(
    _ members: [AST.Declaration], of nominal: NominalDecl, scope: Scope, context: DeclContext
  ) {
    for member in members { declareType(member, in: scope, context: context, outer: nominal) }
    announcedTypes.append(nominal)
    waitingMembers[ObjectIdentifier(nominal), default: []].append(
      WaitingMembers(members: members, scope: scope, context: context))
  }

  /// Declares the members that a type and its extensions have announced.
  func declareMembers(of nominal: NominalDecl) {
    let identity = ObjectIdentifier(nominal)
    guard let waiting = waitingMembers.removeValue(forKey: identity) else { return }
    waitingCoding[identity] = []
    for part in waiting {
      for member in part.members {
        declareMember(member, of: nominal, scope: part.scope, context: part.context)
      }
    }
    for synthesize in waitingCoding.removeValue(forKey: identity) ?? [] { synthesize() }
  }

  /// Declares members at once.
  func declareMembers(
    _ members: [AST.Declaration], of nominal: NominalDecl, scope: Scope, context: DeclContext
  ) {
    let others = announcedTypes
    announcedTypes = []
    for member in members { declareType(member, in: scope, context: context, outer: nominal) }
    for member in members { declareMember(member, of: nominal, scope: scope, context: context) }
    let announced = announcedTypes
    announcedTypes = others
    for nested in announced { declareMembers(of: nested) }
  }

  private func declareMember(
    _ member: AST.Declaration, of nominal: NominalDecl, scope: Scope, context: DeclContext
  ) {
    if !isCheckingLibrary { checkAttributes(of: member, from: scope) }
    switch member.kind {
    case .function(let function):
      let decl = makeFunction(function, member, kind: .function, scope: scope, context: context)
      nominal.members[decl.name, default: []].append(decl)
      if decl.isOperator { operatorDecls[decl.name, default: []].append(decl) }
    case .initializer(let function, let isFailable, let isImplicit):
      let decl = makeFunction(function, member, kind: .initializer, scope: scope, context: context)
      decl.isFailable = isFailable || isImplicit
      decl.returnsImplicitlyUnwrapped = isImplicit
      nominal.members["init", default: []].append(decl)
    case .deinitializer(let block):
      let empty = AST.Function(
        name: AST.Name(text: "deinit", range: member.nameRange), isOperator: false, generics: .none,
        parameters: [],
        isAsync: false, throws: nil, result: nil, body: block)
      nominal.deinitializer = makeFunction(
        empty, member, kind: .deinitializer, scope: scope, context: context)
    case .subscript(let declared):
      let decl = makeSubscript(declared, member, scope: scope, context: context, owner: nominal)
      nominal.members["subscript", default: []].append(decl)
    case .variable(let isLet, let bindings):
      declareProperties(isLet, bindings, member, of: nominal, scope: scope, context: context)
    case .associatedType(let name, _, _, _):
      nominal.associatedTypes.append(AssociatedTypeDecl(name: name.text, range: name.range, owner: nominal))
    case .enumCases(let cases):
      for one in cases { declareCase(one, of: nominal, member, scope: scope, context: context) }
    case .nominal, .typeAlias, .invalid, .operatorDeclaration, .precedenceGroup:
      break
    case .extension:
      error("declaration is only valid at file scope", member.range)
    case .importModule:
      error("declaration is only valid at file scope", member.range)
    }
  }

  private func declareCase(
    _ one: AST.EnumCase, of nominal: NominalDecl, _ member: AST.Declaration, scope: Scope,
    context: DeclContext
  ) {
    let decl = EnumCaseDecl(
      name: one.name.text, range: one.name.range, owner: nominal, index: nominal.cases.count)
    decl.isStatic = true
    decl.isIndirect =
      one.isIndirect || member.modifiers.contains(.indirect)
      || nominal.attributes.contains("indirect")
    if nominal.members[decl.name]?.contains(where: { $0 is EnumCaseDecl }) == true {
      error("invalid redeclaration of '\(decl.name)'", one.name.range)
    }
    if let parameters = one.parameters {
      // Placeholders keep the arity known; types come when asked for.
      decl.parameters = parameters.map { parameter in
        ParameterDecl(
          label: parameter.label,
          variable: VariableDecl(
            name: parameter.name.text, kind: .parameter, isLet: true, range: parameter.name.range,
            context: context),
          type: .error, hasDefault: parameter.defaultValue != nil)
      }
      decl.pending = { [unowned self, unowned decl, unowned nominal] in
        // The payload may rest on what the enum's surroundings require.
        nominal.resolve()
        for (index, parameter) in parameters.enumerated() {
          let (type, _, _) = resolveParameter(parameter.type, TypeContext(scope: scope))
          decl.parameters?[index].type = type
          decl.parameters?[index].variable.type = type
          if let value = parameter.defaultValue {
            defaultSources[ObjectIdentifier(decl.parameters![index].variable)] = { [unowned self] in
              checkDetached(value, as: type, scope: scope)
            }
          }
        }
      }
    }
    if let raw = one.rawValue { rawValueSources[ObjectIdentifier(decl)] = raw }
    nominal.cases.append(decl)
    nominal.members[decl.name, default: []].append(decl)
  }

  /// Checks an expression that belongs to no body.
  func checkDetached(_ expression: AST.Expression, as type: Type, scope: Scope) -> CheckedExpression? {
    let context = BodyContext(
      parent: nil, function: nil, signature: typeSignature(of: scope), name: "initializer")
    let inner = Scope(.block, parent: scope, body: context)
    return checkExpression(expression, as: type, in: inner, purpose: .initialization)
  }
}
