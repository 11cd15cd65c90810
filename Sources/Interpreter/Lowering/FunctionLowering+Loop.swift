/// `for`-`in`: over ranges, strides, arrays, dictionaries and sets directly, over other sequences by their iterator.
extension FunctionLowering {
  func lowerFor(_ loop: CheckedFor) {
    withTemporaries {
      let sequence = lower(loop.sequence.type)
      switch (loop.sequence.type.nominal ?? sequence.type.nominal)?.builtin {
      case "Range" where isIntRange(sequence): lowerRange(loop, sequence, isClosed: false)
      case "ClosedRange" where isIntRange(sequence): lowerRange(loop, sequence, isClosed: true)
      case "StrideTo" where isIntStride(sequence): lowerStride(loop, sequence, isThrough: false)
      case "StrideThrough" where isIntStride(sequence): lowerStride(loop, sequence, isThrough: true)
      case "Array": lowerArrayLoop(loop, sequence)
      case "Dictionary", "Set": lowerTableLoop(loop, sequence)
      default: lowerIterator(loop)
      }
    }
  }

  private func isIntRange(_ type: LoweredType) -> Bool {
    guard case .structure(let fields) = type.runtime.kind, fields.count == 2, type.slots == 2 else {
      return false
    }
    return type.type.arguments.first.map { lowering.types.lower($0).isInt } ?? false
  }

  private func isIntStride(_ type: LoweredType) -> Bool {
    guard case .structure(let fields) = type.runtime.kind, fields.count == 3, type.slots == 3 else {
      return false
    }
    return type.type.arguments.first.map { lowering.types.lower($0).isInt } ?? false
  }

  /// Runs the body for one element: pattern, `where`, statements. `continue` goes to the label.
  private func lowerBody(
    _ loop: CheckedFor, _ element: Operand, again: CodeBuilder.Label, end: CodeBuilder.Label
  ) {
    let depth = cleanups.count
    loops[ObjectIdentifier(loop.target)] = LoopTargets(breakLabel: end, continueLabel: again, depth: depth)
    withTemporaries {
      let target = FailTarget(label: again, depth: depth)
      match(loop.pattern, element, fail: target, canAlias: true)
      if let condition = loop.condition {
        lower([.boolean(condition)], fail: target)
      }
      lowerStatements(loop.body)
    }
  }

  // MARK: Integers

  private func lowerRange(_ loop: CheckedFor, _ type: LoweredType, isClosed: Bool) {
    let bounds = code.allocate(2)
    if let (low, high) = rangeOperands(loop.sequence) {
      withTemporaries { lower(low, into: bounds) }
      withTemporaries { lower(high, into: bounds + 1) }
      if !isKnownRange(low, high) {
        let isValid = code.makeLabel()
        code.mark(loop.sequence.range)
        emitLessOrEqualBranch(bounds, bounds + 1, to: isValid)
        trap(
          isClosed
            ? "Fatal error: Range requires lowerBound <= upperBound"
            : "Fatal error: Range requires lowerBound <= upperBound", .invalidRange)
        code.bind(isValid)
      }
    } else {
      withTemporaries { lower(loop.sequence, into: bounds) }
    }
    let end = code.makeLabel()
    let again = code.makeLabel()
    if !isClosed { branchIfGreaterOrEqual(bounds, bounds + 1, to: end) }
    let start = code.here()
    lowerBody(
      loop, Operand(register: bounds, type: intType, ownership: .stable), again: again, end: end)
    code.bind(again)
    stopAtRepetition(of: loop.sequence.range)
    if isClosed {
      if usesLongBranches {
        let flag = code.allocate(1)
        emit(.equal(r(flag), r(bounds), r(bounds + 1)))
        code.emit(.branchIfTrue(0, r(flag)), to: end)
        emit(.addIntImmediate(r(bounds), r(bounds), 1))
        code.jumpBack(to: start)
      } else {
        code.emit(.loopIncrementUnlessEqual(r(bounds), r(bounds + 1), 0), to: start)
      }
    } else {
      loopIncrement(bounds, bounds + 1, to: start)
    }
    code.bind(end)
  }

