/// Follows control through a body and checks that everything has a value before it is used, constants get one only
/// once, and initializers leave nothing out.
final class DefiniteInitialization {
  let checker: Checker
  /// The initializer whose `self` is being made.
  let initializer: SelfInitialization?
  var state = FlowState()
  /// Variables of the present body that were declared without a value.
  var tracked: [ObjectIdentifier: VariableDecl] = [:]
  /// What was known where a statement is left or gone on with.
  private var breaks: [ObjectIdentifier: [FlowState]] = [:]
  private var continues: [ObjectIdentifier: [FlowState]] = [:]
  /// What was known where something throws, for the innermost statement that catches.
  private var throwing: [FlowState] = []
  private var fallingThrough: FlowState?
  /// What was known where an optional chain ends early.
  var chains: [[FlowState]] = []
  private var loopDepth = 0
  /// The closures that took objects along.
  var senders: [ObjectIdentifier: CheckedExpression] = [:]

  init(_ checker: Checker, initializer: SelfInitialization? = nil) {
    self.checker = checker
    self.initializer = initializer
  }

  /// Checks a whole body; `end` is where control leaves it by itself.
  func run(_ statements: [CheckedStatement], end: SourceRange) {
    visit(statements)
    if state.isReachable { leaveInitializer(at: end) }
  }

  /// Notes that something throws here.
  func mayThrow() { throwing.append(state) }

  /// Control does not go on from here.
  func stop() { state.isReachable = false }

  /// Runs work whose throwing ends inside it.
  func catching(_ work: () -> Void) -> [FlowState] {
    let outer = throwing
    throwing = []
    defer { throwing = outer }
    work()
    return throwing
  }

  // MARK: Statements

  func visit(_ statements: [CheckedStatement]) {
    for statement in statements { visit(statement) }
  }

  private func visit(_ statement: CheckedStatement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .binding(let pattern, let value):
      visit(value)
      consume(value)
      visit(pattern)
    case .declare(let decl):
      guard checker.uninitialized.contains(ObjectIdentifier(decl)) else { return }
      tracked[ObjectIdentifier(decl)] = decl
      state.clear(.storage(ObjectIdentifier(decl)))
    case .return(let value):
      if let value, initializer == nil {
        visit(value)
        consume(value)
      }
      if value == nil, state.isReachable { leaveInitializer(at: statement.range) }
      stop()
    case .throw(let value):
      visit(value)
      mayThrow()
      stop()
    case .break(let target):
      breaks[ObjectIdentifier(target), default: []].append(state)
      stop()
    case .continue(let target):
      continues[ObjectIdentifier(target), default: []].append(state)
      stop()
    case .fallthrough:
      fallingThrough = state
      stop()
    case .if(let conditions, let then, let otherwise, let target):
      let failed = visit(conditions)
      visit(then)
      let end = state
      state = failed
      visit(otherwise)
      state = .join([end, state] + left(target))
    case .guard(let conditions, let otherwise):
      let failed = visit(conditions)
      let passed = state
      state = failed
      visit(otherwise)
      state = passed
    case .while(let conditions, let body, let target):
      loop(target) {
        let failed = visit(conditions)
        visit(body)
        return failed
      }
    case .repeatWhile(let body, let condition, let target):
      loop(target) {
        visit(body)
        state = .join([state] + (continues.removeValue(forKey: ObjectIdentifier(target)) ?? []))
        visit(condition)
        return state
      }
    case .forIn(let each):
      visit(each.sequence)
      loop(each.target) {
        visit(each.next)
        let end = state
        visit(each.pattern)
        if let condition = each.condition { visit(condition) }
        visit(each.body)
        return end
      }
    case .switch(let subject, let cases, let target): visit(subject, cases, target)
    case .do(let body, _, let catches, let isExhaustive, let target):
      visit(body, catches, isExhaustive, target)
    case .defer(let body): inside { visit(body) }
    case .block(let body): visit(body)
    }
  }

  /// What is known after leaving a statement by `break`.
  private func left(_ target: JumpTarget) -> [FlowState] {
    breaks.removeValue(forKey: ObjectIdentifier(target)) ?? []
  }

  /// A loop: `round` goes through it once and returns what is known where it ends by itself. What a round sets may be
  /// set already in the next one.
  private func loop(_ target: JumpTarget, _ round: () -> FlowState) {
    let entry = state
    var end = round()
    let again = FlowState.join([state] + (continues.removeValue(forKey: ObjectIdentifier(target)) ?? []))
    if again.isReachable, again.possible != entry.possible, loopDepth < 3 {
      _ = left(target)
      state = entry
      state.addPossible(of: again)
      loopDepth += 1
      end = round()
      loopDepth -= 1
      continues.removeValue(forKey: ObjectIdentifier(target))
    }
    state = .join([end] + left(target))
  }

  /// Conditions in order; the state goes on where all hold, and what is returned holds where one does not.
  private func visit(_ conditions: [CheckedCondition]) -> FlowState {
    var failed: [FlowState] = []
    var isAlways = true
    for condition in conditions {
      switch condition {
      case .boolean(let value):
        visit(value)
        if case .booleanLiteral(true) = value.kind { continue }
        isAlways = false
        failed.append(state)
        if case .booleanLiteral(false) = value.kind { stop() }
      case .pattern(let pattern, let value):
        visit(value)
        visit(pattern)
        isAlways = false
        failed.append(state)
      }
    }
    return isAlways && !conditions.isEmpty ? .unreachable : .join(failed)
  }

  private func visit(_ subject: CheckedExpression, _ cases: [CheckedCase], _ target: JumpTarget) {
    visit(subject)
    let entry = state
    var ends: [FlowState] = []
    fallingThrough = nil
    for one in cases {
      state = entry
      visit(items: one)
      if let before = fallingThrough { state = .join([state, before]) }
      fallingThrough = nil
      visit(one.body)
      ends.append(state)
    }
    state = .join(ends + left(target))
  }

  private func visit(items one: CheckedCase) {
    for item in one.items {
      visit(item.pattern)
      if let condition = item.condition { visit(condition) }
    }
  }

  private func visit(
    _ body: [CheckedStatement], _ catches: [CheckedCase], _ isExhaustive: Bool, _ target: JumpTarget
  ) {
    guard !catches.isEmpty else {
      visit(body)
      state = .join([state] + left(target))
      return
    }
    let thrown = catching { visit(body) }
    var ends = [state]
    let entry = FlowState.join(thrown)
    for one in catches {
      state = entry
      visit(items: one)
      visit(one.body)
      ends.append(state)
    }
    if !isExhaustive { throwing += thrown }
    state = .join(ends + left(target))
  }

  private func visit(_ pattern: CheckedPattern) {
    switch pattern {
    case .expression(_, let condition): visit(condition)
    case .tuple(let parts), .enumCase(_, let parts, _): for part in parts { visit(part) }
    case .some(let inner, _), .cast(_, let inner): visit(inner)
    case .any, .variable, .literal: break
    }
  }

  /// Looks at statements that run at another time: only what they declare themselves is followed.
  func inside(_ work: () -> Void) {
    let before = (state, tracked, throwing, isInside)
    tracked = [:]
    isInside = true
    work()
    (state, tracked, throwing, isInside) = before
  }
  /// Whether what is looked at runs when `self` is complete.
  private(set) var isInside = false

  /// Reports once, whichever round of a loop finds it.
  func report(_ message: String, _ range: SourceRange, notes: [Diagnostic] = []) {
    let isKnown = checker.diagnostics.contains { $0.message == message && $0.range.start == range.start }
    if !isKnown { checker.flowError(message, range, notes: notes) }
  }
}
