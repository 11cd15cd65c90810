import Glibc

/// Reads programs from standard input: a line with the length in bytes, then the bytes.
struct InputStream {
  private func length() -> Int? {
    var value = 0
    while true {
      let byte = getchar()
      if byte == EOF { return nil }
      if byte == 10 { return value }
      value = value * 10 + Int(byte) - 48
    }
  }

  /// The next program; `nil` at the end. What is not UTF-8 is replaced.
  func next() -> String? {
    guard let count = length() else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let byte = getchar()
      if byte == EOF { return nil }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
