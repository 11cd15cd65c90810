import Synchronization

/// Tells a running cell that the wire wants its turn: an interrupt, a request of another subshell, or the end of a
/// time slice.
///
/// The IO thread raises it, the language looks at it (one relaxed load) at back edges and calls, and the wire lowers
/// it when it has had its turn. It is never raised while nothing runs, so an interrupt of an idle kernel cannot reach
/// the next cell.
public final class AttentionFlag: Sendable {
  private let raised = Atomic<Bool>(false)
  private let observer = Mutex<(@Sendable () -> Void)?>(nil)

  init() {}

  /// Whether the wire wants its turn.
  @inline(__always)
  public var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// Calls `body` on the IO thread each time the flag is raised, for an interpreter that polls a flag of its own. That
  /// flag is for the language to lower, before it suspends or yields.
  ///
  /// - Parameter body: Must return at once and must not call back into the wire.
  public func onRaise(_ body: @escaping @Sendable () -> Void) {
    observer.withLock { $0 = body }
    if isRaised { body() }
  }

  func raise() {
    raised.store(true, ordering: .releasing)
    observer.withLock { $0 }?()
  }

  /// Lowers the flag before the wire looks at what is pending, so that nothing raised later is missed.
  func lower() { raised.store(false, ordering: .sequentiallyConsistent) }
}
