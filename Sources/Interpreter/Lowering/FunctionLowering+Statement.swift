/// Statements and control flow.
extension FunctionLowering {
  /// Statements of the current scope.
  func lowerStatements(_ statements: [CheckedStatement]) {
    for statement in statements {
      guard failure == nil else { return }
      lower(statement)
    }
  }

  /// Statements with a scope of their own.
  func lowerScope(_ statements: [CheckedStatement]) {
    withTemporaries { lowerStatements(statements) }
  }

  func lower(_ statement: CheckedStatement) {
    guard code.isReachable else { return }
    code.mark(statement.range)
    stop(before: statement)
    switch statement.kind {
    case .expression(let value): withTemporaries { effect(value) }
    case .binding(let pattern, let value): bind(pattern, value)
    case .declare(let variable): declareUninitialized(variable)
    case .return(let value): lowerReturn(value)
    case .throw(let value):
      let error = code.allocate(2)
      withTemporaries {
        let type = lower(value.type)
        if type.isExistential {
          lower(value, into: error)
        } else {
          let register = allocate(type)
          withTemporaries { lower(value, into: register) }
          emit(.makeExistential(r(error), r(register), type.index))
        }
      }
      code.mark(statement.range)
      stopBeforeThrowing(error)
      throwError(error)
    case .break(let target): leave(to: target, isContinue: false)
    case .continue(let target): leave(to: target, isContinue: true)
    case .fallthrough:
      guard let target = fallthroughTarget else {
        fail("'fallthrough' is only allowed inside a switch", at: statement.range)
        return
      }
      leaveScopes(to: target.depth)
      code.jump(to: target.label)
    case .if(let conditions, let then, let otherwise, let target):
      lowerIf(conditions, then, otherwise, target)
    case .guard(let conditions, let otherwise): lowerGuard(conditions, otherwise)
    case .while(let conditions, let body, let target): lowerWhile(conditions, body, target, statement.range)
    case .repeatWhile(let body, let condition, let target): lowerRepeat(body, condition, target)
    case .forIn(let loop): lowerFor(loop)
    case .switch(let subject, let cases, let target): lowerSwitch(subject, cases, target)
    case .do(let body, let error, let catches, let isExhaustive, let target):
      lowerDo(body, error, catches, isExhaustive, target)
    case .defer(let statements): push(.deferred(statements))
    case .block(let statements): lowerScope(statements)
    }
  }

  // MARK: Bindings

  private func bind(_ pattern: CheckedPattern, _ value: CheckedExpression) {
    switch pattern {
    case .variable(let variable): declare(variable, initially: value)
    case .any: withTemporaries { effect(value) }
    default:
      // The parts may be names for registers of the whole, so the whole lives as long as they do.
      let type = lower(value.type)
      let register = allocate(type)
      withTemporaries { lower(value, into: register) }
      pushDestroy(register, type)
      let whole = Operand(register: register, type: type, ownership: .stable)
      let impossible = code.makeLabel()
      match(pattern, whole, fail: FailTarget(label: impossible, depth: cleanups.count), canAlias: true)
      if code.isUsed(impossible) {
        let end = code.makeLabel()
        code.jump(to: end)
        code.bind(impossible)
        trap("Fatal error: a pattern did not match", .other)
        code.bind(end)
      }
    }
  }

  // MARK: Leaving

