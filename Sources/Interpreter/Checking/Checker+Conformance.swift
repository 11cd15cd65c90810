extension Checker {
  /// Records that a type says it conforms to a protocol and to what that refines.
  func declareConformance(
    of nominal: NominalDecl, to proto: NominalDecl, conditions: [GenericRequirement], range: SourceRange,
    isImplied: Bool = false
  ) {
    guard !isMarker(proto) else {
      if proto.name == "Sendable" { nominal.isSendable = true }
      return
    }
    proto.resolve()
    if let known = nominal.conformances[proto] {
      if !isImplied, !known.isImplied { refuseRepeated(known, conditions, range) }
      if !isImplied { known.isImplied = false }
    } else {
      let conformance = Conformance(type: nominal, proto: proto, range: range)
      conformance.conditions = conditions
      conformance.isImplied = isImplied
      nominal.conformances[proto] = conformance
    }
    for parent in proto.inheritedProtocols where nominal.conformances[parent] == nil {
      declareConformance(of: nominal, to: parent, conditions: conditions, range: range, isImplied: true)
    }
  }

  /// One source says once that a type conforms; a cell that runs again may say it again.
  private func refuseRepeated(_ known: Conformance, _ conditions: [GenericRequirement], _ range: SourceRange)
  {
    guard !isCheckingLibrary, let file = range.file, known.range.file === file else { return }
    let what = "conformance of '\(known.type.declaredType)' to protocol '\(known.proto.name)'"
    error(
      known.conditions == conditions
        ? "redundant \(what)"
        : "conflicting \(what); there cannot be more than one conformance, even with different conditional bounds",
      range)
  }

  /// What Swift adds by itself: raw representability, equality of plain enums, Error's nothing.
  func addImplicitConformances(of decl: NominalDecl) {
    guard decl.kind == .enum, decl.builtin == nil else { return }
    if let raw = decl.rawType, raw.nominal != nil {
      declareConformance(
        of: decl, to: libraryType("RawRepresentable"), conditions: [], range: decl.range, isImplied: true)
      addRawValueMembers(to: decl, raw)
    }
    if !decl.cases.isEmpty, decl.cases.allSatisfy({ $0.parameters == nil }) {
      declareConformance(
        of: decl, to: libraryType("Hashable"), conditions: [], range: decl.range, isImplied: true)
    }
  }

  private func addRawValueMembers(to decl: NominalDecl, _ raw: Type) {
    let property = VariableDecl(
      name: "rawValue", kind: .computed, isLet: false, range: decl.range, context: .nominal(decl))
    property.type = raw
    let getter = FunctionDecl(kind: .getter, name: "rawValue", range: decl.range, context: .nominal(decl))
    getter.synthesized = "rawValue"
    getter.storage = property
    finishAccessor(getter, parameters: [], value: raw, signature: decl.signature)
    property.getter = getter
    if decl.members["rawValue"] == nil { decl.members["rawValue"] = [property] }
    let initializer = FunctionDecl(
      kind: .initializer, name: "init", range: decl.range, context: .nominal(decl))
    initializer.isFailable = true
    initializer.synthesized = "init(rawValue:)"
    initializer.signature = decl.signature
    initializer.result = optional(decl.declaredType)
    let variable = VariableDecl(
      name: "rawValue", kind: .parameter, isLet: true, range: decl.range, context: .local(parent: initializer)
    )
    variable.type = raw
    initializer.parameters = [ParameterDecl(label: "rawValue", variable: variable, type: raw)]
    initializer.parameterCounts = (1, 1)
    sourceLabels[ObjectIdentifier(initializer)] = ["rawValue"]
    makeSelf(of: initializer)
    let existing = decl.members["init"]?.contains { labelsOf($0) == ["rawValue"] } ?? false
    if !existing { decl.members["init", default: []].append(initializer) }
    assignRawValues(decl, raw)
  }

  private func labelsOf(_ decl: Decl) -> [String?]? { (decl as? FunctionDecl).map { labels(of: $0) } }

  /// Gives every case its raw value: as written, or counted on, or its name.
  private func assignRawValues(_ decl: NominalDecl, _ raw: Type) {
    var next: Int128 = 0
    var seen: Set<String> = []
    for one in decl.cases {
      let kind: CheckedExpression.Kind
      if let written = rawValueSources[ObjectIdentifier(one)] {
        guard let literal = rawLiteral(written, raw) else {
          error("raw value for enum case must be a literal", written.range)
          continue
        }
        kind = literal
        if case .integerLiteral(let magnitude, let isNegative) = literal {
          next = (isNegative ? -Int128(magnitude) : Int128(magnitude)) + 1
        }
      } else if raw.isBuiltin("String") {
        kind = .stringLiteral(one.name)
      } else if raw.isBuiltin("Double") || raw.isBuiltin("Float") {
        kind = .floatLiteral(Double(next))
        next += 1
      } else {
        kind = .integerLiteral(magnitude: next.magnitude, isNegative: next < 0)
        next += 1
      }
      one.rawValue = CheckedExpression(kind, raw, one.range)
      if !seen.insert("\(kind)").inserted { error("raw value for enum case is not unique", one.range) }
    }
  }

  private func rawLiteral(_ expression: AST.Expression, _ raw: Type) -> CheckedExpression.Kind? {
    let isFloat = raw.isBuiltin("Double") || raw.isBuiltin("Float")
    switch expression.kind {
    case .integerLiteral(let magnitude?):
      return isFloat
        ? .floatLiteral(Double(magnitude)) : .integerLiteral(magnitude: magnitude, isNegative: false)
    case .floatLiteral(let value, _): return .floatLiteral(value)
    case .stringLiteral(let text): return .stringLiteral(text)
    case .prefixOperator(let name, let inner) where name.text == "-":
      switch rawLiteral(inner, raw) {
      case .integerLiteral(let magnitude, _): return .integerLiteral(magnitude: magnitude, isNegative: true)
      case .floatLiteral(let value): return .floatLiteral(-value)
      default: return nil
      }
    default: return nil
    }
  }

  /// Every protocol that a type conforms to.
  func allConformances(of nominal: NominalDecl) -> [(proto: NominalDecl, conformance: Conformance)] {
    nominal.resolve()
    return nominal.conformances.map { ($0.key, $0.value) }
  }

  func conformance(of nominal: NominalDecl, to proto: NominalDecl) -> Conformance? {
    nominal.resolve()
    if let found = nominal.conformances[proto] { return found }
    if case .nominal(let parent, _)? = nominal.superclass { return conformance(of: parent, to: proto) }
    return nil
  }

  func conforms(_ type: Type, to proto: NominalDecl) -> Bool {
    conforms(type, to: proto, GenericSignature())
  }

  /// Whether a type conforms, given the requirements in force.
  func conforms(_ type: Type, to proto: NominalDecl, _ signature: GenericSignature) -> Bool {
    if isMarker(proto) { return true }
    switch type {
    case .nominal(let nominal, _):
      guard let found = conformance(of: nominal, to: proto) else { return false }
      if found.conditions.isEmpty { return true }
      var owner = type
      while case .nominal(let here, _) = owner, here !== found.type, let parent = superclass(of: owner) {
        owner = parent
      }
      let map = substitutions(of: owner)
      return found.conditions.allSatisfy { satisfied($0, map, signature) }
    case .parameter, .member, .opaque:
      if protocols(of: type, signature).contains(proto) { return true }
      if let bound = superclassBound(of: type, signature) { return conforms(bound, to: proto, signature) }
      return false
    case .existential(let existential):
      if protocols(of: type, signature).contains(proto) { return true }
      if let bound = existential.superclass { return conforms(bound, to: proto, signature) }
      return false
    case .error: return true
    case .tuple, .function, .metatype, .variable: return false
    }
  }

  private func satisfied(
    _ requirement: GenericRequirement, _ map: Substitutions, _ signature: GenericSignature
  ) -> Bool {
    func resolved(_ type: Type) -> Type { canonical(replace(type) { map[$0] }, signature) }
    switch requirement {
    case .conformance(let subject, let proto): return conforms(resolved(subject), to: proto, signature)
    case .sameType(let a, let b): return resolved(a) == resolved(b)
    case .superclass(let subject, let bound): return isSubclass(resolved(subject), of: resolved(bound))
    case .classBound(let subject): return isClassType(resolved(subject), signature)
    }
  }

  func isSubclass(_ type: Type, of bound: Type) -> Bool {
    var current: Type? = type
    while let here = current {
      if here == bound { return true }
      current = superclass(of: here)
    }
    return false
  }

  func isClassType(_ type: Type, _ signature: GenericSignature) -> Bool {
    switch type {
    case .nominal(let decl, _): return decl.isReference
    case .existential(let existential):
      if existential.isClassBound || existential.superclass != nil { return true }
      return existential.protocols.contains { isClassBound($0) }
    case .parameter, .member, .opaque:
      if superclassBound(of: type, signature) != nil { return true }
      if signature.requirements.contains(.classBound(type)) { return true }
      return protocols(of: type, signature).contains { isClassBound($0) }
    default: return false
    }
  }

  private func isClassBound(_ proto: NominalDecl) -> Bool {
    proto.resolve()
    if proto.signature.requirements.contains(.classBound(proto.declaredType)) { return true }
    return proto.inheritedProtocols.contains { isClassBound($0) }
  }

  // MARK: Associated types

  /// What an associated type is for a conforming type, in terms of the type's parameters.
  func associatedType(_ decl: AssociatedTypeDecl, of nominal: NominalDecl) -> Type? {
    guard let conformance = self.conformance(of: nominal, to: decl.owner) else { return nil }
    if let known = conformance.associatedTypes[decl] { return known }
    let key = AssociatedKey(conformance: ObjectIdentifier(conformance), decl: decl)
    guard resolvingAssociated.insert(key).inserted else {
      associatedCircles += 1
      return nil
    }
    defer { resolvingAssociated.remove(key) }
    let circles = associatedCircles
    let found = inferAssociatedType(decl, conformance, nominal)
    // What was found without an answer that is still being looked for may not be the last word.
    if let found, circles == associatedCircles || resolvingAssociated.count == 1 {
      conformance.associatedTypes[decl] = found
    }
    return found
  }

  private func inferAssociatedType(
    _ decl: AssociatedTypeDecl, _ conformance: Conformance, _ nominal: NominalDecl
  ) -> Type? {
    // A nested type, type alias or generic parameter of that name.
    for candidate in [nominal, conformance.type] {
      for member in candidate.members[decl.name] ?? [] {
        if let alias = member as? TypeAliasDecl {
          alias.resolve()
          if !alias.underlying.hasError { return alias.underlying }
        }
        if let nested = member as? NominalDecl { return nested.declaredType }
      }
      if let parameter = candidate.signature.parameters.first(where: { $0.name == decl.name }) {
        return .parameter(parameter)
      }
    }
    // The same name in a protocol that this one refines or that refines it.
    for (proto, _) in allConformances(of: nominal) where proto !== decl.owner {
      if let other = proto.associatedTypes.first(where: { $0.name == decl.name }),
        rootAssociatedType(other) === rootAssociatedType(decl) || other.name == decl.name
      {
        if let known = nominal.conformances[proto]?.associatedTypes[other] { return known }
      }
    }
    // What the protocols' same-type requirements say: `Element == Iterator.Element`.
    for (proto, _) in allConformances(of: nominal) {
      for case .sameType(let a, let b) in proto.signature.requirements {
        for (left, right) in [(a, b), (b, a)] {
          if case .member(.parameter(let root), let name) = left, root === proto.selfParameter,
            name.name == decl.name
          {
            let resolved = replace(right) { $0 === proto.selfParameter ? nominal.declaredType : nil }
            if !resolved.hasError, !mentionsMember(resolved) { return resolved }
          }
        }
      }
    }
    if let inferred = inferFromWitnesses(decl, nominal) { return inferred }
    for (proto, _) in allConformances(of: nominal) {
      if let other = proto.associatedTypes.first(where: { $0.name == decl.name }),
        let value = other.defaultType
      {
        let resolved = replace(value) { $0 === proto.selfParameter ? nominal.declaredType : nil }
        if !resolved.hasError { return resolved }
      }
    }
    if decl.name == "Iterator", self.conformance(of: nominal, to: libraryType("IteratorProtocol")) != nil {
      return nominal.declaredType
    }
    return nil
  }

  /// Whether a type mentions an associated type that is not known yet; those of a generic parameter are what they are.
  private func mentionsMember(_ type: Type) -> Bool {
    if case .member(let base, _) = type {
      if case .parameter(let root) = base { return root.isProtocolSelf }
      return mentionsMember(base)
    }
    var found = false
    _ = type.mapComponents {
      if mentionsMember($0) { found = true }
      return $0
    }
    return found
  }

  /// Finds an associated type by holding the type's members against the protocol's requirements.
  private func inferFromWitnesses(_ decl: AssociatedTypeDecl, _ nominal: NominalDecl) -> Type? {
    for (proto, _) in allConformances(of: nominal) {
      for (name, requirements) in proto.members {
        for requirement in requirements {
          guard isRequirement(requirement), mentions(requirement, decl) else { continue }
          for candidate in nominal.members[name] ?? [] where candidate.isStatic == requirement.isStatic {
            if let found = match(requirement, candidate, decl, nominal, proto) { return found }
          }
          if let parent = nominal.superclass?.nominal {
            for candidate in parent.members[name] ?? [] where candidate.isStatic == requirement.isStatic {
              if let found = match(requirement, candidate, decl, nominal, proto) { return found }
            }
          }
        }
      }
    }
    return inferFromDefaults(decl, nominal)
  }

  /// Finds an associated type through the defaults in protocol extensions whose types name the answer; the most
  /// special of them counts.
  private func inferFromDefaults(_ decl: AssociatedTypeDecl, _ nominal: NominalDecl) -> Type? {
    var best: (type: Type, rank: Int)?
    for (proto, _) in allConformances(of: nominal) {
      for (name, requirements) in proto.members {
        for requirement in requirements where isRequirement(requirement) && mentions(requirement, decl) {
          for (other, _) in allConformances(of: nominal) {
            for candidate in other.members[name] ?? [] where !isRequirement(candidate) {
              guard case .extension(let ext) = candidate.context else { continue }
              resolveExtension(ext)
              let rank = ext.extraRequirements.count * 10 + depthOf(other)
              if let best, best.rank >= rank { continue }
              let found = answer(of: candidate, in: ext, other, to: requirement, of: proto, decl, nominal)
              if let found { best = (found, rank) }
            }
          }
        }
      }
    }
    return best?.type
  }

  /// What a default in an extension of a protocol says that an associated type is.
  private func answer(
    of candidate: Decl, in ext: ExtensionDecl, _ other: NominalDecl, to requirement: Decl,
    of proto: NominalDecl, _ decl: AssociatedTypeDecl, _ nominal: NominalDecl
  ) -> Type? {
    let applies = ext.extraRequirements.allSatisfy { requirement in
      // What is asked for is what makes it hold.
      if equal(to: decl, in: requirement, other) != nil { return true }
      var map = Substitutions()
      map[other.selfParameter] = nominal.declaredType
      return satisfied(requirement, map, nominal.signature)
    }
    guard applies, var found = match(requirement, candidate, decl, nominal, proto) else { return nil }
    if isItself(found, decl, other) {
      found = ext.extraRequirements.lazy.compactMap { self.equal(to: decl, in: $0, other) }.first ?? found
    }
    let resolved = replace(found) { $0 === other.selfParameter ? nominal.declaredType : nil }
    return mentionsMember(resolved) || resolved.hasError ? nil : resolved
  }

  /// What a requirement equates an associated type itself with.
  private func equal(
    to decl: AssociatedTypeDecl, in requirement: GenericRequirement, _ proto: NominalDecl
  ) -> Type? {
    guard case .sameType(let a, let b) = requirement else { return nil }
    return isItself(a, decl, proto) ? b : isItself(b, decl, proto) ? a : nil
  }

  private func isItself(_ type: Type, _ decl: AssociatedTypeDecl, _ proto: NominalDecl) -> Bool {
    guard case .member(.parameter(let root), let name) = type else { return false }
    return root === proto.selfParameter && name.name == decl.name
  }

  func isRequirement(_ decl: Decl) -> Bool {
    switch decl {
    case let function as FunctionDecl: return function.isRequirement
    case let variable as VariableDecl:
      if case .nominal(let owner) = variable.context { return owner.isProtocol }
      return false
    case let member as SubscriptDecl: return member.isRequirement
    default: return false
    }
  }

  private func mentions(_ requirement: Decl, _ decl: AssociatedTypeDecl) -> Bool {
    requirement.resolve()
    func occurs(_ type: Type) -> Bool {
      if case .member(.parameter(let root), let name) = type, root.isProtocolSelf, name.name == decl.name {
        return true
      }
      var found = false
      _ = type.mapComponents {
        if occurs($0) { found = true }
        return $0
      }
      return found
    }
    switch requirement {
    case let function as FunctionDecl:
      return occurs(function.result) || function.parameters.contains { occurs($0.type) }
        || function.thrown.map(occurs) == true
    case let variable as VariableDecl: return occurs(variable.type)
    case let member as SubscriptDecl:
      return occurs(member.result) || member.parameters.contains { occurs($0.type) }
    default: return false
    }
  }

  /// What `decl` must be for `candidate` to fulfil `requirement`.
  private func match(
    _ requirement: Decl, _ candidate: Decl, _ decl: AssociatedTypeDecl, _ nominal: NominalDecl,
    _ proto: NominalDecl
  ) -> Type? {
    candidate.resolve()
    var pairs: [(Type, Type)] = []
    switch (requirement, candidate) {
    case (let r as FunctionDecl, let c as FunctionDecl):
      guard r.parameters.count == c.parameters.count,
        zip(r.parameters, c.parameters).allSatisfy({ $0.label == $1.label })
      else { return nil }
      pairs = zip(r.parameters, c.parameters).map { ($0.type, $1.type) } + [(r.result, c.result)]
      if let thrown = r.thrown { pairs.append((thrown, c.thrown ?? never)) }
    case (let r as VariableDecl, let c as VariableDecl):
      pairs = [(r.type, c.type)]
    case (let r as SubscriptDecl, let c as SubscriptDecl):
      guard r.sourceLabels == c.sourceLabels else { return nil }
      pairs = zip(r.parameters, c.parameters).map { ($0.type, $1.type) } + [(r.result, c.result)]
    default: return nil
    }
    var answer: Type?
    func walk(_ pattern: Type, _ type: Type) -> Bool {
      switch (pattern, type) {
      case (.member(.parameter(let root), let name), _) where root.isProtocolSelf && name.name == decl.name:
        if answer == nil { answer = type }
        return true
      case (.nominal(let a, let x), .nominal(let b, let y)):
        return a === b && x.count == y.count && zip(x, y).allSatisfy { walk($0, $1) }
      case (.tuple(let a), .tuple(let b)):
        return a.count == b.count && zip(a, b).allSatisfy { walk($0.type, $1.type) }
      case (.function(let a), .function(let b)):
        return a.parameters.count == b.parameters.count
          && zip(a.parameters, b.parameters).allSatisfy { walk($0.type, $1.type) } && walk(a.result, b.result)
      case (.parameter(let root), _) where root.isProtocolSelf:
        return true
      case (.member, _), (.parameter, _), (.existential, _):
        return true
      default: return pattern == type
      }
    }
    guard pairs.allSatisfy({ walk($0, $1) }) else { return nil }
    return answer
  }
}

/// A question under way, against circles.
struct AssociatedKey: Hashable {
  var conformance: ObjectIdentifier
  var decl: AssociatedTypeDecl
}
