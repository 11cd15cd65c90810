#if arch(x86_64)
  /// Floating-point numbers and conversions.
  extension NativeCompiler {
    mutating func translateNumber(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .addDouble(let a, let b, let c): combine(.add, a, b, c)
      case .subtractDouble(let a, let b, let c): combine(.subtract, a, b, c)
      case .multiplyDouble(let a, let b, let c): combine(.multiply, a, b, c)
      case .divideDouble(let a, let b, let c): combine(.divide, a, b, c)
      case .floatUnary(let a, let b, .squareRootDouble):
        let value = useDouble(b)
        let root = cache.takeVector()
        assembler.operate(.squareRoot, root, value)
        define(a, root)
      case .floatUnary(let a, let b, .negateDouble): changeSign(a, b, .xor, Int.min)
      case .floatUnary(let a, let b, .absoluteDouble): changeSign(a, b, .and, Int.max)
      case .convert(let a, let b, .intToDouble):
        let value = use(b)
        let double = cache.takeVector()
        // The conversion keeps the upper half, and would wait for whoever wrote it.
        assembler.xor(double, double)
        assembler.convertFromInteger(double, value)
        define(a, double)
      case .convert(let a, let b, .doubleToInt64):
        let value = useDouble(b)
        let integer = take()
        assembler.convertToInteger(integer, value)
        // Int.min stands for what is not representable; the interpreter tells apart whether it is meant.
        assembler.operate(.compare, integer, 1)
        assembler.jump(.overflow, bail())
        define(a, integer)
      case .lessDouble(let a, let b, let c): compareDoubles(a, .above, c, b)
      case .lessOrEqualDouble(let a, let b, let c): compareDoubles(a, .aboveOrEqual, c, b)
      case .equalDouble(let a, let b, let c):
        let (left, right) = (useDouble(b), useDouble(c))
        let result = take()
        let done = assembler.label()
        assembler.constant(result, 0)
        assembler.compare(left, right)
        assembler.jump(.parity, done)
        assembler.jump(.notEqual, done)
        assembler.constant(result, 1)
        assembler.bind(done)
        define(a, result)
      default: return false
      }
      return true
    }

    private mutating func combine(
      _ operation: Assembler.VectorArithmetic, _ a: Register, _ b: Register, _ c: Register
    ) {
      let (left, right) = (useDouble(b), useDouble(c))
      let result = cache.takeVector()
      assembler.move(result, left)
      assembler.operate(operation, result, right)
      define(a, result)
    }

    private mutating func changeSign(
      _ a: Register, _ b: Register, _ operation: Assembler.Arithmetic, _ mask: Int
    ) {
      let value = use(b)
      let result = take()
      assembler.constant(.rcx, mask)
      assembler.move(result, value)
      assembler.operate(operation, result, .rcx)
      define(a, result)
    }

    private mutating func compareDoubles(
      _ a: Register, _ condition: Assembler.Condition, _ b: Register, _ c: Register
    ) {
      let (left, right) = (useDouble(b), useDouble(c))
      assembler.compare(left, right)
      set(a, condition)
    }
  }
#endif
