/// Something declared: what a name can stand for.
class Decl: Hashable {
  let name: String
  let range: SourceRange
  /// What it is declared in.
  let context: DeclContext
  var isStatic = false
  /// How far it can be used.
  var access = AccessLevel.internal
  /// Whether only its own type sees it.
  var isPrivate: Bool { access == .private }
  /// The isolation that the declaration itself states.
  var writtenIsolation: ActorIsolation?
  /// Fills in what the declaration's types say, when first asked for; `nil` once that is done.
  var pending: (() -> Void)?
  /// The documentation comment, for inspection.
  var documentation: String?

  /// Makes sure that the types in the declaration are known.
  func resolve() {
    guard let work = pending else { return }
    pending = nil
    work()
  }

  init(name: String, range: SourceRange, context: DeclContext) {
    self.name = name
    self.range = range
    self.context = context
  }

  static func == (a: Decl, b: Decl) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Where a declaration stands.
indirect enum DeclContext {
  /// At the top level of a cell or a library file.
  case topLevel
  /// A member of a type's own body.
  case nominal(NominalDecl)
  /// A member of an extension.
  case `extension`(ExtensionDecl)
  /// Inside a function's or closure's body.
  case local(parent: FunctionDecl?)

  /// The type that a member belongs to (a protocol for members of protocol extensions).
  var nominal: NominalDecl? {
    switch self {
    case .nominal(let decl): decl
    case .extension(let decl): decl.extended
    case .topLevel, .local: nil
    }
  }
}

/// A generic parameter: `T` of a function or type, or the `Self` of a protocol.
final class GenericParameterDecl: Decl {
  var isProtocolSelf = false
}

/// An associated type of a protocol.
final class AssociatedTypeDecl: Decl {
  var owner: NominalDecl
  var defaultType: Type?
  init(name: String, range: SourceRange, owner: NominalDecl) {
    self.owner = owner
    super.init(name: name, range: range, context: .nominal(owner))
  }
}

/// The hidden type behind `some P`.
final class OpaqueTypeDecl: Decl {
  /// The generic parameters of the declaration that returns it, in order.
  var parameters: [GenericParameterDecl] = []
  var constraint: ExistentialType = ExistentialType(protocols: [])
  /// The type behind it, in terms of `parameters`; known once the declaration's body is checked.
  var underlying: Type?
}

/// A requirement on generic parameters.
enum GenericRequirement: Hashable {
  case conformance(Type, NominalDecl)
  case sameType(Type, Type)
  case superclass(Type, Type)
  case classBound(Type)
}

/// The generic parameters of a declaration with those of what encloses it (outermost first), and all requirements.
struct GenericSignature {
  var parameters: [GenericParameterDecl] = []
  var requirements: [GenericRequirement] = []
}

/// A type alias.
final class TypeAliasDecl: Decl {
  var signature = GenericSignature()
  var underlying: Type = .error
  /// The isolation that a function type gives to closures.
  var closureIsolation: (() -> ActorIsolation?)?
}

/// What kind of type a nominal declaration makes.
enum NominalKind { case `struct`, `enum`, `class`, actor, `protocol` }

/// A struct, enum, class, actor or protocol.
final class NominalDecl: Decl {
  let kind: NominalKind
  /// All generic parameters, those of enclosing types first. For a protocol: its `Self`.
  var signature = GenericSignature()
  /// Members of the body and of every unconditional or conditional extension, by base name.
  var members: [String: [Decl]] = [:]
  /// Stored instance properties in order (a class's own; the superclass's come before them in layout).
  var storedProperties: [VariableDecl] = []
  /// Enum cases in order.
  var cases: [EnumCaseDecl] = []
  /// The superclass, or an enum's raw type in `rawType`.
  var superclass: Type?
  var rawType: Type?
  /// Conformances declared on the type or its extensions, by protocol (inherited protocols included).
  var conformances: [NominalDecl: Conformance] = [:]
  /// Protocols that a protocol refines (direct).
  var inheritedProtocols: [NominalDecl] = []
  var associatedTypes: [AssociatedTypeDecl] = []
  /// The names of a protocol's primary associated types, in order.
  var primaryAssociatedTypes: [String] = []
  /// Every subscript and initializer is a member too, as `subscript` and `init`.
  var attributes: Set<String> = []
  /// The brace that closes its body.
  var end: SourceRange?
  /// Where each attribute is written.
  var attributeRanges: [String: SourceRange] = [:]
  var isFinal = false
  /// Whether it says that its values may be sent to other actors.
  var isSendable = false
  /// Whether nothing checks that: `@unchecked Sendable`.
  var isUncheckedSendable = false
  /// Whether its values have one owner: `~Copyable`.
  var isNoncopyable = false
  /// The representation of a library type that the machine knows, such as `Int` or `Array`: `@_builtin("Int64")`.
  var builtin: String?
  var deinitializer: FunctionDecl?
  /// Free for lowering: its own data about the declaration.
  var loweringData: AnyObject?

