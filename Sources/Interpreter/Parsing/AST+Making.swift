/// Short ways to write trees that stand for what the source says in fewer words.
extension AST.Expression {
  /// `name`
  static func name(_ text: String, _ range: SourceRange) -> AST.Expression {
    AST.Expression(
      .identifier(AST.Name(text: text, range: range), genericArguments: nil, argumentLabels: nil), range)
  }

  /// `self.name`
  func member(_ text: String) -> AST.Expression {
    AST.Expression(
      .member(base: self, AST.Name(text: text, range: range), genericArguments: nil, argumentLabels: nil),
      range)
  }

  /// `self(arguments)`
  func call(_ arguments: [AST.Argument]) -> AST.Expression {
    AST.Expression(.call(callee: self, arguments: arguments), range)
  }

  /// The expression as an argument.
  func argument(_ label: String? = nil) -> AST.Argument {
    AST.Argument(label: label.map { AST.Name(text: $0, range: range) }, value: self)
  }
}

extension AST.Accessor {
  /// An accessor of one expression.
  init(_ expression: AST.Expression) {
    let statement = AST.Statement(.expression(expression), expression.range)
    self.init(
      range: expression.range, parameter: nil, modifiers: [], isAsync: false, throws: nil,
      body: AST.Block(range: expression.range, statements: [statement]))
  }
}
