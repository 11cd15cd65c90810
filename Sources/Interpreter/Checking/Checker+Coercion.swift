extension Checker {
  func convert(_ value: CheckedExpression, to target: Type) -> CheckedExpression {
    coerce(value, to: target, GenericSignature(), purpose: value.range)
  }

  /// Writes out the conversion of a value to a type that it can be used as.
  func coerce(
    _ value: CheckedExpression, to target: Type, _ signature: GenericSignature, purpose range: SourceRange
  ) -> CheckedExpression {
    let source = value.type
    if source == target { return value }
    if source.hasError || target.hasError || source == never { return value }
    func made(_ kind: CheckedExpression.Kind) -> CheckedExpression {
      CheckedExpression(kind, target, value.range)
    }
    if let inner = target.wrapped {
      if let wrapped = source.wrapped,
        optionalDepth(source) >= optionalDepth(target) || canHold(wrapped, inner, signature)
      {
        if wrapped == inner { return value }
        let bound = temporary(wrapped, value.range)
        return made(.mapOptional(value, bound, coerce(variable(bound), to: inner, signature, purpose: range)))
      }
      return made(.wrapOptional(coerce(value, to: inner, signature, purpose: range)))
    }
    switch (source, target) {
    case (_, .existential): return made(.erase(value))
    case (_, .nominal(let nominal, _)) where isAnyHashable(nominal) && source.nominal !== nominal:
      return anyHashable(value, target)
    case (.nominal(let a, let p), .nominal(let b, let q)) where a === b:
      guard ["Array", "Set", "Dictionary"].contains(a.builtin ?? "") else { return made(.upcast(value)) }
      let elements = p.map { temporary($0, value.range) }
      let converted = zip(elements, q).map { coerce(variable($0), to: $1, signature, purpose: range) }
      return made(.convertCollection(value, elements, converted))
    case (.tuple(let a), .tuple(let b)):
      if zip(a, b).allSatisfy({ $0.type == $1.type }) { return made(.upcast(value)) }
      if case .tuple(let elements) = value.kind, elements.count == b.count {
        return made(.tuple(zip(elements, b).map { coerce($0, to: $1.type, signature, purpose: range) }))
      }
      let whole = temporary(source, value.range)
      let parts = b.enumerated().map { index, element in
        coerce(
          CheckedExpression(.tupleElement(variable(whole), index), a[index].type, value.range),
          to: element.type, signature,
          purpose: range)
      }
      let result = temporary(target, value.range)
      return made(
        .statements(
          [
            CheckedStatement(.binding(.variable(whole), value), value.range),
            CheckedStatement(
              .binding(.variable(result), CheckedExpression(.tuple(parts), target, value.range)), value.range),
          ], result: result))
    case (.function(let a), .function(let b)):
      return convertFunction(value, a, b, signature)
    default:
      return made(.upcast(value))
    }
  }

  /// Whether a type is the one that every hashable value becomes by itself.
  func isAnyHashable(_ nominal: NominalDecl) -> Bool {
    nominal.name == "AnyHashable" && nominal.range.file?.isLibrary == true
  }

  /// `AnyHashable(value)`
  private func anyHashable(_ value: CheckedExpression, _ type: Type) -> CheckedExpression {
    guard let initializer = type.nominal?.members["init"]?.first as? FunctionDecl else { return value }
    initializer.resolve()
    var map = Substitutions()
    for parameter in initializer.signature.parameters { map[parameter] = value.type }
    let call = CheckedCall(
      callee: .initializer(DeclReference(function: initializer, substitutions: map), metatype: nil),
      arguments: [.value(value)], canThrow: false, isAsync: false)
    return CheckedExpression(.call(call), type, value.range)
  }

  private func canHold(_ inner: Type, _ target: Type, _ signature: GenericSignature) -> Bool {
    // `Int?` to `Any?` maps; `Int?` to `Any??` wraps.
    target.wrapped == nil || inner.wrapped != nil
  }

  private func optionalDepth(_ type: Type) -> Int {
    var depth = 0
    var current = type
    while let inner = current.wrapped {
      depth += 1
      current = inner
    }
    return depth
  }

  func temporary(_ type: Type, _ range: SourceRange) -> VariableDecl {
    let decl = VariableDecl(
      name: "$value", kind: .local, isLet: true, range: range, context: .local(parent: nil))
    decl.type = type
    return decl
  }

  private func convertFunction(
    _ value: CheckedExpression, _ a: FunctionType, _ b: FunctionType, _ signature: GenericSignature
  ) -> CheckedExpression {
    let target = Type.function(b)
    let takesTuple = b.parameters.count == 1 && a.parameters.count > 1
    let sameShape = zip(a.parameters, b.parameters).allSatisfy { $0.type == $1.type } && a.result == b.result
    if sameShape, !takesTuple { return CheckedExpression(.upcast(value), target, value.range) }
    // Representations differ: a closure converts on the way in and out.
    let held = temporary(value.type, value.range)
    let parameters = b.parameters.map { parameter in
      let decl = VariableDecl(
        name: "$0", kind: .parameter, isLet: !parameter.isInOut, range: value.range,
        context: .local(parent: nil))
      decl.type = parameter.type
      decl.isInOut = parameter.isInOut
      return decl
    }
    let whole = parameters.first.map { variable($0) }
    let arguments = a.parameters.enumerated().map { index, parameter -> CheckedArgument in
      if takesTuple, let whole, case .tuple(let elements) = whole.type {
        let part = CheckedExpression(.tupleElement(whole, index), elements[index].type, value.range)
        return .value(coerce(part, to: parameter.type, signature, purpose: value.range))
      }
      let decl = parameters[index]
      return parameter.isInOut
        ? .inOut(.variable(decl))
        : .value(coerce(variable(decl), to: parameter.type, signature, purpose: value.range))
    }
    let call = CheckedExpression(
      .call(
        CheckedCall(
          callee: .value(variable(held)), arguments: arguments, canThrow: a.thrown != nil, isAsync: a.isAsync)
      ),
      a.result, value.range)
    let statement: CheckedStatement
    if b.result.isVoid {
      statement = CheckedStatement(.expression(call), value.range)
    } else {
      statement = CheckedStatement(
        .return(coerce(call, to: b.result, signature, purpose: value.range)), value.range)
    }
    var type = b
    type.thrown = a.thrown
    let closure = CheckedClosure(
      parameters: parameters, type: type, range: value.range, body: CheckedBody(statements: [statement]),
      captures: [],
      captureList: [(variable: held, value: value)], name: "closure")
    let made = CheckedExpression(.closure(closure), .function(type), value.range)
    return type == b ? made : CheckedExpression(.upcast(made), target, value.range)
  }
}
