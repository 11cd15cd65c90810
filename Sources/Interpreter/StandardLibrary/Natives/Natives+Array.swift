extension NativeRegistry {
  /// What arrays do beyond the machine's instructions.
  mutating func registerArrays() {
    register("array.capacity") { call in
      call.returns(
        MutableArray(machine: call.machine, element: call.generic(0), place: call.slots(0)).capacity)
    }
    register("array.appendArray") { call throws(NativeExit) in
      let (array, other) = (call.mutableArray(0), call.array(1))
      try array.insert(copying: other, at: array.count)
    }
    register("array.insert") { call throws(NativeExit) in
      let (array, index) = (call.mutableArray(0), call.int(2))
      guard index <= array.count else { throw .fatalError("Array index is out of range") }
      guard index >= 0 else { throw .fatalError("Negative Array index is out of range") }
      try array.insertGap(at: index, length: 1)
      array.place(at: index).set(copying: call.view(1))
    }
    register("array.remove") { call throws(NativeExit) in
      try call.mutableArray(0).remove(at: call.int(1), movingTo: call.result)
    }
    register("array.replace") { call throws(NativeExit) in
      let (array, lower, upper, elements) = (call.mutableArray(0), call.int(1), call.int(2), call.array(3))
      guard lower >= 0 else { throw .fatalError("Array replace: subrange start is negative") }
      guard upper <= array.count, lower <= upper else {
        throw .fatalError("Array replace: subrange extends past the end")
      }
      try array.remove(lower..<upper)
      try array.insert(copying: elements, at: lower)
    }
    register("array.reverse") { call throws(NativeExit) in try call.mutableArray(0).reverse() }
    register("array.sortIfNative") { call throws(NativeExit) in
      call.returns(try call.mutableArray(0).sortIfNative())
    }
  }
}

extension MutableArray {
  /// The place of an element; what stands there must be nothing or a placeholder.
  fileprivate func place(at index: Int) -> ValueSlot {
    ValueSlot(machine: machine, type: element, slots: slots(at: index))
  }

  /// Inserts copies of the elements of another array.
  fileprivate func insert(copying other: ArrayView, at index: Int) throws(NativeExit) {
    let length = other.count
    guard length > 0 else { return }
    try insertGap(at: index, length: length)
    for offset in 0..<length { place(at: index + offset).set(copying: other[offset]) }
  }

  /// Sorts numbers and text.
  ///
  /// - Returns: False, with nothing done, for other elements.
  fileprivate func sortIfNative() throws(NativeExit) -> Bool {
    let count = count
    switch element.kind {
    case .integer, .double, .float, .string, .character: break
    default: return false
    }
    guard count > 1 else { return true }
    try reserve(count)
    switch element.kind {
    case .integer(.uint64): sort({ UInt(bitPattern: $0.pointee) }) { $0.pointee = Int(bitPattern: $1) }
    case .integer: sort({ $0.pointee }) { $0.pointee = $1 }
    case .double: sort({ $0.double }) { $0.double = $1 }
    case .float: sort({ $0.float }) { $0.float = $1 }
    case .string: sort({ $0.string.pointee }) { $0.string.pointee = $1 }
    default: sort({ $0.character.pointee }) { $0.character.pointee = $1 }
    }
    return true
  }

  @inline(__always)
  private func sort<T: Comparable>(_ read: (Slots) -> T, _ write: (inout Slots, T) -> Void) {
    let (start, stride, count) = (slots(at: 0), stride, count)
    var values: [T] = []
    values.reserveCapacity(count)
    for index in 0..<count { values.append(read(start + index * stride)) }
    values.sort()
    for index in 0..<count {
      var slots = start + index * stride
      write(&slots, values[index])
    }
  }
}
