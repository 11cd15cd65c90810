import JupyterWire

/// A line of the history journal.
enum HistoryRecord: Equatable {
  /// A session began.
  case started(session: Int)
  /// A cell began to run.
  case input(session: Int, line: Int, source: String)
  /// A cell ended with a value.
  case output(session: Int, line: Int, text: String)

  /// How the line of a ``started(session:)`` begins: no other line can begin so.
  static let startMark = "{\"started\":"

  /// The line with its end.
  var encoded: [UInt8] {
    let object: JSONObject =
      switch self {
      case .started(let session): ["started": .int(session)]
      case .input(let session, let line, let source):
        ["session": .int(session), "line": .int(line), "source": .string(source)]
      case .output(let session, let line, let text):
        ["session": .int(session), "line": .int(line), "output": .string(text)]
      }
    return JSONValue.object(object).serialized() + [UInt8(ascii: "\n")]
  }

  /// Reads a line; `nil` when it is damaged.
  init?(_ line: ArraySlice<UInt8>) {
    guard let value = try? JSONValue(parsing: Array(line)), value.object != nil else { return nil }
    if let session = value["started"]?.int {
      self = .started(session: session)
    } else if let session = value["session"]?.int, let line = value["line"]?.int {
      if let source = value["source"]?.string {
        self = .input(session: session, line: line, source: source)
      } else if let output = value["output"]?.string {
        self = .output(session: session, line: line, text: output)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }
}
