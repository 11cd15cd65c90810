extension Checker {
  func witness(for requirement: FunctionDecl, _ substitutions: Substitutions) -> DeclReference? {
    requirement.resolve()
    guard let proto = requirement.context.nominal, let selfType = substitutions[proto.selfParameter] else {
      return nil
    }
    return witness(for: requirement, in: proto, selfType: selfType, substitutions)
  }

  /// Finds what fulfils a requirement; `selfType` may mention the conforming type's own parameters.
  func witness(
    for requirement: FunctionDecl, in proto: NominalDecl, selfType: Type, _ substitutions: Substitutions
  ) -> DeclReference? {
    guard case .nominal(let nominal, _) = selfType else { return nil }
    let wanted = replaceSelf(functionType(requirement), selfType, proto, substitutions)
    var best: (reference: DeclReference, rank: Int)?
    for (candidate, owner, rank) in witnessCandidates(requirement, nominal, selfType) {
      if let best, best.rank >= rank { continue }
      candidate.resolve()
      // Of a type's own members, one that is no more generic than the requirement is nearer than one that is.
      let isGeneric = isMoreGeneric(candidate, than: requirement)
      let rank = isGeneric ? rank - 1 : rank
      if let best, best.rank >= rank { continue }
      guard candidate.isStatic == requirement.isStatic, labels(of: candidate) == labels(of: requirement)
      else {
        continue
      }
      if let reference = fits(candidate, owner, selfType, wanted) { best = (reference, rank) }
    }
    if let best { return best.reference }
    // What a class inherits is said of the class that conforms.
    if let found = conformance(of: nominal, to: proto), found.type !== nominal,
      let parent = superclass(of: selfType)
    {
      return witness(for: requirement, in: proto, selfType: parent, substitutions)
    }
    return synthesizedWitness(requirement, nominal, selfType)
  }

  /// The type of a function without `self`.
  func functionType(_ decl: FunctionDecl) -> FunctionType {
    decl.resolve()
    return FunctionType(
      parameters: decl.parameters.map {
        FunctionParameter(
          type: $0.type, isInOut: $0.isInOut, isVariadic: $0.isVariadic, isAutoclosure: $0.isAutoclosure)
      }, result: decl.result, thrown: decl.thrown, isAsync: decl.isAsync)
  }

  private func replaceSelf(
    _ type: FunctionType, _ selfType: Type, _ proto: NominalDecl, _ substitutions: Substitutions
  ) -> FunctionType {
    guard
      case .function(let result) = replace(
        .function(type), { $0 === proto.selfParameter ? selfType : substitutions[$0] })
    else { return type }
    return result
  }

  /// Members that may fulfil a requirement: with the type they belong to and how near they are.
  private func witnessCandidates(
    _ requirement: FunctionDecl, _ nominal: NominalDecl, _ selfType: Type
  ) -> [(FunctionDecl, Type, Int)] {
    var result: [(FunctionDecl, Type, Int)] = []
    let name = requirement.kind == .initializer ? "init" : memberName(requirement)
    var owner: Type? = selfType
    var depth = 0
    while case .nominal(let here, _)? = owner {
      here.resolve()
      if name == "init" { ensureImplicitInitializers(of: here) }
      for member in here.members[name] ?? [] {
        if let function = accessor(of: member, like: requirement) {
          result.append((function, owner!, 1000 - 2 * depth))
        }
      }
      owner = superclass(of: owner!)
      depth += 1
    }
    if requirement.isOperator {
      for function in operatorDecls[name] ?? []
      where function.context.nominal !== nominal && !function.isRequirement {
        if function.context.nominal?.isProtocol != true { result.append((function, selfType, 900)) }
      }
    }
    for (proto, _) in inheritedConformances(of: nominal) {
      for member in proto.members[name] ?? [] {
        guard let function = accessor(of: member, like: requirement) else { continue }
        if function.isRequirement {
          // An operation of the machine stands at the requirement of the library's protocol itself.
          if function.intrinsic != nil, function !== requirement { result.append((function, selfType, 90)) }
          continue
        }
        guard case .extension(let ext) = function.context else { continue }
        resolveExtension(ext)
        // A function that is generic by itself is the more general one.
        let isGeneric = isGenericByItself(function, in: proto)
        result.append(
          (
            function, selfType,
            200 + ext.extraRequirements.count * 10 + depthOf(proto) - (isGeneric ? 100 : 0)
          ))
      }
    }
    return result
  }

  private func isMoreGeneric(_ candidate: FunctionDecl, than requirement: FunctionDecl) -> Bool {
    func own(_ function: FunctionDecl) -> Int {
      function.signature.parameters.count - (function.context.nominal?.signature.parameters.count ?? 0)
    }
    return own(candidate) > own(requirement)
  }

  private func isGenericByItself(_ function: FunctionDecl, in proto: NominalDecl) -> Bool {
    function.resolve()
    return function.signature.parameters.count > proto.signature.parameters.count
  }

  /// How many protocols a protocol refines, which tells how special its extensions are.
  func depthOf(_ proto: NominalDecl) -> Int {
    proto.resolve()
    return (proto.inheritedProtocols.map { depthOf($0) }.max() ?? -1) + 1
  }

  func inheritedConformances(of nominal: NominalDecl) -> [(proto: NominalDecl, conformance: Conformance)] {
    var result = allConformances(of: nominal)
    var parent = nominal.superclass?.nominal
    while let here = parent {
      result += allConformances(of: here).filter { item in !result.contains { $0.proto === item.proto } }
      parent = here.superclass?.nominal
    }
    return result
  }

  private func memberName(_ function: FunctionDecl) -> String { function.storage?.name ?? function.name }

  /// The function of a member that plays the requirement's part.
  private func accessor(of member: Decl, like requirement: FunctionDecl) -> FunctionDecl? {
    switch requirement.kind {
    case .getter, .setter:
      if let variable = member as? VariableDecl {
        if variable.kind == .stored || variable.kind == .staticStored {
          return storedAccessor(of: variable, requirement.kind)
        }
        return requirement.kind == .getter ? variable.getter : variable.setter
      }
      if let member = member as? SubscriptDecl {
        return requirement.kind == .getter ? member.getter : member.setter
      }
      if let one = member as? EnumCaseDecl, requirement.kind == .getter, one.parameters == nil {
        return caseAccessor(of: one)
      }
      return nil
    default:
      if let one = member as? EnumCaseDecl, one.parameters != nil { return caseConstructor(of: one) }
      guard let function = member as? FunctionDecl, function.kind == requirement.kind else { return nil }
      if function.kind == .initializer, requirement.isFailable, !function.isFailable, !function.isRequirement
      {
        return failableForm(of: function)
      }
      return function
    }
  }

  /// A getter or setter for a stored property, for where a requirement is called.
  func storedAccessor(of variable: VariableDecl, _ kind: FunctionKind) -> FunctionDecl? {
    variable.resolve()
    if kind == .getter, let made = variable.getter { return made }
    if kind == .setter, let made = variable.setter { return made }
    guard kind == .getter || !variable.isLet, let nominal = variable.context.nominal else { return nil }
    let decl = FunctionDecl(kind: kind, name: variable.name, range: variable.range, context: variable.context)
    decl.isStatic = variable.isStatic
    decl.storage = variable
    decl.isFinal = variable.isStatic || nominal.isFinal
    decl.isOverride = variable.isOverride
    decl.isMutating = kind == .setter && !nominal.isReference && !variable.isStatic
    finishAccessor(decl, parameters: [], value: variable.type, signature: signature(of: variable.context))
    let base = decl.selfVariable.map { self.variable($0) }
    if kind == .getter {
      let value: CheckedExpression =
        variable.isStatic
        ? self.variable(variable)
        : CheckedExpression(.storedProperty(base!, variable), variable.type, variable.range)
      decl.checkedBody = CheckedBody(statements: [CheckedStatement(.return(value), variable.range)])
    } else {
      let place: CheckedPlace
      if variable.isStatic {
        place = .variable(variable)
      } else if nominal.isReference {
        place = .objectField(base!, variable, type: variable.type)
      } else {
        place = .field(.variable(decl.selfVariable!), variable, type: variable.type)
      }
      let observed = observed(place, variable, nominal)
      decl.checkedBody = CheckedBody(statements: [
        CheckedStatement(
          .expression(
            CheckedExpression(
              .assignment(observed, self.variable(decl.parameters[0].variable)), .void, variable.range)),
          variable.range)
      ])
    }
    if kind == .getter { variable.getter = decl } else { variable.setter = decl }
    return decl
  }

  /// The place of a stored property with its observers, inside its own type.
  private func observed(_ place: CheckedPlace, _ variable: VariableDecl, _ nominal: NominalDecl)
    -> CheckedPlace
  {
    guard variable.willSet != nil || variable.didSet != nil else { return place }
    let base: CheckedPlace? =
      switch place {
      case .field(let inner, _, _): inner
      case .objectField(let object, _, _): .value(object)
      default: nil
      }
    func accessor(_ function: FunctionDecl?) -> CheckedAccessor? {
      guard let function else { return nil }
      function.resolve()
      let reference = DeclReference(
        function: function, substitutions: substitutions(of: nominal.declaredType))
      return CheckedAccessor(
        getter: nil, setter: .function(reference), base: base, arguments: [], type: variable.type,
        range: variable.range)
    }
    return .observed(place, willSet: accessor(variable.willSet), didSet: accessor(variable.didSet))
  }

  private func caseAccessor(of one: EnumCaseDecl) -> FunctionDecl {
    let decl = FunctionDecl(kind: .getter, name: one.name, range: one.range, context: .nominal(one.owner))
    decl.isStatic = true
    finishAccessor(decl, parameters: [], value: one.owner.declaredType, signature: one.owner.signature)
    decl.checkedBody = CheckedBody(statements: [
      CheckedStatement(
        .return(CheckedExpression(.enumCase(one, []), one.owner.declaredType, one.range)), one.range)
    ])
    return decl
  }

  private func caseConstructor(of one: EnumCaseDecl) -> FunctionDecl {
    one.resolve()
    let decl = FunctionDecl(kind: .function, name: one.name, range: one.range, context: .nominal(one.owner))
    decl.isStatic = true
    decl.signature = one.owner.signature
    decl.parameters = one.parameters ?? []
    decl.result = one.owner.declaredType
    makeSelf(of: decl)
    let values = decl.parameters.map { variable($0.variable) }
    decl.checkedBody = CheckedBody(statements: [
      CheckedStatement(
        .return(CheckedExpression(.enumCase(one, values), one.owner.declaredType, one.range)), one.range)
    ])
    return decl
  }

  /// The candidate with its substitutions when its type is the wanted one.
  private func fits(
    _ candidate: FunctionDecl, _ owner: Type, _ selfType: Type, _ wanted: FunctionType
  ) -> DeclReference? {
    var map = Substitutions()
    if let nominal = candidate.context.nominal {
      if nominal.isProtocol {
        map[nominal.selfParameter] = selfType
      } else if case .nominal(let decl, _) = owner, decl === nominal {
        map = substitutions(of: owner)
      }
    }
    let type = functionType(candidate)
    guard type.parameters.count == wanted.parameters.count else { return nil }
    let free = Set(candidate.signature.parameters.filter { map[$0] == nil })
    for (a, b) in zip(type.parameters, wanted.parameters) {
      guard a.isInOut == b.isInOut, bind(a.type, b.type, &map, free) else { return nil }
    }
    guard bind(type.result, wanted.result, &map, free) || covariant(type.result, wanted.result, map) else {
      return nil
    }
    // Requirements of the candidate must hold.
    for requirement in candidate.signature.requirements {
      guard holds(requirement, map) else { return nil }
    }
    return DeclReference(function: candidate, substitutions: map)
  }

  func holds(_ requirement: GenericRequirement, _ map: Substitutions) -> Bool {
    func resolved(_ type: Type) -> Type { replace(type) { map[$0] } }
    switch requirement {
    case .conformance(let subject, let proto):
      let type = resolved(subject)
      return type.hasParameters || conforms(type, to: proto)
    case .sameType(let a, let b):
      let x = resolved(a)
      let y = resolved(b)
      return x.hasParameters || y.hasParameters || x == y
    case .superclass(let subject, let bound): return isSubclass(resolved(subject), of: resolved(bound))
    case .classBound: return true
    }
  }

  private func covariant(_ type: Type, _ wanted: Type, _ map: Substitutions) -> Bool {
    let resolved = replace(type) { map[$0] }
    if resolved == never { return true }
    if isSubclass(resolved, of: wanted) { return true }
    if case .existential(let existential) = wanted {
      return existential.protocols.allSatisfy { conforms(resolved, to: $0) } && existential.superclass == nil
    }
    return false
  }

  /// Matches a type that may mention free parameters against a known one, binding them.
  func bind(_ pattern: Type, _ type: Type, _ map: inout Substitutions, _ free: Set<GenericParameterDecl>)
    -> Bool
  {
    switch pattern {
    case .parameter(let decl):
      if let known = map[decl] { return known == type }
      if free.contains(decl) {
        map[decl] = type
        return true
      }
      return pattern == type
    case .member:
      let current = map
      let resolved = replace(pattern) { current[$0] }
      return resolved == type || resolved.hasParameters
    case .nominal(let a, let x):
      guard case .nominal(let b, let y) = type, a === b, x.count == y.count else { return false }
      for (p, t) in zip(x, y) where !bind(p, t, &map, free) { return false }
      return true
    case .tuple(let x):
      guard case .tuple(let y) = type, x.count == y.count else { return false }
      for (p, t) in zip(x, y) where !bind(p.type, t.type, &map, free) { return false }
      return true
    case .function(let x):
      guard case .function(let y) = type, x.parameters.count == y.parameters.count else { return false }
      for (p, t) in zip(x.parameters, y.parameters) where !bind(p.type, t.type, &map, free) { return false }
      return bind(x.result, y.result, &map, free)
    case .metatype(let x):
      guard case .metatype(let y) = type else { return false }
      return bind(x, y, &map, free)
    case .opaque:
      return true
    default:
      let current = map
      return replace(pattern) { current[$0] } == type
    }
  }

  // MARK: Synthesis

  private func synthesizedWitness(
    _ requirement: FunctionDecl, _ nominal: NominalDecl, _ selfType: Type
  ) -> DeclReference? {
    if let found = strideableWitness(requirement, nominal, selfType) { return found }
    let name: String
    switch (requirement.context.nominal?.name, requirement.name) {
    case ("Equatable", "=="): name = "=="
    case ("Hashable", "hash"): name = "hash(into:)"
    case ("Hashable", "hashValue"): name = "hashValue"
    case ("Comparable", "<") where nominal.kind == .enum: name = "<"
    case ("CaseIterable", "allCases"): name = "allCases"
    case ("RawRepresentable", "rawValue") where nominal.rawType != nil: name = "rawValue"
    default: return nil
    }
    let key = SynthesizedKey(nominal: nominal, name: name)
    let decl: FunctionDecl
    if let made = synthesized[key] {
      decl = made
    } else {
      decl = FunctionDecl(
        kind: requirement.kind, name: requirement.name, range: nominal.range, context: .nominal(nominal))
      decl.isStatic = requirement.isStatic
      decl.isOperator = requirement.isOperator
      decl.synthesized = name
      decl.signature = nominal.signature
      let proto = requirement.context.nominal!
      let type = replaceSelf(functionType(requirement), nominal.declaredType, proto, .none)
      decl.parameters = zip(requirement.parameters, type.parameters).map { parameter, type in
        var copy = parameter
        let variable = VariableDecl(
          name: parameter.variable.name, kind: .parameter, isLet: !parameter.isInOut, range: nominal.range,
          context: .local(parent: decl))
        variable.type = type.type
        variable.isInOut = parameter.isInOut
        copy.variable = variable
        copy.type = type.type
        return copy
      }
      decl.result = type.result
      makeSelf(of: decl)
      synthesized[key] = decl
    }
    return DeclReference(function: decl, substitutions: substitutions(of: selfType))
  }

  /// What compares the values of a strideable type that says no more: how far they are apart.
  private func strideableWitness(
    _ requirement: FunctionDecl, _ nominal: NominalDecl, _ selfType: Type
  ) -> DeclReference? {
    guard nominal.builtin == nil, requirement.name == "<" || requirement.name == "==",
      ["Comparable", "Equatable"].contains(requirement.context.nominal?.name)
    else { return nil }
    let proto = libraryType("Strideable")
    guard conformance(of: nominal, to: proto) != nil else { return nil }
    let name = requirement.name == "<" ? "_precedes" : "_isAt"
    for case let function as FunctionDecl in proto.members[name] ?? [] {
      function.resolve()
      return DeclReference(
        function: function, substitutions: Substitutions(types: [proto.selfParameter: selfType]))
    }
    return nil
  }

  /// The part of a type's structure that keeps a protocol's requirements from being synthesized.
  func unsynthesizablePart(_ proto: NominalDecl, for nominal: NominalDecl, _ conformance: Conformance)
    -> Type?
  {
    var signature = nominal.signature
    signature.requirements += conformance.conditions
    var parts: [Type] = []
    for property in nominal.storedProperties {
      property.resolve()
      parts.append(property.type)
    }
    for one in nominal.cases {
      one.resolve()
      parts += one.payload
    }
    return parts.first { !$0.hasError && !conforms($0, to: proto, signature) }
  }

  // MARK: Classes

  func implementation(
    of method: FunctionDecl, in dynamicType: Type, _ substitutions: Substitutions
  ) -> DeclReference {
    var type: Type? = dynamicType
    while case .nominal(let here, _)? = type {
      for member in here.members[memberName(method)] ?? [] {
        guard let function = accessor(of: member, like: method), function.isStatic == method.isStatic else {
          continue
        }
        let mayOverride = function.isOverride || member.isOverriding || method.kind == .initializer
        if function === method || mayOverride && overrides(function, method) {
          var map = substitutions
          for (key, value) in self.substitutions(of: type!).types { map[key] = value }
          for (old, new) in zip(
            method.signature.parameters.dropFirst(method.context.nominal?.signature.parameters.count ?? 0),
            function.signature.parameters.dropFirst(here.signature.parameters.count))
          {
            map[new] = substitutions[old]
          }
          return DeclReference(function: function, substitutions: map)
        }
      }
      type = superclass(of: type!)
    }
    return DeclReference(function: method, substitutions: substitutions)
  }

  private func overrides(_ function: FunctionDecl, _ method: FunctionDecl) -> Bool {
    function.resolve()
    method.resolve()
    guard labels(of: function) == labels(of: method), function.parameters.count == method.parameters.count
    else {
      return false
    }
    if function.kind == .getter || function.kind == .setter { return true }
    guard let base = method.context.nominal, let derived = function.context.nominal else { return false }
    // Types in the base class's terms, seen from the derived class.
    var parent: Type? = derived.declaredType
    while case .nominal(let here, _)? = parent, here !== base { parent = superclass(of: parent!) }
    guard let parent else { return false }
    var map = substitutions(of: parent)
    for (old, new) in zip(
      method.signature.parameters.dropFirst(base.signature.parameters.count),
      function.signature.parameters.dropFirst(derived.signature.parameters.count))
    {
      map[old] = .parameter(new)
    }
    return zip(function.parameters, method.parameters).allSatisfy { a, b in
      a.type == replace(b.type) { map[$0] }
    }
  }
}

extension Decl {
  /// `override`
  var isOverriding: Bool {
    (self as? FunctionDecl)?.isOverride ?? (self as? VariableDecl)?.isOverride ?? (self as? SubscriptDecl)?
      .isOverride
      ?? false
  }
}

/// A function that the checker made up for a type.
struct SynthesizedKey: Hashable {
  var nominal: NominalDecl
  var name: String
}
