/// One call of a native function: its arguments, its result, and the machine.
///
/// Ownership:
/// - Arguments are borrowed. Read them; copy what should live longer.
/// - An `inout` argument is changed in place (`mutate…`, `mutableArray`); it stays valid at every instant.
/// - The result is written once through `result` (or `return…`), and belongs to the caller. A function that returns
///   `Void` writes nothing.
struct NativeCall: ~Copyable {
  unowned(unsafe) let machine: Machine
  let base: Slots
  let site: UnsafePointer<LoadedSite>

  // MARK: Arguments

  /// The first slot of an argument.
  @inline(__always)
  func slots(_ index: Int) -> Slots {
    precondition(index >= 0 && index < site.pointee.count, "no such argument")
    return base + site.pointee.offsets[index]
  }

  /// The number of arguments.
  var count: Int { site.pointee.site.parameters.count }

  /// An integer of one slot.
  func int(_ index: Int) -> Int { slots(index).pointee }
  func uint(_ index: Int) -> UInt { UInt(bitPattern: slots(index).pointee) }
  func bool(_ index: Int) -> Bool { slots(index).pointee != 0 }
  func double(_ index: Int) -> Double { slots(index).double }
  func float(_ index: Int) -> Float { slots(index).float }
  func string(_ index: Int) -> String { slots(index).string.pointee }
  func character(_ index: Int) -> Character { slots(index).character.pointee }
  func substring(_ index: Int) -> Substring { slots(index).substring.pointee }
  /// Any argument, with its type.
  func view(_ index: Int) -> ValueView {
    ValueView(machine: machine, type: site.pointee.site.parameters[index], slots: slots(index))
  }
  func array(_ index: Int) -> ArrayView { view(index).array }
  func table(_ index: Int) -> TableView { view(index).table }
  /// The value in an Optional argument.
  func optional(_ index: Int) -> ValueView? { view(index).optional }

  /// A generic argument, in the order of the declaration.
  func generic(_ index: Int) -> RuntimeType { site.pointee.site.generics[index] }
  /// All generic arguments.
  var generics: [RuntimeType] { site.pointee.site.generics }
  /// The type of an argument.
  func type(_ index: Int) -> RuntimeType { site.pointee.site.parameters[index] }
  /// The type of the result.
  var resultType: RuntimeType { site.pointee.site.result }

