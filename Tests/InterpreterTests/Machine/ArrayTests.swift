import Testing

@testable import Interpreter

@Suite("Arrays")
struct ArrayTests {
  /// Appends 0 ..< n to register 1, with 2 and 3 as temporaries.
  func fill(_ n: Int32, _ program: Program) -> [Instruction] {
    [
      .constant(0, 1), .constant(0, 2), .constant(n, 3), .arrayAppend(1, 2, program.operand(program.int)),
      .loopIncrementIfLess(2, 3, -1),
    ]
  }

  @Test("The sieve of Eratosthenes")
  func sieve() {
    let program = Program()
    let result = program.int([
      .constant(10_000, 2), .constant(0, 1), .constant(0, 3), .constant(1, 5),
      .arrayAppend(1, 5, program.operand(program.bool)), .addIntImmediate(3, 3, 1),
      .loopIfLessOrEqual(3, 2, -2),
      .constant(0, 7), .constant(2, 3),
      .multiplyInt(6, 3, 3), .branchIfLess(2, 6, 9), .arrayGet(8, 1, 3), .branchIfFalse(5, 8),
      .move(4, 6), .arraySet(1, 4, 7), .addInt(4, 4, 3), .loopIfLessOrEqual(4, 2, -2),
      .addIntImmediate(3, 3, 1), .jumpBack(-9),
      .constant(0, 0), .constant(2, 3),
      .arrayGet(8, 1, 3), .addInt(0, 0, 8), .addIntImmediate(3, 3, 1), .loopIfLessOrEqual(3, 2, -3),
      .release(1), .return,
    ])
    #expect(result == "1229")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("A change of a shared array copies it")
  func copyOnWrite() {
    let program = Program()
    let result = program.run(
      program.function(
        fill(3, program) + [
          .copyReference(4, 1), .constant(0, 5), .constant(99, 6), .arraySet(4, 5, 6),
          .arrayGet(7, 1, 5), .release(4), .move(0, 1), .return,
        ]), program.ints)
    #expect(result == "[0, 1, 2]")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("Indices are checked", arguments: [-1, 3, Int.max, Int.min])
  func bounds(index: Int) {
    let program = Program()
    let constant = program.machine.constant(index)
    for access: Instruction in [.arrayGet(0, 1, 4), .arraySet(1, 4, 4), .arrayElement(0, 1, 4)] {
      let result = program.int(fill(3, program) + [.constantPool(constant, 4), access, .return])
      #expect(result == "Fatal error: Index out of range")
    }
  }

  @Test("Rows of rows are changed in place")
  func nested() {
    let program = Program()
    let rows = program.type("Array<Array<Int>>", .reference, .array(program.ints.index))
    let result = program.run(
      program.function(
        fill(2, program) + [
          .constant(0, 0), .copyReference(4, 1), .arrayAppend(0, 4, program.operand(program.ints)),
          .arrayAppend(0, 1, program.operand(program.ints)),
          .constant(1, 5), .constant(0, 6), .constant(7, 7),
          .arrayElementMutable(8, 0, 5), .arrayElementMutableAt(9, 8, 6), .store(9, 7, offset: 0), .return,
        ]), rows)
    #expect(result == "[[0, 1], [7, 1]]")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("Elements of several slots stand inline")
  func wide() {
    let program = Program()
    let pair = program.structType("Pair", [("name", program.string), ("count", program.int)])
    let pairs = program.type("Array<Pair>", .reference, .array(pair.index))
    let name = program.machine.constant("a name that is too long to be inline")
    let result = program.run(
      program.function([
        .constant(0, 0), .registerAddress(1, 0), .constantString(name, 2), .constant(1, 4),
        .arrayAppendAt(1, 2, program.operand(pair)), .constantString(program.machine.constant("b"), 2),
        .constant(2, 4), .arrayAppendAt(1, 2, program.operand(pair)), .return,
      ]), pairs)
    #expect(
      result
        == #"[main.Pair(name: "a name that is too long to be inline", count: 1), main.Pair(name: "b", count: 2)]"#
    )
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("A million doubles take 8 MB")
  func memory() {
    let program = Program()
    let (fiber, _) = program.start(
      program.function([
        .constant(1_000_000, 1), .constant(0, 2), .constant(0, 0),
        .arrayAppend(0, 2, program.operand(program.double)), .loopIncrementIfLess(2, 1, -1), .return,
      ]))
    #expect(program.machine.heap.used < 17 << 20)
    _ = program.machine.takeResult(of: fiber, as: program.ints)
    #expect(program.machine.heap.used == 0)
  }

  @Test("The memory budget ends in a trap, and what it stopped is freed")
  func budget() {
    let program = Program(limits: Limits(memory: 1 << 20))
    let function = program.machine.addFunction(
      FunctionCode(
        name: "f",
        instructions: [
          .constant(0, 1), .constant(0, 2), .arrayAppend(1, 2, program.operand(program.int)), .jumpBack(-1),
        ], frameSize: 8,
        unwinding: [.init(range: 1..<4, action: .destroy(1, program.ints.index))]))
    #expect(
      program.run(function, program.int)
        == "Fatal error: out of memory: this would use more than the limit of 1 MiB")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("Natives change arrays in place")
  func mutableArray() throws {
    let program = Program()
    let native = program.machine.addNative("edit") { call throws(NativeExit) in
      let array = call.mutableArray(0)
      try array.swap(0, 4)
      try array.remove(1..<3)
      try array.insertGap(at: 1, length: 1)
      ValueSlot(machine: call.machine, type: array.element, slots: array.slots(at: 1)).set(42)
      try array.reverse()
      try array.permute([3, 0, 1, 2])
    }
    let site = program.machine.addSite(
      function: native, parameters: [program.ints], result: program.void)
    let result = program.run(
      program.function(fill(5, program) + [.move(0, 1), .callNative(site, base: 0), .return]), program.ints)
    // [4, 1, 2, 3, 0] → [4, 3, 0] → [4, 42, 3, 0] → [0, 3, 42, 4] → [4, 0, 3, 42]
    #expect(result == "[4, 0, 3, 42]")
    #expect(program.machine.heap.blocks == 0)
  }
}
