extension StatementChecker {
  /// A declaration among statements.
  func declaration(_ declaration: AST.Declaration) -> [CheckedStatement]? {
    checker.checkAttributes(of: declaration, from: scope)
    switch declaration.kind {
    case .variable(let isLet, let bindings): return variables(isLet, bindings, declaration)
    case .function:
      checkLocalFunction(declaration)
      return []
    case .importModule(let path):
      let known = [
        "Swift", "Foundation", "Dure", "Glibc", "Dispatch", "Synchronization", "_StringProcessing",
        "Observation",
        "FoundationEssentials", "Darwin",
      ]
      if path.first == "RegexBuilder" {
        checker.error("Dure does not support RegexBuilder yet", declaration.range)
      } else if let module = path.first, !known.contains(module), !checker.hostModules.contains(module) {
        checker.error("no such module '\(module)'", declaration.range)
      }
      return []
    case .initializer, .deinitializer, .subscript, .associatedType, .enumCases:
      checker.error("declaration is only valid inside a type", declaration.range)
      return nil
    case .extension where !body.isTopLevel:
      checker.error("declaration is only valid at file scope", declaration.range)
      return nil
    case .nominal, .extension, .typeAlias, .operatorDeclaration, .precedenceGroup, .invalid: return []
    }
  }

  /// A function inside a body is checked where it stands, so that its captures are known to what follows.
  private func checkLocalFunction(_ declaration: AST.Declaration) {
    guard !(body.isTopLevel && scope === checker.session) else { return }
    guard case .function(let function) = declaration.kind else { return }
    for case let decl as FunctionDecl in scope.local(function.name.text)
    where decl.range.start == declaration.nameRange.start {
      checker.waitingBodies.removeAll { $0 === decl }
      _ = checker.body(of: decl)
    }
  }

  private func variables(
    _ isLet: Bool, _ bindings: [AST.Binding], _ declaration: AST.Declaration
  ) -> [CheckedStatement]? {
    var result: [CheckedStatement] = []
    for (index, binding) in bindings.enumerated() {
      var binding = binding
      if binding.type == nil, binding.initializer == nil {
        binding.type = bindings[index...].first { $0.type != nil && $0.initializer == nil }?.type
      }
      guard let statements = variable(isLet, binding, declaration) else { continue }
      result += statements
    }
    return result
  }

  private func variable(
    _ isLet: Bool, _ binding: AST.Binding, _ declaration: AST.Declaration
  ) -> [CheckedStatement]? {
    let range = declaration.range
    if declaration.modifiers.contains(.async) { return asyncLet(binding, declaration) }
    if body.isTopLevel, scope === checker.session, !isLet, binding.accessors?.get == nil,
      declaration.modifiers.contains(.nonisolated), !declaration.modifiers.contains(.unsafe),
      case .identifier(let name) = binding.pattern.kind
    {
      checker.error(
        "var '\(name.text)' is not concurrency-safe because it is nonisolated global shared mutable state",
        name.range)
    }
    if body.isTopLevel, scope === checker.session, case .identifier(let name) = binding.pattern.kind,
      checker.globalActor(among: declaration.attributes, from: scope) != nil
    {
      checker.error("top-level code variables cannot have a global actor", name.range)
    }
    let wrappers = checker.attachedWrappers(declaration.attributes, from: scope)
    if !wrappers.isEmpty { return wrapped(wrappers, isLet: isLet, binding, declaration) }
    if let accessors = binding.accessors, accessors.get != nil {
      return computed(binding, accessors, declaration)
    }
    let context = TypeContext(
      scope: scope, placeholder: { [unowned self] in checker.freshPlaceholder() })
    let written = binding.type.map { checker.resolve($0, context) }
    if case .error? = written {
      declareInvalid(binding.pattern)
      return nil
    }
    guard let initializer = binding.initializer else {
      return uninitialized(isLet, binding, written, declaration)
    }
    if declaration.modifiers.contains(.lazy) {
      checker.error("Dure does not support lazy local variables yet", range)
    }
    guard let value = expression(initializer, as: written, .initialization) else {
      declareInvalid(binding.pattern)
      return nil
    }
    if written == nil, value.type.isVoid || value.type.hasVariables {
      if value.type.hasVariables {
        checker.reportOpenType(of: initializer)
        declareInvalid(binding.pattern)
        return nil
      }
      if case .identifier(let name) = binding.pattern.kind {
        checker.warning(
          "\(isLet ? "constant" : "variable") '\(name.text)' inferred to have type '()', which may be unexpected",
          name.range)
      }
    }
    guard let pattern = pattern(binding.pattern, value.type, isLet: isLet) else { return nil }
    if let accessors = binding.accessors, accessors.willSet != nil || accessors.didSet != nil,
      case .variable(let decl) = pattern
    {
      observe(decl, accessors, declaration)
    }
    if case .variable(let decl) = pattern {
      setOwnership(of: decl, declaration)
      decl.isImplicitlyUnwrapped = binding.type?.isImplicitlyUnwrapped ?? false
    }
    return [CheckedStatement(.binding(pattern, value), range)]
  }

