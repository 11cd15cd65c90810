/// An integer of any of Swift's types, by its value.
struct IntegerArgument {
  let kind: RuntimeType.Kind
  /// The value; of a `UInt128` its bits.
  let value: Int128

  init(_ view: ValueView) {
    kind = view.type.kind
    switch view.type.kind {
    case .wideInteger:
      let (low, high) = (UInt64(bitPattern: Int64(view.slots[0])), Int64(view.slots[1]))
      value = Int128(high) << 64 | Int128(low)
    case .integer(.uint64): value = Int128(UInt(bitPattern: view.int))
    default: value = Int128(view.int)
    }
  }

  /// The digits.
  func text(radix: Int, uppercase: Bool) -> String {
    if case .wideInteger(signed: false) = kind {
      return String(UInt128(truncatingIfNeeded: value), radix: radix, uppercase: uppercase)
    }
    return String(value, radix: radix, uppercase: uppercase)
  }

  /// Calls the body with the kind's Swift type.
  static func withType<R>(of type: RuntimeType, _ body: (any FixedWidthInteger.Type) -> R) -> R {
    switch type.kind {
    case .integer(let kind):
      switch kind {
      case .int8: body(Int8.self)
      case .int16: body(Int16.self)
      case .int32: body(Int32.self)
      case .int64: body(Int.self)
      case .uint8: body(UInt8.self)
      case .uint16: body(UInt16.self)
      case .uint32: body(UInt32.self)
      case .uint64: body(UInt.self)
      }
    case .wideInteger(let isSigned): isSigned ? body(Int128.self) : body(UInt128.self)
    default: body(Int.self)
    }
  }
}

extension ValueSlot {
  /// Writes an integer in the layout of the place's type.
  func set(integer value: some FixedWidthInteger) {
    if case .wideInteger = type.kind {
      slots[0] = Int(truncatingIfNeeded: value)
      slots[1] = Int(truncatingIfNeeded: value >> 64)
    } else {
      slots[0] = Int(truncatingIfNeeded: value)
    }
  }
}