  init(kind: NominalKind, name: String, range: SourceRange, context: DeclContext) {
    self.kind = kind
    super.init(name: name, range: range, context: context)
  }

  var isProtocol: Bool { kind == .protocol }
  /// Whether it is one of the library's key paths.
  var isKeyPath: Bool { context.nominal == nil && name.hasSuffix("KeyPath") && range.file?.isLibrary == true }
  /// Whether code can be bound to it as an attribute: `@MainActor`.
  var isGlobalActor: Bool { attributes.contains("globalActor") }
  var isReference: Bool { kind == .class || kind == .actor }
  /// A protocol's `Self`.
  var selfParameter: GenericParameterDecl { signature.parameters[0] }
  /// The type inside its own declaration: `Array<Element>`, or `Self` for a protocol.
  var declaredType: Type {
    isProtocol ? .parameter(selfParameter) : .nominal(self, signature.parameters.map { .parameter($0) })
  }
}

/// An extension of a type or protocol.
final class ExtensionDecl {
  let extended: NominalDecl
  /// The extended type's parameters with the extension's further requirements.
  var signature = GenericSignature()
  /// The requirements that the extension adds (empty when unconditional).
  var extraRequirements: [GenericRequirement] = []
  let range: SourceRange
  /// The access of members that state none.
  var memberAccess = AccessLevel.internal
  init(extended: NominalDecl, range: SourceRange) {
    self.extended = extended
    self.range = range
  }
}

/// That a type conforms to a protocol.
final class Conformance {
  let type: NominalDecl
  let proto: NominalDecl
  /// What must hold of the type's parameters.
  var conditions: [GenericRequirement] = []
  /// Whether another conformance or the language itself implies it.
  var isImplied = false
  /// Where it is declared.
  var range: SourceRange
  /// The associated types, in terms of the type's parameters.
  var associatedTypes: [AssociatedTypeDecl: Type] = [:]
  /// What implements each requirement; see `Checker.witness(for:in:)`.
  var witnesses: [Decl: Decl] = [:]
  /// The requirements that the machine fulfils by structure (`==`, `hash(into:)`, `<`, `allCases`, …).
  var isSynthesized = false
  init(type: NominalDecl, proto: NominalDecl, range: SourceRange) {
    self.type = type
    self.proto = proto
    self.range = range
  }
}

/// A case of an enum.
final class EnumCaseDecl: Decl {
  unowned let owner: NominalDecl
  let index: Int
  /// `nil` without parentheses.
  var parameters: [ParameterDecl]?
  /// The payload's types in order, in terms of the enum's parameters.
  var payload: [Type] { (parameters ?? []).map(\.type) }
  var isIndirect = false
  /// The raw value, as a literal of the raw type.
  var rawValue: CheckedExpression?
  init(name: String, range: SourceRange, owner: NominalDecl, index: Int) {
    self.owner = owner
    self.index = index
    super.init(name: name, range: range, context: .nominal(owner))
  }
}

/// What kind of variable.
enum VariableKind {
  /// A variable of a cell's top level: a global of the session.
  case global
  case local
  case parameter
  /// An instance property with storage.
  case stored
  /// A static or class property with storage: a lazily initialised global.
  case staticStored
  /// A property, global or local computed by accessors.
  case computed
}

/// A variable, constant, parameter or property.
final class VariableDecl: Decl {
  var kind: VariableKind
  let isLet: Bool
  /// How far it can be changed.
  var setterAccess = AccessLevel.internal
  var type: Type = .error
  var ownership = AST.Ownership.strong
  /// Accessors of a computed property (`self` first, then for the setter `newValue`).
  var getter: FunctionDecl?
  var setter: FunctionDecl?
  var willSet: FunctionDecl?
  var didSet: FunctionDecl?
  var isLazy = false
  /// Declared as `T!`: a use may be of what the optional wraps.
  var isImplicitlyUnwrapped = false
  /// A local that a closure or local function uses while it can still change or is not yet initialised: it lives in a box.
  var isCaptured = false
  /// Assigned to after its initialisation.
  var isMutated = false
  /// A parameter passed `inout` (or a mutating function's `self`).
  var isInOut = false
  /// A parameter whose function is only lent for the time of the call.
  var isNonEscaping = false
  /// A parameter that takes its value over: `consuming T`.
  var isConsuming = false
  /// A parameter whose actor the function runs on: `isolated A`.
  var isIsolated = false
  var isOverride = false
  /// Whether a stored property has a value before any initializer assigns one.
  var hasInitialValue = false
  /// `some P` as the type.
  var opaque: OpaqueTypeDecl?
  /// The wrappers that keep the value.
  var wrapped: WrappedProperty?
  /// The property whose wrapper this stores.
  weak var wrappedBy: VariableDecl?
  /// Of a local: the variable and the properties through which the value is reached.
  var path: (storage: VariableDecl, members: [String])?
  /// The attribute of a stored property that makes its memberwise parameter a result builder's closure.
  var resultBuilder: (type: AST.TypeExpression, scope: Scope)?
  /// What stands behind the name of an `async let`, which has no storage of its own.
  var asyncLet: AsyncLetBinding?
  /// Default value of a stored property, or the value of a static property: checked when asked for.
  var initializer: CheckedExpression?
  /// Free for lowering: register, global slot or field offset.
  var loweringData: AnyObject?
  var loweringIndex: Int = -1

