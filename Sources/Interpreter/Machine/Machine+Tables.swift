/// Dictionaries and sets. A reference of 0 is the empty table; only a unique block is written.
///
/// A key's hash and `==` may run code of the program, which may trap: operations that can meet that return `false` or 0
/// with `pendingTrap` set, and leave the table whole.
extension Machine {
  /// The table behind a reference, which is not 0.
  @inline(__always)
  func table(_ reference: Reference) -> Table {
    let record = record(Block(reference).type)
    return Table(
      reference, keySlots: Int(record.pointee.keySlots), valueSlots: Int(record.pointee.valueSlots))
  }

  /// The type of a table's keys.
  @inline(__always)
  func keyType(_ reference: Reference) -> TypeIndex { record(Block(reference).type).pointee.key }

  // MARK: Finding

  /// Where a key is, or would be put.
  @inline(__always)
  func find(_ key: Slots, in table: Table, _ keyType: TypeIndex) -> (bucket: Int, found: Bool) {
    switch record(table.block.type).pointee.keyShape {
    case .int:
      var bucket = KeyHash.of(key.pointee, seed: table.scale) & table.mask
      while table.isOccupied(bucket) {
        if table.key(bucket).pointee == key.pointee { return (bucket, true) }
        bucket = (bucket &+ 1) & table.mask
      }
      return (bucket, false)
    case .string:
      var bucket = KeyHash.of(string: key, seed: table.scale) & table.mask
      while table.isOccupied(bucket) {
        if KeyHash.areEqual(table.key(bucket), key) { return (bucket, true) }
        bucket = (bucket &+ 1) & table.mask
      }
      return (bucket, false)
    case .uint, .general: return findGeneral(key, in: table, keyType)
    }
  }

  private func findGeneral(_ key: Slots, in table: Table, _ keyType: TypeIndex) -> (bucket: Int, found: Bool)
  {
    var bucket = rawHash(key, keyType, seed: table.scale) & table.mask
    while table.isOccupied(bucket) {
      if state.pointee.isStopped { return (bucket, false) }
      if areEqual(table.key(bucket), key, keyType) { return (bucket, true) }
      bucket = (bucket &+ 1) & table.mask
    }
    return (bucket, false)
  }

  /// The hash of a key as a bucket's seed gives it.
  @inline(__always)
  func rawHash(_ key: Slots, _ type: TypeIndex, seed: Int) -> Int {
    switch record(type).pointee.shapeAsKey {
    case .int: KeyHash.of(key.pointee, seed: seed)
    case .uint: UInt(bitPattern: key.pointee)._rawHashValue(seed: seed)
    case .string: KeyHash.of(string: key, seed: seed)
    case .general: ErasedKey(machine: self, slots: key, type: type)._rawHashValue(seed: seed)
    }
  }

  /// The value (of a set: the element) for a key; `nil` when absent or a trap is pending.
  @inline(never)
  func find(_ key: Slots, in reference: Reference) -> Slots? {
    guard reference != 0 else { return nil }
    let table = table(reference)
    let (bucket, found) = find(key, in: table, keyType(reference))
    guard found else { return nil }
    return table.valueSlots == 0 && record(Block(reference).type).pointee.value == 0
      ? table.key(bucket) : table.value(bucket)
  }

  /// As `find`, in the table at a place, made unique for writing.
  @inline(never)
  func findMutable(_ key: Slots, in place: Slots) -> Slots? {
    guard place.pointee != 0 else { return nil }
    let before = place.pointee
    let known = table(before)
    let (bucket, found) = find(key, in: known, keyType(before))
    guard found else { return nil }
    if known.block.isUnique {
      return record(known.block.type).pointee.value == 0 ? known.key(bucket) : known.value(bucket)
    }
    guard makeUniqueTable(place, type: Block(before).type, capacity: 0) else { return nil }
    let table = table(place.pointee)
    return record(Block(place.pointee).type).pointee.value == 0 ? table.key(bucket) : table.value(bucket)
  }

  // MARK: Changing

