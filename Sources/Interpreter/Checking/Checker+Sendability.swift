extension Checker {
  /// A type that says that its values may be sent to other actors keeps nothing that may not be.
  func checkSendability(of nominal: NominalDecl) {
    guard nominal.isSendable, !nominal.isUncheckedSendable, isolation(ofType: nominal) == .nonisolated else {
      return
    }
    let what = "'Sendable'-conforming \(noun(of: nominal)) '\(nominal.name)'"
    switch nominal.kind {
    case .struct, .class:
      for property in nominal.storedProperties {
        property.resolve()
        if nominal.kind == .class, !property.isLet, property.writtenIsolation == nil {
          error("stored property '\(property.name)' of \(what) is mutable", property.range)
        } else if let part = nonSendablePart(of: property.type) {
          error(
            "stored property '\(property.name)' of \(what) has non-Sendable type '\(part)'", property.range)
        }
      }
    case .enum:
      for one in nominal.cases {
        one.resolve()
        for type in one.payload {
          guard let part = nonSendablePart(of: type) else { continue }
          error("associated value '\(one.name)' of \(what) has non-Sendable type '\(part)'", one.range)
        }
      }
    case .actor, .protocol: break
    }
  }

  private func noun(of nominal: NominalDecl) -> String {
    switch nominal.kind {
    case .struct: "struct"
    case .enum: "enum"
    case .class: "class"
    case .actor: "actor"
    case .protocol: "protocol"
    }
  }

  /// What a type holds of objects that no actor guards.
  private func nonSendablePart(of type: Type, depth: Int = 0) -> Type? {
    if depth > 12 { return nil }
    if isNonSendable(type) { return type }
    switch type {
    case .nominal(let nominal, let arguments):
      if nominal.range.file?.isLibrary == true || nominal.builtin != nil {
        return arguments.lazy.compactMap { self.nonSendablePart(of: $0, depth: depth + 1) }.first.map { _ in
          type
        }
      }
      guard nominal.kind == .struct, !nominal.isSendable, isolation(ofType: nominal) == .nonisolated else {
        return nil
      }
      let map = substitutions(of: type)
      let holds = nominal.storedProperties.contains { property in
        property.resolve()
        return nonSendablePart(of: replace(property.type) { map[$0] }, depth: depth + 1) != nil
      }
      return holds ? type : nil
    case .tuple(let elements):
      return elements.contains { nonSendablePart(of: $0.type, depth: depth + 1) != nil } ? type : nil
    default: return nil
    }
  }
}

extension AST.TypeExpression {
  /// Whether it is `Sendable`, with whatever attributes.
  var namesSendable: Bool {
    switch kind {
    case .identifier(let name, _): name.text == "Sendable"
    case .attributed(let inner, isInOut: _, attributes: _): inner.namesSendable
    default: false
    }
  }
}
