extension Checker {
  /// An initializer that cannot fail in the form of one that can, to fulfil a requirement that may fail.
  func failableForm(of base: FunctionDecl) -> FunctionDecl {
    if let made = failableForms[ObjectIdentifier(base)] { return made }
    let decl = FunctionDecl(kind: .initializer, name: "init", range: base.range, context: base.context)
    decl.isFailable = true
    decl.isConvenience = base.context.nominal?.isReference == true
    decl.parameterCounts = base.parameterCounts
    sourceLabels[ObjectIdentifier(decl)] = labels(of: base)
    failableForms[ObjectIdentifier(base)] = decl
    decl.pending = { [unowned self, unowned decl, unowned base] in
      base.resolve()
      decl.signature = base.signature
      decl.thrown = base.thrown
      decl.isAsync = base.isAsync
      decl.result = optional(base.result)
      decl.parameters = base.parameters.map { parameter in
        var copy = parameter
        copy.variable = VariableDecl(
          name: parameter.variable.name, kind: .parameter, isLet: true, range: base.range,
          context: .local(parent: decl))
        copy.variable.type = parameter.variable.type
        return copy
      }
      makeSelf(of: decl)
      delegate(decl, to: base)
    }
    return decl
  }

  /// `init(…) { self.init(…) }`
  private func delegate(_ decl: FunctionDecl, to base: FunctionDecl) {
    guard let selfVariable = decl.selfVariable else { return }
    let own = Dictionary(uniqueKeysWithValues: base.signature.parameters.map { ($0, Type.parameter($0)) })
    let call = CheckedCall(
      callee: .delegatedInitializer(
        DeclReference(function: base, substitutions: Substitutions(types: own)), self: selfVariable),
      arguments: decl.parameters.map { .value(variable($0.variable)) }, canThrow: base.thrown != nil,
      isAsync: base.isAsync)
    decl.checkedBody = CheckedBody(statements: [
      CheckedStatement(.expression(CheckedExpression(.call(call), .void, base.range)), base.range)
    ])
  }
}
