/// Writes values as JSON by a plan, into one buffer of bytes.
///
/// It gives up, by answering `false`, where the coders of the library would throw: they then say why.
struct JSONPlanWriter: ~Copyable {
  private let machine: Machine
  private let plan: CodingPlan
  private let isPretty: Bool
  private let sortsKeys: Bool
  private let escapesSlashes: Bool
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter formatting: The raw value of `JSONEncoder.OutputFormatting`.
  init(_ machine: Machine, _ plan: CodingPlan, formatting: Int) {
    self.machine = machine
    self.plan = plan
    isPretty = formatting & 1 != 0
    sortsKeys = formatting & 2 != 0
    escapesSlashes = formatting & 8 == 0
    capacity = 1024
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// What was written.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// How deep containers may nest.
  private static let depthLimit = 511

  /// Writes a value.
  mutating func write(_ value: Slots) -> Bool {
    plan.nodes.withUnsafeBufferPointer { nodes in
      plan.fields.withUnsafeBufferPointer { fields in
        plan.bytes.withUnsafeBufferPointer { bytes in
          plan.sorted.withUnsafeBufferPointer { sorted in
            write(value, 0, 0, Tables(nodes: nodes, fields: fields, bytes: bytes, sorted: sorted))
          }
        }
      }
    }
  }

  private struct Tables {
    let nodes: UnsafeBufferPointer<CodingPlan.Node>
    let fields: UnsafeBufferPointer<CodingPlan.Field>
    let bytes: UnsafeBufferPointer<UInt8>
    let sorted: UnsafeBufferPointer<Int>

    func part(_ first: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[first..<first + count])
    }
  }

  private mutating func write(_ value: Slots, _ index: Int, _ depth: Int, _ tables: Tables) -> Bool {
    let node = tables.nodes[index]
    switch node.kind {
    case .bool:
      put(value.pointee != 0 ? "true" : "false")
      return true
    case .integer:
      if node.integerKind == .uint64 { put(UInt(bitPattern: value.pointee)) } else { put(value.pointee) }
      return true
    case .double: return put(value.double)
    case .float:
      guard value.float.isFinite else { return false }
      putNumber(value.float.description)
      return true
    case .string:
      putQuoted(value)
      return true
    case .optional:
      if value.pointee != 0 { return write(value + 1, node.child, depth, tables) }
      put("null")
      return true
    case .array: return writeArray(value.pointee, node, depth, tables)
    case .set, .dictionary: return writeTable(value.pointee, node, depth, tables)
    case .object: return writeObject(value, node, depth, tables)
    case .rawStrings, .rawIntegers:
      guard value.pointee >= 0, value.pointee < node.count else { return false }
      let field = tables.fields[node.first + value.pointee]
      if node.kind == .rawIntegers {
        put(tables.part(field.key, field.keyCount))
      } else {
        putKey(field, tables)
      }
      return true
    }
  }

  // MARK: Containers

  private mutating func writeArray(
    _ reference: Reference, _ node: CodingPlan.Node, _ depth: Int, _ tables: Tables
  )
    -> Bool
  {
    guard depth < Self.depthLimit else { return false }
    put("[")
    let elements = machine.arrayCount(reference)
    let stride = tables.nodes[node.child].slots
    for index in 0..<elements {
      separate(index == 0, depth)
      guard write(Block(reference).slots + 2 + index * stride, node.child, depth + 1, tables) else {
        return false
      }
    }
    finish("]", isEmpty: elements == 0, depth)
    return true
  }

  private mutating func writeObject(_ value: Slots, _ node: CodingPlan.Node, _ depth: Int, _ tables: Tables)
    -> Bool
  {
    guard depth < Self.depthLimit else { return false }
    put("{")
    var isFirst = true
    for position in 0..<node.count {
      let field = tables.fields[sortsKeys ? tables.sorted[node.sorted + position] : node.first + position]
      let part = value + field.offset
      if field.isLeftOut, part.pointee == 0 { continue }
      separate(isFirst, depth)
      isFirst = false
      putKey(field, tables)
      putColon()
      guard write(part, field.node, depth + 1, tables) else { return false }
    }
    finish("}", isEmpty: isFirst, depth)
    return true
  }

