@testable import Interpreter

/// A machine with the types that tests use, and functions assembled by hand.
final class Program: MachineDelegate {
  let machine: Machine
  let int: RuntimeType
  let bool: RuntimeType
  let double: RuntimeType
  let string: RuntimeType
  let any: RuntimeType
  let void: RuntimeType
  let ints: RuntimeType
  let strings: RuntimeType
  var output = ""
  var codes: [FunctionIndex: FunctionCode] = [:]
  var methods: [DispatchKey: [String: FunctionIndex]] = [:]
  var witnesses: [StandardWitness: [String: FunctionIndex]] = [:]
  var conformances: [String: Set<String>] = [:]

  init(limits: Limits = Limits()) {
    machine = Machine(limits: limits)
    int = RuntimeType(name: "Int", qualifiedName: "Swift.Int", layout: .word, kind: .integer(.int64))
    bool = RuntimeType(name: "Bool", qualifiedName: "Swift.Bool", layout: .word, kind: .bool)
    double = RuntimeType(name: "Double", qualifiedName: "Swift.Double", layout: .word, kind: .double)
    string = RuntimeType(name: "String", qualifiedName: "Swift.String", layout: .string, kind: .string)
    any = RuntimeType(name: "Any", layout: .existential, kind: .existential)
    void = RuntimeType(name: "()", layout: .void, kind: .tuple([]))
    for type in [int, bool, double, string, any, void] { machine.add(type) }
    ints = RuntimeType(name: "Array<Int>", layout: .reference, kind: .array(int.index))
    strings = RuntimeType(name: "Array<String>", layout: .reference, kind: .array(string.index))
    machine.add(ints)
    machine.add(strings)
    machine.delegate = self
    machine.output = { [unowned self] in output += $0 }
  }

  /// Adds a type.
  func type(_ name: String, _ layout: ValueLayout, _ kind: RuntimeType.Kind) -> RuntimeType {
    let type = RuntimeType(name: name, qualifiedName: "main.\(name)", layout: layout, kind: kind)
    machine.add(type)
    return type
  }

  /// Adds a class with fields of one slot each.
  func classType(_ name: String, _ fields: [(String, RuntimeType)], superclass: RuntimeType? = nil)
    -> RuntimeType
  {
    var first = 0
    if case .object(_, _, let slots)? = superclass?.kind { first = slots }
    var offset = first
    var list: [RuntimeType.Field] = []
    for (name, type) in fields {
      list.append(RuntimeType.Field(name: name, offset: offset, type: type.index))
      offset += type.layout.slots
    }
    return type(name, .reference, .object(fields: list, superclass: superclass?.index ?? 0, slots: offset))
  }

  /// Adds a struct.
  func structType(_ name: String, _ fields: [(String, RuntimeType)]) -> RuntimeType {
    var offset = 0
    var list: [RuntimeType.Field] = []
    for (name, type) in fields {
      list.append(RuntimeType.Field(name: name, offset: offset, type: type.index))
      offset += type.layout.slots
    }
    return type(name, .aggregate(fields.map(\.1.layout)), .structure(list))
  }

  func function(_ code: [Instruction], _ name: String = "f", frame: Int = 32) -> FunctionIndex {
    machine.addFunction(FunctionCode(name: name, instructions: code, frameSize: frame))
  }

  /// The operand of a type.
  func operand(_ type: RuntimeType) -> TypeOperand { TypeOperand(type.index) }

  func start(_ function: FunctionIndex) -> (Fiber, RunOutcome) {
    let fiber = machine.makeFiber(function, name: "test")
    return (fiber, machine.run(fiber))
  }

  /// Runs a function without arguments; its result, or the trap's message.
  func run(_ function: FunctionIndex, _ type: RuntimeType) -> String {
    let (fiber, outcome) = start(function)
    switch outcome {
    case .finished:
      let value = machine.takeResult(of: fiber, as: type)
      return value.withView { machine.describe($0) }
    case .trapped(let trap), .interrupted(let trap): return trap.message
    case .thrown(let error): return "thrown " + error.withView { machine.describe($0) }
    case .suspended: return "suspended"
    case .yielded: return "yielded"
    }
  }

  /// Runs instructions as a function that returns an Int.
  func int(frame: Int = 32, _ code: [Instruction]) -> String { run(function(code, frame: frame), int) }

  // MARK: MachineDelegate

  func code(for function: FunctionIndex, in machine: Machine) throws(Trap) -> FunctionCode {
    guard let code = codes[function] else { throw .fatalError("no code for \(function)") }
    return code
  }

  func resolve(_ key: DispatchKey, for type: RuntimeType, in machine: Machine) throws(Trap) -> FunctionIndex {
    guard let function = methods[key]?[type.name] else { throw .fatalError("no method \(key)") }
    return function
  }

  func witness(_ witness: StandardWitness, for type: RuntimeType, in machine: Machine) -> FunctionIndex? {
    witnesses[witness]?[type.name]
  }

  func conforms(_ type: RuntimeType, to existential: RuntimeType, in machine: Machine) -> Bool {
    conformances[type.name]?.contains(existential.name) ?? false
  }

  func isInstance(_ type: RuntimeType, ofMetatype metatype: RuntimeType, in machine: Machine) -> Bool {
    false
  }
}
