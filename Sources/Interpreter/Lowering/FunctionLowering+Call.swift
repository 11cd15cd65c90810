/// Calls: finding the callee, building its frame, what comes after.
extension FunctionLowering {
  /// Lowers a call expression.
  ///
  /// - Parameter result: Where the result is to go; `nil` for a temporary.
  /// - Returns: The result; in `result`, without owner, when that was given.
  func lowerCall(_ call: CheckedCall, _ type: Type, into result: Int?, at range: SourceRange) -> Operand {
    let arguments = call.arguments.map { argument -> CallArgument in
      switch argument {
      case .value(let value): .expression(value, nil)
      case .inOut(let place): .inOut(place)
      case .defaultValue(let value, let substitutions): .expression(value, concrete(substitutions))
      }
    }
    code.mark(range)
    return emitCall(
      call.callee, arguments, result: result, resultType: lower(type), canThrow: call.canThrow, range: range)
  }

  /// The declaration that a callee names.
  func reference(of callee: CheckedCall.Callee) -> DeclReference? {
    switch callee {
    case .function(let reference), .virtual(let reference), .initializer(let reference, _),
      .delegatedInitializer(let reference, _):
      reference
    case .value: nil
    }
  }

  /// What a reference with concrete substitutions calls; `nil` when only the dynamic type of an existential says.
  func resolve(_ function: FunctionDecl, _ substitutions: Substitutions) -> DeclReference? {
    function.resolve()
    guard function.isRequirement, let proto = function.context.nominal, proto.isProtocol else {
      return DeclReference(function: function, substitutions: substitutions)
    }
    guard let own = substitutions[proto.selfParameter] else { return nil }
    if case .existential = own { return nil }
    if let witness = lowering.witness(for: function, own, substitutions) { return witness }
    // The operations of library types stand at the requirements themselves.
    return function.intrinsic != nil || function.native != nil
      ? DeclReference(function: function, substitutions: substitutions) : nil
  }

  func emitCall(
    _ callee: CheckedCall.Callee, _ arguments: [CallArgument], result: Int?, resultType: LoweredType,
    canThrow: Bool? = nil, range: SourceRange
  ) -> Operand {
    switch callee {
    case .function(let reference):
      let substitutions = concrete(reference.substitutions)
      guard let resolved = resolve(reference.function, substitutions) else {
        if let proto = reference.function.context.nominal, reference.function.isRequirement,
          case .existential? = substitutions[proto.selfParameter]
        {
          return callDynamically(
            reference.function, substitutions, arguments, result, resultType, canThrow, range)
        }
        fail("no implementation of `\(reference.function.name)` was found", at: range)
        return Operand(register: 0, type: resultType, ownership: .stable)
      }
      let own = reference.function.context.nominal.flatMap {
        $0.isProtocol ? substitutions[$0.selfParameter] : nil
      }
      return call(
        resolved, own.map { withType($0, arguments, of: resolved.function) } ?? arguments, result: result,
        canThrow: canThrow ?? (resolved.function.thrown != nil),
        isVirtual: reference.function.isRequirement && resolved.function.isVirtual
          && !resolved.function.isStatic, range: range, resultType: resultType)
    case .virtual(let reference):
      return call(
        DeclReference(function: reference.function, substitutions: concrete(reference.substitutions)),
        arguments, result: result, canThrow: canThrow ?? (reference.function.thrown != nil), isVirtual: true,
        range: range, resultType: resultType)
    case .value(let function):
      return callValue(function, arguments, result, resultType, canThrow ?? true, range)
    case .initializer(let reference, let metatype):
      return callInitializer(
        reference, metatype, arguments, result, resultType, canThrow ?? (reference.function.thrown != nil),
        range)
    case .delegatedInitializer(let reference, let own):
      delegateInitialization(
        reference, own, arguments, canThrow ?? (reference.function.thrown != nil), range)
      return Operand(register: 0, type: voidType, ownership: .stable)
    }
  }

