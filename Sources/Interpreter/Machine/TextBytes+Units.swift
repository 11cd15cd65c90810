/// What a view of a string counts.
enum TextUnits: UInt8, Sendable { case utf8, utf16, scalars }

/// A string's views of code units and scalars, as far as its bytes tell.
extension TextBytes {
  /// The unit at a position, and how many bytes it takes.
  @inline(__always)
  func unit(_ units: TextUnits, atSlot slot: Int) -> (value: Int, length: Int)? {
    let offset = slot >> 1
    guard slot & 1 == 0, offset >= lower, offset < upper else { return nil }
    let byte = start[offset]
    if byte < 0x80 || units == .utf8 { return (Int(byte), 1) }
    guard isScalarBoundary(offset) else { return nil }
    let (value, length) = scalar(at: offset)
    guard units == .scalars || value <= 0xFFFF else { return nil }
    return (Int(value), length)
  }

  /// The position so many units on, if units are bytes.
  @inline(__always)
  func slot(_ units: TextUnits, _ slot: Int, offsetBy distance: Int) -> Int? {
    guard units == .utf8 || isASCII, slot & 1 == 0, slot >> 1 >= lower, slot >> 1 <= upper else { return nil }
    let (offset, overflow) = (slot >> 1).addingReportingOverflow(distance)
    guard !overflow, offset >= lower, offset <= upper else { return nil }
    return offset * 2
  }

  /// The number of units between two positions, if units are bytes.
  @inline(__always)
  func distance(_ units: TextUnits, _ first: Int, _ last: Int) -> Int? {
    guard units == .utf8 || isASCII, (first | last) & 1 == 0, first >> 1 >= lower, first >> 1 <= upper,
      last >> 1 >= lower, last >> 1 <= upper
    else { return nil }
    return (last - first) >> 1
  }
}
