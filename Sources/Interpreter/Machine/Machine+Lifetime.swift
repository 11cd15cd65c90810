/// Copying and destroying values.
///
/// Invariants:
/// - Every managed slot that is alive counts once in its block's reference count.
/// - Destruction never recurses natively along data: blocks that die go onto `Heap.doomed`, which the outermost release
///   drains. Recursion in `copy` and `destroy` follows types (enumerations in enumerations), never data.
extension Machine {
  // MARK: Copying

  /// Retains what a value in these slots refers to: its bits now count twice.
  @inline(__always)
  func retain(_ value: Slots, _ type: TypeIndex) {
    let record = record(type)
    switch record.pointee.shape {
    case .trivial, .unprepared: return
    case .reference: retainReference(value.pointee)
    case .string: retainString(value)
    case .existential: retainExistential(value)
    case .tagged, .general:
      retainParts(value, record.pointee.lifetime)
    }
  }

  private func retainParts(_ value: Slots, _ program: LifetimeProgram) {
    for index in 0..<Int(program.count) {
      let step = program.steps.unsafelyUnwrapped[Int(program.first) + index]
      let part = value + Int(step.offset)
      switch step.kind {
      case .reference: retainReference(part.pointee)
      case .string: retainString(part)
      case .existential: retainExistential(part)
      case .tagged:
        if part.pointee == Int(step.tag) { retainReference(part[Int(step.distance)]) }
      case .enumeration:
        let tag = part.pointee
        guard tag >= 0, tag < Int(step.caseCount) else { continue }
        let own = program.cases.unsafelyUnwrapped[Int(step.firstCase) + tag]
        // Offsets inside a case count from the whole value already.
        var payload = program
        (payload.first, payload.count) = (own.first, own.count)
        retainParts(value, payload)
      }
    }
  }

  /// Retains the native string in two slots.
  @inline(__always)
  func retainString(_ value: Slots) {
    if Machine.isCounted(value) { _ = Machine.storage(value[1]).retain() }
  }

  /// Whether the string in two slots counts references: neither a short one, nor a literal, nor no string at all.
  @inline(__always)
  static func isCounted(_ value: Slots) -> Bool { value[1] > 0 }

  /// The object that a string which counts references lies in, by its second slot.
  @inline(__always)
  static func storage(_ bits: Int) -> Unmanaged<AnyObject> {
    .fromOpaque(UnsafeRawPointer(bitPattern: bits & ((1 << 56) - 1)).unsafelyUnwrapped)
  }

  /// Copies a native string.
  @inline(__always)
  func copyString(_ source: Slots, to destination: Slots) {
    (destination[0], destination[1]) = (source[0], source[1])
    retainString(destination)
  }

  /// Destroys the native string in two slots.
  @inline(__always)
  func destroyString(_ value: Slots) {
    if Machine.isCounted(value) { Machine.storage(value[1]).release() }
  }

  private func retainExistential(_ value: Slots) {
    let type = TypeIndex(truncatingIfNeeded: value[0])
    guard type != 0 else { return }
    let record = record(type)
    if record.pointee.slots == 1 {
      // A single managed slot is a reference or an enumeration without payload in other slots.
      if record.pointee.shape == .reference { retainReference(value[1]) }
    } else {
      retainReference(value[1])
    }
  }

  /// Copies a value from initialized to uninitialized slots.
  @inline(__always)
  func copy(_ source: Slots, to destination: Slots, _ type: TypeIndex) {
    let slots = slots(type)
    for index in 0..<slots { destination[index] = source[index] }
    retain(destination, type)
  }

  // MARK: Destroying

  /// Takes one reference away; the last one destroys the block.
  @inline(__always)
  func release(_ reference: Reference) {
    guard reference != 0 else { return }
    let header = UnsafeMutablePointer<UInt32>(bitPattern: reference).unsafelyUnwrapped
    header.pointee &-= 1
    if header.pointee & ~Block.weakFlag == 0 { die(reference) }
  }

  /// Destroys the value in these slots; they are dead afterwards.
  @inline(__always)
  func destroy(_ value: Slots, _ type: TypeIndex) {
    let record = record(type)
    switch record.pointee.shape {
    case .trivial, .unprepared: return
    case .reference: release(value.pointee)
    case .string: destroyString(value)
    case .existential: destroyExistential(value)
    case .tagged, .general:
      destroyParts(value, record.pointee.lifetime)
    }
  }

