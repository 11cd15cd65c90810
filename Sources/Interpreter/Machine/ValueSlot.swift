/// A place for a value that does not hold one yet (or holds the zero placeholder): a native's result, a new array's
/// element, the payload of an Optional. Write it once; what is written is owned by the place.
struct ValueSlot {
  let machine: Machine
  let type: RuntimeType
  let slots: Slots

  // MARK: One-slot values

  /// Writes an integer; a narrow kind must be representable.
  func set(_ value: Int) { slots.pointee = value }
  func set(_ value: UInt64) { slots.pointee = Int(truncatingIfNeeded: value) }
  func set(_ value: Bool) { slots.pointee = value ? 1 : 0 }
  func set(_ value: Double) { slots.double = value }
  func set(_ value: Float) { slots.float = value }
  /// Writes a metatype.
  func set(metatype: RuntimeType) { slots.pointee = Int(metatype.index) }

  // MARK: Text

  func set(_ value: String) { slots.string.initialize(to: value) }
  func set(_ value: Character) { slots.character.initialize(to: value) }
  func set(_ value: Substring) { slots.substring.initialize(to: value) }

  // MARK: Any value

  /// Writes a copy of a value of the same type.
  func set(copying value: ValueView) { machine.copy(value.slots, to: slots, type.index) }

  /// Writes a copy of an owned value of the same type.
  func set(copying value: OwnedValue) { value.withView { set(copying: $0) } }

  /// Writes a heap reference that the caller owns (from `Machine` operations that return one).
  func set(ownedReference reference: Reference) { slots.pointee = reference }

  /// Takes what was written back as a host-owned value; the place is dead afterwards.
  func take() -> OwnedValue { OwnedValue(moving: slots, type: type, machine: machine) }

  // MARK: Structured values

  /// Writes Optional's `none`.
  func setNone() {
    for index in 0..<type.layout.slots { slots[index] = 0 }
  }

  /// Starts an Optional's `some`.
  ///
  /// - Returns: The place for the wrapped value, which must be written.
  func some() -> ValueSlot {
    guard case .optional(let wrapped) = type.kind else { preconditionFailure("\(type.name) is not Optional") }
    setNone()
    slots.pointee = 1
    return ValueSlot(machine: machine, type: machine.type(wrapped), slots: slots + 1)
  }

  /// Starts an enum's case.
  ///
  /// - Returns: The places of the payload's elements, which must be written.
  func enumeration(_ tag: Int) -> [ValueSlot] {
    guard case .enumeration(let cases) = type.kind else { preconditionFailure("\(type.name) is no enum") }
    setNone()
    slots.pointee = tag
    return cases[tag].payload.map {
      ValueSlot(machine: machine, type: machine.type($0.type), slots: slots + $0.offset)
    }
  }

  /// The places of a struct's fields or a tuple's elements, each of which must be written.
  func field(_ position: Int) -> ValueSlot {
    switch type.kind {
    case .structure(let fields):
      ValueSlot(
        machine: machine, type: machine.type(fields[position].type), slots: slots + fields[position].offset)
    case .tuple(let elements):
      ValueSlot(
        machine: machine, type: machine.type(elements[position].type),
        slots: slots + elements[position].offset)
    default: preconditionFailure("\(type.name) has no fields")
    }
  }

  /// Writes an existential holding a copy of a value.
  func set(existential value: ValueView) throws(NativeExit) {
    let count = value.type.layout.slots
    try withScratch(count) { scratch throws(NativeExit) in
      machine.copy(value.slots, to: scratch, value.type.index)
      try machine.nativeExit(machine.makeExistential(scratch, value.type.index, into: slots))
    }
  }

  // MARK: Arrays

  /// Writes an array of so many elements, all zero placeholders.
  ///
  /// - Returns: The places of the elements, each of which must be written.
  func array(count: Int) throws(NativeExit) -> ElementSlots {
    guard case .array(let element) = type.kind else { preconditionFailure("\(type.name) is no array") }
    slots.pointee = 0
    let stride = machine.slots(element)
    if count > 0 {
      slots.pointee = try machine.owned(machine.makeArray(element, count: count))
    }
    return ElementSlots(
      machine: machine, element: machine.type(element),
      base: slots.pointee == 0 ? slots : Block(slots.pointee).slots + 2,
      stride: stride, count: count)
  }

  /// Starts an array that grows, empty.
  func arrayBuilder() -> ArrayBuilder {
    guard case .array(let element) = type.kind else { preconditionFailure("\(type.name) is no array") }
    slots.pointee = 0
    return ArrayBuilder(array: MutableArray(machine: machine, element: machine.type(element), place: slots))
  }

  /// Writes an array of `Int`, or of another integer of one slot.
  func set(_ values: some Collection<Int>) throws(NativeExit) {
    let elements = try array(count: values.count)
    var index = 0
    for value in values {
      elements[index].set(value)
      index += 1
    }
  }

  /// Writes an array of `Double`.
  func set(_ values: some Collection<Double>) throws(NativeExit) {
    let elements = try array(count: values.count)
    var index = 0
    for value in values {
      elements[index].set(value)
      index += 1
    }
  }

  /// Writes an array of `String`.
  func set(_ values: some Collection<String>) throws(NativeExit) {
    let elements = try array(count: values.count)
    var index = 0
    for value in values {
      elements[index].set(value)
      index += 1
    }
  }
}

/// The places of a new array's elements.
struct ElementSlots {
  let machine: Machine
  let element: RuntimeType
  fileprivate let base: Slots
  fileprivate let stride: Int
  let count: Int

  fileprivate init(machine: Machine, element: RuntimeType, base: Slots, stride: Int, count: Int) {
    self.machine = machine
    self.element = element
    self.base = base
    self.stride = stride
    self.count = count
  }

  subscript(_ index: Int) -> ValueSlot {
    precondition(index >= 0 && index < count)
    return ValueSlot(machine: machine, type: element, slots: base + index * stride)
  }
}

/// Builds an array element by element in its place.
struct ArrayBuilder {
  let array: MutableArray

  /// Adds an element.
  ///
  /// - Returns: Its place, which must be written before the next one is added.
  func append() throws(NativeExit) -> ValueSlot { try array.appendSlot() }
}

/// Runs a body with slots for a value on the native stack, zero at first.
func withScratch<R>(
  _ slots: Int, _ body: (Slots) throws(NativeExit) -> R
) throws(NativeExit) -> R {
  let scratch = Slots.allocate(capacity: max(slots, 1))
  defer { scratch.deallocate() }
  scratch.initialize(repeating: 0, count: max(slots, 1))
  return try body(scratch)
}
