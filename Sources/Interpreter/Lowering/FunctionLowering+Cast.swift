/// Existentials, casts, converted collections.
extension FunctionLowering {
  func lowerErase(_ inner: CheckedExpression, into target: Int) {
    let type = lower(inner.type)
    if type.isExistential {
      lower(inner, into: target)
      return
    }
    if type.slots == 0 {
      effect(inner)
      emit(.makeExistential(r(target), r(code.top), type.index))
      return
    }
    withTemporaries {
      let register = allocate(type)
      withTemporaries { lower(inner, into: register) }
      emit(.makeExistential(r(target), r(register), type.index))
    }
  }

  /// Wraps a value in registers, moved, unless it is an existential already.
  func erase(_ register: Int, _ type: LoweredType, into target: Int) {
    if type.isExistential {
      moveBits(register, to: target, slots: 2)
    } else {
      emit(.makeExistential(r(target), r(register), type.index))
    }
  }

  func lowerConditionalCast(_ inner: CheckedExpression, _ type: Type, into target: Int) {
    let destination = lower(type)
    withTemporaries {
      let value = stabilizeForCalls(operand(inner))
      let result = code.allocate(destination.slots + 1)
      emit(.dynamicCast(r(result), r(value.register), value.type.index))
      emit(.argument(destination.runtime.index, 0))
      moveBits(result, to: target, slots: destination.slots + 1)
    }
  }

  func lowerForcedCast(_ inner: CheckedExpression, _ type: Type, into target: Int) {
    let destination = lower(type)
    withTemporaries {
      let value = stabilizeForCalls(operand(inner))
      let result = code.allocate(destination.slots + 1)
      code.mark(inner.range)
      emit(.dynamicCast(r(result), r(value.register), value.type.index))
      emit(.argument(destination.runtime.index, 0))
      let succeeded = code.makeLabel()
      code.emit(.branchIfNotEqualImmediate(r(result), 0, 0), to: succeeded)
      emitCastFailure(value, destination)
      code.bind(succeeded)
      moveBits(result + 1, to: target, slots: destination.slots)
    }
  }

  /// `Could not cast value of type 'Swift.String' to 'Swift.Int'.`
  private func emitCastFailure(_ value: Operand, _ destination: LoweredType) {
    let message = code.allocate(2)
    let dynamic = code.allocate(1)
    emit(.constantString(lowering.machine.constant("Could not cast value of type '"), r(message)))
    emit(.dynamicType(r(dynamic), r(value.register), value.type.index))
    let metatype = lower(.metatype(value.type.type))
    emit(.appendDescription(r(message), r(dynamic), metatype.index))
    let rest = code.allocate(2)
    emit(.constantString(lowering.machine.constant("' to '\(destination.runtime.name)'."), r(rest)))
    emit(.appendString(r(message), r(rest)))
    code.emitTerminator(.trapWithMessage(r(message), .castFailure))
  }

  func lowerCastTest(_ inner: CheckedExpression, _ type: Type, into target: Int) {
    let destination = lower(type)
    withTemporaries {
      let value = stabilizeForCalls(operand(inner))
      emit(.dynamicTypeTest(r(target), r(value.register), value.type.index))
      emit(.argument(destination.runtime.index, 0))
    }
  }

  // MARK: Collections

  /// `[Sub]` as `[Super]` and the like: each element converted.
  func lowerConversion(
    _ inner: CheckedExpression, _ variables: [VariableDecl], _ bodies: [CheckedExpression],
    _ type: LoweredType,
    into target: Int
  ) {
    withTemporaries {
      let source = stabilize(operand(inner))
      if source.type.isArray {
        convertArray(source, variables[0], bodies[0], type, into: target)
      } else {
        convertTable(source, variables, bodies, type, into: target)
      }
    }
  }

  private func convertArray(
    _ source: Operand, _ variable: VariableDecl, _ body: CheckedExpression, _ type: LoweredType,
    into target: Int
  ) {
    let element = source.type.elements[0].type
    let converted = type.elements[0].type
    let result = code.allocate(1)
    zero(result, 1)
    let id = pushDestroy(result, type)
    let count = code.allocate(1)
    let index = code.allocate(1)
    emit(.arrayCount(r(count), r(source.register)))
    emit(.constant(0, r(index)))
    let end = code.makeLabel()
    branchIfGreaterOrEqual(index, count, to: end)
    let loop = code.here()
    withTemporaries {
      let address = code.allocate(1)
      let value = allocate(element)
      emit(.arrayElement(r(address), r(source.register), r(index)))
      loadMemory(value, address, element)
      declare(variable, value: Operand(register: value, type: element, ownership: .stable), canAlias: true)
      let changed = allocate(converted)
      withTemporaries { lower(body, into: changed) }
      let place = code.allocate(1)
      emit(.registerAddress(r(place), r(result)))
      emit(.arrayAppendAt(r(place), r(changed), converted.index))
    }
    loopIncrement(index, count, to: loop)
    code.bind(end)
    if let id { forget(id) }
    moveBits(result, to: target, slots: 1)
  }

  private func convertTable(
    _ source: Operand, _ variables: [VariableDecl], _ bodies: [CheckedExpression], _ type: LoweredType,
    into target: Int
  ) {
    let result = code.allocate(1)
    zero(result, 1)
    let id = pushDestroy(result, type)
    let bucket = code.allocate(1)
    emit(.constant(-1, r(bucket)))
    let loop = code.here()
    let end = code.makeLabel()
    emitTableNext(bucket, source.register, to: end)
    withTemporaries {
      var registers: [Int] = []
      for (position, field) in source.type.elements.enumerated() {
        let address = code.allocate(1)
        let value = allocate(field.type)
        emit(
          position == 0
            ? .tableKey(r(address), r(source.register), r(bucket))
            : .tableValue(r(address), r(source.register), r(bucket)))
        loadMemory(value, address, field.type)
        declare(
          variables[position], value: Operand(register: value, type: field.type, ownership: .stable),
          canAlias: true)
        let changed = allocate(type.elements[position].type)
        withTemporaries { lower(bodies[position], into: changed) }
        registers.append(changed)
      }
      let address = code.allocate(1)
      let slot = code.allocate(2)
      emit(.registerAddress(r(address), r(result)))
      emit(.tableInsert(r(slot), r(address), r(registers[0])))
      emit(.argument(type.runtime.index, 0))
      if registers.count > 1 {
        let isNew = code.makeLabel()
        let stored = code.makeLabel()
        let valueType = type.elements[1].type
        code.emit(.branchIfTrue(0, r(slot + 1)), to: isNew)
        if valueType.isTrivial {
          storeMemory(slot, registers[1], valueType)
        } else {
          emit(.assignTo(r(slot), r(registers[1]), valueType.index))
        }
        code.jump(to: stored)
        code.bind(isNew)
        storeMemory(slot, registers[1], valueType)
        code.bind(stored)
      }
    }
    code.jumpBack(to: loop)
    code.bind(end)
    if let id { forget(id) }
    moveBits(result, to: target, slots: 1)
  }

  /// Goes on to the next bucket of a table, or to the label behind the loop.
  func emitTableNext(_ bucket: Int, _ table: Int, to end: CodeBuilder.Label) {
    // The branch may be far: it goes to a jump right behind it.
    let none = code.makeLabel()
    let body = code.makeLabel()
    code.emit(.tableNext(r(bucket), r(table), 0), to: none)
    code.jump(to: body)
    code.bind(none)
    code.jump(to: end)
    code.bind(body)
  }
}
