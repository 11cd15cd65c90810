/// A concrete type with its layout: what lowering knows about it. One per type and session.
final class LoweredType {
  /// A component with its place.
  struct Field {
    /// The first slot, in the value, behind an object's header, or in an indirect case's box.
    var offset: Int
    var type: LoweredType
    /// How a stored property holds an object.
    var ownership = AST.Ownership.strong
  }

  /// A case of an enum.
  struct Case {
    /// The payload's elements.
    var payload: [Field]
    /// The box of an indirect case; the payload's offsets then count from its slot 0.
    var box: LoweredType?
  }

  let type: Type
  let runtime: RuntimeType
  /// The parts, by kind of type: elements of a tuple; the wrapped type; an array's element; key and value.
  var elements: [Field] = []
  /// The cases of an enum, `Optional` included.
  var cases: [Case] = []
  /// Stored properties of a struct, or of a class with those it inherits.
  var fields: [ObjectIdentifier: Field] = [:]
  var superclass: LoweredType?

  init(type: Type, runtime: RuntimeType) {
    self.type = type
    self.runtime = runtime
  }

  var layout: ValueLayout { runtime.layout }
  /// The number of slots.
  var slots: Int { runtime.layout.slots }
  /// Whether copying copies bits and destroying does nothing.
  var isTrivial: Bool { runtime.layout.managed.isEmpty }
  var index: TypeOperand { TypeOperand(truncatingIfNeeded: runtime.index) }
  var isVoid: Bool { slots == 0 }

  /// Whether a value is one reference to a heap block.
  var isReference: Bool {
    if slots == 1, runtime.layout.managed.count == 1, case .reference = runtime.layout.managed[0] {
      return true
    }
    return false
  }

  /// Whether a value is a native string in two slots.
  var isString: Bool {
    if slots == 2, runtime.layout.managed.count == 1, case .string = runtime.layout.managed[0] { return true }
    return false
  }

  /// What an optional wraps.
  var wrapped: LoweredType? {
    if case .optional = runtime.kind { return elements[0].type }
    return nil
  }

  var isExistential: Bool {
    if case .existential = runtime.kind { return true }
    return false
  }

  /// Whether it is a class.
  var isObject: Bool {
    if case .object = runtime.kind { return true }
    return false
  }

  /// The kind of an integer type.
  var integerKind: IntegerKind? {
    if case .integer(let kind) = runtime.kind { return kind }
    return nil
  }

  var isInt: Bool { integerKind == .int64 }
  var isDouble: Bool {
    if case .double = runtime.kind { return true }
    return false
  }
  var isFloat: Bool {
    if case .float = runtime.kind { return true }
    return false
  }
  var isArray: Bool {
    if case .array = runtime.kind { return true }
    return false
  }
}