  func destroyParts(_ value: Slots, _ program: LifetimeProgram) {
    for index in 0..<Int(program.count) {
      let step = program.steps.unsafelyUnwrapped[Int(program.first) + index]
      let part = value + Int(step.offset)
      switch step.kind {
      case .reference: release(part.pointee)
      case .string: destroyString(part)
      case .existential: destroyExistential(part)
      case .tagged:
        if part.pointee == Int(step.tag) { release(part[Int(step.distance)]) }
      case .enumeration:
        let tag = part.pointee
        guard tag >= 0, tag < Int(step.caseCount) else { continue }
        let own = program.cases.unsafelyUnwrapped[Int(step.firstCase) + tag]
        // Offsets inside a case count from the whole value already.
        var payload = program
        (payload.first, payload.count) = (own.first, own.count)
        destroyParts(value, payload)
      }
    }
  }

  private func destroyExistential(_ value: Slots) {
    let type = TypeIndex(truncatingIfNeeded: value[0])
    guard type != 0 else { return }
    let record = record(type)
    if record.pointee.slots != 1 || record.pointee.shape == .reference { release(value[1]) }
  }

  /// Destroys a block whose count fell to 0, and what dies with it.
  @inline(never)
  func die(_ reference: Reference) {
    if heap.state.pointee.isDraining {
      heap.doom(reference)
      return
    }
    heap.state.pointee.isDraining = true
    destroyContents(Block(reference))
    // Fields die in order: the first one doomed is destroyed first.
    if heap.state.pointee.doomedCount > 0 {
      reverseDoomed(from: 0)
      drain(downTo: 0)
    }
    heap.state.pointee.isDraining = false
  }

  /// Destroys doomed blocks until so many are left.
  @inline(never)
  func drain(downTo mark: Int) {
    let heap = heap.state
    let outer = heap.pointee.isDraining
    heap.pointee.isDraining = true
    while heap.pointee.doomedCount > mark {
      heap.pointee.doomedCount -= 1
      let before = heap.pointee.doomedCount
      destroyContents(Block(heap.pointee.doomed[before]))
      reverseDoomed(from: before)
    }
    heap.pointee.isDraining = outer
  }

  private func reverseDoomed(from start: Int) {
    let list = heap.state.pointee.doomed
    var (low, high) = (start, heap.state.pointee.doomedCount - 1)
    while low < high {
      (list[low], list[high]) = (list[high], list[low])
      low += 1
      high -= 1
    }
  }

  /// Destroys the contents of a dead block and frees it.
  private func destroyContents(_ block: Block) {
    let slots: Int
    switch block.kind {
    case .object:
      let record = record(block.type)
      slots = Int(record.pointee.objectSlots)
      if record.pointee.hasDeinitializer { deinitialize(block) }
      if record.pointee.fields.count != 0 { destroyParts(block.slots, record.pointee.fields) }
    case .box:
      slots = self.slots(block.type)
      destroy(block.slots, block.type)
    case .closure:
      slots = 1 + self.slots(block.type)
      destroy(block.slots + 1, block.type)
    case .array:
      slots = blockSlots(block)
      destroyElements(block)
    case .table:
      slots = blockSlots(block)
      destroyEntries(block)
    case .weak:
      slots = 1
      forgetWeak(block)
    }
    if _slowPath(block.hasWeak) { clearWeak(block) }
    heap.free(block.reference, slots: slots)
  }

  /// Unlinks a dying weak reference from its object.
  @inline(never)
  private func forgetWeak(_ block: Block) {
    let object = block.slots[0]
    guard object != 0 else { return }
    heap.weakBoxes[object] = nil
    Block(object).count &= ~Block.weakFlag
  }

  /// Tells the weak references to a dying object that it is gone.
  @inline(never)
  func clearWeak(_ object: Block) {
    if let box = heap.weakBoxes.removeValue(forKey: object.reference) { Block(box).slots[0] = 0 }
  }

  /// The slots that a block was allocated with.
  func blockSlots(_ block: Block) -> Int {
    switch block.kind {
    case .object: Int(record(block.type).pointee.objectSlots)
    case .box: slots(block.type)
    case .closure: 1 + slots(block.type)
    case .array: 2 + block.slots[1] * slots(block.type)
    case .table: table(block.reference).blockSlots
    case .weak: 1
    }
  }

  private func destroyElements(_ block: Block) {
    let record = record(block.type)
    guard record.pointee.shape != .trivial else { return }
    let count = block.slots[0]
    let stride = Int(record.pointee.slots)
    let elements = block.slots + 2
    switch record.pointee.shape {
    case .reference: for index in 0..<count { release(elements[index]) }
    default: for index in 0..<count { destroy(elements + index * stride, block.type) }
    }
  }
}
