import SwiftSyntax

/// A name that a cell declares at its top level.
struct CellDeclaration: Equatable {
  /// What the name stands for.
  enum Kind: Equatable {
    case variable
    /// A function; the text tells it from others of its name.
    case function(signature: String)
    case type
  }

  var name: String
  var kind: Kind
}

/// What a cell declares and uses.
struct CellContents {
  /// The declarations at the top level, in order.
  private(set) var declarations: [CellDeclaration] = []
  /// The members that types and extensions declare, by the type's name.
  private(set) var members: [String: Set<String>] = [:]
  /// Every identifier in the cell.
  private(set) var identifiers: Set<String> = []

  init(_ file: SourceFileSyntax) {
    for token in file.tokens(viewMode: .sourceAccurate) {
      if case .identifier(let text) = token.tokenKind { identifiers.insert(text.unquoted) }
    }
    for item in file.statements {
      if let declaration = item.item.as(DeclSyntax.self) { add(declaration) }
    }
  }

  private mutating func add(_ declaration: DeclSyntax) {
    declarations += Self.declarations(of: declaration)
    if let type = declaration.asProtocol((any DeclGroupSyntax).self) {
      let name =
        declaration.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription
        ?? declaration.asProtocol((any NamedDeclSyntax).self)?.name.text.unquoted
      if let name { members[name, default: []].formUnion(Self.members(of: type.memberBlock)) }
    }
  }

  /// The names that a declaration declares in the scope that it stands in.
  static func declarations(of declaration: DeclSyntax) -> [CellDeclaration] {
    if let variable = declaration.as(VariableDeclSyntax.self) {
      return variable.bindings.flatMap { names(in: $0.pattern) }.map {
        CellDeclaration(name: $0, kind: .variable)
      }
    }
    if let function = declaration.as(FunctionDeclSyntax.self) {
      let parameters = function.signature.parameterClause.parameters.map { parameter in
        "\(parameter.firstName.text):\(parameter.type.trimmedDescription)"
      }
      return [
        CellDeclaration(
          name: function.name.text.unquoted, kind: .function(signature: parameters.joined(separator: ",")))
      ]
    }
    if declaration.is(ExtensionDeclSyntax.self) || declaration.is(OperatorDeclSyntax.self) { return [] }
    if let named = declaration.asProtocol((any NamedDeclSyntax).self) {
      return [CellDeclaration(name: named.name.text.unquoted, kind: .type)]
    }
    return []
  }

  /// The names that a pattern binds.
  static func names(in pattern: some SyntaxProtocol) -> [String] {
    let collector = PatternNames(viewMode: .sourceAccurate)
    collector.walk(pattern)
    return collector.names
  }

  private static func members(of block: MemberBlockSyntax) -> Set<String> {
    var names: Set<String> = []
    for member in block.members {
      if let enumCase = member.decl.as(EnumCaseDeclSyntax.self) {
        for element in enumCase.elements { names.insert(element.name.text.unquoted) }
      }
      for declaration in declarations(of: member.decl) { names.insert(declaration.name) }
    }
    return names
  }
}

/// Collects the names that a pattern binds.
private final class PatternNames: SyntaxVisitor {
  var names: [String] = []

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    names.append(node.identifier.text.unquoted)
    return .skipChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

extension String {
  /// The name without the backticks that let a keyword be a name.
  var unquoted: String {
    hasPrefix("`") && hasSuffix("`") && utf8.count > 2 ? String(dropFirst().dropLast()) : self
  }
}
