/// Why a message was not accepted, or a socket could not be used.
public struct WireError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of problem.
  public struct Code: Equatable, Sendable {
    private enum Kind { case frames, signature, replay, json, header, size, connection, socket, registration }
    private let kind: Kind
    private init(_ kind: Kind) { self.kind = kind }

    /// The frames are not those of a Jupyter message.
    public static let malformedFrames = Self(.frames)
    /// The signature does not fit the frames and the key.
    public static let invalidSignature = Self(.signature)
    /// The message was received before.
    public static let replayed = Self(.replay)
    /// A frame is not acceptable JSON.
    public static let invalidJSON = Self(.json)
    /// The header lacks `msg_id` or `msg_type`.
    public static let invalidHeader = Self(.header)
    /// The connection or registration file cannot be used.
    public static let invalidConnectionFile = Self(.connection)
    /// A socket could not be made, bound or used.
    public static let socketFailed = Self(.socket)
    /// The launcher did not acknowledge the registration.
    public static let notRegistered = Self(.registration)
  }

  /// The kind of problem.
  public let code: Code
  /// What happened and what to do, for a person.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// Compares the kinds.
  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }

  static let invalidSignature = Self(
    .invalidSignature,
    "A message with a wrong signature was ignored. Its sender does not have the key of this kernel's connection file."
  )
  static let replayed = Self(
    .replayed,
    "A message that had been received before was ignored: someone may be replaying recorded messages.")
  static let invalidHeader = Self(
    .invalidHeader, "A message was ignored because its header has no msg_id and msg_type.")

  static func malformedFrames(_ what: String) -> Self {
    Self(.malformedFrames, "A message was ignored because \(what).")
  }

  static func invalidJSON(_ frame: String, _ error: JSONError) -> Self {
    Self(.invalidJSON, "A message was ignored because its \(frame) cannot be read: \(error).")
  }

  static func invalidContent(_ what: String) -> Self {
    Self(.invalidJSON, "The request cannot be served: \(what).")
  }

  static func connectionFile(_ path: String, _ what: String) -> Self {
    Self(.invalidConnectionFile, "\(path) cannot be used as a connection file: \(what).")
  }

  static func socket(_ doing: String, _ reason: String) -> Self {
    Self(.socketFailed, "\(doing) failed: \(reason).")
  }
}
