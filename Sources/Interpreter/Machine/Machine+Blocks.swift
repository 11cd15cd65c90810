/// Making blocks. What may fail returns `false` (or 0) with `pendingTrap` set.
extension Machine {
  /// Records a trap.
  ///
  /// - Returns: `false`, for `return fail(…)`.
  @inline(never)
  func fail(_ trap: Trap) -> Bool {
    if pendingTrap == nil { pendingTrap = trap }
    return false
  }

  /// Turns a failed helper into what natives throw.
  func nativeExit(_ succeeded: Bool) throws(NativeExit) {
    if !succeeded { throw .stopped }
  }

  /// Turns a reference that could not be made into what natives throw.
  func owned(_ reference: Reference) throws(NativeExit) -> Reference {
    if reference == 0 { throw .stopped }
    return reference
  }

  /// Makes a block; fails when the budget does not allow it.
  @inline(__always)
  func allocate(_ kind: BlockKind, type: TypeIndex, slots: Int) -> Reference {
    let reference = heap.allocate(kind, type: type, slots: slots)
    if _slowPath(reference == 0) { failMemory() }
    return reference
  }

  @inline(never)
  private func failMemory() { _ = fail(.memoryLimit(limits.memory)) }

  /// Makes a block with zero slots.
  func allocateZero(_ kind: BlockKind, type: TypeIndex, slots: Int) -> Reference {
    let reference = allocate(kind, type: type, slots: slots)
    if reference != 0 {
      let place = Block(reference).slots
      for index in 0..<slots { place[index] = 0 }
    }
    return reference
  }

  /// Whether so many bytes may be used besides what is in use.
  func mayAllocate(_ bytes: Int) -> Bool {
    guard bytes >= 0, bytes <= limits.memory - heap.used else { return fail(.memoryLimit(limits.memory)) }
    return true
  }

  /// Whether a native string of so many bytes may be made. Strings live outside of the heap: large ones are checked
  /// against what the process uses.
  @inline(__always)
  func mayMakeString(_ bytes: Int) -> Bool {
    bytes < 1 << 20 || mayMakeLargeString(bytes)
  }

  @inline(never)
  private func mayMakeLargeString(_ bytes: Int) -> Bool {
    guard bytes <= limits.memory, ProcessMemory.resident() + bytes <= limits.memory else {
      return fail(.memoryLimit(limits.memory))
    }
    return true
  }

  // MARK: Objects, boxes, closures

  /// Makes an object with zero fields.
  func makeObject(_ type: TypeIndex) -> Reference {
    allocateZero(.object, type: type, slots: Int(record(type).pointee.objectSlots))
  }

  /// Moves a value into a new box.
  func makeBox(_ value: Slots, _ type: TypeIndex) -> Reference {
    let slots = slots(type)
    let reference = allocate(.box, type: type, slots: slots)
    if reference != 0 { Block(reference).slots.update(from: value, count: slots) }
    return reference
  }

  /// Moves captures into a new closure.
  func makeClosure(_ function: FunctionIndex, captures: Slots, _ type: TypeIndex) -> Reference {
    let slots = slots(type)
    let reference = allocate(.closure, type: type, slots: 1 + slots)
    guard reference != 0 else { return 0 }
    let block = Block(reference)
    block.slots[0] = Int(function)
    (block.slots + 1).update(from: captures, count: slots)
    return reference
  }

  /// A closure of a function without captures, owned by the caller.
  func functionReference(_ function: FunctionIndex) -> Reference {
    let known = plainClosures[Int(function)]
    if known != 0 {
      retainReference(known)
      return known
    }
    let reference = allocate(.closure, type: 0, slots: 1)
    guard reference != 0 else { return 0 }
    Block(reference).slots[0] = Int(function)
    plainClosures[Int(function)] = reference
    retainReference(reference)
    return reference
  }

  // MARK: Existentials

  /// Moves a value into an existential at two slots.
  func makeExistential(_ value: Slots, _ type: TypeIndex, into destination: Slots) -> Bool {
    let payload: Int
    switch slots(type) {
    case 0: payload = 0
    case 1: payload = value.pointee
    default:
      payload = makeBox(value, type)
      if payload == 0 { return false }
    }
    destination[0] = Int(type)
    destination[1] = payload
    return true
  }

  /// Where the payload of an existential stands.
  @inline(__always)
  func existentialPayload(_ existential: Slots) -> Slots {
    let slots = slots(TypeIndex(truncatingIfNeeded: existential[0]))
    return slots <= 1 ? existential + 1 : Block(existential[1]).slots
  }

  /// Where the payload of an existential stands, unique, for writing; `nil` when the budget does not allow a copy.
  func existentialMutablePayload(_ existential: Slots) -> Slots? {
    let type = TypeIndex(truncatingIfNeeded: existential[0])
    guard slots(type) > 1 else { return existential + 1 }
    let block = Block(existential[1])
    if block.isUnique { return block.slots }
    let copy = makeBox(block.slots, type)
    guard copy != 0 else { return nil }
    retain(Block(copy).slots, type)
    release(existential[1])
    existential[1] = copy
    return Block(copy).slots
  }

  // MARK: Weak references

  /// The weak reference to an object, owned by the caller; 0 for 0.
  func makeWeak(_ object: Reference) -> Reference {
    guard object != 0 else { return 0 }
    if let box = heap.weakBoxes[object] {
      retainReference(box)
      return box
    }
    let box = allocate(.weak, type: 0, slots: 1)
    guard box != 0 else { return 0 }
    Block(box).slots[0] = object
    Block(object).count |= Block.weakFlag
    heap.weakBoxes[object] = box
    return box
  }

  /// The object of a weak reference, retained; 0 when it is gone.
  func loadWeak(_ weak: Reference) -> Reference {
    guard weak != 0 else { return 0 }
    let object = Block(weak).slots[0]
    // An object whose deinitializer runs has no references left and cannot be revived.
    guard object != 0, Block(object).strongCount > 0 else { return 0 }
    retainReference(object)
    return object
  }

  /// Where the object of a weak reference stands, borrowed; `nil` when it is gone.
  func weakTarget(_ weak: Reference) -> Slots? {
    guard weak != 0, Block(weak).slots[0] != 0 else { return nil }
    return Block(weak).slots
  }

  // MARK: The pending error

  /// Moves an existential into the pending error.
  func setPendingError(type: Int, payload: Int) {
    state.pointee.errorType = type
    state.pointee.errorPayload = payload
  }
}
