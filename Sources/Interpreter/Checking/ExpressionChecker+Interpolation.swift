/// `"\(value) and \(other, label: more)"`
///
/// As in Swift, what is interpolated takes no part in the inference around the string: it is checked when the string's
/// own type is known, by the `appendInterpolation` of that type.
extension ExpressionChecker {
  func interpolation(_ segments: [AST.StringSegment], _ range: SourceRange) -> Pending {
    let type = solver.fresh(.interpolation)
    let scope = scope
    return Pending(type, range) { [unowned self] in
      let final = resolved(type)
      let holder = interpolationType(of: final)
      if holder.nominal === checker.libraryType("DefaultStringInterpolation"), isPlain(segments) {
        let parts = segments.map { part(of: $0, in: scope, range) }
        let value = CheckedExpression(.interpolatedString(parts), checker.string, range)
        if final == checker.string { return value }
        return literalCall(final, "ExpressibleByStringLiteral", "stringLiteral", value, range)
      }
      return built(segments, through: holder, as: final, in: scope, range)
    }
  }

  private func interpolationType(of type: Type) -> Type {
    let proto = checker.libraryType("ExpressibleByStringInterpolation")
    guard type != checker.string,
      let associated = checker.findAssociatedType("StringInterpolation", in: proto)
    else { return checker.type("DefaultStringInterpolation") }
    return checker.memberType(of: type, associated)
  }

  /// Whether every segment is described as `print` would describe it.
  private func isPlain(_ segments: [AST.StringSegment]) -> Bool {
    let holder = checker.libraryType("DefaultStringInterpolation")
    let isExtended = (holder.members["appendInterpolation"] ?? []).contains { decl in
      decl.moduleName != "Swift" && (decl as? FunctionDecl)?.parameters.first?.label == nil
    }
    return segments.allSatisfy { segment in
      guard case .interpolation(let arguments) = segment else { return true }
      return !isExtended && arguments.count == 1 && arguments[0].label == nil
    }
  }

  private func part(of segment: AST.StringSegment, in scope: Scope, _ range: SourceRange) -> CheckedExpression
  {
    switch segment {
    case .text(let text): return CheckedExpression(.stringLiteral(text), checker.string, range)
    case .interpolation(let arguments):
      let value = arguments[0].value
      return checked(value, in: scope) ?? CheckedExpression(.tuple([]), .error, value.range)
    }
  }

  private func checked(_ expression: AST.Expression, in scope: Scope) -> CheckedExpression? {
    checker.checkExpression(
      expression, as: nil, in: scope, purpose: .other, handler: handler, marks: marks)
  }

  /// `{ var i = Holder(literalCapacity: …, interpolationCount: …); i.appendLiteral(…); …; T(stringInterpolation: i) }`
  private func built(
    _ segments: [AST.StringSegment], through holder: Type, as type: Type, in scope: Scope,
    _ range: SourceRange
  ) -> CheckedExpression {
    let base = local("$interpolation", holder, isLet: false, range)
    base.isMutated = true
    let result = local("$text", type, isLet: true, range)
    let inner = scope.nested()
    inner.declare(base)
    var statements = [
      CheckedStatement(.binding(.variable(base), newInterpolation(holder, segments, range)), range)
    ]
    for call in appends(segments, to: AST.Expression.name(base.name, range)) {
      guard let append = checked(call, in: inner) else { return CheckedExpression(.tuple([]), .error, range) }
      statements.append(CheckedStatement(.expression(append), range))
    }
    let made = literalCall(
      type, "ExpressibleByStringInterpolation", "stringInterpolation", checker.variable(base), range)
    statements.append(CheckedStatement(.binding(.variable(result), made), range))
    return CheckedExpression(.statements(statements, result: result), type, range)
  }

  /// Text, which may be empty, stands before, between and behind all values.
  private func appends(_ segments: [AST.StringSegment], to name: AST.Expression) -> [AST.Expression] {
    var calls: [AST.Expression] = []
    var text = ""
    func appendText() {
      let literal = AST.Expression(.stringLiteral(text), name.range)
      calls.append(name.member("appendLiteral").call([literal.argument()]))
      text = ""
    }
    for segment in segments {
      switch segment {
      case .text(let more): text += more
      case .interpolation(let arguments):
        appendText()
        calls.append(name.member("appendInterpolation").call(arguments))
      }
    }
    appendText()
    return calls
  }

  private func local(_ name: String, _ type: Type, isLet: Bool, _ range: SourceRange) -> VariableDecl {
    let decl = VariableDecl(
      name: name, kind: .local, isLet: isLet, range: range, context: .local(parent: body?.function))
    decl.type = type
    if let body { checker.owners[ObjectIdentifier(decl)] = body }
    return decl
  }

  /// An empty interpolation that knows the UTF-8 length of the text and the number of values to come.
  private func newInterpolation(
    _ holder: Type, _ segments: [AST.StringSegment], _ range: SourceRange
  ) -> CheckedExpression {
    var (length, count) = (0, 0)
    for segment in segments {
      switch segment {
      case .text(let text): length += text.utf8.count
      case .interpolation: count += 1
      }
    }
    let proto = checker.libraryType("StringInterpolationProtocol")
    let requirement = (proto.members["init"] ?? []).lazy.compactMap { $0 as? FunctionDecl }.first
    guard let requirement else { return CheckedExpression(.tuple([]), .error, range) }
    requirement.resolve()
    var map = Substitutions()
    map[proto.selfParameter] = holder
    let arguments = [length, count].map { number in
      CheckedArgument.value(
        CheckedExpression(
          .integerLiteral(magnitude: UInt128(number), isNegative: false), checker.type("Int"), range))
    }
    let call = CheckedCall(
      callee: .initializer(DeclReference(function: requirement, substitutions: map), metatype: nil),
      arguments: arguments, canThrow: false, isAsync: false)
    return CheckedExpression(.call(call), holder, range)
  }
}
