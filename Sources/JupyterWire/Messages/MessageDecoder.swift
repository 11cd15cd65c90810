import Synchronization

/// Reads messages: checks their frames, signature and JSON. Usable from any thread.
final class MessageDecoder: Sendable {
  /// The most identities before the delimiter.
  static let senderLimit = 16
  /// The most frames of a message.
  static let frameLimit = 4096

  private let authenticator: MessageAuthenticator
  private let limits: JSONLimits
  private let count = Atomic<UInt64>(0)

  init(authenticator: MessageAuthenticator, limits: JSONLimits) {
    self.authenticator = authenticator
    self.limits = limits
  }

  /// Reads a message.
  ///
  /// - Parameter frames: The frames as they were received.
  /// - Throws: ``WireError`` when nobody can be answered. When the header is good and the rest is not, the request
  ///   carries the problem instead, so that its sender gets a reply.
  func decode(_ frames: [[UInt8]]) throws(WireError) -> Request {
    guard let delimiter = frames.prefix(Self.senderLimit + 1).firstIndex(of: WireMessage.delimiter) else {
      throw .malformedFrames("it has no <IDS|MSG> delimiter")
    }
    guard frames.count >= delimiter + 6 else {
      throw .malformedFrames("it was cut short: \(frames.count - delimiter - 1) of 5 frames")
    }
    guard frames.count <= Self.frameLimit else {
      throw .malformedFrames("it has more than \(Self.frameLimit) frames")
    }
    try authenticator.verify(frames[delimiter + 1], of: Array(frames[(delimiter + 2)..<(delimiter + 6)]))
    let headerBytes = frames[delimiter + 2]
    let header: MessageHeader
    do {
      guard let read = MessageHeader(try JSONValue(parsing: headerBytes, limits: limits)) else {
        throw WireError.invalidHeader
      }
      header = read
    } catch let error as JSONError {
      throw .invalidJSON("header", error)
    } catch {
      throw .invalidHeader
    }
    var problem: WireError?
    let metadata = read(frames[delimiter + 4], "metadata", &problem)
    let content = read(frames[delimiter + 5], "content", &problem)
    return Request(
      id: count.add(1, ordering: .relaxed).newValue, sender: Array(frames[..<delimiter]), header: header,
      parent: ParentHeader(bytes: headerBytes), metadata: metadata, content: content,
      buffers: Array(frames[(delimiter + 6)...]), problem: problem)
  }

  private func read(_ frame: [UInt8], _ name: String, _ problem: inout WireError?) -> JSONValue {
    do throws(JSONError) {
      let value = try JSONValue(parsing: frame, limits: limits)
      if value.object == nil, problem == nil { problem = .invalidContent("its \(name) is not a JSON object") }
      return value
    } catch {
      if problem == nil { problem = .invalidContent("its \(name) cannot be read: \(error)") }
      return [:]
    }
  }
}
