extension ExpressionChecker {
  /// What is done with something that belongs to an actor.
  enum IsolatedUse { case call, reference, mutation }

  /// Checks that a use stays on the actor or waits for it.
  ///
  /// - Returns: Whether the use has to wait.
  @discardableResult
  func checkIsolation(
    of decl: Decl, base: CheckedExpression?, _ use: IsolatedUse, at range: SourceRange
  ) -> Bool {
    guard let body, let here = checker.isolation(of: body), let wanted = checker.isolation(of: decl),
      wanted != .nonisolated, crosses(from: here, to: wanted, base, decl)
    else { return false }
    let what = "\(wanted.adjective) \(description(of: decl))"
    if use == .mutation {
      error("\(what) can not be mutated \(here.origin)", range)
      return true
    }
    if body.name == "key path", case .instance = wanted {
      error("cannot form key path to \(what)", range)
      return true
    }
    let isAsync = body.isAsync && !body.isTopLevel || body.isTopLevel && body.waitsSomewhere
    guard !isAsync || !marks.isAwaiting else {
      body.awaitsSomething = true
      return true
    }
    switch (isAsync, use) {
    case (true, .call): error("\(what) cannot be called from outside of the actor", range)
    case (true, _): error("\(what) cannot be accessed from outside of the actor", range)
    case (false, .call):
      error("call to \(what) in a synchronous \(here.adjective) context", range)
    case (false, _): error("\(what) can not be referenced \(here.origin)", range)
    }
    return true
  }

  private func crosses(
    from here: ActorIsolation, to wanted: ActorIsolation, _ base: CheckedExpression?, _ decl: Decl
  ) -> Bool {
    guard wanted == .instance else { return here != wanted }
    guard let base else {
      // A function with an isolated parameter.
      return here != .instance && decl.isCalledFromOutside
    }
    var value = base
    while case .upcast(let inner) = value.kind { value = inner }
    guard case .variable(let variable) = value.kind else { return true }
    if variable.isIsolated { return false }
    if variable.name == "self", here == .nonisolated, decl is VariableDecl, isInActorInitializer {
      return false
    }
    return variable.name != "self" || here != .instance
  }

  /// Whether the present body is an actor's initializer, which fills in what nobody else can see yet.
  private var isInActorInitializer: Bool {
    guard let function = body?.function, function.kind == .initializer else { return false }
    return function.context.nominal?.kind == .actor
  }

  private func description(of decl: Decl) -> String {
    switch decl {
    case let function as FunctionDecl:
      if let storage = function.storage { return description(of: storage) }
      let kind: String =
        if function.kind == .initializer {
          "initializer"
        } else if function.context.nominal == nil {
          "global function"
        } else {
          function.isStatic ? "static method" : "instance method"
        }
      return "\(kind) '\(checker.fullName(of: function))'"
    case is SubscriptDecl: return "subscript '\(checker.fullName(of: decl))'"
    default:
      if decl.context.nominal == nil { return "var '\(decl.name)'" }
      return "\(decl.isStatic ? "static " : "")property '\(decl.name)'"
    }
  }

  /// Where the name of a member stands, at the end of its expression.
  func nameRange(_ name: String, endOf range: SourceRange) -> SourceRange {
    let length = Int32(truncatingIfNeeded: name.utf8.count)
    return SourceRange(file: range.file, start: max(range.start, range.end - length), end: range.end)
  }
}

extension Decl {
  /// Whether a call of a function with an isolated parameter leaves the caller's actor.
  fileprivate var isCalledFromOutside: Bool {
    guard let function = self as? FunctionDecl else { return false }
    // With an optional the caller's own isolation is what is passed on.
    return function.parameters.contains { $0.variable.isIsolated && $0.type.wrapped == nil }
  }
}
