/// A cell that was started: checked, and ready to run or on its way.
public final class Execution {
  /// What diagnostics call the cell.
  public let name: String
  let warnings: [CellDiagnostic]
  let globals: [VariableDecl]
  var fiber: Fiber?
  var code: CellCode?
  /// How it ended, once it has.
  var evaluation: Evaluation?
  var outputBytes = 0
  var waitsForInput = false

  init(name: String, warnings: [CellDiagnostic], globals: [VariableDecl]) {
    self.name = name
    self.warnings = warnings
    self.globals = globals
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

/// What an execution waits for.
public enum WaitReason: Sendable {
  /// A line of input, see `Session.supplyInput(_:to:)`.
  case input
  /// A host function that will resume it.
  case host
}
