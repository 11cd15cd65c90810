/// A value that the host holds on to; it is destroyed with the last reference to this.
final class OwnedValue {
  let machine: Machine
  let type: RuntimeType
  let slots: Slots

  /// Takes over the value in these slots: its bits are moved.
  init(moving value: Slots, type: RuntimeType, machine: Machine) {
    self.machine = machine
    self.type = type
    let count = max(type.layout.slots, 1)
    slots = .allocate(capacity: count)
    slots.initialize(repeating: 0, count: count)
    for index in 0..<type.layout.slots { slots[index] = value[index] }
  }

  /// Copies the value in these slots.
  convenience init(copying value: Slots, type: RuntimeType, machine: Machine) {
    self.init(moving: value, type: type, machine: machine)
    machine.retain(slots, type.index)
  }

  deinit {
    machine.destroy(slots, type.index)
    slots.deallocate()
  }

  /// Reads the value; the view must not leave the body.
  func withView<R, Failure>(_ body: (ValueView) throws(Failure) -> R) throws(Failure) -> R {
    defer { withExtendedLifetime(self) {} }
    return try body(ValueView(machine: machine, type: type, slots: slots))
  }
}
