/// Which places of the source may use a declaration.
extension Checker {
  /// The access that modifiers give a member of a context.
  func access(_ modifiers: AST.Modifiers, in context: DeclContext) -> AccessLevel {
    if modifiers.contains(.private) { return .private }
    if modifiers.contains(.fileprivate) { return .fileprivate }
    if case .extension(let ext) = context { return ext.memberAccess }
    return .internal
  }

  /// The access to changing what modifiers declare.
  func setterAccess(_ modifiers: AST.Modifiers, in context: DeclContext) -> AccessLevel {
    let access = access(modifiers, in: context)
    if modifiers.contains(.privateSet) { return min(access, .private) }
    return modifiers.contains(.fileprivateSet) ? min(access, .fileprivate) : access
  }

  /// Whether a member with an access level can be used at a place of a file.
  func isAccessible(_ decl: Decl, _ level: AccessLevel, from scope: Scope, in file: SourceFile?) -> Bool {
    // The library mentions private members only in code that is synthesized for their own type.
    guard level != .internal, let home = decl.range.file, !home.isLibrary, let file, !file.isLibrary else {
      return true
    }
    guard home === file else { return false }
    guard level == .private, let owner = decl.context.nominal else { return true }
    var current: Scope? = scope
    while let here = current {
      if case .type(let nominal, _) = here.kind, nominal === owner { return true }
      current = here.parent
    }
    return false
  }
}

extension Checker {
  /// Reports a nested type that cannot be used here.
  func isRefused(_ nested: NominalDecl?, _ range: SourceRange, _ scope: Scope) -> Bool {
    guard let nested, !isAccessible(nested, nested.access, from: scope, in: range.file) else { return false }
    error("'\(nested.name)' is inaccessible due to '\(nested.access.keyword)' protection level", range)
    return true
  }
}

extension ExpressionChecker {
  /// Leaves the candidates that can be used here; where there is none, the message that says so.
  func accessible(_ candidates: inout [Candidate], _ range: SourceRange) -> String? {
    guard let first = candidates.first(where: { $0.decl.access != .internal }) else { return nil }
    candidates.removeAll { !checker.isAccessible($0.decl, $0.decl.access, from: scope, in: range.file) }
    guard candidates.isEmpty else { return nil }
    let decl = first.decl
    let name =
      (decl as? FunctionDecl)?.kind == .initializer
      ? "'\(decl.context.nominal?.name ?? "")' initializer" : "'\(decl.name)'"
    return "\(name) is inaccessible due to '\(decl.access.keyword)' protection level"
  }

  /// Whether a property or subscript can be changed here, as far as its access goes.
  func canSet(_ decl: Decl, _ level: AccessLevel, _ range: SourceRange) -> Bool {
    checker.isAccessible(decl, level, from: scope, in: range.file)
  }

  /// Reports a change of what can only be read here.
  func checkSetter(_ decl: Decl, _ level: AccessLevel, _ use: PlaceUse, _ range: SourceRange) {
    guard use != .read, !canSet(decl, level, range) else { return }
    let what = decl is SubscriptDecl ? "subscript" : "'\(decl.name)'"
    error("\(change.text): \(what) setter is inaccessible", range)
  }
}
