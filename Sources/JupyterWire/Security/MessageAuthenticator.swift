import CSodium
import Synchronization

/// Signs and verifies messages with HMAC-SHA256, and refuses a message that was seen before.
///
/// The signature covers the four JSON frames exactly as they are on the wire, not the buffers. An empty key means no
/// signing.
final class MessageAuthenticator: Sendable {
  private let keyed: crypto_auth_hmacsha256_state?
  private let seen = Mutex(DigestHistory())

  /// Makes an authenticator.
  ///
  /// - Parameter key: The connection file's key. Empty for no signing.
  init(key: [UInt8]) {
    guard !key.isEmpty else {
      keyed = nil
      return
    }
    var state = crypto_auth_hmacsha256_state()
    crypto_auth_hmacsha256_init(&state, key, key.count)
    keyed = state
  }

  /// Whether messages are signed.
  var isSigning: Bool { keyed != nil }

  private func digest(_ parts: [[UInt8]]) -> Digest? {
    guard var state = keyed else { return nil }
    for part in parts { crypto_auth_hmacsha256_update(&state, part, UInt64(part.count)) }
    var digest = Digest()
    withUnsafeMutableBytes(of: &digest) { buffer in
      _ = crypto_auth_hmacsha256_final(&state, buffer.baseAddress!.assumingMemoryBound(to: UInt8.self))
    }
    return digest
  }

  /// The signature frame of four JSON frames: hexadecimal, or empty without a key.
  func sign(_ parts: [[UInt8]]) -> [UInt8] {
    guard let digest = digest(parts) else { return [] }
    return digest.hexadecimal
  }

  /// Checks the signature frame of four JSON frames, in constant time, and remembers it.
  ///
  /// - Throws: ``WireError/invalidSignature`` or ``WireError/replayed``.
  func verify(_ signature: [UInt8], of parts: [[UInt8]]) throws(WireError) {
    guard let expected = digest(parts) else { return }
    guard var given = Digest(hexadecimal: signature) else { throw .invalidSignature }
    var wanted = expected
    guard sodium_memcmp(&given, &wanted, MemoryLayout<Digest>.size) == 0 else { throw .invalidSignature }
    guard seen.withLock({ $0.insert(expected) }) else { throw .replayed }
  }
}

/// The 32 bytes of an HMAC-SHA256.
struct Digest: Sendable, Hashable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  /// Reads 64 hexadecimal digits.
  init?(hexadecimal: [UInt8]) {
    guard hexadecimal.count == 64 else { return nil }
    let isValid = withUnsafeMutableBytes(of: &words) { bytes in
      for index in 0..<32 {
        guard let high = hexadecimal[2 * index].hexDigitValue,
          let low = hexadecimal[2 * index + 1].hexDigitValue
        else { return false }
        bytes[index] = high << 4 | low
      }
      return true
    }
    if !isValid { return nil }
  }

  /// 64 hexadecimal digits.
  var hexadecimal: [UInt8] {
    withUnsafeBytes(of: words) { bytes in
      [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
        for (index, byte) in bytes.enumerated() {
          buffer[2 * index] = hexDigit(byte >> 4)
          buffer[2 * index + 1] = hexDigit(byte & 15)
        }
        count = 64
      }
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  /// Hashes a quarter: a digest is uniformly distributed already.
  func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
