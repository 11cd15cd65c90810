import SwiftSyntax

/// Finds where a cell mentions top-level names that are called otherwise in the exported program.
///
/// A name means the top level where no local declaration, parameter or member of the same name is nearer. In the
/// statements of a cell a variable has its new meaning behind its declaration; in functions and types everywhere.
final class ReferenceRenamer: SyntaxVisitor {
  private(set) var edits: [SourceEdit] = []
  /// What names mean at this place of the cell.
  private var names: [String: String]
  /// What the names that the cell declares again are called.
  private let renamed: [String: String]
  private let members: [String: Set<String>]
  private var scopes: [Set<String>] = []
  private var functionDepth = 0

  /// Makes a renamer for one cell.
  ///
  /// - Parameters:
  ///   - names: What names are called before the cell.
  ///   - renamed: What the names that the cell declares again are called.
  ///   - hoisted: Those of them that are functions and types, which mean the new declaration in the whole cell.
  ///   - members: The members of the notebook's types.
  init(
    names: [String: String], renamed: [String: String], hoisted: Set<String>, members: [String: Set<String>]
  ) {
    self.names = names
    self.renamed = renamed
    self.members = members
    for name in hoisted { self.names[name] = renamed[name] }
    super.init(viewMode: .sourceAccurate)
  }

  // MARK: Scopes

  private func within(_ scope: Set<String> = [], _ body: () -> Void) {
    scopes.append(scope)
    body()
    scopes.removeLast()
  }

  private func declare(_ name: String) {
    if scopes.isEmpty {
      if let new = renamed[name] { names[name] = new }
    } else {
      scopes[scopes.count - 1].insert(name)
    }
  }

  private func newName(of name: String) -> String? {
    if scopes.contains(where: { $0.contains(name) }) { return nil }
    return functionDepth > 0 ? renamed[name] ?? names[name] : names[name]
  }

  private func rename(_ token: TokenSyntax, to new: String?) {
    guard let new else { return }
    let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
    edits.append(SourceEdit(range: start..<(start + token.trimmedLength.utf8Length), replacement: new))
  }

  private func walkAll(_ nodes: (any SyntaxProtocol)?...) { for node in nodes { if let node { walk(node) } } }

