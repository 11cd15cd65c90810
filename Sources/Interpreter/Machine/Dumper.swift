/// Text of values exactly as Swift's `dump` makes it (`_dump_unlocked` of the standard library).
struct Dumper {
  unowned(unsafe) let machine: Machine
  private var text = ""
  /// Objects seen, and types (by their negated index), numbered in their order.
  private var seen: [Int: Int] = [:]

  private static let depthLimit = 500

  init(_ machine: Machine) { self.machine = machine }

  /// What `dump(value)` writes.
  ///
  /// - Parameters:
  ///   - name: The label before the value.
  ///   - indent: Spaces before every line.
  mutating func dump(_ value: ValueView, name: String? = nil, indent: Int = 0) -> String {
    text = ""
    append(value, name: name, indent: indent, depth: 0)
    return text
  }

  private mutating func append(_ value: ValueView, name: String?, indent: Int, depth: Int) {
    if case .existential = value.type.kind, let payload = value.payload {
      append(payload, name: name, indent: indent, depth: depth)
      return
    }
    if case .object = value.type.kind, value.reference != 0 {
      appendObject(value, name: name, indent: indent, depth: depth)
      return
    }
    let children = children(of: value)
    appendHead(name: name, indent: indent, isLeaf: children.isEmpty)
    appendSummary(of: value, count: children.count)
    if case .metatype = value.type.kind { _ = appendNumber(of: -value.int) }
    text += "\n"
    guard depth < Dumper.depthLimit else { return }
    for child in children { append(child.value, name: child.name, indent: indent + 2, depth: depth + 1) }
  }

  private mutating func appendHead(name: String?, indent: Int, isLeaf: Bool) {
    text += String(repeating: " ", count: indent)
    text += isLeaf ? "- " : "▿ "
    if let name { text += "\(name): " }
  }

  /// An object: its own fields behind those of its superclasses, each on a level of its own.
  private mutating func appendObject(_ value: ValueView, name: String?, indent: Int, depth: Int) {
    let dynamic = machine.type(Block(value.reference).type)
    let object = ValueView(machine: machine, type: dynamic, slots: value.slots)
    let fields = fields(of: dynamic, in: value.reference)
    appendHead(name: name, indent: indent, isLeaf: fields.isEmpty)
    text += describeObject(object)
    let isNew = appendNumber(of: value.reference)
    text += "\n"
    guard isNew, depth < Dumper.depthLimit else { return }
    appendSuperclass(of: dynamic, value.reference, indent: indent + 2, depth: depth + 1)
    for field in fields { append(field.value, name: field.name, indent: indent + 2, depth: depth + 1) }
  }

  /// Appends the number of something with an identity.
  ///
  /// - Returns: Whether it is seen for the first time.
  private mutating func appendNumber(of identity: Int) -> Bool {
    let number = seen[identity] ?? seen.count
    text += " #\(number)"
    return seen.updateValue(number, forKey: identity) == nil
  }

  private mutating func appendSuperclass(of type: RuntimeType, _ object: Reference, indent: Int, depth: Int) {
    guard case .object(_, let superclass, _) = type.kind, superclass != 0 else { return }
    let parent = machine.type(superclass)
    let fields = fields(of: parent, in: object)
    text += String(repeating: " ", count: indent)
    text += fields.isEmpty ? "- " : "▿ "
    text += "super: \(parent.qualifiedName)\n"
    appendSuperclass(of: parent, object, indent: indent + 2, depth: depth + 1)
    for field in fields { append(field.value, name: field.name, indent: indent + 2, depth: depth + 1) }
  }

  private func describeObject(_ object: ValueView) -> String {
    let index = object.type.index
    if machine.witness(.debugDescription, index) != nil || machine.witness(.description, index) != nil {
      return machine.describe(object, debug: true)
    }
    return object.type.qualifiedName
  }

