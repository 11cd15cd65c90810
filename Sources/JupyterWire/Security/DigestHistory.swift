/// Remembers the digests of past messages: 2¹⁶ of them, as jupyter_client does, of which a tenth, the oldest, goes
/// when it is full.
struct DigestHistory: Sendable {
  private let capacity: Int
  private var known: Set<Digest> = []
  private var order: [Digest] = []

  init(capacity: Int = 1 << 16) { self.capacity = capacity }

  /// Remembers a digest.
  ///
  /// - Returns: `false` when it was known: the message is a replay.
  /// - Complexity: O(1), amortised.
  mutating func insert(_ digest: Digest) -> Bool {
    guard known.insert(digest).inserted else { return false }
    order.append(digest)
    if order.count > capacity {
      let old = max(1, capacity / 10)
      for digest in order.prefix(old) { known.remove(digest) }
      order.removeFirst(old)
    }
    return true
  }
}
