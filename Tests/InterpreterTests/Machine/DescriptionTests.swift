import Testing

@testable import Interpreter

@Suite("Descriptions and casts")
struct DescriptionTests {
  /// A value written by a body, described.
  func describe(
    _ type: RuntimeType, in program: Program, debug: Bool = false, _ body: (ValueSlot) throws -> Void
  ) rethrows -> String {
    let value = Slots.allocate(capacity: 16)
    value.initialize(repeating: 0, count: 16)
    defer {
      program.machine.destroy(value, type.index)
      value.deallocate()
    }
    try body(ValueSlot(machine: program.machine, type: type, slots: value))
    return program.machine.describe(
      ValueView(machine: program.machine, type: type, slots: value), debug: debug)
  }

  @Test("Numbers and text", arguments: [0.1, 1e16, -0.0, .nan, .infinity, 5e-300, 100, 1e-5])
  func numbers(value: Double) {
    let program = Program()
    #expect(describe(program.double, in: program) { $0.set(value) } == "\(value)")
    let float = program.type("Float", .word, .float)
    #expect(describe(float, in: program) { $0.set(Float(value)) } == "\(Float(value))")
  }

  @Test("Strings are escaped inside of collections", arguments: ["", "a\"b\n", "é\u{301}", "👩‍👩‍👧"])
  func strings(text: String) throws {
    let program = Program()
    #expect(describe(program.string, in: program) { $0.set(text) } == text)
    #expect(describe(program.string, in: program, debug: true) { $0.set(text) } == text.debugDescription)
    #expect(try describe(program.strings, in: program) { try $0.set([text, text]) } == "\([text, text])")
  }

  @Test("Nested optionals")
  func optionals() {
    let program = Program()
    let optional = program.type("Optional<Int>", .optional(.word), .optional(program.int.index))
    let twice = program.type(
      "Optional<Optional<Int>>", .optional(optional.layout), .optional(optional.index))
    #expect(describe(twice, in: program) { $0.setNone() } == "nil")
    #expect(describe(twice, in: program) { $0.some().setNone() } == "Optional(nil)")
    #expect(describe(twice, in: program) { $0.some().some().set(3) } == "Optional(Optional(3))")
  }

  @Test("Structs, tuples and enums, plain and for debugging")
  func structures() {
    let program = Program()
    let point = program.structType("Point", [("x", program.int), ("name", program.string)])
    let write: (ValueSlot) -> Void = {
      $0.field(0).set(1)
      $0.field(1).set("p")
    }
    #expect(describe(point, in: program, write) == #"Point(x: 1, name: "p")"#)
    #expect(describe(point, in: program, debug: true, write) == #"main.Point(x: 1, name: "p")"#)
    let tuple = program.type(
      "(Int, b: Int)", .trivial(2),
      .tuple([
        .init(label: nil, offset: 0, type: program.int.index),
        .init(label: "b", offset: 1, type: program.int.index),
      ]))
    #expect(describe(tuple, in: program) { $0.field(0).set(1) } == "(1, b: 0)")
    let place = program.type(
      "Place", .enumeration([tuple.layout]),
      .enumeration([.init(name: "at", payload: [.init(label: nil, offset: 1, type: tuple.index)])]))
    #expect(describe(place, in: program) { $0.enumeration(0)[0].field(1).set(3) } == "at(0, b: 3)")
    let shape = program.type(
      "Shape", .enumeration([.void, .word]),
      .enumeration([
        .init(name: "empty", payload: []),
        .init(name: "side", payload: [.init(label: "length", offset: 1, type: program.int.index)]),
      ]))
    #expect(describe(shape, in: program) { _ = $0.enumeration(0) } == "empty")
    #expect(describe(shape, in: program, debug: true) { _ = $0.enumeration(0) } == "main.Shape.empty")
    #expect(describe(shape, in: program) { $0.enumeration(1)[0].set(2) } == "side(length: 2)")
  }

  @Test("A description of one's own runs in the machine")
  func custom() throws {
    let program = Program()
    let point = program.structType("Point", [("x", program.int)])
    // Frame: [result: 2][self]
    let text = program.machine.constant("P")
    program.witnesses[.description] = [
      "Point": program.function([
        .constantString(text, 0), .appendDescription(0, 2, program.operand(program.int)), .return,
      ])
    ]
    let points = program.type("Array<Point>", .reference, .array(point.index))
    #expect(describe(point, in: program) { $0.field(0).set(4) } == "P4")
    #expect(
      try describe(points, in: program) {
        let elements = try $0.array(count: 2)
        elements[0].field(0).set(1)
        elements[1].field(0).set(2)
      } == "[P1, P2]")
  }

  @Test("Casts look into existentials and optionals, and follow classes")
  func casts() {
    let program = Program()
    let base = program.classType("Base", [])
    let derived = program.classType("Derived", [], superclass: base)
    let other = program.classType("Other", [], superclass: base)
    let named = program.type("any Named", .existential, .existential)
    let optional = program.type("Optional<Int>", .optional(.word), .optional(program.int.index))
    program.conformances["Int"] = ["any Named"]
    func test(_ make: [Instruction], _ source: RuntimeType, _ target: RuntimeType) -> String {
      program.int(
        make + [
          .dynamicTypeTest(0, 4, program.operand(source)), .argument(target.index, 0),
          .destroyValue(4, program.operand(source)), .return,
        ])
    }
    let seven: [Instruction] = [.constant(7, 1), .makeExistential(4, 1, program.operand(program.int))]
    #expect(test(seven, program.any, program.int) == "1")
    #expect(test(seven, program.any, program.string) == "0")
    #expect(test(seven, program.any, named) == "1")
    #expect(test(seven, program.any, optional) == "1")
    #expect(test([.constant(0, 4), .constant(0, 5)], optional, program.int) == "0")
    #expect(test([.constant(1, 4), .constant(0, 5)], optional, program.int) == "1")
    let object: [Instruction] = [.allocateObject(4, program.operand(derived))]
    #expect(test(object, base, derived) == "1")
    #expect(test(object, base, other) == "0")
    #expect(test(object, derived, named) == "0")
    #expect(test(object, derived, program.any) == "1")
    #expect(program.machine.heap.blocks == 0)
  }
}
