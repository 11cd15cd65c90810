/// A JSON value.
///
/// Integers and floating-point numbers are kept apart: `1` is ``int(_:)``, `1.0` is ``double(_:)``, and each is
/// written as it was read. Objects keep the order of their keys.
public enum JSONValue: Sendable, Equatable {
  /// JSON's `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits into `Int`.
  case int(Int)
  /// Any other number. `nan` and the infinities, which JSON lacks, are written as `null`.
  case double(Double)
  /// A text.
  case string(String)
  /// An ordered list.
  case array([JSONValue])
  /// Keys and values, in order.
  case object(JSONObject)
}

extension JSONValue {
  /// The truth value, or `nil` when this is not a ``bool(_:)``.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The integer, or `nil` when this is not a number with an integral value.
  public var int: Int? {
    switch self {
    case .int(let value): value
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The number as floating point, or `nil` when this is not a number.
  public var double: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The text, or `nil` when this is not a ``string(_:)``.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, or `nil` when this is not an ``array(_:)``.
  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members, or `nil` when this is not an ``object(_:)``.
  public var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// Whether this is ``null``.
  public var isNull: Bool { self == .null }

  /// The member called `key`, or `nil` when there is none or this is not an ``object(_:)``.
  public subscript(key: String) -> JSONValue? { object?[key] }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// ``null``.
  public init(nilLiteral: ()) { self = .null }
  /// A ``bool(_:)``.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An ``int(_:)``.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// A ``double(_:)``.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// A ``string(_:)``.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An ``array(_:)``.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An ``object(_:)`` with the members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}

extension JSONValue: CustomStringConvertible {
  /// The value as compact JSON text.
  public var description: String { String(decoding: serialized(), as: UTF8.self) }
}
