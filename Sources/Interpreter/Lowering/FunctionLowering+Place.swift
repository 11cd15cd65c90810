/// Places: preparing, reading, storing, modifying in place, and moving out and back around calls.
extension FunctionLowering {
  // MARK: Preparing

  /// Evaluates the subexpressions of a place.
  func prepare(_ place: CheckedPlace, at range: SourceRange) -> Place {
    switch place {
    case .variable(let variable): return prepare(variable, at: range)
    case .field(let base, let property, _):
      let base = prepare(base, at: range)
      guard let field = field(property, of: base.type, at: range) else { return .discard(voidType) }
      return part(base, field)
    case .objectField(let object, let property, _):
      let object = stabilize(operand(object))
      guard let field = field(property, of: object.type, at: range) else { return .discard(voidType) }
      return blockPlace(object.register, field)
    case .tupleElement(let base, let index, _):
      let base = prepare(base, at: range)
      guard index < base.type.elements.count else { return .discard(voidType) }
      return part(base, base.type.elements[index])
    case .accessor(let accessor): return prepare(accessor)
    case .observed(let base, let willSet, let didSet):
      return .observed(prepareObserved(base, willSet, didSet, at: range))
    case .forceUnwrap(let base, _):
      let base = hold(prepare(base, at: range))
      let isPresent = code.makeLabel()
      branchOnTag(of: base, ifPresent: isPresent)
      trap(
        "Fatal error: Unexpectedly found nil while unwrapping an Optional value", .unexpectedNil)
      code.bind(isPresent)
      return payload(base)
    case .chainLink(let base, _):
      let base = hold(prepare(base, at: range))
      let isPresent = code.makeLabel()
      branchOnTag(of: base, ifPresent: isPresent)
      leaveChain()
      code.bind(isPresent)
      return payload(base)
    case .value(let value):
      return .value(stabilize(operand(value)))
    case .discard(let type): return .discard(lower(type))
    }
  }

  private func prepare(_ variable: VariableDecl, at range: SourceRange) -> Place {
    let type = lower(variable.type)
    let stored = storageType(of: variable)
    let place: Place
    switch storage(of: variable, at: range) {
    case .register(let register, let isShared): place = .register(register, stored, isShared: isShared)
    case .constant(let register):
      place = .value(Operand(register: register, type: stored, ownership: .stable))
    case .box(let box): place = .block(box, slot: 0, stored)
    case .global(let storage): place = .global(storage.slot, stored)
    }
    return variable.ownership == .strong ? place : .weak(place, variable.ownership, type)
  }

  /// A stored property's place in an object.
  func blockPlace(_ object: Int, _ field: LoweredType.Field) -> Place {
    let stored = storageType(field.ownership, field.type)
    let place = Place.block(object, slot: field.offset, stored)
    return field.ownership == .strong ? place : .weak(place, field.ownership, field.type)
  }

  private func prepare(_ accessor: CheckedAccessor) -> Place {
    let type = lower(accessor.type)
    if let place = prepareCollection(accessor, type) { return place }
    return .accessor(prepareAccessor(accessor), type)
  }

  private func prepareAccessor(_ accessor: CheckedAccessor) -> PreparedAccessor {
    let base: CallArgument? =
      switch accessor.base {
      case .value(let value): .value(stabilize(operand(value)))
      case let place?: .place(prepare(place, at: accessor.range))
      case nil: nil
      }
    return PreparedAccessor(
      getter: accessor.getter, setter: accessor.setter, base: base,
      arguments: accessor.arguments.map { prepare($0) }, range: accessor.range)
  }

  /// Evaluates an argument ahead of the call.
  func prepare(_ argument: CheckedArgument) -> CallArgument {
    switch argument {
    case .value(let value): .value(stabilize(operand(value)))
    case .inOut(let place): .place(prepare(place, at: .none))
    case .defaultValue(let value, let substitutions):
      .value(withSubstitutions(concrete(substitutions)) { stabilize(operand(value)) })
    }
  }

