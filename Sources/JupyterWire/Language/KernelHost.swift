/// What the kernel offers to its language, given to it when it is made. Usable from any thread.
public final class KernelHost: Sendable {
  /// Raised when a running cell should give the wire its turn.
  public let attention: AttentionFlag
  /// The identity of this kernel process (`session` in message headers).
  public let session: String

  private let executor: WakeSignal
  private let publisher: Publisher

  init(session: String, attention: AttentionFlag, executor: WakeSignal, publisher: Publisher) {
    self.session = session
    self.attention = attention
    self.executor = executor
    self.publisher = publisher
  }

  /// Has ``KernelLanguage/runBackground()`` called on the executor thread, as soon as no cell runs.
  public func wake() { executor.raise() }

  /// The open comms and their targets.
  public var openComms: [CommID: String] { publisher.comms.all }

  /// Makes a port for output that belongs to no cell.
  public func makeOutputPort() -> OutputPort {
    OutputPort(publisher: publisher, parent: .none, isSilent: false)
  }
}