  /// The bounds of a range that is written out.
  private func rangeOperands(_ sequence: CheckedExpression) -> (CheckedExpression, CheckedExpression)? {
    guard case .call(let call) = sequence.kind, case .function(let reference) = call.callee,
      call.arguments.count == 2, reference.function.isOperator,
      reference.function.name == "..<" || reference.function.name == "...",
      case .value(let low) = call.arguments[0], case .value(let high) = call.arguments[1],
      reference.function.range.file?.isLibrary ?? false
    else { return nil }
    return (low, high)
  }

  private func isKnownRange(_ low: CheckedExpression, _ high: CheckedExpression) -> Bool {
    guard let low = low.smallInteger, let high = high.smallInteger else { return false }
    return low <= high
  }

  private func emitLessOrEqualBranch(_ a: Int, _ b: Int, to label: CodeBuilder.Label) {
    if usesLongBranches {
      let flag = code.allocate(1)
      emit(.lessOrEqualInt(r(flag), r(a), r(b)))
      code.emit(.branchIfTrue(0, r(flag)), to: label)
      code.top -= 1
    } else {
      code.emit(.branchIfLessOrEqual(r(a), r(b), 0), to: label)
    }
  }

  private func lowerStride(_ loop: CheckedFor, _ type: LoweredType, isThrough: Bool) {
    let bounds = code.allocate(3)
    withTemporaries { lower(loop.sequence, into: bounds) }
    let limit = bounds + 1
    let step = bounds + 2
    let end = code.makeLabel()
    let again = code.makeLabel()
    let zero = code.allocate(1)
    let flag = code.allocate(1)
    let sum = code.allocate(1)
    emit(.constant(0, r(zero)))
    let start = code.here()
    // Whether the end is reached depends on the direction.
    let isDescending = code.makeLabel()
    let body = code.makeLabel()
    emit(.lessInt(r(flag), r(step), r(zero)))
    code.emit(.branchIfTrue(0, r(flag)), to: isDescending)
    emit(isThrough ? .lessOrEqualInt(r(flag), r(bounds), r(limit)) : .lessInt(r(flag), r(bounds), r(limit)))
    code.emit(.branchIfTrue(0, r(flag)), to: body)
    code.jump(to: end)
    code.bind(isDescending)
    emit(isThrough ? .lessOrEqualInt(r(flag), r(limit), r(bounds)) : .lessInt(r(flag), r(limit), r(bounds)))
    code.emit(.branchIfFalse(0, r(flag)), to: end)
    code.bind(body)
    lowerBody(
      loop, Operand(register: bounds, type: intType, ownership: .stable), again: again, end: end)
    code.bind(again)
    stopAtRepetition(of: loop.sequence.range)
    // An overflow ends the loop.
    emit(.wrappingAdd(r(sum), r(bounds), r(step)))
    let noOverflow = code.makeLabel()
    let wraps = code.allocate(1)
    emit(.lessInt(r(flag), r(sum), r(bounds)))
    emit(.lessInt(r(wraps), r(step), r(zero)))
    emit(.equal(r(flag), r(flag), r(wraps)))
    code.emit(.branchIfTrue(0, r(flag)), to: noOverflow)
    code.jump(to: end)
    code.bind(noOverflow)
    emit(.move(r(bounds), r(sum)))
    code.jumpBack(to: start)
    code.bind(end)
  }

  // MARK: Collections

  /// A collection that the loop holds on to, whatever its variable becomes meanwhile.
  private func held(_ value: CheckedExpression) -> Operand { stabilize(operand(value)) }

