/// Positions in a text, in the protocol's unit since version 5.2: Unicode code points.
struct CodePoints {
  private let utf8: [UInt8]

  init(of text: String) { utf8 = Array(text.utf8) }

  /// The number of code points before an offset in UTF-8 bytes.
  func count(before offset: Int) -> Int {
    utf8[..<min(max(offset, 0), utf8.count)].reduce(0) { $0 + (Self.isContinuation($1) ? 0 : 1) }
  }

  /// The offset in UTF-8 bytes of a position in code points; a position outside the text is moved to its nearer end.
  func utf8Offset(of position: Int) -> Int {
    var left = max(position, 0)
    for (offset, byte) in utf8.enumerated() where !Self.isContinuation(byte) {
      if left == 0 { return offset }
      left -= 1
    }
    return utf8.count
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
