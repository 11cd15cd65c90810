/// Finds what a closure or local function needs of the variables around it, also through local functions that it calls.
struct CaptureCollector {
  let queries: any TypeQueries
  private(set) var captures: [VariableDecl] = []
  private var known: Set<ObjectIdentifier> = []
  private var declared: Set<ObjectIdentifier> = []
  private var visited: Set<ObjectIdentifier> = []

  init(queries: any TypeQueries) {
    self.queries = queries
  }

  /// Collects for a local function.
  mutating func visit(_ function: FunctionDecl) {
    guard visited.insert(ObjectIdentifier(function)).inserted else { return }
    if let own = function.selfVariable { declared.insert(ObjectIdentifier(own)) }
    for parameter in function.parameters { declared.insert(ObjectIdentifier(parameter.variable)) }
    guard let body = function.checkedBody ?? queries.body(of: function) else { return }
    visit(body)
    function.captures.forEach { add($0) }
  }

  /// Collects for a closure.
  mutating func visit(_ closure: CheckedClosure) {
    for parameter in closure.parameters { declared.insert(ObjectIdentifier(parameter)) }
    for entry in closure.captureList {
      declared.insert(ObjectIdentifier(entry.variable))
    }
    visit(closure.body)
    closure.captures.forEach { add($0) }
  }

  private mutating func visit(_ body: CheckedBody) {
    for statement in body.statements { visit(statement) }
  }

  private mutating func declare(_ pattern: CheckedPattern) {
    var found: [ObjectIdentifier] = []
    pattern.forEachVariable { found.append(ObjectIdentifier($0)) }
    pattern.forEachSubject { found.append(ObjectIdentifier($0)) }
    declared.formUnion(found)
  }

  private mutating func add(_ variable: VariableDecl) {
    switch variable.kind {
    case .local, .parameter: break
    default: return
    }
    let id = ObjectIdentifier(variable)
    guard !declared.contains(id), known.insert(id).inserted else { return }
    captures.append(variable)
  }

  private mutating func visit(_ statement: CheckedStatement) {
    switch statement.kind {
    case .binding(let pattern, _): declare(pattern)
    case .declare(let variable): declared.insert(ObjectIdentifier(variable))
    case .forIn(let loop):
      declare(loop.pattern)
      declared.insert(ObjectIdentifier(loop.iterator))
    case .switch(_, let cases, _): declare(cases)
    case .do(_, let error, let catches, _, _):
      if let error { declared.insert(ObjectIdentifier(error)) }
      declare(catches)
    case .if(let conditions, _, _, _), .guard(let conditions, _), .while(let conditions, _, _):
      for case .pattern(let pattern, _) in conditions { declare(pattern) }
    default: break
    }
    var expressions: [CheckedExpression] = []
    var statements: [CheckedStatement] = []
    statement.forEachChild({ expressions.append($0) }, statement: { statements.append($0) })
    for expression in expressions { visit(expression) }
    for statement in statements { visit(statement) }
  }

  private mutating func declare(_ cases: [CheckedCase]) {
    for item in cases {
      for (pattern, _) in item.items { declare(pattern) }
    }
  }

  private mutating func visit(_ expression: CheckedExpression) {
    switch expression.kind {
    case .variable(let variable): add(variable)
    case .closure(let closure): visit(closure)
    case .assignment(let place, _), .load(let place): visit(place)
    case .call(let call):
      switch call.callee {
      case .function(let reference), .virtual(let reference), .initializer(let reference, _):
        visitCallee(reference.function)
      case .delegatedInitializer(_, let variable): add(variable)
      case .value: break
      }
      for case .inOut(let place) in call.arguments { visit(place) }
    case .statements(_, let result): declared.insert(ObjectIdentifier(result))
    case .mapOptional(_, let variable, _): declared.insert(ObjectIdentifier(variable))
    case .convertCollection(_, let variables, _):
      for variable in variables { declared.insert(ObjectIdentifier(variable)) }
    default: break
    }
    var expressions: [CheckedExpression] = []
    var statements: [CheckedStatement] = []
    expression.forEachChild({ expressions.append($0) }, statement: { statements.append($0) })
    for expression in expressions { visit(expression) }
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ place: CheckedPlace) {
    if let root = place.rootVariable { add(root) }
    if case .accessor(let accessor) = place {
      for case .function(let reference)? in [accessor.getter, accessor.setter] {
        visitCallee(reference.function)
      }
    }
  }

  /// What a local function captures has to be at hand where it is called; its own variables are others than those
  /// here, even where it is the function around.
  private mutating func visitCallee(_ function: FunctionDecl) {
    guard case .local = function.context, !visited.contains(ObjectIdentifier(function)) else { return }
    var inner = CaptureCollector(queries: queries)
    inner.visited = visited
    inner.visit(function)
    visited = inner.visited
    for variable in inner.captures { add(variable) }
  }
}
