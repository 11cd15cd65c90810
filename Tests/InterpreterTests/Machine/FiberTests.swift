import Testing

@testable import Interpreter

@Suite("Fibers, traps and limits")
struct FiberTests {
  @Test("Runaway recursion is a clean error with a back trace")
  func recursion() {
    let program = Program(limits: Limits(taskStack: 1 << 20))
    let function = program.machine.declareFunction()
    program.machine.define(
      function,
      FunctionCode(name: "forever(_:)", instructions: [.call(function, base: 4), .return], frameSize: 8))
    let (_, outcome) = program.start(function)
    guard case .trapped(let trap) = outcome else {
      Issue.record("no trap: \(outcome)")
      return
    }
    #expect(trap.kind == .stackOverflow)
    #expect(trap.message.contains("forever(_:)"))
    #expect(trap.backTrace.first?.function == "forever(_:)")
    #expect(trap.backTrace.last?.function.contains("more calls") == true)
    #expect(program.run(fibonacci(10, in: program), program.int) == "55")
  }

  @Test("An interrupt stops a loop and a recursion")
  func interrupt() {
    let program = Program()
    let loop = program.function([.addIntImmediate(1, 1, 0), .jumpBack(-1)], "loop")
    program.machine.poll.raise(.interrupt)
    guard case .interrupted(let trap) = program.start(loop).1 else {
      Issue.record("not interrupted")
      return
    }
    #expect(trap.backTrace.map(\.function) == ["loop"])
    program.machine.poll.raise(.interrupt)
    guard case .interrupted = program.start(fibonacci(40, in: program)).1 else {
      Issue.record("not interrupted")
      return
    }
    #expect(program.machine.poll.pending.isEmpty)
  }

  @Test("Fibers take turns at yields")
  func yields() {
    let program = Program()
    let native = program.machine.addNative("say") { call throws(NativeExit) in call.write("\(call.int(0)) ") }
    let site = program.machine.addSite(function: native, parameters: [program.int], result: program.void)
    func counter(_ start: Int32) -> FunctionIndex {
      program.function([
        .constant(start, 0), .constant(start + 3, 1), .move(2, 0), .callNative(site, base: 2), .yield,
        .loopIncrementIfLess(0, 1, -3), .return,
      ])
    }
    var fibers = [counter(0), counter(10)].map { program.machine.makeFiber($0, name: "f") }
    while !fibers.isEmpty {
      let fiber = fibers.removeFirst()
      if case .yielded = program.machine.run(fiber) {
        fibers.append(fiber)
      } else {
        _ = program.machine.takeResult(of: fiber, as: program.int)
      }
    }
    #expect(program.output == "0 10 1 11 2 12 ")
  }

  @Test("A request to yield pauses a loop where it stands")
  func slices() {
    let program = Program()
    let fiber = program.machine.makeFiber(fibonacci(15, in: program), name: "f")
    var slices = 0
    while true {
      program.machine.poll.raise(.yield)
      if case .yielded = program.machine.run(fiber) { slices += 1 } else { break }
    }
    program.machine.poll.clear(.yield)
    #expect(slices > 1000)
    let value = program.machine.takeResult(of: fiber, as: program.int)
    #expect(value.withView { $0.int } == 610)
  }

  @Test("A native waits, and its result comes later")
  func suspension() {
    let program = Program()
    let native = program.machine.addNative("wait") { call throws(NativeExit) in throw .suspend }
    let site = program.machine.addSite(function: native, parameters: [program.int], result: program.string)
    let function = program.function([.constant(1, 4), .callNative(site, base: 2), .movePair(0, 2), .return])
    let fiber = program.machine.makeFiber(function, name: "f")
    guard case .suspended = program.machine.run(fiber) else {
      Issue.record("does not wait")
      return
    }
    program.machine.resume(fiber) { call throws(NativeExit) in call.returns("here \(call.int(0))") }
    guard case .finished = program.machine.run(fiber) else {
      Issue.record("does not finish")
      return
    }
    let value = program.machine.takeResult(of: fiber, as: program.string)
    #expect(value.withView { $0.string } == "here 1")
  }

