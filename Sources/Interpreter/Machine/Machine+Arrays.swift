/// Arrays: block slots 0 and 1 are count and capacity, elements follow from slot 2, without gaps.
///
/// Invariants: a reference of 0 is the empty array; `count <= capacity`; elements below `count` are alive; only a unique
/// block is written.
extension Machine {
  /// Makes an array of zero elements.
  ///
  /// - Precondition: `count` is positive.
  func makeArray(_ element: TypeIndex, count: Int) -> Reference {
    let reference = allocateArray(element, capacity: count)
    guard reference != 0 else { return 0 }
    let block = Block(reference)
    block.slots[0] = count
    (block.slots + 2).initialize(repeating: 0, count: count * slots(element))
    return reference
  }

  /// Makes an empty array with room for so many elements.
  private func allocateArray(_ element: TypeIndex, capacity: Int) -> Reference {
    let stride = slots(element)
    let (size, overflow) = capacity.multipliedReportingOverflow(by: stride)
    guard capacity >= 0, !overflow, size <= limits.memory >> 3 else {
      _ = fail(.memoryLimit(limits.memory))
      return 0
    }
    let reference = allocate(.array, type: element, slots: 2 + size)
    guard reference != 0 else { return 0 }
    Block(reference).slots[0] = 0
    Block(reference).slots[1] = capacity
    return reference
  }

  /// Moves values that stand one after another into a new array; 0 for none.
  func makeArray(_ element: TypeIndex, moving values: Slots, count: Int, into place: Slots) -> Bool {
    guard count > 0 else {
      place.pointee = 0
      return true
    }
    let reference = allocateArray(element, capacity: count)
    guard reference != 0 else { return false }
    let block = Block(reference)
    block.slots[0] = count
    (block.slots + 2).update(from: values, count: count * slots(element))
    place.pointee = reference
    return true
  }

  /// Makes the array at a place unique, with room for so many elements.
  func makeUnique(_ place: Slots, element: TypeIndex, capacity minimum: Int) -> Bool {
    let reference = place.pointee
    guard reference != 0 else {
      guard minimum > 0 else { return true }
      let new = allocateArray(element, capacity: minimum)
      guard new != 0 else { return false }
      place.pointee = new
      return true
    }
    let block = Block(reference)
    let stride = slots(element)
    let count = block.slots[0]
    if block.isUnique {
      guard block.slots[1] < minimum else { return true }
      let (size, overflow) = minimum.multipliedReportingOverflow(by: stride)
      guard !overflow, size <= limits.memory >> 3 else { return fail(.memoryLimit(limits.memory)) }
      let moved = heap.resize(reference, from: 2 + block.slots[1] * stride, to: 2 + size)
      guard moved != 0 else { return fail(.memoryLimit(limits.memory)) }
      Block(moved).slots[1] = minimum
      place.pointee = moved
      return true
    }
    let new = allocateArray(element, capacity: max(minimum, count))
    guard new != 0 else { return false }
    let copy = Block(new)
    copy.slots[0] = count
    let elements = copy.slots + 2
    elements.update(from: block.slots + 2, count: count * stride)
    if record(element).pointee.shape != .trivial {
      for index in 0..<count { retain(elements + index * stride, element) }
    }
    place.pointee = new
    release(reference)
    return true
  }

  /// Makes the array at a place unique, with room to append so many elements; grows by doubling.
  @inline(never)
  func makeRoom(_ place: Slots, element: TypeIndex, forAppending added: Int) -> Bool {
    let reference = place.pointee
    guard reference != 0 else { return makeUnique(place, element: element, capacity: max(added, 2)) }
    let block = Block(reference)
    let (needed, overflow) = block.slots[0].addingReportingOverflow(added)
    guard !overflow else { return fail(.memoryLimit(limits.memory)) }
    let capacity = block.slots[1]
    if needed <= capacity { return makeUnique(place, element: element, capacity: needed) }
    return makeUnique(place, element: element, capacity: max(needed, capacity * 2))
  }

  /// Makes the array at a place unique for writing its elements.
  @inline(never)
  func makeUnique(_ place: Slots) -> Bool {
    guard place.pointee != 0 else { return true }
    return makeUnique(place, element: Block(place.pointee).type, capacity: 0)
  }

  /// Appends a value, moved.
  @inline(never)
  func append(_ value: Slots, to place: Slots, element: TypeIndex) -> Bool {
    guard makeRoom(place, element: element, forAppending: 1) else { return false }
    let block = Block(place.pointee)
    let count = block.slots[0]
    let stride = slots(element)
    (block.slots + 2 + count * stride).update(from: value, count: stride)
    block.slots[0] = count + 1
    return true
  }

  /// Makes room for so many elements.
  @inline(never)
  func reserve(_ capacity: Int, in place: Slots, element: TypeIndex) -> Bool {
    makeUnique(place, element: element, capacity: max(0, capacity))
  }

  /// Removes all elements, keeping the room.
  @inline(never)
  func removeAll(in place: Slots, element: TypeIndex) -> Bool {
    guard place.pointee != 0 else { return true }
    guard Block(place.pointee).isUnique else {
      let old = place.pointee
      place.pointee = 0
      release(old)
      return !state.pointee.isStopped
    }
    let block = Block(place.pointee)
    let stride = slots(element)
    while block.slots[0] > 0 {
      let last = block.slots[0] - 1
      block.slots[0] = last
      destroy(block.slots + 2 + last * stride, element)
    }
    return !state.pointee.isStopped
  }

  /// Moves the last element into an optional; none for an empty array.
  @inline(never)
  func popLast(of place: Slots, element: TypeIndex, into target: Slots) -> Bool {
    guard place.pointee != 0, Block(place.pointee).slots[0] > 0 else {
      target.pointee = 0
      return true
    }
    guard makeUnique(place, element: element, capacity: 0) else { return false }
    let block = Block(place.pointee)
    let stride = slots(element)
    let last = block.slots[0] - 1
    block.slots[0] = last
    target.pointee = 1
    (target + 1).update(from: block.slots + 2 + last * stride, count: stride)
    return true
  }

  /// Makes an array of copies of a value; traps for a negative count.
  @inline(never)
  func makeArray(_ element: TypeIndex, repeating value: Slots, count: Int) -> Reference {
    guard count >= 0 else {
      _ = fail(.fatalError("Can't construct Array with count < 0"))
      return 0
    }
    guard count > 0 else { return 0 }
    let reference = makeArray(element, count: count)
    guard reference != 0 else { return 0 }
    let stride = slots(element)
    let elements = Block(reference).slots + 2
    if stride == 1 {
      elements.update(repeating: value.pointee, count: count)
    } else {
      for index in 0..<count { (elements + index * stride).update(from: value, count: stride) }
    }
    if record(element).pointee.shape != .trivial {
      for index in 0..<count { retain(elements + index * stride, element) }
    }
    return reference
  }
}
