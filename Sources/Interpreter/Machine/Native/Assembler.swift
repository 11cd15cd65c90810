#if arch(x86_64)
  /// Encodes x86-64 instructions into bytes, with labels for places not reached yet.
  ///
  /// Operand order is Intel's: the destination comes first. Source: Intel 64 and IA-32 Architectures Software
  /// Developer's Manual, volume 2.
  struct Assembler {
    /// A general register.
    enum Register: UInt8 {
      case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
    }

    /// A vector register, used for one `Double`.
    enum VectorRegister: UInt8 {
      case xmm0, xmm1, xmm2, xmm3, xmm4, xmm5, xmm6, xmm7
      case xmm8, xmm9, xmm10, xmm11, xmm12, xmm13, xmm14, xmm15
    }

    /// A place in memory: base plus index times 8 plus displacement.
    struct Memory {
      var base: Register
      var index: Register?
      var displacement: Int32

      init(_ base: Register, _ displacement: Int = 0, index: Register? = nil) {
        self.base = base
        self.index = index
        self.displacement = Int32(truncatingIfNeeded: displacement)
      }
    }

    /// What a conditional jump asks of the flags.
    enum Condition: UInt8 {
      case overflow, noOverflow, below, aboveOrEqual, equal, notEqual, belowOrEqual, above
      case sign, noSign, parity, noParity, less, greaterOrEqual, lessOrEqual, greater
    }

    /// Two-operand integer instructions; the raw value is their number in the manual's group 1.
    enum Arithmetic: UInt8 { case add = 0, or = 1, and = 4, subtract = 5, xor = 6, compare = 7 }

    /// Shifts; the raw value is their number in group 2.
    enum Shift: UInt8 { case left = 4, rightLogical = 5, right = 7 }

    /// Two-operand `Double` instructions; the raw value is the opcode.
    enum VectorArithmetic: UInt8 {
      case squareRoot = 0x51, add = 0x58, multiply, subtract = 0x5C, divide = 0x5E
    }

    /// A place in the code.
    struct Label: Hashable { fileprivate let number: Int }

    /// The code so far.
    private(set) var bytes: [UInt8] = []
    private var offsets: [Int] = []
    private var relative: [(at: Int, label: Label)] = []
    private var absolute: [(at: Int, label: Label)] = []
    private var outside: [(at: Int, target: UInt)] = []

    // MARK: Labels

    /// A new label, not bound yet.
    mutating func label() -> Label {
      offsets.append(-1)
      return Label(number: offsets.count - 1)
    }

    /// Puts a label here.
    mutating func bind(_ label: Label) { offsets[label.number] = bytes.count }

    /// Where a bound label stands in the code.
    func offset(of label: Label) -> Int { offsets[label.number] }

    /// The code with its labels resolved, to stand at an address.
    func finished(at address: UInt) -> [UInt8] {
      var code = bytes
      for (at, label) in relative {
        let distance = Int32(truncatingIfNeeded: offsets[label.number] - at - 4)
        withUnsafeBytes(of: distance) { code.replaceSubrange(at..<at + 4, with: $0) }
      }
      for (at, target) in outside {
        let distance = Int32(truncatingIfNeeded: Int(bitPattern: target) - Int(bitPattern: address) - at - 4)
        withUnsafeBytes(of: distance) { code.replaceSubrange(at..<at + 4, with: $0) }
      }
      for (at, label) in absolute {
        let target = address + UInt(offsets[label.number])
        withUnsafeBytes(of: target) { code.replaceSubrange(at..<at + 8, with: $0) }
      }
      return code
    }

    // MARK: Encoding

    private mutating func append32(_ value: Int32) {
      withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }

    private mutating func append64(_ value: UInt64) {
      withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }

    private mutating func head(
      _ prefix: UInt8?, wide: Bool, twoByte: Bool, _ opcode: UInt8, _ reg: UInt8, _ index: UInt8, _ rm: UInt8
    ) {
      if let prefix { bytes.append(prefix) }
      var rex: UInt8 = wide ? 0x48 : 0x40
      rex |= (reg >> 3) << 2
      rex |= (index >> 3) << 1
      rex |= rm >> 3
      if rex != 0x40 { bytes.append(rex) }
      if twoByte { bytes.append(0x0F) }
      bytes.append(opcode)
    }

    private mutating func encode(
      prefix: UInt8? = nil, wide: Bool = true, twoByte: Bool = false, _ opcode: UInt8, _ reg: UInt8,
      _ rm: UInt8
    ) {
      head(prefix, wide: wide, twoByte: twoByte, opcode, reg, 0, rm)
      bytes.append(0xC0 | (reg & 7) << 3 | rm & 7)
    }

    private mutating func encode(
      prefix: UInt8? = nil, wide: Bool = true, twoByte: Bool = false, _ opcode: UInt8, _ reg: UInt8,
      _ memory: Memory
    ) {
      let base = memory.base.rawValue
      head(prefix, wide: wide, twoByte: twoByte, opcode, reg, memory.index?.rawValue ?? 0, base)
      let displacement = memory.displacement
      let isShort = displacement >= -128 && displacement < 128
      let mode: UInt8 = displacement == 0 && base & 7 != 5 ? 0x00 : isShort ? 0x40 : 0x80
      if let index = memory.index {
        bytes.append(mode | (reg & 7) << 3 | 4)
        bytes.append(0xC0 | (index.rawValue & 7) << 3 | base & 7)
      } else {
        bytes.append(mode | (reg & 7) << 3 | base & 7)
        if base & 7 == 4 { bytes.append(0x24) }
      }
      if mode == 0x40 {
        bytes.append(UInt8(bitPattern: Int8(displacement)))
      } else if mode == 0x80 {
        append32(displacement)
      }
    }

    // MARK: Moves

    mutating func move(_ to: Register, _ from: Register) { encode(0x89, from.rawValue, to.rawValue) }
    mutating func load(_ to: Register, _ from: Memory) { encode(0x8B, to.rawValue, from) }
    mutating func store(_ to: Memory, _ from: Register) { encode(0x89, from.rawValue, to) }
    /// Loads 32 bits, zero-extended.
    mutating func load32(_ to: Register, _ from: Memory) { encode(wide: false, 0x8B, to.rawValue, from) }
    /// Loads 32 bits, sign-extended.
    mutating func loadSigned32(_ to: Register, _ from: Memory) { encode(0x63, to.rawValue, from) }
    mutating func store32(_ to: Memory, _ from: Register) { encode(wide: false, 0x89, from.rawValue, to) }
    /// The low 32 bits, zero-extended.
    mutating func move32(_ to: Register, _ from: Register) {
      encode(wide: false, 0x89, from.rawValue, to.rawValue)
    }

    /// Puts a constant into a register, in the shortest form; the flags may change.
    mutating func constant(_ to: Register, _ value: Int) {
      if value == 0 {
        encode(wide: false, 0x31, to.rawValue, to.rawValue)
      } else if let value = UInt32(exactly: value) {
        if to.rawValue >= 8 { bytes.append(0x41) }
        bytes.append(0xB8 | to.rawValue & 7)
        append32(Int32(bitPattern: value))
      } else if let value = Int32(exactly: value) {
        encode(0xC7, 0, to.rawValue)
        append32(value)
      } else {
        bytes.append(to.rawValue >= 8 ? 0x49 : 0x48)
        bytes.append(0xB8 | to.rawValue & 7)
        append64(UInt64(bitPattern: Int64(value)))
      }
    }

    /// Stores a constant, sign-extended to 64 bits.
    mutating func store(_ to: Memory, _ value: Int32) {
      encode(0xC7, 0, to)
      append32(value)
    }

    mutating func address(_ to: Register, _ of: Memory) { encode(0x8D, to.rawValue, of) }

    /// The address of a label.
    mutating func address(_ to: Register, _ of: Label) {
      bytes.append(to.rawValue >= 8 ? 0x4C : 0x48)
      bytes.append(0x8D)
      bytes.append((to.rawValue & 7) << 3 | 5)
      relative.append((bytes.count, of))
      append32(0)
    }

    mutating func push(_ register: Register) {
      if register.rawValue >= 8 { bytes.append(0x41) }
      bytes.append(0x50 | register.rawValue & 7)
    }

    mutating func pop(_ register: Register) {
      if register.rawValue >= 8 { bytes.append(0x41) }
      bytes.append(0x58 | register.rawValue & 7)
    }

    // MARK: Integers

    mutating func operate(_ operation: Arithmetic, _ to: Register, _ with: Register) {
      encode(operation.rawValue << 3 | 1, with.rawValue, to.rawValue)
    }

    mutating func operate(_ operation: Arithmetic, _ to: Register, _ with: Memory) {
      encode(operation.rawValue << 3 | 3, to.rawValue, with)
    }

    mutating func operate(_ operation: Arithmetic, _ to: Register, _ value: Int32) {
      if let short = Int8(exactly: value) {
        encode(0x83, operation.rawValue, to.rawValue)
        bytes.append(UInt8(bitPattern: short))
      } else {
        encode(0x81, operation.rawValue, to.rawValue)
        append32(value)
      }
    }

    mutating func operate(_ operation: Arithmetic, _ to: Memory, _ value: Int32, wide: Bool = true) {
      if let short = Int8(exactly: value) {
        encode(wide: wide, 0x83, operation.rawValue, to)
        bytes.append(UInt8(bitPattern: short))
      } else {
        encode(wide: wide, 0x81, operation.rawValue, to)
        append32(value)
      }
    }

    /// A 32-bit operation on a register and a constant; the upper half becomes 0.
    mutating func operate32(_ operation: Arithmetic, _ to: Register, _ value: Int32) {
      encode(wide: false, 0x81, operation.rawValue, to.rawValue)
      append32(value)
    }

    /// A 32-bit operation on two registers; the upper half becomes 0.
    mutating func operate32(_ operation: Arithmetic, _ to: Register, _ with: Register) {
      encode(wide: false, operation.rawValue << 3 | 1, with.rawValue, to.rawValue)
    }

    mutating func test(_ left: Register, _ right: Register) { encode(0x85, right.rawValue, left.rawValue) }
    mutating func multiply(_ to: Register, _ by: Register) {
      encode(twoByte: true, 0xAF, to.rawValue, by.rawValue)
    }
    mutating func multiply(_ to: Register, _ value: Register, _ by: Int32) {
      encode(0x69, to.rawValue, value.rawValue)
      append32(by)
    }
    /// rdx:rax = rax * value, signed.
    mutating func multiplyWide(_ value: Register) { encode(0xF7, 5, value.rawValue) }
    mutating func negate(_ register: Register) { encode(0xF7, 3, register.rawValue) }
    mutating func complement(_ register: Register) { encode(0xF7, 2, register.rawValue) }
    /// rdx:rax = rax, sign-extended.
    mutating func extendAccumulator() { bytes.append(contentsOf: [0x48, 0x99]) }
    /// rax, rdx = rdx:rax divided by a value, and the remainder; signed.
    mutating func divide(_ by: Register) { encode(0xF7, 7, by.rawValue) }
    /// eax, edx = edx:eax divided by a value, and the remainder; unsigned, 32 bits.
    mutating func divideUnsigned32(_ by: Register) { encode(wide: false, 0xF7, 6, by.rawValue) }
    mutating func shift(_ operation: Shift, _ register: Register, _ count: UInt8) {
      encode(0xC1, operation.rawValue, register.rawValue)
      bytes.append(count)
    }
    /// Shifts by rcx.
    mutating func shiftByCounter(_ operation: Shift, _ register: Register) {
      encode(0xD3, operation.rawValue, register.rawValue)
    }
    /// to = 1 or 0. `to` is one of the first four registers.
    mutating func set(_ condition: Condition, _ to: Register) {
      bytes.append(contentsOf: [0x0F, 0x90 | condition.rawValue, 0xC0 | to.rawValue])
      extend(to, to, bits: 8, signed: false)
    }
    /// The low bits of a register, extended. For 8 bits, `from` is one of the first four registers.
    mutating func extend(_ to: Register, _ from: Register, bits: Int, signed: Bool) {
      switch (bits, signed) {
      case (8, false): encode(twoByte: true, 0xB6, to.rawValue, from.rawValue)
      case (8, true): encode(twoByte: true, 0xBE, to.rawValue, from.rawValue)
      case (16, false): encode(twoByte: true, 0xB7, to.rawValue, from.rawValue)
      case (16, true): encode(twoByte: true, 0xBF, to.rawValue, from.rawValue)
      case (32, false): move32(to, from)
      case (32, true): encode(0x63, to.rawValue, from.rawValue)
      default: move(to, from)
      }
    }

    // MARK: Doubles

    mutating func move(_ to: VectorRegister, _ from: VectorRegister) {
      encode(wide: false, twoByte: true, 0x28, to.rawValue, from.rawValue)
    }
    mutating func load(_ to: VectorRegister, _ from: Memory) {
      encode(prefix: 0xF2, wide: false, twoByte: true, 0x10, to.rawValue, from)
    }
    mutating func store(_ to: Memory, _ from: VectorRegister) {
      encode(prefix: 0xF2, wide: false, twoByte: true, 0x11, from.rawValue, to)
    }
    mutating func move(_ to: VectorRegister, _ from: Register) {
      encode(prefix: 0x66, twoByte: true, 0x6E, to.rawValue, from.rawValue)
    }
    mutating func move(_ to: Register, _ from: VectorRegister) {
      encode(prefix: 0x66, twoByte: true, 0x7E, from.rawValue, to.rawValue)
    }
    mutating func operate(_ operation: VectorArithmetic, _ to: VectorRegister, _ with: VectorRegister) {
      encode(prefix: 0xF2, wide: false, twoByte: true, operation.rawValue, to.rawValue, with.rawValue)
    }
    /// Sets the flags as an unsigned comparison would; parity when one is NaN.
    mutating func compare(_ left: VectorRegister, _ right: VectorRegister) {
      encode(prefix: 0x66, wide: false, twoByte: true, 0x2E, left.rawValue, right.rawValue)
    }
    mutating func xor(_ to: VectorRegister, _ with: VectorRegister) {
      encode(prefix: 0x66, wide: false, twoByte: true, 0x57, to.rawValue, with.rawValue)
    }
    mutating func convertFromInteger(_ to: VectorRegister, _ from: Register) {
      encode(prefix: 0xF2, twoByte: true, 0x2A, to.rawValue, from.rawValue)
    }
    /// Towards zero; Int.min when it is not representable.
    mutating func convertToInteger(_ to: Register, _ from: VectorRegister) {
      encode(prefix: 0xF2, twoByte: true, 0x2C, to.rawValue, from.rawValue)
    }

    // MARK: Jumps

    mutating func jump(_ label: Label) {
      bytes.append(0xE9)
      relative.append((bytes.count, label))
      append32(0)
    }

    mutating func jump(_ condition: Condition, _ label: Label) {
      bytes.append(contentsOf: [0x0F, 0x80 | condition.rawValue])
      relative.append((bytes.count, label))
      append32(0)
    }

    /// Jumps to other code of the same region.
    mutating func jump(outside target: UInt) {
      bytes.append(0xE9)
      outside.append((bytes.count, target))
      append32(0)
    }

    mutating func jump(_ to: Register) { encode(wide: false, 0xFF, 4, to.rawValue) }
    mutating func jump(_ to: Memory) { encode(wide: false, 0xFF, 4, to) }
    mutating func call(_ function: Register) { encode(wide: false, 0xFF, 2, function.rawValue) }
    mutating func `return`() { bytes.append(0xC3) }

    /// Eight bytes with the address of a label.
    mutating func word(_ label: Label) {
      absolute.append((bytes.count, label))
      append64(0)
    }
  }
#endif
