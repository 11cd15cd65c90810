/// Intrinsics: operations of the library that are emitted in place, by the concrete types at hand.
extension FunctionLowering {
  /// Lowers a call of an intrinsic; what has no instruction for these types is called, when it has a body.
  func lowerIntrinsic(
    _ name: String, _ reference: DeclReference, _ arguments: [CallArgument], _ result: Int?,
    _ type: LoweredType,
    _ range: SourceRange
  ) -> Operand {
    let target = result ?? allocate(type)
    let call = IntrinsicCall(
      name: name, reference: reference, arguments: arguments, target: target, type: type, range: range)
    var isDone = false
    withTemporaries {
      switch name.prefix(while: { $0 != "." }) {
      case "num": isDone = lowerNumber(call)
      case "bool": isDone = lowerBool(call)
      case "string": isDone = lowerStringIntrinsic(call)
      case "array": isDone = lowerArrayIntrinsic(call)
      case "dictionary", "set": isDone = lowerTableIntrinsic(call)
      case "object": isDone = lowerObjectIntrinsic(call)
      case "value": isDone = lowerValueIntrinsic(call)
      case "optional": isDone = lowerOptionalIntrinsic(call)
      default: isDone = false
      }
    }
    if isDone {
      return result == nil
        ? temporary(target, type) : Operand(register: target, type: type, ownership: .stable)
    }
    if reference.function.hasBody {
      if result == nil { code.top = target }
      let instance = lowering.instance(of: reference.function, reference.substitutions)
      return emitFrame(
        instance.convention, arguments, result: result, canThrow: reference.function.thrown != nil
      ) { base in self.emit(.call(instance.index, base: self.r(base))) }
    }
    fail("`\(reference.function.name)` (\(name)) is not supported for `\(type.type)`", at: range)
    return Operand(register: target, type: type, ownership: .stable)
  }

  /// What an intrinsic works on.
  struct IntrinsicCall {
    var name: String
    var reference: DeclReference
    var arguments: [CallArgument]
    var target: Int
    var type: LoweredType
    var range: SourceRange

    /// The part of the name behind the dot.
    var operation: Substring { name.drop { $0 != "." }.dropFirst() }
  }

  /// The type of an argument.
  func type(of argument: CallArgument) -> LoweredType {
    switch argument {
    case .expression(let value, let other):
      if let other { return withSubstitutions(other) { lower(value.type) } }
      return lower(value.type)
    case .inOut(let place): return lower(place.type)
    case .value(let value): return value.type
    case .place(let place): return place.type
    }
  }

  /// The place of an `inout` argument.
  func place(_ argument: CallArgument) -> Place {
    switch argument {
    case .inOut(let place): return prepare(place, at: code.range)
    case .place(let place): return place
    case .value(let value): return .value(value)
    case .expression(let value, _): return .value(stabilize(operand(value)))
    }
  }

  private func smallInteger(_ argument: CallArgument) -> Int16? {
    if case .expression(let value, _) = argument { return value.smallInteger }
    return nil
  }

  // MARK: Bool

  private func lowerBool(_ call: IntrinsicCall) -> Bool {
    switch call.operation {
    case "not":
      let value = operand(call.arguments[0])
      emit(.not(r(call.target), r(value.register)))
    case "eq", "ne":
      let values = operands(call.arguments)
      let (a, b) = (r(values[0].register), r(values[1].register))
      emit(call.operation == "eq" ? .equal(r(call.target), a, b) : .notEqual(r(call.target), a, b))
    case "toggle":
      modify(place(call.arguments[0])) { emit(.not(r($0), r($0))) }
    default: return false
    }
    return true
  }

  // MARK: Strings

  private func lowerStringIntrinsic(_ call: IntrinsicCall) -> Bool {
    switch call.operation {
    case "concat":
      let values = operands(call.arguments)
      emit(.concatenate(r(call.target), r(values[0].register), r(values[1].register)))
    case "append", "appendCharacter":
      let place = place(call.arguments[0])
      let text = stabilizeForAccess(operand(call.arguments[1]))
      modify(place) { emit(.appendString(r($0), r(text.register))) }
    case "fromCharacter":
      let value = operand(call.arguments[0])
      copy(value.register, to: call.target, value.type)
    case "eq", "ne", "lt", "le", "gt", "ge":
      let values = operands(call.arguments)
      compareStrings(String(call.operation), call.target, values)
    case "isEmpty":
      let value = operand(call.arguments[0])
      let empty = code.allocate(2)
      emit(.constantString(0, r(empty)))
      emit(.equalString(r(call.target), r(value.register), r(empty)))
    default: return false
    }
    return true
  }

