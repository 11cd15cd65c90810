import Glibc

/// What this process uses.
enum ProcessMemory {
  /// The bytes of resident memory; 0 when the system does not tell.
  static func resident() -> Int {
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { buffer in
      let count = read(file, buffer.baseAddress, 128)
      // The second number is the resident pages.
      let fields = buffer.prefix(max(count, 0)).split(separator: UInt8(ascii: " "))
      guard fields.count > 1 else { return 0 }
      return fields[1].reduce(0) { $0 * 10 + Int($1) - 48 } * Int(getpagesize())
    }
  }
}
