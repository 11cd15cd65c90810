extension ExpressionChecker {
  /// Says why the expression has no types that fit, in swiftc's words.
  func reportFailure(_ expression: AST.Expression) {
    guard let failure = solver.failure else {
      error("type of expression is ambiguous without a type annotation", expression.range)
      return
    }
    let range = failure.locator.range.file == nil ? expression.range : failure.locator.range
    switch failure.kind {
    case .diagnostics(let list):
      for one in list
      where !checker.diagnostics.contains(where: {
        $0.message == one.message && $0.range.start == one.range.start
      }) {
        checker.report(one)
      }
    case .message(let text):
      if !text.isEmpty { error(text, range) }
    case .tooComplex:
      error(
        "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions",
        expression.range)
    case .conformance(let type, let proto):
      reportConformance(type, proto, range)
    case .conversion(let from, let to):
      reportConversion(from, to, failure.locator, range)
    }
  }

  private func reportConformance(_ type: Type, _ proto: NominalDecl, _ range: SourceRange) {
    let resolved = solver.resolve(type)
    if case .existential = resolved {
      error("type '\(resolved)' cannot conform to '\(proto.name)'", range)
    } else {
      error("type '\(solver.describe(resolved))' does not conform to protocol '\(proto.name)'", range)
    }
  }

  private func reportConversion(_ from: Type, _ to: Type, _ locator: Locator, _ range: SourceRange) {
    let source = solver.resolve(from)
    let target = solver.resolve(to)
    if source.hasError || target.hasError { return }
    let a = solver.describe(source)
    let b = solver.describe(target)
    if case .variable(let variable) = source, solver.literal(of: variable) == .nilLiteral {
      error(
        locator.role.isInitialization
          ? "'nil' cannot initialize specified type '\(b)'"
          : "'nil' is not compatible with expected \(locator.role.noun) type '\(b)'",
        range)
      return
    }
    if let wrapped = source.wrapped, solver.describe(wrapped) == b {
      var diagnostic = Diagnostic.error(
        "value of optional type '\(a)' must be unwrapped to a value of type '\(b)'", at: range)
      diagnostic.notes = [
        Diagnostic(
          severity: .note,
          message: "coalesce using '??' to provide a default when the optional value contains 'nil'",
          range: range),
        Diagnostic(
          severity: .note,
          message: "force-unwrap using '!' to abort execution if the optional value contains 'nil'",
          range: range),
      ]
      let repeated = checker.diagnostics.contains {
        $0.message == diagnostic.message && $0.range.start == range.start
      }
      if !repeated { checker.report(diagnostic) }
      return
    }
    switch locator.role {
    case .argument: error("cannot convert value of type '\(a)' to expected argument type '\(b)'", range)
    case .initialization: error("cannot convert value of type '\(a)' to specified type '\(b)'", range)
    case .assignment: error("cannot assign value of type '\(a)' to type '\(b)'", range)
    case .returned:
      error(
        body?.function?.kind == .function || body?.function?.kind == .getter
          ? "cannot convert return expression of type '\(a)' to return type '\(b)'"
          : "cannot convert value of type '\(a)' to closure result type '\(b)'", range)
    case .defaultValue:
      error("default argument value of type '\(a)' cannot be converted to type '\(b)'", range)
    case .condition: error("cannot convert value of type '\(a)' to expected condition type '\(b)'", range)
    case .coercion: error("cannot convert value of type '\(a)' to type '\(b)' in coercion", range)
    case .arrayElement: error("cannot convert value of type '\(a)' to expected element type '\(b)'", range)
    case .operand: error("cannot convert value of type '\(a)' to expected argument type '\(b)'", range)
    case .thrown: error("thrown expression type '\(a)' does not conform to 'Error'", range)
    case .ternary: error("result values in '? :' expression have mismatching types '\(b)' and '\(a)'", range)
    case .callResult, .other: error("cannot convert value of type '\(a)' to expected type '\(b)'", range)
    }
  }

  /// The first argument that does not fit the only candidate.
  func mismatch(_ candidate: Candidate, _ bindings: [ParameterBinding], _ generated: [Pending])
    -> Solver.Failure.Kind
  {
    let before = solver.mark()
    defer { solver.reset(to: before) }
    let parameters: [ParameterDecl]
    switch candidate.decl {
    case let function as FunctionDecl: parameters = function.parameters
    case let one as EnumCaseDecl: parameters = one.parameters ?? []
    case let member as SubscriptDecl: parameters = member.parameters
    default: parameters = []
    }
    for (binding, parameter) in zip(bindings, parameters) {
      let indices: [Int]
      switch binding {
      case .argument(let index): indices = [index]
      case .variadic(let list): indices = list
      case .defaultValue: indices = []
      }
      for index in indices {
        let pending = generated[index]
        let alone: ParameterBinding = parameter.isVariadic ? .variadic([index]) : binding
        let shape = bindings.map { $0 == binding ? alone : .defaultValue }
        guard !isViable(candidate, shape, generated) else { continue }
        if parameter.isInOut, !pending.isInOut, !pending.isImplicitInOut {
          return .message(missingReference(pending))
        }
        if pending.closure != nil {
          return .message(
            "cannot convert value of closure type to expected argument type '\(parameter.type)'")
        }
        return .diagnostics([mismatchDiagnostic(pending, parameter.type)])
      }
    }
    return .message("no exact matches in call")
  }

  private func mismatchDiagnostic(_ pending: Pending, _ parameter: Type) -> Diagnostic {
    let type = solver.resolve(pending.type)
    if case .variable(let variable) = type, solver.literal(of: variable) == .nilLiteral {
      return .error("'nil' is not compatible with expected argument type '\(parameter)'", at: pending.range)
    }
    if let wrapped = type.wrapped, wrapped == parameter {
      return .error(
        "value of optional type '\(type)' must be unwrapped to a value of type '\(parameter)'",
        at: pending.range)
    }
    return .error(
      "cannot convert value of type '\(solver.describe(type))' to expected argument type '\(parameter)'",
      at: pending.range)
  }

  /// Says why the arguments of a call do not go with a declaration's parameters.
  func reportMismatch(
    _ failure: MatchFailure, _ candidate: Candidate, _ name: AST.Name, _ arguments: [AST.Argument],
    _ generated: [Pending], _ count: Int, _ range: SourceRange
  ) {
    var parameters: [ParameterDecl] = []
    switch candidate.decl {
    case let function as FunctionDecl: parameters = function.parameters
    case let one as EnumCaseDecl: parameters = one.parameters ?? []
    default: break
    }
    if count > 1 {
      if name.text == "init" {
        error("no exact matches in call to initializer", range)
      } else {
        error(
          "no exact matches in call to \(candidate.owner == nil ? "global function" : "instance method") '\(name.text)'",
          name.range)
      }
      return
    }
    report(
      failure, arguments, generated, parameters.map(\.label), parameters.map(\.type), range,
      name.text)
  }

  func report(
    _ failure: MatchFailure, _ arguments: [AST.Argument], _ generated: [Pending], _ labels: [String?],
    _ types: [Type],
    _ range: SourceRange, _ name: String
  ) {
    let place = SourceRange(file: range.file, start: max(range.end - 1, range.start), end: range.end)
    switch failure {
    case .missing(let index, let label):
      if let label {
        let all = labels.enumerated().filter { item in !arguments.contains { $0.label?.text == item.element }
        }
        if all.count > 1, arguments.isEmpty {
          let names = all.compactMap { $0.element.map { "'\($0)'" } }
          error("missing arguments for parameters \(names.joined(separator: ", ")) in call", place)
        } else {
          error("missing argument for parameter '\(label)' in call", place)
        }
      } else {
        error("missing argument for parameter #\(index + 1) in call", place)
      }
    case .extra(let index):
      let argument = arguments[index]
      if labels.isEmpty, arguments.count == 1 {
        error("argument passed to call that takes no arguments", argument.value.range)
      } else if let label = argument.label, !argument.isTrailing {
        error("extra argument '\(label.text)' in call", argument.value.range)
      } else if arguments.count - labels.count > 1 {
        error(
          "extra arguments at positions \(((labels.count + 1)...arguments.count).map { "#\($0)" }.joined(separator: ", ")) in call",
          argument.value.range)
      } else if labels.isEmpty {
        error("argument passed to call that takes no arguments", argument.value.range)
      } else {
        error("extra argument in call", argument.value.range)
      }
    case .labels(let have, let want):
      func text(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
      let differing = zip(have, want).filter { $0 != $1 }
      if have.count == want.count, differing.count == 1, let (a, b) = differing.first {
        let index = zip(have, want).enumerated().first { $0.element.0 != $0.element.1 }!.offset
        let at = arguments[index].label?.range ?? arguments[index].value.range
        if a == nil, let b {
          error("missing argument label '\(b):' in call", arguments[index].value.range)
        } else if let a, b == nil {
          error("extraneous argument label '\(a):' in call", at)
        } else {
          error("incorrect argument label in call (have '\(text(have))', expected '\(text(want))')", range)
        }
      } else if have.count == want.count, let message = wrongLabels(have, want) {
        error(message, range)
      } else if have.count == want.count {
        error("incorrect argument labels in call (have '\(text(have))', expected '\(text(want))')", range)
      } else if let missing = want.first(where: { label in label != nil && !have.contains(label) }),
        let missing
      {
        error("missing argument for parameter '\(missing)' in call", place)
      } else {
        error("incorrect argument labels in call (have '\(text(have))', expected '\(text(want))')", range)
      }
    }
  }
}

/// What several labels have in common that are not those of a call's parameters.
private func wrongLabels(_ have: [String?], _ want: [String?]) -> String? {
  func text(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
  let differing = zip(have, want).filter { $0 != $1 }
  if differing.allSatisfy({ $0.0 == nil }) {
    return "missing argument labels '\(text(differing.map(\.1)))' in call"
  }
  if differing.allSatisfy({ $0.1 == nil }) {
    return "extraneous argument labels '\(text(differing.map(\.0)))' in call"
  }
  guard have.sorted(by: isBefore) == want.sorted(by: isBefore) else { return nil }
  // The first that stands behind one that belongs after it.
  let places = have.map { label in want.firstIndex { $0 == label } ?? 0 }
  for index in places.indices.dropFirst() {
    if let before = places[..<index].firstIndex(where: { $0 > places[index] }), let late = have[index],
      let early = have[before]
    {
      return "argument '\(late)' must precede argument '\(early)'"
    }
  }
  return nil
}

private func isBefore(_ a: String?, _ b: String?) -> Bool { (a ?? "") < (b ?? "") }

extension Solver {
  /// A type as messages print it: unknown literals by their defaults.
  func describe(_ type: Type) -> String { defaulted(resolve(type)).description }

  private func defaulted(_ type: Type) -> Type {
    if case .variable(let variable) = type {
      if let kind = literal(of: variable) {
        return collectionDefaults[variable.id].map { defaulted(resolve($0)) } ?? defaultType(of: kind) ?? type
      }
      return type
    }
    return type.mapComponents { defaulted($0) }
  }
}

extension Locator.Role {
  var isInitialization: Bool {
    if case .initialization = self { return true }
    return false
  }
  var isReturned: Bool {
    if case .returned = self { return true }
    return false
  }
  var noun: String {
    switch self {
    case .argument, .operand: "argument"
    case .returned: "return"
    default: "value"
    }
  }
}

extension Checker {
  /// The name in reach that was probably meant.
  func nearest(to name: String, from scope: Scope) -> Decl? {
    var best: (decl: Decl, distance: Int)?
    let limit = max(1, name.count / 3)
    var current: Scope? = scope
    while let here = current {
      for (other, decls) in here.names {
        guard let decl = decls.first, other.first?.isLetter == true,
          abs(other.count - name.count) <= limit
        else { continue }
        let distance = editDistance(name, other, limit)
        if distance <= limit, distance < (best?.distance ?? .max) { best = (decl, distance) }
      }
      current = here.parent
    }
    return best?.decl
  }

  /// The member of a type that was probably meant.
  func nearestMember(to name: String, of type: Type, _ context: ExpressionChecker) -> String? {
    var nominal = type.nominal
    if case .metatype(let inner) = type { nominal = inner.nominal }
    guard let nominal, !name.hasPrefix("$") else { return nil }
    let limit = max(1, name.count / 3)
    var best: (name: String, distance: Int)?
    for other in nominal.members.keys where !other.hasPrefix("_") && !other.hasPrefix("$") {
      let distance = editDistance(name, other, limit)
      if distance <= limit, distance < (best?.distance ?? .max) { best = (other, distance) }
    }
    return best?.name
  }

  private func editDistance(_ a: String, _ b: String, _ limit: Int) -> Int {
    let x = Array(a.utf8)
    let y = Array(b.utf8)
    if abs(x.count - y.count) > limit { return limit + 1 }
    var row = Array(0...y.count)
    for i in 0..<x.count {
      var previous = row[0]
      row[0] = i + 1
      for j in 0..<y.count {
        let substitution = previous + (x[i] == y[j] ? 0 : 1)
        previous = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[y.count]
  }
}
