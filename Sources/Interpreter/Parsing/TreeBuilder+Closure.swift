@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Converts a closure.
  func closure(_ node: RawClosureExprSyntax) -> AST.Closure {
    let range = range(node)
    guard let signature = node.signature else {
      return AST.Closure(
        range: range, captures: [], parameters: nil, isAsync: false, throws: nil, result: nil, attributes: [],
        body: statements(node.statements))
    }
    return AST.Closure(
      range: range, captures: captures(signature.capture),
      parameters: signature.parameterClause.map { closureParameters($0) },
      isAsync: signature.effectSpecifiers?.asyncSpecifier != nil,
      throws: throwsClause(signature.effectSpecifiers?.throwsClause),
      result: signature.returnClause.map { type($0.type) },
      attributes: attributes(signature.attributes),
      body: statements(node.statements))
  }

  private func captures(_ clause: RawClosureCaptureClauseSyntax?) -> [AST.Capture] {
    guard let clause else { return [] }
    return clause.items.elements.map { item in
      let ownership: AST.Ownership =
        switch item.specifier?.specifier.tokenText {
        case "weak": .weak
        case "unowned": .unowned
        default: .strong
        }
      return AST.Capture(
        ownership: ownership, name: name(item.name), value: item.initializer.map { expression($0.value) })
    }
  }

  private func closureParameters(_ node: RawSyntax) -> [AST.ClosureParameter] {
    switch RawClosureSignatureSyntax.ParameterClause(node) {
    case .simpleInput(let list):
      return list.elements.map { AST.ClosureParameter(name: name($0.name), type: nil) }
    case .parameterClause(let clause):
      return clause.parameters.elements.map { parameter in
        for attribute in parameter.attributes.elements {
          unsupported("attributes of closure parameters", at: attribute)
        }
        let annotation = parameter.type.map { type($0) }
        return AST.ClosureParameter(
          name: name(parameter.secondName ?? parameter.firstName),
          type: annotation.map { annotation in
            parameter.ellipsis == nil
              ? annotation
              : AST.TypeExpression(.variadic(annotation), range(from: annotation.range, to: parameter))
          })
      }
    case nil:
      return []
    }
  }
}
