#if arch(x86_64)
  /// Heap blocks and their lifetimes.
  extension NativeCompiler {
    mutating func translateBlock(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .retain(let a):
        retain(use(a))
      case .release(let a):
        release(use(a))
      case .retainString(let a):
        countString(use(a + 1), retains: true)
      case .releaseString(let a):
        countString(use(a + 1), retains: false)
      case .copyString(let a, let b):
        let (bits, storage) = (use(b), use(b + 1))
        define(a, bits)
        define(a + 1, storage)
        countString(storage, retains: true)
      case .copyReference(let a, let b):
        let reference = use(b)
        define(a, reference)
        retain(reference)
      case .loadField(let a, let b, let slot):
        let block = use(b)
        let value = take()
        assembler.load(value, BlockLayout.slot(block, Int(slot)))
        define(a, value)
      case .storeField(let a, let b, let slot):
        let block = use(a)
        store(b, to: BlockLayout.slot(block, Int(slot)))
      case .fieldAddress(let a, let b, let slot):
        let block = use(b)
        let value = take()
        assembler.address(value, BlockLayout.slot(block, Int(slot)))
        define(a, value)
      case .copyReferenceField(let a, let b, let slot):
        let block = use(b)
        let value = take()
        assembler.load(value, BlockLayout.slot(block, Int(slot)))
        define(a, value)
        retain(value)
      case .typeOfObject(let a, let b):
        let block = use(b)
        let value = take()
        assembler.load32(value, BlockLayout.meta(block))
        assembler.operate32(.and, value, BlockLayout.typeMask)
        define(a, value)
      case .isUnique(let a, let b):
        let block = use(b)
        let value = take()
        let done = assembler.label()
        assembler.constant(value, 1)
        assembler.test(block, block)
        assembler.jump(.equal, done)
        assembler.load32(.rax, BlockLayout.count(block))
        assembler.operate32(.and, .rax, Int32.max)
        assembler.operate(.compare, .rax, 1)
        assembler.jump(.equal, done)
        assembler.constant(value, 0)
        assembler.bind(done)
        define(a, value)
      case .arrayCount(let a, let b), .tableCount(let a, let b):
        let block = use(b)
        let value = take()
        let done = assembler.label()
        assembler.constant(value, 0)
        assembler.test(block, block)
        assembler.jump(.equal, done)
        assembler.load(value, BlockLayout.slot(block, 0))
        assembler.bind(done)
        define(a, value)
      default: return false
      }
      return true
    }

    /// Counts a reference of a string; short ones and literals have none to count (`Machine.isCounted`).
    private mutating func countString(_ storage: Assembler.Register, retains: Bool) {
      let (counted, done) = (assembler.label(), assembler.label())
      assembler.test(storage, storage)
      assembler.jump(.greater, counted)
      assembler.bind(done)
      detours.append(
        Detour(
          work: .countString(storage, retains: retains), position: position, start: counted, back: done,
          cache: cache))
    }

    /// Takes one more reference, unless it is 0.
    mutating func retain(_ reference: Assembler.Register) {
      let done = assembler.label()
      assembler.test(reference, reference)
      assembler.jump(.equal, done)
      assembler.operate(.add, BlockLayout.count(reference), 1, wide: false)
      assembler.bind(done)
    }

    /// Takes one reference away, unless it is 0; the last one destroys the block. rcx is used.
    mutating func release(_ reference: Assembler.Register) {
      let (dead, done) = (assembler.label(), assembler.label())
      assembler.test(reference, reference)
      assembler.jump(.equal, done)
      assembler.load32(.rcx, BlockLayout.count(reference))
      assembler.operate32(.subtract, .rcx, 1)
      assembler.store32(BlockLayout.count(reference), .rcx)
      // The top bit is no part of the count.
      assembler.operate32(.add, .rcx, .rcx)
      assembler.jump(.equal, dead)
      assembler.bind(done)
      detours.append(
        Detour(work: .destroy(reference), position: position, start: dead, back: done, cache: cache))
      if isTopLevel { cache.clear() }
    }
  }

  /// Where machine code finds the parts of a heap block.
  enum BlockLayout {
    /// The bits of the type in the second half of the header.
    static let typeMask: Int32 = 0x0FFF_FFFF

    static func count(_ block: Assembler.Register) -> Assembler.Memory { Assembler.Memory(block) }
    static func meta(_ block: Assembler.Register) -> Assembler.Memory { Assembler.Memory(block, 4) }
    static func slot(
      _ block: Assembler.Register, _ slot: Int, index: Assembler.Register? = nil
    ) -> Assembler.Memory {
      Assembler.Memory(block, Block.headerSize + slot * 8, index: index)
    }
  }
#endif