  /// The text behind the bullet.
  private mutating func appendSummary(of value: ValueView, count: Int) {
    switch value.type.kind {
    case .tuple: text += count == 1 ? "(1 element)" : "(\(count) elements)"
    case .array: text += count == 1 ? "1 element" : "\(count) elements"
    case .dictionary: text += count == 1 ? "1 key/value pair" : "\(count) key/value pairs"
    case .set: text += count == 1 ? "1 member" : "\(count) members"
    case .structure, .enumeration:
      let index = value.type.index
      if machine.witness(.debugDescription, index) != nil || machine.witness(.description, index) != nil {
        text += machine.describe(value, debug: true)
      } else if case .enumeration(let cases) = value.type.kind, cases.indices.contains(value.int) {
        text += "\(value.type.qualifiedName).\(cases[value.int].name)"
      } else {
        text += value.type.qualifiedName
      }
    default: text += machine.describe(value, debug: true)
    }
  }

  private typealias Child = (name: String?, value: ValueView)

  /// What a mirror of the value shows.
  private func children(of value: ValueView) -> [Child] {
    switch value.type.kind {
    case .structure(let fields):
      return fields.map { ($0.name, fieldView($0, at: value.slots + $0.offset)) }
    case .tuple(let elements): return self.elements(elements, at: value.slots)
    case .weakReference: return object(behind: value.reference).map { [("some", $0)] } ?? []
    case .optional: return value.optional.map { [("some", $0)] } ?? []
    case .enumeration(let cases):
      guard cases.indices.contains(value.int), !cases[value.int].payload.isEmpty else { return [] }
      return [payload(of: cases[value.int], value)]
    case .array: return value.array.map { (nil, $0) }
    case .set: return value.table.map { (nil, $0.key) }
    case .dictionary(let key, let element):
      return value.table.map { (nil, pair($0.key, $0.value, key, element)) }
    default: return []
    }
  }

  private func elements(_ elements: [RuntimeType.Element], at slots: Slots) -> [Child] {
    elements.enumerated().map { index, element in
      (
        element.label ?? ".\(index)",
        ValueView(machine: machine, type: machine.type(element.type), slots: slots + element.offset)
      )
    }
  }

  /// A case's payload: one value, or a tuple of several or of a labelled one.
  private func payload(of enumCase: RuntimeType.Case, _ value: ValueView) -> Child {
    let slots = machine.payload(value.slots, enumCase)
    let elements = enumCase.payload
    if elements.count == 1, elements[0].label == nil {
      return (
        enumCase.name,
        ValueView(machine: machine, type: machine.type(elements[0].type), slots: slots + elements[0].offset)
      )
    }
    let tuple = RuntimeType(name: "tuple", layout: .void, kind: .tuple(elements))
    return (enumCase.name, ValueView(machine: machine, type: tuple, slots: slots))
  }

  /// An entry of a dictionary as a tuple; keys and values stand apart, so the offset of the value is their distance.
  private func pair(_ key: ValueView, _ value: ValueView, _ keyType: TypeIndex, _ valueType: TypeIndex)
    -> ValueView
  {
    let tuple = RuntimeType(
      name: "tuple", layout: .void,
      kind: .tuple([
        RuntimeType.Element(label: "key", offset: 0, type: keyType),
        RuntimeType.Element(label: "value", offset: value.slots - key.slots, type: valueType),
      ]))
    return ValueView(machine: machine, type: tuple, slots: key.slots)
  }

  private func fields(of type: RuntimeType, in object: Reference) -> [Child] {
    guard case .object(let fields, _, _) = type.kind else { return [] }
    return fields.map { ($0.name, fieldView($0, at: Block(object).slots + $0.offset)) }
  }

  /// A stored property; a weak one is an Optional.
  private func fieldView(_ field: RuntimeType.Field, at slots: Slots) -> ValueView {
    switch field.ownership {
    case .strong: return ValueView(machine: machine, type: machine.type(field.type), slots: slots)
    case .unowned where machine.weakTarget(slots.pointee) != nil:
      return object(behind: slots.pointee)
        ?? ValueView(machine: machine, type: machine.weakType, slots: slots)
    case .weak, .unowned: return ValueView(machine: machine, type: machine.weakType, slots: slots)
    }
  }

  private func object(behind weak: Reference) -> ValueView? {
    guard let slots = machine.weakTarget(weak) else { return nil }
    return ValueView(machine: machine, type: machine.type(Block(slots.pointee).type), slots: slots)
  }
}
