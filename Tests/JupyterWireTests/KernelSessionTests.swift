import Testing

@testable import JupyterWire

@Suite struct KernelSessionTests {
  /// A session, and what it says in short words.
  private struct Script {
    var session: KernelSession
    var requests: [String: Request] = [:]
    var count: RequestID = 0

    init(settling: UInt64 = 0) { session = KernelSession(settlingTime: settling) }

    mutating func arrive(
      _ name: String, code: String? = "x", type: MessageType = .executeRequest, subshell: SubshellID? = nil,
      silent: Bool = false, stopOnError: Bool = true, storeHistory: Bool = true, at time: UInt64 = 0
    ) -> [String] {
      count += 1
      var content: JSONObject = [
        "silent": .bool(silent), "stop_on_error": .bool(stopOnError), "store_history": .bool(storeHistory),
      ]
      if let code { content["code"] = .string(code) }
      let request = Request(
        id: count, header: MessageHeader(id: name, type: type, subshell: subshell), content: .object(content))
      requests[name] = request
      return describe(session.received(request, at: time))
    }

    mutating func finish(_ name: String, failed: Bool = false, at time: UInt64 = 0) -> [String] {
      describe(session.finished(requests[name]!, failed: failed, at: time))
    }

    func describe(_ actions: [KernelSession.Action]) -> [String] {
      actions.map { action in
        switch action {
        case .begin(let request, let count): "begin \(request.header.id) \(count)"
        case .answer(let request): "answer \(request.header.id)"
        case .conclude(let request): "conclude \(request.header.id)"
        case .abort(let request, let count): "abort \(request.header.id) \(count)"
        case .refuse(let request, _): "refuse \(request.header.id)"
        case .forget(let subshell): "forget \(subshell)"
        }
      }
    }
  }

  @Test func requestsRunInOrderOneAtATime() {
    var script = Script()
    #expect(script.arrive("a") == ["begin a 1"])
    #expect(script.arrive("b", type: .kernelInfoRequest) == [])
    #expect(script.arrive("c") == [])
    #expect(script.finish("a") == ["conclude a", "answer b"])
    #expect(script.finish("b") == ["begin c 2"])
    #expect(script.finish("c") == ["conclude c"])
  }

  @Test func onlyStoredCellsAreCounted() {
    var script = Script()
    #expect(script.arrive("a", silent: true) == ["begin a 0"])
    _ = script.finish("a")
    #expect(script.arrive("b", storeHistory: false) == ["begin b 0"])
    _ = script.finish("b")
    #expect(script.arrive("c", code: " \n") == ["begin c 0"])
    _ = script.finish("c")
    #expect(script.arrive("d") == ["begin d 1"])
    _ = script.finish("d", failed: true)
    #expect(script.arrive("e") == ["begin e 2"])
  }

  @Test func anErrorAbortsQueuedCellsOnly() {
    var script = Script()
    _ = script.arrive("a")
    _ = script.arrive("b")
    _ = script.arrive("info", type: .kernelInfoRequest)
    _ = script.arrive("c", stopOnError: false)
    #expect(script.finish("a", failed: true) == ["conclude a", "abort b 1", "answer info"])
    #expect(script.finish("info") == ["abort c 1"])
    #expect(script.arrive("d") == ["begin d 2"])
  }

  @Test func withoutStopOnErrorOrSilentlyNothingIsAborted() {
    var script = Script()
    _ = script.arrive("a", stopOnError: false)
    _ = script.arrive("b", silent: true)
    _ = script.arrive("c")
    #expect(script.finish("a", failed: true) == ["conclude a", "begin b 1"])
    #expect(script.finish("b", failed: true) == ["conclude b", "begin c 2"])
  }

  @Test func aQuickErrorWaitsForTheRestOfTheBurst() {
    var script = Script(settling: 10)
    _ = script.arrive("a", at: 100)
    #expect(script.finish("a", failed: true, at: 101) == [])
    #expect(script.session.nextDeadline == 110)
    #expect(script.arrive("b", at: 108) == [])
    #expect(script.session.nextDeadline == 118)
    #expect(script.describe(script.session.tick(at: 117)) == [])
    #expect(script.describe(script.session.tick(at: 118)) == ["conclude a", "abort b 1"])
    #expect(script.session.nextDeadline == nil)
    #expect(script.arrive("c", at: 119) == ["begin c 2"])
  }

  @Test func aBurstWithoutEndDoesNotHoldTheErrorForever() {
    var script = Script(settling: 10)
    _ = script.arrive("a", at: 100)
    _ = script.finish("a", failed: true, at: 101)
    for time in stride(from: UInt64(105), to: 250, by: 5) { _ = script.arrive("b\(time)", at: time) }
    #expect(script.session.nextDeadline == 201)
  }

  @Test func anErrorAfterALongRunWaitsForNothing() {
    var script = Script(settling: 10)
    _ = script.arrive("a", at: 100)
    #expect(script.finish("a", failed: true, at: 200) == ["conclude a"])
  }

  @Test func subshellsAreIndependent() {
    var script = Script()
    script.session.createSubshell("s")
    #expect(script.session.subshells == ["s"])
    #expect(script.arrive("a") == ["begin a 1"])
    #expect(script.arrive("b", subshell: "s") == ["begin b 1"])
    #expect(script.arrive("c", subshell: "s") == [])
    #expect(script.arrive("d") == [])
    #expect(script.finish("b", failed: true) == ["conclude b", "abort c 1"])
    #expect(script.finish("a") == ["conclude a", "begin d 2"])
  }

  @Test func unknownSubshellsAreRefused() {
    var script = Script()
    #expect(script.arrive("a", subshell: "nope") == ["refuse a"])
    let isDeleted = script.session.deleteSubshell("nope")
    #expect(!isDeleted)
  }

  @Test func aDeletedSubshellEndsItsCellAndAbortsTheRest() {
    var script = Script()
    script.session.createSubshell("s")
    _ = script.arrive("a", subshell: "s")
    _ = script.arrive("b", subshell: "s")
    #expect(script.session.deleteSubshell("s") == true)
    #expect(script.session.deleteSubshell("s") == false)
    #expect(script.session.subshells == [])
    #expect(script.arrive("c", subshell: "s") == ["refuse c"])
    #expect(script.describe(script.session.collect()) == [])
    #expect(script.finish("a") == ["conclude a", "abort b 1", "forget s"])
  }

  @Test func anIdleSubshellIsForgottenAtOnce() {
    var script = Script()
    script.session.createSubshell("s")
    #expect(script.session.deleteSubshell("s") == true)
    #expect(script.describe(script.session.collect()) == ["forget s"])
    #expect(script.describe(script.session.collect()) == [])
  }

  @Test func aRequestWithoutCodeIsRefusedInItsTurn() {
    var script = Script()
    _ = script.arrive("a")
    #expect(script.arrive("b", code: nil) == [])
    #expect(script.finish("a") == ["conclude a", "refuse b"])
  }

  @Test func aStrangeFinishIsIgnored() {
    var script = Script()
    _ = script.arrive("a")
    _ = script.arrive("b")
    #expect(script.finish("b") == [])
    #expect(script.finish("a") == ["conclude a", "begin b 2"])
    #expect(script.finish("a") == [])
  }
}
