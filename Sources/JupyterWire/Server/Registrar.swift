import CZeroMQ
import Glibc

/// Reports a kernel's ports to its launcher (JEP 66).
struct Registrar {
  /// How long the launcher may take to acknowledge, in milliseconds.
  private static let patience: Int32 = 30_000

  let context: ZeroMQContext
  let registration: Registration
  let authenticator: MessageAuthenticator

  /// Sends the ports and waits for the acknowledgement.
  ///
  /// - Throws: ``WireError/Code/notRegistered`` when none comes.
  func register(_ ports: ConnectionFile.Ports) throws(WireError) {
    let socket = try context.makeSocket(ZMQ_DEALER, security: nil, frameLimit: 1 << 20)
    defer { socket.close() }
    try socket.set(ZMQ_RCVTIMEO, Self.patience)
    try socket.connect(registration.endpoint)
    let content = registration.content(ports).serialized()
    socket.send(WireMessage.delimiter, more: true)
    socket.send(authenticator.sign([content]), more: true)
    socket.send(content, more: false)
    guard let frames = socket.receive(flags: 0) else {
      throw .notRegistered(registration.endpoint, "it did not answer within \(Self.patience / 1000) seconds")
    }
    guard let delimiter = frames.firstIndex(of: WireMessage.delimiter), frames.count == delimiter + 3 else {
      throw .notRegistered(registration.endpoint, "its answer does not have the frames of an acknowledgement")
    }
    do throws(WireError) {
      try authenticator.verify(frames[delimiter + 1], of: [frames[delimiter + 2]])
    } catch {
      throw .notRegistered(registration.endpoint, "its answer is not signed with the registration file's key")
    }
  }
}

extension WireError {
  fileprivate static func notRegistered(_ endpoint: String, _ why: String) -> Self {
    Self(.notRegistered, "The launcher at \(endpoint) did not acknowledge this kernel: \(why).")
  }
}

extension ConnectionFile {
  /// Writes a connection file where front ends look for it (`jupyter --runtime-dir`).
  ///
  /// - Returns: Its path; `nil` when it cannot be written, which harms nobody who was told the ports.
  func write(kernelID: String) -> String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let directory =
      variable("JUPYTER_RUNTIME_DIR")
      ?? (variable("XDG_DATA_HOME") ?? (variable("HOME") ?? "/tmp") + "/.local/share") + "/jupyter/runtime"
    var path = ""
    for part in directory.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
    let name = kernelID.unicodeScalars.map {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
        ? Character($0) : "_"
    }
    path += "/kernel-\(String(name)).json"
    var content: JSONObject = [
      "transport": .string(transport), "ip": .string(ip), "shell_port": .int(ports.shell),
      "iopub_port": .int(ports.iopub), "stdin_port": .int(ports.stdin), "control_port": .int(ports.control),
      "hb_port": .int(ports.heartbeat), "signature_scheme": "hmac-sha256",
    ]
    content["key"] = .string(String(decoding: key, as: UTF8.self))
    return SmallFile.write(content.serialized(), to: path) ? path : nil
  }
}
