extension ExpressionChecker {
  /// Where the implicit member is named that a chain of members and calls begins with: `.number` of
  /// `.number.precision(2)`.
  func implicitRoot(of expression: AST.Expression) -> Int32? {
    var current = expression
    var links = 0
    while true {
      switch current.kind {
      case .member(nil, let name, _, _): return links > 0 ? name.range.start : nil
      case .call(let callee, _):
        if case .member(nil, let name, _, _) = callee.kind { return links > 0 ? name.range.start : nil }
        current = callee
      case .member(let base?, _, _, _), .subscripting(let base, _), .forceUnwrap(let base):
        current = base
        links += 1
      default: return nil
      }
    }
  }

  /// A chain that begins with an implicit member: what it gives is of the type whose member that is.
  func implicitChain(_ expression: AST.Expression, _ root: Int32) -> Pending {
    let base = solver.fresh()
    implicitChains[root] = base
    let inner = generateLink(expression)
    solver.convert(inner.type, base, locator(expression.range))
    return Pending(base, expression.range) { [unowned self] in
      checker.coerce(inner.build(), to: resolved(base), signature, purpose: expression.range)
    }
  }
}