  /// Calls a declared function with concrete substitutions.
  func call(
    _ reference: DeclReference, _ arguments: [CallArgument], result: Int?, canThrow: Bool, isVirtual: Bool,
    range: SourceRange, resultType: LoweredType? = nil
  ) -> Operand {
    let function = reference.function
    if let intrinsic = function.intrinsic,
      opening(of: reference, isVirtual: isVirtual, canThrow: canThrow) == nil
    {
      let type =
        resultType
        ?? lowering.types.lower(lowering.queries.substitute(function.result, reference.substitutions))
      return lowerIntrinsic(intrinsic, reference, arguments, result, type, range)
    }
    if let native = function.native {
      return callNative(native, reference, arguments, result, resultType, canThrow, range)
    }
    if let synthesized = function.synthesized,
      let value = callSynthesized(synthesized, reference, arguments, result, resultType, range)
    {
      return value
    }
    if let opening = opening(of: reference, isVirtual: isVirtual, canThrow: canThrow) {
      if opening.isMetatype, let metatype = arguments.first {
        return callThroughMetatype(
          function, reference.substitutions, metatype, Array(arguments.dropFirst()), result,
          resultType
            ?? lowering.types.lower(lowering.queries.substitute(function.result, reference.substitutions)),
          canThrow: canThrow)
      }
      let captured = lowering.isLocal(function) ? lowering.captures(of: function) : []
      let convention = lowering.convention(of: function, reference.substitutions, captures: captured)
      let all = captured.map { CallArgument.value(capturedValue($0, range)) } + arguments
      return callOpened(opening, convention, all, result, resultType)
    }
    if isVirtual, !function.isFinal {
      let convention = lowering.convention(of: function, reference.substitutions)
      let key = lowering.virtualKey(function, reference.substitutions)
      let receiver = UInt8(truncatingIfNeeded: convention.argumentStart)
      return emitFrame(convention, arguments, result: result, canThrow: canThrow) { base in
        // A metatype is the index of its type, as an existential begins with it.
        self.emit(
          function.isStatic
            ? .callWitness(key, base: self.r(base), receiverSlot: receiver)
            : .callVirtual(key, base: self.r(base), receiverSlot: receiver))
      }
    }
    if function.kind == .initializer, function.context.nominal?.isReference ?? false {
      return callInitializer(reference, nil, arguments, result, resultType ?? voidType, canThrow, range)
    }
    let instance = lowering.instance(of: function, reference.substitutions)
    let captured = instance.captures.map { CallArgument.value(capturedValue($0, range)) }
    return emitFrame(instance.convention, captured + arguments, result: result, canThrow: canThrow) { base in
      self.emit(.call(instance.index, base: self.r(base)))
    }
  }

  /// A captured variable as an argument of a local function: its box, or its value.
  func capturedValue(_ variable: VariableDecl, _ range: SourceRange) -> Operand {
    switch storage(of: variable, at: range) {
    case .box(let box):
      return Operand(register: box, type: lowering.types.boxReference, ownership: .stable)
    case .register(let register, _), .constant(let register):
      return Operand(register: register, type: storageType(of: variable), ownership: .stable)
    case .global(let storage):
      fail("`\(variable.name)` is a global", at: range)
      return Operand(register: 0, type: storage.type, ownership: .stable)
    }
  }

  // MARK: Kinds of calls

  private func callDynamically(
    _ function: FunctionDecl, _ substitutions: Substitutions, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType, _ canThrow: Bool?, _ range: SourceRange
  ) -> Operand {
    var convention = lowering.convention(of: function, substitutions)
    guard let proto = function.context.nominal, let type = substitutions[proto.selfParameter] else {
      fail("`\(function.name)` has no receiver", at: range)
      return Operand(register: 0, type: resultType, ownership: .stable)
    }
    if function.isStatic {
      // Which type's member it is stands in the metatype.
      guard arguments.count == function.parameters.count + 1 else {
        fail("`\(function.name)` has no receiver", at: range)
        return Operand(register: 0, type: resultType, ownership: .stable)
      }
      return callThroughMetatype(
        function, substitutions, arguments[0], Array(arguments.dropFirst()), result, resultType,
        canThrow: canThrow ?? (function.thrown != nil))
    }
    if function.selfVariable == nil {
      // A requirement's `self` may not be declared as a variable.
      convention.parameters.insert(
        .init(type: lowering.types.lower(type), isInOut: function.isMutating), at: 0)
    }
    let opening = Opening(
      function: function, substitutions: substitutions, parameter: proto.selfParameter, index: 0,
      canThrow: canThrow ?? (function.thrown != nil))
    return callOpened(opening, convention, arguments, result, resultType)
  }

