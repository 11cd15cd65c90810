import JupyterWire

extension NotebookSession: KernelLanguage {
  func begin(_ cell: Cell) -> CellProgress { start(cell) }

  func resume(_ cell: Cell) -> CellProgress { proceed(cell) }

  func evaluate(_ expression: String, in cell: Cell) -> ExpressionOutcome {
    let context: any CellContext = cell
    return evaluate(expression, in: context)
  }

  func complete(_ request: CompleteRequest) -> CompleteReply { completions(request) }

  func isComplete(_ request: IsCompleteRequest) -> IsCompleteReply { completeness(request.code) }

  func history(_ request: HistoryRequest) -> [HistoryEntry] {
    history.entries(request.access, subshell: request.subshell)
  }

  func commOpened(_ message: CommMessage, target: String) -> Bool {
    target == WidgetControl.target
  }

  func commReceived(_ message: CommMessage) { WidgetControl.answer(message) }

  func runBackground() -> CellSuspension? { interpreter.runBackground() }

  func debug(_ request: DebugRequest) {
    guard let debugger else { return request.refuse() }
    debugger.receive(request)
  }

  func interruptBackground() { interpreter.endTasks() }
}