  /// Subscripts of arrays and dictionaries are places that can be changed where they are.
  private func prepareCollection(_ accessor: CheckedAccessor, _ type: LoweredType) -> Place? {
    guard let base = accessor.base, accessor.setter != nil, case .function(let getter)? = accessor.getter
    else {
      return nil
    }
    if case .value = base { return nil }
    guard let intrinsic = resolve(getter.function, concrete(getter.substitutions))?.function.intrinsic else {
      return nil
    }
    switch intrinsic {
    case "array.get":
      guard case .value(let index)? = accessor.arguments.first else { return nil }
      let place = prepare(base, at: accessor.range)
      return .element(place, index: stabilize(operand(index)).register, offset: 0, type)
    case "dictionary.get", "dictionary.getDefault":
      guard case .value(let key)? = accessor.arguments.first else { return nil }
      let place = prepare(base, at: accessor.range)
      let prepared = stabilize(operand(key))
      var defaultValue: CallArgument?
      if intrinsic == "dictionary.getDefault" {
        guard accessor.arguments.count > 1 else { return nil }
        defaultValue = prepare(accessor.arguments[1])
      }
      return .entry(place, key: prepared, dictionary: place.type, defaultValue: defaultValue, type)
    default: return nil
    }
  }

  /// A stored property's place in a struct or class.
  func field(_ property: VariableDecl, of type: LoweredType, at range: SourceRange) -> LoweredType.Field? {
    if let field = type.fields[ObjectIdentifier(property)] { return field }
    fail("`\(type.type)` has no stored property `\(property.name)`", at: range)
    return nil
  }

  /// A part of a place.
  func part(_ place: Place, _ field: LoweredType.Field) -> Place {
    let type = storageType(field.ownership, field.type)
    let result: Place
    switch place {
    case .register(let register, _, let isShared):
      result = .register(register + field.offset, type, isShared: isShared)
    case .block(let block, let slot, _): result = .block(block, slot: slot + field.offset, type)
    case .global(let slot, _): result = .global(slot + UInt32(field.offset), type)
    case .element(let base, let index, let offset, _):
      result = .element(base, index: index, offset: offset + field.offset, type)
    case .value(let value): result = .value(value.part(field))
    case .part(let base, let offset, _): result = .part(base, offset: offset + field.offset, type)
    case .entry, .accessor, .observed, .weak, .held, .discard:
      result = .part(place, offset: field.offset, type)
    }
    return field.ownership == .strong ? result : .weak(result, field.ownership, field.type)
  }

  /// What an optional in a place wraps.
  private func payload(_ place: Place) -> Place {
    guard let field = place.type.elements.first else { return .discard(voidType) }
    return part(place, field)
  }

  private func branchOnTag(of place: Place, ifPresent label: CodeBuilder.Label) {
    switch place {
    case .register(let register, _, _):
      code.emit(.branchIfNotEqualImmediate(r(register), 0, 0), to: label)
    case .value(let value):
      code.emit(.branchIfNotEqualImmediate(r(value.register), 0, 0), to: label)
    case .entry(let base, let key, _, nil, _):
      // The tag is whether the key is there.
      let address = self.address(of: base)
      let found = code.allocate(1)
      emit(.tableFindMutable(r(found), r(address), r(key.register)))
      code.emit(.branchIfNotEqualImmediate(r(found), 0, 0), to: label)
    case .held(let held):
      code.emit(.branchIfNotEqualImmediate(r(held.register), 0, 0), to: label)
    default:
      let tag = code.allocate(1)
      if isAddressable(place) {
        let address = self.address(of: place)
        emit(.load(r(tag), r(address), offset: 0))
      } else {
        let depth = cleanups.count
        let value = read(place)
        emit(.move(r(tag), r(value.register)))
        endScope(to: depth)
      }
      code.emit(.branchIfNotEqualImmediate(r(tag), 0, 0), to: label)
    }
  }

  // MARK: Addresses

