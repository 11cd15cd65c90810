import Synchronization

/// A request socket without a network.
final class InMemoryRequestSocket: RequestSocket {
  private struct State {
    var arrived: ArraySlice<[[UInt8]]> = []
    var sent: [WireMessage] = []
  }

  private let state = Mutex(State())
  private let signal = WakeSignal()

  var descriptor: Int32 { signal.descriptor }

  /// Puts a message where the kernel receives it.
  func deliver(_ frames: [[UInt8]]) {
    state.withLock { $0.arrived.append(frames) }
    signal.raise()
  }

  /// Takes what the kernel has sent.
  func takeSent() -> [WireMessage] {
    state.withLock { state in
      defer { state.sent = [] }
      return state.sent
    }
  }

  func receive() -> [[UInt8]]? {
    signal.lower()
    return state.withLock { $0.arrived.popFirst() }
  }

  func send(_ message: WireMessage) { state.withLock { $0.sent.append(message) } }
}

/// A broadcast socket without a network. It has a subscriber for everything from the start.
final class InMemoryBroadcastSocket: BroadcastSocket {
  private struct State {
    var subscriptions: ArraySlice<[UInt8]> = []
    var sent: [WireMessage] = []
    var owed: [Int] = []
    var isReading = true
  }

  private let state = Mutex(State())
  private let signal = WakeSignal()

  var descriptor: Int32 { signal.descriptor }

  /// Subscribes to a topic.
  func subscribe(_ topic: [UInt8]) {
    state.withLock { $0.subscriptions.append(topic) }
    signal.raise()
  }

  /// Has the reader stop or go on reading.
  func setReading(_ isReading: Bool, budget: OutputBudget) {
    let released = state.withLock { state in
      state.isReading = isReading
      defer { if isReading { state.owed = [] } }
      return isReading ? state.owed : []
    }
    for bytes in released { budget.release(bytes) }
  }

  /// Takes what the kernel has published.
  func takeSent() -> [WireMessage] {
    state.withLock { state in
      defer { state.sent = [] }
      return state.sent
    }
  }

  func receiveSubscription() -> [UInt8]? {
    signal.lower()
    return state.withLock { $0.subscriptions.popFirst() }
  }

  func send(_ message: WireMessage, budget: OutputBudget) {
    state.withLock { state in
      state.sent.append(message)
      guard !state.isReading else { return }
      budget.add(message.content.count)
      state.owed.append(message.content.count)
    }
  }
}
