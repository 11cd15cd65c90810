import Glibc
import Synchronization

/// The user's Ctrl-C.
enum InterruptSignal {
  private static let handler = Mutex<(@Sendable () -> Void)?>(nil)

  /// Calls `body` on a thread of its own at the first SIGINT. The second one ends the process.
  static func onFirst(_ body: @escaping @Sendable () -> Void) {
    handler.withLock { $0 = body }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        InterruptSignal.wait()
        return nil
      }, nil)
    pthread_detach(thread)
  }

  private static func wait() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    var received: Int32 = 0
    sigwait(&signals, &received)
    handler.withLock { $0 }?()
    sigwait(&signals, &received)
    _exit(ProcessStatus.interrupted.code)
  }
}
