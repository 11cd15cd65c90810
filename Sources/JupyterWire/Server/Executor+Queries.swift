extension Executor {
  /// Answers a request that runs no cell.
  func answer(_ request: Request) {
    publisher.publishStatus(.busy, parent: request.parent)
    if let content = content(for: request) { reply(to: request, request.type.reply, content) }
    publisher.publishStatus(.idle, parent: request.parent)
    if request.type == .shutdownRequest {
      shared.requestExit(.shutDown(restart: request.content["restart"]?.bool ?? false))
    }
    handle { $0.finished(request, failed: false, at: MonotonicClock.now) }
  }

  /// The reply's content; `nil` for a message that has no reply.
  private func content(for request: Request) -> JSONObject? {
    switch request.type {
    case .kernelInfoRequest: return kernelInfo
    case .completeRequest:
      let complete = request.complete
      return Replies.complete(language.complete(complete), code: complete.code)
    case .inspectRequest: return Replies.inspect(language.inspect(request.inspect))
    case .isCompleteRequest: return Replies.isComplete(language.isComplete(request.isComplete))
    case .historyRequest:
      guard let history = request.history else {
        return Replies.failed(
          CellError(name: "InvalidRequest", message: "hist_access_type must be range, tail or search."))
      }
      return Replies.history(language.history(history), withOutput: history.output)
    case .commInfoRequest: return publisher.comms.info(target: request.content["target_name"]?.string)
    case .connectRequest: return connectReply
    case .shutdownRequest:
      let content: JSONObject = [
        "status": "ok", "restart": .bool(request.content["restart"]?.bool ?? false),
      ]
      publisher.publish(.shutdownReply, content, parent: request.parent)
      return content
    case .commOpen, .commMsg, .commClose:
      receiveComm(request)
      return nil
    default:
      diagnostics.report(unknownType: request.type.name)
      return nil
    }
  }

  private func receiveComm(_ request: Request) {
    guard let id = request.content["comm_id"]?.string else { return }
    let output = OutputPort(publisher: publisher, parent: request.parent)
    let message = CommMessage(
      id: id, data: request.content["data"] ?? [:], metadata: request.metadata.object ?? [:],
      buffers: request.buffers, output: output)
    switch request.type {
    case .commOpen:
      let target = request.content["target_name"]?.string ?? ""
      publisher.comms.open(id, target: target)
      if !language.commOpened(message, target: target) {
        output.write("No such comm target registered: \(target)\n", to: .stderr)
        output.closeComm(id)
      }
    case .commMsg:
      if publisher.comms.isOpen(id) { language.commReceived(message) }
    default:
      if publisher.comms.isOpen(id) {
        publisher.comms.close(id)
        language.commClosed(message)
      }
    }
    output.flush()
  }
}
