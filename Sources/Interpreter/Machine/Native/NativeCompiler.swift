#if arch(x86_64)
  /// Translates a function's bytecode into machine code, instruction by instruction.
  ///
  /// What an instruction does in the plain case is written out; what is rare is left to the interpreter, which takes over
  /// before the instruction (`bail`), or to a helper. See `NativeCode` for what the code may assume.
  struct NativeCompiler {
    /// The code of one function.
    struct Result {
      /// Where it starts.
      var start: UInt
      /// Where loops are entered, by instruction.
      var loops: [Int: UInt]
    }

    /// A part of the code away from the plain path, which comes back.
    struct Detour {
      enum Work {
        /// Destroys the dead block in a register.
        case destroy(Assembler.Register)
        /// Appends the value in a slot to the array in a slot.
        case append(value: Register, array: Register, TypeOperand)
        /// Retains or releases the storage of the string whose second slot is in a register.
        case countString(Assembler.Register, retains: Bool)
        /// Runs the instruction.
        case rare

        /// Whether its helper returns an exit code.
        var mayStop: Bool {
          switch self {
          case .destroy, .append: true
          case .countString, .rare: false
          }
        }
      }
      var work: Work
      var position: Int
      var start: Assembler.Label
      var back: Assembler.Label
      var cache: RegisterCache
    }

    let machine: Machine
    let native: NativeCode
    let instructions: UnsafeMutableBufferPointer<Instruction>
    /// Whether the frame is the area of globals, so that anything that runs may change its slots.
    let isTopLevel: Bool
    /// Whether addresses of slots of the frame may exist.
    let hasAddresses: Bool
    var assembler = Assembler()
    var cache = RegisterCache()
    /// The labels of the instructions that are jumped to.
    var targets: [Assembler.Label?]
    /// The instruction under translation.
    var position = 0
    /// The register of the result under way.
    var result = Assembler.Register.rax
    private var bails: [(position: Int, label: Assembler.Label)] = []
    var detours: [Detour] = []
    private var stopped: Assembler.Label

    /// Functions of more instructions are not worth the time.
    private static let longest = 1 << 15

    init(
      machine: Machine, native: NativeCode, instructions: UnsafeMutableBufferPointer<Instruction>,
      isTopLevel: Bool
    ) {
      self.machine = machine
      self.native = native
      self.instructions = instructions
      self.isTopLevel = isTopLevel
      hasAddresses =
        isTopLevel
        || instructions.contains {
          if case .registerAddress = $0 { true } else { false }
        }
      targets = Array(repeating: nil, count: instructions.count)
      stopped = assembler.label()
    }

    /// Translates the function.
    ///
    /// - Returns: `nil` when there is no room for the code.
    mutating func compile() -> Result? {
      guard instructions.count <= NativeCompiler.longest else { return nil }
      let loops = findTargets()
      for index in instructions.indices {
        position = index
        if let label = targets[index] {
          cache.clear()
          assembler.bind(label)
        }
        cache.unpin()
        translate(instructions[index])
      }
      writeDetours()
      writeBails()
      let start = native.memory.next
      guard native.memory.append(assembler.finished(at: start)) != nil else { return nil }
      var entries: [Int: UInt] = [:]
      for loop in loops {
        guard let label = targets[loop] else { continue }
        entries[loop] = start + UInt(assembler.offset(of: label))
      }
      return Result(start: start, loops: entries)
    }

    /// Gives every instruction that is jumped to a label.
    ///
    /// - Returns: Those that are jumped back to.
    private mutating func findTargets() -> [Int] {
      var loops: [Int] = []
      for (index, instruction) in instructions.enumerated() {
        if let offset = instruction.branchOffset {
          mark(index + offset)
          if offset <= 0 { loops.append(index + offset) }
        }
        if case .jumpTable(_, let count) = instruction {
          for entry in 0...Int(count) { mark(index + 1 + entry) }
        }
      }
      return loops
    }

    private mutating func mark(_ index: Int) {
      guard targets.indices.contains(index), targets[index] == nil else { return }
      targets[index] = assembler.label()
    }

    // MARK: Leaving

    /// Where the interpreter takes over before the instruction under translation.
    mutating func bail() -> Assembler.Label {
      if let last = bails.last, last.position == position { return last.label }
      let label = assembler.label()
      bails.append((position, label))
      return label
    }

    /// Leaves with the exit code in rax unless it is 0.
    mutating func stopUnlessZero() {
      assembler.test(.rax, .rax)
      assembler.jump(.notEqual, stopped)
    }

    /// Leaves because a trap is pending.
    mutating func stop(_ condition: Assembler.Condition) {
      assembler.jump(condition, failure)
    }

    /// Where the code is left with a trap pending.
    private lazy var failure: Assembler.Label = assembler.label()

    private mutating func writeBails() {
      let leave = assembler.label()
      for (position, label) in bails {
        assembler.bind(label)
        assembler.constant(.rcx, address(of: position))
        assembler.jump(leave)
      }
      assembler.bind(leave)
      assembler.jump(outside: native.leave)
      assembler.bind(failure)
      assembler.constant(.rax, NativeExitCode.failed)
      assembler.bind(stopped)
      assembler.jump(outside: native.leaveStopped)
    }

    private mutating func writeDetours() {
      for detour in detours {
        position = detour.position
        assembler.bind(detour.start)
        switch detour.work {
        case .destroy(let reference):
          assembler.move(.rsi, reference)
          saveState()
          call(NativeHelpers.destroy)
        case .append(let value, let array, let type):
          saveState()
          assembler.address(.rsi, slot(value))
          assembler.address(.rdx, slot(array))
          assembler.constant(.rcx, Int(type))
          call(NativeHelpers.append)
        case .countString(let storage, let retains):
          assembler.move(.rsi, storage)
          call(retains ? NativeHelpers.retainString : NativeHelpers.releaseString)
        case .rare:
          callRarely(instructions[position])
          assembler.test(.rax, .rax)
          stop(.sign)
        }
        if detour.work.mayStop { stopUnlessZero() }
        // What ran may have changed registers, and slots too.
        for (register, slots) in zip(RegisterCache.generalRegisters, detour.cache.generalSlots) {
          if let first = slots.first { assembler.load(register, slot(first)) }
        }
        for (register, slots) in zip(RegisterCache.vectorRegisters, detour.cache.vectorSlots) {
          if let first = slots.first { assembler.load(register, slot(first)) }
        }
        assembler.jump(detour.back)
      }
    }

    // MARK: Helpers

    /// The address of an instruction.
    func address(of position: Int) -> Int {
      Int(bitPattern: instructions.baseAddress.unsafelyUnwrapped + position)
    }

    /// Saves the place of the instruction under translation.
    mutating func saveState() {
      assembler.constant(.rax, address(of: position))
      assembler.store(StateLayout.pc, .rax)
      assembler.store(StateLayout.frame, .rbx)
      assembler.store(StateLayout.control, .r13)
    }

    /// Calls a C function of the machine and what stands in rsi, rdx and rcx.
    mutating func call<Function>(_ helper: Function) {
      assembler.constant(.rdi, Int(bitPattern: Unmanaged.passUnretained(machine).toOpaque()))
      assembler.constant(.rax, Int(bitPattern: unsafeBitCast(helper, to: UInt.self)))
      assembler.call(.rax)
    }

    /// Lets a helper run the instruction; rax is `Machine.stop` or the words to skip then.
    mutating func runRarely(_ instruction: Instruction) {
      callRarely(instruction)
      cache.clear()
    }

    private mutating func callRarely(_ instruction: Instruction) {
      saveState()
      let word = UnsafeRawPointer(instructions.baseAddress.unsafelyUnwrapped + position).load(as: UInt64.self)
      assembler.constant(.rsi, Int(bitPattern: UInt(word)))
      call(NativeHelpers.rare)
    }

    // MARK: Slots

    /// The place of a slot.
    func slot(_ register: Register, _ offset: Int = 0) -> Assembler.Memory {
      Assembler.Memory(.rbx, (Int(register) + offset) * 8)
    }

    /// A slot's value in a general register, for reading.
    mutating func use(_ register: Register) -> Assembler.Register {
      if let held = cache.general(holding: register) { return held }
      if let vector = cache.vector(holding: register) {
        let taken = cache.takeGeneral()
        assembler.move(taken, vector)
        cache.add(register, in: taken)
        return taken
      }
      let taken = cache.takeGeneral()
      if let constant = cache.constant(register) {
        assembler.constant(taken, constant)
      } else {
        assembler.load(taken, slot(register))
      }
      cache.add(register, in: taken)
      return taken
    }

    /// A slot's value in a vector register, for reading.
    mutating func useDouble(_ register: Register) -> Assembler.VectorRegister {
      if let held = cache.vector(holding: register) { return held }
      let general =
        cache.general(holding: register) ?? (cache.constant(register) == nil ? nil : use(register))
      let taken = cache.takeVector()
      if let general { assembler.move(taken, general) } else { assembler.load(taken, slot(register)) }
      cache.add(register, in: taken)
      return taken
    }

    /// A register for a result.
    mutating func take() -> Assembler.Register { cache.takeGeneral() }

    /// The slot's new value is in the register.
    mutating func define(_ register: Register, _ value: Assembler.Register) {
      assembler.store(slot(register), value)
      cache.set(register, in: value)
    }

    mutating func define(_ register: Register, _ value: Assembler.VectorRegister) {
      assembler.store(slot(register), value)
      cache.set(register, in: value)
    }

    /// The slot's new value is a constant.
    mutating func define(_ register: Register, constant: Int) {
      if let short = Int32(exactly: constant) {
        assembler.store(slot(register), short)
        cache.set(register, to: constant)
      } else {
        let taken = take()
        assembler.constant(taken, constant)
        define(register, taken)
      }
    }

    /// A slot's constant value, when it fits an instruction.
    func constant(_ register: Register) -> Int32? {
      cache.constant(register).flatMap { Int32(exactly: $0) }
    }

    /// Stores a slot's value somewhere.
    mutating func store(_ register: Register, to place: Assembler.Memory) {
      if let constant = constant(register) {
        assembler.store(place, constant)
      } else if let vector = cache.vector(holding: register) {
        assembler.store(place, vector)
      } else {
        assembler.store(place, use(register))
      }
    }
  }
#endif
