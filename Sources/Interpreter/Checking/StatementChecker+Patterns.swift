extension StatementChecker {
  /// Declares a local name (at the top level of a cell, a global).
  func declareLocal(_ name: AST.Name, _ type: Type, isLet: Bool) -> VariableDecl {
    if let shared = patternVariables?[name.text] {
      scope.redeclare(shared)
      return shared
    }
    let isGlobal = body.isTopLevel && scope === checker.session
    let decl = VariableDecl(
      name: name.text, kind: isGlobal ? .global : .local, isLet: isLet, range: name.range,
      context: isGlobal ? .topLevel : .local(parent: body.function))
    decl.type = type
    if isGlobal {
      checker.declareGlobal(decl)
    } else {
      if !isShadowing,
        scope.local(name.text).contains(where: { $0 is VariableDecl && $0.range.file === name.range.file }),
        scope.local(name.text).contains(where: { !($0 is FunctionDecl) })
      {
        checker.error("invalid redeclaration of '\(name.text)'", name.range)
      }
      scope.redeclare(decl)
      checker.owners[ObjectIdentifier(decl)] = body
    }
    return decl
  }

  /// Checks a pattern against the type of what it matches, declaring what it binds.
  func pattern(_ pattern: AST.Pattern, _ type: Type, isLet: Bool) -> CheckedPattern? {
    switch pattern.kind {
    case .wildcard: return .any
    case .identifier(let name): return .variable(declareLocal(name, type, isLet: isLet))
    case .binding(let isLet, let inner): return self.pattern(inner, type, isLet: isLet)
    case .typed(let inner, let written):
      let wanted = checker.resolve(written, TypeContext(scope: scope))
      return self.pattern(inner, wanted, isLet: isLet)
    case .tuple(let elements): return tuplePattern(elements, type, isLet, pattern.range)
    case .enumCase(let base, let name, let elements, let expression):
      return casePattern(base, name, elements, expression, type, isLet, pattern.range)
    case .optional(let inner):
      guard let wrapped = type.wrapped else {
        checker.error("'?' pattern cannot match values of type '\(type)'", pattern.range)
        return nil
      }
      return self.pattern(inner, wrapped, isLet: isLet).map { .some($0, type: type) }
    case .isType(let written):
      let target = checker.resolve(written, TypeContext(scope: scope))
      if case .error = target { return nil }
      return .cast(target, .any)
    case .asType(let inner, let written):
      let target = checker.resolve(written, TypeContext(scope: scope))
      if case .error = target { return nil }
      return self.pattern(inner, target, isLet: isLet).map { .cast(target, $0) }
    case .expression(let expression): return expressionPattern(expression, type)
    }
  }

  private func tuplePattern(
    _ elements: [(label: AST.Name?, pattern: AST.Pattern)], _ type: Type, _ isLet: Bool, _ range: SourceRange
  ) -> CheckedPattern? {
    if case .error = type {
      for element in elements { declareInvalid(element.pattern) }
      return nil
    }
    guard case .tuple(let types) = type else {
      checker.error("tuple pattern cannot match values of the non-tuple type '\(type)'", range)
      for element in elements { declareInvalid(element.pattern) }
      return nil
    }
    guard types.count == elements.count else {
      checker.error(
        "tuple pattern has the wrong length for tuple type '\(type)'", range)
      for element in elements { declareInvalid(element.pattern) }
      return nil
    }
    var parts: [CheckedPattern] = []
    for (element, elementType) in zip(elements, types) {
      guard let part = pattern(element.pattern, elementType.type, isLet: isLet) else { return nil }
      parts.append(part)
    }
    return .tuple(parts)
  }

  private func casePattern(
    _ base: AST.Expression?, _ name: AST.Name, _ elements: [(label: AST.Name?, pattern: AST.Pattern)]?,
    _ expression: AST.Expression?, _ type: Type, _ isLet: Bool, _ range: SourceRange
  ) -> CheckedPattern? {
    if case .error = type {
      for element in elements ?? [] { declareInvalid(element.pattern) }
      return nil
    }
    // The case's enum is what is named, or the subject's type; inside an optional it may be what is wrapped.
    var enumType = type
    if let base {
      guard let named = namedType(base) else { return expression.flatMap { expressionPattern($0, type) } }
      enumType = named
      if case .nominal(let decl, _) = named, case .nominal(let subject, _) = type, decl === subject {
        enumType = type
      }
      if case .nominal(let decl, _) = named, let wrapped = type.wrapped, wrapped.nominal === decl {
        enumType = wrapped
      }
    }
    func find(_ type: Type) -> EnumCaseDecl? {
      type.nominal?.cases.first { $0.name == name.text }
    }
    var found = find(enumType)
    var wraps = false
    if found == nil || (type.wrapped != nil && base != nil && enumType != type), let wrapped = type.wrapped,
      let inner = find(wrapped)
    {
      found = inner
      enumType = wrapped
      wraps = true
    } else if enumType != type, let wrapped = type.wrapped, wrapped == enumType {
      wraps = true
    }
    guard let found else {
      if let expression { return expressionPattern(expression, type) }
      checker.error(
        enumType.nominal?.kind == .enum
          ? "type '\(enumType)' has no member '\(name.text)'"
          : "pattern cannot match values of type '\(type)'", name.range)
      return nil
    }
    found.resolve()
    let map = checker.substitutions(of: enumType)
    let payload = found.payload.map { checker.canonical(checker.replace($0) { map[$0] }, body.signature) }
    guard let parts = payloadPatterns(elements, found, payload, isLet, range) else { return nil }
    let checked = CheckedPattern.enumCase(found, parts, type: enumType)
    if !wraps, case .existential = type { return .cast(enumType, checked) }
    return wraps ? .some(checked, type: type) : checked
  }

  private func payloadPatterns(
    _ elements: [(label: AST.Name?, pattern: AST.Pattern)]?, _ decl: EnumCaseDecl, _ payload: [Type],
    _ isLet: Bool,
    _ range: SourceRange
  ) -> [CheckedPattern]? {
    guard let elements else { return payload.map { _ in .any } }
    if elements.count == 1, payload.count > 1 {
      // One pattern for the whole payload.
      switch elements[0].pattern.kind {
      case .wildcard: return payload.map { _ in .any }
      case .tuple(let inner) where inner.count == payload.count:
        return payloadPatterns(inner, decl, payload, isLet, range)
      case .binding(let inner, let pattern):
        if case .tuple(let parts) = pattern.kind, parts.count == payload.count {
          return payloadPatterns(parts, decl, payload, inner, range)
        }
        if case .identifier = pattern.kind { return wholePayload(elements[0].pattern, decl, payload, isLet) }
      case .identifier: return wholePayload(elements[0].pattern, decl, payload, isLet)
      default: break
      }
    }
    guard elements.count == payload.count else {
      if payload.isEmpty, elements.isEmpty { return [] }
      if payload.count == 1, case .tuple = payload[0] {
        let inner = AST.Pattern(.tuple(elements), range)
        return pattern(inner, payload[0], isLet: isLet).map { [$0] }
      }
      checker.error(
        payload.isEmpty
          ? "pattern with associated values does not match enum case '\(decl.name)'"
          : "tuple pattern has the wrong length for tuple type '(\(payload.map(\.description).joined(separator: ", ")))'",
        range)
      for element in elements { declareInvalid(element.pattern) }
      return nil
    }
    var parts: [CheckedPattern] = []
    for (index, element) in elements.enumerated() {
      if let label = element.label, let parameters = decl.parameters, parameters[index].label != label.text {
        checker.error(
          "tuple pattern element label '\(label.text)' must be '\(parameters[index].label ?? "_")'",
          label.range)
      }
      guard let part = pattern(element.pattern, payload[index], isLet: isLet) else { return nil }
      parts.append(part)
    }
    return parts
  }

  /// A variable that stands for a payload of several elements: their tuple.
  private func wholePayload(
    _ written: AST.Pattern, _ decl: EnumCaseDecl, _ payload: [Type], _ isLet: Bool
  ) -> [CheckedPattern]? {
    let labels = decl.parameters?.map(\.label) ?? payload.map { _ in nil }
    let tuple = Type.tuple(zip(labels, payload).map { TupleElement(label: $0, type: $1) })
    return pattern(written, tuple, isLet: isLet).map { [$0] }
  }

  private func namedType(_ expression: AST.Expression) -> Type? {
    ExpressionChecker(checker: checker, scope: scope, handler: handler, purpose: .other).typeNamed(expression)
      .map { type in
        type.hasVariables ? type.mapComponents { $0.hasVariables ? .error : $0 } : type
      }
  }

  private func expressionPattern(_ expression: AST.Expression, _ type: Type) -> CheckedPattern? {
    if case .error = type { return nil }
    // Literals of built-in types compare directly.
    if isLiteral(expression) {
      var target = type
      var depth = 0
      while let wrapped = target.wrapped {
        target = wrapped
        depth += 1
      }
      if case .nilLiteral = expression.kind {
        guard let none = type.nominal?.cases.first(where: { $0.name == "none" }), type.wrapped != nil else {
          checker.error("type '\(type)' is not optional, value can never be nil", expression.range)
          return nil
        }
        return .enumCase(none, [], type: type)
      }
      let before = checker.diagnostics.count
      if let name = target.nominal?.builtin, Self.comparable.contains(name),
        let value = self.expression(expression, as: target)
      {
        var result = CheckedPattern.literal(value)
        var types = [type]
        while let wrapped = types.last?.wrapped { types.append(wrapped) }
        for index in stride(from: depth - 1, through: 0, by: -1) {
          result = .some(result, type: types[index])
        }
        return result
      }
      if target.nominal?.builtin != nil, Self.comparable.contains(target.nominal!.builtin!) {
        let made = checker.diagnostics[before...]
        if made.allSatisfy({ $0.message.hasPrefix("cannot convert value") }) {
          checker.diagnostics.removeSubrange(before...)
          guard let literal = self.expression(expression, as: nil) else { return nil }
          checker.error(
            "expression pattern of type '\(literal.type)' cannot match values of type '\(type)'",
            expression.range)
        }
        return nil
      }
    }
    let subject = VariableDecl(
      name: "$match", kind: .local, isLet: true, range: expression.range,
      context: .local(parent: body.function))
    subject.type = type
    checker.owners[ObjectIdentifier(subject)] = body
    let inner = scope.nested()
    inner.declare(subject)
    let name = AST.Name(text: "~=", range: expression.range)
    let reference = AST.Expression(
      .identifier(
        AST.Name(text: "$match", range: expression.range), genericArguments: nil, argumentLabels: nil),
      expression.range)
    let match = AST.Expression(.binaryOperator(name, expression, reference), expression.range)
    let before = checker.diagnostics.count
    guard
      let condition = checker.checkExpression(
        match, as: checker.bool, in: inner, purpose: .condition, handler: handler)
    else {
      let made = checker.diagnostics[before...]
      if made.contains(where: { $0.message.contains("'~='") }) {
        checker.diagnostics.removeSubrange(before...)
        checker.error(
          "expression pattern of this type cannot match values of type '\(type)'", expression.range)
      }
      return nil
    }
    return .expression(subject, condition)
  }

  private static let comparable: Set<String> = [
    "Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Int128", "UInt128", "Double",
    "Float", "Bool", "String",
    "Character",
  ]

  private func isLiteral(_ expression: AST.Expression) -> Bool {
    switch expression.kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .nilLiteral: return true
    case .prefixOperator(let name, let inner) where name.text == "-":
      switch inner.kind {
      case .integerLiteral, .floatLiteral: return true
      default: return false
      }
    default: return false
    }
  }
}

extension CheckedPattern {
  /// Whether it matches every value of its type.
  var isIrrefutable: Bool {
    switch self {
    case .any, .variable: true
    case .tuple(let parts): parts.allSatisfy(\.isIrrefutable)
    default: false
    }
  }
}
