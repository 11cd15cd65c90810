import Testing

@testable import JupyterWire

@Suite struct MessageDecoderTests {
  private let authenticator = MessageAuthenticator(key: Array("key".utf8))
  private var decoder: MessageDecoder { MessageDecoder(authenticator: authenticator, limits: JSONLimits()) }

  private func frames(
    _ header: String, parent: String = "{}", metadata: String = "{}", content: String = "{}",
    buffers: [[UInt8]] = []
  ) -> [[UInt8]] {
    let parts = [header, parent, metadata, content].map { Array($0.utf8) }
    return [Array("client".utf8), WireMessage.delimiter, authenticator.sign(parts)] + parts + buffers
  }

  @Test func aWholeMessageIsRead() throws {
    let header = #"{"msg_id":"1","msg_type":"execute_request","subshell_id":"s"}"#
    let request = try decoder.decode(
      frames(
        header, metadata: #"{"cellId":"c"}"#, content: #"{"code":"1+1","silent":true}"#, buffers: [[1, 2]]))
    #expect(request.sender == [Array("client".utf8)])
    #expect(request.subshell == "s")
    #expect(request.parent.bytes == Array(header.utf8))
    #expect(request.buffers == [[1, 2]])
    #expect(
      request.execute
        == ExecuteRequest(code: "1+1", silent: true, storeHistory: false, allowStdin: false, cellID: "c"))
  }

  @Test func everyTruncationIsRefused() {
    let whole = frames(#"{"msg_id":"1","msg_type":"x"}"#)
    for count in 0..<whole.count {
      #expect(throws: WireError.self) { try decoder.decode(Array(whole.prefix(count))) }
    }
  }

  @Test func framesWithoutDelimiterAreRefused() {
    let error = #expect(throws: WireError.self) { try decoder.decode(Array(repeating: [1], count: 100)) }
    #expect(error?.code == .malformedFrames)
  }

  @Test func tooManyFramesAreRefused() {
    let whole = frames(#"{"msg_id":"1","msg_type":"x"}"#, buffers: Array(repeating: [], count: 5000))
    let error = #expect(throws: WireError.self) { try decoder.decode(whole) }
    #expect(error?.code == .malformedFrames)
  }

  @Test(arguments: ["", "{", "[]", "{}", #"{"msg_id":1,"msg_type":"x"}"#, "null"])
  func aBadHeaderIsRefused(header: String) {
    #expect(throws: WireError.self) { try decoder.decode(frames(header)) }
  }

  @Test func badContentIsAnsweredNotDropped() throws {
    let header = #"{"msg_id":"1","msg_type":"execute_request"}"#
    #expect(try decoder.decode(frames(header, content: "x")).problem?.code == .invalidJSON)
    #expect(try decoder.decode(frames(header, content: "[]")).problem?.code == .invalidJSON)
    #expect(try decoder.decode(frames(header, content: "{}")).problem?.code == .invalidJSON)
    #expect(try decoder.decode(frames(header, metadata: "7", content: #"{"code":""}"#)).problem != nil)
  }

  @Test func randomChangesNeverTrap() throws {
    var random = SeededRandom(seed: 11)
    let unsigned = MessageDecoder(authenticator: MessageAuthenticator(key: []), limits: JSONLimits())
    let header = #"{"msg_id":"1","msg_type":"execute_request","subshell_id":null}"#
    let whole = frames(
      header, metadata: #"{"deletedCells":["a"]}"#, content: #"{"code":"1","user_expressions":{}}"#)
    for _ in 0..<20_000 {
      var changed = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: changed.remove(at: index)
        case 1: changed.insert(changed[index], at: index)
        case 2:
          changed[index] = Array(
            changed[index].prefix(Int.random(in: 0...changed[index].count, using: &random)))
        default:
          guard !changed[index].isEmpty else { continue }
          let place = Int.random(in: 0..<changed[index].count, using: &random)
          changed[index][place] = UInt8.random(in: 0...255, using: &random)
        }
        if changed.isEmpty { break }
      }
      if let request = try? unsigned.decode(changed) {
        #expect(!request.header.type.name.isEmpty || request.execute == nil)
      }
      _ = try? decoder.decode(changed)
    }
  }
}
