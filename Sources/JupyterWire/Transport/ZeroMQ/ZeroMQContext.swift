import CZeroMQ
import Glibc

/// The ZeroMQ library's state: one background thread that does the network IO of all sockets.
///
/// `@unchecked Sendable`: libzmq's contexts may be used from any thread; the handle never changes.
final class ZeroMQContext: @unchecked Sendable {
  fileprivate let handle: UnsafeMutableRawPointer

  /// Makes a context.
  init() throws(WireError) {
    guard let handle = zmq_ctx_new() else { throw .socket("Starting ZeroMQ", ZeroMQContext.lastError) }
    self.handle = handle
    zmq_ctx_set(handle, ZMQ_MAX_SOCKETS, 64)
  }

  /// Sends what is still to be sent, for as long as the sockets linger, and ends. Close all sockets first, or have
  /// their threads do so when they see ``ZeroMQSocket/isTerminated``.
  func terminate() {
    while zmq_ctx_term(handle) != 0, errno == EINTR {}
  }

  /// Makes a socket.
  ///
  /// - Parameters:
  ///   - kind: libzmq's socket type.
  ///   - security: The keys, when connections are encrypted.
  ///   - frameLimit: The longest frame to accept.
  func makeSocket(_ kind: Int32, security: CurveKeys?, frameLimit: Int) throws(WireError) -> ZeroMQSocket {
    guard let socket = zmq_socket(handle, kind) else { throw .socket("Making a socket", Self.lastError) }
    let made = ZeroMQSocket(handle: socket)
    try made.set(ZMQ_LINGER, 1000)
    // Dropping at a high-water mark would drop idle and replies: see `OutputBudget` for what bounds memory instead.
    try made.set(ZMQ_SNDHWM, 0)
    try made.set(ZMQ_RCVHWM, 10_000)
    try made.set(ZMQ_MAXMSGSIZE, wide: Int64(frameLimit))
    if kind == ZMQ_ROUTER { try made.set(ZMQ_ROUTER_HANDOVER, 1) }
    if let security {
      try made.set(ZMQ_CURVE_SERVER, 1)
      try made.set(ZMQ_CURVE_PUBLICKEY, security.publicKey)
      try made.set(ZMQ_CURVE_SECRETKEY, security.secretKey)
    }
    return made
  }

  /// Why the last call failed.
  static var lastError: String { String(cString: zmq_strerror(zmq_errno())) }
}

/// The kernel's key pair for CURVE encryption, each 40 characters of Z85.
struct CurveKeys: Sendable, Equatable {
  var publicKey: String
  var secretKey: String
}
