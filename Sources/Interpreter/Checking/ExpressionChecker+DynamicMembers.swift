/// `@dynamicMemberLookup` and `@dynamicCallable`.
extension ExpressionChecker {
  /// A member that a type declares nowhere, through its `subscript(dynamicMember:)`; `nil` when it has none.
  func dynamicMember(_ base: Pending, _ head: Type, _ name: AST.Name, _ range: SourceRange) -> Pending? {
    if let root = unknownRoot(of: head) {
      return whenKnown(root, range) { [unowned self] in
        if let member = dynamicMember(base, head, name, range) { return member }
        _ = noMember(name, head)
        return nil
      }
    }
    let label = AST.Name(text: "dynamicMember", range: range)
    if let keyed = keyedMembers(of: head, { [unowned self] in writability(of: name.text, in: $0) }) {
      let path = AST.Expression(.keyPath(root: nil, components: [.property(name)]), range)
      let argument = AST.Argument(label: label, value: path)
      return subscriptCandidates(keyed, base, [argument], [generate(path)], range)
    }
    let named = dynamicSubscripts(of: head).filter { keyPathLevel(of: $0) == nil }
    guard !named.isEmpty else { return nil }
    let text = AST.Expression(.stringLiteral(name.text), range)
    return subscriptCandidates(
      named, base, [AST.Argument(label: label, value: text)], [generate(text)], range)
  }

  /// A subscript of what a type stands for, through its `subscript(dynamicMember:)`.
  func dynamicSubscript(
    _ base: Pending, _ head: Type, _ arguments: [AST.Argument], _ range: SourceRange
  ) -> Pending? {
    if let root = unknownRoot(of: head) {
      return whenKnown(root, range) { [unowned self] in
        if let member = dynamicSubscript(base, head, arguments, range) { return member }
        solver.fail(
          .message("value of type '\(solver.resolve(root))' has no subscripts"), locator(range))
        return nil
      }
    }
    let keyed = keyedMembers(of: head) { [unowned self] root in
      candidates("subscript", of: root).map { writability(of: $0.decl) }.max()
    }
    guard let keyed else { return nil }
    let path = AST.Expression(.keyPath(root: nil, components: [.subscripting(arguments)]), range)
    let argument = AST.Argument(label: AST.Name(text: "dynamicMember", range: range), value: path)
    return subscriptCandidates(keyed, base, [argument], [generate(path)], range)
  }

  /// What a type with key path members says of a name that it does not lead to.
  func missingDynamicMember(_ name: AST.Name, _ head: Type) -> Solver.Failure.Kind? {
    for candidate in dynamicSubscripts(of: head) {
      guard let root = keyPathRoot(of: candidate) else { continue }
      return .message(
        "value of type '\(solver.resolve(head))' has no dynamic member '\(name.text)' using key path from root "
          + "type '\(solver.resolve(root))'")
    }
    return nil
  }

  // MARK: Candidates

  /// The type that the members of a type are looked for in, when it is not known yet.
  private func unknownRoot(of head: Type) -> Type? {
    dynamicSubscripts(of: head).lazy.compactMap { [unowned self] in keyPathRoot(of: $0) }.first { root in
      if case .variable = root { return true }
      return solver.isUnknownMember(root)
    }
  }

  private func whenKnown(_ root: Type, _ range: SourceRange, _ make: @escaping () -> Pending?) -> Pending {
    let type = solver.fresh()
    let box = Solver.Box<Pending>()
    let work = DeferredWork("type of expression is ambiguous without a type annotation") {
      [unowned self] _ in
      guard let made = make() else { return false }
      solver.choose(box, made)
      return solver.unify(type, made.type)
    }
    solver.add(.deferred(root, work), locator(range))
    var pending = Pending(type, range) { box.value?.build() ?? CheckedExpression(.tuple([]), .error, range) }
    pending.place = { use in box.value?.place?(use) ?? .value(pending.build()) }
    return pending
  }

  /// The subscripts that a type looks its dynamic members up with.
  private func dynamicSubscripts(of head: Type) -> [Candidate] {
    guard isDynamic(head, "dynamicMemberLookup") else { return [] }
    return candidates("subscript", of: head).filter { candidate in
      guard let decl = candidate.decl as? SubscriptDecl, decl.sourceLabels.first == "dynamicMember" else {
        return false
      }
      decl.resolve()
      return decl.sourceLabels.count == 1 || decl.parameterCounts.required == 1
    }
  }

  /// Whether a type, a superclass of it or a protocol that it conforms to has an attribute.
  private func isDynamic(_ head: Type, _ attribute: String) -> Bool {
    switch head {
    case .metatype(let inner): return isDynamic(inner, attribute)
    case .nominal(let nominal, _):
      if nominal.attributes.contains(attribute) { return true }
      if let parent = checker.superclass(of: head), isDynamic(parent, attribute) { return true }
      return checker.allConformances(of: nominal).contains { $0.proto.attributes.contains(attribute) }
    case .parameter, .member, .opaque, .existential:
      if checker.protocols(of: head, signature).contains(where: { $0.attributes.contains(attribute) }) {
        return true
      }
      return checker.superclassBound(of: head, signature).map { isDynamic($0, attribute) } ?? false
    default: return false
    }
  }

