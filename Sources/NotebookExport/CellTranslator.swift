import SwiftParser
import SwiftSyntax

/// Turns a notebook's cells into pieces of one program.
struct CellTranslator {
  private var names: NameTable
  private var number = 0
  /// Functions whose calls return nothing to show.
  private var silentFunctions: Set<String> = [
    "print", "debugPrint", "display", "updateDisplay", "clearOutput", "page", "precondition", "assert",
  ]

  /// Makes a translator.
  ///
  /// - Parameter sources: The Swift of all cells, without magics.
  init(sources: [String]) {
    var taken: Set<String> = []
    for source in sources { taken.formUnion(CellContents(Parser.parse(source: source)).identifiers) }
    names = NameTable(taken: taken)
  }

  /// Translates the next cell.
  ///
  /// - Parameter source: The cell's Swift, without magics.
  /// - Returns: The same with names that were declared before renamed, and with the value of its last expression shown.
  mutating func translate(_ source: String) -> String {
    number += 1
    let file = Parser.parse(source: source)
    let contents = CellContents(file)
    let renamed = names.add(contents)
    let types = Set(contents.declarations.filter { $0.kind == .type }.map(\.name))
    let variables = Set(contents.declarations.filter { $0.kind == .variable }.map(\.name))
    for declaration in contents.declarations { silentFunctions.remove(declaration.name) }

    let renamer = ReferenceRenamer(
      names: names.current, renamed: renamed, hoisted: Set(renamed.keys).subtracting(variables),
      members: names.members)
    renamer.walk(file)
    names.apply(renamed)
    var edits = renamer.edits
    for item in file.statements { edits += wrapType(item, renamed: renamed, types: types) }
    edits += showResult(of: file)
    return source.applying(edits)
  }

  /// Puts a type that is declared again into a namespace: so it keeps the name that is printed.
  private func wrapType(
    _ item: CodeBlockItemSyntax, renamed: [String: String], types: Set<String>
  ) -> [SourceEdit] {
    guard let declaration = item.item.as(DeclSyntax.self), !declaration.is(ExtensionDeclSyntax.self),
      let named = declaration.asProtocol((any NamedDeclSyntax).self),
      !declaration.is(FunctionDeclSyntax.self),
      let new = renamed[named.name.text.unquoted], types.contains(named.name.text.unquoted)
    else { return [] }
    let start = item.positionAfterSkippingLeadingTrivia.utf8Offset
    let end = item.endPositionBeforeTrailingTrivia.utf8Offset
    let space = "Cell\(number)_\(named.name.text.unquoted)"
    return [
      SourceEdit(range: start..<start, replacement: "enum \(space) {\n"),
      SourceEdit(range: end..<end, replacement: "\n}\ntypealias \(new) = \(space).\(named.name.text)"),
    ]
  }

  private func showResult(of file: SourceFileSyntax) -> [SourceEdit] {
    guard let item = file.statements.last, let expression = item.item.as(ExprSyntax.self),
      item.semicolon == nil, hasResult(expression)
    else { return [] }
    let start = expression.positionAfterSkippingLeadingTrivia.utf8Offset
    let end = expression.endPositionBeforeTrailingTrivia.utf8Offset
    return [
      SourceEdit(range: start..<start, replacement: "showResult("),
      SourceEdit(range: end..<end, replacement: ")"),
    ]
  }

  private func hasResult(_ expression: ExprSyntax) -> Bool {
    if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self)
      || expression.is(MacroExpansionExprSyntax.self)
    {
      return false
    }
    if let sequence = expression.as(SequenceExprSyntax.self) {
      return !sequence.elements.contains { element in
        if element.is(AssignmentExprSyntax.self) { return true }
        guard let sign = element.as(BinaryOperatorExprSyntax.self)?.operator.text else { return false }
        return sign.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(sign)
      }
    }
    if let call = expression.as(FunctionCallExprSyntax.self),
      let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text
    {
      return !silentFunctions.contains(name)
    }
    return true
  }
}
