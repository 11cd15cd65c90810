/// `#line` and its kin; macros proper are refused.
extension ExpressionChecker {
  func macro(_ name: AST.Name, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    switch name.text {
    case "line": return integerLiteral(UInt128(line(of: range)), isNegative: false, range)
    case "column":
      let column = range.file?.location(at: Int(range.start)).column ?? 0
      return integerLiteral(UInt128(column), isNegative: false, range)
    case "file", "fileID", "filePath", "function":
      return stringLiteral(magicText(name.text, range), range)
    case "warning", "error": return message(name.text, arguments, range)
    case "isolation": return isolation(range)
    case "selector", "keyPath":
      error("'#\(name.text)' can only be used with the Objective-C runtime", range)
    case "dsohandle":
      error("Dure does not support '#dsohandle' yet", range)
    default:
      error("no macro named '\(name.text)'", name.range)
    }
    return invalid(range)
  }

  /// A default value such as `#line`, which means the place of the call.
  func magicDefault(_ name: String, _ known: CheckedExpression, _ range: SourceRange) -> CheckedExpression {
    switch known.kind {
    case .integerLiteral where name == "line":
      let magnitude = UInt128(line(of: range))
      return CheckedExpression(.integerLiteral(magnitude: magnitude, isNegative: false), known.type, range)
    case .stringLiteral:
      return CheckedExpression(.stringLiteral(magicText(name, range)), known.type, range)
    default: return known
    }
  }

  private func line(of range: SourceRange) -> Int { range.file?.location(at: Int(range.start)).line ?? 0 }

  private func magicText(_ name: String, _ range: SourceRange) -> String {
    let file = range.file?.name ?? ""
    switch name {
    case "filePath": return file
    case "function": return functionName
    default: return "main/" + (file.split(separator: "/").last ?? "")
    }
  }

  /// What `#function` says: the innermost function, with the labels of its parameters.
  private var functionName: String {
    guard let function = body?.function else { return enclosingType?.name ?? Self.module }
    let labels: [String?]
    switch function.kind {
    case .function, .initializer: labels = checker.labels(of: function)
    case .getter, .setter, .willSet, .didSet:
      guard let member = function.storage as? SubscriptDecl else { return function.name }
      labels = member.sourceLabels
    case .deinitializer, .defaultArgument: return function.name
    }
    return "\(function.name)(\(labels.map { ($0 ?? "_") + ":" }.joined()))"
  }

  private var enclosingType: NominalDecl? {
    var current: Scope? = scope
    while let here = current {
      if case .type(let decl, _) = here.kind { return decl }
      current = here.parent
    }
    return nil
  }

  /// The module that cells and scripts make.
  private static let module = "main"

  /// `#warning("…")` and `#error("…")`
  private func message(_ kind: String, _ arguments: [AST.Argument], _ range: SourceRange) -> Pending {
    guard arguments.count == 1, case .stringLiteral(let text) = arguments[0].value.kind else {
      error("expected string literal in '#\(kind)' directive", range)
      return invalid(range)
    }
    let place = arguments[0].value.range
    if kind == "error" { error(text, place) } else { checker.warning(text, place) }
    return Pending(.void, range) { CheckedExpression(.tuple([]), .void, range) }
  }

  /// `#isolation`: the actor that the code runs on.
  private func isolation(_ range: SourceRange) -> Pending {
    let actor: AST.Expression =
      body?.selfVariable?.type.nominal?.kind == .actor
      ? .name("self", range) : AST.Expression.name("MainActor", range).member("shared")
    return generate(actor)
  }
}