  private func callValue(
    _ function: CheckedExpression, _ arguments: [CallArgument], _ result: Int?, _ resultType: LoweredType,
    _ canThrow: Bool, _ range: SourceRange
  ) -> Operand {
    guard case .function(let type) = concrete(function.type) else {
      fail("this is not a function", at: range)
      return Operand(register: 0, type: resultType, ownership: .stable)
    }
    let closure = stabilize(operand(function))
    let convention = Convention(
      result: lowering.types.lower(type.result), hasContext: true,
      parameters: type.parameters.map {
        .init(type: lowering.types.lower($0.isVariadic ? arrayType($0.type) : $0.type), isInOut: $0.isInOut)
      }, canThrow: type.thrown != nil)
    code.mark(range)
    let context = UInt16(truncatingIfNeeded: convention.result.slots)
    return emitFrame(convention, arguments, result: result, canThrow: canThrow && type.thrown != nil) {
      base in
      self.emit(.callClosure(self.r(closure.register), base: self.r(base), contextSlot: context))
    }
  }

  func arrayType(_ element: Type) -> Type { .nominal(lowering.queries.libraryType("Array"), [element]) }

  private func callNative(
    _ name: String, _ reference: DeclReference, _ arguments: [CallArgument], _ result: Int?,
    _ resultType: LoweredType?, _ canThrow: Bool, _ range: SourceRange
  ) -> Operand {
    guard let native = lowering.machine.native(name, in: lowering.natives) else {
      fail("the native function `\(name)` is missing", at: range)
      return Operand(register: 0, type: resultType ?? voidType, ownership: .stable)
    }
    let convention = nativeConvention(reference, argumentCount: arguments.count)
    let generics = reference.function.signature.parameters.map {
      lowering.types.lower(reference.substitutions[$0] ?? .error).runtime
    }
    let site = lowering.machine.addSite(
      function: native, parameters: convention.parameters.map(\.type.runtime),
      result: convention.result.runtime,
      generics: generics)
    return emitFrame(convention, arguments, result: result, canThrow: canThrow) { base in
      self.emit(.callNative(site, base: self.r(base)))
    }
  }

  /// The frame of a native function: as a declared one; initializers of classes are not native.
  func nativeConvention(_ reference: DeclReference, argumentCount: Int) -> Convention {
    let function = reference.function
    var convention = lowering.convention(of: function, reference.substitutions)
    if convention.parameters.count < argumentCount, let nominal = function.context.nominal {
      let type = lowering.queries.substitute(nominal.declaredType, reference.substitutions)
      convention.parameters.insert(
        .init(type: lowering.types.lower(type), isInOut: function.takesSelfInOut), at: 0)
    }
    return convention
  }

  // MARK: Initializers

