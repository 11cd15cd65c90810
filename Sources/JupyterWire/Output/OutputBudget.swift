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
  private let graceMilliseconds: Int32
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
  ///   - attention: Ends a wait, so that an interrupt reaches the writer.
  init(limit: Int, graceMilliseconds: Int, attention: AttentionFlag) {
    self.limit = limit
    self.graceMilliseconds = Int32(graceMilliseconds)
    self.attention = attention
  }

  /// The bytes that readers still owe.
  var unread: Int { queued.load(ordering: .relaxed) }

  /// Asks whether an output may be published, waiting for a slow reader.
  ///
  /// - Returns: `false` when the output must be cut.
  func admit() -> Bool {
    if queued.load(ordering: .relaxed) < limit, !isStalled.load(ordering: .relaxed) { return true }
    return admitSlowly()
  }

  private func admitSlowly() -> Bool {
    if isStalled.load(ordering: .relaxed) {
      if unread >= limit / 2 { return false }
      isStalled.store(false, ordering: .relaxed)
      return true
    }
    waiters.add(1, ordering: .sequentiallyConsistent)
    defer { waiters.subtract(1, ordering: .sequentiallyConsistent) }
    while unread >= limit / 2, !attention.isRaised {
      let before = released.load(ordering: .relaxed)
      var item = pollfd(fd: signal.descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&item, 1, graceMilliseconds) > 0 { signal.lower() }
      if released.load(ordering: .relaxed) == before, unread >= limit / 2, !attention.isRaised {
        isStalled.store(true, ordering: .relaxed)
        return false
      }
    }
    return true
  }

  /// Ends the wait of a writer, because ``AttentionFlag`` was raised.
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
