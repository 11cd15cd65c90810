import JupyterWire

/// Where the outputs of a cell go.
protocol OutputSink: AnyObject, Sendable {
  func write(_ text: String, to stream: OutputStream)
  func display(_ bundle: MIMEBundle, id: String?)
  func updateDisplay(_ id: String, _ bundle: MIMEBundle)
  func clearOutput(wait: Bool)
  /// Writes what is buffered.
  func flush()
  /// Shows a state of a progress bar.
  func progress(_ bundle: MIMEBundle, id: String, phase: ProgressPhase)
}

/// Which state of a progress bar is shown.
enum ProgressPhase { case begin, change, end }

extension OutputSink {
  /// Shows the state as a display that is replaced.
  func progress(_ bundle: MIMEBundle, id: String, phase: ProgressPhase) {
    if phase == .begin { display(bundle, id: id) } else { updateDisplay(id, bundle) }
  }
}

extension OutputPort: OutputSink {}
