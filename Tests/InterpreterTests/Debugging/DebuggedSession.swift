import Interpreter

/// A session whose debugger notes what each stop shows, and goes on as a script says.
final class DebuggedSession {
  /// What a stop showed.
  struct Record: Equatable {
    var reason: StopReason
    var function: String
    var line: Int
  }

  let session: Session
  private(set) var debugger: Debugger!
  private(set) var stops: [Record] = []
  private(set) var output = ""
  /// What to do at each stop, in turn; then the program goes on.
  var script: [(DebugStop) -> DebugResumption] = []

  init(attached: Bool = true) {
    final class Box { weak var owner: DebuggedSession? }
    let box = Box()
    var configuration = SessionConfiguration()
    configuration.output = { box.owner?.output += $0 }
    session = Session(configuration: configuration)
    box.owner = self
    debugger = Debugger { [unowned self] stop in
      stops.append(
        Record(
          reason: stop.reason, function: stop.frames.first?.function ?? "",
          line: stop.frames.first?.place?.line ?? 0))
      return script.isEmpty ? .proceed : script.removeFirst()(stop)
    }
    if attached { session.attach(debugger) }
  }

  /// Runs a cell with breakpoints on lines.
  @discardableResult
  func run(_ source: String, name: String = "Cell 1", stopAt lines: Int...) -> Evaluation {
    debugger.setBreakpoints(lines, in: name)
    return session.evaluate(source, name: name)
  }

  /// The lines of the stops.
  var lines: [Int] { stops.map(\.line) }
}

extension DebugFrame {
  /// The variables with their values as text.
  var texts: [String: String] {
    Dictionary(uniqueKeysWithValues: variables.map { ($0.name, $0.value?.debugDescription ?? "-") })
  }
}

extension Evaluation {
  /// The value as text, or what went wrong.
  var text: String { value?.debugDescription ?? failureText() ?? "-" }
}