  private mutating func writeTable(
    _ reference: Reference, _ node: CodingPlan.Node, _ depth: Int, _ tables: Tables
  )
    -> Bool
  {
    guard depth < Self.depthLimit else { return false }
    let isSet = node.kind == .set
    put(isSet ? "[" : "{")
    var isFirst = true
    if reference != 0 {
      let table = machine.table(reference)
      for bucket in order(of: table, isSet: isSet) {
        separate(isFirst, depth)
        isFirst = false
        if !isSet {
          putQuoted(table.key(bucket))
          putColon()
        }
        guard write(isSet ? table.key(bucket) : table.value(bucket), node.child, depth + 1, tables) else {
          return false
        }
      }
    }
    finish(isSet ? "]" : "}", isEmpty: isFirst, depth)
    return true
  }

  private func order(of table: Table, isSet: Bool) -> [Int] {
    var buckets: [Int] = []
    buckets.reserveCapacity(table.count)
    var bucket = table.next(after: -1)
    while bucket >= 0 {
      buckets.append(bucket)
      bucket = table.next(after: bucket)
    }
    guard sortsKeys, !isSet else { return buckets }
    let keys = buckets.map { (bucket: $0, text: table.key($0).string.pointee) }
    return keys.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map(\.bucket)
  }

  private mutating func separate(_ isFirst: Bool, _ depth: Int) {
    if !isFirst { put(UInt8(ascii: ",")) }
    if isPretty { putLine(depth + 1) }
  }

  private mutating func finish(_ end: StaticString, isEmpty: Bool, _ depth: Int) {
    if isPretty {
      if isEmpty { put(UInt8(ascii: "\n")) }
      putLine(depth)
    }
    put(end)
  }

  private mutating func putLine(_ depth: Int) {
    put(UInt8(ascii: "\n"))
    for _ in 0..<depth { put("  ") }
  }

  private mutating func putColon() { put(isPretty ? " : " : ":") }

  private mutating func putKey(_ field: CodingPlan.Field, _ tables: Tables) {
    put(
      escapesSlashes
        ? tables.part(field.slashed, field.slashedCount) : tables.part(field.quoted, field.quotedCount))
  }

  // MARK: Numbers

  private mutating func put(_ value: Int) {
    if value < 0 { put(UInt8(ascii: "-")) }
    put(value.magnitude)
  }

  private mutating func put(_ value: UInt) {
    reserve(20)
    var length = 1
    var rest = value / 10
    while rest != 0 {
      length += 1
      rest /= 10
    }
    rest = value
    for offset in 0..<length {
      start[count + length - 1 - offset] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  private mutating func put(_ value: Double) -> Bool {
    guard value.isFinite else { return false }
    // A number of at most 15 digits, four of them behind the point, is its own shortest text.
    let scaled = (value * 10_000).rounded()
    if scaled.magnitude < 1e15, scaled / 10_000 == value, value != 0 || value.sign == .plus {
      if value < 0 { put(UInt8(ascii: "-")) }
      let digits = UInt(scaled.magnitude)
      put(digits / 10_000)
      var fraction = digits % 10_000
      guard fraction != 0 else { return true }
      put(UInt8(ascii: "."))
      var unit: UInt = 1_000
      while fraction != 0 {
        put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: fraction / unit))
        fraction %= unit
        unit /= 10
      }
      return true
    }
    putNumber(value.description)
    return true
  }

  /// Puts the description of a number, without the fraction of a whole one.
  private mutating func putNumber(_ text: String) {
    put(text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  private mutating func put(_ text: Substring.UTF8View) {
    for byte in text { put(byte) }
  }

  // MARK: Text

  private mutating func putQuoted(_ value: Slots) {
    guard let text = TextBytes(value, isSubstring: false) else {
      put(JSONText.quoted(value.string.pointee, escapesSlashes: escapesSlashes).utf8[...])
      return
    }
    reserve(text.count + 2)
    start[count] = UInt8(ascii: "\"")
    count += 1
    var done = 0
    for index in 0..<text.count where needsEscape(text.start[index]) {
      put(UnsafeBufferPointer(start: text.start + done, count: index - done))
      putEscaped(text.start[index])
      done = index + 1
    }
    put(UnsafeBufferPointer(start: text.start + done, count: text.count - done))
    put(UInt8(ascii: "\""))
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "/") && escapesSlashes
  }

  private mutating func putEscaped(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: put(UInt8(ascii: "b"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0D: put(UInt8(ascii: "r"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0..<0x20:
      put("u00")
      put(UInt8(ascii: "0") + byte >> 4)
      let low = byte & 0xF
      put(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    default: put(byte)
    }
  }

  // MARK: Bytes

  private mutating func put(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  private mutating func put(_ text: StaticString) {
    put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  private mutating func reserve(_ added: Int) {
    guard count + added > capacity else { return }
    capacity = max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
