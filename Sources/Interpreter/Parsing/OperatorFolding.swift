/// Makes a tree of a flat sequence of operands and operators, by precedence and associativity.
///
/// It follows the compiler's own rules (`foldSequence` in `lib/Sema/TypeCheckExpr.cpp`): `try` and `await` on the
/// left of an operator cover what stands to its right, a cast's type ends with the cast, and operators of unrelated
/// groups are an error.
///
/// - Complexity: O(*n*) for *n* operands of one precedence; each level of precedence adds a frame of recursion.
struct OperatorFolding {
  /// An operator between two operands.
  struct Operation {
    /// What it does.
    enum Kind {
      case binary(AST.Name)
      case assignment
      case ternary(then: AST.Expression)
      case isCast
      case asCast(AST.CastKind)
      case arrow(isAsync: Bool, throws: AST.ThrowsClause?)
    }

    var kind: Kind
    /// `nil` for an operator that is not declared.
    var group: OperatorScope.PrecedenceGroup.Index?
    var range: SourceRange

    init(_ kind: Kind, group: OperatorScope.PrecedenceGroup.Index?, range: SourceRange) {
      self.kind = kind
      self.group = group
      self.range = range
    }

    /// An operator whose group the grammar fixes.
    init(_ kind: Kind, range: SourceRange) {
      let group =
        switch kind {
        case .binary: OperatorScope.defaultGroup
        case .assignment: OperatorScope.assignmentGroup
        case .ternary: OperatorScope.ternaryGroup
        case .isCast, .asCast: OperatorScope.castingGroup
        case .arrow: OperatorScope.arrowGroup
        }
      self.init(kind, group: group, range: range)
    }

    /// Whether the right side is a type, which the operator alone delimits.
    var isCast: Bool {
      switch kind {
      case .isCast, .asCast: true
      default: false
      }
    }
  }

  /// The least precedence that a step may take operators of.
  private struct Bound {
    var group: OperatorScope.PrecedenceGroup.Index?
    var isStrict: Bool
  }

  private let operands: [AST.Expression]
  private let operations: [Operation]
  private let scope: OperatorScope
  /// The index of the next operator; its right operand is the one after.
  private var next = 0
  /// How many steps are folding a right side at once.
  private var depth = 0
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - operands: one more than there are operations.
  ///   - operations: the operators between them.
  ///   - scope: the precedence groups that the operations refer to.
  init(operands: [AST.Expression], operations: [Operation], scope: OperatorScope) {
    precondition(operands.count == operations.count + 1)
    self.operands = operands
    self.operations = operations
    self.scope = scope
  }

  /// The whole sequence as one expression.
  mutating func fold() -> AST.Expression {
    if operations.count == 1 { return combine(operands[0], operations[0], operands[1], isLast: true) }
    return fold(operands[0], bound: Bound(group: nil, isStrict: false))
  }

  private var isAtEnd: Bool { next == operations.count }

  private mutating func takeOperand() -> AST.Expression {
    next += 1
    return operands[next]
  }

  /// Whether a step with this bound may take an operator of this group.
  private func accepts(_ group: OperatorScope.PrecedenceGroup.Index?, _ bound: Bound) -> Bool {
    guard let limit = bound.group else { return true }
    guard let group else { return false }
    if group == limit { return !bound.isStrict }
    return scope.relate(group, to: limit) != .lower
  }

