extension Checker {
  /// A literal of a built-in type as it is; of any other through the type's own initializer.
  ///
  /// - Parameter requirement: The literal's protocol, its initializer's label and the associated type that it takes.
  func literalValue(
    _ kind: CheckedExpression.Kind, _ type: Type,
    _ requirement: (proto: String, label: String, associated: String), _ signature: GenericSignature,
    _ range: SourceRange
  ) -> CheckedExpression {
    if type.nominal?.builtin != nil || type.nominal == nil { return CheckedExpression(kind, type, range) }
    var (proto, label, associated) = requirement
    // A type may be written with the literal of a stronger protocol only.
    let ladder = [
      ("ExpressibleByIntegerLiteral", "ExpressibleByFloatLiteral", "floatLiteral", "FloatLiteralType"),
      (
        "ExpressibleByStringLiteral", "ExpressibleByExtendedGraphemeClusterLiteral",
        "extendedGraphemeClusterLiteral", "ExtendedGraphemeClusterLiteralType"
      ),
      (
        "ExpressibleByExtendedGraphemeClusterLiteral", "ExpressibleByUnicodeScalarLiteral",
        "unicodeScalarLiteral", "UnicodeScalarLiteralType"
      ),
    ]
    for (from, to, newLabel, newAssociated) in ladder
    where proto == from && !conforms(type, to: libraryType(from), signature) {
      (proto, label, associated) = (to, newLabel, newAssociated)
    }
    let literalType =
      findAssociatedType(associated, in: libraryType(proto)).map { memberType(of: type, $0) } ?? .error
    let argument: CheckedExpression
    if case .integerLiteral(let magnitude, let isNegative) = kind, literalType.isBuiltin("Double") {
      argument = CheckedExpression(
        .floatLiteral(isNegative ? -Double(magnitude) : Double(magnitude)), literalType, range)
    } else {
      argument = CheckedExpression(kind, literalType, range)
    }
    return literalCall(type, proto, label, argument, range)
  }

  /// `Type(label: argument)` through a protocol's requirement.
  func literalCall(
    _ type: Type, _ proto: String, _ label: String, _ argument: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    let owner = libraryType(proto)
    let requirement = (owner.members["init"] ?? []).lazy.compactMap { $0 as? FunctionDecl }.first {
      self.labels(of: $0) == [label]
    }
    guard let requirement else { return CheckedExpression(.tuple([]), .error, range) }
    requirement.resolve()
    var map = Substitutions()
    map[owner.selfParameter] = type
    let call = CheckedCall(
      callee: .initializer(DeclReference(function: requirement, substitutions: map), metatype: nil),
      arguments: [.value(argument)], canThrow: false, isAsync: false)
    return CheckedExpression(.call(call), type, range)
  }

  /// A literal of generic code in the concrete type that the code is lowered for.
  func literal(_ kind: CheckedExpression.Kind, of type: Type, at range: SourceRange) -> CheckedExpression {
    let requirement =
      switch kind {
      case .integerLiteral: ("ExpressibleByIntegerLiteral", "integerLiteral", "IntegerLiteralType")
      case .floatLiteral: ("ExpressibleByFloatLiteral", "floatLiteral", "FloatLiteralType")
      case .booleanLiteral: ("ExpressibleByBooleanLiteral", "booleanLiteral", "BooleanLiteralType")
      default: ("ExpressibleByStringLiteral", "stringLiteral", "StringLiteralType")
      }
    return literalValue(kind, type, requirement, GenericSignature(), range)
  }
}
