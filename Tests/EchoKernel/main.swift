import Glibc
import JupyterWire

let info = KernelInfo(
  implementation: "echo", implementationVersion: "1", banner: "Echo",
  language: .init(name: "echo", version: "1", mimetype: "text/plain", fileExtension: ".echo"))

func complain(_ text: String) {
  var line = text + "\n"
  line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
}

var options = KernelOptions()
if let limit = getenv("ECHO_UNREAD_LIMIT"), let bytes = Int(String(cString: limit)) {
  options.unreadOutputLimit = bytes
  options.unreadOutputGrace = 300
}
guard CommandLine.arguments.count == 2 else {
  complain("usage: EchoKernel CONNECTION_FILE")
  exit(2)
}
do throws(WireError) {
  _ = try KernelServer(info: info, options: options) { EchoLanguage(host: $0) }
    .run(connectionFile: CommandLine.arguments[1])
} catch {
  complain(error.description)
  exit(1)
}
