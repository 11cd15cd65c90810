import Testing

@testable import Interpreter

/// Machine code does what the interpreter does.
@Suite("Machine code")
struct NativeCodeTests {
  typealias Operation = @Sendable (Register, Register, Register) -> Instruction

  static let integers = [
    0, 1, -1, 2, -2, 3, 7, -7, 10, 63, 64, 65, 127, 128, -128, -129, 255, 256, 32767, 65535, 65536,
    Int(Int32.max), Int(Int32.min), Int(UInt32.max), Int(UInt32.max) + 1, 1_000_003, .max, .max - 1, .min,
    .min + 1,
  ]

  static let doubles: [Double] = [
    0, -0.0, 1, -1, 0.5, 2.75, -3.99, 1e300, -1e300, .leastNonzeroMagnitude, .infinity, -.infinity, .nan,
    0x1p63, -0x1p63,
    1e18,
  ]

  /// Instructions of the form r[a] = r[b] op r[c] on integers, as in `Instruction`.
  static let integerOperations: [Operation] = [
    { .addInt($0, $1, $2) }, { .subtractInt($0, $1, $2) }, { .multiplyInt($0, $1, $2) },
    { .divideInt($0, $1, $2) }, { .remainderInt($0, $1, $2) }, { .wrappingAdd($0, $1, $2) },
    { .wrappingSubtract($0, $1, $2) }, { .wrappingMultiply($0, $1, $2) }, { .and($0, $1, $2) },
    { .or($0, $1, $2) }, { .xor($0, $1, $2) }, { .shiftLeft($0, $1, $2) }, { .shiftRight($0, $1, $2) },
    { .equal($0, $1, $2) }, { .notEqual($0, $1, $2) }, { .lessInt($0, $1, $2) },
    { .lessOrEqualInt($0, $1, $2) }, { a, b, _ in .negateInt(a, b) }, { a, b, _ in .complement(a, b) },
    { a, b, _ in .addIntImmediate(a, b, -3) }, { a, b, _ in .multiplyIntImmediate(a, b, 1000) },
    { a, b, _ in .andImmediate(a, b, -16) }, { a, b, _ in .equalImmediate(a, b, 7) },
    { a, b, _ in .shiftLeftImmediate(a, b, 5) }, { a, b, _ in .shiftRightImmediate(a, b, 63) },
    { .integerOperation($0, $1, $2, .addUInt) }, { .integerOperation($0, $1, $2, .subtractUInt) },
    { .integerOperation($0, $1, $2, .multiplyUInt) }, { .integerOperation($0, $1, $2, .divideUInt) },
    { .integerOperation($0, $1, $2, .lessUInt) }, { .integerOperation($0, $1, $2, .lessOrEqualUInt) },
    { .integerOperation($0, $1, $2, .minInt) }, { .integerOperation($0, $1, $2, .maxInt) },
    { a, b, _ in .truncate(a, b, .int8) }, { a, b, _ in .truncate(a, b, .uint16) },
    { a, b, _ in .truncate(a, b, .int32) }, { a, b, _ in .truncate(a, b, .uint32) },
    { a, b, _ in .convertInteger(a, b, from: .int64, to: .uint8) },
    { a, b, _ in .convertInteger(a, b, from: .int64, to: .uint64) },
    { a, b, _ in .convertInteger(a, b, from: .uint64, to: .int64) },
    { a, b, _ in .convertInteger(a, b, from: .uint64, to: .int32) },
    { a, b, _ in .convertIntegerExactly(a, b, from: .int64, to: .int16) },
    { a, b, _ in .convert(a, b, .intToDouble) },
  ]

