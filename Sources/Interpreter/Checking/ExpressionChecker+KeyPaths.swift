/// What is known of a key path literal before its own type is.
final class KeyPathParts {
  /// What the path starts from and what it leads to.
  let root: Type
  let value: Type
  /// The value's type as the components give it, which is known only when all of them are chosen.
  let reached: Type
  /// What the last component denotes, once it is chosen.
  let path = Solver.Box<ExpressionChecker.Pending>()
  /// The type that the context asks for, when it asks for one.
  let expected = Solver.Box<Type>()
  /// The values inside brackets, which are found when the literal is evaluated.
  var indices: [ExpressionChecker.Pending] = []
  /// Where the closure that is being built starts, and the variables that hold the values in brackets there.
  var start: VariableDecl?
  var captured: [VariableDecl] = []

  init(root: Type, value: Type, reached: Type) {
    self.root = root
    self.value = value
    self.reached = reached
  }
}

extension ExpressionChecker {
  /// `\Root.a.b`
  func keyPath(_ root: AST.TypeExpression?, _ components: [AST.KeyPathComponent], _ range: SourceRange)
    -> Pending
  {
    var components = components
    let rootType = keyPathRoot(root, &components)
    let type = solver.fresh()
    solver.reserve(type)
    let parts = KeyPathParts(root: rootType, value: solver.fresh(), reached: solver.fresh())
    let written = components
    let arguments = written.map { component -> [Pending] in
      guard case .subscripting(let arguments) = component else { return [] }
      return arguments.map { captured($0, parts) }
    }
    let work = DeferredWork(
      "cannot infer key path type from context; consider explicitly specifying a root type"
    ) { [unowned self] head in
      if case .error = head { return solver.unify(parts.value, .error) }
      let path = follow(written, arguments, parts, head, range)
      solver.choose(parts.path, path)
      let end = DeferredWork("type of key path is ambiguous") { [unowned self] head in
        guard solver.unify(parts.value, head) else {
          solver.fail(.conversion(head, parts.value), locator(range))
          return false
        }
        return solver.unify(parts.reached, head)
      }
      solver.add(.deferred(path.type, end), locator(range))
      return true
    }
    solver.add(.deferred(rootType, work), locator(range))
    solver.add(.overload(keyPathForms(parts, type, range)), locator(range))
    var pending = Pending(type, range) { [unowned self] in
      buildKeyPath(parts, resolved(type), written, range)
    }
    pending.keyPath = parts
    return pending
  }

  /// The root type, to which leading names of nested types belong: `\Style.Insets.left`.
  private func keyPathRoot(_ root: AST.TypeExpression?, _ components: inout [AST.KeyPathComponent]) -> Type {
    guard let root else { return solver.fresh() }
    var type = checker.resolve(root, typeContext)
    while case .property(let name)? = components.first, name.text != "self",
      candidates(name.text, of: .metatype(type)).allSatisfy({ checker.isTypeDecl($0.decl) }),
      let nested = checker.nestedType(name.text, in: type, scope)
    {
      type = nested
      components.removeFirst()
    }
    return type
  }

  /// An argument of a subscript in a key path: evaluated once, where the literal is.
  private func captured(_ argument: AST.Argument, _ parts: KeyPathParts) -> Pending {
    let pending = generate(argument.value)
    let index = parts.indices.count
    parts.indices.append(pending)
    var captured = pending
    captured.build = { [unowned self] in checker.variable(parts.captured[index]) }
    return captured
  }

