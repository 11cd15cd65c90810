extension AST {
  /// A declaration.
  final class Declaration {
    let range: SourceRange
    /// Where the name stands, for diagnostics.
    let nameRange: SourceRange
    var attributes: [Attribute]
    var modifiers: Modifiers
    let kind: Kind

    init(
      _ kind: Kind, range: SourceRange, nameRange: SourceRange, attributes: [Attribute], modifiers: Modifiers
    ) {
      self.kind = kind
      self.range = range
      self.nameRange = nameRange
      self.attributes = attributes
      self.modifiers = modifiers
    }

    /// What is declared.
    enum Kind {
      case variable(isLet: Bool, [Binding])
      case function(Function)
      case initializer(Function, isFailable: Bool, isImplicitlyUnwrapped: Bool)
      case deinitializer(Block)
      case `subscript`(Subscript)
      /// `struct`, `enum`, `class`, `actor`, `protocol`
      case nominal(Nominal)
      case `extension`(Extension)
      case typeAlias(Name, generics: Generics, TypeExpression)
      case associatedType(
        Name, inherited: [TypeExpression], defaultType: TypeExpression?, requirements: [Requirement])
      case enumCases([EnumCase])
      case importModule([String])
      /// `prefix operator +++`; already known to the operator scope.
      case operatorDeclaration
      case precedenceGroup
      /// Something that did not parse; its diagnostic has been made.
      case invalid
    }
  }

  /// The modifiers that matter to meaning.
  struct Modifiers: OptionSet {
    var rawValue: UInt32
    static let `static` = Modifiers(rawValue: 1 << 0)
    /// `class func`, `class var`
    static let classMember = Modifiers(rawValue: 1 << 1)
    static let mutating = Modifiers(rawValue: 1 << 2)
    static let nonmutating = Modifiers(rawValue: 1 << 3)
    static let override = Modifiers(rawValue: 1 << 4)
    static let final = Modifiers(rawValue: 1 << 5)
    static let lazy = Modifiers(rawValue: 1 << 6)
    static let weak = Modifiers(rawValue: 1 << 7)
    static let unowned = Modifiers(rawValue: 1 << 8)
    static let convenience = Modifiers(rawValue: 1 << 9)
    static let required = Modifiers(rawValue: 1 << 10)
    static let indirect = Modifiers(rawValue: 1 << 11)
    static let `private` = Modifiers(rawValue: 1 << 12)
    static let `fileprivate` = Modifiers(rawValue: 1 << 13)
    static let privateSet = Modifiers(rawValue: 1 << 14)
    static let prefix = Modifiers(rawValue: 1 << 15)
    static let postfix = Modifiers(rawValue: 1 << 16)
    static let infix = Modifiers(rawValue: 1 << 17)
    static let nonisolated = Modifiers(rawValue: 1 << 18)
    static let dynamic = Modifiers(rawValue: 1 << 19)
    /// `async let`
    static let `async` = Modifiers(rawValue: 1 << 20)
    static let fileprivateSet = Modifiers(rawValue: 1 << 22)
    static let consuming = Modifiers(rawValue: 1 << 23)
    /// `nonisolated(unsafe)`
    static let `unsafe` = Modifiers(rawValue: 1 << 21)
  }

  /// One `pattern: Type = initializer { accessors }` of a variable declaration.
  struct Binding {
    /// The pattern without its type annotation.
    var pattern: Pattern
    var type: TypeExpression?
    var initializer: Expression?
    var accessors: Accessors?
  }

  /// The braces of a computed or observed property or of a subscript.
  struct Accessors {
    /// The getter (a bare body counts as one).
    var get: Accessor?
    var set: Accessor?
    var willSet: Accessor?
    var didSet: Accessor?
  }

  /// One accessor. In a protocol the body is `nil`.
  struct Accessor {
    var range: SourceRange
    /// `set(name)`: `nil` stands for `newValue` or `oldValue`.
    var parameter: Name?
    var modifiers: Modifiers
    var isAsync: Bool
    var `throws`: ThrowsClause?
    var body: Block?
  }

  /// What functions and initializers share.
  final class Function {
    var name: Name
    var isOperator: Bool
    var generics: Generics
    var parameters: [Parameter]
    var isAsync: Bool
    var `throws`: ThrowsClause?
    /// `nil` stands for `Void`.
    var result: TypeExpression?
    /// `nil` for protocol requirements and natives.
    var body: Block?

    init(
      name: Name, isOperator: Bool, generics: Generics, parameters: [Parameter], isAsync: Bool,
      throws throwsClause: ThrowsClause?, result: TypeExpression?, body: Block?
    ) {
      self.name = name
      self.isOperator = isOperator
      self.generics = generics
      self.parameters = parameters
      self.isAsync = isAsync
      self.throws = throwsClause
      self.result = result
      self.body = body
    }
  }

  /// A parameter of a function, initializer, subscript or enum case.
  struct Parameter {
    /// The argument label; `nil` for `_` and for an unlabelled enum payload.
    var label: String?
    /// The name inside the body; `_` when there is none.
    var name: Name
    /// `inout`, `@escaping` and `@autoclosure` stand in the type's `attributed`.
    var type: TypeExpression
    var isVariadic: Bool
    var defaultValue: Expression?
    var attributes: [Attribute]
    /// `isolated A`
    var isIsolated = false
    /// `consuming T`
    var isConsuming = false
  }

  /// A subscript declaration.
  final class Subscript {
    var generics: Generics
    var parameters: [Parameter]
    var result: TypeExpression
    var accessors: Accessors

    init(generics: Generics, parameters: [Parameter], result: TypeExpression, accessors: Accessors) {
      self.generics = generics
      self.parameters = parameters
      self.result = result
      self.accessors = accessors
    }
  }

  /// `<T: P> … where T.E == U`
  struct Generics {
    var parameters: [GenericParameter]
    var requirements: [Requirement]

    static var none: Generics { Generics(parameters: [], requirements: []) }
  }

  /// A generic parameter; the protocols and superclass it is declared with stand in `inherited`.
  struct GenericParameter {
    var name: Name
    var inherited: TypeExpression?
    /// `each T`
    var isPack: Bool
  }

  /// A requirement of a `where` clause.
  enum Requirement {
    case conformance(TypeExpression, TypeExpression)
    case sameType(TypeExpression, TypeExpression)
  }

  /// A type declaration.
  final class Nominal {
    var keyword: Keyword
    var name: Name
    var generics: Generics
    /// Superclass, protocols or raw type; for a protocol also its primary associated types below.
    var inherited: [TypeExpression]
    var primaryAssociatedTypes: [Name]
    var members: [Declaration]

    /// Which kind of type.
    enum Keyword { case `struct`, `enum`, `class`, actor, `protocol` }

    init(
      keyword: Keyword, name: Name, generics: Generics, inherited: [TypeExpression],
      primaryAssociatedTypes: [Name], members: [Declaration]
    ) {
      self.keyword = keyword
      self.name = name
      self.generics = generics
      self.inherited = inherited
      self.primaryAssociatedTypes = primaryAssociatedTypes
      self.members = members
    }
  }

  /// `extension Type: P where … { members }`
  final class Extension {
    var extended: TypeExpression
    var inherited: [TypeExpression]
    var requirements: [Requirement]
    var members: [Declaration]

    init(
      extended: TypeExpression, inherited: [TypeExpression], requirements: [Requirement],
      members: [Declaration]
    ) {
      self.extended = extended
      self.inherited = inherited
      self.requirements = requirements
      self.members = members
    }
  }

  /// One case of an enum.
  struct EnumCase {
    var name: Name
    /// `nil` without parentheses.
    var parameters: [Parameter]?
    var rawValue: Expression?
    var isIndirect: Bool
  }
}
