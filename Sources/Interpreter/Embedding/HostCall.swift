/// One call of a host function. It is of no use once the function has returned.
public struct HostCall {
  @usableFromInline let base: UnsafeMutablePointer<Int>
  @usableFromInline let offsets: UnsafeMutablePointer<Int>
  let site: UnsafePointer<LoadedSite>
  // Unmanaged, here and in what is made from it: counting references would cost more than the call.
  unowned(unsafe) let machine: Machine

  init(base: Slots, site: UnsafePointer<LoadedSite>, machine: Machine) {
    self.base = base
    self.site = site
    self.machine = machine
    offsets = site.pointee.offsets
  }

  /// The number of arguments; `self` of a method counts.
  public var argumentCount: Int { site.pointee.count }

  /// A copy of an argument.
  public func argument(_ position: Int) -> Value {
    precondition(position >= 0 && position < argumentCount, "no such argument")
    return value(at: position)
  }

  @usableFromInline
  func value(at position: Int) -> Value {
    let type = site.pointee.site.parameters[position]
    return Value(copying: ValueView(machine: machine, type: type, slots: base + offsets[position]))
  }

  /// Reads an argument as a Swift value. The declaration that is made of a function's types has as many parameters
  /// as the function.
  @inlinable
  func read<T: HostValue>(_ position: Int, _ type: T.Type) throws -> T {
    try T.read(HostArgument(call: self, position: position))
  }

  /// The place for the result.
  public var result: HostResult { HostResult(slots: base, type: site.pointee.site.result, machine: machine) }

  /// Writes to the program's output.
  public func write(_ text: String) { machine.output(text) }
}

/// An argument of a host function, still where the cell has put it.
public struct HostArgument {
  @usableFromInline let call: HostCall
  @usableFromInline let position: Int

  @inlinable
  init(call: HostCall, position: Int) {
    self.call = call
    self.position = position
  }

  /// The slots that hold it.
  @inlinable
  var slots: UnsafeMutablePointer<Int> { call.base + call.offsets[position] }

  /// A copy of it.
  public var value: Value { call.value(at: position) }
}
