import Testing

@testable import Interpreter

@Suite("Lifetimes")
struct LifetimeTests {
  @Test("A list of a million objects dies without recursion")
  func deepList() {
    let program = Program()
    let node = program.type("Node", .reference, .object(fields: [], superclass: 0, slots: 2))
    node.kind = .object(
      fields: [
        .init(name: "value", offset: 0, type: program.int.index),
        .init(name: "next", offset: 1, type: node.index),
      ], superclass: 0, slots: 2)
    let result = program.int([
      .constant(0, 1), .constant(0, 2), .constant(1_000_000, 3),
      .allocateObject(4, program.operand(node)), .storeField(4, 2, slot: 0), .storeField(4, 1, slot: 1),
      .move(1, 4), .loopIncrementIfLess(2, 3, -4), .release(1), .constant(1, 0), .return,
    ])
    #expect(result == "1")
    #expect(program.machine.heap.blocks == 0)
  }

  /// A class whose deinitializer prints its first field.
  func noisy(_ name: String, in program: Program, superclass: RuntimeType? = nil) -> RuntimeType {
    let type = program.classType(
      name, superclass == nil ? [("id", program.int)] : [], superclass: superclass)
    let native = program.machine.addNative("print \(name)") { call throws(NativeExit) in
      call.write("\(name) \(call.int(0)) ")
    }
    let site = program.machine.addSite(
      function: native, parameters: [program.int], result: program.void)
    type.deinitializer = program.function([.loadField(1, 0, slot: 0), .callNative(site, base: 1), .return])
    return type
  }

  @Test("Deinitializers run from the class up to its superclass")
  func order() {
    let program = Program()
    let base = noisy("Base", in: program)
    let derived = noisy("Derived", in: program, superclass: base)
    _ = program.int([
      .allocateObject(1, program.operand(derived)), .constant(7, 2), .storeField(1, 2, slot: 0),
      .retain(1), .release(1), .release(1), .constant(0, 0), .return,
    ])
    #expect(program.output == "Derived 7 Base 7 ")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("Elements die in order, each when its turn comes")
  func elements() {
    let program = Program()
    let type = noisy("E", in: program)
    _ = program.int([
      .constant(0, 1), .constant(0, 2), .constant(4, 3),
      .allocateObject(4, program.operand(type)), .storeField(4, 2, slot: 0),
      .arrayAppend(1, 4, program.operand(type)), .loopIncrementIfLess(2, 3, -3),
      .release(1), .constant(0, 0), .return,
    ])
    #expect(program.output == "E 0 E 1 E 2 E 3 ")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("Weak references become nil, unowned ones trap")
  func weak() {
    let program = Program()
    let type = program.classType("C", [("id", program.int)])
    let result = program.int([
      .allocateObject(1, program.operand(type)), .makeWeak(2, 1), .loadWeak(3, 2), .move(0, 3), .release(4),
      .release(1), .loadWeak(3, 2), .multiplyIntImmediate(0, 0, 10), .addInt(0, 0, 3), .release(2), .return,
    ])
    #expect(result == "10")
    #expect(program.machine.heap.blocks == 0)
    let trapped = program.int([
      .allocateObject(1, program.operand(type)), .makeWeak(2, 1), .release(1), .loadUnowned(3, 2), .return,
    ])
    #expect(trapped.hasPrefix("Fatal error: Attempted to read an unowned reference"))
  }

  @Test("Placeholders of every layout may be destroyed")
  func placeholders() {
    let program = Program()
    let layout = ValueLayout.aggregate([
      .string, .substring, .reference, .existential, .optional(.string),
      .enumeration([.string, .aggregate([.reference, .string])]),
    ])
    let type = program.type("All", layout, .opaque)
    let zero: [Instruction] = [
      .zero(1, count: UInt16(layout.slots)), .destroyValue(1, program.operand(type)), .constant(1, 0),
      .return,
    ]
    #expect(program.int(zero) == "1")
  }

  @Test("Copies of enums keep the payload of the case alive")
  func enums() {
    let program = Program()
    let layout = ValueLayout.enumeration([.void, .reference, .aggregate([.word, .string])])
    let type = program.type("E", layout, .opaque)
    let operand = program.operand(type)
    let text = program.machine.constant("a text that is too long to be inline")
    _ = program.int([
      .constant(2, 1), .constant(5, 2), .constantString(text, 3), .copyValue(6, 1, operand),
      .destroyValue(1, operand), .destroyValue(6, operand),
      .constant(1, 1), .box(2, 2, program.operand(program.int)), .copyValue(6, 1, operand),
      .destroyValue(1, operand), .destroyValue(6, operand), .constant(0, 0), .return,
    ])
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("Closures own their captures")
  func closures() {
    let program = Program()
    let captures = program.type("(captures)", .aggregate([.reference, .word]), .opaque)
    // Frame: [result][context][argument]
    let body = program.function([
      .loadField(3, 1, slot: 2), .loadField(4, 1, slot: 1), .loadField(5, 4, slot: 0),
      .addInt(0, 3, 2), .addInt(0, 0, 5), .return,
    ])
    let result = program.int([
      .constant(100, 1), .box(2, 1, program.operand(program.int)), .constant(20, 3),
      .makeClosure(4, 2, program.operand(captures)), .argument(body, 0), .constant(3, 8),
      .callClosure(4, base: 6, contextSlot: 1), .move(0, 6), .release(4), .return,
    ])
    #expect(result == "123")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("What a trapping deinitializer ends is not destroyed twice")
  func trappingDeinitializer() {
    let program = Program()
    let type = program.classType("C", [("id", program.int)])
    type.deinitializer = program.function([.trap(program.machine.constant("Fatal error: end"), .fatalError)])
    for destroy: Instruction in [.release(1), .destroyValue(1, program.operand(type))] {
      let function = program.machine.addFunction(
        FunctionCode(
          name: "f", instructions: [.allocateObject(1, program.operand(type)), destroy, .return],
          frameSize: 8,
          unwinding: [.init(range: 1..<2, action: .destroy(1, type.index))]))
      #expect(program.run(function, program.int) == "Fatal error: end")
      #expect(program.machine.heap.blocks == 0)
    }
  }

  @Test("A hasher takes nine slots")
  func hasher() {
    #expect(MemoryLayout<Hasher>.size == 72)
  }
}
