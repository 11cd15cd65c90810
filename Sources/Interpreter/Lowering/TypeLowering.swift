/// Makes layouts and runtime types for concrete types.
///
/// A type is registered with the machine before its parts are looked at, so that recursive types find themselves; what
/// needs the finished layouts of parts behind a reference (a class's fields, an indirect case's box) comes last.
final class TypeLowering {
  private let machine: Machine
  private let queries: any TypeQueries
  private var types: [Type: LoweredType] = [:]
  private var pending: [() -> Void] = []
  private var captureTypes: [[TypeIndex]: RuntimeType] = [:]
  private var depth = 0
  /// Types that are laid out in outline.
  private var outlined: Set<Type> = []
  /// Why the last types that were asked for cannot be made.
  private(set) var failure: Trap?
  /// Gives the function of a class's `deinit`.
  var deinitializer: (FunctionDecl, Substitutions) -> FunctionIndex? = { _, _ in nil }
  /// The slot of a captured variable: a reference to its box.
  let boxReference: LoweredType
  /// The slot of a weak or unowned variable.
  let weakReference: LoweredType
  /// An object of any class.
  let objectReference: LoweredType

  init(machine: Machine, queries: any TypeQueries) {
    self.machine = machine
    self.queries = queries
    func reference(_ name: String, _ kind: RuntimeType.Kind) -> LoweredType {
      let runtime = RuntimeType(name: name, layout: .reference, kind: kind)
      machine.add(runtime)
      return LoweredType(type: .error, runtime: runtime)
    }
    boxReference = reference("<box>", .opaque)
    weakReference = reference("<weak>", .weakReference)
    objectReference = reference("<object>", .object(fields: [], superclass: 0, slots: 0))
  }

  /// The layout of a concrete type.
  func lower(_ type: Type) -> LoweredType {
    if case .nominal(let decl, let arguments) = type, arguments.isEmpty,
      let known = decl.loweringData as? LoweredType, machine.owns(known.runtime)
    {
      return known
    }
    if let known = types[type] {
      if depth == 0, !outlined.isEmpty, outlined.contains(type) { failForNesting() }
      return known
    }
    return type.isExcessive ? outline(type) : make(type)
  }

  /// Lays an excessive type out as if its parts were integers.
  ///
  /// A type that goes on in itself without end, as `class List<T> { var rest: List<[T]>? }` does, ends here: no value is
  /// so deep, and code that makes one fails. Until it does, the type has as many parts as its kind promises.
  private func outline(_ type: Type) -> LoweredType {
    if depth == 0 { failForNesting() }
    let int = Type.nominal(queries.libraryType("Int"), [])
    let short = type.mapComponents { _ in int }
    let lowered = lower(short.isExcessive ? int : short)
    types[type] = lowered
    outlined.insert(type)
    return lowered
  }

  private func failForNesting() { failure = .fatalError("a type of this code is nested too deeply") }

  /// Takes note of the failure.
  func takeFailure() -> Trap? {
    defer { failure = nil }
    return failure
  }

  private func make(_ type: Type) -> LoweredType {
    let runtime = RuntimeType(
      name: type.runtimeName(qualified: false), qualifiedName: type.runtimeName(qualified: true),
      layout: .void, kind: .opaque)
    let lowered = LoweredType(type: type, runtime: runtime)
    runtime.owner = lowered
    types[type] = lowered
    if case .nominal(let decl, let arguments) = type, arguments.isEmpty { decl.loweringData = lowered }
    machine.add(runtime)
    depth += 1
    complete(lowered)
    depth -= 1
    while depth == 0, !pending.isEmpty {
      depth += 1
      pending.removeFirst()()
      depth -= 1
    }
    return lowered
  }

  private func complete(_ lowered: LoweredType) {
    let runtime = lowered.runtime
    switch lowered.type {
    case .nominal(let decl, let arguments):
      decl.resolve()
      if let builtin = decl.builtin, completeBuiltin(lowered, builtin, arguments) { return }
      switch decl.kind {
      case .struct: completeStruct(lowered, decl)
      case .enum: completeEnum(lowered, decl)
      case .class, .actor: completeClass(lowered, decl)
      case .protocol: set(lowered, .existential, .existential)
      }
    case .tuple(let elements):
      let parts = elements.map { lower($0.type) }
      lowered.elements = placed(parts)
      guard !isOversized(parts.reduce(0) { $0 + $1.slots }, lowered) else {
        return set(lowered, .word, .opaque)
      }
      let described = zip(elements, lowered.elements).map { element, field in
        RuntimeType.Element(label: element.label, offset: field.offset, type: field.type.runtime.index)
      }
      set(lowered, .aggregate(parts.map(\.layout)), .tuple(described))
    case .function: set(lowered, .reference, .function)
    case .existential: set(lowered, .existential, .existential)
    case .metatype: set(lowered, .word, .metatype)
    case .parameter, .member, .opaque, .variable, .error:
      runtime.layout = .word
    }
  }