  /// `weak` and `unowned`
  private func setOwnership(of decl: VariableDecl, _ declaration: AST.Declaration) {
    decl.writtenIsolation = checker.writtenIsolation(of: declaration, from: scope)
    if declaration.modifiers.contains(.weak) { decl.ownership = .weak }
    if declaration.modifiers.contains(.unowned) { decl.ownership = .unowned }
  }

  private func uninitialized(
    _ isLet: Bool, _ binding: AST.Binding, _ written: Type?, _ declaration: AST.Declaration
  ) -> [CheckedStatement]? {
    let range = declaration.range
    guard let written, !written.hasVariables else {
      checker.error("type annotation missing in pattern", binding.pattern.range)
      declareInvalid(binding.pattern)
      return nil
    }
    guard case .identifier(let name) = binding.pattern.kind else {
      guard let pattern = pattern(binding.pattern, written, isLet: isLet) else { return nil }
      var result: [CheckedStatement] = []
      pattern.forEachVariable { decl in
        checker.uninitialized.insert(ObjectIdentifier(decl))
        result.append(CheckedStatement(.declare(decl), range))
      }
      return result
    }
    let decl = declareLocal(name, written, isLet: isLet)
    setOwnership(of: decl, declaration)
    decl.isImplicitlyUnwrapped = binding.type?.isImplicitlyUnwrapped ?? false
    if let accessors = binding.accessors, accessors.willSet != nil || accessors.didSet != nil {
      observe(decl, accessors, declaration)
    }
    if !isLet, written.wrapped != nil {
      return [CheckedStatement(.binding(.variable(decl), checker.nilValue(written, range)), range)]
    }
    if decl.kind == .global, !isLet || true {
      checker.assigned.remove(ObjectIdentifier(decl))
    }
    checker.uninitialized.insert(ObjectIdentifier(decl))
    return [CheckedStatement(.declare(decl), range)]
  }

  /// A computed variable of a body or cell.
  private func computed(
    _ binding: AST.Binding, _ accessors: AST.Accessors, _ declaration: AST.Declaration
  ) -> [CheckedStatement]? {
    guard case .identifier(let name) = binding.pattern.kind, let written = binding.type else {
      checker.error("computed property must have an explicit type", binding.pattern.range)
      return nil
    }
    let decl = declareLocal(name, .error, isLet: false)
    decl.kind = .computed
    let context: DeclContext = .local(parent: body.function)
    let types = TypeContext(
      scope: scope,
      opaque: { [body] constraint, range in
        let opaque = OpaqueTypeDecl(name: name.text, range: range, context: context)
        opaque.parameters = body.signature.parameters
        opaque.constraint = constraint
        decl.opaque = opaque
        return .opaque(opaque, opaque.parameters.map { .parameter($0) })
      })
    decl.type = checker.resolve(written, types)
    func make(_ kind: FunctionKind, _ accessor: AST.Accessor) -> FunctionDecl {
      let function = checker.makeAccessor(
        kind, accessor, name: name.text, declaration, scope: scope, context: context, storage: decl,
        isMutating: false)
      function.pending = { [checker, body] in
        checker.finishAccessor(function, parameters: [], value: decl.type, signature: body.signature)
      }
      checker.waitingBodies.removeAll { $0 === function }
      return function
    }
    decl.getter = accessors.get.map { make(.getter, $0) }
    decl.getter?.opaqueResult = decl.opaque
    decl.setter = accessors.set.map { make(.setter, $0) }
    for function in [decl.getter, decl.setter] {
      if let function {
        if body.isTopLevel { checker.waitingBodies.append(function) } else { _ = checker.body(of: function) }
      }
    }
    return []
  }

  private func observe(_ decl: VariableDecl, _ accessors: AST.Accessors, _ declaration: AST.Declaration) {
    func make(_ kind: FunctionKind, _ accessor: AST.Accessor?) -> FunctionDecl? {
      guard let accessor else { return nil }
      let function = checker.makeAccessor(
        kind, accessor, name: decl.name, declaration, scope: scope, context: .local(parent: body.function),
        storage: decl,
        isMutating: false)
      function.pending = { [checker, body] in
        checker.finishAccessor(function, parameters: [], value: decl.type, signature: body.signature)
      }
      checker.waitingBodies.removeAll { $0 === function }
      if body.isTopLevel { checker.waitingBodies.append(function) } else { _ = checker.body(of: function) }
      return function
    }
    decl.willSet = make(.willSet, accessors.willSet)
    decl.didSet = make(.didSet, accessors.didSet)
  }
}
