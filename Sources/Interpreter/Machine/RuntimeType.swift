/// The index of a runtime type in a machine's table; 0 is no type.
typealias TypeIndex = UInt32

/// A concrete type as the machine knows it: its layout, and enough reflection to print, compare, hash and cast.
///
/// Lowering makes one per concrete type and adds it to the machine with `Machine.add(_:)`, which sets `index`.
/// `layout` and `kind` may be set after adding (recursive types), but before a value of the type exists.
final class RuntimeType {
  /// A stored property of a struct or class.
  struct Field {
    var name: String
    /// The slot in the struct, or behind the object's header.
    var offset: Int
    var type: TypeIndex
    /// A `weak` or `unowned` property holds a weak reference in its one slot; `type` is then that of what a read
    /// gives (`C?` or `C`).
    var ownership: Ownership = .strong

    /// How a field holds an object.
    enum Ownership: Sendable { case strong, weak, unowned }
  }

  /// An element of a tuple or of an enum case's payload.
  struct Element {
    var label: String?
    /// The slot in the tuple, or in the enum's value (the payload starts at 1).
    var offset: Int
    var type: TypeIndex
  }

  /// A case of an enum.
  struct Case {
    var name: String
    var payload: [Element]
    /// An indirect case's payload slot 1 is a reference to a box; the elements' offsets count from 0 in the box,
    /// whose type this is.
    var box: TypeIndex? = nil
    /// The raw value, which such an enum hashes by.
    var rawValue: RawValue? = nil
  }

  /// An enum case's raw value.
  enum RawValue {
    case integer(Int, IntegerKind)
    case string(String)
    case character(Character)
    case double(Double)
    case float(Float)
  }

  /// What the type is.
  enum Kind {
    /// A narrow or 64-bit integer; `Int` is `.int64`, `UInt` is `.uint64`.
    case integer(IntegerKind)
    /// `Int128` or `UInt128`, two slots, low word first.
    case wideInteger(signed: Bool)
    case bool
    case double
    case float
    case string
    case character
    /// `Unicode.Scalar`: its value.
    case unicodeScalar
    case substring
    /// `String.Index` in one slot.
    case stringIndex
    /// A struct; `fields` in declaration order.
    case structure([Field])
    /// A tuple; `()` has no elements.
    case tuple([Element])
    /// An enum other than `Optional`; cases in declaration order.
    case enumeration([Case])
    case optional(TypeIndex)
    /// A class: its own stored properties (not the inherited ones), its superclass (0: none), and the number of
    /// slots of an object with all inherited fields.
    case object(fields: [Field], superclass: TypeIndex, slots: Int)
    case array(TypeIndex)
    case dictionary(key: TypeIndex, value: TypeIndex)
    case set(TypeIndex)
    case function
    /// A metatype; the slot holds the type index of the instance type.
    case metatype
    /// `Any`, `any P`, `any P & Q`.
    case existential
    /// The type of a weak reference's slot.
    case weakReference
    /// Bits that only native functions understand.
    case opaque
  }

  /// The index in the machine's table, set when the type is added.
  var index: TypeIndex = 0
  /// The name that `String(describing: T.self)` gives: `Point`, `Array<Int>`.
  let name: String
  /// The name that `String(reflecting: T.self)` gives: `main.Point`, `Swift.Array<Swift.Int>`.
  let qualifiedName: String
  /// How values lie in slots.
  var layout: ValueLayout
  /// What the type is.
  var kind: Kind
  /// The function that runs a class's own `deinit` body, without fields and superclass; frame: `[self]`.
  var deinitializer: FunctionIndex?
  /// A key by which Lowering finds its own type again (its checked type, for dispatch and casts).
  var owner: AnyObject?

  init(
    name: String, qualifiedName: String? = nil, layout: ValueLayout, kind: Kind,
    deinitializer: FunctionIndex? = nil, owner: AnyObject? = nil
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.layout = layout
    self.kind = kind
    self.deinitializer = deinitializer
    self.owner = owner
  }
}
