/// Whether every part of a value has a value, also those behind references: what is not initialized yet, or lent to a
/// function that changes it, is zero, and must not be read.
struct WholenessCheck {
  private var visited: Set<Reference> = []
  private var remaining = WholenessCheck.limit

  /// How many parts are looked at; a value of more is not shown.
  private static let limit = 1 << 22
  /// How deep.
  private static let maximumDepth = 2000

  private init() {}

  /// Looks at a value.
  static func isWhole(_ value: ValueView) -> Bool {
    var check = WholenessCheck()
    return check.isWhole(value.slots, value.type, value.machine, depth: 0)
  }

  private mutating func isWhole(_ slots: Slots, _ type: RuntimeType, _ machine: Machine, depth: Int) -> Bool {
    remaining -= 1
    guard remaining > 0, depth < Self.maximumDepth else { return false }
    if type.layout.isTrivial { return true }
    switch type.kind {
    case .string, .character: return slots[1] != 0
    case .substring: return slots[3] != 0
    case .function: return slots[0] != 0
    case .structure(let fields): return areWhole(fields, at: slots, machine, depth)
    case .tuple(let elements): return areWhole(elements, at: slots, machine, depth)
    case .optional(let wrapped):
      return slots[0] == 0 || isWhole(slots + 1, machine.type(wrapped), machine, depth: depth + 1)
    case .enumeration(let cases): return isWholeCase(slots, cases, machine, depth)
    case .object: return isWholeObject(slots[0], machine, depth)
    case .existential:
      let index = TypeIndex(truncatingIfNeeded: slots[0])
      guard index != 0 else { return false }
      return isWhole(machine.existentialPayload(slots), machine.type(index), machine, depth: depth + 1)
    case .array(let element): return isWholeArray(slots[0], machine.type(element), machine, depth)
    case .dictionary, .set: return isWholeTable(slots, type, machine, depth)
    default: return true
    }
  }

  private mutating func areWhole(
    _ fields: [RuntimeType.Field], at slots: Slots, _ machine: Machine, _ depth: Int
  ) -> Bool {
    for field in fields where field.ownership == .strong {
      guard isWhole(slots + field.offset, machine.type(field.type), machine, depth: depth + 1) else {
        return false
      }
    }
    return true
  }

  private mutating func areWhole(
    _ elements: [RuntimeType.Element], at slots: Slots, _ machine: Machine, _ depth: Int
  ) -> Bool {
    for element in elements {
      guard isWhole(slots + element.offset, machine.type(element.type), machine, depth: depth + 1) else {
        return false
      }
    }
    return true
  }

  private mutating func isWholeCase(
    _ slots: Slots, _ cases: [RuntimeType.Case], _ machine: Machine, _ depth: Int
  ) -> Bool {
    guard cases.indices.contains(slots[0]) else { return false }
    let enumCase = cases[slots[0]]
    guard enumCase.box != nil else { return areWhole(enumCase.payload, at: slots, machine, depth) }
    guard slots[1] != 0 else { return false }
    guard visited.insert(slots[1]).inserted else { return true }
    return areWhole(enumCase.payload, at: Block(slots[1]).slots, machine, depth)
  }

  private mutating func isWholeObject(_ reference: Reference, _ machine: Machine, _ depth: Int) -> Bool {
    guard reference != 0 else { return false }
    guard visited.insert(reference).inserted else { return true }
    var type = machine.type(Block(reference).type)
    while case .object(let fields, let superclass, _) = type.kind {
      guard areWhole(fields, at: Block(reference).slots, machine, depth) else { return false }
      if superclass == 0 { break }
      type = machine.type(superclass)
    }
    return true
  }

  private mutating func isWholeArray(
    _ reference: Reference, _ element: RuntimeType, _ machine: Machine, _ depth: Int
  ) -> Bool {
    guard reference != 0, !element.layout.isTrivial, visited.insert(reference).inserted else { return true }
    let slots = Block(reference).slots
    for index in 0..<slots[0] {
      guard isWhole(slots + 2 + index * element.layout.slots, element, machine, depth: depth + 1) else {
        return false
      }
    }
    return true
  }

  private mutating func isWholeTable(
    _ slots: Slots, _ type: RuntimeType, _ machine: Machine, _ depth: Int
  ) -> Bool {
    guard slots[0] != 0, visited.insert(slots[0]).inserted else { return true }
    for entry in ValueView(machine: machine, type: type, slots: slots).table {
      guard isWhole(entry.key.slots, entry.key.type, machine, depth: depth + 1) else { return false }
      guard isWhole(entry.value.slots, entry.value.type, machine, depth: depth + 1) else { return false }
    }
    return true
  }
}

extension ValueView {
  /// Whether every part has a value, so that it can be looked at.
  var isWhole: Bool { WholenessCheck.isWhole(self) }
}
