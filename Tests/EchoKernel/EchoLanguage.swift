import Glibc
import JupyterWire

/// A language of one-line commands with which the wire is tested from outside.
final class EchoLanguage: KernelLanguage {
  private let host: KernelHost
  private var variables: [String: String] = [:]
  private var entries: [HistoryEntry] = []

  init(host: KernelHost) { self.host = host }

  /// What a suspended cell continues with.
  private final class Rest {
    var lines: ArraySlice<Substring>
    var isWaitingForInput = false
    init(_ lines: ArraySlice<Substring>) { self.lines = lines }
  }

  func begin(_ cell: Cell) -> CellProgress {
    if cell.request.storeHistory {
      entries.append(HistoryEntry(session: 1, line: cell.executionCount, source: cell.request.code))
    }
    cell.state = Rest(cell.request.code.split(separator: "\n")[...])
    return resume(cell)
  }

  func resume(_ cell: Cell) -> CellProgress {
    guard let rest = cell.state as? Rest else { return .finished(.ok) }
    while let line = rest.lines.first {
      if cell.isInterrupted { return .finished(.failed(CellError(name: "Interrupted", message: ""))) }
      let words = line.split(separator: " ", maxSplits: 1)
      let argument = words.count > 1 ? String(words[1]) : ""
      if let progress = run(String(words.first ?? ""), argument, in: cell, rest) { return progress }
      rest.lines.removeFirst()
    }
    return .finished(.ok)
  }

  /// Runs one command.
  ///
  /// - Returns: `nil` to go on with the next line; otherwise the line is run again when the cell is resumed.
  private func run(_ command: String, _ argument: String, in cell: Cell, _ rest: Rest) -> CellProgress? {
    switch command {
    case "print": cell.output.write(argument + "\n")
    case "err": cell.output.write(argument + "\n", to: .stderr)
    case "flood":
      for index in 0..<(Int(argument) ?? 0) { cell.output.write("line \(index)\n") }
    case "big": cell.output.write(String(repeating: "x", count: Int(argument) ?? 0))
    case "fail":
      return .finished(.failed(CellError(name: "Failure", message: argument)))
    case "loop":
      while !host.attention.isRaised {}
      return .suspended(.runnable)
    case "spin":
      while !cell.isInterrupted { if host.attention.isRaised { cell.yield() } }
      return .finished(.failed(CellError(name: "Interrupted", message: "")))
    case "set":
      let pair = argument.split(separator: " ", maxSplits: 1)
      variables[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
    case "await":
      if variables[argument] != nil { return nil }
      return .suspended(.runnable)
    case "get": cell.publishResult(MIMEBundle(text: variables[argument] ?? "nil"))
    case "sleep":
      let key = "sleep \(cell.executionCount)"
      guard let until = variables[key].flatMap({ UInt64($0) }) else {
        let until = MonotonicClock.now + UInt64(argument)! * 1_000_000
        variables[key] = String(until)
        return .suspended(.waitingUntil(until))
      }
      if MonotonicClock.now < until { return .suspended(.waitingUntil(until)) }
      variables[key] = nil
    case "block": usleep(UInt32(argument)! * 1000)
    case "input": return input(argument, in: cell, rest)
    case "read":
      do throws(InputError) {
        cell.output.write("got \(try cell.readInput(prompt: argument) ?? "end")\n")
      } catch {
        return .finished(.failed(CellError(name: "InputError", message: error.description)))
      }
    case "display": cell.output.display(MIMEBundle(["text/plain": .string(argument)]), id: "shown")
    case "update": cell.output.updateDisplay("shown", MIMEBundle(["text/plain": .string(argument)]))
    case "updates":
      for index in 0..<(Int(argument) ?? 0) {
        cell.output.updateDisplay("shown", MIMEBundle(["text/plain": .string("step \(index)")]))
      }
    case "clear": cell.output.clearOutput(wait: argument == "wait")
    case "page":
      return .finished(.ok(payloads: [.page(MIMEBundle(text: argument))]))
    case "next":
      return .finished(.ok(payloads: [.setNextInput("first"), .setNextInput(argument)]))
    case "comm": _ = cell.output.openComm(target: argument, data: ["opened": true])
    case "spawn":
      var child = pid_t()
      var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sleep"), strdup("1000"), nil]
      posix_spawnp(&child, "sleep", nil, nil, &arguments, environ)
      cell.output.write("\(child)\n")
    default: cell.publishResult(MIMEBundle(text: command == "1+1" ? "2" : command))
    }
    return nil
  }

  private func input(_ prompt: String, in cell: Cell, _ rest: Rest) -> CellProgress? {
    do throws(InputError) {
      if !rest.isWaitingForInput { try cell.requestInput(prompt: prompt) }
      rest.isWaitingForInput = true
    } catch {
      return .finished(.failed(CellError(name: "InputError", message: error.description)))
    }
    switch cell.input {
    case .waiting: return .suspended(.waiting)
    case .line(let line): cell.output.write("got \(line)\n")
    case .endOfFile: cell.output.write("got end\n")
    case .interrupted:
      return .finished(.failed(CellError(name: "Interrupted", message: "while reading")))
    }
    rest.isWaitingForInput = false
    return nil
  }

  func evaluate(_ expression: String, in cell: Cell) -> ExpressionOutcome {
    expression == "fail"
      ? .failed(CellError(name: "Failure", message: "expression"))
      : .ok(MIMEBundle(text: variables[expression] ?? expression))
  }

  func complete(_ request: CompleteRequest) -> CompleteReply {
    let start = request.code.utf8.prefix(request.cursor).lastIndex(of: UInt8(ascii: " "))
    let offset = start.map { request.code.utf8.distance(from: request.code.utf8.startIndex, to: $0) + 1 } ?? 0
    return CompleteReply(
      items: [CompletionItem("print", type: "function", signature: "TEXT"), CompletionItem("display")],
      replacing: offset..<request.cursor)
  }

  func inspect(_ request: InspectRequest) -> InspectReply {
    request.code.hasPrefix("print") ? .found(MIMEBundle(text: "print TEXT")) : .notFound
  }

  func isComplete(_ request: IsCompleteRequest) -> IsCompleteReply {
    switch request.code {
    case "more": .incomplete(indent: "  ")
    case "bad": .invalid
    default: .complete
    }
  }

  func history(_ request: HistoryRequest) -> [HistoryEntry] {
    switch request.access {
    case .range(_, let start, let stop): entries.filter { $0.line >= start && $0.line < stop ?? .max }
    case .tail(let count): Array(entries.suffix(count))
    case .search(_, let count, _): Array(entries.suffix(count ?? .max))
    }
  }

  func commOpened(_ message: CommMessage, target: String) -> Bool {
    guard target == "echo" else { return false }
    message.output.sendComm(message.id, data: message.data)
    return true
  }

  func commReceived(_ message: CommMessage) {
    message.output.sendComm(message.id, data: message.data, buffers: message.buffers)
  }
}
