/// A closure literal that takes its parameters' types from its context.
final class PendingClosure {
  let syntax: AST.Closure
  let scope: Scope
  private let box = Solver.Box<Opened>()

  init(_ syntax: AST.Closure, scope: Scope) {
    self.syntax = syntax
    self.scope = scope
  }

  /// The closure with a function type.
  final class Opened {
    var parameters: [VariableDecl] = []
    /// Names bound from a single tuple parameter.
    var destructured: [VariableDecl] = []
    var type: FunctionType
    let context: BodyContext
    let scope: Scope
    /// The body of a closure of one expression, or its statements.
    let body = Solver.Box<() -> [CheckedStatement]>()
    var captureList: [(variable: VariableDecl, pending: ExpressionChecker.Pending)] = []
    let handler: ThrowHandler
    /// The result builder that transforms the body.
    var builder: Type?
    /// Whether no context says what the closure is.
    var isNatural = false
    /// What the context takes as the result, when that is known in part.
    var expectedResult: Type?

    init(type: FunctionType, context: BodyContext, scope: Scope, handler: ThrowHandler) {
      self.type = type
      self.context = context
      self.scope = scope
      self.handler = handler
    }
  }

  /// How many `$n` the body uses.
  lazy var implicitCount = ClosureScan.implicitParameters(syntax)
  lazy var effects = ClosureScan.effects(syntax)

  func type(_ context: ExpressionChecker) -> Type { box.value.map { .function($0.type) } ?? .error }

  /// Opens when the expected type is known.
  func expect(
    _ type: Type, _ locator: Locator, _ context: ExpressionChecker, builder: Type? = nil,
    isolation: ActorIsolation? = nil
  ) {
    context.solver.add(
      .deferred(
        type,
        DeferredWork(
          "unable to infer type of a closure in the current context",
          alone: { [self] in
            guard open(nil, locator, context, builder, isolation) else { return false }
            context.solver.convert(self.type(context), type, locator)
            return true
          }
        ) { [self] head in
          var target = head
          while let inner = target.wrapped {
            target = context.solver.shallow(inner)
            if case .variable = target { break }
          }
          if case .function(let function) = target {
            if takesTuple(function, context) {
              expectTuple(function, head, locator, context, builder, isolation)
              return true
            }
            guard open(function, locator, context, builder, isolation) else { return false }
          } else {
            guard open(nil, locator, context, builder, isolation) else { return false }
          }
          context.solver.convert(self.type(context), head, locator)
          return true
        }), locator)
  }

  /// Whether several parameters stand for one whose type must turn out to be a tuple.
  private func takesTuple(_ function: FunctionType, _ context: ExpressionChecker) -> Bool {
    guard function.parameters.count == 1, syntax.parameters?.count ?? implicitCount > 1,
      case .variable = context.solver.head(function.parameters[0].type)
    else { return false }
    return true
  }

  private func expectTuple(
    _ function: FunctionType, _ type: Type, _ locator: Locator, _ context: ExpressionChecker,
    _ builder: Type?,
    _ isolation: ActorIsolation?
  ) {
    let work = DeferredWork("unable to infer type of a closure in the current context") { [self] _ in
      guard open(function, locator, context, builder, isolation) else { return false }
      context.solver.convert(self.type(context), type, locator)
      return true
    }
    context.solver.add(.deferred(function.parameters[0].type, work), locator)
  }

  func openNaturally(_ context: ExpressionChecker) {
    _ = open(nil, context.locator(syntax.range), context, nil, nil)
  }

