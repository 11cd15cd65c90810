@_spi(RawSyntax) import SwiftSyntax

extension TreeBuilder {
  /// Converts attributes, those of active `#if` clauses included.
  func attributes(_ list: RawAttributeListSyntax) -> [AST.Attribute] {
    let children = list.layoutView.children
    if children.isEmpty { return [] }
    var result: [AST.Attribute] = []
    for element in list.elements {
      if let node = RawAttributeSyntax(element) {
        result.append(attribute(node))
      } else if let node = RawIfConfigDeclSyntax(element),
        case .attributes(let active)? = activeElements(of: node)
      {
        result.append(contentsOf: attributes(active))
      }
    }
    return result
  }

  /// Converts one attribute. Arguments with a grammar of their own, as those of `@available`, are left out.
  private func attribute(_ node: RawAttributeSyntax) -> AST.Attribute {
    let attributeType = type(node.attributeName)
    let attributeName: AST.Name =
      switch attributeType.kind {
      case .identifier(let name, arguments: _), .member(_, let name, arguments: _): name
      default: AST.Name(text: "", range: attributeType.range)
      }
    if !source.isLibrary, ["_native", "_intrinsic", "_builtin"].contains(attributeName.text) {
      error("unknown attribute '\(attributeName.text)'", at: range(node))
    }
    var arguments: [AST.Argument]?
    if node.leftParen != nil {
      arguments = []
      if let list = node.arguments.flatMap({ RawLabeledExprListSyntax($0) }) {
        arguments = self.arguments(list)
      }
    }
    return AST.Attribute(
      range: range(node), name: attributeName, type: attributeType, arguments: arguments)
  }

  /// Converts modifiers; access levels that make no difference inside one session are left out.
  func modifiers(_ list: RawDeclModifierListSyntax) -> AST.Modifiers {
    var result: AST.Modifiers = []
    for case let child? in list.layoutView.children {
      if let modifier = RawDeclModifierSyntax(child) { result.formUnion(self.modifier(modifier)) }
    }
    return result
  }

  func modifier(_ node: RawDeclModifierSyntax) -> AST.Modifiers {
    if let detail = node.detail, detail.detail.tokenText == "set" {
      let text = node.name.tokenText
      return text == "private" ? .privateSet : text == "fileprivate" ? .fileprivateSet : []
    }
    return switch node.name.tokenText {
    case "static": .static
    case "class": .classMember
    case "mutating": .mutating
    case "nonmutating": .nonmutating
    case "consuming", "__consuming": .consuming
    case "override": .override
    case "final": .final
    case "lazy": .lazy
    case "weak": .weak
    case "unowned": .unowned
    case "convenience": .convenience
    case "required": .required
    case "indirect": .indirect
    case "private": .private
    case "fileprivate": .fileprivate
    case "prefix": .prefix
    case "postfix": .postfix
    case "infix": .infix
    case "nonisolated": node.detail?.detail.tokenText == "unsafe" ? [.nonisolated, .unsafe] : .nonisolated
    case "dynamic": .dynamic
    case "async": .async
    case "distributed": unsupportedModifier("distributed actors", node)
    default: []
    }
  }

  private func unsupportedModifier(_ feature: String, _ node: RawDeclModifierSyntax) -> AST.Modifiers {
    unsupported(feature, at: node)
    return []
  }
}
