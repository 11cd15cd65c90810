/// Synthesized `==` and `hash(into:)`, and those of the standard library's types.
extension Machine {
  /// Whether two values of a type are equal. `false` when a trap is pending.
  func areEqual(_ left: Slots, _ right: Slots, _ type: TypeIndex) -> Bool {
    guard structureDepth < Machine.structureDepthLimit else { return fail(.tooDeep("compared")) }
    structureDepth += 1
    defer { structureDepth -= 1 }
    let runtimeType = self.type(type)
    switch runtimeType.kind {
    case .integer, .bool, .metatype, .stringIndex, .unicodeScalar: return left.pointee == right.pointee
    case .wideInteger: return left[0] == right[0] && left[1] == right[1]
    case .double: return left.double == right.double
    case .float: return left.float == right.float
    case .string: return left.string.pointee == right.string.pointee
    case .character: return left.character.pointee == right.character.pointee
    case .substring: return left.substring.pointee == right.substring.pointee
    case .optional(let wrapped):
      guard left.pointee == right.pointee else { return false }
      return left.pointee == 0 || areEqual(left + 1, right + 1, wrapped)
    case .array(let element): return arraysAreEqual(left.pointee, right.pointee, element)
    case .dictionary, .set: return tablesAreEqual(left.pointee, right.pointee)
    case .existential: return existentialsAreEqual(left, right)
    case .structure, .tuple, .enumeration, .object, .function, .weakReference, .opaque: break
    }
    if let function = witness(.equal, type) {
      return callPredicate(function, left, right, type)
    }
    switch runtimeType.kind {
    case .structure(let fields):
      return fields.allSatisfy { areEqual(left + $0.offset, right + $0.offset, $0.type) }
    case .tuple(let elements):
      return elements.allSatisfy { areEqual(left + $0.offset, right + $0.offset, $0.type) }
    case .enumeration(let cases):
      let tag = left.pointee
      guard tag == right.pointee, tag >= 0, tag < cases.count else { return false }
      let (first, second) = (payload(left, cases[tag]), payload(right, cases[tag]))
      return cases[tag].payload.allSatisfy { areEqual(first + $0.offset, second + $0.offset, $0.type) }
    default:
      for index in 0..<runtimeType.layout.slots where left[index] != right[index] { return false }
      return true
    }
  }

  /// How deep values may be nested that are compared or hashed: both follow them natively.
  private static let structureDepthLimit = 2000

  /// The slots that the payload offsets of an enum case count from.
  func payload(_ value: Slots, _ enumCase: RuntimeType.Case) -> Slots {
    enumCase.box == nil ? value : Block(value[1]).slots
  }

  private func arraysAreEqual(_ left: Reference, _ right: Reference, _ element: TypeIndex) -> Bool {
    if left == right { return true }
    guard left != 0, right != 0 else { return arrayCount(left) == arrayCount(right) }
    let (first, second) = (Block(left).slots, Block(right).slots)
    guard first[0] == second[0] else { return false }
    let stride = slots(element)
    for index in 0..<first[0] {
      guard areEqual(first + 2 + index * stride, second + 2 + index * stride, element) else { return false }
    }
    return true
  }

  /// The number of elements of an array, entries of a table.
  @inline(__always)
  func arrayCount(_ reference: Reference) -> Int { reference == 0 ? 0 : Block(reference).slots[0] }

  private func tablesAreEqual(_ left: Reference, _ right: Reference) -> Bool {
    if left == right { return true }
    guard arrayCount(left) == arrayCount(right) else { return false }
    guard left != 0, right != 0 else { return true }
    let (first, second) = (table(left), table(right))
    let record = record(Block(left).type)
    var bucket = first.next(after: -1)
    while bucket >= 0 {
      let (other, found) = find(first.key(bucket), in: second, record.pointee.key)
      guard found else { return false }
      if record.pointee.value != 0,
        !areEqual(first.value(bucket), second.value(other), record.pointee.value)
      {
        return false
      }
      bucket = first.next(after: bucket)
    }
    return true
  }

  private func existentialsAreEqual(_ left: Slots, _ right: Slots) -> Bool {
    guard left[0] == right[0] else { return false }
    guard left[0] != 0 else { return true }
    return areEqual(
      existentialPayload(left), existentialPayload(right), TypeIndex(truncatingIfNeeded: left[0]))
  }

  // MARK: Hashing