  private func open(
    _ expected: FunctionType?, _ locator: Locator, _ context: ExpressionChecker, _ builder: Type?,
    _ isolation: ActorIsolation?
  ) -> Bool {
    let solver = context.solver
    let checker = context.checker
    let body = BodyContext(
      parent: scope.body, function: scope.body?.function, signature: context.signature, name: "closure")
    body.selfVariable = scope.body?.selfVariable
    body.isolation =
      checker.globalActor(among: syntax.attributes, from: scope).map { .global($0) } ?? isolation
    let inner = Scope(.function, parent: scope, body: body)
    let effects = effects
    var function = FunctionType(parameters: [], result: solver.fresh())
    let declaredThrows = syntax.throws.map { checker.thrownType($0, context.typeContext) ?? checker.never }
    function.thrown = declaredThrows ?? (effects.throws ? (expected?.thrown ?? checker.anyError) : nil)
    if case .variable? = function.thrown.map({ solver.shallow($0) }) { function.thrown = checker.anyError }
    function.isAsync = syntax.isAsync || effects.isAsync
    let opened = Opened(
      type: function, context: body, scope: inner,
      handler: ThrowHandler(canThrow: function.thrown != nil))
    opened.isNatural = expected == nil
    body.thrown = function.thrown
    body.isAsync = function.isAsync || expected?.isAsync == true
    declareCaptures(opened, context, inner, body)
    guard declareParameters(opened, expected, locator, context, inner, body) else { return false }
    if let result = syntax.result {
      let written = checker.resolve(result, TypeContext(scope: inner, placeholder: { solver.fresh() }))
      opened.type.result = written
    } else if let expected {
      let wanted = solver.shallow(expected.result)
      if !wanted.hasVariables { opened.type.result = wanted } else { opened.expectedResult = wanted }
    }
    solver.choose(box, opened)
    opened.builder = ClosureScan.containsReturn(syntax.body) ? nil : builder
    body.parameters = opened.parameters + opened.destructured + opened.captureList.map(\.variable)
    let single = opened.builder == nil ? ClosureScan.singleExpression(syntax) : nil
    // Statements are checked one by one, so everything that they can name must be known by then.
    let enclosing = single == nil ? openVariables(around: body) : []
    let work = ClosureWork(
      parameters: opened.parameters.map(\.type) + enclosing.map(\.type) + (opened.builder.map { [$0] } ?? []),
      result: opened.type.result,
      isSingleExpression: single != nil,
      run: { [self] in
        single.map { runSingle($0, opened, context) } ?? runStatements(opened, context)
      })
    solver.add(.closure(work), locator)
    return true
  }

  /// Parameters of enclosing closures whose types are not known yet.
  private func openVariables(around body: BodyContext) -> [VariableDecl] {
    var result: [VariableDecl] = []
    var current = body.parent
    while let here = current {
      result += here.parameters.filter(\.type.hasVariables)
      current = here.parent
    }
    return result
  }

  private func declareCaptures(
    _ opened: Opened, _ context: ExpressionChecker, _ inner: Scope, _ body: BodyContext
  ) {
    for capture in syntax.captures {
      let expression =
        capture.value
        ?? AST.Expression(
          .identifier(capture.name, genericArguments: nil, argumentLabels: nil), capture.name.range)
      let before = context.scope
      context.scope = scope
      let value = context.generate(expression)
      context.scope = before
      let decl = VariableDecl(
        name: capture.name.text, kind: .local, isLet: capture.ownership != .weak, range: capture.name.range,
        context: .local(parent: body.function))
      decl.ownership = capture.ownership
      decl.type = capture.ownership == .weak ? weakType(value.type, context) : value.type
      inner.declare(decl)
      context.checker.owners[ObjectIdentifier(decl)] = body
      if decl.name == "self" { body.selfVariable = decl }
      opened.captureList.append((decl, value))
    }
  }

  private func weakType(_ type: Type, _ context: ExpressionChecker) -> Type {
    let head = context.solver.shallow(type)
    return head.wrapped == nil ? context.checker.optional(head) : head
  }

