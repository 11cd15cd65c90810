extension DefiniteInitialization {
  /// The value goes on to another owner: a variable that it stands in has none any more.
  func consume(_ value: CheckedExpression) {
    guard let decl = movedVariable(value), checker.isNoncopyable(decl.type) else { return }
    let item = FlowState.Item.consumed(ObjectIdentifier(decl))
    if decl.kind == .parameter, !decl.isConsuming {
      if !decl.isInOut, decl.name != "self" {
        report("'\(decl.name)' is borrowed and cannot be consumed", decl.range)
      }
    } else if state.mayHave(item) {
      report("'\(decl.name)' consumed more than once", decl.range)
    } else {
      state.set(item)
    }
  }

  /// The arguments of a call that the callee takes over.
  func consume(_ arguments: [CheckedArgument], passedTo callee: CheckedCall.Callee) {
    guard let function = callee.function else { return }
    var rest = arguments[...]
    while rest.count > function.parameters.count {
      if case .value(let receiver)? = rest.popFirst(), function.isConsuming { consume(receiver) }
    }
    for (argument, parameter) in zip(rest, function.parameters) {
      guard case .value(let value) = argument, parameter.variable.isConsuming || function.kind == .initializer
      else { continue }
      consume(value)
    }
  }

  /// A variable must still own what is asked of it.
  func useConsumed(_ decl: VariableDecl) {
    guard state.mayHave(.consumed(ObjectIdentifier(decl))) else { return }
    report("'\(decl.name)' used after consume", decl.range)
  }

  /// The local variable whose whole value an expression is.
  private func movedVariable(_ value: CheckedExpression) -> VariableDecl? {
    switch value.kind {
    case .variable(let decl): decl.kind == .local || decl.kind == .parameter ? decl : nil
    case .upcast(let inner), .wrapOptional(let inner): movedVariable(inner)
    default: nil
    }
  }
}
