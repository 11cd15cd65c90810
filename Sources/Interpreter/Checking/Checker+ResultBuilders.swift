extension Checker {
  /// The result builder that transforms a function's body: its own, or that of the requirement it fulfils.
  func resultBuilder(of function: FunctionDecl, _ source: BodySource) -> ResultBuilder? {
    guard function.kind == .function || function.kind == .getter,
      function.resultBuilder != nil || function.context.nominal?.conformances.isEmpty == false,
      let type = builderType(of: function),
      !ClosureScan.containsReturn(source.block.statements)
    else { return nil }
    return ResultBuilder(type, self, source.scope)
  }

  private func builderType(of function: FunctionDecl) -> Type? {
    if let written = function.resultBuilder { return builderType(written.type, written.scope) }
    guard let nominal = function.context.nominal, !isCheckingLibrary else { return nil }
    let name = function.storage?.name ?? function.name
    for (proto, _) in allConformances(of: nominal).sorted(by: { $0.proto.name < $1.proto.name }) {
      for member in proto.members[name] ?? [] where isRequirement(member) {
        let requirement =
          function.kind == .getter ? (member as? VariableDecl)?.getter : member as? FunctionDecl
        guard let requirement, let written = requirement.resultBuilder,
          labels(of: requirement) == labels(of: function)
        else { continue }
        if let type = builderType(written.type, written.scope) { return type }
      }
    }
    return nil
  }

  private func builderType(_ written: AST.TypeExpression, _ scope: Scope) -> Type? {
    let type = resolve(written, TypeContext(scope: scope))
    return type.hasError ? nil : type
  }
}
