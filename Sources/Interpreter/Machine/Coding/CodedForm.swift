/// How synthesized and library code codes values of a type, where no other code has a say.
enum CodedForm {
  /// A struct: an object of its fields under keys.
  case fields([CodedField])
  /// An enum: the raw values of its cases, in order.
  case rawValues([RuntimeType.RawValue])
}

/// A stored property as it is coded.
struct CodedField {
  var key: String
  /// The slot in the struct.
  var offset: Int
  var type: TypeIndex
  /// Whether the key is left out when there is no value (`encodeIfPresent`, `decodeIfPresent`).
  var isLeftOut: Bool
}

/// Which way values are coded.
enum CodingDirection: Sendable { case encoding, decoding }
