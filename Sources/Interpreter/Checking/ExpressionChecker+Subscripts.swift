extension ExpressionChecker {
  /// A string has no elements by number, which every beginner tries once.
  private func unavailableSubscript(_ base: Pending, _ arguments: [Pending]) -> String? {
    guard arguments.count == 1, ["String", "Substring"].contains(solver.resolve(base.type).nominal?.builtin),
      solver.describe(arguments[0].type) == "Int"
    else { return nil }
    return
      "'subscript(_:)' is unavailable: cannot subscript \(solver.describe(base.type)) with an Int, use a String.Index instead."
  }

  /// `base[arguments]` among the subscripts of a type.
  func subscriptCandidates(
    _ found: [Candidate], _ base: Pending, _ arguments: [AST.Argument], _ generated: [Pending],
    _ range: SourceRange
  ) -> Pending {
    let shapes = shapes(arguments)
    var matched: [(candidate: Candidate, bindings: [ParameterBinding])] = []
    for candidate in found {
      guard let decl = candidate.decl as? SubscriptDecl else { continue }
      decl.resolve()
      // A subscript's labels are written only where it declares them.
      let parameters = decl.parameters.map {
        ParameterShape(
          label: $0.label == $0.variable.name && decl.range.file == nil ? nil : $0.label,
          hasDefault: $0.hasDefault,
          isVariadic: $0.isVariadic, takesFunction: false)
      }
      if case .success(let bindings) = Checker.match(shapes, parameters) {
        matched.append((candidate, bindings))
      }
    }
    guard !matched.isEmpty else {
      error("no exact matches in call to subscript", range)
      return invalid(range)
    }
    let type = solver.fresh()
    let box = Solver.Box<Choice>()
    let set = OverloadSet(
      name: "subscript", count: matched.count,
      isViable: { [unowned self] index in
        isViable(matched[index].candidate, matched[index].bindings, generated)
      },
      commit: { [unowned self] index in
        let (candidate, bindings) = matched[index]
        let decl = candidate.decl as! SubscriptDecl
        let map = instantiate(candidate, decl.signature, base: base, range)
        let parameters = decl.parameters.map {
          FunctionParameter(
            type: checker.replace($0.type) { map[$0] }, isInOut: false, isVariadic: $0.isVariadic,
            isAutoclosure: $0.isAutoclosure,
            resultBuilder: $0.resultBuilder.map { checker.replace($0) { map[$0] } })
        }
        let result = checker.canonical(checker.replace(decl.result) { map[$0] }, signature)
        solver.choose(
          box,
          Choice(
            candidate: candidate, map: map, bindings: bindings, parameters: parameters, result: result,
            thrown: nil))
        guard solver.unify(type, result) else { return false }
        demand(bindings, parameters, generated, "subscript", range)
        return true
      },
      generality: { index in
        let decl = matched[index].candidate.decl as! SubscriptDecl
        let outer = decl.context.nominal.map { $0.isProtocol ? 0 : $0.signature.parameters.count } ?? 0
        return matched[index].candidate.rank * 2 + (decl.signature.parameters.count - outer) * 6
          + (decl.isDisfavored ? 1000 : 0)
      },
      summary: { [unowned self] in
        if let message = unavailableSubscript(base, generated) { return .message(message) }
        return matched.count == 1
          ? mismatch(matched[0].candidate, matched[0].bindings, generated)
          : .message("no exact matches in call to subscript")
      },
      isInformed: { [unowned self] in
        generated.allSatisfy { pending in
          if case .variable(let variable) = solver.shallow(pending.type) {
            return solver.literal(of: variable) != nil
          }
          return true
        }
      })
    set.result = type
    solver.add(.overload(set), locator(range))
    var pending = Pending(type, range) { [unowned self] in
      guard let choice = box.value, let decl = choice.candidate.decl as? SubscriptDecl,
        let getter = decl.getter
      else {
        return CheckedExpression(.tuple([]), .error, range)
      }
      getter.resolve()
      let receiver = selfArgument(for: getter, base: base, owner: choice.candidate.owner, range)
      let arguments = buildArguments(choice.bindings, choice.parameters, generated, range, decl, choice.map)
      let read = Choice(
        candidate: Candidate(
          decl: getter, owner: choice.candidate.owner, base: decl.isStatic ? .type : .value),
        map: choice.map, bindings: [], parameters: choice.parameters, result: choice.result,
        thrown: getter.thrown)
      read.nameRange = SourceRange(file: range.file, start: base.range.end, end: range.end)
      return call(read, selfArgument: receiver, arguments, range, isSuper: base.isSuper)
    }
    pending.mutability = { [unowned self] in
      guard let decl = box.value?.candidate.decl as? SubscriptDecl, let setter = decl.setter,
        canSet(decl, decl.setterAccess, range)
      else {
        return nil
      }
      return setter.isMutating || decl.getter?.isMutating == true ? base.mutability?() : .reference
    }
    pending.place = { [unowned self] use in
      guard let choice = box.value, let decl = choice.candidate.decl as? SubscriptDecl else {
        return .value(pending.build())
      }
      guard let setter = decl.setter else {
        if use != .read { error("\(change.text): subscript is get-only", range) }
        return .value(pending.build())
      }
      checkSetter(decl, decl.setterAccess, use, range)
      setter.resolve()
      decl.getter?.resolve()
      if use != .read {
        checkIsolation(
          of: decl, base: setter.isMutating ? nil : base.build(), .mutation,
          at: SourceRange(file: range.file, start: base.range.end, end: range.end))
      }
      let place: CheckedPlace?
      if decl.isStatic {
        place = typeArgument(for: setter, base: base, owner: choice.candidate.owner).map { .value($0) }
      } else if setter.isMutating || decl.getter?.isMutating == true {
        if let basePlace = base.place {
          place = basePlace(use == .read ? .read : .modify)
        } else {
          if use != .read { error("\(change.text): \(base.refusal ?? "base is an immutable value")", range) }
          place = .value(base.build())
        }
      } else {
        place = .value(finish(base, as: choice.candidate.owner ?? base.type))
      }
      return .accessor(
        CheckedAccessor(
          getter: decl.getter.map { callee($0, choice.map, isSuper: base.isSuper) },
          setter: callee(setter, choice.map, isSuper: base.isSuper), base: place,
          arguments: buildArguments(choice.bindings, choice.parameters, generated, range, decl, choice.map),
          type: resolved(type),
          range: range))
    }
    return pending
  }
}
