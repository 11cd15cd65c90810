import CZeroMQ
import Glibc

/// The five sockets of a kernel, listening.
struct BoundSockets {
  let heartbeat: ZeroMQSocket
  private let shell: ZeroMQSocket
  private let control: ZeroMQSocket
  private let stdin: ZeroMQSocket
  private let iopub: ZeroMQSocket

  /// Makes and binds the sockets.
  ///
  /// - Parameters:
  ///   - context: ZeroMQ.
  ///   - connection: Where to listen. Ports of 0 are chosen, and filled in.
  ///   - frameLimit: The longest frame to accept.
  init(context: ZeroMQContext, connection: inout ConnectionFile, frameLimit: Int) throws(WireError) {
    let security = connection.curve
    func make(_ kind: Int32, _ port: inout Int) throws(WireError) -> ZeroMQSocket {
      let socket = try context.makeSocket(kind, security: security, frameLimit: frameLimit)
      if connection.ip.contains(":") { try socket.set(ZMQ_IPV6, 1) }
      // Every subscriber is welcomed, also the second to a topic.
      if kind == ZMQ_XPUB { try socket.set(ZMQ_XPUB_VERBOSE, 1) }
      if port == 0, connection.transport == "ipc" { port = Self.freeNumber(prefix: connection.ip) }
      try socket.bind(connection.endpoint(port))
      if port == 0 {
        port = socket.lastEndpoint.split(separator: ":").last.flatMap { Int($0) } ?? 0
      }
      return socket
    }
    var ports = connection.ports
    shell = try make(ZMQ_ROUTER, &ports.shell)
    control = try make(ZMQ_ROUTER, &ports.control)
    iopub = try make(ZMQ_XPUB, &ports.iopub)
    stdin = try make(ZMQ_ROUTER, &ports.stdin)
    heartbeat = try make(ZMQ_REP, &ports.heartbeat)
    connection.ports = ports
  }

  var sockets: Sockets { Sockets(shell: shell, control: control, stdin: stdin, iopub: iopub) }

  /// Closes all but the heartbeat, whose thread does that when the context ends.
  func close(publisher: Publisher) {
    shell.close()
    control.close()
    stdin.close()
    publisher.withSocket { iopub.close() }
  }

  /// A number for which no socket file exists. The launcher gave a prefix of its own, so nobody else picks there.
  private static func freeNumber(prefix: String) -> Int {
    var number = 1
    while access("\(prefix)-\(number)", F_OK) == 0 { number += 1 }
    return number
  }
}
