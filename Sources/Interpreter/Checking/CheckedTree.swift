/// A checked expression: every name resolved, every type known, every conversion written out.
///
/// What `Checking` makes and `Lowering` reads. Inside generic declarations types may mention generic parameters;
/// lowering substitutes them.
final class CheckedExpression {
  let kind: Kind
  let type: Type
  let range: SourceRange

  init(_ kind: Kind, _ type: Type, _ range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  /// What an expression is.
  indirect enum Kind {
    // MARK: Literals
    /// An integer of a built-in integer or floating-point type: sign and magnitude, in range of `type` unless the type is generic.
    case integerLiteral(magnitude: UInt128, isNegative: Bool)
    /// A floating-point literal of `Double` or `Float`.
    case floatLiteral(Double)
    case booleanLiteral(Bool)
    /// A literal of type `String`, `Substring`, `Character`, `Unicode.Scalar` or `StaticString`.
    case stringLiteral(String)
    /// `"\(a) and \(b)"` of type `String`, without custom interpolation: literals and values of any type, in order.
    case interpolatedString([CheckedExpression])
    /// An `Array` of its elements.
    case arrayLiteral([CheckedExpression])
    /// A `Dictionary`; a duplicate key traps.
    case dictionaryLiteral([(key: CheckedExpression, value: CheckedExpression)])
    case tuple([CheckedExpression])

    // MARK: Names
    /// The value of a variable with storage: global, static, local, parameter.
    case variable(VariableDecl)
    /// A stored property of a struct value or a class reference.
    case storedProperty(CheckedExpression, VariableDecl)
    case tupleElement(CheckedExpression, Int)
    /// A case of an enum with its payload.
    case enumCase(EnumCaseDecl, [CheckedExpression])
    /// A type as a value.
    case metatype(Type)
    /// `type(of: x)`
    case dynamicType(CheckedExpression)

    // MARK: Calls
    case call(CheckedCall)
    /// A closure, or a function used as a value (the checker writes `{ f($0) }`).
    case closure(CheckedClosure)

    // MARK: Control
    case conditional(CheckedExpression, then: CheckedExpression, otherwise: CheckedExpression)
    case and(CheckedExpression, CheckedExpression)
    case or(CheckedExpression, CheckedExpression)
    case not(CheckedExpression)
    /// `a ?? b`, with `b` evaluated only when needed; the type may be optional.
    case coalesce(CheckedExpression, CheckedExpression)
    /// The statements (which assign to `result` on every path that goes on), then the value of `result`.
    case statements([CheckedStatement], result: VariableDecl)
    /// `try? x`: the value as an optional (already flattened), or nil when something inside throws.
    case tryOptional(CheckedExpression)
    /// `try! x`
    case tryForced(CheckedExpression)

    // MARK: Optionals
    /// Wraps a value: `T` to `T?`.
    case wrapOptional(CheckedExpression)
    case forceUnwrap(CheckedExpression)
    /// The extent of an optional chain; a nil inside `chainLink` makes the whole nil. The type is optional.
    case optionalChain(CheckedExpression)
    /// `x?` in a chain: the wrapped value.
    case chainLink(CheckedExpression)
    /// An optional of one type to an optional of another by converting what is inside, bound to the variable.
    case mapOptional(CheckedExpression, VariableDecl, CheckedExpression)

    // MARK: Conversions
    /// A concrete value (or another existential) into an existential type.
    case erase(CheckedExpression)
    /// A subclass reference as its superclass, or any change of type that keeps the representation.
    case upcast(CheckedExpression)
    /// `[Sub]` to `[Super]`, `[T]` to `[Any]`, also for sets and dictionaries: each element (and value) converted as
    /// `element`, bound to the variables.
    case convertCollection(
      CheckedExpression, [VariableDecl], [CheckedExpression])
    /// `is`
    case isCast(CheckedExpression, Type)
    /// `as?`: the type is optional.
    case conditionalCast(CheckedExpression, Type)
    /// `as!`
    case forcedCast(CheckedExpression, Type)

    // MARK: Effects
    /// Evaluates the right side, then stores it.
    case assignment(CheckedPlace, CheckedExpression)
    /// Evaluates and drops.
    case discard(CheckedExpression)
    /// Reads a place (used for the value of an in-out place, such as `x += 1` on a computed property).
    case load(CheckedPlace)
  }
}

/// A declaration with what its generic parameters stand for at a use.
struct DeclReference {
  var function: FunctionDecl
  var substitutions: Substitutions
}

/// What generic parameters stand for.
struct Substitutions: Hashable {
  var types: [GenericParameterDecl: Type] = [:]
  static var none: Substitutions { Substitutions() }
  subscript(_ parameter: GenericParameterDecl) -> Type? {
    get { types[parameter] }
    set { types[parameter] = newValue }
  }
}

/// A call.
struct CheckedCall {
  var callee: Callee
  /// In parameter order; for methods and accessors `self` comes first (initializers have none, see `FunctionDecl`).
  var arguments: [CheckedArgument]
  /// Whether the callee can throw at this call (a rethrowing callee may not).
  var canThrow: Bool
  var isAsync: Bool

