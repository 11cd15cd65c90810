import Synchronization

/// What the executor thread and the IO thread share.
final class SharedState: Sendable {
  let session: Mutex<KernelSession>
  let attention = AttentionFlag()
  /// Wakes the executor thread.
  let executorWake = WakeSignal()
  /// Wakes the IO thread.
  let controlWake = WakeSignal()
  /// Raised when the executor has ended.
  let executorDone = WakeSignal()
  let running = RunningCells()
  let debugMailbox: DebugMailbox
  private let background = Atomic<Bool>(false)
  private let backgroundInterrupt = Atomic<Bool>(false)
  private let slicing = Atomic<Bool>(false)
  private let shellNotice = Atomic<Bool>(false)
  private let exit = Mutex<KernelExit?>(nil)

  init(settlingTime: UInt64) {
    session = Mutex(KernelSession(settlingTime: settlingTime))
    debugMailbox = DebugMailbox(controlWake: controlWake)
  }

  /// Why the kernel should end, once it should.
  var requestedExit: KernelExit? { exit.withLock { $0 } }

  /// Has the kernel end: running cells are interrupted, the executor stops.
  func requestExit(_ reason: KernelExit) {
    exit.withLock { $0 = $0 ?? reason }
    running.interruptAll(raising: attention)
    executorWake.raise()
    controlWake.raise()
  }

  /// Whether the running cell must give way at the end of each time slice, because something else is alive.
  var needsSlices: Bool { slicing.load(ordering: .acquiring) }

  /// The executor says, before it runs a cell, whether that must give way.
  func setNeedsSlices(_ needed: Bool) {
    if slicing.load(ordering: .relaxed) == needed { return }
    slicing.store(needed, ordering: .releasing)
    if needed { controlWake.raise() }
  }

  /// Whether the executor was told of a message on shell and has not had its turn since. Until then the socket's
  /// descriptor stays readable and is not worth watching.
  var hasShellNotice: Bool { shellNotice.load(ordering: .acquiring) }

  /// Tells the executor of a message on shell.
  func giveShellNotice() {
    shellNotice.store(true, ordering: .releasing)
    running.raise(attention)
  }

  /// The executor has emptied the shell socket and runs a cell again.
  func takeShellNotice() {
    if !shellNotice.load(ordering: .relaxed) { return }
    shellNotice.store(false, ordering: .releasing)
    controlWake.raise()
  }

  func requestBackground() {
    background.store(true, ordering: .releasing)
    running.raise(attention)
    executorWake.raise()
  }

  func takeBackgroundRequest() -> Bool { background.exchange(false, ordering: .acquiringAndReleasing) }

  /// Interrupts what runs: cells, or else the work that outlives them.
  func interrupt() {
    if !running.interruptAll(raising: attention) {
      backgroundInterrupt.store(true, ordering: .releasing)
      running.raise(attention)
    }
    executorWake.raise()
  }

  /// A debug request arrived: the executor takes it between slices, or while it holds a cell.
  func requestDebugging(_ request: Request) {
    debugMailbox.put(request)
    running.raise(attention)
    executorWake.raise()
  }

  /// Whether a cell that a debugger holds is to end.
  var wantsHeldCellsToEnd: Bool {
    running.hasInterrupted || backgroundInterrupt.load(ordering: .acquiring) || requestedExit != nil
  }

  func takeBackgroundInterrupt() -> Bool {
    backgroundInterrupt.exchange(false, ordering: .acquiringAndReleasing)
  }
}

/// How a kernel ended.
public enum KernelExit: Sendable, Equatable {
  /// A front end asked for it; `restart` when the launcher will start it again on the same connection.
  case shutDown(restart: Bool)
  /// A signal asked for it.
  case terminated
  /// The process that had started the kernel is gone.
  case orphaned

  /// Whether the launcher will start the kernel again.
  public var isRestart: Bool { self == .shutDown(restart: true) }
}

/// The cells that have begun and not ended, for interrupts; and whether work runs that outlives cells.
final class RunningCells: Sendable {
  private struct State {
    var cells: [RequestID: CellSignals] = [:]
    var isInBackground = false
    var isEmpty: Bool { cells.isEmpty && !isInBackground }
  }

  private let state = Mutex(State())

  /// How many cells run.
  var count: Int { state.withLock { $0.cells.count } }

  func add(_ id: RequestID, _ signals: CellSignals) { state.withLock { $0.cells[id] = signals } }

  /// Work that outlives cells begins a slice, so that it too gives way.
  func beginBackground() { state.withLock { $0.isInBackground = true } }

  func endBackground(lowering attention: AttentionFlag) {
    state.withLock { state in
      state.isInBackground = false
      if state.isEmpty { attention.lower() }
    }
  }

  /// A cell has ended. With the last one the attention flag is lowered: an interrupt cannot reach the next cell.
  func remove(_ id: RequestID, lowering attention: AttentionFlag) {
    state.withLock { state in
      state.cells[id] = nil
      if state.isEmpty { attention.lower() }
    }
  }

  /// Interrupts the cells that run. Without effect while none does.
  ///
  /// - Returns: Whether there was any.
  @discardableResult
  func interruptAll(raising attention: AttentionFlag) -> Bool {
    state.withLock { state in
      if state.cells.isEmpty { return false }
      for signals in state.cells.values { signals.interrupt() }
      attention.raise()
      return true
    }
  }

  /// Whether a cell runs that the user wants to end.
  var hasInterrupted: Bool { state.withLock { $0.cells.values.contains(where: \.isInterrupted) } }

  /// Raises attention if anything runs.
  func raise(_ attention: AttentionFlag) {
    state.withLock { state in
      if !state.isEmpty { attention.raise() }
    }
  }
}
