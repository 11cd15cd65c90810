/// Collects a function's debug table while its code is made.
struct DebugTableBuilder {
  private var statements: [DebugTable.Statement] = []
  private var scopes: [DebugTable.Scope] = []
  private var handled: [Range<Int>] = []
  private var thrown: [Int: Int] = [:]
  /// The innermost variable in reach.
  private(set) var visible: VisibleVariable?

  /// A statement begins at an instruction, or a loop begins again.
  mutating func add(_ range: SourceRange, at pc: Int) {
    guard let file = range.file else { return }
    let line = file.location(at: Int(range.start)).line
    statements.append(.init(pc: pc, range: range, line: line))
  }

  /// An error in a register is about to be thrown at an instruction.
  mutating func addThrow(_ register: Int, at pc: Int) { thrown[pc] = register }

  /// What calls throw in a range is caught.
  mutating func addHandled(_ range: Range<Int>) { if !range.isEmpty { handled.append(range) } }

  /// From an instruction on, other variables are in reach.
  mutating func show(_ variables: VisibleVariable?, from pc: Int) {
    guard visible !== variables else { return }
    visible = variables
    if scopes.last?.start == pc {
      scopes[scopes.count - 1].variables = variables
    } else {
      scopes.append(.init(start: pc, variables: variables))
    }
  }

  /// The finished table.
  var table: DebugTable {
    DebugTable(statements: statements, scopes: scopes, handled: handled, thrown: thrown)
  }
}
