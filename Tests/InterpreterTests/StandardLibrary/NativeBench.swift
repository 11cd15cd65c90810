@testable import Interpreter

/// A value to pass to a native function, or its result.
enum TestValue: Equatable {
  case int(Int)
  case bool(Bool)
  case double(Double)
  case float(Float)
  case string(String)
  case character(Character)
  case substring(Substring)
  /// A position, by its slot.
  case index(Int)
  case ints([Int])
  case doubles([Double])
  case strings([String])
  indirect case some(TestValue)
  case none
  case tuple([TestValue])
  case void
}

/// A machine that calls natives of the standard library outside of any program.
final class NativeBench {
  let machine = Machine()
  let registry = NativeRegistry.standardLibrary
  private var types: [String: RuntimeType] = [:]

  /// The type by its Swift name: `Int`, `[String]`, `Int?`, `(Int, Bool)`.
  func type(_ name: String) -> RuntimeType {
    if let known = types[name] { return known }
    let type = make(name)
    _ = machine.add(type)
    types[name] = type
    return type
  }

  private func make(_ name: String) -> RuntimeType {
    if name.hasSuffix("?") {
      let wrapped = type(String(name.dropLast()))
      return RuntimeType(
        name: name, layout: .trivial(1 + wrapped.layout.slots), kind: .optional(wrapped.index))
    }
    if name.hasPrefix("[") {
      return RuntimeType(
        name: name, layout: .reference, kind: .array(type(String(name.dropFirst().dropLast())).index))
    }
    if name.hasPrefix("Set<") {
      return RuntimeType(
        name: name, layout: .reference, kind: .set(type(String(name.dropFirst(4).dropLast())).index))
    }
    if name.hasPrefix("(") {
      let parts =
        name == "()" ? [] : name.dropFirst().dropLast().split(separator: ", ").map { type(String($0)) }
      var (elements, offset): ([RuntimeType.Element], Int) = ([], 0)
      for part in parts {
        elements.append(RuntimeType.Element(label: nil, offset: offset, type: part.index))
        offset += part.layout.slots
      }
      return RuntimeType(name: name, layout: .trivial(offset), kind: .tuple(elements))
    }
    switch name {
    case "Bool": return RuntimeType(name: name, layout: .word, kind: .bool)
    case "Double": return RuntimeType(name: name, layout: .word, kind: .double)
    case "Float": return RuntimeType(name: name, layout: .word, kind: .float)
    case "String": return RuntimeType(name: name, layout: .string, kind: .string)
    case "Character": return RuntimeType(name: name, layout: .string, kind: .character)
    case "Substring": return RuntimeType(name: name, layout: .substring, kind: .substring)
    case "String.Index": return RuntimeType(name: name, layout: .word, kind: .stringIndex)
    case "UInt": return RuntimeType(name: name, layout: .word, kind: .integer(.uint64))
    case "UInt8": return RuntimeType(name: name, layout: .word, kind: .integer(.uint8))
    case "Int8": return RuntimeType(name: name, layout: .word, kind: .integer(.int8))
    default: return RuntimeType(name: name, layout: .word, kind: .integer(.int64))
    }
  }

  /// Calls a native.
  ///
  /// - Parameters:
  ///   - arguments: Values, each with its type's name.
  ///   - changed: The argument to read back, `inout` in the declaration.
  /// - Returns: The result, and the changed argument after the call.
  func call(
    _ name: String, _ arguments: [(TestValue, String)], returning result: String = "()",
    generics: [String] = [],
    changed: Int? = nil
  ) throws(NativeExit) -> (result: TestValue, changed: TestValue) {
    let function = machine.native(name, in: registry) ?? -1
    let resultType = type(result)
    let parameters = arguments.map { type($0.1) }
    let site = machine.addSite(
      function: function, parameters: parameters, result: resultType, generics: generics.map { type($0) })
    let loaded = machine.sites.base + Int(site)
    let base = Slots.allocate(capacity: loaded.pointee.end + 1)
    base.initialize(repeating: 0, count: loaded.pointee.end + 1)
    defer { base.deallocate() }
    for (index, argument) in arguments.enumerated() {
      let offset = loaded.pointee.site.offsets[index]
      try write(argument.0, to: ValueSlot(machine: machine, type: parameters[index], slots: base + offset))
    }
    let call = NativeCall(machine: machine, base: base, site: UnsafePointer(loaded))
    if !loaded.pointee.body.takeUnretainedValue().call(call) { throw machine.nativeExit }
    let value = read(ValueView(machine: machine, type: resultType, slots: base))
    guard let changed else { return (value, .void) }
    let offset = loaded.pointee.site.offsets[changed]
    return (value, read(ValueView(machine: machine, type: parameters[changed], slots: base + offset)))
  }

  private func write(_ value: TestValue, to slot: ValueSlot) throws(NativeExit) {
    switch value {
    case .int(let value), .index(let value): slot.set(value)
    case .bool(let value): slot.set(value)
    case .double(let value): slot.set(value)
    case .float(let value): slot.set(value)
    case .string(let value): slot.set(value)
    case .character(let value): slot.set(value)
    case .substring(let value): slot.set(value)
    case .ints(let values): try slot.set(values)
    case .doubles(let values): try slot.set(values)
    case .strings(let values): try slot.set(values)
    case .some(let value): try write(value, to: slot.some())
    case .none: slot.setNone()
    case .tuple(let values):
      for (index, value) in values.enumerated() { try write(value, to: slot.field(index)) }
    case .void: break
    }
  }

  private func read(_ view: ValueView) -> TestValue {
    switch view.type.kind {
    case .integer: return .int(view.int)
    case .bool: return .bool(view.bool)
    case .double: return .double(view.double)
    case .float: return .float(view.float)
    case .string: return .string(view.string)
    case .character: return .character(view.character)
    case .substring: return .substring(view.substring)
    case .stringIndex: return .index(view.int)
    case .optional: return view.optional.map { .some(read($0)) } ?? .none
    case .tuple(let elements):
      return elements.isEmpty ? .void : .tuple(elements.indices.map { read(view.field($0)) })
    case .array:
      switch view.array.element.kind {
      case .double: return .doubles(view.array.map(\.double))
      case .string: return .strings(view.array.map(\.string))
      case .tuple: return .tuple(view.array.map { read($0) })
      default: return .ints(view.array.map(\.int))
      }
    case .set: return .ints(view.table.map(\.key.int).sorted())
    default: return .void
    }
  }
}

/// The message of what a native throws; `nil` when it returns.
func trapMessage(_ body: () throws(NativeExit) -> Void) -> String? {
  do throws(NativeExit) {
    try body()
    return nil
  } catch {
    if case .trap(let trap) = error { return trap.message }
    return "\(error)"
  }
}
