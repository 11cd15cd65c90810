/// The type checker of one session: declarations of the library and of every cell so far, and the rules of Swift's types.
///
/// It gives Swift's semantics to lowering, its diagnostics to the user, and names with types to completion and inspection,
/// from one source of truth.
final class Checker {
  /// Names of the library.
  let library: Scope
  /// Names that cells declared, newest last.
  let session: Scope
  /// Wants to know where its name is looked up: for completion and inspection.
  var probe: CompletionProbe?
  /// What the cell that is being checked has been told.
  var diagnostics: [Diagnostic] = []
  /// What the present check finds is found at this stage.
  var stage = Diagnostic.Stage.declarations
  /// Operators known so far.
  var operators = OperatorScope.standard
  /// Functions of the present cell whose bodies wait to be checked.
  var waitingBodies: [FunctionDecl] = []
  /// Types of the present cell whose conformances wait to be checked.
  var waitingTypes: [NominalDecl] = []
  /// How to check a function's body, until it is done.
  var bodySources: [ObjectIdentifier: BodySource] = [:]
  /// How to check the initial values of properties, until it is done.
  var initializerSources: [ObjectIdentifier: () -> CheckedExpression?] = [:]
  /// Default values of parameters, keyed by the parameter's variable.
  var defaultSources: [ObjectIdentifier: () -> CheckedExpression?] = [:]
  /// What memberwise initializers make of the values of wrapped properties, keyed by the parameter's variable.
  var memberwiseSources: [ObjectIdentifier: () -> CheckedExpression?] = [:]
  /// The attributes of parameters that may name property wrappers, keyed by the parameter's variable.
  var wrappedParameters: [ObjectIdentifier: [AST.Attribute]] = [:]
  /// In which body a local variable lives.
  var owners: [ObjectIdentifier: BodyContext] = [:]
  /// Variables that were declared without a value and not yet assigned.
  var uninitialized: Set<ObjectIdentifier> = []
  /// The time for the present expression, so that types that explode the solver end in an error.
  var patience = Patience()
  /// Operator functions by name, wherever they are declared.
  var operatorDecls: [String: [FunctionDecl]] = [:]
  /// In which cell a session's function was declared.
  var declaredCell: [ObjectIdentifier: Int] = [:]
  var currentCell = 0
  /// Argument labels as written, known before a signature is resolved.
  var sourceLabels: [ObjectIdentifier: [String?]] = [:]
  /// Headers of extensions that are not resolved yet.
  var extensionResolvers: [ObjectIdentifier: () -> Void] = [:]
  /// The error types that accessors declare, until they are resolved.
  var accessorErrors: [ObjectIdentifier: () -> Type?] = [:]
  /// How to set up the check of a function's body, until it is checked.
  var bodyMakers: [ObjectIdentifier: () -> BodySource] = [:]
  /// Bodies that the checker builds itself.
  var bodyFinishers: [ObjectIdentifier: () -> CheckedBody?] = [:]
  /// Members that are declared once every type of the present list of declarations is.
  var waitingMembers: [ObjectIdentifier: [WaitingMembers]] = [:]
  /// Types whose members are being declared, and the coding to be synthesized once they are.
  var waitingCoding: [ObjectIdentifier: [() -> Void]] = [:]
  /// What finds the isolation that types state, once every type is known.
  var isolationSources: [() -> Void] = []
  /// Types with waiting members, in order.
  var announcedTypes: [NominalDecl] = []
  /// Properties of the present cell whose initial values wait to be checked.
  var waitingInitializers: [VariableDecl] = []
  /// Declarations whose types are being found, against circles.
  var resolving: Set<ObjectIdentifier> = []
  /// Associated types that are being found, against circles.
  var resolvingAssociated: Set<AssociatedKey> = []
  /// How often such a question led back to itself.
  var associatedCircles = 0
  /// Functions made up for types, by name.
  var synthesized: [SynthesizedKey: FunctionDecl] = [:]
  /// Conformances to the protocols of coding whose members were synthesized where they had to be.
  var codingConformances: Set<ObjectIdentifier> = []
  /// Those of them whose members were synthesized.
  var codedConformances: Set<ObjectIdentifier> = []
  /// Initializers that stand beside those that a type gets by itself, although it has them in its members.
  var implicitInitializers: Set<ObjectIdentifier> = []
  /// Initializers that cannot fail in the form of those that can.
  var failableForms: [ObjectIdentifier: FunctionDecl] = [:]
  /// Types whose implicit initializers are declared.
  var implicitDone: Set<ObjectIdentifier> = []
  /// Variables without an initial value that have been assigned on every path so far.
  var assigned: Set<ObjectIdentifier> = []
  /// `self` variables that a delegating initializer sets through another.
  var delegating: Set<ObjectIdentifier> = []
  /// Names of properties that some class overrides.
  var overriddenProperties: Set<String> = []
  /// Modules that the host offers.
  var hostModules: Set<String> = []
  /// What the present cell declares.
  var newGlobals: [VariableDecl] = []
  /// Conformances that were checked.
  var checkedConformances: Set<ObjectIdentifier> = []
  /// Raw values of enum cases as written.
  var rawValueSources: [ObjectIdentifier: AST.Expression] = [:]
  private var libraryTypes: [String: NominalDecl] = [:]
  var conformanceCache: [ConformanceKey: Bool] = [:]
  /// While true, nothing is reported (speculative checking).
  var isSilent = false
  /// Whether opaque types give way to what is behind them: lowering sees through them, checking does not.
  var revealsOpaqueTypes = false
  /// Library declarations, checked without a user's diagnostics.
  var isCheckingLibrary = false
  /// The type contexts that are being resolved, against circular references.
  var resolutionDepth = 0