  /// What is called.
  indirect enum Callee {
    /// A known function. For a requirement of a protocol, `substitutions` binds the protocol's `Self`: when that is
    /// concrete after substitution the witness is known, when it is an existential the call is dynamic.
    case function(DeclReference)
    /// A method of a class through the receiver's class (never for `super` or final).
    case virtual(DeclReference)
    /// A function value.
    case value(CheckedExpression)
    /// Makes an object of the class (dynamic class when the metatype is a value), then runs the initializer.
    case initializer(DeclReference, metatype: CheckedExpression?)
    /// `super.init(…)` or `self.init(…)` in an initializer: runs it on the same `self` place.
    case delegatedInitializer(DeclReference, self: VariableDecl)
  }
}

/// An argument of a call.
enum CheckedArgument {
  case value(CheckedExpression)
  case inOut(CheckedPlace)
  /// The parameter's default value, evaluated by the caller in the callee's generic terms.
  case defaultValue(CheckedExpression, Substitutions)
}

/// Something that can be assigned to or passed `inout`.
indirect enum CheckedPlace {
  case variable(VariableDecl)
  /// A stored property of a struct in a place.
  case field(CheckedPlace, VariableDecl, type: Type)
  /// A stored property of an object.
  case objectField(CheckedExpression, VariableDecl, type: Type)
  case tupleElement(CheckedPlace, Int, type: Type)
  /// A computed property or a subscript: `arguments` are those after `self`. `self` is a place for value types (mutating
  /// setter), an expression otherwise; `nil` for static and global ones. Observed properties are `observed`.
  case accessor(CheckedAccessor)
  /// A stored property with `willSet` or `didSet`.
  case observed(CheckedPlace, willSet: CheckedAccessor?, didSet: CheckedAccessor?)
  /// `place!`
  case forceUnwrap(CheckedPlace, type: Type)
  /// `place?` inside an `optionalChain` expression.
  case chainLink(CheckedPlace, type: Type)
  /// A value that is only read (class references, rvalues).
  case value(CheckedExpression)
  /// `_ = x`
  case discard(Type)

  /// The type of what the place holds.
  var type: Type {
    switch self {
    case .variable(let decl): decl.type
    case .field(_, _, let type), .objectField(_, _, let type), .tupleElement(_, _, let type): type
    case .accessor(let accessor): accessor.type
    case .observed(let place, _, _): place.type
    case .forceUnwrap(_, let type), .chainLink(_, let type): type
    case .value(let expression): expression.type
    case .discard(let type): type
    }
  }
}

/// Access through a getter and a setter.
struct CheckedAccessor {
  var getter: CheckedCall.Callee?
  /// `newValue` comes after `self`, before the subscript's arguments.
  var setter: CheckedCall.Callee?
  /// `self`; `.value` when the setter does not mutate it.
  var base: CheckedPlace?
  /// The subscript's arguments.
  var arguments: [CheckedArgument]
  var type: Type
  var range: SourceRange
}

/// A closure expression.
final class CheckedClosure {
  let parameters: [VariableDecl]
  /// The function type.
  let type: FunctionType
  let range: SourceRange
  var body: CheckedBody
  /// Variables of enclosing functions that the body uses; each is captured by its box when `isCaptured`, else by value.
  var captures: [VariableDecl]
  /// `[x = value]`, `[weak self]`: evaluated where the closure is made; the variable belongs to the closure.
  var captureList: [(variable: VariableDecl, value: CheckedExpression)]
  /// What the closure is called in back traces, such as `closure #1 in main`.
  var name: String
  var loweringData: AnyObject?

