import Glibc
import Testing

@testable import JupyterWire

@Suite struct OutputStreamBufferTests {
  private func text(_ chunks: [OutputStreamBuffer.Chunk]) -> [String] {
    chunks.map { ($0.stream == .stdout ? "out:" : "err:") + String(decoding: $0.text, as: UTF8.self) }
  }

  @Test func writesToOneStreamAreMerged() {
    var buffer = OutputStreamBuffer()
    #expect(buffer.append("a", to: .stdout).isEmpty)
    #expect(buffer.append("b", to: .stdout).isEmpty)
    #expect(text(buffer.take()) == ["out:ab"])
    #expect(buffer.isEmpty)
    #expect(buffer.take().isEmpty)
  }

  @Test func aChangeOfStreamKeepsTheOrder() {
    var buffer = OutputStreamBuffer()
    _ = buffer.append("a", to: .stdout)
    #expect(text(buffer.append("b", to: .stderr)) == ["out:a"])
    #expect(text(buffer.append("c", to: .stdout)) == ["err:b"])
    #expect(text(buffer.take()) == ["out:c"])
  }

  @Test func muchTextIsSentBeforeItIsAskedFor() {
    var buffer = OutputStreamBuffer()
    let line = String(repeating: "x", count: 1000)
    var sent = 0
    for _ in 0..<1000 { sent += buffer.append(line, to: .stdout).reduce(0) { $0 + $1.text.count } }
    #expect(sent > 900_000)
    #expect(sent + buffer.take().reduce(0) { $0 + $1.text.count } == 1_000_000)
  }

  @Test func whatIsCutIsSaid() {
    var buffer = OutputStreamBuffer()
    _ = buffer.append("a", to: .stdout)
    buffer.cut(5)
    buffer.cut(7)
    buffer.cutOutput()
    let sent = text(buffer.append("b", to: .stdout)) + text(buffer.take())
    #expect(sent.count == 3)
    #expect(sent[0] == "out:a")
    #expect(sent[1].hasPrefix("err:\n[output cut here: 12 bytes of text and 1 displays were not sent"))
    #expect(sent[2] == "out:b")
  }
}

@Suite struct OutputBudgetTests {
  @Test func aReaderThatNeverReadsIsCutAndRecovers() {
    let budget = OutputBudget(limit: 100, graceMilliseconds: 1, attention: AttentionFlag())
    #expect(budget.admit(for: nil))
    budget.add(150)
    #expect(!budget.admit(for: nil))
    #expect(!budget.admit(for: nil))
    budget.release(110)
    #expect(budget.admit(for: nil))
    budget.release(40)
    #expect(budget.unread == 0)
  }

  @Test func whenTheWireWantsItsTurnAWriteDoesNotWait() {
    let attention = AttentionFlag()
    let budget = OutputBudget(limit: 100, graceMilliseconds: 1_000_000, attention: attention)
    budget.add(150)
    attention.raise()
    #expect(budget.admit(for: nil))
  }

  @Test func anInterruptedCellIsCutRatherThanHeld() {
    let budget = OutputBudget(limit: 100, graceMilliseconds: 1_000_000, attention: AttentionFlag())
    let signals = CellSignals(executor: WakeSignal())
    budget.add(500)
    signals.interrupt()
    #expect(!budget.admit(for: signals))
  }
}

@Suite struct InputQueueTests {
  private func prompt(_ cell: RequestID, _ sender: UInt8 = 1) -> InputQueue.Prompt {
    InputQueue.Prompt(cell: cell, sender: [[sender]], text: "?", isPassword: false)
  }

  @Test func oneCellIsAskedAtATime() {
    var queue = InputQueue()
    #expect(queue.ask(prompt(1)) == prompt(1))
    #expect(queue.ask(prompt(2)) == nil)
    let first = queue.answer("a", from: [[1]])
    #expect(first?.cell == 1)
    #expect(first?.next == prompt(2))
    #expect(queue.take(1) == .line("a"))
    #expect(queue.take(1) == nil)
    #expect(queue.answer("\u{4}", from: [[1]])?.cell == 2)
    #expect(queue.take(2) == .endOfFile)
    #expect(!queue.isWaiting)
  }

  @Test func anotherFrontEndCannotAnswer() {
    var queue = InputQueue()
    _ = queue.ask(prompt(1))
    #expect(queue.answer("a", from: [[2]]) == nil)
    #expect(queue.isWaiting(1))
  }

