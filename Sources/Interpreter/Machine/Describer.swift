/// Text of values exactly as Swift's `print`, `debugPrint`, `String(describing:)` and `String(reflecting:)` make it
/// (`_print_unlocked`, `_debugPrint_unlocked` and `_adHocPrint_unlocked` of the standard library).
struct Describer {
  unowned(unsafe) let machine: Machine
  /// Nested values; a runaway structure stops there.
  private var depth = 0

  private static let depthLimit = 1000

  init(_ machine: Machine) { self.machine = machine }

  /// Appends a value's text.
  ///
  /// - Parameter debug: As `debugPrint` does.
  mutating func append(_ value: Slots, _ type: TypeIndex, debug: Bool, to text: inout String) {
    guard depth < Describer.depthLimit else {
      text += "…"
      return
    }
    depth += 1
    defer { depth -= 1 }
    let runtimeType = machine.type(type)
    if appendStandard(value, runtimeType, debug: debug, to: &text) { return }
    if appendCustom(value, type, debug: debug, to: &text) { return }
    appendAdHoc(value, runtimeType, debug: debug, to: &text)
  }

  /// Appends the text of a type of the standard library.
  private mutating func appendStandard(
    _ value: Slots, _ type: RuntimeType, debug: Bool, to text: inout String
  ) -> Bool {
    switch type.kind {
    case .integer(.uint64): text += UInt(bitPattern: value.pointee).description
    case .integer: text += value.pointee.description
    case .wideInteger(let signed): text += Describer.wideInteger(value, signed: signed)
    case .bool: text += value.pointee != 0 ? "true" : "false"
    case .double: text += value.double.description
    case .float: text += value.float.description
    case .string:
      text += debug ? value.string.pointee.debugDescription : value.string.pointee
    case .character:
      if debug {
        text += value.character.pointee.debugDescription
      } else {
        text.append(value.character.pointee)
      }
    case .unicodeScalar:
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value.pointee)) else { return true }
      text += debug ? scalar.debugDescription : scalar.description
    case .substring:
      text += debug ? value.substring.pointee.debugDescription : String(value.substring.pointee)
    case .stringIndex: text += Describer.index(value)
    case .optional(let wrapped):
      guard value.pointee != 0 else {
        text += "nil"
        return true
      }
      text += "Optional("
      append(value + 1, wrapped, debug: true, to: &text)
      text += ")"
    case .array(let element): appendArray(value.pointee, element, to: &text)
    case .dictionary(let key, let value_): appendDictionary(value.pointee, key, value_, to: &text)
    case .set(let element):
      if debug { text += "Set(" }
      appendSet(value.pointee, element, to: &text)
      if debug { text += ")" }
    case .existential:
      guard value[0] != 0 else { return true }
      append(
        machine.existentialPayload(value), TypeIndex(truncatingIfNeeded: value[0]), debug: debug, to: &text)
    case .metatype:
      let instance = machine.type(TypeIndex(truncatingIfNeeded: value.pointee))
      text += debug ? instance.qualifiedName : instance.name
    case .function: text += "(Function)"
    case .weakReference:
      guard let object = machine.weakTarget(value.pointee) else {
        text += "nil"
        return true
      }
      text += "Optional("
      append(object, Block(object.pointee).type, debug: true, to: &text)
      text += ")"
    case .structure, .tuple, .enumeration, .object, .opaque: return false
    }
    return true
  }

  /// Appends what the type's own `description`, `debugDescription`, stream or mirror gives.
  private mutating func appendCustom(
    _ value: Slots, _ type: TypeIndex, debug: Bool, to text: inout String
  ) -> Bool {
    let dynamic = machine.dynamicType(value, type)
    let order: [StandardWitness] =
      debug ? [.debugDescription, .description, .streamed] : [.streamed, .description, .debugDescription]
    let machine = machine
    let function = order.lazy.compactMap { machine.witness($0, dynamic) }.first
    guard let function = function ?? machine.witness(debug ? .debugReflected : .reflected, dynamic) else {
      return false
    }
    if let description = machine.callDescription(function, value, type) { text += description }
    return true
  }

  /// Appends the structure of a value without a description of its own.
  private mutating func appendAdHoc(
    _ value: Slots, _ type: RuntimeType, debug: Bool, to text: inout String
  ) {
    switch type.kind {
    case .tuple(let elements): appendElements(elements, value, to: &text)
    case .structure(let fields):
      text += debug ? type.qualifiedName : type.name
      text += "("
      for (index, field) in fields.enumerated() {
        if index > 0 { text += ", " }
        text += field.name
        text += ": "
        appendField(field, value + field.offset, to: &text)
      }
      text += ")"
    case .enumeration(let cases):
      let tag = value.pointee
      guard tag >= 0, tag < cases.count else {
        text += type.name
        return
      }
      if debug {
        text += type.qualifiedName
        text += "."
      }
      text += cases[tag].name
      appendPayload(cases[tag], machine.payload(value, cases[tag]), to: &text)
    case .object:
      text += value.pointee == 0 ? type.qualifiedName : machine.type(Block(value.pointee).type).qualifiedName
    default: text += type.qualifiedName
    }
  }

  /// Appends a case's payload in parentheses; a payload that is one tuple has its own.
  private mutating func appendPayload(_ enumCase: RuntimeType.Case, _ value: Slots, to text: inout String) {
    let payload = enumCase.payload
    guard let first = payload.first else { return }
    if payload.count == 1, first.label == nil, case .tuple = machine.type(first.type).kind {
      append(value + first.offset, first.type, debug: true, to: &text)
    } else {
      appendElements(payload, value, to: &text)
    }
  }

  private mutating func appendElements(
    _ elements: [RuntimeType.Element], _ value: Slots, to text: inout String
  ) {
    text += "("
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      if let label = element.label {
        text += label
        text += ": "
      }
      append(value + element.offset, element.type, debug: true, to: &text)
    }
    text += ")"
  }

  /// Appends a stored property; a weak one shows what a read gives.
  private mutating func appendField(_ field: RuntimeType.Field, _ value: Slots, to text: inout String) {
    switch field.ownership {
    case .strong: append(value, field.type, debug: true, to: &text)
    case .weak: append(value, machine.weakType.index, debug: true, to: &text)
    case .unowned:
      if let object = machine.weakTarget(value.pointee) {
        append(object, Block(object.pointee).type, debug: true, to: &text)
      }
    }
  }

  // MARK: Collections

  private mutating func appendArray(_ reference: Reference, _ element: TypeIndex, to text: inout String) {
    text += "["
    let stride = machine.slots(element)
    for index in 0..<machine.arrayCount(reference) {
      if index > 0 { text += ", " }
      append(Block(reference).slots + 2 + index * stride, element, debug: true, to: &text)
    }
    text += "]"
  }

  private mutating func appendDictionary(
    _ reference: Reference, _ key: TypeIndex, _ value: TypeIndex, to text: inout String
  ) {
    guard machine.arrayCount(reference) > 0 else {
      text += "[:]"
      return
    }
    let table = machine.table(reference)
    text += "["
    var bucket = table.next(after: -1)
    var isFirst = true
    while bucket >= 0 {
      if !isFirst { text += ", " }
      isFirst = false
      append(table.key(bucket), key, debug: true, to: &text)
      text += ": "
      append(table.value(bucket), value, debug: true, to: &text)
      bucket = table.next(after: bucket)
    }
    text += "]"
  }

  private mutating func appendSet(_ reference: Reference, _ element: TypeIndex, to text: inout String) {
    text += "["
    if reference != 0 {
      let table = machine.table(reference)
      var bucket = table.next(after: -1)
      var isFirst = true
      while bucket >= 0 {
        if !isFirst { text += ", " }
        isFirst = false
        append(table.key(bucket), element, debug: true, to: &text)
        bucket = table.next(after: bucket)
      }
    }
    text += "]"
  }

  // MARK: Native bits

  private static func wideInteger(_ value: Slots, signed: Bool) -> String {
    let low = UInt128(UInt64(bitPattern: Int64(value[0])))
    let bits = UInt128(UInt64(bitPattern: Int64(value[1]))) << 64 | low
    return signed ? Int128(truncatingIfNeeded: bits).description : bits.description
  }

  private static func index(_ value: Slots) -> String {
    let offset = value.pointee >> 1
    return "\(offset)[\(offset == 0 ? "any" : "utf8")]\(value.pointee & 1 == 0 ? "" : "+1")"
  }
}

