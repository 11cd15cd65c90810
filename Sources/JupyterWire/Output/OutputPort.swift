import Synchronization

/// Where the outputs of one request go: its streams, displays, results and comm messages.
///
/// Outputs appear in program order. Consecutive writes to one stream become one message; the message is sent when
/// another stream or another output comes, when it is large, after 50 ms, and when the cell ends. Usable from any
/// thread, also after the cell has ended.
///
/// Towards a reader that does not keep up, a write waits; towards one that does not read at all, text is cut, with a
/// notice that says how much. See ``OutputBudget``.
public final class OutputPort: Sendable {
  let parent: ParentHeader
  private let publisher: Publisher
  private let isSilent: Bool
  private let signals: CellSignals?
  private let buffer = Mutex(OutputStreamBuffer())

  init(publisher: Publisher, parent: ParentHeader, isSilent: Bool = false, signals: CellSignals? = nil) {
    self.publisher = publisher
    self.parent = parent
    self.isSilent = isSilent
    self.signals = signals
  }

  /// Writes text to a stream.
  ///
  /// - Parameters:
  ///   - text: The text; line ends are not added.
  ///   - stream: Which stream.
  public func write(_ text: String, to stream: OutputStream = .stdout) { append(text, to: stream) }

  /// Writes a part of a text to a stream.
  ///
  /// - Parameters:
  ///   - text: The text; line ends are not added.
  ///   - stream: Which stream.
  public func write(_ text: Substring, to stream: OutputStream = .stdout) { append(text, to: stream) }

  private func append(_ text: some StringProtocol, to stream: OutputStream) {
    if isSilent { return }
    let room = publisher.budget.admit(for: signals)
    buffer.withLock { buffer in
      let wasEmpty = buffer.isEmpty
      if !room {
        buffer.cut(text.utf8.count)
        return
      }
      for chunk in buffer.append(text, to: stream) { send(chunk) }
      if wasEmpty, !buffer.isEmpty { publisher.ticker.schedule(self) }
    }
  }

  /// Shows a value (`display_data`).
  ///
  /// - Parameters:
  ///   - bundle: The value.
  ///   - id: A name under which ``updateDisplay(_:_:)`` can replace it.
  public func display(_ bundle: MIMEBundle, id: String? = nil) {
    publish(.displayData, bundle.content(displayID: id), as: .output)
  }

  /// Replaces every display that was shown under a name (`update_display_data`).
  ///
  /// - Parameters:
  ///   - id: The name.
  ///   - bundle: The new value.
  public func updateDisplay(_ id: String, _ bundle: MIMEBundle) {
    publish(.updateDisplayData, bundle.content(displayID: id), as: .output)
  }

  /// Removes the cell's outputs.
  ///
  /// - Parameter wait: Whether to wait until the next output comes, which avoids flicker.
  public func clearOutput(wait: Bool = false) {
    publish(.clearOutput, ["wait": .bool(wait)], as: .output)
  }

  /// Sends what is buffered of the streams now.
  public func flush() {
    buffer.withLock { buffer in
      for chunk in buffer.take() { send(chunk) }
    }
  }

  // MARK: Comms

  /// Opens a comm. Do so only when a front end asked for something that needs one, such as a widget.
  ///
  /// - Parameters:
  ///   - target: The front end's target, such as `jupyter.widget`.
  ///   - data: The first message.
  ///   - metadata: Its metadata, such as `{"version": "2.1.0"}`.
  ///   - buffers: Binary attachments.
  /// - Returns: The comm's name.
  public func openComm(
    target: String, data: JSONValue, metadata: JSONObject = [:], buffers: [[UInt8]] = []
  ) -> CommID {
    let id = publisher.makeUniqueID()
    publisher.comms.open(id, target: target)
    publish(
      .commOpen, ["comm_id": .string(id), "target_name": .string(target), "data": data], metadata: metadata,
      buffers: buffers, as: .comm)
    return id
  }

  /// Sends a message to a comm.
  ///
  /// - Parameters:
  ///   - id: The comm.
  ///   - data: The message.
  ///   - metadata: Its metadata.
  ///   - buffers: Binary attachments.
  public func sendComm(_ id: CommID, data: JSONValue, metadata: JSONObject = [:], buffers: [[UInt8]] = []) {
    publish(
      .commMsg, ["comm_id": .string(id), "data": data], metadata: metadata, buffers: buffers, as: .comm)
  }

  /// Closes a comm.
  ///
  /// - Parameters:
  ///   - id: The comm.
  ///   - data: The last message.
  public func closeComm(_ id: CommID, data: JSONValue = [:]) {
    publisher.comms.close(id)
    publish(.commClose, ["comm_id": .string(id), "data": data], as: .comm)
  }

  // MARK: For the wire

  func publishResult(_ bundle: MIMEBundle, executionCount: Int) {
    var content = bundle.content(displayID: nil)
    content["execution_count"] = .int(executionCount)
    publish(.executeResult, content, as: .output)
  }

  func publishError(_ error: CellError) {
    publish(.error, error.content, as: .essential)
  }

  /// Ends the pending stream message and sends `content` after it.
  func publish(
    _ type: MessageType, _ content: JSONObject, metadata: JSONObject = [:], buffers: [[UInt8]] = [],
    as importance: Importance
  ) {
    if isSilent, importance != .comm { return }
    let room = importance != .output || publisher.budget.admit(for: signals)
    buffer.withLock { buffer in
      if !room {
        buffer.cutOutput()
        return
      }
      for chunk in buffer.take() { send(chunk) }
      publisher.publish(type, content, metadata: metadata, buffers: buffers, parent: parent)
    }
  }

  /// Flushes unless a writer holds the buffer: then it is not idle anyway.
  ///
  /// - Returns: Whether it was flushed.
  func flushIfAvailable() -> Bool {
    buffer.withLockIfAvailable { buffer -> Void in
      for chunk in buffer.take() { send(chunk) }
    } != nil
  }

  private func send(_ chunk: OutputStreamBuffer.Chunk) {
    publisher.publishStream(chunk, parent: parent)
  }

  /// What may become of a message when the reader does not read.
  enum Importance {
    /// May be cut.
    case output
    /// A comm message: is sent also in a silent cell, and never cut.
    case comm
    /// Is never cut.
    case essential
  }
}

/// One of a cell's two text streams.
public enum OutputStream: Sendable, Equatable {
  /// The standard output.
  case stdout
  /// The standard error.
  case stderr
}
