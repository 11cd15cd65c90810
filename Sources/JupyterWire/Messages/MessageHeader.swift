/// What the kernel reads of a request's header.
struct MessageHeader: Sendable, Equatable {
  var id: String
  var type: MessageType
  var session: String
  var subshell: SubshellID?

  /// Reads a header.
  ///
  /// - Returns: `nil` when it is no object or lacks what every header has.
  init?(_ json: JSONValue) {
    guard let id = json["msg_id"]?.string, let type = json["msg_type"]?.string else { return nil }
    self.id = id
    self.type = MessageType(parsed: type)
    session = json["session"]?.string ?? ""
    subshell = json["subshell_id"]?.string
  }

  init(id: String, type: MessageType, session: String = "", subshell: SubshellID? = nil) {
    self.id = id
    self.type = type
    self.session = session
    self.subshell = subshell
  }
}

/// The parent header of everything that a request causes: the very bytes of the request's header.
struct ParentHeader: Sendable, Equatable {
  let bytes: [UInt8]

  /// No parent: an empty object.
  static let none = Self(bytes: Array("{}".utf8))
}

/// Numbers the requests of a session.
typealias RequestID = UInt64
