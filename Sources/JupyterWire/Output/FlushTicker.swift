import CZeroMQ
import Glibc
import Synchronization

/// Sees to it that buffered stream text is sent soon, also when its cell writes no more.
///
/// One timer for all ports: the first write after a flush starts it, and the IO thread that polls ``descriptor``
/// flushes. A cell that writes nothing costs nothing.
final class FlushTicker: Sendable {
  private struct State {
    var ports: [OutputPort] = []
    var isArmed = false
  }

  /// Readable when it is time to call ``fire()``.
  let descriptor: Int32
  private let interval: Int
  private let state = Mutex(State())

  /// Makes a ticker.
  ///
  /// - Parameter milliseconds: How long text may stay in a buffer.
  init(milliseconds: Int) {
    descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
    interval = milliseconds * 1_000_000
  }

  deinit { close(descriptor) }

  /// A port has text that will have to be sent.
  func schedule(_ port: OutputPort) {
    state.withLock { state in
      if !state.ports.contains(where: { $0 === port }) { state.ports.append(port) }
      if !state.isArmed { arm(&state) }
    }
  }

  /// Flushes the ports. A port that is being written to at this moment gets another turn.
  func fire() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    let ports = state.withLock { state in
      defer { state = State() }
      return state.ports
    }
    for port in ports where !port.flushIfAvailable() { schedule(port) }
  }

  private func arm(_ state: inout State) {
    state.isArmed = true
    var time = itimerspec()
    time.it_value.tv_sec = interval / 1_000_000_000
    time.it_value.tv_nsec = interval % 1_000_000_000
    timerfd_settime(descriptor, 0, &time, nil)
  }
}
