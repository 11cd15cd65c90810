import JupyterWire

/// Where the outputs of running Swift go: always to the cell that runs at this moment.
final class NotebookConsole {
  /// Where outputs go at present.
  private(set) var sink: (any OutputSink)?
  private var payloads: [Payload] = []
  private var lastDisplay = 0
  private let displayPrefix: String

  /// Makes a console.
  ///
  /// - Parameter displayPrefix: What makes this kernel's display names differ from those of other kernels, whose
  ///   outputs the same notebook may hold.
  init(displayPrefix: String) { self.displayPrefix = displayPrefix }

  /// Runs `body` with the outputs going to `sink`. They go on doing so afterwards, for tasks that outlive their cell.
  func attach<Result>(_ sink: any OutputSink, _ body: () -> Result) -> Result {
    let outer = self.sink
    self.sink = sink
    defer { if let outer { self.sink = outer } }
    return body()
  }

  /// Has the outputs go to another cell, whose task runs now.
  func turn(to sink: (any OutputSink)?) { self.sink = sink }

  /// Writes to a stream.
  func write(_ text: String, to stream: OutputStream) { sink?.write(text, to: stream) }

  /// What the Dure library asks to do with a bundle; the values are its own.
  enum Role: Int { case display, update, progress, progressUpdate, progressEnd }

  /// Shows a bundle, or replaces what is shown under its name.
  ///
  /// - Parameters:
  ///   - representations: Type, content and hints of each representation, one after another.
  ///   - id: The display's name.
  ///   - role: What to do with it.
  func show(_ representations: [String], id: String, role: Role) {
    let bundle = ValuePresenter.bundle(of: representations)
    switch role {
    case .display: sink?.display(bundle, id: id.isEmpty ? nil : id)
    case .update: sink?.updateDisplay(id, bundle)
    case .progress: sink?.progress(bundle, id: id, phase: .begin)
    case .progressUpdate: sink?.progress(bundle, id: id, phase: .change)
    case .progressEnd: sink?.progress(bundle, id: id, phase: .end)
    }
  }

  /// Removes the outputs of the cell.
  func clearOutput(wait: Bool) { sink?.clearOutput(wait: wait) }

  /// Has the reply show a text in the pager.
  func page(_ text: String) { payloads.append(.page(MIMEBundle(text: text))) }

  /// Writes the result of `%timeit`.
  func report(_ timing: TimingReport) { write(timing.description + "\n", to: .stdout) }

  /// A name for a display that no other has.
  func makeDisplayID() -> String {
    lastDisplay += 1
    return "\(displayPrefix)-\(lastDisplay)"
  }

  /// What the reply asks of the front end so far.
  func takePayloads() -> [Payload] {
    defer { payloads = [] }
    return payloads
  }
}
