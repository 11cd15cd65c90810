import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension Parser {
  /// What SwiftParserDiagnostics says about a tree, in its own words, which are swiftc's.
  static func syntaxDiagnostics(_ tree: SourceFileSyntax, _ source: SourceFile) -> [Diagnostic] {
    let count = MistakeCount(tree)
    if count.mistakes > MistakeCount.maximum {
      let place = range(count.first..<count.first, source)
      return [.error("this code has too many mistakes; the first is here", at: place)]
    }
    let repair = EqualSignRepair(tree, source)
    return repair.diagnostics
      + ParseDiagnosticsGenerator.diagnostics(for: repair.tree).map { convert($0, source) }
  }

  private static func convert(
    _ diagnostic: SwiftDiagnostics.Diagnostic, _ source: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      severity: severity(diagnostic.diagMessage.severity), message: diagnostic.message,
      range: range(of: diagnostic, source),
      notes: diagnostic.notes.map { note in
        Diagnostic(
          severity: .note, message: note.message, range: range(note.position..<note.position, source))
      },
      fixIts: diagnostic.fixIts.map { fixIt in
        Diagnostic.FixIt(
          message: fixIt.message.message,
          replacements: fixIt.edits.map { (range: range($0.range, source), text: $0.replacement) })
      })
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

  fileprivate static func range(_ range: Range<AbsolutePosition>, _ source: SourceFile) -> SourceRange {
    SourceRange(
      file: source, start: Int32(range.lowerBound.utf8Offset), end: Int32(range.upperBound.utf8Offset))
  }
}

/// Counts what is missing and what is unexpected in a tree.
///
/// SwiftParserDiagnostics compares each mistake with all others.
private final class MistakeCount: SyntaxAnyVisitor {
  static let maximum = 1_500
  private(set) var mistakes = 0
  private(set) var first = AbsolutePosition(utf8Offset: 0)

  init(_ tree: SourceFileSyntax) {
    super.init(viewMode: .all)
    walk(tree)
  }

  override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
    guard node.hasError else { return .skipChildren }
    let token = node.as(TokenSyntax.self)
    if node.is(UnexpectedNodesSyntax.self) || token?.presence == .missing || token?.tokenDiagnostic != nil {
      if mistakes == 0 { first = node.positionAfterSkippingLeadingTrivia }
      mistakes += 1
    }
    return .visitChildren
  }
}

/// Takes the complaint about unevenly spaced `=` out of a tree and makes it itself.
///
/// SwiftParserDiagnostics 603 traps on such a sign when there is white space on both sides of it, with something
/// else between, as in `a /**/= b`: its fix-it would have nothing to change.
private final class EqualSignRepair: SyntaxRewriter {
  private(set) var tree: SourceFileSyntax
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceFile

  init(_ tree: SourceFileSyntax, _ source: SourceFile) {
    self.tree = tree
    self.source = source
    super.init(viewMode: .all)
    let signs = tree.tokens(viewMode: .sourceAccurate).filter {
      $0.tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides
    }
    guard !signs.isEmpty else { return }
    for sign in signs {
      let start = sign.positionAfterSkippingLeadingTrivia
      diagnostics.append(
        .error(
          "'=' must have consistent whitespace on both sides",
          at: Parser.range(start..<sign.endPositionBeforeTrailingTrivia, source)))
    }
    self.tree = rewrite(tree).as(SourceFileSyntax.self) ?? tree
  }

  override func visit(_ token: TokenSyntax) -> TokenSyntax {
    guard token.tokenDiagnostic?.kind == .equalMustHaveConsistentWhitespaceOnBothSides else { return token }
    return TokenSyntax(
      token.tokenKind, leadingTrivia: token.leadingTrivia, trailingTrivia: token.trailingTrivia,
      presence: token.presence)
  }
}
