extension DefiniteInitialization {
  /// Follows an expression in the order of its evaluation.
  func visit(_ value: CheckedExpression) {
    switch value.kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .metatype: break
    case .interpolatedString(let parts): for part in parts { visit(part) }
    case .arrayLiteral(let parts), .tuple(let parts), .enumCase(_, let parts):
      for part in parts {
        visit(part)
        consume(part)
      }
    case .dictionaryLiteral(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .variable(let decl): use(decl, value.range)
    case .storedProperty(let base, let property):
      if isSelf(base) { useProperty(property, value.range, .read) } else { visit(base) }
    case .tupleElement(let base, _), .dynamicType(let base), .not(let base), .wrapOptional(let base),
      .forceUnwrap(let base), .erase(let base), .upcast(let base), .isCast(let base, _),
      .conditionalCast(let base, _), .forcedCast(let base, _), .discard(let base):
      visit(base)
    case .tryForced(let inner): _ = catching { visit(inner) }
    case .tryOptional(let inner):
      let thrown = catching { visit(inner) }
      state = .join([state] + thrown)
    case .call(let call): visit(call, value)
    case .closure(let closure): visit(closure)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      branch({ visit(then) }, { visit(otherwise) })
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      branch({ visit(right) }, {})
    case .statements(let list, _): visit(list)
    case .optionalChain(let inner):
      chains.append([])
      visit(inner)
      state = .join([state] + chains.removeLast())
    case .chainLink(let inner):
      visit(inner)
      endChain()
    case .mapOptional(let inner, _, let body):
      visit(inner)
      branch({ visit(body) }, {})
    case .convertCollection(let inner, _, _): visit(inner)
    case .assignment(let place, let inner):
      let isWhole = initializes(place)
      if !isWhole { visit(place, .assign, value.range) }
      visit(inner)
      consume(inner)
      if case .variable(let decl) = place { state.clear(.consumed(ObjectIdentifier(decl))) }
      if isWhole { assign(place, value.range) }
    case .load(let place): visit(place, .read, value.range)
    }
    if value.type.isUninhabited, case .call = value.kind { stop() }
  }

  private func branch(_ first: () -> Void, _ second: () -> Void) {
    let entry = state
    first()
    let end = state
    state = entry
    second()
    state = .join([end, state])
  }

  private func endChain() {
    if !chains.isEmpty { chains[chains.count - 1].append(state) }
  }

  // MARK: Calls

  private func visit(_ call: CheckedCall, _ value: CheckedExpression) {
    var arguments = call.arguments[...]
    switch call.callee {
    case .value(let callee): visit(callee)
    case .initializer(_, let metatype): if let metatype { visit(metatype) }
    case .function(let reference), .virtual(let reference):
      if useReceiver(of: reference.function, arguments.first, value.range) {
        arguments = arguments.dropFirst()
      }
      useCaptures(of: reference.function, value.range)
    case .delegatedInitializer: break
    }
    let member = call.callee.function
    var isMethod = member?.context.nominal != nil && member?.isStatic == false
    for argument in arguments {
      switch argument {
      case .value(let inner) where isSelf(inner) && initializer != nil:
        useSelf(.argument(name(of: call.callee)), value.range)
      case .value(let inner): visit(inner)
      case .inOut(let place): visit(place, isMethod ? .read : .reference, value.range)
      case .defaultValue: break
      }
      isMethod = false
    }
    if case .delegatedInitializer(let reference, let variable) = call.callee {
      delegate(to: reference.function, variable, value.range)
    }
    if let function = call.callee.function, function.isOperator, function.range.file?.isLibrary == true {
      checkDivision(function.name, call.arguments.last, value)
    }
    consume(call.arguments, passedTo: call.callee)
    if let function = call.callee.function { send(call.arguments, to: function) }
    if call.canThrow { mayThrow() }
  }

  /// A division whose divisor is seen to be zero.
  private func checkDivision(_ name: String, _ divisor: CheckedArgument?, _ value: CheckedExpression) {
    guard ["/", "%", "/=", "%="].contains(name), case .value(let operand)? = divisor,
      case .integerLiteral(magnitude: 0, isNegative: _) = operand.kind,
      operand.type.isBuiltin("Int") || operand.type == value.type, !operand.type.isBuiltin("Double"),
      !operand.type.isBuiltin("Float"), operand.type.nominal?.builtin != nil
    else { return }
    report("division by zero", value.range)
  }

  private func name(of callee: CheckedCall.Callee) -> String {
    switch callee {
    case .function(let reference), .virtual(let reference): reference.function.name
    default: "init"
    }
  }

  /// A member called on the `self` that is being made; whether the receiver was one.
  private func useReceiver(of function: FunctionDecl, _ receiver: CheckedArgument?, _ range: SourceRange)
    -> Bool
  {
    guard initializer != nil, function.context.nominal != nil, !function.isStatic else { return false }
    switch receiver {
    case .value(let value) where isSelf(value): break
    case .inOut(.variable(let decl)) where isSelf(decl): break
    default: return false
    }
    if let property = function.storage as? VariableDecl {
      if let storage = property.wrapped?.storage {
        useProperty(storage, range, .read)
      } else {
        useSelf(.property(property.name), range)
      }
    } else {
      useSelf(function.storage == nil ? .method(function.name) : .property("subscript"), range)
    }
    return true
  }

