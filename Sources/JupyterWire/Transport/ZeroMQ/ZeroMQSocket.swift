import CZeroMQ
import Glibc

/// A ZeroMQ socket.
///
/// `@unchecked Sendable`: a socket may move between threads but must be used by one at a time. Each is owned by one
/// thread (shell and stdin by the executor, control by the IO thread, heartbeat by its own) or sits in a mutex
/// (iopub). Only ``descriptor`` is read elsewhere: it never changes, and polling it changes nothing.
final class ZeroMQSocket: RequestSocket, BroadcastSocket, @unchecked Sendable {
  let descriptor: Int32
  private let handle: UnsafeMutableRawPointer
  private var isClosed = false

  init(handle: UnsafeMutableRawPointer) {
    self.handle = handle
    var descriptor: Int32 = -1
    var size = MemoryLayout<Int32>.size
    zmq_getsockopt(handle, ZMQ_FD, &descriptor, &size)
    self.descriptor = descriptor
  }

  deinit { close() }

  /// Closes the socket. What is still to be sent is sent in the background.
  func close() {
    if isClosed { return }
    isClosed = true
    zmq_close(handle)
  }

  // MARK: Options

  func set(_ option: Int32, _ value: Int32) throws(WireError) {
    var value = value
    try check(zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size), "Setting a socket's option")
  }

  func set(_ option: Int32, wide value: Int64) throws(WireError) {
    var value = value
    try check(zmq_setsockopt(handle, option, &value, MemoryLayout<Int64>.size), "Setting a socket's option")
  }

  func set(_ option: Int32, _ value: String) throws(WireError) {
    try check(zmq_setsockopt(handle, option, value, value.utf8.count), "Setting a socket's key")
  }

  func bind(_ endpoint: String) throws(WireError) {
    try check(zmq_bind(handle, endpoint), "Listening on \(endpoint)")
  }

  func connect(_ endpoint: String) throws(WireError) {
    try check(zmq_connect(handle, endpoint), "Connecting to \(endpoint)")
  }

  /// The endpoint that was bound last, with the port that was chosen.
  var lastEndpoint: String {
    var buffer = [CChar](repeating: 0, count: 256)
    var size = buffer.count
    guard zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &buffer, &size) == 0 else { return "" }
    return String(decoding: buffer.prefix(max(0, size - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func check(_ result: Int32, _ doing: String) throws(WireError) {
    if result != 0 { throw .socket(doing, ZeroMQContext.lastError) }
  }

  // MARK: Receiving

  func receive() -> [[UInt8]]? { receive(flags: ZMQ_DONTWAIT) }

  /// Takes the next message's frames.
  ///
  /// - Parameter flags: `ZMQ_DONTWAIT` to get `nil` when there is none, 0 to wait.
  func receive(flags: Int32) -> [[UInt8]]? {
    if isClosed { return nil }
    var frames: [[UInt8]] = []
    var message = zmq_msg_t()
    zmq_msg_init(&message)
    defer { zmq_msg_close(&message) }
    repeat {
      while zmq_msg_recv(&message, handle, flags) < 0 {
        guard zmq_errno() == EINTR else { return nil }
      }
      // A message with more frames than any valid one is read to its end, but not kept.
      if frames.count <= MessageDecoder.frameLimit {
        frames.append(
          [UInt8](UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message))))
      }
    } while zmq_msg_more(&message) != 0
    return frames
  }

  func receiveSubscription() -> [UInt8]? {
    while let frame = receive()?.first {
      if frame.first == 1 { return Array(frame.dropFirst()) }
    }
    return nil
  }

  // MARK: Sending

  func send(_ message: WireMessage) { send(message, content: { self.send($0, more: $1) }) }

  func send(_ message: WireMessage, budget: OutputBudget) {
    send(message, content: { self.send($0, more: $1, budget: budget) })
  }

  private func send(_ message: WireMessage, content: ([UInt8], Bool) -> Void) {
    if isClosed { return }
    for frame in message.prefix { send(frame, more: true) }
    send(WireMessage.delimiter, more: true)
    send(message.signature, more: true)
    send(message.header, more: true)
    send(message.parent, more: true)
    send(message.metadata, more: true)
    content(message.content, !message.buffers.isEmpty)
    for (index, buffer) in message.buffers.enumerated() {
      content(buffer, index + 1 < message.buffers.count)
    }
  }

  /// Sends one frame. With no high-water mark this cannot block.
  func send(_ frame: [UInt8], more: Bool) {
    while zmq_send(handle, frame, frame.count, more ? ZMQ_SNDMORE : 0) < 0, zmq_errno() == EINTR {}
  }

  /// Sends one frame whose bytes are accounted for until libzmq releases them.
  private func send(_ frame: [UInt8], more: Bool, budget: OutputBudget) {
    guard frame.count > 64, let copy = malloc(frame.count) else { return send(frame, more: more) }
    frame.withUnsafeBytes { _ = memcpy(copy, $0.baseAddress!, $0.count) }
    budget.add(frame.count)
    let owed = Unmanaged.passRetained(OwedBytes(count: frame.count, budget: budget))
    var message = zmq_msg_t()
    zmq_msg_init_data(&message, copy, frame.count, OwedBytes.release, owed.toOpaque())
    while zmq_msg_send(&message, handle, more ? ZMQ_SNDMORE : 0) < 0 {
      guard zmq_errno() == EINTR else {
        zmq_msg_close(&message)
        return
      }
    }
  }
}

/// The bytes of a frame that libzmq holds.
private final class OwedBytes: Sendable {
  private let count: Int
  private let budget: OutputBudget

  init(count: Int, budget: OutputBudget) {
    self.count = count
    self.budget = budget
  }

  /// libzmq calls this from whichever thread drops the frame last.
  static let release: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void = {
    data, hint in
    free(data)
    guard let hint else { return }
    let owed = Unmanaged<OwedBytes>.fromOpaque(hint).takeRetainedValue()
    owed.budget.release(owed.count)
  }
}
