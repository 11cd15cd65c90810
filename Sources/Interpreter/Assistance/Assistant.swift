/// Answers what may stand at a place of source text, and what stands there, from what the checker knows.
///
/// The text need not be whole. What earlier cells declared is in reach; nothing runs, and nothing is kept.
struct Assistant {
  let checker: Checker

  /// A name that no source has.
  private static let placeholder = "CompletionPlace"

  /// Has the checker check a text up to a name, with the name replaced by one that nothing has.
  ///
  /// - Returns: Where the checker looked for the name; `nil` when it never did.
  func site(in text: String, name: Range<Int>) -> CompletionProbe.Site? {
    let head = String(decoding: text.utf8.prefix(name.lowerBound), as: UTF8.self)
    let probe = CompletionProbe(name: Self.placeholder)
    let source = SourceFile(name: "completion", text: head + Self.placeholder)
    let file = Parser.parse(source, operators: checker.operators).file
    checker.probe = probe
    let isOutermost = checker.patience.begin(Patience.assistance)
    defer { if isOutermost { checker.patience.end() } }
    // The placeholder is an error in any case, so the cell leaves no trace.
    _ = checker.check(file, parseDiagnostics: [])
    checker.probe = nil
    return probe.site
  }

  // MARK: Names

  /// The declarations of members whose names begin with a text.
  func members(
    of type: Type, _ base: Candidate.Base, _ signature: GenericSignature, _ scope: Scope,
    where isWanted: (String) -> Bool
  ) -> [Candidate] {
    var names: Set<String> = []
    for nominal in memberSources(of: type, signature) {
      names.formUnion(nominal.members.keys.filter(isWanted))
    }
    return names.flatMap { checker.members($0, of: type, base: base, signature, scope) }
  }

  /// The types and protocols that declare the members of a type.
  private func memberSources(of type: Type, _ signature: GenericSignature) -> [NominalDecl] {
    var sources: [NominalDecl] = []
    var current: Type? = type
    while let here = current, case .nominal(let nominal, _) = here {
      nominal.resolve()
      checker.ensureImplicitInitializers(of: nominal)
      sources.append(nominal)
      sources += checker.inheritedConformances(of: nominal).map(\.proto)
      current = checker.superclass(of: here)
    }
    if let bound = checker.superclassBound(of: type, signature) {
      sources += memberSources(of: bound, signature)
    }
    return sources + checker.protocols(of: type, signature)
  }

  /// The declarations in reach from a scope, nearest first.
  func names(from scope: Scope, where isWanted: (String) -> Bool) -> [Candidate] {
    var found: [Candidate] = []
    var current: Scope? = scope
    while let here = current {
      for name in here.names.keys.filter(isWanted).sorted() {
        found += here.local(name).map { Candidate(decl: $0, owner: nil, base: .none) }
      }
      if case .type(let nominal, _) = here.kind {
        let signature = scope.body?.signature ?? nominal.signature
        let base: Candidate.Base = scope.body?.selfVariable == nil ? .type : .value
        found += members(of: nominal.declaredType, base, signature, scope, where: isWanted)
      }
      current = here.parent
    }
    return found
  }
}
