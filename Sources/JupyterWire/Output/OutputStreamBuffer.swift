/// Collects what a cell writes to its streams into few messages, in program order. A pure value.
struct OutputStreamBuffer: Sendable {
  /// The text of one message.
  struct Chunk: Sendable, Equatable {
    var stream: OutputStream
    var text: [UInt8]
  }

  /// A message is sent when it has this size: few enough messages for the server's limit on their rate, small enough
  /// for a front end to show progress.
  static let flushSize = 128 << 10

  private var stream: OutputStream = .stdout
  private var pending: [UInt8] = []
  private var cutBytes = 0
  private var cutOutputs = 0

  /// Whether nothing is pending.
  var isEmpty: Bool { pending.isEmpty && cutBytes == 0 && cutOutputs == 0 }

  /// Adds text.
  ///
  /// - Returns: The messages that are due, in order.
  mutating func append(_ text: some StringProtocol, to target: OutputStream) -> [Chunk] {
    var due: [Chunk] = []
    if cutBytes != 0 || cutOutputs != 0 { due = take() }
    if target != stream {
      if !pending.isEmpty { due.append(takePending()) }
      stream = target
    }
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.flushSize { due.append(takePending()) }
    return due
  }

  /// Notes that text could not be accepted.
  mutating func cut(_ bytes: Int) { cutBytes += bytes }

  /// Notes that a display could not be accepted.
  mutating func cutOutput() { cutOutputs += 1 }

  /// Takes all that is pending, with a notice of what was cut.
  mutating func take() -> [Chunk] {
    var due: [Chunk] = []
    if !pending.isEmpty { due.append(takePending()) }
    if cutBytes != 0 || cutOutputs != 0 {
      due.append(Chunk(stream: .stderr, text: Array(notice.utf8)))
      cutBytes = 0
      cutOutputs = 0
    }
    return due
  }

  private var notice: String {
    let what =
      switch (cutBytes, cutOutputs) {
      case (_, 0): "\(cutBytes) bytes of text"
      case (0, _): "\(cutOutputs) displays"
      default: "\(cutBytes) bytes of text and \(cutOutputs) displays"
      }
    return "\n[output cut here: \(what) were not sent, because the front end did not read them]\n"
  }

  private mutating func takePending() -> Chunk {
    defer {
      pending = []
      pending.reserveCapacity(0)
    }
    return Chunk(stream: stream, text: pending)
  }
}