  private func compareStrings(_ operation: String, _ target: Int, _ values: [Operand]) {
    let (a, b) = (r(values[0].register), r(values[1].register))
    switch operation {
    case "eq", "ne":
      emit(.equalString(r(target), a, b))
      if operation == "ne" { emit(.not(r(target), r(target))) }
    case "lt": emit(.lessString(r(target), a, b))
    case "gt": emit(.lessString(r(target), b, a))
    case "ge":
      emit(.lessString(r(target), a, b))
      emit(.not(r(target), r(target)))
    default:
      emit(.lessString(r(target), b, a))
      emit(.not(r(target), r(target)))
    }
  }

  /// Before a place is changed, a borrow that may come from it is copied.
  private func stabilizeForAccess(_ value: Operand) -> Operand {
    switch value.ownership {
    case .owned, .stable: value
    case .local, .shared: stabilize(value)
    }
  }

  // MARK: Arrays

  private func lowerArrayIntrinsic(_ call: IntrinsicCall) -> Bool {
    let arguments = call.arguments
    switch call.operation {
    case "count":
      let array = operand(arguments[0])
      emit(.arrayCount(r(call.target), r(array.register)))
    case "isEmpty":
      let array = operand(arguments[0])
      emit(.arrayCount(r(call.target), r(array.register)))
      emit(.equalImmediate(r(call.target), r(call.target), 0))
    case "get", "getUnchecked":
      let values = operands(arguments)
      code.mark(call.range)
      getElement(values[0], values[1], call.type, into: call.target)
    case "set":
      let array = place(arguments[0])
      let value = operand(arguments[1])
      let index = stabilize(operand(arguments[2]))
      let stored = allocate(value.type)
      consume(value, into: stored)
      store(stored, to: .element(array, index: index.register, offset: 0, value.type))
    case "append": append(call)
    case "removeLast", "popLast": removeLast(call)
    case "reserve":
      let array = place(arguments[0])
      let count = stabilize(operand(arguments[1]))
      guard let element = array.type.elements.first?.type else { return false }
      modify(array) { emit(.arrayReserve(r($0), r(count.register), element.index)) }
    case "removeAll":
      let array = place(arguments[0])
      guard let element = array.type.elements.first?.type else { return false }
      modify(array) { emit(.arrayRemoveAll(r($0), element.index)) }
    case "swapAt":
      let array = place(arguments[0])
      let first = stabilize(operand(arguments[1]))
      let second = stabilize(operand(arguments[2]))
      guard let element = array.type.elements.first?.type else { return false }
      code.mark(call.range)
      swapElements(array, first, second, element)
    case "repeating":
      let values = operands(arguments)
      guard let element = call.type.elements.first?.type else { return false }
      code.mark(call.range)
      let held = values[0]
      let result = code.allocate(1)
      emit(.arrayRepeating(r(result), r(held.register), r(values[1].register)))
      emit(.argument(element.runtime.index, 0))
      emit(.move(r(call.target), r(result)))
    default: return false
    }
    return true
  }

  /// An element, copied.
  private func getElement(_ array: Operand, _ index: Operand, _ element: LoweredType, into target: Int) {
    if element.slots == 1, element.isTrivial {
      emit(.arrayGet(r(target), r(array.register), r(index.register)))
    } else if element.isReference {
      emit(.arrayGetReference(r(target), r(array.register), r(index.register)))
    } else {
      let address = code.allocate(1)
      emit(.arrayElement(r(address), r(array.register), r(index.register)))
      if element.isTrivial {
        loadMemory(target, address, element)
      } else {
        emit(.copyFrom(r(target), r(address), element.index))
      }
    }
  }

  private func append(_ call: IntrinsicCall) {
    let array = place(call.arguments[0])
    guard let element = array.type.elements.first?.type else { return }
    let value = allocate(element)
    let operand = operand(call.arguments[1])
    var source = operand.register
    if !element.isTrivial {
      consume(operand, into: value)
      source = value
    }
    code.mark(call.range)
    // The value belongs to the array's instruction from here on.
    if element.slots == 1 {
      modify(array) { emit(.arrayAppend(r($0), r(source), element.index)) }
    } else {
      modify(array) { register in
        let address = code.allocate(1)
        emit(.registerAddress(r(address), r(register)))
        emit(.arrayAppendAt(r(address), r(source), element.index))
      }
    }
  }