  /// Makes the table at a place unique, with room for so many entries, without moving entries to other buckets unless it
  /// must grow.
  func makeUniqueTable(_ place: Slots, type: TypeIndex, capacity minimum: Int) -> Bool {
    let reference = place.pointee
    guard reference != 0 else {
      guard minimum > 0 else { return true }
      place.pointee = makeTable(type, scale: Table.scale(forCapacity: minimum))
      return place.pointee != 0
    }
    let old = table(reference)
    let unique = old.block.isUnique
    if minimum <= old.capacity {
      if unique { return true }
      let new = makeTable(type, scale: old.scale)
      guard new != 0 else { return false }
      let copy = table(new)
      copy.block.slots.update(from: old.block.slots, count: 2 + Table.words(scale: old.scale))
      let record = record(type)
      var bucket = old.next(after: -1)
      while bucket >= 0 {
        self.copy(old.key(bucket), to: copy.key(bucket), record.pointee.key)
        if record.pointee.value != 0 {
          self.copy(old.value(bucket), to: copy.value(bucket), record.pointee.value)
        }
        bucket = old.next(after: bucket)
      }
      place.pointee = new
      release(reference)
      return true
    }
    let new = makeTable(type, scale: Table.scale(forCapacity: minimum))
    guard new != 0 else { return false }
    return rehash(old, into: new, at: place, moving: unique)
  }

  /// Puts all entries into a larger table, in the order of the old buckets.
  private func rehash(_ old: Table, into reference: Reference, at place: Slots, moving: Bool) -> Bool {
    let new = table(reference)
    let record = record(new.block.type)
    var bucket = old.next(after: -1)
    while bucket >= 0 {
      let target = new.hole(from: rawHash(old.key(bucket), record.pointee.key, seed: new.scale) & new.mask)
      new.occupy(target)
      new.key(target).update(from: old.key(bucket), count: new.keySlots)
      new.value(target).update(from: old.value(bucket), count: new.valueSlots)
      bucket = old.next(after: bucket)
    }
    new.count = old.count
    if pendingTrap != nil {
      // A key's hash trapped: the bits were only borrowed.
      heap.free(reference, slots: new.blockSlots)
      return false
    }
    if moving {
      heap.free(old.block.reference, slots: old.blockSlots)
    } else {
      retainEntries(new)
      release(old.block.reference)
    }
    place.pointee = reference
    return true
  }

  private func retainEntries(_ table: Table) {
    let record = record(table.block.type)
    var bucket = table.next(after: -1)
    while bucket >= 0 {
      retain(table.key(bucket), record.pointee.key)
      if record.pointee.value != 0 { retain(table.value(bucket), record.pointee.value) }
      bucket = table.next(after: bucket)
    }
  }

  private func makeTable(_ type: TypeIndex, scale: Int) -> Reference {
    let record = record(type)
    let stride = slots(record.pointee.key) + (record.pointee.value == 0 ? 0 : slots(record.pointee.value))
    guard scale < 48, (1 << scale) * max(stride, 1) <= limits.memory >> 3 else {
      _ = fail(.memoryLimit(limits.memory))
      return 0
    }
    let words = Table.words(scale: scale)
    let reference = allocate(.table, type: type, slots: 2 + words + (1 << scale) * stride)
    guard reference != 0 else { return 0 }
    Block(reference).slots.initialize(repeating: 0, count: 2 + words)
    Block(reference).slots[1] = scale
    return reference
  }

  /// Finds a key (moved) in the table at a place, or inserts it with a zero value.
  ///
  /// - Returns: The value's place (of a set: the element's) and whether the key was inserted; `nil` with a trap pending.
  @inline(never)
  func insert(_ key: Slots, at place: Slots, type: TypeIndex) -> (value: Slots, inserted: Bool)? {
    let keyType = record(type).pointee.key
    let isSet = record(type).pointee.value == 0
    var bucket = 0
    var found = false
    if place.pointee != 0 {
      (bucket, found) = find(key, in: table(place.pointee), keyType)
      guard !state.pointee.isStopped else { return nil }
    }
    let before = place.pointee
    let scale = before == 0 ? -1 : table(before).scale
    if before == 0 || !Block(before).isUnique || (!found && table(before).count >= table(before).capacity) {
      let count = before == 0 ? 0 : table(before).count
      guard makeUniqueTable(place, type: type, capacity: count + (found ? 0 : 1)) else { return nil }
    }
    let table = table(place.pointee)
    if found {
      destroy(key, keyType)
      return (isSet ? table.key(bucket) : table.value(bucket), false)
    }
    if table.scale != scale {
      bucket = find(key, in: table, keyType).bucket
      guard !state.pointee.isStopped else { return nil }
    }
    table.occupy(bucket)
    table.key(bucket).update(from: key, count: table.keySlots)
    let value = table.value(bucket)
    for offset in 0..<table.valueSlots { value[offset] = 0 }
    table.count += 1
    return (isSet ? table.key(bucket) : value, true)
  }

