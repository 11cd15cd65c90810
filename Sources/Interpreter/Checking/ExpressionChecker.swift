/// Checks one expression: walks it making unknowns and constraints, solves them, and builds the checked tree.
///
/// Every step of the walk returns a `Pending`: the type (with unknowns) and how to build the checked node once they are known.
final class ExpressionChecker {
  let checker: Checker
  let solver: Solver
  var scope: Scope
  /// The handler that thrown errors reach.
  var handler: ThrowHandler
  /// What covers the expression that is being built.
  var marks = Marks()

  /// What the place that is being built is needed for.
  var change = ImmutableUse.assignment

  /// Effects that are marked around an expression.
  struct Marks {
    var isTrying = false
    /// `try?` or `try!`, which let nothing out.
    var isHandled = false
    var isAwaiting = false
  }
  /// Whether `!` stands behind the initializer that is called on `self`.
  var isForced = false
  /// What the expression is for, for messages.
  let purpose: Locator.Role
  /// Placeholders of written types and the unknowns that stand for them.
  private var placeholders: [ObjectIdentifier: Type] = [:]

  init(checker: Checker, scope: Scope, handler: ThrowHandler, purpose: Locator.Role) {
    self.checker = checker
    self.scope = scope
    self.handler = handler
    self.purpose = purpose
    solver = Solver(checker: checker, signature: scope.body?.signature ?? checker.typeSignature(of: scope))
    solver.walker = self
  }

  /// Where an expression stands: what names mean there, and who takes what it throws.
  struct Place {
    var scope: Scope
    var handler: ThrowHandler
  }

  /// The place of the present expression.
  var place: Place {
    get { Place(scope: scope, handler: handler) }
    set { (scope, handler) = (newValue.scope, newValue.handler) }
  }

  var body: BodyContext? { scope.body }
  var signature: GenericSignature { solver.signature }

  /// An expression whose types are being found.
  struct Pending {
    var type: Type
    var range: SourceRange
    var build: () -> CheckedExpression
    /// Builds the place it denotes, when it denotes one; reports what forbids changing it.
    var place: ((PlaceUse) -> CheckedPlace)?
    /// A closure that opens when its context is known.
    var closure: PendingClosure?
    /// `&x`
    var isInOut = false
    /// `super`
    var isSuper = false
    /// Names a type rather than a value.
    var isTypeName = false
    /// The left operand of an assignment operator, which is passed in-out without `&`.
    var isImplicitInOut = false
    /// A function named without a call, or one of several.
    var isFunction = false
    /// A key path literal, which becomes what its context asks for.
    var keyPath: KeyPathParts?
    /// Makes the first assignment of a wrapped variable, which wraps the value; `nil` where it has one already.
    var initialize: ((CheckedExpression) -> CheckedExpression?)?
    /// How what it denotes can be changed; asked once its declaration is chosen.
    var mutability: (() -> Mutability?)?
    /// Why it cannot be changed, where it is the result of a call.
    var refusal: String?
    /// The elements of a tuple literal, for destructuring assignment.
    var tupleElements: [Pending]?
    /// The values of a conditional expression, one of which it is.
    var branches: [Pending] = []

    init(_ type: Type, _ range: SourceRange, _ build: @escaping () -> CheckedExpression) {
      self.type = type
      self.range = range
      self.build = build
    }
  }

  /// How a property or element of a path can be changed.
  enum Mutability {
    /// With the value that it belongs to.
    case value
    /// Through a reference, so that the root only has to be read.
    case reference
  }

  /// What a place is needed for.
  enum PlaceUse {
    case assign
    case modify
    /// Passed on as the base of something that is only read.
    case read
  }

  func locator(_ range: SourceRange, _ role: Locator.Role = .other) -> Locator {
    Locator(range: range, role: role)
  }

  /// What stands for an expression that was reported already.
  func invalid(_ range: SourceRange) -> Pending {
    Pending(.error, range) { CheckedExpression(.tuple([]), .error, range) }
  }

  func error(_ message: String, _ range: SourceRange, notes: [Diagnostic] = []) {
    let repeated = checker.diagnostics.contains { $0.message == message && $0.range.start == range.start }
    if !repeated { checker.error(message, range, notes: notes) }
  }

  /// Replaces placeholders in a written type by unknowns.
  func open(_ type: Type) -> Type {
    guard type.hasVariables else { return type }
    if case .variable(let variable) = type, variable.id < 0 {
      let key = ObjectIdentifier(variable)
      if let known = placeholders[key] { return known }
      let unknown = solver.fresh()
      placeholders[key] = unknown
      kept.append(variable)
      return unknown
    }
    return type.mapComponents { open($0) }
  }
  private var kept: [TypeVariable] = []

