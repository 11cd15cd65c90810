/// `is`, `as?` and `type(of:)`.
extension Machine {
  /// Casts a borrowed value: writes an Optional of the target type.
  ///
  /// - Returns: `false` with a trap pending when memory is short.
  @inline(never)
  func cast(_ value: Slots, _ source: TypeIndex, to target: TypeIndex, into result: Slots) -> Bool {
    let slots = slots(target)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(slots, 1)) { scratch in
      // The destination may overlap the source.
      let scratch = scratch.baseAddress.unsafelyUnwrapped
      let succeeded = convert(value, source, to: target, into: scratch)
      result[0] = succeeded ? 1 : 0
      if succeeded {
        (result + 1).update(from: scratch, count: slots)
      } else {
        for index in 0..<slots { result[1 + index] = 0 }
      }
      return !state.pointee.isStopped
    }
  }

  /// Casts a borrowed value, or traps.
  @inline(never)
  func forceCast(_ value: Slots, _ source: TypeIndex, to target: TypeIndex, into result: Slots) -> Bool {
    let slots = slots(target)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(slots, 1)) { scratch in
      let scratch = scratch.baseAddress.unsafelyUnwrapped
      if convert(value, source, to: target, into: scratch) {
        result.update(from: scratch, count: slots)
        return true
      }
      if case .optional = type(source).kind, value.pointee == 0 { return fail(.unexpectedNil) }
      let dynamic = type(dynamicType(value, source)).qualifiedName
      return fail(.castFailure(from: dynamic, to: type(target).qualifiedName))
    }
  }

  /// Whether a cast would succeed.
  @inline(never)
  func isInstance(_ value: Slots, _ source: TypeIndex, of target: TypeIndex) -> Bool {
    let slots = slots(target)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(slots, 1)) { scratch in
      let scratch = scratch.baseAddress.unsafelyUnwrapped
      guard convert(value, source, to: target, into: scratch) else { return false }
      destroy(scratch, target)
      return true
    }
  }

  /// The dynamic type of a value.
  func dynamicType(_ value: Slots, _ type: TypeIndex) -> TypeIndex {
    switch self.type(type).kind {
    case .existential:
      let index = TypeIndex(truncatingIfNeeded: value[0])
      return index == 0 ? type : dynamicType(existentialPayload(value), index)
    case .object: return value.pointee == 0 ? type : Block(value.pointee).type
    default: return type
    }
  }

  /// Writes a copy of a value as another type, if it is of that type.
  private func convert(_ value: Slots, _ source: TypeIndex, to target: TypeIndex, into result: Slots) -> Bool
  {
    if source == target {
      copy(value, to: result, target)
      return true
    }
    let (from, to) = (type(source), type(target))
    // The source is looked into first: an existential's payload, an Optional's value.
    if case .existential = from.kind, case .existential = to.kind {
    } else if case .existential = from.kind {
      let payload = TypeIndex(truncatingIfNeeded: value[0])
      if payload != 0, convert(existentialPayload(value), payload, to: target, into: result) { return true }
      // An existential may hold what an Optional target wraps.
      guard payload != 0, case .optional(let wrapped) = to.kind else { return false }
      return convertOptional(value, source, wrapped, into: result)
    }
    if case .optional(let wrapped) = from.kind {
      if case .optional(let target) = to.kind {
        if value.pointee == 0 {
          for index in 0..<to.layout.slots { result[index] = 0 }
          return true
        }
        return convertOptional(value + 1, wrapped, target, into: result)
      }
      if case .existential = to.kind, value.pointee == 0 { return false }
      guard value.pointee != 0 else { return false }
      return convert(value + 1, wrapped, to: target, into: result)
    }
    // What `AnyHashable` wraps is what it is.
    if case .structure(let fields) = from.kind, let base = fields.first, base.name == "base",
      from.qualifiedName == "Swift.AnyHashable"
    {
      return convert(value + base.offset, base.type, to: target, into: result)
    }
    switch to.kind {
    case .existential: return convertToExistential(value, source, to, into: result)
    case .optional(let wrapped): return convertOptional(value, source, wrapped, into: result)
    case .object:
      guard case .object = from.kind, value.pointee != 0 else { return false }
      guard isClass(Block(value.pointee).type, atOrBelow: target) else { return false }
      result.pointee = value.pointee
      retainReference(result.pointee)
      return true
    case .metatype:
      guard case .metatype = from.kind else { return false }
      let instance = type(TypeIndex(truncatingIfNeeded: value.pointee))
      guard delegate?.isInstance(instance, ofMetatype: to, in: self) == true else { return false }
      result.pointee = value.pointee
      return true
    case .array(let element): return convertArray(value, from, element, into: result)
    case .dictionary(let key, let element):
      return convertDictionary(value, from, target, key, element, into: result)
    case .set(let element): return convertSet(value, from, target, element, into: result)
    case .tuple(let elements):
      guard case .tuple(let sources) = from.kind, sources.count == elements.count else { return false }
      return convertTuple(value, sources, elements, into: result)
    case .integer, .wideInteger, .double, .float, .bool: return convertNumber(value, from, to, into: result)
    default: return false
    }
  }

  private func holds(_ integer: Int, _ kind: IntegerKind) -> Bool {
    switch kind {
    case .int8: Int8(exactly: integer) != nil
    case .int16: Int16(exactly: integer) != nil
    case .int32: Int32(exactly: integer) != nil
    case .int64: true
    case .uint8: UInt8(exactly: integer) != nil
    case .uint16: UInt16(exactly: integer) != nil
    case .uint32: UInt32(exactly: integer) != nil
    case .uint64: integer >= 0
    }
  }

  /// Foundation's number object is every number that can express it.
  private func convertNumber(
    _ value: Slots, _ from: RuntimeType, _ to: RuntimeType, into result: Slots
  ) -> Bool {
    guard case .object(let fields, _, _) = from.kind, from.qualifiedName == "Swift.NSNumber",
      fields.count == 3,
      value.pointee != 0
    else { return false }
    let object = Block(value.pointee).slots
    let isReal = object[fields[0].offset] == 1
    let integer = object[fields[1].offset]
    let real = (object + fields[2].offset).double
    let slot = ValueSlot(machine: self, type: to, slots: result)
    switch to.kind {
    case .double: slot.set(real)
    case .float:
      guard Double(Float(real)) == real || !isReal else { return false }
      slot.set(Float(real))
    case .bool:
      guard real == 0 || real == 1 else { return false }
      slot.set(real == 1)
    case .integer(let kind):
      guard !isReal || real == Double(integer), holds(integer, kind) else { return false }
      slot.set(integer)
    default: return false
    }
    return true
  }

  private func convertOptional(
    _ value: Slots, _ source: TypeIndex, _ wrapped: TypeIndex, into result: Slots
  ) -> Bool {
    guard convert(value, source, to: wrapped, into: result + 1) else { return false }
    result.pointee = 1
    return true
  }

  private func convertToExistential(
    _ value: Slots, _ source: TypeIndex, _ target: RuntimeType, into result: Slots
  ) -> Bool {
    if case .existential = type(source).kind {
      let payload = TypeIndex(truncatingIfNeeded: value[0])
      let dynamic = dynamicType(value, source)
      guard payload != 0, conforms(dynamic, to: target) else { return false }
      copy(value, to: result, source)
      // An object may be a subclass's, which conforms to more.
      if case .object = type(payload).kind { result[0] = Int(dynamic) }
      return true
    }
    let dynamic = dynamicType(value, source)
    guard conforms(dynamic, to: target) else { return false }
    let slots = slots(source)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(slots, 1)) { scratch in
      let scratch = scratch.baseAddress.unsafelyUnwrapped
      copy(value, to: scratch, source)
      if makeExistential(scratch, dynamic, into: result) { return true }
      destroy(scratch, source)
      return false
    }
  }

  /// Whether a concrete type conforms to the protocols of an existential type.
  func conforms(_ type: TypeIndex, to existential: RuntimeType) -> Bool {
    if existential.name == "Any" { return true }
    let key = Int(type) << 32 | Int(existential.index)
    if let known = conformances[key] { return known }
    let answer = delegate?.conforms(self.type(type), to: existential, in: self) ?? false
    conformances[key] = answer
    return answer
  }

  /// Whether a class is another one or inherits from it.
  func isClass(_ type: TypeIndex, atOrBelow ancestor: TypeIndex) -> Bool {
    var index = type
    while index != ancestor {
      guard case .object(_, let superclass, _) = self.type(index).kind, superclass != 0 else { return false }
      index = superclass
    }
    return true
  }

  private func convertArray(
    _ value: Slots, _ from: RuntimeType, _ element: TypeIndex, into result: Slots
  ) -> Bool {
    guard case .array(let source) = from.kind else { return false }
    result.pointee = 0
    let count = arrayCount(value.pointee)
    guard count > 0 else { return true }
    let array = makeArray(element, count: count)
    guard array != 0 else { return false }
    let (read, write) = (slots(source), slots(element))
    for index in 0..<count {
      let from = Block(value.pointee).slots + 2 + index * read
      guard convert(from, source, to: element, into: Block(array).slots + 2 + index * write) else {
        // What was not written is zero.
        release(array)
        return false
      }
    }
    result.pointee = array
    return true
  }

  private func convertDictionary(
    _ value: Slots, _ from: RuntimeType, _ target: TypeIndex, _ key: TypeIndex, _ element: TypeIndex,
    into result: Slots
  ) -> Bool {
    guard case .dictionary(let sourceKey, let sourceValue) = from.kind else { return false }
    result.pointee = 0
    guard value.pointee != 0 else { return true }
    let source = table(value.pointee)
    var bucket = source.next(after: -1)
    while bucket >= 0 {
      let entry = insertConverted(source.key(bucket), sourceKey, key, at: result, target)
      guard let entry, entry.inserted,
        convert(source.value(bucket), sourceValue, to: element, into: entry.value)
      else {
        release(result.pointee)
        return false
      }
      bucket = source.next(after: bucket)
    }
    return true
  }

  private func convertSet(
    _ value: Slots, _ from: RuntimeType, _ target: TypeIndex, _ element: TypeIndex, into result: Slots
  ) -> Bool {
    guard case .set(let sourceElement) = from.kind else { return false }
    result.pointee = 0
    guard value.pointee != 0 else { return true }
    let source = table(value.pointee)
    var bucket = source.next(after: -1)
    while bucket >= 0 {
      guard insertConverted(source.key(bucket), sourceElement, element, at: result, target) != nil else {
        release(result.pointee)
        return false
      }
      bucket = source.next(after: bucket)
    }
    return true
  }

  private func insertConverted(
    _ key: Slots, _ source: TypeIndex, _ target: TypeIndex, at place: Slots, _ table: TypeIndex
  ) -> (value: Slots, inserted: Bool)? {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: max(slots(target), 1)) { scratch in
      let scratch = scratch.baseAddress.unsafelyUnwrapped
      guard convert(key, source, to: target, into: scratch) else { return nil }
      guard let entry = insert(scratch, at: place, type: table) else {
        destroy(scratch, target)
        return nil
      }
      return entry
    }
  }

  private func convertTuple(
    _ value: Slots, _ sources: [RuntimeType.Element], _ targets: [RuntimeType.Element], into result: Slots
  ) -> Bool {
    for index in targets.indices {
      let done = convert(
        value + sources[index].offset, sources[index].type, to: targets[index].type,
        into: result + targets[index].offset)
      guard done else {
        for earlier in targets[..<index] { destroy(result + earlier.offset, earlier.type) }
        return false
      }
    }
    return true
  }
}
