/// The name of an open comm (`comm_id`).
public typealias CommID = String

/// A message from a front end to a comm.
public struct CommMessage: Sendable {
  /// The comm.
  public let id: CommID
  /// The message's data.
  public let data: JSONValue
  /// The message's metadata.
  public let metadata: JSONObject
  /// Binary attachments.
  public let buffers: [[UInt8]]
  /// Publishes with this message as parent.
  public let output: OutputPort

  init(id: CommID, data: JSONValue, metadata: JSONObject, buffers: [[UInt8]], output: OutputPort) {
    self.id = id
    self.data = data
    self.metadata = metadata
    self.buffers = buffers
    self.output = output
  }
}
