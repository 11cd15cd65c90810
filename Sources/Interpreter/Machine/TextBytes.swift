import Glibc

/// The UTF-8 of a string or substring in slots, where it lies: nothing is copied and no reference is counted.
///
/// It reads the form in which Swift stores a native string (`_StringObject` of the standard library): up to 15 bytes
/// in the two words themselves, else a count with flags and the address of a storage with the bytes behind its header.
/// It is valid as long as the slots hold the text.
///
/// Offsets count bytes of the whole string. What a method cannot tell from the bytes alone it leaves to the
/// standard library, by answering nil.
struct TextBytes {
  /// The first byte of the whole string.
  let start: UnsafePointer<UInt8>
  let count: Int
  /// Whether the whole string is known to be ASCII.
  let isASCII: Bool
  /// The part that is meant.
  let lower: Int
  let upper: Int

  /// - Parameter isSubstring: Whether the slots hold a `Substring`; else a `String`.
  /// - Returns: nil for a string that lies elsewhere, as no native string does.
  @inline(__always)
  init?(_ slots: Slots, isSubstring: Bool) {
    let string = isSubstring ? slots + 2 : slots
    let (flags, object) = (UInt(bitPattern: string[0]), UInt(bitPattern: string[1]))
    if object & Form.isSmall != 0 {
      // Bound, not assumed: the compiler takes bytes not to be the integers that were written there.
      start = UnsafePointer(UnsafeMutableRawPointer(string).bindMemory(to: UInt8.self, capacity: 16))
      count = Int(object >> 56 & 0xF)
      isASCII = object & Form.isSmallASCII != 0
    } else {
      guard object & Form.isForeign == 0, flags & Form.isTailAllocated != 0,
        let storage = UnsafeRawPointer(bitPattern: object & Form.address)
      else { return nil }
      start = (storage + Form.bias).assumingMemoryBound(to: UInt8.self)
      count = Int(flags & Form.count)
      isASCII = flags & Form.isASCII != 0
    }
    lower = isSubstring ? slots[0] >> 16 : 0
    upper = isSubstring ? slots[1] >> 16 : count
    guard lower >= 0, lower <= upper, upper <= count else { return nil }
  }

  /// Where the bits of a string's two words lie.
  fileprivate enum Form {
    static let isSmall: UInt = 1 << 61
    static let isSmallASCII: UInt = 1 << 62
    static let isForeign: UInt = 1 << 60
    static let address: UInt = (1 << 56) - 1
    static let bias = 32
    static let isASCII: UInt = 1 << 63
    static let isTailAllocated: UInt = 1 << 60
    static let count: UInt = (1 << 48) - 1
  }

  /// The bytes of the part.
  @inline(__always)
  var part: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start + lower, count: upper - lower) }

  /// Whether the part is ASCII.
  var isPlain: Bool { isASCII || TextBytes.isASCII(part) }

  /// Whether all bytes are ASCII.
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return true }
    var union: UInt64 = 0
    var offset = 0
    while offset + 8 <= bytes.count {
      union |= start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < bytes.count {
      union |= UInt64(bytes[offset])
      offset += 1
    }
    return union & 0x8080_8080_8080_8080 == 0
  }

  /// Whether two texts have the same bytes.
  @inline(__always)
  static func areSame(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return memcmp(first, second, left.count) == 0
  }
}

extension TextBytes {
  /// Whether a carriage return lies in a range of offsets.
  @inline(__always)
  func hasCarriageReturn(_ lower: Int, _ upper: Int) -> Bool {
    memchr(start + lower, 0x0D, upper - lower) != nil
  }

  /// The scalar at an offset where one begins, and its number of bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(start[offset])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(start[offset + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(start[offset + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0xF) << 12 | second << 6 | third, 3) }
    return ((first & 0x7) << 18 | second << 12 | third << 6 | UInt32(start[offset + 3] & 0x3F), 4)
  }

  /// Whether a scalar begins at an offset, the end of the string included.
  @inline(__always)
  func isScalarBoundary(_ offset: Int) -> Bool { offset == count || start[offset] & 0xC0 != 0x80 }

  /// Whether a scalar neither joins its neighbours to one character nor is joined by another such one: letters and
  /// ideographs of the commonest scripts, and ASCII but for the parts of a line's end.
  @inline(__always)
  static func isSimple(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar != 0x0D && scalar != 0x0A }
    switch scalar {
    case 0xC0...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      return true
    default: return false
    }
  }

  /// The offset behind the character that begins at an offset of the part.
  @inline(__always)
  func after(_ offset: Int) -> Int? {
    let (scalar, length) = scalar(at: offset)
    let next = offset + length
    if next >= upper { return TextBytes.isSimple(scalar) || next == offset + 1 ? next : nil }
    let following = start[next]
    if scalar < 0x80, following < 0x80 {
      return scalar == 0x0D && following == 0x0A ? next + 1 : next
    }
    guard TextBytes.isSimple(scalar), TextBytes.isSimple(self.scalar(at: next).value) else { return nil }
    return next
  }

  /// The number of characters in the part.
  func characterCount() -> Int? {
    if isPlain {
      var count = upper - lower
      var offset = lower
      while let found = memchr(start + offset, 0x0D, upper - offset) {
        offset = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found)) + 1
        if offset < upper, start[offset] == 0x0A { count -= 1 }
      }
      return count
    }
    var (count, offset) = (0, lower)
    while offset < upper {
      let (scalar, length) = scalar(at: offset)
      guard TextBytes.isSimple(scalar) else { return nil }
      offset += length
      count += 1
    }
    return count
  }

  /// The offset so many characters on, or beyond the part.
  ///
  /// - Parameter offset: In the part.
  func offset(_ offset: Int, by distance: Int) -> Int? {
    guard isASCII else { return nil }
    let (target, overflow) = offset.addingReportingOverflow(distance)
    let (first, last) = overflow ? (lower, upper) : (min(offset, target), max(offset, target))
    // One more byte on both sides, where a line's end may be cut.
    let (from, to) = (max(first - 1, lower), min(last + 1, upper))
    guard from >= to || !hasCarriageReturn(from, to) else { return nil }
    return overflow ? (distance < 0 ? -1 : upper + 1) : target
  }
}

