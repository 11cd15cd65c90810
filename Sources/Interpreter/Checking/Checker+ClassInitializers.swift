/// What classes owe their initializers.
extension Checker {
  /// Reports a class that cannot be made, and one that lacks what its superclass demands of it.
  func checkInitializers(of nominal: NominalDecl) {
    guard nominal.kind == .class || nominal.kind == .actor, nominal.range.file?.isLibrary == false else {
      return
    }
    let own = (nominal.members["init"] ?? []).compactMap { $0 as? FunctionDecl }.filter {
      $0.context.isBody && $0.range.start != nominal.range.start
    }
    if own.isEmpty {
      let missing = nominal.storedProperties.filter { !$0.hasInitialValue }
      guard !missing.isEmpty else { return }
      let kind = nominal.kind == .actor ? "actor" : "class"
      error(
        "\(kind) '\(nominal.name)' has no initializers", nominal.range,
        notes: missing.map {
          let name = ($0.wrappedBy ?? $0).name
          return Diagnostic(
            severity: .note,
            message: "stored property '\(name)' without initial value prevents synthesized initializers",
            range: $0.range)
        })
      return
    }
    checkRequired(nominal, own)
  }

  /// Every `required` initializer of the superclass must be there where none is inherited.
  private func checkRequired(_ nominal: NominalDecl, _ own: [FunctionDecl]) {
    guard !own.allSatisfy(\.isConvenience), let parent = nominal.superclass?.nominal else { return }
    for required in requiredInitializers(of: parent)
    where !own.contains(where: { labels(of: $0) == labels(of: required) }) {
      let name = labels(of: required).map { ($0 ?? "_") + ":" }.joined()
      let end = nominal.end ?? nominal.range
      error(
        "'required' initializer 'init(\(name))' must be provided by subclass of '\(required.context.nominal?.name ?? "")'",
        end)
    }
  }

  private func requiredInitializers(of nominal: NominalDecl) -> [FunctionDecl] {
    var result: [FunctionDecl] = []
    var current: NominalDecl? = nominal
    while let here = current {
      for case let function as FunctionDecl in here.members["init"] ?? []
      where function.isRequired && function.context.isBody {
        if !result.contains(where: { labels(of: $0) == labels(of: function) }) { result.append(function) }
      }
      current = here.superclass?.nominal
    }
    return result
  }

  /// Subclasses conform too, so that what makes them must be theirs as well.
  func checkRequired(_ conformance: Conformance, of nominal: NominalDecl, to proto: NominalDecl) {
    guard nominal.kind == .class, !nominal.isFinal, conformance.type === nominal else { return }
    for case let requirement as FunctionDecl in proto.members["init"] ?? [] where requirement.isRequirement {
      let map = Substitutions(types: [proto.selfParameter: nominal.declaredType])
      guard
        let found = witness(for: requirement, in: proto, selfType: nominal.declaredType, map)?.function,
        found.context.nominal === nominal, !found.isRequired, found.synthesized != "init(rawValue:)",
        requirement.name == "init"
      else { continue }
      let name = labels(of: requirement).map { ($0 ?? "_") + ":" }.joined()
      let isImplicit = found.range.start == nominal.range.start
      error(
        "initializer requirement 'init(\(name))' can only be satisfied by a 'required' initializer in non-final class '\(nominal.name)'",
        isImplicit ? conformance.range : found.range)
    }
  }
}

extension DeclContext {
  /// Whether it is a type's own body.
  var isBody: Bool {
    if case .nominal = self { return true }
    return false
  }
}
