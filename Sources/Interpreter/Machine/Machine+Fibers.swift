/// Making, running and ending fibers.
extension Machine {
  /// Makes a fiber that will call a function.
  ///
  /// - Parameters:
  ///   - function: What to call.
  ///   - name: What back traces and the host call it.
  ///   - prepare: Writes the arguments at the frame base it is given, moved.
  /// - Returns: The fiber, ready to run.
  func makeFiber(
    _ function: FunctionIndex, name: String, prepare: (Slots) -> Void = { _ in }
  ) -> Fiber {
    makeFiber(function, name: name, stack: freeStacks.popLast() ?? makeStack(), prepare: prepare)
  }

  /// Makes a fiber that will call a top-level function on the area of globals: its frame base is global 0, so that
  /// globals are its registers.
  ///
  /// - Returns: `nil` while another such fiber is not finished.
  func makeTopLevelFiber(_ function: FunctionIndex, name: String) -> Fiber? {
    guard !mainStackIsBusy else { return nil }
    mainStackIsBusy = true
    return makeFiber(
      function, name: name, stack: Stack(base: memory, slots: mainSlots, isMain: true), prepare: { _ in })
  }

  /// Makes a fiber that will call a function value (`Task { … }`).
  ///
  /// - Parameters:
  ///   - closure: The function value, which the fiber keeps.
  ///   - result: The type of its result.
  ///   - arguments: Copied into its frame; the fiber owns the copies until it ends.
  /// - Returns: The fiber, ready to run.
  func makeFiber(
    closure: ValueView, _ arguments: [ValueView] = [], returning result: RuntimeType, name: String
  ) -> Fiber {
    let function = FunctionIndex(truncatingIfNeeded: Block(closure.reference).slots[0])
    let owned = ([closure] + arguments).map { OwnedValue(copying: $0.slots, type: $0.type, machine: self) }
    let fiber = makeFiber(function, name: name) { frame in
      var next = frame + result.layout.slots
      for value in owned {
        let slots = value.type.layout.slots
        value.withView { next.update(from: $0.slots, count: slots) }
        next += slots
      }
    }
    fiber.owned = owned
    return fiber
  }

  private func makeFiber(
    _ function: FunctionIndex, name: String, stack: Stack, prepare: (Slots) -> Void
  ) -> Fiber {
    let control = UnsafeMutableRawPointer(stack.end).assumingMemoryBound(to: ControlRecord.self) - 1
    control.initialize(
      to: ControlRecord(
        pc: exitCode, frame: stack.base, function: Int(function), resume: interpretedResume))
    prepare(stack.base)
    nextFiber += 1
    unfinishedFibers += 1
    return Fiber(
      number: nextFiber - 1, name: name, stack: stack, pc: nil, frame: stack.base, control: control)
  }

  private func makeStack() -> Stack {
    let slots = max(limits.taskStack / 8, 4096)
    let base = Reservation.map(bytes: slots * 8).bindMemory(to: Int.self, capacity: slots)
    return Stack(base: base, slots: slots, isMain: false)
  }

  /// The fiber for calls from outside of any run.
  func idleFiber() -> Fiber {
    if let hostFiber { return hostFiber }
    let stack = makeStack()
    let control = UnsafeMutableRawPointer(stack.end).assumingMemoryBound(to: ControlRecord.self)
    let fiber = Fiber(number: 0, name: "host", stack: stack, pc: nil, frame: stack.base, control: control)
    hostFiber = fiber
    return fiber
  }

  /// Runs a fiber until it ends, waits or is asked to yield.
  ///
  /// - Precondition: The fiber is `ready`, and no other one runs.
  func run(_ fiber: Fiber) -> RunOutcome {
    precondition(currentFiber == nil && fiber.state == .ready, "a fiber runs already")
    let function = FunctionIndex(fiber.control.pointee.function)
    currentFiber = fiber
    fiber.state = .running
    pendingTrap = nil
    state.pointee.frame = fiber.frame
    state.pointee.control = fiber.control
    setPendingError(type: fiber.errorType, payload: fiber.errorPayload)
    if let pc = fiber.pc {
      state.pointee.pc = pc
      if let trap = fiber.resumeTrap {
        pendingTrap = trap
        state.pointee.pc = pc - 1
        recordBackTrace()
        unwind(to: fiber.bottomControl)
        return end(fiber, trapped: true)
      }
    } else {
      state.pointee.pc = exitCode
      guard state.pointee.functions[Int(function)].code != nil || compile(function), start(fiber, function)
      else {
        return end(fiber, trapped: true)
      }
    }
    let exit = execute()
    currentFiber = fiber
    switch exit {
    case .exited: return end(fiber, trapped: false)
    case .none, .failed:
      unwind(to: fiber.bottomControl)
      return end(fiber, trapped: true)
    case .suspended:
      pause(fiber)
      fiber.state = .suspended
      return .suspended
    case .yielded:
      pause(fiber)
      fiber.state = .ready
      return .yielded
    }
  }

  /// Puts a fiber that has not run yet at its function's first instruction.
  private func start(_ fiber: Fiber, _ function: FunctionIndex) -> Bool {
    let entry = state.pointee.functions[Int(function)]
    state.pointee.pc = entry.code.unsafelyUnwrapped
    let end = UnsafeMutableRawPointer(fiber.control).assumingMemoryBound(to: Int.self)
    guard fiber.frame + entry.frameSize + 8 < end else { return fail(.stackOverflow(name(of: function))) }
    return true
  }

