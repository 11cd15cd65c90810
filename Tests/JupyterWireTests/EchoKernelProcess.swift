import CZeroMQ
import Glibc
import Testing

@testable import JupyterWire

/// The echo kernel as a process of its own, and a front end that speaks to it over ZeroMQ.
final class EchoKernelProcess {
  /// How a test starts the kernel.
  struct Launch {
    var transport = "tcp"
    var curve: CurveKeys?
    var environment: [String: String] = [:]
  }

  struct Message {
    let type: String
    let parentID: String?
    let content: JSONValue
    var outline: String {
      InMemoryFrontEnd.Message(
        type: type, parentID: nil, subshell: nil, content: content, metadata: [:], buffers: []
      ).outline
    }
  }

  static let key = Array("a test's key".utf8)
  private static let patience: Int32 = 20_000

  let context: ZeroMQContext
  let authenticator = MessageAuthenticator(key: EchoKernelProcess.key)
  let directory: String
  private(set) var id: pid_t = 0
  private(set) var connection = ConnectionFile()
  private(set) var shell: ZeroMQSocket!
  private(set) var control: ZeroMQSocket!
  private(set) var stdin: ZeroMQSocket!
  private(set) var iopub: ZeroMQSocket!
  private var count = 0

  /// Starts a kernel with a connection file and waits until it answers.
  init(_ launch: Launch = Launch(), connects: Bool = true) throws {
    context = try ZeroMQContext()
    directory = try Self.makeDirectory()
    connection.transport = launch.transport
    connection.ip = launch.transport == "ipc" ? directory + "/socket" : "127.0.0.1"
    connection.key = Self.key
    connection.curve = launch.curve
    connection.ports =
      launch.transport == "ipc"
      ? .init(shell: 1, iopub: 2, stdin: 3, control: 4, heartbeat: 5) : Self.freePorts()
    let path = directory + "/connection.json"
    #expect(SmallFile.write(Self.content(connection).serialized(), to: path))
    try start(path, environment: launch.environment)
    if connects { try connect() }
  }

  /// Starts a kernel with a registration file, and plays the launcher.
  init(registeringWith key: [UInt8], runtimeDirectory: (String) -> Void) throws {
    context = try ZeroMQContext()
    directory = try Self.makeDirectory()
    let launcher = try context.makeSocket(ZMQ_ROUTER, security: nil, frameLimit: 1 << 20)
    defer { launcher.close() }
    try launcher.set(ZMQ_RCVTIMEO, Self.patience)
    try launcher.bind("tcp://127.0.0.1:*")
    let port = launcher.lastEndpoint.split(separator: ":").last.flatMap { Int($0) } ?? 0
    let path = directory + "/registration.json"
    let file: JSONObject = [
      "kernel_id": "a-kernel", "transport": "tcp", "registration_ip": "127.0.0.1",
      "registration_port": .int(port),
      "signature_scheme": "hmac-sha256", "key": .string(String(decoding: key, as: UTF8.self)),
    ]
    #expect(SmallFile.write(file.serialized(), to: path))
    try start(path, environment: ["JUPYTER_RUNTIME_DIR": directory])
    let frames = try #require(launcher.receive(flags: 0))
    #expect(frames.count == 4)
    try authenticator.verify(frames[2], of: [frames[3]])
    let ports = try JSONValue(parsing: frames[3])
    #expect(ports["kernel_id"] == "a-kernel")
    func number(_ name: String) -> Int { ports[name]?.string.flatMap { Int($0) } ?? 0 }
    connection.key = key
    connection.ports = .init(
      shell: number("shell_port"), iopub: number("iopub_port"), stdin: number("stdin_port"),
      control: number("control_port"), heartbeat: number("hb_port"))
    let acknowledgement = Array("{}".utf8)
    launcher.send(frames[0], more: true)
    launcher.send(WireMessage.delimiter, more: true)
    launcher.send(authenticator.sign([acknowledgement]), more: true)
    launcher.send(acknowledgement, more: false)
    try connect()
    runtimeDirectory(directory)
  }

