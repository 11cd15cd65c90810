/// The parts of a kernel, put together over any sockets.
struct KernelCore {
  let shared: SharedState
  let publisher: Publisher
  let executor: Executor
  let control: ControlLoop
  let authenticator: MessageAuthenticator

  init(
    sockets: Sockets, key: [UInt8], ports: ConnectionFile.Ports, username: String, info: KernelInfo,
    options: KernelOptions, diagnostics: Diagnostics,
    makeLanguage: @escaping (KernelHost) -> any KernelLanguage
  ) {
    let authenticator = MessageAuthenticator(key: key)
    let encoder = MessageEncoder(
      session: UniqueIDs.random(), username: username, authenticator: authenticator)
    let decoder = MessageDecoder(authenticator: authenticator, limits: options.jsonLimits)
    let shared = SharedState(settlingTime: .milliseconds(options.abortSettling))
    let unique = UniqueIDs()
    let publisher = Publisher(
      socket: sockets.iopub, encoder: encoder,
      budget: OutputBudget(
        limit: options.unreadOutputLimit, graceMilliseconds: options.unreadOutputGrace,
        attention: shared.attention),
      ticker: FlushTicker(milliseconds: options.flushInterval), unique: unique)
    let host = KernelHost(shared: shared, publisher: publisher)
    let runTimer = RunTimer(milliseconds: options.timeSlice)
    var connectReply = ports.content
    connectReply["status"] = "ok"
    self.shared = shared
    self.publisher = publisher
    self.authenticator = authenticator
    executor = Executor(
      sockets: sockets, publisher: publisher, decoder: decoder, encoder: encoder, shared: shared,
      diagnostics: diagnostics, options: options, info: info, connectReply: connectReply, runTimer: runTimer,
      makeLanguage: { makeLanguage(host) })
    control = ControlLoop(
      sockets: sockets, publisher: publisher, decoder: decoder, encoder: encoder, shared: shared,
      diagnostics: diagnostics, options: options, info: info, connectReply: connectReply, runTimer: runTimer,
      unique: unique)
  }
}