  init(name: String, kind: VariableKind, isLet: Bool, range: SourceRange, context: DeclContext) {
    self.kind = kind
    self.isLet = isLet
    super.init(name: name, range: range, context: context)
  }
}

/// A parameter of a function, initializer, subscript or enum case.
struct ParameterDecl {
  /// The argument label; `nil` for `_`.
  var label: String?
  /// The variable inside the body; its type is `[type]` when variadic and `() -> T` when an autoclosure.
  var variable: VariableDecl
  /// The type as declared: the element type when variadic, `() -> T` when an autoclosure.
  var type: Type
  var isInOut = false
  var isVariadic = false
  var isAutoclosure = false
  /// Whether a function passed here may outlive the call.
  var isEscaping = true
  var hasDefault = false
  /// The result builder that transforms a closure passed here.
  var resultBuilder: Type?
  /// The isolation of a closure passed here, where it does not inherit the caller's.
  var closureIsolation: ActorIsolation?
  /// `#line` and its kin, which the caller's place decides.
  var magicDefault: String?
  /// The default value: an expression that a caller without this argument evaluates (in terms of the function's generic parameters). Checked when asked for.
  var defaultValue: CheckedExpression?
}

/// Where an operator stands.
enum OperatorFixity { case prefix, infix, postfix }

/// What kind of function.
enum FunctionKind {
  case function, initializer, deinitializer, getter, setter, willSet, didSet, defaultArgument
}

/// A function, method, initializer, accessor or operator.
final class FunctionDecl: Decl {
  let kind: FunctionKind
  /// All generic parameters, those of enclosing types and functions first, with all requirements.
  var signature = GenericSignature()
  var parameters: [ParameterDecl] = []
  var result: Type = .void
  /// `nil` when it does not throw.
  var thrown: Type?
  var isRethrows = false
  var isAsync = false
  /// `self` inside the body of an instance method, accessor or initializer; in a class's type method, the type.
  /// In an initializer of a struct or enum it is a local that the body fills; in a class initializer the new object.
  var selfVariable: VariableDecl?
  /// `mutating`: self is passed `inout`. False in classes.
  var isMutating = false
  /// `consuming`: self ends with the call.
  var isConsuming = false
  var isFailable = false
  var isConvenience = false
  /// `required`
  var isRequired = false
  var isFinal = false
  var isOperator = false
  /// Whether the result is declared as `T!`.
  var returnsImplicitlyUnwrapped = false
  /// A requirement of a protocol: it has no body and is found through a witness.
  var isRequirement = false
  /// The superclass's function that it overrides.
  var overridden: FunctionDecl?
  /// A native of the machine by name: `@_native("string.uppercased")`.
  var native: String?
  /// An operation that lowering emits in place: `@_intrinsic("int.add")`.
  var intrinsic: String?
  /// Variables of enclosing functions that its body uses (local functions); filled when its body is checked.
  var captures: [VariableDecl] = []
  /// Synthesized by the checker, with a checked body from the start; or by lowering, by name, when structural.
  var synthesized: String?
  /// Of a synthesized `encode(to:)` or `init(from:)` of a struct: what it codes, in order; `nil` when only the body
  /// tells.
  var codedProperties: (() -> [CodedProperty]?)?
  /// Whether the signature has a body to check (false for requirements and natives).
  var hasBody = false
  var isOverride = false
  /// How an operator is used.
  var fixity: OperatorFixity?
  /// `@_disfavoredOverload`
  var attributesDisfavored = false
  /// `@discardableResult`
  var isDiscardable = false
  /// The result builder that transforms the body, as written in its scope.
  var resultBuilder: (type: AST.TypeExpression, scope: Scope)?
  /// `some P` as the result.
  var opaqueResult: OpaqueTypeDecl?
  /// A class's method that gives a value of the receiver's own type: `-> Self`.
  var returnsDynamicSelf = false
  /// `set(name)`
  var accessorParameter: String?
  /// How many arguments a call needs and may have at the most; known before the signature is resolved.
  var parameterCounts: (required: Int, total: Int) = (0, 0)
  var checkedBody: CheckedBody?
  /// The property or subscript that an accessor belongs to.
  weak var storage: Decl?
  /// Free for lowering.
  var loweringData: AnyObject?

  init(kind: FunctionKind, name: String, range: SourceRange, context: DeclContext) {
    self.kind = kind
    super.init(name: name, range: range, context: context)
  }

  /// Whether calls go through the receiver's class.
  var isVirtual: Bool {
    guard let nominal = context.nominal, nominal.kind == .class, !isFinal, !nominal.isFinal,
      !isStatic || selfVariable != nil
    else {
      return false
    }
    return kind == .function || kind == .getter || kind == .setter
  }
}

/// A subscript.
final class SubscriptDecl: Decl {
  var signature = GenericSignature()
  var parameters: [ParameterDecl] = []
  var result: Type = .error
  var getter: FunctionDecl?
  var setter: FunctionDecl?
  var isRequirement = false
  var isOverride = false
  /// How far it can be changed.
  var setterAccess = AccessLevel.internal
  /// `@_disfavoredOverload`
  var isDisfavored = false
  /// Argument labels as written, known before the signature is resolved.
  var sourceLabels: [String?] = []
  var parameterCounts: (required: Int, total: Int) = (0, 0)
}
