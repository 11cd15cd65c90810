import Glibc
import Synchronization

/// SIGINT and SIGTERM as events on a descriptor. The handlers only write to it; it lives as long as the process.
enum ProcessSignals {
  private static let signal = WakeSignal()
  private static let descriptorForHandlers = Atomic<Int32>(-1)
  private static let terminateCount: UInt64 = 1 << 32

  /// Readable when a signal came. -1 unless ``install()`` was called.
  static var descriptor: Int32 { descriptorForHandlers.load(ordering: .relaxed) }

  /// Begins to catch the signals.
  static func install() {
    descriptorForHandlers.store(signal.descriptor, ordering: .relaxed)
    handle(SIGINT) { _ in ProcessSignals.note(1) }
    handle(SIGTERM) { _ in ProcessSignals.note(1 << 32) }
    // A launcher that blocks them passes that on.
    var caught = sigset_t()
    sigemptyset(&caught)
    sigaddset(&caught, SIGINT)
    sigaddset(&caught, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &caught, nil)
  }

  /// What came since the last call.
  static func take() -> (interrupt: Bool, terminate: Bool) {
    var count: UInt64 = 0
    guard read(descriptor, &count, 8) == 8 else { return (false, false) }
    return (count & 0xFFFF_FFFF != 0, count >= terminateCount)
  }

  private static func handle(_ number: Int32, _ body: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = body
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }

  /// Runs in a signal handler: loads an atomic and writes eight bytes.
  private static func note(_ count: UInt64) {
    let saved = errno
    var count = count
    _ = write(descriptorForHandlers.load(ordering: .relaxed), &count, 8)
    errno = saved
  }
}
