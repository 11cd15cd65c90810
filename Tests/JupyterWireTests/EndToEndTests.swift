import CZeroMQ
import Glibc
import Testing

@testable import JupyterWire

/// The kernel as a process, over real sockets.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct EndToEndTests {
  @Test(arguments: ["tcp", "ipc"])
  func aCellRuns(transport: String) throws {
    let kernel = try EchoKernelProcess(.init(transport: transport))
    let (reply, published) = try kernel.execute("print a\nerr b\n1+1")
    #expect(reply.content["status"] == "ok")
    #expect(
      published.map(\.outline)
        == ["busy", "execute_input", "stdout a\n", "stderr b\n", "execute_result", "idle"])
    let heartbeat = try kernel.makeClient(ZMQ_REQ, kernel.connection.ports.heartbeat)
    heartbeat.send([1, 2, 3], more: false)
    #expect(heartbeat.receive(flags: 0) == [[1, 2, 3]])
    heartbeat.close()
    let shutdown = kernel.send("shutdown_request", ["restart": true], on: kernel.control)
    #expect(try kernel.receive(on: kernel.control).content == ["status": "ok", "restart": true])
    #expect(try kernel.receivePublished(for: shutdown).map(\.outline) == ["busy", "shutdown_reply", "idle"])
    #expect(kernel.waitForExit() == 0)
  }

  @Test func controlAndHeartbeatAnswerWhileACellBlocks() throws {
    let kernel = try EchoKernelProcess()
    let id = kernel.send("execute_request", ["code": "loop"])
    try kernel.waitUntilRunning(id)
    #expect(try kernel.ask("kernel_info_request").content["protocol_version"] == "5.6")
    #expect(try kernel.ask("usage_request").content["pid"] == .int(Int(kernel.id)))
    let subshell = try kernel.ask("create_subshell_request").content["subshell_id"]?.string
    kernel.send("execute_request", ["code": "1+1"], subshell: subshell)
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "ok")
    #expect(try kernel.ask("interrupt_request").content["status"] == "ok")
    #expect(try kernel.receive(on: kernel.shell).content["ename"] == "Interrupted")
    #expect(try kernel.execute("1+1").reply.content["status"] == "ok")
  }

  @Test(arguments: ["loop", "spin", "sleep 100000", "await nothing"])
  func aSignalInterrupts(code: String) throws {
    let kernel = try EchoKernelProcess()
    let id = kernel.send("execute_request", ["code": .string(code)])
    try kernel.waitUntilRunning(id)
    kill(kernel.id, SIGINT)
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "error")
    #expect(try kernel.execute("1+1").reply.content["status"] == "ok")
  }

  @Test func aParentAndItsSubshellWaitForEachOther() throws {
    let kernel = try EchoKernelProcess()
    let subshell = try kernel.ask("create_subshell_request").content["subshell_id"]?.string
    kernel.send("execute_request", ["code": "await x\nset y 1"])
    kernel.send("execute_request", ["code": "set x 1\nawait y"], subshell: subshell)
    for _ in 0..<2 { #expect(try kernel.receive(on: kernel.shell).content["status"] == "ok") }
  }

  @Test func anErrorInASubshellSettlesWhileTheParentRuns() throws {
    let kernel = try EchoKernelProcess()
    let subshell = try kernel.ask("create_subshell_request").content["subshell_id"]?.string
    let id = kernel.send("execute_request", ["code": "loop"])
    try kernel.waitUntilRunning(id)
    kernel.send("execute_request", ["code": "fail x"], subshell: subshell)
    kernel.send("execute_request", ["code": "1+1"], subshell: subshell)
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "error")
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "aborted")
  }

  @Test(arguments: ["input name?", "read name?"])
  func inputComesFromTheFrontEnd(code: String) throws {
    let kernel = try EchoKernelProcess()
    let id = kernel.send("execute_request", ["code": .string(code), "allow_stdin": true])
    #expect(try kernel.receive(on: kernel.stdin).content == ["prompt": "name?", "password": false])
    kernel.send("input_reply", ["value": "bob"], on: kernel.stdin)
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "ok")
    #expect(try kernel.receivePublished(for: id).map(\.outline).contains("stdout got bob\n"))
    kernel.send("execute_request", ["code": .string(code), "allow_stdin": true])
    _ = try kernel.receive(on: kernel.stdin)
    kill(kernel.id, SIGINT)
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "error")
  }

  @Test func textAppearsWhileTheCellGoesOn() throws {
    let kernel = try EchoKernelProcess()
    let id = kernel.send("execute_request", ["code": "print hello\nloop"])
    try kernel.waitUntilRunning(id)
    #expect(try kernel.receive(on: kernel.iopub).outline == "stdout hello\n")
  }

  @Test func badInputIsSurvived() throws {
    let kernel = try EchoKernelProcess()
    let stranger = try kernel.makeClient(ZMQ_DEALER, kernel.connection.ports.shell, identity: "stranger")
    defer { stranger.close() }
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      var frames = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (0..<Int.random(in: 0..<50, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
      if Bool.random(using: &random) { frames.insert(WireMessage.delimiter, at: 0) }
      kernel.send(frames, on: stranger)
    }
    let (_, good) = kernel.frames("kernel_info_request", [:])
    kernel.send(good, on: kernel.shell)
    #expect(try kernel.receive(on: kernel.shell).type == "kernel_info_reply")
    kernel.send(good, on: kernel.shell)
    kernel.send("execute_request", ["code": 7])
    let refused = try kernel.receive(on: kernel.shell)
    #expect(refused.type == "execute_reply")
    #expect(refused.content["ename"] == "InvalidRequest")
    kernel.send("execute_request", ["code": "1"], subshell: "nobody")
    #expect(try kernel.receive(on: kernel.shell).content["ename"] == "UnknownSubshell")
    #expect(try kernel.execute("1+1").reply.content["status"] == "ok")
  }

  @Test func aFrontEndThatVanishesHarmsNobody() throws {
    let kernel = try EchoKernelProcess()
    let other = try kernel.makeClient(ZMQ_DEALER, kernel.connection.ports.shell, identity: "other")
    kernel.send("execute_request", ["code": "set x 1\nawait y\n1+1"], on: other)
    try kernel.waitUntilRunning("")
    other.close()
    let subshell = try kernel.ask("create_subshell_request").content["subshell_id"]?.string
    kernel.send("execute_request", ["code": "set y 1"], subshell: subshell)
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "ok")
    #expect(try kernel.execute("get x").reply.content["status"] == "ok")
  }

  @Test func aReaderThatNeverReadsDoesNotFillTheMemory() throws {
    let kernel = try EchoKernelProcess(.init(environment: ["ECHO_UNREAD_LIMIT": "1000000"]))
    let deaf = try kernel.makeClient(ZMQ_SUB, kernel.connection.ports.iopub, receiveLimit: 1)
    defer { deaf.close() }
    try deaf.set(ZMQ_SUBSCRIBE, "")
    kernel.iopub.close()
    let id = kernel.send(
      "execute_request",
      ["code": .string(Array(repeating: "big 1000000", count: 60).joined(separator: "\n"))])
    #expect(try kernel.receive(on: kernel.shell).content["status"] == "ok")
    var text = 0
    var notice = ""
    while true {
      let message = try kernel.receive(on: deaf)
      guard message.parentID == id else { continue }
      if message.outline == "idle" { break }
      if message.content["name"] == "stdout" { text += message.content["text"]?.string?.utf8.count ?? 0 }
      if message.content["name"] == "stderr" { notice += message.content["text"]?.string ?? "" }
    }
    #expect(text < 60_000_000)
    #expect(notice.contains("\(60_000_000 - text) bytes of text were not sent"))
  }

  @Test func childrenEndWithTheKernel() throws {
    let kernel = try EchoKernelProcess()
    let (_, published) = try kernel.execute("spawn")
    let text = published.compactMap { $0.content["text"]?.string }.joined()
    let child = try #require(pid_t(text.dropLast()))
    #expect(kill(child, 0) == 0)
    _ = try kernel.ask("shutdown_request", ["restart": false])
    #expect(kernel.waitForExit() == 0)
    #expect(ProcessTree.stat(child) == nil)
  }

  @Test func aShutdownEndsARunningCell() throws {
    let kernel = try EchoKernelProcess()
    let id = kernel.send("execute_request", ["code": "spin"])
    try kernel.waitUntilRunning(id)
    _ = try kernel.ask("shutdown_request", ["restart": false])
    #expect(kernel.waitForExit() == 0)
  }

  @Test func aShutdownOnShellIsStillServed() throws {
    let kernel = try EchoKernelProcess()
    kernel.send("shutdown_request", ["restart": false])
    #expect(try kernel.receive(on: kernel.shell).content == ["status": "ok", "restart": false])
    #expect(kernel.waitForExit() == 0)
  }

  @Test func sigtermEndsTheKernel() throws {
    let kernel = try EchoKernelProcess()
    kill(kernel.id, SIGTERM)
    #expect(kernel.waitForExit() == 0)
  }

  @Test func aKernelRegistersItsPorts() throws {
    let kernel = try EchoKernelProcess(registeringWith: EchoKernelProcess.key) { directory in
      // It is written once the acknowledgement has come.
      let file = directory + "/kernel-a-kernel.json"
      for _ in 0..<1000 where access(file, R_OK) != 0 { usleep(10_000) }
      #expect(access(file, R_OK) == 0)
    }
    #expect(try kernel.execute("1+1").reply.content["status"] == "ok")
    _ = try kernel.ask("shutdown_request", ["restart": false])
    #expect(kernel.waitForExit() == 0)
    #expect(access(kernel.directory + "/kernel-a-kernel.json", F_OK) != 0)
  }

  @Test(arguments: ["tcp", "ipc"])
  func encryptedConnectionsRefuseOthers(transport: String) throws {
    var publicKey = [CChar](repeating: 0, count: 41)
    var secretKey = [CChar](repeating: 0, count: 41)
    try #require(zmq_curve_keypair(&publicKey, &secretKey) == 0)
    func text(_ key: [CChar]) -> String {
      String(decoding: key.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    let keys = CurveKeys(publicKey: text(publicKey), secretKey: text(secretKey))
    let kernel = try EchoKernelProcess(.init(transport: transport, curve: keys))
    #expect(try kernel.execute("1+1").reply.content["status"] == "ok")
    let plain = try kernel.makeClient(
      ZMQ_DEALER, kernel.connection.ports.shell, identity: "plain", curve: false, patience: 300)
    defer { plain.close() }
    kernel.send("kernel_info_request", on: plain)
    #expect(plain.receive(flags: 0) == nil)
    #expect(try kernel.execute("1+1").reply.content["status"] == "ok")
  }

  @Test func aBadConnectionFileIsExplained() throws {
    let kernel = try EchoKernelProcess(.init(transport: "carrier-pigeon"), connects: false)
    #expect(kernel.waitForExit() == 1 << 8)
    let message = String(decoding: SmallFile.read(kernel.directory + "/stderr") ?? [], as: UTF8.self)
    #expect(message.contains("its transport is carrier-pigeon, but only tcp and ipc are supported"))
  }
}