extension Machine {
  /// `String(describing:)` of a borrowed value; `String(reflecting:)` with `debug`.
  ///
  /// Custom descriptions run; when one is stopped, `pendingTrap` is set and the text is cut short.
  func describe(_ value: ValueView, debug: Bool = false) -> String {
    var text = ""
    var describer = Describer(self)
    describer.append(value.slots, value.type.index, debug: debug, to: &text)
    return text
  }

  @inline(never)
  func appendDescription(_ value: Slots, _ type: TypeIndex, debug: Bool = false, to place: Slots) -> Bool {
    switch record(type).pointee.shapeAsKey {
    case .int: return appendInteger(value.pointee, to: place)
    case .string where !debug: return append(value, toString: place)
    default: break
    }
    // The text may be written by code that runs meanwhile: it is taken out and put back.
    var text = place.string.move()
    place.string.initialize(to: "")
    var describer = Describer(self)
    describer.append(value, type, debug: debug, to: &text)
    place.string.pointee = text
    return !state.pointee.isStopped
  }

  private func appendInteger(_ value: Int, to place: Slots) -> Bool {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 5) { slots in
      let text = slots.baseAddress.unsafelyUnwrapped
      let digits = UnsafeMutableRawPointer(text + 2).assumingMemoryBound(to: UInt8.self)
      var first = 24
      var rest = value.magnitude
      repeat {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        first -= 1
        digits[first] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
        rest = quotient
      } while rest != 0
      if value < 0 {
        first -= 1
        digits[first] = UInt8(ascii: "-")
      }
      text.initializeString(UnsafeBufferPointer(start: digits + first, count: 24 - first))
      defer { text.string.deinitialize(count: 1) }
      return append(text, toString: place)
    }
  }
}
