/// What code that is made for a debugger has besides: a stop before each statement, and where variables live.
extension FunctionLowering {
  /// Whether the function is the user's, so that a debugger wants to see into it.
  var isForDebugger: Bool {
    guard lowering.isDebugging else { return false }
    switch instance.body {
    case .declaration(let function): return function.range.file?.isLibrary == false
    case .closure(let closure, _): return closure.isWritten
    case .cell: return true
    case .globalInitializer, .openingThunk: return false
    }
  }

  /// Gives a variable its storage.
  func keep(_ variable: VariableDecl, in storage: Storage) {
    variables[ObjectIdentifier(variable)] = storage
    if debugging != nil, variable.isShownToDebugger { show(variable, in: storage) }
  }

  /// A variable of a cell has its value from here on.
  func showGlobal(_ storage: GlobalStorage) {
    if debugging != nil, case .cell = instance.body { show(storage.variable, in: .global(storage)) }
  }

  private func show(_ variable: VariableDecl, in storage: Storage) {
    let home: VisibleVariable.Home =
      switch storage {
      case .register(let register, _), .constant(let register): .register(register)
      case .box(let box): .box(box)
      case .global(let storage): .global(storage.slot)
      }
    let visible = VisibleVariable(
      variable, type: lower(variable.type).runtime, home: home, isMutable: !variable.isLet,
      outer: debugging?.visible)
    debugging?.show(visible, from: code.pc)
  }

  /// The variables in reach are these again.
  func restoreVisible(_ variables: VisibleVariable?) { debugging?.show(variables, from: code.pc) }

  /// Makes code that destroys variables, during which none can be looked at.
  func hidingVariables(_ body: () -> Void) {
    let saved = debugging?.visible
    debugging?.show(nil, from: code.pc)
    body()
    debugging?.show(saved, from: code.pc)
  }

  /// A debugger may stop before the statement.
  func stop(before statement: CheckedStatement) {
    guard debugging != nil else { return }
    switch statement.kind {
    case .block, .declare, .do, .defer: return
    default: stop(at: statement.range)
    }
  }

  /// A debugger may stop here.
  func stop(at range: SourceRange) {
    guard debugging != nil, range.file?.isLibrary == false, code.isReachable else { return }
    debugging?.add(range, at: code.pc)
    emit(.statement)
  }

  /// A debugger may stop at the head of a loop that goes on.
  func stopAtRepetition(of range: SourceRange) {
    guard debugging != nil, range.file?.isLibrary == false else { return }
    code.mark(range)
    stop(at: range)
  }

  /// A debugger may stop before the error in the registers is thrown.
  func stopBeforeThrowing(_ error: Int) {
    guard debugging != nil, code.isReachable else { return }
    debugging?.addThrow(error, at: code.pc)
    emit(.throwing)
  }
}

extension CheckedClosure {
  /// Whether the user's source has it between braces: the checker makes closures of functions and of autoclosures.
  fileprivate var isWritten: Bool {
    guard let file = range.file, !file.isLibrary else { return false }
    let text = file.text.utf8
    return text.dropFirst(Int(range.start)).first == UInt8(ascii: "{")
  }
}

extension VariableDecl {
  /// Whether the source names it: the checker's own variables begin with a dollar sign and a letter.
  var isShownToDebugger: Bool {
    guard name != "_", let first = name.first else { return false }
    guard first == "$" else { return true }
    return name.dropFirst().first?.isNumber ?? false
  }
}
