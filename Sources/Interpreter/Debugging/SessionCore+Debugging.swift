extension Session {
  /// Has a debugger look on.
  ///
  /// Between cells, while a cell is paused, and while a debugger holds it. Functions that run at the moment are seen
  /// into from their next call on.
  ///
  /// - Parameter debugger: The debugger; `nil` for none.
  public func attach(_ debugger: Debugger?) { ready.attach(debugger) }
}

extension SessionCore {
  func attach(_ debugger: Debugger?) {
    if let old = machine.debugger as? Debugger, old !== debugger { old.core = nil }
    debugger?.core = self
    machine.debugger = debugger
    let isDebugging = debugger != nil
    if lowering.isDebugging != isDebugging {
      lowering.isDebugging = isDebugging
      outdatedCode = Set(
        machine.codes.indices.lazy.filter { [machine] in
          guard let loaded = machine.codes[$0], !loaded.isLibrary else { return false }
          return (loaded.code.debugTable != nil) != isDebugging
        }.map { FunctionIndex($0) })
    }
    renewCode()
    debugger?.didAttach()
  }

  /// Forgets code that was made without a debugger's stops or with them, as far as it does not run.
  func renewCode() {
    guard !outdatedCode.isEmpty else { return }
    var running = machine.runningFunctions
    for fiber in tasks.liveFibers { running.formUnion(machine.functions(on: fiber)) }
    let renewed = outdatedCode.subtracting(running)
    machine.forgetCode(of: renewed)
    (machine.debugger as? Debugger)?.didForget(renewed)
    outdatedCode.formIntersection(running)
  }

  /// Makes a global variable with a value, or assigns it to the one of that name and type.
  func setGlobal(_ name: String, to value: Value) -> Bool {
    guard let type = value.owned.type.owner as? LoweredType else { return false }
    let storage = self.storage(named: name, type)
    let copy = OwnedValue(copying: value.owned.slots, type: value.owned.type, machine: machine)
    let slots = machine.global(storage.slot)
    // The old value, or the empty one of a new variable, goes with the copy.
    for index in 0..<type.slots { swap(&slots[index], &copy.slots[index]) }
    if let flag = storage.flag { machine.global(flag).pointee = 1 }
    return true
  }

  /// The storage of a global variable of a name and type, which is declared where there is none.
  private func storage(named name: String, _ type: LoweredType) -> GlobalStorage {
    if let known = variable(named: name), known.kind == .global, !known.isLet {
      let storage = lowering.storage(of: known)
      if storage.type === type { return storage }
    }
    let variable = VariableDecl(name: name, kind: .global, isLet: false, range: .none, context: .topLevel)
    variable.type = type.type
    declare(variable)
    return lowering.storage(of: variable)
  }
}
