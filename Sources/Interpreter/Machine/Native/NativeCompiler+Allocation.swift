#if arch(x86_64)
  /// New heap blocks, taken from the heap's free lists.
  extension NativeCompiler {
    mutating func translateAllocation(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .allocateObject(let a, let type):
        let slots = Int(machine.record(TypeIndex(type)).pointee.objectSlots)
        return allocate(a, .object, type, slots: slots)
      case .allocateBox(let a, let type):
        return allocate(a, .box, type, slots: machine.slots(TypeIndex(type)))
      case .box(let a, let b, let type):
        return allocate(a, .box, type, slots: machine.slots(TypeIndex(type)), filledFrom: b)
      case .makeClosure(let a, let b, let type):
        guard case .argument(let function, _) = instructions[position + 1] else { return false }
        return allocate(
          a, .closure, type, slots: 1 + machine.slots(TypeIndex(type)), function: function, filledFrom: b)
      case .makeExistential(let a, let b, let type):
        let slots = machine.slots(TypeIndex(type))
        switch slots {
        case 0: define(a + 1, constant: 0)
        case 1: copySlot(b, to: a + 1)
        default: guard allocate(a + 1, .box, type, slots: slots, filledFrom: b) else { return false }
        }
        define(a, constant: Int(type))
      case .existentialAddress(let a, let b):
        // A value of one slot stands in the existential, a larger one in a box.
        let (type, payload) = (use(b), use(b + 1))
        let value = take()
        let done = assembler.label()
        assembler.move32(.rcx, type)
        assembler.multiply(.rcx, .rcx, Int32(TypeRecordLayout.size))
        assembler.constant(.rax, Int(bitPattern: machine.records.base))
        assembler.operate(.add, .rcx, .rax)
        assembler.address(value, slot(b + 1))
        assembler.operate(.compare, TypeRecordLayout.slots(.rcx), 1, wide: false)
        assembler.jump(.lessOrEqual, done)
        assembler.address(value, BlockLayout.slot(payload, 0))
        assembler.bind(done)
        define(a, value)
      default: return false
      }
      return true
    }

    /// A slot = a new block, from the free list of its size; the helper does it when that is empty.
    ///
    /// - Parameters:
    ///   - function: What the first slot holds, in a closure.
    ///   - source: The slots that are moved into the block; without, it is zero.
    private mutating func allocate(
      _ a: Register, _ kind: BlockKind, _ type: TypeOperand, slots: Int, function: UInt32? = nil,
      filledFrom source: Register? = nil
    ) -> Bool {
      guard slots <= Heap.smallSlots else { return false }
      let size = Heap.sizeClass(slots)
      let block = take()
      let (slow, done) = (assembler.label(), assembler.label())
      assembler.constant(.rcx, Int(bitPattern: machine.heap.state))
      assembler.load(block, HeapLayout.free(size))
      assembler.test(block, block)
      assembler.jump(.equal, slow)
      assembler.load(.rdx, HeapLayout.used)
      assembler.operate(.add, .rdx, Int32(size * 16))
      assembler.operate(.compare, .rdx, HeapLayout.limit)
      assembler.jump(.greater, slow)
      assembler.store(HeapLayout.used, .rdx)
      assembler.operate(.add, HeapLayout.blocks, 1)
      assembler.load(.rdx, Assembler.Memory(block))
      assembler.store(HeapLayout.free(size), .rdx)
      assembler.constant(.rax, Int(bitPattern: UInt(Block.header(kind, TypeIndex(type)))))
      assembler.store(Assembler.Memory(block), .rax)
      let first = function == nil ? 0 : 1
      if let function {
        assembler.store(BlockLayout.slot(block, 0), Int32(truncatingIfNeeded: Int(function)))
      }
      for index in first..<max(first, slots) {
        if let source {
          assembler.load(.rax, slot(source, index - first))
          assembler.store(BlockLayout.slot(block, index), .rax)
        } else {
          assembler.store(BlockLayout.slot(block, index), 0)
        }
      }
      assembler.store(slot(a), block)
      cache.set(a, in: block)
      assembler.bind(done)
      detours.append(Detour(work: .rare, position: position, start: slow, back: done, cache: cache))
      return true
    }
  }

  /// Where machine code finds the parts of the heap's state, whose address is in rcx.
  private enum HeapLayout {
    static let used = place(\.used)
    static let limit = place(\.limit)
    static let blocks = place(\.blocks)

    static func free(_ size: Int) -> Assembler.Memory {
      let first = place(\.free)
      return Assembler.Memory(.rcx, Int(first.displacement) + size * 8)
    }

    private static func place(_ part: PartialKeyPath<Heap.State>) -> Assembler.Memory {
      Assembler.Memory(.rcx, MemoryLayout<Heap.State>.offset(of: part).unsafelyUnwrapped)
    }
  }
#endif
