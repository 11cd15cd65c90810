import JupyterWire

/// A notebook's session: takes cells, runs them in an interpreter, and publishes what comes of them.
///
/// It knows neither sockets nor how Swift is interpreted: front ends are ``CellContext``s, the interpreter is a
/// ``CellInterpreter``. One thread owns it.
final class NotebookSession<Interpreter: CellInterpreter> {
  typealias Running = RunningCell<Interpreter.Execution>

  let interpreter: Interpreter
  let history: HistoryStore
  let console: NotebookConsole
  private let requestBackground: () -> Void
  /// Stops cells for front ends that ask for it.
  var debugger: (any CellDebugger)?

  /// Makes a session.
  ///
  /// - Parameters:
  ///   - interpreter: Runs the cells. Its outputs must go to `console`.
  ///   - history: Remembers the cells.
  ///   - console: Takes the outputs of whichever cell runs.
  ///   - requestBackground: Called when a cell leaves tasks behind, which then want turns of their own.
  init(
    interpreter: Interpreter, history: HistoryStore, console: NotebookConsole,
    requestBackground: @escaping () -> Void = {}
  ) {
    self.interpreter = interpreter
    self.history = history
    self.console = console
    self.requestBackground = requestBackground
  }

  // MARK: Running

  /// Starts a cell, and runs it until it ends or is suspended.
  func start(_ cell: any CellContext) -> CellProgress {
    let request = cell.request
    if request.storeHistory {
      history.add(source: request.code, line: cell.executionCount, subshell: cell.subshell)
    }
    let running = Running(name: request.silent ? "silent cell" : "Cell In[\(cell.executionCount)]")
    cell.state = running
    return console.attach(cell.sink) {
      let parts = MagicCell(request.code)
      var source = parts.source
      do throws(MagicError) {
        for invocation in parts.invocations { try perform(invocation, of: cell, running, &source) }
      } catch {
        return .finished(.failed(CellError(name: "MagicError", message: error.message)))
      }
      if source.isBlank { return .finished(.ok(payloads: running.payloads)) }
      debugger?.cellBegins(running.name, text: request.code, addedLines: running.addedLines)
      running.execution = interpreter.start(source, name: running.name) { [weak cell] in cell?.wake() }
      return advance(cell, running)
    }
  }

  /// Continues a cell that was suspended.
  func proceed(_ cell: any CellContext) -> CellProgress {
    guard let running = cell.state as? Running, let execution = running.execution else {
      return .finished(.ok)
    }
    return console.attach(cell.sink) {
      if cell.isInterrupted { return finish(cell, running, interpreter.cancel(execution)) }
      if running.isReading {
        switch cell.input {
        case .waiting: return .suspended(.waiting)
        case .interrupted: return finish(cell, running, interpreter.cancel(execution))
        case .line(let line): interpreter.supplyInput(line, to: execution)
        case .endOfFile: interpreter.supplyInput(nil, to: execution)
        }
        running.isReading = false
      }
      return advance(cell, running)
    }
  }

  private func advance(_ cell: any CellContext, _ running: Running) -> CellProgress {
    guard let execution = running.execution else { return .finished(.ok) }
    let step: ExecutionStep<Interpreter.Value>
    if running.stopwatch == nil {
      step = interpreter.resume(execution)
    } else {
      step = running.stopwatch!.measure { interpreter.resume(execution) }
    }
    switch step {
    case .finished(let ending):
      // A cell that a debugger held has ended by itself.
      if cell.isInterrupted { interpreter.endTasks() }
      return finish(cell, running, ending)
    case .yielded: return .suspended(.runnable)
    case .waiting(let deadline): return .suspended(deadline.map { .waitingUntil($0) } ?? .waiting)
    case .needsInput(let prompt):
      do throws(InputError) {
        try cell.requestInput(prompt: prompt, password: false)
      } catch {
        _ = interpreter.cancel(execution)
        debugger?.cellEnds()
        return .finished(.failed(CellError(name: "InputError", message: error.description)))
      }
      running.isReading = true
      return .suspended(.waiting)
    }
  }

  // MARK: Ending

