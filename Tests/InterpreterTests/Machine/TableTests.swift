import Glibc
import Testing

@testable import Interpreter

@Suite("Dictionaries and sets")
struct TableTests {
  @Test("A word count")
  func count() {
    let program = Program()
    let table = program.type(
      "Dictionary<String, Int>", .reference, .dictionary(key: program.string.index, value: program.int.index))
    let word = program.machine.constant("a word that is too long to be inline")
    let result = program.int([
      .constant(0, 1), .registerAddress(2, 1), .constant(5, 3), .constant(0, 4), .constantString(word, 6),
      .copyString(8, 6), .tableInsert(10, 2, 8), .argument(table.index, 0),
      .load(12, 10, offset: 0), .addIntImmediate(12, 12, 1), .store(10, 12, offset: 0),
      .loopIncrementIfLess(4, 3, -6),
      .tableFind(10, 1, 6), .load(0, 10, offset: 0), .releaseString(6), .release(1), .return,
    ])
    #expect(result == "5")
    #expect(program.machine.heap.blocks == 0)
  }

  @Test("The order is the standard library's under deterministic hashing")
  func order() async {
    // The hash seeds are read when a process starts: the child sees the variable.
    setenv("SWIFT_DETERMINISTIC_HASHING", "1", 1)
    await #expect(processExitsWith: .success) {
      for seed in 0..<6 { TableTests.compareWithNative(seed: seed) }
    }
    unsetenv("SWIFT_DETERMINISTIC_HASHING")
  }

  /// Applies the same random changes to a native dictionary and a table, and exits when they differ.
  static func compareWithNative(seed: Int) {
    let program = Program()
    let machine = program.machine
    let type = program.type(
      "Dictionary<Int, Int>", .reference, .dictionary(key: program.int.index, value: program.int.index))
    let strings = program.type("Set<String>", .reference, .set(program.string.index))
    var native: [Int: Int] = [:]
    var nativeSet: Set<String> = []
    let place = Slots.allocate(capacity: 16)
    place.initialize(repeating: 0, count: 16)
    let set = place + 1
    let key = place + 4
    let old = place + 8
    var state = UInt64(seed + 1)
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for step in 0..<3000 {
      let number = random(seed * 100 + 10)
      key.pointee = number
      if random(3) == 0 {
        let removed = machine.remove(key, at: place, movingTo: old)
        let expected = native.removeValue(forKey: number)
        guard removed == (expected != nil), !removed || old.pointee == expected else { exit(2) }
        (key).string.initialize(to: "key \(number)")
        let gone = machine.remove(key, at: set, movingTo: old)
        if gone { old.string.deinitialize(count: 1) }
        key.string.deinitialize(count: 1)
        guard gone == (nativeSet.remove("key \(number)") != nil) else { exit(3) }
      } else {
        guard let (value, _) = machine.insert(key, at: place, type: type.index) else { exit(4) }
        value.pointee = step
        native[number] = step
        key.string.initialize(to: "key \(number)")
        guard machine.insert(key, at: set, type: strings.index) != nil else { exit(5) }
        nativeSet.insert("key \(number)")
      }
      if step % 100 == 0 {
        let view = ValueView(machine: machine, type: type, slots: place)
        guard machine.describe(view) == "\(native)" else { exit(6) }
        let setView = ValueView(machine: machine, type: strings, slots: set)
        guard machine.describe(setView) == "\(nativeSet)" else { exit(7) }
        // A copy keeps the order.
        retainReference(place.pointee)
        let shared = place.pointee
        key.pointee = -1 - step
        native[-1 - step] = 0
        guard machine.insert(key, at: place, type: type.index) != nil else { exit(8) }
        machine.release(shared)
        guard machine.describe(view) == "\(native)" else { exit(9) }
      }
    }
    machine.release(place.pointee)
    machine.release(set.pointee)
    guard machine.heap.blocks == 0 else { exit(10) }
  }

  @Test("Structs hash and compare by their fields, as Swift's synthesized conformances do")
  func structural() {
    struct Native: Hashable {
      var name: String
      var kind: Kind
      var parts: [Int]
      var more: Double?
    }
    enum Kind: Hashable {
      case plain
      case pair(Int, b: String)
    }
    let program = Program()
    let machine = program.machine
    let kind = program.type(
      "Kind", .enumeration([.void, .aggregate([.word, .string])]),
      .enumeration([
        .init(name: "plain", payload: []),
        .init(
          name: "pair",
          payload: [
            .init(label: nil, offset: 1, type: program.int.index),
            .init(label: "b", offset: 2, type: program.string.index),
          ]),
      ]))
    let optional = program.type(
      "Optional<Double>", .optional(.word), .optional(program.double.index))
    let type = program.structType(
      "Native", [("name", program.string), ("kind", kind), ("parts", program.ints), ("more", optional)])
    let value = Slots.allocate(capacity: type.layout.slots)
    value.initialize(repeating: 0, count: type.layout.slots)
    let slot = ValueSlot(machine: machine, type: type, slots: value)
    slot.field(0).set("name")
    let payload = slot.field(1).enumeration(1)
    payload[0].set(7)
    payload[1].set("b")
    #expect(throws: Never.self) { try slot.field(2).set([1, 2, 3]) }
    slot.field(3).some().set(2.5)
    var hasher = Hasher()
    machine.hash(value, type.index, into: &hasher)
    let native = Native(name: "name", kind: .pair(7, b: "b"), parts: [1, 2, 3], more: 2.5)
    var nativeHasher = Hasher()
    nativeHasher.combine(native)
    #expect(hasher.finalize() == nativeHasher.finalize())
    let view = ValueView(machine: machine, type: type, slots: value)
    #expect(
      machine.describe(view)
        == #"Native(name: "name", kind: main.Kind.pair(7, b: "b"), parts: [1, 2, 3], more: Optional(2.5))"#)
    let copy = OwnedValue(copying: value, type: type, machine: machine)
    #expect(copy.withView { machine.areEqual($0.slots, value, type.index) })
    (value + 0).string.pointee = "other"
    #expect(copy.withView { !machine.areEqual($0.slots, value, type.index) })
    machine.destroy(value, type.index)
    value.deallocate()
  }
}
