/// Number intrinsics.
extension FunctionLowering {
  func lowerNumber(_ call: IntrinsicCall) -> Bool {
    let operation = String(call.operation)
    if let binary = BinaryNumber(operation) {
      let type = call.type
      if binary.isShift { return shift(binary, call) }
      let registers = binaryOperands(binary, call.arguments[0], call.arguments[1], type)
      code.mark(call.range)
      return emitBinary(binary, type, call.target, registers.a, registers.b, registers.immediate)
    }
    if operation.hasSuffix("Assign"), let binary = BinaryNumber(String(operation.dropLast(6))) {
      return lowerAssignment(binary, call)
    }
    if let comparison = Comparison(intrinsic: call.name) {
      guard areComparable(type(of: call.arguments[0]), type(of: call.arguments[1])) else { return false }
      let values = operands(call.arguments)
      if case .wideInteger(let signed) = values[0].type.runtime.kind {
        compareWide(comparison, signed, call.target, values)
      } else {
        emitComparison(comparison, call.target, values[0].register, values[1].register, values[0].type)
      }
      return true
    }
    switch operation {
    case "convert", "exactly", "truncate", "clamp", "bitPattern": return lowerConversion(operation, call)
    case "min", "max": return lowerLimit(operation, call)
    case "bitWidth": return lowerBitWidth(call)
    case "zero":
      lowerInteger(0, false, call.type, into: call.target, at: call.range)
      return true
    case "addOverflow", "subOverflow", "mulOverflow", "divOverflow", "remOverflow":
      return lowerOverflow(operation, call)
    case "minValue", "maxValue":
      let values = operands(call.arguments)
      emit(.lessInt(r(code.top), r(values[1].register), r(values[0].register)))
      return false
    case "fma":
      let values = operands(call.arguments)
      guard let kind = NumberKind(call.type) else { return false }
      emit(.numberBinary(r(call.target), r(values[1].register), r(values[2].register), .fusedMultiplyAdd))
      emit(.argument(UInt32(values[0].register), UInt16(kind.rawValue)))
      return true
    default:
      guard let unary = NumberUnary(intrinsic: operation) else { return false }
      return lowerUnary(unary, call)
    }
  }

  /// Whether values of two number types compare by the bits of their slots.
  func areComparable(_ first: LoweredType, _ second: LoweredType) -> Bool {
    if first === second { return NumberKind(first) != nil }
    guard let a = first.integerKind, let b = second.integerKind else { return false }
    return a != .uint64 && b != .uint64
  }

  // MARK: Two operands

  /// Operands in registers, the second as an immediate when the operation has such a form.
  private func binaryOperands(
    _ binary: BinaryNumber, _ first: CallArgument, _ second: CallArgument, _ type: LoweredType
  ) -> (a: Int, b: Int, immediate: Int16?) {
    if type.isInt, let immediate = immediate(second), binary.takesImmediate(immediate) {
      return (operand(first).register, 0, immediate)
    }
    if type.isInt, binary.isCommutative, let immediate = immediate(first), binary.takesImmediate(immediate) {
      return (operand(second).register, 0, immediate)
    }
    let values = operands([first, second])
    return (values[0].register, values[1].register, nil)
  }

  private func immediate(_ argument: CallArgument) -> Int16? {
    if case .expression(let value, _) = argument { return value.smallInteger }
    return nil
  }

  /// Emits an operation; the target may be one of the operands, and keeps its value when the operation traps.
  private func emitBinary(
    _ binary: BinaryNumber, _ type: LoweredType, _ target: Int, _ a: Int, _ b: Int, _ immediate: Int16?
  ) -> Bool {
    let (t, x, y) = (r(target), r(a), r(b))
    switch type.runtime.kind {
    case .integer(.int64):
      emit(immediate.map { binary.immediate(t, x, $0) } ?? binary.int(t, x, y))
    case .integer(let kind):
      emitNarrow(binary, kind, target, x, y)
    case .double:
      guard let instruction = binary.double(t, x, y) else { return false }
      emit(instruction)
    case .float:
      guard let operation = binary.float else { return false }
      emit(.floatOperation(t, x, y, operation))
    case .wideInteger(let signed):
      guard let operation = binary.wide(signed: signed) else { return false }
      emit(.wideOperation(t, x, y, operation))
    default: return false
    }
    return true
  }

