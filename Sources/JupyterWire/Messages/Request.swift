/// A message from a front end, verified and read.
final class Request: Sendable {
  /// Its number in this process.
  let id: RequestID
  /// The sender's identities, to which a reply goes.
  let sender: [[UInt8]]
  let header: MessageHeader
  /// The header's bytes, for everything that the request causes.
  let parent: ParentHeader
  let metadata: JSONValue
  let content: JSONValue
  let buffers: [[UInt8]]
  /// The content of an `execute_request`.
  let execute: ExecuteRequest?
  /// What is wrong with it, when its header is good but the rest is not.
  let problem: WireError?

  init(
    id: RequestID, sender: [[UInt8]] = [], header: MessageHeader, parent: ParentHeader = .none,
    metadata: JSONValue = [:], content: JSONValue = [:], buffers: [[UInt8]] = [], problem: WireError? = nil
  ) {
    self.id = id
    self.sender = sender
    self.header = header
    self.parent = parent
    self.metadata = metadata
    self.content = content
    self.buffers = buffers
    var problem = problem
    if header.type == .executeRequest, problem == nil {
      execute = ExecuteRequest(content: content, metadata: metadata)
      if execute == nil { problem = .invalidContent("an execute_request needs the member code, a string") }
    } else {
      execute = nil
    }
    self.problem = problem
  }

  var type: MessageType { header.type }
  var subshell: SubshellID? { header.subshell }
}

extension ExecuteRequest {
  /// Reads the content and metadata of an `execute_request`.
  init?(content: JSONValue, metadata: JSONValue) {
    guard let code = content["code"]?.string else { return nil }
    let silent = content["silent"]?.bool ?? false
    self.init(
      code: code, silent: silent, storeHistory: content["store_history"]?.bool ?? !silent,
      userExpressions: (content["user_expressions"]?.object ?? [:]).compactMap { name, value in
        value.string.map { UserExpression(name: name, expression: $0) }
      },
      allowStdin: content["allow_stdin"]?.bool ?? false, stopOnError: content["stop_on_error"]?.bool ?? true,
      cellID: metadata["cellId"]?.string,
      deletedCells: (metadata["deletedCells"]?.array ?? []).compactMap(\.string))
  }

  /// Whether there is nothing to run. Such a request creates no state and no count.
  var isBlank: Bool { code.utf8.allSatisfy { [.space, .newline, .carriageReturn, .tab].contains($0) } }

  /// Whether the cell gets a number of its own.
  var isCounted: Bool { storeHistory && !isBlank }
}
