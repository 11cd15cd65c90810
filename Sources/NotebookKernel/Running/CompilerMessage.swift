/// A message as `swiftc` prints it.
struct CompilerMessage {
  private let message: FaultMessage

  init(_ message: FaultMessage) { self.message = message }

  /// The message, its line with the place marked, and its notes.
  func text(_ style: TextStyle) -> String {
    var lines = [header(style)]
    if let place = message.place {
      let number = String(place.line)
      let margin = String(repeating: " ", count: number.count)
      let indent = String(place.split.before.map { $0 == "\t" ? "\t" : " " })
      lines.append(style.faint("\(number) | ") + place.source)
      lines.append(style.faint("\(margin) | ") + "\(indent)`- " + severity(style) + message.text)
    }
    for fixIt in message.fixIts { lines.append(style.faint("fix-it: ") + fixIt) }
    for note in message.notes { lines.append(CompilerMessage(note).text(style)) }
    return lines.joined(separator: "\n")
  }

  private func header(_ style: TextStyle) -> String {
    let place = message.place.map { "\($0.cell):\($0.line):\($0.column): " } ?? ""
    return place + severity(style) + style.strong(message.text)
  }

  private func severity(_ style: TextStyle) -> String {
    switch message.severity {
    case .error: message.text.hasPrefix("Fatal error") ? "" : style.error("error: ")
    case .warning: style.warning("warning: ")
    case .note: style.faint("note: ")
    }
  }

  /// The calls that led to a trap, innermost first.
  static func calls(_ frames: [FaultFrame]) -> String {
    let shown = frames.prefix(24).map { "  \($0.function) at \($0.cell):\($0.line)" }
    let rest = frames.count > 24 ? ["  … \(frames.count - 24) more calls"] : []
    return (["called from"] + shown + rest).joined(separator: "\n")
  }
}
