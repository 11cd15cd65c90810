/// One function of the machine's table: a declaration for concrete generic arguments, a closure, or made-up code.
final class FunctionInstance {
  /// What the code is made from.
  enum Body {
    case declaration(FunctionDecl)
    case closure(CheckedClosure, captures: [VariableDecl])
    /// The statements of a cell.
    case cell(CellCode)
    /// Evaluates the initial value of a static property or library global, once.
    case globalInitializer(VariableDecl, GlobalStorage)
    /// Takes an existential and calls the function for the type that it holds.
    case openingThunk(Opening, dynamic: LoweredType)
  }

  let index: FunctionIndex
  let body: Body
  let substitutions: Substitutions
  let name: String
  /// Variables of enclosing functions that a local function takes as extra leading arguments.
  var captures: [VariableDecl] = []
  /// What the frame looks like.
  var convention: Convention

  init(
    index: FunctionIndex, body: Body, substitutions: Substitutions, name: String, convention: Convention
  ) {
    self.index = index
    self.body = body
    self.substitutions = substitutions
    self.name = name
    self.convention = convention
  }
}

/// How a function's frame begins: result, context, arguments.
struct Convention {
  /// An argument.
  struct Parameter {
    var type: LoweredType
    var isInOut: Bool
    /// A captured variable passed as its box.
    var isBox = false

    var slots: Int { isBox ? 1 : type.slots }
  }

  var result: LoweredType
  var hasContext = false
  var parameters: [Parameter]
  var canThrow: Bool

  /// The first slot of the arguments.
  var argumentStart: Int { result.slots + (hasContext ? 1 : 0) }
  /// The slots of result, context and arguments.
  var slots: Int { argumentStart + parameters.reduce(0) { $0 + $1.slots } }
}

/// Where a global or static variable lives.
final class GlobalStorage {
  let variable: VariableDecl
  let slot: UInt32
  let type: LoweredType
  /// A slot that is 1 once the variable is initialized; `nil` when zero is a valid value.
  let flag: UInt32?
  /// The function that initializes it at first use.
  var initializer: FunctionIndex?

  init(variable: VariableDecl, slot: UInt32, type: LoweredType, flag: UInt32?) {
    self.variable = variable
    self.slot = slot
    self.type = type
    self.flag = flag
  }
}

/// What a cell runs: its statements, and where its last value goes.
final class CellCode {
  let cell: CheckedCell
  /// Whether the frame base is the first global, so that globals are registers.
  let usesGlobalRegisters: Bool
  /// The global that takes the value of the last expression, as `Any`.
  var result: UInt32?
  /// The global that counts the cell's own globals that have their values: those with no flag to say so.
  let progress: UInt32

  init(cell: CheckedCell, usesGlobalRegisters: Bool, progress: UInt32) {
    self.cell = cell
    self.usesGlobalRegisters = usesGlobalRegisters
    self.progress = progress
  }

  /// The place of a global among the cell's, from 1.
  func ordinal(of variable: VariableDecl) -> Int? {
    cell.globals.firstIndex { $0 === variable }.map { $0 + 1 }
  }
}
