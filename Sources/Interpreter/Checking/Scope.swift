/// Names in reach at a place of the source, innermost first.
final class Scope {
  /// What kind of names a scope adds.
  enum Kind {
    /// A cell's or file's top level.
    case topLevel
    /// The members of a type, reached through an implicit `self` or `Self`.
    case type(NominalDecl, ExtensionDecl?)
    /// The generic parameters and parameters of a function.
    case function
    /// Local names of a block.
    case block
  }

  let kind: Kind
  let parent: Scope?
  /// The function or closure whose body this is.
  var body: BodyContext?
  /// The requirements in force inside a declaration's own signature, while it is being resolved.
  var signature: GenericSignature?
  private(set) var names: [String: [Decl]] = [:]
  /// Variables that the statements of the block declare, also further down.
  var upcoming: Set<String> = []

  init(_ kind: Kind, parent: Scope?, body: BodyContext?) {
    self.kind = kind
    self.parent = parent
    self.body = body
  }

  /// A scope for a nested block.
  func nested() -> Scope { Scope(.block, parent: self, body: body) }

  func declare(_ decl: Decl, as name: String? = nil) {
    names[name ?? decl.name, default: []].append(decl)
  }

  /// Replaces what a name stood for.
  func redeclare(_ decl: Decl) { names[decl.name] = [decl] }

  /// Takes back what was declared since.
  func restore(_ saved: [String: [Decl]]) { names = saved }

  func remove(_ decl: Decl) { names[decl.name]?.removeAll { $0 === decl } }

  func local(_ name: String) -> [Decl] { names[name] ?? [] }
}

/// A function's or closure's body while it is checked: whose variables it uses and what may leave it.
final class BodyContext {
  let parent: BodyContext?
  let function: FunctionDecl?
  /// What `return` takes; `nil` while a closure's result is inferred.
  var result: Type?
  /// What is known of an inferred result before the first `return`: a type with placeholders.
  var resultShape: Type?
  /// Parameters of a closure, whose types the solver may still be finding.
  var parameters: [VariableDecl] = []
  /// Collects the types of `return`s of a closure whose result is inferred.
  var inferredReturns: [Type] = []
  /// `return`s of such a closure that say nothing of the type, checked when the others have told it.
  var openReturns: [OpenReturn] = []
  /// What may be thrown out of the body; `nil` when nothing may.
  var thrown: Type?
  var isAsync = false
  /// At the top level of a cell, where `try` and `await` need no enclosing effect.
  var isTopLevel = false
  var selfVariable: VariableDecl?
  /// The requirements in force on generic parameters.
  var signature: GenericSignature
  /// Variables of enclosing bodies that are used here, in order of first use.
  private(set) var captures: [VariableDecl] = []
  private var captured: Set<ObjectIdentifier> = []
  /// Local functions that are called here, whose captures become ours.
  var localFunctions: [FunctionDecl] = []
  /// `some P` of the function's result: its underlying type, from the first `return`.
  var opaque: OpaqueTypeDecl?
  /// Whether a `try` or `throw` that leaves the body was seen (for closures: makes them throwing).
  var throwsSomething = false
  var awaitsSomething = false
  /// The isolation of a closure that does not inherit its context's.
  var isolation: ActorIsolation?
  /// Whether an `await` stands somewhere at the top level.
  var waitsSomewhere = false
  var closureCount = 0
  /// How many components a result builder has made.
  var componentCount = 0
  /// What back traces call it.
  var name: String

  init(parent: BodyContext?, function: FunctionDecl?, signature: GenericSignature, name: String) {
    self.parent = parent
    self.function = function
    self.signature = signature
    self.name = name
  }

  /// Whether it is the function's own body rather than a closure's inside it.
  var isFunctionBody = false

  func capture(_ variable: VariableDecl) {
    if captured.insert(ObjectIdentifier(variable)).inserted { captures.append(variable) }
  }
}