  private func lowerReturn(_ value: CheckedExpression?) {
    guard let value else {
      emitReturn()
      return
    }
    if exit.isInitializer || exit.isClassInitializer {
      // `return nil` of a failable initializer, or a value of type Void.
      if case .enumCase(let enumCase, _) = value.kind, enumCase.name == "none" {
        emitFailedInitializer()
      } else {
        withTemporaries { effect(value) }
        emitReturn()
      }
      return
    }
    let type = instance.convention.result
    if let own = ownedLocal(value), !cleanups.contains(where: { $0.isLive && $0.runsCode }) {
      // The variable dies here, so its value moves out.
      moveBits(own.register, to: 0, slots: type.slots)
      let saved = cleanups
      if let index = cleanups.firstIndex(where: { $0.id == own.id }) {
        close(index)
        cleanups[index].isLive = false
      }
      leaveScopes(to: exit.depth)
      code.emitTerminator(.return)
      cleanups = saved
      for index in cleanups.indices { cleanups[index].start = max(cleanups[index].start, code.pc) }
      return
    }
    withTemporaries { lower(value, into: 0) }
    emitReturn()
  }

  /// A local variable with a live cleanup of its own that the expression names.
  private func ownedLocal(_ value: CheckedExpression) -> (register: Int, id: CleanupID)? {
    guard case .variable(let variable) = value.kind, variable.ownership == .strong else { return nil }
    let register: Int
    switch variables[ObjectIdentifier(variable)] {
    case .register(let own, isShared: false): register = own
    case .constant(let own): register = own
    default: return nil
    }
    let type = lower(variable.type)
    for cleanup in cleanups where cleanup.isLive {
      if case .destroy(register, let owned) = cleanup.action, owned === type { return (register, cleanup.id) }
    }
    return nil
  }

  /// Throws the error in the registers, moved.
  func throwError(_ error: Int, again: Bool = false) {
    if let handler {
      moveBits(error, to: handler.error, slots: 2)
      leaveScopes(to: cleanups.firstIndex { $0.id.sequence >= handler.mark } ?? cleanups.count)
      code.jump(to: handler.label)
    } else {
      let place = code.range
      leaveScopes(to: 0)
      code.mark(place)
      code.emitTerminator(again ? .rethrowValue(r(error)) : .throwValue(r(error)))
    }
  }

  private func leave(to target: JumpTarget, isContinue: Bool) {
    guard let targets = loops[ObjectIdentifier(target)],
      let label = isContinue ? targets.continueLabel : targets.breakLabel
    else {
      fail("there is no statement to leave here", at: code.range)
      return
    }
    leaveScopes(to: targets.depth)
    code.jump(to: label)
  }

  // MARK: Branches

  /// Where control goes when conditions fail, and how far scopes are left on the way.
  struct FailTarget {
    var label: CodeBuilder.Label
    var depth: Int
  }

  /// Goes to the target when the branch's condition holds.
  func failIf(_ instruction: Instruction, inverse: Instruction, _ target: FailTarget) {
    if cleanups.dropFirst(target.depth).contains(where: \.isLive) {
      let goesOn = code.makeLabel()
      code.emit(inverse, to: goesOn)
      leaveScopes(to: target.depth)
      code.jump(to: target.label)
      code.bind(goesOn)
    } else {
      code.emit(instruction, to: target.label)
    }
  }

  /// Evaluates conditions in order; their bindings belong to the current scope.
  func lower(_ conditions: [CheckedCondition], fail target: FailTarget) {
    for condition in conditions {
      switch condition {
      case .boolean(let value):
        if cleanups.dropFirst(target.depth).contains(where: \.isLive) {
          let goesOn = code.makeLabel()
          branch(value, to: goesOn, when: true)
          leaveScopes(to: target.depth)
          code.jump(to: target.label)
          code.bind(goesOn)
        } else {
          branch(value, to: target.label, when: false)
        }
      case .pattern(let pattern, let value): lowerCondition(pattern, value, target)
      }
    }
  }

