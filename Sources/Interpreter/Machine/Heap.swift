import Glibc

/// The machine's heap: blocks with reference counts, a budget, and destruction without recursion.
///
/// Small blocks come from free lists by size, carved out of slabs; large ones from the system's allocator. A block is
/// freed with the number of slots that it was made with, which tells which.
///
/// Invariants: `used` is the sum of the sizes of all live blocks; a free list's blocks hold the address of the next one
/// where a live block has its header.
final class Heap {
  /// The heap's changing state, in raw memory, so that reaching it takes no exclusivity checks.
  struct State {
    /// The bytes that may be used, and those in use.
    let limit: Int
    var used = 0
    /// The number of live blocks.
    var blocks = 0
    /// Blocks whose count fell to 0, to be destroyed; the last is next.
    var doomed: Slots
    var doomedCount = 0
    var doomedCapacity = 64
    /// Whether a drain of `doomed` is under way.
    var isDraining = false
    /// The first free block of each size class.
    var free: (Int, Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0, 0)
  }

  let state: UnsafeMutablePointer<State>
  /// Weak boxes by object.
  var weakBoxes: [Reference: Reference] = [:]
  private var slabs: [UnsafeMutableRawPointer] = []

  /// Blocks of at most so many slots come from free lists.
  static let smallSlots = 15
  private static let slabSize = 1 << 16

  init(limit: Int) {
    state = .allocate(capacity: 1)
    state.initialize(to: State(limit: limit, doomed: .allocate(capacity: 64)))
  }

  deinit {
    for slab in slabs { Glibc.free(slab) }
    state.pointee.doomed.deallocate()
    state.deallocate()
  }

  /// The bytes in use.
  var used: Int { state.pointee.used }
  /// The number of live blocks.
  var blocks: Int { state.pointee.blocks }

  // MARK: Blocks

  /// Makes a block with a reference count of 1; its slots are not initialized.
  ///
  /// - Returns: 0 when the budget does not allow it.
  @inline(__always)
  func allocate(_ kind: BlockKind, type: TypeIndex, slots: Int) -> Reference {
    let reference: Reference
    if slots <= Heap.smallSlots {
      let size = Heap.sizeClass(slots)
      guard state.pointee.used + size * 16 <= state.pointee.limit else { return 0 }
      let list = freeList(size)
      reference = list.pointee
      if _slowPath(reference == 0) { return carve(kind, type: type, slots: slots) }
      list.pointee = place(reference).pointee
      state.pointee.used += size * 16
    } else {
      reference = allocateLarge(slots)
      guard reference != 0 else { return 0 }
    }
    state.pointee.blocks += 1
    place(reference).pointee = Int(bitPattern: UInt(Block.header(kind, type)))
    return reference
  }

  /// Gives a block's memory back; its contents are dead already.
  ///
  /// - Parameter slots: The slots that it was allocated or resized with.
  @inline(__always)
  func free(_ reference: Reference, slots: Int) {
    state.pointee.blocks -= 1
    if slots <= Heap.smallSlots {
      let size = Heap.sizeClass(slots)
      let list = freeList(size)
      place(reference).pointee = list.pointee
      list.pointee = reference
      state.pointee.used -= size * 16
    } else {
      state.pointee.used -= Heap.largeSize(slots)
      Glibc.free(UnsafeMutableRawPointer(place(reference)))
    }
  }

  /// Makes a unique block larger or smaller, keeping its bits.
  ///
  /// - Returns: The moved block; 0, with the block as it was, when the budget does not allow it.
  func resize(_ reference: Reference, from old: Int, to slots: Int) -> Reference {
    if old > Heap.smallSlots, slots > Heap.smallSlots {
      guard slots <= state.pointee.limit >> 3 else { return 0 }
      let added = Heap.largeSize(slots) - Heap.largeSize(old)
      guard state.pointee.used + added <= state.pointee.limit,
        let moved = realloc(UnsafeMutableRawPointer(place(reference)), Block.headerSize + slots * 8)
      else { return 0 }
      state.pointee.used += added
      return Int(bitPattern: moved)
    }
    let moved = allocate(.array, type: 0, slots: slots)
    guard moved != 0 else { return 0 }
    place(moved).update(from: place(reference), count: 1 + min(old, slots))
    free(reference, slots: old)
    return moved
  }

  @inline(__always)
  private func place(_ reference: Reference) -> Slots { Slots(bitPattern: reference).unsafelyUnwrapped }

  /// The first free block of a size class.
  @inline(__always)
  private func freeList(_ size: Int) -> Slots {
    let offset = MemoryLayout<State>.offset(of: \.free).unsafelyUnwrapped
    return (UnsafeMutableRawPointer(state) + offset).assumingMemoryBound(to: Int.self) + size
  }

  /// Fills a free list from a new slab, and takes a block.
  @inline(never)
  private func carve(_ kind: BlockKind, type: TypeIndex, slots: Int) -> Reference {
    guard let slab = malloc(Heap.slabSize) else { return 0 }
    slabs.append(slab)
    let size = Heap.sizeClass(slots)
    let list = freeList(size)
    var offset = (Heap.slabSize / (size * 16) - 1) * size * 16
    while offset >= 0 {
      let block = Int(bitPattern: slab + offset)
      place(block).pointee = list.pointee
      list.pointee = block
      offset -= size * 16
    }
    return allocate(kind, type: type, slots: slots)
  }

  @inline(never)
  private func allocateLarge(_ slots: Int) -> Reference {
    // Slots are bounded by the limit first, so that the byte count cannot overflow.
    guard slots <= state.pointee.limit >> 3 else { return 0 }
    let size = Heap.largeSize(slots)
    guard state.pointee.used + size <= state.pointee.limit, let memory = malloc(Block.headerSize + slots * 8)
    else { return 0 }
    state.pointee.used += size
    return Int(bitPattern: memory)
  }

  /// The size of a small block in units of 16 bytes.
  @inline(__always)
  static func sizeClass(_ slots: Int) -> Int { (slots + 2) >> 1 }
  /// What the system's allocator takes: its own header of 8 bytes, multiples of 16.
  @inline(__always)
  private static func largeSize(_ slots: Int) -> Int { (Block.headerSize + slots * 8 + 8 + 15) & ~15 }

  // MARK: Doomed blocks

  /// Puts a block onto the list of those to be destroyed.
  @inline(__always)
  func doom(_ reference: Reference) {
    if _slowPath(state.pointee.doomedCount == state.pointee.doomedCapacity) { growDoomed() }
    state.pointee.doomed[state.pointee.doomedCount] = reference
    state.pointee.doomedCount += 1
  }

  @inline(never)
  private func growDoomed() {
    let capacity = state.pointee.doomedCapacity * 2
    let list = Slots.allocate(capacity: capacity)
    list.update(from: state.pointee.doomed, count: state.pointee.doomedCount)
    state.pointee.doomed.deallocate()
    state.pointee.doomed = list
    state.pointee.doomedCapacity = capacity
  }
}
