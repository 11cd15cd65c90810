/// A message ready to be sent: the frames of the wire.
struct WireMessage: Sendable, Equatable {
  /// The identities of the receiver, or the topic.
  var prefix: [[UInt8]]
  var signature: [UInt8]
  var header: [UInt8]
  var parent: [UInt8]
  var metadata: [UInt8]
  var content: [UInt8]
  var buffers: [[UInt8]] = []

  static let delimiter = Array("<IDS|MSG>".utf8)
  static let emptyObject = Array("{}".utf8)
}
