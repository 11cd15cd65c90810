extension AST {
  /// An expression.
  final class Expression {
    let range: SourceRange
    private(set) var kind: Kind

    init(_ kind: Kind, _ range: SourceRange) {
      self.kind = kind
      self.range = range
    }

    /// Takes long chains of operators apart one by one: their release must not recurse.
    deinit {
      guard case .binaryOperator(_, let left, _) = kind, case .binaryOperator = left.kind else { return }
      var next = left
      kind = .invalid
      while isKnownUniquelyReferenced(&next), case .binaryOperator(_, let left, _) = next.kind {
        next.kind = .invalid
        next = left
      }
    }

    /// What an expression is.
    indirect enum Kind {
      /// `42`, `0xFF`, `1_000`: the magnitude, `nil` when it does not fit 128 bits.
      case integerLiteral(UInt128?)
      /// `1.5`, `0x1p4`: the value and the text without underscores.
      case floatLiteral(Double, text: String)
      case booleanLiteral(Bool)
      case nilLiteral
      /// A string literal without interpolation, escapes resolved.
      case stringLiteral(String)
      /// A string literal with interpolation.
      case interpolatedString([StringSegment])
      /// `/…/` or `#/…/#`, as written.
      case regexLiteral(String)
      case arrayLiteral([Expression])
      case dictionaryLiteral([(key: Expression, value: Expression)])
      /// `name`, `name<T>`, `name(label:label:)`; also `self`, `Self` and `$0`.
      case identifier(Name, genericArguments: [TypeExpression]?, argumentLabels: [String?]?)
      case superReference
      /// `base.name`; without a base an implicit member `.name`. A tuple index is a name of digits;
      /// `.self` and `.init` are names too.
      case member(base: Expression?, Name, genericArguments: [TypeExpression]?, argumentLabels: [String?]?)
      /// `callee(arguments) { trailing }`: trailing closures are the last arguments, marked.
      case call(callee: Expression, arguments: [Argument])
      case subscripting(base: Expression, arguments: [Argument])
      /// `(a, b)`, `(x: a, y: b)`, `()`; never one unlabelled element.
      case tuple([Argument])
      case paren(Expression)
      case closure(Closure)
      case prefixOperator(Name, Expression)
      case postfixOperator(Name, Expression)
      case binaryOperator(Name, Expression, Expression)
      /// An operator used as a value, as in `reduce(0, +)`.
      case operatorReference(Name)
      /// `left = right`; compound assignments are `binaryOperator`.
      case assignment(Expression, Expression)
      case ternary(condition: Expression, then: Expression, otherwise: Expression)
      /// `&x`
      case inOut(Expression)
      /// `x!`
      case forceUnwrap(Expression)
      /// `x?` inside an optional chain.
      case optionalChaining(Expression)
      case tryExpression(TryKind, Expression)
      case awaitExpression(Expression)
      /// `x is T`
      case isCast(Expression, TypeExpression)
      case asCast(Expression, TypeExpression, CastKind)
      /// `\Root.a.b`, `\.a`
      case keyPath(root: TypeExpression?, components: [KeyPathComponent])
      case ifExpression(If)
      case switchExpression(Switch)
      /// `_` on the left of an assignment.
      case discard
      /// A type in expression position that only a type can be: `[Int: String]` never comes so (it is a
      /// literal until the checker knows), `(Int) -> Int`, `any P`, `Int?` do.
      case type(TypeExpression)
      /// `#file`, `#line`, `#column`, `#function`, `#fileID`, `#filePath`, `#warning("…")`, or a macro.
      case macro(Name, arguments: [Argument])
      /// `let x` in the middle of an expression pattern; `Parsing` leaves it only where it is misplaced.
      case misplacedPattern(Pattern)
      /// Something that did not parse; its diagnostic has been made.
      case invalid
    }
  }

  /// How `try` is written.
  enum TryKind { case plain, optional, forced }
  /// How `as` is written.
  enum CastKind { case coerce, conditional, forced }

  /// A part of an interpolated string.
  enum StringSegment {
    case text(String)
    /// `\(value, label: more)`
    case interpolation([Argument])
  }

  /// An argument of a call, subscript or tuple.
  struct Argument {
    var label: Name?
    var value: Expression
    /// Whether it is a trailing closure; the first of them has no label.
    var isTrailing: Bool = false
  }

  /// `{ [capture] (parameters) async throws -> Result in statements }`
  final class Closure {
    let range: SourceRange
    var captures: [Capture]
    /// `nil` when no parameter list is written (`$0` may be used).
    var parameters: [ClosureParameter]?
    var isAsync: Bool
    var `throws`: ThrowsClause?
    var result: TypeExpression?
    var attributes: [Attribute]
    var body: [Statement]

    init(
      range: SourceRange, captures: [Capture], parameters: [ClosureParameter]?, isAsync: Bool,
      throws throwsClause: ThrowsClause?, result: TypeExpression?, attributes: [Attribute], body: [Statement]
    ) {
      self.range = range
      self.captures = captures
      self.parameters = parameters
      self.isAsync = isAsync
      self.throws = throwsClause
      self.result = result
      self.attributes = attributes
      self.body = body
    }
  }

  /// `[weak self]`, `[x]`, `[y = expression]`
  struct Capture {
    var ownership: Ownership
    var name: Name
    var value: Expression?
  }

  /// How a reference is held.
  enum Ownership { case strong, weak, unowned }

  /// A parameter of a closure; `_` has the text `_`. A parenthesised pattern is not Swift.
  struct ClosureParameter {
    var name: Name
    var type: TypeExpression?
  }

  /// `throws` or `throws(E)`; also `rethrows`.
  struct ThrowsClause {
    var type: TypeExpression?
    var isRethrows: Bool
  }

  /// A component of a key path.
  enum KeyPathComponent {
    case property(Name)
    case subscripting([Argument])
    case optionalChain
    case forceUnwrap
  }
}
