/// Finds the types of one expression: unknowns, constraints between them, and choices among overloads.
///
/// The shape is that of Swift's own solver: constraints are simplified as types become known; when nothing moves any more,
/// an unknown is bound to what flows into it, or an overload is tried, or a literal gets its default, with backtracking
/// and a score that prefers what Swift prefers.
final class Solver {
  let checker: Checker
  /// Requirements on the generic parameters in force.
  var signature: GenericSignature
  private(set) var bindings: [Type?] = []
  private(set) var variables: [TypeVariable] = []
  private var literals: [LiteralKind?] = []
  /// Constraints that wait for more to be known.
  var waiting: [Constraint] = []
  private var undo: [() -> Void] = []
  var score = Score()
  private(set) var failure: Failure?
  /// The operands of operators with several overloads.
  private var operands: [Place: (set: OverloadSet, locator: Locator)] = [:]
  /// The walk that makes the constraints.
  weak var walker: ExpressionChecker?
  /// Steps left before the expression counts as too complex.
  var budget = 300_000
  private var best: Solution?
  /// How many solutions were found, each better than the one before.
  private var solutions = 0
  private(set) var isAmbiguous = false

  init(checker: Checker, signature: GenericSignature) {
    self.checker = checker
    self.signature = signature
  }

  /// What went wrong first.
  struct Failure {
    var locator: Locator
    var kind: Kind

    enum Kind {
      case conversion(Type, Type)
      case conformance(Type, NominalDecl)
      case message(String)
      case diagnostics([Diagnostic])
      case tooComplex
    }
  }

  /// A full assignment.
  private struct Solution {
    var bindings: [Type?]
    var score: Score
    var restore: [() -> Void]
  }

  // MARK: Unknowns

  func fresh(_ literal: LiteralKind? = nil) -> Type {
    let variable = TypeVariable(id: bindings.count, literal: literal)
    bindings.append(nil)
    variables.append(variable)
    literals.append(literal)
    return .variable(variable)
  }

  /// Follows bindings at the head of a type.
  func shallow(_ type: Type) -> Type {
    var current = type
    while case .variable(let variable) = current, variable.id < bindings.count,
      let bound = bindings[variable.id]
    {
      current = bound
    }
    return current
  }

  /// The same, with an associated type of what is known in its place.
  func head(_ type: Type) -> Type {
    let current = shallow(type)
    if case .member = current { return resolve(current) }
    return current
  }

  /// Does work for a constraint where it was demanded.
  func at(_ place: ExpressionChecker.Place?, _ work: () -> Bool) -> Bool {
    guard let walker, let place else { return work() }
    let before = walker.place
    walker.place = place
    defer { walker.place = before }
    return work()
  }

  /// Replaces every known unknown.
  func resolve(_ type: Type) -> Type {
    guard type.hasVariables else {
      if case .member = type { return checker.canonical(type, signature) }
      return type
    }
    switch type {
    case .variable:
      let head = shallow(type)
      if case .variable = head { return head }
      return resolve(head)
    case .member(let base, let decl):
      let resolved = resolve(base)
      if case .variable = resolved { return .member(resolved, decl) }
      return checker.canonical(checker.memberType(of: resolved, decl), signature)
    default:
      return type.mapComponents { resolve($0) }
    }
  }

  /// The type that a collection literal has when nothing else is demanded.
  func setDefault(_ type: Type, _ preferred: Type) {
    if case .variable(let variable) = type { collectionDefaults[variable.id] = preferred }
  }
  private(set) var collectionDefaults: [Int: Type] = [:]
  /// What collection literals hold that become `Any`, so that their elements may differ.
  private(set) var mixedElements: Set<Int> = []

  /// Lets the elements of a collection literal differ.
  func allowMixedElements(of literal: TypeVariable) {
    func visit(_ type: Type) {
      if case .variable(let variable) = shallow(type) { mixedElements.insert(variable.id) }
    }
    if let type = collectionDefaults[literal.id].map({ shallow($0) }), case .nominal(_, let arguments) = type
    {
      arguments.forEach(visit)
    }
  }

  /// Keeps an unknown from being guessed: what it is follows from something else alone.
  func reserve(_ type: Type) {
    if case .variable(let variable) = type { reserved.insert(variable.id) }
  }
  private(set) var reserved: Set<Int> = []

  /// A nested type of a type whose arguments may be unknown.
  func reopen(_ type: Type, declaredBy outer: Type) -> Type {
    guard case .nominal(let decl, let arguments) = type else { return type }
    let known = outer.arguments.count
    guard arguments.count > known else { return type }
    return .nominal(decl, Array(arguments.prefix(known)) + arguments.dropFirst(known).map { _ in fresh() })
  }

