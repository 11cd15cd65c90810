extension NativeRegistry {
  /// What numbers do beyond the machine's instructions.
  mutating func registerNumbers() {
    registerIntegers()
    registerFloatConstants()
    registerFloats()
  }

  private mutating func registerIntegers() {
    register("int.parse") { call throws(NativeExit) in
      let radix = call.int(1)
      guard (2...36).contains(radix) else { throw .fatalError("Radix not in range 2...36") }
      if radix == 10, let value = call.bytes(0)?.shortInteger(),
        case .integer(.int64) = call.generic(0).kind
      {
        return call.returnsSome(value)
      }
      let text = call.text(0).text
      if case .integer(.int64) = call.generic(0).kind {
        guard let value = Int(text, radix: radix) else { return call.returnsNone() }
        call.result.some().set(value)
      } else {
        IntegerArgument.withType(of: call.generic(0)) { type in parse(type, text, radix, into: call.result) }
      }
    }
    register("int.multipliedFullWidth") { call in
      let (left, right) = (IntegerArgument(call.view(0)).value, IntegerArgument(call.view(1)).value)
      IntegerArgument.withType(of: call.type(0)) { type in multiply(type, left, right, into: call.result) }
    }
    register("int.dividingFullWidth") { call throws(NativeExit) in
      let divisor = IntegerArgument(call.view(0)).value
      guard divisor != 0 else { throw .trap(.divisionByZero) }
      let dividend = call.view(1)
      let (high, low) = (IntegerArgument(dividend.field(0)).value, IntegerArgument(dividend.field(1)).value)
      let isDone = IntegerArgument.withType(of: call.type(0)) { type in
        divide(type, high, low, by: divisor, into: call.result)
      }
      guard isDone else { throw .fatalError("Quotient is not representable") }
    }
  }

  private mutating func registerFloatConstants() {
    registerConstant("infinity", .infinity, .infinity)
    registerConstant("nan", .nan, .nan)
    registerConstant("pi", .pi, .pi)
    registerConstant("greatestFiniteMagnitude", .greatestFiniteMagnitude, .greatestFiniteMagnitude)
    registerConstant("leastNormalMagnitude", .leastNormalMagnitude, .leastNormalMagnitude)
    registerConstant("leastNonzeroMagnitude", .leastNonzeroMagnitude, .leastNonzeroMagnitude)
    registerConstant("ulpOfOne", .ulpOfOne, .ulpOfOne)
  }

  private mutating func registerConstant(_ name: String, _ double: Double, _ float: Float) {
    register("float.\(name)") { call in
      if case .float = call.resultType.kind { call.returns(float) } else { call.returns(double) }
    }
  }

  private mutating func registerFloats() {
    registerFloat("ulp", \.ulp, \.ulp)
    registerFloat("nextUp", \.nextUp, \.nextUp)
    registerFloat("significand", \.significand, \.significand)
    registerFloat("remainder", { $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) })
    registerFloat(
      "truncatingRemainder", { $0.truncatingRemainder(dividingBy: $1) },
      { $0.truncatingRemainder(dividingBy: $1) })
    register("float.exponent") { call in
      if case .float = call.type(0).kind {
        call.returns(Int(call.float(0).exponent))
      } else {
        call.returns(Int(call.double(0).exponent))
      }
    }
    register("float.isSignMinus") { call in
      if case .float = call.type(0).kind {
        call.returns(call.float(0).sign == .minus)
      } else {
        call.returns(call.double(0).sign == .minus)
      }
    }
    register("float.isSignalingNaN") { call in
      if case .float = call.type(0).kind {
        call.returns(call.float(0).isSignalingNaN)
      } else {
        call.returns(call.double(0).isSignalingNaN)
      }
    }
    register("float.scale") { call in
      let (sign, exponent): (FloatingPointSign, Int) = (call.int(0) == 0 ? .plus : .minus, call.int(1))
      if case .float = call.type(2).kind {
        call.returns(Float(sign: sign, exponent: exponent, significand: call.float(2)))
      } else {
        call.returns(Double(sign: sign, exponent: exponent, significand: call.double(2)))
      }
    }
    register("float.parse") { call in
      let text = call.text(0).text
      if case .optional(let type) = call.resultType.kind, case .float = call.machine.type(type).kind {
        guard let value = Float(text) else { return call.returnsNone() }
        call.result.some().set(value)
      } else {
        guard let value = Double(text) else { return call.returnsNone() }
        call.result.some().set(value)
      }
    }
  }
}

extension NativeRegistry {
  /// A function of one number, for both floating-point types.
  mutating func registerFloat(
    prefix: String = "float", _ name: String, _ double: @escaping @Sendable (Double) -> Double,
    _ float: @escaping @Sendable (Float) -> Float
  ) {
    register("\(prefix).\(name)") { call in
      if case .float = call.type(0).kind {
        call.returns(float(call.float(0)))
      } else {
        call.returns(double(call.double(0)))
      }
    }
  }

  /// A function of two numbers, for both floating-point types.
  mutating func registerFloat(
    prefix: String = "float", _ name: String, _ double: @escaping @Sendable (Double, Double) -> Double,
    _ float: @escaping @Sendable (Float, Float) -> Float
  ) {
    register("\(prefix).\(name)") { call in
      if case .float = call.type(0).kind {
        call.returns(float(call.float(0), call.float(1)))
      } else {
        call.returns(double(call.double(0), call.double(1)))
      }
    }
  }
}

private func parse<T: FixedWidthInteger>(
  _ type: T.Type, _ text: Substring, _ radix: Int, into result: ValueSlot
) {
  if let value = T(text, radix: radix) { result.some().set(integer: value) } else { result.setNone() }
}

private func multiply<T: FixedWidthInteger>(
  _ type: T.Type, _ left: Int128, _ right: Int128, into result: ValueSlot
) {
  let product = T(truncatingIfNeeded: left).multipliedFullWidth(by: T(truncatingIfNeeded: right))
  result.field(0).set(integer: product.high)
  result.field(1).set(integer: T(truncatingIfNeeded: product.low))
}

/// - Returns: Whether the quotient could be computed.
private func divide<T: FixedWidthInteger>(
  _ type: T.Type, _ high: Int128, _ low: Int128, by divisor: Int128, into result: ValueSlot
) -> Bool {
  if T.bitWidth > 64 {
    guard high == 0, T.isSigned ? low >= 0 : true else { return false }
    let (dividend, divisor) = (T(truncatingIfNeeded: low), T(truncatingIfNeeded: divisor))
    let quotient = dividend.dividedReportingOverflow(by: divisor)
    result.field(0).set(integer: quotient.partialValue)
    result.field(1).set(integer: dividend.remainderReportingOverflow(dividingBy: divisor).partialValue)
    return !quotient.overflow
  }
  if T.isSigned {
    let dividend = high << T.bitWidth | low & (Int128(1) << T.bitWidth - 1)
    let quotient = dividend.dividedReportingOverflow(by: divisor)
    result.field(0).set(integer: T(truncatingIfNeeded: quotient.partialValue))
    result.field(1).set(
      integer: T(truncatingIfNeeded: dividend.remainderReportingOverflow(dividingBy: divisor).partialValue))
  } else {
    let dividend = UInt128(truncatingIfNeeded: high) << T.bitWidth | UInt128(truncatingIfNeeded: low)
    let divisor = UInt128(truncatingIfNeeded: divisor)
    result.field(0).set(integer: T(truncatingIfNeeded: dividend / divisor))
    result.field(1).set(integer: T(truncatingIfNeeded: dividend % divisor))
  }
  return true
}
