import Interpreter
import JupyterWire

/// The interpreter's session as the debugger's front ends see it.
final class SessionDebugTarget: DebugTarget {
  private let session: Session
  private let present: (Value) -> MIMEBundle?
  /// Set once, when the debugger is made that calls back.
  var debugger: Debugger?
  /// The stop that the program stands at.
  var stop: DebugStop?
  /// How many cells have begun and not ended.
  var runningCells = 0

  /// Makes a target.
  ///
  /// - Parameters:
  ///   - session: Whose programs are debugged.
  ///   - present: Makes what a notebook shows of a value.
  init(session: Session, present: @escaping (Value) -> MIMEBundle?) {
    self.session = session
    self.present = present
  }

  var isRunning: Bool { runningCells > 0 || session.hasTasks }

  var frames: [TargetFrame] {
    (stop?.frames ?? []).map { frame in
      TargetFrame(
        function: frame.function, cell: frame.place?.cell ?? "", line: frame.place?.line ?? 1,
        column: frame.place?.column ?? 1)
    }
  }

  var globals: [TargetVariable<Value>] {
    session.variables.map { variable in
      TargetVariable(name: variable.name, typeName: variable.type, value: session.value(of: variable.name))
    }
  }

  func statementLines(of source: String) -> [Int] {
    Debugger.statementLines(of: MagicCell(source).source)
  }

  func attach() { session.attach(debugger) }

  func detach() { session.attach(nil) }

  func setBreakpoints(_ lines: [Int], in cell: String) { debugger?.setBreakpoints(lines, in: cell) }

  func setErrorFilters(_ filters: [ErrorFilter]) {
    debugger?.errorStops = filters.reduce(into: []) { stops, filter in
      switch filter {
      case .uncaught: stops.insert(.uncaught)
      case .thrown: stops.insert(.thrown)
      }
    }
  }

  func pause() { debugger?.requestPause() }

  func variables(of frame: Int) -> [TargetVariable<Value>] {
    guard let stop, stop.frames.indices.contains(frame) else { return [] }
    return stop.frames[frame].variables.map {
      TargetVariable(name: $0.name, typeName: $0.typeName, value: $0.value)
    }
  }

  func evaluate(_ expression: String, in frame: Int?) -> TargetResult<Value> {
    guard let debugger else { return .failure("The debugger is not started.") }
    let evaluation: Evaluation
    if let frame, let stop, stop.frames.indices.contains(frame) {
      evaluation = stop.frames[frame].evaluate(expression)
    } else {
      evaluation = debugger.evaluate(expression)
    }
    if let failure = evaluation.failureText() { return .failure(failure) }
    return .value(evaluation.value.flatMap { $0.kind == .void ? nil : $0 })
  }

  func setGlobal(_ name: String, to value: Value) -> Bool {
    debugger?.setGlobal(name, to: value) ?? false
  }

  func bundle(for value: Value) -> MIMEBundle { present(value) ?? ValuePresenter.bundle(for: value) }
}
