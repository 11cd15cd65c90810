#if arch(x86_64)
  /// Comparisons of integers.
  extension NativeCompiler {
    /// A slot = whether two slots compare so.
    mutating func compare(
      _ a: Register, _ condition: Assembler.Condition, _ b: Register, _ c: Register
    ) {
      compare(b, c)
      set(a, condition)
    }

    /// Compares two slots.
    mutating func compare(_ b: Register, _ c: Register) {
      let left = use(b)
      if let constant = constant(c) {
        assembler.operate(.compare, left, constant)
      } else {
        let right = use(c)
        assembler.operate(.compare, left, right)
      }
    }

    /// A slot = whether the flags say so.
    mutating func set(_ a: Register, _ condition: Assembler.Condition) {
      assembler.set(condition, .rax)
      result = take()
      assembler.move(result, .rax)
      define(a, result)
    }
  }
#endif
