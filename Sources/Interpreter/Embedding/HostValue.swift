/// A Swift type that host functions can take and return.
///
/// `Int`, `Double`, `Float`, `Bool`, `String`, arrays, optionals, and dictionaries of them conform.
public protocol HostValue {
  /// The type as a cell writes it.
  static var swiftTypeName: String { get }
  /// Reads a value of the session; `nil` when it is of another type.
  init?(hostValue: Value)
  /// Reads an argument; by default from a copy of it.
  ///
  /// - Throws: When it is of another type.
  static func read(_ argument: HostArgument) throws -> Self
  /// Writes a result.
  ///
  /// - Throws: When the session's memory limit is reached.
  func write(to result: HostResult) throws
}

extension HostValue {
  /// Reads a copy of the argument.
  public static func read(_ argument: HostArgument) throws -> Self {
    guard let value = Self(hostValue: argument.value) else {
      throw HostError("argument \(argument.position + 1) is not a value of type \(swiftTypeName)")
    }
    return value
  }
}

/// The place of a host function's result, or of a part of it. It is written once.
public struct HostResult {
  @usableFromInline let slots: UnsafeMutablePointer<Int>
  unowned(unsafe) let type: RuntimeType
  unowned(unsafe) let machine: Machine

  init(slots: Slots, type: RuntimeType, machine: Machine) {
    self.slots = slots
    self.type = type
    self.machine = machine
  }

  init(slot: ValueSlot) { self.init(slots: slot.slots, type: slot.type, machine: slot.machine) }

  /// The place with all that can be written to it.
  var slot: ValueSlot { ValueSlot(machine: machine, type: type, slots: slots) }

  /// Writes an integer.
  @inlinable
  public func set(_ value: Int) { slots.pointee = value }
  /// Writes a number.
  @inlinable
  public func set(_ value: Double) { slots.pointee = Int(Int64(bitPattern: value.bitPattern)) }
  /// Writes a number.
  public func set(_ value: Float) { slots.float = value }
  /// Writes a truth value.
  @inlinable
  public func set(_ value: Bool) { slots.pointee = value ? 1 : 0 }
  /// Writes a string.
  public func set(_ value: String) { slots.string.initialize(to: value) }
  /// Writes a copy of a value of the same type.
  public func set(_ value: Value) { slot.set(copying: value.owned) }
}

extension Int: HostValue {
  /// `Int`
  public static var swiftTypeName: String { "Int" }
  /// Reads any integer of 64 bits or less.
  public init?(hostValue: Value) {
    guard case .integer = hostValue.owned.type.kind else { return nil }
    self = hostValue.owned.withView { $0.int }
  }
  /// Reads the argument in place: a cell cannot pass another type.
  @inlinable
  public static func read(_ argument: HostArgument) throws -> Int { argument.slots.pointee }
  /// Writes the integer.
  @inlinable
  public func write(to result: HostResult) throws { result.set(self) }
}

extension Double: HostValue {
  /// `Double`
  public static var swiftTypeName: String { "Double" }
  /// Reads a floating-point number.
  public init?(hostValue: Value) {
    switch hostValue.owned.type.kind {
    case .double: self = hostValue.owned.withView { $0.double }
    case .float: self = hostValue.owned.withView { Double($0.float) }
    default: return nil
    }
  }
  /// Reads the argument in place: a cell cannot pass another type.
  @inlinable
  public static func read(_ argument: HostArgument) throws -> Double {
    Double(bitPattern: UInt64(bitPattern: Int64(argument.slots.pointee)))
  }
  /// Writes the number.
  @inlinable
  public func write(to result: HostResult) throws { result.set(self) }
}

extension Float: HostValue {
  /// `Float`
  public static var swiftTypeName: String { "Float" }
  /// Reads a `Float`.
  public init?(hostValue: Value) {
    guard case .float = hostValue.owned.type.kind else { return nil }
    self = hostValue.owned.withView { $0.float }
  }
  /// Reads the argument in place: a cell cannot pass another type.
  public static func read(_ argument: HostArgument) throws -> Float { argument.slots.float }
  /// Writes the number.
  @inlinable
  public func write(to result: HostResult) throws { result.set(self) }
}

extension Bool: HostValue {
  /// `Bool`
  public static var swiftTypeName: String { "Bool" }
  /// Reads a truth value.
  public init?(hostValue: Value) {
    guard case .bool = hostValue.owned.type.kind else { return nil }
    self = hostValue.owned.withView { $0.bool }
  }
  /// Reads the argument in place: a cell cannot pass another type.
  @inlinable
  public static func read(_ argument: HostArgument) throws -> Bool { argument.slots.pointee != 0 }
  /// Writes the truth value.
  @inlinable
  public func write(to result: HostResult) throws { result.set(self) }
}

extension String: HostValue {
  /// `String`
  public static var swiftTypeName: String { "String" }
  /// Reads a string or substring.
  public init?(hostValue: Value) {
    switch hostValue.owned.type.kind {
    case .string: self = hostValue.owned.withView { $0.string }
    case .substring: self = hostValue.owned.withView { String($0.substring) }
    default: return nil
    }
  }
  /// Reads the argument in place: a cell cannot pass another type.
  public static func read(_ argument: HostArgument) throws -> String { argument.slots.string.pointee }
  /// Writes the string.
  public func write(to result: HostResult) throws { result.set(self) }
}

extension Array: HostValue where Element: HostValue {
  /// `[Element]`
  public static var swiftTypeName: String { "[\(Element.swiftTypeName)]" }
  /// Reads an array whose elements can be read.
  public init?(hostValue: Value) {
    guard case .array = hostValue.owned.type.kind else { return nil }
    var result: [Element] = []
    for index in 0..<hostValue.childCount {
      guard let element = Element(hostValue: hostValue.child(at: index).value) else { return nil }
      result.append(element)
    }
    self = result
  }
  /// Writes the elements.
  public func write(to result: HostResult) throws {
    let slots = try result.slot.array(count: count)
    for (index, element) in enumerated() { try element.write(to: HostResult(slot: slots[index])) }
  }
}

extension Optional: HostValue where Wrapped: HostValue {
  /// `Wrapped?`
  public static var swiftTypeName: String { "\(Wrapped.swiftTypeName)?" }
  /// Reads an optional.
  public init?(hostValue: Value) {
    guard case .optional = hostValue.owned.type.kind else { return nil }
    guard hostValue.childCount == 1 else {
      self = .none
      return
    }
    guard let wrapped = Wrapped(hostValue: hostValue.child(at: 0).value) else { return nil }
    self = .some(wrapped)
  }
  /// Writes the optional.
  public func write(to result: HostResult) throws {
    if let self {
      try self.write(to: HostResult(slot: result.slot.some()))
    } else {
      result.slot.setNone()
    }
  }
}
