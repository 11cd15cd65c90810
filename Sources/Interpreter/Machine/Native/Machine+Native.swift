import Synchronization

/// Translating what runs often into machine code, and running it.
///
/// The run loop counts back edges and calls down from `samplePeriod`; whoever runs when the count is over is taken to be
/// warm. So the loop pays one subtraction, and hot code is found soon.
extension Machine {
  /// Back edges and calls between two looks at what runs.
  var samplePeriod: Int { limits.warmth == 0 ? 0 : 48 }
  /// The address space for machine code.
  private static let nativeCodeSize = 64 << 20

  /// Gets ready to make machine code, where that is possible.
  func prepareNativeCode() {
    guard let code = NativeCode(size: Machine.nativeCodeSize) else { return }
    nativeCode = code
    nativeStart = code.first
    interpretedResume = code.returnToInterpreter
    interpretedEntry = code.callInterpreter
  }

  /// Forgets machine code when there is much of it and no fiber has frames in it.
  func trimNativeCode() {
    guard unfinishedFibers == 0, let nativeCode, nativeCode.used > limits.machineCode else { return }
    for function in nativeLoops.keys {
      functions.base[function].native = interpretedEntry
      functions.base[function].warmth = 0
    }
    nativeLoops = [:]
    nativeCode.removeAll()
  }

  // MARK: From the run loop

  /// Jumps backwards; polls.
  @inline(__always)
  func goBack(
    _ offset: some BinaryInteger, _ pc: inout UnsafePointer<Instruction>, _ frame: inout Slots,
    _ control: inout UnsafeMutablePointer<ControlRecord>, _ heat: inout Int
  ) -> Exit {
    pc += Int(offset) - 1
    heat &-= 1
    guard _slowPath(heat < 0) || _slowPath(poll.word.load(ordering: .relaxed) != 0) else { return .none }
    state.save(pc + 1, frame, control)
    let exit = sampleLoop()
    reload(&pc, &frame, &control, &heat)
    return exit
  }

  /// Begins a function whose frame is made.
  @inline(__always)
  func begin(
    _ entry: UnsafeMutablePointer<FunctionEntry>, _ nativeStart: UInt, _ pc: inout UnsafePointer<Instruction>,
    _ frame: inout Slots, _ control: inout UnsafeMutablePointer<ControlRecord>, _ heat: inout Int
  ) -> Exit {
    let native = entry.pointee.native
    heat &-= 1
    guard _slowPath(heat < 0) || native >= nativeStart else { return .none }
    state.save(pc + 1, frame, control)
    let exit = native >= nativeStart ? runNative(native) : sampleCall(entry)
    reload(&pc, &frame, &control, &heat)
    return exit
  }

  /// Returns to a caller's machine code.
  @inline(__always)
  func resume(
    _ address: UInt, _ pc: inout UnsafePointer<Instruction>, _ frame: inout Slots,
    _ control: inout UnsafeMutablePointer<ControlRecord>, _ heat: inout Int
  ) -> Exit {
    state.save(pc + 1, frame, control)
    let exit = runNative(address)
    reload(&pc, &frame, &control, &heat)
    return exit
  }

  /// Takes over where machine code was left. What left it is likely to go back soon, so the next back edge looks.
  @inline(__always)
  private func reload(
    _ pc: inout UnsafePointer<Instruction>, _ frame: inout Slots,
    _ control: inout UnsafeMutablePointer<ControlRecord>, _ heat: inout Int
  ) {
    pc = state.pointee.pc
    frame = state.pointee.frame
    control = state.pointee.control
    heat = state.pointee.heat
  }

  // MARK: Sampling

  /// Answers requests at a back edge, or goes on in machine code.
  @inline(never)
  private func sampleLoop() -> Exit {
    state.pointee.heat = samplePeriod
    if !poll.pending.isEmpty { return serve() }
    guard nativeCode != nil, debugger == nil else { return .none }
    let function = state.pointee.control.pointee.function
    let entry = state.pointee.functions + function
    if entry.pointee.native < nativeStart {
      entry.pointee.warmth &+= max(samplePeriod, 1)
      guard translateIfWarm(function) else { return .none }
    }
    guard let loops = nativeLoops[function], let code = codes[function],
      let address = loops[state.pointee.pc - UnsafePointer(code.instructions.baseAddress.unsafelyUnwrapped)]
    else { return .none }
    return runNative(address)
  }

  /// Takes note of a call.
  @inline(never)
  private func sampleCall(_ entry: UnsafeMutablePointer<FunctionEntry>) -> Exit {
    state.pointee.heat = samplePeriod
    guard nativeCode != nil, debugger == nil else { return .none }
    entry.pointee.warmth &+= max(samplePeriod, 1)
    guard translateIfWarm(state.pointee.control.pointee.function) else { return .none }
    return runNative(entry.pointee.native)
  }

  /// Runs machine code until the interpreter is to go on or something stops the run.
  @inline(never)
  private func runNative(_ address: UInt) -> Exit {
    guard let nativeCode else { return .none }
    var address = address
    while true {
      let exit = nativeCode.run(address, state)
      state.pointee.heat = 0
      switch exit {
      case NativeExitCode.interpret: return .none
      case NativeExitCode.suspended: return .suspended
      case NativeExitCode.called:
        let function = state.pointee.control.pointee.function
        let entry = state.pointee.functions + function
        entry.pointee.warmth &+= 1
        guard translateIfWarm(function) else {
          state.pointee.heat = samplePeriod
          return .none
        }
        address = entry.pointee.native
      default: return .failed
      }
    }
  }

  /// Makes machine code of a function that has run often enough.
  ///
  /// - Returns: Whether it has machine code.
  private func translateIfWarm(_ function: Int) -> Bool {
    let entry = state.pointee.functions + function
    if entry.pointee.native >= nativeStart { return true }
    guard let warmth = limits.warmth, entry.pointee.warmth >= warmth, let nativeCode,
      let loaded = codes[function], loaded.code.debugTable == nil
    else { return false }
    var compiler = NativeCompiler(
      machine: self, native: nativeCode, instructions: loaded.instructions,
      isTopLevel: state.pointee.frame == state.pointee.globals)
    guard let code = compiler.compile() else {
      entry.pointee.warmth = .min
      return false
    }
    entry.pointee.native = code.start
    nativeLoops[function] = code.loops
    return true
  }
}
