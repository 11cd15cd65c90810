extension Checker: TypeQueries {
  func substitute(_ type: Type, _ substitutions: Substitutions) -> Type {
    let before = revealsOpaqueTypes
    revealsOpaqueTypes = true
    defer { revealsOpaqueTypes = before }
    return replace(type) { substitutions[$0] }
  }

  /// Replaces generic parameters, resolving associated types of what becomes known.
  func replace(_ type: Type, _ lookup: (GenericParameterDecl) -> Type?) -> Type {
    switch type {
    case .parameter(let decl):
      return lookup(decl) ?? type
    case .nominal(_, let arguments) where arguments.isEmpty:
      return type
    case .member(let base, let decl):
      return memberType(of: replace(base, lookup), decl)
    case .opaque(let decl, let arguments):
      let replaced = arguments.map { replace($0, lookup) }
      return revealed(decl, replaced) ?? .opaque(decl, replaced)
    default:
      return type.mapComponents { replace($0, lookup) }
    }
  }

  /// The type behind an opaque type, when lowering has made its arguments concrete.
  private func revealed(_ decl: OpaqueTypeDecl, _ arguments: [Type]) -> Type? {
    guard let underlying = decl.underlying,
      !arguments.contains(where: { $0.hasParameters || $0.hasVariables }),
      revealsOpaqueTypes
    else { return nil }
    let map = Dictionary(zip(decl.parameters, arguments), uniquingKeysWith: { a, _ in a })
    return replace(underlying) { map[$0] }
  }

  /// Whether an opaque type occurs in a type or in what is known to be behind the opaque types in it.
  func refers(_ type: Type, to opaque: OpaqueTypeDecl) -> Bool {
    var found = false
    func visit(_ type: Type) {
      guard !found else { return }
      if case .opaque(let decl, _) = type {
        if decl === opaque { found = true }
        if let underlying = decl.underlying { visit(underlying) }
      }
      _ = type.mapComponents {
        visit($0)
        return $0
      }
    }
    visit(type)
    return found
  }

  /// The substitutions that give a nominal type's parameters their arguments.
  func substitutions(of type: Type) -> Substitutions {
    guard case .nominal(let decl, let arguments) = type, !arguments.isEmpty else { return .none }
    var result = Substitutions()
    for (parameter, argument) in zip(decl.signature.parameters, arguments) { result[parameter] = argument }
    return result
  }

  /// The associated type `decl` of `base`.
  func memberType(of base: Type, _ decl: AssociatedTypeDecl) -> Type {
    switch base {
    case .nominal(let nominal, _):
      if let found = associatedType(decl, of: nominal) {
        return replace(found) { self.substitutions(of: base)[$0] }
      }
      return .error
    case .existential(let existential):
      if let fixed = existential.arguments[decl.name] { return fixed }
      // An opened existential's associated type is known by its upper bound only.
      return existentialBound(of: decl)
    case .opaque(let opaque, let arguments):
      if let fixed = opaque.constraint.arguments[decl.name] {
        let map = Dictionary(zip(opaque.parameters, arguments), uniquingKeysWith: { a, _ in a })
        return replace(fixed) { map[$0] }
      }
      if let shown = revealed(opaque, arguments) { return memberType(of: shown, decl) }
      return .member(base, decl)
    case .error:
      return .error
    default:
      return .member(base, decl)
    }
  }

  private func existentialBound(of decl: AssociatedTypeDecl) -> Type {
    var protocols: [NominalDecl] = []
    for case .conformance(.member(.parameter(let root), decl), let proto) in decl.owner.signature.requirements
    where root.isProtocolSelf { protocols.append(proto) }
    return .existential(ExistentialType(protocols: protocols.sorted { $0.name < $1.name }))
  }

  /// A type with its associated types reduced by the requirements in force, so that equal types are identical.
  func canonical(_ type: Type, _ signature: GenericSignature) -> Type {
    guard type.hasParameters else { return type }
    return canonical(type, signature, depth: 0)
  }

  private func canonical(_ type: Type, _ signature: GenericSignature, depth: Int) -> Type {
    if depth > 12 { return type }
    switch type {
    case .member(let base, let decl):
      let reduced = canonical(base, signature, depth: depth + 1)
      let member = memberType(of: reduced, decl)
      guard case .member(let inner, let name) = member else {
        return canonical(member, signature, depth: depth + 1)
      }
      if let equal = equality(for: member, signature) { return canonical(equal, signature, depth: depth + 1) }
      // `T.Magnitude` where a protocol of T says that it is T.
      for proto in protocols(of: inner, signature) {
        for case .sameType(.member(.parameter(let selfParameter), let a), let right) in proto.signature
          .requirements
        where selfParameter === proto.selfParameter && a.name == name.name {
          let answer = replace(right) { $0 === selfParameter ? inner : nil }
          if answer != member, !mentions(answer, member) {
            return canonical(answer, signature, depth: depth + 1)
          }
        }
      }
      // `T.Iterator.Element` where a protocol of T says that it is `T.Element`.
      if case .member(let root, let middle) = inner {
        for proto in protocols(of: root, signature) {
          for case .sameType(.member(.member(.parameter(let selfParameter), let b), let a), let right)
            in proto.signature.requirements
          where selfParameter === proto.selfParameter && b.name == middle.name && a.name == name.name {
            let answer = replace(right) { $0 === selfParameter ? root : nil }
            if answer != member { return canonical(answer, signature, depth: depth + 1) }
          }
        }
      }
      return .member(inner, rootAssociatedType(name))
    case .parameter:
      if let equal = equality(for: type, signature) { return canonical(equal, signature, depth: depth + 1) }
      return type
    default:
      return type.mapComponents { canonical($0, signature, depth: depth + 1) }
    }
  }

  /// The declaration of an associated type in the most basic protocol that has one of its name.
  func rootAssociatedType(_ decl: AssociatedTypeDecl) -> AssociatedTypeDecl {
    for proto in decl.owner.inheritedProtocols {
      if let found = findAssociatedType(decl.name, in: proto) { return rootAssociatedType(found) }
    }
    return decl
  }

  /// An associated type by name in a protocol or one that it refines.
  func findAssociatedType(_ name: String, in proto: NominalDecl) -> AssociatedTypeDecl? {
    proto.resolve()
    if let own = proto.associatedTypes.first(where: { $0.name == name }) { return own }
    for parent in proto.inheritedProtocols {
      if let found = findAssociatedType(name, in: parent) { return found }
    }
    return nil
  }

  private func equality(for type: Type, _ signature: GenericSignature) -> Type? {
    for case .sameType(let left, let right) in signature.requirements {
      if same(left, type) && right != type && !mentions(right, type) { return right }
      if same(right, type), !isTypeParameter(left), !mentions(left, type) { return left }
    }
    return nil
  }

  private func same(_ a: Type, _ b: Type) -> Bool {
    if a == b { return true }
    if case .member(let x, let m) = a, case .member(let y, let n) = b {
      return m.name == n.name && same(x, y)
    }
    return false
  }

  /// Whether the requirements say that two type parameters are one.
  private func isEqual(_ a: Type, _ b: Type, _ signature: GenericSignature) -> Bool {
    guard isTypeParameter(a), isTypeParameter(b) else { return false }
    return signature.requirements.contains { requirement in
      guard case .sameType(let left, let right) = requirement else { return false }
      return same(left, a) && same(right, b) || same(left, b) && same(right, a)
    }
  }

  private func mentions(_ type: Type, _ part: Type) -> Bool {
    if same(type, part) { return true }
    var found = false
    _ = type.mapComponents {
      if mentions($0, part) { found = true }
      return $0
    }
    return found
  }

  private func isTypeParameter(_ type: Type) -> Bool {
    switch type {
    case .parameter, .member: true
    default: false
    }
  }

  /// The protocols that a type parameter is known to conform to, refined ones included.
  func protocols(of type: Type, _ signature: GenericSignature) -> [NominalDecl] {
    var result: [NominalDecl] = []
    var seen: Set<NominalDecl> = []
    func add(_ proto: NominalDecl) {
      guard seen.insert(proto).inserted else { return }
      proto.resolve()
      result.append(proto)
      for parent in proto.inheritedProtocols { add(parent) }
    }
    for case .conformance(let subject, let proto) in signature.requirements
    where same(subject, type) || isEqual(subject, type, signature) {
      add(proto)
    }
    switch type {
    case .parameter(let decl):
      if decl.isProtocolSelf, let owner = decl.context.nominal { add(owner) }
    case .member(let base, let decl):
      // What the protocols of the base say about their associated type.
      for proto in protocols(of: base, signature) {
        for case .conformance(.member(.parameter(let root), let member), let required) in proto.signature
          .requirements
        where root === proto.selfParameter && member.name == decl.name { add(required) }
      }
    case .opaque(let decl, _):
      for proto in decl.constraint.protocols { add(proto) }
    case .existential(let existential):
      for proto in existential.protocols { add(proto) }
    default: break
    }
    return result
  }

  /// The class that a type parameter is known to inherit from.
  func superclassBound(of type: Type, _ signature: GenericSignature) -> Type? {
    for case .superclass(let subject, let bound) in signature.requirements where same(subject, type) {
      return bound
    }
    if case .opaque(let decl, _) = type { return decl.constraint.superclass }
    if case .existential(let existential) = type { return existential.superclass }
    return nil
  }
}
