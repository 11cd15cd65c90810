import JupyterWire

extension NotebookSession {
  /// Does what a magic says. Those that take code change the source that runs after them.
  func perform(
    _ invocation: MagicCell.Invocation, of cell: any CellContext, _ running: Running, _ source: inout String
  ) throws(MagicError) {
    guard let magic = Magic(rawValue: invocation.name) else { throw .unknown(invocation.name) }
    let argument = invocation.argument
    switch magic {
    case .time: running.stopwatch = Stopwatch()
    case .timeit: try wrapForTiming(argument, line: invocation.line, running, &source)
    case .page: running.pagesValue = true
    case .who: write(interpreter.variables.map(\.name).joined(separator: "  "))
    case .whos: write(Self.table(of: interpreter.variables))
    case .reset:
      interpreter.reset()
      debugger?.sessionResets()
    case .history: write(try earlierCells(argument, subshell: cell.subshell))
    case .help: running.payloads.append(.page(MIMEBundle(text: try help(argument))))
    case .load: running.payloads.append(try load(argument))
    case .lsmagic: write(Magic.list)
    }
  }

  private func write(_ text: String) { if !text.isEmpty { console.write(text + "\n", to: .stdout) } }

  // MARK: %timeit

  private func wrapForTiming(
    _ argument: String, line: Int, _ running: Running, _ source: inout String
  ) throws(MagicError) {
    let options = try TimingOptions(argument)
    let optionBytes = argument.prefix(options.length).utf8.count
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines[line].utf8.count - lines[line].drop { $0 == " " }.utf8.count
    lines[line] = String(repeating: " ", count: start + optionBytes) + argument.dropFirst(options.length)
    source = lines.joined(separator: "\n")
    if source.isBlank { throw MagicError("%timeit needs code", usage: Magic.timeit.usage) }
    // The closure starts on a line of its own, so that places in the user's lines keep their columns.
    source = "_timeIt(\(options.loops), \(options.repeats)) {\n\(source)\nreturn\n}"
    running.addedLines = 1
  }

  // MARK: %whos

  static func table(of variables: [SessionVariable]) -> String {
    if variables.isEmpty { return "no variables yet" }
    let rows = [["name", "type", "value"]] + variables.map { [$0.name, $0.type, $0.value] }
    let widths = (0..<2).map { column in min(40, rows.reduce(0) { max($0, $1[column].count) }) }
    return rows.map { row in
      (0..<2).map { column in
        row[column] + String(repeating: " ", count: max(0, widths[column] - row[column].count) + 2)
      }.joined() + row[2]
    }.joined(separator: "\n")
  }

  // MARK: %history

  private func earlierCells(_ argument: String, subshell: SubshellID?) throws(MagicError) -> String {
    if argument.hasPrefix("-g") {
      let text = argument.dropFirst(2).trimmed
      if text.isEmpty { throw MagicError("%history -g needs a text to look for", usage: Magic.history.usage) }
      return Self.list(
        history.entries(.search(pattern: "*\(text)*", count: 100, unique: true), subshell: subshell))
    }
    let entries = history.entries(.range(session: 0, start: 1, stop: nil), subshell: subshell)
    let word = (argument.hasPrefix("-n") ? argument.dropFirst(2) : argument[...]).trimmed
    if word.isEmpty { return Self.list(entries) }
    guard let count = Int(word), count > 0 else {
      throw MagicError("'\(word)' is not a number of cells", usage: Magic.history.usage)
    }
    return Self.list(entries.suffix(count))
  }

  private static func list(_ entries: some Sequence<HistoryEntry>) -> String {
    entries.map { entry in
      "\(entry.session)/\(entry.line): " + entry.source.split(separator: "\n").joined(separator: "\n    ")
    }.joined(separator: "\n")
  }

  // MARK: %help

  private func help(_ argument: String) throws(MagicError) -> String {
    if argument.isEmpty { return HelpText.text }
    if let magic = Magic(rawValue: String(argument.drop { $0 == "%" })) {
      return "\(magic.usage)\n    \(magic.summary)"
    }
    guard let found = interpreter.inspect(argument, at: argument.utf8.count, detail: 1) else {
      throw MagicError("nothing is known about '\(argument)'")
    }
    return found.plainText
  }

  // MARK: %load

  private func load(_ argument: String) throws(MagicError) -> Payload {
    if argument.isEmpty { throw MagicError("%load needs a file", usage: Magic.load.usage) }
    do throws(NotebookError) {
      let text = try Files.readText(argument, limit: 4 << 20)
      return .setNextInput("// %load \(argument)\n\(text)", replace: true)
    } catch {
      throw MagicError(error.description)
    }
  }
}
