/// A value whose parts can be looked at.
protocol ReflectedValue {
  /// The type as Swift prints it.
  var typeName: String { get }
  /// The type as Swift's source writes it.
  var writtenTypeName: String { get }
  /// What kind of type it is.
  var shape: ValueShape { get }
  /// What `print` writes.
  var description: String { get }
  /// What `debugPrint` writes.
  var debugDescription: String { get }
  /// Whether the type has its own `description` or `debugDescription`.
  var hasOwnDescription: Bool { get }
  /// The number of parts: properties, elements, or keys.
  var childCount: Int { get }
  /// A part. Those of a dictionary are tuples of key and value.
  ///
  /// - Complexity: O(1), but O(*n*) in the position for sets and dictionaries.
  func child(at position: Int) -> (label: String?, value: Self)
}

/// What kind of value it is, as far as showing it needs to know.
enum ValueShape: Sendable {
  case void, text, number, structure, object, enumeration, tuple, optional, array, dictionary, set, other
}
