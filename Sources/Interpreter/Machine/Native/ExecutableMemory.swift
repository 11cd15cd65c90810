import Glibc

/// A region of memory for machine code: never writable and executable at the same time.
///
/// Only address space is taken at first; code is added at the end, and stays where it is as long as the region lives.
final class ExecutableMemory {
  /// The first byte of the region.
  let base: UnsafeMutableRawPointer
  private let size: Int
  /// The bytes in use.
  private(set) var used = 0

  /// Reserves address space.
  ///
  /// - Returns: `nil` where the system does not allow it, or does not allow code to be made at all.
  init?(size: Int) {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let base = mmap(nil, size, PROT_NONE, flags, -1, 0), base != MAP_FAILED else { return nil }
    self.base = base
    self.size = size
  }

  deinit { munmap(base, size) }

  /// Where the next code will stand.
  var next: UInt { UInt(bitPattern: base + used) }

  /// Forgets all code but the first bytes, and gives its memory back.
  ///
  /// - Precondition: None of it runs, and nothing refers to it.
  func truncate(to count: Int) {
    let page = Int(getpagesize())
    let first = (count + page - 1) / page * page
    if used > first { madvise(base + first, used - first, MADV_DONTNEED) }
    used = count
  }

  /// Adds code.
  ///
  /// - Returns: Where it stands; `nil` when there is no room, or the system refuses.
  func append(_ code: [UInt8]) -> UInt? {
    guard code.count <= size - used else { return nil }
    let page = Int(getpagesize())
    let first = used / page * page
    let length = (used + code.count - first + page - 1) / page * page
    guard mprotect(base + first, length, PROT_READ | PROT_WRITE) == 0 else { return nil }
    let start = base + used
    code.withUnsafeBytes { start.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: code.count) }
    guard mprotect(base + first, length, PROT_READ | PROT_EXEC) == 0 else { return nil }
    used = (used + code.count + 15) & ~15
    return UInt(bitPattern: start)
  }
}
