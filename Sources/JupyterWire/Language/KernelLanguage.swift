/// The language that a kernel speaks: the one interface between the wire and an interpreter.
///
/// ``KernelServer`` makes one instance and calls it **on one thread only**, the executor thread, which is the thread
/// that called ``KernelServer/run()``. An implementation needs no locks.
///
/// ## Running cells
///
/// ``begin(_:)`` starts a cell and runs it, usually to its end, and returns ``CellProgress/finished(_:)``. The wire
/// has already sent `busy` and `execute_input`; it flushes the streams, evaluates the user expressions, sends the
/// reply and `idle`, counts, and aborts the queue after an error. The language publishes outputs through
/// ``Cell/output`` and says how the cell ended.
///
/// While it runs, the language looks at ``KernelHost/attention`` at loop back edges and calls (one load each). When it
/// is raised, there are two ways to give the wire its turn:
///
/// - return ``CellProgress/suspended(_:)`` with ``CellSuspension/runnable``, having saved the cell's frames. The wire
///   serves what is pending, then calls ``resume(_:)``. Cells of several subshells then truly run at once, in turns;
/// - or call ``Cell/yield()`` from within, where the native stack cannot be left. The wire serves other subshells'
///   requests on top of this one's stack and returns.
///
/// After either, look at ``Cell/isInterrupted``: when it is `true`, end the cell with an error of the language.
public protocol KernelLanguage: AnyObject {
  /// Starts a cell, and runs it until it ends or is suspended.
  ///
  /// Never called with blank code, and never while another cell of the same subshell is unfinished.
  func begin(_ cell: Cell) -> CellProgress

  /// Continues a cell that was suspended.
  func resume(_ cell: Cell) -> CellProgress

  /// Evaluates one of the request's user expressions, after the cell has ended well.
  ///
  /// - Parameters:
  ///   - expression: The source text.
  ///   - cell: The cell that it belongs to. It has ended.
  /// - Returns: The value as a MIME bundle, or an error, which stays inside: the reply is `ok` nevertheless.
  func evaluate(_ expression: String, in cell: Cell) -> ExpressionOutcome

  /// Lists what may stand at the cursor.
  func complete(_ request: CompleteRequest) -> CompleteReply

  /// Describes what stands at the cursor.
  func inspect(_ request: InspectRequest) -> InspectReply

  /// Says whether code is complete, so that a console knows if Enter runs it.
  func isComplete(_ request: IsCompleteRequest) -> IsCompleteReply

  /// Lists earlier cells. The language keeps them: it sees each in ``begin(_:)``; those whose request has
  /// `storeHistory` belong in the history.
  func history(_ request: HistoryRequest) -> [HistoryEntry]

  /// A front end opens a comm.
  ///
  /// - Returns: Whether the target is known. If not, the wire answers with `comm_close` and says so on stderr.
  func commOpened(_ message: CommMessage, target: String) -> Bool

  /// A front end sends a message to an open comm.
  func commReceived(_ message: CommMessage)

  /// A front end closed a comm.
  func commClosed(_ message: CommMessage)

  /// Runs work that outlives cells, after ``KernelHost/wake()``.
  ///
  /// - Returns: When to be called again without a further ``KernelHost/wake()``; `nil` for not at all.
  func runBackground() -> CellSuspension?

  /// Ends the work that outlives cells: the user has asked for an interrupt while no cell runs.
  func interruptBackground()

  /// A front end's debugger asks something. Called between the slices of cells; while the language holds a cell, it
  /// takes requests itself, with ``KernelHost/waitForDebugRequest()``.
  func debug(_ request: DebugRequest)

  /// A subshell is gone. What was kept for it can go.
  func subshellDeleted(_ subshell: SubshellID)

  /// The kernel is about to end. All cells have ended or been given up.
  func shutDown(restart: Bool)
}

extension KernelLanguage {
  /// Never called: a language that does not suspend has nothing to resume.
  public func resume(_ cell: Cell) -> CellProgress {
    .finished(.failed(CellError(name: "NotSuspended", message: "The cell was not suspended.")))
  }

  /// Refuses every user expression.
  public func evaluate(_ expression: String, in cell: Cell) -> ExpressionOutcome {
    .failed(CellError(name: "Unsupported", message: "User expressions are not supported."))
  }

  /// No completions.
  public func complete(_ request: CompleteRequest) -> CompleteReply {
    CompleteReply(items: [], replacing: request.cursor..<request.cursor)
  }

  /// Nothing found.
  public func inspect(_ request: InspectRequest) -> InspectReply { .notFound }

  /// Cannot tell.
  public func isComplete(_ request: IsCompleteRequest) -> IsCompleteReply { .unknown }

  /// An empty history.
  public func history(_ request: HistoryRequest) -> [HistoryEntry] { [] }

  /// Knows no target.
  public func commOpened(_ message: CommMessage, target: String) -> Bool { false }

  /// Does nothing.
  public func commReceived(_ message: CommMessage) {}

  /// Does nothing.
  public func commClosed(_ message: CommMessage) {}

  /// Has no background work.
  public func runBackground() -> CellSuspension? { nil }

  /// Has no background work.
  public func interruptBackground() {}

  /// Refuses every request.
  public func debug(_ request: DebugRequest) { request.refuse() }

  /// Does nothing.
  public func subshellDeleted(_ subshell: SubshellID) {}

  /// Does nothing.
  public func shutDown(restart: Bool) {}
}
