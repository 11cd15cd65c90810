/// One step of copying or destroying a value: a managed part at an offset.
struct LifetimeStep: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case reference, string, existential, tagged, enumeration }
  var kind: Kind
  /// The slot in the whole value.
  var offset: Int32
  /// For an enumeration: where its cases begin in the case table, and how many there are.
  var firstCase: Int32 = 0
  var caseCount: Int32 = 0
  /// For a reference that is there with one tag only, as in an `Optional` of a class: that tag.
  var tag: Int32 { firstCase }
  /// How far behind the tag such a reference stands.
  var distance: Int32 { caseCount }
}

extension LifetimeStep {
  /// The step of an enumeration of which only one case has managed parts, a single reference.
  init?(offset: Int, cases: [[ValueLayout.Managed]]) {
    guard let tag = cases.firstIndex(where: { !$0.isEmpty }), cases[tag].count == 1,
      case .reference(let reference) = cases[tag][0], cases[(tag + 1)...].allSatisfy(\.isEmpty)
    else { return nil }
    self.init(
      kind: .tagged, offset: Int32(offset), firstCase: Int32(tag), caseCount: Int32(reference - offset))
  }
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
        if let step = LifetimeStep(offset: offset, cases: payloads) {
          own.append(step)
          continue
        }
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
