import Glibc

/// A reference to a heap block: the address of its header, or 0.
typealias Reference = Int

/// The kinds of heap blocks.
enum BlockKind: UInt8 {
  /// A class instance; fields from slot 0. The type is the class.
  case object
  /// A value in a box (captured variable, indirect payload, existential payload); the type is the value's.
  case box
  /// Slot 0 the function, then captures; the type is the captures' tuple.
  case closure
  /// Slot 0 the count, slot 1 the capacity, then the elements; the type is the element's.
  case array
  /// A dictionary or set, see `Table`; the type is the dictionary or set.
  case table
  /// Slot 0 the object or 0; no type.
  case weak
}

/// A heap block, seen through the address of its header.
///
/// Header: 4 bytes reference count (the top bit: weak references to it exist), 4 bytes kind and type index. Slots of
/// 8 bytes follow. Blocks come from `Heap.allocate` only and die by their count.
struct Block {
  let header: UnsafeMutableRawPointer

  /// - Precondition: A live block's reference, not 0.
  @inline(__always)
  init(_ reference: Reference) {
    header = UnsafeMutableRawPointer(bitPattern: reference).unsafelyUnwrapped
  }

  /// The reference to it.
  @inline(__always)
  var reference: Reference { Int(bitPattern: header) }

  @inline(__always)
  var count: UInt32 {
    get { header.load(as: UInt32.self) }
    nonmutating set { header.storeBytes(of: newValue, as: UInt32.self) }
  }

  @inline(__always)
  var meta: UInt32 { header.load(fromByteOffset: 4, as: UInt32.self) }
  /// What it is.
  var kind: BlockKind { BlockKind(rawValue: UInt8(truncatingIfNeeded: meta >> 28)).unsafelyUnwrapped }
  /// The type, whose meaning depends on the kind.
  @inline(__always)
  var type: TypeIndex { meta & 0x0FFF_FFFF }

  /// The slots behind the header.
  @inline(__always)
  var slots: Slots { (header + 8).assumingMemoryBound(to: Int.self) }

  /// Whether weak references to it exist.
  var hasWeak: Bool { count & Block.weakFlag != 0 }
  /// The number of strong references.
  @inline(__always)
  var strongCount: UInt32 { count & ~Block.weakFlag }
  @inline(__always)
  var isUnique: Bool { strongCount == 1 }

  /// The header of a new block: a count of 1, the kind and the type.
  @inline(__always)
  static func header(_ kind: BlockKind, _ type: TypeIndex) -> UInt64 {
    1 | UInt64(UInt32(kind.rawValue) << 28 | type) << 32
  }

  static let weakFlag: UInt32 = 1 << 31
  /// Bytes of the header.
  static let headerSize = 8
}

/// Takes one more reference, unless it is 0.
@inline(__always)
func retainReference(_ reference: Reference) {
  if reference != 0 {
    let header = UnsafeMutablePointer<UInt32>(bitPattern: reference).unsafelyUnwrapped
    header.pointee &+= 1
  }
}

/// Slots that hold a native string.
extension UnsafeMutablePointer where Pointee == Int {
  /// The string that stands here, in two slots.
  @inline(__always)
  var string: UnsafeMutablePointer<String> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: String.self)
  }

  /// The character that stands here, in two slots.
  @inline(__always)
  var character: UnsafeMutablePointer<Character> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Character.self)
  }

  /// The substring that stands here, in four slots.
  @inline(__always)
  var substring: UnsafeMutablePointer<Substring> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Substring.self)
  }

  /// The slot as a Double.
  @inline(__always)
  var double: Double {
    get { Double(bitPattern: UInt64(bitPattern: Int64(pointee))) }
    nonmutating set { pointee = Int(bitPattern: UInt(newValue.bitPattern)) }
  }

  /// The slot as a Float.
  @inline(__always)
  var float: Float {
    get { Float(bitPattern: UInt32(truncatingIfNeeded: pointee)) }
    nonmutating set { pointee = Int(newValue.bitPattern) }
  }
}
