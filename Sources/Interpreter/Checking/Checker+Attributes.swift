extension Checker {
  /// The type that a custom attribute names, such as a property wrapper, a result builder or a global actor.
  func attributeType(_ attribute: AST.Attribute, from scope: Scope) -> NominalDecl? {
    guard !attribute.name.text.hasPrefix("_") else { return nil }
    return attributeType(attribute.type, from: scope)
  }

  private func attributeType(_ type: AST.TypeExpression, from scope: Scope) -> NominalDecl? {
    let found: Decl?
    switch type.kind {
    case .identifier(let name, arguments: _): found = lookupType(name.text, from: scope)
    case .member(let base, let name, arguments: _):
      found = attributeType(base, from: scope)?.members[name.text]?.first { isTypeDecl($0) }
    default: return nil
    }
    if let alias = found as? TypeAliasDecl {
      alias.resolve()
      return alias.underlying.nominal
    }
    return found as? NominalDecl
  }

  /// The attribute that names a result builder, as the builder's type.
  func resultBuilder(_ attributes: [AST.Attribute], from scope: Scope) -> AST.TypeExpression? {
    attributes.first { attribute in
      attributeType(attribute, from: scope)?.attributes.contains("resultBuilder") == true
    }?.type
  }

  /// Reports attributes that are neither Swift's own nor a type's.
  func checkAttributes(of declaration: AST.Declaration, from scope: Scope) {
    for attribute in declaration.attributes {
      let name = attribute.name.text
      if name.hasPrefix("_") || name.isEmpty || Self.attributes.contains(name) { continue }
      if attributeType(attribute, from: scope) == nil {
        error("unknown attribute '\(name)'", attribute.name.range)
      }
    }
  }

  private static let attributes: Set<String> = [
    "NSCopying", "NSManaged", "Sendable", "abi", "attached", "autoclosure", "available", "backDeployed", "c",
    "concurrent", "const", "convention", "derivative", "differentiable", "discardableResult",
    "dynamicCallable", "dynamicMemberLookup", "escaping", "exclusivity", "export", "freestanding", "frozen",
    "globalActor", "implementation", "inlinable", "inline", "isolated", "lifetime", "main", "noDerivative",
    "nonisolated", "nonobjc", "objc", "objcMembers", "preconcurrency", "propertyWrapper",
    "requires_stored_property_inits", "resultBuilder", "rethrows", "retroactive", "safe", "section",
    "specialize", "storageRestrictions", "testable", "transpose", "unchecked", "unknown", "unsafe",
    "usableFromInline", "used", "warn_unqualified_access",
  ]
}
