#if arch(x86_64)
  /// Elements of arrays.
  extension NativeCompiler {
    mutating func translateArray(_ instruction: Instruction) -> Bool {
      switch instruction {
      case .arrayGet(let a, let b, let c):
        let (array, index) = element(b, c)
        let value = take()
        assembler.load(value, BlockLayout.slot(array, 2, index: index))
        define(a, value)
      case .arrayGetReference(let a, let b, let c):
        let (array, index) = element(b, c)
        let value = take()
        assembler.load(value, BlockLayout.slot(array, 2, index: index))
        define(a, value)
        retain(value)
      case .arraySet(let a, let b, let c):
        let (array, index) = element(a, b)
        checkUnique(array)
        store(c, to: BlockLayout.slot(array, 2, index: index))
      case .arraySetReference(let a, let b, let c):
        let (array, index) = element(a, b)
        checkUnique(array)
        let value = use(c)
        assembler.load(.rdx, BlockLayout.slot(array, 2, index: index))
        assembler.store(BlockLayout.slot(array, 2, index: index), value)
        release(.rdx)
      case .arrayElement(let a, let b, let c):
        let (array, index) = element(b, c)
        elementAddress(a, array, index)
      case .arrayElementMutable(let a, let b, let c):
        let (array, index) = element(b, c)
        checkUnique(array)
        elementAddress(a, array, index)
      case .arrayElementMutableAt(let a, let b, let c):
        let (place, index) = (use(b), use(c))
        let array = take()
        assembler.load(array, Assembler.Memory(place))
        checkBounds(array, index)
        checkUnique(array)
        elementAddress(a, array, index)
      case .arrayAppend(let a, let b, let type):
        append(b, to: a, type)
      default: return false
      }
      return true
    }

    /// An array and an index into it.
    private mutating func element(
      _ array: Register, _ index: Register
    ) -> (Assembler.Register, Assembler.Register) {
      let (array, index) = (use(array), use(index))
      checkBounds(array, index)
      return (array, index)
    }

    private mutating func checkBounds(_ array: Assembler.Register, _ index: Assembler.Register) {
      assembler.test(array, array)
      assembler.jump(.equal, bail())
      assembler.operate(.compare, index, BlockLayout.slot(array, 0))
      assembler.jump(.aboveOrEqual, bail())
    }

    private mutating func checkUnique(_ array: Assembler.Register) {
      assembler.operate(.compare, BlockLayout.count(array), 1, wide: false)
      assembler.jump(.notEqual, bail())
    }

    /// A slot = the address of an element, whose size its type's record tells.
    private mutating func elementAddress(
      _ a: Register, _ array: Assembler.Register, _ index: Assembler.Register
    ) {
      let value = take()
      recordAddress(.rcx, of: BlockLayout.meta(array))
      assembler.loadSigned32(.rcx, TypeRecordLayout.slots(.rcx))
      assembler.multiply(.rcx, index)
      assembler.address(value, BlockLayout.slot(array, 2, index: .rcx))
      define(a, value)
    }

    /// The address of the record of the type in a block's header. rax is used.
    mutating func recordAddress(_ to: Assembler.Register, of meta: Assembler.Memory) {
      assembler.load32(to, meta)
      assembler.operate32(.and, to, BlockLayout.typeMask)
      assembler.multiply(to, to, Int32(TypeRecordLayout.size))
      assembler.constant(.rax, Int(bitPattern: machine.records.base))
      assembler.operate(.add, to, .rax)
    }

    private mutating func append(_ b: Register, to a: Register, _ type: TypeOperand) {
      let array = use(a)
      let (slow, done) = (assembler.label(), assembler.label())
      // The value is in a register on every path that meets again behind it.
      let vector = cache.vector(holding: b)
      let value = vector == nil ? use(b) : nil
      assembler.test(array, array)
      assembler.jump(.equal, slow)
      assembler.operate(.compare, BlockLayout.count(array), 1, wide: false)
      assembler.jump(.notEqual, slow)
      assembler.load(.rcx, BlockLayout.slot(array, 0))
      assembler.operate(.compare, .rcx, BlockLayout.slot(array, 1))
      assembler.jump(.greaterOrEqual, slow)
      if let vector {
        assembler.store(BlockLayout.slot(array, 2, index: .rcx), vector)
      } else if let value {
        assembler.store(BlockLayout.slot(array, 2, index: .rcx), value)
      }
      assembler.operate(.add, .rcx, 1)
      assembler.store(BlockLayout.slot(array, 0), .rcx)
      assembler.bind(done)
      // The detour may put another array into the slot alone, although the register stands for copies of it too.
      cache.forget(a)
      detours.append(
        Detour(
          work: .append(value: b, array: a, type), position: position, start: slow, back: done, cache: cache))
      if isTopLevel { cache.clear() }
    }
  }

  /// Where machine code finds the parts of a type's record.
  enum TypeRecordLayout {
    static let size = MemoryLayout<TypeRecord>.stride
    private static let slotsOffset = MemoryLayout<TypeRecord>.offset(of: \.slots).unsafelyUnwrapped
    private static let dispatchOffset = MemoryLayout<TypeRecord>.offset(of: \.dispatch).unsafelyUnwrapped
    private static let countOffset = MemoryLayout<TypeRecord>.offset(of: \.dispatchCount).unsafelyUnwrapped

    static func slots(_ record: Assembler.Register) -> Assembler.Memory {
      Assembler.Memory(record, slotsOffset)
    }
    static func dispatch(_ record: Assembler.Register) -> Assembler.Memory {
      Assembler.Memory(record, dispatchOffset)
    }
    static func dispatchCount(_ record: Assembler.Register) -> Assembler.Memory {
      Assembler.Memory(record, countOffset)
    }
  }
#endif