  func literal(of variable: TypeVariable) -> LiteralKind? { literals[variable.id] }

  func bind(_ variable: TypeVariable, _ type: Type) {
    let id = variable.id
    bindings[id] = type
    undo.append { [unowned self] in bindings[id] = nil }
  }

  /// Registers how to take back a choice that lives outside of the solver.
  func onUndo(_ action: @escaping () -> Void) { undo.append(action) }

  /// Registers a choice, so that the best solution can be restored.
  func choose<Value>(_ box: Box<Value>, _ value: Value) {
    let before = box.value
    box.value = value
    undo.append { box.value = before }
    choices.append { box.value = value }
    undo.append { [unowned self] in _ = choices.popLast() }
  }

  private var choices: [() -> Void] = []

  /// A choice made while solving.
  final class Box<Value> {
    var value: Value?
    init() {}
  }

  // MARK: Equality

  func unify(_ left: Type, _ right: Type) -> Bool {
    let a = shallow(left)
    let b = shallow(right)
    switch (a, b) {
    case (.variable(let x), .variable(let y)):
      if x === y { return true }
      // The literal kind of the merged unknown is the stronger one.
      let merged: LiteralKind?
      switch (literals[x.id], literals[y.id]) {
      case (nil, let kind), (let kind, nil): merged = kind
      case (let p?, let q?):
        guard let joined = LiteralKind.merge(p, q) else { return false }
        merged = joined
      }
      let id = y.id
      let before = literals[id]
      literals[id] = merged
      undo.append { [unowned self] in literals[id] = before }
      bind(x, b)
      return true
    case (.variable(let x), _): return bindChecked(x, b)
    case (_, .variable(let y)): return bindChecked(y, a)
    case (.error, _), (_, .error): return true
    case (.nominal(let x, let p), .nominal(let y, let q)):
      guard x === y, p.count == q.count else { return false }
      for (m, n) in zip(p, q) where !unify(m, n) { return false }
      return true
    case (.tuple(let x), .tuple(let y)):
      guard x.count == y.count else { return false }
      for (m, n) in zip(x, y) {
        guard m.label == n.label || m.label == nil || n.label == nil, unify(m.type, n.type) else {
          return false
        }
      }
      return true
    case (.function(let x), .function(let y)):
      guard x.parameters.count == y.parameters.count, x.isAsync == y.isAsync else { return false }
      for (m, n) in zip(x.parameters, y.parameters) {
        guard m.isInOut == n.isInOut, unify(m.type, n.type) else { return false }
      }
      switch (x.thrown, y.thrown) {
      case (nil, nil): break
      case (let m?, let n?): guard unify(m, n) else { return false }
      case (let m?, nil), (nil, let m?):
        guard case .variable(let unknown) = shallow(m) else { return false }
        bind(unknown, checker.never)
      }
      return unify(x.result, y.result)
    case (.metatype(let x), .metatype(let y)): return unify(x, y)
    case (.opaque(let x, let p), .opaque(let y, let q)):
      guard x === y else { return false }
      for (m, n) in zip(p, q) where !unify(m, n) { return false }
      return true
    case (.existential(let x), .existential(let y)):
      guard x.protocols == y.protocols, x.isClassBound == y.isClassBound else { return false }
      for (name, type) in x.arguments {
        if let other = y.arguments[name], !unify(type, other) { return false }
      }
      return x.superclass == y.superclass
    case (.member, _), (_, .member):
      let p = resolve(a)
      let q = resolve(b)
      if p == q { return true }
      if isUnknownMember(p) || isUnknownMember(q) {
        // An associated type of something unknown: asked again when it is known.
        waiting.append(Constraint(.equal(p, q), .none))
        return true
      }
      if case .member(let x, let m) = p, case .member(let y, let n) = q {
        return m.name == n.name && unify(x, y)
      }
      if case .variable = p { return unify(p, q) }
      if case .variable = q { return unify(p, q) }
      if case .member = p { return checker.canonical(p, signature) == checker.canonical(q, signature) }
      if case .member = q { return checker.canonical(p, signature) == checker.canonical(q, signature) }
      return unify(p, q)
    default:
      return a == b
    }
  }

  private func bindChecked(_ variable: TypeVariable, _ type: Type) -> Bool {
    if occurs(variable, in: type) { return false }
    if let literal = literals[variable.id] {
      guard accepts(type, literal) else { return false }
      if !isDefault(type, for: literal) { score.nonDefaultLiterals += 1 }
    }
    bind(variable, type)
    return true
  }

