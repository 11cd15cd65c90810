/// What the checker says about a cell, in Swift's own words.
public struct CellDiagnostic: Error, Sendable, Equatable {
  /// How grave it is.
  public enum Severity: String, Sendable { case error, warning, note }

  /// How grave it is.
  public var severity: Severity
  /// What is wrong.
  public var message: String
  /// Where; `nil` when it has no place.
  public var place: SourcePlace?
  /// Notes that belong to it.
  public var notes: [CellDiagnostic]
  /// What would mend it, in words.
  public var fixIts: [String]

  init(_ diagnostic: Diagnostic) {
    severity = Severity(rawValue: diagnostic.severity.rawValue) ?? .error
    message = diagnostic.message
    place = SourcePlace(diagnostic.range)
    notes = diagnostic.notes.map { CellDiagnostic($0) }
    fixIts = diagnostic.fixIts.map(\.message)
  }

  init(error message: String, at place: SourcePlace? = nil) {
    severity = .error
    self.message = message
    self.place = place
    notes = []
    fixIts = []
  }

  /// The diagnostic as swiftc prints it: place and message, the line, a caret, then its notes.
  ///
  /// - Parameter color: Whether to use terminal colours.
  public func rendered(color: Bool = false) -> String {
    var text = ""
    let style = TerminalStyle(isEnabled: color)
    if let place { text += style.strong("\(place.cell):\(place.line):\(place.column): ") }
    let name =
      switch severity {
      case .error: style.red("error:")
      case .warning: style.yellow("warning:")
      case .note: style.cyan("note:")
      }
    text += name + " " + style.strong(message)
    if let place { text += "\n" + place.excerpt(style) }
    for note in notes { text += "\n" + note.rendered(color: color) }
    return text
  }
}

extension SourcePlace {
  /// The line with a caret below the place.
  func excerpt(_ style: TerminalStyle) -> String {
    let before = text.utf8.prefix(column - 1)
    let indent = String(decoding: before.map { $0 == 9 ? 9 : 32 }.filter { $0 & 0xC0 != 0x80 }, as: UTF8.self)
    let marks = "^" + String(repeating: "~", count: max(0, length - 1))
    return text + "\n" + indent + style.green(marks)
  }
}

/// Escape sequences for terminals.
struct TerminalStyle {
  var isEnabled: Bool

  private func wrap(_ text: String, _ code: String) -> String {
    isEnabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func strong(_ text: String) -> String { wrap(text, "1") }
  func red(_ text: String) -> String { wrap(text, "1;31") }
  func yellow(_ text: String) -> String { wrap(text, "1;33") }
  func cyan(_ text: String) -> String { wrap(text, "1;36") }
  func green(_ text: String) -> String { wrap(text, "1;32") }
}
