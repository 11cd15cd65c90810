/// Lets other threads and signal handlers stop what a session runs.
public struct Interruption: Sendable {
  let poll: PollWord

  /// Stops the running evaluation at its next loop iteration or call; it ends as interrupted.
  public func requestInterrupt() { poll.raise(.interrupt) }

  /// Makes the running evaluation hand control back to the host at its next loop iteration or call; it goes on with
  /// the next `resume`.
  public func requestYield() { poll.raise(.yield) }

  /// Takes back what was not yet seen.
  public func clear() {
    poll.clear(.interrupt)
    poll.clear(.yield)
  }
}
