/// The content of a `complete_request`. Positions are offsets in UTF-8 bytes; the wire converts from and to the
/// protocol's Unicode code points.
public struct CompleteRequest: Sendable, Equatable {
  /// The source.
  public var code: String
  /// The cursor, as an offset in UTF-8 bytes. Always between 0 and the length, and between two code points.
  public var cursor: Int
  /// The subshell that asks.
  public var subshell: SubshellID?

  /// Makes a request.
  public init(code: String, cursor: Int, subshell: SubshellID? = nil) {
    self.code = code
    self.cursor = cursor
    self.subshell = subshell
  }
}

/// The answer to a ``CompleteRequest``.
public struct CompleteReply: Sendable, Equatable {
  /// What may stand there, best first.
  public var items: [CompletionItem]
  /// What an item replaces, as offsets in UTF-8 bytes of the request's code.
  public var replacing: Range<Int>

  /// Makes an answer.
  ///
  /// - Parameters:
  ///   - items: What may stand there, best first.
  ///   - replacing: What an item replaces, in UTF-8 bytes.
  public init(items: [CompletionItem], replacing: Range<Int>) {
    self.items = items
    self.replacing = replacing
  }
}

/// One completion.
public struct CompletionItem: Sendable, Equatable {
  /// What is inserted.
  public var text: String
  /// The kind, such as `function`, `instance`, `class`, `keyword`, `property`: picks the icon in JupyterLab.
  public var type: String
  /// The signature, shown beside the text.
  public var signature: String

  /// Makes a completion.
  ///
  /// - Parameters:
  ///   - text: What is inserted.
  ///   - type: The kind.
  ///   - signature: The signature.
  public init(_ text: String, type: String = "", signature: String = "") {
    self.text = text
    self.type = type
    self.signature = signature
  }
}
