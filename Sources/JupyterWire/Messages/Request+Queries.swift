extension Request {
  /// The cursor of a `complete_request` or `inspect_request`, in UTF-8 bytes. The end of the code when not given.
  private func cursor(in code: String) -> Int {
    guard let position = content["cursor_pos"]?.int else { return code.utf8.count }
    return CodePoints(of: code).utf8Offset(of: position)
  }

  private var code: String { content["code"]?.string ?? "" }

  var complete: CompleteRequest {
    CompleteRequest(code: code, cursor: cursor(in: code), subshell: subshell)
  }

  var inspect: InspectRequest {
    InspectRequest(
      code: code, cursor: cursor(in: code), detailLevel: content["detail_level"]?.int ?? 0, subshell: subshell
    )
  }

  var isComplete: IsCompleteRequest { IsCompleteRequest(code: code, subshell: subshell) }

  /// The content of a `history_request`; `nil` when its access type is unknown.
  var history: HistoryRequest? {
    let access: HistoryRequest.Access
    switch content["hist_access_type"]?.string {
    case "range":
      access = .range(
        session: content["session"]?.int ?? 0, start: content["start"]?.int ?? 0, stop: content["stop"]?.int)
    case "tail": access = .tail(count: max(0, content["n"]?.int ?? 10))
    case "search":
      access = .search(
        pattern: content["pattern"]?.string ?? "*", count: content["n"]?.int.map { max(0, $0) },
        unique: content["unique"]?.bool ?? false)
    default: return nil
    }
    return HistoryRequest(
      access: access, output: content["output"]?.bool ?? false, raw: content["raw"]?.bool ?? true,
      subshell: subshell)
  }
}
