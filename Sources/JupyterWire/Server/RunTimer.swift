import CZeroMQ
import Glibc

/// Tells the IO thread that a cell has been running for a time slice, so that from then on it watches the shell socket
/// for it. Cells that are shorter never trouble the IO thread: starting the timer again puts it off.
final class RunTimer: Sendable {
  /// Readable when a cell has been running for a time slice.
  let descriptor: Int32
  private let slice: Int

  /// Makes a timer.
  ///
  /// - Parameter milliseconds: The time slice.
  init(milliseconds: Int) {
    descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
    slice = milliseconds * 1_000_000
  }

  deinit { close(descriptor) }

  /// A cell begins.
  func start() {
    var time = itimerspec()
    time.it_value.tv_sec = slice / 1_000_000_000
    time.it_value.tv_nsec = slice % 1_000_000_000
    timerfd_settime(descriptor, 0, &time, nil)
  }

  /// Makes the descriptor unreadable.
  func lower() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
  }
}
