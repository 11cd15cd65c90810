/// What happens to the frames of a run that is stopped for good.
extension Machine {
  /// Fills in the trap's back trace from the frames at present, unless it has one.
  func recordBackTrace() {
    guard pendingTrap != nil, pendingTrap?.backTrace.isEmpty == true else { return }
    var frames: [Trap.Frame] = []
    var hidden = 0
    var pc = state.pointee.pc
    var control = state.pointee.control
    let end = currentFiber?.bottomControl
    var nested = nestedCallers.count - 1
    while let code = codes[control.pointee.function] {
      if !code.code.isHidden {
        if frames.count < Machine.backTraceLimit {
          let range = code.code.range(at: pc - UnsafePointer(code.instructions.baseAddress.unsafelyUnwrapped))
          frames.append(Trap.Frame(function: code.code.name, range: range))
        } else {
          hidden += 1
        }
      }
      if control == end { break }
      // The record's pc is what follows the call.
      if control.pointee.pc == exitCode {
        // A nested run's bottom frame: its caller stands where the native code was called.
        guard nested >= 0 else { break }
        pc = nestedCallers[nested].pc
        nested -= 1
      } else {
        pc = control.pointee.pc - 1
      }
      control += 1
    }
    if hidden > 0 {
      frames.append(Trap.Frame(function: "… and \(hidden) more calls", range: .none))
    }
    pendingTrap?.backTrace = frames
  }

  /// Takes note of where an error is thrown: the innermost place that is not in the library.
  @inline(never)
  func noteThrow(at pc: UnsafePointer<Instruction>, in control: UnsafeMutablePointer<ControlRecord>) {
    // The user's own code asks before it throws.
    if let debugger, codes[control.pointee.function]?.isLibrary ?? false { debugger.libraryThrows() }
    var (pc, control) = (pc, control)
    while codes[control.pointee.function]?.isLibrary ?? false, control != currentFiber?.bottomControl,
      control.pointee.pc != exitCode
    {
      pc = control.pointee.pc - 1
      control += 1
    }
    state.pointee.throwPlace = pc
    state.pointee.throwFunction = control.pointee.function
  }

  /// Where the last error was thrown.
  var throwPlace: Trap.Frame? {
    let function = state.pointee.throwFunction
    guard function >= 0, let pc = state.pointee.throwPlace, let loaded = codes[function] else { return nil }
    let range = loaded.code.range(at: pc - UnsafePointer(loaded.instructions.baseAddress.unsafelyUnwrapped))
    return Trap.Frame(function: loaded.code.name, range: range)
  }

  /// The innermost frames that a back trace shows.
  private static let backTraceLimit = 64

  /// Runs the unwind tables of all frames down to the one of a control record, innermost first, and destroys what they
  /// own.
  func unwind(to bottom: UnsafeMutablePointer<ControlRecord>) {
    discardPendingError()
    var pc = state.pointee.pc
    var frame = state.pointee.frame
    var control = state.pointee.control
    while control <= bottom {
      let record = control.pointee
      if let code = codes[record.function] {
        let first = UnsafePointer(code.instructions.baseAddress.unsafelyUnwrapped)
        let position = pc - first
        // What the unwinding itself runs must not overwrite the frames still to come.
        state.pointee.control = control
        state.pointee.frame = frame
        for entry in code.code.unwinding.reversed() where entry.range.contains(position) {
          switch entry.action {
          case .destroy(let register, let type): destroy(frame + Int(register), type)
          case .run(let start): runUnwindProgram(first + start, frame: frame, control: control)
          }
        }
      }
      pc = record.pc - 1
      frame = record.frame
      control += 1
    }
    state.pointee.control = control
    state.pointee.frame = frame
    state.pointee.pc = pc
  }

  /// Runs a write-back program in its frame.
  private func runUnwindProgram(
    _ start: UnsafePointer<Instruction>, frame: Slots, control: UnsafeMutablePointer<ControlRecord>
  ) {
    let saved = state.pointee
    let trap = pendingTrap
    pendingTrap = nil
    nestedRuns += 1
    state.pointee.pc = start
    state.pointee.frame = frame
    state.pointee.control = control
    // A trap inside abandons this program; the others still run.
    _ = execute()
    nestedRuns -= 1
    state.restore(saved)
    pendingTrap = trap
  }
}
