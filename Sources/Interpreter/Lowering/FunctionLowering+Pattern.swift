/// Patterns and `switch`.
extension FunctionLowering {
  /// Matches a value (borrowed) with a pattern: binds variables in the current scope, or goes to the target.
  func match(_ pattern: CheckedPattern, _ value: Operand, fail target: FailTarget, canAlias: Bool) {
    switch pattern {
    case .any: break
    case .variable(let variable): declare(variable, value: value, canAlias: canAlias)
    case .tuple(let parts):
      for (part, field) in zip(parts, value.type.elements) {
        match(part, value.part(field), fail: target, canAlias: canAlias)
      }
    case .enumCase(let enumCase, let parts, _):
      testTag(value, enumCase.index, target)
      matchPayload(parts, value, enumCase, target, canAlias)
    case .some(let inner, _):
      testTag(value, 1, target)
      if let field = value.type.elements.first {
        match(inner, value.part(field), fail: target, canAlias: canAlias)
      }
    case .cast(let type, let inner): matchCast(type, inner, value, target)
    case .expression(let variable, let condition):
      declare(variable, value: value, canAlias: canAlias)
      failUnless(condition, target)
    case .literal(let literal): matchLiteral(literal, value, target)
    }
  }

  private func failUnless(_ condition: CheckedExpression, _ target: FailTarget) {
    if cleanups.dropFirst(target.depth).contains(where: \.isLive) {
      let goesOn = code.makeLabel()
      branch(condition, to: goesOn, when: true)
      leaveScopes(to: target.depth)
      code.jump(to: target.label)
      code.bind(goesOn)
    } else {
      branch(condition, to: target.label, when: false)
    }
  }

  private func testTag(_ value: Operand, _ tag: Int, _ target: FailTarget) {
    guard value.type.cases.count > 1 else { return }
    let immediate = Int16(truncatingIfNeeded: tag)
    failIf(
      .branchIfNotEqualImmediate(r(value.register), immediate, 0),
      inverse: .branchIfEqualImmediate(r(value.register), immediate, 0), target)
  }

  private func matchPayload(
    _ parts: [CheckedPattern], _ value: Operand, _ enumCase: EnumCaseDecl, _ target: FailTarget,
    _ canAlias: Bool
  ) {
    guard enumCase.index < value.type.cases.count else {
      fail("`\(value.type.type)` has no case `\(enumCase.name)`", at: code.range)
      return
    }
    let layout = value.type.cases[enumCase.index]
    // One pattern may stand for a payload of several elements.
    if parts.count == 1, layout.payload.count > 1 {
      let whole = lower(
        .tuple(
          zip(enumCase.parameters ?? [], layout.payload).map {
            TupleElement(label: $0.label, type: $1.type.type)
          }))
      if case .any = parts[0] { return }
      let part = payloadPart(LoweredType.Field(offset: layout.payload[0].offset, type: whole), value, layout)
      match(parts[0], part, fail: target, canAlias: canAlias)
      return
    }
    for (part, field) in zip(parts, layout.payload) {
      if case .any = part { continue }
      match(part, payloadPart(field, value, layout), fail: target, canAlias: canAlias)
    }
  }

  /// An element of a payload, loaded from the box of an indirect case.
  private func payloadPart(_ field: LoweredType.Field, _ value: Operand, _ layout: LoweredType.Case)
    -> Operand
  {
    guard layout.box != nil else { return value.part(field) }
    let register = allocate(field.type)
    loadBits(value.register + 1, slot: field.offset, to: register, slots: field.type.slots)
    return Operand(register: register, type: field.type, ownership: value.ownership.asBorrow)
  }

