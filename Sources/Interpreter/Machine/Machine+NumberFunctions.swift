/// The number functions that are rare enough to be dispatched by kind.
extension Machine {
  @inline(never)
  func numberUnary(_ operation: NumberUnary, _ kind: NumberKind, _ value: Slots, to place: Slots) -> Failure {
    switch kind {
    case .int8: integerUnary(operation, Int8(truncatingIfNeeded: value.pointee), to: place)
    case .int16: integerUnary(operation, Int16(truncatingIfNeeded: value.pointee), to: place)
    case .int32: integerUnary(operation, Int32(truncatingIfNeeded: value.pointee), to: place)
    case .int64: integerUnary(operation, value.pointee, to: place)
    case .uint8: integerUnary(operation, UInt8(truncatingIfNeeded: value.pointee), to: place)
    case .uint16: integerUnary(operation, UInt16(truncatingIfNeeded: value.pointee), to: place)
    case .uint32: integerUnary(operation, UInt32(truncatingIfNeeded: value.pointee), to: place)
    case .uint64: integerUnary(operation, UInt(bitPattern: value.pointee), to: place)
    case .int128: integerUnary(operation, value.wide(Int128.self), to: place)
    case .uint128: integerUnary(operation, value.wide(UInt128.self), to: place)
    case .float:
      floatUnary(operation, value.float) {
        place.float = $0
      } bool: {
        place.pointee = $0 ? 1 : 0
      }
    case .double:
      floatUnary(operation, value.double) {
        place.double = $0
      } bool: {
        place.pointee = $0 ? 1 : 0
      }
    }
  }

  private func integerUnary<T: FixedWidthInteger>(_ operation: NumberUnary, _ value: T, to place: Slots)
    -> Failure
  {
    switch operation {
    case .negate:
      let (result, overflow) = T.zero.subtractingReportingOverflow(value)
      if overflow { return .overflow }
      place.store(result)
    case .complement: place.store(~value)
    case .magnitude: place.store(value.magnitude)
    case .absolute:
      if value < 0 {
        let (result, overflow) = T.zero.subtractingReportingOverflow(value)
        if overflow { return .overflow }
        place.store(result)
      } else {
        place.store(value)
      }
    case .signum: place.store(value.signum())
    case .leadingZeros: place.pointee = value.leadingZeroBitCount
    case .trailingZeros: place.pointee = value.trailingZeroBitCount
    case .populationCount: place.pointee = value.nonzeroBitCount
    case .byteSwapped: place.store(value.byteSwapped)
    case .squareRoot, .floor, .ceiling, .truncate, .round, .roundToEven: place.store(value)
    case .isNaN, .isInfinite: place.pointee = 0
    case .isFinite: place.pointee = 1
    }
    return .none
  }

  private func floatUnary<T: BinaryFloatingPoint>(
    _ operation: NumberUnary, _ value: T, number: (T) -> Void, bool: (Bool) -> Void
  ) -> Failure {
    switch operation {
    case .negate: number(-value)
    case .magnitude, .absolute: number(value.magnitude)
    case .signum: number(value > 0 ? 1 : value < 0 ? -1 : value)
    case .squareRoot: number(value.squareRoot())
    case .floor: number(value.rounded(.down))
    case .ceiling: number(value.rounded(.up))
    case .truncate: number(value.rounded(.towardZero))
    case .round: number(value.rounded(.toNearestOrAwayFromZero))
    case .roundToEven: number(value.rounded(.toNearestOrEven))
    case .isNaN: bool(value.isNaN)
    case .isInfinite: bool(value.isInfinite)
    case .isFinite: bool(value.isFinite)
    case .complement, .leadingZeros, .trailingZeros, .populationCount, .byteSwapped: number(value)
    }
    return .none
  }

  @inline(never)
  func numberBinary(
    _ operation: NumberBinary, _ kind: NumberKind, _ left: Slots, _ right: Slots, _ third: Slots,
    to place: Slots
  ) {
    switch kind {
    case .int8: overflow(operation, left, right, Int8.self, to: place)
    case .int16: overflow(operation, left, right, Int16.self, to: place)
    case .int32: overflow(operation, left, right, Int32.self, to: place)
    case .int64: overflow(operation, left, right, Int.self, to: place)
    case .uint8: overflow(operation, left, right, UInt8.self, to: place)
    case .uint16: overflow(operation, left, right, UInt16.self, to: place)
    case .uint32: overflow(operation, left, right, UInt32.self, to: place)
    case .uint64: overflow(operation, left, right, UInt.self, to: place)
    case .int128: overflow(operation, left, right, Int128.self, to: place)
    case .uint128: overflow(operation, left, right, UInt128.self, to: place)
    case .float: place.float = third.float.addingProduct(left.float, right.float)
    case .double: place.double = third.double.addingProduct(left.double, right.double)
    }
  }