  /// Whether values of so many slots are larger than a frame can hold.
  private func isOversized(_ slots: Int, _ lowered: LoweredType) -> Bool {
    guard slots > Self.maximumSlots else { return false }
    failure = .fatalError("values of type '\(lowered.runtime.name.prefix(200))' are too large")
    return true
  }

  /// The slots of the largest value.
  private static let maximumSlots = 1 << 14

  private func set(_ lowered: LoweredType, _ layout: ValueLayout, _ kind: RuntimeType.Kind) {
    lowered.runtime.layout = layout
    lowered.runtime.kind = kind
  }

  /// Components one after another.
  private func placed(_ types: [LoweredType], from start: Int = 0) -> [LoweredType.Field] {
    var offset = start
    return types.map { type in
      defer { offset += type.slots }
      return LoweredType.Field(offset: offset, type: type)
    }
  }

  // MARK: Types of the library

  private func completeBuiltin(_ lowered: LoweredType, _ builtin: String, _ arguments: [Type]) -> Bool {
    if let kind = IntegerKind(builtin: builtin) {
      set(lowered, .word, .integer(kind))
      return true
    }
    switch builtin {
    case "Int128": set(lowered, .trivial(2), .wideInteger(signed: true))
    case "UInt128": set(lowered, .trivial(2), .wideInteger(signed: false))
    case "Bool": set(lowered, .word, .bool)
    case "Double": set(lowered, .word, .double)
    case "Float": set(lowered, .word, .float)
    case "String", "StaticString": set(lowered, .string, .string)
    case "Character": set(lowered, .string, .character)
    case "UnicodeScalar": set(lowered, .word, .unicodeScalar)
    case "Substring": set(lowered, .substring, .substring)
    case "StringIndex": set(lowered, .word, .stringIndex)
    case "RawSlot": set(lowered, .word, .opaque)
    case "Object": set(lowered, .reference, .opaque)
    case "Hasher": set(lowered, .trivial(9), .opaque)
    case "Array":
      lowered.runtime.layout = .reference
      let element = lower(arguments[0])
      lowered.elements = [LoweredType.Field(offset: 0, type: element)]
      lowered.runtime.kind = .array(element.runtime.index)
    case "Set":
      lowered.runtime.layout = .reference
      let element = lower(arguments[0])
      lowered.elements = [LoweredType.Field(offset: 0, type: element)]
      lowered.runtime.kind = .set(element.runtime.index)
    case "Dictionary":
      lowered.runtime.layout = .reference
      let key = lower(arguments[0])
      let value = lower(arguments[1])
      lowered.elements = [
        LoweredType.Field(offset: 0, type: key), LoweredType.Field(offset: 0, type: value),
      ]
      lowered.runtime.kind = .dictionary(key: key.runtime.index, value: value.runtime.index)
    case "Optional":
      let wrapped = lower(arguments[0])
      lowered.elements = [LoweredType.Field(offset: 1, type: wrapped)]
      lowered.cases = [.init(payload: [], box: nil), .init(payload: lowered.elements, box: nil)]
      set(lowered, .optional(wrapped.layout), .optional(wrapped.runtime.index))
    default: return false
    }
    return true
  }

  // MARK: Nominal types

  private func fieldType(_ property: VariableDecl, in type: Type) -> LoweredType {
    property.resolve()
    return lower(queries.type(of: property, in: type))
  }

  /// The fields of stored properties one after another.
  private func fields(
    _ properties: [VariableDecl], in type: Type, from start: Int
  ) -> (fields: [(VariableDecl, LoweredType.Field)], slots: Int, layouts: [ValueLayout]) {
    var offset = start
    var layouts: [ValueLayout] = []
    var fields: [(VariableDecl, LoweredType.Field)] = []
    for property in properties {
      let part = fieldType(property, in: type)
      let layout = property.ownership == .strong ? part.layout : .reference
      fields.append(
        (property, LoweredType.Field(offset: offset, type: part, ownership: property.ownership)))
      offset += layout.slots
      layouts.append(layout)
    }
    return (fields, offset, layouts)
  }

  private func describe(_ fields: [(VariableDecl, LoweredType.Field)]) -> [RuntimeType.Field] {
    fields.map { property, field in
      let ownership: RuntimeType.Field.Ownership =
        switch field.ownership {
        case .strong: .strong
        case .weak: .weak
        default: .unowned
        }
      return RuntimeType.Field(
        name: property.name, offset: field.offset, type: field.type.runtime.index, ownership: ownership)
    }
  }

  private func completeStruct(_ lowered: LoweredType, _ decl: NominalDecl) {
    let parts = fields(decl.storedProperties, in: lowered.type, from: 0)
    for (property, field) in parts.fields { lowered.fields[ObjectIdentifier(property)] = field }
    guard !isOversized(parts.slots, lowered) else { return set(lowered, .word, .opaque) }
    set(lowered, .aggregate(parts.layouts), .structure(describe(parts.fields)))
  }

