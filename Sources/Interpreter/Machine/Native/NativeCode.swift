/// How machine code was left.
enum NativeExitCode {
  /// The interpreter goes on at the saved place.
  static let interpret = 0
  /// A trap is pending.
  static let failed = 1
  /// A native function waits.
  static let suspended = 2
  /// A function without machine code was called; the saved place is its start.
  static let called = 3
}

#if arch(x86_64)
  /// A machine's region of machine code, with the code that leads into it and out of it.
  ///
  /// Machine code keeps what the run loop keeps: frame base, control stack and program counter mean the same, values
  /// live in the frame's slots, and every value is in its slot between two instructions. So the code can be left for the
  /// interpreter before any instruction, and entered at every label.
  ///
  /// Registers: rbx the frame base, r13 the control stack, r14 the machine's state, r15 the table of functions, rbp the
  /// globals, r12 the poll word. A control record's `resume` is where the caller's machine code goes on.
  final class NativeCode {
    let memory: ExecutableMemory
    /// Enters machine code: a C function of the state and the address.
    let enter: UInt
    /// Leaves for the interpreter at the instruction in rcx.
    let leave: UInt
    /// Leaves with the exit code in rax; the place is saved already.
    let leaveStopped: UInt
    /// What a caller that is interpreted has as its record's `resume`.
    let returnToInterpreter: UInt
    /// The code of functions that have no other yet.
    let callInterpreter: UInt
    /// Where the code of functions starts.
    let first: UInt

    init?(size: Int) {
      guard let memory = ExecutableMemory(size: size) else { return nil }
      self.memory = memory
      var code = Assembler()
      let saved: [Assembler.Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

      let enter = code.label()
      code.bind(enter)
      for register in saved { code.push(register) }
      // Calls need the stack at a multiple of 16.
      code.operate(.subtract, .rsp, 8)
      code.move(.r14, .rdi)
      code.load(.rbx, StateLayout.frame)
      code.load(.r13, StateLayout.control)
      code.load(.r15, StateLayout.functions)
      code.load(.rbp, StateLayout.globals)
      code.load(.r12, StateLayout.pollWord)
      code.jump(.rsi)

      let leave = code.label()
      code.bind(leave)
      code.store(StateLayout.pc, .rcx)
      code.store(StateLayout.frame, .rbx)
      code.store(StateLayout.control, .r13)
      code.constant(.rax, NativeExitCode.interpret)
      let leaveStopped = code.label()
      code.bind(leaveStopped)
      code.operate(.add, .rsp, 8)
      for register in saved.reversed() { code.pop(register) }
      code.return()

      let returnToInterpreter = code.label()
      code.bind(returnToInterpreter)
      // The record was popped just now.
      code.load(.rcx, Assembler.Memory(.r13, RecordLayout.pc - RecordLayout.size))
      code.jump(leave)

      let callInterpreter = code.label()
      code.bind(callInterpreter)
      code.load(.rax, Assembler.Memory(.r13, RecordLayout.function))
      code.shift(.left, .rax, UInt8(EntryLayout.size.trailingZeroBitCount))
      code.operate(.add, .rax, .r15)
      code.load(.rcx, Assembler.Memory(.rax, EntryLayout.code))
      code.store(StateLayout.pc, .rcx)
      code.store(StateLayout.frame, .rbx)
      code.store(StateLayout.control, .r13)
      code.constant(.rax, NativeExitCode.called)
      code.jump(leaveStopped)

      let start = memory.next
      guard memory.append(code.finished(at: start)) != nil else { return nil }
      func address(_ label: Assembler.Label) -> UInt { start + UInt(code.offset(of: label)) }
      self.enter = address(enter)
      self.leave = address(leave)
      self.leaveStopped = address(leaveStopped)
      self.returnToInterpreter = address(returnToInterpreter)
      self.callInterpreter = address(callInterpreter)
      first = memory.next
    }

    /// The bytes that functions take.
    var used: Int { Int(memory.next - first) }

    /// Forgets the code of all functions.
    ///
    /// - Precondition: None of it runs, and nothing refers to it.
    func removeAll() { memory.truncate(to: Int(first - UInt(bitPattern: memory.base))) }

    /// Runs machine code until it is left.
    ///
    /// - Returns: A `NativeExitCode`.
    @inline(__always)
    func run(_ address: UInt, _ state: UnsafeMutablePointer<MachineState>) -> Int {
      typealias Enter = @convention(c) (UnsafeMutableRawPointer, UInt) -> Int
      let enter = unsafeBitCast(enter, to: Enter.self)
      return enter(state, address)
    }
  }

  /// Where machine code finds the parts of the machine's state.
  enum StateLayout {
    static let pc = place(\.pc)
    static let frame = place(\.frame)
    static let control = place(\.control)
    static let functions = place(\.functions)
    static let globals = place(\.globals)
    static let pollWord = place(\.pollWord)
    static let errorType = place(\.errorType)

    private static func place(_ part: PartialKeyPath<MachineState>) -> Assembler.Memory {
      Assembler.Memory(.r14, MemoryLayout<MachineState>.offset(of: part).unsafelyUnwrapped)
    }
  }

  /// Where machine code finds the parts of a control record.
  enum RecordLayout {
    static let size = MemoryLayout<ControlRecord>.stride
    static let pc = MemoryLayout<ControlRecord>.offset(of: \.pc).unsafelyUnwrapped
    static let frame = MemoryLayout<ControlRecord>.offset(of: \.frame).unsafelyUnwrapped
    static let function = MemoryLayout<ControlRecord>.offset(of: \.function).unsafelyUnwrapped
    static let resume = MemoryLayout<ControlRecord>.offset(of: \.resume).unsafelyUnwrapped
  }

  /// Where machine code finds the parts of a function's entry.
  enum EntryLayout {
    static let size = MemoryLayout<FunctionEntry>.stride
    static let code = MemoryLayout<FunctionEntry>.offset(of: \.code).unsafelyUnwrapped
    static let frameSize = MemoryLayout<FunctionEntry>.offset(of: \.frameSize).unsafelyUnwrapped
    static let native = MemoryLayout<FunctionEntry>.offset(of: \.native).unsafelyUnwrapped
  }
#endif
