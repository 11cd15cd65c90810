import CSodium
import Synchronization

/// Makes names that no other has: a random part for the process and a number.
final class UniqueIDs: Sendable {
  private let prefix = UniqueIDs.random()
  private let count = Atomic<UInt64>(0)

  /// The next name: 32 hexadecimal digits.
  func next() -> String {
    let number = String(count.add(1, ordering: .relaxed).newValue, radix: 16)
    return prefix.prefix(24) + String(repeating: "0", count: max(0, 8 - number.count)) + number
  }

  /// 32 random hexadecimal digits.
  static func random() -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    randombytes_buf(&bytes, bytes.count)
    return String(decoding: bytes.flatMap { [hexDigit($0 >> 4), hexDigit($0 & 15)] }, as: UTF8.self)
  }
}