  private func lowerCondition(_ pattern: CheckedPattern, _ value: CheckedExpression, _ target: FailTarget) {
    if let path = borrowablePath(value), path.isConstant {
      match(
        pattern, Operand(register: path.register, type: lower(value.type), ownership: .stable), fail: target,
        canAlias: true)
      return
    }
    let type = lower(value.type)
    let register = allocate(type)
    withTemporaries { lower(value, into: register) }
    if case .some(let inner, _) = pattern, let wrapped = type.wrapped {
      // A nil needs no cleanup.
      failIf(
        .branchIfEqualImmediate(r(register), 0, 0), inverse: .branchIfNotEqualImmediate(r(register), 0, 0),
        target)
      if case .variable(let variable) = inner, bindInPlace(variable, register + 1, wrapped) { return }
      pushDestroy(register + 1, wrapped)
      match(
        inner, Operand(register: register + 1, type: wrapped, ownership: .stable), fail: target,
        canAlias: true)
      return
    }
    pushDestroy(register, type)
    match(pattern, Operand(register: register, type: type, ownership: .stable), fail: target, canAlias: true)
  }

  /// Makes the registers of an owned value the variable.
  private func bindInPlace(_ variable: VariableDecl, _ register: Int, _ type: LoweredType) -> Bool {
    guard variable.kind == .local, !variable.isCaptured, variable.ownership == .strong else { return false }
    pushDestroy(register, type)
    keep(
      variable, in: variable.isLet ? .constant(register) : .register(register, isShared: false))
    return true
  }

  private func lowerIf(
    _ conditions: [CheckedCondition], _ then: [CheckedStatement], _ otherwise: [CheckedStatement],
    _ target: JumpTarget
  ) {
    let elseLabel = code.makeLabel()
    let end = code.makeLabel()
    let depth = cleanups.count
    loops[ObjectIdentifier(target)] = LoopTargets(breakLabel: end, continueLabel: nil, depth: depth)
    withTemporaries {
      lower(conditions, fail: FailTarget(label: elseLabel, depth: depth))
      lowerScope(then)
    }
    if otherwise.isEmpty {
      code.bind(elseLabel)
    } else {
      code.jump(to: end)
      code.bind(elseLabel)
      lowerScope(otherwise)
    }
    code.bind(end)
  }

  private func lowerGuard(_ conditions: [CheckedCondition], _ otherwise: [CheckedStatement]) {
    let failed = code.makeLabel()
    let depth = cleanups.count
    let saved = cleanups
    let outer = debugging?.visible
    lower(conditions, fail: FailTarget(label: failed, depth: depth))
    guard code.isUsed(failed) else { return }
    let goesOn = code.makeLabel()
    code.jump(to: goesOn)
    let bound = cleanups
    let visible = debugging?.visible
    restoreVisible(outer)
    cleanups = saved
    for index in cleanups.indices { cleanups[index].start = code.pc }
    code.bind(failed)
    lowerScope(otherwise)
    restoreVisible(visible)
    cleanups = bound
    for index in cleanups.indices { cleanups[index].start = code.pc }
    code.bind(goesOn)
  }

  // MARK: Loops

  private func lowerWhile(
    _ conditions: [CheckedCondition], _ body: [CheckedStatement], _ target: JumpTarget, _ range: SourceRange
  ) {
    let end = code.makeLabel()
    let depth = cleanups.count
    if conditions.count == 1, case .boolean(let condition) = conditions[0], !usesLongBranches {
      // The test stands at both ends, so that an iteration takes one branch.
      let again = code.makeLabel()
      loops[ObjectIdentifier(target)] = LoopTargets(breakLabel: end, continueLabel: again, depth: depth)
      withTemporaries { branch(condition, to: end, when: false) }
      let loop = code.here()
      lowerScope(body)
      code.bind(again)
      stopAtRepetition(of: range)
      withTemporaries { loopBack(condition, to: loop) }
      code.bind(end)
      return
    }
    let loop = code.here()
    let again = code.makeLabel()
    loops[ObjectIdentifier(target)] = LoopTargets(breakLabel: end, continueLabel: again, depth: depth)
    withTemporaries {
      lower(conditions, fail: FailTarget(label: end, depth: depth))
      lowerScope(body)
    }
    code.bind(again)
    stopAtRepetition(of: range)
    code.jumpBack(to: loop)
    code.bind(end)
  }

