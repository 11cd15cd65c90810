/// Expressions: evaluated into given registers, as operands, or for their effect.
extension FunctionLowering {
  // MARK: Into registers

  /// A literal of generic code whose concrete type makes it by an initializer of its own.
  private func literalOfOwnType(_ value: CheckedExpression) -> CheckedExpression? {
    switch value.kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral: break
    default: return nil
    }
    let type = lower(value.type).type
    guard let nominal = type.nominal, nominal.builtin == nil else { return nil }
    return lowering.queries.literal(value.kind, of: type, at: value.range)
  }

  /// Evaluates an expression; the registers then own its value.
  func lower(_ value: CheckedExpression, into target: Int) {
    code.mark(value.range)
    if case .error = value.type {
      fail("this expression has no type", at: value.range)
      return
    }
    if value.type.nominal == nil, let literal = literalOfOwnType(value) {
      lower(literal, into: target)
      return
    }
    switch value.kind {
    case .integerLiteral(let magnitude, let isNegative):
      lowerInteger(magnitude, isNegative, lower(value.type), into: target, at: value.range)
    case .floatLiteral(let number): lowerFloat(number, lower(value.type), into: target)
    case .booleanLiteral(let flag): emit(.constant(flag ? 1 : 0, r(target)))
    case .stringLiteral(let text): lowerString(text, lower(value.type), into: target, at: value.range)
    case .interpolatedString(let parts): lowerInterpolation(parts, into: target)
    case .arrayLiteral(let elements): lowerArray(elements, lower(value.type), into: target)
    case .dictionaryLiteral(let entries): lowerDictionary(entries, lower(value.type), into: target)
    case .tuple(let elements):
      let type = lower(value.type)
      lowerParts(elements, type.elements, into: target)
    case .variable(let variable): lower(variable: variable, into: target, at: value.range)
    case .storedProperty(let base, let property):
      if lowerElementPart(value, into: target) { return }
      lowerStoredProperty(base, property, lower(value.type), into: target, at: value.range)
    case .enumCase(let enumCase, let payload):
      lowerCase(enumCase, payload, lower(value.type), into: target)
    case .metatype(let type):
      emit(.constant(Int32(truncatingIfNeeded: lower(type).runtime.index), r(target)))
    case .dynamicType(let inner):
      withTemporaries {
        let operand = operand(inner)
        emit(.dynamicType(r(target), r(operand.register), operand.type.index))
      }
    case .call(let call):
      withTemporariesAbove(target, lower(value.type)) {
        _ = lowerCall(call, value.type, into: target, at: value.range)
      }
    case .closure(let closure): lowerClosure(closure, into: target)
    case .conditional(let condition, let then, let otherwise):
      let elseLabel = code.makeLabel()
      let end = code.makeLabel()
      branch(condition, to: elseLabel, when: false)
      withTemporariesAbove(target, lower(value.type)) { lower(then, into: target) }
      code.jump(to: end)
      code.bind(elseLabel)
      withTemporariesAbove(target, lower(value.type)) { lower(otherwise, into: target) }
      code.bind(end)
    case .and, .or, .not, .isCast:
      lowerCondition(value, into: target)
    case .coalesce(let optional, let otherwise): lowerCoalesce(value, optional, otherwise, into: target)
    case .statements(let statements, let result):
      withTemporaries {
        declareUninitialized(result)
        lowerStatements(statements)
        moveOut(of: result, into: target, at: value.range)
      }
    case .tryOptional(let inner): lowerTryOptional(inner, lower(value.type), into: target)
    case .tryForced(let inner): lowerTryForced(inner) { lower($0, into: target) }
    case .wrapOptional(let inner):
      let type = lower(value.type)
      emitWrapped(inner, type, into: target)
    case .optionalChain(let inner): lowerChain(inner, lower(value.type), into: target)
    case .mapOptional(let inner, let variable, let body):
      lowerMapOptional(inner, variable, body, lower(value.type), into: target)
    case .erase(let inner): lowerErase(inner, into: target)
    case .upcast(let inner): lower(inner, into: target)
    case .convertCollection(let inner, let variables, let bodies):
      lowerConversion(inner, variables, bodies, lower(value.type), into: target)
    case .conditionalCast(let inner, let type): lowerConditionalCast(inner, type, into: target)
    case .forcedCast(let inner, let type): lowerForcedCast(inner, type, into: target)
    case .tupleElement, .forceUnwrap, .chainLink:
      withTemporaries { consumePart(operand(value), into: target) }
    case .assignment, .discard: effect(value)
    case .load(let place): withTemporaries { load(prepare(place, at: value.range), into: target) }
    }
  }

  /// Temporaries of the body are given back; when the target is the topmost value, calls may build their frames on it.
  private func withTemporariesAbove(_ target: Int, _ type: LoweredType, _ body: () -> Void) {
    withTemporaries(body)
  }

  private func consumePart(_ value: Operand, into target: Int) { consume(value, into: target) }

  /// Elements of a tuple or payload, each at its offset, owned until all are there.
  func lowerParts(_ values: [CheckedExpression], _ fields: [LoweredType.Field], into target: Int) {
    var owned: [CleanupID] = []
    for (value, field) in zip(values, fields) {
      withTemporaries { lower(value, into: target + field.offset) }
      if values.count > 1, let id = pushDestroy(target + field.offset, field.type) { owned.append(id) }
    }
    for id in owned { forget(id) }
  }

  private func moveOut(of variable: VariableDecl, into target: Int, at range: SourceRange) {
    lower(variable: variable, into: target, at: range)
  }

  // MARK: As operands

  /// Evaluates an expression to wherever is cheapest: a variable's own registers, or a temporary.
  func operand(_ value: CheckedExpression) -> Operand {
    switch value.kind {
    case .variable(let variable):
      code.mark(value.range)
      return operand(variable: variable, at: value.range)
    case .storedProperty(let base, let property):
      if let part = elementPart(value) { return part }
      let object = operand(base)
      code.mark(value.range)
      return propertyOperand(object, property, value)
    case .tupleElement(let base, let index):
      if let part = elementPart(value) { return part }
      let whole = operand(base)
      guard index < whole.type.elements.count else {
        fail("no such tuple element", at: value.range)
        return whole
      }
      return whole.part(whole.type.elements[index])
    case .forceUnwrap(let inner) where inner.isDelegation: return forceDelegation(inner)
    case .forceUnwrap(let inner): return unwrap(operand(inner), at: value.range)
    case .chainLink(let inner): return link(operand(inner))
    case .upcast(let inner):
      let operand = operand(inner)
      return Operand(register: operand.register, type: lower(value.type), ownership: operand.ownership)
    case .call(let call):
      return lowerCall(call, value.type, into: nil, at: value.range)
    case .load(let place): return read(prepare(place, at: value.range))
    case .tuple(let elements) where elements.isEmpty && value.type.isVoid:
      return Operand(register: code.top, type: voidType, ownership: .stable)
    default:
      let type = lower(value.type)
      let register = allocate(type)
      withTemporaries { lower(value, into: register) }
      return temporary(register, type)
    }
  }

  private func propertyOperand(_ object: Operand, _ property: VariableDecl, _ value: CheckedExpression)
    -> Operand
  {
    guard let field = field(property, of: object.type, at: value.range) else { return object }
    guard object.type.isObject else {
      if field.ownership == .strong { return object.part(field) }
      let target = allocate(field.type)
      loadWeak(object.register + field.offset, into: target, field.type, field.ownership)
      return temporary(target, field.type)
    }
    if field.ownership != .strong {
      let target = allocate(field.type)
      let reference = code.allocate(1)
      emit(.loadField(r(reference), r(object.register), slot: UInt16(truncatingIfNeeded: field.offset)))
      loadWeak(reference, into: target, field.type, field.ownership)
      return temporary(target, field.type)
    }
    let target = allocate(field.type)
    loadBits(object.register, slot: field.offset, to: target, slots: field.type.slots)
    let isConstant = property.isLet
    let ownership: Operand.Ownership =
      field.type.isTrivial ? .stable : isConstant ? object.ownership.asBorrow : .shared
    return Operand(register: target, type: field.type, ownership: ownership)
  }

  private func lowerStoredProperty(
    _ base: CheckedExpression, _ property: VariableDecl, _ type: LoweredType, into target: Int,
    at range: SourceRange
  ) {
    withTemporaries {
      let object = operand(base)
      code.mark(range)
      guard let field = field(property, of: object.type, at: range) else { return }
      if object.type.isObject {
        if field.ownership != .strong {
          let reference = code.allocate(1)
          emit(.loadField(r(reference), r(object.register), slot: UInt16(truncatingIfNeeded: field.offset)))
          loadWeak(reference, into: target, field.type, field.ownership)
        } else {
          copyFromBlock(object.register, slot: field.offset, to: target, field.type)
        }
      } else if field.ownership != .strong {
        loadWeak(object.register + field.offset, into: target, field.type, field.ownership)
      } else {
        copy(object.register + field.offset, to: target, field.type)
      }
    }
  }

  // MARK: For effect

  /// Evaluates an expression and drops its value.
  func effect(_ value: CheckedExpression) {
    code.mark(value.range)
    switch value.kind {
    case .assignment(let place, let source): assign(place, source)
    case .discard(let inner): effect(inner)
    case .call(let call):
      withTemporaries { _ = lowerCall(call, value.type, into: nil, at: value.range) }
    case .optionalChain(let inner):
      let label = code.makeLabel()
      let top = code.top
      chains.append(ChainTarget(label: label, depth: cleanups.count))
      effect(inner)
      chains.removeLast()
      code.top = top
      code.bind(label)
    case .tryOptional(let inner):
      withTemporaries { lowerTryOptional(inner, nil, into: 0) }
    case .tryForced(let inner): lowerTryForced(inner) { effect($0) }
    case .wrapOptional(let inner) where !inner.type.hasParameters: effect(inner)
    case .conditional(let condition, let then, let otherwise):
      let elseLabel = code.makeLabel()
      let end = code.makeLabel()
      branch(condition, to: elseLabel, when: false)
      effect(then)
      code.jump(to: end)
      code.bind(elseLabel)
      effect(otherwise)
      code.bind(end)
    case .statements(let statements, let result):
      withTemporaries {
        declareUninitialized(result)
        lowerStatements(statements)
      }
    default: withTemporaries { _ = operand(value) }
    }
  }

  // MARK: Assignment

  /// Stores the value of an expression in a place.
  func assign(_ target: CheckedPlace, _ source: CheckedExpression) {
    withTemporaries {
      if case .discard = target {
        effect(source)
        return
      }
      let place = prepare(target, at: source.range)
      if case .register(let register, let type, _) = place, type.isTrivial, type.slots == 1, source.writesLast
      {
        lower(source, into: register)
        return
      }
      let type: LoweredType = if case .weak(_, _, let inner) = place { inner } else { place.type }
      if type.isTrivial {
        let value = operand(source)
        store(value.register, to: place)
        return
      }
      let register = allocate(type)
      withTemporaries { lower(source, into: register) }
      if place.needsCalls, let id = pushDestroy(register, type) {
        // The setter takes it over; see `store`.
        forget(id)
      }
      store(register, to: place)
    }
  }
}

extension CheckedExpression {
  /// Whether its one-slot value is written only after everything in it was evaluated, so that the target may be a
  /// variable that it reads or that must keep its value when something throws.
  var writesLast: Bool {
    switch kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .variable, .storedProperty, .tupleElement,
      .metatype:
      true
    case .call(let call):
      if case .function(let reference) = call.callee, let intrinsic = reference.function.intrinsic {
        intrinsic.hasPrefix("num.") && !intrinsic.contains("Overflow")
      } else {
        false
      }
    default: false
    }
  }
}

extension Operand.Ownership {
  /// What a borrow from inside of an object of that ownership may rely on.
  var asBorrow: Operand.Ownership {
    switch self {
    case .owned, .stable: .stable
    case .local, .shared: .shared
    }
  }
}
