/// The content of a `history_request`.
public struct HistoryRequest: Sendable, Equatable {
  /// Which entries are wanted.
  public enum Access: Sendable, Equatable {
    /// Lines of one session. `session` 0 is the current one, a negative one counts back from it; `stop` is
    /// exclusive, `nil` is open.
    case range(session: Int, start: Int, stop: Int?)
    /// The last `count` entries, oldest first.
    case tail(count: Int)
    /// The entries that match a glob with `*` and `?`; of these the last `count`, oldest first. With `unique`, each
    /// text once only.
    case search(pattern: String, count: Int?, unique: Bool)
  }

  /// Which entries are wanted.
  public var access: Access
  /// Whether the outputs are wanted as well.
  public var output: Bool
  /// Whether the source as typed is wanted (before magics were translated).
  public var raw: Bool
  /// The subshell that asks.
  public var subshell: SubshellID?

  /// Makes a request.
  public init(access: Access, output: Bool = false, raw: Bool = true, subshell: SubshellID? = nil) {
    self.access = access
    self.output = output
    self.raw = raw
    self.subshell = subshell
  }
}

/// One cell of the history.
public struct HistoryEntry: Sendable, Equatable {
  /// The session's number. Sessions count up from 1 with each start.
  public var session: Int
  /// The cell's number in its session.
  public var line: Int
  /// The source.
  public var source: String
  /// The result as text, if it had one. Sent only when the request asks for outputs.
  public var output: String?

  /// Makes an entry.
  public init(session: Int, line: Int, source: String, output: String? = nil) {
    self.session = session
    self.line = line
    self.source = source
    self.output = output
  }
}
