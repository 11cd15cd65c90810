extension Checker {
  /// The members of a type by name, through a value or through the type itself.
  func members(
    _ name: String, of type: Type, base: Candidate.Base, _ signature: GenericSignature, _ scope: Scope
  ) -> [Candidate] {
    probe?.look(for: name, at: .members(type, base, signature, scope))
    var result: [Candidate] = []
    switch type {
    case .nominal(let nominal, _):
      collect(name, nominal, type, base, signature, &result)
      var parent = superclass(of: type)
      while let here = parent, case .nominal(let decl, _) = here {
        if name == "init" && !result.isEmpty { break }
        let before = result
        collect(name, decl, here, base, signature, &result)
        result.removeAll { item in
          !before.contains { $0.decl === item.decl } && before.contains { isShadow($0.decl, of: item.decl) }
        }
        parent = superclass(of: here)
      }
      let own = result
      for (proto, _) in inheritedConformances(of: nominal) {
        collectProtocol(name, proto, type, base, own, signature, &result)
      }
    case .parameter, .member, .opaque, .existential:
      if let bound = superclassBound(of: type, signature) {
        result += members(name, of: bound, base: base, signature, scope)
      }
      for proto in protocols(of: type, signature) {
        collectProtocol(name, proto, type, base, [], signature, &result)
      }
    default: break
    }
    return result
  }

  private func isShadow(_ derived: Decl, of base: Decl) -> Bool {
    switch (derived, base) {
    case (let a as FunctionDecl, let b as FunctionDecl):
      guard labels(of: a) == labels(of: b) else { return false }
      if a.isOverride { return true }
      a.resolve()
      b.resolve()
      return a.parameters.map(\.type) == b.parameters.map(\.type)
    case (is VariableDecl, is VariableDecl): return true
    case (let a as SubscriptDecl, let b as SubscriptDecl): return a.sourceLabels == b.sourceLabels
    default: return false
    }
  }

  private func collect(
    _ name: String, _ nominal: NominalDecl, _ owner: Type, _ base: Candidate.Base,
    _ signature: GenericSignature,
    _ result: inout [Candidate]
  ) {
    nominal.resolve()
    if name == "init" { ensureImplicitInitializers(of: nominal) }
    var elsewhere: [Candidate] = []
    var isFound = false
    for decl in nominal.members[name] ?? [] where isReachable(decl, base) {
      let candidate = Candidate(decl: decl, owner: owner, base: base, rank: rank(of: decl))
      if isExcluded(decl, for: owner, signature) {
        elsewhere.append(candidate)
      } else {
        result.append(candidate)
        isFound = true
      }
    }
    // With nothing else, what is wrong is told of these.
    if !isFound { result += elsewhere }
  }

  /// Whether a member stands in an extension whose conditions the type is known not to fulfil.
  private func isExcluded(_ decl: Decl, for owner: Type, _ signature: GenericSignature) -> Bool {
    guard case .extension(let ext) = decl.context, !ext.extraRequirements.isEmpty,
      case .nominal(let nominal, let arguments) = owner
    else { return false }
    let map = Substitutions(types: Dictionary(zip(nominal.signature.parameters, arguments)) { a, _ in a })
    return ext.extraRequirements.contains { requirement in
      let types: [Type] =
        switch requirement {
        case .conformance(let subject, _), .classBound(let subject): [subject]
        case .sameType(let a, let b), .superclass(let a, let b): [a, b]
        }
      let isOpen = types.contains { type in
        let known = replace(type) { map[$0] }
        return known.hasVariables || known.hasError
      }
      return !isOpen && !satisfiedByOwner(requirement, map, signature)
    }
  }

  private func rank(of decl: Decl) -> Int {
    // A conditional extension knows more of the type than the type's own body.
    guard case .extension(let ext) = decl.context else { return 1 }
    resolveExtension(ext)
    return ext.extraRequirements.isEmpty ? 1 : 0
  }

  private func isReachable(_ decl: Decl, _ base: Candidate.Base) -> Bool {
    switch decl {
    case is NominalDecl, is TypeAliasDecl, is GenericParameterDecl, is AssociatedTypeDecl:
      if case .type = base { return true }
      return false
    case let function as FunctionDecl:
      if function.isOperator { return false }
      if function.kind == .initializer { return true }
      if case .type = base { return true }
      return !function.isStatic
    default:
      if case .type = base { return decl.isStatic }
      return !decl.isStatic
    }
  }

  private func collectProtocol(
    _ name: String, _ proto: NominalDecl, _ owner: Type, _ base: Candidate.Base, _ own: [Candidate],
    _ signature: GenericSignature, _ result: inout [Candidate]
  ) {
    guard let members = proto.members[name] else { return }
    let isConcrete: Bool
    if case .nominal = owner { isConcrete = true } else { isConcrete = false }
    // A generic value's requirement is meant before a protocol extension's member.
    let required = isConcrete ? 300 : 90
    for decl in members where isReachable(decl, base) && !isTypeDecl(decl) {
      let isRequired = isRequirement(decl)
      // A concrete type's own member stands for the requirement, and so does a default when there is one.
      if isRequired && isConcrete {
        if own.contains(where: { fulfils($0.decl, decl) }) { continue }
        if result.contains(where: { fulfils($0.decl, decl) && !isRequirement($0.decl) }) { continue }
      }
      if !isRequired && isConcrete && own.contains(where: { sameShape($0.decl, decl) }) { continue }
      if !isRequired, !isConcrete {
        // On a generic value the requirement is called, and the default only through it.
        if result.contains(where: { isRequirement($0.decl) && restates(decl, $0.decl) }) { continue }
      }
      if isRequired, !isConcrete {
        result.removeAll {
          !isRequirement($0.decl) && restates($0.decl, decl) && $0.decl.context.nominal?.isProtocol == true
        }
      }
      if isRequired,
        let index = result.firstIndex(where: { isRequirement($0.decl) && restates($0.decl, decl) })
      {
        // The more refined protocol knows more, such as a setter.
        if let other = result[index].decl.context.nominal, depthOf(proto) > depthOf(other) {
          result[index] = Candidate(decl: decl, owner: owner, base: base, rank: required - depthOf(proto))
        }
        continue
      }
      if case .extension(let ext) = decl.context {
        resolveExtension(ext)
        if !ext.extraRequirements.isEmpty, !owner.hasVariables {
          var map = Substitutions()
          map[proto.selfParameter] = owner
          if !ext.extraRequirements.allSatisfy({ satisfiedByOwner($0, map, signature) }) { continue }
        }
        let refinement = ext.extraRequirements.reduce(0) { sum, requirement in
          if case .conformance(_, let constraint) = requirement { return sum + depthOf(constraint) }
          return sum + 4
        }
        let specific = ext.extraRequirements.count * 4 + depthOf(proto) + refinement
        result.append(Candidate(decl: decl, owner: owner, base: base, rank: 200 - min(specific, 100)))
      } else {
        result.append(Candidate(decl: decl, owner: owner, base: base, rank: required - depthOf(proto)))
      }
    }
  }

  private func satisfiedByOwner(
    _ requirement: GenericRequirement, _ map: Substitutions, _ signature: GenericSignature
  ) -> Bool {
    func resolved(_ type: Type) -> Type { canonical(replace(type) { map[$0] }, signature) }
    switch requirement {
    case .conformance(let subject, let proto):
      let type = resolved(subject)
      if case .error = type { return true }
      return conforms(type, to: proto, signature)
    case .sameType(let a, let b):
      let x = resolved(a)
      let y = resolved(b)
      // A side that mentions the member's own parameters is the solver's to decide.
      if x.hasError || y.hasError { return false }
      return x == y
    case .superclass(let subject, let bound): return isSubclass(resolved(subject), of: resolved(bound))
    case .classBound(let subject): return isClassType(resolved(subject), signature)
    }
  }

  /// Whether a member has the name and labels of a requirement, so that it may fulfil it.
  private func fulfils(_ decl: Decl, _ requirement: Decl) -> Bool {
    guard decl.isStatic == requirement.isStatic else { return false }
    switch (decl, requirement) {
    case (let a as FunctionDecl, let b as FunctionDecl):
      guard labels(of: a) == labels(of: b) else { return false }
      a.resolve()
      b.resolve()
      return ownRequirements(a) == ownRequirements(b)
        && zip(a.parameters, b.parameters).allSatisfy { mayBeSame($0.type, $1.type) }
    case (is VariableDecl, is VariableDecl): return true
    case (let a as SubscriptDecl, let b as SubscriptDecl):
      guard a.sourceLabels == b.sourceLabels else { return false }
      a.resolve()
      b.resolve()
      return zip(a.parameters, b.parameters).allSatisfy { mayBeSame($0.type, $1.type) }
    case (is EnumCaseDecl, _): return true
    default: return false
    }
  }

  /// Whether two requirements of related protocols are one.
  private func restates(_ a: Decl, _ b: Decl) -> Bool {
    guard fulfils(a, b) else { return false }
    switch (a, b) {
    case (let x as FunctionDecl, let y as FunctionDecl):
      return x.parameters.map { "\($0.type)" } == y.parameters.map { "\($0.type)" }
    case (let x as SubscriptDecl, let y as SubscriptDecl):
      return x.parameters.map { "\($0.type)" } == y.parameters.map { "\($0.type)" }
    default: return true
    }
  }

  /// Whether a protocol extension's member is hidden by a concrete one of the same parameters.
  private func sameShape(_ decl: Decl, _ other: Decl) -> Bool {
    guard fulfils(decl, other) else { return false }
    if let a = decl as? FunctionDecl, let b = other as? FunctionDecl {
      return mayBeSame(a.result, b.result) && (a.thrown == nil) == (b.thrown == nil) && a.isAsync == b.isAsync
    }
    return true
  }

  /// Whether a generic parameter belongs to a type rather than to a function.
  private func isTypeLevel(_ decl: GenericParameterDecl) -> Bool {
    decl.isProtocolSelf || decl.context.nominal?.signature.parameters.contains(decl) == true
  }

  /// What a function's own generic parameters must conform to.
  private func ownRequirements(_ function: FunctionDecl) -> [String] {
    var result: [String] = []
    for case .conformance(.parameter(let decl), let proto) in function.signature.requirements
    where !isTypeLevel(decl) {
      result.append(proto.name)
    }
    return result.sorted()
  }

  private func mayBeSame(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    case (.parameter, .parameter): return true
    case (.parameter(let x), .member), (.member, .parameter(let x)): return isTypeLevel(x)
    case (.member, _), (_, .member), (.opaque, _), (_, .opaque): return true
    case (.parameter(let x), _): return isTypeLevel(x)
    case (_, .parameter(let y)): return isTypeLevel(y)
    case (.nominal(let x, let p), .nominal(let y, let q)):
      return x === y && zip(p, q).allSatisfy { mayBeSame($0, $1) }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count
        && zip(x.parameters, y.parameters).allSatisfy { mayBeSame($0.type, $1.type) }
        && mayBeSame(x.result, y.result)
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count && zip(x, y).allSatisfy { mayBeSame($0.type, $1.type) }
    case (.metatype(let x), .metatype(let y)): return mayBeSame(x, y)
    default: return a == b
    }
  }

  /// What an unqualified name may mean at a place, innermost first.
  func lookup(_ name: String, from scope: Scope) -> [Candidate] {
    probe?.look(for: name, at: .names(scope))
    var current: Scope? = scope
    while let here = current {
      var found: [Candidate] = []
      for decl in here.local(name).reversed() where !isHidden(decl) {
        found.append(Candidate(decl: decl, owner: nil, base: .none))
      }
      if case .type(let nominal, _) = here.kind {
        found += implicitMembers(name, nominal, scope)
      }
      if !found.isEmpty {
        // Functions of the library stay in reach beside those that cells declare.
        if here === session, found.allSatisfy({ $0.decl is FunctionDecl }) {
          found += library.local(name).filter { $0 is FunctionDecl }
            .map { Candidate(decl: $0, owner: nil, base: .none, rank: 1) }
        }
        if found.contains(where: { !($0.decl is FunctionDecl) }), found.count > 1, case .topLevel = here.kind
        {
          return [found[0]]
        }
        return found
      }
      current = here.parent
    }
    return []
  }

  private func isHidden(_ decl: Decl) -> Bool { false }

  private func implicitMembers(_ name: String, _ nominal: NominalDecl, _ scope: Scope) -> [Candidate] {
    let signature = scope.body?.signature ?? typeSignature(of: scope)
    let type = canonical(nominal.declaredType, signature)
    var instance = scope.body?.selfVariable != nil
    if case .metatype? = scope.body?.selfVariable?.type { instance = false }
    var found: [Candidate] = []
    if instance {
      found += members(name, of: type, base: .value, signature, scope).filter { !isInitializer($0.decl) }
    }
    if !instance || found.isEmpty {
      found += members(name, of: type, base: .type, signature, scope).filter {
        !isInitializer($0.decl) && (instance == false || $0.decl.isStatic || isTypeDecl($0.decl))
      }
    }
    for parameter in nominal.signature.parameters where parameter.name == name && !parameter.isProtocolSelf {
      found.append(Candidate(decl: parameter, owner: nil, base: .none))
    }
    if found.isEmpty, let type = lookupTypeMember(name, nominal) {
      found.append(Candidate(decl: type, owner: nil, base: .none))
    }
    return found
  }

  private func lookupTypeMember(_ name: String, _ nominal: NominalDecl) -> Decl? {
    if nominal.isProtocol { return findAssociatedType(name, in: nominal) }
    for (proto, _) in allConformances(of: nominal) {
      if let found = proto.associatedTypes.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  private func isInitializer(_ decl: Decl) -> Bool { (decl as? FunctionDecl)?.kind == .initializer }

  // MARK: Implicit initializers

  /// Adds the memberwise and default initializers that a type gets by itself.
  func ensureImplicitInitializers(of nominal: NominalDecl) {
    guard !implicitDone.contains(ObjectIdentifier(nominal)) else { return }
    implicitDone.insert(ObjectIdentifier(nominal))
    let own = (nominal.members["init"] ?? []).filter {
      if implicitInitializers.contains(ObjectIdentifier($0)) { return false }
      if case .nominal = $0.context { return true }
      return false
    }
    guard nominal.builtin == nil || !nominal.storedProperties.isEmpty else { return }
    switch nominal.kind {
    case .struct where own.isEmpty: addMemberwise(to: nominal)
    case .class, .actor: addInitializers(to: nominal, own.compactMap { $0 as? FunctionDecl })
    default: break
    }
  }

  /// A class without designated initializers inherits those of its superclass; one that has all of them inherits the
  /// convenience initializers too.
  private func addInitializers(to nominal: NominalDecl, _ own: [FunctionDecl]) {
    guard let parent = nominal.superclass?.nominal else {
      if own.isEmpty, nominal.storedProperties.allSatisfy(\.hasInitialValue) {
        addEmptyInitializer(to: nominal)
      }
      return
    }
    ensureImplicitInitializers(of: parent)
    let inherited = (parent.members["init"] ?? []).compactMap { $0 as? FunctionDecl }
    let map = nominal.superclass.map { substitutions(of: $0) } ?? .none
    func isOverridden(_ base: FunctionDecl) -> Bool {
      own.contains { decl in
        guard labels(of: decl) == labels(of: base) else { return false }
        decl.resolve()
        base.resolve()
        return zip(decl.parameters, base.parameters).allSatisfy { a, b in
          a.type == replace(b.type) { map[$0] }
        }
      }
    }
    var hasDesignated = inherited.filter { !$0.isConvenience }.allSatisfy(isOverridden)
    if own.allSatisfy(\.isConvenience), nominal.storedProperties.allSatisfy(\.hasInitialValue) {
      for base in inherited where !base.isConvenience && !isOverridden(base) { inherit(base, map, nominal) }
      hasDesignated = true
    }
    guard hasDesignated else { return }
    for base in inherited where base.isConvenience && !isOverridden(base) { inherit(base, map, nominal) }
  }

  private func addMemberwise(to nominal: NominalDecl) {
    let decl = FunctionDecl(
      kind: .initializer, name: "init", range: nominal.range, context: .nominal(nominal))
    decl.synthesized = "init"
    let properties = nominal.storedProperties.filter { !($0.isLet && $0.hasInitialValue) }
    sourceLabels[ObjectIdentifier(decl)] = properties.map { $0.wrappedBy?.name ?? $0.name }
    decl.parameterCounts = (properties.filter { !$0.hasInitialValue }.count, properties.count)
    decl.access = properties.map { ($0.wrappedBy ?? $0).access }.min() ?? .internal
    if decl.access != .internal, properties.allSatisfy(\.hasInitialValue) { addEmptyInitializer(to: nominal) }
    decl.pending = { [unowned self, unowned decl] in
      decl.signature = nominal.signature
      decl.result = nominal.declaredType
      decl.parameters = properties.map { memberwiseParameter(for: $0, of: decl) }
      makeSelf(of: decl)
    }
    nominal.members["init", default: []].append(decl)
  }

  private func memberwiseParameter(for property: VariableDecl, of decl: FunctionDecl) -> ParameterDecl {
    property.resolve()
    if let whole = property.wrappedBy, let wrapped = whole.wrapped, wrapped.takesWrappedValue {
      return wrappedParameter(for: whole, wrapped, of: decl)
    }
    if let builder = property.resultBuilder, !property.hasInitialValue {
      return builderParameter(for: property, builder.type, builder.scope, of: decl)
    }
    let name = property.wrappedBy?.name ?? property.name
    let variable = VariableDecl(
      name: name, kind: .parameter, isLet: true, range: property.range, context: .local(parent: decl))
    variable.type = property.type
    if property.hasInitialValue {
      defaultSources[ObjectIdentifier(variable)] = { [unowned self] in initialValue(of: property) }
    }
    return ParameterDecl(
      label: name, variable: variable, type: property.type, hasDefault: property.hasInitialValue)
  }

  /// An initializer of the superclass as one of the class.
  private func inherit(_ base: FunctionDecl, _ map: Substitutions, _ nominal: NominalDecl) {
    base.resolve()
    let decl = FunctionDecl(
      kind: .initializer, name: "init", range: nominal.range, context: .nominal(nominal))
    decl.isFailable = base.isFailable
    decl.isConvenience = base.isConvenience
    decl.isRequired = base.isRequired
    decl.thrown = base.thrown
    decl.isAsync = base.isAsync
    decl.parameterCounts = base.parameterCounts
    sourceLabels[ObjectIdentifier(decl)] = labels(of: base)
    decl.signature = nominal.signature
    decl.result = decl.isFailable ? optional(nominal.declaredType) : nominal.declaredType
    decl.parameters = base.parameters.map { parameter in
      var copy = parameter
      let variable = VariableDecl(
        name: parameter.variable.name, kind: .parameter, isLet: true, range: nominal.range,
        context: .local(parent: decl))
      copy.type = replace(parameter.type) { map[$0] }
      variable.type = replace(parameter.variable.type) { map[$0] }
      if parameter.hasDefault {
        let original = parameter.variable
        defaultSources[ObjectIdentifier(variable)] = { [unowned self] in
          defaultSources[ObjectIdentifier(original)]?()
        }
      }
      copy.variable = variable
      return copy
    }
    makeSelf(of: decl)
    inheritBody(decl, base, map, nominal)
    nominal.members["init", default: []].append(decl)
  }

  private func addEmptyInitializer(to nominal: NominalDecl) {
    let decl = FunctionDecl(
      kind: .initializer, name: "init", range: nominal.range, context: .nominal(nominal))
    decl.synthesized = "init()"
    decl.signature = nominal.signature
    decl.result = nominal.declaredType
    sourceLabels[ObjectIdentifier(decl)] = []
    makeSelf(of: decl)
    nominal.members["init", default: []].append(decl)
  }

  /// `init(…) { super.init(…) }`
  private func inheritBody(
    _ decl: FunctionDecl, _ base: FunctionDecl, _ map: Substitutions, _ nominal: NominalDecl
  ) {
    guard let selfVariable = decl.selfVariable else { return }
    let arguments = decl.parameters.map { CheckedArgument.value(variable($0.variable)) }
    let call = CheckedCall(
      callee: .delegatedInitializer(DeclReference(function: base, substitutions: map), self: selfVariable),
      arguments: arguments, canThrow: base.thrown != nil, isAsync: base.isAsync)
    decl.checkedBody = CheckedBody(statements: [
      CheckedStatement(.expression(CheckedExpression(.call(call), .void, nominal.range)), nominal.range)
    ])
  }
}
