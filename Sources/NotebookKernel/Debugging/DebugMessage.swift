import JupyterWire

/// What a debug adapter says.
enum DebugMessage: Equatable {
  /// The answer to the request that it got.
  case reply(JSONObject)
  /// Something happened.
  case event(JSONObject)
}

/// A request of the Debug Adapter Protocol.
struct AdapterRequest {
  let sequence: Int
  let command: String
  let arguments: JSONValue

  init(_ content: JSONObject) {
    sequence = content["seq"]?.int ?? 0
    command = content["command"]?.string ?? ""
    arguments = content["arguments"] ?? [:]
  }

  /// The path of the source that it is about.
  var path: String? { arguments["source"]?["path"]?.string }
}