  /// The end of a loop: back to its start while the condition holds.
  private func loopBack(_ condition: CheckedExpression, to loop: CodeBuilder.Label) {
    guard code.isReachable else { return }
    if case .booleanLiteral(true) = condition.kind {
      code.jumpBack(to: loop)
      return
    }
    let leave = code.makeLabel()
    branch(condition, to: leave, when: false)
    // A fused branch at the end turns into its looping form.
    if code.endsWithBranch(to: leave), let fused = code.last?.asLoop {
      code.replaceLast(with: fused, to: loop)
      code.bind(leave)
      return
    }
    code.jumpBack(to: loop)
    code.bind(leave)
  }

  private func lowerRepeat(_ body: [CheckedStatement], _ condition: CheckedExpression, _ target: JumpTarget) {
    let end = code.makeLabel()
    let again = code.makeLabel()
    loops[ObjectIdentifier(target)] = LoopTargets(
      breakLabel: end, continueLabel: again, depth: cleanups.count)
    let loop = code.here()
    lowerScope(body)
    code.bind(again)
    stopAtRepetition(of: condition.range)
    withTemporaries { loopBack(condition, to: loop) }
    code.bind(end)
  }

  // MARK: do

  private func lowerDo(
    _ body: [CheckedStatement], _ error: VariableDecl?, _ catches: [CheckedCase], _ isExhaustive: Bool,
    _ target: JumpTarget
  ) {
    let end = code.makeLabel()
    loops[ObjectIdentifier(target)] = LoopTargets(
      breakLabel: end, continueLabel: nil, depth: cleanups.count)
    guard !catches.isEmpty else {
      lowerScope(body)
      code.bind(end)
      return
    }
    withTemporaries {
      withHandler {
        lowerScope(body)
      } caught: { register in
        lowerCatches(register, error, catches, end)
      }
    }
    code.bind(end)
  }

  private func lowerCatches(
    _ register: Int, _ error: VariableDecl?, _ catches: [CheckedCase], _ end: CodeBuilder.Label
  ) {
    let depth = cleanups.count
    let id = pushDestroy(register, anyErrorType)
    var value = Operand(register: register, type: anyErrorType, ownership: .stable)
    if let error {
      let type = lower(error.type)
      if type.isExistential {
        value.type = type
      } else {
        let opened = allocate(type)
        emit(.openExistential(r(opened), r(register), type.index))
        pushDestroy(opened, type)
        value = Operand(register: opened, type: type, ownership: .stable)
      }
      declare(error, value: value, canAlias: true)
    }
    let saved = code.isReachable
    lowerCases(value, catches, end: end, canAlias: true, depth: depth)
    guard saved, code.isReachable else {
      endScope(to: depth)
      return
    }
    // Nothing matched: the error goes on.
    if let id { forget(id) }
    stopBeforeThrowing(register)
    throwError(register, again: true)
    endScope(to: depth)
  }
}

extension Instruction {
  /// A branch that leaves a loop when a condition is false, as the branch back to its start.
  var asLoop: Instruction? {
    switch self {
    case .branchIfFalse(_, let a): .loopIfTrue(0, a)
    case .branchIfTrue(_, let a): .loopIfFalse(0, a)
    case .branchIfLessOrEqual(let a, let b, _): .loopIfLess(b, a, 0)
    case .branchIfLess(let a, let b, _): .loopIfLessOrEqual(b, a, 0)
    case .branchIfEqual(let a, let b, _): .loopIfNotEqual(a, b, 0)
    case .branchIfGreaterOrEqualImmediate(let a, let value, _): .loopIfLessImmediate(a, value, 0)
    case .branchIfLessImmediate(let a, let value, _) where value > .min:
      .loopIfGreaterImmediate(a, value - 1, 0)
    default: nil
    }
  }
}