  deinit {
    if id > 0 {
      kill(id, SIGKILL)
      _ = waitForExit()
    }
    for socket in [shell, control, stdin, iopub] { socket?.close() }
    context.terminate()
    for name in ["connection.json", "registration.json", "stderr", "kernel-a-kernel.json"] {
      unlink(directory + "/" + name)
    }
    for number in 1...5 { unlink("\(directory)/socket-\(number)") }
    rmdir(directory)
  }

  // MARK: Starting

  private static func makeDirectory() throws -> String {
    var template = Array("/tmp/echo-kernel-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    try #require(made)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Ports that nobody listens on. They are below those that the system gives to outgoing connections: a front end
  /// that tries to connect before the kernel listens could be given the very port, and connect to itself.
  private static func freePorts() -> ConnectionFile.Ports {
    var ports: [Int] = []
    while ports.count < 5 {
      let port = Int.random(in: 15_000..<32_000)
      let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(probe) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let isFree = withUnsafeBytes(of: &address) { bytes in
        bind(probe, bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
      }
      if isFree, !ports.contains(port) { ports.append(port) }
    }
    return .init(shell: ports[0], iopub: ports[1], stdin: ports[2], control: ports[3], heartbeat: ports[4])
  }

  private static func content(_ connection: ConnectionFile) -> JSONObject {
    var content = connection.ports.content
    content["transport"] = .string(connection.transport)
    content["ip"] = .string(connection.ip)
    content["key"] = .string(String(decoding: connection.key, as: UTF8.self))
    content["signature_scheme"] = "hmac-sha256"
    if let curve = connection.curve {
      content["curve_publickey"] = .string(curve.publicKey)
      content["curve_secretkey"] = .string(curve.secretKey)
    }
    return content
  }

  private func start(_ file: String, environment: [String: String]) throws {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let folder = String(decoding: buffer.prefix(max(0, length)), as: UTF8.self).split(separator: "/")
      .dropLast()
    // The tests' executable stands beside the kernel's, or the test runner's; then the arguments name the former.
    let folders =
      ["/" + folder.joined(separator: "/")]
      + CommandLine.arguments.filter { $0.contains(".xctest") }.map { argument in
        argument.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      }
    let program = try #require(
      folders.map { $0 + "/EchoKernel" }.first { access($0, X_OK) == 0 }, "EchoKernel is not built")
    var variables: [String] = ["PATH=/usr/bin:/bin", "HOME=/nowhere"]
    if let path = getenv("LD_LIBRARY_PATH") { variables.append("LD_LIBRARY_PATH=" + String(cString: path)) }
    variables += environment.map { "\($0.key)=\($0.value)" }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(file), nil]
    var values: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 2, directory + "/stderr", O_WRONLY | O_CREAT, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let result = posix_spawn(&id, program, &actions, &attributes, &arguments, &values)
    for pointer in arguments + values { free(pointer) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    try #require(result == 0)
  }

  // MARK: Sockets

  private func connect() throws {
    shell = try makeClient(ZMQ_DEALER, connection.ports.shell)
    control = try makeClient(ZMQ_DEALER, connection.ports.control)
    stdin = try makeClient(ZMQ_DEALER, connection.ports.stdin)
    iopub = try makeClient(ZMQ_SUB, connection.ports.iopub)
    try iopub.set(ZMQ_SUBSCRIBE, "")
    #expect(try receive(on: iopub).type == "iopub_welcome")
  }

  /// Makes a socket of a front end.
  func makeClient(
    _ kind: Int32, _ port: Int, identity: String = "front-end", curve: Bool = true,
    patience: Int32 = EchoKernelProcess.patience, receiveLimit: Int32 = 0
  ) throws -> ZeroMQSocket {
    let socket = try context.makeSocket(kind, security: nil, frameLimit: -1)
    try socket.set(ZMQ_LINGER, 0)
    try socket.set(ZMQ_RCVTIMEO, patience)
    try socket.set(ZMQ_RECONNECT_IVL, 2)
    if kind == ZMQ_DEALER { try socket.set(ZMQ_ROUTING_ID, identity) }
    try socket.set(ZMQ_RCVHWM, receiveLimit)
    if curve, let keys = connection.curve {
      try socket.set(ZMQ_CURVE_SERVERKEY, keys.publicKey)
      try socket.set(ZMQ_CURVE_PUBLICKEY, keys.publicKey)
      try socket.set(ZMQ_CURVE_SECRETKEY, keys.secretKey)
    }
    try socket.connect(connection.endpoint(port))
    return socket
  }

  /// Makes a signed message.
  func frames(_ type: String, _ content: JSONValue, subshell: String? = nil) -> (
    id: String, frames: [[UInt8]]
  ) {
    count += 1
    let id = "request-\(count)"
    var header: JSONObject = ["msg_id": .string(id), "msg_type": .string(type), "session": "s"]
    if let subshell { header["subshell_id"] = .string(subshell) }
    let parts = [header.serialized(), WireMessage.emptyObject, WireMessage.emptyObject, content.serialized()]
    return (id, [WireMessage.delimiter, authenticator.sign(parts)] + parts)
  }

  func send(_ frames: [[UInt8]], on socket: ZeroMQSocket) {
    for (index, frame) in frames.enumerated() { socket.send(frame, more: index + 1 < frames.count) }
  }

  /// Sends a request.
  ///
  /// - Returns: Its `msg_id`.
  @discardableResult
  func send(
    _ type: String, _ content: JSONValue = [:], on socket: ZeroMQSocket? = nil, subshell: String? = nil
  ) -> String {
    let (id, frames) = frames(type, content, subshell: subshell)
    send(frames, on: socket ?? shell)
    return id
  }

  /// Waits for the next message, and checks its signature.
  func receive(on socket: ZeroMQSocket, at location: SourceLocation = #_sourceLocation) throws -> Message {
    guard let frames = socket.receive(flags: 0) else {
      let errors = String(decoding: SmallFile.read(directory + "/stderr") ?? [], as: UTF8.self)
      Issue.record("no message came in time; the kernel said: \(errors)", sourceLocation: location)
      throw WireError.malformedFrames("there is none")
    }
    let delimiter = try #require(frames.firstIndex(of: WireMessage.delimiter))
    try authenticator.verify(frames[delimiter + 1], of: Array(frames[(delimiter + 2)..<(delimiter + 6)]))
    return Message(
      type: try JSONValue(parsing: frames[delimiter + 2])["msg_type"]?.string ?? "",
      parentID: try JSONValue(parsing: frames[delimiter + 3])["msg_id"]?.string,
      content: try JSONValue(parsing: frames[delimiter + 5]))
  }

  /// Receives what is published for a request, until it is idle.
  func receivePublished(for id: String) throws -> [Message] {
    var messages: [Message] = []
    while true {
      let message = try receive(on: iopub)
      guard message.parentID == id else { continue }
      messages.append(message)
      if message.outline == "idle" { return messages }
    }
  }

  /// Runs a cell.
  @discardableResult
  func execute(_ code: String, allowStdin: Bool = false) throws -> (reply: Message, published: [Message]) {
    let id = send("execute_request", ["code": .string(code), "allow_stdin": .bool(allowStdin)])
    let reply = try receive(on: shell)
    #expect(reply.parentID == id)
    return (reply, try receivePublished(for: id))
  }

  /// Asks on control.
  func ask(_ type: String, _ content: JSONValue = [:]) throws -> Message {
    let id = send(type, content, on: control)
    let reply = try receive(on: control)
    #expect(reply.parentID == id)
    return reply
  }

  /// Waits until a cell has published something: then it runs.
  func waitUntilRunning(_ id: String) throws {
    while try receive(on: iopub).type != "execute_input" {}
  }

  // MARK: Ending

  /// Waits until the process has ended.
  ///
  /// - Returns: Its status as `waitpid` gives it.
  func waitForExit() -> Int32 {
    var status: Int32 = -1
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    id = 0
    return status
  }
}
