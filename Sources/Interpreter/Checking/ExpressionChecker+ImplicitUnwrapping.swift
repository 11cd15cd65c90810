extension ExpressionChecker {
  /// A value of a type such as `Int!`: an optional where one will do, what it wraps otherwise.
  func implicitlyUnwrapped(_ optional: Pending) -> Pending {
    let range = optional.range
    let type = solver.fresh()
    let isForced = Solver.Box<Bool>()
    let set = OverloadSet(
      name: "!", count: 2, isViable: { _ in true },
      commit: { [unowned self] index in
        solver.choose(isForced, index == 1)
        guard index == 1 else { return solver.unify(type, optional.type) }
        solver.score.forceUnwraps += 1
        let wrapped = solver.fresh()
        return solver.unify(optional.type, checker.optional(wrapped)) && solver.unify(type, wrapped)
      }, generality: { $0 }, summary: { .message("") }, isInformed: { true })
    // What is assigned does not say which of both it is.
    set.result = type
    solver.add(.overload(set), locator(range))
    var pending = optional
    pending.type = type
    pending.build = { [unowned self] in
      let value = optional.build()
      guard isForced.value == true else { return value }
      return CheckedExpression(.forceUnwrap(value), resolved(type), range)
    }
    if let place = optional.place {
      pending.place = { [unowned self] use in
        guard isForced.value == true else { return place(use) }
        return .forceUnwrap(place(use == .assign ? .modify : use), type: resolved(type))
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
