extension ExpressionChecker {
  /// A wrapped local variable, or the projection of one.
  func localWrapped(
    _ decl: VariableDecl, _ storage: VariableDecl, _ members: [String], _ range: SourceRange
  ) -> Pending {
    var pending = reached(members, from: variableReference(storage, range), decl.type, range)
    if storage.isLet, let wrapped = decl.wrapped, wrapped.access.setterMutates {
      let place = pending.place
      pending.place = { [unowned self] use in
        if use != .read {
          error("\(change.text): '\(decl.name)' is immutable", range)
        }
        return place?(.read) ?? .discard(decl.type)
      }
    }
    guard let wrapped = decl.wrapped, checker.uninitialized.contains(ObjectIdentifier(storage)) else {
      return pending
    }
    pending.initialize = { [unowned self] value in
      guard !checker.assigned.contains(ObjectIdentifier(storage)) else { return nil }
      return initialization(wrapped, value, variableReference(storage, range), range)
    }
    return pending
  }

  /// A wrapped property in an initializer of its type: the storage alone is read and changed, and the first
  /// assignment makes it.
  func initializedWrapped(
    _ decl: VariableDecl, _ wrapped: WrappedProperty, _ owner: Type, _ base: Pending, _ map: Substitutions,
    _ range: SourceRange
  ) -> Pending {
    let storage = accessed(wrapped.storage, owner: owner, base: base, map: map, range)
    let type = checker.canonical(checker.replace(decl.type) { map[$0] }, signature)
    var pending = reached(wrapped.wrappers.map { _ in "wrappedValue" }, from: storage, type, range)
    guard !wrapped.storage.hasInitialValue else { return pending }
    pending.initialize = { [unowned self] value in
      let isDelegating =
        body?.selfVariable.map { checker.delegating.contains(ObjectIdentifier($0)) } ?? false
      guard !isDelegating, !checker.assigned.contains(ObjectIdentifier(wrapped.storage)) else { return nil }
      return initialization(wrapped, value, storage, range)
    }
    return pending
  }

  /// What is behind a wrapped property, which is changed in place when nothing observes it.
  func modifiedWrapped(
    _ decl: VariableDecl, _ owner: Type?, _ base: Pending?, _ map: Substitutions, _ type: Type,
    _ range: SourceRange
  ) -> Pending? {
    guard let wrapped = decl.wrapped, !wrapped.isObserved, let owner else { return nil }
    let storage = accessed(wrapped.storage, owner: owner, base: base, map: map, range)
    return reached(wrapped.wrappers.map { _ in "wrappedValue" }, from: storage, type, range)
  }

  private func reached(_ members: [String], from base: Pending, _ type: Type, _ range: SourceRange) -> Pending
  {
    let value = members.reduce(base) {
      memberReference($0, AST.Name(text: $1, range: range), nil, range)
    }
    _ = solver.unify(value.type, type)
    return value
  }

  /// Makes the storage of a wrapped variable from a value.
  private func initialization(
    _ wrapped: WrappedProperty, _ value: CheckedExpression, _ storage: Pending, _ range: SourceRange
  ) -> CheckedExpression? {
    let held = VariableDecl(
      name: "$wrapped", kind: .local, isLet: true, range: range, context: .local(parent: body?.function))
    held.type = value.type
    if let body { checker.owners[ObjectIdentifier(held)] = body }
    let inner = Scope(.block, parent: wrapped.scope, body: body)
    inner.declare(held)
    let wrapper = checker.wrap(.name(held.name, range), wrapped)
    guard
      let made = checker.checkExpression(
        wrapper, as: wrapped.storage.type, in: inner, purpose: .initialization, handler: handler),
      let place = storage.place?(.assign)
    else { return CheckedExpression(.tuple([]), .error, range) }
    let done = checker.temporary(.void, range)
    return CheckedExpression(
      .statements(
        [
          CheckedStatement(.binding(.variable(held), value), range),
          CheckedStatement(.expression(CheckedExpression(.assignment(place, made), .void, range)), range),
          CheckedStatement(.binding(.variable(done), CheckedExpression(.tuple([]), .void, range)), range),
        ], result: done), .void, range)
  }
}
