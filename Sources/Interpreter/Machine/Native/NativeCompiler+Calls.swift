#if arch(x86_64)
  /// Calls and returns.
  extension NativeCompiler {
    mutating func translateCall(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .call(let function, let base):
        let entry = Assembler.Memory(.r15, Int(function) * EntryLayout.size)
        enter(base, entry) { code in
          code.store(Assembler.Memory(.r13, RecordLayout.function), Int32(truncatingIfNeeded: Int(function)))
        }
      case .callClosure(let a, let base, let contextSlot):
        let closure = use(a)
        assembler.store(slot(base + contextSlot), closure)
        assembler.load(.rsi, BlockLayout.slot(closure, 0))
        enterIndirectly(base)
      case .callVirtual(let key, let base, let receiverSlot):
        let object = use(base + Register(receiverSlot))
        recordAddress(.rcx, of: BlockLayout.meta(object))
        dispatch(key)
        enterIndirectly(base)
      case .callWitness(let key, let base, let receiverSlot):
        let type = use(base + Register(receiverSlot))
        assembler.move32(.rcx, type)
        assembler.multiply(.rcx, .rcx, Int32(TypeRecordLayout.size))
        assembler.constant(.rax, Int(bitPattern: machine.records.base))
        assembler.operate(.add, .rcx, .rax)
        dispatch(key)
        enterIndirectly(base)
      case .callNative(let site, let base):
        saveState()
        assembler.constant(.rsi, Int(site))
        assembler.address(.rdx, slot(base))
        call(NativeHelpers.native)
        stopUnlessZero()
        cache.clear()
      case .return:
        assembler.load(.rax, Assembler.Memory(.r13, RecordLayout.resume))
        assembler.load(.rbx, Assembler.Memory(.r13, RecordLayout.frame))
        assembler.operate(.add, .r13, Int32(RecordLayout.size))
        assembler.jump(.rax)
        cache.clear()
      default: return false
      }
      return true
    }

    /// rsi = the function that a key dispatches to for the type whose record is at rcx.
    private mutating func dispatch(_ key: UInt32) {
      assembler.operate(.compare, TypeRecordLayout.dispatchCount(.rcx), Int32(truncatingIfNeeded: Int(key)))
      assembler.jump(.lessOrEqual, bail())
      assembler.load(.rcx, TypeRecordLayout.dispatch(.rcx))
      assembler.load32(.rsi, Assembler.Memory(.rcx, Int(key) * 4))
      assembler.operate(.subtract, .rsi, 1)
      assembler.jump(.below, bail())
    }

    /// Calls the function in rsi.
    private mutating func enterIndirectly(_ base: Register) {
      assembler.move(.rdi, .rsi)
      assembler.shift(.left, .rdi, UInt8(EntryLayout.size.trailingZeroBitCount))
      assembler.operate(.add, .rdi, .r15)
      enter(base, Assembler.Memory(.rdi)) { code in
        code.store(Assembler.Memory(.r13, RecordLayout.function), .rsi)
      }
    }

    /// Calls the function of an entry with the frame at `base`.
    private mutating func enter(
      _ base: Register, _ entry: Assembler.Memory, storeFunction: (inout Assembler) -> Void
    ) {
      let offset = Int(entry.displacement)
      assembler.load(.rax, Assembler.Memory(entry.base, offset + EntryLayout.native))
      assembler.test(.rax, .rax)
      assembler.jump(.equal, bail())
      assembler.operate(.compare, Assembler.Memory(.r12), 0, wide: false)
      assembler.jump(.notEqual, bail())
      assembler.load(.rcx, Assembler.Memory(entry.base, offset + EntryLayout.frameSize))
      assembler.address(.rcx, Assembler.Memory(.rbx, Int(base) * 8, index: .rcx))
      assembler.address(.rdx, Assembler.Memory(.r13, -2 * RecordLayout.size))
      assembler.operate(.compare, .rcx, .rdx)
      assembler.jump(.aboveOrEqual, bail())
      assembler.operate(.subtract, .r13, Int32(RecordLayout.size))
      let resume = assembler.label()
      assembler.constant(.rcx, address(of: position + 1))
      assembler.store(Assembler.Memory(.r13, RecordLayout.pc), .rcx)
      assembler.store(Assembler.Memory(.r13, RecordLayout.frame), .rbx)
      storeFunction(&assembler)
      assembler.address(.rcx, resume)
      assembler.store(Assembler.Memory(.r13, RecordLayout.resume), .rcx)
      assembler.address(.rbx, slot(base))
      assembler.jump(.rax)
      assembler.bind(resume)
      cache.clear()
    }
  }
#endif
