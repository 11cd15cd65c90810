/// Gives text a meaning, in colours or without.
struct TextStyle: Sendable {
  private let hasColors: Bool

  /// Terminal colours (ANSI), which notebooks show in tracebacks.
  static let ansi = TextStyle(hasColors: true)
  /// Plain text.
  static let plain = TextStyle(hasColors: false)

  func error(_ text: String) -> String { colored(text, "1;31") }
  func warning(_ text: String) -> String { colored(text, "1;35") }
  func strong(_ text: String) -> String { colored(text, "1") }
  func faint(_ text: String) -> String { colored(text, "36") }

  private func colored(_ text: String, _ code: String) -> String {
    hasColors && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
