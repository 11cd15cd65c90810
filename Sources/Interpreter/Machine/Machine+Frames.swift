/// The frames of a run, for a debugger.
extension Machine {
  /// A call that has not returned.
  struct LiveFrame {
    var function: FunctionIndex
    /// The instruction that runs: of a frame that waits for a callee, its call.
    var pc: Int
    /// The frame's registers.
    var base: Slots
    /// How many calls stand below it.
    var depth: Int
  }

  /// The frames of the current fiber, innermost first; nothing may run while they are used.
  ///
  /// - Parameter limit: How many to list at the most.
  func liveFrames(limit: Int) -> [LiveFrame] {
    guard let fiber = currentFiber else { return [] }
    var frames: [LiveFrame] = []
    var pc = state.pointee.pc
    var base = state.pointee.frame
    var control = state.pointee.control
    let bottom = fiber.bottomControl
    var nested = nestedCallers.count - 1
    while frames.count < limit, control <= bottom, let code = codes[control.pointee.function] {
      let first = UnsafePointer(code.instructions.baseAddress.unsafelyUnwrapped)
      frames.append(
        LiveFrame(
          function: FunctionIndex(truncatingIfNeeded: control.pointee.function), pc: pc - first, base: base,
          depth: bottom - control))
      if control == bottom { break }
      if control.pointee.pc == exitCode {
        guard nested >= 0 else { break }
        (pc, base) = (nestedCallers[nested].pc, nestedCallers[nested].frame)
        nested -= 1
      } else {
        (pc, base) = (control.pointee.pc - 1, control.pointee.frame)
      }
      control += 1
    }
    return frames
  }

  /// How many calls stand below the innermost frame.
  var callDepth: Int { currentFiber.map { $0.bottomControl - state.pointee.control } ?? 0 }

  /// The functions that have frames on a fiber that does not run.
  func functions(on fiber: Fiber) -> Set<FunctionIndex> {
    guard fiber.pc != nil, fiber.state != .finished else { return [] }
    var functions: Set<FunctionIndex> = []
    var control = fiber.control
    while control <= fiber.bottomControl {
      functions.insert(FunctionIndex(truncatingIfNeeded: control.pointee.function))
      control += 1
    }
    return functions
  }

  /// The functions that have frames on the fiber that runs.
  var runningFunctions: Set<FunctionIndex> { Set(liveFrames(limit: .max).map(\.function)) }

  /// Forgets the code of functions, which is then made again at their next calls.
  ///
  /// - Precondition: None of them has a frame on any fiber.
  func forgetCode(of functions: some Sequence<FunctionIndex>) {
    for function in functions {
      guard let loaded = codes[Int(function)] else { continue }
      if state.pointee.throwFunction == Int(function) { state.pointee.throwFunction = -1 }
      self.functions.base[Int(function)] = FunctionEntry()
      nativeLoops[Int(function)] = nil
      codes[Int(function)] = nil
      loaded.deallocate()
    }
  }

  /// Runs something that may run the program on top of the present frames, and undoes what it leaves pending.
  func isolated<Result>(_ body: () -> Result) -> Result {
    let trap = pendingTrap
    let error = (state.pointee.errorType, state.pointee.errorPayload)
    let thrown = (state.pointee.throwPlace, state.pointee.throwFunction)
    pendingTrap = nil
    setPendingError(type: 0, payload: 0)
    let result = body()
    discardPendingError()
    setPendingError(type: error.0, payload: error.1)
    (state.pointee.throwPlace, state.pointee.throwFunction) = thrown
    pendingTrap = trap
    return result
  }
}