  /// Feeds a value into a hasher, as Swift's own conformances and synthesized ones do.
  func hash(_ value: Slots, _ type: TypeIndex, into hasher: inout Hasher) {
    guard structureDepth < Machine.structureDepthLimit else {
      _ = fail(.tooDeep("hashed"))
      return
    }
    structureDepth += 1
    defer { structureDepth -= 1 }
    switch self.type(type).kind {
    case .integer(let kind): hashInteger(value.pointee, kind, into: &hasher)
    case .wideInteger:
      hasher.combine(UInt64(bitPattern: Int64(value[0])))
      hasher.combine(UInt64(bitPattern: Int64(value[1])))
    case .bool: hasher.combine(value.pointee != 0)
    case .double: hasher.combine(value.double)
    case .float: hasher.combine(value.float)
    case .string: hasher.combine(value.string.pointee)
    case .character: hasher.combine(value.character.pointee)
    case .substring: hasher.combine(value.substring.pointee)
    case .metatype, .stringIndex: hasher.combine(value.pointee)
    case .unicodeScalar: hasher.combine(UInt32(truncatingIfNeeded: value.pointee))
    case .optional(let wrapped):
      hasher.combine(UInt8(value.pointee == 0 ? 0 : 1))
      if value.pointee != 0 { hash(value + 1, wrapped, into: &hasher) }
    case .array(let element):
      let count = arrayCount(value.pointee)
      hasher.combine(count)
      let stride = slots(element)
      for index in 0..<count {
        hash(Block(value.pointee).slots + 2 + index * stride, element, into: &hasher)
      }
    case .dictionary(let key, let element): hashDictionary(value.pointee, key, element, into: &hasher)
    case .set(let element): hashSet(value.pointee, element, into: &hasher)
    case .existential:
      if value[0] != 0 {
        hash(existentialPayload(value), TypeIndex(truncatingIfNeeded: value[0]), into: &hasher)
      }
    case .structure, .tuple, .enumeration, .object, .function, .weakReference, .opaque:
      if let function = witness(.hash, type) {
        callHash(function, value, type, &hasher)
      } else {
        hashParts(value, self.type(type), into: &hasher)
      }
    }
  }

  private func hashParts(_ value: Slots, _ type: RuntimeType, into hasher: inout Hasher) {
    switch type.kind {
    case .structure(let fields):
      for field in fields { hash(value + field.offset, field.type, into: &hasher) }
    case .tuple(let elements):
      for element in elements { hash(value + element.offset, element.type, into: &hasher) }
    case .enumeration(let cases):
      let tag = value.pointee
      guard tag >= 0, tag < cases.count else { return }
      switch cases[tag].rawValue {
      case .integer(let raw, let kind): hashInteger(raw, kind, into: &hasher)
      case .string(let raw): hasher.combine(raw)
      case .character(let raw): hasher.combine(raw)
      case .double(let raw): hasher.combine(raw)
      case .float(let raw): hasher.combine(raw)
      case nil:
        // A single case without payload leaves nothing to tell apart.
        hasher.combine(tag)
        let payload = payload(value, cases[tag])
        for element in cases[tag].payload { hash(payload + element.offset, element.type, into: &hasher) }
      }
    default:
      for index in 0..<type.layout.slots { hasher.combine(value[index]) }
    }
  }

  private func hashInteger(_ value: Int, _ kind: IntegerKind, into hasher: inout Hasher) {
    switch kind {
    case .int8: hasher.combine(Int8(truncatingIfNeeded: value))
    case .int16: hasher.combine(Int16(truncatingIfNeeded: value))
    case .int32: hasher.combine(Int32(truncatingIfNeeded: value))
    case .int64: hasher.combine(value)
    case .uint8: hasher.combine(UInt8(truncatingIfNeeded: value))
    case .uint16: hasher.combine(UInt16(truncatingIfNeeded: value))
    case .uint32: hasher.combine(UInt32(truncatingIfNeeded: value))
    case .uint64: hasher.combine(UInt(bitPattern: value))
    }
  }

  private func hashDictionary(
    _ reference: Reference, _ key: TypeIndex, _ value: TypeIndex, into hasher: inout Hasher
  ) {
    var commutative = 0
    if reference != 0 {
      let table = table(reference)
      var bucket = table.next(after: -1)
      while bucket >= 0 {
        var entry = hasher
        hash(table.key(bucket), key, into: &entry)
        hash(table.value(bucket), value, into: &entry)
        commutative ^= entry.finalize()
        bucket = table.next(after: bucket)
      }
    }
    hasher.combine(commutative)
  }

  private func hashSet(_ reference: Reference, _ element: TypeIndex, into hasher: inout Hasher) {
    // The seed of the elements' hashes is private to the standard library: its own set does the work.
    var elements = Set<ErasedKey>()
    if reference != 0 {
      let table = table(reference)
      var bucket = table.next(after: -1)
      while bucket >= 0 {
        elements.insert(ErasedKey(machine: self, slots: table.key(bucket), type: element))
        bucket = table.next(after: bucket)
      }
    }
    hasher.combine(elements)
  }
}
