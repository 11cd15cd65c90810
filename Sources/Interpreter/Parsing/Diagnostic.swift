/// A message about source text, in Swift's own words.
struct Diagnostic: Error {
  /// How grave it is.
  enum Severity: String, Sendable { case error, warning, note }

  /// When it is found: what is found earlier is told first.
  enum Stage: Int, Sendable {
    case parsing
    /// While declarations and the top level are checked.
    case declarations
    /// While bodies of functions are checked.
    case bodies
    /// While it is followed where control goes, which is done only when all types are right.
    case flow
  }

  var severity: Severity
  var message: String
  var range: SourceRange
  var stage = Stage.parsing
  /// Notes that belong to it.
  var notes: [Diagnostic] = []
  /// What would mend it: text to put in the place of a range.
  var fixIts: [FixIt] = []

  /// Whether it is an error that leaves types unknown, as opposed to one about where control goes.
  var isTypeError: Bool { severity == .error && stage != .flow }

  /// A suggested replacement.
  struct FixIt: Sendable {
    var message: String
    var replacements: [(range: SourceRange, text: String)]
  }

  static func error(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) -> Diagnostic {
    Diagnostic(severity: .error, message: message, range: range, notes: notes)
  }
}
