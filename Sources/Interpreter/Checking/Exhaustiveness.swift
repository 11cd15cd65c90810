/// Finds what a switch leaves out.
///
/// The usual matrix algorithm (Maranget, "Warnings for pattern matching", 2007) over enums, tuples, Booleans and
/// optionals; everything else needs a pattern that takes all.
struct Exhaustiveness {
  let checker: Checker

  /// A value that no case matches, as a pattern; `nil` when there is none.
  func missing(_ cases: [CheckedCase], _ type: Type) -> String? {
    if cases.contains(where: \.isDefault) { return nil }
    let rows = cases.flatMap { one in one.items.filter { $0.condition == nil }.map { [$0.pattern] } }
    var budget = 20_000
    return witness(rows, [type], &budget).map { $0.joined(separator: ", ") }
  }

  /// Patterns for values that no row matches.
  private func witness(_ rows: [[CheckedPattern]], _ types: [Type], _ budget: inout Int) -> [String]? {
    budget -= 1
    if budget < 0 { return nil }
    guard let type = types.first else { return rows.isEmpty ? [] : nil }
    // A column that no row looks into is not taken apart, which also keeps recursive enums finite.
    if let constructors = constructors(of: type), constructors.isEmpty || !rows.allSatisfy({ isOpen($0[0]) })
    {
      for constructor in constructors {
        let specialized = rows.compactMap { specialize($0, constructor) }
        if let rest = witness(specialized, constructor.parts + types.dropFirst(), &budget) {
          let own = Array(rest.prefix(constructor.parts.count))
          return [constructor.describe(own)] + rest.dropFirst(constructor.parts.count)
        }
      }
      return nil
    }
    let open = rows.compactMap { row in isOpen(row[0]) ? Array(row.dropFirst()) : nil }
    return witness(open, Array(types.dropFirst()), &budget).map { ["_"] + $0 }
  }

  /// One way to make a value.
  private struct Constructor {
    enum Key: Equatable {
      case enumCase(Int)
      case boolean(Bool)
      case tuple
    }
    var key: Key
    var parts: [Type]
    var describe: ([String]) -> String
  }

  private func constructors(of type: Type) -> [Constructor]? {
    switch type {
    case .tuple(let elements):
      return [
        Constructor(key: .tuple, parts: elements.map(\.type)) { "(" + $0.joined(separator: ", ") + ")" }
      ]
    case .nominal(let decl, _) where decl.builtin == "Bool":
      return [true, false].map { value in Constructor(key: .boolean(value), parts: []) { _ in "\(value)" } }
    case .nominal(let decl, _) where decl.kind == .enum:
      let map = checker.substitutions(of: type)
      return decl.cases.map { one in
        one.resolve()
        let parts = one.payload.map { checker.replace($0) { map[$0] } }
        return Constructor(key: .enumCase(one.index), parts: parts) { inner in
          if inner.isEmpty { return ".\(one.name)" }
          let labelled = zip(one.parameters ?? [], inner).map { parameter, text in
            parameter.label.map { "\($0): \(text)" } ?? text
          }
          return ".\(one.name)(\(labelled.joined(separator: ", ")))"
        }
      }
    default: return nil
    }
  }

  private func isOpen(_ pattern: CheckedPattern) -> Bool {
    switch pattern {
    case .any, .variable: true
    case .cast(_, _), .expression, .literal, .enumCase, .some: false
    case .tuple(let parts): parts.allSatisfy { isOpen($0) }
    }
  }

  /// What is left of a row for values made by a constructor.
  private func specialize(_ row: [CheckedPattern], _ constructor: Constructor) -> [CheckedPattern]? {
    let rest = Array(row.dropFirst())
    let wild = constructor.parts.map { _ in CheckedPattern.any }
    switch (row[0], constructor.key) {
    case (.any, _), (.variable, _): return wild + rest
    case (.tuple(let parts), .tuple): return parts + rest
    case (.enumCase(let decl, let parts, _), .enumCase(let index)):
      guard decl.index == index else { return nil }
      // A variable may stand for a payload of several elements.
      return (parts.count < constructor.parts.count ? wild : parts) + rest
    case (.some(let inner, _), .enumCase(let index)): return index == 1 ? [inner] + rest : nil
    case (.literal(let value), .boolean(let wanted)):
      if case .booleanLiteral(let have) = value.kind { return have == wanted ? rest : nil }
      return nil
    default: return nil
    }
  }
}

extension StatementChecker {
  /// Reports what a switch leaves out.
  func checkExhaustive(_ cases: [CheckedCase], _ type: Type, _ statement: AST.Switch) {
    guard !type.hasError else { return }
    if cases.isEmpty, !(type.nominal?.kind == .enum && type.nominal?.cases.isEmpty == true) {
      checker.error(
        "'switch' statement body must have at least one 'case' or 'default' block", statement.range)
      return
    }
    guard let missing = Exhaustiveness(checker: checker).missing(cases, type) else { return }
    let range = statement.range
    let isEnum =
      type.nominal?.kind == .enum || type.isBuiltin("Bool")
      || { if case .tuple = type { true } else { false } }()
    guard isEnum, missing != "_" else {
      checker.error(
        "switch must be exhaustive", range,
        notes: [Diagnostic(severity: .note, message: "add a default clause", range: range)])
      return
    }
    checker.error(
      "switch must be exhaustive", range,
      notes: [Diagnostic(severity: .note, message: "add missing case: '\(missing)'", range: range)])
  }
}
