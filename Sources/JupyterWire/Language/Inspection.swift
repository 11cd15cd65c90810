/// The content of an `inspect_request`. The cursor is an offset in UTF-8 bytes.
public struct InspectRequest: Sendable, Equatable {
  /// The source.
  public var code: String
  /// The cursor, as an offset in UTF-8 bytes. Always between 0 and the length, and between two code points.
  public var cursor: Int
  /// How much to tell: 0 or 1.
  public var detailLevel: Int
  /// The subshell that asks.
  public var subshell: SubshellID?

  /// Makes a request.
  public init(code: String, cursor: Int, detailLevel: Int = 0, subshell: SubshellID? = nil) {
    self.code = code
    self.cursor = cursor
    self.detailLevel = detailLevel
    self.subshell = subshell
  }
}

/// The answer to an ``InspectRequest``.
public enum InspectReply: Sendable, Equatable {
  /// The description. JupyterLab reads `text/plain`.
  case found(MIMEBundle)
  /// There is nothing to describe.
  case notFound
}

/// The content of an `is_complete_request`.
public struct IsCompleteRequest: Sendable, Equatable {
  /// The source typed so far.
  public var code: String
  /// The subshell that asks.
  public var subshell: SubshellID?

  /// Makes a request.
  public init(code: String, subshell: SubshellID? = nil) {
    self.code = code
    self.subshell = subshell
  }
}

/// The answer to an ``IsCompleteRequest``.
public enum IsCompleteReply: Sendable, Equatable {
  /// The code can run.
  case complete
  /// The code needs more lines; the next one starts with `indent`.
  case incomplete(indent: String)
  /// No more lines can make the code valid.
  case invalid
  /// The language cannot tell.
  case unknown
}