  static let doubleOperations: [Operation] = [
    { .addDouble($0, $1, $2) }, { .subtractDouble($0, $1, $2) }, { .multiplyDouble($0, $1, $2) },
    { .divideDouble($0, $1, $2) }, { .lessDouble($0, $1, $2) }, { .lessOrEqualDouble($0, $1, $2) },
    { .equalDouble($0, $1, $2) }, { a, b, _ in .floatUnary(a, b, .negateDouble) },
    { a, b, _ in .floatUnary(a, b, .absoluteDouble) }, { a, b, _ in .floatUnary(a, b, .squareRootDouble) },
    { a, b, _ in .convert(a, b, .doubleToInt64) }, { a, b, _ in .convert(a, b, .doubleToUInt8) },
    { .floatOperation($0, $1, $2, .remainderDouble) },
  ]

  /// Branches on r[0] and r[1]; they skip one instruction.
  static let branches: [@Sendable (Register, Register) -> Instruction] = [
    { .branchIfEqual($0, $1, 2) }, { .branchIfNotEqual($0, $1, 2) }, { .branchIfLess($0, $1, 2) },
    { .branchIfLessOrEqual($0, $1, 2) }, { a, _ in .branchIfTrue(2, a) }, { a, _ in .branchIfFalse(2, a) },
    { a, _ in .branchIfEqualImmediate(a, 0, 2) }, { a, _ in .branchIfNotEqualImmediate(a, -2, 2) },
    { a, _ in .branchIfLessImmediate(a, 10, 2) }, { a, _ in .branchIfGreaterOrEqualImmediate(a, 64, 2) },
    { .branchIfLessDouble($0, $1, 2) }, { .branchIfNotLessDouble($0, $1, 2) },
    { .branchIfLessOrEqualDouble($0, $1, 2) }, { .branchIfNotLessOrEqualDouble($0, $1, 2) },
  ]

  /// What a function of two slots returns: one slot, or the trap's message.
  private func results(_ code: [Instruction], on values: [Int], warmth: Int?) -> [String] {
    var limits = Limits()
    limits.warmth = warmth
    let program = Program(limits: limits)
    let function = program.function(code)
    // The operation is called, since it is calls that are counted.
    let main = program.function([.call(function, base: 4), .move(0, 4), .return])
    var results: [String] = []
    for left in values {
      for right in values {
        let fiber = program.machine.makeFiber(main, name: "test") { frame in
          frame[5] = left
          frame[6] = right
        }
        switch program.machine.run(fiber) {
        case .finished:
          let value = program.machine.takeResult(of: fiber, as: program.int)
          results.append(value.withView { "\($0.slots.pointee)" })
        case .trapped(let trap): results.append(trap.message)
        default: results.append("something else")
        }
      }
    }
    if warmth == 0, program.machine.nativeCode != nil {
      #expect(program.machine.functions.base[Int(function)].native >= program.machine.nativeStart)
    }
    return results
  }

  /// Compares both ways.
  private func agree(_ code: [Instruction], on values: [Int]) {
    let (expected, found) = (results(code, on: values, warmth: nil), results(code, on: values, warmth: 0))
    #expect(expected == found, "\(code)")
  }

  @Test("Integer operations, on registers and on known constants", arguments: integerOperations.indices)
  func integerOperation(_ index: Int) {
    let operation = Self.integerOperations[index]
    agree([operation(0, 1, 2), .return], on: Self.integers)
    for constant in Self.integers {
      guard let short = Int32(exactly: constant) else { continue }
      agree([.constant(short, 2), operation(0, 1, 2), .return], on: [5, -5, .max, .min, 12_345_678_901])
    }
    // The result may stand where an operand stood.
    agree([operation(1, 1, 2), .move(0, 1), .return], on: [0, 1, -1, 9, .max])
    agree([operation(2, 1, 2), .move(0, 2), .return], on: [0, 1, -1, 9, .max])
  }

