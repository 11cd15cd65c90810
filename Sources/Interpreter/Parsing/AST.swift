/// The namespace of the untyped syntax tree: what a cell says, before anything is known about it.
///
/// `Parsing` makes it from SwiftSyntax's tree, with operators folded by precedence; `Checking` reads it.
/// Nodes are classes, so that the checker can key what it learns by identity.
enum AST {}

extension AST {
  /// A name as written, with where it stands.
  struct Name {
    /// The identifier without backticks, or the operator's characters.
    var text: String
    var range: SourceRange
  }

  /// A parsed file: its top-level statements (declarations among them), in order.
  struct File {
    var source: SourceFile
    var statements: [Statement]
    /// Operator and precedence group declarations of the file, for the files after it.
    var operators: OperatorScope
    /// Whether a regex literal occurs in it.
    var hasRegexLiterals = false
  }

  /// Statements between braces.
  final class Block {
    let range: SourceRange
    /// In a library file a function's statements are parsed when they are first asked for.
    var statements: [Statement] {
      get {
        if let deferred {
          self.deferred = nil
          parsed = deferred.statements()
        }
        return parsed
      }
      set {
        deferred = nil
        parsed = newValue
      }
    }
    private var parsed: [Statement]
    private var deferred: DeferredBody?

    init(range: SourceRange, statements: [Statement]) {
      self.range = range
      parsed = statements
    }

    init(_ deferred: DeferredBody) {
      range = deferred.range
      parsed = []
      self.deferred = deferred
    }
  }
}
