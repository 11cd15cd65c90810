#if arch(x86_64)
  /// Which slots of the frame are also in registers, or known constants, at a point of straight-line code.
  ///
  /// Memory is always right too: a register only saves a load. So forgetting is always allowed.
  struct RegisterCache {
    typealias General = Assembler.Register
    typealias Vector = Assembler.VectorRegister

    /// The registers that hold slots; rax, rcx, rdx, xmm0 and xmm1 are for use within an instruction.
    static let generalRegisters: [General] = [.rsi, .rdi, .r8, .r9, .r10, .r11]
    static let vectorRegisters: [Vector] = [
      .xmm2, .xmm3, .xmm4, .xmm5, .xmm6, .xmm7, .xmm8, .xmm9, .xmm10, .xmm11, .xmm12, .xmm13, .xmm14, .xmm15,
    ]

    /// The slots that each register holds, in the order of the lists above.
    private(set) var generalSlots = [[Register]](repeating: [], count: generalRegisters.count)
    private(set) var vectorSlots = [[Register]](repeating: [], count: vectorRegisters.count)
    private var constants: [Register: Int] = [:]
    private var nextGeneral = 0
    private var nextVector = 0
    private var pinnedGeneral = 0
    private var pinnedVector = 0

    /// The next instruction begins: its registers may all be taken.
    mutating func unpin() {
      pinnedGeneral = 0
      pinnedVector = 0
    }

    /// Forgets everything.
    mutating func clear() {
      for index in generalSlots.indices where !generalSlots[index].isEmpty { generalSlots[index] = [] }
      for index in vectorSlots.indices where !vectorSlots[index].isEmpty { vectorSlots[index] = [] }
      if !constants.isEmpty { constants = [:] }
    }

    /// Forgets a slot.
    mutating func forget(_ slot: Register) {
      for index in generalSlots.indices where generalSlots[index].contains(slot) {
        generalSlots[index].removeAll { $0 == slot }
      }
      for index in vectorSlots.indices where vectorSlots[index].contains(slot) {
        vectorSlots[index].removeAll { $0 == slot }
      }
      constants[slot] = nil
    }

    /// The constant that a slot is known to hold.
    func constant(_ slot: Register) -> Int? { constants[slot] }

    /// A slot holds a constant from now on.
    mutating func set(_ slot: Register, to constant: Int) {
      forget(slot)
      constants[slot] = constant
    }

    /// The register that holds a slot, which stays untouched until the next instruction.
    mutating func general(holding slot: Register) -> General? {
      guard let index = generalSlots.firstIndex(where: { $0.contains(slot) }) else { return nil }
      pinnedGeneral |= 1 << index
      return RegisterCache.generalRegisters[index]
    }

    mutating func vector(holding slot: Register) -> Vector? {
      guard let index = vectorSlots.firstIndex(where: { $0.contains(slot) }) else { return nil }
      pinnedVector |= 1 << index
      return RegisterCache.vectorRegisters[index]
    }

    /// A register without slots.
    mutating func takeGeneral() -> General {
      var index = generalSlots.indices.first { generalSlots[$0].isEmpty && pinnedGeneral & 1 << $0 == 0 }
      while index == nil {
        nextGeneral = (nextGeneral + 1) % generalSlots.count
        if pinnedGeneral & 1 << nextGeneral == 0 { index = nextGeneral }
      }
      let taken = index.unsafelyUnwrapped
      generalSlots[taken] = []
      pinnedGeneral |= 1 << taken
      return RegisterCache.generalRegisters[taken]
    }

    mutating func takeVector() -> Vector {
      var index = vectorSlots.indices.first { vectorSlots[$0].isEmpty && pinnedVector & 1 << $0 == 0 }
      while index == nil {
        nextVector = (nextVector + 1) % vectorSlots.count
        if pinnedVector & 1 << nextVector == 0 { index = nextVector }
      }
      let taken = index.unsafelyUnwrapped
      vectorSlots[taken] = []
      pinnedVector |= 1 << taken
      return RegisterCache.vectorRegisters[taken]
    }

    /// A register holds a slot from now on, besides what it holds already.
    mutating func set(_ slot: Register, in register: General) {
      forget(slot)
      add(slot, in: register)
    }

    mutating func set(_ slot: Register, in register: Vector) {
      forget(slot)
      add(slot, in: register)
    }

    /// A register holds a slot too, whose value has not changed.
    mutating func add(_ slot: Register, in register: General) {
      generalSlots[RegisterCache.generalRegisters.firstIndex(of: register).unsafelyUnwrapped].append(slot)
    }

    mutating func add(_ slot: Register, in register: Vector) {
      vectorSlots[RegisterCache.vectorRegisters.firstIndex(of: register).unsafelyUnwrapped].append(slot)
    }
  }
#endif
