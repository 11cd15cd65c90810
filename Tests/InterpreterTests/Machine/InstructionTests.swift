import Testing

@testable import Interpreter

@Suite("Instructions")
struct InstructionTests {
  @Test("An instruction takes 8 bytes")
  func stride() {
    #expect(MemoryLayout<Instruction>.stride == 8)
    #expect(MemoryLayout<Instruction>.size == 8)
  }

  @Test("A counting loop")
  func loop() {
    let program = Program()
    let result = program.int([
      .constant(0, 0), .constant(0, 1), .constant(1000, 2), .jump(5),
      .multiplyInt(3, 1, 1), .remainderIntImmediate(3, 3, 7), .addInt(0, 0, 3), .addIntImmediate(1, 1, 1),
      .loopIfLess(1, 2, -4), .return,
    ])
    var expected = 0
    for i in 0..<1000 { expected += i * i % 7 }
    #expect(result == "\(expected)")
  }

  @Test("Ranges up to Int.max end")
  func closedRange() {
    let program = Program()
    let result = program.int([
      .constant(0, 0), .constantPool(program.machine.constant(Int.max - 3), 1),
      .constantPool(program.machine.constant(Int.max), 2),
      .addIntImmediate(0, 0, 1), .loopIncrementUnlessEqual(1, 2, -1), .return,
    ])
    #expect(result == "4")
  }

  @Test("Recursive calls")
  func fib() {
    let program = Program()
    #expect(program.run(fibonacci(20, in: program), program.int) == "6765")
  }

  @Test(
    "Integer operations trap as Swift does",
    arguments: [
      (Instruction.addInt(0, 1, 2), Int.max, 1, "Fatal error: arithmetic overflow"),
      (.subtractInt(0, 1, 2), Int.min, 1, "Fatal error: arithmetic overflow"),
      (.multiplyInt(0, 1, 2), Int.max, 2, "Fatal error: arithmetic overflow"),
      (.divideInt(0, 1, 2), 1, 0, "Fatal error: Division by zero"),
      (.divideInt(0, 1, 2), Int.min, -1, "Fatal error: Division results in an overflow"),
      (.remainderInt(0, 1, 2), 1, 0, "Fatal error: Division by zero in remainder operation"),
      (
        .remainderInt(0, 1, 2), Int.min, -1,
        "Fatal error: Division results in an overflow in remainder operation"
      ),
      (.addIntImmediate(0, 1, 1), Int.max, 0, "Fatal error: arithmetic overflow"),
      (.negateInt(0, 1), Int.min, 0, "Fatal error: arithmetic overflow"),
      (.integerOperation(0, 1, 2, .subtractUInt), 0, 1, "Fatal error: arithmetic overflow"),
      (.addInt(0, 1, 2), 40, 2, "42"), (.divideInt(0, 1, 2), -7, 2, "-3"),
      (.remainderInt(0, 1, 2), -7, 2, "-1"),
      (.wrappingAdd(0, 1, 2), Int.max, 1, "\(Int.min)"), (.shiftLeft(0, 1, 2), 1, 63, "\(Int.min)"),
      (.shiftLeft(0, 1, 2), 1, 64, "0"), (.shiftLeft(0, 1, 2), 8, -2, "2"),
      (.shiftRight(0, 1, 2), -8, 100, "-1"),
      (.integerOperation(0, 1, 2, .shiftRightUInt), -1, 60, "15"),
      (.integerOperation(0, 1, 2, .lessUInt), -1, 1, "0"), (.truncate(0, 1, .int8), 200, 0, "-56"),
      (
        .convertInteger(0, 1, from: .int64, to: .uint8), 256, 0,
        "Fatal error: Not enough bits to represent the passed value"
      ),
      (
        .convertInteger(0, 1, from: .int64, to: .uint64), -1, 0,
        "Fatal error: Negative value is not representable"
      ),
      (
        .convertInteger(0, 1, from: .int64, to: .int8), -200, 0,
        "Fatal error: Not enough bits to represent a signed value"
      ),
      (
        .convertInteger(0, 1, from: .uint64, to: .int64), -1, 0,
        "Fatal error: Not enough bits to represent the passed value"
      ),
    ])
  func integers(instruction: Instruction, left: Int, right: Int, expected: String) {
    let program = Program()
    let result = program.int([
      .constantPool(program.machine.constant(left), 1), .constantPool(program.machine.constant(right), 2),
      instruction, .return,
    ])
    #expect(result == expected)
  }

  @Test(
    "Conversions of floating-point values trap as Swift does",
    arguments: [
      (
        Double.nan,
        "Fatal error: Double value cannot be converted to Int because it is either infinite or NaN"
      ),
      (
        1e300,
        "Fatal error: Double value cannot be converted to Int because the result would be greater than Int.max"
      ),
      (
        -1e300,
        "Fatal error: Double value cannot be converted to Int because the result would be less than Int.min"
      ),
      (-3.99, "-3"), (9_223_372_036_854_774_784.0, "9223372036854774784"),
    ])
  func conversions(value: Double, expected: String) {
    let program = Program()
    let bits = Int(bitPattern: UInt(value.bitPattern))
    let result = program.int([
      .constantPool(program.machine.constant(bits), 1), .convert(0, 1, .doubleToInt64), .return,
    ])
    #expect(result == expected)
  }

  @Test(
    "A jump table falls through when the value is out of range",
    arguments: [(0, 10), (1, 11), (2, 99), (-1, 99)])
  func jumpTable(value: Int, expected: Int) {
    let program = Program()
    let result = program.int([
      .constantPool(program.machine.constant(value), 1), .jumpTable(1, count: 2), .jump(4), .jump(5),
      .constant(99, 0), .return, .constant(10, 0), .return, .constant(11, 0), .return,
    ])
    #expect(result == "\(expected)")
  }

  @Test("NaN takes the negated branches")
  func nan() {
    let program = Program()
    let nan = program.machine.constant(Int(bitPattern: UInt(Double.nan.bitPattern)))
    let result = program.int([
      .constant(0, 0), .constantPool(nan, 1), .branchIfLessDouble(1, 1, 5), .branchIfNotLessDouble(1, 1, 2),
      .return, .constant(1, 0), .return, .return,
    ])
    #expect(result == "1")
  }

  @Test("The disassembler names what operands mean")
  func disassembly() {
    let program = Program()
    let function = fibonacci(3, in: program)
    let text = Disassembler(machine: program.machine).text(of: function)
    #expect(text.contains("call(") && text.contains("; fib"))
  }
}

/// `fib(n)` called by a function without arguments.
func fibonacci(_ n: Int32, in program: Program) -> FunctionIndex {
  let fib = program.machine.declareFunction()
  program.machine.define(
    fib,
    FunctionCode(
      name: "fib",
      instructions: [
        .branchIfGreaterOrEqualImmediate(1, 2, 3), .move(0, 1), .return,
        .addIntImmediate(4, 1, -1), .call(fib, base: 3), .move(2, 3),
        .addIntImmediate(4, 1, -2), .call(fib, base: 3), .addInt(0, 2, 3), .return,
      ], frameSize: 6))
  return program.function([.constant(n, 2), .call(fib, base: 1), .move(0, 1), .return], "main")
}
