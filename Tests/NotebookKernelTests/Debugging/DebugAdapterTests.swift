import JupyterWire
import Testing

@testable import NotebookKernel

/// The debug adapter, without a program and without a wire.
struct DebugAdapterTests {
  private let target = FakeDebugTarget()

  private func adapter() -> DebugAdapter<FakeDebugTarget> { DebugAdapter(target: target, prefix: "/tmp/x/") }

  private func startedAdapter() -> DebugAdapter<FakeDebugTarget> {
    var adapter = adapter()
    _ = adapter.receive(["seq": 1, "command": "initialize"])
    _ = target.takeCalls()
    return adapter
  }

  /// Asks, and gives the body of the successful answer.
  private func body(
    _ adapter: inout DebugAdapter<FakeDebugTarget>, _ command: String, _ arguments: JSONValue = [:]
  ) -> JSONValue {
    for message in adapter.receive(["seq": 7, "command": .string(command), "arguments": arguments]) {
      guard case .reply(let reply) = message else { continue }
      #expect(reply["request_seq"] == 7 && reply["type"] == "response")
      #expect(reply["success"] == true, "\(command): \(reply["message"] ?? "")")
      return reply["body"] ?? .null
    }
    Issue.record("no answer to \(command)")
    return .null
  }

  private func fails(
    _ adapter: inout DebugAdapter<FakeDebugTarget>, _ command: String, _ arguments: JSONValue = [:]
  ) -> Bool {
    adapter.receive(["seq": 7, "command": .string(command), "arguments": arguments]).contains { message in
      if case .reply(let reply) = message { reply["success"] == false } else { false }
    }
  }

  private func events(_ messages: [DebugMessage]) -> [String] {
    messages.compactMap { if case .event(let event) = $0 { event["event"]?.string } else { nil } }
  }

  private func stop(_ adapter: inout DebugAdapter<FakeDebugTarget>) {
    _ = adapter.receive(["seq": 1, "command": "dumpCell", "arguments": ["code": "a\nb\nc"]])
    adapter.cellBegins("Cell In[1]", text: "a\nb\nc")
    target.frames = [
      TargetFrame(function: "f(_:)", cell: "Cell In[1]", line: 2, column: 3),
      TargetFrame(function: "Cell In[1]", cell: "Cell In[1]", line: 3, column: 1),
    ]
    target.locals = [
      [
        TargetVariable(name: "x", typeName: "Int", value: .int(5)),
        TargetVariable(name: "late", typeName: "Int", value: nil),
        TargetVariable(name: "list", typeName: "Array<Int>", value: .array([.int(1), .int(2)])),
      ], [],
    ]
    _ = target.takeCalls()
    #expect(events(adapter.stopped(.init(reason: "breakpoint"))) == ["stopped"])
  }

  private func locals(_ adapter: inout DebugAdapter<FakeDebugTarget>) -> [JSONValue] {
    let frames = body(&adapter, "stackTrace")["stackFrames"]?.array ?? []
    let scopes = body(&adapter, "scopes", ["frameId": frames[0]["id"] ?? 0])["scopes"]?.array ?? []
    return body(
      &adapter, "variables", ["variablesReference": scopes[0]["variablesReference"] ?? 0])["variables"]?
      .array ?? []
  }