  init() {
    library = Scope(.topLevel, parent: nil, body: nil)
    session = Scope(.topLevel, parent: library, body: nil)
  }

  /// The source of a function body.
  struct BodySource {
    var block: AST.Block
    var scope: Scope
    var context: BodyContext
  }

  func report(_ diagnostic: Diagnostic) {
    guard !isSilent else { return }
    diagnostics.append(diagnostic)
    if diagnostic.stage == .parsing { diagnostics[diagnostics.count - 1].stage = stage }
  }

  /// Reports what is wrong with where control goes.
  func flowError(_ message: String, _ range: SourceRange, notes: [Diagnostic] = []) {
    var diagnostic = Diagnostic.error(message, at: range, notes: notes)
    diagnostic.stage = .flow
    report(diagnostic)
  }

  func error(_ message: String, _ range: SourceRange, notes: [Diagnostic] = []) {
    report(.error(message, at: range, notes: notes))
  }

  func warning(_ message: String, _ range: SourceRange) {
    report(Diagnostic(severity: .warning, message: message, range: range))
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  // MARK: Library types

  func libraryType(_ name: String) -> NominalDecl {
    if let known = libraryTypes[name] { return known }
    for decl in library.local(name) {
      if let nominal = decl as? NominalDecl {
        libraryTypes[name] = nominal
        return nominal
      }
    }
    // The library is ours: a missing type is a defect of the build, made visible where it is used.
    return NominalDecl(kind: .struct, name: name, range: .none, context: .topLevel)
  }

  func libraryFunction(_ name: String) -> FunctionDecl? {
    let found = library.local(name).lazy.compactMap { $0 as? FunctionDecl }.first
    found?.resolve()
    return found
  }

  func type(_ name: String, _ arguments: Type...) -> Type { .nominal(libraryType(name), arguments) }
  var int: Type { type("Int") }
  var double: Type { type("Double") }
  var bool: Type { type("Bool") }
  var string: Type { type("String") }
  var any: Type { .existential(ExistentialType(protocols: [])) }
  var anyError: Type { .existential(ExistentialType(protocols: [libraryType("Error")])) }
  var never: Type { type("Never") }
  func optional(_ type: Type) -> Type { .nominal(libraryType("Optional"), [type]) }
  func array(_ type: Type) -> Type { .nominal(libraryType("Array"), [type]) }
}

/// A question to the conformance table.
struct ConformanceKey: Hashable {
  var type: Type
  var proto: NominalDecl
}

/// The members in the body of a type or extension that are not declared yet.
struct WaitingMembers {
  var members: [AST.Declaration]
  var scope: Scope
  var context: DeclContext
}