  /// The address of a place that needs no calls. Good until the next call.
  func address(of place: Place) -> Int {
    let target = code.allocate(1)
    switch place {
    case .register(let register, _, _): emit(.registerAddress(r(target), r(register)))
    case .value(let value): emit(.registerAddress(r(target), r(value.register)))
    case .block(let block, let slot, _):
      emit(.fieldAddress(r(target), r(block), slot: UInt16(truncatingIfNeeded: slot)))
    case .global(let slot, _): emit(.globalAddress(slot, r(target)))
    case .element(let base, let index, let offset, _):
      if case .register(let array, _, _) = base {
        emit(.arrayElementMutable(r(target), r(array), r(index)))
      } else {
        let array = address(of: base)
        emit(.arrayElementMutableAt(r(target), r(array), r(index)))
      }
      if offset > 0 {
        emit(.offsetAddress(r(target), r(target), offset: UInt16(truncatingIfNeeded: offset)))
      }
    case .part(.entry(let base, let key, _, nil, _), let offset, _) where offset > 0:
      // The payload of `d[k]`: the value itself.
      let table = address(of: base)
      emit(.tableFindMutable(r(target), r(table), r(key.register)))
      if offset > 1 {
        emit(.offsetAddress(r(target), r(target), offset: UInt16(truncatingIfNeeded: offset - 1)))
      }
    case .part(let base, let offset, _):
      let whole = address(of: base)
      emit(.offsetAddress(r(target), r(whole), offset: UInt16(truncatingIfNeeded: offset)))
    case .entry(let base, let key, _, let defaultValue?, _):
      ensureEntry(base, key, place, defaultValue)
      let table = address(of: base)
      emit(.tableFindMutable(r(target), r(table), r(key.register)))
    case .entry, .weak, .accessor, .observed, .held, .discard:
      fail("this place has no address", at: .none)
    }
    return target
  }

  /// Whether a place lies in memory or registers, so that it can be changed where it is.
  func isAddressable(_ place: Place) -> Bool {
    switch place {
    case .register, .block, .global: true
    case .value, .weak, .accessor, .observed, .held, .discard: false
    case .element(let base, _, _, _): isAddressable(base)
    case .entry(let base, _, _, let defaultValue, _): defaultValue != nil && isAddressable(base)
    case .part(.entry(let base, _, _, nil, _), let offset, _): offset > 0 && isAddressable(base)
    case .part(let base, _, _): isAddressable(base)
    }
  }

  /// Puts the default into `d[k, default: v]` when the key is missing.
  private func ensureEntry(_ base: Place, _ key: Operand, _ place: Place, _ defaultValue: CallArgument) {
    let table = address(of: base)
    let found = code.allocate(1)
    let isPresent = code.makeLabel()
    emit(.tableFindMutable(r(found), r(table), r(key.register)))
    code.emit(.branchIfNotEqualImmediate(r(found), 0, 0), to: isPresent)
    let value = allocate(place.type)
    evaluateDefault(defaultValue, into: value, place.type)
    insert(base, key, value, place)
    code.bind(isPresent)
  }

  /// Stores a moved value under a key (copied) of a dictionary.
  private func insert(_ base: Place, _ key: Operand, _ value: Int, _ place: Place) {
    guard case .entry(_, _, let dictionary, _, _) = place else { return }
    let keyCopy = allocate(key.type)
    let table = address(of: base)
    copy(key.register, to: keyCopy, key.type)
    let slot = code.allocate(2)
    emit(.tableInsert(r(slot), r(table), r(keyCopy)))
    emit(.argument(dictionary.runtime.index, 0))
    let type = dictionary.elements[1].type
    let isNew = code.makeLabel()
    let done = code.makeLabel()
    if !type.isTrivial {
      code.emit(.branchIfTrue(0, r(slot + 1)), to: isNew)
      emit(.assignTo(r(slot), r(value), type.index))
      code.jump(to: done)
      code.bind(isNew)
    }
    storeMemory(slot, value, type)
    code.bind(done)
  }

