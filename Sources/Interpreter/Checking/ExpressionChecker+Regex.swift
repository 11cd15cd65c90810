extension ExpressionChecker {
  /// `/…/`: a `Regex` whose output the pattern's captures decide.
  func regexLiteral(_ literal: String, _ range: SourceRange) -> Pending {
    let pattern = RegexPattern(literal: literal)
    if let problem = pattern.problem {
      let start = range.start + Int32(problem.offset)
      error(
        "cannot parse regular expression: \(problem.message)",
        SourceRange(file: range.file, start: start, end: start))
      return invalid(range)
    }
    let output = checker.regexOutput(of: pattern)
    let type = checker.type("Regex", output)
    return Pending(type, range) { [unowned self] in
      let owner = checker.libraryType("Regex")
      let function = (owner.members["init"] ?? []).lazy.compactMap { $0 as? FunctionDecl }.first {
        self.checker.labels(of: $0) == ["_literal"]
      }
      guard let function else { return CheckedExpression(.tuple([]), .error, range) }
      function.resolve()
      let text = CheckedExpression(.stringLiteral(pattern.text), checker.string, range)
      let call = CheckedCall(
        callee: .initializer(
          DeclReference(function: function, substitutions: Substitutions(owner, [output])), metatype: nil),
        arguments: [.value(text)], canThrow: false, isAsync: false)
      return CheckedExpression(.call(call), type, range)
    }
  }
}

extension Checker {
  /// The output of a match: the whole text, and behind it each capture.
  fileprivate func regexOutput(of pattern: RegexPattern) -> Type {
    let text = type("Substring")
    guard !pattern.captures.isEmpty else { return text }
    let captures = pattern.captures.map { capture in
      TupleElement(label: capture.name, type: capture.isOptional ? optional(text) : text)
    }
    return .tuple([TupleElement(label: nil, type: text)] + captures)
  }
}