  /// A context for types written inside expressions.
  var typeContext: TypeContext {
    TypeContext(scope: scope, placeholder: { [unowned self] in solver.fresh() })
  }

  // MARK: Walk

  /// Looks at an expression; a postfix expression with `?` inside becomes a whole optional chain.
  func generate(_ expression: AST.Expression) -> Pending {
    depth += 1
    defer { depth -= 1 }
    if depth > 220 {
      error("expression is nested too deeply", expression.range)
      return invalid(expression.range)
    }
    if isPostfix(expression), hasChain(expression) { return generateChain(expression) }
    if let root = implicitRoot(of: expression), implicitChains[root] == nil {
      return implicitChain(expression, root)
    }
    return generateLink(expression)
  }
  /// The types of the implicit members that chains begin with, by where those are named.
  var implicitChains: [Int32: Type] = [:]
  private var depth = 0

  /// Looks at an expression as part of the chain around it.
  func generateLink(_ expression: AST.Expression) -> Pending {
    let range = expression.range
    switch expression.kind {
    case .integerLiteral(let magnitude): return integerLiteral(magnitude, isNegative: false, range)
    case .floatLiteral(let value, let text): return floatLiteral(value, text, range)
    case .booleanLiteral(let value): return booleanLiteral(value, range)
    case .nilLiteral: return nilLiteral(range)
    case .stringLiteral(let text): return stringLiteral(text, range)
    case .interpolatedString(let segments): return interpolation(segments, range)
    case .regexLiteral(let literal): return regexLiteral(literal, range)
    case .arrayLiteral(let elements): return arrayLiteral(elements, range)
    case .dictionaryLiteral(let pairs): return dictionaryLiteral(pairs, range)
    case .identifier(let name, let arguments, let labels): return identifier(name, arguments, labels, range)
    case .superReference: return superReference(range)
    case .member(let base, let name, let arguments, let labels):
      return member(base, name, arguments, labels, range)
    case .call(let callee, let arguments): return call(callee, arguments, range)
    case .subscripting(let base, let arguments): return subscripting(base, arguments, range)
    case .tuple(let elements): return tuple(elements, range)
    case .paren(let inner):
      var pending = generate(inner)
      pending.range = range
      return pending
    case .closure(let closure): return closureExpression(closure)
    case .prefixOperator(let name, let operand): return prefix(name, operand, range)
    case .postfixOperator(let name, let operand): return postfix(name, operand, range)
    case .binaryOperator(let name, let left, let right): return binary(name, left, right, range)
    case .operatorReference(let name): return operatorReference(name, range)
    case .assignment(let left, let right): return assignment(left, right, range)
    case .ternary(let condition, let then, let otherwise): return ternary(condition, then, otherwise, range)
    case .inOut(let inner):
      var pending = generate(inner)
      pending.isInOut = true
      return pending
    case .forceUnwrap(let inner): return forceUnwrap(inner, range)
    case .optionalChaining(let inner): return chainLink(inner, range)
    case .tryExpression(let kind, let inner): return tryExpression(kind, inner, range)
    case .awaitExpression(let inner): return awaitExpression(inner, range)
    case .isCast(let inner, let type): return isCast(inner, type, range)
    case .asCast(let inner, let type, let kind): return asCast(inner, type, kind, range)
    case .keyPath(let root, let components): return keyPath(root, components, range)
    case .ifExpression(let statement): return ifExpression(statement, range)
    case .switchExpression(let statement): return switchExpression(statement, range)
    case .discard:
      let type = solver.fresh()
      var pending = Pending(type, range) { CheckedExpression(.tuple([]), .error, range) }
      pending.place = { [unowned self] _ in .discard(solver.resolve(type)) }
      return pending
    case .type(let written):
      let type = checker.resolve(written, typeContext)
      return typeReference(type, range)
    case .macro(let name, let arguments): return macro(name, arguments, range)
    case .misplacedPattern(let pattern):
      error("'let' pattern cannot appear nested in an already immutable context", pattern.range)
      return invalid(range)
    case .invalid: return invalid(range)
    }
  }

  /// A type as an expression.
  func typeReference(_ type: Type, _ range: SourceRange) -> Pending {
    if case .error = type { return invalid(range) }
    var pending = Pending(.metatype(type), range) { [unowned self] in
      let resolved = solver.resolve(type)
      return CheckedExpression(.metatype(resolved), .metatype(resolved), range)
    }
    pending.isTypeName = true
    return pending
  }

  // MARK: Contexts

  /// Demands that an expression can be used as a type; closures open with it.
  func convert(_ pending: Pending, to type: Type, _ locator: Locator) {
    if let closure = pending.closure {
      closure.expect(type, locator, self)
    } else {
      expectKeyPaths(in: pending, type)
      solver.convert(pending.type, type, locator)
    }
  }

