#if arch(x86_64)
  /// Arithmetic and comparisons of integers.
  extension NativeCompiler {
    mutating func translateInteger(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .addInt(let a, let b, let c): combine(.add, a, b, c, checked: true)
      case .subtractInt(let a, let b, let c): combine(.subtract, a, b, c, checked: true)
      case .wrappingAdd(let a, let b, let c): combine(.add, a, b, c)
      case .wrappingSubtract(let a, let b, let c): combine(.subtract, a, b, c)
      case .and(let a, let b, let c): combine(.and, a, b, c)
      case .or(let a, let b, let c): combine(.or, a, b, c)
      case .xor(let a, let b, let c): combine(.xor, a, b, c)
      case .addIntImmediate(let a, let b, let value):
        combine(.add, a, b, constant: Int32(value))
        assembler.jump(.overflow, bail())
        define(a, result)
      case .andImmediate(let a, let b, let value):
        combine(.and, a, b, constant: Int32(value))
        define(a, result)
      case .multiplyInt(let a, let b, let c): multiply(a, b, c, checked: true)
      case .wrappingMultiply(let a, let b, let c): multiply(a, b, c, checked: false)
      case .multiplyIntImmediate(let a, let b, let value):
        let left = use(b)
        result = take()
        assembler.multiply(result, left, Int32(value))
        assembler.jump(.overflow, bail())
        define(a, result)
      case .divideInt(let a, let b, let c): divide(a, b, c, remainder: false)
      case .remainderInt(let a, let b, let c): divide(a, b, c, remainder: true)
      case .divideIntImmediate(let a, let b, let value): divide(a, b, by: Int(value), remainder: false)
      case .remainderIntImmediate(let a, let b, let value): divide(a, b, by: Int(value), remainder: true)
      case .negateInt(let a, let b):
        let value = use(b)
        result = take()
        assembler.move(result, value)
        assembler.negate(result)
        assembler.jump(.overflow, bail())
        define(a, result)
      case .complement(let a, let b):
        let value = use(b)
        result = take()
        assembler.move(result, value)
        assembler.complement(result)
        define(a, result)
      case .shiftLeftImmediate(let a, let b, let value): shift(.left, a, b, UInt8(truncatingIfNeeded: value))
      case .shiftRightImmediate(let a, let b, let value):
        shift(.right, a, b, UInt8(truncatingIfNeeded: value))
      case .shiftLeft(let a, let b, let c): shift(.left, a, b, by: c)
      case .shiftRight(let a, let b, let c): shift(.right, a, b, by: c)
      case .integerOperation(let a, let b, let c, let operation):
        return translate(operation, a, b, c)
      case .checkRange(let a, let kind): check(use(a), isIn: kind)
      case .truncate(let a, let b, let kind):
        let value = use(b)
        result = take()
        assembler.move(.rax, value)
        assembler.extend(result, .rax, bits: kind.bitWidth, signed: kind.isSigned)
        define(a, result)
      case .convertInteger(let a, let b, let from, let to):
        let value = use(b)
        // Only a UInt64 beyond Int.max reads as negative without being it.
        if from == .uint64, to != .uint64 {
          assembler.test(value, value)
          assembler.jump(.sign, bail())
        }
        if !(from == .uint64 && to == .uint64) { check(value, isIn: to) }
        define(a, value)
      case .equal(let a, let b, let c): compare(a, .equal, b, c)
      case .notEqual(let a, let b, let c): compare(a, .notEqual, b, c)
      case .lessInt(let a, let b, let c): compare(a, .less, b, c)
      case .lessOrEqualInt(let a, let b, let c): compare(a, .lessOrEqual, b, c)
      case .equalImmediate(let a, let b, let value):
        let left = use(b)
        assembler.operate(.compare, left, Int32(value))
        set(a, .equal)
      case .not(let a, let b):
        combine(.xor, a, b, constant: 1)
        define(a, result)
      default: return false
      }
      return true
    }

    /// `result` = a slot's value, combined with a constant.
    private mutating func combine(
      _ operation: Assembler.Arithmetic, _ a: Register, _ b: Register, constant: Int32
    ) {
      let left = use(b)
      result = take()
      assembler.move(result, left)
      assembler.operate(operation, result, constant)
    }

    private mutating func combine(
      _ operation: Assembler.Arithmetic, _ a: Register, _ b: Register, _ c: Register, checked: Bool = false
    ) {
      if let constant = constant(c) {
        combine(operation, a, b, constant: constant)
      } else {
        let (left, right) = (use(b), use(c))
        result = take()
        assembler.move(result, left)
        assembler.operate(operation, result, right)
      }
      if checked { assembler.jump(.overflow, bail()) }
      define(a, result)
    }

    private mutating func multiply(_ a: Register, _ b: Register, _ c: Register, checked: Bool) {
      if let constant = constant(c) {
        let left = use(b)
        result = take()
        assembler.multiply(result, left, constant)
      } else {
        let (left, right) = (use(b), use(c))
        result = take()
        assembler.move(result, left)
        assembler.multiply(result, right)
      }
      if checked { assembler.jump(.overflow, bail()) }
      define(a, result)
    }

    private mutating func shift(_ operation: Assembler.Shift, _ a: Register, _ b: Register, _ count: UInt8) {
      let value = use(b)
      result = take()
      assembler.move(result, value)
      assembler.shift(operation, result, count)
      define(a, result)
    }

    private mutating func shift(_ operation: Assembler.Shift, _ a: Register, _ b: Register, by c: Register) {
      if let constant = constant(c), (0..<64).contains(constant) {
        shift(operation, a, b, UInt8(constant))
        return
      }
      let (value, count) = (use(b), use(c))
      result = take()
      // Swift's smart shifts also take negative counts and counts beyond the width.
      assembler.operate(.compare, count, 63)
      assembler.jump(.above, bail())
      assembler.move(.rcx, count)
      assembler.move(result, value)
      assembler.shiftByCounter(operation, result)
      define(a, result)
    }

    private mutating func translate(
      _ operation: IntegerOperation, _ a: Register, _ b: Register, _ c: Register
    ) -> Bool {
      switch operation {
      case .lessUInt: compare(a, .below, b, c)
      case .lessOrEqualUInt: compare(a, .belowOrEqual, b, c)
      case .addUInt, .subtractUInt:
        let (left, right) = (use(b), use(c))
        result = take()
        assembler.move(result, left)
        assembler.operate(operation == .addUInt ? .add : .subtract, result, right)
        assembler.jump(.below, bail())
        define(a, result)
      case .minInt, .maxInt:
        let (left, right) = (use(b), use(c))
        result = take()
        let done = assembler.label()
        assembler.move(result, left)
        assembler.operate(.compare, left, right)
        assembler.jump(operation == .minInt ? .lessOrEqual : .greater, done)
        assembler.move(result, right)
        assembler.bind(done)
        define(a, result)
      default: return false
      }
      return true
    }

    /// Leaves unless a register's value is representable.
    private mutating func check(_ value: Assembler.Register, isIn kind: IntegerKind) {
      switch kind {
      case .int64: break
      case .uint64:
        assembler.test(value, value)
        assembler.jump(.sign, bail())
      default:
        assembler.move(.rax, value)
        assembler.extend(.rcx, .rax, bits: kind.bitWidth, signed: kind.isSigned)
        assembler.operate(.compare, .rcx, value)
        assembler.jump(.notEqual, bail())
      }
    }
  }
#endif