  private func overflow<T: FixedWidthInteger>(
    _ operation: NumberBinary, _ left: Slots, _ right: Slots, _ type: T.Type, to place: Slots
  ) {
    let (a, b) = (left.number(T.self), right.number(T.self))
    let (value, overflow) =
      switch operation {
      case .addOverflow: a.addingReportingOverflow(b)
      case .subtractOverflow: a.subtractingReportingOverflow(b)
      case .multiplyOverflow, .fusedMultiplyAdd: a.multipliedReportingOverflow(by: b)
      case .divideOverflow: a.dividedReportingOverflow(by: b)
      case .remainderOverflow: a.remainderReportingOverflow(dividingBy: b)
      }
    let slots = T.bitWidth > 64 ? 2 : 1
    place.store(value)
    place[slots] = overflow ? 1 : 0
  }

  // MARK: Conversions

  /// Converts between any two kinds.
  ///
  /// - Returns: `false` after a trap.
  @inline(never)
  func convertNumber(
    _ rule: NumberConversion, from source: NumberKind, _ value: Slots, to target: NumberKind, _ place: Slots
  ) -> Bool {
    switch source {
    case .int8, .int16, .int32, .int64: convertNumber(rule, value.pointee, to: target, place)
    case .uint8, .uint16, .uint32, .uint64:
      convertNumber(rule, UInt(bitPattern: value.pointee), to: target, place)
    case .int128: convertNumber(rule, value.wide(Int128.self), to: target, place)
    case .uint128: convertNumber(rule, value.wide(UInt128.self), to: target, place)
    case .float: convertFloat(rule, value.float, "Float", to: target, place)
    case .double: convertFloat(rule, value.double, "Double", to: target, place)
    }
  }

  private func convertNumber<Source: FixedWidthInteger>(
    _ rule: NumberConversion, _ value: Source, to target: NumberKind, _ place: Slots
  ) -> Bool {
    switch target {
    case .int8: integer(rule, value, Int8.self, place)
    case .int16: integer(rule, value, Int16.self, place)
    case .int32: integer(rule, value, Int32.self, place)
    case .int64: integer(rule, value, Int.self, place)
    case .uint8: integer(rule, value, UInt8.self, place)
    case .uint16: integer(rule, value, UInt16.self, place)
    case .uint32: integer(rule, value, UInt32.self, place)
    case .uint64: integer(rule, value, UInt.self, place)
    case .int128: integer(rule, value, Int128.self, place)
    case .uint128: integer(rule, value, UInt128.self, place)
    case .float: float(rule, Float(exactly: value), Float(value), place) { $0.float = $1 }
    case .double: float(rule, Double(exactly: value), Double(value), place) { $0.double = $1 }
    }
  }

  private func integer<Source: FixedWidthInteger, Target: FixedWidthInteger>(
    _ rule: NumberConversion, _ value: Source, _ type: Target.Type, _ place: Slots
  ) -> Bool {
    switch rule {
    case .truncating: place.store(Target(truncatingIfNeeded: value))
    case .clamping: place.store(Target(clamping: value))
    case .exactly: store(optional: Target(exactly: value), place)
    case .checked:
      guard let result = Target(exactly: value) else {
        let isNegative = value < 0 && !Target.isSigned
        return fail(
          Trap(
            kind: .conversion,
            message: isNegative
              ? "Fatal error: Negative value is not representable"
              : "Fatal error: Not enough bits to represent the passed value"))
      }
      place.store(result)
    }
    return true
  }

  private func store<Target: FixedWidthInteger>(optional value: Target?, _ place: Slots) {
    place.pointee = value == nil ? 0 : 1
    (place + 1).store(value ?? 0)
  }

  private func float<Target>(
    _ rule: NumberConversion, _ exact: Target?, _ rounded: Target, _ place: Slots,
    store: (Slots, Target) -> Void
  ) -> Bool {
    if rule == .exactly {
      place.pointee = exact == nil ? 0 : 1
      store(place + 1, exact ?? rounded)
    } else {
      store(place, rounded)
    }
    return true
  }

