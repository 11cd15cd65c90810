@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Converts a type.
  func type(_ node: some RawSyntaxNodeProtocol) -> AST.TypeExpression {
    let raw = node.raw
    return nested(raw) { type(raw: raw) } ?? AST.TypeExpression(.invalid, range(raw))
  }

  private func type(raw node: RawSyntax) -> AST.TypeExpression {
    switch node.kind {
    case .identifierType: identifierType(cast(node, to: RawIdentifierTypeSyntax.self))
    case .memberType: memberType(cast(node, to: RawMemberTypeSyntax.self))
    case .arrayType: arrayType(cast(node, to: RawArrayTypeSyntax.self))
    case .dictionaryType: dictionaryType(cast(node, to: RawDictionaryTypeSyntax.self))
    case .optionalType: optionalType(cast(node, to: RawOptionalTypeSyntax.self))
    case .implicitlyUnwrappedOptionalType:
      implicitlyUnwrapped(cast(node, to: RawImplicitlyUnwrappedOptionalTypeSyntax.self))
    case .tupleType: tupleType(cast(node, to: RawTupleTypeSyntax.self))
    case .functionType: functionType(cast(node, to: RawFunctionTypeSyntax.self))
    case .compositionType: compositionType(cast(node, to: RawCompositionTypeSyntax.self))
    case .someOrAnyType: someOrAnyType(cast(node, to: RawSomeOrAnyTypeSyntax.self))
    case .metatypeType: metatypeType(cast(node, to: RawMetatypeTypeSyntax.self))
    case .attributedType: attributedType(cast(node, to: RawAttributedTypeSyntax.self))
    case .suppressedType: suppressedType(cast(node, to: RawSuppressedTypeSyntax.self))
    case .classRestrictionType:
      AST.TypeExpression(
        .identifier(AST.Name(text: "AnyObject", range: range(node)), arguments: []), range(node))
    default: unusualType(node)
    }
  }

  private func unusualType(_ node: RawSyntax) -> AST.TypeExpression {
    switch node.kind {
    case .packExpansionType, .packElementType: unsupported("parameter packs", at: node)
    case .inlineArrayType: unsupported("inline arrays", at: node)
    case .namedOpaqueReturnType: unsupported("named opaque result types", at: node)
    default: break
    }
    return AST.TypeExpression(.invalid, range(node))
  }

  private func identifierType(_ node: RawIdentifierTypeSyntax) -> AST.TypeExpression {
    rejectModuleSelector(node.moduleSelector)
    let name = name(node.name)
    guard let clause = node.genericArgumentClause else {
      return AST.TypeExpression(.identifier(name, arguments: []), name.range)
    }
    return AST.TypeExpression(
      .identifier(name, arguments: genericArguments(clause)), range(from: name.range, to: clause))
  }

  private func memberType(_ node: RawMemberTypeSyntax) -> AST.TypeExpression {
    rejectModuleSelector(node.moduleSelector)
    let base = type(node.baseType)
    let arguments = node.genericArgumentClause.map { genericArguments($0) } ?? []
    return AST.TypeExpression(
      .member(base, name(node.name), arguments: arguments), range(from: base.range, to: node))
  }

  /// The types between angle brackets.
  func genericArguments(_ clause: RawGenericArgumentClauseSyntax) -> [AST.TypeExpression] {
    clause.arguments.elements.map { argument in
      switch RawGenericArgumentSyntax.Argument(argument.argument) {
      case .type(let node): return type(node)
      case .expr(let node):
        unsupported("integer generic arguments", at: node)
        return AST.TypeExpression(.invalid, range(node))
      case nil: return AST.TypeExpression(.invalid, range(argument))
      }
    }
  }

  private func arrayType(_ node: RawArrayTypeSyntax) -> AST.TypeExpression {
    AST.TypeExpression(.array(type(node.element)), range(node))
  }

  private func dictionaryType(_ node: RawDictionaryTypeSyntax) -> AST.TypeExpression {
    AST.TypeExpression(.dictionary(key: type(node.key), value: type(node.value)), range(node))
  }

  private func optionalType(_ node: RawOptionalTypeSyntax) -> AST.TypeExpression {
    let wrapped = type(node.wrappedType)
    return AST.TypeExpression(.optional(wrapped), range(from: wrapped.range, to: node.questionMark))
  }

  private func implicitlyUnwrapped(
    _ node: RawImplicitlyUnwrappedOptionalTypeSyntax
  ) -> AST.TypeExpression {
    let wrapped = type(node.wrappedType)
    return AST.TypeExpression(
      .implicitlyUnwrapped(wrapped), range(from: wrapped.range, to: node.exclamationMark))
  }

  private func tupleType(_ node: RawTupleTypeSyntax) -> AST.TypeExpression {
    var elements: [(label: String?, type: AST.TypeExpression)] = []
    for element in node.elements.elements {
      var elementType = type(element.type)
      if let ellipsis = element.ellipsis {
        elementType = AST.TypeExpression(
          .variadic(elementType), range(from: elementType.range, to: ellipsis))
      }
      elements.append((elementLabel(element), elementType))
    }
    if elements.count == 1, elements[0].label == nil {
      return AST.TypeExpression(elements[0].type.kind, range(node))
    }
    return AST.TypeExpression(.tuple(elements), range(node))
  }

  private func elementLabel(_ element: RawTupleTypeElementSyntax) -> String? {
    guard let first = element.firstName, first.tokenKind != .wildcard else { return nil }
    return Self.text(first)
  }

  private func functionType(_ node: RawFunctionTypeSyntax) -> AST.TypeExpression {
    let parameters = node.parameters.elements.map { element in
      AST.FunctionTypeParameter(
        type: type(element.type), isVariadic: element.ellipsis != nil,
        isIsolated: hasSpecifier("isolated", element.type))
    }
    return AST.TypeExpression(
      .function(
        parameters: parameters,
        isAsync: node.effectSpecifiers?.asyncSpecifier != nil,
        throws: throwsClause(node.effectSpecifiers?.throwsClause),
        result: type(node.returnClause.type)),
      range(node))
  }

  private func compositionType(_ node: RawCompositionTypeSyntax) -> AST.TypeExpression {
    AST.TypeExpression(.composition(node.elements.elements.map { type($0.type) }), range(node))
  }

  private func someOrAnyType(_ node: RawSomeOrAnyTypeSyntax) -> AST.TypeExpression {
    let constraint = type(node.constraint)
    let isOpaque = node.someOrAnySpecifier.tokenText == "some"
    return AST.TypeExpression(isOpaque ? .opaque(constraint) : .existential(constraint), range(node))
  }

  private func metatypeType(_ node: RawMetatypeTypeSyntax) -> AST.TypeExpression {
    AST.TypeExpression(.metatype(type(node.baseType)), range(node))
  }

  private func attributedType(_ node: RawAttributedTypeSyntax) -> AST.TypeExpression {
    var isInOut = false
    for list in [node.specifiers, node.lateSpecifiers] {
      for specifier in list.elements {
        if let simple = RawSimpleTypeSpecifierSyntax(specifier), simple.specifier.tokenText == "inout" {
          isInOut = true
        }
      }
    }
    return AST.TypeExpression(
      .attributed(type(node.baseType), isInOut: isInOut, attributes: attributes(node.attributes)), range(node)
    )
  }

  /// Whether a word such as `isolated` stands before a parameter's type.
  func hasSpecifier(_ text: SyntaxText, _ type: RawTypeSyntax) -> Bool {
    guard let attributed = RawAttributedTypeSyntax(type) else { return false }
    return attributed.specifiers.elements.contains {
      RawSimpleTypeSpecifierSyntax($0)?.specifier.tokenText == text
    }
  }

  private func suppressedType(_ node: RawSuppressedTypeSyntax) -> AST.TypeExpression {
    AST.TypeExpression(.suppressed(type(node.type)), range(node))
  }

  /// Converts `throws`, `throws(E)` or `rethrows`.
  func throwsClause(_ node: RawThrowsClauseSyntax?) -> AST.ThrowsClause? {
    guard let node else { return nil }
    return AST.ThrowsClause(
      type: node.type.map { type($0) }, isRethrows: node.throwsSpecifier.tokenText == "rethrows")
  }
}
