/// MurmurHash2 of 32 bits, by which front ends and kernels agree on the paths of cells.
enum Murmur2 {
  /// The hash of bytes.
  ///
  /// - Complexity: O(*n*)
  static func hash(_ bytes: some Collection<UInt8>, seed: UInt32) -> UInt32 {
    let multiplier: UInt32 = 0x5BD1_E995
    var hash = seed ^ UInt32(truncatingIfNeeded: bytes.count)
    var word: UInt32 = 0
    var shift: UInt32 = 0
    for byte in bytes {
      word |= UInt32(byte) << shift
      shift += 8
      guard shift == 32 else { continue }
      word &*= multiplier
      word ^= word >> 24
      word &*= multiplier
      hash &*= multiplier
      hash ^= word
      (word, shift) = (0, 0)
    }
    if shift > 0 {
      hash ^= word
      hash &*= multiplier
    }
    hash ^= hash >> 13
    hash &*= multiplier
    return hash ^ hash >> 15
  }
}
