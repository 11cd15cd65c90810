@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Converts a pattern.
  func pattern(_ node: some RawSyntaxNodeProtocol) -> AST.Pattern {
    let raw = node.raw
    return nested(raw) { pattern(raw: raw, isBinding: false) } ?? invalidPattern(raw)
  }

  private func pattern(_ node: some RawSyntaxNodeProtocol, isBinding: Bool) -> AST.Pattern {
    let raw = node.raw
    return nested(raw) { pattern(raw: raw, isBinding: isBinding) } ?? invalidPattern(raw)
  }

  private func invalidPattern(_ node: RawSyntax) -> AST.Pattern {
    AST.Pattern(.expression(AST.Expression(.invalid, range(node))), range(node))
  }

  /// - Parameter isBinding: whether the pattern stands below `let` or `var`, so that a bare name is bound.
  private func pattern(raw node: RawSyntax, isBinding: Bool) -> AST.Pattern {
    switch node.kind {
    case .identifierPattern:
      let name = name(cast(node, to: RawIdentifierPatternSyntax.self).identifier)
      return AST.Pattern(.identifier(name), name.range)
    case .wildcardPattern:
      return AST.Pattern(.wildcard, range(node))
    case .valueBindingPattern:
      return bindingPattern(cast(node, to: RawValueBindingPatternSyntax.self))
    case .tuplePattern:
      return tuplePattern(cast(node, to: RawTuplePatternSyntax.self), isBinding: isBinding)
    case .isTypePattern:
      return AST.Pattern(.isType(type(cast(node, to: RawIsTypePatternSyntax.self).type)), range(node))
    case .expressionPattern:
      return expressionPattern(
        cast(node, to: RawExpressionPatternSyntax.self).expression.raw, isBinding: isBinding)
    default:
      return invalidPattern(node)
    }
  }

  private func bindingPattern(_ node: RawValueBindingPatternSyntax) -> AST.Pattern {
    let specifier = node.bindingSpecifier
    switch specifier.tokenText {
    case "let", "var": break
    default: unsupported("'\(Self.text(specifier))' patterns", at: specifier)
    }
    let inner = pattern(node.pattern, isBinding: true)
    return AST.Pattern(
      .binding(isLet: specifier.tokenText != "var", inner),
      range(from: range(token: specifier), to: inner.range))
  }

  private func tuplePattern(_ node: RawTuplePatternSyntax, isBinding: Bool) -> AST.Pattern {
    let elements = node.elements.elements.map { element in
      (label: element.label.map { name($0) }, pattern: pattern(element.pattern, isBinding: isBinding))
    }
    return tuplePattern(elements, at: range(node))
  }

  private func tuplePattern(
    _ elements: [(label: AST.Name?, pattern: AST.Pattern)], at range: SourceRange
  ) -> AST.Pattern {
    if elements.count == 1, elements[0].label == nil {
      return AST.Pattern(elements[0].pattern.kind, range)
    }
    return AST.Pattern(.tuple(elements), range)
  }

  // MARK: Patterns written as expressions

  private func patternInExpression(_ node: some RawSyntaxNodeProtocol, isBinding: Bool) -> AST.Pattern {
    let raw = node.raw
    return nested(raw) { expressionPattern(raw, isBinding: isBinding) } ?? invalidPattern(raw)
  }

  /// Reads an expression as the pattern it may be: an enum case, a tuple, an optional, a cast, or a value to
  /// compare with.
  private func expressionPattern(_ node: RawSyntax, isBinding: Bool) -> AST.Pattern {
    switch node.kind {
    case .patternExpr:
      return pattern(cast(node, to: RawPatternExprSyntax.self).pattern, isBinding: isBinding)
    case .discardAssignmentExpr:
      return AST.Pattern(.wildcard, range(node))
    case .declReferenceExpr where isBinding:
      return boundName(cast(node, to: RawDeclReferenceExprSyntax.self))
    case .tupleExpr:
      return tuplePattern(
        patternElements(cast(node, to: RawTupleExprSyntax.self).elements, isBinding: isBinding),
        at: range(node))
    case .optionalChainingExpr:
      let inner = cast(node, to: RawOptionalChainingExprSyntax.self).expression
      return AST.Pattern(.optional(patternInExpression(inner, isBinding: isBinding)), range(node))
    case .memberAccessExpr:
      return enumCase(cast(node, to: RawMemberAccessExprSyntax.self))
    case .functionCallExpr:
      return enumCase(cast(node, to: RawFunctionCallExprSyntax.self), isBinding: isBinding)
    case .sequenceExpr:
      return castPattern(cast(node, to: RawSequenceExprSyntax.self), isBinding: isBinding)
    default:
      return comparison(node)
    }
  }

  private func comparison(_ node: RawSyntax) -> AST.Pattern {
    let value = expression(node)
    return AST.Pattern(.expression(value), value.range)
  }

  private func boundName(_ node: RawDeclReferenceExprSyntax) -> AST.Pattern {
    guard node.baseName.tokenKind == .identifier, node.argumentNames == nil else {
      return comparison(node.raw)
    }
    let name = name(node.baseName)
    return AST.Pattern(.identifier(name), name.range)
  }

  private func patternElements(
    _ list: RawLabeledExprListSyntax, isBinding: Bool
  ) -> [(label: AST.Name?, pattern: AST.Pattern)] {
    list.elements.map { element in
      (
        label: element.label.map { name($0) },
        pattern: patternInExpression(element.expression, isBinding: isBinding)
      )
    }
  }

  /// `.name` and `Type.name`
  private func enumCase(_ node: RawMemberAccessExprSyntax) -> AST.Pattern {
    let value = expression(node)
    guard case .member(let base, let name, genericArguments: nil, argumentLabels: nil) = value.kind,
      name.text != "self", name.text != "init"
    else { return AST.Pattern(.expression(value), value.range) }
    return AST.Pattern(
      .enumCase(base: base, name, elements: nil, expression: value), value.range)
  }

  /// `.name(…)` and `Type.name(…)`
  private func enumCase(_ node: RawFunctionCallExprSyntax, isBinding: Bool) -> AST.Pattern {
    guard node.trailingClosure == nil,
      let callee = RawMemberAccessExprSyntax(node.calledExpression),
      callee.declName.argumentNames == nil, Self.text(callee.declName.baseName) != "init"
    else { return comparison(node.raw) }
    let base = callee.base.map { expression($0) }
    let name = name(callee.declName.baseName)
    let elements = patternElements(node.arguments, isBinding: isBinding)
    let range = range(node)
    var value: AST.Expression?
    if let arguments = arguments(elements) {
      let member = AST.Expression(
        .member(base: base, name, genericArguments: nil, argumentLabels: nil),
        SourceRange(file: source, start: range.start, end: name.range.end))
      value = AST.Expression(.call(callee: member, arguments: arguments), range)
    }
    return AST.Pattern(.enumCase(base: base, name, elements: elements, expression: value), range)
  }

  /// The elements as the arguments of a call; `nil` when one binds or ignores something.
  private func arguments(_ elements: [(label: AST.Name?, pattern: AST.Pattern)]) -> [AST.Argument]? {
    var result: [AST.Argument] = []
    for element in elements {
      guard let value = value(element.pattern) else { return nil }
      result.append(AST.Argument(label: element.label, value: value))
    }
    return result
  }

  /// A pattern that was read from an expression as that expression again.
  private func value(_ pattern: AST.Pattern) -> AST.Expression? {
    switch pattern.kind {
    case .expression(let value): value
    case .enumCase(_, _, elements: _, expression: let value): value
    case .tuple(let elements): arguments(elements).map { AST.Expression(.tuple($0), pattern.range) }
    case .optional(let inner): value(inner).map { AST.Expression(.optionalChaining($0), pattern.range) }
    case .asType(let inner, let type):
      value(inner).map { AST.Expression(.asCast($0, type, .coerce), pattern.range) }
    case .wildcard, .identifier, .binding, .typed, .isType: nil
    }
  }

  /// `pattern as T`; any other operators make a value to compare with.
  private func castPattern(_ node: RawSequenceExprSyntax, isBinding: Bool) -> AST.Pattern {
    let elements = node.elements.elements
    guard elements.count == 3, let operation = RawUnresolvedAsExprSyntax(elements[1]),
      operation.questionOrExclamationMark == nil, let target = RawTypeExprSyntax(elements[2])
    else { return comparison(node.raw) }
    let inner = patternInExpression(elements[0], isBinding: isBinding)
    return AST.Pattern(.asType(inner, type(target.type)), range(node))
  }
}
