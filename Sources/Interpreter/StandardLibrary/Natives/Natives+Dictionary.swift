extension NativeRegistry {
  /// What dictionaries do beyond the machine's instructions. A bucket of -1 is before the first, `Int.max` the end.
  mutating func registerDictionaries() {
    registerTable("dictionary")
    register("dictionary.updateValue") { call throws(NativeExit) in
      let (place, inserted) = try call.mutableTable(0).insert(copying: call.view(2))
      if inserted { call.returnsNone() } else { call.result.some().move(from: place) }
      place.set(copying: call.view(1))
    }
    register("dictionary.removeValue") { call throws(NativeExit) in
      let value = call.result.some()
      if try !call.mutableTable(0).remove(call.view(1), movingTo: value) { call.returnsNone() }
    }
    register("dictionary.withValues") { call throws(NativeExit) in
      let (source, values) = (call.table(0), call.array(1))
      call.base.pointee = 0
      guard source.reference != 0 else { return }
      let machine = call.machine
      let old = machine.table(source.reference)
      try MutableTable(machine: machine, type: call.resultType, place: call.base).reserve(old.capacity)
      let new = machine.table(call.base.pointee)
      let (key, value) = (call.generic(0).index, call.generic(2).index)
      var (bucket, index) = (old.next(after: -1), 0)
      while bucket >= 0, index < values.count {
        machine.copy(old.key(bucket), to: new.key(bucket), key)
        machine.copy(values[index].slots, to: new.value(bucket), value)
        new.occupy(bucket)
        new.count += 1
        bucket = old.next(after: bucket)
        index += 1
      }
    }
    register("dictionary.next") { call in
      guard let (table, bucket) = call.nextBucket() else { return call.returnsNone() }
      let entry = call.result.some()
      call.write(table, bucket, to: entry)
    }
    register("dictionary.entry") { call throws(NativeExit) in
      guard let table = call.occupiedTable(bucket: call.int(1)) else {
        throw .fatalError("Attempting to access Dictionary elements using an invalid index")
      }
      call.write(table, call.int(1), to: call.result)
    }
  }

  /// What sets do beyond the machine's instructions.
  mutating func registerSets() {
    registerTable("set")
    register("set.empty") { call in call.base.pointee = 0 }
    register("set.insert") { call throws(NativeExit) in
      let (place, inserted) = try call.mutableTable(0).insert(copying: call.view(1))
      call.result.field(0).set(inserted)
      call.result.field(1).set(copying: place.view)
    }
    register("set.update") { call throws(NativeExit) in
      let (place, inserted) = try call.mutableTable(0).insert(copying: call.view(1))
      if inserted { return call.returnsNone() }
      call.result.some().move(from: place)
      place.set(copying: call.view(1))
    }
    register("set.remove") { call throws(NativeExit) in
      let element = call.result.some()
      if try !call.mutableTable(0).remove(call.view(1), movingTo: element) { call.returnsNone() }
    }
    register("set.next") { call in
      guard let (table, bucket) = call.nextBucket() else { return call.returnsNone() }
      call.machine.copy(table.key(bucket), to: call.result.some().slots, call.generic(0).index)
    }
    register("set.element") { call throws(NativeExit) in
      guard let table = call.occupiedTable(bucket: call.int(1)) else {
        throw .fatalError("Attempting to access Set elements using an invalid index")
      }
      call.machine.copy(table.key(call.int(1)), to: call.base, call.generic(0).index)
    }
  }

  /// What both have.
  private mutating func registerTable(_ name: String) {
    let title = name == "set" ? "Set" : "Dictionary"
    register("\(name).capacity") { call in
      let reference = call.slots(0).pointee
      call.returns(reference == 0 ? 0 : call.machine.table(reference).capacity)
    }
    register("\(name).reserve") { call throws(NativeExit) in
      try call.mutableTable(0).reserve(max(0, call.int(1)))
    }
    register("\(name).removeAll") { call throws(NativeExit) in
      let table = call.mutableTable(0)
      let capacity = table.capacity
      table.removeAll()
      if call.bool(1), capacity > 0 { try table.reserve(capacity) }
    }
    register("\(name).bucketAfter") { call throws(NativeExit) in
      let (reference, bucket) = (call.slots(0).pointee, call.int(1))
      guard bucket == -1 || call.occupiedTable(bucket: bucket) != nil else {
        throw .fatalError("Attempting to access \(title) elements using an invalid index")
      }
      let next = reference == 0 ? -1 : call.machine.table(reference).next(after: bucket)
      call.returns(next < 0 ? Int.max : next)
    }
    register("\(name).bucketOf") { call throws(NativeExit) in
      let reference = call.slots(0).pointee
      guard reference != 0 else { return call.returns(-1) }
      let (bucket, found) = call.machine.find(
        call.slots(1), in: call.machine.table(reference), call.machine.keyType(reference))
      try call.machine.nativeExit(call.machine.pendingTrap == nil)
      call.returns(found ? bucket : -1)
    }
  }
}

extension NativeCall {
  /// Steps the bucket in the second argument to the next occupied one of the table in the first.
  fileprivate func nextBucket() -> (Table, Int)? {
    let (reference, bucket) = (slots(0).pointee, int(1))
    guard reference != 0, bucket >= -1, bucket != .max else { return nil }
    let table = machine.table(reference)
    let next = table.next(after: bucket)
    setInt(1, next < 0 ? .max : next)
    return next < 0 ? nil : (table, next)
  }

  /// The table of the first argument, if the bucket holds an entry.
  fileprivate func occupiedTable(bucket: Int) -> Table? {
    let reference = slots(0).pointee
    guard reference != 0, bucket >= 0 else { return nil }
    let table = machine.table(reference)
    return bucket < table.bucketCount && table.isOccupied(bucket) ? table : nil
  }

  /// Writes a copy of an entry as a tuple.
  fileprivate func write(_ table: Table, _ bucket: Int, to entry: ValueSlot) {
    machine.copy(table.key(bucket), to: entry.field(0).slots, generic(0).index)
    machine.copy(table.value(bucket), to: entry.field(1).slots, generic(1).index)
  }
}

extension ValueSlot {
  /// The value that stands here, for reading.
  var view: ValueView { ValueView(machine: machine, type: type, slots: slots) }

  /// Takes over the value of another place, which is dead until it is written again.
  func move(from other: ValueSlot) {
    for index in 0..<type.layout.slots { slots[index] = other.slots[index] }
  }
}
