extension AST {
  /// A statement.
  final class Statement {
    let range: SourceRange
    let kind: Kind

    init(_ kind: Kind, _ range: SourceRange) {
      self.kind = kind
      self.range = range
    }

    /// What a statement is.
    enum Kind {
      case expression(Expression)
      case declaration(Declaration)
      case `return`(Expression?)
      case `throw`(Expression)
      case `break`(label: Name?)
      case `continue`(label: Name?)
      case `fallthrough`
      case `if`(If)
      case `guard`(conditions: [Condition], otherwise: Block)
      case `while`(label: Name?, conditions: [Condition], body: Block)
      case repeatWhile(label: Name?, body: Block, condition: Expression)
      case forIn(ForIn)
      case `switch`(Switch)
      case `do`(Do)
      case `defer`(Block)
      /// Something that did not parse; its diagnostic has been made.
      case invalid
    }
  }

  /// `if conditions { } else …`, as statement and expression.
  final class If {
    let range: SourceRange
    var label: Name?
    var conditions: [Condition]
    var then: Block
    var otherwise: Else?

    init(range: SourceRange, label: Name?, conditions: [Condition], then: Block, otherwise: Else?) {
      self.range = range
      self.label = label
      self.conditions = conditions
      self.then = then
      self.otherwise = otherwise
    }
  }

  /// What follows `else`.
  indirect enum Else {
    case block(Block)
    case elseIf(If)
  }

  /// An element of a condition list.
  struct Condition {
    var range: SourceRange
    var kind: Kind

    /// What a condition is.
    enum Kind {
      case boolean(Expression)
      /// `let x = value`, `var x: T = value`, `let x` (the initializer is then `nil`).
      case optionalBinding(isLet: Bool, Pattern, type: TypeExpression?, initializer: Expression?)
      /// `case pattern = value`
      case patternMatch(Pattern, type: TypeExpression?, initializer: Expression)
      /// `#available(…)`: always true here.
      case availability
    }
  }

  /// `for pattern in sequence where condition { }`
  final class ForIn {
    let range: SourceRange
    var label: Name?
    var isTry: Bool
    var isAwait: Bool
    /// The pattern; `isCase` for `for case`.
    var pattern: Pattern
    var isCase: Bool
    /// `for var x in …`
    var isVar: Bool
    var type: TypeExpression?
    var sequence: Expression
    var condition: Expression?
    var body: Block

    init(
      range: SourceRange, label: Name?, isTry: Bool, isAwait: Bool, pattern: Pattern, isCase: Bool,
      isVar: Bool,
      type: TypeExpression?, sequence: Expression, condition: Expression?, body: Block
    ) {
      self.range = range
      self.label = label
      self.isTry = isTry
      self.isAwait = isAwait
      self.pattern = pattern
      self.isCase = isCase
      self.isVar = isVar
      self.type = type
      self.sequence = sequence
      self.condition = condition
      self.body = body
    }
  }

  /// `switch subject { cases }`, as statement and expression.
  final class Switch {
    let range: SourceRange
    var label: Name?
    var subject: Expression
    var cases: [SwitchCase]

    init(range: SourceRange, label: Name?, subject: Expression, cases: [SwitchCase]) {
      self.range = range
      self.label = label
      self.subject = subject
      self.cases = cases
    }
  }

  /// A case of a switch.
  struct SwitchCase {
    var range: SourceRange
    /// Empty for `default`.
    var items: [CaseItem]
    var isDefault: Bool
    var isUnknown: Bool
    var body: [Statement]
  }

  /// `pattern where condition`
  struct CaseItem {
    var pattern: Pattern
    var condition: Expression?
  }

  /// `do throws(E) { } catch …`
  final class Do {
    let range: SourceRange
    var label: Name?
    var `throws`: ThrowsClause?
    var body: Block
    var catches: [Catch]

    init(range: SourceRange, label: Name?, throws throwsClause: ThrowsClause?, body: Block, catches: [Catch])
    {
      self.range = range
      self.label = label
      self.throws = throwsClause
      self.body = body
      self.catches = catches
    }
  }

  /// `catch items { }`; no items catch everything as `error`.
  struct Catch {
    var range: SourceRange
    var items: [CaseItem]
    var body: Block
  }
}
