/// The order of evaluation: what an argument may do to those before it.
extension FunctionLowering {
  /// What evaluating an argument may do to values evaluated before it.
  func effects(of argument: CallArgument) -> Effects {
    switch argument {
    case .expression(let value, _): effects(of: value)
    case .inOut, .place: [.runsCode, .assigns]
    case .value: []
    }
  }

  /// What evaluating an expression may do to values evaluated before it.
  func effects(of value: CheckedExpression) -> Effects {
    var effects: Effects = []
    switch value.kind {
    case .call(let call):
      if call.arguments.contains(where: { if case .inOut = $0 { true } else { false } }) {
        effects.insert(.assigns)
      }
      if case .function(let reference) = call.callee,
        resolve(reference.function, concrete(reference.substitutions))?.function.intrinsic != nil
      {
        break
      }
      effects.insert(.runsCode)
    case .assignment, .load: effects.formUnion([.assigns, .runsCode])
    case .statements: return [.assigns, .runsCode]
    case .interpolatedString, .convertCollection, .dictionaryLiteral: effects.insert(.runsCode)
    default: break
    }
    value.forEachChild { effects.formUnion(self.effects(of: $0)) }
    return effects
  }

  /// Operands that are all good at once, evaluated from left to right.
  func operands(_ arguments: [CallArgument]) -> [Operand] {
    var values: [Operand] = []
    for (index, argument) in arguments.enumerated() {
      var value = operand(argument)
      switch value.ownership {
      case .owned, .stable: break
      case .local:
        if arguments[(index + 1)...].contains(where: { effects(of: $0).contains(.assigns) }) {
          value = stabilize(value)
        }
      case .shared:
        if arguments[(index + 1)...].contains(where: { !effects(of: $0).isEmpty }) {
          value = stabilize(value)
        }
      }
      values.append(value)
    }
    return values
  }

  /// One argument as an operand.
  func operand(_ argument: CallArgument) -> Operand {
    switch argument {
    case .expression(let value, let other):
      if let other { return withSubstitutions(other) { operand(value) } }
      return operand(value)
    case .value(let value): return value
    case .place(let place): return read(place)
    case .inOut(let place): return read(prepare(place, at: code.range))
    }
  }
}