  private func emitNarrow(
    _ binary: BinaryNumber, _ kind: IntegerKind, _ target: Int, _ x: Register, _ y: Register
  ) {
    if kind == .uint64 {
      if let operation = binary.uint {
        emit(.integerOperation(r(target), x, y, operation))
      } else {
        emit(binary.int(r(target), x, y))
      }
      return
    }
    switch binary {
    case .and, .or, .xor: emit(binary.int(r(target), x, y))
    case .addWrapping, .subWrapping, .mulWrapping:
      emit(binary.int(r(target), x, y))
      emit(.truncate(r(target), r(target), kind))
    default:
      let value = code.allocate(1)
      emit(binary.int(r(value), x, y))
      emit(.checkRange(r(value), kind))
      emit(.move(r(target), r(value)))
    }
  }

  private func lowerAssignment(_ binary: BinaryNumber, _ call: IntrinsicCall) -> Bool {
    let place = place(call.arguments[0])
    let type = place.type
    if binary.isShift {
      let count = shiftCount(call.arguments[1])
      modify(place) { emitShift(binary, type, $0, $0, count) }
      return true
    }
    if type.isInt, let immediate = immediate(call.arguments[1]), binary.takesImmediate(immediate) {
      code.mark(call.range)
      modify(place) { _ = emitBinary(binary, type, $0, $0, 0, immediate) }
      return true
    }
    let value = stabilizeOperand(call.arguments[1], place)
    code.mark(call.range)
    var isDone = true
    modify(place) { isDone = emitBinary(binary, type, $0, $0, value.register, nil) }
    return isDone
  }

  /// The right side of a compound assignment; a getter in between may change what it was read from.
  private func stabilizeOperand(_ argument: CallArgument, _ place: Place) -> Operand {
    let value = operand(argument)
    return place.needsCalls ? stabilize(value) : value
  }

  // MARK: Shifts

  private func shiftCount(_ argument: CallArgument) -> Operand {
    let value = operand(argument)
    if case .wideInteger = value.type.runtime.kind {
      return Operand(register: value.register, type: intType, ownership: .stable)
    }
    return value
  }

  private func shift(_ binary: BinaryNumber, _ call: IntrinsicCall) -> Bool {
    if call.type.isInt, let count = immediate(call.arguments[1]), count >= 0, count < 64 {
      let value = operand(call.arguments[0])
      let (t, x) = (r(call.target), r(value.register))
      emit(binary.isLeft ? .shiftLeftImmediate(t, x, count) : .shiftRightImmediate(t, x, count))
      return true
    }
    let values = operands(call.arguments)
    emitShift(binary, call.type, call.target, values[0].register, values[1])
    return true
  }

  private func emitShift(
    _ binary: BinaryNumber, _ type: LoweredType, _ target: Int, _ value: Int, _ count: Operand
  ) {
    var count = count.register
    let (t, x) = (r(target), r(value))
    if case .wideInteger(let signed) = type.runtime.kind {
      emit(.wideOperation(t, x, r(count), WideOperation.shift(left: binary.isLeft, signed: signed)))
      return
    }
    guard let kind = type.integerKind else { return }
    if binary == .shlMasking || binary == .shrMasking {
      let masked = code.allocate(1)
      emit(.andImmediate(r(masked), r(count), Int16(kind.bitWidth - 1)))
      count = masked
    }
    if kind == .uint64 {
      emit(.integerOperation(t, x, r(count), binary.isLeft ? .shiftLeftUInt : .shiftRightUInt))
    } else {
      emit(binary.isLeft ? .shiftLeft(t, x, r(count)) : .shiftRight(t, x, r(count)))
      if kind != .int64 { emit(.truncate(t, t, kind)) }
    }
  }

  // MARK: One operand

