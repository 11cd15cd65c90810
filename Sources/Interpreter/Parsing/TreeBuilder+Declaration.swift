@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Whether a node of this kind is a declaration.
  static func isDeclaration(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .variableDecl, .functionDecl, .structDecl, .classDecl, .enumDecl, .protocolDecl, .extensionDecl,
      .actorDecl, .initializerDecl, .deinitializerDecl, .subscriptDecl, .typeAliasDecl, .associatedTypeDecl,
      .enumCaseDecl, .importDecl, .operatorDecl, .precedenceGroupDecl, .macroDecl, .macroExpansionDecl,
      .missingDecl, .accessorDecl, .editorPlaceholderDecl, .unexpectedCodeDecl:
      true
    default: false
    }
  }

  /// Converts a declaration.
  func declaration(_ node: RawSyntax) -> AST.Declaration {
    nested(node) { declaration(raw: node) } ?? invalidDeclaration(node)
  }

  private func invalidDeclaration(_ node: RawSyntax) -> AST.Declaration {
    let range = range(node)
    return AST.Declaration(.invalid, range: range, nameRange: range, attributes: [], modifiers: [])
  }

  private func declaration(raw node: RawSyntax) -> AST.Declaration {
    switch node.kind {
    case .variableDecl: variable(cast(node, to: RawVariableDeclSyntax.self))
    case .functionDecl: function(cast(node, to: RawFunctionDeclSyntax.self))
    case .initializerDecl: initializer(cast(node, to: RawInitializerDeclSyntax.self))
    case .deinitializerDecl: deinitializer(cast(node, to: RawDeinitializerDeclSyntax.self))
    case .subscriptDecl: subscriptDeclaration(cast(node, to: RawSubscriptDeclSyntax.self))
    case .structDecl: structDeclaration(cast(node, to: RawStructDeclSyntax.self))
    case .enumDecl: enumDeclaration(cast(node, to: RawEnumDeclSyntax.self))
    case .classDecl: classDeclaration(cast(node, to: RawClassDeclSyntax.self))
    case .actorDecl: actorDeclaration(cast(node, to: RawActorDeclSyntax.self))
    case .protocolDecl: protocolDeclaration(cast(node, to: RawProtocolDeclSyntax.self))
    case .extensionDecl: extensionDeclaration(cast(node, to: RawExtensionDeclSyntax.self))
    case .typeAliasDecl: typeAlias(cast(node, to: RawTypeAliasDeclSyntax.self))
    case .associatedTypeDecl: associatedType(cast(node, to: RawAssociatedTypeDeclSyntax.self))
    case .enumCaseDecl: enumCases(cast(node, to: RawEnumCaseDeclSyntax.self))
    case .importDecl: importDeclaration(cast(node, to: RawImportDeclSyntax.self))
    case .operatorDecl: operatorDeclaration(cast(node, to: RawOperatorDeclSyntax.self))
    case .precedenceGroupDecl: precedenceGroup(cast(node, to: RawPrecedenceGroupDeclSyntax.self))
    default: unusualDeclaration(node)
    }
  }

  private func unusualDeclaration(_ node: RawSyntax) -> AST.Declaration {
    switch node.kind {
    case .macroDecl: unsupported("macro declarations", at: node)
    case .macroExpansionDecl: unsupported("macros that make declarations", at: node)
    case .editorPlaceholderDecl: error("editor placeholder in source file", at: range(node))
    default: break
    }
    return invalidDeclaration(node)
  }

  /// Converts the members between the braces of a type, with the active clauses of `#if` in place.
  private func members(_ block: RawMemberBlockSyntax) -> [AST.Declaration] {
    var result: [AST.Declaration] = []
    append(block.members, to: &result)
    return result
  }

  private func append(_ list: RawMemberBlockItemListSyntax, to result: inout [AST.Declaration]) {
    for case let child? in list.layoutView.children {
      guard let item = RawMemberBlockItemSyntax(child) else { continue }
      let node = item.decl.raw
      if let conditional = RawIfConfigDeclSyntax(node) {
        if case .decls(let active)? = activeElements(of: conditional) { append(active, to: &result) }
      } else if node.kind == .poundSourceLocation {
        unsupported("'#sourceLocation'", at: node)
      } else {
        result.append(declaration(node))
      }
    }
  }

  // MARK: Types

  private func structDeclaration(_ node: RawStructDeclSyntax) -> AST.Declaration {
    nominal(
      .struct, node, node.attributes, node.modifiers, node.name, node.genericParameterClause,
      node.inheritanceClause, node.genericWhereClause, node.memberBlock)
  }

  private func enumDeclaration(_ node: RawEnumDeclSyntax) -> AST.Declaration {
    nominal(
      .enum, node, node.attributes, node.modifiers, node.name, node.genericParameterClause,
      node.inheritanceClause, node.genericWhereClause, node.memberBlock)
  }

  private func classDeclaration(_ node: RawClassDeclSyntax) -> AST.Declaration {
    nominal(
      .class, node, node.attributes, node.modifiers, node.name, node.genericParameterClause,
      node.inheritanceClause, node.genericWhereClause, node.memberBlock)
  }

  private func actorDeclaration(_ node: RawActorDeclSyntax) -> AST.Declaration {
    nominal(
      .actor, node, node.attributes, node.modifiers, node.name, node.genericParameterClause,
      node.inheritanceClause, node.genericWhereClause, node.memberBlock)
  }

  private func protocolDeclaration(_ node: RawProtocolDeclSyntax) -> AST.Declaration {
    nominal(
      .protocol, node, node.attributes, node.modifiers, node.name, nil, node.inheritanceClause,
      node.genericWhereClause, node.memberBlock, primary: node.primaryAssociatedTypeClause)
  }

  private func nominal(
    _ keyword: AST.Nominal.Keyword, _ node: some RawSyntaxNodeProtocol, _ attributes: RawAttributeListSyntax,
    _ modifiers: RawDeclModifierListSyntax, _ nameToken: RawTokenSyntax,
    _ parameters: RawGenericParameterClauseSyntax?, _ inheritance: RawInheritanceClauseSyntax?,
    _ whereClause: RawGenericWhereClauseSyntax?, _ memberBlock: RawMemberBlockSyntax,
    primary: RawPrimaryAssociatedTypeClauseSyntax? = nil
  ) -> AST.Declaration {
    let name = name(nameToken)
    let nominal = AST.Nominal(
      keyword: keyword, name: name, generics: generics(parameters, whereClause),
      inherited: inherited(inheritance),
      primaryAssociatedTypes: primary?.primaryAssociatedTypes.elements.map { self.name($0.name) } ?? [],
      members: members(memberBlock))
    return AST.Declaration(
      .nominal(nominal), range: range(node), nameRange: name.range, attributes: self.attributes(attributes),
      modifiers: self.modifiers(modifiers))
  }

  private func extensionDeclaration(_ node: RawExtensionDeclSyntax) -> AST.Declaration {
    let extended = type(node.extendedType)
    let declaration = AST.Extension(
      extended: extended, inherited: inherited(node.inheritanceClause),
      requirements: requirements(node.genericWhereClause), members: members(node.memberBlock))
    return AST.Declaration(
      .extension(declaration), range: range(node), nameRange: extended.range,
      attributes: attributes(node.attributes), modifiers: modifiers(node.modifiers))
  }

  private func inherited(_ clause: RawInheritanceClauseSyntax?) -> [AST.TypeExpression] {
    clause?.inheritedTypes.elements.map { type($0.type) } ?? []
  }

  private func typeAlias(_ node: RawTypeAliasDeclSyntax) -> AST.Declaration {
    let name = name(node.name)
    return AST.Declaration(
      .typeAlias(
        name, generics: generics(node.genericParameterClause, node.genericWhereClause),
        type(node.initializer.value)),
      range: range(node), nameRange: name.range, attributes: attributes(node.attributes),
      modifiers: modifiers(node.modifiers))
  }

  private func associatedType(_ node: RawAssociatedTypeDeclSyntax) -> AST.Declaration {
    let name = name(node.name)
    return AST.Declaration(
      .associatedType(
        name, inherited: inherited(node.inheritanceClause),
        defaultType: node.initializer.map { type($0.value) },
        requirements: requirements(node.genericWhereClause)),
      range: range(node), nameRange: name.range, attributes: attributes(node.attributes),
      modifiers: modifiers(node.modifiers))
  }

  private func enumCases(_ node: RawEnumCaseDeclSyntax) -> AST.Declaration {
    let modifiers = modifiers(node.modifiers)
    let cases = node.elements.elements.map { element in
      AST.EnumCase(
        name: name(element.name), parameters: element.parameterClause.map { enumCaseParameters($0) },
        rawValue: element.rawValue.map { expression($0.value) }, isIndirect: modifiers.contains(.indirect))
    }
    let range = range(node)
    return AST.Declaration(
      .enumCases(cases), range: range, nameRange: cases.first?.name.range ?? range,
      attributes: attributes(node.attributes), modifiers: modifiers)
  }

  private func enumCaseParameters(_ clause: RawEnumCaseParameterClauseSyntax) -> [AST.Parameter] {
    clause.parameters.elements.map { parameter in
      let parameterType = type(parameter.type)
      let label = parameter.firstName.flatMap { $0.tokenKind == .wildcard ? nil : name($0) }
      let inner = parameter.secondName.map { name($0) } ?? label
      return AST.Parameter(
        label: label?.text,
        name: inner ?? AST.Name(text: "_", range: parameterType.range),
        type: parameterType, isVariadic: false,
        defaultValue: parameter.defaultValue.map { expression($0.value) }, attributes: [])
    }
  }

  // MARK: Generics

  func generics(
    _ clause: RawGenericParameterClauseSyntax?, _ whereClause: RawGenericWhereClauseSyntax?
  ) -> AST.Generics {
    if clause == nil, whereClause == nil { return .none }
    let parameters = clause?.parameters.elements.map { parameter in
      let specifier = parameter.specifier?.tokenText
      if specifier == "let" { unsupported("integer generic parameters", at: parameter) }
      return AST.GenericParameter(
        name: name(parameter.name), inherited: parameter.inheritedType.map { type($0) },
        isPack: specifier == "each")
    }
    return AST.Generics(
      parameters: parameters ?? [],
      requirements: requirements(clause?.genericWhereClause) + requirements(whereClause))
  }

  private func requirements(_ clause: RawGenericWhereClauseSyntax?) -> [AST.Requirement] {
    guard let clause else { return [] }
    return clause.requirements.elements.compactMap { element in
      switch RawGenericRequirementSyntax.Requirement(element.requirement) {
      case .conformanceRequirement(let node):
        return .conformance(type(node.leftType), type(node.rightType))
      case .sameTypeRequirement(let node):
        guard let left = RawTypeSyntax(node.leftType), let right = RawTypeSyntax(node.rightType) else {
          unsupported("integer generic arguments", at: node)
          return nil
        }
        return .sameType(type(left), type(right))
      case .layoutRequirement(let node):
        unsupported("layout requirements", at: node)
        return nil
      case nil: return nil
      }
    }
  }

  // MARK: Modules

  private func importDeclaration(_ node: RawImportDeclSyntax) -> AST.Declaration {
    let names = node.path.elements.map { name($0.name) }
    let range = range(node)
    return AST.Declaration(
      .importModule(names.map(\.text)), range: range, nameRange: names.first?.range ?? range,
      attributes: attributes(node.attributes), modifiers: modifiers(node.modifiers))
  }
}
