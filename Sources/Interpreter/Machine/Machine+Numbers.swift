/// The rarer number operations, outside of the loop.
extension Machine {
  @inline(never)
  func integerOperation(_ operation: IntegerOperation, _ left: Int, _ right: Int, to place: Slots) -> Failure
  {
    let (a, b) = (UInt(bitPattern: left), UInt(bitPattern: right))
    let (result, overflow): (UInt, Bool)
    switch operation {
    case .addUInt: (result, overflow) = a.addingReportingOverflow(b)
    case .subtractUInt: (result, overflow) = a.subtractingReportingOverflow(b)
    case .multiplyUInt: (result, overflow) = a.multipliedReportingOverflow(by: b)
    case .divideUInt:
      if b == 0 { return .divisionByZero }
      (result, overflow) = (a / b, false)
    case .remainderUInt:
      if b == 0 { return .remainderByZero }
      (result, overflow) = (a % b, false)
    case .lessUInt: (result, overflow) = (a < b ? 1 : 0, false)
    case .lessOrEqualUInt: (result, overflow) = (a <= b ? 1 : 0, false)
    case .shiftLeftUInt: (result, overflow) = (a << right, false)
    case .shiftRightUInt: (result, overflow) = (a >> right, false)
    case .minInt: (result, overflow) = (UInt(bitPattern: min(left, right)), false)
    case .maxInt: (result, overflow) = (UInt(bitPattern: max(left, right)), false)
    }
    if overflow { return .overflow }
    place.pointee = Int(bitPattern: result)
    return .none
  }

  @inline(never)
  func floatUnary(_ operation: FloatUnary, _ value: Slots, to place: Slots) {
    switch operation {
    case .negateDouble: place.double = -value.double
    case .absoluteDouble: place.double = abs(value.double)
    case .squareRootDouble: place.double = value.double.squareRoot()
    case .negateFloat: place.float = -value.float
    case .absoluteFloat: place.float = abs(value.float)
    case .squareRootFloat: place.float = value.float.squareRoot()
    }
  }

  @inline(never)
  func floatOperation(_ operation: FloatOperation, _ left: Slots, _ right: Slots, to place: Slots) {
    switch operation {
    case .addFloat: place.float = left.float + right.float
    case .subtractFloat: place.float = left.float - right.float
    case .multiplyFloat: place.float = left.float * right.float
    case .divideFloat: place.float = left.float / right.float
    case .lessFloat: place.pointee = left.float < right.float ? 1 : 0
    case .lessOrEqualFloat: place.pointee = left.float <= right.float ? 1 : 0
    case .equalFloat: place.pointee = left.float == right.float ? 1 : 0
    case .remainderDouble: place.double = left.double.truncatingRemainder(dividingBy: right.double)
    case .remainderFloat: place.float = left.float.truncatingRemainder(dividingBy: right.float)
    }
  }

  // MARK: Conversions

  @inline(never)
  func convert(_ conversion: Conversion, _ value: Slots, to place: Slots) -> Bool {
    switch conversion {
    case .intToDouble: place.double = Double(value.pointee)
    case .uintToDouble: place.double = Double(UInt(bitPattern: value.pointee))
    case .intToFloat: place.float = Float(value.pointee)
    case .uintToFloat: place.float = Float(UInt(bitPattern: value.pointee))
    case .doubleToFloat: place.float = Float(value.double)
    case .floatToDouble: place.double = Double(value.float)
    case .doubleToInt8: return integer(value.double, as: Int8.self, "Double", to: place)
    case .doubleToInt16: return integer(value.double, as: Int16.self, "Double", to: place)
    case .doubleToInt32: return integer(value.double, as: Int32.self, "Double", to: place)
    case .doubleToInt64: return integer(value.double, as: Int.self, "Double", to: place)
    case .doubleToUInt8: return integer(value.double, as: UInt8.self, "Double", to: place)
    case .doubleToUInt16: return integer(value.double, as: UInt16.self, "Double", to: place)
    case .doubleToUInt32: return integer(value.double, as: UInt32.self, "Double", to: place)
    case .doubleToUInt64: return integer(value.double, as: UInt.self, "Double", to: place)
    case .floatToInt8: return integer(value.float, as: Int8.self, "Float", to: place)
    case .floatToInt16: return integer(value.float, as: Int16.self, "Float", to: place)
    case .floatToInt32: return integer(value.float, as: Int32.self, "Float", to: place)
    case .floatToInt64: return integer(value.float, as: Int.self, "Float", to: place)
    case .floatToUInt8: return integer(value.float, as: UInt8.self, "Float", to: place)
    case .floatToUInt16: return integer(value.float, as: UInt16.self, "Float", to: place)
    case .floatToUInt32: return integer(value.float, as: UInt32.self, "Float", to: place)
    case .floatToUInt64: return integer(value.float, as: UInt.self, "Float", to: place)
    }
    return true
  }