  // MARK: Mentions

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    rename(node.baseName, to: newName(of: node.baseName.text.unquoted))
    return .skipChildren
  }

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.base)
    return .skipChildren
  }

  override func visit(_ node: KeyPathPropertyComponentSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.genericArgumentClause)
    return .skipChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    rename(node.name, to: newName(of: node.name.text.unquoted))
    walkAll(node.genericArgumentClause)
    return .skipChildren
  }

  override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.initializer)
    if node.initializer == nil, let new = newName(of: node.name.text.unquoted) {
      rename(node.name, to: "\(node.name.text) = \(new)")
    }
    declare(node.name.text.unquoted)
    return .skipChildren
  }

  // MARK: Declarations

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    let name = node.identifier.text.unquoted
    if scopes.isEmpty { rename(node.identifier, to: renamed[name]) }
    declare(name)
    return .skipChildren
  }

  override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.typeAnnotation, node.initializer)
    if let accessors = node.accessorBlock {
      functionDepth += 1
      within { walk(accessors) }
      functionDepth -= 1
    }
    walk(node.pattern)
    return .skipChildren
  }

  override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.typeAnnotation, node.initializer)
    if node.initializer == nil, let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier,
      let new = newName(of: name.text.unquoted)
    {
      rename(name, to: "\(name.text) = \(new)")
      declare(name.text.unquoted)
    } else {
      walk(node.pattern)
    }
    return .skipChildren
  }

  override func visit(_ node: MatchingPatternConditionSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.typeAnnotation, node.initializer, node.pattern)
    return .skipChildren
  }

  override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.attributes, node.type, node.defaultValue)
    declare((node.secondName ?? node.firstName).text.unquoted)
    return .skipChildren
  }

  override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.type)
    declare((node.secondName ?? node.firstName).text.unquoted)
    return .skipChildren
  }

  override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind {
    declare(node.name.text.unquoted)
    return .skipChildren
  }

  override func visit(_ node: GenericParameterSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.inheritedType)
    declare(node.name.text.unquoted)
    return .skipChildren
  }

  // MARK: Functions

  private func visitFunction(_ parts: (any SyntaxProtocol)?...) -> SyntaxVisitorContinueKind {
    functionDepth += 1
    within { for part in parts { if let part { walk(part) } } }
    functionDepth -= 1
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if scopes.isEmpty { rename(node.name, to: names[node.name.text.unquoted]) }
    return visitFunction(
      node.attributes, node.genericParameterClause, node.signature, node.genericWhereClause, node.body)
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    visitFunction(
      node.attributes, node.genericParameterClause, node.signature, node.genericWhereClause, node.body)
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    visitFunction(
      node.attributes, node.genericParameterClause, node.parameterClause, node.returnClause,
      node.genericWhereClause, node.accessorBlock)
  }

  override func visit(_ node: AccessorDeclSyntax) -> SyntaxVisitorContinueKind {
    within(Set([node.parameters?.name.text.unquoted ?? "newValue"])) { walkAll(node.body) }
    return .skipChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    within { walkAll(node.signature, node.statements) }
    return .skipChildren
  }

  // MARK: Types

  private func visitMembers(_ block: MemberBlockSyntax, of name: String) {
    within(members[name] ?? []) { walk(block.members) }
  }

  private func visitNominal(
    _ name: TokenSyntax, _ block: MemberBlockSyntax, _ parts: (any SyntaxProtocol)?...
  ) -> SyntaxVisitorContinueKind {
    functionDepth += 1
    within {
      for part in parts { if let part { walk(part) } }
      visitMembers(block, of: name.text.unquoted)
    }
    functionDepth -= 1
    return .skipChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    visitNominal(
      node.name, node.memberBlock, node.attributes, node.genericParameterClause, node.inheritanceClause,
      node.genericWhereClause)
  }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    visitNominal(
      node.name, node.memberBlock, node.attributes, node.genericParameterClause, node.inheritanceClause,
      node.genericWhereClause)
  }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    visitNominal(
      node.name, node.memberBlock, node.attributes, node.genericParameterClause, node.inheritanceClause,
      node.genericWhereClause)
  }

  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind {
    visitNominal(
      node.name, node.memberBlock, node.attributes, node.genericParameterClause, node.inheritanceClause,
      node.genericWhereClause)
  }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    visitNominal(
      node.name, node.memberBlock, node.attributes, node.inheritanceClause, node.genericWhereClause)
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    walkAll(node.attributes, node.extendedType, node.inheritanceClause, node.genericWhereClause)
    functionDepth += 1
    visitMembers(node.memberBlock, of: node.extendedType.trimmedDescription)
    functionDepth -= 1
    return .skipChildren
  }

  // MARK: Statements

  override func visit(_ node: CodeBlockItemListSyntax) -> SyntaxVisitorContinueKind {
    if node.parent?.is(SourceFileSyntax.self) == true { return .visitChildren }
    var hoisted: Set<String> = []
    for item in node {
      guard let declaration = item.item.as(DeclSyntax.self) else { continue }
      for found in CellContents.declarations(of: declaration) where found.kind != .variable {
        hoisted.insert(found.name)
      }
    }
    within(hoisted) { for item in node { walk(item) } }
    return .skipChildren
  }

  override func visit(_ node: IfExprSyntax) -> SyntaxVisitorContinueKind {
    within { walkAll(node.conditions, node.body) }
    walkAll(node.elseBody)
    return .skipChildren
  }

  override func visit(_ node: WhileStmtSyntax) -> SyntaxVisitorContinueKind {
    within { walkAll(node.conditions, node.body) }
    return .skipChildren
  }

  override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
    walk(node.sequence)
    within { walkAll(node.pattern, node.typeAnnotation, node.whereClause, node.body) }
    return .skipChildren
  }

  override func visit(_ node: GuardStmtSyntax) -> SyntaxVisitorContinueKind {
    walk(node.body)
    walk(node.conditions)
    return .skipChildren
  }

  override func visit(_ node: SwitchCaseSyntax) -> SyntaxVisitorContinueKind {
    within { walkAll(node.label, node.statements) }
    return .skipChildren
  }

  override func visit(_ node: CatchClauseSyntax) -> SyntaxVisitorContinueKind {
    within(["error"]) { walkAll(node.catchItems, node.body) }
    return .skipChildren
  }
}
