@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// What stands in the clause of an `#if` whose condition holds; `nil` when none does.
  func activeElements(of node: RawIfConfigDeclSyntax) -> RawIfConfigClauseSyntax.Elements? {
    for clause in node.clauses.elements {
      if clause.condition.map({ holds($0.raw) }) ?? true {
        return clause.elements.flatMap { RawIfConfigClauseSyntax.Elements($0) }
      }
    }
    return nil
  }

  /// Whether a compilation condition holds for the interpreter, which answers as `swiftc` on Linux does.
  private func holds(_ node: RawSyntax) -> Bool {
    nested(node) { holds(raw: node) } ?? false
  }

  private func holds(raw node: RawSyntax) -> Bool {
    switch node.kind {
    case .booleanLiteralExpr:
      return cast(node, to: RawBooleanLiteralExprSyntax.self).literal.tokenText == "true"
    case .declReferenceExpr:
      return false
    case .tupleExpr:
      let elements = cast(node, to: RawTupleExprSyntax.self).elements.elements
      return elements.count == 1 && holds(elements[0].expression.raw)
    case .prefixOperatorExpr:
      let negation = cast(node, to: RawPrefixOperatorExprSyntax.self)
      guard negation.operator.tokenText == "!" else { return invalidCondition(node) }
      return !holds(negation.expression.raw)
    case .sequenceExpr:
      return sequenceHolds(cast(node, to: RawSequenceExprSyntax.self))
    case .functionCallExpr:
      return callHolds(cast(node, to: RawFunctionCallExprSyntax.self))
    case ._canImportExpr:
      return Self.modules.contains(Self.text(cast(node, to: Raw_CanImportExprSyntax.self).importPath))
    default:
      return invalidCondition(node)
    }
  }

  private func invalidCondition(_ node: RawSyntax) -> Bool {
    error("invalid conditional compilation expression", at: range(node))
    return false
  }

  /// `a && b || c`: `&&` binds more tightly.
  private func sequenceHolds(_ node: RawSequenceExprSyntax) -> Bool {
    var disjunction = false
    var conjunction = true
    for (index, element) in node.elements.elements.enumerated() {
      if index.isMultiple(of: 2) {
        conjunction = holds(element.raw) && conjunction
      } else if let operation = RawBinaryOperatorExprSyntax(element), operation.operator.tokenText == "||" {
        disjunction = disjunction || conjunction
        conjunction = true
      } else if RawBinaryOperatorExprSyntax(element)?.operator.tokenText != "&&" {
        return invalidCondition(element.raw)
      }
    }
    return disjunction || conjunction
  }

  private func callHolds(_ node: RawFunctionCallExprSyntax) -> Bool {
    guard let callee = RawDeclReferenceExprSyntax(node.calledExpression) else {
      return invalidCondition(node.raw)
    }
    let argument = node.arguments.description.filter { !$0.isWhitespace }
    switch callee.baseName.tokenText {
    case "os": return argument == "Linux"
    case "arch": return argument == Self.architecture
    case "swift": return versionHolds(argument, current: [6])
    case "compiler", "_compiler_version": return versionHolds(argument, current: [6, 3])
    case "_endian": return argument == "little"
    case "_pointerBitWidth": return argument == "_64"
    case "_runtime": return argument == "_Native"
    case "_hasAtomicBitWidth": return ["_8", "_16", "_32", "_64"].contains(argument)
    case "canImport": return Self.modules.contains(argument)
    case "targetEnvironment", "hasFeature", "hasAttribute", "_ptrauth": return false
    default: return invalidCondition(node.raw)
    }
  }

  /// What `canImport` finds.
  private static let modules: Set = ["Swift", "Dure", "Foundation", "Glibc"]

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #else
      "arm64"
    #endif
  }

  /// `>=5.9` or `<6`
  private func versionHolds(_ condition: String, current: [Int]) -> Bool {
    let isAtLeast = condition.hasPrefix(">=")
    let wanted = condition.drop { $0 == ">" || $0 == "<" || $0 == "=" }.split(separator: ".").map {
      Int($0) ?? 0
    }
    let isReached = !current.lexicographicallyPrecedes(wanted)
    return isAtLeast ? isReached : !isReached
  }
}
