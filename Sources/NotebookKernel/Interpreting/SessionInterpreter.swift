import Interpreter
import JupyterWire

/// The interpreter's session, as the kernel's core uses it.
final class SessionInterpreter: CellInterpreter {
  let session: Session
  private let console: NotebookConsole

  /// Makes an interpreter with the Dure library.
  ///
  /// - Parameter console: Takes the outputs.
  init(console: NotebookConsole) {
    self.console = console
    var configuration = SessionConfiguration()
    configuration.output = { console.write($0, to: .stdout) }
    configuration.waitsForInput = true
    configuration.willRun = { console.turn(to: $0.context as? any OutputSink) }
    configuration.taskTrapped = { report, execution in
      console.turn(to: execution.context as? any OutputSink)
      let fault = CellFault(report)
      console.write(
        "A task has stopped.\n" + FaultReport(fault: fault).lines(.ansi).joined(separator: "\n") + "\n",
        to: .stderr)
    }
    session = Session(configuration: configuration)
    do throws(CellDiagnostic) {
      try session.add(DureModule.make(console))
    } catch {
      preconditionFailure(error.rendered())
    }
  }

  /// Stops or pauses what runs, from any thread.
  var interruption: Interruption { session.interruption }

  func prepare() { session.prepare() }

  func start(_ source: String, name: String, onReady: @escaping () -> Void) -> Execution {
    let execution = session.start(source, name: name)
    execution.context = console.sink
    execution.onReady = onReady
    return execution
  }

  func resume(_ execution: Execution) -> ExecutionStep<Value> {
    // Tasks of other cells may have had a turn.
    defer { console.turn(to: execution.context as? any OutputSink) }
    return switch session.resume(execution) {
    case .finished(let evaluation): .finished(CellEnding(evaluation))
    case .yielded: .yielded
    case .waiting(.input): .needsInput(prompt: "")
    case .waiting(.tasks(let deadline)): .waiting(until: deadline)
    }
  }

  func cancel(_ execution: Execution) -> CellEnding<Value> { CellEnding(session.cancel(execution)) }

  func supplyInput(_ line: String?, to execution: Execution) {
    session.supplyInput(line.map { $0 + "\n" }, to: execution)
  }

  func representations(of value: Value) throws(CellFault) -> [String]? {
    guard session.conforms(value, to: "MIMERepresentable"),
      let evaluation = session.call("_ownRepresentations", with: value)
    else { return nil }
    switch CellEnding(evaluation) {
    case .completed(let result, _): return result.flatMap { [String](hostValue: $0) }
    case .failed(let fault): throw fault
    case .exited: return nil
    }
  }

  var variables: [SessionVariable] {
    session.variables.map { SessionVariable(name: $0.name, type: $0.type, value: $0.value.shortened) }
  }

  func completeness(of code: String) -> IsCompleteReply {
    switch Session.completeness(of: code) {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }

  var hasTasks: Bool { session.hasTasks }

  func endTasks() { session.endTasks() }

  func runBackground() -> CellSuspension? {
    switch session.runTasks() {
    case .idle: nil
    case .yielded: .runnable
    case .waiting(let deadline?): .waitingUntil(deadline)
    case .waiting(nil): .waiting
    }
  }

  func completions(in code: String, at offset: Int) -> CompleteReply {
    let list = session.completions(in: code, at: offset)
    let items = list.items.map { item in
      let others = item.count > 1 ? " (+\(item.count - 1))" : ""
      return CompletionItem(item.text, type: item.kind.frontEndName, signature: item.signature + others)
    }
    return CompleteReply(items: items, replacing: list.replacedRange)
  }

  func inspect(_ code: String, at offset: Int, detail: Int) -> Description? {
    session.inspect(code, at: offset, detail: detail).map { found in
      Description(
        declaration: found.declaration, type: found.type, documentation: found.documentation,
        value: found.value)
    }
  }

  func reset() { session.reset() }
}

extension String {
  /// The text in one line of moderate length.
  fileprivate var shortened: String {
    let line = split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
    return line.count == count && count <= 100 ? self : line.prefix(100) + "…"
  }
}

extension Completion.Kind {
  /// The kind as front ends know it: it picks the icon.
  fileprivate var frontEndName: String {
    switch self {
    case .initializer: "constructor"
    case .typeParameter: "type"
    case .typeAlias: "type"
    case .case: "enumMember"
    case .actor: "class"
    case .protocol: "interface"
    default: rawValue
    }
  }
}