  @inline(__always)
  private func integer<Source: BinaryFloatingPoint, Target: FixedWidthInteger>(
    _ value: Source, as type: Target.Type, _ source: String, to place: Slots
  ) -> Bool {
    if let result = Target(exactly: value.rounded(.towardZero)) {
      place.pointee = Int(truncatingIfNeeded: result)
      return true
    }
    let reason =
      if value.isNaN || value.isInfinite {
        "it is either infinite or NaN"
      } else if value < 0 {
        "the result would be less than \(Target.self).min"
      } else {
        "the result would be greater than \(Target.self).max"
      }
    return fail(.conversion(source, to: "\(Target.self)", reason))
  }

  @inline(never)
  func convertInteger(_ value: Int, from: IntegerKind, to: IntegerKind, _ place: Slots) -> Bool {
    if to.canRepresent(value, of: from) {
      place.pointee = value
      return true
    }
    if from.isSigned, value < 0, !to.isSigned {
      return fail(
        Trap(kind: .conversion, message: "Fatal error: Negative value is not representable"))
    }
    return fail(
      Trap(
        kind: .conversion,
        message: value < 0 && from.isSigned
          ? "Fatal error: Not enough bits to represent a signed value"
          : "Fatal error: Not enough bits to represent the passed value"))
  }
}

extension IntegerKind {
  /// Whether a signed 64-bit value is representable.
  @inline(__always)
  func contains(_ value: Int) -> Bool {
    switch self {
    case .int8: Int(Int8(truncatingIfNeeded: value)) == value
    case .int16: Int(Int16(truncatingIfNeeded: value)) == value
    case .int32: Int(Int32(truncatingIfNeeded: value)) == value
    case .int64: true
    case .uint8: Int(UInt8(truncatingIfNeeded: value)) == value
    case .uint16: Int(UInt16(truncatingIfNeeded: value)) == value
    case .uint32: Int(UInt32(truncatingIfNeeded: value)) == value
    case .uint64: value >= 0
    }
  }

  /// Whether a value in a slot of another kind is representable.
  func canRepresent(_ value: Int, of source: IntegerKind) -> Bool {
    // Only a UInt64 beyond Int.max reads as negative without being it.
    if source == .uint64, value < 0 { return self == .uint64 }
    return contains(value)
  }

  /// The low bits of a value, extended to the slot.
  @inline(__always)
  func truncate(_ value: Int) -> Int {
    switch self {
    case .int8: Int(Int8(truncatingIfNeeded: value))
    case .int16: Int(Int16(truncatingIfNeeded: value))
    case .int32: Int(Int32(truncatingIfNeeded: value))
    case .int64, .uint64: value
    case .uint8: Int(UInt8(truncatingIfNeeded: value))
    case .uint16: Int(UInt16(truncatingIfNeeded: value))
    case .uint32: Int(UInt32(truncatingIfNeeded: value))
    }
  }
}
