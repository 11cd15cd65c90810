extension AST.File {
  /// The tree as S-expressions, one top-level statement per line: for tests and for looking at a parse.
  var dump: String { statements.map(AST.dump).joined(separator: "\n") }
}

extension AST {
  /// A list in parentheses, without the parts that are empty.
  private static func list(_ parts: String...) -> String { list(parts) }

  private static func list(_ parts: [String]) -> String {
    "(" + parts.filter { !$0.isEmpty }.joined(separator: " ") + ")"
  }

  private static func text(_ name: Name?) -> String { name?.text ?? "" }

  // MARK: Statements

  /// A statement as an S-expression.
  static func dump(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): dump(value)
    case .declaration(let declaration): dump(declaration)
    case .return(let value): list("return", value.map(dump) ?? "")
    case .throw(let value): list("throw", dump(value))
    case .break(let label): list("break", text(label))
    case .continue(let label): list("continue", text(label))
    case .fallthrough: "(fallthrough)"
    case .if(let node): dump(node)
    case .guard(let conditions, let otherwise):
      list("guard", conditions.map(dump).joined(separator: " "), dump(otherwise))
    case .while(let label, let conditions, let body):
      list("while", text(label), conditions.map(dump).joined(separator: " "), dump(body))
    case .repeatWhile(let label, let body, let condition):
      list("repeat", text(label), dump(body), dump(condition))
    case .forIn(let loop): dump(loop)
    case .switch(let node): dump(node)
    case .do(let node): dump(node)
    case .defer(let body): list("defer", dump(body))
    case .invalid: "<invalid>"
    }
  }

  private static func dump(_ block: Block) -> String {
    "{" + block.statements.map(dump).joined(separator: "; ") + "}"
  }

  private static func dump(_ body: [Statement]) -> String {
    "{" + body.map(dump).joined(separator: "; ") + "}"
  }

  private static func dump(_ node: If) -> String {
    let otherwise =
      switch node.otherwise {
      case .block(let block): dump(block)
      case .elseIf(let next): dump(next)
      case nil: ""
      }
    return list(
      "if", text(node.label), node.conditions.map(dump).joined(separator: " "), dump(node.then), otherwise)
  }

  private static func dump(_ condition: Condition) -> String {
    switch condition.kind {
    case .boolean(let value): dump(value)
    case .optionalBinding(let isLet, let pattern, let type, let value):
      list(isLet ? "let" : "var", dump(pattern), type.map { ":" + dump($0) } ?? "", value.map(dump) ?? "")
    case .patternMatch(let pattern, let type, let value):
      list("case", dump(pattern), type.map { ":" + dump($0) } ?? "", dump(value))
    case .availability: "#available"
    }
  }

  private static func dump(_ loop: ForIn) -> String {
    list(
      "for", text(loop.label), loop.isTry ? "try" : "", loop.isAwait ? "await" : "",
      loop.isCase ? "case" : "",
      loop.isVar ? "var" : "", dump(loop.pattern), loop.type.map { ":" + dump($0) } ?? "",
      dump(loop.sequence),
      loop.condition.map { "where " + dump($0) } ?? "", dump(loop.body))
  }

  private static func dump(_ node: Switch) -> String {
    list(["switch", text(node.label), dump(node.subject)] + node.cases.map(dump))
  }

  private static func dump(_ node: SwitchCase) -> String {
    list(
      node.isUnknown ? "@unknown" : "", node.isDefault ? "default" : "case",
      node.items.map(dump).joined(separator: ", "), dump(node.body))
  }

  private static func dump(_ item: CaseItem) -> String {
    dump(item.pattern) + (item.condition.map { " where " + dump($0) } ?? "")
  }

  private static func dump(_ node: Do) -> String {
    list(
      ["do", text(node.label), dump(node.throws), dump(node.body)]
        + node.catches.map {
          list("catch", $0.items.map(dump).joined(separator: ", "), dump($0.body))
        })
  }

  private static func dump(_ clause: ThrowsClause?) -> String {
    guard let clause else { return "" }
    return (clause.isRethrows ? "rethrows" : "throws") + (clause.type.map { "(" + dump($0) + ")" } ?? "")
  }

  // MARK: Expressions

  /// An expression as an S-expression.
  static func dump(_ expression: Expression) -> String {
    switch expression.kind {
    case .integerLiteral(let value): value.map { "\($0)" } ?? "<too large>"
    case .floatLiteral(let value, text: _): "\(value)"
    case .booleanLiteral(let value): "\(value)"
    case .nilLiteral: "nil"
    case .stringLiteral(let text): text.debugDescription
    case .interpolatedString(let segments): list(["string"] + segments.map(dump))
    case .regexLiteral(let text): text
    case .arrayLiteral(let elements): "[" + elements.map(dump).joined(separator: " ") + "]"
    case .dictionaryLiteral(let elements):
      "[:" + elements.map { " " + dump($0.key) + ":" + dump($0.value) }.joined() + "]"
    case .identifier(let name, let generics, let labels): name.text + dump(generics) + dump(labels)
    case .superReference: "super"
    case .member(let base, let name, let generics, let labels):
      base == nil
        ? "." + name.text + dump(generics) + dump(labels)
        : list(".", dump(base!), name.text + dump(generics) + dump(labels))
    case .call(let callee, let arguments): list(["call", dump(callee)] + arguments.map(dump))
    case .subscripting(let base, let arguments): list(["subscript", dump(base)] + arguments.map(dump))
    case .tuple(let elements): list(["tuple"] + elements.map(dump))
    case .paren(let inner): list("paren", dump(inner))
    case .closure(let closure): dump(closure)
    case .prefixOperator(let name, let operand): list("prefix", name.text, dump(operand))
    case .postfixOperator(let name, let operand): list("postfix", name.text, dump(operand))
    case .binaryOperator(let name, let left, let right): list(name.text, dump(left), dump(right))
    case .operatorReference(let name): list("operator", name.text)
    case .assignment(let left, let right): list("=", dump(left), dump(right))
    case .ternary(let condition, let then, let otherwise):
      list("?:", dump(condition), dump(then), dump(otherwise))
    case .inOut(let operand): list("&", dump(operand))
    case .forceUnwrap(let operand): list("!", dump(operand))
    case .optionalChaining(let operand): list("?", dump(operand))
    case .tryExpression(let kind, let operand):
      list(kind == .plain ? "try" : kind == .optional ? "try?" : "try!", dump(operand))
    case .awaitExpression(let operand): list("await", dump(operand))
    case .isCast(let operand, let type): list("is", dump(operand), dump(type))
    case .asCast(let operand, let type, let kind):
      list(kind == .coerce ? "as" : kind == .conditional ? "as?" : "as!", dump(operand), dump(type))
    case .keyPath(let root, let components):
      list(["keypath", root.map(dump) ?? ""] + components.map(dump))
    case .ifExpression(let node): dump(node)
    case .switchExpression(let node): dump(node)
    case .discard: "_"
    case .type(let type): list("type", dump(type))
    case .macro(let name, let arguments): list(["#" + name.text] + arguments.map(dump))
    case .misplacedPattern(let pattern): list("misplaced", dump(pattern))
    case .invalid: "<invalid>"
    }
  }

  private static func dump(_ segment: StringSegment) -> String {
    switch segment {
    case .text(let text): text.debugDescription
    case .interpolation(let arguments): list(["\\"] + arguments.map(dump))
    }
  }

  private static func dump(_ argument: Argument) -> String {
    (argument.label.map { $0.text + ":" } ?? "") + (argument.isTrailing ? "trailing " : "")
      + dump(argument.value)
  }

  private static func dump(_ generics: [TypeExpression]?) -> String {
    generics.map { "<" + $0.map(dump).joined(separator: ", ") + ">" } ?? ""
  }

  private static func dump(_ labels: [String?]?) -> String {
    labels.map { "(" + $0.map { ($0 ?? "_") + ":" }.joined() + ")" } ?? ""
  }

  private static func dump(_ component: KeyPathComponent) -> String {
    switch component {
    case .property(let name): "." + name.text
    case .subscripting(let arguments): "[" + arguments.map(dump).joined(separator: " ") + "]"
    case .optionalChain: "?"
    case .forceUnwrap: "!"
    }
  }

  private static func dump(_ closure: Closure) -> String {
    let captures = closure.captures.map { capture in
      list(
        capture.ownership == .strong ? "" : "\(capture.ownership)", capture.name.text,
        capture.value.map(dump) ?? "")
    }
    let parameters = closure.parameters.map { parameters in
      list(parameters.map { $0.name.text + ($0.type.map { ":" + dump($0) } ?? "") })
    }
    return list(
      "closure", closure.attributes.map(dump).joined(separator: " "),
      captures.isEmpty ? "" : "[" + captures.joined(separator: " ") + "]", parameters ?? "",
      closure.isAsync ? "async" : "", dump(closure.throws), closure.result.map { "-> " + dump($0) } ?? "",
      dump(closure.body))
  }

  // MARK: Types

  /// A type as it would be written.
  static func dump(_ type: TypeExpression) -> String {
    switch type.kind {
    case .identifier(let name, let arguments):
      name.text + (arguments.isEmpty ? "" : dump(arguments))
    case .member(let base, let name, let arguments):
      dump(base) + "." + name.text + (arguments.isEmpty ? "" : dump(arguments))
    case .array(let element): "[" + dump(element) + "]"
    case .dictionary(let key, let value): "[" + dump(key) + ": " + dump(value) + "]"
    case .optional(let wrapped): dump(wrapped) + "?"
    case .implicitlyUnwrapped(let wrapped): dump(wrapped) + "!"
    case .tuple(let elements):
      "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + dump($0.type) }.joined(separator: ", ") + ")"
    case .function(let parameters, let isAsync, let throwsClause, let result):
      "((" + parameters.map { dump($0.type) + ($0.isVariadic ? "..." : "") }.joined(separator: ", ") + ")"
        + (isAsync ? " async" : "") + (throwsClause == nil ? "" : " " + dump(throwsClause)) + " -> "
        + dump(result) + ")"
    case .composition(let types): types.map(dump).joined(separator: " & ")
    case .opaque(let constraint): "some " + dump(constraint)
    case .existential(let constraint): "any " + dump(constraint)
    case .metatype(let base): dump(base) + ".Type"
    case .attributed(let base, let isInOut, let attributes):
      (attributes.map(dump) + (isInOut ? ["inout"] : []) + [dump(base)]).joined(separator: " ")
    case .variadic(let element): dump(element) + "..."
    case .suppressed(let base): "~" + dump(base)
    case .invalid: "<invalid>"
    }
  }

  private static func dump(_ attribute: Attribute) -> String {
    "@" + dump(attribute.type)
      + (attribute.arguments.map { "(" + $0.map(dump).joined(separator: ", ") + ")" } ?? "")
  }

  // MARK: Patterns

  /// A pattern as an S-expression.
  static func dump(_ pattern: Pattern) -> String {
    switch pattern.kind {
    case .wildcard: "_"
    case .identifier(let name): name.text
    case .binding(let isLet, let inner): list(isLet ? "let" : "var", dump(inner))
    case .tuple(let elements): list(["tuple"] + elements.map(dump))
    case .typed(let inner, let type): list(":", dump(inner), dump(type))
    case .enumCase(let base, let name, let elements, let expression):
      list(
        "case", base.map { dump($0) + "." + name.text } ?? "." + name.text,
        elements.map { list($0.map(dump)) } ?? "", expression == nil ? "" : "or-value")
    case .optional(let inner): list("?", dump(inner))
    case .isType(let type): list("is", dump(type))
    case .asType(let inner, let type): list("as", dump(inner), dump(type))
    case .expression(let value): list("~=", dump(value))
    }
  }

  private static func dump(_ element: (label: Name?, pattern: Pattern)) -> String {
    (element.label.map { $0.text + ":" } ?? "") + dump(element.pattern)
  }

  // MARK: Declarations

  /// A declaration as an S-expression.
  static func dump(_ declaration: Declaration) -> String {
    let prefix = (declaration.attributes.map(dump) + modifierNames(declaration.modifiers))
      .joined(separator: " ")
    let body: [String] =
      switch declaration.kind {
      case .variable(let isLet, let bindings): [isLet ? "let" : "var"] + bindings.map(dump)
      case .function(let function): ["func"] + dump(function)
      case .initializer(let function, let isFailable, let isImplicitlyUnwrapped):
        [isImplicitlyUnwrapped ? "init!" : isFailable ? "init?" : "init"] + dump(function).dropFirst()
      case .deinitializer(let body): ["deinit", dump(body)]
      case .subscript(let node):
        [
          "subscript", dump(node.generics), dump(node.parameters), "-> " + dump(node.result),
          dump(node.accessors),
        ]
      case .nominal(let node):
        [
          "\(node.keyword)", node.name.text + dump(node.generics),
          node.primaryAssociatedTypes.isEmpty
            ? "" : "<" + node.primaryAssociatedTypes.map(\.text).joined(separator: ", ") + ">",
          dump(inherited: node.inherited),
        ] + node.members.map(dump)
      case .extension(let node):
        ["extension", dump(node.extended), dump(inherited: node.inherited), dump(node.requirements)]
          + node.members.map(dump)
      case .typeAlias(let name, let generics, let type):
        ["typealias", name.text + dump(generics), dump(type)]
      case .associatedType(let name, let inherited, let defaultType, let requirements):
        [
          "associatedtype", name.text, dump(inherited: inherited), defaultType.map { "= " + dump($0) } ?? "",
          dump(requirements),
        ]
      case .enumCases(let cases): ["case"] + cases.map(dump)
      case .importModule(let path): ["import", path.joined(separator: ".")]
      case .operatorDeclaration: ["operator"]
      case .precedenceGroup: ["precedencegroup"]
      case .invalid: ["<invalid>"]
      }
    return list([prefix] + body)
  }

  private static func dump(inherited types: [TypeExpression]) -> String {
    types.isEmpty ? "" : ": " + types.map(dump).joined(separator: ", ")
  }

  private static func dump(_ binding: Binding) -> String {
    let accessors = binding.accessors.map(dump) ?? ""
    let value = binding.initializer.map { "= " + dump($0) } ?? ""
    return list(dump(binding.pattern), binding.type.map { ": " + dump($0) } ?? "", value, accessors)
  }

  private static func dump(_ accessors: Accessors) -> String {
    let all = [
      ("get", accessors.get), ("set", accessors.set), ("willSet", accessors.willSet),
      ("didSet", accessors.didSet),
    ]
    return all.compactMap { name, accessor in
      accessor.map { accessor in
        list(
          modifierNames(accessor.modifiers).joined(separator: " "), name, text(accessor.parameter),
          accessor.isAsync ? "async" : "", dump(accessor.throws), accessor.body.map(dump) ?? "")
      }
    }.joined(separator: " ")
  }

  private static func dump(_ function: Function) -> [String] {
    [
      function.name.text, dump(function.generics), dump(function.parameters), function.isAsync ? "async" : "",
      dump(function.throws), function.result.map { "-> " + dump($0) } ?? "", function.body.map(dump) ?? "",
    ]
  }

  private static func dump(_ parameters: [Parameter]) -> String {
    list(
      parameters.map { parameter in
        (parameter.attributes.map(dump) + [""]).joined(separator: " ") + (parameter.label ?? "_")
          + (parameter.name.text == parameter.label ? "" : "/" + parameter.name.text) + ":"
          + dump(parameter.type)
          + (parameter.isVariadic ? "..." : "") + (parameter.defaultValue.map { "=" + dump($0) } ?? "")
      })
  }

  private static func dump(_ generics: Generics) -> String {
    let parameters = generics.parameters.map { parameter in
      (parameter.isPack ? "each " : "") + parameter.name.text
        + (parameter.inherited.map { ": " + dump($0) } ?? "")
    }
    let requirements = dump(generics.requirements)
    return (parameters.isEmpty ? "" : "<" + parameters.joined(separator: ", ") + ">")
      + (requirements.isEmpty ? "" : " " + requirements)
  }

  private static func dump(_ requirements: [Requirement]) -> String {
    requirements.isEmpty
      ? ""
      : "where "
        + requirements.map { requirement in
          switch requirement {
          case .conformance(let left, let right): dump(left) + ": " + dump(right)
          case .sameType(let left, let right): dump(left) + " == " + dump(right)
          }
        }.joined(separator: ", ")
  }

  private static func dump(_ node: EnumCase) -> String {
    list(
      node.isIndirect ? "indirect" : "", node.name.text, node.parameters.map(dump) ?? "",
      node.rawValue.map { "= " + dump($0) } ?? "")
  }

  private static func modifierNames(_ modifiers: Modifiers) -> [String] {
    let names: [(Modifiers, String)] = [
      (.static, "static"), (.classMember, "class"), (.mutating, "mutating"), (.nonmutating, "nonmutating"),
      (.override, "override"), (.final, "final"), (.lazy, "lazy"), (.weak, "weak"), (.unowned, "unowned"),
      (.convenience, "convenience"), (.required, "required"), (.indirect, "indirect"), (.private, "private"),
      (.fileprivate, "fileprivate"), (.privateSet, "private(set)"),
      (.fileprivateSet, "fileprivate(set)"), (.prefix, "prefix"),
      (.postfix, "postfix"),
      (.infix, "infix"), (.nonisolated, "nonisolated"), (.dynamic, "dynamic"), (.async, "async"),
    ]
    return names.filter { modifiers.contains($0.0) }.map(\.1)
  }
}