  /// The subscripts that take the most capable key path which the member allows.
  private func keyedMembers(of head: Type, _ writability: (Type) -> Writability?) -> [Candidate]? {
    var best: (level: Writability, candidates: [Candidate])?
    for candidate in dynamicSubscripts(of: head) {
      guard let level = keyPathLevel(of: candidate), let root = keyPathRoot(of: candidate),
        let allowed = writability(root), level <= allowed
      else { continue }
      if let known = best, known.level >= level {
        if known.level == level { best?.candidates.append(candidate) }
      } else {
        best = (level, [candidate])
      }
    }
    return best?.candidates
  }

  private func keyPathLevel(of candidate: Candidate) -> Writability? {
    guard let decl = candidate.decl as? SubscriptDecl, let nominal = decl.parameters.first?.type.nominal,
      nominal.isKeyPath
    else { return nil }
    switch nominal.name {
    case "ReferenceWritableKeyPath": return .reference
    case "WritableKeyPath": return .value
    default: return .readOnly
    }
  }

  /// The type that the key path of a dynamic member starts at.
  private func keyPathRoot(of candidate: Candidate) -> Type? {
    guard let decl = candidate.decl as? SubscriptDecl, let path = decl.parameters.first?.type,
      path.nominal?.isKeyPath == true, let root = path.arguments.first
    else { return nil }
    var map = Substitutions()
    if let nominal = decl.context.nominal, let owner = candidate.owner {
      if nominal.isProtocol {
        map[nominal.selfParameter] = owner
      } else {
        map = checker.substitutions(of: owner)
      }
    }
    return solver.shallow(checker.canonical(checker.replace(root) { map[$0] }, signature))
  }

  // MARK: Writability

  /// How a property or subscript can be set.
  private enum Writability: Comparable {
    case readOnly, value, reference
  }

  private func writability(of name: String, in root: Type) -> Writability? {
    if case .tuple(let elements) = root {
      return Int(name).map { $0 < elements.count } ?? elements.contains { $0.label == name } ? .value : nil
    }
    let found = candidates(name, of: root).filter { $0.decl is VariableDecl }
    if let best = found.min(by: { $0.rank < $1.rank }) { return writability(of: best.decl) }
    let dynamic = dynamicSubscripts(of: root)
    let nested = dynamic.filter { candidate in
      keyPathRoot(of: candidate).map { writability(of: name, in: $0) != nil } ?? true
    }
    return nested.map { writability(of: $0.decl) }.max()
  }

  private func writability(of decl: Decl) -> Writability {
    let isReference = decl.context.nominal?.isReference ?? false
    let setter: FunctionDecl?
    switch decl {
    case let variable as VariableDecl:
      if variable.kind != .computed { return variable.isLet ? .readOnly : isReference ? .reference : .value }
      setter = variable.setter
    case let member as SubscriptDecl: setter = member.setter
    default: setter = nil
    }
    guard let setter else { return .readOnly }
    setter.resolve()
    return isReference || !setter.isMutating ? .reference : .value
  }

  // MARK: Calls

  /// A call of a value whose type takes any arguments; `nil` when it takes none so.
  func dynamicCall(
    _ callee: Pending, _ head: Type, _ arguments: [AST.Argument], _ generated: [Pending], _ range: SourceRange
  ) -> Pending? {
    guard isDynamic(head, "dynamicCallable") else { return nil }
    let name = AST.Name(text: "dynamicallyCall", range: range)
    let found = candidates(name.text, of: head)
    func taking(_ label: String) -> [Candidate] {
      found.filter { ($0.decl as? FunctionDecl).map { checker.labels(of: $0) == [label] } ?? false }
    }
    let plain = taking("withArguments")
    let isLabelled = arguments.contains { $0.label != nil }
    let isPlain = !isLabelled && !plain.isEmpty
    let candidates = isPlain ? plain : taking("withKeywordArguments")
    guard !candidates.isEmpty else {
      for argument in arguments {
        guard let label = argument.label else { continue }
        error("extraneous argument label '\(label.text):' in call", label.range)
      }
      return invalid(range)
    }
    let literal: Pending
    if isPlain {
      literal = arrayLiteral(of: generated, range)
    } else {
      let keys = arguments.map { stringLiteral($0.label?.text ?? "", $0.label?.range ?? $0.value.range) }
      literal = dictionaryLiteral(of: zip(keys, generated).map { (key: $0, value: $1) }, range)
    }
    let argument = AST.Argument(
      label: AST.Name(text: isPlain ? "withArguments" : "withKeywordArguments", range: range),
      value: AST.Expression(.arrayLiteral([]), range))
    return callCandidates(name, candidates, base: callee, [argument], [literal], range)
  }
}
