import Glibc
import Synchronization

/// Runs a kernel's cells and answers its shell requests. One thread, the executor thread, does all of it.
///
/// ## Threads
///
/// - The **executor thread** (this type) owns the shell and stdin sockets. While nothing runs it sleeps on the shell
///   socket itself, so that a request reaches the language without a hop between threads, which would cost 20 to
///   50 µs; replies and outputs are sent from here directly. A running cell is called back through
///   ``AttentionFlag``: it returns or calls ``Cell/yield()``, and the executor serves the other subshells.
/// - The **IO thread** (``ControlLoop``) owns control and answers while a cell runs. It watches for subscriptions,
///   for the flush timer, for signals, and, while a cell runs for longer than a time slice, for messages on shell.
/// - The **heartbeat thread** (``HeartbeatLoop``) echoes.
/// - libzmq's own thread does the network IO.
///
/// iopub is used by the executor, the IO thread and any thread that the language starts; a mutex guards it
/// (``Publisher``). The session's rules are a pure value (``KernelSession``) in a mutex, because subshells are
/// created on control.
final class Executor: CellScheduler {
  let sockets: Sockets
  let publisher: Publisher
  let decoder: MessageDecoder
  let encoder: MessageEncoder
  let shared: SharedState
  let diagnostics: Diagnostics
  let options: KernelOptions
  let connectReply: JSONObject
  let runTimer: RunTimer
  var input = InputQueue()
  var pending: ArraySlice<KernelSession.Action> = []
  var live: [LiveCell] = []
  private let info: JSONObject
  private let makeLanguage: () -> any KernelLanguage
  private var madeLanguage: (any KernelLanguage)?
  private var backgroundDeadline: UInt64?
  private(set) var backgroundIsRunnable = false
  private var hasServed = false

  /// A cell that has begun and not ended.
  final class LiveCell {
    enum State { case onStack, runnable, waiting(until: UInt64?), ended }
    let cell: Cell
    let request: Request
    var state: State = .onStack
    var outcome: CellOutcome?
    init(cell: Cell, request: Request) {
      self.cell = cell
      self.request = request
    }
  }

  init(
    sockets: Sockets, publisher: Publisher, decoder: MessageDecoder, encoder: MessageEncoder,
    shared: SharedState,
    diagnostics: Diagnostics, options: KernelOptions, info: KernelInfo, connectReply: JSONObject,
    runTimer: RunTimer, makeLanguage: @escaping () -> any KernelLanguage
  ) {
    self.sockets = sockets
    self.publisher = publisher
    self.decoder = decoder
    self.encoder = encoder
    self.shared = shared
    self.diagnostics = diagnostics
    self.options = options
    self.info = Replies.kernelInfo(info)
    self.connectReply = connectReply
    self.runTimer = runTimer
    self.makeLanguage = makeLanguage
  }

  /// The language. It is made when it is first needed, so that `kernel_info` is answered before.
  var language: any KernelLanguage {
    if let madeLanguage { return madeLanguage }
    let made = makeLanguage()
    madeLanguage = made
    return made
  }

  /// The content of `kernel_info_reply`.
  var kernelInfo: JSONObject { info }

  /// Serves until the kernel should end.
  ///
  /// - Returns: Why it ends.
  func run() -> KernelExit {
    while true {
      if let exit = shared.requestedExit {
        madeLanguage?.shutDown(restart: exit.isRestart)
        return exit
      }
      serve(sleepingIf: true)
    }
  }

  // MARK: Turns

  /// One turn: serves what has arrived, and gives each runnable cell a slice.
  ///
  /// - Parameter maySleep: Asked when there is nothing left to do: whether to sleep until something happens.
  func serve(sleepingIf maySleep: @autoclosure () -> Bool) {
    shared.attention.lower()
    let isEmpty = serveShell()
    serveDebugger()
    acceptInput()
    resumeRunnable()
    if shared.requestedExit != nil { return }
    if isEmpty, pending.isEmpty, !isRunnable, maySleep() { sleep() }
  }

  /// Serves what has arrived on shell, up to a number: a flood must not starve running cells.
  ///
  /// It ends with a look at the empty socket, after all replies: sending takes the notice of arrivals off the
  /// descriptor, and what arrived meanwhile would not be seen by those who poll it.
  ///
  /// - Returns: Whether the socket is empty.
  @discardableResult
  func serveShell() -> Bool {
    performPending()
    for _ in 0..<256 {
      guard shared.requestedExit == nil, acceptShell() else { return true }
      performPending()
    }
    return false
  }

  /// Has the language answer debug requests.
  private func serveDebugger() {
    while shared.requestedExit == nil, let request = shared.debugMailbox.take() {
      // What it evaluates can be interrupted.
      shared.running.beginBackground()
      language.debug(request)
      shared.running.endBackground(lowering: shared.attention)
    }
  }