  /// Calls the autoclosure of a default value.
  private func evaluateDefault(_ argument: CallArgument, into target: Int, _ type: LoweredType) {
    guard case .value(let closure) = argument else { return }
    withTemporaries {
      let base = allocate(type)
      _ = code.allocate(1)
      emit(
        .callClosure(r(closure.register), base: r(base), contextSlot: UInt16(truncatingIfNeeded: type.slots)))
      moveBits(base, to: target, slots: type.slots)
    }
  }

  /// Stores bits at an address.
  func storeMemory(_ address: Int, _ source: Int, _ type: LoweredType) {
    switch type.slots {
    case 0: break
    case 1: emit(.store(r(address), r(source), offset: 0))
    default: emit(.storeWide(r(address), r(source), count: UInt16(truncatingIfNeeded: type.slots)))
    }
  }

  /// Loads bits from an address.
  func loadMemory(_ target: Int, _ address: Int, _ type: LoweredType) {
    switch type.slots {
    case 0: break
    case 1: emit(.load(r(target), r(address), offset: 0))
    default: emit(.loadWide(r(target), r(address), count: UInt16(truncatingIfNeeded: type.slots)))
    }
  }

  /// Leaves a placeholder at an address.
  func zeroMemory(_ address: Int, _ type: LoweredType) {
    guard !type.isTrivial else { return }
    let zeros = allocate(type)
    zero(zeros, type.slots)
    storeMemory(address, zeros, type)
  }

  // MARK: Reading

  /// The value in a place, borrowed where possible.
  func read(_ place: Place) -> Operand {
    switch place {
    case .register(let register, let type, let isShared):
      return Operand(register: register, type: type, ownership: isShared ? .shared : .local)
    case .value(let value): return value
    case .held(let held): return Operand(register: held.register, type: held.type, ownership: .stable)
    case .block(let block, let slot, let type):
      let target = allocate(type)
      loadBits(block, slot: slot, to: target, slots: type.slots)
      return Operand(register: target, type: type, ownership: type.isTrivial ? .stable : .shared)
    case .part(let base, let offset, let type) where !isAddressable(place):
      let whole = read(base)
      return whole.part(.init(offset: offset, type: type))
    default:
      let target = allocate(place.type)
      load(place, into: target)
      return temporary(target, place.type)
    }
  }

  /// Copies the value in a place.
  func load(_ place: Place, into target: Int) {
    switch place {
    case .register(let register, let type, _): copy(register, to: target, type)
    case .value(let value): copy(value.register, to: target, value.type)
    case .block(let block, let slot, let type): copyFromBlock(block, slot: slot, to: target, type)
    case .weak(let base, let ownership, let type):
      let reference = read(base)
      loadWeak(reference.register, into: target, type, ownership)
    case .accessor(let accessor, let type): callGetter(accessor, type, into: target)
    case .observed(let observed): load(observed.storage, into: target)
    case .entry(let base, let key, let dictionary, nil, _):
      let table = read(base)
      lookUp(table.register, key.register, dictionary, into: target)
    case .part(let base, let offset, let type) where !isAddressable(place):
      let whole = read(base)
      copy(whole.register + offset, to: target, type)
    case .held(let held): copy(held.register, to: target, held.type)
    case .discard: break
    case _ where isBuried(place):
      load(unearth(place).place, into: target)
    default:
      let address = self.address(of: place)
      if place.type.isTrivial {
        loadMemory(target, address, place.type)
      } else {
        emit(.copyFrom(r(target), r(address), place.type.index))
      }
    }
  }

  /// `d[k]`: an optional copy of the value.
  func lookUp(_ table: Int, _ key: Int, _ dictionary: LoweredType, into target: Int) {
    let value = dictionary.elements[1].type
    let found = code.allocate(1)
    let missing = code.makeLabel()
    let done = code.makeLabel()
    emit(.tableFind(r(found), r(table), r(key)))
    code.emit(.branchIfEqualImmediate(r(found), 0, 0), to: missing)
    emit(.constant(1, r(target)))
    if value.isTrivial {
      loadMemory(target + 1, found, value)
    } else {
      emit(.copyFrom(r(target + 1), r(found), value.index))
    }
    code.jump(to: done)
    code.bind(missing)
    zero(target, value.slots + 1)
    code.bind(done)
  }

