/// What is known about a name in source text.
public struct Inspection: Sendable, Equatable {
  /// The declarations that the name may stand for, as Swift source, one per line.
  public var declaration: String
  /// The type, where the declaration does not say it.
  public var type: String?
  /// The documentation comment.
  public var documentation: String?
  /// The value at present, of a variable that has one.
  public var value: String?
}