  private func convertFloat<Source: BinaryFloatingPoint>(
    _ rule: NumberConversion, _ value: Source, _ name: String, to target: NumberKind, _ place: Slots
  ) -> Bool {
    switch target {
    case .int8: integer(rule, value, name, Int8.self, place)
    case .int16: integer(rule, value, name, Int16.self, place)
    case .int32: integer(rule, value, name, Int32.self, place)
    case .int64: integer(rule, value, name, Int.self, place)
    case .uint8: integer(rule, value, name, UInt8.self, place)
    case .uint16: integer(rule, value, name, UInt16.self, place)
    case .uint32: integer(rule, value, name, UInt32.self, place)
    case .uint64: integer(rule, value, name, UInt.self, place)
    case .int128: integer(rule, value, name, Int128.self, place)
    case .uint128: integer(rule, value, name, UInt128.self, place)
    case .float: float(rule, Float(exactly: value), Float(value), place) { $0.float = $1 }
    case .double: float(rule, Double(exactly: value), Double(value), place) { $0.double = $1 }
    }
  }

  private func integer<Source: BinaryFloatingPoint, Target: FixedWidthInteger>(
    _ rule: NumberConversion, _ value: Source, _ name: String, _ type: Target.Type, _ place: Slots
  ) -> Bool {
    if rule == .exactly {
      store(optional: Target(exactly: value), place)
      return true
    }
    if let result = Target(exactly: value.rounded(.towardZero)) {
      place.store(result)
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
    return fail(.conversion(name, to: "\(Target.self)", reason))
  }

  // MARK: 128 bits

  @inline(never)
  func wideOperation(_ operation: WideOperation, _ left: Slots, _ right: Slots, to place: Slots) -> Failure {
    let (a, b) = (left.wide(Int128.self), right.wide(Int128.self))
    let (x, y) = (UInt128(truncatingIfNeeded: a), UInt128(truncatingIfNeeded: b))
    func checked<T: FixedWidthInteger>(_ result: (partialValue: T, overflow: Bool)) -> Failure {
      if result.overflow { return .overflow }
      place.store(result.partialValue)
      return .none
    }
    switch operation {
    case .addSigned: return checked(a.addingReportingOverflow(b))
    case .subtractSigned: return checked(a.subtractingReportingOverflow(b))
    case .multiplySigned: return checked(a.multipliedReportingOverflow(by: b))
    case .divideSigned: return b == 0 ? .divisionByZero : checked(a.dividedReportingOverflow(by: b))
    case .remainderSigned:
      return b == 0 ? .remainderByZero : checked(a.remainderReportingOverflow(dividingBy: b))
    case .addUnsigned: return checked(x.addingReportingOverflow(y))
    case .subtractUnsigned: return checked(x.subtractingReportingOverflow(y))
    case .multiplyUnsigned: return checked(x.multipliedReportingOverflow(by: y))
    case .divideUnsigned: return y == 0 ? .divisionByZero : checked(x.dividedReportingOverflow(by: y))
    case .remainderUnsigned:
      return y == 0 ? .remainderByZero : checked(x.remainderReportingOverflow(dividingBy: y))
    case .addWrapping: place.store(a &+ b)
    case .subtractWrapping: place.store(a &- b)
    case .multiplyWrapping: place.store(a &* b)
    case .and: place.store(a & b)
    case .or: place.store(a | b)
    case .xor: place.store(a ^ b)
    case .shiftLeft: place.store(a << right.pointee)
    case .shiftRightSigned: place.store(a >> right.pointee)
    case .shiftRightUnsigned: place.store(x >> right.pointee)
    case .equal: place.pointee = a == b ? 1 : 0
    case .lessSigned: place.pointee = a < b ? 1 : 0
    case .lessUnsigned: place.pointee = x < y ? 1 : 0
    }
    return .none
  }
}

extension Slots {
  /// A 128-bit integer in two slots.
  @inline(__always)
  func wide<T: FixedWidthInteger>(_ type: T.Type) -> T {
    T(truncatingIfNeeded: UInt128(UInt(bitPattern: self[1])) << 64 | UInt128(UInt(bitPattern: self[0])))
  }

  /// An integer of any width.
  @inline(__always)
  func number<T: FixedWidthInteger>(_ type: T.Type) -> T {
    T.bitWidth > 64 ? wide(T.self) : T(truncatingIfNeeded: pointee)
  }

  /// Stores an integer of any width in one or two slots.
  @inline(__always)
  func store<T: FixedWidthInteger>(_ value: T) {
    pointee = Int(truncatingIfNeeded: value)
    if T.bitWidth > 64 { self[1] = Int(truncatingIfNeeded: value >> 64) }
  }
}
