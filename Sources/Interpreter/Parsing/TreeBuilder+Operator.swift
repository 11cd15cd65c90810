@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  // MARK: Declarations, before anything is folded

  /// Adds the operators and precedence groups that a file's top level declares, wherever they stand in it.
  func declareOperators(_ list: RawCodeBlockItemListSyntax) {
    var found = OperatorDeclarations()
    collect(list, into: &found)
    declareGroups(found.groups)
    var declared: [OperatorScope.Fixity: [String: RawOperatorDeclSyntax]] = [:]
    for node in found.operators {
      let fixity: OperatorScope.Fixity =
        switch node.fixitySpecifier.tokenText {
        case "prefix": .prefix
        case "postfix": .postfix
        default: .infix
        }
      let symbol = Self.text(node.name)
      if let previous = declared[fixity]?[symbol] {
        let note = Diagnostic(
          severity: .note, message: "previous operator declaration here", range: range(previous.name))
        error("operator redeclared", at: range(node.name), notes: [note])
        continue
      }
      declared[fixity, default: [:]][symbol] = node
      var group: OperatorScope.PrecedenceGroup.Index?
      if let written = node.operatorPrecedenceAndTypes?.precedenceGroup {
        if fixity != .infix {
          error("only infix operators may declare a precedence", at: range(written))
        } else {
          group = operators.group(named: Self.text(written))
          if group == nil { error("unknown precedence group '\(Self.text(written))'", at: range(written)) }
        }
      }
      operators.declareOperator(symbol, fixity, group: group)
    }
  }

  private struct OperatorDeclarations {
    var operators: [RawOperatorDeclSyntax] = []
    var groups: [RawPrecedenceGroupDeclSyntax] = []
  }

  private func collect(_ list: RawCodeBlockItemListSyntax, into found: inout OperatorDeclarations) {
    for case let child? in list.layoutView.children {
      guard let item = RawCodeBlockItemSyntax(child)?.item.raw else { continue }
      switch item.kind {
      case .operatorDecl: found.operators.append(cast(item, to: RawOperatorDeclSyntax.self))
      case .precedenceGroupDecl: found.groups.append(cast(item, to: RawPrecedenceGroupDeclSyntax.self))
      case .ifConfigDecl:
        let conditional = cast(item, to: RawIfConfigDeclSyntax.self)
        if case .statements(let active)? = activeElements(of: conditional) { collect(active, into: &found) }
      default: continue
      }
    }
  }

  /// Declares groups in an order in which each finds those it refers to.
  private func declareGroups(_ nodes: [RawPrecedenceGroupDeclSyntax]) {
    var waiting: [RawPrecedenceGroupDeclSyntax] = []
    var seen: [String: RawPrecedenceGroupDeclSyntax] = [:]
    for node in nodes {
      let symbol = Self.text(node.name)
      if let previous = seen[symbol] {
        let note = Diagnostic(
          severity: .note, message: "previous precedence group declaration here", range: range(previous.name))
        error("precedence group redeclared", at: range(node.name), notes: [note])
      } else {
        seen[symbol] = node
        waiting.append(node)
      }
    }
    while !waiting.isEmpty {
      let names = Set(waiting.map { Self.text($0.name) })
      let ready = waiting.firstIndex { node in
        relatedGroups(node).allSatisfy { !names.contains(Self.text($0.name)) }
      }
      if ready == nil {
        error("cycle in 'higherThan' relation", at: range(waiting[0].name))
      }
      declareGroup(waiting.remove(at: ready ?? 0))
    }
  }

  private func relatedGroups(_ node: RawPrecedenceGroupDeclSyntax) -> [RawPrecedenceGroupNameSyntax] {
    node.groupAttributes.elements.flatMap { attribute -> [RawPrecedenceGroupNameSyntax] in
      if let relation = RawPrecedenceGroupRelationSyntax(attribute) {
        return relation.precedenceGroups.elements
      }
      return []
    }
  }

  private func declareGroup(_ node: RawPrecedenceGroupDeclSyntax) {
    var associativity = OperatorScope.Associativity.none
    var isAssignment = false
    var higherThan: [OperatorScope.PrecedenceGroup.Index] = []
    var lowerThan: [OperatorScope.PrecedenceGroup.Index] = []
    for attribute in node.groupAttributes.elements {
      switch RawPrecedenceGroupAttributeListSyntax.Element(attribute) {
      case .precedenceGroupAssociativity(let node):
        switch node.value.tokenText {
        case "left": associativity = .left
        case "right": associativity = .right
        default: associativity = .none
        }
      case .precedenceGroupAssignment(let node):
        isAssignment = node.value.tokenText == "true"
      case .precedenceGroupRelation(let relation):
        for other in relation.precedenceGroups.elements {
          guard let index = operators.group(named: Self.text(other.name)) else {
            error("unknown precedence group '\(Self.text(other.name))'", at: range(other.name))
            continue
          }
          if relation.higherThanOrLowerThanLabel.tokenText == "lowerThan" {
            lowerThan.append(index)
          } else {
            higherThan.append(index)
          }
        }
      case nil: break
      }
    }
    operators.declareGroup(
      Self.text(node.name), associativity: associativity, isAssignment: isAssignment, higherThan: higherThan,
      lowerThan: lowerThan)
  }

  func operatorDeclaration(_ node: RawOperatorDeclSyntax) -> AST.Declaration {
    AST.Declaration(
      .operatorDeclaration, range: range(node), nameRange: range(node.name), attributes: [], modifiers: [])
  }

  func precedenceGroup(_ node: RawPrecedenceGroupDeclSyntax) -> AST.Declaration {
    AST.Declaration(
      .precedenceGroup, range: range(node), nameRange: range(node.name),
      attributes: attributes(node.attributes), modifiers: modifiers(node.modifiers))
  }

  // MARK: Expressions

  /// Converts a flat sequence of operands and operators to a tree.
  func sequence(_ node: RawSequenceExprSyntax) -> AST.Expression {
    let children = node.elements.layoutView.children
    guard children.count <= 2 * Self.maximumOperands else {
      error(
        "this expression has too many operands; break it up into distinct sub-expressions", at: range(node))
      return AST.Expression(.invalid, range(node))
    }
    var operands: [AST.Expression] = []
    var operations: [OperatorFolding.Operation] = []
    operands.reserveCapacity(children.count / 2 + 1)
    operations.reserveCapacity(children.count / 2)
    var isOperand = true
    for case let child? in children {
      if isOperand {
        operands.append(expression(child))
      } else if let operation = operation(child) {
        operations.append(operation)
      } else {
        return AST.Expression(.invalid, range(node))
      }
      isOperand.toggle()
    }
    if operations.count >= operands.count { operations.removeLast(operations.count - operands.count + 1) }
    guard !operands.isEmpty else { return AST.Expression(.invalid, range(node)) }
    var folding = OperatorFolding(operands: operands, operations: operations, scope: operators)
    let result = folding.fold()
    diagnostics.append(contentsOf: folding.diagnostics)
    return result
  }

  private func operation(_ node: RawSyntax) -> OperatorFolding.Operation? {
    let kind: OperatorFolding.Operation.Kind
    switch node.kind {
    case .binaryOperatorExpr:
      let symbol = name(cast(node, to: RawBinaryOperatorExprSyntax.self).operator)
      let group = operators.infix[symbol.text]
      if group == nil { error("cannot find operator '\(symbol.text)' in scope", at: symbol.range) }
      return OperatorFolding.Operation(.binary(symbol), group: group, range: symbol.range)
    case .assignmentExpr:
      kind = .assignment
    case .unresolvedTernaryExpr:
      kind = .ternary(then: expression(cast(node, to: RawUnresolvedTernaryExprSyntax.self).thenExpression))
    case .unresolvedIsExpr:
      kind = .isCast
    case .unresolvedAsExpr:
      switch cast(node, to: RawUnresolvedAsExprSyntax.self).questionOrExclamationMark?.tokenKind {
      case .postfixQuestionMark: kind = .asCast(.conditional)
      case .exclamationMark: kind = .asCast(.forced)
      default: kind = .asCast(.coerce)
      }
    case .arrowExpr:
      let effects = cast(node, to: RawArrowExprSyntax.self).effectSpecifiers
      kind = .arrow(isAsync: effects?.asyncSpecifier != nil, throws: throwsClause(effects?.throwsClause))
    default:
      error("expected operator", at: range(node))
      return nil
    }
    return OperatorFolding.Operation(kind, range: range(node))
  }
}
