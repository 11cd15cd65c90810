/// Finds text in text, in whole characters.
///
/// ASCII text is searched byte by byte; any other by characters, which compare by canonical equivalence.
struct TextSearch {
  private let text: Substring
  private let other: Substring
  private let isPlain: Bool

  init(_ other: Substring, in text: Substring) {
    self.text = text
    self.other = other
    isPlain = Self.isASCII(other) && Self.isASCII(text)
  }

  private static func isASCII(_ text: Substring) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var union: UInt8 = 0
      for byte in bytes { union |= byte }
      return union < 0x80
    } ?? false
  }

  /// Where the other text occurs first from a position on. Empty text occurs everywhere.
  ///
  /// - Complexity: O(*n* · *m*) at worst.
  func first(from start: String.Index) -> Range<String.Index>? {
    guard !other.isEmpty else { return start..<start }
    return isPlain ? firstOfBytes(from: start) : firstOfCharacters(from: start)
  }

  private func firstOfBytes(from start: String.Index) -> Range<String.Index>? {
    let utf8 = text.utf8
    let skipped = utf8.distance(from: utf8.startIndex, to: start)
    let found = other.utf8.withContiguousStorageIfAvailable { needle in
      utf8.withContiguousStorageIfAvailable { bytes in Self.offset(of: needle, in: bytes, from: skipped) }
    }
    guard case .some(.some(let offset?)) = found else { return nil }
    let lower = utf8.index(utf8.startIndex, offsetBy: offset)
    return lower..<utf8.index(lower, offsetBy: other.utf8.count)
  }

  private static func offset(
    of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard needle.count <= bytes.count - start else { return nil }
    let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    for offset in start...(bytes.count - needle.count) where bytes[offset] == needle[0] {
      let end = offset + needle.count
      guard bytes[offset..<end].elementsEqual(needle) else { continue }
      // The two bytes of a line's end are one character.
      if needle[0] == lineFeed, offset > 0, bytes[offset - 1] == carriageReturn { continue }
      if bytes[end - 1] == carriageReturn, end < bytes.count, bytes[end] == lineFeed { continue }
      return offset
    }
    return nil
  }

  private func firstOfCharacters(from start: String.Index) -> Range<String.Index>? {
    let first = other[other.startIndex]
    var start = start
    while start < text.endIndex {
      if text[start] == first {
        var (end, next) = (text.index(after: start), other.index(after: other.startIndex))
        while next < other.endIndex, end < text.endIndex, text[end] == other[next] {
          text.formIndex(after: &end)
          other.formIndex(after: &next)
        }
        if next == other.endIndex { return start..<end }
      }
      text.formIndex(after: &start)
    }
    return nil
  }
}
