/// Conditions: branches with fused comparisons.
extension FunctionLowering {
  /// Jumps to the label when the condition has the given value.
  func branch(_ value: CheckedExpression, to label: CodeBuilder.Label, when wanted: Bool) {
    switch value.kind {
    case .booleanLiteral(let flag):
      if flag == wanted { code.jump(to: label) }
    case .not(let inner): branch(inner, to: label, when: !wanted)
    case .and(let a, let b):
      if wanted {
        let end = code.makeLabel()
        branch(a, to: end, when: false)
        branch(b, to: label, when: true)
        code.bind(end)
      } else {
        branch(a, to: label, when: false)
        branch(b, to: label, when: false)
      }
    case .or(let a, let b):
      if wanted {
        branch(a, to: label, when: true)
        branch(b, to: label, when: true)
      } else {
        let end = code.makeLabel()
        branch(a, to: end, when: true)
        branch(b, to: label, when: false)
        code.bind(end)
      }
    case .call(let call):
      if branchOnComparison(call, value, to: label, when: wanted) { return }
      branchOnValue(value, to: label, when: wanted)
    default: branchOnValue(value, to: label, when: wanted)
    }
  }

  private func branchOnValue(_ value: CheckedExpression, to label: CodeBuilder.Label, when wanted: Bool) {
    let depth = cleanups.count
    let top = code.top
    var flag = operand(value).register
    if cleanups.dropFirst(depth).contains(where: \.isLive) {
      let kept = top
      if flag != kept {
        // The temporaries' registers are given back, so the flag moves below them.
        let copy = code.allocate(1)
        emit(.move(r(copy), r(flag)))
        flag = copy
      }
      endScope(to: depth)
    } else {
      endScope(to: depth)
    }
    code.top = top
    code.emit(wanted ? .branchIfTrue(0, r(flag)) : .branchIfFalse(0, r(flag)), to: label)
  }

  /// A comparison of numbers as one instruction.
  private func branchOnComparison(
    _ call: CheckedCall, _ value: CheckedExpression, to label: CodeBuilder.Label, when wanted: Bool
  ) -> Bool {
    guard case .function(let reference) = call.callee, call.arguments.count == 2,
      case .value(let first) = call.arguments[0], case .value(let second) = call.arguments[1],
      let resolved = resolve(reference.function, concrete(reference.substitutions)),
      let intrinsic = resolved.function.intrinsic
    else { return false }
    if intrinsic.hasPrefix("optional.") {
      return branchOnPresence(call, isNil: intrinsic == "optional.isNil", to: label, when: wanted)
    }
    guard let comparison = Comparison(intrinsic: intrinsic) else { return false }
    let type = lower(first.type)
    guard type === lower(second.type) || areComparable(type, lower(second.type)) else { return false }
    let depth = cleanups.count
    let top = code.top
    defer { code.top = top }
    let isInteger = type.integerKind != nil && type.integerKind != .uint64
    let isWord = type.integerKind != nil || type === boolType
    code.mark(value.range)
    if isWord, !usesLongBranches, let immediate = second.smallInteger,
      let fused = Instruction.fused(comparison, wanted, immediate: immediate, isSigned: isInteger)
    {
      let operand = operand(first)
      guard !cleanups.dropFirst(depth).contains(where: \.isLive) else {
        // Temporaries must be destroyed on both ways.
        compare(comparison, [operand, constantOperand(immediate)], type, to: label, when: wanted, depth)
        return true
      }
      code.emit(fused(r(operand.register)), to: label)
      endScope(to: depth)
      return true
    }
    guard isWord || type.isDouble else { return false }
    if isWord, !isInteger, comparison != .equal, comparison != .notEqual { return false }
    let values = operands([.expression(first, nil), .expression(second, nil)])
    compare(comparison, values, type, to: label, when: wanted, depth)
    return true
  }