  /// Removes a key (borrowed) from the table at a place and moves its value (of a set: the element) out.
  ///
  /// - Returns: Whether it was there; check `pendingTrap` when not.
  @inline(never)
  func remove(_ key: Slots, at place: Slots, movingTo destination: Slots) -> Bool {
    guard place.pointee != 0 else { return false }
    let keyType = keyType(place.pointee)
    let (bucket, found) = find(key, in: table(place.pointee), keyType)
    guard found else { return false }
    return remove(bucket: bucket, at: place, movingTo: destination)
  }

  /// Removes the entry in a bucket and moves its value (of a set: the element) out.
  func remove(bucket: Int, at place: Slots, movingTo destination: Slots) -> Bool {
    let type = Block(place.pointee).type
    guard makeUniqueTable(place, type: type, capacity: 0) else { return false }
    let table = table(place.pointee)
    let record = record(type)
    if record.pointee.value == 0 {
      destination.update(from: table.key(bucket), count: table.keySlots)
    } else {
      destination.update(from: table.value(bucket), count: table.valueSlots)
    }
    let key = Slots.allocate(capacity: max(table.keySlots, 1))
    defer { key.deallocate() }
    key.update(from: table.key(bucket), count: table.keySlots)
    closeGap(bucket, in: table, record.pointee.key)
    table.count -= 1
    if record.pointee.value != 0 { destroy(key, record.pointee.key) }
    return !state.pointee.isStopped
  }

  /// Moves later entries of a chain back over a removed one.
  private func closeGap(_ bucket: Int, in table: Table, _ keyType: TypeIndex) {
    let mask = table.mask
    var start = bucket
    while table.isOccupied((start - 1) & mask), (start - 1) & mask != bucket { start = (start - 1) & mask }
    var hole = bucket
    var candidate = (hole + 1) & mask
    while table.isOccupied(candidate), candidate != bucket {
      let ideal = rawHash(table.key(candidate), keyType, seed: table.scale) & mask
      let after = ideal >= start
      let before = ideal <= hole
      if start <= hole ? after && before : after || before {
        table.key(hole).update(from: table.key(candidate), count: table.keySlots)
        table.value(hole).update(from: table.value(candidate), count: table.valueSlots)
        hole = candidate
      }
      candidate = (candidate + 1) & mask
    }
    table.vacate(hole)
  }

  /// Destroys what a dead table holds.
  func destroyEntries(_ block: Block) {
    let table = table(block.reference)
    let record = record(block.type)
    let value = record.pointee.value
    let keysAreTrivial = self.record(record.pointee.key).pointee.shape == .trivial
    let valuesAreTrivial = value == 0 || self.record(value).pointee.shape == .trivial
    if keysAreTrivial && valuesAreTrivial { return }
    var bucket = table.next(after: -1)
    while bucket >= 0 {
      destroy(table.key(bucket), record.pointee.key)
      if value != 0 { destroy(table.value(bucket), value) }
      bucket = table.next(after: bucket)
    }
  }
}

/// A key of any type, hashed and compared by the machine.
struct ErasedKey: Hashable {
  unowned(unsafe) let machine: Machine
  let slots: Slots
  let type: TypeIndex

  func hash(into hasher: inout Hasher) { machine.hash(slots, type, into: &hasher) }

  static func == (left: ErasedKey, right: ErasedKey) -> Bool {
    left.machine.areEqual(left.slots, right.slots, left.type)
  }
}
