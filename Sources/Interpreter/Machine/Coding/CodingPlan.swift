/// How to code values of a type and of everything in them without running code of the program.
///
/// A plan is flat memory, so that following it counts no references. Node 0 is the type that it was made for.
final class CodingPlan {
  /// A type in the plan.
  struct Node: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
      case bool, integer, double, float, string, optional, array, set, dictionary, object, rawStrings,
        rawIntegers
    }

    var kind: Kind
    var integerKind = IntegerKind.int64
    /// The type, and the slots of its values.
    var type: TypeIndex
    var slots: Int
    /// The node of what is wrapped, of elements, of a dictionary's values.
    var child = 0
    /// An object's fields, an enum's cases: their range among the fields.
    var first = 0
    var count = 0
    /// The fields in the order of their keys, from here on in `sorted`.
    var sorted = 0
  }

  /// A field of an object, or a case of an enum.
  struct Field: BitwiseCopyable {
    /// The key (a case's raw value) in UTF-8, and in quotes with escapes; where they lie among the bytes.
    var key: Int
    var keyCount: Int
    var quoted: Int
    var quotedCount: Int
    /// The same with escaped slashes.
    var slashed: Int
    var slashedCount: Int
    /// The slot in the struct; the raw integer of a case.
    var offset = 0
    var node = 0
    var isLeftOut = false
  }

  private(set) var nodes: [Node] = []
  private(set) var fields: [Field] = []
  private(set) var bytes: [UInt8] = []
  private(set) var sorted: [Int] = []
  private var known: [TypeIndex: Int] = [:]

  /// The fields that one object may have at most: a set of bits tells which of them were seen.
  private static let fieldLimit = 64

  /// - Returns: nil when code of the program has a say in how values are coded.
  init?(of type: TypeIndex, _ direction: CodingDirection, in machine: Machine) {
    guard add(type, direction, machine) != nil else { return nil }
  }

  private func add(_ type: TypeIndex, _ direction: CodingDirection, _ machine: Machine) -> Int? {
    if let node = known[type] { return node }
    let index = nodes.count
    known[type] = index
    let runtime = machine.type(type)
    var node = Node(kind: .bool, type: type, slots: machine.slots(type))
    nodes.append(node)
    switch runtime.kind {
    case .bool: node.kind = .bool
    case .integer(let kind): (node.kind, node.integerKind) = (.integer, kind)
    case .double: node.kind = .double
    case .float: node.kind = .float
    case .string: node.kind = .string
    case .optional(let wrapped):
      guard let child = add(wrapped, direction, machine) else { return nil }
      (node.kind, node.child) = (.optional, child)
    case .array(let element):
      guard let child = add(element, direction, machine) else { return nil }
      (node.kind, node.child) = (.array, child)
    case .set(let element):
      guard direction == .encoding, let child = add(element, direction, machine) else { return nil }
      (node.kind, node.child) = (.set, child)
    case .dictionary(let key, let value):
      guard case .string = machine.type(key).kind, let child = add(value, direction, machine) else {
        return nil
      }
      (node.kind, node.child) = (.dictionary, child)
    case .structure, .enumeration:
      guard let form = machine.delegate?.coding(of: runtime, direction, in: machine),
        addForm(form, to: &node, direction, machine)
      else { return nil }
    default: return nil
    }
    nodes[index] = node
    return index
  }

  private func addForm(
    _ form: CodedForm, to node: inout Node, _ direction: CodingDirection, _ machine: Machine
  ) -> Bool {
    switch form {
    case .fields(let coded):
      guard coded.count <= Self.fieldLimit, Set(coded.map(\.key)).count == coded.count else { return false }
      var own: [Field] = []
      for one in coded {
        guard let child = add(one.type, direction, machine) else { return false }
        // What may be left out and what it wraps, both optional, are told apart by the containers alone.
        if one.isLeftOut {
          guard nodes[child].kind == .optional, nodes[nodes[child].child].kind != .optional else {
            return false
          }
        }
        var field = self.field(one.key)
        (field.offset, field.node, field.isLeftOut) = (one.offset, child, one.isLeftOut)
        own.append(field)
      }
      node.kind = .object
      (node.first, node.count, node.sorted) = (fields.count, own.count, sorted.count)
      let order = coded.indices.sorted {
        coded[$0].key.utf8.lexicographicallyPrecedes(coded[$1].key.utf8)
      }
      sorted += order.map { fields.count + $0 }
      fields += own
    case .rawValues(let values):
      node.kind = .rawIntegers
      (node.first, node.count) = (fields.count, values.count)
      for value in values {
        switch value {
        case .string(let text):
          node.kind = .rawStrings
          fields.append(field(text))
        case .integer(let number, _):
          var field = field("\(number)")
          field.offset = number
          fields.append(field)
        default: return false
        }
      }
    }
    return true
  }

  private func field(_ key: String) -> Field {
    func put(_ text: String) -> (start: Int, count: Int) {
      defer { bytes += Array(text.utf8) }
      return (bytes.count, text.utf8.count)
    }
    let plain = put(key)
    let quoted = put(JSONText.quoted(key, escapesSlashes: false))
    let slashed = put(JSONText.quoted(key, escapesSlashes: true))
    return Field(
      key: plain.start, keyCount: plain.count, quoted: quoted.start, quotedCount: quoted.count,
      slashed: slashed.start, slashedCount: slashed.count)
  }
}

/// The plans that a machine has made, by type and direction.
final class CodingPlans {
  private var plans: [CodingDirection: [TypeIndex: CodingPlan?]] = [:]

  /// The plan of a type; nil when code of the program has a say.
  func plan(of type: TypeIndex, _ direction: CodingDirection, in machine: Machine) -> CodingPlan? {
    guard machine.delegate?.codesByContainersOfLibrary ?? false else { return nil }
    if let known = plans[direction, default: [:]][type] { return known }
    let plan = CodingPlan(of: type, direction, in: machine)
    plans[direction, default: [:]][type] = .some(plan)
    return plan
  }
}
