import JupyterWire
import Synchronization

@testable import NotebookKernel

/// Remembers what a cell puts out.
final class FakeSink: OutputSink {
  enum Output: Equatable {
    case stream(String, OutputStream)
    case display(MIMEBundle, id: String?)
    case update(String, MIMEBundle)
    case clear(wait: Bool)
  }

  private let all = Mutex<[Output]>([])
  var outputs: [Output] { all.withLock { $0 } }
  var text: String {
    outputs.reduce(into: "") { text, output in if case .stream(let part, _) = output { text += part } }
  }

  func write(_ text: String, to stream: OutputStream) { all.withLock { $0.append(.stream(text, stream)) } }
  func display(_ bundle: MIMEBundle, id: String?) { all.withLock { $0.append(.display(bundle, id: id)) } }
  func updateDisplay(_ id: String, _ bundle: MIMEBundle) { all.withLock { $0.append(.update(id, bundle)) } }
  func flush() {}
  func clearOutput(wait: Bool) { all.withLock { $0.append(.clear(wait: wait)) } }
}

/// A cell without a front end.
final class FakeCell: CellContext {
  let request: ExecuteRequest
  let subshell: SubshellID?
  let executionCount: Int
  let fakeSink = FakeSink()
  var sink: any OutputSink { fakeSink }
  var isInterrupted = false
  var state: AnyObject?
  var results: [MIMEBundle] = []
  var input = InputState.waiting
  var prompts: [String] = []
  var yields = 0

  init(_ code: String, count: Int = 1, allowStdin: Bool = true, subshell: SubshellID? = nil) {
    request = ExecuteRequest(code: code, allowStdin: allowStdin)
    executionCount = count
    self.subshell = subshell
  }

  func publishResult(_ bundle: MIMEBundle) { results.append(bundle) }

  func requestInput(prompt: String, password: Bool) throws(InputError) {
    if !request.allowStdin { throw .notAllowed }
    prompts.append(prompt)
  }

  func yield() { yields += 1 }

  var wakes = 0
  func wake() { wakes += 1 }
}

/// A session over doubles.
func makeSession(_ interpreter: FakeInterpreter, journal: HistoryJournal? = nil) -> NotebookSession<
  FakeInterpreter
> {
  NotebookSession(
    interpreter: interpreter, history: HistoryStore(journal: journal),
    console: NotebookConsole(displayPrefix: "test"))
}
