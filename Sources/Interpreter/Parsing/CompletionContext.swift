import SwiftSyntax

/// What may stand at a cursor, as far as the syntax tells.
struct CompletionContext: Equatable {
  /// The kind of name that is wanted.
  enum Kind: Equatable {
    /// Any name in scope, or a keyword.
    case global
    /// A member of the expression in this range.
    case member(base: Range<Int>)
    /// A member of the type that the context expects: `.name`.
    case implicitMember
    /// A type's name.
    case type
    /// A type nested in the type in this range.
    case typeMember(base: Range<Int>)
    /// A component of a key path; the range is that of what stands between the backslash and the last dot, and is
    /// empty when the root is left out.
    case keyPathMember(base: Range<Int>)
    /// The name of a module.
    case module
    /// The name of an attribute.
    case attribute
    /// The name after `#`.
    case macro
    /// Nothing can be completed: inside a comment, a string, a number, or where something is named.
    case none
  }

  /// The call whose argument list encloses the cursor.
  struct Call: Equatable {
    /// The called expression.
    var callee: Range<Int>
    /// How many arguments stand before the cursor's.
    var argumentIndex: Int
    /// The labels of those arguments.
    var labels: [String?]
    /// Whether a label may stand at the cursor.
    var allowsLabel: Bool
    /// `[…]` instead of `(…)`.
    var isSubscript: Bool
  }

  var kind: Kind
  /// What has been typed of the name: the range to replace.
  var prefix: Range<Int>
  /// The innermost call around the cursor, for labels and signatures.
  var call: Call?

  /// The text up to the cursor with a name completed, so that a parse finds a whole identifier there. Offsets before
  /// the cursor are those of the text.
  static func probe(_ text: String, at utf8Offset: Int) -> String {
    String(decoding: text.utf8.prefix(utf8Offset), as: UTF8.self) + placeholder
  }

  /// Ends the identifier under the cursor, so that no keyword is read there.
  private static let placeholder = "CompletionPlace"

  /// Finds the context of a cursor.
  ///
  /// - Parameters:
  ///   - text: the source; what follows the cursor does not matter.
  ///   - utf8Offset: the cursor's offset in UTF-8 bytes; it is clamped to the text.
  /// - Complexity: O(*n*) in the length of the text.
  static func find(in text: String, at utf8Offset: Int) -> CompletionContext {
    let cursor = max(0, min(utf8Offset, text.utf8.count))
    let prefix = identifierPrefix(text, before: cursor)
    let none = CompletionContext(kind: .none, prefix: prefix)
    if let first = text.utf8.dropFirst(prefix.lowerBound).first, !prefix.isEmpty,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    {
      return none
    }
    let probe = probe(text, at: cursor)
    return Parser.onSuitableStack(probe) {
      context(in: Parser.syntaxTree(probe), prefix: prefix)
    } refusing: { _ in
      none
    }
  }

  private static func context(in tree: SourceFileSyntax, prefix: Range<Int>) -> CompletionContext {
    let none = CompletionContext(kind: .none, prefix: prefix)
    guard let token = tree.token(at: AbsolutePosition(utf8Offset: prefix.lowerBound)),
      token.positionAfterSkippingLeadingTrivia.utf8Offset <= prefix.lowerBound,
      token.endPositionBeforeTrailingTrivia.utf8Offset == prefix.upperBound + placeholder.utf8.count
    else { return none }
    switch token.tokenKind {
    case .identifier, .dollarIdentifier: break
    default: return none
    }
    return CompletionContext(kind: kind(of: token), prefix: prefix, call: call(around: Syntax(token)))
  }

  /// The part of an identifier that stands before a cursor.
  static func identifierPrefix(_ text: String, before cursor: Int) -> Range<Int> {
    let utf8 = text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: cursor)
    var start = cursor
    while index > utf8.startIndex {
      let previous = utf8.index(before: index)
      guard isIdentifierByte(utf8[previous]) else { break }
      index = previous
      start -= 1
    }
    return start..<cursor
  }

  /// Whether a byte can be part of an identifier; all of non-ASCII text is taken to.
  static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  // MARK: Kinds

  private static func kind(of token: TokenSyntax) -> Kind {
    guard let node = token.parent else { return .none }
    switch node.as(SyntaxEnum.self) {
    case .declReferenceExpr(let reference): return kind(of: reference)
    case .memberAccessExpr(let access): return access.base.map { .member(base: range($0)) } ?? .implicitMember
    case .identifierType(let type):
      return type.parent?.is(AttributeSyntax.self) == true ? .attribute : .type
    case .memberType(let type): return .typeMember(base: range(type.baseType))
    case .importPathComponent: return .module
    case .macroExpansionExpr, .macroExpansionDecl: return .macro
    // `if let name`: what is unwrapped is in scope already.
    case .identifierPattern(let pattern):
      let condition = pattern.parent?.as(OptionalBindingConditionSyntax.self)
      return condition != nil && condition?.initializer == nil ? .global : .none
    default: return .none
    }
  }

  private static func kind(of reference: DeclReferenceExprSyntax) -> Kind {
    if let access = reference.parent?.as(MemberAccessExprSyntax.self), access.declName == reference {
      return access.base.map { .member(base: range($0)) } ?? .implicitMember
    }
    if let property = reference.parent?.as(KeyPathPropertyComponentSyntax.self),
      let component = property.parent?.as(KeyPathComponentSyntax.self),
      let keyPath = component.parent?.parent?.as(KeyPathExprSyntax.self)
    {
      let start = keyPath.backslash.endPosition.utf8Offset
      let end = component.positionAfterSkippingLeadingTrivia.utf8Offset
      return .keyPathMember(base: start..<max(start, end))
    }
    return .global
  }

  static func range(_ node: some SyntaxProtocol) -> Range<Int> {
    let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
    return start..<max(start, node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  // MARK: Calls

  /// The innermost call whose parentheses or brackets are around a node, up to the next braces.
  static func call(around node: Syntax) -> Call? {
    var node = node
    while let parent = node.parent {
      switch parent.as(SyntaxEnum.self) {
      case .closureExpr, .codeBlock, .memberBlock, .accessorBlock: return nil
      case .functionCallExpr(let call) where call.arguments.id == node.id && call.leftParen != nil:
        return self.call(range(call.calledExpression), call.arguments, at: node, isSubscript: false)
      case .subscriptCallExpr(let call) where call.arguments.id == node.id:
        return self.call(range(call.calledExpression), call.arguments, at: node, isSubscript: true)
      default: break
      }
      node = parent
    }
    return nil
  }

  private static func call(
    _ callee: Range<Int>, _ arguments: LabeledExprListSyntax, at node: Syntax, isSubscript: Bool
  ) -> Call {
    let written = Array(arguments)
    let last = written.count - 1
    let isBare =
      last >= 0 && written[last].label == nil && written[last].expression.is(DeclReferenceExprSyntax.self)
    return Call(
      callee: callee, argumentIndex: max(0, last), labels: written.dropLast().map { $0.label?.text },
      allowsLabel: isBare, isSubscript: isSubscript)
  }
}