  private func removeLast(_ call: IntrinsicCall) {
    let array = place(call.arguments[0])
    guard let element = array.type.elements.first?.type else { return }
    let isOptional = call.operation == "popLast"
    let result = code.allocate(element.slots + 1)
    code.mark(call.range)
    modify(array) { emit(.arrayPopLast(r(result), r($0), element.index)) }
    if isOptional {
      moveBits(result, to: call.target, slots: element.slots + 1)
    } else {
      let isPresent = code.makeLabel()
      code.emit(.branchIfNotEqualImmediate(r(result), 0, 0), to: isPresent)
      trap("Fatal error: Can't remove last element from an empty collection", .fatalError)
      code.bind(isPresent)
      moveBits(result + 1, to: call.target, slots: element.slots)
    }
  }

  private func swapElements(_ array: Place, _ first: Operand, _ second: Operand, _ element: LoweredType) {
    let a = allocate(element)
    let b = allocate(element)
    modify(array) { register in
      let address = code.allocate(1)
      emit(.arrayElementMutable(r(address), r(register), r(first.register)))
      loadMemory(a, address, element)
      emit(.arrayElementMutable(r(address), r(register), r(second.register)))
      loadMemory(b, address, element)
      storeMemory(address, a, element)
      emit(.arrayElementMutable(r(address), r(register), r(first.register)))
      storeMemory(address, b, element)
    }
  }

  // MARK: Dictionaries and sets

  private func lowerTableIntrinsic(_ call: IntrinsicCall) -> Bool {
    switch call.operation {
    case "count":
      let table = operand(call.arguments[0])
      emit(.tableCount(r(call.target), r(table.register)))
    case "isEmpty":
      let table = operand(call.arguments[0])
      emit(.tableCount(r(call.target), r(table.register)))
      emit(.equalImmediate(r(call.target), r(call.target), 0))
    case "contains":
      let values = operands(call.arguments)
      let found = code.allocate(1)
      emit(.tableFind(r(found), r(values[0].register), r(values[1].register)))
      emit(.equalImmediate(r(call.target), r(found), 0))
      emit(.not(r(call.target), r(call.target)))
    case "get":
      let values = operands(call.arguments)
      lookUp(values[0].register, values[1].register, values[0].type, into: call.target)
    case "getDefault":
      let values = operands(Array(call.arguments.prefix(2)))
      let optional = code.allocate(call.type.slots + 1)
      lookUp(values[0].register, values[1].register, values[0].type, into: optional)
      let isMissing = code.makeLabel()
      let end = code.makeLabel()
      code.emit(.branchIfEqualImmediate(r(optional), 0, 0), to: isMissing)
      moveBits(optional + 1, to: call.target, slots: call.type.slots)
      code.jump(to: end)
      code.bind(isMissing)
      withTemporaries { evaluateAutoclosure(call.arguments[2], call.type, into: call.target) }
      code.bind(end)
    default: return false
    }
    return true
  }

  /// The value of an autoclosure argument: its expression when that stands here, otherwise a call.
  private func evaluateAutoclosure(_ argument: CallArgument, _ type: LoweredType, into target: Int) {
    if case .expression(let value, nil) = argument, case .closure(let closure) = value.kind,
      closure.parameters.isEmpty, closure.captureList.isEmpty, closure.body.statements.count == 1
    {
      if case .return(let inner?) = closure.body.statements[0].kind {
        lower(inner, into: target)
        return
      }
    }
    let closure = stabilize(operand(argument))
    let base = code.allocate(type.slots)
    _ = code.allocate(1)
    emit(
      .callClosure(r(closure.register), base: r(base), contextSlot: UInt16(truncatingIfNeeded: type.slots)))
    moveBits(base, to: target, slots: type.slots)
  }

  // MARK: References

  private func lowerObjectIntrinsic(_ call: IntrinsicCall) -> Bool {
    switch call.operation {
    case "identical", "notIdentical":
      let values = operands(call.arguments)
      // `AnyObject?` is tag, type, reference: equal objects are equal in all slots, and nil has a reference of its own.
      let first = code.allocate(1)
      let second = code.allocate(1)
      reference(of: values[0], into: first)
      reference(of: values[1], into: second)
      emit(
        call.operation == "identical"
          ? .equal(r(call.target), r(first), r(second)) : .notEqual(r(call.target), r(first), r(second)))
    case "identifier":
      let value = operand(call.arguments[0])
      reference(of: value, into: call.target)
    case "isUnique":
      let place = place(call.arguments[0])
      let value = code.allocate(1)
      modify(place) { register in
        let slot = place.type.wrapped == nil ? register : register + 1
        emit(.isUnique(r(value), r(slot)))
      }
      emit(.move(r(call.target), r(value)))
    default: return false
    }
    return true
  }

