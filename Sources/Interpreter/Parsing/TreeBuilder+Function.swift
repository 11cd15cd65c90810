@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  // MARK: Functions

  func function(_ node: RawFunctionDeclSyntax) -> AST.Declaration {
    let name = name(node.name)
    let isOperator =
      switch node.name.tokenKind {
      case .identifier, .keyword, .dollarIdentifier: false
      default: true
      }
    let function = AST.Function(
      name: name, isOperator: isOperator,
      generics: generics(node.genericParameterClause, node.genericWhereClause),
      parameters: parameters(node.signature.parameterClause, style: isOperator ? .unlabelled : .function),
      isAsync: node.signature.effectSpecifiers?.asyncSpecifier != nil,
      throws: throwsClause(node.signature.effectSpecifiers?.throwsClause),
      result: node.signature.returnClause.map { type($0.type) }, body: node.body.map { block($0) })
    return AST.Declaration(
      .function(function), range: range(node), nameRange: name.range, attributes: attributes(node.attributes),
      modifiers: modifiers(node.modifiers))
  }

  func initializer(_ node: RawInitializerDeclSyntax) -> AST.Declaration {
    let name = name(node.initKeyword)
    let function = AST.Function(
      name: name, isOperator: false, generics: generics(node.genericParameterClause, node.genericWhereClause),
      parameters: parameters(node.signature.parameterClause, style: .function),
      isAsync: node.signature.effectSpecifiers?.asyncSpecifier != nil,
      throws: throwsClause(node.signature.effectSpecifiers?.throwsClause),
      result: nil, body: node.body.map { block($0) })
    let mark = node.optionalMark?.tokenKind
    return AST.Declaration(
      .initializer(
        function, isFailable: mark != nil, isImplicitlyUnwrapped: mark == .exclamationMark),
      range: range(node), nameRange: name.range, attributes: attributes(node.attributes),
      modifiers: modifiers(node.modifiers))
  }

  func deinitializer(_ node: RawDeinitializerDeclSyntax) -> AST.Declaration {
    let nameRange = range(node.deinitKeyword)
    if let effect = node.effectSpecifiers?.asyncSpecifier {
      unsupported("asynchronous deinitializers", at: effect)
    }
    let body = node.body.map { block($0) }
    if body == nil { error("expected '{' for deinitializer", at: nameRange) }
    return AST.Declaration(
      body.map { .deinitializer($0) } ?? .invalid, range: range(node), nameRange: nameRange,
      attributes: attributes(node.attributes), modifiers: modifiers(node.modifiers))
  }

  func subscriptDeclaration(_ node: RawSubscriptDeclSyntax) -> AST.Declaration {
    let nameRange = range(node.subscriptKeyword)
    let declaration = AST.Subscript(
      generics: generics(node.genericParameterClause, node.genericWhereClause),
      parameters: parameters(node.parameterClause, style: .subscript),
      result: type(node.returnClause.type),
      accessors: node.accessorBlock.map { accessors($0) } ?? AST.Accessors())
    return AST.Declaration(
      .subscript(declaration), range: range(node), nameRange: nameRange,
      attributes: attributes(node.attributes), modifiers: modifiers(node.modifiers))
  }

  /// What a parameter with a single name is called by.
  private enum ParameterStyle {
    /// The name is the label, too.
    case function
    /// One name is no label; two names are label and name.
    case `subscript`
    /// There are no labels: operators.
    case unlabelled
  }

  private func parameters(
    _ clause: RawFunctionParameterClauseSyntax, style: ParameterStyle
  ) -> [AST.Parameter] {
    clause.parameters.elements.map { parameter in
      let first = name(parameter.firstName)
      let label: String? =
        switch style {
        case .unlabelled: nil
        case .subscript where parameter.secondName == nil: nil
        default: parameter.firstName.tokenKind == .wildcard ? nil : first.text
        }
      return AST.Parameter(
        label: label, name: parameter.secondName.map { name($0) } ?? first, type: type(parameter.type),
        isVariadic: parameter.ellipsis != nil,
        defaultValue: parameter.defaultValue.map { expression($0.value) },
        attributes: attributes(parameter.attributes), isIsolated: hasSpecifier("isolated", parameter.type),
        isConsuming: hasSpecifier("consuming", parameter.type))
    }
  }

  // MARK: Variables

  func variable(_ node: RawVariableDeclSyntax) -> AST.Declaration {
    let specifier = node.bindingSpecifier
    let isLet = specifier.tokenText == "let"
    if !isLet, specifier.tokenText != "var" {
      unsupported("'\(Self.text(specifier))' bindings", at: specifier)
    }
    var bindings = node.bindings.elements.map { binding in
      AST.Binding(
        pattern: pattern(binding.pattern), type: binding.typeAnnotation.map { type($0.type) },
        initializer: binding.initializer.map { expression($0.value) },
        accessors: binding.accessorBlock.map { accessors($0) })
    }
    // In `var a, b: Int` the type is that of every name before it which has neither type nor value.
    var following: AST.TypeExpression?
    for index in bindings.indices.reversed() {
      if bindings[index].type == nil, bindings[index].initializer == nil {
        bindings[index].type = following
      } else {
        following = bindings[index].initializer == nil ? bindings[index].type : nil
      }
    }
    let range = range(node)
    return AST.Declaration(
      .variable(isLet: isLet, bindings), range: range, nameRange: bindings.first?.pattern.range ?? range,
      attributes: attributes(node.attributes), modifiers: modifiers(node.modifiers))
  }

  func accessors(_ node: RawAccessorBlockSyntax) -> AST.Accessors {
    var result = AST.Accessors()
    if let deferred = deferredBody(at: start(node)) {
      result.get = AST.Accessor(
        range: deferred.range, parameter: nil, modifiers: [], isAsync: false, throws: nil,
        body: AST.Block(deferred))
    } else if let list = RawCodeBlockItemListSyntax(node.accessors) {
      let place = range(node)
      result.get = AST.Accessor(
        range: place, parameter: nil, modifiers: [], isAsync: false, throws: nil,
        body: AST.Block(range: place, statements: statements(list)))
    } else if let list = RawAccessorDeclListSyntax(node.accessors) {
      for accessor in list.elements { add(accessor, to: &result) }
    }
    return result
  }

  private func add(_ node: RawAccessorDeclSyntax, to accessors: inout AST.Accessors) {
    let before = yielding
    yielding = Yielding(accessor: node.accessorSpecifier.tokenText)
    defer { yielding = before }
    let accessor = AST.Accessor(
      range: range(node), parameter: node.parameters.map { name($0.name) },
      modifiers: node.modifier.map { modifier($0) } ?? [],
      isAsync: node.effectSpecifiers?.asyncSpecifier != nil,
      throws: throwsClause(node.effectSpecifiers?.throwsClause), body: node.body.map { block($0) })
    let specifier = node.accessorSpecifier
    switch specifier.tokenText {
    case "get": set(&accessors.get, accessor, "getter", specifier)
    case "set": set(&accessors.set, accessor, "setter", specifier)
    // A coroutine that lends the place is a getter or a setter that goes through it.
    case "_read", "read": accessors.get = accessors.get ?? accessor
    case "_modify", "modify": accessors.set = accessors.set ?? accessor
    case "willSet": set(&accessors.willSet, accessor, "'willSet'", specifier)
    case "didSet": set(&accessors.didSet, accessor, "'didSet'", specifier)
    default: unsupported("'\(Self.text(specifier))' accessors", at: specifier)
    }
  }

  private func set(
    _ place: inout AST.Accessor?, _ accessor: AST.Accessor, _ kind: String, _ specifier: RawTokenSyntax
  ) {
    if let previous = place {
      let note = Diagnostic(
        severity: .note, message: "previous definition of \(kind) here", range: previous.range)
      error("variable already has a \(kind)", at: range(specifier), notes: [note])
    } else {
      place = accessor
    }
  }
}