  private func lowerUnary(_ unary: NumberUnary, _ call: IntrinsicCall) -> Bool {
    let value = operand(call.arguments[0])
    let (t, x) = (r(call.target), r(value.register))
    code.mark(call.range)
    switch (unary, value.type.runtime.kind) {
    case (.negate, .integer(.int64)): emit(.negateInt(t, x))
    case (.negate, .integer(let kind)):
      let result = code.allocate(1)
      emit(.negateInt(r(result), x))
      emit(.checkRange(r(result), kind))
      emit(.move(t, r(result)))
    case (.negate, .double): emit(.floatUnary(t, x, .negateDouble))
    case (.negate, .float): emit(.floatUnary(t, x, .negateFloat))
    case (.squareRoot, .double): emit(.floatUnary(t, x, .squareRootDouble))
    case (.squareRoot, .float): emit(.floatUnary(t, x, .squareRootFloat))
    case (.magnitude, .double), (.absolute, .double): emit(.floatUnary(t, x, .absoluteDouble))
    case (.magnitude, .float), (.absolute, .float): emit(.floatUnary(t, x, .absoluteFloat))
    case (.complement, .integer(let kind)):
      emit(.complement(t, x))
      if kind != .int64, kind != .uint64 { emit(.truncate(t, t, kind)) }
    default:
      guard let kind = NumberKind(value.type) else { return false }
      emit(.numberUnary(t, x, unary, kind))
    }
    return true
  }

  // MARK: Constants of a type

  private func lowerLimit(_ operation: String, _ call: IntrinsicCall) -> Bool {
    let isMax = operation == "max"
    switch call.type.runtime.kind {
    case .integer(let kind):
      let bits = kind.bitWidth
      if kind.isSigned {
        let most = bits == 64 ? Int.max : (1 << (bits - 1)) - 1
        constant(isMax ? most : -most - 1, into: call.target)
      } else {
        constant(isMax ? (bits == 64 ? -1 : (1 << bits) - 1) : 0, into: call.target)
      }
    case .wideInteger(let signed):
      if signed {
        constant(isMax ? -1 : 0, into: call.target)
        constant(isMax ? Int.max : Int.min, into: call.target + 1)
      } else {
        constant(isMax ? -1 : 0, into: call.target)
        constant(isMax ? -1 : 0, into: call.target + 1)
      }
    default: return false
    }
    return true
  }

  private func lowerBitWidth(_ call: IntrinsicCall) -> Bool {
    let selfType: LoweredType?
    if let argument = call.arguments.first {
      selfType = type(of: argument)
    } else {
      selfType = call.reference.substitutions.types.values.first.map { lowering.types.lower($0) }
    }
    switch selfType?.runtime.kind {
    case .integer(let kind): constant(kind.bitWidth, into: call.target)
    case .wideInteger: constant(128, into: call.target)
    default: return false
    }
    return true
  }

  private func lowerOverflow(_ operation: String, _ call: IntrinsicCall) -> Bool {
    let values = operands(call.arguments)
    guard let kind = NumberKind(values[0].type) else { return false }
    let binary: NumberBinary =
      switch operation {
      case "addOverflow": .addOverflow
      case "subOverflow": .subtractOverflow
      case "mulOverflow": .multiplyOverflow
      case "divOverflow": .divideOverflow
      default: .remainderOverflow
      }
    let result = code.allocate(values[0].type.slots + 1)
    emit(.numberBinary(r(result), r(values[0].register), r(values[1].register), binary))
    emit(.argument(0, UInt16(kind.rawValue)))
    moveBits(result, to: call.target, slots: call.type.slots)
    return true
  }

  // MARK: Conversions

