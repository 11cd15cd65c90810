/// What the kernel offers to its language, given to it when it is made. Usable from any thread.
public final class KernelHost: Sendable {
  /// Raised when a running cell should give the wire its turn.
  public var attention: AttentionFlag { shared.attention }
  /// The identity of this kernel process (`session` in message headers).
  public var session: String { publisher.encoder.session }

  private let shared: SharedState
  private let publisher: Publisher

  init(shared: SharedState, publisher: Publisher) {
    self.shared = shared
    self.publisher = publisher
  }

  /// Has ``KernelLanguage/runBackground()`` called on the executor thread, between the slices of cells.
  public func wake() { shared.requestBackground() }

  /// The open comms and their targets.
  public var openComms: [CommID: String] { publisher.comms.all }

  /// Makes a port for output that belongs to no cell.
  public func makeOutputPort() -> OutputPort {
    OutputPort(publisher: publisher, parent: .none)
  }
}