  // MARK: Storing

  /// Moves a value into a place, destroying what was there.
  func store(_ source: Int, to place: Place) {
    switch place {
    case _ where isBuried(place):
      let (inner, held) = unearth(place)
      store(source, to: inner)
      putBack(held)
    case .held(let held):
      destroy(held.register, held.type)
      moveBits(source, to: held.register, slots: held.type.slots)
      putBack([held])
    case .register(let register, let type, _):
      destroy(register, type)
      moveBits(source, to: register, slots: type.slots)
    case .block(let block, let slot, let type) where type.isTrivial:
      storeBits(source, block: block, slot: slot, slots: type.slots)
    case .global(let slot, let type) where type.isTrivial && type.slots <= 2:
      for index in 0..<type.slots { emit(.storeGlobal(slot + UInt32(index), r(source + index))) }
    case .element(.register(let array, let whole, _), let index, 0, let type)
    where type === whole.elements.first?.type && type.slots == 1 && type.isTrivial:
      emit(.arraySet(r(array), r(index), r(source)))
    case .element(.register(let array, let whole, _), let index, 0, let type)
    where type === whole.elements.first?.type && type.isReference:
      emit(.arraySetReference(r(array), r(index), r(source)))
    case .weak(let base, _, let type):
      let reference = code.allocate(1)
      makeWeak(Operand(register: source, type: type, ownership: .stable), into: reference)
      destroy(source, type)
      store(reference, to: base)
    case .accessor(let accessor, let type): callSetter(accessor, source, type)
    case .observed(let observed): storeObserved(source, observed)
    case .entry(let base, let key, let dictionary, nil, _):
      storeOptionalEntry(source, base, key, dictionary, place)
    case .entry(let base, let key, _, _?, _):
      insert(base, key, source, place)
    case .value: fail("a constant cannot be assigned to", at: .none)
    case .discard(let type): destroy(source, type)
    default:
      let type = place.type
      let address = self.address(of: place)
      if type.isTrivial {
        storeMemory(address, source, type)
      } else {
        emit(.assignTo(r(address), r(source), type.index))
      }
    }
  }

  /// `d[k] = optional`
  private func storeOptionalEntry(
    _ source: Int, _ base: Place, _ key: Operand, _ dictionary: LoweredType, _ place: Place
  ) {
    let remove = code.makeLabel()
    let done = code.makeLabel()
    code.emit(.branchIfEqualImmediate(r(source), 0, 0), to: remove)
    insert(base, key, source + 1, place)
    code.jump(to: done)
    code.bind(remove)
    let value = dictionary.elements[1].type
    let table = address(of: base)
    let removed = code.allocate(1 + value.slots)
    emit(.tableRemove(r(removed), r(table), r(key.register)))
    if !value.isTrivial {
      let absent = code.makeLabel()
      code.emit(.branchIfFalse(0, r(removed)), to: absent)
      destroy(removed + 1, value)
      code.bind(absent)
    }
    code.bind(done)
  }

  // MARK: Modifying

  /// Changes a value in registers without running code of the program in between: where it is when it stands in
  /// registers, otherwise its bits are loaded and stored again.
  func modify(_ place: Place, _ body: (Int) -> Void) {
    switch place {
    case .register(let register, _, _): body(register)
    case _ where isBuried(place):
      let (inner, held) = unearth(place)
      modify(inner, body)
      putBack(held)
    case .held(let held):
      body(held.register)
      putBack([held])
    case .block(let block, let slot, let type):
      let value = allocate(type)
      loadBits(block, slot: slot, to: value, slots: type.slots)
      body(value)
      storeBits(value, block: block, slot: slot, slots: type.slots)
    case _ where isAddressable(place):
      let type = place.type
      let address = self.address(of: place)
      let value = allocate(type)
      loadMemory(value, address, type)
      body(value)
      storeMemory(address, value, type)
    default:
      let value = allocate(place.type)
      load(place, into: value)
      let id = pushDestroy(value, place.type)
      body(value)
      if let id { forget(id) }
      store(value, to: place)
    }
  }

