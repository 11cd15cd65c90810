/// What looks on while a program runs, and may hold it at its statements and errors.
///
/// All of it is called on the machine's thread, with the place of the innermost frame saved in the machine's state. The
/// program goes on when a function returns.
protocol MachineDebugger: AnyObject {
  /// A statement of the user's code begins.
  func reachesStatement(at position: CodePosition)

  /// The error in the slots, an existential, is about to be thrown by the user's code.
  func throwsError(_ error: Slots, at position: CodePosition)

  /// The pending error was thrown by the library, in code that the innermost frame of the user called.
  func libraryThrows()

  /// The pending trap is about to unwind the frames.
  func traps()

  /// Whether the program is to end at a poll, as interrupted. It may be held there first.
  func endsAtPoll() -> Bool

  /// Whether the program is to end, as interrupted, after it was held.
  func endsAfterHold() -> Bool

  /// A function got code that has a debug table.
  func didLoad(_ function: FunctionIndex)
}

/// An instruction of a function.
struct CodePosition: Hashable {
  var function: FunctionIndex
  var pc: Int
}

extension Machine {
  /// The position of the innermost frame.
  var position: CodePosition? {
    let function = state.pointee.control.pointee.function
    guard let base = codes[function]?.instructions.baseAddress else { return nil }
    return CodePosition(
      function: FunctionIndex(truncatingIfNeeded: function), pc: state.pointee.pc - UnsafePointer(base))
  }

  /// Lets the debugger look at a statement or `throw`.
  @inline(never)
  func askDebugger(isThrowing: Bool) -> Exit {
    guard let debugger, let position else { return .none }
    if isThrowing {
      guard let register = codes[Int(position.function)]?.code.debugTable?.thrown[position.pc] else {
        return .none
      }
      debugger.throwsError(state.pointee.frame + register, at: position)
    } else {
      debugger.reachesStatement(at: position)
    }
    guard debugger.endsAfterHold() else { return .none }
    _ = fail(Trap(kind: .interrupted, message: "interrupted"))
    return .failed
  }

  /// Shows the pending trap to the debugger, once, before anything is unwound.
  @inline(never)
  func showTrapToDebugger() {
    guard let trap = pendingTrap, !trap.isShown else { return }
    pendingTrap?.isShown = true
    if trap.kind != .interrupted, trap.diagnostics.isEmpty { debugger?.traps() }
  }
}
