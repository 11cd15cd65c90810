/// Calls of initializers.
extension FunctionLowering {
  /// Makes an instance: an object of a class, in the callee's frame, or what an initializer of a value returns.
  func callInitializer(
    _ reference: DeclReference, _ metatype: CheckedExpression?, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType, _ canThrow: Bool, _ range: SourceRange
  ) -> Operand {
    let substitutions = concrete(reference.substitutions)
    if let metatype, case .metatype(let instance) = concrete(metatype.type), isDynamic(instance) {
      let function =
        resolve(reference.function, substitutions)
        ?? DeclReference(function: reference.function, substitutions: substitutions)
      return callThroughMetatype(
        function.function, function.substitutions, .expression(metatype, nil), arguments, result, resultType,
        canThrow: canThrow)
    }
    guard let resolved = resolve(reference.function, substitutions) else {
      fail("an initializer of an existential type cannot be called", at: range)
      return Operand(register: 0, type: resultType, ownership: .stable)
    }
    let function = resolved.function
    guard let nominal = function.context.nominal, nominal.isReference else {
      return call(
        resolved, arguments, result: result, canThrow: canThrow, isVirtual: false, range: range,
        resultType: resultType)
    }
    let object = resultType.wrapped ?? resultType
    guard object.isObject else {
      fail("`\(object.type)` is not a class", at: range)
      return Operand(register: 0, type: resultType, ownership: .stable)
    }
    let instance = lowering.instance(of: function, resolved.substitutions)
    let convention = instance.convention
    let slot = convention.argumentStart
    let all = [CallArgument.value(Operand(register: -1, type: object, ownership: .stable))] + arguments
    // The frame is `[succeeded?][object][arguments]`, so the result is already laid out as `C` or `C?`.
    return emitFrame(
      convention, all, result: result, canThrow: canThrow,
      produced: convention.result.isVoid ? object : resultType,
      onThrow: { base in self.emit(.deallocateUninitialized(self.r(base + slot))) }
    ) { base in
      self.emit(.allocateObject(self.r(base + slot), object.index))
      self.initializeSubclasses(object, below: nominal, in: base + slot)
      let start = self.code.pc
      self.emit(.call(instance.index, base: self.r(base)))
      self.writeBacks.append(
        PendingWriteBack(
          range: start..<self.code.pc, order: self.takeOrder(),
          emit: { self.emit(.deallocateUninitialized(self.r(base + slot))) }, top: self.code.top))
    } afterwards: { base in
      guard function.isFailable else { return }
      let succeeded = self.code.makeLabel()
      self.code.emit(.branchIfTrue(0, self.r(base)), to: succeeded)
      self.emit(.deallocateUninitialized(self.r(base + slot)))
      self.zero(base, 2)
      self.code.bind(succeeded)
    }
  }

  /// Whether a metatype of this type may hold another type.
  private func isDynamic(_ type: Type) -> Bool {
    switch type {
    case .existential: true
    case .nominal(let nominal, _): nominal.kind == .class && !nominal.isFinal
    default: false
    }
  }

  /// The place of a write-back among the cleanups.
  func takeOrder() -> Int {
    nextCleanup += 1
    return nextCleanup - 1
  }

  /// An inherited initializer runs on an object whose own class has initial values too.
  private func initializeSubclasses(_ object: LoweredType, below ancestor: NominalDecl, in register: Int) {
    var current: LoweredType? = object
    while let type = current, let nominal = type.type.nominal, nominal !== ancestor {
      initializeProperties(of: nominal, type, in: register)
      current = type.superclass
    }
  }

  /// Calls another initializer on `self`.
  func delegateInitialization(
    _ reference: DeclReference, _ own: VariableDecl, _ arguments: [CallArgument], _ canThrow: Bool,
    _ range: SourceRange
  ) {
    let function = reference.function
    let substitutions = concrete(reference.substitutions)
    if function.context.nominal?.isReference ?? false {
      let instance = lowering.instance(of: function, substitutions)
      let object = operand(variable: own, at: range)
      // What a convenience initializer calls on `self` is the dynamic class's initializer.
      let isDispatched = delegatesWithin(function) && !(function.context.nominal?.isFinal ?? true)
      let key = isDispatched ? lowering.virtualKey(function, substitutions) : 0
      let receiver = UInt8(truncatingIfNeeded: instance.convention.argumentStart)
      let succeeded = emitFrame(
        instance.convention,
        [.value(Operand(register: object.register, type: object.type, ownership: .stable))] + arguments,
        result: nil, canThrow: canThrow
      ) { base in
        self.emit(
          isDispatched
            ? .callVirtual(key, base: self.r(base), receiverSlot: receiver)
            : .call(instance.index, base: self.r(base)))
      }
      if function.isFailable {
        let label = code.makeLabel()
        code.emit(.branchIfTrue(0, r(succeeded.register)), to: label)
        emitFailedDelegation()
        code.bind(label)
      }
      return
    }
    let declared = lowering.types.lower(lowering.queries.substitute(function.result, substitutions))
    guard let resolved = resolve(function, substitutions) else { return }
    let value = call(
      resolved, arguments, result: nil, canThrow: canThrow, isVirtual: false, range: range,
      resultType: declared)
    let place = prepare(.variable(own), at: range)
    if function.isFailable, place.type !== value.type {
      let label = code.makeLabel()
      code.emit(.branchIfNotEqualImmediate(r(value.register), 0, 0), to: label)
      emitFailedDelegation()
      code.bind(label)
      if case .owned(let id) = value.ownership { forget(id) }
      store(value.register + 1, to: place)
    } else {
      if case .owned(let id) = value.ownership { forget(id) }
      store(value.register, to: place)
    }
  }

  /// The initializer that was delegated to has failed: so does this one, unless `!` stands behind the call.
  private func emitFailedDelegation() {
    if forcesDelegation {
      trap("Fatal error: Unexpectedly found nil while unwrapping an Optional value", .unexpectedNil)
    } else {
      emitFailedInitializer()
    }
  }

  /// `self.init(…)!`
  func forceDelegation(_ call: CheckedExpression) -> Operand {
    forcesDelegation = true
    defer { forcesDelegation = false }
    return operand(call)
  }

  /// Whether this is the body of a convenience initializer of the same class.
  private func delegatesWithin(_ function: FunctionDecl) -> Bool {
    guard case .declaration(let own) = instance.body, own.isConvenience else { return false }
    return own.context.nominal === function.context.nominal
  }
}