  // MARK: Moving out and back around calls

  /// Moves the value out of a place, which is not buried, for an `inout` argument.
  ///
  /// - Returns: The cleanup that owns the value while it is out, if it has an owner then.
  func take(_ place: Place, into target: Int) -> CleanupID? {
    switch place {
    case .register(let register, let type, _):
      moveBits(register, to: target, slots: type.slots)
      // A debugger that looks at this frame during the call must find no stale references.
      if debugging != nil, !type.isTrivial { zero(register, type.slots) }
      return nil
    case .block(let block, let slot, let type):
      loadBits(block, slot: slot, to: target, slots: type.slots)
      if !type.isTrivial {
        let zeros = allocate(type)
        zero(zeros, type.slots)
        storeBits(zeros, block: block, slot: slot, slots: type.slots)
      }
      return nil
    case .value(let value):
      copy(value.register, to: target, value.type)
      return pushDestroy(target, value.type)
    case .observed, .accessor, .weak, .held, .discard, .entry(_, _, _, nil, _):
      load(place, into: target)
      return pushDestroy(target, place.type)
    default:
      let address = self.address(of: place)
      loadMemory(target, address, place.type)
      zeroMemory(address, place.type)
      return nil
    }
  }

  /// Moves the value back after the call.
  func putBack(_ source: Int, to place: Place, _ owner: CleanupID?) {
    switch place {
    case .register(let register, let type, _): moveBits(source, to: register, slots: type.slots)
    case .block(let block, let slot, let type):
      storeBits(source, block: block, slot: slot, slots: type.slots)
    case .value(let value):
      if let owner { forget(owner) }
      destroy(source, value.type)
    case .observed, .accessor, .weak, .held, .discard, .entry(_, _, _, nil, _):
      if let owner { forget(owner) }
      store(source, to: place)
    default:
      let address = self.address(of: place)
      storeMemory(address, source, place.type)
    }
  }

  /// Whether a value moved out of the place must be put back when a trap unwinds this frame.
  func needsWriteBack(_ place: Place) -> Bool {
    switch place {
    case .register(_, let type, let isShared): isShared || !type.isTrivial
    case .block, .global: true
    case .element, .entry, .part: isAddressable(place) && !place.needsCalls
    case .value, .weak, .accessor, .observed, .held, .discard: false
    }
  }

  // MARK: Accessors

  private func callGetter(_ accessor: PreparedAccessor, _ type: LoweredType, into target: Int) {
    guard let getter = accessor.getter else {
      fail("this place cannot be read", at: accessor.range)
      return
    }
    var arguments: [CallArgument] = []
    if let base = accessor.base {
      let wantsInOut = reference(of: getter)?.function.takesSelfInOut ?? false
      if case .place(let place) = base, !wantsInOut {
        arguments.append(.value(read(place)))
      } else {
        arguments.append(base)
      }
    }
    arguments += accessor.arguments
    let result = emitCall(getter, arguments, result: target, resultType: type, range: accessor.range)
    if result.register != target {
      consume(result, into: target)
    } else if case .owned(let id) = result.ownership {
      forget(id)
    }
  }

  private func callSetter(_ accessor: PreparedAccessor, _ value: Int, _ type: LoweredType) {
    guard let setter = accessor.setter else {
      fail("this place cannot be assigned to", at: accessor.range)
      return
    }
    var arguments: [CallArgument] = []
    if let base = accessor.base { arguments.append(base) }
    let owner = pushDestroy(value, type)
    arguments.append(.value(Operand(register: value, type: type, ownership: .stable)))
    arguments += accessor.arguments
    dropCall(setter, arguments, range: accessor.range)
    if let owner { forget(owner) }
    destroy(value, type)
  }

  /// Calls something for its effect.
  func dropCall(_ callee: CheckedCall.Callee, _ arguments: [CallArgument], range: SourceRange) {
    withTemporaries {
      _ = emitCall(callee, arguments, result: nil, resultType: voidType, range: range)
    }
  }
}