extension NativeCall {
  /// Whether an argument is a `Substring`.
  @inline(__always)
  func isSubstring(_ index: Int) -> Bool { site.pointee.substrings & (1 &<< UInt64(index)) != 0 }

  /// The bytes of a `String` or `Substring` argument.
  @inline(__always)
  func bytes(_ index: Int) -> TextBytes? {
    TextBytes(slots(index), isSubstring: isSubstring(index))
  }

  /// Returns a value in an Optional.
  @inline(__always)
  func returnsSome(_ value: Int) {
    base[0] = 1
    base[1] = value
  }

  /// Returns a character in an Optional.
  @inline(__always)
  func returnsSome(_ value: Character) {
    base[0] = 1
    (base + 1).character.initialize(to: value)
  }

  /// Writes the whole string of a `String` or `Substring` argument.
  @inline(__always)
  func writeString(ofArgument index: Int, to place: Slots) {
    let argument = slots(index)
    let string = isSubstring(index) ? argument + 2 : argument
    (place[0], place[1]) = (string[0], string[1])
    machine.retainString(place)
  }

  /// Writes the part of an argument's whole string between two offsets where scalars begin.
  @inline(__always)
  func writeSubstring(_ lower: Int, _ upper: Int, ofArgument index: Int, to place: Slots) {
    // A position in UTF-8 where a scalar begins; whether a character does is left open.
    place[0] = lower << 16 | 0b0101
    place[1] = upper << 16 | 0b0101
    writeString(ofArgument: index, to: place + 2)
  }

}

extension UnsafeMutablePointer where Pointee == Int {
  /// Writes a string of valid UTF-8 into two slots.
  @inline(__always)
  func initializeString(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 15, let start = bytes.baseAddress else {
      string.initialize(to: String(decoding: bytes, as: UTF8.self))
      return
    }
    (self[0], self[1]) = (0, 0)
    UnsafeMutableRawPointer(self).copyMemory(from: start, byteCount: bytes.count)
    finishSmallString(count: bytes.count)
  }

  /// Makes two slots, zero behind the bytes that stand in them, a string.
  ///
  /// - Precondition: At most 15 bytes of valid UTF-8.
  @inline(__always)
  func finishSmallString(count: Int) {
    let isASCII = (self[0] | self[1]) & Int(bitPattern: 0x8080_8080_8080_8080) == 0
    self[1] |= Int(bitPattern: (isASCII ? 0xE0 : 0xA0) | UInt(count)) << 56
  }

  /// Appends one string to another where both and the result lie in the two words themselves.
  ///
  /// - Returns: Whether they do; nothing is changed if not.
  @inline(__always)
  func appendSmallString(_ other: Slots) -> Bool {
    let (object, added) = (UInt(bitPattern: self[1]), UInt(bitPattern: other[1]))
    guard object & added & TextBytes.Form.isSmall != 0 else { return false }
    let (count, addedCount) = (object >> 56 & 0xF, added >> 56 & 0xF)
    guard count + addedCount <= 15 else { return false }
    let bytes: UInt = (1 << 56) - 1
    var (low, high) = (UInt(bitPattern: self[0]), object & bytes)
    let (first, second) = (UInt(bitPattern: other[0]), added & bytes)
    let shift = count * 8
    if shift < 64 {
      low |= first &<< shift
      high |= shift == 0 ? second : second &<< shift | first &>> (64 - shift)
    } else {
      high |= first &<< (shift - 64)
    }
    let isASCII = object & added & TextBytes.Form.isSmallASCII
    self[0] = Int(bitPattern: low)
    self[1] = Int(
      bitPattern: high | TextBytes.Form.isSmall | isASCII | (1 << 63) | (count + addedCount) << 56)
    return true
  }
}
