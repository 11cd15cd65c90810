import Glibc

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

  /// Publishes an event of the language's debugger (`debug_event`).
  ///
  /// - Parameter content: An event of the Debug Adapter Protocol.
  public func publishDebugEvent(_ content: JSONObject) {
    publisher.publish(.debugEvent, content, parent: shared.debugMailbox.parent)
  }

  /// Waits for the next debug request, for a language that holds a cell. On the executor thread only.
  ///
  /// - Returns: The request, which wants an answer; `nil` when the cell is to end instead, because the user interrupts
  ///   it or the kernel ends.
  public func waitForDebugRequest() -> DebugRequest? {
    var isWoken = false
    // Others than the debugger may have been meant by the wake-up.
    defer { if isWoken { shared.executorWake.raise() } }
    while !shared.wantsHeldCellsToEnd {
      if let request = shared.debugMailbox.take() { return request }
      var item = pollfd(fd: shared.executorWake.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&item, 1, -1)
      if shared.executorWake.lower() { isWoken = true }
    }
    return nil
  }

  /// Whether the user wants what runs to end, or the kernel ends.
  public var isInterrupted: Bool { shared.wantsHeldCellsToEnd }

  /// The open comms and their targets.
  public var openComms: [CommID: String] { publisher.comms.all }

  /// Makes a port for output that belongs to no cell.
  public func makeOutputPort() -> OutputPort {
    OutputPort(publisher: publisher, parent: .none)
  }
}