  @Test func aCancelledCellMakesRoom() {
    var queue = InputQueue()
    _ = queue.ask(prompt(1))
    _ = queue.ask(prompt(2))
    _ = queue.ask(prompt(3))
    #expect(queue.cancel(2) == nil)
    #expect(queue.cancel(1) == prompt(3))
    #expect(queue.cancel(9) == nil)
  }
}

@Suite struct CodePointTests {
  @Test func positionsCountCodePoints() {
    let text = "a😀é\u{301}z"
    let points = CodePoints(of: text)
    #expect(points.utf8Offset(of: 0) == 0)
    #expect(points.utf8Offset(of: 1) == 1)
    #expect(points.utf8Offset(of: 2) == 5)
    #expect(points.utf8Offset(of: 3) == 7)
    #expect(points.utf8Offset(of: 4) == 9)
    #expect(points.utf8Offset(of: 99) == text.utf8.count)
    #expect(points.utf8Offset(of: -3) == 0)
    for position in 0...5 { #expect(points.count(before: points.utf8Offset(of: position)) == position) }
    #expect(points.count(before: 999) == 5)
  }
}

@Suite struct MessageEncoderTests {
  @Test func headersAreCompleteAndUnique() throws {
    let encoder = MessageEncoder(session: "s", username: "u", authenticator: MessageAuthenticator(key: []))
    let messages = (0..<2).map { _ in
      encoder.encode(.status, prefix: [], parent: .none, content: WireMessage.emptyObject)
    }
    let headers = try messages.map { try JSONValue(parsing: $0.header) }
    #expect(headers[0]["msg_id"] != headers[1]["msg_id"])
    #expect(headers[0]["msg_type"] == "status")
    #expect(headers[0]["version"] == "5.6")
    #expect(headers[0]["session"] == "s")
    #expect(headers[0]["username"] == "u")
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000000Z"), (951_782_399, "2000-02-28T23:59:59.000000Z"),
    (951_782_400, "2000-02-29T00:00:00.000000Z"), (1_709_251_199, "2024-02-29T23:59:59.000000Z"),
    (1_709_251_200, "2024-03-01T00:00:00.000000Z"), (1_798_761_600, "2027-01-01T00:00:00.000000Z"),
    (4_107_542_400, "2100-03-01T00:00:00.000000Z"),
  ])
  func datesAreISO8601(second: Int, text: String) {
    var writer = JSONWriter()
    writer.write(timespec(tv_sec: second, tv_nsec: 0))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }
}

@Suite struct LaunchFileTests {
  private func parse(_ text: String) throws -> LaunchFile {
    try LaunchFile.parse(try JSONValue(parsing: text), path: "file")
  }

  private let ports = #""shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5"#

  @Test func connectionFilesAreRead() throws {
    let launch = try parse(#"{"transport":"ipc","ip":"/tmp/k","key":"abc",\#(ports)}"#)
    guard case .connection(let file) = launch else {
      Issue.record("not read as a connection file")
      return
    }
    #expect(file.endpoint(file.ports.control) == "ipc:///tmp/k-4")
    #expect(file.key == Array("abc".utf8))
  }

  @Test func registrationFilesAreToldApart() throws {
    let launch = try parse(
      #"{"kernel_id":"k","transport":"tcp","registration_ip":"::1","registration_port":"77","key":"abc"}"#)
    guard case .registration(let registration) = launch else {
      Issue.record("not read as a registration file")
      return
    }
    #expect(registration.endpoint == "tcp://[::1]:77")
    #expect(registration.connection.endpoint(0) == "tcp://[::1]:*")
    let content = registration.content(.init(shell: 1, iopub: 2, stdin: 3, control: 4, heartbeat: 5))
    #expect(content["hb_port"] == "5")
    #expect(content["kernel_id"] == "k")
  }

  @Test(arguments: [
    "[]", "{}", #"{"shell_port":1}"#, #"{"transport":"udp"}"#, #"{"signature_scheme":"hmac-md5","key":"a"}"#,
    #"{"shell_port":70000,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5}"#,
    #"{"registration_port":1}"#,
    #"{"curve_publickey":"x","curve_secretkey":"y","shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5}"#,
  ])
  func filesThatCannotBeUsedAreRefused(text: String) {
    let error = #expect(throws: WireError.self) { try parse(text) }
    #expect(error?.code == .invalidConnectionFile)
    #expect(error?.description.contains("file") == true)
  }
}
