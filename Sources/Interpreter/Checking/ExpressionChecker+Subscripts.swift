extension ExpressionChecker {
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
        matched.count == 1
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
      return call(read, selfArgument: receiver, arguments, range, isSuper: base.isSuper)
    }
    pending.place = { [unowned self] use in
      guard let choice = box.value, let decl = choice.candidate.decl as? SubscriptDecl else {
        return .value(pending.build())
      }
      guard let setter = decl.setter else {
        if use != .read { error("cannot assign through subscript: subscript is get-only", range) }
        return .value(pending.build())
      }
      setter.resolve()
      decl.getter?.resolve()
      let place: CheckedPlace?
      if decl.isStatic {
        place = nil
      } else if setter.isMutating || decl.getter?.isMutating == true {
        if let basePlace = base.place {
          place = basePlace(use == .read ? .read : .modify)
        } else {
          if use != .read { error("cannot assign through subscript: base is an immutable value", range) }
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

  // MARK: Key paths

  /// `\Root.a.b`
  func keyPath(_ root: AST.TypeExpression?, _ components: [AST.KeyPathComponent], _ range: SourceRange)
    -> Pending
  {
    let rootType = root.map { checker.resolve($0, typeContext) } ?? solver.fresh()
    let valueType = solver.fresh()
    let type = solver.fresh()
    let context = BodyContext(parent: body, function: body?.function, signature: signature, name: "key path")
    func parameter(_ isInOut: Bool) -> VariableDecl {
      let decl = VariableDecl(
        name: "root", kind: .parameter, isLet: !isInOut, range: range, context: .local(parent: body?.function)
      )
      decl.type = rootType
      decl.isInOut = isInOut
      checker.owners[ObjectIdentifier(decl)] = context
      return decl
    }
    let mutable = parameter(true)
    let box = Solver.Box<Pending>()
    let work = DeferredWork(
      "cannot infer key path type from context; consider explicitly specifying a root type"
    ) {
      [unowned self] head in
      if case .error = head { return true }
      var current = Pending(head, range) { CheckedExpression(.variable(mutable), mutable.type, range) }
      current.place = { _ in .variable(mutable) }
      var isChain = false
      for component in components {
        switch component {
        case .property(let name):
          if name.text == "self" { continue }
          current = memberReference(current, name, nil, name.range)
        case .subscripting(let arguments): current = subscriptAccess(current, arguments, range)
        case .optionalChain:
          isChain = true
          current = link(current, range)
        case .forceUnwrap:
          current = unwrap(current, range)
        }
      }
      if isChain { current = chain(current, range) }
      solver.choose(box, current)
      return solver.unify(valueType, current.type)
    }
    solver.add(.deferred(rootType, work), locator(range))
    // As a function, as a writable path where the context asks, else as what the path allows.
    let function = Type.function(
      FunctionType(parameters: [FunctionParameter(type: rootType)], result: valueType))
    var pending = Pending(type, range) { [unowned self] in
      buildKeyPath(
        box.value, mutable, context, resolved(rootType), resolved(valueType), resolved(type), components,
        range)
    }
    pending.keyPath = KeyPathParts(root: rootType, value: valueType, function: function, box: box)
    return pending
  }

  private func link(_ base: Pending, _ range: SourceRange) -> Pending {
    let type = solver.fresh()
    solver.add(
      .deferred(
        base.type,
        DeferredWork("type of key path is ambiguous") { [unowned self] head in
          head.wrapped.map { solver.unify(type, $0) } ?? false
        }), locator(range))
    return Pending(type, range) { [unowned self] in
      CheckedExpression(.chainLink(base.build()), resolved(type), range)
    }
  }

  private func unwrap(_ base: Pending, _ range: SourceRange) -> Pending {
    var pending = link(base, range)
    let type = pending.type
    pending.build = { [unowned self] in CheckedExpression(.forceUnwrap(base.build()), resolved(type), range) }
    if let place = base.place {
      pending.place = { [unowned self] use in .forceUnwrap(place(use), type: resolved(type)) }
    }
    return pending
  }

  private func chain(_ base: Pending, _ range: SourceRange) -> Pending {
    let type = solver.fresh()
    solver.add(
      .deferred(
        base.type,
        DeferredWork("type of key path is ambiguous") { [unowned self] head in
          solver.unify(type, head.wrapped == nil ? checker.optional(head) : head)
        }), locator(range))
    return Pending(type, range) { [unowned self] in
      CheckedExpression(.optionalChain(finish(base, as: type)), resolved(type), range)
    }
  }

  private func buildKeyPath(
    _ path: Pending?, _ root: VariableDecl, _ context: BodyContext, _ rootType: Type, _ valueType: Type,
    _ type: Type,
    _ components: [AST.KeyPathComponent], _ range: SourceRange
  ) -> CheckedExpression {
    guard let path else { return CheckedExpression(.tuple([]), .error, range) }
    root.type = rootType
    let before = scope
    scope = Scope(.function, parent: scope, body: context)
    defer { scope = before }
    root.isInOut = false
    let value = path.build()
    let getterType = FunctionType(parameters: [FunctionParameter(type: rootType)], result: valueType)
    let getter = CheckedClosure(
      parameters: [root], type: getterType, range: range,
      body: CheckedBody(statements: [CheckedStatement(.return(value), range)]),
      captures: checker.finishCaptures(of: context), captureList: [], name: "key path")
    if case .function = type { return CheckedExpression(.closure(getter), type, range) }
    let names = components.map { component -> String in
      switch component {
      case .property(let name): name.text
      case .subscripting: "[]"
      case .optionalChain: "?"
      case .forceUnwrap: "!"
      }
    }
    var setter: CheckedClosure?
    let isWritable =
      type.nominal?.name == "WritableKeyPath" || type.nominal?.name == "ReferenceWritableKeyPath"
    if isWritable, let place = path.place {
      let isReference = type.nominal?.name == "ReferenceWritableKeyPath"
      let target = VariableDecl(
        name: "root", kind: .parameter, isLet: isReference, range: range, context: root.context)
      target.type = rootType
      target.isInOut = !isReference
      let newValue = VariableDecl(
        name: "newValue", kind: .parameter, isLet: true, range: range, context: root.context)
      newValue.type = valueType
      checker.owners[ObjectIdentifier(target)] = context
      checker.owners[ObjectIdentifier(newValue)] = context
      let replaced = CheckedPlaceRewriter(from: root, to: target).rewrite(place(.assign))
      let assignment = CheckedExpression(.assignment(replaced, checker.variable(newValue)), .void, range)
      setter = CheckedClosure(
        parameters: [target, newValue],
        type: FunctionType(
          parameters: [
            FunctionParameter(type: rootType, isInOut: !isReference), FunctionParameter(type: valueType),
          ],
          result: .void), range: range,
        body: CheckedBody(statements: [CheckedStatement(.expression(assignment), range)]),
        captures: checker.finishCaptures(of: context), captureList: [], name: "key path setter")
    }
    return CheckedExpression(.keyPath(getter: getter, setter: setter, components: names), type, range)
  }

  /// `value[keyPath: path]`
  func keyPathAccess(_ base: Pending, _ path: Pending, _ range: SourceRange) -> Pending? {
    let type = solver.fresh()
    let work = DeferredWork("type of key path is ambiguous") { [unowned self] head in
      guard case .nominal(let decl, let arguments) = head, decl.name.hasSuffix("KeyPath"),
        arguments.count == 2
      else {
        if case .error = head { return solver.unify(type, .error) }
        solver.fail(
          .message("cannot convert value of type '\(solver.resolve(head))' to expected key path"),
          locator(range))
        return false
      }
      solver.convert(base.type, arguments[0], locator(range))
      return solver.unify(type, arguments[1])
    }
    if let parts = path.keyPath {
      solver.convert(base.type, parts.root, locator(range))
      parts.become("WritableKeyPath", path.type, self)
    }
    solver.add(.deferred(path.type, work), locator(range))
    func stored(_ name: String, in type: Type) -> (VariableDecl, Type)? {
      var owner: Type? = type
      while let here = owner, case .nominal(let decl, _) = here {
        if let property = decl.storedProperties.first(where: { $0.name == name }) {
          property.resolve()
          return (property, checker.replace(property.type) { self.checker.substitutions(of: here)[$0] })
        }
        owner = checker.superclass(of: here)
      }
      return nil
    }
    var pending = Pending(type, range) { [unowned self] in
      let value = path.build()
      guard let (property, functionType) = stored("_get", in: value.type) else {
        return CheckedExpression(.tuple([]), .error, range)
      }
      let getter = CheckedExpression(.storedProperty(value, property), functionType, range)
      let call = CheckedCall(
        callee: .value(getter), arguments: [.value(finish(base, as: value.type.arguments[0]))],
        canThrow: false,
        isAsync: false)
      return CheckedExpression(.call(call), resolved(type), range)
    }
    pending.place = { [unowned self] use in
      let value = path.build()
      let name = value.type.nominal?.name == "ReferenceWritableKeyPath" ? "_setReference" : "_set"
      guard let (property, functionType) = stored(name, in: value.type),
        let (getterProperty, getterType) = stored("_get", in: value.type)
      else {
        error("cannot assign through subscript: key path is read-only", range)
        return .value(pending.build())
      }
      let setter = CheckedExpression(.storedProperty(value, property), functionType, range)
      let getter = CheckedExpression(.storedProperty(value, getterProperty), getterType, range)
      let place: CheckedPlace =
        name == "_set" ? (base.place?(.modify) ?? .value(base.build())) : .value(base.build())
      return .accessor(
        CheckedAccessor(
          getter: .value(getter), setter: .value(setter), base: place, arguments: [], type: resolved(type),
          range: range))
    }
    return pending
  }
}

/// What is known of a key path literal before its own type is.
struct KeyPathParts {
  var root: Type
  var value: Type
  var function: Type
  var box: Solver.Box<ExpressionChecker.Pending>

  /// Makes the literal a key path class.
  func become(_ name: String, _ type: Type, _ context: ExpressionChecker) {
    _ = context.solver.unify(type, .nominal(context.checker.libraryType(name), [root, value]))
  }
}

/// Replaces one variable by another in a place.
struct CheckedPlaceRewriter {
  var from: VariableDecl
  var to: VariableDecl

  func rewrite(_ place: CheckedPlace) -> CheckedPlace {
    switch place {
    case .variable(let decl): .variable(decl === from ? to : decl)
    case .field(let base, let property, let type): .field(rewrite(base), property, type: type)
    case .tupleElement(let base, let index, let type): .tupleElement(rewrite(base), index, type: type)
    case .objectField(let object, let property, let type): .objectField(rewrite(object), property, type: type)
    case .forceUnwrap(let base, let type): .forceUnwrap(rewrite(base), type: type)
    case .chainLink(let base, let type): .chainLink(rewrite(base), type: type)
    case .observed(let base, let will, let did): .observed(rewrite(base), willSet: will, didSet: did)
    case .accessor(var accessor):
      { () -> CheckedPlace in
        accessor.base = accessor.base.map { rewrite($0) }
        return .accessor(accessor)
      }()
    case .value(let expression): .value(rewrite(expression))
    case .discard: place
    }
  }

  func rewrite(_ expression: CheckedExpression) -> CheckedExpression {
    switch expression.kind {
    case .variable(let decl) where decl === from:
      return CheckedExpression(.variable(to), expression.type, expression.range)
    case .storedProperty(let base, let property):
      return CheckedExpression(.storedProperty(rewrite(base), property), expression.type, expression.range)
    case .tupleElement(let base, let index):
      return CheckedExpression(.tupleElement(rewrite(base), index), expression.type, expression.range)
    default: return expression
    }
  }
}
