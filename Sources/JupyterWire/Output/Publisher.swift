import Synchronization

/// Publishes on iopub. Usable from any thread: a mutex guards the socket, which ZeroMQ's sockets need, and which is
/// cheaper than a hop to a thread that owns it.
final class Publisher: Sendable {
  let encoder: MessageEncoder
  let comms = CommTable()
  let budget: OutputBudget
  let ticker: FlushTicker
  /// Readable when a subscription may have arrived.
  let subscriptionDescriptor: Int32
  private let socket: Mutex<any BroadcastSocket>
  private let topicPrefix: [UInt8]
  private let unique: UniqueIDs
  private let hasStarted = Atomic<Bool>(false)

  init(
    socket: any BroadcastSocket, encoder: MessageEncoder, budget: OutputBudget, ticker: FlushTicker,
    unique: UniqueIDs
  ) {
    subscriptionDescriptor = socket.descriptor
    self.socket = Mutex(socket)
    self.encoder = encoder
    self.budget = budget
    self.ticker = ticker
    self.unique = unique
    topicPrefix = Array("kernel.\(encoder.session).".utf8)
  }

  /// A name that no other has.
  func makeUniqueID() -> String { unique.next() }

  /// Publishes a message.
  func publish(
    _ type: MessageType, _ content: JSONObject, metadata: JSONObject = [:], buffers: [[UInt8]] = [],
    parent: ParentHeader
  ) {
    send(
      encoder.encode(
        type, prefix: [topic(type)], parent: parent, content: content.serialized(),
        metadata: metadata.isEmpty ? WireMessage.emptyObject : metadata.serialized(), buffers: buffers))
  }

  /// Publishes the text of a stream.
  func publishStream(_ chunk: OutputStreamBuffer.Chunk, parent: ParentHeader) {
    var writer = JSONWriter(capacity: chunk.text.count + chunk.text.count / 16 + 40)
    switch chunk.stream {
    case .stdout: writer.raw("{\"name\":\"stdout\",\"text\":")
    case .stderr: writer.raw("{\"name\":\"stderr\",\"text\":")
    }
    writer.write(utf8: chunk.text)
    writer.raw("}")
    send(encoder.encode(.stream, prefix: [topic(.stream)], parent: parent, content: writer.bytes))
  }

  /// Publishes the kernel's state.
  func publishStatus(_ status: ExecutionState, parent: ParentHeader) {
    if status == .busy {
      // A new subscriber hears its welcome before anything else.
      welcomeSubscribers()
      hasStarted.store(true, ordering: .relaxed)
    }
    send(
      encoder.encode(.status, prefix: [topic(.status)], parent: parent, content: status.content))
  }

  /// Answers subscriptions with `iopub_welcome` (JEP 65), the first one with `starting` as well: before it nobody
  /// would hear that. Called by the thread that polls the socket, and around requests, because sending may take the
  /// notice of a subscription off the descriptor.
  func welcomeSubscribers() {
    while let topic = socket.withLock({ $0.receiveSubscription() }) {
      guard let name = String(validating: topic, as: UTF8.self) else { continue }
      let content: JSONObject = ["subscription": .string(name)]
      send(
        encoder.encode(
          .welcome, prefix: topic.isEmpty ? [] : [topic], parent: .none, content: content.serialized()))
      if !hasStarted.exchange(true, ordering: .relaxed) { publishStatus(.starting, parent: .none) }
    }
  }

  /// Runs something while nothing is published.
  func withSocket(_ body: () -> Void) { socket.withLock { _ in body() } }

  private func topic(_ type: MessageType) -> [UInt8] { topicPrefix + type.name.utf8 }

  private func send(_ message: WireMessage) {
    socket.withLock { $0.send(message, budget: budget) }
  }
}

/// The kernel's state, as `status` carries it.
enum ExecutionState: Sendable {
  case starting, busy, idle

  /// The content as JSON text.
  var content: [UInt8] {
    switch self {
    case .starting: Self.startingContent
    case .busy: Self.busyContent
    case .idle: Self.idleContent
    }
  }

  private static let startingContent = Array("{\"execution_state\":\"starting\"}".utf8)
  private static let busyContent = Array("{\"execution_state\":\"busy\"}".utf8)
  private static let idleContent = Array("{\"execution_state\":\"idle\"}".utf8)
}
