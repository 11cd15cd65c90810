/// How a value of a type lies in slots, and what must be done to copy and destroy it.
///
/// All-zero slots are the placeholder of every layout: a value that may be destroyed, but not read.
struct ValueLayout: Sendable {
  /// A part of a value whose lifetime is managed.
  enum Managed: Sendable {
    /// One slot: a reference to a heap block, or 0 (arrays, dictionaries, sets, objects, boxes, closures, weak and
    /// unowned references).
    case reference(offset: Int)
    /// Two slots: a native `String` or `Character`.
    case string(offset: Int)
    /// Two slots: type index and payload.
    case existential(offset: Int)
    /// A tag, then the payload of one of the cases.
    case enumeration(offset: Int, cases: [[Managed]])
  }

  /// The number of 8-byte slots.
  let slots: Int
  /// The managed parts, in the order of their offsets.
  let managed: [Managed]

  /// Whether copying is copying bits, and destroying is nothing.
  var isTrivial: Bool { managed.isEmpty }

  /// A layout of bits alone.
  static func trivial(_ slots: Int) -> ValueLayout { ValueLayout(slots: slots, managed: []) }
  /// `Void`.
  static let void = trivial(0)
  /// An integer, Bool, Double, Float, payload-less enum, metatype.
  static let word = trivial(1)
  /// A reference to a heap block.
  static let reference = ValueLayout(slots: 1, managed: [.reference(offset: 0)])
  /// A native `String` or `Character`.
  static let string = ValueLayout(slots: 2, managed: [.string(offset: 0)])
  /// A native `Substring`: two indices, then the string.
  static let substring = ValueLayout(slots: 4, managed: [.string(offset: 2)])
  /// `Any`, `any P`.
  static let existential = ValueLayout(slots: 2, managed: [.existential(offset: 0)])

  /// A struct or tuple: fields one after another.
  static func aggregate(_ fields: [ValueLayout]) -> ValueLayout {
    var slots = 0
    var managed: [Managed] = []
    for field in fields {
      managed += field.managed.map { $0.moved(by: slots) }
      slots += field.slots
    }
    return ValueLayout(slots: slots, managed: managed)
  }

  /// An enum: the tag in slot 0, the elements of a case's payload one after another from slot 1.
  ///
  /// - Parameter cases: The layout of each case's whole payload, in declaration order (`void` for none).
  static func enumeration(_ cases: [ValueLayout]) -> ValueLayout {
    let payload = cases.map(\.slots).max() ?? 0
    let managed = cases.map { $0.managed.map { $0.moved(by: 1) } }
    return ValueLayout(
      slots: 1 + payload,
      managed: managed.contains { !$0.isEmpty } ? [.enumeration(offset: 0, cases: managed)] : [])
  }

  /// `Optional` of a type: `none` is tag 0, `some` tag 1.
  static func optional(_ wrapped: ValueLayout) -> ValueLayout { enumeration([.void, wrapped]) }
}

extension ValueLayout.Managed {
  /// The same part further on in a larger value.
  func moved(by distance: Int) -> ValueLayout.Managed {
    switch self {
    case .reference(let offset): .reference(offset: offset + distance)
    case .string(let offset): .string(offset: offset + distance)
    case .existential(let offset): .existential(offset: offset + distance)
    case .enumeration(let offset, let cases):
      .enumeration(offset: offset + distance, cases: cases.map { $0.map { $0.moved(by: distance) } })
    }
  }
}
