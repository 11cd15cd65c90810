/// The block of a dictionary or set: an open-addressing hash table in the very form of the standard library's, so that
/// the order of iteration is the same under `SWIFT_DETERMINISTIC_HASHING`.
///
/// Slots: count, scale, occupancy bitmap, keys, values; `1 << scale` buckets. Linear probing, at most 3/4 full, the
/// hash is seeded with the scale. Removal moves later entries of the chain back, so that there are no tombstones.
/// (`_HashTable` and `_NativeDictionary` in the standard library.)
struct Table {
  let block: Block
  let keySlots: Int
  let valueSlots: Int

  @inline(__always)
  init(_ reference: Reference, keySlots: Int, valueSlots: Int) {
    block = Block(reference)
    self.keySlots = keySlots
    self.valueSlots = valueSlots
  }

  @inline(__always)
  var count: Int {
    get { block.slots[0] }
    nonmutating set { block.slots[0] = newValue }
  }
  @inline(__always)
  var scale: Int { block.slots[1] }
  @inline(__always)
  var bucketCount: Int { 1 &<< scale }
  @inline(__always)
  var mask: Int { bucketCount &- 1 }
  /// The number of entries at which it grows.
  @inline(__always)
  var capacity: Int { Table.capacity(scale: scale) }

  @inline(__always)
  private var bitmap: Slots { block.slots + 2 }
  @inline(__always)
  private var words: Int { Table.words(scale: scale) }
  @inline(__always)
  var keys: Slots { block.slots + 2 + words }
  @inline(__always)
  var values: Slots { keys + bucketCount &* keySlots }

  @inline(__always)
  func key(_ bucket: Int) -> Slots { keys + bucket &* keySlots }
  @inline(__always)
  func value(_ bucket: Int) -> Slots { values + bucket &* valueSlots }

  @inline(__always)
  func isOccupied(_ bucket: Int) -> Bool { bitmap[bucket &>> 6] & (1 &<< (bucket & 63)) != 0 }
  @inline(__always)
  func occupy(_ bucket: Int) { bitmap[bucket &>> 6] |= 1 &<< (bucket & 63) }
  @inline(__always)
  func vacate(_ bucket: Int) { bitmap[bucket &>> 6] &= ~(1 &<< (bucket & 63)) }

  /// The first occupied bucket after this one; -1 when there is none.
  func next(after bucket: Int) -> Int {
    let start = bucket + 1
    guard start < bucketCount else { return -1 }
    var word = start >> 6
    var bits = UInt(bitPattern: bitmap[word]) & (~0 << UInt(start & 63))
    while bits == 0 {
      word += 1
      guard word < words else { return -1 }
      bits = UInt(bitPattern: bitmap[word])
    }
    return word << 6 + bits.trailingZeroBitCount
  }

  /// The first free bucket from this one on, around the end.
  @inline(__always)
  func hole(from bucket: Int) -> Int {
    var bucket = bucket
    while isOccupied(bucket) { bucket = (bucket &+ 1) & mask }
    return bucket
  }

  /// The slots of the whole block.
  var blockSlots: Int { 2 + words + bucketCount * (keySlots + valueSlots) }

  @inline(__always)
  static func words(scale: Int) -> Int { scale <= 6 ? 1 : 1 &<< (scale &- 6) }
  /// Three quarters of the buckets, rounded down.
  @inline(__always)
  static func capacity(scale: Int) -> Int { (3 &<< scale) &>> 2 }
  /// The smallest scale for so many entries.
  static func scale(forCapacity capacity: Int) -> Int {
    let capacity = max(capacity, 1)
    let entries = max(Int((Double(capacity) / 0.75).rounded(.up)), capacity + 1)
    return Int.bitWidth - (entries - 1).leadingZeroBitCount
  }
}
