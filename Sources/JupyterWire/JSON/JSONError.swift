/// Why a text is not acceptable JSON.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of problem.
  public struct Code: Equatable, Sendable {
    private enum Kind { case syntax, depth, size, text }
    private let kind: Kind
    private init(_ kind: Kind) { self.kind = kind }

    /// The text breaks JSON's grammar.
    public static let invalidSyntax = Self(.syntax)
    /// Arrays and objects are nested deeper than ``JSONLimits/depth``.
    public static let tooDeep = Self(.depth)
    /// The text is longer than ``JSONLimits/bytes`` or has more values than ``JSONLimits/values``.
    public static let tooLarge = Self(.size)
    /// A string holds bytes that are not UTF-8.
    public static let invalidUTF8 = Self(.text)
  }

  /// The kind of problem.
  public let code: Code
  /// What is wrong, for a person.
  public let message: String
  /// Where, as an offset in bytes.
  public let offset: Int

  /// The message with its place.
  public var description: String { "\(message) at byte \(offset)" }

  static func syntax(_ message: String, at offset: Int) -> Self {
    Self(code: .invalidSyntax, message: message, offset: offset)
  }

  static func tooDeep(_ limit: Int, at offset: Int) -> Self {
    Self(code: .tooDeep, message: "JSON is nested deeper than \(limit) levels", offset: offset)
  }

  static func tooLarge(bytes: Int, limit: Int) -> Self {
    Self(code: .tooLarge, message: "JSON of \(bytes) bytes is longer than the limit of \(limit)", offset: 0)
  }

  static func tooMany(_ limit: Int, at offset: Int) -> Self {
    Self(code: .tooLarge, message: "JSON has more than \(limit) values", offset: offset)
  }

  static func invalidUTF8(at offset: Int) -> Self {
    Self(code: .invalidUTF8, message: "a JSON string is not valid UTF-8", offset: offset)
  }
}

/// What a JSON text may at most be.
public struct JSONLimits: Equatable, Sendable {
  /// The longest text, in bytes.
  public var bytes: Int
  /// The deepest nesting of arrays and objects.
  public var depth: Int
  /// The most values in one text: bounds the memory that a short text can ask for.
  public var values: Int

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - bytes: The longest text, in bytes.
  ///   - depth: The deepest nesting.
  ///   - values: The most values.
  public init(bytes: Int = 64 << 20, depth: Int = 128, values: Int = 4 << 20) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }
}
