#if arch(x86_64)
  /// Branches and loops.
  extension NativeCompiler {
    mutating func translateBranch(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .jump(let offset): jump(Int(offset))
      case .branchIfTrue(let offset, let a): branch(.notEqual, Int(offset), a, value: 0)
      case .branchIfFalse(let offset, let a): branch(.equal, Int(offset), a, value: 0)
      case .branchIfEqual(let a, let b, let offset): branch(.equal, Int(offset), a, b)
      case .branchIfNotEqual(let a, let b, let offset): branch(.notEqual, Int(offset), a, b)
      case .branchIfLess(let a, let b, let offset): branch(.less, Int(offset), a, b)
      case .branchIfLessOrEqual(let a, let b, let offset): branch(.lessOrEqual, Int(offset), a, b)
      case .branchIfEqualImmediate(let a, let value, let offset): branch(.equal, Int(offset), a, value: value)
      case .branchIfNotEqualImmediate(let a, let value, let offset):
        branch(.notEqual, Int(offset), a, value: value)
      case .branchIfLessImmediate(let a, let value, let offset): branch(.less, Int(offset), a, value: value)
      case .branchIfGreaterOrEqualImmediate(let a, let value, let offset):
        branch(.greaterOrEqual, Int(offset), a, value: value)
      case .branchIfLessDouble(let a, let b, let offset): branchDouble(.above, Int(offset), b, a)
      case .branchIfNotLessDouble(let a, let b, let offset): branchDouble(.belowOrEqual, Int(offset), b, a)
      case .branchIfLessOrEqualDouble(let a, let b, let offset):
        branchDouble(.aboveOrEqual, Int(offset), b, a)
      case .branchIfNotLessOrEqualDouble(let a, let b, let offset): branchDouble(.below, Int(offset), b, a)
      case .branchIfThrown(let offset):
        assembler.operate(.compare, StateLayout.errorType, 0)
        jump(.notEqual, Int(offset))
      case .jumpTable(let a, let count): jumpTable(a, Int(count))

      case .jumpBack(let offset):
        poll()
        jump(Int(offset))
      case .loopIfTrue(let offset, let a): loop(.notEqual, Int(offset), a, value: 0)
      case .loopIfFalse(let offset, let a): loop(.equal, Int(offset), a, value: 0)
      case .loopIfLess(let a, let b, let offset): loop(.less, Int(offset), a, b)
      case .loopIfLessOrEqual(let a, let b, let offset): loop(.lessOrEqual, Int(offset), a, b)
      case .loopIfLessImmediate(let a, let value, let offset): loop(.less, Int(offset), a, value: value)
      case .loopIfGreaterImmediate(let a, let value, let offset): loop(.greater, Int(offset), a, value: value)
      case .loopIfNotEqual(let a, let b, let offset): loop(.notEqual, Int(offset), a, b)
      case .loopIncrementIfLess(let a, let b, let offset):
        poll()
        increment(a)
        branch(.less, Int(offset), a, b)
      case .loopIncrementUnlessEqual(let a, let b, let offset):
        poll()
        let done = assembler.label()
        compare(a, b)
        assembler.jump(.equal, done)
        increment(a)
        jump(Int(offset))
        assembler.bind(done)
        // The counter is the old one here.
        cache.forget(a)
      default: return false
      }
      return true
    }

    /// Adds 1 to a counter, wrapping.
    private mutating func increment(_ a: Register) {
      let old = use(a)
      let new = take()
      assembler.address(new, Assembler.Memory(old, 1))
      define(a, new)
    }

    /// The interpreter takes over when something is asked of the program.
    private mutating func poll() {
      assembler.operate(.compare, Assembler.Memory(.r12), 0, wide: false)
      assembler.jump(.notEqual, bail())
    }

    private mutating func jump(_ offset: Int) {
      guard let label = targets[position + offset] else { return }
      assembler.jump(label)
    }

    /// Jumps when the flags say so.
    mutating func jump(_ condition: Assembler.Condition, _ offset: Int) {
      guard let label = targets[position + offset] else { return }
      assembler.jump(condition, label)
    }

    private mutating func branch(
      _ condition: Assembler.Condition, _ offset: Int, _ a: Register, _ b: Register
    ) {
      compare(a, b)
      jump(condition, offset)
    }

    private mutating func branch(
      _ condition: Assembler.Condition, _ offset: Int, _ a: Register, value: Int16
    ) {
      let left = use(a)
      if value == 0, condition == .equal || condition == .notEqual {
        assembler.test(left, left)
      } else {
        assembler.operate(.compare, left, Int32(value))
      }
      jump(condition, offset)
    }

    private mutating func loop(
      _ condition: Assembler.Condition, _ offset: Int, _ a: Register, _ b: Register
    ) {
      poll()
      branch(condition, offset, a, b)
    }

    private mutating func loop(
      _ condition: Assembler.Condition, _ offset: Int, _ a: Register, value: Int16
    ) {
      poll()
      branch(condition, offset, a, value: value)
    }

    private mutating func branchDouble(
      _ condition: Assembler.Condition, _ offset: Int, _ a: Register, _ b: Register
    ) {
      let (left, right) = (useDouble(a), useDouble(b))
      assembler.compare(left, right)
      jump(condition, offset)
    }

    private mutating func jumpTable(_ a: Register, _ count: Int) {
      let index = use(a)
      let table = assembler.label()
      assembler.operate(.compare, index, Int32(count))
      jump(.aboveOrEqual, 1 + count)
      assembler.address(.rcx, table)
      assembler.jump(Assembler.Memory(.rcx, index: index))
      assembler.bind(table)
      for entry in 0..<count {
        guard let label = targets[position + 1 + entry] else { continue }
        assembler.word(label)
      }
    }
  }
#endif