  /// The finished expression as a type.
  func finish(_ pending: Pending, as type: Type) -> CheckedExpression {
    let wanted = resolved(type)
    return checker.coerce(pending.build(), to: wanted, signature, purpose: pending.range)
  }

  func resolved(_ type: Type) -> Type {
    let result = checker.canonical(solver.resolve(type), signature)
    return result
  }
}

/// Who takes what an expression throws.
final class ThrowHandler {
  /// Whether something handles or passes on errors here.
  var canThrow: Bool
  /// A `do` with `catch`, as opposed to a function that throws.
  var isCatch: Bool
  /// Closures whose effect is inferred take anything.
  private(set) var thrown: [Type] = []
  /// Where something is thrown, and whether by `throw` itself.
  private(set) var sites: [(range: SourceRange, isThrow: Bool)] = []
  /// The error type that must be thrown, for typed throws.
  var required: Type?
  var isTopLevel = false

  init(canThrow: Bool, isCatch: Bool = false, required: Type? = nil) {
    self.canThrow = canThrow
    self.isCatch = isCatch
    self.required = required
  }

  /// Something throws.
  func take(_ type: Type, at range: SourceRange, isThrow: Bool = false) {
    thrown.append(type)
    sites.append((range, isThrow))
  }

  /// What an inner handler lets through.
  func take(from inner: ThrowHandler) {
    thrown += inner.thrown
    sites += inner.sites
  }
}

extension Checker {
  /// A type that is known in part, as another expression can be held against it.
  func shape(of type: Type) -> Type? {
    if case .variable = type { return nil }
    return placeholding(type)
  }

  private func placeholding(_ type: Type) -> Type {
    guard type.hasVariables else { return type }
    if case .variable = type { return freshPlaceholder() }
    return type.mapComponents { placeholding($0) }
  }

  /// An unknown in a written type, given a meaning by the expression checker that meets it.
  func freshPlaceholder() -> Type { .variable(TypeVariable(id: -1)) }

  /// Checks an expression against a type (or for its own type) and reports what is wrong.
  func checkExpression(
    _ expression: AST.Expression, as type: Type?, in scope: Scope, purpose: Locator.Role,
    handler: ThrowHandler? = nil, marks: ExpressionChecker.Marks = ExpressionChecker.Marks()
  ) -> CheckedExpression? {
    let context = ExpressionChecker(
      checker: self, scope: scope, handler: handler ?? ThrowHandler(canThrow: false), purpose: purpose)
    if ClosureScan.spine(of: expression) > 400 {
      error("expression is nested too deeply", expression.range)
      return nil
    }
    context.marks = marks
    let isOutermost = patience.begin(Patience.expression)
    defer { if isOutermost { patience.end() } }
    let before = diagnostics.count
    let pending = context.generate(expression)
    var wanted: Type?
    if let type {
      let opened = context.open(type)
      wanted = opened
      context.convert(pending, to: opened, context.locator(expression.range, purpose))
    } else if let closure = pending.closure {
      closure.openNaturally(context)
    }
    let errorsBefore = diagnostics[before...].contains(where: \.isTypeError)
    guard context.solver.solve() else {
      if !errorsBefore { context.reportFailure(expression) }
      return nil
    }
    let built = wanted.map { context.finish(pending, as: $0) } ?? pending.build()
    if diagnostics[before...].contains(where: \.isTypeError) { return nil }
    if built.type.isExcessive {
      error("the type of this expression is too complex", expression.range)
      return nil
    }
    return built
  }

  func checkDetached(_ expression: AST.Expression, asPossibly type: Type?, scope: Scope) -> CheckedExpression?
  {
    let context =
      scope.body
      ?? BodyContext(parent: nil, function: nil, signature: typeSignature(of: scope), name: "initializer")
    let value = checkExpression(
      expression, as: type, in: Scope(.block, parent: scope, body: context), purpose: .initialization)
    if let value, value.type.hasVariables {
      reportOpenType(of: expression)
      return nil
    }
    return value
  }

  /// Reports an initial value that does not tell the whole type of what it initializes.
  func reportOpenType(of initializer: AST.Expression) {
    let message =
      switch initializer.kind {
      case .nilLiteral: "'nil' requires a contextual type"
      case .arrayLiteral(let elements) where elements.isEmpty:
        "empty collection literal requires an explicit type"
      case .dictionaryLiteral(let pairs) where pairs.isEmpty:
        "empty collection literal requires an explicit type"
      default: "generic parameter could not be inferred"
      }
    error(message, initializer.range)
  }
}
