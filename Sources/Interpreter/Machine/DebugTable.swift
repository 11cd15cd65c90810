/// What a debugger needs to know about the code of one function.
final class DebugTable {
  /// A place where a statement begins.
  struct Statement {
    var pc: Int
    var range: SourceRange
    /// The line, from 1.
    var line: Int
  }

  /// The variables in reach from an instruction on, up to the next entry.
  struct Scope {
    var start: Int
    var variables: VisibleVariable?
  }

  /// In order.
  let statements: [Statement]
  /// In order.
  let scopes: [Scope]
  /// Where errors that calls throw are caught inside the function.
  let handled: [Range<Int>]
  /// The registers of the errors that `throwing` instructions are about.
  let thrown: [Int: Int]

  init(statements: [Statement], scopes: [Scope], handled: [Range<Int>], thrown: [Int: Int]) {
    self.statements = statements
    self.scopes = scopes
    self.handled = handled
    self.thrown = thrown
  }

  /// The statement that begins at an instruction.
  ///
  /// - Complexity: O(log *n*) in the statements.
  func statement(at pc: Int) -> Statement? {
    var low = 0
    var high = statements.count
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].pc < pc { low = middle + 1 } else { high = middle }
    }
    return low < statements.count && statements[low].pc == pc ? statements[low] : nil
  }

  /// The innermost variable in reach at an instruction.
  ///
  /// - Complexity: O(log *n*) in the changes of what is in reach.
  func variables(at pc: Int) -> VisibleVariable? {
    var low = 0
    var high = scopes.count
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].start <= pc { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : scopes[low - 1].variables
  }

  /// Whether an error that the call at an instruction throws is caught inside the function.
  func handles(at pc: Int) -> Bool { handled.contains { $0.contains(pc) } }
}

/// A variable in reach at a place of the code, with those around it.
final class VisibleVariable {
  /// Where the value stands.
  enum Home {
    case register(Int)
    /// In slot 0 of the block whose reference is in the register.
    case box(Int)
    case global(UInt32)
  }

  let declaration: VariableDecl
  /// The type of the value; of a weak or unowned variable: that of what it refers to.
  let type: RuntimeType
  let home: Home
  /// Whether it can be assigned.
  let isMutable: Bool
  /// The next variable further out.
  let outer: VisibleVariable?

  init(
    _ declaration: VariableDecl, type: RuntimeType, home: Home, isMutable: Bool, outer: VisibleVariable?
  ) {
    self.declaration = declaration
    self.type = type
    self.home = home
    self.isMutable = isMutable
    self.outer = outer
  }

  var name: String { declaration.name }
}