  private func finish(
    _ cell: any CellContext, _ running: Running, _ ending: CellEnding<Interpreter.Value>
  ) -> CellProgress {
    running.execution = nil
    debugger?.cellEnds()
    running.payloads += console.takePayloads()
    if interpreter.hasTasks { requestBackground() }
    switch ending {
    case .completed(let value, let warnings):
      // In a cell that is only timed, every result is unused.
      if running.addedLines == 0 { show(warnings) }
      if let stopwatch = running.stopwatch { console.write(stopwatch.report, to: .stdout) }
      if let value { show(value, of: cell, running) }
      return .finished(.ok(payloads: running.payloads))
    case .failed(var fault):
      fault.moveLines(of: running.name, by: -running.addedLines)
      return .finished(.failed(FaultReport(fault: fault).cellError))
    case .exited: return .finished(.ok(payloads: running.payloads + [.askExit(keepKernel: false)]))
    }
  }

  private func show(_ warnings: [FaultMessage]) {
    for warning in warnings {
      console.write(FaultReport.lines(warning, .ansi).joined(separator: "\n") + "\n", to: .stderr)
    }
  }

  private func show(_ value: Interpreter.Value, of cell: any CellContext, _ running: Running) {
    guard let bundle = bundle(for: value) else { return }
    if running.pagesValue {
      running.payloads.append(.page(bundle))
      return
    }
    cell.publishResult(bundle)
    if cell.request.storeHistory, let text = bundle.data["text/plain"]?.string {
      history.add(output: text, line: cell.executionCount, subshell: cell.subshell)
    }
  }

  /// What is shown of a value; `nil` for values that stand for something shown already.
  func bundle(for value: Interpreter.Value) -> MIMEBundle? {
    if value.shape == .void || value.typeName == "DisplayHandle" { return nil }
    do throws(CellFault) {
      if let own = try interpreter.representations(of: value) { return ValuePresenter.bundle(of: own) }
    } catch {
      let report = FaultReport(fault: error).lines(.ansi).joined(separator: "\n")
      console.write("The value cannot show itself as its type says.\n\(report)\n", to: .stderr)
    }
    return ValuePresenter.bundle(for: value)
  }

  // MARK: User expressions

  /// Evaluates an expression to its end.
  func evaluate(_ expression: String, in cell: any CellContext) -> ExpressionOutcome {
    console.attach(cell.sink) {
      let execution = interpreter.start(expression, name: "user expression") {}
      while true {
        switch interpreter.resume(execution) {
        case .finished(.completed(let value, _)):
          return .ok(value.flatMap { bundle(for: $0) } ?? MIMEBundle(text: ""))
        case .finished(.failed(let fault)): return .failed(FaultReport(fault: fault).cellError)
        case .finished(.exited): return .ok(MIMEBundle(text: ""))
        case .yielded:
          cell.yield()
          if cell.isInterrupted { return failed(interpreter.cancel(execution)) }
        case .waiting, .needsInput:
          _ = interpreter.cancel(execution)
          return .failed(CellError(name: "Unsupported", message: "A user expression cannot wait."))
        }
      }
    }
  }

  private func failed(_ ending: CellEnding<Interpreter.Value>) -> ExpressionOutcome {
    if case .failed(let fault) = ending { return .failed(FaultReport(fault: fault).cellError) }
    return .failed(FaultReport(fault: CellFault(kind: .interrupted, messages: [])).cellError)
  }
}

extension CellFault {
  /// Moves places in a cell up or down, where the kernel put lines before the cell's own.
  mutating func moveLines(of cell: String, by count: Int) {
    if count == 0 { return }
    for index in messages.indices { messages[index].moveLines(of: cell, by: count) }
    for index in backTrace.indices where backTrace[index].cell == cell { backTrace[index].line += count }
  }
}

extension FaultMessage {
  /// Moves places in a cell up or down.
  mutating func moveLines(of cell: String, by count: Int) {
    if count == 0 { return }
    if place?.cell == cell { place?.line += count }
    for index in notes.indices { notes[index].moveLines(of: cell, by: count) }
  }
}