  @Test("Division by constants")
  func divisionByConstants() {
    for divisor in [1, 2, 3, 5, 7, 10, 12, 25, 64, 125, 625, 1000, 4096, 32767, -2, -3, -7, -10, -4096] {
      agree([.divideIntImmediate(0, 1, Int16(divisor)), .return], on: Self.integers)
      agree([.remainderIntImmediate(0, 1, Int16(divisor)), .return], on: Self.integers)
    }
    for divisor in [65537, 1_000_003, 2_147_483_647, -1_000_003, -2_147_483_648] {
      agree([.constant(Int32(divisor), 2), .divideInt(0, 1, 2), .return], on: Self.integers)
      agree([.constant(Int32(divisor), 2), .remainderInt(0, 1, 2), .return], on: Self.integers)
    }
  }

  @Test("Floating point", arguments: doubleOperations.indices)
  func doubleOperation(_ index: Int) {
    let operation = Self.doubleOperations[index]
    let bits = Self.doubles.map { Int(bitPattern: UInt($0.bitPattern)) }
    agree([operation(0, 1, 2), .return], on: bits)
    // A value that was just made stands in a register.
    agree([.addDouble(3, 1, 2), operation(0, 3, 1), .return], on: bits)
    agree(
      [.move(3, 1), .addIntImmediate(4, 3, 0), operation(0, 4, 2), .return], on: bits.filter { $0 < 1 << 62 })
  }

  @Test("Branches", arguments: branches.indices)
  func branch(_ index: Int) {
    let code = [Self.branches[index](1, 2), .jump(3), .constant(1, 0), .return, .constant(2, 0), .return]
    agree(code, on: Self.integers)
    agree(code, on: Self.doubles.map { Int(bitPattern: UInt($0.bitPattern)) })
  }

  @Test("A jump table")
  func jumpTable() {
    let code: [Instruction] = [
      .jumpTable(1, count: 3), .jump(5), .jump(6), .jump(7), .constant(99, 0), .return,
      .constant(10, 0), .return, .constant(11, 0), .return, .constant(12, 0), .return,
    ]
    agree(code, on: [-1, 0, 1, 2, 3, 4, .max, .min])
  }

  @Test("Wide moves that overlap")
  func wideMoves() {
    for (from, to) in [(1, 2), (2, 1), (1, 1), (1, 6)] as [(Register, Register)] {
      agree(
        [
          .constant(3, 3), .constant(4, 4), .addInt(5, 1, 2), .moveWide(to, from, count: 4),
          .multiplyIntImmediate(1, 1, 3), .multiplyIntImmediate(2, 2, 5), .wrappingAdd(0, 1, 2),
          .wrappingAdd(0, 0, 3), .multiplyIntImmediate(4, 4, 7), .wrappingAdd(0, 0, 4), .wrappingAdd(0, 0, 5),
          .return,
        ], on: [1, 2, 100])
    }
  }

  @Test("An endless loop is interrupted, and goes on after a pause")
  func polls() {
    var limits = Limits()
    limits.warmth = 0
    let program = Program(limits: limits)
    let machine = program.machine
    // Asks for a pause every million rounds.
    let pause = machine.addNative("pause") { call throws(NativeExit) in call.machine.poll.raise(.yield) }
    let site = machine.addSite(function: pause, parameters: [], result: program.void)
    let loop = program.function([
      .constant(0, 0), .addIntImmediate(0, 0, 1), .remainderIntImmediate(1, 0, 1000),
      .branchIfNotEqualImmediate(1, 0, 2), .callNative(site, base: 2), .constant(20_000, 3),
      .loopIfLess(0, 3, -5),
      .return,
    ])
    let fiber = machine.makeFiber(loop, name: "test")
    var pauses = 0
    while case .yielded = machine.run(fiber) { pauses += 1 }
    #expect(pauses == 19)
    #expect(machine.takeResult(of: fiber, as: program.int).withView { $0.slots.pointee } == 20_000)
  }