  private func occurs(_ variable: TypeVariable, in type: Type) -> Bool {
    guard type.hasVariables else { return false }
    if case .variable = type {
      let head = shallow(type)
      if case .variable(let other) = head { return other === variable }
      return occurs(variable, in: head)
    }
    var found = false
    _ = type.mapComponents {
      if occurs(variable, in: $0) { found = true }
      return $0
    }
    return found
  }

  // MARK: Literals

  /// Whether a type can be written as a literal of a kind.
  func accepts(_ type: Type, _ literal: LiteralKind) -> Bool {
    switch type {
    case .nominal, .parameter, .member, .opaque: break
    case .error: return true
    default: return false
    }
    if literal == .nilLiteral, type.wrapped != nil { return true }
    return checker.conforms(type, to: checker.libraryType(literal.protocolName), signature)
  }

  func defaultType(of literal: LiteralKind) -> Type? {
    switch literal {
    case .integer: checker.int
    case .float: checker.double
    case .boolean: checker.bool
    case .string, .interpolation, .character, .unicodeScalar: checker.string
    case .regex: checker.type("Regex", checker.type("Substring"))
    case .nilLiteral, .array, .dictionary: nil
    }
  }

  private func isDefault(_ type: Type, for literal: LiteralKind) -> Bool {
    guard let preferred = defaultType(of: literal) else { return true }
    return type == preferred
  }

  // MARK: Backtracking

  struct Mark {
    fileprivate var undo: Int
    fileprivate var waiting: [Constraint]
    fileprivate var score: Score
    fileprivate var failure: Failure?
  }

  func mark() -> Mark { Mark(undo: undo.count, waiting: waiting, score: score, failure: failure) }

  func reset(to mark: Mark) {
    while undo.count > mark.undo { undo.removeLast()() }
    waiting = mark.waiting
    score = mark.score
  }

  func fail(_ kind: Failure.Kind, _ locator: Locator) {
    guard failure == nil else { return }
    if case .conversion = kind, case .argument = locator.role, let operand = operands[Place(locator.range)] {
      failure = Failure(locator: operand.locator, kind: operand.set.summary())
    } else {
      failure = Failure(locator: locator, kind: kind)
    }
  }

  /// Fails with a message.
  func refuse(_ message: String, _ locator: Locator) -> Bool {
    fail(.message(message), locator)
    return false
  }

  /// An operand that does not fit is the failure of its operator, where that has several overloads.
  func note(_ set: OverloadSet, at locator: Locator, operands ranges: [SourceRange]) {
    for range in ranges { operands[Place(range)] = (set, locator) }
  }

  /// A place in the source of one expression.
  private struct Place: Hashable {
    let start: Int32
    let end: Int32
    init(_ range: SourceRange) { (start, end) = (range.start, range.end) }
  }

  func clearFailure() { failure = nil }

  // MARK: Search

  /// Finds the best solution and leaves the solver in it.
  func solve() -> Bool {
    best = nil
    solutions = 0
    isAmbiguous = false
    search(depth: 0)
    guard let best else { return false }
    for index in bindings.indices {
      if index < best.bindings.count { bindings[index] = best.bindings[index] }
    }
    while bindings.count < best.bindings.count { bindings.append(best.bindings[bindings.count]) }
    for restore in best.restore { restore() }
    score = best.score
    failure = nil
    return true
  }

  private func search(depth: Int) {
    if let best, best.score <= score { return }
    if isTooComplex() || depth > 400 {
      fail(.tooComplex, .none)
      return
    }
    guard propagate() else { return }
    if let best, best.score <= score { return }
    guard let step = nextStep() else {
      if waiting.isEmpty || waiting.allSatisfy({ $0.isIgnorable }) {
        best = Solution(bindings: bindings, score: score, restore: choices)
        solutions += 1
      } else if failure == nil, let first = waiting.first {
        fail(.message(first.ambiguityMessage), first.locator)
      }
      return
    }
    explore(step, depth)
  }

  private func explore(_ step: Step, _ depth: Int) {
    let before = mark()
    var firstFailure = failure
    let solutionsBefore = solutions
    for (index, alternative) in step.alternatives.enumerated() {
      if index >= step.fallbacks, solutions > solutionsBefore { return }
      failure = nil
      if attempt(alternative) { search(depth: depth + 1) }
      let own = failure
      if let best, best.score == Score() || best.score <= before.score { return reset(to: before) }
      reset(to: before)
      firstFailure = firstFailure ?? own
      failure = firstFailure
      if budget < 0 { return }
    }
    if best == nil, let summary = step.summary, step.alternatives.count > 1 || step.alternatives.isEmpty {
      failure = summary
    }
  }