  private func follow(
    _ components: [AST.KeyPathComponent], _ arguments: [[Pending]], _ parts: KeyPathParts, _ type: Type,
    _ range: SourceRange
  ) -> Pending {
    var current = Pending(type, range) { [unowned self] in
      parts.start.map { checker.variable($0) } ?? CheckedExpression(.tuple([]), .error, range)
    }
    current.place = { use in parts.start.map { .variable($0) } ?? .value(current.build()) }
    current.mutability = { .value }
    var isChain = false
    for (component, arguments) in zip(components, arguments) {
      switch component {
      case .property(let name):
        if name.text == "self" { continue }
        current = memberReference(current, name, nil, name.range)
      case .subscripting(let written): current = subscriptAccess(current, written, arguments, range)
      case .optionalChain:
        isChain = true
        current = link(current, range)
      case .forceUnwrap: current = unwrap(current, range)
      }
    }
    return isChain ? chain(current, range) : current
  }

  /// A key path literal is an object, or a function where the context asks for one.
  private func keyPathForms(_ parts: KeyPathParts, _ type: Type, _ range: SourceRange) -> OverloadSet {
    let context = { [unowned self] () -> Type? in
      guard let expected = parts.expected.value else { return nil }
      var head = solver.shallow(expected)
      while let inner = head.wrapped { head = solver.shallow(inner) }
      if case .variable = head { return nil }
      return head
    }
    return OverloadSet(
      name: "key path", count: 2,
      isViable: { index in
        guard let head = context() else { return true }
        if case .function(let function) = head { return index == 1 && function.parameters.count == 1 }
        return index == 0
      },
      commit: { [unowned self] index in
        if index == 1 { return asFunction(parts, type, context(), range) }
        if case .nominal(let decl, let arguments)? = context(), decl.isKeyPath {
          if let root = arguments.first, !solver.unify(parts.root, root) { return false }
          if arguments.count == 2, !solver.unify(parts.value, arguments[1]) { return false }
        }
        return asObject(parts, type, range)
      },
      generality: { $0 },
      summary: { [unowned self] in
        .message("cannot convert key path to '\(context().map { solver.describe($0) } ?? "_")'")
      },
      isInformed: { context() != nil }, isFallback: true)
  }

  /// Tells key paths among the elements of a tuple or the branches of a conditional what is asked of them.
  func expectKeyPaths(in pending: Pending, _ type: Type) {
    if let parts = pending.keyPath { solver.choose(parts.expected, type) }
    for branch in pending.branches where branch.holdsKeyPath { expectKeyPaths(in: branch, type) }
    guard let elements = pending.tupleElements, elements.contains(where: \.holdsKeyPath) else { return }
    let work = DeferredWork("") { [unowned self] head in
      guard case .tuple(let types) = head, types.count == elements.count else { return true }
      for (element, type) in zip(elements, types) { expectKeyPaths(in: element, type.type) }
      return true
    }
    solver.add(.deferred(type, work), locator(pending.range))
  }

  private func asFunction(_ parts: KeyPathParts, _ type: Type, _ context: Type?, _ range: SourceRange) -> Bool
  {
    var function = FunctionType(parameters: [FunctionParameter(type: parts.root)], result: parts.value)
    if case .function(let wanted)? = context {
      solver.convert(wanted.parameters[0].type, parts.root, locator(range))
      function.parameters[0].type = wanted.parameters[0].type
    }
    return solver.unify(type, .function(function))
  }

  /// The class of the object tells what the path can do, which its components decide.
  private func asObject(_ parts: KeyPathParts, _ type: Type, _ range: SourceRange) -> Bool {
    let work = DeferredWork("type of key path is ambiguous") { [unowned self] head in
      if case .error = head { return solver.unify(type, .error) }
      let name =
        switch parts.path.value?.mutability?() {
        case .reference: "ReferenceWritableKeyPath"
        case .value: "WritableKeyPath"
        case nil: "KeyPath"
        }
      return solver.unify(type, .nominal(checker.libraryType(name), [parts.root, parts.value]))
    }
    solver.add(.deferred(parts.reached, work), locator(range))
    return true
  }

  // MARK: Optional components

