import JupyterWire

/// An error as people read it: in Swift's own words, with the line, a caret and the calls that led there.
struct FaultReport {
  let fault: CellFault

  /// The kind of error in one word, as a front end shows and a program can test.
  var name: String {
    switch fault.kind {
    case .notSwift: "CompileError"
    case .thrown(let type, _): type
    case .trap: "FatalError"
    case .interrupted: "Interrupted"
    }
  }

  /// What happened, in one line.
  var message: String {
    guard let first = fault.messages.first else { return "The cell was interrupted." }
    var message = first.text
    if let place = first.place { message += " (\(place.cell), line \(place.line))" }
    let others = fault.messages.dropFirst().count { $0.severity == .error }
    if others > 0 { message += " and \(others) more \(others == 1 ? "error" : "errors")" }
    return message
  }

  /// The whole report, line by line.
  ///
  /// - Parameter style: Whether to colour it.
  func lines(_ style: TextStyle) -> [String] {
    var lines: [String] = []
    for message in fault.messages {
      if !lines.isEmpty { lines.append("") }
      lines += Self.lines(message, prefix: prefix, style)
    }
    if fault.messages.isEmpty { lines.append(style.error(self.message)) }
    lines += backTrace(style)
    return lines
  }

  /// What the first line starts with, before the message.
  private var prefix: String? {
    switch fault.kind {
    case .notSwift, .trap, .interrupted: nil
    case .thrown(let type, _): type
    }
  }

  /// A message with its source line and caret.
  static func lines(_ message: FaultMessage, prefix: String? = nil, _ style: TextStyle) -> [String] {
    var lines: [String] = []
    switch message.severity {
    case .error:
      let lead = prefix ?? (message.text.hasPrefix("Fatal error") ? nil : "error")
      lines.append(
        lead.map { style.error("\($0): ") + style.strong(message.text) } ?? style.error(message.text))
    case .warning: lines.append(style.warning("warning: ") + style.strong(message.text))
    case .note: lines.append(style.faint("note: ") + message.text)
    }
    if let place = message.place { lines += Self.excerpt(place, style) }
    for note in message.notes { lines += Self.lines(note, style) }
    for fixIt in message.fixIts { lines.append(style.faint("fix-it: ") + fixIt) }
    return lines
  }

  private static func excerpt(_ place: FaultPlace, _ style: TextStyle) -> [String] {
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let (before, marked) = place.split
    // Tabs stay tabs, so that the caret stands below its character at any tab width.
    let indent = String(before.map { $0 == "\t" ? "\t" : " " })
    let marks = "^" + String(repeating: "~", count: max(0, marked - 1))
    return [
      style.faint("  --> \(place.cell), line \(place.line), column \(place.column)"),
      style.faint(" \(number) | ") + place.source,
      style.faint(" \(margin) | ") + indent + style.error(marks),
    ]
  }

  private func backTrace(_ style: TextStyle) -> [String] {
    let frames = fault.backTrace.dropFirst()
    guard !frames.isEmpty else { return [] }
    let shown = frames.count <= 12 ? Array(frames) : Array(frames.prefix(8) + frames.suffix(3))
    let width = shown.reduce(0) { max($0, $1.function.count) }
    var lines = shown.map { frame in
      let padding = String(repeating: " ", count: width - frame.function.count)
      return "  \(frame.function)\(padding)  " + style.faint("\(frame.cell), line \(frame.line)")
    }
    if shown.count < frames.count {
      lines.insert(style.faint("  … \(frames.count - shown.count) more calls …"), at: 8)
    }
    return [style.faint("called from")] + lines
  }

  /// The error as the protocol carries it.
  var cellError: CellError {
    CellError(name: name, message: message, traceback: lines(.ansi))
  }
}

extension FaultPlace {
  /// The line's text before the column, and how many characters are meant.
  var split: (before: String, marked: Int) {
    let bytes = Array(source.utf8)
    let start = min(max(0, column - 1), bytes.count)
    let end = min(start + max(1, length), bytes.count)
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let marked = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    return (before, max(1, marked.count))
  }
}
