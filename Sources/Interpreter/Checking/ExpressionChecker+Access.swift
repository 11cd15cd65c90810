extension ExpressionChecker {
  /// Access to a property, global or static variable.
  func accessed(
    _ decl: VariableDecl, owner: Type?, base: Pending?, map: Substitutions, _ range: SourceRange
  ) -> Pending {
    let pending = accessedAsDeclared(decl, owner: owner, base: base, map: map, range)
    return decl.isImplicitlyUnwrapped ? implicitlyUnwrapped(pending) : pending
  }

  private func accessedAsDeclared(
    _ decl: VariableDecl, owner: Type?, base: Pending?, map: Substitutions, _ range: SourceRange
  ) -> Pending {
    decl.resolve()
    let type = checker.canonical(checker.replace(decl.type) { map[$0] }, signature)
    if decl.isStatic || owner == nil, decl.kind != .computed {
      var pending = Pending(type, range) { [unowned self] in
        checkIsolation(of: decl, base: nil, .reference, at: nameRange(decl.name, endOf: range))
        return CheckedExpression(.variable(decl), resolved(type), range)
      }
      pending.place = { [unowned self] use in
        checkIsolation(
          of: decl, base: nil, use == .read ? .reference : .mutation, at: nameRange(decl.name, endOf: range))
        if decl.isLet, use != .read {
          error("\(propertyChange.text): '\(decl.name)' is a 'let' constant", range)
        }
        checkSetter(decl, decl.setterAccess, use, range)
        return observed(.variable(decl), decl, base: nil, type: resolved(type), range)
      }
      return pending
    }
    if decl.kind == .stored, let base, let owner { return stored(decl, owner, base, type, range) }
    if let wrapped = decl.wrapped, let base, let owner, !decl.isStatic, isInInitializer(of: decl) {
      return initializedWrapped(decl, wrapped, owner, base, map, range)
    }
    let modified = modifiedWrapped(decl, owner, base, map, type, range)
    useLocals(decl.getter, decl.setter)
    var pending = Pending(type, range) { [unowned self] in
      guard let getter = decl.getter else { return CheckedExpression(.tuple([]), .error, range) }
      getter.resolve()
      let choice = Choice(
        candidate: Candidate(decl: getter, owner: owner, base: base == nil || decl.isStatic ? .type : .value),
        map: map,
        bindings: [], parameters: [], result: type, thrown: getter.thrown)
      let argument = selfArgument(for: getter, base: base, owner: owner, range)
      return call(choice, selfArgument: argument, [], range, isSuper: base?.isSuper ?? false)
    }
    pending.mutability = { [unowned self] in
      guard let setter = decl.setter, !decl.isStatic, canSet(decl, decl.setterAccess, range) else {
        return nil
      }
      return setter.isMutating || decl.getter?.isMutating == true ? base?.mutability?() : .reference
    }
    pending.place = { [unowned self] use in
      guard let setter = decl.setter else {
        if use != .read {
          error("\(propertyChange.text): '\(decl.name)' is a get-only property", range)
        }
        return .value(pending.build())
      }
      checkSetter(decl, decl.setterAccess, use, range)
      if use != .read, case .existential(let existential)? = owner.map({ resolved($0) }),
        checker.isReadOnly(decl.type, on: existential)
      {
        error(
          "member '\(decl.name)' cannot be used on value of type '\(resolved(owner!))'; consider using a generic constraint instead",
          range)
      }
      if use == .modify, let place = modified?.place, !checker.needsVirtualAccess(decl) { return place(use) }
      setter.resolve()
      decl.getter?.resolve()
      let mutates = setter.isMutating || decl.getter?.isMutating == true
      if use != .read {
        checkIsolation(
          of: decl, base: mutates ? nil : base?.build(), .mutation, at: nameRange(decl.name, endOf: range))
      }
      let place: CheckedPlace? =
        decl.isStatic || owner == nil
        ? typeArgument(for: setter, base: base, owner: owner).map { .value($0) }
        : mutates
          ? (base?.place?(.modify) ?? missingPlace(base, decl.name, range)) : base.map { .value($0.build()) }
      return .accessor(
        CheckedAccessor(
          getter: decl.getter.map { callee($0, map, isSuper: base?.isSuper ?? false) },
          setter: callee(setter, map, isSuper: base?.isSuper ?? false), base: place, arguments: [],
          type: resolved(type),
          range: range))
    }
    return pending
  }

  private func stored(
    _ decl: VariableDecl, _ owner: Type, _ base: Pending, _ type: Type, _ range: SourceRange
  ) -> Pending {
    let isReference = decl.context.nominal?.isReference == true
    var pending = Pending(type, range) { [unowned self] in
      if isReference, checker.needsVirtualAccess(decl), !base.isSuper,
        let getter = checker.storedAccessor(of: decl, .getter), !isInsideAccessor(of: decl)
      {
        let choice = Choice(
          candidate: Candidate(decl: getter, owner: owner, base: .value),
          map: checker.substitutions(of: resolved(owner)),
          bindings: [], parameters: [], result: type, thrown: nil)
        return call(choice, selfArgument: .value(finish(base, as: owner)), [], range)
      }
      let object = finish(base, as: owner)
      checkIsolation(of: decl, base: object, .reference, at: nameRange(decl.name, endOf: range))
      return CheckedExpression(.storedProperty(object, decl), resolved(type), range)
    }
    pending.mutability = { [unowned self] in
      if decl.isLet || !canSet(decl, decl.setterAccess, range) { return nil }
      return isReference ? .reference : base.mutability?()
    }
    pending.place = { [unowned self] use in
      if decl.wrappedBy != nil, use == .assign { checker.assigned.insert(ObjectIdentifier(decl)) }
      if decl.isLet, use != .read, !isInitializing(decl, base) {
        error("\(propertyChange.text): '\(decl.name)' is a 'let' constant", range)
      }
      checkSetter(decl, decl.setterAccess, use, range)
      let final = resolved(type)
      if isReference, let accessor = overridableAccess(decl, owner, base, final, range) { return accessor }
      if isReference {
        let object = finish(base, as: owner)
        checkIsolation(
          of: decl, base: object, use == .read ? .reference : .mutation,
          at: nameRange(decl.name, endOf: range))
        return observed(
          .objectField(object, decl, type: final), decl, base: base, type: final, range)
      }
      guard let place = base.place else {
        if use != .read {
          error("\(propertyChange.text): \(base.refusal ?? "base is an immutable value")", range)
        }
        return .value(pending.build())
      }
      let inner =
        isInitializing(decl, base) && use == .assign ? place(.modify) : place(use == .assign ? .modify : use)
      return observed(.field(inner, decl, type: final), decl, base: base, type: final, range)
    }
    return pending
  }

  /// A stored property of a class whose subclasses may give it accessors.
  private func overridableAccess(
    _ decl: VariableDecl, _ owner: Type, _ base: Pending, _ type: Type, _ range: SourceRange
  ) -> CheckedPlace? {
    guard checker.needsVirtualAccess(decl), !base.isSuper, !isInsideAccessor(of: decl),
      !isInInitializer(of: decl),
      let getter = checker.storedAccessor(of: decl, .getter),
      let setter = checker.storedAccessor(of: decl, .setter)
    else { return nil }
    let map = checker.substitutions(of: resolved(owner))
    return .accessor(
      CheckedAccessor(
        getter: callee(getter, map, isSuper: false), setter: callee(setter, map, isSuper: false),
        base: .value(finish(base, as: owner)), arguments: [], type: type, range: range))
  }

  private func isSelf(_ base: Pending) -> Bool {
    guard let variable = selfVariable, case .variable(let decl) = base.build().kind else { return false }
    return decl === variable
  }

  /// Whether a property is set through `self` in an initializer of its type.
  private func isInitializing(_ decl: VariableDecl, _ base: Pending) -> Bool {
    isInInitializer(of: decl) && isSelf(base)
  }

  /// Whether the present body belongs to an initializer of the type that declares a property.
  func isInInitializer(of decl: VariableDecl) -> Bool {
    var context = body
    while let here = context, here.function?.kind != .initializer { context = here.parent }
    guard let context else { return false }
    return context.function?.context.nominal === decl.context.nominal
  }

  /// Whether the present body is an accessor or observer of the property itself.
  private func isInsideAccessor(of decl: VariableDecl) -> Bool {
    guard let storage = body?.function?.storage else { return false }
    return storage === decl
  }

  /// A place whose changes the property's observers see.
  func observed(
    _ place: CheckedPlace, _ decl: VariableDecl, base: Pending?, type: Type, _ range: SourceRange
  ) -> CheckedPlace {
    guard decl.willSet != nil || decl.didSet != nil, !isInsideAccessor(of: decl) else { return place }
    useLocals(decl.willSet, decl.didSet)
    if body?.function?.kind == .initializer, body?.function?.context.nominal === decl.context.nominal {
      return place
    }
    let map: Substitutions = {
      guard case .nominal(_, let arguments) = resolved(base?.type ?? .error), !arguments.isEmpty else {
        return .none
      }
      return checker.substitutions(of: resolved(base!.type))
    }()
    func accessor(_ function: FunctionDecl?) -> CheckedAccessor? {
      guard let function else { return nil }
      function.resolve()
      let selfPlace: CheckedPlace?
      switch place {
      case .field(let inner, _, _): selfPlace = inner
      case .objectField(let object, _, _): selfPlace = .value(object)
      default: selfPlace = nil
      }
      return CheckedAccessor(
        getter: nil, setter: .function(DeclReference(function: function, substitutions: map)),
        base: selfPlace,
        arguments: [], type: type, range: range)
    }
    return .observed(place, willSet: accessor(decl.willSet), didSet: accessor(decl.didSet))
  }

  /// A property that is named without its object is assigned to as one.
  private var propertyChange: ImmutableUse { change == .assignment ? .propertyAssignment : change }

  func missingPlace(_ base: Pending?, _ name: String, _ range: SourceRange) -> CheckedPlace {
    error("\(propertyChange.text): \(base?.refusal ?? "'\(name)' of an immutable value")", range)
    return .value(base?.build() ?? CheckedExpression(.tuple([]), .error, range))
  }

  /// How a function is called: directly or through the receiver's class.
  func callee(_ function: FunctionDecl, _ map: Substitutions, isSuper: Bool) -> CheckedCall.Callee {
    let reference = DeclReference(function: function, substitutions: final(map))
    if function.isVirtual && !isSuper { return .virtual(reference) }
    return .function(reference)
  }

  /// The `self` argument of a member.
  func selfArgument(
    for function: FunctionDecl, base: Pending?, owner: Type?, _ range: SourceRange
  ) -> CheckedArgument? {
    if function.isStatic { return typeArgument(for: function, base: base, owner: owner).map { .value($0) } }
    guard let base, let owner, function.kind != .initializer else { return nil }
    if function.isMutating {
      let use = function.storage == nil ? ImmutableUse.mutatingMember : change
      if let place = base.place { return .inOut(changing(use) { place(.modify) }) }
      error("\(use.text): \(base.refusal ?? "it is not a variable")", range)
    }
    return .value(finish(base, as: owner))
  }

  /// The type that a class's type method takes as `self`, or that says which type an existential metatype holds.
  func typeArgument(for function: FunctionDecl, base: Pending?, owner: Type?) -> CheckedExpression? {
    guard let base, let owner else { return nil }
    if function.selfVariable == nil {
      guard case .existential = resolved(owner), function.context.nominal?.isProtocol == true else {
        return nil
      }
    }
    let built = base.build()
    guard case .metatype = built.type else { return nil }
    return built
  }

  /// A metatype whose value is known only when the program runs.
  func dynamicMetatype(_ base: Pending?) -> CheckedExpression? {
    guard let base, !base.isTypeName, case .metatype = resolved(base.type) else { return nil }
    let built = base.build()
    if case .metatype = built.kind { return nil }
    return built
  }

  /// Builds a call of a chosen declaration with finished arguments.
  func call(
    _ choice: Choice, selfArgument: CheckedArgument?, _ arguments: [CheckedArgument], _ range: SourceRange,
    isSuper: Bool = false, metatype: CheckedExpression? = nil
  ) -> CheckedExpression {
    let function = choice.candidate.decl as! FunctionDecl
    var receiver: CheckedExpression?
    if case .value(let value)? = selfArgument { receiver = value }
    if !function.isAsync || marks.isAwaiting {
      checkIsolation(
        of: function, base: receiver, function.storage == nil ? .call : .reference,
        at: choice.nameRange
          ?? (function.storage is VariableDecl ? nameRange(function.name, endOf: range) : range))
    }
    let map = final(choice.map)
    var all: [CheckedArgument] = selfArgument.map { [$0] } ?? []
    for (index, argument) in arguments.enumerated() {
      if index < choice.parameters.count, choice.parameters[index].isInOut, case .value(let value) = argument,
        case .variable(let decl) = value.kind
      {
        decl.isMutated = true
        all.append(.inOut(.variable(decl)))
      } else {
        all.append(argument)
      }
    }
    let canThrow = throwsAtThisCall(function, choice, all)
    effects(
      canThrow: canThrow ? (choice.thrown.map { resolved($0) } ?? checker.anyError) : nil,
      isAsync: function.isAsync, range, function.name)
    let type = resolved(choice.result)
    let callee: CheckedCall.Callee
    if function.kind == .initializer {
      callee = .initializer(DeclReference(function: function, substitutions: map), metatype: metatype)
    } else if function.isVirtual, !isSuper, isDispatched(choice, selfArgument) {
      callee = .virtual(DeclReference(function: function, substitutions: map))
    } else {
      callee = .function(DeclReference(function: function, substitutions: map))
    }
    return CheckedExpression(
      .call(CheckedCall(callee: callee, arguments: all, canThrow: canThrow, isAsync: function.isAsync)), type,
      range)
  }

  /// Whether the receiver's class decides which function runs.
  private func isDispatched(_ choice: Choice, _ receiver: CheckedArgument?) -> Bool {
    guard choice.candidate.decl.isStatic else {
      if case .value = choice.candidate.base { return true }
      return false
    }
    guard case .value(let metatype)? = receiver else { return false }
    if case .metatype = metatype.kind { return false }
    return true
  }

  private func throwsAtThisCall(_ function: FunctionDecl, _ choice: Choice, _ arguments: [CheckedArgument])
    -> Bool
  {
    if function.isRethrows {
      for argument in arguments {
        guard case .value(let value) = argument else { continue }
        var type = value.type
        if let wrapped = type.wrapped { type = wrapped }
        if case .function(let closure) = type, closure.thrown != nil, originallyThrows(value) { return true }
      }
      return false
    }
    guard let thrown = choice.thrown else { return false }
    let final = resolved(thrown)
    return final != checker.never
  }

  /// Whether a closure that was made to fit a throwing parameter throws by itself.
  private func originallyThrows(_ value: CheckedExpression) -> Bool {
    switch value.kind {
    case .upcast(let inner), .wrapOptional(let inner): return originallyThrows(inner)
    case .closure(let closure): return closure.type.thrown != nil
    default:
      if case .function(let type) = value.type { return type.thrown != nil && type.thrown != checker.never }
      if let wrapped = value.type.wrapped, case .function(let type) = wrapped { return type.thrown != nil }
      return false
    }
  }

  /// Checks that what a call does besides returning is marked and handled.
  func effects(canThrow thrown: Type?, isAsync: Bool, _ range: SourceRange, _ name: String) {
    if let thrown {
      if !marks.isHandled {
        body?.throwsSomething = true
        handler.take(thrown, at: range)
      }
      if !marks.isTrying {
        error("call can throw but is not marked with 'try'", range)
      } else if !marks.isHandled && !handler.canThrow {
        error("errors thrown from here are not handled", range)
      }
    }
    if isAsync {
      body?.awaitsSomething = true
      if !marks.isAwaiting {
        error("expression is 'async' but is not marked with 'await'", range)
      } else if let body, !body.isAsync, !body.isTopLevel {
        error("'async' call in a function that does not support concurrency", range)
      }
    }
  }
}

extension Checker {
  /// Whether a subclass may give a stored property accessors of its own.
  func needsVirtualAccess(_ decl: VariableDecl) -> Bool {
    overriddenProperties.contains(decl.name) && decl.context.nominal?.isFinal == false
  }
}