  /// `x == nil` and `x != nil` as a test of the tag.
  private func branchOnPresence(
    _ call: CheckedCall, isNil: Bool, to label: CodeBuilder.Label, when wanted: Bool
  ) -> Bool {
    var optional: CheckedExpression?
    for case .value(let value) in call.arguments where optional == nil && lower(value.type).wrapped != nil {
      optional = value
    }
    guard let optional else { return false }
    let depth = cleanups.count
    let top = code.top
    defer { code.top = top }
    var tag = operand(optional).register
    if cleanups.dropFirst(depth).contains(where: \.isLive) {
      let copy = code.allocate(1)
      emit(.move(r(copy), r(tag)))
      tag = copy
    }
    endScope(to: depth)
    code.emit(
      isNil == wanted
        ? .branchIfEqualImmediate(r(tag), 0, 0) : .branchIfNotEqualImmediate(r(tag), 0, 0), to: label)
    return true
  }

  private func constantOperand(_ immediate: Int16) -> Operand {
    let register = code.allocate(1)
    emit(.constant(Int32(immediate), r(register)))
    return Operand(register: register, type: intType, ownership: .stable)
  }

  private func compare(
    _ comparison: Comparison, _ values: [Operand], _ type: LoweredType, to label: CodeBuilder.Label,
    when wanted: Bool, _ depth: Int
  ) {
    let a = r(values[0].register)
    let b = r(values[1].register)
    if cleanups.dropFirst(depth).contains(where: \.isLive) || usesLongBranches {
      let flag = code.allocate(1)
      emitComparison(comparison, flag, values[0].register, values[1].register, type)
      endScope(to: depth)
      code.emit(wanted ? .branchIfTrue(0, r(flag)) : .branchIfFalse(0, r(flag)), to: label)
      return
    }
    endScope(to: depth)
    let instruction: Instruction
    if type.isDouble {
      guard let fused = Instruction.fusedDouble(comparison, wanted, a, b) else {
        let flag = code.allocate(1)
        emitComparison(comparison, flag, values[0].register, values[1].register, type)
        code.emit(wanted ? .branchIfTrue(0, r(flag)) : .branchIfFalse(0, r(flag)), to: label)
        return
      }
      instruction = fused
    } else {
      switch wanted ? comparison : comparison.negated {
      case .equal: instruction = .branchIfEqual(a, b, 0)
      case .notEqual: instruction = .branchIfNotEqual(a, b, 0)
      case .less: instruction = .branchIfLess(a, b, 0)
      case .lessOrEqual: instruction = .branchIfLessOrEqual(a, b, 0)
      case .greater: instruction = .branchIfLess(b, a, 0)
      case .greaterOrEqual: instruction = .branchIfLessOrEqual(b, a, 0)
      }
    }
    code.emit(instruction, to: label)
  }

  /// A comparison of two numbers into a Bool.
  func emitComparison(_ comparison: Comparison, _ target: Int, _ a: Int, _ b: Int, _ type: LoweredType) {
    let isSwapped = comparison == .greater || comparison == .greaterOrEqual
    let x = r(isSwapped ? b : a)
    let y = r(isSwapped ? a : b)
    let target = r(target)
    let isLess = comparison == .less || comparison == .greater
    switch comparison {
    case .equal, .notEqual:
      if type.isDouble {
        emit(.equalDouble(target, x, y))
      } else if type.isFloat {
        emit(.floatOperation(target, x, y, .equalFloat))
      } else {
        emit(comparison == .equal ? .equal(target, x, y) : .notEqual(target, x, y))
        return
      }
      if comparison == .notEqual { emit(.not(target, target)) }
    default:
      if type.isDouble {
        emit(isLess ? .lessDouble(target, x, y) : .lessOrEqualDouble(target, x, y))
      } else if type.isFloat {
        emit(.floatOperation(target, x, y, isLess ? .lessFloat : .lessOrEqualFloat))
      } else if type.integerKind == .uint64 {
        emit(.integerOperation(target, x, y, isLess ? .lessUInt : .lessOrEqualUInt))
      } else {
        emit(isLess ? .lessInt(target, x, y) : .lessOrEqualInt(target, x, y))
      }
    }
  }

  /// A Boolean expression as a value, written when all of it is evaluated.
  func lowerCondition(_ value: CheckedExpression, into target: Int) {
    switch value.kind {
    case .isCast(let inner, let type): lowerCastTest(inner, type, into: target)
    case .not(let inner):
      withTemporaries {
        let operand = operand(inner)
        emit(.not(r(target), r(operand.register)))
      }
    default:
      let isFalse = code.makeLabel()
      let end = code.makeLabel()
      branch(value, to: isFalse, when: false)
      emit(.constant(1, r(target)))
      code.jump(to: end)
      code.bind(isFalse)
      emit(.constant(0, r(target)))
      code.bind(end)
    }
  }

