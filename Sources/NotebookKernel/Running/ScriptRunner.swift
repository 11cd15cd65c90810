import Glibc
import JupyterWire

/// Runs a script or the cells of a notebook in a terminal.
final class ScriptRunner<Interpreter: CellInterpreter> {
  private let interpreter: Interpreter
  private let sink: any OutputSink
  private let console: NotebookConsole
  private let style: TextStyle

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - interpreter: Runs the Swift. Its outputs must go to `console`.
  ///   - console: Takes the outputs.
  ///   - sink: Where the outputs are written.
  ///   - style: Whether errors are coloured.
  init(interpreter: Interpreter, console: NotebookConsole, sink: any OutputSink, style: TextStyle) {
    self.interpreter = interpreter
    self.console = console
    self.sink = sink
    self.style = style
  }

  /// Runs a script.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - name: What errors call it.
  /// - Returns: How the process should end.
  func run(script source: String, name: String) -> ProcessStatus {
    let status = run(source, name: name, showsValue: false)
    sink.flush()
    return status
  }

  /// Runs the cells of a notebook, and shows the values that they end with.
  ///
  /// - Parameters:
  ///   - notebook: The notebook.
  ///   - name: What errors call it.
  /// - Returns: How the process should end.
  func run(_ notebook: NotebookDocument, name: String) -> ProcessStatus {
    defer { sink.flush() }
    var number = 0
    for cell in notebook.cells where cell.kind == .code {
      number += 1
      let parts = MagicCell(cell.source)
      if parts.source.isBlank || parts.invocations.last?.name == Magic.timeit.rawValue { continue }
      let status = run(parts.source, name: "\(name), cell \(number)", showsValue: true)
      if status != .success, !cell.mayFail { return status }
    }
    return .success
  }

  private func run(_ source: String, name: String, showsValue: Bool) -> ProcessStatus {
    console.attach(sink) {
      switch finish(interpreter.start(source, name: name) {}) {
      case .completed(let value, let warnings):
        for warning in warnings { report(CompilerMessage(warning).text(style)) }
        if showsValue, let value, value.shape != .void, value.typeName != "DisplayHandle" {
          sink.display(bundle(for: value), id: nil)
        }
        return .success
      case .failed(let fault):
        for var message in fault.messages {
          if case .thrown(_, let reflection) = fault.kind {
            message.text = "Fatal error: Error raised at top level: \(reflection)"
          }
          report(CompilerMessage(message).text(style))
        }
        if fault.backTrace.count > 1 { report(CompilerMessage.calls(fault.backTrace)) }
        return ProcessStatus(fault.kind)
      case .exited(let status): return ProcessStatus(code: Int32(status & 0xFF))
      }
    }
  }

  private func bundle(for value: Interpreter.Value) -> MIMEBundle {
    let own = (try? interpreter.representations(of: value)) ?? nil
    return own.map { ValuePresenter.bundle(of: $0) } ?? ValuePresenter.bundle(for: value)
  }

  private func report(_ text: String) { sink.write(text + "\n", to: .stderr) }

  private func finish(_ execution: Interpreter.Execution) -> CellEnding<Interpreter.Value> {
    while true {
      switch interpreter.resume(execution) {
      case .finished(let ending): return ending
      case .yielded: continue
      case .waiting(let deadline): Self.wait(until: deadline)
      case .needsInput(let prompt):
        sink.write(prompt, to: .stdout)
        sink.flush()
        interpreter.supplyInput(readLine(strippingNewline: true), to: execution)
      }
    }
  }

  private static func wait(until deadline: UInt64?) {
    let now = MonotonicClock.now
    // Without a deadline something outside ends the wait: look again soon.
    let nanoseconds = deadline.map { $0 > now ? $0 - now : 0 } ?? 1_000_000
    var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    nanosleep(&time, nil)
  }
}