  private mutating func fold(_ first: AST.Expression, bound: Bound) -> AST.Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= TreeBuilder.maximumDepth else {
      if !isAtEnd {
        diagnostics.append(
          .error(
            "this expression is nested too deeply; split it into smaller parts", at: operations[next].range))
        next = operations.count
      }
      return AST.Expression(.invalid, first.range)
    }
    var left = first
    while true {
      guard !isAtEnd else { return left }
      var operation = operations[next]
      guard accepts(operation.group, bound) else { return left }
      var right = takeOperand()
      var restart = false
      while !isAtEnd, !restart {
        if operation.isCast {
          left = combine(left, operation, right, isLast: false)
          operation = operations[next]
          guard accepts(operation.group, bound) else { return left }
          right = takeOperand()
          continue
        }
        let following = operations[next]
        guard accepts(following.group, bound) else { break }
        switch associativity(operation, following) {
        case .left:
          left = combine(left, operation, right, isLast: false)
          operation = following
          right = takeOperand()
        case .right where operation.group != following.group:
          right = fold(right, bound: Bound(group: operation.group, isStrict: true))
        case .right:
          right = fold(right, bound: Bound(group: operation.group, isStrict: false))
          left = combine(left, operation, right, isLast: isAtEnd)
          restart = true
        case .none:
          reportUnordered(operation, following)
          left = combine(left, operation, right, isLast: false)
          restart = true
        }
      }
      if !restart { return combine(left, operation, right, isLast: isAtEnd) }
    }
  }

  private func associativity(_ one: Operation, _ other: Operation) -> OperatorScope.Associativity {
    guard let first = one.group, let second = other.group else { return .none }
    if first == second { return scope.groups[first].associativity }
    switch scope.relate(first, to: second) {
    case .higher: return .left
    case .lower: return .right
    case .unrelated: return .none
    }
  }

  private mutating func reportUnordered(_ one: Operation, _ other: Operation) {
    guard let first = one.group, let second = other.group else { return }
    let firstName = scope.groups[first].name
    if first == second {
      diagnostics.append(
        .error("adjacent operators are in non-associative precedence group '\(firstName)'", at: one.range))
    } else {
      diagnostics.append(
        .error(
          "adjacent operators are in unordered precedence groups '\(firstName)' and "
            + "'\(scope.groups[second].name)'", at: one.range))
    }
  }

  // MARK: Building

  /// - Parameter isLast: whether nothing of the sequence stands to the right of the right operand.
  private mutating func combine(
    _ left: AST.Expression, _ operation: Operation, _ right: AST.Expression, isLast: Bool
  ) -> AST.Expression {
    switch left.kind {
    case .tryExpression(let kind, let inner):
      let covered = combine(inner, operation, right, isLast: isLast)
      return AST.Expression(.tryExpression(kind, covered), span(left, covered))
    case .awaitExpression(let inner):
      let covered = combine(inner, operation, right, isLast: isLast)
      return AST.Expression(.awaitExpression(covered), span(left, covered))
    default: break
    }
    checkEffect(right, operation, isLast: isLast)
    let range = span(left, right)
    switch operation.kind {
    case .binary(let name):
      return AST.Expression(.binaryOperator(name, left, right), range)
    case .assignment:
      return AST.Expression(.assignment(left, right), range)
    case .ternary(let then):
      return AST.Expression(.ternary(condition: left, then: then, otherwise: right), range)
    case .isCast:
      guard case .type(let type) = right.kind else { return AST.Expression(.invalid, range) }
      return AST.Expression(.isCast(left, type), range)
    case .asCast(let kind):
      guard case .type(let type) = right.kind else { return AST.Expression(.invalid, range) }
      return AST.Expression(.asCast(left, type, kind), range)
    case .arrow(let isAsync, let throwsClause):
      return functionType(left, isAsync: isAsync, throws: throwsClause, right, range)
    }
  }

  private func span(_ left: AST.Expression, _ right: AST.Expression) -> SourceRange {
    SourceRange(file: left.range.file, start: left.range.start, end: max(left.range.start, right.range.end))
  }

  /// `try` and `await` right of an operator are wrong where they do not cover the rest.
  private mutating func checkEffect(_ right: AST.Expression, _ operation: Operation, isLast: Bool) {
    let keyword: String
    switch right.kind {
    case .tryExpression(.plain, _): keyword = "try"
    case .tryExpression(.optional, _): keyword = "try?"
    case .tryExpression(.forced, _): keyword = "try!"
    case .awaitExpression: keyword = "await"
    default: return
    }
    let isAssignment = operation.group.map { scope.groups[$0].isAssignment } ?? true
    if case .ternary = operation.kind {
      if !isLast {
        diagnostics.append(
          .error(
            "'\(keyword)' following conditional operator does not cover everything to its right",
            at: right.range))
      }
    } else if isAssignment {
      if !isLast {
        diagnostics.append(
          .error(
            "'\(keyword)' following assignment operator does not cover everything to its right",
            at: right.range))
      }
    } else {
      diagnostics.append(
        .error("'\(keyword)' cannot appear to the right of a non-assignment operator", at: right.range))
    }
  }

  private mutating func functionType(
    _ left: AST.Expression, isAsync: Bool, throws throwsClause: AST.ThrowsClause?, _ right: AST.Expression,
    _ range: SourceRange
  ) -> AST.Expression {
    let parameters: [AST.FunctionTypeParameter]? =
      switch left.kind {
      case .paren(let single):
        single.asType.map { [AST.FunctionTypeParameter(type: $0, isVariadic: false)] }
      case .tuple(let elements):
        elements.allSatisfy { $0.value.asType != nil }
          ? elements.map { AST.FunctionTypeParameter(type: $0.value.asType!, isVariadic: false) } : nil
      case .type(let type):
        switch type.kind {
        case .tuple(let elements):
          elements.map { AST.FunctionTypeParameter(type: $0.type, isVariadic: false) }
        default: [AST.FunctionTypeParameter(type: type, isVariadic: false)]
        }
      default: nil
      }
    guard let parameters else {
      diagnostics.append(.error("expected type before '->'", at: left.range))
      return AST.Expression(.invalid, range)
    }
    guard let result = right.asType else {
      diagnostics.append(.error("expected type after '->'", at: right.range))
      return AST.Expression(.invalid, range)
    }
    let type = AST.TypeExpression(
      .function(parameters: parameters, isAsync: isAsync, throws: throwsClause, result: result), range)
    return AST.Expression(.type(type), range)
  }
}
