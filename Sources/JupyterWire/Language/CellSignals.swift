import Synchronization

/// The part of a cell that other threads may touch.
public final class CellSignals: Sendable {
  private let interrupted = Atomic<Bool>(false)
  private let woken = Atomic<Bool>(false)
  private let executor: WakeSignal

  init(executor: WakeSignal) { self.executor = executor }

  /// Whether the user asked for the cell to end.
  public var isInterrupted: Bool { interrupted.load(ordering: .acquiring) }

  /// Makes a cell that is suspended with ``CellSuspension/waiting`` go on. For host functions that finish on threads
  /// of their own. Harmless at any other time.
  public func wake() {
    woken.store(true, ordering: .releasing)
    executor.raise()
  }

  func interrupt() {
    interrupted.store(true, ordering: .releasing)
    woken.store(true, ordering: .releasing)
  }

  func takeWake() -> Bool { woken.exchange(false, ordering: .acquiringAndReleasing) }
}
