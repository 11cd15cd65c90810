import JupyterWire

/// A language whose cells do what a test says.
final class TestLanguage: KernelLanguage {
  typealias Step = (Cell) -> CellProgress

  var steps: [String: [Step]] = [:]
  var evaluated: [String] = []
  var deleted: [SubshellID] = []
  var commTargets: Set<String> = []
  var backgroundRuns = 0
  var host: KernelHost?
  /// The commands of debug requests, in order.
  var debugged: [String] = []
  var hasDebugger = true
  private var positions: [ObjectIdentifier: Int] = [:]

  /// Says what a cell does, step by step: each but the last suspends.
  func define(_ code: String, _ steps: Step...) { self.steps[code] = steps }

  func begin(_ cell: Cell) -> CellProgress { resume(cell) }

  func resume(_ cell: Cell) -> CellProgress {
    guard let steps = steps[cell.request.code] else {
      cell.publishResult(MIMEBundle(text: cell.request.code))
      return .finished(.ok)
    }
    let position = positions[ObjectIdentifier(cell), default: 0]
    positions[ObjectIdentifier(cell)] = min(position + 1, steps.count - 1)
    return steps[position](cell)
  }

  func evaluate(_ expression: String, in cell: Cell) -> ExpressionOutcome {
    evaluated.append(expression)
    return expression == "bad"
      ? .failed(CellError(name: "Bad", message: "no")) : .ok(MIMEBundle(text: expression))
  }

  func complete(_ request: CompleteRequest) -> CompleteReply {
    CompleteReply(
      items: [CompletionItem("map", type: "function", signature: "(T) -> U"), CompletionItem("max")],
      replacing: (request.cursor - 1)..<request.cursor)
  }

  func commOpened(_ message: CommMessage, target: String) -> Bool { commTargets.contains(target) }

  func commReceived(_ message: CommMessage) { message.output.sendComm(message.id, data: message.data) }

  func runBackground() -> CellSuspension? {
    backgroundRuns += 1
    return nil
  }

  func debug(_ request: DebugRequest) {
    guard hasDebugger else { return request.refuse() }
    let command = request.content["command"]?.string ?? ""
    debugged.append(command)
    host?.publishDebugEvent(["type": "event", "event": .string("did " + command)])
    request.answer(["success": true, "command": .string(command)])
    request.answer(["success": false])
  }

  func subshellDeleted(_ subshell: SubshellID) { deleted.append(subshell) }
}

/// A kernel with a ``TestLanguage``.
struct TestKernel {
  let frontEnd: InMemoryFrontEnd
  let language: TestLanguage

  init(options: KernelOptions = KernelOptions(abortSettling: 0)) {
    let language = TestLanguage()
    self.language = language
    frontEnd = InMemoryFrontEnd(
      info: KernelInfo(
        implementation: "test", implementationVersion: "1", banner: "Test",
        language: .init(name: "test", version: "1", mimetype: "text/plain", fileExtension: ".t")),
      options: options
    ) { host in
      language.host = host
      return language
    }
  }
}

extension InMemoryFrontEnd.Exchange {
  /// What was published, in short words.
  var outline: [String] { published.map(\.outline) }
}

extension InMemoryFrontEnd.Message {
  /// The type, with the state or the text.
  var outline: String {
    switch type {
    case "status": content["execution_state"]?.string ?? ""
    case "stream": "\(content["name"]?.string ?? "") \(content["text"]?.string ?? "")"
    default: type
    }
  }
}