  /// Jumps when r[a] >= r[b].
  func branchIfGreaterOrEqual(_ a: Int, _ b: Int, to label: CodeBuilder.Label) {
    if usesLongBranches {
      let flag = code.allocate(1)
      emit(.lessOrEqualInt(r(flag), r(b), r(a)))
      code.emit(.branchIfTrue(0, r(flag)), to: label)
      code.top -= 1
    } else {
      code.emit(.branchIfLessOrEqual(r(b), r(a), 0), to: label)
    }
  }

  /// r[index] += 1; goes back to the loop while it is less than r[limit].
  func loopIncrement(_ index: Int, _ limit: Int, to loop: CodeBuilder.Label) {
    if usesLongBranches {
      let flag = code.allocate(1)
      emit(.addIntImmediate(r(index), r(index), 1))
      emit(.lessInt(r(flag), r(index), r(limit)))
      code.emit(.loopIfTrue(0, r(flag)), to: loop)
      code.top -= 1
    } else {
      code.emit(.loopIncrementIfLess(r(index), r(limit), 0), to: loop)
    }
  }
}

/// A comparison of two ordered values.
enum Comparison {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// The comparison that an intrinsic makes of numbers or Booleans.
  init?(intrinsic: String) {
    switch intrinsic {
    case "num.eq", "bool.eq", "value.equal": self = .equal
    case "num.ne", "bool.ne", "value.notEqual": self = .notEqual
    case "num.lt", "value.less": self = .less
    case "num.le", "value.lessEqual": self = .lessOrEqual
    case "num.gt", "value.greater": self = .greater
    case "num.ge", "value.greaterEqual": self = .greaterOrEqual
    default: return nil
    }
  }

  var negated: Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}

extension Instruction {
  /// A branch that compares with a small constant.
  static func fused(_ comparison: Comparison, _ wanted: Bool, immediate: Int16, isSigned: Bool)
    -> ((Register) -> Instruction)?
  {
    switch wanted ? comparison : comparison.negated {
    case .equal: return { .branchIfEqualImmediate($0, immediate, 0) }
    case .notEqual: return { .branchIfNotEqualImmediate($0, immediate, 0) }
    case .less where isSigned: return { .branchIfLessImmediate($0, immediate, 0) }
    case .greaterOrEqual where isSigned: return { .branchIfGreaterOrEqualImmediate($0, immediate, 0) }
    case .lessOrEqual where isSigned && immediate < .max:
      return { .branchIfLessImmediate($0, immediate + 1, 0) }
    case .greater where isSigned && immediate < .max:
      return { .branchIfGreaterOrEqualImmediate($0, immediate + 1, 0) }
    default: return nil
    }
  }

  /// A branch that compares two Doubles.
  static func fusedDouble(_ comparison: Comparison, _ wanted: Bool, _ a: Register, _ b: Register)
    -> Instruction?
  {
    switch (comparison, wanted) {
    case (.less, true): .branchIfLessDouble(a, b, 0)
    case (.less, false): .branchIfNotLessDouble(a, b, 0)
    case (.lessOrEqual, true): .branchIfLessOrEqualDouble(a, b, 0)
    case (.lessOrEqual, false): .branchIfNotLessOrEqualDouble(a, b, 0)
    case (.greater, true): .branchIfLessDouble(b, a, 0)
    case (.greater, false): .branchIfNotLessDouble(b, a, 0)
    case (.greaterOrEqual, true): .branchIfLessOrEqualDouble(b, a, 0)
    case (.greaterOrEqual, false): .branchIfNotLessOrEqualDouble(b, a, 0)
    case (.equal, _), (.notEqual, _): nil
    }
  }
}

extension CheckedExpression {
  /// The value of an integer literal that fits an immediate.
  var smallInteger: Int16? {
    guard case .integerLiteral(let magnitude, let isNegative) = kind, magnitude <= 32767 else { return nil }
    let value = Int16(truncatingIfNeeded: magnitude)
    return isNegative ? -value : value
  }
}
