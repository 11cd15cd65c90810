import CZeroMQ
import Glibc
import Synchronization

/// Bounds the memory of outputs that no front end has read yet.
///
/// libzmq must keep every published message (`SNDHWM` 0), because a limit of its own drops `idle` like anything else
/// and the cell then never ends for the front end; and it does not say how much it keeps. But it calls back when it
/// releases a message, so this counts the bytes that were handed to it and not yet released: exactly what readers
/// still owe.
///
/// Beyond the limit a writer **waits**, so that a slow reader loses nothing. When nothing at all was released for the
/// length of the grace period, the reader is taken for one that never reads: from then on outputs are **cut** until it
/// has caught up to half the limit. Status messages, errors and replies are neither counted as cuttable nor dropped.
final class OutputBudget: Sendable {
  private let limit: Int
  private let grace: UInt64
  private let attention: AttentionFlag
  private let queued = Atomic<Int>(0)
  private let released = Atomic<Int>(0)
  private let waiters = Atomic<Int>(0)
  private let isStalled = Atomic<Bool>(false)
  private let signal = WakeSignal()

  /// Makes a budget.
  ///
  /// - Parameters:
  ///   - limit: How many bytes may be unread.
  ///   - graceMilliseconds: How long a reader may read nothing before outputs are cut.
  ///   - attention: Ends a wait, so that the wire gets its turn.
  init(limit: Int, graceMilliseconds: Int, attention: AttentionFlag) {
    self.limit = limit
    grace = .milliseconds(graceMilliseconds)
    self.attention = attention
  }

  /// The bytes that readers still owe.
  var unread: Int { queued.load(ordering: .relaxed) }

  /// Asks whether an output may be published, waiting for a slow reader.
  ///
  /// - Parameter signals: Those of the cell that writes: an interrupt ends the wait.
  /// - Returns: `false` when the output must be cut.
  func admit(for signals: CellSignals?) -> Bool {
    if queued.load(ordering: .relaxed) < limit, !isStalled.load(ordering: .relaxed) { return true }
    return admitSlowly(signals)
  }

  private func admitSlowly(_ signals: CellSignals?) -> Bool {
    if isStalled.load(ordering: .relaxed) {
      if unread >= limit / 2 { return false }
      isStalled.store(false, ordering: .relaxed)
      return true
    }
    waiters.add(1, ordering: .sequentiallyConsistent)
    defer { waiters.subtract(1, ordering: .sequentiallyConsistent) }
    var before = released.load(ordering: .relaxed)
    var deadline = MonotonicClock.now + grace
    while unread >= limit / 2 {
      if signals?.isInterrupted == true { return false }
      // The wire wants its turn, which the cell can only give when its write returns.
      if attention.isRaised, unread < 2 * limit { return true }
      var item = pollfd(fd: signal.descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&item, 1, MonotonicClock.pollTimeout(until: deadline)) > 0 { signal.lower() }
      let after = released.load(ordering: .relaxed)
      if after != before {
        before = after
        deadline = MonotonicClock.now + grace
      } else if MonotonicClock.now >= deadline {
        isStalled.store(true, ordering: .relaxed)
        return false
      }
    }
    return true
  }

  /// Has waiting writers look again, because ``AttentionFlag`` was raised or a cell was interrupted.
  func endWait() {
    if waiters.load(ordering: .sequentiallyConsistent) > 0 { signal.raise() }
  }

  /// Bytes were handed to the transport.
  func add(_ bytes: Int) { queued.add(bytes, ordering: .relaxed) }

  /// The transport released bytes: they were read, or their reader is gone.
  func release(_ bytes: Int) {
    released.add(bytes, ordering: .relaxed)
    let left = queued.subtract(bytes, ordering: .relaxed).newValue
    if left < limit / 2, waiters.load(ordering: .sequentiallyConsistent) > 0 { signal.raise() }
  }
}
