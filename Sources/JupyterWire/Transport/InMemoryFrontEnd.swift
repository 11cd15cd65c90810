import CSodium

/// A front end and a kernel in one process, without sockets and threads: for tests of a language.
///
/// ```swift
/// let frontEnd = InMemoryFrontEnd(info: info) { host in MyLanguage(host: host) }
/// let exchange = frontEnd.request("execute_request", ["code": "1 + 1"])
/// #expect(exchange.published.last?.type == "status")
/// ```
public final class InMemoryFrontEnd {
  /// A message from the kernel.
  public struct Message: Sendable, Equatable {
    /// Its type.
    public let type: String
    /// The `msg_id` of the request that caused it; `nil` for none.
    public let parentID: String?
    /// The subshell of the request that caused it.
    public let subshell: SubshellID?
    /// The content.
    public let content: JSONValue
    /// The metadata.
    public let metadata: JSONValue
    /// Binary attachments.
    public let buffers: [[UInt8]]
  }

  /// A request's reply and everything that was published meanwhile.
  public struct Exchange: Sendable {
    /// The reply; `nil` when there is none, or not yet.
    public let reply: Message?
    /// What was published, in order.
    public let published: [Message]

    /// The text of one stream.
    public func text(of stream: OutputStream) -> String {
      let name: JSONValue = stream == .stdout ? "stdout" : "stderr"
      return published.filter { $0.type == "stream" && $0.content["name"] == name }
        .compactMap { $0.content["text"]?.string }.joined()
    }
  }

  let core: KernelCore
  let shell = InMemoryRequestSocket()
  let control = InMemoryRequestSocket()
  let stdin = InMemoryRequestSocket()
  let iopub = InMemoryBroadcastSocket()
  private let authenticator: MessageAuthenticator
  private var count = 0

  /// Makes a kernel and a front end.
  ///
  /// - Parameters:
  ///   - info: What `kernel_info_reply` says.
  ///   - options: Limits and intervals. By default an error reply waits for nothing.
  ///   - makeLanguage: Makes the language.
  public init(
    info: KernelInfo, options: KernelOptions = KernelOptions(abortSettling: 0),
    makeLanguage: @escaping (KernelHost) -> any KernelLanguage
  ) {
    _ = sodium_init()
    let key = Array("in-memory".utf8)
    authenticator = MessageAuthenticator(key: key)
    core = KernelCore(
      sockets: Sockets(shell: shell, control: control, stdin: stdin, iopub: iopub), key: key,
      ports: ConnectionFile.Ports(), username: "test", info: info, options: options,
      diagnostics: Diagnostics(write: { _ in }), makeLanguage: makeLanguage)
  }

  // MARK: Asking

  /// Sends a request, serves, and gathers what came of it.
  ///
  /// - Parameters:
  ///   - type: The request's type.
  ///   - content: Its content.
  ///   - subshell: The subshell that should serve it.
  ///   - metadata: Its metadata.
  /// - Returns: The reply and what was published.
  public func request(
    _ type: String, _ content: JSONValue = [:], subshell: SubshellID? = nil, metadata: JSONValue = [:]
  ) -> Exchange {
    let id = send(type, content, subshell: subshell, metadata: metadata)
    serve()
    return Exchange(reply: takeReplies().last { $0.parentID == id }, published: takePublished())
  }

  /// Sends a request on control, serves, and gathers what came of it.
  public func requestOnControl(_ type: String, _ content: JSONValue = [:]) -> Exchange {
    control.deliver(frames(type, content).frames)
    serveControl()
    serve()
    core.control.sendDebugReplies()
    return Exchange(reply: takeControlReplies().last, published: takePublished())
  }

  /// Runs a cell.
  ///
  /// - Parameter code: The source.
  public func execute(_ code: String) -> Exchange { request("execute_request", ["code": .string(code)]) }

  /// Puts a request into the kernel's queue.
  ///
  /// - Returns: Its `msg_id`.
  @discardableResult
  public func send(
    _ type: String, _ content: JSONValue = [:], subshell: SubshellID? = nil, metadata: JSONValue = [:],
    buffers: [[UInt8]] = []
  ) -> String {
    let (id, frames) = frames(type, content, subshell: subshell, metadata: metadata, buffers: buffers)
    shell.deliver(frames)
    return id
  }

  /// Puts a request into the control channel's queue, for ``serveControl()``.
  public func sendOnControl(_ type: String, _ content: JSONValue = [:]) {
    control.deliver(frames(type, content).frames)
  }

  /// Answers an `input_request`.
  public func answerInput(_ value: String) {
    stdin.deliver(frames("input_reply", ["value": .string(value)]).frames)
  }

  // MARK: Serving

  /// Has the kernel serve until it has nothing to do, or only waits.
  public func serve() {
    for _ in 0..<10_000 {
      core.executor.lookForWakeUps()
      core.executor.serve(sleepingIf: false)
      if core.executor.isIdle { return }
    }
  }

  /// Has the kernel answer what is on control, as its IO thread would while a cell runs.
  public func serveControl() {
    while core.control.acceptControl() {}
  }

  /// Raises ``KernelHost/attention`` as the IO thread does when a time slice has passed.
  public func raiseAttention() { core.shared.running.raise(core.shared.attention) }

  // MARK: What the kernel sent

  /// Takes the replies on shell.
  public func takeReplies() -> [Message] { shell.takeSent().map(Self.read) }

  /// Takes the replies on control.
  public func takeControlReplies() -> [Message] { control.takeSent().map(Self.read) }

  /// Takes the requests for input.
  public func takeInputRequests() -> [Message] { stdin.takeSent().map(Self.read) }

  /// Takes what was published.
  public func takePublished() -> [Message] { iopub.takeSent().map(Self.read) }

  // MARK: Frames

  private func frames(
    _ type: String, _ content: JSONValue, subshell: SubshellID? = nil, metadata: JSONValue = [:],
    buffers: [[UInt8]] = []
  ) -> (id: String, frames: [[UInt8]]) {
    count += 1
    let id = "request-\(count)"
    var header: JSONObject = [
      "msg_id": .string(id), "msg_type": .string(type), "session": "front-end", "username": "test",
      "version": "5.6",
    ]
    if let subshell { header["subshell_id"] = .string(subshell) }
    let parts = [header.serialized(), WireMessage.emptyObject, metadata.serialized(), content.serialized()]
    let frames =
      [Array("front-end".utf8), WireMessage.delimiter, authenticator.sign(parts)] + parts + buffers
    return (id, frames)
  }

  private static func read(_ message: WireMessage) -> Message {
    func json(_ bytes: [UInt8]) -> JSONValue { (try? JSONValue(parsing: bytes)) ?? nil }
    let parent = json(message.parent)
    return Message(
      type: json(message.header)["msg_type"]?.string ?? "", parentID: parent["msg_id"]?.string,
      subshell: parent["subshell_id"]?.string, content: json(message.content),
      metadata: json(message.metadata),
      buffers: message.buffers)
  }
}
