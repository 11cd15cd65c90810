/// A message about source text, in Swift's own words.
struct Diagnostic: Error {
  /// How grave it is.
  enum Severity: String, Sendable { case error, warning, note }

  var severity: Severity
  var message: String
  var range: SourceRange
  /// Notes that belong to it.
  var notes: [Diagnostic] = []
  /// What would mend it: text to put in the place of a range.
  var fixIts: [FixIt] = []

  /// A suggested replacement.
  struct FixIt: Sendable {
    var message: String
    var replacements: [(range: SourceRange, text: String)]
  }

  static func error(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) -> Diagnostic {
    Diagnostic(severity: .error, message: message, range: range, notes: notes)
  }
}
