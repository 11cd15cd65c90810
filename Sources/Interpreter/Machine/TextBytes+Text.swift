import Glibc

/// What can be told of text from its bytes.
extension TextBytes {
  // MARK: Positions

  /// The offset of a position in the part, its end included; nil inside of a scalar and outside of the part.
  @inline(__always)
  func offset(ofSlot slot: Int) -> Int? {
    let offset = slot >> 1
    guard slot & 1 == 0, offset >= lower, offset <= upper, isScalarBoundary(offset) else { return nil }
    return offset
  }

  /// The offset of a position that has a scalar behind it.
  @inline(__always)
  func elementOffset(_ slot: Int) -> Int? {
    guard let offset = offset(ofSlot: slot), offset < upper else { return nil }
    return offset
  }

  /// Whether the part between two positions is one that needs no rounding.
  @inline(__always)
  func canSlice(_ first: Int, _ last: Int) -> Bool {
    guard let first = offset(ofSlot: first), let last = offset(ofSlot: last) else { return false }
    return first <= last
  }

  /// The offset behind the character that the scalar at an offset belongs to.
  @inline(__always)
  func after(aligning offset: Int) -> Int? {
    // What a simple scalar belongs to ends with it, if the next one is simple too.
    let first = start[offset]
    if first < 0x80 || TextBytes.isSimple(scalar(at: offset).value) { return after(offset) }
    return nil
  }

  /// The scalar at a position, if it is a character of its own.
  @inline(__always)
  func lonelyScalar(atSlot slot: Int) -> Unicode.Scalar? {
    guard let offset = elementOffset(slot) else { return nil }
    let (value, length) = scalar(at: offset)
    guard TextBytes.isSimple(value), offset == lower || isSimple(before: offset) else { return nil }
    let next = offset + length
    guard next >= upper || start[next] < 0x80 || TextBytes.isSimple(scalar(at: next).value) else {
      return nil
    }
    return Unicode.Scalar(value)
  }

  /// Whether the scalar before an offset is simple, or the part of a line's end.
  @inline(__always)
  private func isSimple(before offset: Int) -> Bool {
    if start[offset - 1] < 0x80 { return true }
    var begin = offset - 1
    while begin > lower, start[begin] & 0xC0 == 0x80 { begin -= 1 }
    return TextBytes.isSimple(scalar(at: begin).value)
  }

  /// The scalar between two offsets, if it is all that stands there.
  @inline(__always)
  func onlyScalar(_ offset: Int, _ next: Int) -> Unicode.Scalar? {
    let (value, length) = scalar(at: offset)
    return offset + length == next ? Unicode.Scalar(value) : nil
  }

  // MARK: Comparing

  /// Whether the texts are equal.
  @inline(__always)
  func areEqual(_ other: TextBytes) -> Bool? {
    if TextBytes.areSame(part, other.part) { return true }
    return isPlain && other.isPlain ? false : nil
  }

  /// Whether this text is less.
  @inline(__always)
  func isLess(_ other: TextBytes) -> Bool? {
    guard isPlain, other.isPlain else { return nil }
    let (first, second) = (part, other.part)
    let order = memcmp(start + lower, other.start + other.lower, min(first.count, second.count))
    return order != 0 ? order < 0 : first.count < second.count
  }

  /// Whether the text begins with another.
  func hasPrefix(_ other: TextBytes) -> Bool? {
    guard isPlain, other.isPlain else { return nil }
    let (bytes, prefix) = (part, other.part)
    guard prefix.count <= bytes.count else { return false }
    guard memcmp(start + lower, other.start + other.lower, prefix.count) == 0 else { return false }
    return prefix.isEmpty || !cutsLineEnd(lower + prefix.count)
  }

  /// Whether the text ends with another.
  func hasSuffix(_ other: TextBytes) -> Bool? {
    guard isPlain, other.isPlain else { return nil }
    let (bytes, suffix) = (part, other.part)
    guard suffix.count <= bytes.count else { return false }
    let first = upper - suffix.count
    guard memcmp(start + first, other.start + other.lower, suffix.count) == 0 else { return false }
    return suffix.isEmpty || !cutsLineEnd(first)
  }

  /// Whether an offset lies between the two bytes of a line's end, which are one character.
  @inline(__always)
  private func cutsLineEnd(_ offset: Int) -> Bool {
    offset > lower && offset < upper && start[offset] == 0x0A && start[offset - 1] == 0x0D
  }

  // MARK: Numbers

  /// The decimal integer that the text is, if it has few digits.
  @inline(__always)
  func shortInteger() -> Int? {
    var (offset, isNegative) = (lower, false)
    if offset < upper, start[offset] == 0x2D || start[offset] == 0x2B {
      isNegative = start[offset] == 0x2D
      offset += 1
    }
    guard offset < upper, upper - offset <= 18 else { return nil }
    var value = 0
    while offset < upper {
      let digit = start[offset] &- 0x30
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
      offset += 1
    }
    return isNegative ? 0 &- value : value
  }

  // MARK: Searching

  /// Where other text occurs first from an offset on, in whole characters.
  ///
  /// - Precondition: Both are ASCII, and the other is not empty.
  func first(_ other: UnsafeBufferPointer<UInt8>, from begin: Int) -> Int? {
    guard let needle = other.baseAddress, begin <= upper else { return nil }
    var offset = begin
    while other.count <= upper - offset {
      guard let found = memchr(start + offset, Int32(needle[0]), upper - offset - other.count + 1) else {
        return nil
      }
      offset = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
      let end = offset + other.count
      if other.count == 1 || memcmp(start + offset, needle, other.count) == 0,
        !cutsLineEnd(offset), !cutsLineEnd(end)
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  // MARK: Making

  /// Writes a string of the bytes, each mapped.
  ///
  /// - Precondition: The part and what it is mapped to are ASCII.
  @inline(__always)
  func writeASCII(to place: Slots, _ map: (UInt8) -> UInt8) {
    let bytes = part
    if bytes.count <= 15 {
      (place[0], place[1]) = (0, 0)
      // Untyped stores: the compiler takes typed ones of bytes not to change integers.
      let result = UnsafeMutableRawPointer(place)
      for index in 0..<bytes.count {
        result.storeBytes(of: map(bytes[index]), toByteOffset: index, as: UInt8.self)
      }
      place.finishSmallString(count: bytes.count)
    } else {
      place.string.initialize(
        to: String(unsafeUninitializedCapacity: bytes.count) { result in
          for index in 0..<bytes.count { result[index] = map(bytes[index]) }
          return bytes.count
        })
    }
  }
}
