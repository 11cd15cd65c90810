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

  /// Checks that a type has what its attributes promise.
  func checkAttributedType(_ nominal: NominalDecl) {
    func has(_ name: String, _ labels: [String?]) -> Bool {
      (nominal.members[name] ?? []).contains { member in
        (member as? FunctionDecl).map { self.labels(of: $0) == labels } ?? false
      }
    }
    let attributes = nominal.attributes
    if attributes.contains("resultBuilder"), nominal.members["buildBlock"] == nil,
      !has("buildPartialBlock", ["first"]) || !has("buildPartialBlock", ["accumulated", "next"])
    {
      error(
        "result builder must provide at least one static 'buildBlock' method, or both "
          + "'buildPartialBlock(first:)' and 'buildPartialBlock(accumulated:next:)'", nominal.range)
    }
    if attributes.contains("propertyWrapper"),
      nominal.members["wrappedValue"]?.contains(where: { $0 is VariableDecl && !$0.isStatic }) != true
    {
      error(
        "property wrapper type '\(nominal.name)' does not contain a non-static property named 'wrappedValue'",
        nominal.range)
    }
    if attributes.contains("dynamicMemberLookup") { checkDynamicMembers(of: nominal) }
    if attributes.contains("dynamicCallable"), !nominal.isProtocol,
      !has("dynamicallyCall", ["withArguments"]), !has("dynamicallyCall", ["withKeywordArguments"])
    {
      error(
        "'@dynamicCallable' requires '\(nominal.name)' to have either a valid "
          + "'dynamicallyCall(withArguments:)' method or 'dynamicallyCall(withKeywordArguments:)' method",
        nominal.attributeRanges["dynamicCallable"] ?? nominal.range)
    }
    if attributes.contains("globalActor") { checkGlobalActor(nominal) }
  }

  private func checkDynamicMembers(of nominal: NominalDecl) {
    guard !nominal.isProtocol, nominal.superclass == nil else { return }
    let subscripts = (nominal.members["subscript"] ?? []).compactMap { $0 as? SubscriptDecl }
    let isFulfilled = subscripts.contains { decl in
      guard decl.sourceLabels.first == "dynamicMember" else { return false }
      decl.resolve()
      guard let type = decl.parameters.first?.type else { return false }
      return type.hasParameters || type.nominal?.isKeyPath == true
        || conforms(type, to: libraryType("ExpressibleByStringLiteral"))
    }
    guard !isFulfilled else { return }
    error(
      "'@dynamicMemberLookup' requires '\(nominal.name)' to have a 'subscript(dynamicMember:)' method "
        + "that accepts either 'ExpressibleByStringLiteral' or a key path",
      subscripts.first?.range ?? nominal.attributeRanges["dynamicMemberLookup"] ?? nominal.range)
  }

  private func checkGlobalActor(_ nominal: NominalDecl) {
    guard nominal.members["shared"]?.contains(where: \.isStatic) == true else {
      error("type '\(nominal.name)' does not conform to protocol 'GlobalActor'", nominal.range)
      return
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
