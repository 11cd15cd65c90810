/// Where a kernel listens: the content of a connection file.
struct ConnectionFile: Sendable, Equatable {
  var transport = "tcp"
  var ip = "127.0.0.1"
  var ports = Ports()
  var key: [UInt8] = []
  var curve: CurveKeys?

  /// The five ports. 0 has the kernel choose.
  struct Ports: Sendable, Equatable {
    var shell = 0
    var iopub = 0
    var stdin = 0
    var control = 0
    var heartbeat = 0

    /// The content of a `connect_reply`.
    var content: JSONObject {
      [
        "shell_port": .int(shell), "iopub_port": .int(iopub), "stdin_port": .int(stdin),
        "control_port": .int(control), "hb_port": .int(heartbeat),
      ]
    }
  }

  /// The endpoint of a port.
  func endpoint(_ port: Int) -> String {
    if transport == "ipc" { return "ipc://\(ip)-\(port)" }
    let host = ip.contains(":") && !ip.hasPrefix("[") ? "[\(ip)]" : ip
    return "tcp://\(host):\(port == 0 ? "*" : String(port))"
  }
}

/// How a launcher starts a kernel: with a file that names the ports, or with one that asks the kernel to choose them
/// and to register (JEP 66).
enum LaunchFile: Sendable, Equatable {
  case connection(ConnectionFile)
  case registration(Registration)

  /// Reads the file that a launcher passes. The two kinds are told apart by their members.
  ///
  /// - Throws: ``WireError`` that says what the file lacks.
  static func read(_ path: String) throws(WireError) -> LaunchFile {
    guard let bytes = SmallFile.read(path) else {
      throw .connectionFile(path, "it cannot be read. Check the path and its permissions")
    }
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw .connectionFile(path, "it is not JSON: \(error)")
    }
    return try parse(json, path: path)
  }

  static func parse(_ json: JSONValue, path: String) throws(WireError) -> LaunchFile {
    guard json.object != nil else { throw .connectionFile(path, "it is not a JSON object") }
    let scheme = json["signature_scheme"]?.string ?? "hmac-sha256"
    guard scheme == "hmac-sha256" || json["key"]?.string ?? "" == "" else {
      throw .connectionFile(path, "its signature_scheme is \(scheme), but only hmac-sha256 is supported")
    }
    let transport = json["transport"]?.string ?? "tcp"
    guard transport == "tcp" || transport == "ipc" else {
      throw .connectionFile(path, "its transport is \(transport), but only tcp and ipc are supported")
    }
    let key = Array((json["key"]?.string ?? "").utf8)
    if let port = json["registration_port"] {
      guard let number = port.int ?? port.string.flatMap({ Int($0) }), let id = json["kernel_id"]?.string,
        let ip = json["registration_ip"]?.string
      else {
        throw .connectionFile(path, "a registration needs kernel_id, registration_ip and registration_port")
      }
      return .registration(Registration(kernelID: id, transport: transport, ip: ip, port: number, key: key))
    }
    var file = ConnectionFile()
    file.transport = transport
    file.ip = json["ip"]?.string ?? file.ip
    file.key = key
    func port(_ name: String) throws(WireError) -> Int {
      guard let value = json[name], let number = value.int ?? value.string.flatMap({ Int($0) }),
        (0...65535).contains(number) || transport == "ipc"
      else {
        throw .connectionFile(path, "its \(name) is missing or is no port number")
      }
      return number
    }
    file.ports.shell = try port("shell_port")
    file.ports.iopub = try port("iopub_port")
    file.ports.stdin = try port("stdin_port")
    file.ports.control = try port("control_port")
    file.ports.heartbeat = try port("hb_port")
    if let publicKey = json["curve_publickey"]?.string, let secretKey = json["curve_secretkey"]?.string {
      guard publicKey.utf8.count == 40, secretKey.utf8.count == 40 else {
        throw .connectionFile(path, "its CURVE keys must have 40 characters each")
      }
      file.curve = CurveKeys(publicKey: publicKey, secretKey: secretKey)
    }
    return .connection(file)
  }
}

/// Where a kernel that chooses its own ports reports them.
struct Registration: Sendable, Equatable {
  var kernelID: String
  var transport: String
  var ip: String
  var port: Int
  var key: [UInt8]

  /// The connection to listen on, with ports to be chosen.
  var connection: ConnectionFile { ConnectionFile(transport: transport, ip: ip, key: key) }

  /// The launcher's endpoint.
  var endpoint: String { connection.endpoint(port) }

  /// The content that reports the ports, which the specification wants as strings.
  func content(_ ports: ConnectionFile.Ports) -> JSONObject {
    [
      "kernel_id": .string(kernelID), "control_port": .string(String(ports.control)),
      "shell_port": .string(String(ports.shell)), "stdin_port": .string(String(ports.stdin)),
      "iopub_port": .string(String(ports.iopub)), "hb_port": .string(String(ports.heartbeat)),
    ]
  }
}
