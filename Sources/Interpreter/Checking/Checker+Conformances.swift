extension Checker {
  /// Checks that a type has what the protocols that it names require.
  func checkConformances(of nominal: NominalDecl) {
    nominal.resolve()
    if !nominal.attributes.isEmpty { checkAttributedType(nominal) }
    guard !nominal.isProtocol else { return }
    for (proto, conformance) in nominal.conformances.sorted(by: { $0.key.name < $1.key.name }) {
      guard conformance.range.file?.isLibrary != true else { continue }
      guard checkedConformances.insert(ObjectIdentifier(conformance)).inserted else { continue }
      check(conformance, of: nominal, to: proto)
    }
    checkLayout(of: nominal)
    if nominal.range.file?.isLibrary != true {
      checkSendability(of: nominal)
      checkCopyability(of: nominal)
    }
    checkInitializers(of: nominal)
    checkOverrides(of: nominal)
  }

  private func check(_ conformance: Conformance, of nominal: NominalDecl, to proto: NominalDecl) {
    if !nominal.isReference, isClassType(proto.declaredType, signature(of: .nominal(proto))) {
      error(
        "non-class type '\(nominal.name)' cannot conform to class protocol '\(proto.name)'", nominal.range)
      return
    }
    checkRequired(conformance, of: nominal, to: proto)
    var missing: [Diagnostic] = []
    for associated in proto.associatedTypes {
      if associatedType(rootAssociatedType(associated), of: nominal) == nil,
        associatedType(associated, of: nominal) == nil
      {
        missing.append(
          Diagnostic(
            severity: .note, message: "protocol requires nested type '\(associated.name)'",
            range: associated.range))
      }
    }
    let map = Substitutions(types: [proto.selfParameter: nominal.declaredType])
    for (name, members) in proto.members.sorted(by: { $0.key < $1.key }) {
      for member in members where isRequirement(member) {
        guard missing.isEmpty || !(member is SubscriptDecl) else { continue }
        member.resolve()
        if !isFulfilled(member, proto, map, nominal) {
          missing.append(note(for: member, name))
        }
      }
    }
    if let first = missing.first {
      error(
        "type '\(nominal.name)' does not conform to protocol '\(proto.name)'", nominal.range, notes: missing)
      _ = first
    } else if ["Equatable", "Hashable"].contains(proto.name), proto.context.nominal == nil {
      checkSynthesis(nominal, proto, conformance)
    } else if codedConformances.contains(ObjectIdentifier(conformance)) {
      checkCoding(nominal, proto, conformance)
    }
  }

  /// What coding members are synthesized for has parts that can all be coded.
  private func checkCoding(_ nominal: NominalDecl, _ proto: NominalDecl, _ conformance: Conformance) {
    var signature = nominal.signature
    signature.requirements += conformance.conditions
    let keys = codingKeys(of: nominal)
    let part = nominal.storedProperties.lazy.filter { property in
      if proto.name == "Decodable", property.isLet, property.hasInitialValue { return false }
      return keys?.contains(CodingSource.key(of: property)) ?? true
    }.first { property in
      property.resolve()
      return !property.type.hasError && !self.conforms(property.type, to: proto, signature)
    }
    guard let part else { return }
    let note =
      "cannot automatically synthesize '\(proto.name)' because '\(part.type)' does not conform to "
      + "'\(proto.name)'"
    error(
      "type '\(nominal.name)' does not conform to protocol '\(proto.name)'", nominal.range,
      notes: [Diagnostic(severity: .note, message: note, range: part.range)])
  }

  private func checkSynthesis(_ nominal: NominalDecl, _ proto: NominalDecl, _ conformance: Conformance) {
    let name = proto.name == "Equatable" ? "==" : "hash"
    let own: Bool
    if name == "==" {
      own =
        nominal.members["=="] != nil
        || (operatorDecls["=="] ?? []).contains { decl in
          decl.resolve()
          return decl.parameters.first?.type.nominal === nominal
        }
    } else {
      own = nominal.members["hash"] != nil
    }
    guard !own, nominal.builtin == nil else { return }
    if nominal.isReference {
      error("type '\(nominal.name)' does not conform to protocol '\(proto.name)'", nominal.range)
    } else if let part = unsynthesizablePart(proto, for: nominal, conformance) {
      error(
        "type '\(nominal.name)' does not conform to protocol '\(proto.name)'", nominal.range,
        notes: [
          Diagnostic(
            severity: .note,
            message:
              "stored property type '\(part)' does not conform to protocol '\(proto.name)', preventing synthesized conformance of '\(nominal.name)' to '\(proto.name)'",
            range: nominal.range)
        ])
    }
  }

  private func isFulfilled(
    _ member: Decl, _ proto: NominalDecl, _ map: Substitutions, _ nominal: NominalDecl
  ) -> Bool {
    func has(_ function: FunctionDecl?) -> Bool {
      guard let function else { return true }
      function.resolve()
      return witness(for: function, in: proto, selfType: nominal.declaredType, map) != nil
    }
    switch member {
    case let function as FunctionDecl: return has(function)
    case let variable as VariableDecl: return has(variable.getter) && has(variable.setter)
    case let member as SubscriptDecl: return has(member.getter) && has(member.setter)
    default: return true
    }
  }

  private func note(for member: Decl, _ name: String) -> Diagnostic {
    let text: String
    switch member {
    case let function as FunctionDecl:
      let labels = labels(of: function).map { ($0 ?? "_") + ":" }.joined()
      let what = function.kind == .initializer ? "initializer" : "function"
      text =
        "protocol requires \(what) '\(name)(\(labels))' with type '\(Type.function(functionType(function)))'"
    case let variable as VariableDecl:
      text = "protocol requires property '\(name)' with type '\(variable.type)'"
    default: text = "protocol requires '\(name)'"
    }
    return Diagnostic(severity: .note, message: text, range: member.range)
  }

  /// A struct or enum cannot contain itself.
  private func checkLayout(of nominal: NominalDecl) {
    guard nominal.kind == .struct || nominal.kind == .enum else { return }
    var seen: Set<Type> = []
    func contains(_ type: Type, _ depth: Int) -> Bool {
      guard depth <= 24, seen.insert(type).inserted else { return false }
      switch type {
      case .nominal(let decl, let arguments):
        if decl === nominal { return true }
        if decl.isReference || ["Array", "Dictionary", "Set"].contains(decl.builtin ?? "") { return false }
        if decl.builtin == "Optional" { return contains(arguments[0], depth + 1) }
        if decl.builtin != nil || decl.range.file?.isLibrary == true { return false }
        let map = substitutions(of: type)
        for property in decl.storedProperties {
          property.resolve()
          if contains(replace(property.type, { map[$0] }), depth + 1) { return true }
        }
        for one in decl.cases where !one.isIndirect {
          one.resolve()
          if one.payload.contains(where: { contains(replace($0, { map[$0] }), depth + 1) }) { return true }
        }
        return false
      case .tuple(let elements): return elements.contains { contains($0.type, depth + 1) }
      default: return false
      }
    }
    for property in nominal.storedProperties {
      property.resolve()
      if contains(property.type, 0) {
        error(
          "value type '\(nominal.name)' cannot have a stored property that recursively contains it",
          property.range)
        return
      }
    }
    for one in nominal.cases where !one.isIndirect {
      one.resolve()
      if one.payload.contains(where: { contains($0, 0) }) {
        error("recursive enum '\(nominal.name)' is not marked 'indirect'", nominal.range)
        return
      }
    }
  }

  private func checkOverrides(of nominal: NominalDecl) {
    guard nominal.kind == .class else { return }
    for (name, members) in nominal.members {
      for member in members where !member.isStatic {
        var parent = nominal.superclass?.nominal
        var found: Decl?
        while let here = parent, found == nil {
          found = (here.members[name] ?? []).first { candidate in
            if let a = candidate as? FunctionDecl, let b = member as? FunctionDecl {
              guard a.kind == b.kind, a.kind == .function, labels(of: a) == labels(of: b) else {
                return false
              }
              a.resolve()
              b.resolve()
              return zip(a.parameters, b.parameters).allSatisfy {
                $0.type == $1.type || $0.type.hasParameters
              }
            }
            return candidate is VariableDecl && member is VariableDecl
          }
          parent = here.superclass?.nominal
        }
        if member.isOverriding, found == nil, !(member is FunctionDecl && name == "init"),
          !(member is SubscriptDecl)
        {
          error(
            member is VariableDecl
              ? "property does not override any property from its superclass"
              : "method does not override any method from its superclass", member.range)
        } else if let found, !member.isOverriding, !found.isPrivate {
          if case .extension = member.context { continue }
          error("overriding declaration requires an 'override' keyword", member.range)
        } else if let found = found as? FunctionDecl, member.isOverriding, found.isFinal {
          error("instance method overrides a 'final' instance method", member.range)
        }
      }
    }
  }
}
