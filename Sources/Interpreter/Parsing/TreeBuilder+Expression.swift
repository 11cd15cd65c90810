@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Converts an expression.
  func expression(_ node: some RawSyntaxNodeProtocol) -> AST.Expression {
    let raw = node.raw
    return nested(raw) { expression(raw: raw) } ?? AST.Expression(.invalid, range(raw))
  }

  /// Each kind is converted by a function of its own, so that the frames of this recursion stay small.
  private func expression(raw node: RawSyntax) -> AST.Expression {
    switch node.kind {
    case .declReferenceExpr: reference(cast(node, to: RawDeclReferenceExprSyntax.self))
    case .memberAccessExpr: member(cast(node, to: RawMemberAccessExprSyntax.self), generics: nil)
    case .functionCallExpr: call(cast(node, to: RawFunctionCallExprSyntax.self))
    case .subscriptCallExpr: subscripting(cast(node, to: RawSubscriptCallExprSyntax.self))
    case .integerLiteralExpr: integerLiteral(cast(node, to: RawIntegerLiteralExprSyntax.self).literal)
    case .floatLiteralExpr: floatLiteral(cast(node, to: RawFloatLiteralExprSyntax.self).literal)
    case .stringLiteralExpr: stringLiteral(cast(node, to: RawStringLiteralExprSyntax.self))
    case .simpleStringLiteralExpr: simpleStringLiteral(cast(node, to: RawSimpleStringLiteralExprSyntax.self))
    case .booleanLiteralExpr: booleanLiteral(cast(node, to: RawBooleanLiteralExprSyntax.self).literal)
    case .nilLiteralExpr: AST.Expression(.nilLiteral, range(node))
    case .regexLiteralExpr: regexLiteral(cast(node, to: RawRegexLiteralExprSyntax.self))
    case .sequenceExpr: sequence(cast(node, to: RawSequenceExprSyntax.self))
    case .tupleExpr: tuple(cast(node, to: RawTupleExprSyntax.self))
    case .arrayExpr: arrayLiteral(cast(node, to: RawArrayExprSyntax.self))
    case .dictionaryExpr: dictionaryLiteral(cast(node, to: RawDictionaryExprSyntax.self))
    case .closureExpr: closureExpression(cast(node, to: RawClosureExprSyntax.self))
    case .prefixOperatorExpr: prefixOperator(cast(node, to: RawPrefixOperatorExprSyntax.self))
    case .postfixOperatorExpr: postfixOperator(cast(node, to: RawPostfixOperatorExprSyntax.self))
    case .inOutExpr: inOut(cast(node, to: RawInOutExprSyntax.self))
    case .forceUnwrapExpr: forceUnwrap(cast(node, to: RawForceUnwrapExprSyntax.self))
    case .optionalChainingExpr: optionalChaining(cast(node, to: RawOptionalChainingExprSyntax.self))
    case .tryExpr: tryExpression(cast(node, to: RawTryExprSyntax.self))
    case .awaitExpr: awaitExpression(cast(node, to: RawAwaitExprSyntax.self))
    case .ifExpr: ifExpression(cast(node, to: RawIfExprSyntax.self))
    case .switchExpr: switchExpression(cast(node, to: RawSwitchExprSyntax.self))
    case .keyPathExpr: keyPath(cast(node, to: RawKeyPathExprSyntax.self))
    case .genericSpecializationExpr: specialization(cast(node, to: RawGenericSpecializationExprSyntax.self))
    case .macroExpansionExpr: macro(cast(node, to: RawMacroExpansionExprSyntax.self))
    case .typeExpr: typeInExpression(cast(node, to: RawTypeExprSyntax.self))
    case .discardAssignmentExpr: discard(node)
    case .superExpr: AST.Expression(.superReference, range(node))
    case .patternExpr: misplacedPattern(cast(node, to: RawPatternExprSyntax.self))
    // An owned value or a borrowed one is the value itself: the interpreter copies what is shared.
    case .copyExpr: expression(cast(node, to: RawCopyExprSyntax.self).expression)
    case .consumeExpr: expression(cast(node, to: RawConsumeExprSyntax.self).expression)
    case .borrowExpr: expression(cast(node, to: RawBorrowExprSyntax.self).expression)
    case .unsafeExpr: expression(cast(node, to: RawUnsafeExprSyntax.self).expression)
    default: unusualExpression(node)
    }
  }

  /// What cannot be converted: unsupported, or wrong and reported by the parser.
  private func unusualExpression(_ node: RawSyntax) -> AST.Expression {
    switch node.kind {
    case .packExpansionExpr, .packElementExpr: unsupported("parameter packs", at: node)
    case .postfixIfConfigExpr: unsupported("'#if' inside an expression", at: node)
    case .editorPlaceholderExpr: error("editor placeholder in source file", at: range(node))
    case .arrowExpr, .assignmentExpr, .binaryOperatorExpr, .unresolvedAsExpr, .unresolvedIsExpr,
      .unresolvedTernaryExpr:
      error("expected expression", at: range(node))
    default: break
    }
    return AST.Expression(.invalid, range(node))
  }

  // MARK: Names and members

  private func reference(_ node: RawDeclReferenceExprSyntax) -> AST.Expression {
    reference(node, generics: nil, range: range(node))
  }

  private func reference(
    _ node: RawDeclReferenceExprSyntax, generics: [AST.TypeExpression]?, range: SourceRange
  ) -> AST.Expression {
    let base = node.baseName
    rejectModuleSelector(node.moduleSelector)
    switch base.tokenKind {
    case .binaryOperator, .prefixOperator, .postfixOperator, .prefixAmpersand, .exclamationMark, .equal,
      .ellipsis:
      return AST.Expression(.operatorReference(name(base)), range)
    default:
      return AST.Expression(
        .identifier(
          name(base), genericArguments: generics, argumentLabels: argumentLabels(node.argumentNames)), range)
    }
  }

  private func argumentLabels(_ node: RawDeclNameArgumentsSyntax?) -> [String?]? {
    node?.arguments.elements.map { argument in
      let label = Self.text(argument.name)
      return label == "_" ? nil : label
    }
  }

  private func member(
    _ node: RawMemberAccessExprSyntax, generics: [AST.TypeExpression]?, end: RawSyntax? = nil
  ) -> AST.Expression {
    let base = node.base.map { expression($0) }
    let declName = node.declName
    rejectModuleSelector(declName.moduleSelector)
    let first = base?.range ?? range(token: node.period)
    let memberName = name(declName.baseName)
    let labels = argumentLabels(declName.argumentNames)
    return AST.Expression(
      .member(base: base, memberName, genericArguments: generics, argumentLabels: labels),
      end.map { range(from: first, to: $0) }
        ?? (labels == nil ? range(from: first, to: memberName.range) : range(from: first, to: declName)))
  }

  private func specialization(_ node: RawGenericSpecializationExprSyntax) -> AST.Expression {
    let arguments = genericArguments(node.genericArgumentClause)
    let inner = node.expression.raw
    switch inner.kind {
    case .declReferenceExpr:
      return reference(
        cast(inner, to: RawDeclReferenceExprSyntax.self), generics: arguments, range: range(node))
    case .memberAccessExpr:
      return member(cast(inner, to: RawMemberAccessExprSyntax.self), generics: arguments, end: node.raw)
    default:
      error("cannot explicitly specialize this expression", at: range(node))
      return AST.Expression(.invalid, range(node))
    }
  }

  func rejectModuleSelector(_ node: RawModuleSelectorSyntax?) {
    if let node { unsupported("module selectors", at: node) }
  }

  // MARK: Calls

  private func call(_ node: RawFunctionCallExprSyntax) -> AST.Expression {
    let callee = expression(node.calledExpression)
    let arguments = self.arguments(
      node.arguments, trailing: node.trailingClosure, additional: node.additionalTrailingClosures)
    return AST.Expression(.call(callee: callee, arguments: arguments), range(from: callee.range, to: node))
  }

  private func subscripting(_ node: RawSubscriptCallExprSyntax) -> AST.Expression {
    let base = expression(node.calledExpression)
    let arguments = self.arguments(
      node.arguments, trailing: node.trailingClosure, additional: node.additionalTrailingClosures)
    return AST.Expression(
      .subscripting(base: base, arguments: arguments), range(from: base.range, to: node))
  }

  func arguments(_ list: RawLabeledExprListSyntax) -> [AST.Argument] {
    let children = list.layoutView.children
    var result: [AST.Argument] = []
    result.reserveCapacity(children.count)
    for case let child? in children {
      guard let element = RawLabeledExprSyntax(child) else { continue }
      result.append(AST.Argument(label: label(element.label), value: expression(element.expression)))
    }
    return result
  }

  func arguments(
    _ list: RawLabeledExprListSyntax, trailing: RawClosureExprSyntax?,
    additional: RawMultipleTrailingClosureElementListSyntax
  ) -> [AST.Argument] {
    var result = arguments(list)
    guard let trailing else { return result }
    result.append(AST.Argument(label: nil, value: expression(trailing), isTrailing: true))
    for element in additional.elements {
      result.append(
        AST.Argument(label: label(element.label), value: expression(element.closure), isTrailing: true))
    }
    return result
  }

  /// A label as written; `_` counts as none.
  private func label(_ token: RawTokenSyntax?) -> AST.Name? {
    guard let token, token.tokenKind != .wildcard else { return nil }
    return name(token)
  }

  // MARK: Collections

  private func tuple(_ node: RawTupleExprSyntax) -> AST.Expression {
    let elements = arguments(node.elements)
    if elements.count == 1, elements[0].label == nil {
      return AST.Expression(.paren(elements[0].value), range(node))
    }
    return AST.Expression(.tuple(elements), range(node))
  }

  private func arrayLiteral(_ node: RawArrayExprSyntax) -> AST.Expression {
    let children = node.elements.layoutView.children
    var elements: [AST.Expression] = []
    elements.reserveCapacity(children.count)
    for case let child? in children {
      guard let element = RawArrayElementSyntax(child) else { continue }
      elements.append(expression(element.expression))
    }
    return AST.Expression(.arrayLiteral(elements), range(node))
  }

  private func dictionaryLiteral(_ node: RawDictionaryExprSyntax) -> AST.Expression {
    let list = RawDictionaryElementListSyntax(node.content)
    let elements = list?.elements.map { (key: expression($0.key), value: expression($0.value)) }
    return AST.Expression(.dictionaryLiteral(elements ?? []), range(node))
  }

  // MARK: Operators written at one operand

  private func prefixOperator(_ node: RawPrefixOperatorExprSyntax) -> AST.Expression {
    let symbol = name(node.operator)
    let operand = expression(node.expression)
    checkDeclared(symbol, .prefix)
    return AST.Expression(
      .prefixOperator(symbol, operand), range(from: symbol.range, to: operand.range))
  }

  private func postfixOperator(_ node: RawPostfixOperatorExprSyntax) -> AST.Expression {
    let operand = expression(node.expression)
    let symbol = name(node.operator)
    checkDeclared(symbol, .postfix)
    return AST.Expression(
      .postfixOperator(symbol, operand), range(from: operand.range, to: symbol.range))
  }

  private func checkDeclared(_ symbol: AST.Name, _ fixity: OperatorScope.Fixity) {
    guard !operators.declares(symbol.text, fixity) else { return }
    let known = OperatorScope.Fixity.allCases.first { operators.declares(symbol.text, $0) }
    if known != nil {
      error("'\(symbol.text)' is not a \(fixity) unary operator", at: symbol.range)
    } else {
      error("cannot find operator '\(symbol.text)' in scope", at: symbol.range)
    }
  }

  private func inOut(_ node: RawInOutExprSyntax) -> AST.Expression {
    AST.Expression(.inOut(expression(node.expression)), range(node))
  }

  private func forceUnwrap(_ node: RawForceUnwrapExprSyntax) -> AST.Expression {
    let operand = expression(node.expression)
    return AST.Expression(.forceUnwrap(operand), range(from: operand.range, to: node.exclamationMark))
  }

  private func optionalChaining(_ node: RawOptionalChainingExprSyntax) -> AST.Expression {
    let operand = expression(node.expression)
    return AST.Expression(.optionalChaining(operand), range(from: operand.range, to: node.questionMark))
  }

  // MARK: Effects

  private func tryExpression(_ node: RawTryExprSyntax) -> AST.Expression {
    let kind: AST.TryKind =
      switch node.questionOrExclamationMark?.tokenKind {
      case .postfixQuestionMark: .optional
      case .exclamationMark: .forced
      default: .plain
      }
    let operand = expression(node.expression)
    return AST.Expression(
      .tryExpression(kind, operand), range(from: range(node.tryKeyword), to: operand.range))
  }

  private func awaitExpression(_ node: RawAwaitExprSyntax) -> AST.Expression {
    let operand = expression(node.expression)
    return AST.Expression(.awaitExpression(operand), range(from: range(node.awaitKeyword), to: operand.range))
  }

  // MARK: Others

  private func ifExpression(_ node: RawIfExprSyntax) -> AST.Expression {
    AST.Expression(.ifExpression(ifStatement(node, label: nil)), range(node))
  }

  private func switchExpression(_ node: RawSwitchExprSyntax) -> AST.Expression {
    AST.Expression(.switchExpression(switchStatement(node, label: nil)), range(node))
  }

  private func closureExpression(_ node: RawClosureExprSyntax) -> AST.Expression {
    let closure = closure(node)
    return AST.Expression(.closure(closure), closure.range)
  }

  private func typeInExpression(_ node: RawTypeExprSyntax) -> AST.Expression {
    let type = type(node.type)
    return AST.Expression(.type(type), type.range)
  }

  private func discard(_ node: RawSyntax) -> AST.Expression {
    return AST.Expression(.discard, range(node))
  }

  private func misplacedPattern(_ node: RawPatternExprSyntax) -> AST.Expression {
    let pattern = pattern(node.pattern)
    return AST.Expression(.misplacedPattern(pattern), pattern.range)
  }

  private func keyPath(_ node: RawKeyPathExprSyntax) -> AST.Expression {
    let root = node.root.map { type($0) }
    var components: [AST.KeyPathComponent] = []
    for element in node.components.elements {
      switch RawKeyPathComponentSyntax.Component(element.component) {
      case .property(let property):
        rejectModuleSelector(property.declName.moduleSelector)
        components.append(.property(name(property.declName.baseName)))
      case .subscript(let subscripting):
        components.append(.subscripting(arguments(subscripting.arguments)))
      case .optional(let optional):
        let isForced = optional.questionOrExclamationMark.tokenKind == .exclamationMark
        components.append(isForced ? .forceUnwrap : .optionalChain)
      default:
        unsupported("methods in key paths", at: element)
      }
    }
    return AST.Expression(.keyPath(root: root, components: components), range(node))
  }

  private func macro(_ node: RawMacroExpansionExprSyntax) -> AST.Expression {
    rejectModuleSelector(node.moduleSelector)
    let arguments = self.arguments(
      node.arguments, trailing: node.trailingClosure, additional: node.additionalTrailingClosures)
    return AST.Expression(.macro(name(node.macroName), arguments: arguments), range(node))
  }
}
