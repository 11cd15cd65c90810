extension Checker {
  /// Adds what the types in a function's signature require of its own generic parameters: who takes a
  /// `Result<T, E>` need not say that `E` is an error.
  func inferRequirements(of decl: FunctionDecl, own: Set<GenericParameterDecl>) {
    inferRequirements(from: decl.parameters.map(\.type) + [decl.result], own: own, &decl.signature)
  }

  /// Adds to a signature what the types in it require of the declaration's own generic parameters.
  func inferRequirements(
    from written: [Type], own: Set<GenericParameterDecl>, _ signature: inout GenericSignature
  ) {
    guard !own.isEmpty else { return }
    var types = written
    for case .sameType(let left, let right) in signature.requirements { types += [left, right] }
    var known = Set(signature.requirements)
    var added: [GenericRequirement] = []
    for type in types {
      visitNominals(in: type) { nominal, arguments in
        let map = Dictionary(zip(nominal.signature.parameters, arguments)) { first, _ in first }
        for requirement in nominal.signature.requirements {
          let made: GenericRequirement
          switch requirement {
          case .conformance(let subject, let proto): made = .conformance(replace(subject) { map[$0] }, proto)
          case .superclass(let subject, let bound):
            made = .superclass(replace(subject) { map[$0] }, replace(bound) { map[$0] })
          case .classBound(let subject): made = .classBound(replace(subject) { map[$0] })
          case .sameType: continue
          }
          guard isOfParameter(made.subject, own), known.insert(made).inserted else { continue }
          added.append(made)
        }
      }
    }
    signature.requirements += added
  }

  private func visitNominals(in type: Type, _ visit: (NominalDecl, [Type]) -> Void) {
    if case .nominal(let nominal, let arguments) = type, !arguments.isEmpty {
      nominal.resolve()
      visit(nominal, arguments)
    }
    _ = type.mapComponents {
      visitNominals(in: $0, visit)
      return $0
    }
  }

  private func isOfParameter(_ type: Type, _ own: Set<GenericParameterDecl>) -> Bool {
    switch type {
    case .parameter(let decl): own.contains(decl)
    case .member(let base, _): isOfParameter(base, own)
    default: false
    }
  }
}

extension GenericRequirement {
  /// What the requirement is about.
  fileprivate var subject: Type {
    switch self {
    case .conformance(let subject, _), .superclass(let subject, _), .classBound(let subject): subject
    case .sameType(let left, _): left
    }
  }
}