  @Test("A native function waits inside of machine code")
  func waits() {
    var limits = Limits()
    limits.warmth = 0
    let program = Program(limits: limits)
    let machine = program.machine
    let wait = machine.addNative("wait") { call throws(NativeExit) in throw .suspend }
    let site = machine.addSite(function: wait, parameters: [], result: program.int)
    let inner = program.function([.callNative(site, base: 0), .addIntImmediate(0, 0, 1), .return])
    let outer = program.function([.call(inner, base: 2), .multiplyIntImmediate(0, 2, 10), .return])
    let main = program.function([.call(outer, base: 1), .move(0, 1), .return])
    for value in [1, 2, 3] {
      let fiber = machine.makeFiber(main, name: "test")
      guard case .suspended = machine.run(fiber) else {
        Issue.record("it does not wait")
        return
      }
      machine.resume(fiber) { call throws(NativeExit) in call.returns(value) }
      guard case .finished = machine.run(fiber) else {
        Issue.record("it does not end")
        return
      }
      let result = machine.takeResult(of: fiber, as: program.int).withView { $0.slots.pointee }
      #expect(result == (value + 1) * 10)
    }
  }

  @Test("Runaway recursion and errors pass through machine code")
  func unwinding() {
    for warmth in [nil, 0] as [Int?] {
      var limits = Limits()
      limits.warmth = warmth
      limits.taskStack = 1 << 20
      let program = Program(limits: limits)
      let recursive = program.machine.declareFunction()
      program.codes[recursive] = FunctionCode(
        name: "down", instructions: [.addIntImmediate(0, 0, 1), .call(recursive, base: 2), .return],
        frameSize: 8)
      #expect(program.int([.call(recursive, base: 1), .return]).contains("overflow"))

      let thrower = program.function([
        .branchIfNotEqualImmediate(1, 0, 4), .constant(Int32(program.int.index), 2), .constant(7, 3),
        .throwValue(2), .addIntImmediate(0, 1, 1), .return,
      ])
      let catcher = program.function([
        .constant(0, 0), .constant(40, 1),
        .remainderIntImmediate(4, 1, 3), .call(thrower, base: 3), .branchIfThrown(4), .addInt(0, 0, 3),
        .addIntImmediate(1, 1, -1), .loopIfGreaterImmediate(1, 0, -5), .branchIfLessImmediate(1, 1, 5),
        .takeThrown(5), .addInt(0, 0, 6), .addIntImmediate(1, 1, -1), .loopIfGreaterImmediate(1, 0, -10),
        .return,
      ])
      var expected = 0
      for i in 1...40 { expected += i % 3 == 0 ? 7 : i % 3 + 1 }
      #expect(program.int([.call(catcher, base: 1), .move(0, 1), .return]) == "\(expected)")
    }
  }

  @Test("Much machine code is forgotten between cells, and made again")
  func trimming() {
    var limits = Limits()
    limits.warmth = 0
    limits.machineCode = 64 << 10
    let program = Program(limits: limits)
    let machine = program.machine
    guard let native = machine.nativeCode else { return }
    let steps = [Instruction](repeating: .addIntImmediate(0, 0, 1), count: 1000)
    let functions = (0..<8).map { _ in program.function([.constant(0, 0)] + steps + [.return]) }
    func run(_ function: FunctionIndex) -> String {
      program.int([.call(function, base: 1), .move(0, 1), .return])
    }
    #expect(run(functions[0]) == "1000")
    let one = native.used
    #expect(one * functions.count > limits.machineCode * 2)
    for function in functions + functions {
      #expect(run(function) == "1000")
      #expect(native.used <= limits.machineCode + one)
    }
    // Nothing is forgotten while a fiber may return into it.
    let waiting = machine.makeFiber(functions[0], name: "waiting")
    for function in functions { #expect(run(function) == "1000") }
    let kept = native.used
    #expect(kept > limits.machineCode)
    machine.cancel(waiting)
    #expect(run(functions[0]) == "1000")
    #expect(native.used < kept)
  }
}
