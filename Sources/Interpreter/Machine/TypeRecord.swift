/// A runtime type as the loop and the heap see it: flat memory, no reference counting to reach it.
struct TypeRecord: BitwiseCopyable {
  /// What copying takes; `tagged` is a single reference that is there with one tag.
  enum Shape: UInt8, BitwiseCopyable {
    case unprepared, trivial, reference, string, existential, tagged, general
  }

  var shape: Shape = .unprepared
  /// Whether objects of the class, or of a superclass, run code when they die.
  var hasDeinitializer = false
  var slots: Int32 = 0
  /// The slots of an object of the class.
  var objectSlots: Int32 = 0
  /// A dictionary's or set's key and value (0 for a set).
  var key: TypeIndex = 0
  var value: TypeIndex = 0
  var keySlots: Int32 = 0
  var valueSlots: Int32 = 0
  /// How a value is hashed and compared as a key.
  var shapeAsKey: KeyShape = .general
  /// Of a dictionary or set: how its keys are hashed and compared.
  var keyShape: KeyShape = .general
  /// How to copy and destroy a value.
  var lifetime = LifetimeProgram()
  /// How to destroy the fields of an object.
  var fields = LifetimeProgram()
  /// The type itself, owned by the machine's table of types.
  let type: Unmanaged<RuntimeType>
  /// Dispatch: function index plus 1 by key; 0 is not yet resolved.
  var dispatch: UnsafeMutablePointer<UInt32>?
  var dispatchCount = 0
  /// Standard witnesses, 32 bits each: function index plus 2; 1 is none, 0 is not yet asked for.
  var witnesses: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ type: RuntimeType) {
    self.type = .passUnretained(type)
  }

  /// Keys with a path of their own.
  enum KeyShape: UInt8, BitwiseCopyable { case general, int, uint, string }

  func deallocateTables() {
    lifetime.deallocate()
    fields.deallocate()
    dispatch?.deallocate()
  }
}

extension Machine {
  /// The record of a type, prepared.
  @inline(__always)
  func record(_ type: TypeIndex) -> UnsafeMutablePointer<TypeRecord> {
    let record = state.pointee.records + Int(type)
    if _slowPath(record.pointee.shape == .unprepared) { prepare(record) }
    return record
  }

  /// The number of slots of a type.
  @inline(__always)
  func slots(_ type: TypeIndex) -> Int { Int(record(type).pointee.slots) }

  /// Derives the flat form from the type's layout and kind, when the type is first used.
  @inline(never)
  private func prepare(_ record: UnsafeMutablePointer<TypeRecord>) {
    let type = record.pointee.type.takeUnretainedValue()
    let layout = type.layout
    record.pointee.slots = Int32(layout.slots)
    switch (layout.slots, layout.managed.count, layout.managed.first) {
    case (_, 0, _): record.pointee.shape = .trivial
    case (1, 1, .reference(0)): record.pointee.shape = .reference
    case (2, 1, .string(0)): record.pointee.shape = .string
    case (2, 1, .existential(0)): record.pointee.shape = .existential
    default:
      record.pointee.shape = .general
      record.pointee.lifetime = LifetimeProgram(layout.managed)
      if layout.managed.count == 1, record.pointee.lifetime.steps?.pointee.kind == .tagged {
        record.pointee.shape = .tagged
      }
    }
    switch type.kind {
    case .integer(.int64): record.pointee.shapeAsKey = .int
    case .integer(.uint64): record.pointee.shapeAsKey = .uint
    case .string: record.pointee.shapeAsKey = .string
    case .object(_, _, let slots):
      record.pointee.objectSlots = Int32(slots)
      let chain = classChain(type)
      record.pointee.hasDeinitializer = chain.contains { $0.deinitializer != nil }
      // The superclass's fields die first.
      record.pointee.fields = LifetimeProgram(chain.reversed().flatMap { managedFields($0) })
    case .dictionary(let key, let value):
      record.pointee.key = key
      record.pointee.value = value
      prepareTable(record)
    case .set(let element):
      record.pointee.key = element
      prepareTable(record)
    default: break
    }
  }

  private func prepareTable(_ table: UnsafeMutablePointer<TypeRecord>) {
    let key = record(table.pointee.key)
    table.pointee.keySlots = key.pointee.slots
    table.pointee.keyShape = key.pointee.shapeAsKey
    if table.pointee.value != 0 { table.pointee.valueSlots = record(table.pointee.value).pointee.slots }
  }

  /// A class and its superclasses, the class itself first.
  func classChain(_ type: RuntimeType) -> [RuntimeType] {
    var chain = [type]
    while case .object(_, let superclass, _)? = chain.last?.kind, superclass != 0 {
      chain.append(self.type(superclass))
    }
    return chain
  }

  private func managedFields(_ type: RuntimeType) -> [ValueLayout.Managed] {
    guard case .object(let fields, _, _) = type.kind else { return [] }
    return fields.flatMap { field -> [ValueLayout.Managed] in
      guard field.ownership == .strong else { return [.reference(offset: field.offset)] }
      return self.type(field.type).layout.managed.map { $0.moved(by: field.offset) }
    }
  }
}