  private func link(_ base: Pending, _ range: SourceRange) -> Pending {
    let type = solver.fresh()
    let work = DeferredWork("type of key path is ambiguous") { [unowned self] head in
      guard let wrapped = head.wrapped else {
        solver.fail(
          .message("cannot use optional chaining on non-optional value of type '\(solver.describe(head))'"),
          locator(range))
        return false
      }
      return solver.unify(type, wrapped)
    }
    solver.add(.deferred(base.type, work), locator(range))
    return Pending(type, range) { [unowned self] in
      CheckedExpression(.chainLink(base.build()), resolved(type), range)
    }
  }

  private func unwrap(_ base: Pending, _ range: SourceRange) -> Pending {
    var pending = link(base, range)
    let type = pending.type
    pending.build = { [unowned self] in CheckedExpression(.forceUnwrap(base.build()), resolved(type), range) }
    if let place = base.place {
      pending.place = { [unowned self] use in .forceUnwrap(place(use), type: resolved(type)) }
    }
    pending.mutability = base.mutability
    return pending
  }

  private func chain(_ base: Pending, _ range: SourceRange) -> Pending {
    let type = solver.fresh()
    let work = DeferredWork("type of key path is ambiguous") { [unowned self] head in
      solver.unify(type, head.wrapped == nil ? checker.optional(head) : head)
    }
    solver.add(.deferred(base.type, work), locator(range))
    return Pending(type, range) { [unowned self] in
      CheckedExpression(.optionalChain(finish(base, as: type)), resolved(type), range)
    }
  }

  // MARK: Building

  private func buildKeyPath(
    _ parts: KeyPathParts, _ type: Type, _ components: [AST.KeyPathComponent], _ range: SourceRange
  ) -> CheckedExpression {
    guard let path = parts.path.value else { return CheckedExpression(.tuple([]), .error, range) }
    let rootType = resolved(parts.root)
    let valueType = resolved(parts.value)
    // What stands in brackets is kept in variables, which every closure of the path captures.
    let kept = parts.indices.map { pending -> (variable: VariableDecl, value: CheckedExpression) in
      let value = pending.build()
      let variable = local("index", value.type, range)
      if let body { checker.owners[ObjectIdentifier(variable)] = body }
      return (variable, value)
    }
    func closure(
      _ parameters: [VariableDecl], _ result: Type, _ body: () -> CheckedStatement
    ) -> CheckedExpression {
      pathClosure(parts, kept.map(\.variable), parameters, result, range, body)
    }
    let getter = closure([local("root", rootType, range, .parameter)], valueType) {
      CheckedStatement(.return(path.build()), range)
    }
    let made: CheckedExpression
    if case .function(let function) = type {
      made = checker.coerce(getter, to: .function(function), signature, purpose: range)
    } else {
      var arguments = [componentList(components, kept.map(\.variable), range), getter]
      if let place = path.place, let kind = path.mutability?() {
        let target = local("root", rootType, range, .parameter)
        target.isInOut = kind == .value
        let newValue = local("newValue", valueType, range, .parameter)
        arguments.append(
          closure([target, newValue], .void) {
            let assignment = CheckedExpression.Kind.assignment(place(.assign), checker.variable(newValue))
            return CheckedStatement(.expression(CheckedExpression(assignment, .void, range)), range)
          })
      }
      made = keyPathObject(type, arguments, range)
    }
    if kept.isEmpty { return made }
    let result = local("path", type, range)
    var statements = kept.map { CheckedStatement(.binding(.variable($0.variable), $0.value), range) }
    statements.append(CheckedStatement(.binding(.variable(result), made), range))
    return CheckedExpression(.statements(statements, result: result), type, range)
  }

  private func local(_ name: String, _ type: Type, _ range: SourceRange, _ kind: VariableKind = .local)
    -> VariableDecl
  {
    let decl = VariableDecl(
      name: name, kind: kind, isLet: true, range: range, context: .local(parent: body?.function))
    decl.type = type
    return decl
  }

