import Glibc

/// Reads a value from JSON by a plan, straight into its slots.
///
/// It gives up, by answering `false`, on everything that the decoders of the library would throw at or that needs a
/// closer look: they then read the same text again.
struct JSONPlanReader {
  private let machine: Machine
  private let tables: Tables
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private var index = 0
  private var depth = 0

  /// A plan's tables, which outlive the reader.
  struct Tables {
    let nodes: UnsafeBufferPointer<CodingPlan.Node>
    let fields: UnsafeBufferPointer<CodingPlan.Field>
    let bytes: UnsafeBufferPointer<UInt8>
  }

  /// How deep containers may nest.
  private static let depthLimit = JSONScanner.maximumDepth

  private init(_ machine: Machine, _ tables: Tables, _ text: UnsafeBufferPointer<UInt8>) {
    self.machine = machine
    self.tables = tables
    bytes = text.baseAddress.unsafelyUnwrapped
    count = text.count
  }

  /// Reads a whole text.
  ///
  /// - Parameter place: Zero at first. What stands there afterwards is a value, or when the answer is `false` a part of
  ///   one, to be destroyed.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, by plan: CodingPlan, into place: Slots, _ machine: Machine
  ) -> Bool {
    // Other encodings of Unicode, and what begins with a mark of its order, are not told apart here.
    guard text.count > 0, !text.prefix(4).contains(0), text[0] < 0x80 else { return false }
    return plan.nodes.withUnsafeBufferPointer { nodes in
      plan.fields.withUnsafeBufferPointer { fields in
        plan.bytes.withUnsafeBufferPointer { bytes in
          let tables = Tables(nodes: nodes, fields: fields, bytes: bytes)
          var reader = JSONPlanReader(machine, tables, text)
          guard reader.value(0, into: place) else { return false }
          reader.skipSpace()
          return reader.index == reader.count
        }
      }
    }
  }

  // MARK: Bytes

  @inline(__always)
  private var peek: UInt8 { index < count ? bytes[index] : 0 }

  @inline(__always)
  private mutating func skipSpace() {
    while index < count, bytes[index] <= 0x20 {
      guard bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09
      else {
        return
      }
      index += 1
    }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count - index >= length, memcmp(bytes + index, word.utf8Start, length) == 0 else { return false }
    index += length
    return true
  }

  // MARK: Values

  private mutating func value(_ number: Int, into place: Slots) -> Bool {
    let node = tables.nodes[number]
    skipSpace()
    switch node.kind {
    case .bool:
      if take("true") {
        place.pointee = 1
        return true
      }
      return take("false")
    case .integer:
      guard let value = integer(), node.integerKind.contains(value) else { return false }
      place.pointee = value
      return true
    case .double:
      guard let value = double() else { return false }
      place.double = value
      return true
    case .float:
      guard let text = numberText(), let value = Float(text), value.isFinite else { return false }
      // What is too small for a number is told apart from zero by the library's decoder.
      guard value != 0 || text.utf8.allSatisfy({ !(0x31...0x39).contains($0) }) else { return false }
      place.float = value
      return true
    case .string: return string(into: place)
    case .optional:
      if take("null") { return true }
      guard value(node.child, into: place + 1) else {
        // The tag tells that there is something to destroy.
        place.pointee = 1
        return false
      }
      place.pointee = 1
      return true
    case .array: return array(node, into: place)
    case .set: return false
    case .dictionary: return dictionary(node, into: place)
    case .object: return object(node, into: place)
    case .rawStrings:
      guard let text = plainString() else { return false }
      return rawCase(node, into: place) { field in
        TextBytes.areSame(text, part(field.key, field.keyCount))
      }
    case .rawIntegers:
      guard let value = integer() else { return false }
      return rawCase(node, into: place) { $0.offset == value }
    }
  }

  private func part(_ first: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: tables.bytes[first..<first + count])
  }

  private func rawCase(
    _ node: CodingPlan.Node, into place: Slots, _ isMeant: (CodingPlan.Field) -> Bool
  ) -> Bool {
    for tag in 0..<node.count where isMeant(tables.fields[node.first + tag]) {
      place.pointee = tag
      return true
    }
    return false
  }

  // MARK: Containers

  private mutating func array(_ node: CodingPlan.Node, into place: Slots) -> Bool {
    guard take(UInt8(ascii: "[")), depth < Self.depthLimit else { return false }
    depth += 1
    defer { depth -= 1 }
    skipSpace()
    if take(UInt8(ascii: "]")) { return true }
    let child = tables.nodes[node.child]
    repeat {
      skipSpace()
      // A comma may follow the last element.
      if peek == UInt8(ascii: "]"), place.pointee != 0 { break }
      guard machine.makeRoom(place, element: child.type, forAppending: 1) else { return false }
      let block = Block(place.pointee)
      let element = block.slots + 2 + block.slots[0] * child.slots
      for offset in 0..<child.slots { element[offset] = 0 }
      block.slots[0] += 1
      guard value(node.child, into: element) else { return false }
      skipSpace()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func object(_ node: CodingPlan.Node, into place: Slots) -> Bool {
    guard take(UInt8(ascii: "{")), depth < Self.depthLimit else { return false }
    depth += 1
    defer { depth -= 1 }
    var seen: UInt64 = 0
    var next = 0
    var hasEntries = false
    skipSpace()
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        if peek == UInt8(ascii: "}"), hasEntries { break }
        hasEntries = true
        guard let key = plainString(), TextBytes.isASCII(key) else { return false }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { return false }
        var found = -1
        for step in 0..<node.count {
          var position = next + step
          if position >= node.count { position -= node.count }
          let field = tables.fields[node.first + position]
          if field.keyCount == key.count, TextBytes.areSame(key, part(field.key, field.keyCount)) {
            found = position
            break
          }
        }
        // Of equal keys the first one counts.
        if found >= 0, seen & (1 &<< UInt64(found)) == 0 {
          seen |= 1 &<< UInt64(found)
          next = found + 1
          let field = tables.fields[node.first + found]
          guard value(field.node, into: place + field.offset) else { return false }
        } else {
          guard skipValue() else { return false }
        }
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { return false }
    }
    for position in 0..<node.count where seen & (1 &<< UInt64(position)) == 0 {
      guard tables.fields[node.first + position].isLeftOut else { return false }
    }
    return true
  }

  private mutating func dictionary(_ node: CodingPlan.Node, into place: Slots) -> Bool {
    guard take(UInt8(ascii: "{")), depth < Self.depthLimit else { return false }
    depth += 1
    defer { depth -= 1 }
    skipSpace()
    if take(UInt8(ascii: "}")) { return true }
    let child = tables.nodes[node.child]
    let scratch = Slots.allocate(capacity: 2 + child.slots)
    defer { scratch.deallocate() }
    repeat {
      scratch.initialize(repeating: 0, count: 2 + child.slots)
      skipSpace()
      if peek == UInt8(ascii: "}"), place.pointee != 0 { break }
      guard string(into: scratch) else { return false }
      skipSpace()
      guard take(UInt8(ascii: ":")), value(node.child, into: scratch + 2) else {
        scratch.string.deinitialize(count: 1)
        machine.destroy(scratch + 2, child.type)
        return false
      }
      guard let entry = machine.insert(scratch, at: place, type: node.type) else {
        scratch.string.deinitialize(count: 1)
        machine.destroy(scratch + 2, child.type)
        return false
      }
      if entry.inserted {
        entry.value.update(from: scratch + 2, count: child.slots)
      } else {
        machine.destroy(scratch + 2, child.type)
      }
      skipSpace()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  // MARK: Numbers

  /// An integer that is written as one, with few digits.
  private mutating func integer() -> Int? {
    let isNegative = take(UInt8(ascii: "-"))
    let start = index
    var value = 0
    while index < count, bytes[index] &- 0x30 <= 9 {
      value = value &* 10 &+ Int(bytes[index] &- 0x30)
      index += 1
    }
    let digits = index - start
    guard digits > 0, digits <= 18, digits == 1 || bytes[start] != 0x30 else { return nil }
    let end = peek
    guard end != UInt8(ascii: "."), end | 0x20 != UInt8(ascii: "e") else { return nil }
    return isNegative ? -value : value
  }

  /// The text of a number.
  private mutating func numberText() -> String? {
    let start = index
    guard passNumber() else { return nil }
    return String(decoding: UnsafeBufferPointer(start: bytes + start, count: index - start), as: UTF8.self)
  }

  private mutating func passDigits() -> Int {
    let start = index
    while index < count, bytes[index] &- 0x30 <= 9 { index += 1 }
    return index - start
  }

  private mutating func passNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    let first = peek
    let whole = passDigits()
    guard whole > 0, whole == 1 || first != 0x30 else { return false }
    if take(UInt8(ascii: ".")) { guard passDigits() > 0 else { return false } }
    if peek | 0x20 == UInt8(ascii: "e") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      guard passDigits() > 0 else { return false }
    }
    return true
  }

  private mutating func double() -> Double? {
    let start = index
    let isNegative = take(UInt8(ascii: "-"))
    let first = index
    var mantissa: UInt64 = 0
    while index < count, bytes[index] &- 0x30 <= 9 {
      mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- 0x30)
      index += 1
    }
    var digits = index - first
    guard digits > 0, digits == 1 || bytes[first] != 0x30 else { return nil }
    var fraction = 0
    if peek == UInt8(ascii: ".") {
      index += 1
      while index < count, bytes[index] &- 0x30 <= 9 {
        mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- 0x30)
        index += 1
        fraction += 1
      }
      guard fraction > 0 else { return nil }
      digits += fraction
    }
    // Both the digits and the power of ten are exact, so that one division rounds correctly.
    if digits <= 15, fraction <= 15, peek | 0x20 != UInt8(ascii: "e") {
      let value = fraction == 0 ? Double(mantissa) : Double(mantissa) / Self.powers[fraction]
      return isNegative ? -value : value
    }
    index = start
    guard let text = numberText(), let value = Double(text), value.isFinite, value != 0 else { return nil }
    return value
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  // MARK: Strings

  /// Passes a string.
  ///
  /// - Returns: What stands between the quotation marks, and whether it has escapes.
  private mutating func passString() -> (text: UnsafeBufferPointer<UInt8>, hasEscapes: Bool)? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    var hasEscapes = false
    while index < count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let text = UnsafeBufferPointer(start: bytes + start, count: index - start)
        index += 1
        return (text, hasEscapes)
      }
      guard byte >= 0x20 else { return nil }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// A string without escapes.
  private mutating func plainString() -> UnsafeBufferPointer<UInt8>? {
    guard let (text, hasEscapes) = passString(), !hasEscapes else { return nil }
    return text
  }

  private mutating func string(into place: Slots) -> Bool {
    guard let (text, hasEscapes) = passString() else { return false }
    if !hasEscapes, TextBytes.isASCII(text) {
      place.initializeString(text)
      return true
    }
    guard let value = JSONScanner.text(Array(text)[...], hasEscapes: hasEscapes) else { return false }
    place.string.initialize(to: value)
    return true
  }

  // MARK: Skipping

  /// Passes a value that nobody asks for, which must be one all the same.
  private mutating func skipValue() -> Bool {
    skipSpace()
    switch peek {
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    case UInt8(ascii: "\""):
      guard let (text, hasEscapes) = passString() else { return false }
      return !hasEscapes && TextBytes.isASCII(text)
        || JSONScanner.text(Array(text)[...], hasEscapes: hasEscapes) != nil
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard depth < Self.depthLimit else { return false }
      depth += 1
      defer { depth -= 1 }
      let isObject = peek == UInt8(ascii: "{")
      let end = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
      index += 1
      skipSpace()
      if take(end) { return true }
      var hasEntries = false
      repeat {
        skipSpace()
        if peek == end, hasEntries { break }
        hasEntries = true
        if isObject {
          guard peek == UInt8(ascii: "\""), skipValue() else { return false }
          skipSpace()
          guard take(UInt8(ascii: ":")) else { return false }
        }
        guard skipValue() else { return false }
        skipSpace()
      } while take(UInt8(ascii: ","))
      return take(end)
    default: return passNumber()
    }
  }
}