  private func lowerConversion(_ operation: String, _ call: IntrinsicCall) -> Bool {
    let value = operand(call.arguments[0])
    guard let source = NumberKind(value.type) else { return false }
    let isOptional = operation == "exactly"
    let destination = isOptional ? (call.type.wrapped ?? call.type) : call.type
    guard let target = NumberKind(destination) else { return false }
    let (t, x) = (r(call.target), r(value.register))
    code.mark(call.range)
    if let from = source.integer, let to = target.integer {
      switch operation {
      case "convert":
        if to.holdsAll(of: from) {
          moveBits(value.register, to: call.target, slots: 1)
        } else {
          emit(.convertInteger(t, x, from: from, to: to))
        }
        return true
      case "truncate", "bitPattern":
        emit(.truncate(t, x, to))
        return true
      case "exactly":
        emit(.convertIntegerExactly(t, x, from: from, to: to))
        return true
      default: break
      }
    }
    if operation == "bitPattern" {
      if source.isWide {
        moveBits(value.register, to: call.target, slots: 2)
      } else if target.isFloat || source.isFloat {
        // A Float stands in the low half of its slot.
        emit(.move(t, x))
        if let kind = target.integer { emit(.truncate(t, t, kind)) }
      } else {
        emit(.move(t, x))
      }
      return true
    }
    if operation == "convert", let conversion = Conversion(source, target) {
      emit(.convert(t, x, conversion))
      return true
    }
    if operation == "convert", source == target {
      moveBits(value.register, to: call.target, slots: value.type.slots)
      return true
    }
    let rule: NumberConversion =
      switch operation {
      case "convert": .checked
      case "exactly": .exactly
      case "truncate": .truncating
      default: .clamping
      }
    let result = code.allocate(call.type.slots)
    emit(.convertNumber(r(result), x, rule))
    emit(.argument(UInt32(source.rawValue), UInt16(target.rawValue)))
    moveBits(result, to: call.target, slots: call.type.slots)
    return true
  }

  func compareWide(_ comparison: Comparison, _ signed: Bool, _ target: Int, _ values: [Operand]) {
    let isSwapped = comparison == .greater || comparison == .greaterOrEqual
    let (a, b) = (r(values[isSwapped ? 1 : 0].register), r(values[isSwapped ? 0 : 1].register))
    switch comparison {
    case .equal: emit(.wideOperation(r(target), a, b, .equal))
    case .notEqual:
      emit(.wideOperation(r(target), a, b, .equal))
      emit(.not(r(target), r(target)))
    case .less, .greater: emit(.wideOperation(r(target), a, b, signed ? .lessSigned : .lessUnsigned))
    case .lessOrEqual, .greaterOrEqual:
      emit(.wideOperation(r(target), b, a, signed ? .lessSigned : .lessUnsigned))
      emit(.not(r(target), r(target)))
    }
  }
}

/// A number operation with two operands of one type.
enum BinaryNumber: String {
  case add, sub, mul, div, rem, addWrapping, subWrapping, mulWrapping, and, or, xor, shl, shr, shlMasking,
    shrMasking

  init?(_ name: String) { self.init(rawValue: name) }

  var isShift: Bool { self == .shl || self == .shr || self == .shlMasking || self == .shrMasking }
  var isLeft: Bool { self == .shl || self == .shlMasking }
  var isCommutative: Bool { self == .add || self == .mul || self == .and }

  /// Whether there is a form of the Int operation with this constant.
  func takesImmediate(_ value: Int16) -> Bool {
    switch self {
    case .add, .mul, .and: true
    case .sub: value != .min
    case .div, .rem: value != 0 && value != -1
    default: false
    }
  }

  func immediate(_ target: Register, _ a: Register, _ value: Int16) -> Instruction {
    switch self {
    case .sub: .addIntImmediate(target, a, -value)
    case .mul: .multiplyIntImmediate(target, a, value)
    case .div: .divideIntImmediate(target, a, value)
    case .rem: .remainderIntImmediate(target, a, value)
    case .and: .andImmediate(target, a, value)
    default: .addIntImmediate(target, a, value)
    }
  }

  /// The operation on signed 64-bit values.
  func int(_ target: Register, _ a: Register, _ b: Register) -> Instruction {
    switch self {
    case .add: .addInt(target, a, b)
    case .sub: .subtractInt(target, a, b)
    case .mul: .multiplyInt(target, a, b)
    case .div: .divideInt(target, a, b)
    case .rem: .remainderInt(target, a, b)
    case .addWrapping: .wrappingAdd(target, a, b)
    case .subWrapping: .wrappingSubtract(target, a, b)
    case .mulWrapping: .wrappingMultiply(target, a, b)
    case .and: .and(target, a, b)
    case .or: .or(target, a, b)
    case .xor: .xor(target, a, b)
    case .shl, .shlMasking: .shiftLeft(target, a, b)
    case .shr, .shrMasking: .shiftRight(target, a, b)
    }
  }

  func double(_ target: Register, _ a: Register, _ b: Register) -> Instruction? {
    switch self {
    case .add: .addDouble(target, a, b)
    case .sub: .subtractDouble(target, a, b)
    case .mul: .multiplyDouble(target, a, b)
    case .div: .divideDouble(target, a, b)
    case .rem: .floatOperation(target, a, b, .remainderDouble)
    default: nil
    }
  }

