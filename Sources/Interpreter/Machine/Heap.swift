import Glibc

/// The machine's heap: blocks with reference counts, a budget, and destruction without recursion.
final class Heap {
  /// The bytes that may be used.
  let limit: Int
  /// The bytes in use.
  var used = 0
  /// The number of live blocks.
  var blocks = 0
  /// Weak boxes by object.
  var weakBoxes: [Reference: Reference] = [:]
  /// Blocks whose count fell to 0, to be destroyed; the last is next.
  var doomed: [Reference] = []
  /// Whether a drain of `doomed` is under way.
  var isDraining = false

  init(limit: Int) {
    self.limit = limit
  }

  /// Makes a block with a reference count of 1; its slots are not initialized.
  ///
  /// - Returns: 0 when the budget does not allow it.
  func allocate(_ kind: BlockKind, type: TypeIndex, slots: Int) -> Reference {
    // Slots are bounded by the limit first, so that the byte count cannot overflow.
    guard slots <= limit >> 3 else { return 0 }
    let bytes = Heap.size(slots: slots)
    guard used + bytes <= limit, let memory = malloc(Block.headerSize + slots * 8) else { return 0 }
    used += bytes
    blocks += 1
    memory.storeBytes(of: 1, as: UInt32.self)
    memory.storeBytes(of: UInt32(kind.rawValue) << 28 | type, toByteOffset: 4, as: UInt32.self)
    return Int(bitPattern: memory)
  }

  /// Gives a block's memory back; its contents are dead already.
  ///
  /// - Parameter slots: The slots that it was allocated or resized with.
  func free(_ reference: Reference, slots: Int) {
    used -= Heap.size(slots: slots)
    blocks -= 1
    Glibc.free(Block(reference).header)
  }

  /// Makes a unique block larger or smaller, keeping its bits.
  ///
  /// - Returns: The moved block; 0, with the block as it was, when the budget does not allow it.
  func resize(_ reference: Reference, from old: Int, to slots: Int) -> Reference {
    guard slots <= limit >> 3 else { return 0 }
    let added = Heap.size(slots: slots) - Heap.size(slots: old)
    guard used + added <= limit,
      let moved = realloc(Block(reference).header, Block.headerSize + slots * 8)
    else { return 0 }
    used += added
    return Int(bitPattern: moved)
  }

  /// What the allocator takes for a block: its own header of 8 bytes, multiples of 16, at least 32.
  private static func size(slots: Int) -> Int { max(32, (Block.headerSize + slots * 8 + 8 + 15) & ~15) }
}
