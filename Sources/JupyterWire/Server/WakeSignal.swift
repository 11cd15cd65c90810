import CZeroMQ
import Glibc

/// Wakes a thread that polls a file descriptor (an eventfd). Usable from any thread and from a signal handler.
final class WakeSignal: Sendable {
  /// Readable while the signal is raised.
  let descriptor: Int32

  init() { descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)) }

  deinit { close(descriptor) }

  /// Makes the descriptor readable.
  func raise() { Self.raise(descriptor) }

  /// Lowers the signal.
  ///
  /// - Returns: Whether it was raised.
  @discardableResult
  func lower() -> Bool {
    var count: UInt64 = 0
    return read(descriptor, &count, 8) == 8
  }

  /// Raises by descriptor: all that a signal handler may do.
  static func raise(_ descriptor: Int32) {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
