/// A channel on which front ends ask and the kernel answers (a ROUTER socket). Used by one thread at a time.
protocol RequestSocket: AnyObject, Sendable {
  /// Becomes readable when a message may have arrived. Like ZeroMQ's: only a change shows, so receive until there is
  /// nothing before polling.
  var descriptor: Int32 { get }

  /// Takes the next message's frames, sender's identity first; `nil` when there is none now.
  func receive() -> [[UInt8]]?

  /// Sends a message to the peer that its prefix names. A peer that is gone is no error.
  func send(_ message: WireMessage)
}

/// The channel on which the kernel publishes (an XPUB socket). Used by one thread at a time.
protocol BroadcastSocket: AnyObject, Sendable {
  /// Becomes readable when a subscription may have arrived.
  var descriptor: Int32 { get }

  /// Takes the topic of the next new subscription; `nil` when there is none now.
  func receiveSubscription() -> [UInt8]?

  /// Sends a message to all subscribers, and accounts for its content until it is released.
  func send(_ message: WireMessage, budget: OutputBudget)
}

/// The sockets of one kernel, apart from the heartbeat.
struct Sockets: Sendable {
  var shell: any RequestSocket
  var control: any RequestSocket
  var stdin: any RequestSocket
  var iopub: any BroadcastSocket
}
