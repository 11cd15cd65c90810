extension Assistant {
  /// What may stand at a cursor.
  ///
  /// - Parameters:
  ///   - text: The source.
  ///   - offset: The cursor, in UTF-8 bytes.
  /// - Complexity: O(*n*) in the text, and O(*m* log *m*) in the names that fit.
  func completions(in text: String, at offset: Int) -> CompletionList {
    let context = CompletionContext.find(in: text, at: offset)
    let typed = String(decoding: Array(text.utf8)[context.prefix], as: UTF8.self)
    let filter = NameFilter(typed: typed)
    var items: [Completion]
    switch context.kind {
    case .none: items = []
    case .module: items = filter.fixed(checker.hostModules.union(["Foundation", "Glibc"]), .module)
    case .attribute: items = filter.fixed(Self.attributes, .attribute)
    case .macro: items = filter.fixed(Self.macros, .keyword)
    case .global, .member, .implicitMember, .type, .typeMember, .keyPathMember:
      items = declarations(at: site(in: text, name: context.prefix), context.kind, filter)
    }
    if case .global = context.kind { items += filter.fixed(Self.keywords, .keyword) }
    return CompletionList(items: items, replacedRange: context.prefix)
  }

  private func declarations(
    at site: CompletionProbe.Site?, _ kind: CompletionContext.Kind, _ filter: NameFilter
  ) -> [Completion] {
    for isWanted in [filter.exact, filter.loose] {
      let found: [Candidate]
      switch site {
      case .members(let type, let base, let signature, let scope)?:
        found = members(of: type, base, signature, scope, where: isWanted).sorted {
          $0.decl.name < $1.decl.name
        }
      case .names(let scope)?: found = names(from: scope, where: isWanted)
      case .types(let scope)?: found = names(from: scope, where: isWanted).filter { isType($0.decl) }
      case nil: found = names(from: checker.session, where: isWanted)
      }
      let items = merged(found.filter { isShown($0, kind) })
      if !items.isEmpty { return items }
    }
    return []
  }

  private func isType(_ decl: Decl) -> Bool {
    decl is NominalDecl || decl is TypeAliasDecl || decl is GenericParameterDecl || decl is AssociatedTypeDecl
  }

  private func isShown(_ candidate: Candidate, _ kind: CompletionContext.Kind) -> Bool {
    switch candidate.decl {
    case is SubscriptDecl: return false
    case let function as FunctionDecl:
      if function.isOperator { return false }
      if function.kind == .initializer, case .member = kind, case .type = candidate.base { return true }
      return function.kind == .function
    default: return true
    }
  }

  /// One item for each name.
  private func merged(_ candidates: [Candidate]) -> [Completion] {
    var items: [Completion] = []
    var positions: [String: Int] = [:]
    for candidate in candidates {
      let name = candidate.decl.name
      if let position = positions[name] {
        if candidate.decl is FunctionDecl { items[position].count += 1 }
        continue
      }
      positions[name] = items.count
      items.append(
        Completion(
          text: name, kind: kind(of: candidate.decl),
          signature: DeclarationText(checker: checker, owner: candidate.owner).text(candidate.decl)))
    }
    return items
  }

  func kind(of decl: Decl) -> Completion.Kind {
    switch decl {
    case let function as FunctionDecl:
      function.kind == .initializer ? .initializer : function.context.nominal == nil ? .function : .method
    case let variable as VariableDecl:
      variable.context.nominal != nil ? .property : variable.isLet ? .constant : .variable
    case let nominal as NominalDecl:
      switch nominal.kind {
      case .struct: .struct
      case .enum: .enum
      case .class: .class
      case .actor: .actor
      case .protocol: .protocol
      }
    case is EnumCaseDecl: .case
    case is TypeAliasDecl: .typeAlias
    default: .typeParameter
    }
  }

  private static let attributes: Set<String> = [
    "autoclosure", "discardableResult", "escaping", "MainActor", "Sendable", "unknown",
  ]
  private static let macros: Set<String> = ["column", "file", "fileID", "filePath", "function", "line"]
  private static let keywords: Set<String> = [
    "actor", "as", "async", "await", "break", "case", "catch", "class", "continue", "default", "defer", "do",
    "else",
    "enum", "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "is",
    "lazy", "let", "mutating", "nil", "override", "private", "protocol", "public", "repeat", "return", "self",
    "static",
    "struct", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "weak", "where",
    "while",
  ]
}

/// Which names fit what has been typed.
private struct NameFilter {
  let typed: String

  /// Names that begin as typed. Names that begin with an underscore are the library's own, unless asked for.
  func exact(_ name: String) -> Bool {
    name.utf8.starts(with: typed.utf8) && (typed.hasPrefix("_") || !name.hasPrefix("_")) && isName(name)
  }

  /// Names that begin as typed but for the case of letters.
  func loose(_ name: String) -> Bool {
    !typed.isEmpty && name.lowercased().hasPrefix(typed.lowercased())
      && (typed.hasPrefix("_") || !name.hasPrefix("_")) && isName(name)
  }

  /// Whether it is an identifier, not an operator.
  private func isName(_ name: String) -> Bool {
    name.unicodeScalars.first.map { $0 == "_" || $0.properties.isXIDStart || $0.properties.isEmoji } ?? false
  }

  func fixed(_ names: Set<String>, _ kind: Completion.Kind) -> [Completion] {
    names.filter { $0.utf8.starts(with: typed.utf8) }.sorted().map {
      Completion(text: $0, kind: kind, signature: "")
    }
  }
}
