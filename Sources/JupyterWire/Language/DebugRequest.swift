/// A front end's debugger asks something (`debug_request`): a request of the Debug Adapter Protocol.
public final class DebugRequest {
  /// The request.
  public let content: JSONObject
  private let request: Request
  private let mailbox: DebugMailbox
  private var isAnswered = false

  init(_ request: Request, mailbox: DebugMailbox) {
    content = request.content.object ?? [:]
    self.request = request
    self.mailbox = mailbox
  }

  /// Answers (`debug_reply`). Every request wants one answer; further ones are ignored.
  ///
  /// - Parameter content: A response of the Debug Adapter Protocol.
  public func answer(_ content: JSONObject) {
    if isAnswered { return }
    isAnswered = true
    mailbox.put(content, for: request)
  }

  /// Answers that there is no debugger.
  public func refuse() {
    answer([
      "type": "response", "request_seq": content["seq"] ?? 0, "success": false,
      "command": content["command"] ?? "", "message": "This kernel has no debugger.",
    ])
  }
}
