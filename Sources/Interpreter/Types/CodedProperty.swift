/// A stored property as synthesized code codes it.
struct CodedProperty {
  let property: VariableDecl
  /// The text of its key.
  let key: String
  /// Whether the key is left out when there is no value.
  let isLeftOut: Bool
}