  /// The reference in an object, an `AnyObject`, or an optional of one (0 for nil).
  private func reference(of value: Operand, into target: Int) {
    if let wrapped = value.type.wrapped {
      let end = code.makeLabel()
      emit(.constant(0, r(target)))
      code.emit(.branchIfEqualImmediate(r(value.register), 0, 0), to: end)
      reference(of: Operand(register: value.register + 1, type: wrapped, ownership: .stable), into: target)
      code.bind(end)
    } else {
      emit(.move(r(target), r(value.register + value.type.slots - 1)))
    }
  }

  // MARK: Optionals

  /// `x == nil` and the like: the other side of the comparison says nothing.
  private func lowerOptionalIntrinsic(_ call: IntrinsicCall) -> Bool {
    guard let argument = call.arguments.first(where: { type(of: $0).wrapped != nil }) else { return false }
    let value = operand(argument)
    emit(.equalImmediate(r(call.target), r(value.register), call.operation == "isNil" ? 0 : 1))
    return true
  }

  // MARK: Any type

  private func lowerValueIntrinsic(_ call: IntrinsicCall) -> Bool {
    switch call.operation {
    case "equal", "notEqual", "less", "lessEqual", "greater", "greaterEqual": return lowerComparison(call)
    case "hash":
      let value = stabilizeForCalls(operand(call.arguments[0]))
      let hasher = place(call.arguments[1])
      modify(hasher) { emit(.hashValue(r($0), r(value.register), value.type.index)) }
    case "describe":
      let value = stabilizeForCalls(operand(call.arguments[0]))
      let text = code.allocate(2)
      emit(.constantString(0, r(text)))
      emit(.appendDescription(r(text), r(value.register), value.type.index))
      moveBits(text, to: call.target, slots: 2)
    case "debugDescribe":
      let value = stabilizeForCalls(operand(call.arguments[0]))
      let text = code.allocate(2)
      emit(.constantString(0, r(text)))
      emit(.appendDebugDescription(r(text), r(value.register), value.type.index))
      moveBits(text, to: call.target, slots: 2)
    case "typeName":
      guard let parameter = call.reference.function.signature.parameters.first,
        let type = call.reference.substitutions[parameter]
      else { return false }
      emit(
        .constantString(lowering.machine.constant(lowering.types.lower(type).runtime.name), r(call.target)))
    case "reinterpret":
      let value = operand(call.arguments[0])
      consume(value, into: call.target)
    case "move":
      let source = place(call.arguments[0])
      let result = allocate(call.type)
      modify(source) { register in
        moveBits(register, to: result, slots: call.type.slots)
        zero(register, call.type.slots)
      }
      moveBits(result, to: call.target, slots: call.type.slots)
    default: return false
    }
    return true
  }

  private func lowerComparison(_ call: IntrinsicCall) -> Bool {
    let type = type(of: call.arguments[0])
    let comparison: Comparison =
      switch call.operation {
      case "equal": .equal
      case "notEqual": .notEqual
      case "less": .less
      case "lessEqual": .lessOrEqual
      case "greater": .greater
      default: .greaterOrEqual
      }
    let isOrder = comparison != .equal && comparison != .notEqual
    switch type.runtime.kind {
    case .integer, .double, .float, .bool, .unicodeScalar:
      let values = operands(call.arguments)
      emitComparison(comparison, call.target, values[0].register, values[1].register, type)
    case .wideInteger(let signed):
      let values = operands(call.arguments)
      compareWide(comparison, signed, call.target, values)
    case .string, .character:
      let values = operands(call.arguments)
      let name: String =
        switch comparison {
        case .equal: "eq"
        case .notEqual: "ne"
        case .less: "lt"
        case .lessOrEqual: "le"
        case .greater: "gt"
        case .greaterOrEqual: "ge"
        }
      compareStrings(name, call.target, values)
    case .opaque where type.slots == 1, .stringIndex where type.slots == 1:
      let values = operands(call.arguments)
      if isOrder {
        let isSwapped = comparison == .greater || comparison == .greaterOrEqual
        let operation: IntegerOperation =
          comparison == .less || comparison == .greater ? .lessUInt : .lessOrEqualUInt
        emit(
          .integerOperation(
            r(call.target), r(values[isSwapped ? 1 : 0].register), r(values[isSwapped ? 0 : 1].register),
            operation)
        )
      } else {
        emitComparison(comparison, call.target, values[0].register, values[1].register, type)
      }
    default:
      // A type of the program compares by its own functions, or by structure.
      if isOrder || call.reference.function.hasBody { return false }
      let values = operands(call.arguments).map { stabilizeForCalls($0) }
      emit(.equalValue(r(call.target), r(values[0].register), r(values[1].register)))
      emit(.argument(type.runtime.index, 0))
      if comparison == .notEqual { emit(.not(r(call.target), r(call.target))) }
    }
    return true
  }
}