  @Test func startsOnceAndEnds() {
    var adapter = adapter()
    #expect(body(&adapter, "debugInfo")["isStarted"] == false)
    #expect(fails(&adapter, "attach"))
    let capabilities = body(&adapter, "initialize")
    #expect(
      capabilities["exceptionBreakpointFilters"]?.array?.map { $0["filter"] } == ["uncaught", "thrown"])
    #expect(target.takeCalls() == ["attach"])
    _ = body(&adapter, "initialize")
    #expect(target.takeCalls() == [])
    #expect(events(adapter.receive(["seq": 2, "command": "attach"])) == ["initialized"])
    #expect(events(adapter.receive(["seq": 3, "command": "disconnect"])) == ["terminated"])
    #expect(target.takeCalls() == ["errors: []", "detach"])
    #expect(body(&adapter, "debugInfo")["isStarted"] == false)
  }

  @Test func breakpointsSnapToStatements() {
    var adapter = startedAdapter()
    let code = "a\n\nb"
    let path = body(&adapter, "dumpCell", ["code": .string(code)])["sourcePath"]?.string ?? ""
    #expect(path == adapter.sources.path(of: code) && path.hasPrefix("/tmp/x/") && path.hasSuffix(".swift"))
    let found = body(
      &adapter, "setBreakpoints",
      ["source": ["path": .string(path)], "breakpoints": [["line": 2], ["line": 9]]])["breakpoints"]?.array
    #expect(found?.map { $0["line"] } == [3, 9])
    #expect(found?.map { $0["verified"] } == [true, false])
    #expect(target.takeCalls() == [])
    adapter.cellBegins("Cell In[1]", text: code)
    adapter.cellBegins("Cell In[2]", text: code, addedLines: 1)
    adapter.cellBegins("Cell In[3]", text: "other")
    #expect(target.takeCalls() == ["Cell In[1]: [3]", "Cell In[2]: [4]", "Cell In[3]: []"])
    _ = body(
      &adapter, "setBreakpoints", ["source": ["path": .string(path)], "lines": [1]])
    #expect(target.takeCalls() == ["Cell In[1]: [1]", "Cell In[2]: [2]"])
    #expect(
      body(&adapter, "debugInfo")["breakpoints"] == [
        ["source": .string(path), "breakpoints": [["line": 1]]]
      ])
    #expect(fails(&adapter, "setBreakpoints", [:]))
  }

  @Test func breakpointsWaitForTheirCell() {
    var adapter = startedAdapter()
    let path = adapter.sources.path(of: "a\n\nb")
    let found = body(
      &adapter, "setBreakpoints", ["source": ["path": .string(path)], "breakpoints": [["line": 2]]])
    #expect(found["breakpoints"]?[0]?["verified"] == false)
    adapter.cellBegins("Cell In[1]", text: "a\n\nb")
    #expect(target.takeCalls() == ["Cell In[1]: [3]"])
  }

  @Test func aStopShowsFramesAndVariables() {
    var adapter = startedAdapter()
    stop(&adapter)
    #expect(body(&adapter, "debugInfo")["stoppedThreads"] == [1])
    let frames = body(&adapter, "stackTrace")["stackFrames"]?.array ?? []
    #expect(frames.map { $0["name"] } == ["f(_:)", "Cell In[1]"])
    #expect(frames.map { $0["line"] } == [2, 3])
    #expect(frames[0]["source"]?["path"]?.string == adapter.sources.path(of: "a\nb\nc"))
    let one = body(&adapter, "stackTrace", ["startFrame": 1, "levels": 1])
    #expect(one["stackFrames"]?.array?.count == 1 && one["totalFrames"] == 2)
    let variables = locals(&adapter)
    #expect(variables.map { $0["name"] } == ["x", "late", "list"])
    #expect(variables.map { $0["value"] } == ["5", "not initialized", "[1, 2]"])
    #expect(variables[0]["variablesReference"] == 0)
    let parts = body(
      &adapter, "variables", ["variablesReference": variables[2]["variablesReference"] ?? 0])
    #expect(parts["variables"]?.array?.map { $0["name"] } == ["[0]", "[1]"])
  }

  @Test func jupyterLabShowsValuesRatherThanTypes() {
    var adapter = adapter()
    _ = body(&adapter, "initialize", ["clientID": "jupyterlab"])
    stop(&adapter)
    #expect(locals(&adapter).map { $0["type"] } == [nil, nil, "Array<Int>"])
    _ = body(&adapter, "initialize", ["clientID": "other"])
    #expect(locals(&adapter).map { $0["type"] } == ["Int", "Int", "Array<Int>"])
  }

  @Test(arguments: [
    ("continue", TargetResumption.proceed), ("next", .stepOver), ("stepIn", .stepIn), ("stepOut", .stepOut),
  ])
  func goesOn(command: String, resumption: TargetResumption) {
    var adapter = startedAdapter()
    #expect(fails(&adapter, command))
    stop(&adapter)
    let old = locals(&adapter)[2]["variablesReference"] ?? 0
    #expect(adapter.takeResumption() == nil)
    #expect(events(adapter.receive(["seq": 9, "command": .string(command)])) == ["continued"])
    #expect(adapter.takeResumption() == resumption)
    #expect(adapter.takeResumption() == nil)
    #expect(fails(&adapter, "variables", ["variablesReference": old]))
    #expect(body(&adapter, "debugInfo")["stoppedThreads"] == [])
  }

  @Test func framesOfAnEarlierStopAreGone() {
    var adapter = startedAdapter()
    stop(&adapter)
    let old = body(&adapter, "stackTrace")["stackFrames"]?[0]?["id"] ?? 0
    _ = body(&adapter, "continue")
    stop(&adapter)
    #expect(fails(&adapter, "scopes", ["frameId": old]))
    #expect(body(&adapter, "stackTrace")["stackFrames"]?[0]?["id"] != old)
  }

  @Test func disconnectingLetsGo() {
    var adapter = startedAdapter()
    stop(&adapter)
    #expect(events(adapter.receive(["seq": 9, "command": "disconnect"])) == ["continued", "terminated"])
    #expect(adapter.takeResumption() == .proceed)
  }

  @Test func anInterruptEndsTheStop() {
    var adapter = startedAdapter()
    #expect(adapter.ended().isEmpty)
    stop(&adapter)
    #expect(events(adapter.ended()) == ["continued"])
    #expect(fails(&adapter, "continue"))
  }

  @Test func evaluates() {
    var adapter = startedAdapter()
    target.results = [
      "a": .value(.array([.int(1)])), "()": .value(nil), "n": .value(.int(3)), "n = 3": .value(nil),
    ]
    let result = body(&adapter, "evaluate", ["expression": "a"])
    #expect(result["result"] == "[1]" && result["type"] == "Array" && result["variablesReference"] != 0)
    #expect(body(&adapter, "evaluate", ["expression": "()"])["result"] == "")
    #expect(fails(&adapter, "evaluate", ["expression": "?"]))
    #expect(fails(&adapter, "evaluate"))
    stop(&adapter)
    let frame = body(&adapter, "stackTrace")["stackFrames"]?[1]?["id"] ?? 0
    #expect(
      body(&adapter, "setExpression", ["expression": "n", "value": "3", "frameId": frame])["value"] == "3")
    #expect(target.takeCalls() == ["evaluate n = 3 in 1", "evaluate n in 1"])
  }

  @Test func copiesToGlobals() {
    var adapter = startedAdapter()
    stop(&adapter)
    let frame = body(&adapter, "stackTrace")["stackFrames"]?[0]?["id"] ?? 0
    let copy: JSONValue = ["srcVariableName": "x", "dstVariableName": "y", "srcFrameId": frame]
    #expect(body(&adapter, "copyToGlobals", copy)["value"] == "5")
    #expect(target.takeCalls() == ["y = 5"])
    for (source, name) in [("x", "a b"), ("late", "y"), ("no", "y"), ("x", "")] {
      #expect(
        fails(
          &adapter, "copyToGlobals",
          ["srcVariableName": .string(source), "dstVariableName": .string(name), "srcFrameId": frame]))
    }
  }

  @Test func inspectsGlobalsAlways() {
    var adapter = adapter()
    target.globals = [TargetVariable(name: "g", typeName: "Pair", value: .record("Pair", ["a": .int(1)]))]
    let variables = body(&adapter, "inspectVariables")["variables"]?.array ?? []
    #expect(variables.map { $0["name"] } == ["g"])
    #expect(
      body(&adapter, "richInspectVariables", ["variableName": "g"])["data"] == ["text/plain": "Pair(…)"])
    #expect(body(&adapter, "richInspectVariables", ["variableName": "special variables"])["data"] == [:])
  }

  @Test func pausesWhatRuns() {
    var adapter = startedAdapter()
    _ = body(&adapter, "pause")
    #expect(target.takeCalls() == ["pause"])
    target.isRunning = false
    #expect(fails(&adapter, "pause"))
  }

  @Test func errorFilters() {
    var adapter = startedAdapter()
    let answer = body(&adapter, "setExceptionBreakpoints", ["filters": ["thrown", "other"]])
    #expect(answer["breakpoints"]?.array?.map { $0["verified"] } == [true, false])
    #expect(target.takeCalls() == ["errors: [\"thrown\"]"])
    #expect(fails(&adapter, "exceptionInfo"))
    target.frames = []
    _ = adapter.stopped(.init(reason: "exception", title: "Bad", text: "Bad(1)"))
    #expect(body(&adapter, "exceptionInfo")["exceptionId"] == "Bad")
  }

  @Test func sourcesAndModules() {
    var adapter = startedAdapter()
    adapter.cellBegins("Cell In[1]", text: "one")
    adapter.cellBegins("Cell In[1]", text: "two")
    let path = adapter.sources.path(of: "two")
    #expect(body(&adapter, "source", ["source": ["path": .string(path)]])["content"] == "two")
    #expect(fails(&adapter, "source", ["source": ["path": "/etc/passwd"]]))
    #expect(body(&adapter, "modules")["modules"] == [["id": 1, "name": "Cell In[1]", "path": .string(path)]])
  }

  @Test(arguments: ["", "threads?", "gotoTargets"])
  func unknownRequestsAreRefused(command: String) {
    var adapter = startedAdapter()
    #expect(fails(&adapter, command))
  }
}

extension JSONValue {
  fileprivate subscript(position: Int) -> JSONValue? {
    guard let array, array.indices.contains(position) else { return nil }
    return array[position]
  }
}

/// MurmurHash2 as JupyterLab and ipykernel have it.
struct Murmur2Tests {
  @Test(
    arguments: [
      ("", 3_990_065_800), ("a", 2_167_009_006), ("ab", 2_805_137_849), ("abc", 3_350_977_461),
      ("abcd", 804_720_481), ("let ü = 1", 503_845_702),
    ] as [(String, UInt32)])
  func hashes(text: String, expected: UInt32) {
    #expect(Murmur2.hash(text.utf8, seed: CellSources.seed) == expected)
  }
}
