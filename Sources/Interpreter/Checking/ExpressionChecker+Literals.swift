extension ExpressionChecker {
  func integerLiteral(_ magnitude: UInt128?, isNegative: Bool, _ range: SourceRange) -> Pending {
    let type = solver.fresh(.integer)
    return Pending(type, range) { [unowned self] in
      let final = resolved(type)
      guard let magnitude else {
        error("integer literal is too large", range)
        return CheckedExpression(.tuple([]), .error, range)
      }
      if let limits = IntegerLimits(final), !limits.holds(magnitude, isNegative) {
        let isUnsigned = isNegative && limits.holds(0, false) && !limits.holds(1, true)
        let text =
          isUnsigned
          ? "negative integer '-\(magnitude)' overflows when stored into unsigned type '\(final)'"
          : "integer literal '\(isNegative ? "-" : "")\(magnitude)' overflows when stored into '\(final)'"
        let isKnown = checker.diagnostics.contains { $0.message == text && $0.range.start == range.start }
        if !isKnown { checker.flowError(text, range) }
      }
      let literal = CheckedExpression.Kind.integerLiteral(magnitude: magnitude, isNegative: isNegative)
      return literalValue(
        literal, final, "ExpressibleByIntegerLiteral", "integerLiteral", "IntegerLiteralType", range)
    }
  }

  func floatLiteral(_ value: Double, _ text: String, _ range: SourceRange) -> Pending {
    let type = solver.fresh(.float)
    return Pending(type, range) { [unowned self] in
      literalValue(
        .floatLiteral(value), resolved(type), "ExpressibleByFloatLiteral", "floatLiteral", "FloatLiteralType",
        range)
    }
  }

  func booleanLiteral(_ value: Bool, _ range: SourceRange) -> Pending {
    let type = solver.fresh(.boolean)
    return Pending(type, range) { [unowned self] in
      literalValue(
        .booleanLiteral(value), resolved(type), "ExpressibleByBooleanLiteral", "booleanLiteral",
        "BooleanLiteralType",
        range)
    }
  }

  func nilLiteral(_ range: SourceRange) -> Pending {
    let type = solver.fresh(.nilLiteral)
    return Pending(type, range) { [unowned self] in
      let final = resolved(type)
      if final.wrapped != nil { return checker.nilValue(final, range) }
      return literalCall(
        final, "ExpressibleByNilLiteral", "nilLiteral", CheckedExpression(.tuple([]), .void, range), range)
    }
  }

  func stringLiteral(_ text: String, _ range: SourceRange) -> Pending {
    let kind: LiteralKind =
      text.unicodeScalars.count == 1 ? .unicodeScalar : text.count == 1 ? .character : .string
    let type = solver.fresh(kind)
    return Pending(type, range) { [unowned self] in
      literalValue(
        .stringLiteral(text), resolved(type), "ExpressibleByStringLiteral", "stringLiteral",
        "StringLiteralType", range)
    }
  }

  private func literalValue(
    _ kind: CheckedExpression.Kind, _ type: Type, _ proto: String, _ label: String, _ associated: String,
    _ range: SourceRange
  ) -> CheckedExpression {
    checker.literalValue(kind, type, (proto, label, associated), signature, range)
  }

  func literalCall(
    _ type: Type, _ proto: String, _ label: String, _ argument: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    checker.literalCall(type, proto, label, argument, range)
  }

  // MARK: Collections

  func arrayLiteral(_ elements: [AST.Expression], _ range: SourceRange) -> Pending {
    // `[Int]` names a type where its element does and nothing else fits.
    if elements.count == 1, let type = typeNamed(elements[0]) {
      return typeReference(checker.array(type), range)
    }
    return arrayLiteral(of: elements.map { generate($0) }, range)
  }

  /// An array literal of elements that are looked at already.
  func arrayLiteral(of pendings: [Pending], _ range: SourceRange) -> Pending {
    let type = solver.fresh(.array)
    let element = solver.fresh()
    for pending in pendings { convert(pending, to: element, locator(pending.range, .arrayElement)) }
    solver.setDefault(type, checker.array(element))
    solver.add(
      .deferred(
        type,
        DeferredWork("empty collection literal requires an explicit type") { [unowned self] head in
          guard let found = literalElement(of: head, "ExpressibleByArrayLiteral", ["ArrayLiteralElement"])
          else {
            solver.fail(.conversion(checker.array(solver.resolve(element)), head), locator(range))
            return false
          }
          return solver.unify(found[0], element)
        }), locator(range))
    return Pending(type, range) { [unowned self] in
      let final = resolved(type)
      let elementType = resolved(element)
      let values = pendings.map { finish($0, as: elementType) }
      let list = CheckedExpression(.arrayLiteral(values), checker.array(elementType), range)
      if final.isBuiltin("Array") { return list }
      return literalCall(final, "ExpressibleByArrayLiteral", "arrayLiteral", list, range)
    }
  }

  func dictionaryLiteral(_ pairs: [(key: AST.Expression, value: AST.Expression)], _ range: SourceRange)
    -> Pending
  {
    if pairs.count == 1, let key = typeNamed(pairs[0].key), let value = typeNamed(pairs[0].value) {
      return typeReference(checker.type("Dictionary", key, value), range)
    }
    return dictionaryLiteral(
      of: pairs.map { (key: generate($0.key), value: generate($0.value)) }, range)
  }

  /// A dictionary literal of keys and values that are looked at already.
  func dictionaryLiteral(of pendings: [(key: Pending, value: Pending)], _ range: SourceRange) -> Pending {
    let type = solver.fresh(.dictionary)
    let key = solver.fresh()
    let value = solver.fresh()
    for pair in pendings {
      convert(pair.key, to: key, locator(pair.key.range, .arrayElement))
      convert(pair.value, to: value, locator(pair.value.range, .arrayElement))
    }
    solver.setDefault(type, checker.type("Dictionary", key, value))
    solver.add(.conforms(key, checker.libraryType("Hashable")), locator(range))
    solver.add(
      .deferred(
        type,
        DeferredWork("empty collection literal requires an explicit type") { [unowned self] head in
          guard let found = literalElement(of: head, "ExpressibleByDictionaryLiteral", ["Key", "Value"])
          else {
            solver.fail(.conversion(checker.type("Dictionary", key, value), head), locator(range))
            return false
          }
          return solver.unify(found[0], key) && solver.unify(found[1], value)
        }), locator(range))
    return Pending(type, range) { [unowned self] in
      let final = resolved(type)
      let values = pendings.map { (key: finish($0.key, as: key), value: finish($0.value, as: value)) }
      let literal = CheckedExpression(.dictionaryLiteral(values), final, range)
      if final.isBuiltin("Dictionary") { return literal }
      let keyType = resolved(key)
      let valueType = resolved(value)
      let pairType = Type.tuple([
        TupleElement(label: nil, type: keyType), TupleElement(label: nil, type: valueType),
      ])
      let list = CheckedExpression(
        .arrayLiteral(values.map { CheckedExpression(.tuple([$0.key, $0.value]), pairType, range) }),
        checker.array(pairType), range)
      return literalCall(final, "ExpressibleByDictionaryLiteral", "dictionaryLiteral", list, range)
    }
  }

  /// The element types that a collection type takes in a literal.
  private func literalElement(of type: Type, _ proto: String, _ names: [String]) -> [Type]? {
    switch type {
    case .nominal(let decl, let arguments):
      switch (decl.builtin, proto) {
      case ("Array", "ExpressibleByArrayLiteral"), ("Set", "ExpressibleByArrayLiteral"),
        ("Dictionary", "ExpressibleByDictionaryLiteral"):
        return arguments
      default: break
      }
      let owner = checker.libraryType(proto)
      guard checker.conformance(of: decl, to: owner) != nil else { return nil }
      return names.map { name in
        checker.findAssociatedType(name, in: owner).map { checker.memberType(of: type, $0) } ?? .error
      }
    case .error: return names.map { _ in .error }
    default: return nil
    }
  }

  /// The type that an expression names, without a diagnostic when it names none.
  func typeNamed(_ expression: AST.Expression) -> Type? {
    switch expression.kind {
    case .type(let written): return checker.resolve(written, typeContext)
    case .identifier(let name, let arguments, nil):
      guard isTypeName(name.text) else { return nil }
      let written = AST.TypeExpression(.identifier(name, arguments: arguments ?? []), expression.range)
      return checker.resolve(written, typeContext)
    case .member(let base?, let name, let arguments, nil):
      guard let outer = typeNamed(base), name.text != "self", name.text.first?.isUppercase == true,
        let nested = checker.nestedType(name.text, in: outer, scope)
      else { return nil }
      if checker.isRefused(nested.nominal, name.range, scope) { return .error }
      if case .nominal(let decl, _) = nested, let arguments {
        return checker.applyArguments(decl, arguments, expression.range, typeContext, parent: outer)
      }
      return solver.reopen(nested, declaredBy: outer)
    case .arrayLiteral(let elements) where elements.count == 1:
      return typeNamed(elements[0]).map { checker.array($0) }
    case .dictionaryLiteral(let pairs) where pairs.count == 1:
      guard let key = typeNamed(pairs[0].key), let value = typeNamed(pairs[0].value) else { return nil }
      return checker.type("Dictionary", key, value)
    case .optionalChaining(let inner): return typeNamed(inner).map { checker.optional($0) }
    case .tuple(let elements):
      var types: [TupleElement] = []
      for element in elements {
        guard let type = typeNamed(element.value) else { return nil }
        types.append(TupleElement(label: element.label?.text, type: type))
      }
      return elements.isEmpty ? nil : .tuple(types)
    case .paren(let inner): return typeNamed(inner)
    default: return nil
    }
  }

  /// Whether a name stands for a type and for no value in reach.
  private func isTypeName(_ name: String) -> Bool {
    if name == "Any" || name == "AnyObject" || name == "Void" || name == "Self" { return true }
    var current: Scope? = scope
    while let here = current {
      let found = here.local(name)
      if !found.isEmpty { return found.contains { checker.isTypeDecl($0) } }
      if case .type(let nominal, _) = here.kind {
        if let members = nominal.members[name], !members.isEmpty {
          return members.contains { checker.isTypeDecl($0) }
        }
      }
      current = here.parent
    }
    return checker.lookupType(name, from: scope) != nil
  }

  func tuple(_ elements: [AST.Argument], _ range: SourceRange) -> Pending {
    if !elements.isEmpty, elements.allSatisfy({ typeNamed($0.value) != nil }) {
      let types = elements.map { TupleElement(label: $0.label?.text, type: typeNamed($0.value)!) }
      return typeReference(.tuple(types), range)
    }
    let pendings = elements.map { element in
      var pending = generate(element.value)
      if let closure = pending.closure {
        closure.openNaturally(self)
        pending.type = closure.type(self)
      }
      return pending
    }
    let type = Type.tuple(
      zip(elements, pendings).map { TupleElement(label: $0.label?.text, type: $1.type) })
    var result = Pending(type, range) { [unowned self] in
      CheckedExpression(.tuple(pendings.map { $0.build() }), resolved(type), range)
    }
    result.tupleElements = pendings
    return result
  }
}

/// The range of a built-in integer type.
struct IntegerLimits {
  var bits: Int
  var isSigned: Bool

  init?(_ type: Type) {
    switch type.nominal?.builtin {
    case "Int8": (bits, isSigned) = (8, true)
    case "Int16": (bits, isSigned) = (16, true)
    case "Int32": (bits, isSigned) = (32, true)
    case "Int64": (bits, isSigned) = (64, true)
    case "Int128": (bits, isSigned) = (128, true)
    case "UInt8": (bits, isSigned) = (8, false)
    case "UInt16": (bits, isSigned) = (16, false)
    case "UInt32": (bits, isSigned) = (32, false)
    case "UInt64": (bits, isSigned) = (64, false)
    case "UInt128": (bits, isSigned) = (128, false)
    default: return nil
    }
  }

  func holds(_ magnitude: UInt128, _ isNegative: Bool) -> Bool {
    if isNegative { return isSigned ? magnitude <= UInt128(1) << UInt128(bits - 1) : magnitude == 0 }
    let width = isSigned ? bits - 1 : bits
    return width >= 128 || magnitude < UInt128(1) << UInt128(width)
  }
}
