@preconcurrency import SwiftShims

/// The hashes that the standard library gives keys of dictionaries and sets (`_rawHashValue(seed:)`), for the commonest
/// keys without a call: SipHash-1-3 with the seed of the process.
struct KeyHash {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64

  @inline(__always)
  private init(seed: Int) {
    let parameters = _swift_stdlib_Hashing_parameters
    let (first, second) = (parameters.seed0 ^ UInt64(truncatingIfNeeded: seed), parameters.seed1)
    v0 = 0x736f_6d65_7073_6575 ^ first
    v1 = 0x646f_7261_6e64_6f6d ^ second
    v2 = 0x6c79_6765_6e65_7261 ^ first
    v3 = 0x7465_6462_7974_6573 ^ second
  }

  @inline(__always)
  private mutating func round() {
    v0 = v0 &+ v1
    v1 = (v1 &<< 13 | v1 &>> 51) ^ v0
    v0 = v0 &<< 32 | v0 &>> 32
    v2 = v2 &+ v3
    v3 = (v3 &<< 16 | v3 &>> 48) ^ v2
    v0 = v0 &+ v3
    v3 = (v3 &<< 21 | v3 &>> 43) ^ v0
    v2 = v2 &+ v1
    v1 = (v1 &<< 17 | v1 &>> 47) ^ v2
    v2 = v2 &<< 32 | v2 &>> 32
  }

  @inline(__always)
  private mutating func compress(_ word: UInt64) {
    v3 ^= word
    round()
    v0 ^= word
  }

  @inline(__always)
  private mutating func finish(_ tail: UInt64) -> Int {
    compress(tail)
    v2 ^= 0xFF
    round()
    round()
    round()
    return Int(truncatingIfNeeded: v0 ^ v1 ^ v2 ^ v3)
  }

  /// The hash of an integer of 64 bits.
  @inline(__always)
  static func of(_ value: Int, seed: Int) -> Int {
    var hash = KeyHash(seed: seed)
    hash.compress(UInt64(bitPattern: Int64(value)))
    return hash.finish(8 << 56)
  }

  /// The hash of a string of ASCII, whose bytes are followed by one that ends them.
  @inline(__always)
  static func of(ascii bytes: UnsafeBufferPointer<UInt8>, seed: Int) -> Int {
    var hash = KeyHash(seed: seed)
    let count = bytes.count
    var offset = 0
    if let start = UnsafeRawPointer(bytes.baseAddress) {
      while offset + 8 <= count {
        hash.compress(start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
    }
    var tail: UInt64 = 0
    var shift: UInt64 = 0
    while offset < count {
      tail |= UInt64(bytes[offset]) &<< shift
      shift += 8
      offset += 1
    }
    tail |= 0xFF &<< shift
    if shift == 56 {
      hash.compress(tail)
      tail = 0
    }
    return hash.finish(tail | UInt64(truncatingIfNeeded: count + 1) &<< 56)
  }

  /// The hash of the string in two slots.
  @inline(__always)
  static func of(string: Slots, seed: Int) -> Int {
    if let bytes = TextBytes(string, isSubstring: false), bytes.isASCII {
      return of(ascii: bytes.part, seed: seed)
    }
    return string.string.pointee._rawHashValue(seed: seed)
  }

  /// Whether the strings in two slots each are equal.
  @inline(__always)
  static func areEqual(_ left: Slots, _ right: Slots) -> Bool {
    if left[0] == right[0], left[1] == right[1] { return true }
    if let first = TextBytes(left, isSubstring: false), let second = TextBytes(right, isSubstring: false),
      first.isASCII, second.isASCII
    {
      return TextBytes.areSame(first.part, second.part)
    }
    return left.string.pointee == right.string.pointee
  }
}
