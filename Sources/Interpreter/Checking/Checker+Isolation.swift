/// Which actor things belong to, as far as the rules say for sure: what is not known is not checked.
extension Checker {
  /// What a declaration says of its isolation.
  func writtenIsolation(of declaration: AST.Declaration, from scope: Scope) -> ActorIsolation? {
    guard !isCheckingLibrary else { return nil }
    if declaration.modifiers.contains(.nonisolated)
      || declaration.attributes.contains(where: { $0.name.text == "concurrent" })
    {
      return .nonisolated
    }
    return globalActor(among: declaration.attributes, from: scope).map { .global($0) }
  }

  /// The global actor that attributes name.
  func globalActor(among attributes: [AST.Attribute], from scope: Scope) -> NominalDecl? {
    attributes.lazy.compactMap { self.attributeType($0, from: scope) }.first(where: \.isGlobalActor)
  }

  /// The isolation that the written type of a parameter gives to a closure, where it does not inherit the caller's.
  func closureIsolation(of type: AST.TypeExpression, from scope: Scope) -> ActorIsolation? {
    switch type.kind {
    case .attributed(let inner, isInOut: _, let attributes):
      if let actor = globalActor(among: attributes, from: scope) { return .global(actor) }
      return closureIsolation(of: inner, from: scope)
        ?? (attributes.contains { $0.name.text == "Sendable" } ? .nonisolated : nil)
    case .function(let parameters, _, _, _):
      return parameters.contains(where: \.isIsolated) ? .instance : nil
    case .optional(let inner): return closureIsolation(of: inner, from: scope)
    case .identifier(let name, _):
      return (lookupType(name.text, from: scope) as? TypeAliasDecl)?.closureIsolation?()
    default: return nil
    }
  }

  /// The isolation of what a cell declares; `nil` when it is not known or makes no difference.
  func isolation(of decl: Decl) -> ActorIsolation? {
    guard let file = decl.range.file, !file.isLibrary else { return nil }
    if let function = decl as? FunctionDecl {
      if function.isOperator || function.synthesized != nil || function.kind == .deinitializer { return nil }
      if let storage = function.storage { return isolation(of: storage) }
      if function.parameters.contains(where: \.variable.isIsolated) { return .instance }
    }
    if decl is EnumCaseDecl || isTypeDecl(decl) { return nil }
    if let written = decl.writtenIsolation { return written }
    let variable = decl as? VariableDecl
    if variable?.getter?.synthesized != nil { return nil }
    switch decl.context {
    case .local: return nil
    case .topLevel: return variable?.isLet == true ? nil : .global(libraryType("MainActor"))
    case .nominal, .extension: break
    }
    guard let nominal = decl.context.nominal else { return nil }
    if isActor(nominal) { return memberIsolation(of: decl, in: nominal) }
    if let variable, variable.kind == .stored, variable.isLet || !nominal.isReference { return nil }
    return isolation(ofType: nominal)
  }

  private func memberIsolation(of decl: Decl, in actor: NominalDecl) -> ActorIsolation? {
    if decl.isStatic { return .nonisolated }
    if let variable = decl as? VariableDecl, variable.isLet { return .nonisolated }
    if let function = decl as? FunctionDecl, function.kind == .initializer {
      return function.isAsync ? .instance : .nonisolated
    }
    return .instance
  }

  /// Whether a type is an actor, or a protocol that only actors conform to.
  private func isActor(_ nominal: NominalDecl) -> Bool {
    guard nominal.isProtocol else { return nominal.kind == .actor }
    nominal.resolve()
    return nominal.inheritedProtocols.contains { $0 === libraryType("Actor") || isActor($0) }
  }

  /// The isolation of a type's members that say nothing else.
  func isolation(ofType nominal: NominalDecl) -> ActorIsolation? {
    if let written = nominal.writtenIsolation { return written }
    let main = ActorIsolation.global(libraryType("MainActor"))
    guard let file = nominal.range.file, !file.isLibrary else { return main }
    if case .local = nominal.context { return nil }
    if let outer = nominal.context.nominal, isActor(outer) || outer.writtenIsolation != nil { return nil }
    if let parent = nominal.superclass?.nominal, let inherited = isolation(ofType: parent), inherited != main
    {
      return inherited
    }
    for (proto, _) in allConformances(of: nominal) {
      if let written = proto.writtenIsolation { return written }
      // Errors and coding keys are made and read anywhere.
      if ["Error", "CodingKey"].contains(proto.name), proto.range.file?.isLibrary == true { return nil }
    }
    return main
  }

  /// Whether values of a type are known not to be for other actors: objects that no actor guards.
  func isNonSendable(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type, nominal.kind == .class, nominal.range.file?.isLibrary == false
    else { return false }
    var current: NominalDecl? = nominal
    while let here = current {
      if here.isSendable { return false }
      current = here.superclass?.nominal
    }
    return isolation(ofType: nominal) == .nonisolated
  }

  /// The isolation that a body runs with.
  func isolation(of body: BodyContext) -> ActorIsolation? {
    var current: BodyContext? = body
    while let here = current {
      if let own = here.isolation { return own }
      if here.isTopLevel { return .global(libraryType("MainActor")) }
      if let parent = here.parent {
        if here.isFunctionBody, let written = here.function?.writtenIsolation { return written }
        current = parent
      } else {
        guard let function = here.function, here.isFunctionBody else { return nil }
        return isolation(of: function)
      }
    }
    return nil
  }

  /// A static variable needs an actor to guard it.
  func checkSharedState(_ decl: VariableDecl, _ member: AST.Declaration, of nominal: NominalDecl) {
    guard !isCheckingLibrary, !member.modifiers.contains(.unsafe) else { return }
    let isGuarded: Bool
    switch decl.writtenIsolation {
    case .global?: isGuarded = true
    case .nonisolated?: isGuarded = false
    default: isGuarded = nominal.kind != .actor && nominal.writtenIsolation != .nonisolated
    }
    guard !isGuarded else { return }
    error(
      "static property '\(decl.name)' is not concurrency-safe because it is nonisolated global shared mutable state",
      decl.range)
  }
}
