/// Evaluating expressions in a stopped program.
extension Debugger {
  /// Evaluates an expression among the globals of the session.
  ///
  /// - Returns: Its value, or why it has none.
  public func evaluate(_ expression: String) -> Evaluation { evaluate(expression, in: nil) }

  func evaluate(_ text: String, in frame: DebugFrame?) -> Evaluation {
    guard let core else { return Evaluation(outcome: .diagnostics([]), warnings: []) }
    return busily { core.evaluate(text, arguments: arguments(for: text, in: frame)) }
  }

  /// The variables that an expression can mean.
  private func arguments(for text: String, in frame: DebugFrame?) -> [SessionCore.Argument] {
    guard let frame, let machine = core?.machine else { return [] }
    let words = PreludePart.words(in: text)
    return variables(of: frame).compactMap { variable in
      guard variable.name == "self" || words.contains(variable.name[...]) || variable.name.hasPrefix("$"),
        let type = variable.type.owner as? LoweredType
      else { return nil }
      if case .global = variable.home { return nil }
      guard variable.declaration.ownership == .strong else {
        return value(of: variable, in: frame).map { .init(name: variable.name, type: type, held: $0) }
      }
      guard let slots = slots(of: variable, in: frame, machine) else { return nil }
      let view = ValueView(machine: machine, type: variable.type, slots: slots)
      guard view.isWhole else { return nil }
      return .init(name: variable.name, type: type, slots: slots, isMutable: variable.isMutable)
    }
  }

  /// Makes a global variable of the session with a value, or assigns it to the one of that name.
  ///
  /// - Returns: Whether a variable of that name and type can be had.
  public func setGlobal(_ name: String, to value: Value) -> Bool {
    guard let core else { return false }
    return busily { core.setGlobal(name, to: value) }
  }
}

extension SessionCore {
  /// A variable that an expression can mean.
  struct Argument {
    var name: String
    var type: LoweredType
    /// Where its value stands.
    var slots: Slots?
    /// The value, where it does not stand anywhere as it is.
    var held: Value?
    /// Whether the expression can change it.
    var isMutable = false

    init(name: String, type: LoweredType, slots: Slots, isMutable: Bool) {
      self.name = name
      self.type = type
      self.slots = slots
      self.isMutable = isMutable
    }

    init(name: String, type: LoweredType, held: Value) {
      self.name = name
      self.type = type
      self.held = held
    }
  }

  /// Evaluates an expression on top of the present frames.
  func evaluate(_ text: String, arguments: [Argument]) -> Evaluation {
    let parsed = Parser.parse(SourceFile(name: "expression", text: text), operators: checker.operators)
    readLibrary(for: text, imports: parsed.file.imports)
    let parameters = arguments.map { argument in
      let variable = VariableDecl(
        name: argument.name, kind: .parameter, isLet: !argument.isMutable, range: .none,
        context: .local(parent: nil))
      variable.type = argument.type.type
      variable.isInOut = argument.isMutable
      return ParameterDecl(
        label: nil, variable: variable, type: argument.type.type, isInOut: argument.isMutable)
    }
    let checked = checker.evaluation(
      of: parsed.file, parseDiagnostics: parsed.diagnostics, variables: parameters,
      self: parameters.first { $0.variable.name == "self" }?.variable)
    guard let function = checked.function else {
      return Evaluation(
        outcome: .diagnostics(checked.diagnostics.map { CellDiagnostic($0) }), warnings: [])
    }
    return call(function, arguments)
  }

  private func call(_ function: FunctionDecl, _ arguments: [Argument]) -> Evaluation {
    let instance = lowering.instance(of: function, .none)
    let result = lowering.types.lower(function.result).runtime
    var base: Slots?
    var value: OwnedValue?
    var thrown: OwnedValue?
    let succeeded = machine.nested(instance.index) { frame in
      base = frame + result.layout.slots
      var next = frame + result.layout.slots
      for argument in arguments {
        let slots = argument.type.slots
        if let source = argument.slots {
          next.update(from: source, count: slots)
          // What is passed in-out is moved.
          if argument.isMutable { source.update(repeating: 0, count: slots) }
        } else {
          argument.held?.owned.withView { next.update(from: $0.slots, count: slots) }
        }
        next += slots
      }
    } finish: { frame in
      let state = machine.state
      if state.pointee.errorType == 0 {
        value = OwnedValue(moving: frame, type: result, machine: machine)
      } else {
        thrown = withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { slots in
          slots[0] = state.pointee.errorType
          slots[1] = state.pointee.errorPayload
          machine.setPendingError(type: 0, payload: 0)
          return slots.baseAddress.map {
            OwnedValue(moving: $0, type: machine.errorType, machine: machine)
          }
        }
      }
    }
    if var next = base {
      for argument in arguments {
        let slots = argument.type.slots
        if argument.isMutable { argument.slots?.update(from: next, count: slots) }
        next += slots
      }
    }
    if let value { return Evaluation(outcome: .value(value.withView { Value(copying: $0) }), warnings: []) }
    if let thrown {
      let error = ThrownError(value: thrown.withView { Value(copying: $0) }, place: nil)
      return Evaluation(outcome: .thrown(error), warnings: [])
    }
    let trap = machine.pendingTrap ?? Trap(kind: .other, message: "Fatal error: the evaluation was stopped")
    machine.pendingTrap = nil
    forgetExit()
    if succeeded { return Evaluation(outcome: .value(nil), warnings: []) }
    if !trap.diagnostics.isEmpty {
      return Evaluation(outcome: .diagnostics(trap.diagnostics.map { CellDiagnostic($0) }), warnings: [])
    }
    return Evaluation(outcome: .trapped(TrapReport(trap)), warnings: [])
  }
}
