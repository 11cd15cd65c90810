extension Checker {
  /// Makes a function of a lone expression that a debugger wants evaluated among the variables of a stopped frame.
  ///
  /// Calls in it need neither `try` nor `await`. Nothing of it is kept.
  ///
  /// - Parameters:
  ///   - file: The expression as a file.
  ///   - parseDiagnostics: What is wrong with its syntax.
  ///   - variables: The variables that it may name, as parameters; those passed in-out can be changed.
  ///   - own: The one of them that is `self`.
  /// - Returns: The function, or `nil` with what is wrong.
  func evaluation(
    of file: AST.File, parseDiagnostics: [Diagnostic], variables: [ParameterDecl], self own: VariableDecl?
  ) -> (function: FunctionDecl?, diagnostics: [Diagnostic]) {
    let saved = diagnostics
    defer { diagnostics = saved }
    diagnostics = parseDiagnostics
    guard !hasErrors else { return (nil, diagnostics) }
    guard file.statements.count == 1, case .expression(let expression) = file.statements[0].kind else {
      let range = file.statements.first?.range ?? SourceRange(file: file.source, start: 0, end: 0)
      return (nil, [.error("only an expression can be evaluated here", at: range)])
    }
    let function = FunctionDecl(kind: .function, name: "expression", range: .none, context: .topLevel)
    function.parameters = variables
    function.thrown = anyError
    let context = BodyContext(
      parent: nil, function: function, signature: GenericSignature(), name: "expression")
    context.thrown = anyError
    context.isAsync = true
    context.selfVariable = own
    var parent = session
    if let nominal = own?.type.nominal, nominal.signature.parameters.isEmpty {
      parent = Scope(.type(nominal, nil), parent: session, body: nil)
    }
    let scope = Scope(.function, parent: parent, body: context)
    for variable in variables.map(\.variable) {
      scope.declare(variable)
      owners[ObjectIdentifier(variable)] = context
    }
    defer { for variable in variables { owners[ObjectIdentifier(variable.variable)] = nil } }
    var marks = ExpressionChecker.Marks()
    marks.isTrying = true
    marks.isAwaiting = true
    let value = checkExpression(
      expression, as: nil, in: scope.nested(), purpose: .other, handler: ThrowHandler(canThrow: true),
      marks: marks)
    guard let value, !hasErrors else { return (nil, diagnostics.filter { $0.severity == .error }) }
    function.result = value.type
    let statement: CheckedStatement.Kind = value.type.isVoid ? .expression(value) : .return(value)
    function.checkedBody = CheckedBody(statements: [CheckedStatement(statement, value.range)])
    return (function, [])
  }
}
