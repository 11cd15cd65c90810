extension ExpressionChecker {
  /// A variable of a type such as `Int!`: an optional where one will do, what it wraps otherwise.
  func unwrappingImplicitly(_ optional: Pending, of decl: VariableDecl, _ range: SourceRange) -> Pending {
    guard decl.isImplicitlyUnwrapped, let wrapped = optional.type.wrapped else { return optional }
    let type = solver.fresh()
    let isForced = Solver.Box<Bool>()
    solver.add(
      .overload(
        OverloadSet(
          name: decl.name, count: 2, isViable: { _ in true },
          commit: { [unowned self] index in
            solver.choose(isForced, index == 1)
            return solver.unify(type, index == 1 ? wrapped : optional.type)
          }, generality: { $0 }, summary: { .message("") }, isInformed: { true })), locator(range))
    var pending = optional
    pending.type = type
    pending.build = { [unowned self] in
      let value = optional.build()
      guard isForced.value == true else { return value }
      return CheckedExpression(.forceUnwrap(value), resolved(wrapped), range)
    }
    if let place = optional.place {
      pending.place = { [unowned self] use in
        guard isForced.value == true else { return place(use) }
        return .forceUnwrap(place(use == .assign ? .modify : use), type: resolved(wrapped))
      }
    }
    return pending
  }
}

extension AST.TypeExpression {
  /// Whether it is written `T!`.
  var isImplicitlyUnwrapped: Bool {
    switch kind {
    case .implicitlyUnwrapped: true
    case .attributed(let inner, _, _): inner.isImplicitlyUnwrapped
    default: false
    }
  }
}
