/// The number types of the machine.
enum NumberKind: UInt8, BitwiseCopyable, Sendable {
  case int8, int16, int32, int64, uint8, uint16, uint32, uint64, int128, uint128, float, double

  init(_ kind: IntegerKind) { self = NumberKind(rawValue: kind.rawValue).unsafelyUnwrapped }

  /// The kind that an argument word carries.
  init(operand: UInt16) { self = NumberKind(rawValue: UInt8(operand)).unsafelyUnwrapped }

  /// The kind of an integer of one slot.
  var integer: IntegerKind? { IntegerKind(rawValue: rawValue) }
  var isWide: Bool { self == .int128 || self == .uint128 }
  var isFloat: Bool { self == .float || self == .double }
}

/// One-operand number functions.
enum NumberUnary: UInt8, BitwiseCopyable, Sendable {
  case negate, complement, magnitude, absolute, signum
  case leadingZeros, trailingZeros, populationCount, byteSwapped
  case squareRoot, floor, ceiling, truncate, round, roundToEven
  case isNaN, isInfinite, isFinite
}

/// Two-operand number functions of any kind.
enum NumberBinary: UInt8, BitwiseCopyable, Sendable {
  /// The wrapped result, then whether it overflowed.
  case addOverflow, subtractOverflow, multiplyOverflow, divideOverflow, remainderOverflow
  /// The third operand is added; its register stands in the argument word.
  case fusedMultiplyAdd
}

/// How a number becomes one of another kind.
enum NumberConversion: UInt8, BitwiseCopyable, Sendable {
  /// Traps when it is not representable.
  case checked
  /// An optional.
  case exactly
  case truncating
  case clamping
}

/// Operations on 128-bit integers: two slots, low word first.
enum WideOperation: UInt8, BitwiseCopyable, Sendable {
  case addSigned, subtractSigned, multiplySigned, divideSigned, remainderSigned
  case addUnsigned, subtractUnsigned, multiplyUnsigned, divideUnsigned, remainderUnsigned
  case addWrapping, subtractWrapping, multiplyWrapping
  case and, or, xor
  /// Shifts take their count from one slot.
  case shiftLeft, shiftRightSigned, shiftRightUnsigned
  /// Comparisons into a Bool.
  case equal, lessSigned, lessUnsigned

  static func shift(left: Bool, signed: Bool) -> WideOperation {
    left ? .shiftLeft : signed ? .shiftRightSigned : .shiftRightUnsigned
  }
}
