/// Why a program was stopped.
public enum StopReason: Sendable, Equatable {
  /// A breakpoint.
  case breakpoint
  /// A step has ended.
  case step
  /// The host asked for it.
  case pause
  /// A trap is about to end the run, with this message.
  case trap(String)
  /// An error is about to be thrown.
  case error(type: String, message: String)
}

/// How a stopped program goes on.
public enum DebugResumption: Sendable {
  /// Up to the next breakpoint.
  case proceed
  /// To the next statement of the same function, or of one that called it.
  case stepOver
  /// To the next statement, also of a function that is called.
  case stepIn
  /// To the next statement of a function that called this one.
  case stepOut
  /// It ends, as by an interrupt.
  case end
}

/// A program at the moment when it is stopped. It is good until the program goes on.
public final class DebugStop {
  /// Why it was stopped.
  public let reason: StopReason
  /// The calls of the user's code, innermost first.
  public let frames: [DebugFrame]

  init(reason: StopReason, frames: [DebugFrame]) {
    self.reason = reason
    self.frames = frames
  }
}

/// A call in a stopped program.
public struct DebugFrame {
  /// The function, such as `add(_:_:)`; of the statements of a cell: what the cell is called.
  public let function: String
  /// Where in it.
  public let place: SourcePlace?
  /// Where the frame stands.
  let live: Machine.LiveFrame
  /// The innermost variable in reach.
  let visible: VisibleVariable?
  /// Who looks.
  unowned let debugger: Debugger

  /// The local variables in reach, innermost first; of the statements of a cell also its global ones.
  public var variables: [DebugVariable] { debugger.locals(of: self) }

  /// Evaluates an expression, which may name the variables in reach and assign to them.
  ///
  /// - Returns: Its value, or why it has none.
  public func evaluate(_ expression: String) -> Evaluation { debugger.evaluate(expression, in: self) }
}

/// A variable, as a debugger shows it.
public struct DebugVariable {
  /// The name.
  public let name: String
  /// The type as Swift writes it.
  public let typeName: String
  /// The value; `nil` while it has none.
  public let value: Value?
}
