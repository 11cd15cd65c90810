import JupyterWire

/// Where the outputs of a cell go.
protocol OutputSink: AnyObject, Sendable {
  func write(_ text: String, to stream: OutputStream)
  func display(_ bundle: MIMEBundle, id: String?)
  func updateDisplay(_ id: String, _ bundle: MIMEBundle)
  func clearOutput(wait: Bool)
}

extension OutputPort: OutputSink {}
