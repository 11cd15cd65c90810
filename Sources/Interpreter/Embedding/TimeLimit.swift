import Glibc
import Synchronization

/// Stops code that has used its processor time.
///
/// While code runs, a thread of its own looks at the session thread's clock and raises the request when the time is
/// over. A session without a limit has no such thread.
final class TimeLimit: Sendable {
  /// What is watched: the clock of the session's thread.
  private struct Run {
    var clock: clockid_t
    /// What the clock showed when the cell would have begun, had it run without a pause.
    var start: UInt64
    var isOver = false
  }

  private struct State {
    var run: Run?
    var hasThread = false
  }

  private let nanoseconds: UInt64
  private let poll: PollWord
  private let state = Mutex(State())

  /// Makes a limit.
  ///
  /// - Parameters:
  ///   - nanoseconds: The processor time of one cell.
  ///   - poll: What the running code looks at.
  init(nanoseconds: UInt64, poll: PollWord) {
    self.nanoseconds = nanoseconds
    self.poll = poll
  }

  /// Code begins to run on this thread.
  ///
  /// - Parameter spent: The processor time that it has used before, in nanoseconds.
  func start(spent: UInt64) {
    var clock = clockid_t()
    pthread_getcpuclockid(pthread_self(), &clock)
    let start = Self.read(clock) &- spent
    let needsThread = state.withLock { state in
      state.run = Run(clock: clock, start: start)
      defer { state.hasThread = true }
      return !state.hasThread
    }
    if needsThread {
      DetachedThread.start { [self] in watch() }
    }
  }

  /// Code has ceased to run.
  ///
  /// - Returns: The processor time that it has used in all, in nanoseconds.
  func stop() -> UInt64 {
    defer { poll.clear(.deadline) }
    return state.withLock { state in
      defer { state.run = nil }
      return state.run.map { Self.read($0.clock) &- $0.start } ?? 0
    }
  }

  /// Looks at the clock until nothing runs.
  private func watch() {
    while let pause = nextPause() {
      var time = timespec(tv_sec: 0, tv_nsec: Int(pause))
      nanosleep(&time, nil)
    }
  }

  /// How long to sleep until the next look; `nil` when nothing runs.
  private func nextPause() -> UInt64? {
    state.withLock { state in
      guard let run = state.run else {
        state.hasThread = false
        return nil
      }
      let spent = Self.read(run.clock) &- run.start
      if spent < nanoseconds { return min(nanoseconds - spent, Self.longestPause) }
      if !run.isOver { poll.raise(.deadline) }
      state.run?.isOver = true
      return Self.longestPause
    }
  }

  /// By how much a limit may be exceeded: 10 ms.
  private static let longestPause: UInt64 = 10_000_000

  private static func read(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