  private func lowerArrayLoop(_ loop: CheckedFor, _ type: LoweredType) {
    let array = held(loop.sequence)
    let element = type.elements[0].type
    let count = code.allocate(1)
    let index = code.allocate(1)
    let end = code.makeLabel()
    let again = code.makeLabel()
    emit(.arrayCount(r(count), r(array.register)))
    emit(.constant(0, r(index)))
    branchIfGreaterOrEqual(index, count, to: end)
    let start = code.here()
    withTemporaries {
      let value = allocate(element)
      if element.isTrivial, element.slots == 1 {
        emit(.arrayGet(r(value), r(array.register), r(index)))
      } else if element.slots > 0 {
        let address = code.allocate(1)
        emit(.arrayElement(r(address), r(array.register), r(index)))
        loadMemory(value, address, element)
      }
      // The array is held and does not change, so its elements are borrowed.
      lowerBody(
        loop, Operand(register: value, type: element, ownership: .stable), again: again, end: end)
    }
    code.bind(again)
    stopAtRepetition(of: loop.sequence.range)
    loopIncrement(index, count, to: start)
    code.bind(end)
  }

  private func lowerTableLoop(_ loop: CheckedFor, _ type: LoweredType) {
    let table = held(loop.sequence)
    let bucket = code.allocate(1)
    emit(.constant(-1, r(bucket)))
    let end = code.makeLabel()
    let again = code.makeLabel()
    let start = code.here()
    emitTableNext(bucket, table.register, to: end)
    withTemporaries {
      let slots = type.elements.reduce(0) { $0 + $1.type.slots }
      let value = code.allocate(max(1, slots))
      var register = value
      for (position, field) in type.elements.enumerated() {
        let address = code.allocate(1)
        if field.type.slots > 0 {
          emit(
            position == 0
              ? .tableKey(r(address), r(table.register), r(bucket))
              : .tableValue(r(address), r(table.register), r(bucket)))
          loadMemory(register, address, field.type)
        }
        register += field.type.slots
      }
      let elementType: LoweredType =
        if type.elements.count == 1 {
          type.elements[0].type
        } else {
          lower(
            .tuple([
              TupleElement(label: "key", type: type.elements[0].type.type),
              TupleElement(label: "value", type: type.elements[1].type.type),
            ]))
        }
      lowerBody(
        loop, Operand(register: value, type: elementType, ownership: .stable), again: again, end: end)
    }
    code.bind(again)
    stopAtRepetition(of: loop.sequence.range)
    code.jumpBack(to: start)
    code.bind(end)
  }

  // MARK: Iterators

  private func lowerIterator(_ loop: CheckedFor) {
    declare(loop.iterator, initially: loop.makeIterator)
    if case .constant(let register)? = variables[ObjectIdentifier(loop.iterator)] {
      keep(loop.iterator, in: .register(register, isShared: false))
    }
    let end = code.makeLabel()
    let again = code.makeLabel()
    let start = code.here()
    let depth = cleanups.count
    withTemporaries {
      let type = lower(loop.next.type)
      let element = allocate(type)
      withTemporaries { lower(loop.next, into: element) }
      code.emit(.branchIfEqualImmediate(r(element), 0, 0), to: end)
      guard let wrapped = type.wrapped else { return }
      pushDestroy(element + 1, wrapped)
      let inner = code.makeLabel()
      loops[ObjectIdentifier(loop.target)] = LoopTargets(breakLabel: end, continueLabel: again, depth: depth)
      withTemporaries {
        let target = FailTarget(label: inner, depth: cleanups.count)
        match(
          loop.pattern, Operand(register: element + 1, type: wrapped, ownership: .stable), fail: target,
          canAlias: true)
        if let condition = loop.condition { lower([.boolean(condition)], fail: target) }
        lowerStatements(loop.body)
      }
      code.bind(inner)
    }
    code.bind(again)
    stopAtRepetition(of: loop.sequence.range)
    code.jumpBack(to: start)
    code.bind(end)
  }
}