  init(
    parameters: [VariableDecl], type: FunctionType, range: SourceRange, body: CheckedBody,
    captures: [VariableDecl], captureList: [(variable: VariableDecl, value: CheckedExpression)], name: String
  ) {
    self.parameters = parameters
    self.type = type
    self.range = range
    self.body = body
    self.captures = captures
    self.captureList = captureList
    self.name = name
  }
}

/// The statements of a function or closure.
struct CheckedBody {
  var statements: [CheckedStatement]
}

/// A checked statement.
final class CheckedStatement {
  var kind: Kind
  let range: SourceRange

  init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// What a statement is.
  indirect enum Kind {
    /// Evaluated for its effect.
    case expression(CheckedExpression)
    /// `let`/`var` with an initial value. The pattern cannot fail.
    case binding(CheckedPattern, CheckedExpression)
    /// A variable without an initial value (`let x: Int`); an optional `var` gets nil through `binding`.
    case declare(VariableDecl)
    case `return`(CheckedExpression?)
    /// The operand has the type `any Error`, or the typed error of the function or `do`.
    case `throw`(CheckedExpression)
    /// Leaves the statement with this identity.
    case `break`(JumpTarget)
    case `continue`(JumpTarget)
    case `fallthrough`
    case `if`([CheckedCondition], then: [CheckedStatement], otherwise: [CheckedStatement], JumpTarget)
    /// Bindings of the conditions live on after it.
    case `guard`([CheckedCondition], otherwise: [CheckedStatement])
    case `while`([CheckedCondition], body: [CheckedStatement], JumpTarget)
    case repeatWhile(body: [CheckedStatement], CheckedExpression, JumpTarget)
    case forIn(CheckedFor)
    case `switch`(CheckedExpression, [CheckedCase], JumpTarget)
    /// `error` holds what was thrown; a catch that matches nothing rethrows. With no catches only a scope.
    case `do`(
      body: [CheckedStatement], error: VariableDecl?, catches: [CheckedCase], isExhaustive: Bool, JumpTarget)
    case `defer`([CheckedStatement])
    case block([CheckedStatement])
  }
}

/// The identity of a statement that can be left or repeated.
final class JumpTarget {
  /// Free for lowering.
  var loweringData: AnyObject?
}

/// A condition of `if`, `guard` or `while`.
enum CheckedCondition {
  case boolean(CheckedExpression)
  /// Matches the value with the pattern and binds (`if let x = y` is `some(x)`).
  case pattern(CheckedPattern, CheckedExpression)
}

/// A `for` loop.
struct CheckedFor {
  /// The value iterated. When its type is `Range<Int>`, `ClosedRange<Int>` or `Array`, lowering may iterate directly.
  var sequence: CheckedExpression
  /// Holds the iterator.
  var iterator: VariableDecl
  /// `sequence.makeIterator()`, with the sequence as its argument.
  var makeIterator: CheckedExpression
  /// `iterator.next()`: an optional.
  var next: CheckedExpression
  /// Matched with the element; a pattern that fails skips it.
  var pattern: CheckedPattern
  var condition: CheckedExpression?
  var body: [CheckedStatement]
  var target: JumpTarget
}

/// A case of a `switch`, or a `catch`.
struct CheckedCase {
  /// Alternatives; those of one case bind the same variables. Empty for `default`.
  var items: [(pattern: CheckedPattern, condition: CheckedExpression?)]
  var isDefault: Bool
  var body: [CheckedStatement]
  var range: SourceRange
}

/// A checked pattern.
indirect enum CheckedPattern {
  case any
  /// Binds the value, whose type equals the variable's.
  case variable(VariableDecl)
  case tuple([CheckedPattern])
  /// A case of an enum; the payload's patterns in order.
  case enumCase(EnumCaseDecl, [CheckedPattern], type: Type)
  /// `pattern?` and `if let`
  case some(CheckedPattern, type: Type)
  /// `is T`, `let x as T`: casts the value, then matches the pattern against it.
  case cast(Type, CheckedPattern)
  /// `~=`: the subject is bound to the variable, then the condition decides.
  case expression(VariableDecl, CheckedExpression)
  /// Equality with a literal of `Int`-like, `Bool`, `String` or `Character` type: what `expression` would say.
  case literal(CheckedExpression)
}
