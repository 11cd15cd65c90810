import JupyterWire

/// What the kernel needs of an interpreter. One thread owns it.
protocol CellInterpreter: AnyObject {
  /// A cell that was started, with its frames.
  associatedtype Execution
  /// A value of the session.
  associatedtype Value: ReflectedValue

  /// Gets ready for the first cell, ahead of it.
  func prepare()

  /// Parses and checks a cell and makes it ready to run.
  ///
  /// - Parameters:
  ///   - source: The cell's source.
  ///   - name: What errors call it, such as `Cell In[3]`.
  ///   - onReady: Called when a cell that waited for tasks can go on, and is not being resumed.
  func start(_ source: String, name: String, onReady: @escaping () -> Void) -> Execution

  /// Runs a cell until it ends, waits, or was asked to yield.
  func resume(_ execution: Execution) -> ExecutionStep<Value>

  /// Ends a cell that is not finished, as an interrupt does.
  func cancel(_ execution: Execution) -> CellEnding<Value>

  /// Gives a cell that waits for input its line; `nil` at the end of input.
  func supplyInput(_ line: String?, to execution: Execution)

  /// Whether cells started tasks that have not ended.
  var hasTasks: Bool { get }

  /// Runs the tasks that outlive their cells.
  ///
  /// - Returns: When to be called again; `nil` when none is left.
  func runBackground() -> CellSuspension?

  /// Ends the tasks that outlive their cells.
  func endTasks()

  /// What the value says itself about how it is shown: type, content and hints of each representation.
  ///
  /// - Returns: `nil` when its type does not say.
  /// - Throws: What stopped the value's own code.
  func representations(of value: Value) throws(CellFault) -> [String]?

  /// What may stand at an offset of UTF-8 bytes.
  func completions(in code: String, at offset: Int) -> CompleteReply

  /// What stands at an offset of UTF-8 bytes.
  func inspect(_ code: String, at offset: Int, detail: Int) -> Description?

  /// Whether code can run as it is.
  func completeness(of code: String) -> IsCompleteReply

  /// The session's variables, sorted by name.
  var variables: [SessionVariable] { get }

  /// Forgets every declaration and variable.
  func reset()
}

/// How far an execution got.
enum ExecutionStep<Value> {
  /// It has ended.
  case finished(CellEnding<Value>)
  /// It was asked to yield.
  case yielded
  /// It waits for something, at the latest until this time of the monotonic clock.
  case waiting(until: UInt64?)
  /// It waits for a line of input.
  case needsInput(prompt: String)
}

/// How a cell ended.
enum CellEnding<Value> {
  /// Well; with the value of its last expression, if it ends with one.
  case completed(Value?, warnings: [FaultMessage])
  /// In an error.
  case failed(CellFault)
  /// By its own wish, with a status (`exit`).
  case exited(Int)
}

/// What is known about a declaration.
struct Description: Equatable, Sendable {
  /// The declaration as Swift source.
  var declaration: String
  /// The type, where the declaration does not tell.
  var type: String?
  /// The documentation comment, in Markdown.
  var documentation: String?
  /// The value at present.
  var value: String?
}

/// A variable of the session.
struct SessionVariable: Equatable, Sendable {
  var name: String
  var type: String
  /// The value in short.
  var value: String
}