  private func declareParameters(
    _ opened: Opened, _ expected: FunctionType?, _ locator: Locator, _ context: ExpressionChecker,
    _ inner: Scope,
    _ body: BodyContext
  ) -> Bool {
    let solver = context.solver
    let written = syntax.parameters
    let count = written?.count ?? implicitCount
    var expectedParameters =
      expected?.parameters ?? (0..<count).map { _ in FunctionParameter(type: solver.fresh()) }
    func declare(_ name: String, _ type: Type, isInOut: Bool, _ range: SourceRange, _ kind: VariableKind)
      -> VariableDecl
    {
      let decl = VariableDecl(
        name: name, kind: kind, isLet: !isInOut, range: range, context: .local(parent: body.function))
      decl.type = type
      decl.isInOut = isInOut
      decl.isIsolated = kind == .parameter && body.isolation == .instance
      if name != "_" { inner.declare(decl) }
      context.checker.owners[ObjectIdentifier(decl)] = body
      return decl
    }
    // A closure of several parameters takes one tuple apart.
    if expectedParameters.count == 1, count > 1 {
      let head = solver.shallow(expectedParameters[0].type)
      let resolved = solver.resolve(head)
      if case .tuple(let elements) = resolved, elements.count == count {
        let whole = declare("$tuple", resolved, isInOut: false, syntax.range, .parameter)
        opened.parameters = [whole]
        for (index, element) in elements.enumerated() {
          let name = written.map { $0[index].name.text } ?? "$\(index)"
          opened.destructured.append(declare(name, element.type, isInOut: false, syntax.range, .local))
        }
        opened.type.parameters = [FunctionParameter(type: resolved)]
        return true
      }
    }
    guard written != nil || count <= expectedParameters.count,
      written == nil || count == expectedParameters.count
    else {
      solver.fail(
        .message(
          "contextual closure type '\(solver.resolve(.function(expected ?? opened.type)))' expects \(expectedParameters.count) argument\(expectedParameters.count == 1 ? "" : "s"), but \(count) \(count == 1 ? "was" : "were") used in closure body"
        ), context.locator(syntax.range))
      return false
    }
    if written == nil, expected != nil, count < expectedParameters.count, count > 0 {
      solver.fail(
        .message(
          "contextual closure type '\(solver.resolve(.function(expected!)))' expects \(expectedParameters.count) arguments, but \(count) \(count == 1 ? "was" : "were") used in closure body"
        ), context.locator(syntax.range))
      return false
    }
    if written == nil, expected != nil, count == 0, !expectedParameters.isEmpty {
      solver.fail(
        .message(
          "contextual type for closure argument expects \(expectedParameters.count) argument\(expectedParameters.count == 1 ? "" : "s"), which cannot be implicitly ignored"
        ), context.locator(syntax.range))
      return false
    }
    for index in expectedParameters.indices {
      let name = written.map { $0[index].name.text } ?? "$\(index)"
      let range = written.map { $0[index].name.range } ?? syntax.range
      if let annotation = written?[index].type {
        let (type, isInOut, _) = context.checker.resolveParameter(annotation, context.typeContext)
        solver.convert(expectedParameters[index].type, type, locator)
        expectedParameters[index].type = type
        expectedParameters[index].isInOut = expectedParameters[index].isInOut || isInOut
        if case .variadic = annotation.kind { expectedParameters[index].isVariadic = true }
      }
      var type = expectedParameters[index].type
      if expectedParameters[index].isVariadic { type = context.checker.array(type) }
      opened.parameters.append(
        declare(name, type, isInOut: expectedParameters[index].isInOut, range, .parameter))
    }
    opened.type.parameters = expectedParameters
    return true
  }

  // MARK: Bodies

  private func runSingle(_ expression: AST.Expression, _ opened: Opened, _ context: ExpressionChecker) -> Bool
  {
    let solver = context.solver
    let saved = (context.scope, context.handler)
    context.scope = opened.scope
    context.handler = opened.handler
    let errorsBefore = context.checker.diagnostics.count
    let pending = context.generate(expression)
    (context.scope, context.handler) = saved
    let made = context.checker.diagnostics[errorsBefore...].filter { $0.severity == .error }
    if !made.isEmpty {
      // Another overload may give the closure other types; what is wrong is told when none does.
      context.checker.diagnostics.removeSubrange(errorsBefore...)
      solver.fail(.diagnostics(made), context.locator(expression.range))
      return false
    }
    let result = opened.type.result
    let head = solver.shallow(result)
    let dropsValue = head.isVoid && !ClosureScan.isReturn(syntax)
    if let closure = pending.closure, opened.isNatural, case .variable = head {
      closure.openNaturally(context)
      solver.convert(closure.type(context), result, context.locator(expression.range, .returned))
    } else if let closure = pending.closure {
      closure.expect(result, context.locator(expression.range, .returned), context)
    } else if !dropsValue {
      solver.convert(pending.type, result, context.locator(expression.range, .returned))
    }
    solver.choose(opened.body) { [unowned context] in
      let outer = (context.scope, context.handler, context.marks)
      context.scope = opened.scope
      context.handler = opened.handler
      context.marks = ExpressionChecker.Marks()
      defer { (context.scope, context.handler, context.marks) = outer }
      let final = context.resolved(result)
      if final.isVoid {
        return [CheckedStatement(.expression(pending.build()), expression.range)]
      }
      return [CheckedStatement(.return(context.finish(pending, as: result)), expression.range)]
    }
    return true
  }

