@_spi(RawSyntax) import SwiftSyntax

/// What `yield` does in an accessor that lends a place.
enum Yielding {
  /// Gives the value: `_read`.
  case value
  /// Puts the new value into the place: `_modify`.
  case place

  /// What it does in the accessor of that name, where it can stand at all.
  init?(accessor: SyntaxText) {
    switch accessor {
    case "_read", "read": self = .value
    case "_modify", "modify": self = .place
    default: return nil
    }
  }
}

extension TreeBuilder {
  /// Converts `yield x` or `yield &x` to the `return` or the assignment that it stands for.
  func yieldStatement(_ node: RawYieldStmtSyntax) -> AST.Statement {
    let place = range(node)
    guard let yielding, let raw = RawExprSyntax(node.yieldedExpressions) else {
      unsupported("'yield'", at: node)
      return AST.Statement(.invalid, place)
    }
    var value = expression(raw)
    guard yielding == .place else { return AST.Statement(.return(value), place) }
    if case .inOut(let inner) = value.kind { value = inner }
    let newValue = AST.Expression(
      .identifier(AST.Name(text: "newValue", range: place), genericArguments: nil, argumentLabels: nil), place
    )
    return AST.Statement(.expression(AST.Expression(.assignment(value, newValue), place)), place)
  }
}
