/// The heartbeat thread: returns what it gets, also while a cell runs, so that a launcher sees that the kernel lives.
struct HeartbeatLoop: Sendable {
  let socket: ZeroMQSocket

  /// Echoes until the context ends.
  func run() {
    while let frames = socket.receive(flags: 0) {
      for (index, frame) in frames.enumerated() { socket.send(frame, more: index + 1 < frames.count) }
    }
    socket.close()
  }
}
