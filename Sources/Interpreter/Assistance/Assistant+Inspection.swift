extension Assistant {
  /// What the name at a cursor stands for.
  ///
  /// - Parameters:
  ///   - text: The source.
  ///   - offset: The cursor, in UTF-8 bytes.
  ///   - detail: 0 for the declarations, 1 for their documentation in full.
  ///   - value: Looks up the value of a variable.
  func inspect(_ text: String, at offset: Int, detail: Int, value: (String) -> Value?) -> Inspection? {
    guard let target = InspectionTarget.find(in: text, at: offset) else { return nil }
    let isWanted = { (name: String) in name == target.name }
    var found: [Candidate]
    switch site(in: text, name: target.nameRange) {
    case .members(let type, let base, let signature, let scope)?:
      found = members(of: type, base, signature, scope, where: isWanted)
    case .names(let scope)?, .types(let scope)?: found = checker.lookup(target.name, from: scope)
    case nil: found = checker.lookup(target.name, from: checker.session)
    }
    found.removeAll { ($0.decl as? FunctionDecl)?.kind == .deinitializer }
    guard let first = found.first else { return nil }
    return Inspection(
      declaration: declarations(found), type: nil, documentation: documentation(found, detail),
      value: (first.decl as? VariableDecl)?.kind == .global ? value(target.name).map(preview) : nil)
  }

  private static let limit = 8

  private func declarations(_ found: [Candidate]) -> String {
    var lines: [String] = []
    for candidate in found {
      let line = DeclarationText(checker: checker, owner: candidate.owner).text(candidate.decl)
      if !lines.contains(line) { lines.append(line) }
    }
    let rest = lines.count - Self.limit
    return lines.prefix(Self.limit).joined(separator: "\n") + (rest > 0 ? "\n// and \(rest) more" : "")
  }

  private func documentation(_ found: [Candidate], _ detail: Int) -> String? {
    for candidate in found {
      let decl = candidate.decl
      guard let text = decl.documentation ?? DocumentationComment.text(above: decl.range) else { continue }
      return detail > 0 ? text : String(text.split(separator: "\n- Parameter", maxSplits: 1).first ?? "")
    }
    return nil
  }

  private func preview(_ value: Value) -> String {
    let text = value.debugDescription
    return text.utf8.count <= 2000 ? text : text.prefix(1000) + "…"
  }
}
