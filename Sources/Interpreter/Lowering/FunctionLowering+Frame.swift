/// The frames of callees: where arguments go, and what is cleaned up after a call.
extension FunctionLowering {
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