  /// A closure that starts at its first parameter and captures the values in brackets.
  private func pathClosure(
    _ parts: KeyPathParts, _ indices: [VariableDecl], _ parameters: [VariableDecl], _ result: Type,
    _ range: SourceRange, _ body: () -> CheckedStatement
  ) -> CheckedExpression {
    let context = BodyContext(
      parent: self.body, function: self.body?.function, signature: signature, name: "key path")
    let captures = indices.map { index in
      (variable: local("index", index.type, range), value: checker.variable(index))
    }
    parts.captured = captures.map(\.variable)
    for decl in parameters + parts.captured { checker.owners[ObjectIdentifier(decl)] = context }
    let before = scope
    scope = Scope(.function, parent: scope, body: context)
    parts.start = parameters[0]
    let statement = body()
    scope = before
    let type = FunctionType(
      parameters: parameters.map { FunctionParameter(type: $0.type, isInOut: $0.isInOut) }, result: result)
    let closure = CheckedClosure(
      parameters: parameters, type: type, range: range, body: CheckedBody(statements: [statement]),
      captures: checker.finishCaptures(of: context), captureList: captures, name: "key path")
    return CheckedExpression(.closure(closure), .function(type), range)
  }

  /// What tells one path from another: its names and the values in brackets, in order.
  private func componentList(
    _ components: [AST.KeyPathComponent], _ indices: [VariableDecl], _ range: SourceRange
  ) -> CheckedExpression {
    let hashable = Type.nominal(checker.libraryType("AnyHashable"), [])
    var rest = indices[...]
    var list: [CheckedExpression] = []
    func add(_ value: CheckedExpression) {
      list.append(checker.coerce(value, to: hashable, signature, purpose: range))
    }
    func add(_ text: String) { add(CheckedExpression(.stringLiteral(text), checker.string, range)) }
    for component in components {
      switch component {
      case .property(let name) where name.text == "self" && components.count > 1: break
      case .property(let name): add(name.text)
      case .subscripting(let arguments):
        add("[]")
        for index in rest.prefix(arguments.count) {
          guard checker.conforms(index.type, to: checker.libraryType("Hashable"), signature) else {
            error(
              "subscript index of type '\(index.type)' in a key path must be Hashable",
              arguments.first?.value.range ?? range)
            continue
          }
          add(checker.variable(index))
        }
        rest = rest.dropFirst(arguments.count)
      case .optionalChain: add("?")
      case .forceUnwrap: add("!")
      }
    }
    return CheckedExpression(.arrayLiteral(list), checker.array(hashable), range)
  }

  /// The path as an object of its class.
  private func keyPathObject(_ type: Type, _ arguments: [CheckedExpression], _ range: SourceRange)
    -> CheckedExpression
  {
    guard let nominal = type.nominal, nominal.isKeyPath,
      let initializer = (nominal.members["init"] ?? []).lazy.compactMap({ $0 as? FunctionDecl }).first(
        where: {
          self.checker.labels(of: $0).count == arguments.count
        })
    else { return CheckedExpression(.tuple([]), .error, range) }
    initializer.resolve()
    let reference = DeclReference(function: initializer, substitutions: checker.substitutions(of: type))
    let call = CheckedCall(
      callee: .initializer(reference, metatype: nil), arguments: arguments.map { .value($0) },
      canThrow: false,
      isAsync: false)
    return CheckedExpression(.call(call), type, range)
  }

  // MARK: Access