  private func matchCast(_ type: Type, _ inner: CheckedPattern, _ value: Operand, _ target: FailTarget) {
    let destination = lower(type)
    if case .any = inner {
      let flag = code.allocate(1)
      emit(.dynamicTypeTest(r(flag), r(value.register), value.type.index))
      emit(.argument(destination.runtime.index, 0))
      failIf(.branchIfFalse(0, r(flag)), inverse: .branchIfTrue(0, r(flag)), target)
      return
    }
    let result = code.allocate(destination.slots + 1)
    emit(.dynamicCast(r(result), r(value.register), value.type.index))
    emit(.argument(destination.runtime.index, 0))
    failIf(
      .branchIfEqualImmediate(r(result), 0, 0), inverse: .branchIfNotEqualImmediate(r(result), 0, 0), target)
    pushDestroy(result + 1, destination)
    match(
      inner, Operand(register: result + 1, type: destination, ownership: .stable), fail: target,
      canAlias: true)
  }

  private func matchLiteral(_ literal: CheckedExpression, _ value: Operand, _ target: FailTarget) {
    if value.type.isString {
      let text = code.allocate(2)
      let flag = code.allocate(1)
      lower(literal, into: text)
      emit(.equalString(r(flag), r(value.register), r(text)))
      emit(.releaseString(r(text)))
      failIf(.branchIfFalse(0, r(flag)), inverse: .branchIfTrue(0, r(flag)), target)
      return
    }
    if value.type.slots == 1, !value.type.isDouble, !value.type.isFloat, !usesLongBranches,
      let small = literal.smallInteger
    {
      failIf(
        .branchIfNotEqualImmediate(r(value.register), small, 0),
        inverse: .branchIfEqualImmediate(r(value.register), small, 0), target)
      return
    }
    let other = allocate(value.type)
    let flag = code.allocate(1)
    lower(literal, into: other)
    if value.type.slots == 1 {
      emitComparison(.equal, flag, value.register, other, value.type)
    } else {
      emit(.equalValue(r(flag), r(value.register), r(other)))
      emit(.argument(value.type.runtime.index, 0))
    }
    failIf(.branchIfFalse(0, r(flag)), inverse: .branchIfTrue(0, r(flag)), target)
  }

  // MARK: switch

  func lowerSwitch(_ subject: CheckedExpression, _ cases: [CheckedCase], _ target: JumpTarget) {
    let end = code.makeLabel()
    loops[ObjectIdentifier(target)] = LoopTargets(
      breakLabel: end, continueLabel: nil, depth: cleanups.count)
    withTemporaries {
      let value = switchSubject(subject)
      if !lowerTable(value, cases, end) {
        lowerCases(value, cases, end: end, canAlias: true, depth: cleanups.count)
      }
      if code.isReachable { trap("Fatal error: no case of this switch matches", .other) }
    }
    code.bind(end)
  }

  /// The subject of a switch in registers that do not change while cases run.
  private func switchSubject(_ subject: CheckedExpression) -> Operand {
    let value = operand(subject)
    switch value.ownership {
    case .owned, .stable: return value
    case .local, .shared: return stabilize(value)
    }
  }

  /// Cases in order; control that matches nothing falls through.
  func lowerCases(
    _ value: Operand, _ cases: [CheckedCase], end: CodeBuilder.Label, canAlias: Bool, depth: Int
  ) {
    let bodies = cases.map { _ in code.makeLabel() }
    let saved = fallthroughTarget
    let top = code.top
    let start = cleanups.count
    for (index, item) in cases.enumerated() {
      guard code.isReachable else { break }
      let next = code.makeLabel()
      withTemporaries {
        if item.isDefault || item.items.isEmpty {
          code.bind(bodies[index])
        } else if item.items.count == 1 {
          let (pattern, condition) = item.items[0]
          let target = FailTarget(label: next, depth: start)
          code.mark(item.range)
          match(pattern, value, fail: target, canAlias: canAlias)
          if let condition { failUnless(condition, target) }
          code.bind(bodies[index])
        } else {
          matchAlternatives(item, value, body: bodies[index], next: next, start)
        }
        fallthroughTarget = index + 1 < bodies.count ? (bodies[index + 1], start) : nil
        lowerScope(item.body)
      }
      if code.isReachable {
        leaveScopes(to: depth)
        code.jump(to: end)
      }
      code.bind(next)
      code.top = top
    }
    fallthroughTarget = saved
  }

