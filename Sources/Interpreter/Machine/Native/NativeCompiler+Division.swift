#if arch(x86_64)
  /// Division.
  extension NativeCompiler {
    /// A slot = the quotient or remainder of two slots.
    mutating func divide(_ a: Register, _ b: Register, _ c: Register, remainder: Bool) {
      if let constant = cache.constant(c), constant != 0, constant != -1 {
        divide(a, b, by: constant, remainder: remainder)
        return
      }
      let (left, right) = (use(b), use(c))
      result = take()
      assembler.test(right, right)
      assembler.jump(.equal, bail())
      divide(left, right, remainder: remainder)
      define(a, result)
    }

    /// `result` = the quotient or remainder by a register that is not 0. Values of 32 bits are divided as such, which is
    /// several times faster.
    private mutating func divide(
      _ left: Assembler.Register, _ right: Assembler.Register, remainder: Bool
    ) {
      let (small, done) = (assembler.label(), assembler.label())
      assembler.move(.rax, left)
      assembler.move(.rcx, left)
      assembler.operate(.or, .rcx, right)
      assembler.shift(.rightLogical, .rcx, 32)
      assembler.jump(.equal, small)
      assembler.operate(.compare, right, -1)
      assembler.jump(.equal, bail())
      assembler.extendAccumulator()
      assembler.divide(right)
      assembler.jump(done)
      assembler.bind(small)
      assembler.constant(.rdx, 0)
      assembler.divideUnsigned32(right)
      assembler.bind(done)
      assembler.move(result, remainder ? .rdx : .rax)
    }

    /// Divides by a constant other than 0 and -1, by multiplication (Warren, Hacker's Delight, 10-1).
    mutating func divide(_ a: Register, _ b: Register, by divisor: Int, remainder: Bool) {
      let left = use(b)
      result = take()
      guard divisor.magnitude >= 2, divisor != .min else {
        let right = take()
        assembler.constant(right, divisor)
        divide(left, right, remainder: remainder)
        define(a, result)
        return
      }
      if divisor.magnitude.nonzeroBitCount == 1 {
        let shift = UInt8(divisor.magnitude.trailingZeroBitCount)
        assembler.move(.rdx, left)
        assembler.shift(.right, .rdx, 63)
        assembler.shift(.rightLogical, .rdx, 64 - shift)
        assembler.operate(.add, .rdx, left)
        assembler.shift(.right, .rdx, shift)
        if divisor < 0 { assembler.negate(.rdx) }
      } else {
        let magic = DivisionMagic(divisor)
        assembler.constant(.rax, magic.multiplier)
        assembler.multiplyWide(left)
        if divisor > 0, magic.multiplier < 0 { assembler.operate(.add, .rdx, left) }
        if divisor < 0, magic.multiplier > 0 { assembler.operate(.subtract, .rdx, left) }
        if magic.shift > 0 { assembler.shift(.right, .rdx, magic.shift) }
        assembler.move(.rcx, .rdx)
        assembler.shift(.rightLogical, .rcx, 63)
        assembler.operate(.add, .rdx, .rcx)
      }
      if remainder {
        if let short = Int32(exactly: divisor) {
          assembler.multiply(.rcx, .rdx, short)
        } else {
          assembler.constant(.rcx, divisor)
          assembler.multiply(.rcx, .rdx)
        }
        assembler.move(result, left)
        assembler.operate(.subtract, result, .rcx)
      } else {
        assembler.move(result, .rdx)
      }
      define(a, result)
    }
  }

  /// The factor and shift that stand for a division by a constant (Warren, Hacker's Delight, 10-1).
  struct DivisionMagic {
    let multiplier: Int
    let shift: UInt8

    /// - Precondition: The divisor's magnitude is at least 2, and no power of 2.
    init(_ divisor: Int) {
      let two63 = UInt(1) << 63
      let magnitude = divisor.magnitude
      let t = two63 + (divisor < 0 ? 1 : 0)
      let limit = t - 1 - t % magnitude
      var p = 63
      var (q1, r1) = two63.quotientAndRemainder(dividingBy: limit)
      var (q2, r2) = two63.quotientAndRemainder(dividingBy: magnitude)
      var delta: UInt
      repeat {
        p += 1
        q1 = q1 &* 2
        r1 = r1 &* 2
        if r1 >= limit {
          q1 = q1 &+ 1
          r1 = r1 &- limit
        }
        q2 = q2 &* 2
        r2 = r2 &* 2
        if r2 >= magnitude {
          q2 = q2 &+ 1
          r2 = r2 &- magnitude
        }
        delta = magnitude - r2
      } while q1 < delta || (q1 == delta && r1 == 0)
      let factor = Int(bitPattern: q2 &+ 1)
      multiplier = divisor < 0 ? 0 &- factor : factor
      shift = UInt8(p - 64)
    }
  }
#endif
