extension Checker {
  /// `override var x: T { didSet { … } }`: reads and changes the superclass's property, and tells the observers.
  func declareObservingOverride(
    _ decl: VariableDecl, _ accessors: AST.Accessors, _ member: AST.Declaration, _ nominal: NominalDecl,
    scope: Scope, context: DeclContext
  ) {
    decl.kind = .computed
    func observer(_ kind: FunctionKind, _ accessor: AST.Accessor?) -> FunctionDecl? {
      guard let accessor else { return nil }
      let function = makeAccessor(
        kind, accessor, name: decl.name, member, scope: scope, context: context, storage: decl,
        isMutating: false)
      function.pending = { [unowned self, unowned decl, unowned function] in
        decl.resolve()
        finishAccessor(function, parameters: [], value: decl.type, signature: signature(of: context))
      }
      return function
    }
    let willSet = observer(.willSet, accessors.willSet)
    let didSet = observer(.didSet, accessors.didSet)
    func made(_ kind: FunctionKind) -> FunctionDecl {
      let function = FunctionDecl(kind: kind, name: decl.name, range: decl.range, context: context)
      function.storage = decl
      function.isOverride = true
      function.hasBody = true
      function.pending = { [unowned self, unowned decl, unowned function] in
        decl.resolve()
        finishAccessor(function, parameters: [], value: decl.type, signature: signature(of: context))
      }
      return function
    }
    let getter = made(.getter)
    let setter = made(.setter)
    decl.getter = getter
    decl.setter = setter
    bodyFinishers[ObjectIdentifier(getter)] = { [unowned self, unowned getter, unowned decl] in
      let inner = accessorScope(of: getter, scope)
      return checkExpression(inherited(decl), as: decl.type, in: inner, purpose: .returned).map {
        CheckedBody(statements: [CheckedStatement(.return($0), decl.range)])
      }
    }
    bodyFinishers[ObjectIdentifier(setter)] = { [unowned self, unowned setter, unowned decl] in
      observingSetter(setter, of: decl, willSet, didSet, scope)
    }
  }

  private func observingSetter(
    _ setter: FunctionDecl, of decl: VariableDecl, _ willSet: FunctionDecl?, _ didSet: FunctionDecl?,
    _ scope: Scope
  ) -> CheckedBody? {
    let inner = accessorScope(of: setter, scope)
    let newValue = setter.parameters[0].variable
    let old = VariableDecl(
      name: "oldValue", kind: .local, isLet: true, range: decl.range, context: .local(parent: setter))
    old.type = decl.type
    let value = AST.Expression(
      .identifier(
        AST.Name(text: newValue.name, range: decl.range), genericArguments: nil, argumentLabels: nil),
      decl.range)
    let assignment = AST.Expression(.assignment(inherited(decl), value), decl.range)
    guard let before = checkExpression(inherited(decl), as: decl.type, in: inner, purpose: .other),
      let change = checkExpression(assignment, as: nil, in: inner, purpose: .assignment)
    else { return nil }
    func tell(_ observer: FunctionDecl?, _ value: VariableDecl) -> [CheckedStatement] {
      guard let observer, let own = setter.selfVariable, let nominal = decl.context.nominal else { return [] }
      observer.resolve()
      let reference = DeclReference(
        function: observer, substitutions: substitutions(of: nominal.declaredType))
      let call = CheckedCall(
        callee: .function(reference), arguments: [.value(variable(own)), .value(variable(value))],
        canThrow: false, isAsync: false)
      return [CheckedStatement(.expression(CheckedExpression(.call(call), .void, decl.range)), decl.range)]
    }
    return CheckedBody(
      statements: [CheckedStatement(.binding(.variable(old), before), decl.range)]
        + tell(willSet, newValue) + [CheckedStatement(.expression(change), decl.range)] + tell(didSet, old))
  }

  /// `super.x`
  private func inherited(_ decl: VariableDecl) -> AST.Expression {
    AST.Expression(
      .member(
        base: AST.Expression(.superReference, decl.range), AST.Name(text: decl.name, range: decl.range),
        genericArguments: nil, argumentLabels: nil), decl.range)
  }

  /// The scope of a body that is made up for an accessor.
  private func accessorScope(of function: FunctionDecl, _ scope: Scope) -> Scope {
    function.resolve()
    let body = BodyContext(
      parent: nil, function: function, signature: function.signature, name: function.name)
    body.selfVariable = function.selfVariable
    let inner = Scope(.function, parent: scope, body: body)
    for variable in [function.selfVariable].compactMap({ $0 }) + function.parameters.map(\.variable) {
      inner.declare(variable)
      owners[ObjectIdentifier(variable)] = body
    }
    return inner
  }
}
