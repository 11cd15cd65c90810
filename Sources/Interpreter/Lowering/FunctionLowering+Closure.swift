/// Closures: their captures, and making them.
extension FunctionLowering {
  /// Makes a closure.
  func lowerClosure(_ closure: CheckedClosure, into target: Int) {
    let captures = lowering.captures(of: closure).filter { variables[ObjectIdentifier($0)] != nil }
    let function = lowering.instance(
      of: closure, substitutions, captures: captures, convention: convention(of: closure))
    guard !captures.isEmpty || !closure.captureList.isEmpty else {
      emit(.functionReference(function.index, r(target)))
      return
    }
    withTemporaries {
      let listed = closure.captureList.map(\.variable)
      let types = (captures + listed).map { variable in
        variable.isCaptured ? lowering.types.boxReference : storageType(of: variable)
      }
      let base = code.allocate(max(1, types.reduce(0) { $0 + $1.slots }))
      var register = base
      var owned: [CleanupID] = []
      for (variable, type) in zip(captures, types) {
        let value = capturedValue(variable, closure.range)
        copy(value.register, to: register, type)
        if let id = pushDestroy(register, type) { owned.append(id) }
        register += type.slots
      }
      for (entry, type) in zip(closure.captureList, types.dropFirst(captures.count)) {
        let slot = register
        if entry.variable.isCaptured {
          withTemporaries {
            let stored = storageType(of: entry.variable)
            let value = allocate(stored)
            withTemporaries { lowerStored(entry.value, into: value, entry.variable.ownership) }
            emit(.box(r(slot), r(value), stored.index))
          }
        } else {
          withTemporaries { lowerStored(entry.value, into: slot, entry.variable.ownership) }
        }
        if let id = pushDestroy(slot, type) { owned.append(id) }
        register += type.slots
      }
      for id in owned { forget(id) }
      let layout = lowering.types.captures(types)
      emit(.makeClosure(r(target), r(base), TypeOperand(truncatingIfNeeded: layout.index)))
      emit(.argument(function.index, 0))
    }
  }

  /// The frame of a closure.
  private func convention(of closure: CheckedClosure) -> Convention {
    let parameters = zip(closure.parameters, closure.type.parameters).map { variable, parameter in
      Convention.Parameter(type: lower(variable.type), isInOut: parameter.isInOut)
    }
    return Convention(
      result: lower(closure.type.result), hasContext: true, parameters: parameters,
      canThrow: closure.type.thrown != nil)
  }
}
