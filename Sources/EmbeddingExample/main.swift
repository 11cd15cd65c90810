import Glibc
import Interpreter

/// A small host: it offers a module to the scripts it runs, and bounds what they may use.
///
/// Usage: `EmbeddingExample [--bytecode] [FILE]` runs the file, or standard input; `--bytecode` then shows the code of
/// its functions.

struct InstrumentError: Error, CustomStringConvertible {
  var description: String
}

let lab = HostModule("Lab") {
  HostFunction("measure", labels: ["at", nil], documentation: "Readings of the instrument at a place.") {
    (place: String, count: Int) throws -> [Double] in
    guard place == "roof" else { throw InstrumentError(description: "there is no instrument at '\(place)'") }
    return (0..<max(0, count)).map { 20 + Double($0) / 4 }
  }
  HostFunction("log") { (text: String) in print("log: \(text)") }
}

func readAll(_ descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count <= 0 { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

var configuration = SessionConfiguration()
configuration.limits.memory = 256 << 20
configuration.output = { print($0, terminator: "") }
let session = Session(configuration: configuration)
do {
  try session.add(lab)
} catch {
  print(error.rendered())
  exit(2)
}

var arguments = Array(CommandLine.arguments.dropFirst())
let showsBytecode = arguments.first == "--bytecode"
if showsBytecode { arguments.removeFirst() }
let source: String
let name: String
if let path = arguments.first {
  name = path
  let descriptor = open(name, O_RDONLY)
  guard descriptor >= 0 else {
    print("cannot read \(name)")
    exit(2)
  }
  source = readAll(descriptor)
  close(descriptor)
} else {
  name = "standard input"
  source = readAll(0)
}

let evaluation = session.evaluate(source, name: name)
if showsBytecode { print(session.disassembly()) }
if let value = evaluation.value { print(value.debugDescription) }
if let failure = evaluation.failureText() {
  print(failure)
  exit(1)
}