  private func completeClass(_ lowered: LoweredType, _ decl: NominalDecl) {
    lowered.runtime.layout = .reference
    lowered.runtime.kind = .object(fields: [], superclass: 0, slots: 0)
    let superclass = queries.superclass(of: lowered.type).map { lower($0) }
    lowered.superclass = superclass
    if let function = decl.deinitializer {
      lowered.runtime.deinitializer = deinitializer(function, Substitutions(decl, lowered.type.arguments))
    }
    // Superclasses are queued before their subclasses, so they are complete when a subclass is.
    pending.append { [self] in
      var start = 0
      var superIndex: TypeIndex = 0
      if let superclass {
        guard case .object(_, _, let slots) = superclass.runtime.kind else { return }
        start = slots
        superIndex = superclass.runtime.index
        lowered.fields = superclass.fields
      }
      let parts = fields(decl.storedProperties, in: lowered.type, from: start)
      for (property, field) in parts.fields { lowered.fields[ObjectIdentifier(property)] = field }
      lowered.runtime.kind = .object(
        fields: describe(parts.fields), superclass: superIndex, slots: parts.slots)
    }
  }

  private func completeEnum(_ lowered: LoweredType, _ decl: NominalDecl) {
    let arguments = Substitutions(decl, lowered.type.arguments)
    var layouts: [ValueLayout] = []
    var described: [RuntimeType.Case] = []
    for enumCase in decl.cases {
      enumCase.resolve()
      let labels = (enumCase.parameters ?? []).map(\.label)
      if enumCase.isIndirect, !labels.isEmpty {
        layouts.append(.reference)
        lowered.cases.append(.init(payload: [], box: nil))
        described.append(RuntimeType.Case(name: enumCase.name, payload: []))
        continue
      }
      let types = enumCase.payload.map { lower(queries.substitute($0, arguments)) }
      let payload = placed(types, from: 1)
      layouts.append(.aggregate(types.map(\.layout)))
      lowered.cases.append(.init(payload: payload, box: nil))
      described.append(
        RuntimeType.Case(
          name: enumCase.name,
          payload: zip(labels, payload).map {
            RuntimeType.Element(label: $0, offset: $1.offset, type: $1.type.runtime.index)
          }))
    }
    set(lowered, .enumeration(layouts), .enumeration(described))
    guard decl.cases.contains(where: { $0.isIndirect && !($0.parameters ?? []).isEmpty }) else { return }
    pending.append { [self] in
      for enumCase in decl.cases where enumCase.isIndirect && !(enumCase.parameters ?? []).isEmpty {
        let types = enumCase.payload.map { queries.substitute($0, arguments) }
        let box = lower(.tuple(types.map { TupleElement(label: nil, type: $0) }))
        let fields = box.elements
        lowered.cases[enumCase.index] = .init(payload: fields, box: box)
        described[enumCase.index].box = box.runtime.index
        described[enumCase.index].payload = zip(enumCase.parameters ?? [], fields).map {
          RuntimeType.Element(label: $0.label, offset: $1.offset, type: $1.type.runtime.index)
        }
      }
      lowered.runtime.kind = .enumeration(described)
    }
  }
}

extension Substitutions {
  /// Binds the parameters of a nominal type.
  init(_ decl: NominalDecl, _ arguments: [Type]) {
    self.init()
    for (parameter, argument) in zip(decl.signature.parameters, arguments) { types[parameter] = argument }
  }
}

extension IntegerKind {
  /// The kind of a library type.
  init?(builtin: String) {
    switch builtin {
    case "Int8": self = .int8
    case "Int16": self = .int16
    case "Int32": self = .int32
    case "Int64", "Int": self = .int64
    case "UInt8": self = .uint8
    case "UInt16": self = .uint16
    case "UInt32": self = .uint32
    case "UInt64", "UInt": self = .uint64
    default: return nil
    }
  }
}

extension Machine {
  /// Whether a runtime type is in this machine's table.
  func owns(_ type: RuntimeType) -> Bool {
    Int(type.index) < types.count && types[Int(type.index)] === type
  }
}

extension TypeLowering {
  /// The type of a closure's captures: these types one after another.
  func captures(_ types: [LoweredType]) -> RuntimeType {
    let key = types.map(\.runtime.index)
    if let known = captureTypes[key] { return known }
    var offset = 0
    let elements = types.map { type in
      defer { offset += type.slots }
      return RuntimeType.Element(label: nil, offset: offset, type: type.runtime.index)
    }
    let runtime = RuntimeType(
      name: "<captures>", layout: .aggregate(types.map(\.layout)), kind: .tuple(elements))
    machine.add(runtime)
    captureTypes[key] = runtime
    return runtime
  }
}
