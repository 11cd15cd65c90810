/// A borrowed value: its type and where it stands. Valid only while its owner keeps it where it is (a native's
/// argument: during the call; no call back into the machine that changes it).
struct ValueView {
  let machine: Machine
  let type: RuntimeType
  let slots: Slots

  // MARK: One-slot values

  /// Any integer of one slot, sign- or zero-extended.
  var int: Int { slots.pointee }
  var bool: Bool { slots.pointee != 0 }
  var double: Double { slots.double }
  var float: Float { slots.float }
  /// A heap reference, borrowed.
  var reference: Reference { slots.pointee }
  /// A metatype's instance type.
  var metatype: RuntimeType { machine.type(TypeIndex(truncatingIfNeeded: slots.pointee)) }

  // MARK: Text

  var string: String { slots.string.pointee }
  var character: Character { slots.character.pointee }
  var substring: Substring { slots.substring.pointee }

  // MARK: Structured values

  /// The value in an Optional; `nil` for none.
  var optional: ValueView? {
    guard case .optional(let wrapped) = type.kind, slots.pointee != 0 else { return nil }
    return ValueView(machine: machine, type: machine.type(wrapped), slots: slots + 1)
  }

  /// The value in an existential; `nil` when it is empty.
  var payload: ValueView? {
    let index = TypeIndex(truncatingIfNeeded: slots[0])
    guard index != 0 else { return nil }
    return ValueView(
      machine: machine, type: machine.type(index), slots: machine.existentialPayload(slots))
  }

  /// A field of a struct or object, or a tuple element, by position (an object: its class's own fields).
  func field(_ position: Int) -> ValueView {
    switch type.kind {
    case .structure(let fields):
      ValueView(
        machine: machine, type: machine.type(fields[position].type), slots: slots + fields[position].offset)
    case .object(let fields, _, _):
      ValueView(
        machine: machine, type: machine.type(fields[position].type),
        slots: Block(slots.pointee).slots + fields[position].offset)
    case .tuple(let elements):
      ValueView(
        machine: machine, type: machine.type(elements[position].type),
        slots: slots + elements[position].offset)
    default: self
    }
  }

  /// The elements of an array.
  var array: ArrayView {
    guard case .array(let element) = type.kind else {
      return ArrayView(owner: self, element: type, reference: 0)
    }
    return ArrayView(owner: self, element: machine.type(element), reference: slots.pointee)
  }

  /// The entries of a dictionary or the elements of a set.
  var table: TableView { TableView(owner: self, reference: slots.pointee) }
}

/// The elements of a borrowed array.
struct ArrayView: RandomAccessCollection {
  let machine: Machine
  let element: RuntimeType
  let reference: Reference
  let stride: Int

  init(owner: ValueView, element: RuntimeType, reference: Reference) {
    machine = owner.machine
    self.element = element
    self.reference = reference
    stride = element.layout.slots
  }

  var startIndex: Int { 0 }
  var endIndex: Int { reference == 0 ? 0 : Block(reference).slots[0] }

  /// The first element's slots; elements follow each other without gaps.
  private var base: Slots { Block(reference).slots + 2 }

  subscript(_ index: Int) -> ValueView {
    precondition(index >= 0 && index < endIndex)
    return ValueView(machine: machine, type: element, slots: base + index * stride)
  }

  /// The elements of an array of `Int`, or of another integer of one slot.
  func withInts<R>(_ body: (UnsafeBufferPointer<Int>) -> R) -> R {
    precondition(stride == 1)
    return body(UnsafeBufferPointer(start: reference == 0 ? nil : base, count: endIndex))
  }

  /// The elements of an array of `Double`.
  func withDoubles<R>(_ body: (UnsafeBufferPointer<Double>) -> R) -> R {
    precondition(stride == 1)
    let start = reference == 0 ? nil : UnsafeRawPointer(base).assumingMemoryBound(to: Double.self)
    return body(UnsafeBufferPointer(start: start, count: endIndex))
  }

  /// The elements of an array of `String`.
  func withStrings<R>(_ body: (UnsafeBufferPointer<String>) -> R) -> R {
    precondition(stride == 2)
    let start = reference == 0 ? nil : UnsafeRawPointer(base).assumingMemoryBound(to: String.self)
    return body(UnsafeBufferPointer(start: start, count: endIndex))
  }
}