  /// The elements of an argument that is an array of `UInt8`, one byte each.
  func withBytes<R>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let reference = slots(index).pointee
    let count = machine.arrayCount(reference)
    guard count > 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    defer { bytes.deallocate() }
    let elements = Block(reference).slots + 2
    for index in 0..<count { bytes[index] = UInt8(truncatingIfNeeded: elements[index]) }
    return body(UnsafeBufferPointer(start: bytes, count: count))
  }

  // MARK: Inout arguments

  /// Changes an `inout` integer.
  func setInt(_ index: Int, _ value: Int) { slots(index).pointee = value }
  func setBool(_ index: Int, _ value: Bool) { slots(index).pointee = value ? 1 : 0 }
  func setDouble(_ index: Int, _ value: Double) { slots(index).double = value }
  /// Changes an `inout` string in place.
  func mutateString<R>(_ index: Int, _ body: (inout String) throws(NativeExit) -> R) throws(NativeExit) -> R {
    try body(&slots(index).string.pointee)
  }
  /// Changes an `inout` substring in place.
  func mutateSubstring<R>(
    _ index: Int, _ body: (inout Substring) throws(NativeExit) -> R
  ) throws(NativeExit) -> R {
    try body(&slots(index).substring.pointee)
  }
  /// An `inout` array.
  func mutableArray(_ index: Int) -> MutableArray {
    guard case .array(let element) = type(index).kind else {
      preconditionFailure("\(type(index).name) is no array")
    }
    return MutableArray(machine: machine, element: machine.type(element), place: slots(index))
  }
  /// An `inout` dictionary or set.
  func mutableTable(_ index: Int) -> MutableTable {
    MutableTable(machine: machine, type: type(index), place: slots(index))
  }
  /// Replaces an `inout` argument of any type: the old value is destroyed, then the place is to be written.
  func replace(_ index: Int) -> ValueSlot {
    let slot = ValueSlot(machine: machine, type: type(index), slots: slots(index))
    let old = slot.take()
    slot.setNone()
    _ = old
    return slot
  }

  // MARK: Result

  /// The place of the result.
  var result: ValueSlot { ValueSlot(machine: machine, type: site.pointee.site.result, slots: base) }
  func returns(_ value: Int) { base.pointee = value }
  func returns(_ value: UInt) { base.pointee = Int(bitPattern: value) }
  func returns(_ value: Bool) { base.pointee = value ? 1 : 0 }
  func returns(_ value: Double) { base.double = value }
  func returns(_ value: Float) { base.float = value }
  func returns(_ value: String) { base.string.initialize(to: value) }
  func returns(_ value: Character) { base.character.initialize(to: value) }
  func returns(_ value: Substring) { base.substring.initialize(to: value) }
  /// Starts an array of so many elements as the result, all zero placeholders.
  ///
  /// - Returns: The first element's slots, each of which must be written; nil for an empty array.
  func makeArray(count: Int) throws(NativeExit) -> Slots? {
    guard case .array(let element) = site.pointee.site.result.kind else {
      preconditionFailure("\(resultType.name) is no array")
    }
    base.pointee = 0
    guard count > 0 else { return nil }
    base.pointee = try machine.owned(machine.makeArray(element, count: count))
    return Block(base.pointee).slots + 2
  }
  /// Returns an array of bytes in an Optional.
  func returnsSome(_ bytes: UnsafeBufferPointer<UInt8>) throws(NativeExit) {
    let array = try result.some().array(count: bytes.count)
    guard bytes.count > 0 else { return }
    let elements = array[0].slots
    for index in 0..<bytes.count { elements[index] = Int(bytes[index]) }
  }
  /// An Optional without a value.
  func returnsNone() { result.setNone() }
  func returns(copying value: ValueView) { result.set(copying: value) }

  // MARK: The machine

  /// Writes to the program's output.
  func write(_ text: String) { machine.output(text) }

  /// Calls a function value with borrowed arguments, in a nested run that cannot wait.
  ///
  /// - Returns: The result.
  /// - Throws: What stops the run, or `.thrown` when the function throws (the error is pending then).
  func invoke(
    _ function: ValueView, _ arguments: [ValueView], returning result: RuntimeType
  ) throws(NativeExit) -> OwnedValue {
    try machine.invoke(closure: function.reference, arguments, returning: result)
  }

  /// Throws a Swift error value: a copy of it becomes the pending error.
  ///
  /// - Returns: What to throw: `throw try call.error(value)`.
  func error(_ value: ValueView) throws(NativeExit) -> NativeExit {
    try withScratch(2) { scratch throws(NativeExit) in
      if case .existential = value.type.kind {
        machine.copy(value.slots, to: scratch, value.type.index)
      } else {
        try ValueSlot(machine: machine, type: value.type, slots: scratch).set(existential: value)
      }
      machine.setPendingError(type: scratch[0], payload: scratch[1])
      machine.noteThrow(at: machine.state.pointee.pc, in: machine.state.pointee.control)
    }
    return .thrown
  }

  /// Checks that so many bytes may be used besides what is in use.
  func checkMemory(_ bytes: Int) throws(NativeExit) {
    try machine.nativeExit(machine.mayAllocate(bytes))
  }

  /// Ends a long native loop when the user interrupts or the time is over; call it now and then.
  func checkInterrupt() throws(NativeExit) {
    let requests = machine.poll.pending
    if requests.isEmpty || requests == .yield { return }
    if machine.serve() == .failed { throw .stopped }
  }
}