  /// `value[keyPath: path]`
  func keyPathAccess(_ base: Pending, _ path: Pending, _ range: SourceRange) -> Pending? {
    let type = solver.fresh()
    let work = DeferredWork("type of key path is ambiguous") { [unowned self] head in
      guard case .nominal(let decl, let arguments) = head, decl.isKeyPath else {
        if case .error = head { return solver.unify(type, .error) }
        solver.fail(
          .message(
            "cannot convert value of type '\(solver.describe(head))' to expected argument type "
              + "'KeyPath<\(solver.describe(base.type)), _>'"), locator(path.range))
        return false
      }
      if let root = arguments.first { solver.convert(base.type, root, locator(base.range)) }
      switch arguments.count {
      case 2: return solver.unify(type, arguments[1])
      case 1: return solver.unify(type, checker.any)
      default: return solver.unify(type, checker.optional(checker.any))
      }
    }
    if let parts = path.keyPath { solver.convert(base.type, parts.root, locator(range)) }
    solver.add(.deferred(path.type, work), locator(range))
    var pending = Pending(type, range) { [unowned self] in
      let value = path.build()
      let final = resolved(type)
      guard value.type.arguments.count == 2 else {
        return erasedRead(value, finish(base, as: checker.any), final, range)
      }
      guard let getter = storedClosure("_get", of: value) else {
        return CheckedExpression(.tuple([]), .error, range)
      }
      let call = CheckedCall(
        callee: .value(getter), arguments: [.value(finish(base, as: value.type.arguments[0]))],
        canThrow: false, isAsync: false)
      return CheckedExpression(.call(call), final, range)
    }
    pending.mutability = { [unowned self] in
      switch solver.resolve(path.type).nominal?.name {
      case "ReferenceWritableKeyPath": .reference
      case "WritableKeyPath": base.mutability?()
      default: nil
      }
    }
    pending.place = { [unowned self] use in
      let value = path.build()
      let isReference = value.type.nominal?.name == "ReferenceWritableKeyPath"
      guard let getter = storedClosure("_get", of: value),
        let setter = storedClosure(isReference ? "_setReference" : "_set", of: value)
      else {
        if use != .read {
          error("\(change.text): '\(describePath(path))' is a read-only key path", range)
        }
        return .value(pending.build())
      }
      let place: CheckedPlace
      if isReference {
        place = .value(finish(base, as: value.type.arguments[0]))
      } else if let basePlace = base.place {
        place = basePlace(use == .read ? .read : .modify)
      } else {
        if use != .read { error("\(change.text): base is an immutable value", range) }
        place = .value(base.build())
      }
      return .accessor(
        CheckedAccessor(
          getter: .value(getter), setter: .value(setter), base: place, arguments: [], type: resolved(type),
          range: range))
    }
    return pending
  }

  private func describePath(_ path: Pending) -> String {
    if case .variable(let decl) = path.build().kind { return decl.name }
    return "key path"
  }

  /// Reads through a path whose value's type is not known.
  private func erasedRead(
    _ path: CheckedExpression, _ root: CheckedExpression, _ type: Type, _ range: SourceRange
  ) -> CheckedExpression {
    let name = type.wrapped == nil ? "_readPart" : "_read"
    let owner = checker.libraryType("AnyKeyPath")
    guard let read = owner.members[name]?.first as? FunctionDecl else {
      return CheckedExpression(.tuple([]), .error, range)
    }
    read.resolve()
    let base = checker.coerce(path, to: .nominal(owner, []), signature, purpose: range)
    let call = CheckedCall(
      callee: .virtual(DeclReference(function: read, substitutions: .none)),
      arguments: [.value(base), .value(root)], canThrow: false, isAsync: false)
    return CheckedExpression(.call(call), type, range)
  }

  /// A closure that a key path object holds.
  private func storedClosure(_ name: String, of path: CheckedExpression) -> CheckedExpression? {
    var owner: Type? = path.type
    while let here = owner, case .nominal(let decl, _) = here {
      if let property = decl.storedProperties.first(where: { $0.name == name }) {
        property.resolve()
        let map = checker.substitutions(of: here)
        let type = checker.replace(property.type) { map[$0] }
        return CheckedExpression(.storedProperty(path, property), type, path.range)
      }
      owner = checker.superclass(of: here)
    }
    return nil
  }
}

extension ExpressionChecker.Pending {
  /// Whether it is a key path literal, or a tuple or conditional with one.
  fileprivate var holdsKeyPath: Bool {
    keyPath != nil || tupleElements?.contains(where: \.holdsKeyPath) == true
      || branches.contains(where: \.holdsKeyPath)
  }
}
