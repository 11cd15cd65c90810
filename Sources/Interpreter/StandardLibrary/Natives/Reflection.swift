/// The stored parts of a value, as `Mirror` shows them.
struct Reflection {
  /// How a value is put together, by the numbers that the prelude's `Mirror` uses.
  enum Style: Int {
    case structure, object, enumeration, tuple, optional, collection, dictionary, set, none
  }

  /// A part: a value where it stands, or what a weak or unowned property refers to.
  struct Child {
    var label: String?
    var value: ValueView
    var ownership = RuntimeType.Field.Ownership.strong
  }

  /// The value itself, out of its existential.
  let view: ValueView
  let style: Style
  private let machine: Machine
  private let tuples: TupleTypes

  init(_ value: ValueView, tuples: TupleTypes) {
    var view = value
    while case .existential = view.type.kind, let payload = view.payload { view = payload }
    if case .object = view.type.kind, view.reference != 0 {
      view = ValueView(
        machine: view.machine, type: view.machine.type(Block(view.reference).type), slots: view.slots)
    }
    self.view = view
    self.tuples = tuples
    machine = view.machine
    style =
      switch view.type.kind {
      case .structure: .structure
      case .object: .object
      case .tuple: .tuple
      case .enumeration: .enumeration
      case .optional: .optional
      case .array: .collection
      case .dictionary: .dictionary
      case .set: .set
      default: .none
      }
  }

  /// An object's classes, its own first; of another value its type.
  var levels: [RuntimeType] {
    if case .object = view.type.kind { return machine.classChain(view.type) }
    return [view.type]
  }

  /// The case that an enum's value is.
  var enumCase: RuntimeType.Case? {
    guard case .enumeration(let cases) = view.type.kind, cases.indices.contains(view.int) else { return nil }
    return cases[view.int]
  }

  /// The parts, of an object those of one of its classes.
  func children(level: Int) -> [Child] {
    switch view.type.kind {
    case .structure(let fields): return fields.map { child($0, at: view.slots) }
    case .object:
      let levels = levels
      guard levels.indices.contains(level), view.reference != 0,
        case .object(let fields, _, _) = levels[level].kind
      else { return [] }
      return fields.map { child($0, at: Block(view.reference).slots) }
    case .tuple(let elements):
      return elements.indices.map {
        Child(label: elements[$0].label ?? ".\($0)", value: view.field($0))
      }
    case .enumeration:
      guard let enumCase, !enumCase.payload.isEmpty else { return [] }
      return [Child(label: enumCase.name, value: payload(of: enumCase))]
    case .optional: return view.optional.map { [Child(label: "some", value: $0)] } ?? []
    case .array: return view.array.map { Child(label: nil, value: $0) }
    case .set: return view.table.map { Child(label: nil, value: $0.key) }
    default: return []
    }
  }

  private func child(_ field: RuntimeType.Field, at slots: Slots) -> Child {
    let value = ValueView(machine: machine, type: machine.type(field.type), slots: slots + field.offset)
    return Child(label: field.name, value: value, ownership: field.ownership)
  }

  /// A case's payload: one value, or a tuple of several or of a labelled one.
  private func payload(of enumCase: RuntimeType.Case) -> ValueView {
    let slots = machine.payload(view.slots, enumCase)
    let elements = enumCase.payload
    let start = elements[0].offset
    if elements.count == 1, elements[0].label == nil {
      return ValueView(machine: machine, type: machine.type(elements[0].type), slots: slots + start)
    }
    let types = elements.map { (label: $0.label, type: machine.type($0.type)) }
    return ValueView(machine: machine, type: tuples.type(of: types, in: machine), slots: slots + start)
  }

  /// A dictionary's entries.
  ///
  /// - Parameter write: is given the number of each entry, with the entry as a tuple.
  func withEntries(_ write: (Int, ValueView) throws(NativeExit) -> Void) throws(NativeExit) {
    var index = 0
    for (key, value) in view.table {
      let type = tuples.type(of: [("key", key.type), ("value", value.type)], in: machine)
      try withScratch(type.layout.slots) { scratch throws(NativeExit) in
        scratch.update(from: key.slots, count: key.type.layout.slots)
        (scratch + key.type.layout.slots).update(from: value.slots, count: value.type.layout.slots)
        try write(index, ValueView(machine: machine, type: type, slots: scratch))
      }
      index += 1
    }
  }
}

extension Reflection.Child {
  /// Writes the part as `Any`.
  func write(to slot: ValueSlot) throws(NativeExit) {
    guard ownership != .strong else { return try slot.set(existential: value) }
    let target = value.machine.weakTarget(value.reference)
    guard case .optional(let wrapped) = value.type.kind else {
      guard let target else { return slot.setNone() }
      return try slot.set(existential: ValueView(machine: value.machine, type: value.type, slots: target))
    }
    // A weak property is an Optional, which stands nowhere.
    let machine = value.machine
    try withScratch(value.type.layout.slots) { scratch throws(NativeExit) in
      guard let target else {
        return try slot.set(existential: ValueView(machine: machine, type: value.type, slots: scratch))
      }
      let object = ValueView(machine: machine, type: machine.type(Block(target.pointee).type), slots: target)
      let payload = ValueSlot(machine: machine, type: machine.type(wrapped), slots: scratch + 1)
      scratch[0] = 1
      if case .existential = payload.type.kind {
        try payload.set(existential: object)
      } else {
        machine.copy(target, to: payload.slots, object.type.index)
      }
      defer { machine.destroy(scratch, value.type.index) }
      try slot.set(existential: ValueView(machine: machine, type: value.type, slots: scratch))
    }
  }
}

/// The tuple types of payloads and entries, which are no types of the program.
final class TupleTypes {
  private struct Element: Hashable {
    let label: String?
    let type: TypeIndex
  }

  private var known: [[Element]: RuntimeType] = [:]

  /// The type of a tuple of values one after another.
  func type(of elements: [(label: String?, type: RuntimeType)], in machine: Machine) -> RuntimeType {
    let key = elements.map { Element(label: $0.label, type: $0.type.index) }
    if let type = known[key] { return type }
    func name(_ type: (RuntimeType) -> String) -> String {
      let names = elements.map { element in (element.label.map { $0 + ": " } ?? "") + type(element.type) }
      return "(" + names.joined(separator: ", ") + ")"
    }
    var offset = 0
    let described = elements.map { element in
      defer { offset += element.type.layout.slots }
      return RuntimeType.Element(label: element.label, offset: offset, type: element.type.index)
    }
    let type = RuntimeType(
      name: name(\.name), qualifiedName: name(\.qualifiedName),
      layout: .aggregate(elements.map(\.type.layout)), kind: .tuple(described))
    machine.add(type)
    known[key] = type
    return type
  }
}
