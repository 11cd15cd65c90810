import Glibc

/// A growing table whose elements never move: a reservation of address space, committed as it is touched.
///
/// Invariant: elements below `count` are initialized. The memory is given back by `deallocate`, once.
struct StableTable<Element> {
  let base: UnsafeMutablePointer<Element>
  let capacity: Int
  private(set) var count = 0

  /// Reserves address space for so many elements.
  init(capacity: Int) {
    self.capacity = capacity
    base = Reservation.map(bytes: capacity * MemoryLayout<Element>.stride)
      .bindMemory(to: Element.self, capacity: capacity)
  }

  /// Adds an element.
  ///
  /// - Returns: Its index, or `nil` when the reservation is used up.
  mutating func append(_ element: Element) -> Int? {
    guard count < capacity else { return nil }
    (base + count).initialize(to: element)
    count += 1
    return count - 1
  }

  /// Destroys the elements and gives the memory back.
  func deallocate() {
    base.deinitialize(count: count)
    Reservation.unmap(base, bytes: capacity * MemoryLayout<Element>.stride)
  }
}

/// Address space from the system, zero when first read.
enum Reservation {
  /// Reserves address space without committing memory.
  static func map(bytes: Int) -> UnsafeMutableRawPointer {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let address = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), address != MAP_FAILED else {
      fatalError("no address space for \(bytes >> 20) MiB: raise the limit of virtual memory (ulimit -v)")
    }
    return address
  }

  /// Gives it back.
  static func unmap(_ address: UnsafeMutableRawPointer, bytes: Int) {
    munmap(address, bytes)
  }

  /// Gives the memory of a part back, which then reads as zero again.
  static func decommit(_ address: UnsafeMutableRawPointer, bytes: Int) {
    if bytes > 0 { madvise(address, bytes, MADV_DONTNEED) }
  }
}
