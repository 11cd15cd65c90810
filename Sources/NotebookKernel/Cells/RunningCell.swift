import JupyterWire

/// What the kernel keeps of a cell while it runs.
final class RunningCell<Execution> {
  /// What errors call the cell.
  let name: String
  /// The cell's frames.
  var execution: Execution?
  /// What the reply asks of the front end.
  var payloads: [Payload] = []
  /// Whether the cell waits for a line of input.
  var isReading = false
  /// How long the cell has run, when it began with `%time`.
  var stopwatch: Stopwatch?
  /// Whether the value goes to the pager (`%page`).
  var pagesValue = false
  /// How many lines the kernel put before the cell's own (`%timeit`).
  var addedLines = 0

  init(name: String) { self.name = name }
}

/// Measures how long something takes.
struct Stopwatch {
  private let start: UInt64
  private(set) var processorSeconds = 0.0

  init() { start = MonotonicClock.now }

  /// Seconds since the start.
  var wallSeconds: Double { Double(MonotonicClock.now - start) / 1e9 }

  /// Runs something and counts its processor time.
  mutating func measure<Result>(_ body: () -> Result) -> Result {
    let before = ThreadClock.seconds
    defer { processorSeconds += ThreadClock.seconds - before }
    return body()
  }

  /// The times in words.
  var report: String {
    "CPU time: \(DurationText(seconds: processorSeconds).description), "
      + "wall time: \(DurationText(seconds: wallSeconds).description)\n"
  }
}
