extension Session {
  /// Whether a value's type conforms to a protocol of the library or of a host module.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - name: The protocol's name.
  public func conforms(_ value: Value, to name: String) -> Bool { ready.conforms(value, to: name) }

  /// Calls a function of a host module that takes one argument, outside of any cell.
  ///
  /// The call cannot wait. What its argument's type asks for is called in turn, such as an own `description`.
  ///
  /// - Parameters:
  ///   - name: The function's base name.
  ///   - argument: The argument; the parameter is of its type, or `Any`.
  /// - Returns: What came of it; `nil` when there is no such function.
  public func call(_ name: String, with argument: Value) -> Evaluation? { ready.call(name, with: argument) }
}

extension SessionCore {
  func conforms(_ value: Value, to name: String) -> Bool {
    guard let type = value.owned.type.owner as? LoweredType,
      let target = checker.library.local(name).lazy.compactMap({ $0 as? NominalDecl }).first(
        where: \.isProtocol)
    else { return false }
    return checker.conforms(type.type, to: target)
  }

  func call(_ name: String, with argument: Value) -> Evaluation? {
    guard let function = checker.libraryFunction(name), function.signature.parameters.isEmpty,
      function.parameters.count == 1
    else { return nil }
    let parameter = lowering.types.lower(function.parameters[0].variable.type).runtime
    let result = lowering.types.lower(function.result).runtime
    var owned = argument.owned
    if case .existential = parameter.kind {
      owned = OwnedValue.make(parameter, machine) { slot in
        // An allocation that fails leaves the empty value, which the function is told nothing of.
        argument.owned.withView { try? slot.set(existential: $0) }
      }
    } else if parameter !== argument.owned.type {
      return nil
    }
    let instance = lowering.instance(of: function, .none)
    do throws(NativeExit) {
      let value = try owned.withView { view throws(NativeExit) in
        try machine.call(instance.index, [view], returning: result)
      }
      return Evaluation(outcome: .value(value.withView { Value(copying: $0) }), warnings: [])
    } catch {
      let trap =
        machine.pendingTrap ?? Trap(kind: .other, message: "Fatal error: the call of '\(name)' was stopped")
      machine.pendingTrap = nil
      return Evaluation(outcome: .trapped(TrapReport(trap)), warnings: [])
    }
  }
}
