extension AST {
  /// A pattern: what a binding, a `case` or a loop matches.
  final class Pattern {
    let range: SourceRange
    let kind: Kind

    init(_ kind: Kind, _ range: SourceRange) {
      self.kind = kind
      self.range = range
    }

    /// What is written.
    indirect enum Kind {
      /// `_`
      case wildcard
      /// A name that is bound: below `binding`, in `let`/`var` declarations and in `for`.
      case identifier(Name)
      /// `let …` or `var …` inside a pattern.
      case binding(isLet: Bool, Pattern)
      /// `(a, b)`, `(x: a, y: b)`. One unlabelled element in parentheses is the element itself.
      case tuple([(label: Name?, pattern: Pattern)])
      /// `pattern: Type`
      case typed(Pattern, TypeExpression)
      /// `.name`, `.name(…)`, `Type.name(…)`: `elements` is `nil` without parentheses. `expression` is the same
      /// text as an expression, for where it names no enum case; `nil` when it binds something.
      case enumCase(
        base: Expression?, Name, elements: [(label: Name?, pattern: Pattern)]?, expression: Expression?)
      /// `pattern?`
      case optional(Pattern)
      /// `is T`
      case isType(TypeExpression)
      /// `pattern as T`
      case asType(Pattern, TypeExpression)
      /// Anything else: matched with `~=`.
      case expression(Expression)
    }
  }
}
