/// One step of copying or destroying a value: a managed part at an offset.
struct LifetimeStep: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case reference, string, existential, enumeration }
  var kind: Kind
  /// The slot in the whole value.
  var offset: Int32
  /// For an enumeration: where its cases begin in the case table, and how many there are.
  var firstCase: Int32 = 0
  var caseCount: Int32 = 0
}

/// The steps of one case of an enumeration: a range of the steps.
struct LifetimeCase: BitwiseCopyable {
  var first: Int32
  var count: Int32
}

/// The managed parts of a layout in flat memory.
///
/// Invariant: the steps from `first`, `count` of them, are the whole value's; those of enumeration cases stand before
/// them. The memory is allocated once and lives as long as the machine.
struct LifetimeProgram: BitwiseCopyable {
  var steps: UnsafeMutablePointer<LifetimeStep>?
  var cases: UnsafeMutablePointer<LifetimeCase>?
  var first: Int32 = 0
  var count: Int32 = 0

  /// The program of nothing.
  init() {}

  init(_ managed: [ValueLayout.Managed]) {
    var flat: [LifetimeStep] = []
    var table: [LifetimeCase] = []
    let own = LifetimeProgram.flatten(managed, into: &flat, cases: &table)
    first = own.first
    count = own.count
    if !flat.isEmpty {
      let memory = UnsafeMutablePointer<LifetimeStep>.allocate(capacity: flat.count)
      memory.initialize(from: flat, count: flat.count)
      steps = memory
    }
    if !table.isEmpty {
      let memory = UnsafeMutablePointer<LifetimeCase>.allocate(capacity: table.count)
      memory.initialize(from: table, count: table.count)
      cases = memory
    }
  }

  /// Appends the steps of managed parts behind those of the enumerations inside them.
  private static func flatten(
    _ managed: [ValueLayout.Managed], into flat: inout [LifetimeStep], cases: inout [LifetimeCase]
  ) -> LifetimeCase {
    var own: [LifetimeStep] = []
    for part in managed {
      switch part {
      case .reference(let offset): own.append(LifetimeStep(kind: .reference, offset: Int32(offset)))
      case .string(let offset): own.append(LifetimeStep(kind: .string, offset: Int32(offset)))
      case .existential(let offset): own.append(LifetimeStep(kind: .existential, offset: Int32(offset)))
      case .enumeration(let offset, let payloads):
        let table = payloads.map { flatten($0, into: &flat, cases: &cases) }
        own.append(
          LifetimeStep(
            kind: .enumeration, offset: Int32(offset), firstCase: Int32(cases.count),
            caseCount: Int32(table.count)))
        cases += table
      }
    }
    flat += own
    return LifetimeCase(first: Int32(flat.count - own.count), count: Int32(own.count))
  }

  func deallocate() {
    steps?.deallocate()
    cases?.deallocate()
  }
}
