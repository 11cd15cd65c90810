extension CellError {
  /// The fields of an `error` message and of a failed reply.
  var content: JSONObject {
    [
      "ename": .string(name), "evalue": .string(message),
      "traceback": .array(traceback.map { .string($0) }),
    ]
  }
}

extension MIMEBundle {
  /// The content of a display message.
  func content(displayID: String?) -> JSONObject {
    var content: JSONObject = ["data": .object(data), "metadata": .object(metadata)]
    if let displayID { content["transient"] = .object(["display_id": .string(displayID)]) }
    return content
  }
}