  /// Keeps where the running fiber stands.
  private func pause(_ fiber: Fiber) {
    fiber.pc = state.pointee.pc
    fiber.frame = state.pointee.frame
    fiber.control = state.pointee.control
    (fiber.errorType, fiber.errorPayload) = (state.pointee.errorType, state.pointee.errorPayload)
    setPendingError(type: 0, payload: 0)
    currentFiber = nil
  }

  /// Ends the running fiber.
  private func end(_ fiber: Fiber, trapped: Bool) -> RunOutcome {
    defer {
      currentFiber = nil
      pendingTrap = nil
    }
    finish(fiber)
    trimNativeCode()
    if trapped {
      discardPendingError()
      release(fiber.stack)
      fiber.stack = nil
      let trap = pendingTrap ?? Trap(kind: .other, message: "Fatal error: stopped without a reason")
      return trap.kind == .interrupted ? .interrupted(trap) : .trapped(trap)
    }
    if state.pointee.errorType != 0 {
      let error = withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { slots in
        slots[0] = state.pointee.errorType
        slots[1] = state.pointee.errorPayload
        return OwnedValue(moving: slots.baseAddress.unsafelyUnwrapped, type: errorType, machine: self)
      }
      setPendingError(type: 0, payload: 0)
      release(fiber.stack)
      fiber.stack = nil
      return .thrown(error)
    }
    // The result stands on the stack until the host takes it.
    return .finished
  }

  /// Takes the result of a finished fiber, and its stack back.
  func takeResult(of fiber: Fiber, as type: RuntimeType) -> OwnedValue {
    let value = OwnedValue(moving: fiber.bottom, type: type, machine: self)
    release(fiber.stack)
    fiber.stack = nil
    return value
  }

  /// Ends a fiber that is not running: its frames are unwound as by a trap.
  func cancel(_ fiber: Fiber) {
    guard fiber.state != .finished, fiber.state != .running else { return }
    if let pc = fiber.pc {
      let saved = state.pointee
      let outer = currentFiber
      let trap = pendingTrap
      currentFiber = fiber
      pendingTrap = Trap(kind: .interrupted, message: "cancelled")
      // A waiting fiber's pc is behind the call that waits.
      state.pointee.pc = fiber.waitingSite == nil ? pc : pc - 1
      state.pointee.frame = fiber.frame
      state.pointee.control = fiber.control
      unwind(to: fiber.bottomControl)
      state.restore(saved)
      currentFiber = outer
      pendingTrap = trap
    }
    finish(fiber)
    release(fiber.stack)
    fiber.stack = nil
  }

  private func finish(_ fiber: Fiber) {
    fiber.state = .finished
    fiber.owned = []
    fiber.task = nil
    unfinishedFibers -= 1
  }

  /// Lets a suspended fiber go on; the body writes the result of the native call that it waits in.
  ///
  /// - Throws: What the body throws stops the fiber when it runs next, or throws the error there.
  func resume(
    _ fiber: Fiber, returning body: (borrowing NativeCall) throws(NativeExit) -> Void = { _ in }
  ) {
    precondition(fiber.state == .suspended, "the fiber does not wait")
    fiber.state = .ready
    guard let site = fiber.waitingSite, let base = fiber.waitingBase else { return }
    (fiber.waitingSite, fiber.waitingBase) = (nil, nil)
    let outer = currentFiber
    let trap = pendingTrap
    let error = (state.pointee.errorType, state.pointee.errorPayload)
    pendingTrap = nil
    setPendingError(type: 0, payload: 0)
    do throws(NativeExit) {
      try body(NativeCall(machine: self, base: base, site: state.pointee.sites + Int(site)))
    } catch {
      if case .trap(let trap) = error { pendingTrap = trap }
    }
    fiber.resumeTrap = pendingTrap
    (fiber.errorType, fiber.errorPayload) = (state.pointee.errorType, state.pointee.errorPayload)
    currentFiber = outer
    pendingTrap = trap
    setPendingError(type: error.0, payload: error.1)
  }

  /// Drops a pending error that nobody will catch.
  func discardPendingError() {
    guard state.pointee.errorType != 0 else { return }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { slots in
      slots[0] = state.pointee.errorType
      slots[1] = state.pointee.errorPayload
      setPendingError(type: 0, payload: 0)
      destroy(slots.baseAddress.unsafelyUnwrapped, errorType.index)
    }
  }

  /// Takes a stack back; the memory of a deep one is given to the system.
  private func release(_ stack: Stack?) {
    guard let stack else { return }
    if stack.isMain {
      mainStackIsBusy = false
      let used = Machine.registerGlobals * 2
      Reservation.decommit(stack.base + used, bytes: (stack.slots - used) * 8)
    } else if freeStacks.count < 64 {
      let kept = 1 << 13
      Reservation.decommit(stack.base + kept, bytes: (stack.slots - kept) * 8)
      freeStacks.append(stack)
    } else {
      Reservation.unmap(stack.base, bytes: stack.slots * 8)
    }
  }
}
