/// A value of a session, held by the host. It stays what it was when the session goes on.
public struct Value {
  let owned: OwnedValue

  /// What kind of type a value has.
  public enum Kind: Sendable {
    case void, bool, integer, floatingPoint, string, character, structure, object, enumeration, tuple,
      optional,
      array, dictionary, set, function, metatype, other
  }

  init(_ owned: OwnedValue) {
    self.owned = owned
  }

  init(copying view: ValueView) {
    // A value in an existential is shown as what it is.
    if case .existential = view.type.kind, let payload = view.payload {
      self.init(copying: payload)
      return
    }
    self.init(OwnedValue(copying: view.slots, type: view.type, machine: view.machine))
  }

  /// The type as `type(of:)` prints it.
  public var typeName: String { owned.type.name }
  /// The type as Swift's source writes it, such as `[Int]`.
  public var writtenTypeName: String { owned.type.writtenName }
  /// The type with its module.
  public var qualifiedTypeName: String { owned.type.qualifiedName }
  /// What `print` writes.
  public var description: String { owned.withView { $0.machine.describe($0) } }
  /// What `debugPrint` writes.
  public var debugDescription: String { owned.withView { $0.machine.describe($0, debug: true) } }

  /// Whether the type has its own `description` or `debugDescription`.
  public var hasOwnDescription: Bool {
    switch owned.type.kind {
    case .structure, .enumeration, .object, .opaque:
      owned.machine.witness(.description, owned.type.index) != nil
        || owned.machine.witness(.debugDescription, owned.type.index) != nil
    default: false
    }
  }

  /// What kind of type it has.
  public var kind: Kind {
    switch owned.type.kind {
    case .integer, .wideInteger: .integer
    case .bool: .bool
    case .double, .float: .floatingPoint
    case .string, .substring: .string
    case .character, .unicodeScalar: .character
    case .structure: .structure
    case .tuple(let elements): elements.isEmpty ? .void : .tuple
    case .enumeration: .enumeration
    case .optional: .optional
    case .object: .object
    case .array: .array
    case .dictionary: .dictionary
    case .set: .set
    case .function: .function
    case .metatype: .metatype
    case .stringIndex, .existential, .weakReference, .opaque: .other
    }
  }
}

// MARK: - Parts

extension Value {
  /// The number of parts: properties, elements, or keys.
  public var childCount: Int {
    owned.withView { view in
      switch view.type.kind {
      case .structure(let fields): fields.count
      case .object: objectFields(view).count
      case .tuple(let elements): elements.count
      case .optional: view.optional == nil ? 0 : 1
      case .array: view.array.count
      case .dictionary, .set: view.table.count
      case .enumeration(let cases):
        cases.indices.contains(view.int) && !cases[view.int].payload.isEmpty ? 1 : 0
      default: 0
      }
    }
  }

  /// A part; those of a dictionary are tuples of key and value.
  ///
  /// - Parameter position: From 0 up to `childCount`.
  /// - Returns: Its label, as `Mirror` gives it, and the value.
  /// - Complexity: O(1), but O(*n*) in the position for sets and dictionaries.
  public func child(at position: Int) -> (label: String?, value: Value) {
    owned.withView { view in
      switch view.type.kind {
      case .structure(let fields): return (fields[position].name, Value(copying: view.field(position)))
      case .object:
        let field = objectFields(view)[position]
        return (field.name, Value(copying: field.view))
      case .tuple(let elements):
        return (elements[position].label ?? ".\(position)", Value(copying: view.field(position)))
      case .optional: return ("some", Value(copying: view.optional ?? view))
      case .array: return (nil, Value(copying: view.array[position]))
      case .dictionary, .set: return (nil, tableEntry(view, position))
      case .enumeration(let cases): return (cases[view.int].name, enumPayload(view, cases[view.int]))
      default: return (nil, self)
      }
    }
  }

  /// All parts.
  ///
  /// - Complexity: O(*n*)
  public var children: [(label: String?, value: Value)] {
    if owned.type.isTable {
      return owned.withView { view in
        view.table.map { entry in (nil, Value.entry(view, key: entry.key, value: entry.value)) }
      }
    }
    return (0..<childCount).map { child(at: $0) }
  }

  private func objectFields(_ view: ValueView) -> [(name: String, view: ValueView)] {
    var chain: [RuntimeType] = []
    var type = view.machine.type(Block(view.reference).type)
    while true {
      chain.append(type)
      guard case .object(_, let superclass, _) = type.kind, superclass != 0 else { break }
      type = view.machine.type(superclass)
    }
    var result: [(name: String, view: ValueView)] = []
    for type in chain.reversed() {
      guard case .object(let fields, _, _) = type.kind else { continue }
      for field in fields where field.ownership == .strong {
        result.append(
          (
            field.name,
            ValueView(
              machine: view.machine, type: view.machine.type(field.type),
              slots: Block(view.reference).slots + field.offset)
          ))
      }
    }
    return result
  }

  private func tableEntry(_ view: ValueView, _ position: Int) -> Value {
    for (index, entry) in view.table.enumerated() where index == position {
      return Value.entry(view, key: entry.key, value: entry.value)
    }
    return self
  }

  /// An element of a set, or the pair of a dictionary as a tuple.
  private static func entry(_ view: ValueView, key: ValueView, value: ValueView) -> Value {
    guard case .dictionary = view.type.kind else { return Value(copying: key) }
    let machine = view.machine
    let type = machine.pairType(key.type, value.type)
    let slots = key.type.layout.slots
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, type.layout.slots)) { buffer in
      guard let base = buffer.baseAddress else { return Value(copying: key) }
      machine.copy(key.slots, to: base, key.type.index)
      machine.copy(value.slots, to: base + slots, value.type.index)
      return Value(OwnedValue(moving: base, type: type, machine: machine))
    }
  }

  private func enumPayload(_ view: ValueView, _ enumCase: RuntimeType.Case) -> Value {
    let machine = view.machine
    let base = enumCase.box == nil ? view.slots : Block(view.slots[1]).slots
    guard let first = enumCase.payload.first else { return self }
    if enumCase.payload.count == 1 {
      return Value(
        copying: ValueView(machine: machine, type: machine.type(first.type), slots: base + first.offset))
    }
    let type = machine.tupleType(enumCase.payload.map { ($0.label, machine.type($0.type)) })
    return Value(OwnedValue(copying: base + first.offset, type: type, machine: machine))
  }
}

extension RuntimeType {
  /// The name as Swift's source writes it.
  var writtenName: String { (owner as? LoweredType)?.type.description ?? name }

  fileprivate var isTable: Bool {
    switch kind {
    case .dictionary, .set: true
    default: false
    }
  }
}

extension Machine {
  /// The type of a dictionary's element.
  fileprivate func pairType(_ key: RuntimeType, _ value: RuntimeType) -> RuntimeType {
    tupleType([("key", key), ("value", value)])
  }

  /// A tuple type made for looking at values.
  fileprivate func tupleType(_ elements: [(label: String?, type: RuntimeType)]) -> RuntimeType {
    let name =
      "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.name }.joined(separator: ", ") + ")"
    if let known = types.last(where: { $0.name == name && $0.owner == nil }), case .tuple = known.kind {
      return known
    }
    var offset = 0
    let parts = elements.map { element in
      defer { offset += element.type.layout.slots }
      return RuntimeType.Element(label: element.label, offset: offset, type: element.type.index)
    }
    let type = RuntimeType(
      name: name, layout: .aggregate(elements.map(\.type.layout)), kind: .tuple(parts))
    add(type)
    return type
  }
}