  private func runStatements(_ opened: Opened, _ context: ExpressionChecker) -> Bool {
    let solver = context.solver
    let checker = context.checker
    for variable in opened.context.parameters + openVariables(around: opened.context) {
      let before = variable.type
      variable.type = solver.resolve(before)
      solver.onUndo { variable.type = before }
      if variable.type.hasVariables {
        solver.fail(
          .message("unable to infer type of a closure parameter '\(variable.name)' in the current context"),
          context.locator(syntax.range))
        return false
      }
    }
    var result = solver.resolve(opened.type.result)
    if let demanded = solver.demand(on: result), solver.unify(opened.type.result, demanded) {
      result = demanded
    }
    opened.context.result = result.hasVariables ? nil : result
    opened.context.resultShape =
      result.hasVariables
      ? checker.shape(of: result) ?? opened.expectedResult.flatMap { checker.shape(of: solver.resolve($0)) }
      : nil
    opened.context.inferredReturns = []
    opened.context.openReturns = []
    let before = checker.diagnostics.count
    let body = StatementChecker(checker: checker, scope: opened.scope.nested(), handler: opened.handler)
    let statements =
      opened.builder.map {
        body.built(
          syntax.body, by: ResultBuilder(solver.resolve($0), checker, opened.scope), syntax.range)
      } ?? body.checkClosureBody(syntax.body, implicitResult: result.hasVariables || !result.isVoid)
    let waitsForContext =
      result.hasVariables && opened.expectedResult != nil && opened.context.inferredReturns.isEmpty
      && body.returnsOnlyNil
    if !waitsForContext { body.finishOpenReturns() }
    let made = Array(checker.diagnostics[before...])
    if made.contains(where: { $0.severity == .error }) {
      checker.diagnostics.removeSubrange(before...)
      solver.fail(.diagnostics(made), context.locator(syntax.range))
      return false
    }
    if waitsForContext, let expected = opened.expectedResult {
      guard solver.unify(opened.type.result, expected) else { return false }
      solver.choose(opened.body) { [unowned context] in
        opened.context.result = context.resolved(opened.type.result)
        body.finishOpenReturns()
        return statements
      }
      return true
    }
    if case .variable = result, opened.context.inferredReturns.isEmpty, case .throw? = syntax.body.last?.kind
    {
      // What never returns a value is whatever is asked for.
      let work = DeferredWork("", alone: { solver.unify(result, .void) }) { _ in true }
      solver.add(.deferred(result, work), context.locator(syntax.range))
      solver.choose(opened.body) { statements }
      return true
    }
    if result.hasVariables {
      let inferred = opened.context.inferredReturns.first ?? .void
      guard solver.unify(opened.type.result, inferred) else {
        solver.fail(.conversion(inferred, solver.resolve(opened.type.result)), context.locator(syntax.range))
        return false
      }
    }
    solver.choose(opened.body) { statements }
    return true
  }

  /// The checked closure.
  func build(_ context: ExpressionChecker) -> CheckedExpression {
    guard let opened = box.value else { return CheckedExpression(.tuple([]), .error, syntax.range) }
    for variable in opened.parameters + opened.destructured {
      variable.type = context.resolved(variable.type)
    }
    for capture in opened.captureList { capture.variable.type = context.resolved(capture.variable.type) }
    guard case .function(let type) = context.resolved(.function(opened.type)) else {
      return CheckedExpression(.tuple([]), .error, syntax.range)
    }
    var statements = opened.body.value?() ?? []
    if !opened.destructured.isEmpty {
      let whole = context.checker.variable(opened.parameters[0])
      let pattern = CheckedPattern.tuple(opened.destructured.map { $0.name == "_" ? .any : .variable($0) })
      statements.insert(CheckedStatement(.binding(pattern, whole), syntax.range), at: 0)
    }
    let captureList = opened.captureList.map { capture in
      (
        variable: capture.variable,
        value: context.checker.coerce(
          capture.pending.build(), to: capture.variable.type, context.signature, purpose: syntax.range)
      )
    }
    let number: Int
    if let parent = scope.body {
      parent.closureCount += 1
      number = parent.closureCount
    } else {
      number = 1
    }
    let name = "closure #\(number) in \(scope.body?.name ?? "main")"
    let closure = CheckedClosure(
      parameters: opened.parameters, type: type, range: syntax.range,
      body: CheckedBody(statements: statements),
      captures: context.checker.finishCaptures(of: opened.context), captureList: captureList, name: name)
    return CheckedExpression(.closure(closure), .function(type), syntax.range)
  }
}

extension ExpressionChecker {
  func closureExpression(_ closure: AST.Closure) -> Pending {
    for attribute in closure.attributes {
      let attributes = checker.attributeType(attribute, from: scope)?.attributes ?? []
      if attributes.contains("resultBuilder") || attributes.contains("propertyWrapper") {
        error("attribute @\(attribute.name.text) is not supported on a closure", attribute.name.range)
      }
    }
    let held = PendingClosure(closure, scope: scope)
    var pending = Pending(solver.fresh(), closure.range) { [unowned self] in held.build(self) }
    pending.closure = held
    return pending
  }
}