  /// Does work that may look at syntax: what it finds wrong counts against this attempt only.
  func attempt(_ work: () -> Bool) -> Bool {
    let before = checker.diagnostics.count
    let succeeds = work()
    let made = checker.diagnostics[before...].filter { $0.severity == .error }
    guard !made.isEmpty else { return succeeds }
    checker.diagnostics.removeSubrange(before...)
    fail(.diagnostics(made), .none)
    return false
  }

  /// Simplifies until nothing moves.
  private func propagate() -> Bool {
    var moved = true
    while moved {
      moved = false
      let list = waiting
      waiting = []
      for (index, constraint) in list.enumerated() {
        if isTooComplex() {
          waiting.append(contentsOf: list[index...])
          fail(.tooComplex, .none)
          return false
        }
        switch simplify(constraint) {
        case .solved: moved = true
        case .waiting: waiting.append(constraint)
        case .failed:
          waiting.append(contentsOf: list[(index + 1)...])
          return false
        }
      }
    }
    return true
  }

  /// Counts a step; whether there were too many, or they took too long.
  private func isTooComplex() -> Bool {
    budget -= 1
    if budget & 63 == 0, checker.patience.isOver { budget = -1 }
    return budget < 0
  }

  /// What to try next.
  struct Step {
    var alternatives: [() -> Bool]
    /// Where alternatives begin that are tried only when none before them leads to a solution.
    var fallbacks = Int.max
    /// The failure to report when no alternative works.
    var summary: Failure?
  }
}

/// How good a solution is: fewer of everything, the first mattering most. The order is Swift's.
struct Score: Comparable {
  var userConversions = 0
  /// Values declared as `T!` that are unwrapped.
  var forceUnwraps = 0
  var functionConversions = 0
  var nonDefaultLiterals = 0
  var collectionUpcasts = 0
  var valueToOptional = 0
  var existentialConversions = 0
  /// How general the chosen overloads are.
  var generality = 0

  private var key: (Int, Int, Int, Int, Int, Int) {
    (
      functionConversions, nonDefaultLiterals, collectionUpcasts, valueToOptional, existentialConversions,
      generality
    )
  }
  static func < (a: Score, b: Score) -> Bool {
    if a.userConversions != b.userConversions { return a.userConversions < b.userConversions }
    return a.forceUnwraps == b.forceUnwraps ? a.key < b.key : a.forceUnwraps < b.forceUnwraps
  }
}

extension LiteralKind {
  /// The protocol of types that such a literal can make.
  var protocolName: String {
    switch self {
    case .integer: "ExpressibleByIntegerLiteral"
    case .float: "ExpressibleByFloatLiteral"
    case .boolean: "ExpressibleByBooleanLiteral"
    case .string: "ExpressibleByStringLiteral"
    case .character: "ExpressibleByExtendedGraphemeClusterLiteral"
    case .unicodeScalar: "ExpressibleByUnicodeScalarLiteral"
    case .nilLiteral: "ExpressibleByNilLiteral"
    case .array: "ExpressibleByArrayLiteral"
    case .dictionary: "ExpressibleByDictionaryLiteral"
    case .interpolation: "ExpressibleByStringInterpolation"
    case .regex: "_ExpressibleByRegexLiteral"
    }
  }

  /// The kind that satisfies both, when there is one.
  static func merge(_ a: LiteralKind, _ b: LiteralKind) -> LiteralKind? {
    if a == b { return a }
    switch (a, b) {
    case (.integer, .float), (.float, .integer): return .float
    case (.string, .interpolation), (.interpolation, .string): return .interpolation
    case (.character, .string), (.string, .character), (.unicodeScalar, .string), (.string, .unicodeScalar):
      return .string
    case (.character, .unicodeScalar), (.unicodeScalar, .character): return .character
    case (.character, .interpolation), (.interpolation, .character): return .interpolation
    default: return nil
    }
  }
}

/// Where a constraint comes from, for messages.
struct Locator {
  var range: SourceRange
  var role: Role

  enum Role {
    case other
    case argument(callee: String)
    case initialization
    case assignment
    case returned
    case defaultValue
    case condition
    case coercion
    case arrayElement
    case operand(operator: String)
    case thrown
    case ternary
    case callResult
  }

  static var none: Locator { Locator(range: .none, role: .other) }
}