  /// `case a, b, c:` — the first that matches decides; variables are the same in all.
  private func matchAlternatives(
    _ item: CheckedCase, _ value: Operand, body: CodeBuilder.Label, next: CodeBuilder.Label, _ start: Int
  ) {
    var shared: [VariableDecl] = []
    item.items[0].pattern.forEachVariable { shared.append($0) }
    for variable in shared { declareUninitialized(variable) }
    let homes = shared.map { variables[ObjectIdentifier($0)] }
    let depth = cleanups.count
    for (index, (pattern, condition)) in item.items.enumerated() {
      let isLast = index == item.items.count - 1
      let following = isLast ? next : code.makeLabel()
      let target = FailTarget(label: following, depth: isLast ? start : depth)
      withTemporaries {
        match(pattern, value, fail: target, canAlias: true)
        if let condition { failUnless(condition, target) }
        var own: [VariableDecl] = []
        pattern.forEachVariable { own.append($0) }
        for (variable, home) in zip(own, homes) {
          guard let home else { continue }
          let bound = operand(variable: variable, at: item.range)
          setVariable(home, to: bound)
        }
      }
      if isLast {
        code.bind(body)
      } else {
        code.jump(to: body)
        code.bind(following)
      }
    }
    for case (let variable, let home?) in zip(shared, homes) { keep(variable, in: home) }
    for (_, (pattern, _)) in item.items.enumerated().dropFirst() {
      var own: [VariableDecl] = []
      pattern.forEachVariable { own.append($0) }
      for case (let variable, let home?) in zip(own, homes) { keep(variable, in: home) }
    }
  }

  /// Gives a variable that has no value yet a copy of one.
  private func setVariable(_ storage: Storage, to value: Operand) {
    switch storage {
    case .register(let register, _), .constant(let register): copy(value.register, to: register, value.type)
    case .box(let box):
      let register = allocate(value.type)
      copy(value.register, to: register, value.type)
      storeBits(register, block: box, slot: 0, slots: value.type.slots)
    case .global(let storage):
      let register = allocate(value.type)
      copy(value.register, to: register, value.type)
      storeGlobal(register, storage)
    }
  }

  /// A switch over an enum whose cases are all plain tags, through a jump table.
  private func lowerTable(_ value: Operand, _ cases: [CheckedCase], _ end: CodeBuilder.Label) -> Bool {
    guard value.type.cases.count >= 4, cases.count >= 4 else { return false }
    var targets = [Int?](repeating: nil, count: value.type.cases.count)
    var fallback: Int?
    for (index, item) in cases.enumerated() {
      if item.isDefault {
        fallback = index
        continue
      }
      for (pattern, condition) in item.items {
        guard condition == nil, case .enumCase(let enumCase, let parts, _) = pattern,
          enumCase.index < targets.count,
          parts.allSatisfy({ if case .any = $0 { true } else if case .variable = $0 { true } else { false } }
          ),
          item.items.count == 1 || parts.allSatisfy({ if case .any = $0 { true } else { false } })
        else { return false }
        if targets[enumCase.index] == nil { targets[enumCase.index] = index }
      }
    }
    let labels = cases.map { _ in code.makeLabel() }
    let none = code.makeLabel()
    emit(.jumpTable(r(value.register), count: UInt16(truncatingIfNeeded: targets.count)))
    for target in targets {
      code.emit(.jump(0), to: (target ?? fallback).map { labels[$0] } ?? none)
    }
    let saved = fallthroughTarget
    let start = cleanups.count
    let bodies = cases.map { _ in code.makeLabel() }
    if code.isUsed(none) {
      code.bind(none)
    }
    trap("Fatal error: no case of this switch matches", .other)
    for (index, item) in cases.enumerated() {
      code.bind(labels[index])
      withTemporaries {
        if item.items.count == 1, case .enumCase(let enumCase, let parts, _) = item.items[0].pattern {
          matchPayload(parts, value, enumCase, FailTarget(label: none, depth: start), true)
        }
        code.bind(bodies[index])
        fallthroughTarget = index + 1 < bodies.count ? (bodies[index + 1], start) : nil
        lowerScope(item.body)
      }
      if code.isReachable { code.jump(to: end) }
    }
    fallthroughTarget = saved
    return true
  }
}
