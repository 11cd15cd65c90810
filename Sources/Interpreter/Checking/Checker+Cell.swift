extension Checker {
  /// Declares what library files contain, which may refer to each other; bodies are checked when they are first called.
  func declareLibrary(_ files: [AST.File]) {
    isCheckingLibrary = true
    defer { isCheckingLibrary = false }
    if let last = files.last { operators = last.operators }
    conformanceCache.removeAll()
    let declarations = files.flatMap(\.statements).compactMap { statement -> AST.Declaration? in
      if case .declaration(let declaration) = statement.kind { return declaration }
      return nil
    }
    declare(declarations, in: library, context: .topLevel)
    for declaration in declarations {
      if case .variable(let isLet, let bindings) = declaration.kind {
        for binding in bindings { declareLibraryVariable(isLet, binding, declaration) }
      }
    }
    waitingTypes.removeAll()
    waitingInitializers.removeAll()
    waitingBodies.removeAll()
  }

  private func declareLibraryVariable(_ isLet: Bool, _ binding: AST.Binding, _ declaration: AST.Declaration) {
    guard case .identifier(let name) = binding.pattern.kind else { return }
    let isNative =
      stringArgument(of: "_native", declaration.attributes) != nil
      || stringArgument(of: "_intrinsic", declaration.attributes) != nil
    let isComputed = isNative || binding.accessors?.get != nil
    let decl = VariableDecl(
      name: name.text, kind: isComputed ? .computed : .staticStored, isLet: isLet, range: name.range,
      context: .topLevel)
    decl.isStatic = true
    decl.hasInitialValue = true
    library.declare(decl)
    decl.pending = { [unowned self, unowned decl] in
      if let written = binding.type {
        decl.type = resolve(written, TypeContext(scope: library))
      } else if let value = binding.initializer {
        decl.initializer = checkDetached(value, asPossibly: nil, scope: library)
        decl.type = decl.initializer?.type ?? .error
      }
    }
    if isComputed {
      let empty = AST.Accessor(
        range: name.range, parameter: nil, modifiers: [], isAsync: false, throws: nil, body: nil)
      for (kind, accessor) in [
        (FunctionKind.getter, binding.accessors?.get ?? empty), (.setter, binding.accessors?.set),
      ] {
        guard let accessor else { continue }
        let function = makeAccessor(
          kind, accessor, name: name.text, declaration, scope: library, context: .topLevel, storage: decl,
          isMutating: false)
        function.pending = { [unowned self, unowned decl, unowned function] in
          decl.resolve()
          finishAccessor(function, parameters: [], value: decl.type, signature: GenericSignature())
        }
        if kind == .getter { decl.getter = function } else { decl.setter = function }
      }
    } else if let value = binding.initializer {
      initializerSources[ObjectIdentifier(decl)] = { [unowned self, unowned decl] in
        decl.resolve()
        return decl.initializer ?? checkDetached(value, as: decl.type, scope: library)
      }
    }
  }

  /// Checks a cell whole, before anything of it runs.
  ///
  /// On errors nothing of the cell is kept: names go back to what they meant before.
  func check(_ file: AST.File, parseDiagnostics: [Diagnostic]) -> CheckedCell {
    diagnostics = parseDiagnostics
    stage = .declarations
    currentCell += 1
    newGlobals = []
    waitingBodies = []
    waitingTypes = []
    waitingInitializers = []
    assigned = []
    conformanceCache.removeAll()
    let saved = session.names
    let savedOperators = (operators, operatorDecls)
    operators = file.operators
    var statements: [CheckedStatement] = []
    var result: CheckedExpression?
    if !hasErrors {
      (statements, result) = checkTopLevel(file)
      arrangeDiagnostics()
    }
    if hasErrors {
      session.restore(saved)
      (operators, operatorDecls) = savedOperators
      return CheckedCell(statements: [], result: nil, globals: [], diagnostics: diagnostics)
    }
    let names = newGlobals.map(\.name)
    let replaced = Dictionary(names.map { ($0, saved[$0] ?? []) }, uniquingKeysWith: { first, _ in first })
    return CheckedCell(
      statements: statements, result: result, globals: newGlobals, replaced: replaced,
      diagnostics: diagnostics)
  }

  /// Whether a variable is declared without a value.
  func isInitializedLater(_ variable: VariableDecl) -> Bool {
    uninitialized.contains(ObjectIdentifier(variable))
  }

  /// Gives the name of a global that never got its value back to what it stood for before the cell.
  func forget(_ global: VariableDecl, for replaced: [Decl]) {
    guard session.local(global.name).contains(where: { $0 === global }) else { return }
    session.remove(global)
    if session.local(global.name).isEmpty { for decl in replaced { session.declare(decl) } }
  }

  /// Puts what was found in the order in which a compiler tells it; while types are wrong nothing is said of control.
  private func arrangeDiagnostics() {
    if diagnostics.contains(where: \.isTypeError) {
      diagnostics.removeAll { $0.stage == .flow }
    }
    let order = diagnostics.enumerated().sorted { a, b in
      (a.element.stage.rawValue, a.element.range.start, a.offset)
        < (b.element.stage.rawValue, b.element.range.start, b.offset)
    }
    diagnostics = order.map(\.element)
    if diagnostics.count > Self.maximumDiagnostics {
      let errors = diagnostics.filter { $0.severity == .error }
      diagnostics = Array((errors.isEmpty ? diagnostics : errors).prefix(Self.maximumDiagnostics))
    }
  }

  /// More messages about one cell help nobody.
  private static var maximumDiagnostics: Int { 200 }

  private func checkTopLevel(_ file: AST.File) -> ([CheckedStatement], CheckedExpression?) {
    let context = BodyContext(parent: nil, function: nil, signature: GenericSignature(), name: "main")
    context.isTopLevel = true
    context.isAsync = true
    context.waitsSomewhere = ClosureScan.containsAwait(file.statements)
    context.result = .void
    context.thrown = anyError
    session.body = context
    let handler = ThrowHandler(canThrow: true)
    handler.isTopLevel = true
    let declarations = file.statements.compactMap { statement -> AST.Declaration? in
      if case .declaration(let declaration) = statement.kind { return declaration }
      return nil
    }
    declare(declarations, in: session, context: .topLevel)
    for type in waitingTypes { type.resolve() }
    checkRedeclarations(declarations, in: session)
    let checker = StatementChecker(checker: self, scope: session, handler: handler)
    var body = file.statements
    var last: AST.Expression?
    if case .expression(let expression)? = body.last?.kind {
      switch expression.kind {
      case .ifExpression, .switchExpression: break
      default:
        last = expression
        body.removeLast()
      }
    }
    let statements = checker.topLevel(body)
    var result = last.flatMap { checker.expression($0, as: nil) }
    for type in waitingTypes { checkConformances(of: type) }
    for type in waitingTypes { checkRedeclarations(in: type) }
    for property in waitingInitializers { _ = initialValue(of: property) }
    var index = 0
    while index < waitingBodies.count {
      _ = self.body(of: waitingBodies[index])
      index += 1
    }
    var all = statements
    if let value = result, value.type.isVoid || value.type == never {
      all.append(CheckedStatement(.expression(value), value.range))
      result = nil
    }
    DefiniteInitialization(self).run(
      all + (result.map { [CheckedStatement(.expression($0), $0.range)] } ?? []), end: .none)
    return (all, result)
  }

  /// A global that a cell declares: later cells see it, and it replaces what its name stood for.
  func declareGlobal(_ decl: VariableDecl) {
    if newGlobals.contains(where: { $0.name == decl.name }) {
      error("invalid redeclaration of '\(decl.name)'", decl.range)
    }
    session.redeclare(decl)
    newGlobals.append(decl)
  }

  // MARK: Bodies

  /// Checks a function's statements, and that it returns and initializes what it must.
  func checkFunctionBody(_ function: FunctionDecl, _ source: BodySource) -> [CheckedStatement] {
    let handler = ThrowHandler(
      canThrow: function.thrown != nil, required: function.thrown.flatMap { $0.isAnyError ? nil : $0 })
    // Names in the body may shadow parameters.
    let checker = StatementChecker(checker: self, scope: source.scope.nested(), handler: handler)
    let before = diagnostics.count
    let isInitializer = function.kind == .initializer
    if isInitializer { beginWrapped(of: function) }
    let prologue = checker.wrapParameters(of: function)
    let builder = resultBuilder(of: function, source)
    let statements =
      prologue
      + (builder.map { checker.built(source.block.statements, by: $0, source.block.range) }
        ?? checker.functionBody(source.block.statements))
    let failed = diagnostics[before...].contains(where: \.isTypeError)
    if !failed, !function.result.isVoid, !isInitializer, function.result != never, !statements.leaves,
      !isCheckingLibrary
    {
      let what =
        function.kind == .getter
        ? "getter" : function.context.nominal == nil ? "global function" : "instance method"
      flowError("missing return in \(what) expected to return '\(function.result)'", source.block.range.last)
    }
    if !failed, !isCheckingLibrary {
      DefiniteInitialization(self, initializer: SelfInitialization(function, self))
        .run(statements, end: source.block.range.last)
      EscapeCheck(checker: self).run(statements)
    }
    return statements
  }

  /// At the beginning of an initializer no wrapper has been made yet.
  private func beginWrapped(of function: FunctionDecl) {
    for property in function.context.nominal?.storedProperties ?? [] where property.wrappedBy != nil {
      assigned.remove(ObjectIdentifier(property))
    }
  }

  /// The captures of a finished body, with those of the local functions it calls.
  func finishCaptures(of context: BodyContext) -> [VariableDecl] {
    for function in context.localFunctions where !function.captures.isEmpty {
      for variable in function.captures {
        if let owner = owners[ObjectIdentifier(variable)], owner !== context { context.capture(variable) }
      }
    }
    return context.captures
  }
}

extension StatementChecker {
  /// The statements of a cell: like a block's, but names stay.
  func topLevel(_ statements: [AST.Statement]) -> [CheckedStatement] {
    var result: [CheckedStatement] = []
    for statement in statements {
      if let checked = one(statement) { result += checked }
    }
    return result
  }
}
