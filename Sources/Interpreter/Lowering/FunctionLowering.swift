/// Makes the code of one function.
///
/// Registers are taken in stack order: result, context and arguments first (see `Convention`), then variables of
/// scopes, then temporaries. What must be destroyed is on the stack of cleanups, which every way out of a scope runs,
/// and which also gives the unwind table.
final class FunctionLowering {
  let lowering: Lowering
  let instance: FunctionInstance
  let usesLongBranches: Bool
  /// Whether existential types are what generic parameters stand for.
  var opensNothing = false

  var code = CodeBuilder()
  /// What generic parameters stand for at present (default arguments are in their own terms).
  var substitutions: Substitutions
  var variables: [ObjectIdentifier: Storage] = [:]
  var cleanups: [Cleanup] = []
  var nextCleanup = 0
  var unwinding: [(order: Int, entry: FunctionCode.Unwind)] = []
  var writeBacks: [PendingWriteBack] = []
  var pads: [Pad] = []
  var handler: Handler?
  var loops: [ObjectIdentifier: LoopTargets] = [:]
  var chains: [ChainTarget] = []
  var fallthroughTarget: (label: CodeBuilder.Label, depth: Int)?
  /// How a `return` ends the function.
  var exit = FunctionExit()
  /// Whether the initializer that is called on `self` must succeed: `self.init(…)!`.
  var forcesDelegation = false
  /// What went wrong; the code is then useless.
  var failure: Trap?
  /// Collects the debug table, when the code is made for a debugger.
  var debugging: DebugTableBuilder?
  private var typeCache: [Type: LoweredType] = [:]

  /// Out-of-line code for a call that threw.
  struct Pad {
    var label: CodeBuilder.Label
    var cleanups: [Cleanup]
    var handler: Handler?
    var top: Int
    var range: SourceRange
    var first: (() -> Void)?
  }

  /// The nearest `do`, `try?` or `try!` around.
  final class Handler {
    let label: CodeBuilder.Label
    /// Where the error goes.
    let error: Int
    /// Cleanups from this number on are inside it.
    let mark: Int
    init(label: CodeBuilder.Label, error: Int, mark: Int) {
      self.label = label
      self.error = error
      self.mark = mark
    }
  }

  /// Where `break` and `continue` go.
  struct LoopTargets {
    var breakLabel: CodeBuilder.Label
    var continueLabel: CodeBuilder.Label?
    var depth: Int
  }

  /// Where a nil in an optional chain goes.
  struct ChainTarget {
    var label: CodeBuilder.Label
    var depth: Int
  }

  /// A write-back program for the unwind table, emitted at the end.
  struct PendingWriteBack {
    var range: Range<Int>
    var order: Int
    var emit: () -> Void
    var top: Int
  }

  init(_ lowering: Lowering, _ instance: FunctionInstance, usesLongBranches: Bool) {
    self.lowering = lowering
    self.instance = instance
    self.usesLongBranches = usesLongBranches
    substitutions = instance.substitutions
  }

  /// Makes the code.
  ///
  /// - Returns: `nil` after a failure, or when branches are too far apart for their short forms.
  func run() -> FunctionCode? {
    if isForDebugger { debugging = DebugTableBuilder() }
    lowerBody()
    restoreVisible(nil)
    finishPads()
    emitWriteBacks()
    code.finish()
    guard failure == nil else { return nil }
    if code.isTooLarge {
      if usesLongBranches {
        fail("`\(instance.name)` has too many variables or statements for one function", at: .none)
      }
      return nil
    }
    unwinding.sort { $0.order < $1.order }
    var isHidden = false
    switch instance.body {
    case .openingThunk: isHidden = true
    default: break
    }
    return FunctionCode(
      name: instance.name, instructions: code.instructions, frameSize: code.highWater + 1, lines: code.lines,
      unwinding: unwinding.map(\.entry), isHidden: isHidden, debugTable: debugging?.table)
  }

  // MARK: Failure

  /// Gives up: something that the machine cannot run.
  func fail(_ message: String, at range: SourceRange) {
    guard failure == nil else { return }
    let place = range.file == nil ? code.range : range
    failure = Trap(
      kind: .invalidCode, message: message, diagnostics: [Diagnostic.error(message, at: place)])
  }

  // MARK: Types

  /// The layout of a type as it is written in this function.
  func lower(_ type: Type) -> LoweredType {
    if case .nominal(_, let arguments) = type, arguments.isEmpty { return lowering.types.lower(type) }
    if let known = typeCache[type] { return known }
    let lowered = lowering.types.lower(lowering.queries.substitute(type, substitutions))
    typeCache[type] = lowered
    return lowered
  }

  /// A type with this function's substitutions in place.
  func concrete(_ type: Type) -> Type {
    if case .nominal(_, let arguments) = type, arguments.isEmpty { return type }
    return lowering.queries.substitute(type, substitutions)
  }

  /// Substitutions of a reference in this function's terms, made concrete.
  func concrete(_ substitutions: Substitutions) -> Substitutions {
    if substitutions.types.isEmpty { return substitutions }
    return Substitutions(types: substitutions.types.mapValues { concrete($0) })
  }

  /// Evaluates in other generic terms.
  func withSubstitutions<T>(_ other: Substitutions, _ body: () -> T) -> T {
    let saved = (substitutions, typeCache)
    substitutions = other
    typeCache = [:]
    defer { (substitutions, typeCache) = saved }
    return body()
  }

  var boolType: LoweredType { libraryType("Bool") }
  var intType: LoweredType { libraryType("Int") }
  var stringType: LoweredType { libraryType("String") }
  var voidType: LoweredType { lowering.types.lower(.void) }
  var anyErrorType: LoweredType {
    lowering.types.lower(
      .existential(ExistentialType(protocols: [lowering.queries.libraryType("Error")])))
  }

  func libraryType(_ name: String) -> LoweredType {
    lowering.types.lower(lowering.queries.libraryType(name).declaredType)
  }

  // MARK: Registers

  /// Registers for a value at the top.
  func allocate(_ type: LoweredType) -> Int { code.allocate(type.slots) }

  /// Runs the body, then gives its temporaries back: destroys them and frees their registers.
  func withTemporaries<T>(_ body: () -> T) -> T {
    let depth = cleanups.count
    let top = code.top
    let visible = debugging?.visible
    let result = body()
    restoreVisible(visible)
    endScope(to: depth)
    code.top = top
    return result
  }

  func r(_ register: Int) -> Register { Register(truncatingIfNeeded: register) }

  func emit(_ instruction: Instruction) { code.emit(instruction) }
}
