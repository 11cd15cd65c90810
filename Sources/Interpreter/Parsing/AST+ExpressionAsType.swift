extension AST.Expression {
  /// The type that an expression spells, for where only the context tells: `[Int]`, `Box<Int>.Item`, `Int?`,
  /// `(Int, String)`; `nil` when it cannot be one. Whether the names are types is for the checker to say.
  var asType: AST.TypeExpression? {
    switch kind {
    case .type(let type):
      return type
    case .identifier(let name, let arguments, argumentLabels: nil):
      return AST.TypeExpression(.identifier(name, arguments: arguments ?? []), range)
    case .member(let base?, let name, let arguments, argumentLabels: nil):
      guard let base = base.asType else { return nil }
      if name.text == "Type" || name.text == "Protocol", arguments == nil {
        return AST.TypeExpression(.metatype(base), range)
      }
      return AST.TypeExpression(.member(base, name, arguments: arguments ?? []), range)
    case .arrayLiteral(let elements) where elements.count == 1:
      return elements[0].asType.map { AST.TypeExpression(.array($0), range) }
    case .dictionaryLiteral(let elements) where elements.count == 1:
      guard let key = elements[0].key.asType, let value = elements[0].value.asType else { return nil }
      return AST.TypeExpression(.dictionary(key: key, value: value), range)
    case .optionalChaining(let wrapped):
      return wrapped.asType.map { AST.TypeExpression(.optional($0), range) }
    case .forceUnwrap(let wrapped):
      return wrapped.asType.map { AST.TypeExpression(.implicitlyUnwrapped($0), range) }
    case .paren(let inner):
      return inner.asType.map { AST.TypeExpression($0.kind, range) }
    case .tuple(let elements):
      var types: [(label: String?, type: AST.TypeExpression)] = []
      for element in elements {
        guard let type = element.value.asType else { return nil }
        types.append((element.label?.text, type))
      }
      return AST.TypeExpression(.tuple(types), range)
    case .binaryOperator(let name, let left, let right) where name.text == "&":
      guard let first = left.asType, let second = right.asType else { return nil }
      if case .composition(let types) = first.kind {
        return AST.TypeExpression(.composition(types + [second]), range)
      }
      return AST.TypeExpression(.composition([first, second]), range)
    case .discard:
      return AST.TypeExpression(.identifier(AST.Name(text: "_", range: range), arguments: []), range)
    default:
      return nil
    }
  }
}
