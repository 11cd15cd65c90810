/// Literals, interpolation, collections, enum cases.
extension FunctionLowering {
  /// A constant of one slot.
  func constant(_ bits: Int, into target: Int) {
    if let small = Int32(exactly: bits) {
      emit(.constant(small, r(target)))
    } else {
      emit(.constantPool(lowering.machine.constant(bits), r(target)))
    }
  }

  func lowerInteger(
    _ magnitude: UInt128, _ isNegative: Bool, _ type: LoweredType, into target: Int, at range: SourceRange
  ) {
    switch type.runtime.kind {
    case .integer:
      let bits = UInt64(truncatingIfNeeded: magnitude)
      constant(Int(bitPattern: UInt(isNegative ? 0 &- bits : bits)), into: target)
    case .wideInteger:
      let bits = isNegative ? 0 &- magnitude : magnitude
      constant(Int(truncatingIfNeeded: bits), into: target)
      constant(Int(truncatingIfNeeded: bits >> 64), into: target + 1)
    case .double, .float:
      let number = Double(magnitude)
      lowerFloat(isNegative ? -number : number, type, into: target)
    case .unicodeScalar: constant(Int(truncatingIfNeeded: magnitude), into: target)
    default: fail("an integer literal cannot make a value of type `\(type.type)`", at: range)
    }
  }

  func lowerFloat(_ number: Double, _ type: LoweredType, into target: Int) {
    if type.isFloat {
      constant(Int(Float(number).bitPattern), into: target)
    } else {
      constant(Int(bitPattern: UInt(number.bitPattern)), into: target)
    }
  }

  func lowerString(_ text: String, _ type: LoweredType, into target: Int, at range: SourceRange) {
    switch type.runtime.kind {
    case .string, .character: emit(.constantString(lowering.machine.constant(text), r(target)))
    case .unicodeScalar: constant(Int(text.unicodeScalars.first?.value ?? 0), into: target)
    case .substring:
      guard let function = lowering.queries.libraryFunction("_makeSubstring") else {
        fail("a literal of type Substring is not supported", at: range)
        return
      }
      withTemporaries {
        let string = code.allocate(2)
        emit(.constantString(lowering.machine.constant(text), r(string)))
        let value = temporary(string, stringType)
        _ = call(
          DeclReference(function: function, substitutions: .none), [.value(value)], result: target,
          canThrow: false, isVirtual: false, range: range)
      }
    default: fail("a string literal cannot make a value of type `\(type.type)`", at: range)
    }
  }

  func lowerInterpolation(_ parts: [CheckedExpression], into target: Int) {
    // Built in a temporary of its own: a part may trap or throw half-way.
    let top = code.top
    let string = code.allocate(2)
    var rest = parts[...]
    if case .stringLiteral(let text)? = rest.first?.kind {
      emit(.constantString(lowering.machine.constant(text), r(string)))
      rest = rest.dropFirst()
    } else {
      emit(.constantString(0, r(string)))
    }
    let id = pushDestroy(string, stringType)
    for part in rest {
      withTemporaries {
        let value = operand(part)
        if value.type.isString, case .string = value.type.runtime.kind {
          emit(.appendString(r(string), r(value.register)))
        } else {
          let held = stabilizeForCalls(value)
          emit(.appendDescription(r(string), r(held.register), held.type.index))
        }
      }
    }
    if let id { forget(id) }
    moveBits(string, to: target, slots: 2)
    code.top = top
  }

  /// A description may run code, so a borrow from shared storage is copied.
  func stabilizeForCalls(_ value: Operand) -> Operand {
    if case .shared = value.ownership, !value.type.isTrivial { return stabilize(value) }
    return value
  }

  func lowerArray(_ elements: [CheckedExpression], _ type: LoweredType, into target: Int) {
    let element = type.elements[0].type
    guard !elements.isEmpty else {
      zero(target, 1)
      return
    }
    let top = code.top
    let chunk = max(1, 1000 / max(1, element.slots))
    var array = -1
    var start = 0
    var arrayCleanup: CleanupID?
    while start < elements.count {
      let part = elements[start..<min(elements.count, start + chunk)]
      let base = code.allocate(max(1, element.slots * part.count))
      var owned: [CleanupID] = []
      for (index, value) in part.enumerated() {
        let register = base + index * element.slots
        withTemporaries { lower(value, into: register) }
        if let id = pushDestroy(register, element) { owned.append(id) }
      }
      for id in owned { forget(id) }
      if array < 0 {
        emit(.arrayLiteral(r(base), count: UInt16(truncatingIfNeeded: part.count), element.index))
        array = base
        arrayCleanup = pushDestroy(array, type)
        code.top = base + 1
      } else {
        let address = code.allocate(1)
        for index in part.indices {
          emit(.registerAddress(r(address), r(array)))
          emit(.arrayAppendAt(r(address), r(base + (index - start) * element.slots), element.index))
        }
        code.top = base
      }
      start += chunk
    }
    if let arrayCleanup { forget(arrayCleanup) }
    moveBits(array, to: target, slots: 1)
    code.top = top
  }

  func lowerDictionary(
    _ entries: [(key: CheckedExpression, value: CheckedExpression)], _ type: LoweredType, into target: Int
  ) {
    let top = code.top
    let table = code.allocate(1)
    zero(table, 1)
    let id = pushDestroy(table, type)
    let keyType = type.elements[0].type
    let valueType = type.elements[1].type
    for entry in entries {
      withTemporaries {
        let key = allocate(keyType)
        withTemporaries { lower(entry.key, into: key) }
        let keyCleanup = pushDestroy(key, keyType)
        let value = allocate(valueType)
        withTemporaries { lower(entry.value, into: value) }
        if let keyCleanup { forget(keyCleanup) }
        let address = code.allocate(1)
        let slot = code.allocate(2)
        emit(.registerAddress(r(address), r(table)))
        emit(.tableInsert(r(slot), r(address), r(key)))
        emit(.argument(type.runtime.index, 0))
        let isNew = code.makeLabel()
        code.emit(.branchIfTrue(0, r(slot + 1)), to: isNew)
        trap("Fatal error: Dictionary literal contains duplicate keys", .fatalError)
        code.bind(isNew)
        storeMemory(slot, value, valueType)
      }
    }
    if let id { forget(id) }
    moveBits(table, to: target, slots: 1)
    code.top = top
  }

  func lowerCase(
    _ enumCase: EnumCaseDecl, _ payload: [CheckedExpression], _ type: LoweredType, into target: Int
  ) {
    guard enumCase.index < type.cases.count else {
      fail("`\(type.type)` has no case `\(enumCase.name)`", at: code.range)
      return
    }
    let layout = type.cases[enumCase.index]
    if let box = layout.box {
      withTemporaries {
        let value = allocate(box)
        lowerParts(payload, layout.payload, into: value)
        emit(.box(r(target + 1), r(value), box.index))
      }
    } else {
      lowerParts(payload, layout.payload, into: target)
    }
    emit(.constant(Int32(truncatingIfNeeded: enumCase.index), r(target)))
  }

  /// Stops with a message.
  func trap(_ message: String, _ kind: TrapKind) {
    code.emitTerminator(.trap(lowering.machine.constant(message), kind))
  }
}