  private func callInitializer(
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

  private func delegateInitialization(
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

  // MARK: Frames

  /// Builds a callee's frame, calls, and cleans up after.
  ///
  /// - Parameters:
  ///   - result: Where the result is to go.
  ///   - produced: The type of the result when it is not the convention's.
  ///   - onThrow: What the way of a thrown error does first.
  ///   - emitCall: Emits the call of the frame at the base.
  ///   - afterwards: Emits what comes after a call that returned.
  func emitFrame(
    _ convention: Convention, _ arguments: [CallArgument], result: Int?, canThrow: Bool,
    produced: LoweredType? = nil, onThrow: ((Int) -> Void)? = nil, _ emitCall: (Int) -> Void,
    afterwards: (Int) -> Void = { _ in }
  ) -> Operand {
    let type = produced ?? convention.result
    guard arguments.count == convention.parameters.count else {
      fail(
        "a call passes \(arguments.count) arguments for \(convention.parameters.count) parameters", at: .none)
      return Operand(register: 0, type: type, ownership: .stable)
    }
    let range = code.range
    let (arguments, held) = holdAhead(prepareAhead(arguments))
    let depth = cleanups.count
    let isInPlace =
      result.map { $0 + type.slots == code.top && type.slots >= convention.result.slots } ?? false
    let base = isInPlace ? (result ?? 0) : code.top
    if isInPlace { code.top = base }
    _ = code.allocate(convention.argumentStart)
    let start = code.top
    let borrowed = inOutRoots(arguments)
    var register = start
    var places: [(place: Place, register: Int)] = []
    for (index, (argument, parameter)) in zip(arguments, convention.parameters).enumerated() {
      let slot = code.allocate(parameter.slots)
      switch argument {
      case .expression(let value, let other):
        let rest = arguments[(index + 1)...]
        if let other {
          withSubstitutions(other) { lowerArgument(value, parameter.type, into: slot, borrowed, rest) }
        } else {
          lowerArgument(value, parameter.type, into: slot, borrowed, rest)
        }
      case .value(let value):
        if value.register >= 0 { pass(value, into: slot) }
      case .inOut(let place):
        // A simple place needs registers only while it is prepared: the slots of the frame stay together.
        let top = code.top
        places.append((prepare(place, at: code.range), slot))
        code.top = top
      case .place(let place): places.append((place, slot))
      }
      register += parameter.slots
    }
    _ = code.allocate(max(0, base + type.slots - code.top))
    let end = code.top
    var owners: [CleanupID?] = []
    var ranges: [Int] = []
    for (place, slot) in places {
      if place.needsCalls { code.top = max(code.top, end) }
      owners.append(take(place, into: slot))
      ranges.append(code.pc)
    }
    code.top = end
    // Arguments may come from elsewhere: an initial value, a default.
    code.mark(range)
    emitCall(base)
    code.top = end
    let needsCalls = !held.isEmpty || places.contains { $0.place.needsCalls }
    if canThrow, needsCalls || onThrow != nil {
      branchIfThrown(first: { [self] in
        onThrow?(base)
        for (index, (place, slot)) in places.enumerated() {
          if let owner = owners[index] { dropFromPad(owner) }
          putBack(slot, to: place, nil)
        }
        for value in held { if let owner = value.owner { dropFromPad(owner) } }
        putBack(held)
      })
    }
    for (index, (place, slot)) in places.enumerated().reversed() {
      putBack(slot, to: place, owners[index])
      if needsWriteBack(place), ranges[index] < code.pc {
        writeBacks.append(
          PendingWriteBack(
            range: ranges[index]..<code.pc, order: takeOrder(),
            emit: { [self] in putBack(slot, to: place, nil) },
            top: end))
      }
    }
    putBack(held)
    if canThrow, !(needsCalls || onThrow != nil) { branchIfThrown() }
    afterwards(base)
    endScope(to: depth)
    if case .enumeration(let cases) = type.runtime.kind, cases.isEmpty {
      code.emitTerminator(
        .trap(lowering.machine.constant("Fatal error: a function of type Never returned"), .other))
    }
    if let result {
      moveBits(base, to: result, slots: type.slots)
      code.top = isInPlace ? base + type.slots : base
      return Operand(register: result, type: type, ownership: .stable)
    }
    code.top = base + type.slots
    return temporary(base, type)
  }

  /// In an out-of-line pad, a value is put back by hand: its cleanup is void there.
  private func dropFromPad(_ id: CleanupID) {
    if let index = cleanups.firstIndex(where: { $0.id == id }) { cleanups.remove(at: index) }
  }

  /// Places whose subexpressions need code are prepared before the frame, with all arguments before them, so that
  /// evaluation goes from left to right.
  private func prepareAhead(_ arguments: [CallArgument]) -> [CallArgument] {
    guard
      let last = arguments.lastIndex(where: {
        if case .inOut(let place) = $0 { return !place.isSimple }
        return false
      })
    else { return arguments }
    return arguments.enumerated().map { index, argument in
      guard index <= last else { return argument }
      switch argument {
      case .inOut(let place): return .place(prepare(place, at: code.range))
      case .expression(let value, let other):
        if let other { return .value(withSubstitutions(other) { stabilize(operand(value)) }) }
        return .value(stabilize(operand(value)))
      case .value, .place: return argument
      }
    }
  }

  /// Places that are buried are got before the frame, after all arguments are evaluated.
  private func holdAhead(_ arguments: [CallArgument]) -> ([CallArgument], [HeldValue]) {
    let isNeeded = arguments.contains { if case .place(let place) = $0 { isBuried(place) } else { false } }
    guard isNeeded else { return (arguments, []) }
    var all: [HeldValue] = []
    let ready = arguments.map { argument in
      switch argument {
      case .expression(let value, let other):
        if let other { return CallArgument.value(withSubstitutions(other) { stabilize(operand(value)) }) }
        return .value(stabilize(operand(value)))
      case .inOut(let place): return .place(prepare(place, at: code.range))
      case .value, .place: return argument
      }
    }
    let places = ready.map { argument in
      guard case .place(let place) = argument, isBuried(place) else { return argument }
      let (inner, held) = unearth(place)
      all = held + all
      return .place(inner)
    }
    return (places, all)
  }

  /// The variables that the call changes through `inout` arguments.
  private func inOutRoots(_ arguments: [CallArgument]) -> [VariableDecl] {
    arguments.compactMap { if case .inOut(let place) = $0 { place.rootVariable } else { nil } }
  }

  private func lowerArgument(
    _ value: CheckedExpression, _ type: LoweredType, into slot: Int, _ changed: [VariableDecl],
    _ rest: ArraySlice<CallArgument>
  ) {
    if !type.isTrivial, let path = borrowablePath(value), !changed.contains(where: { $0 === path.root }),
      path.isConstant || !rest.contains(where: { effects(of: $0).contains(.assigns) })
    {
      moveBits(path.register, to: slot, slots: type.slots)
      return
    }
    if !type.isTrivial, borrowElement(value, into: slot, changed, rest) { return }
    withTemporaries { lower(value, into: slot) }
    pushDestroy(slot, type)
  }

  /// Registers of a local variable, or part of one, which a callee may borrow.
  func borrowablePath(_ value: CheckedExpression) -> (register: Int, root: VariableDecl, isConstant: Bool)? {
    switch value.kind {
    case .variable(let variable):
      guard variable.ownership == .strong else { return nil }
      switch variables[ObjectIdentifier(variable)] {
      case .constant(let register): return (register, variable, true)
      case .register(let register, isShared: false): return (register, variable, false)
      default: return nil
      }
    case .storedProperty(let base, let property):
      guard let path = borrowablePath(base) else { return nil }
      let type = lower(base.type)
      guard !type.isObject, let field = type.fields[ObjectIdentifier(property)], field.ownership == .strong
      else { return nil }
      return (path.register + field.offset, path.root, path.isConstant)
    case .tupleElement(let base, let index):
      guard let path = borrowablePath(base) else { return nil }
      let type = lower(base.type)
      guard index < type.elements.count else { return nil }
      return (path.register + type.elements[index].offset, path.root, path.isConstant)
    case .upcast(let inner): return borrowablePath(inner)
    default: return nil
    }
  }

  /// Puts a value into an argument slot.
  private func pass(_ value: Operand, into slot: Int) {
    switch value.ownership {
    case .owned, .stable, .local:
      // An owned temporary stays owned by the caller's statement.
      moveBits(value.register, to: slot, slots: value.type.slots)
    case .shared:
      copy(value.register, to: slot, value.type)
      pushDestroy(slot, value.type)
    }
  }

  // MARK: Effects

  /// What evaluating an argument may do to values evaluated before it.
  func effects(of argument: CallArgument) -> Effects {
    switch argument {
    case .expression(let value, _): effects(of: value)
    case .inOut, .place: [.runsCode, .assigns]
    case .value: []
    }
  }

  /// What evaluating an expression may do to values evaluated before it.
  func effects(of value: CheckedExpression) -> Effects {
    var effects: Effects = []
    switch value.kind {
    case .call(let call):
      if call.arguments.contains(where: { if case .inOut = $0 { true } else { false } }) {
        effects.insert(.assigns)
      }
      if case .function(let reference) = call.callee,
        resolve(reference.function, concrete(reference.substitutions))?.function.intrinsic != nil
      {
        break
      }
      effects.insert(.runsCode)
    case .assignment, .load: effects.formUnion([.assigns, .runsCode])
    case .statements: return [.assigns, .runsCode]
    case .interpolatedString, .convertCollection, .dictionaryLiteral: effects.insert(.runsCode)
    default: break
    }
    value.forEachChild { effects.formUnion(self.effects(of: $0)) }
    return effects
  }

  /// Operands that are all good at once, evaluated from left to right.
  func operands(_ arguments: [CallArgument]) -> [Operand] {
    var values: [Operand] = []
    for (index, argument) in arguments.enumerated() {
      var value = operand(argument)
      switch value.ownership {
      case .owned, .stable: break
      case .local:
        if arguments[(index + 1)...].contains(where: { effects(of: $0).contains(.assigns) }) {
          value = stabilize(value)
        }
      case .shared:
        if arguments[(index + 1)...].contains(where: { !effects(of: $0).isEmpty }) {
          value = stabilize(value)
        }
      }
      values.append(value)
    }
    return values
  }

  /// One argument as an operand.
  func operand(_ argument: CallArgument) -> Operand {
    switch argument {
    case .expression(let value, let other):
      if let other { return withSubstitutions(other) { operand(value) } }
      return operand(value)
    case .value(let value): return value
    case .place(let place): return read(place)
    case .inOut(let place): return read(prepare(place, at: code.range))
    }
  }
}

extension CheckedPlace {
  /// Whether preparing it emits no code.
  var isSimple: Bool {
    switch self {
    case .variable, .discard: true
    case .field(let base, _, _), .tupleElement(let base, _, _): base.isSimple
    case .objectField, .accessor, .observed, .forceUnwrap, .chainLink, .value: false
    }
  }
}
