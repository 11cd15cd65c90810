/// The entries of a borrowed dictionary, or the elements of a borrowed set (as keys), in their order.
struct TableView: Sequence {
  let machine: Machine
  let reference: Reference
  let type: RuntimeType

  init(owner: ValueView, reference: Reference) {
    machine = owner.machine
    type = owner.type
    self.reference = reference
  }

  var count: Int { reference == 0 ? 0 : Block(reference).slots[0] }

  /// The value for a key of the key type (of a set: the element); `nil` when absent or a trap is pending.
  func value(for key: ValueView) -> ValueView? {
    guard let slots = machine.find(key.slots, in: reference) else { return nil }
    let record = machine.record(type.index)
    let index = record.pointee.value == 0 ? record.pointee.key : record.pointee.value
    return ValueView(machine: machine, type: machine.type(index), slots: slots)
  }

  func makeIterator() -> Iterator { Iterator(view: self) }

  struct Iterator: IteratorProtocol {
    let view: TableView
    var bucket = -1

    init(view: TableView) { self.view = view }

    /// The next key and value; a set's value is its element again.
    mutating func next() -> (key: ValueView, value: ValueView)? {
      guard view.reference != 0 else { return nil }
      let machine = view.machine
      let table = machine.table(view.reference)
      bucket = table.next(after: bucket)
      guard bucket >= 0 else {
        bucket = table.bucketCount
        return nil
      }
      let record = machine.record(view.type.index)
      let key = ValueView(
        machine: machine, type: machine.type(record.pointee.key), slots: table.key(bucket))
      guard record.pointee.value != 0 else { return (key, key) }
      return (
        key,
        ValueView(machine: machine, type: machine.type(record.pointee.value), slots: table.value(bucket))
      )
    }
  }
}

/// A dictionary or set in a place that may be changed.
struct MutableTable {
  let machine: Machine
  let type: RuntimeType
  /// Where the table's reference stands.
  let place: Slots

  var count: Int { place.pointee == 0 ? 0 : Block(place.pointee).slots[0] }
  /// How many entries it holds before it grows.
  var capacity: Int { place.pointee == 0 ? 0 : machine.table(place.pointee).capacity }
  /// The entries at present. Valid until the table changes.
  var view: TableView {
    TableView(owner: ValueView(machine: machine, type: type, slots: place), reference: place.pointee)
  }

  /// Makes room for so many entries.
  func reserve(_ capacity: Int) throws(NativeExit) {
    try machine.nativeExit(
      machine.makeUniqueTable(place, type: type.index, capacity: Swift.max(capacity, count)))
  }

  /// Finds or inserts a copy of a key.
  ///
  /// - Returns: The place of the value (a set: of the element) and whether it was inserted; an inserted value is zero and
  ///   must be written, another one replaced.
  func insert(copying key: ValueView) throws(NativeExit) -> (value: ValueSlot, inserted: Bool) {
    let count = key.type.layout.slots
    return try withScratch(count) { scratch throws(NativeExit) in
      machine.copy(key.slots, to: scratch, key.type.index)
      guard let (slots, inserted) = machine.insert(scratch, at: place, type: type.index) else {
        machine.destroy(scratch, key.type.index)
        throw .stopped
      }
      let record = machine.record(type.index)
      let index = record.pointee.value == 0 ? record.pointee.key : record.pointee.value
      return (ValueSlot(machine: machine, type: machine.type(index), slots: slots), inserted)
    }
  }

  /// Removes a key.
  ///
  /// - Parameter destination: Where its value (a set: the element) is moved to; not written when the key is absent.
  /// - Returns: Whether it was there.
  func remove(_ key: ValueView, movingTo destination: ValueSlot) throws(NativeExit) -> Bool {
    let removed = machine.remove(key.slots, at: place, movingTo: destination.slots)
    try machine.nativeExit(machine.pendingTrap == nil)
    return removed
  }

  /// Empties the table.
  func removeAll() {
    let reference = place.pointee
    place.pointee = 0
    machine.release(reference)
  }
}