  var float: FloatOperation? {
    switch self {
    case .add: .addFloat
    case .sub: .subtractFloat
    case .mul: .multiplyFloat
    case .div: .divideFloat
    case .rem: .remainderFloat
    default: nil
    }
  }

  var uint: IntegerOperation? {
    switch self {
    case .add: .addUInt
    case .sub: .subtractUInt
    case .mul: .multiplyUInt
    case .div: .divideUInt
    case .rem: .remainderUInt
    default: nil
    }
  }

  func wide(signed: Bool) -> WideOperation? {
    switch self {
    case .add: signed ? .addSigned : .addUnsigned
    case .sub: signed ? .subtractSigned : .subtractUnsigned
    case .mul: signed ? .multiplySigned : .multiplyUnsigned
    case .div: signed ? .divideSigned : .divideUnsigned
    case .rem: signed ? .remainderSigned : .remainderUnsigned
    case .addWrapping: .addWrapping
    case .subWrapping: .subtractWrapping
    case .mulWrapping: .multiplyWrapping
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .shl, .shr, .shlMasking, .shrMasking: nil
    }
  }
}

extension IntegerKind {
  /// Whether every value of another kind is a value of this one.
  func holdsAll(of other: IntegerKind) -> Bool {
    if self == other { return true }
    if isSigned == other.isSigned { return bitWidth >= other.bitWidth }
    return isSigned && bitWidth > other.bitWidth
  }
}

extension NumberKind {
  /// The kind of a number type.
  init?(_ type: LoweredType) {
    switch type.runtime.kind {
    case .integer(let kind): self = NumberKind(kind)
    case .wideInteger(let signed): self = signed ? .int128 : .uint128
    case .double: self = .double
    case .float: self = .float
    default: return nil
    }
  }
}

extension NumberUnary {
  /// The operation that an intrinsic of one number names.
  init?(intrinsic: String) {
    switch intrinsic {
    case "neg": self = .negate
    case "not": self = .complement
    case "magnitude": self = .magnitude
    case "abs": self = .absolute
    case "signum": self = .signum
    case "leadingZeros": self = .leadingZeros
    case "trailingZeros": self = .trailingZeros
    case "popcount": self = .populationCount
    case "byteSwapped": self = .byteSwapped
    case "sqrt": self = .squareRoot
    case "floor": self = .floor
    case "ceil": self = .ceiling
    case "trunc": self = .truncate
    case "round": self = .round
    case "roundEven": self = .roundToEven
    case "isNaN": self = .isNaN
    case "isInfinite": self = .isInfinite
    case "isFinite": self = .isFinite
    default: return nil
    }
  }
}

extension Conversion {
  /// The conversion between two kinds of numbers that are not both integers.
  init?(_ source: NumberKind, _ target: NumberKind) {
    switch (source, target) {
    case (.uint64, .double): self = .uintToDouble
    case (.uint64, .float): self = .uintToFloat
    case (.double, .float): self = .doubleToFloat
    case (.float, .double): self = .floatToDouble
    case (.double, .int8): self = .doubleToInt8
    case (.double, .int16): self = .doubleToInt16
    case (.double, .int32): self = .doubleToInt32
    case (.double, .int64): self = .doubleToInt64
    case (.double, .uint8): self = .doubleToUInt8
    case (.double, .uint16): self = .doubleToUInt16
    case (.double, .uint32): self = .doubleToUInt32
    case (.double, .uint64): self = .doubleToUInt64
    case (.float, .int8): self = .floatToInt8
    case (.float, .int16): self = .floatToInt16
    case (.float, .int32): self = .floatToInt32
    case (.float, .int64): self = .floatToInt64
    case (.float, .uint8): self = .floatToUInt8
    case (.float, .uint16): self = .floatToUInt16
    case (.float, .uint32): self = .floatToUInt32
    case (.float, .uint64): self = .floatToUInt64
    case (let from, .double) where from.integer != nil: self = .intToDouble
    case (let from, .float) where from.integer != nil: self = .intToFloat
    default: return nil
    }
  }
}
