/// A cell that was started: checked, and ready to run or on its way.
public final class Execution {
  /// What diagnostics call the cell.
  public let name: String
  let warnings: [CellDiagnostic]
  let globals: [VariableDecl]
  /// What the names of those globals stood for before.
  let replaced: [String: [Decl]]
  /// How many of the globals have their values, as far as they have no flags that say so.
  var progress = 0
  var fiber: Fiber?
  var code: CellCode?
  /// How it ended, once it has.
  var evaluation: Evaluation?
  var outputBytes = 0
  /// The processor time that its code has used, in nanoseconds.
  var processorTime: UInt64 = 0
  /// The fiber that waits for a line of input.
  var inputFiber: Fiber?
  var hasBegun = false
  /// What the host wants to remember about it, such as where its output goes.
  public var context: AnyObject?
  /// Called when it can go on after it waited, unless it is being resumed.
  public var onReady: (() -> Void)?

  init(name: String, warnings: [CellDiagnostic], globals: [VariableDecl], replaced: [String: [Decl]]) {
    self.name = name
    self.warnings = warnings
    self.globals = globals
    self.replaced = replaced
  }
}

/// How far an execution got.
public enum ExecutionState {
  /// It has ended.
  case finished(Evaluation)
  /// It was asked to yield; resume it to go on.
  case yielded
  /// It waits.
  case waiting(WaitReason)
}

/// How far the tasks of a session got that outlive their cells.
public enum TaskProgress: Sendable, Equatable {
  /// There are none, or a cell runs them.
  case idle
  /// They were asked to yield; run them again to go on.
  case yielded
  /// They wait, at the latest until this time of the monotonic clock in nanoseconds.
  case waiting(until: UInt64?)
}

/// What an execution waits for.
public enum WaitReason: Sendable {
  /// A line of input, see `Session.supplyInput(_:to:)`.
  case input
  /// Tasks of the program, which sleep at the latest until this time of the monotonic clock in nanoseconds.
  case tasks(until: UInt64?)
}