  @Test("A waiting fiber is cancelled, and what it owns is freed")
  func cancellation() {
    let program = Program()
    let native = program.machine.addNative("wait") { call throws(NativeExit) in throw .suspend }
    let site = program.machine.addSite(function: native, parameters: [], result: program.void)
    let function = program.machine.addFunction(
      FunctionCode(
        name: "f",
        instructions: [
          .allocateBox(0, program.operand(program.int)), .callNative(site, base: 2), .release(0), .return,
        ], frameSize: 8, unwinding: [.init(range: 1..<2, action: .destroy(0, program.ints.index))]))
    let fiber = program.machine.makeFiber(function, name: "f")
    _ = program.machine.run(fiber)
    #expect(program.machine.heap.blocks == 1)
    program.machine.cancel(fiber)
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("A trap puts moved-out values back, innermost first")
  func writeBack() {
    let program = Program()
    let machine = program.machine
    let global = machine.allocateGlobals(1)
    machine.global(global).pointee = 41
    // The callee changes its inout argument, then traps.
    let callee = program.function(
      [
        .addIntImmediate(0, 0, 1), .trap(machine.constant("Fatal error: here"), .fatalError),
      ], "callee")
    let caller = machine.addFunction(
      FunctionCode(
        name: "caller",
        instructions: [
          .loadGlobal(global, 4), .call(callee, base: 4), .storeGlobal(global, 4), .return,
          .storeGlobal(global, 4), .endUnwind,
        ], frameSize: 8, unwinding: [.init(range: 1..<2, action: .run(4))]))
    #expect(program.run(caller, program.int) == "Fatal error: here")
    #expect(machine.global(global).pointee == 42)
  }

  @Test("Errors pass through callers to who catches them")
  func errors() {
    let program = Program()
    let machine = program.machine
    let thrower = program.function([
      .constant(7, 1), .makeExistential(2, 1, program.operand(program.int)), .throwValue(2),
    ])
    let middle = program.function([.call(thrower, base: 2), .branchIfThrown(2), .return, .rethrow])
    let catcher = program.function([
      .call(middle, base: 2), .branchIfThrown(3), .constant(0, 0), .return,
      .takeThrown(4), .openExistential(0, 4, program.operand(program.int)), .return,
    ])
    #expect(program.run(catcher, program.int) == "7")
    #expect(program.run(middle, program.int) == "thrown 7")
    #expect(machine.heap.blocks == 0)
  }

  @Test("Top-level code has globals as registers")
  func globals() {
    let program = Program()
    let machine = program.machine
    let first = machine.allocateGlobals(2)
    #expect(first == 0)
    let cell = program.function([.constant(5, 0), .addIntImmediate(1, 0, 1), .return])
    let fiber = machine.makeTopLevelFiber(cell, name: "Cell 1")
    guard let fiber, case .finished = machine.run(fiber) else {
      Issue.record("does not run")
      return
    }
    #expect(machine.makeTopLevelFiber(cell, name: "Cell 2") == nil)
    let other = machine.allocateGlobals(1)
    #expect(other >= Machine.registerGlobals)
    _ = machine.takeResult(of: fiber, as: program.void)
    #expect(machine.global(1).pointee == 6)
    #expect(machine.allocateGlobals(1) == 2)
  }

  @Test("Functions are compiled at their first call; what does not compile is a trap")
  func lazy() {
    let program = Program()
    let lazy = program.machine.declareFunction()
    let caller = program.function([.call(lazy, base: 1), .move(0, 1), .return])
    #expect(program.run(caller, program.int) == "Fatal error: no code for \(lazy)")
    program.codes[lazy] = FunctionCode(name: "lazy", instructions: [.constant(3, 0), .return], frameSize: 4)
    #expect(program.run(caller, program.int) == "3")
  }

  @Test("Methods and requirements are dispatched by the dynamic type")
  func dispatch() {
    let program = Program()
    let base = program.classType("Base", [])
    let derived = program.classType("Derived", [], superclass: base)
    program.methods[5] = [
      "Base": program.function([.constant(1, 0), .return]),
      "Derived": program.function([.constant(2, 0), .return]),
      "Int": program.function([.constant(3, 0), .return]),
    ]
    #expect(
      program.int([
        .allocateObject(4, program.operand(base)), .callVirtual(5, base: 3, receiverSlot: 1), .release(4),
        .move(0, 3), .allocateObject(4, program.operand(derived)),
        .callVirtual(5, base: 3, receiverSlot: 1), .release(4), .multiplyIntImmediate(0, 0, 10),
        .addInt(0, 0, 3), .constant(9, 2), .makeExistential(4, 2, program.operand(program.int)),
        .callWitness(5, base: 3, receiverSlot: 1), .multiplyIntImmediate(0, 0, 10), .addInt(0, 0, 3), .return,
      ]) == "123")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("A trap in a nested run has the whole back trace")
  func nested() {
    let program = Program()
    let machine = program.machine
    let function = program.type("(Int) -> Int", .reference, .function)
    let native = machine.addNative("apply") { call throws(NativeExit) in
      let result = try call.invoke(call.view(0), [call.view(1)], returning: call.resultType)
      call.result.set(copying: result)
    }
    let site = machine.addSite(
      function: native, parameters: [function, program.int], result: program.int)
    func main(_ body: FunctionIndex) -> FunctionIndex {
      program.function(
        [
          .functionReference(body, 2), .constant(20, 3), .callNative(site, base: 1), .move(0, 1), .release(2),
          .return,
        ],
        "main")
    }
    let double = program.function([.multiplyIntImmediate(0, 2, 2), .return], "double")
    #expect(program.run(main(double), program.int) == "40")
    let bad = program.function([.constant(0, 3), .divideInt(0, 2, 3), .return], "bad")
    guard case .trapped(let trap) = program.start(main(bad)).1 else {
      Issue.record("no trap")
      return
    }
    #expect(trap.backTrace.map(\.function) == ["bad", "main"])
  }
}