  /// Whether work that outlives cells wants a slice now or later.
  var hasBackgroundWork: Bool { backgroundIsRunnable || backgroundDeadline != nil }

  private var isRunnable: Bool {
    backgroundIsRunnable
      || live.contains { if case .runnable = $0.state { true } else { false } }
  }

  /// Whether there is nothing to do now: cells at most wait.
  var isIdle: Bool { pending.isEmpty && !isRunnable }

  /// Takes one message from shell.
  func acceptShell() -> Bool {
    guard let frames = sockets.shell.receive() else { return false }
    hasServed = true
    do throws(WireError) {
      let request = try decoder.decode(frames)
      handle { $0.received(request, at: MonotonicClock.now) }
    } catch {
      diagnostics.report(error)
    }
    return true
  }

  /// Has the session take an event, and queues its actions.
  func handle(_ event: (inout KernelSession) -> [KernelSession.Action]) {
    pending.append(contentsOf: shared.session.withLock { event(&$0) })
  }

  func performPending() {
    while let action = pending.popFirst() { perform(action) }
  }

  private func perform(_ action: KernelSession.Action) {
    switch action {
    case .begin(let request, let count): begin(request, executionCount: count)
    case .answer(let request): answer(request)
    case .conclude(let request): conclude(request)
    case .abort(let request, let count):
      publisher.publishStatus(.busy, parent: request.parent)
      reply(
        to: request, .executeReply, Replies.aborted(count: count),
        metadata: Array("{\"status\":\"aborted\"}".utf8))
      publisher.publishStatus(.idle, parent: request.parent)
    case .refuse(let request, let reason):
      publisher.publishStatus(.busy, parent: request.parent)
      reply(to: request, request.type.reply, Replies.failed(Replies.refused(reason)))
      publisher.publishStatus(.idle, parent: request.parent)
    case .forget(let subshell): madeLanguage?.subshellDeleted(subshell)
    }
  }

  func reply(
    to request: Request, _ type: MessageType, _ content: JSONObject,
    metadata: [UInt8] = WireMessage.emptyObject
  ) {
    sockets.shell.send(
      encoder.encode(
        type, prefix: request.sender, parent: request.parent, content: content.serialized(),
        metadata: metadata))
  }

  // MARK: Sleep

  /// Sleeps until a message, a wake-up or a deadline.
  private func sleep() {
    publisher.welcomeSubscribers()
    if madeLanguage == nil, hasServed {
      // The front end has its kernel_info: use the pause until its first cell.
      _ = language
      return
    }
    let isWaitingForInput = input.isWaiting
    var items = [
      pollfd(fd: shared.executorWake.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: sockets.shell.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: sockets.stdin.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let deadline = nextDeadline
    shared.setNeedsSlices(false)
    _ = poll(&items, isWaitingForInput ? 3 : 2, MonotonicClock.pollTimeout(until: deadline))
    if items[0].revents != 0 { wakeUp() }
    if let deadline, MonotonicClock.now >= deadline { passDeadlines() }
  }

  private var nextDeadline: UInt64? {
    var deadline = shared.session.withLock { $0.nextDeadline }
    for live in live {
      if case .waiting(let until?) = live.state { deadline = min(deadline ?? until, until) }
    }
    if let backgroundDeadline { deadline = min(deadline ?? backgroundDeadline, backgroundDeadline) }
    return deadline
  }

  private func passDeadlines() {
    let now = MonotonicClock.now
    handle { $0.tick(at: now) }
    for live in live {
      if case .waiting(let until?) = live.state, until <= now { live.state = .runnable }
    }
    if let deadline = backgroundDeadline, deadline <= now {
      backgroundDeadline = nil
      backgroundIsRunnable = true
    }
  }

  /// Another thread has something: a woken cell, background work, a deleted subshell.
  private func wakeUp() {
    shared.executorWake.lower()
    for live in live where live.cell.signals.takeWake() {
      if case .waiting = live.state { live.state = .runnable }
    }
    if shared.takeBackgroundInterrupt(), live.isEmpty { madeLanguage?.interruptBackground() }
    if shared.takeBackgroundRequest() { backgroundIsRunnable = true }
    handle { $0.collect() }
  }

  /// Gives background work a slice.
  func runBackgroundSlice() {
    guard backgroundIsRunnable, let madeLanguage else { return }
    backgroundIsRunnable = false
    shared.takeShellNotice()
    shared.setNeedsSlices(true)
    shared.running.beginBackground()
    defer { shared.running.endBackground(lowering: shared.attention) }
    switch madeLanguage.runBackground() {
    case .runnable: backgroundIsRunnable = true
    case .waitingUntil(let deadline): backgroundDeadline = deadline
    case .waiting, nil: break
    }
  }

  /// Looks for wake-ups and deadlines between slices, because then nothing sleeps.
  func lookForWakeUps() {
    wakeUp()
    if let deadline = nextDeadline, deadline <= MonotonicClock.now { passDeadlines() }
  }
}