  /// A local function needs what it uses of the body that it stands in.
  private func useCaptures(of function: FunctionDecl, _ range: SourceRange) {
    guard function.context.isLocal else { return }
    for decl in function.captures where tracked[ObjectIdentifier(decl)] != nil { use(decl, range) }
  }

  private func visit(_ closure: CheckedClosure) {
    for capture in closure.captureList {
      if isSelf(capture.value), initializer != nil {
        useSelf(.weakCapture, closure.range)
      } else {
        visit(capture.value)
      }
    }
    for decl in closure.captures {
      useSent(decl)
      useConsumed(decl)
      if isSelf(decl) {
        useSelf(.capture, closure.range)
      } else if tracked[ObjectIdentifier(decl)] != nil, !state.has(.storage(ObjectIdentifier(decl))) {
        report(
          "\(decl.noun) '\(decl.name)' captured by a closure before being initialized", closure.range,
          of: decl)
      }
    }
    inside { visit(closure.body.statements) }
  }

  // MARK: Variables

  /// How a place is used.
  enum PlaceUse { case assign, read, reference }

  private func use(_ decl: VariableDecl, _ range: SourceRange, _ use: PlaceUse = .read) {
    if isSelf(decl) {
      useSelf(.value, range)
      return
    }
    useSent(decl)
    if use != .assign { useConsumed(decl) }
    let item = FlowState.Item.storage(ObjectIdentifier(decl))
    guard tracked[ObjectIdentifier(decl)] != nil, !state.has(item) else { return }
    report(
      use == .reference
        ? "\(decl.noun) '\(decl.name)' passed by reference before being initialized"
        : "\(decl.noun) '\(decl.name)' used before being initialized", range, of: decl)
  }

  /// Reports a variable without a value, once.
  private func report(_ message: String, _ range: SourceRange, of decl: VariableDecl) {
    state.set(.storage(ObjectIdentifier(decl)))
    report(
      message, range,
      notes: [Diagnostic(severity: .note, message: "\(decl.noun) defined here", range: decl.range)])
  }

  // MARK: Places

  /// Whether assigning to a place gives something its value rather than changing part of one.
  private func initializes(_ place: CheckedPlace) -> Bool {
    switch place {
    case .variable(let decl): isSelf(decl) || tracked[ObjectIdentifier(decl)] != nil
    case .field(.variable(let decl), _, _): isSelf(decl)
    case .objectField(let base, _, _): isSelf(base)
    case .tupleElement(.variable(let decl), _, _): tracked[ObjectIdentifier(decl)] != nil
    case .observed(let inner, _, _): initializes(inner)
    default: false
    }
  }

  private func assign(_ place: CheckedPlace, _ range: SourceRange) {
    switch place {
    case .variable(let decl) where isSelf(decl): assignSelf()
    case .variable(let decl):
      let item = FlowState.Item.storage(ObjectIdentifier(decl))
      if decl.isLet, state.mayHave(item) {
        report("immutable value '\(decl.name)' may only be initialized once", range)
      }
      state.set(item)
    case .field(.variable, let property, _), .objectField(_, let property, _): assignProperty(property, range)
    case .tupleElement(.variable(let decl), _, _): state.set(.storage(ObjectIdentifier(decl)))
    case .observed(let inner, _, _): assign(inner, range)
    default: break
    }
  }

  private func visit(_ place: CheckedPlace, _ use: PlaceUse, _ range: SourceRange) {
    switch place {
    case .variable(let decl): self.use(decl, range, use)
    case .field(.variable(let decl), let property, _) where isSelf(decl):
      useProperty(property, range, use)
    case .field(.variable(let decl), _, _) where use == .assign && tracked[ObjectIdentifier(decl)] != nil:
      if !state.has(.storage(ObjectIdentifier(decl))) {
        report(
          "struct '\(decl.name)' must be completely initialized before a member is stored to", range, of: decl
        )
      }
    case .field(let inner, _, _): visit(inner, use, range)
    case .objectField(let base, let property, _):
      if isSelf(base) { useProperty(property, base.range, use) } else { visit(base) }
    case .tupleElement(let inner, _, _), .forceUnwrap(let inner, _), .observed(let inner, _, _):
      visit(inner, use, range)
    case .chainLink(let inner, _):
      visit(inner, use, range)
      endChain()
    case .accessor(let accessor): visit(accessor)
    case .value(let value): visit(value)
    case .discard: break
    }
  }

  private func visit(_ accessor: CheckedAccessor) {
    let function = accessor.setter?.function ?? accessor.getter?.function
    let receiver: CheckedArgument? =
      switch accessor.base {
      case .value(let value)?: .value(value)
      case let place?: .inOut(place)
      case nil: nil
      }
    let isUsed = function.map { useReceiver(of: $0, receiver, accessor.range) } ?? false
    if !isUsed, let base = accessor.base { visit(base, .read, accessor.range) }
    for argument in accessor.arguments {
      switch argument {
      case .value(let value): visit(value)
      case .inOut(let place): visit(place, .reference, accessor.range)
      case .defaultValue: break
      }
    }
  }
}

extension CheckedCall.Callee {
  /// The declaration that is called.
  var function: FunctionDecl? {
    switch self {
    case .function(let reference), .virtual(let reference), .initializer(let reference, _),
      .delegatedInitializer(let reference, _):
      reference.function
    case .value: nil
    }
  }
}

extension VariableDecl {
  /// What messages call it.
  var noun: String { isLet ? "constant" : "variable" }
}
