import JupyterWire

@testable import NotebookKernel

/// An interpreter that does as it is told: each source has a list of steps.
final class FakeInterpreter: CellInterpreter {
  final class Execution {
    let source: String
    let name: String
    var steps: [() -> ExecutionStep<FakeValue>]
    var input: [String?] = []

    init(source: String, name: String, steps: [() -> ExecutionStep<FakeValue>]) {
      self.source = source
      self.name = name
      self.steps = steps
    }
  }

  /// What sources do; others end with no value.
  var programs: [String: [() -> ExecutionStep<FakeValue>]] = [:]
  /// What was started, in order.
  var started: [Execution] = []
  var cancelled: [String] = []
  var prepared = 0
  var resets = 0
  var variables: [SessionVariable] = []
  var representations: [String: [String]] = [:]

  func prepare() { prepared += 1 }

  func start(_ source: String, name: String, onReady: @escaping () -> Void) -> Execution {
    let execution = Execution(source: source, name: name, steps: programs[source.trimmed] ?? [])
    started.append(execution)
    return execution
  }

  func resume(_ execution: Execution) -> ExecutionStep<FakeValue> {
    if execution.steps.isEmpty { return .finished(.completed(nil, warnings: [])) }
    return execution.steps.removeFirst()()
  }

  func cancel(_ execution: Execution) -> CellEnding<FakeValue> {
    cancelled.append(execution.source)
    return .failed(CellFault(kind: .interrupted, messages: []))
  }

  func supplyInput(_ line: String?, to execution: Execution) { execution.input.append(line) }

  var hasTasks = false

  func runBackground() -> CellSuspension? { nil }

  func endTasks() {}

  func representations(of value: FakeValue) throws(CellFault) -> [String]? {
    if value.typeName == "Broken" {
      throw CellFault(kind: .trap, messages: [FaultMessage(severity: .error, text: "Fatal error: broken")])
    }
    return representations[value.typeName]
  }

  func completions(in code: String, at offset: Int) -> CompleteReply {
    CompleteReply(items: [CompletionItem(code)], replacing: offset..<offset)
  }

  func inspect(_ code: String, at offset: Int, detail: Int) -> Description? {
    code.trimmed == "print" ? Description(declaration: "func print()", documentation: "Prints.") : nil
  }

  func completeness(of code: String) -> IsCompleteReply {
    code.hasSuffix("{") ? .incomplete(indent: "  ") : .complete
  }

  func reset() { resets += 1 }
}
