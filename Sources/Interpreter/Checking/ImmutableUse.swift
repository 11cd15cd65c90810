/// What changes a place, as messages about places that cannot be changed name it.
enum ImmutableUse {
  case assignment
  case propertyAssignment
  case subscriptAssignment
  /// `+=` and its kin.
  case `operator`
  case mutatingMember
  case inOutArgument

  /// How the message begins.
  var text: String {
    switch self {
    case .assignment: "cannot assign to value"
    case .propertyAssignment: "cannot assign to property"
    case .subscriptAssignment: "cannot assign through subscript"
    case .operator: "left side of mutating operator isn't mutable"
    case .mutatingMember: "cannot use mutating member on immutable value"
    case .inOutArgument: "cannot pass immutable value as inout argument"
    }
  }

  /// The assignment to an expression.
  init(assigning target: AST.Expression) {
    switch target.kind {
    case .member: self = .propertyAssignment
    case .subscripting: self = .subscriptAssignment
    case .optionalChaining(let inner), .forceUnwrap(let inner), .paren(let inner): self.init(assigning: inner)
    default: self = .assignment
    }
  }
}

extension ExpressionChecker {
  /// Finds a place for a change, which messages name.
  func changing<Value>(_ use: ImmutableUse, _ work: () -> Value) -> Value {
    let outer = change
    change = use
    defer { change = outer }
    return work()
  }
}
