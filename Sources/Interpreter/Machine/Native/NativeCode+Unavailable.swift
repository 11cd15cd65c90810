#if !arch(x86_64)
  /// Processors that machine code is not made for: everything is interpreted.
  final class NativeCode {
    let first = UInt.max
    let returnToInterpreter: UInt = 0
    let callInterpreter: UInt = 0

    init?(size: Int) { return nil }

    let used = 0
    func removeAll() {}

    func run(_ address: UInt, _ state: UnsafeMutablePointer<MachineState>) -> Int { NativeExitCode.interpret }
  }

  struct NativeCompiler {
    struct Result {
      var start: UInt
      var loops: [Int: UInt]
    }

    init(
      machine: Machine, native: NativeCode, instructions: UnsafeMutableBufferPointer<Instruction>,
      isTopLevel: Bool
    ) {}

    mutating func compile() -> Result? { nil }
  }
#endif
