import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension Parser {
  /// What SwiftParserDiagnostics says about a tree, in its own words, which are swiftc's.
  static func syntaxDiagnostics(_ tree: SourceFileSyntax, _ source: SourceFile) -> [Diagnostic] {
    ParseDiagnosticsGenerator.diagnostics(for: tree).map { diagnostic in
      Diagnostic(
        severity: severity(diagnostic.diagMessage.severity), message: diagnostic.message,
        range: range(of: diagnostic, source),
        notes: diagnostic.notes.map { note in
          Diagnostic(
            severity: .note, message: note.message,
            range: range(note.position..<note.position, source))
        },
        fixIts: diagnostic.fixIts.map { fixIt in
          Diagnostic.FixIt(
            message: fixIt.message.message,
            replacements: fixIt.edits.map { (range: range($0.range, source), text: $0.replacement) })
        })
    }
  }

  private static func severity(_ severity: DiagnosticSeverity) -> Diagnostic.Severity {
    switch severity {
    case .error: .error
    case .warning: .warning
    default: .note
    }
  }

  /// The place of a diagnostic: what it highlights when that starts there, else the token that stands there.
  private static func range(of diagnostic: SwiftDiagnostics.Diagnostic, _ source: SourceFile) -> SourceRange {
    let position = diagnostic.position
    if let first = diagnostic.highlights.first, let last = diagnostic.highlights.last,
      first.positionAfterSkippingLeadingTrivia == position
    {
      return range(position..<max(position, last.endPositionBeforeTrailingTrivia), source)
    }
    let node = diagnostic.node
    if let token = node.firstToken(viewMode: .sourceAccurate),
      token.positionAfterSkippingLeadingTrivia == position
    {
      return range(position..<token.endPositionBeforeTrailingTrivia, source)
    }
    return range(position..<position, source)
  }

  private static func range(_ range: Range<AbsolutePosition>, _ source: SourceFile) -> SourceRange {
    SourceRange(
      file: source, start: Int32(range.lowerBound.utf8Offset), end: Int32(range.upperBound.utf8Offset))
  }
}
