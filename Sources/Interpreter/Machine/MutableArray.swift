/// An array in a place that may be changed: a native's `inout` argument, a new array that grows.
///
/// Every change makes the block unique first. Sizes are checked against the machine's budget.
struct MutableArray {
  let machine: Machine
  let element: RuntimeType
  /// Where the array's reference stands.
  let place: Slots

  /// The slots of one element.
  var stride: Int { machine.slots(element.index) }
  var count: Int { place.pointee == 0 ? 0 : Block(place.pointee).slots[0] }
  var capacity: Int { place.pointee == 0 ? 0 : Block(place.pointee).slots[1] }

  /// The slots of an element. Valid until the array changes.
  func slots(at index: Int) -> Slots { Block(place.pointee).slots + 2 + index * stride }

  /// An element, for reading.
  subscript(_ index: Int) -> ValueView {
    precondition(index >= 0 && index < count)
    return ValueView(machine: machine, type: element, slots: slots(at: index))
  }

  /// Makes the block unique, with room for so many elements.
  func reserve(_ minimum: Int) throws(NativeExit) {
    try machine.nativeExit(machine.makeUnique(place, element: element.index, capacity: minimum))
  }

  /// Adds an element.
  ///
  /// - Returns: Its place, zero; it must be written before anything else happens to the array.
  func appendSlot() throws(NativeExit) -> ValueSlot {
    let index = count
    try machine.nativeExit(machine.makeRoom(place, element: element.index, forAppending: 1))
    Block(place.pointee).slots[0] = index + 1
    let slots = slots(at: index)
    for offset in 0..<stride { slots[offset] = 0 }
    return ValueSlot(machine: machine, type: element, slots: slots)
  }

  /// Adds a copy of a value.
  func append(copying value: ValueView) throws(NativeExit) {
    let owned = OwnedValue(copying: value.slots, type: value.type, machine: machine)
    try appendSlot().set(copying: owned)
  }

  /// Opens a gap of zero elements, which must be written.
  ///
  /// - Throws: A trap unless `0 <= index <= count` and `length >= 0`.
  func insertGap(at index: Int, length: Int) throws(NativeExit) {
    let count = count
    guard index >= 0, index <= count, length >= 0 else { throw .trap(.indexOutOfRange) }
    guard length > 0 else { return }
    try machine.nativeExit(machine.makeRoom(place, element: element.index, forAppending: length))
    let stride = stride
    let start = slots(at: index)
    (start + length * stride).update(from: start, count: (count - index) * stride)
    for offset in 0..<length * stride { start[offset] = 0 }
    Block(place.pointee).slots[0] = count + length
  }

  /// Inserts a copy of a value.
  func insert(copying value: ValueView, at index: Int) throws(NativeExit) {
    let owned = OwnedValue(copying: value.slots, type: value.type, machine: machine)
    try insertGap(at: index, length: 1)
    ValueSlot(machine: machine, type: element, slots: slots(at: index)).set(copying: owned)
  }

  /// Removes elements and destroys them.
  ///
  /// - Throws: A trap unless the range lies in the array.
  func remove(_ range: Range<Int>) throws(NativeExit) {
    let count = count
    guard range.lowerBound >= 0, range.upperBound <= count else { throw .trap(.indexOutOfRange) }
    guard !range.isEmpty else { return }
    try reserve(count)
    let stride = stride
    let start = slots(at: range.lowerBound)
    let removed = range.count * stride
    try withScratch(removed) { scratch in
      scratch.update(from: start, count: removed)
      start.update(from: start + removed, count: (count - range.upperBound) * stride)
      Block(place.pointee).slots[0] = count - range.count
      // The array is whole again before destruction may run a deinitializer.
      for index in 0..<range.count { machine.destroy(scratch + index * stride, element.index) }
    }
  }

  /// Removes an element and moves it to a place.
  func remove(at index: Int, movingTo destination: ValueSlot) throws(NativeExit) {
    let count = count
    guard index >= 0, index < count else { throw .trap(.indexOutOfRange) }
    try reserve(count)
    let stride = stride
    let start = slots(at: index)
    destination.slots.update(from: start, count: stride)
    start.update(from: start + stride, count: (count - index - 1) * stride)
    Block(place.pointee).slots[0] = count - 1
  }

  /// Exchanges two elements.
  func swap(_ first: Int, _ second: Int) throws(NativeExit) {
    guard first >= 0, first < count, second >= 0, second < count else { throw .trap(.indexOutOfRange) }
    try reserve(count)
    let (left, right) = (slots(at: first), slots(at: second))
    for offset in 0..<stride { (left[offset], right[offset]) = (right[offset], left[offset]) }
  }

  /// Reverses the elements in place.
  func reverse() throws(NativeExit) {
    var (low, high) = (0, count - 1)
    while low < high {
      try swap(low, high)
      low += 1
      high -= 1
    }
  }

  /// Puts the elements into the order of these positions, a permutation of `0 ..< count`.
  func permute(_ order: [Int]) throws(NativeExit) {
    precondition(order.count == count)
    guard count > 0 else { return }
    try reserve(count)
    let stride = stride
    try withScratch(count * stride) { scratch in
      for (index, from) in order.enumerated() {
        (scratch + index * stride).update(from: slots(at: from), count: stride)
      }
      slots(at: 0).update(from: scratch, count: count * stride)
    }
  }

  /// Empties the array.
  func removeAll() {
    let reference = place.pointee
    place.pointee = 0
    machine.release(reference)
  }
}
