import Glibc
import JupyterWire
import Synchronization

/// Writes outputs to the process's own streams: streams as they are, displays as text.
final class TerminalSink: OutputSink {
  private struct State {
    var buffer: [UInt8] = []
  }

  private let state = Mutex(State())
  private let flushesLines = isatty(STDOUT_FILENO) == 1
  private let showsBars = isatty(STDERR_FILENO) == 1

  func write(_ text: String, to stream: OutputStream) {
    state.withLock { state in
      switch stream {
      case .stdout:
        state.buffer += text.utf8
        if state.buffer.count >= 1 << 16 || (flushesLines && text.utf8.contains(UInt8(ascii: "\n"))) {
          flush(&state)
        }
      case .stderr:
        flush(&state)
        _ = Files.write(Array(text.utf8), to: STDERR_FILENO)
      }
    }
  }

  /// Writes what is buffered.
  func flush() { state.withLock { flush(&$0) } }

  private func flush(_ state: inout State) {
    if state.buffer.isEmpty { return }
    _ = Files.write(state.buffer, to: STDOUT_FILENO)
    state.buffer.removeAll(keepingCapacity: true)
  }

  func display(_ bundle: MIMEBundle, id: String?) { write(Self.text(bundle) + "\n", to: .stdout) }

  func updateDisplay(_ id: String, _ bundle: MIMEBundle) { display(bundle, id: id) }

  func clearOutput(wait: Bool) {}

  func progress(_ bundle: MIMEBundle, id: String, phase: ProgressPhase) {
    let text = Self.text(bundle)
    if showsBars {
      write("\r\u{1B}[K" + text + (phase == .end ? "\n" : ""), to: .stderr)
    } else if phase == .end {
      write(text + "\n", to: .stderr)
    }
  }

  private static func text(_ bundle: MIMEBundle) -> String { bundle.data["text/plain"]?.string ?? "" }
}
