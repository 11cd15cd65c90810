#if arch(x86_64)
  extension NativeCompiler {
    /// Writes the code of an instruction.
    mutating func translate(_ instruction: Instruction) {
      if translateMove(instruction) || translateInteger(instruction) || translateNumber(instruction)
        || translateBranch(instruction) || translateBlock(instruction) || translateLifetime(instruction)
        || translateArray(instruction) || translateAllocation(instruction) || translateCall(instruction)
      {
        return
      }
      switch instruction {
      // The interpreter runs these in its own loop, or leaves it.
      case .control(.nop), .argument: break
      case .control, .throwValue, .rethrowValue, .takeThrown, .trap, .trapWithMessage:
        assembler.jump(bail())
        cache.clear()
      case .tableNext(_, _, let offset):
        runRarely(instruction)
        // `Machine.stop` is the one value whose negation overflows.
        assembler.negate(.rax)
        stop(.overflow)
        jump(.notEqual, Int(offset))
      default:
        runRarely(instruction)
        assembler.test(.rax, .rax)
        stop(.sign)
      }
    }

    // MARK: Moves

    private mutating func translateMove(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .move(let a, let b):
        copySlot(b, to: a)
      case .movePair(let a, let b):
        let (first, second) = (use(b), use(b + 1))
        define(a, first)
        define(a + 1, second)
      case .moveWide(let a, let b, let count):
        guard count <= 64 else { return leave() }
        for step in 0..<count {
          let offset = a <= b ? step : count - 1 - step
          assembler.load(.rax, slot(b + offset))
          assembler.store(slot(a + offset), .rax)
          cache.forget(a + offset)
        }
      case .zero(let a, let count):
        guard count <= 64 else { return leave() }
        for offset in 0..<count { define(a + offset, constant: 0) }
      case .constant(let value, let a):
        define(a, constant: Int(value))
      case .constantPool(let index, let a):
        define(a, constant: machine.constants.base[Int(index)])
      case .constantString(let index, let a):
        let bits = UnsafeMutableRawPointer(machine.strings.base + Int(index)).assumingMemoryBound(
          to: Int.self)
        guard !Machine.isCounted(bits) else { return false }
        define(a, constant: bits[0])
        define(a + 1, constant: bits[1])
      case .loadGlobal(let index, let a):
        let value = take()
        assembler.load(value, global(index))
        define(a, value)
      case .storeGlobal(let index, let a):
        store(a, to: global(index))
        if isTopLevel, let own = Register(exactly: index) { cache.forget(own) }
      case .globalAddress(let index, let a):
        let value = take()
        assembler.address(value, global(index))
        define(a, value)
      case .registerAddress(let a, let b):
        let value = take()
        assembler.address(value, slot(b))
        define(a, value)
      case .offsetAddress(let a, let b, let offset):
        let base = use(b)
        let value = take()
        assembler.address(value, Assembler.Memory(base, Int(offset) * 8))
        define(a, value)
      case .load(let a, let b, let offset):
        let base = use(b)
        let value = take()
        assembler.load(value, Assembler.Memory(base, Int(offset) * 8))
        define(a, value)
      case .store(let a, let b, let offset):
        let base = use(a)
        store(b, to: Assembler.Memory(base, Int(offset) * 8))
        if hasAddresses { cache.clear() }
      case .loadWide(let a, let b, let count):
        guard count <= 16 else { return false }
        let base = use(b)
        for offset in 0..<count {
          assembler.load(.rax, Assembler.Memory(base, Int(offset) * 8))
          assembler.store(slot(a + offset), .rax)
          cache.forget(a + offset)
        }
      case .storeWide(let a, let b, let count):
        guard count <= 16 else { return false }
        let base = use(a)
        for offset in 0..<count {
          assembler.load(.rax, slot(b + offset))
          assembler.store(Assembler.Memory(base, Int(offset) * 8), .rax)
        }
        if hasAddresses { cache.clear() }
      default: return false
      }
      return true
    }

    /// The interpreter runs the instruction.
    mutating func leave() -> Bool {
      assembler.jump(bail())
      cache.clear()
      return true
    }

    private func global(_ index: UInt32) -> Assembler.Memory { Assembler.Memory(.rbp, Int(index) * 8) }

    /// Copies the bits of a slot.
    mutating func copySlot(_ source: Register, to target: Register) {
      if source == target { return }
      if let constant = constant(source) {
        define(target, constant: Int(constant))
      } else if let vector = cache.vector(holding: source) {
        define(target, vector)
      } else {
        define(target, use(source))
      }
    }
  }
#endif
