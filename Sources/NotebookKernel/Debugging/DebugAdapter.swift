import JupyterWire

/// The debugger's side of the Debug Adapter Protocol with Jupyter's additions, as a state machine: it takes requests and
/// what happens to the program, and returns what to say.
///
/// There is one thread, number 1, since there is one in the interpreter.
struct DebugAdapter<Target: DebugTarget> {
  typealias Variable = TargetVariable<Target.Value>

  /// What a number stands for that a front end may ask the variables of.
  enum Container {
    case locals(frame: Int)
    case globals
    case value(Target.Value)
  }

  /// Why the program is stopped.
  struct Stop {
    /// `breakpoint`, `step`, `pause` or `exception`.
    var reason: String
    /// The error's type, or what kind of trap.
    var title: String?
    /// What the error says.
    var text: String?
  }

  let target: Target
  var sources: CellSources
  /// Whether a front end has started the debugger.
  private(set) var isStarted = false
  private(set) var stop: Stop?
  /// Whether the front end shows the type of a variable in place of its value, as JupyterLab's tree does.
  private(set) var showsTypesAsValues = false
  private var breakpoints: [(path: String, lines: [Int])] = []
  private var containers: [Int: Container] = [:]
  private var lastContainer = 0
  private var frameNumbers: Range<Int> = 1..<1
  private var lastMessage = 0
  private var resumption: TargetResumption?

  /// The only thread's number.
  static var thread: Int { 1 }

  /// Makes an adapter.
  ///
  /// - Parameters:
  ///   - target: The program.
  ///   - prefix: What the paths of cells begin with.
  init(target: Target, prefix: String) {
    self.target = target
    sources = CellSources(prefix: prefix)
  }

  // MARK: What happens

  /// A cell begins to run.
  mutating func cellBegins(_ name: String, text: String, addedLines: Int = 0) {
    let run = sources.begin(name, text: text, addedLines: addedLines)
    if isStarted { setBreakpoints(of: run) }
  }

  /// The program was stopped.
  mutating func stopped(_ stop: Stop) -> [DebugMessage] {
    self.stop = stop
    resumption = nil
    containers = [:]
    frameNumbers = frameNumbers.upperBound..<frameNumbers.upperBound + target.frames.count
    var body: JSONObject = [
      "reason": .string(stop.reason), "threadId": .int(Self.thread), "allThreadsStopped": true,
      "preserveFocusHint": false,
    ]
    body["description"] = stop.title.map { .string($0) }
    body["text"] = stop.text.map { .string($0) }
    return [event("stopped", body)]
  }

  /// How the program is to go on, once a front end has said.
  mutating func takeResumption() -> TargetResumption? {
    defer { resumption = nil }
    return resumption
  }

  /// The program goes on by itself: the cell was interrupted.
  mutating func ended() -> [DebugMessage] {
    guard stop != nil else { return [] }
    leaveStop()
    return [continued]
  }

  // MARK: Requests

  /// A front end asks.
  mutating func receive(_ content: JSONObject) -> [DebugMessage] {
    let request = AdapterRequest(content)
    switch request.command {
    case "debugInfo": return [reply(to: request, debugInfo)]
    case "inspectVariables": return [reply(to: request, inspectVariables())]
    case "richInspectVariables": return [reply(to: request, richInspect(request))]
    case "initialize":
      if !isStarted { start() }
      showsTypesAsValues = request.arguments["clientID"] == "jupyterlab"
      return [reply(to: request, capabilities)]
    case "modules": return [reply(to: request, modules)]
    default: break
    }
    guard isStarted else { return [refusal(of: request, "The debugger is not started.")] }
    switch request.command {
    case "attach", "launch": return [event("initialized", nil), reply(to: request, nil)]
    case "configurationDone": return [reply(to: request, nil)]
    case "dumpCell": return [dumpCell(request)]
    case "setBreakpoints": return [setBreakpoints(request)]
    case "setExceptionBreakpoints": return [setErrorFilters(request)]
    case "threads":
      return [reply(to: request, ["threads": [["id": .int(Self.thread), "name": "main"]]])]
    case "source": return [source(request)]
    case "stackTrace": return [reply(to: request, stackTrace(request))]
    case "scopes": return [scopes(request)]
    case "variables": return [variables(request)]
    case "evaluate": return [evaluate(request)]
    case "setExpression", "setVariable": return [assign(request)]
    case "copyToGlobals": return [copyToGlobals(request)]
    case "exceptionInfo": return [exceptionInfo(request)]
    case "pause": return [pause(request)]
    case "continue": return resume(request, .proceed, ["allThreadsContinued": true])
    case "next": return resume(request, .stepOver, nil)
    case "stepIn": return resume(request, .stepIn, nil)
    case "stepOut": return resume(request, .stepOut, nil)
    case "disconnect", "terminate": return end(request)
    default: return [refusal(of: request, "This debugger does not know '\(request.command)'.")]
    }
  }

  // MARK: Starting and ending

  private mutating func start() {
    isStarted = true
    target.attach()
  }

  private mutating func end(_ request: AdapterRequest) -> [DebugMessage] {
    var messages = [reply(to: request, nil)]
    if stop != nil {
      resumption = .proceed
      leaveStop()
      messages.append(continued)
    }
    for entry in breakpoints { apply([], at: entry.path) }
    breakpoints = []
    target.setErrorFilters([])
    target.detach()
    isStarted = false
    return messages + [event("terminated", nil)]
  }

  private var capabilities: JSONObject {
    [
      "supportsConfigurationDoneRequest": true, "supportsEvaluateForHovers": true,
      "supportsSetVariable": true, "supportsSetExpression": true, "supportsExceptionInfoRequest": true,
      "supportsModulesRequest": true, "supportsTerminateRequest": true,
      "supportsDelayedStackTraceLoading": true,
      "exceptionBreakpointFilters": .array(
        ErrorFilter.allCases.map { filter in
          [
            "filter": .string(filter.rawValue), "label": .string(filter.label),
            "description": .string(filter.explanation), "default": false,
          ]
        }),
    ]
  }

  private var debugInfo: JSONObject {
    [
      "isStarted": .bool(isStarted), "hashMethod": "Murmur2", "hashSeed": .int(Int(CellSources.seed)),
      "tmpFilePrefix": .string(sources.prefix), "tmpFileSuffix": .string(CellSources.suffix),
      "breakpoints": .array(
        breakpoints.map { entry in
          ["source": .string(entry.path), "breakpoints": .array(entry.lines.map { ["line": .int($0)] })]
        }), "stoppedThreads": stop == nil ? [] : [.int(Self.thread)], "richRendering": true,
      "exceptionPaths": ["Swift Errors"], "copyToGlobals": true,
    ]
  }

  // MARK: Going on

  private mutating func resume(
    _ request: AdapterRequest, _ resumption: TargetResumption, _ body: JSONObject?
  ) -> [DebugMessage] {
    guard stop != nil else { return [refusal(of: request, "The program is not stopped.")] }
    self.resumption = resumption
    leaveStop()
    return [reply(to: request, body), continued]
  }

  private mutating func leaveStop() {
    stop = nil
    containers = [:]
  }

  private mutating func pause(_ request: AdapterRequest) -> DebugMessage {
    guard target.isRunning else { return refusal(of: request, "Nothing runs.") }
    if stop == nil { target.pause() }
    return reply(to: request, nil)
  }

  private var continued: DebugMessage {
    mutating get { event("continued", ["threadId": .int(Self.thread), "allThreadsContinued": true]) }
  }

  // MARK: Breakpoints

  private mutating func dumpCell(_ request: AdapterRequest) -> DebugMessage {
    guard let code = request.arguments["code"]?.string else {
      return refusal(of: request, "dumpCell needs the member code, a string.")
    }
    return reply(to: request, ["sourcePath": .string(sources.add(code))])
  }

  private mutating func setBreakpoints(_ request: AdapterRequest) -> DebugMessage {
    guard let path = request.path else {
      return refusal(of: request, "setBreakpoints needs the path of a source.")
    }
    let wanted =
      request.arguments["breakpoints"]?.array?.compactMap { $0["line"]?.int }
      ?? request.arguments["lines"]?.array?.compactMap(\.int) ?? []
    let isKnown = sources.text(at: path) != nil
    let found = places(of: wanted, at: path)
    // Those of a cell that is not known yet wait for it.
    let lines = Set(isKnown ? found.compactMap(\.self) : wanted).sorted()
    breakpoints.removeAll { $0.path == path }
    if !lines.isEmpty { breakpoints.append((path, lines)) }
    if isKnown { apply(lines, at: path) }
    let answers = zip(wanted, found).map { line, actual -> JSONValue in
      var answer: JSONObject = [
        "verified": .bool(actual != nil), "line": .int(actual ?? line), "source": ["path": .string(path)],
      ]
      if actual == nil {
        answer["message"] =
          isKnown ? "There is no statement on this line or below." : "The cell is not known yet."
      }
      return .object(answer)
    }
    return reply(to: request, ["breakpoints": .array(answers)])
  }

  /// Where breakpoints are that are wanted on lines: one between statements is at the next one.
  private func places(of lines: [Int], at path: String) -> [Int?] {
    let possible = sources.text(at: path).map { target.statementLines(of: $0) } ?? []
    return lines.map { line in possible.first { $0 >= line } }
  }

  private func apply(_ lines: [Int], at path: String) {
    for run in sources.runs(at: path) {
      target.setBreakpoints(lines.map { $0 + run.addedLines }, in: run.name)
    }
  }

  private func setBreakpoints(of run: CellSources.Run) {
    let wanted = breakpoints.first { $0.path == run.path }?.lines ?? []
    let lines = places(of: wanted, at: run.path).compactMap(\.self)
    target.setBreakpoints(lines.map { $0 + run.addedLines }, in: run.name)
  }

  private mutating func setErrorFilters(_ request: AdapterRequest) -> DebugMessage {
    let names = request.arguments["filters"]?.array?.compactMap(\.string) ?? []
    target.setErrorFilters(names.compactMap { ErrorFilter(rawValue: $0) })
    return reply(
      to: request,
      ["breakpoints": .array(names.map { ["verified": .bool(ErrorFilter(rawValue: $0) != nil)] })])
  }

  // MARK: Messages

  private mutating func nextSequence() -> Int {
    lastMessage += 1
    return lastMessage
  }

  /// A successful answer.
  mutating func reply(to request: AdapterRequest, _ body: JSONObject?, command: String? = nil) -> DebugMessage
  {
    var content: JSONObject = [
      "seq": .int(nextSequence()), "type": "response", "request_seq": .int(request.sequence), "success": true,
      "command": .string(command ?? request.command),
    ]
    content["body"] = .object(body ?? [:])
    return .reply(content)
  }

  /// An answer that says why there is none.
  mutating func refusal(of request: AdapterRequest, _ message: String) -> DebugMessage {
    .reply([
      "seq": .int(nextSequence()), "type": "response", "request_seq": .int(request.sequence),
      "success": false, "command": .string(request.command), "message": .string(message),
      "body": ["error": ["id": 1, "format": .string(message), "showUser": false]],
    ])
  }

  private mutating func event(_ name: String, _ body: JSONObject?) -> DebugMessage {
    .event([
      "seq": .int(nextSequence()), "type": "event", "event": .string(name), "body": .object(body ?? [:]),
    ])
  }

  // MARK: Numbers

  /// The position of the frame that a request means; `nil` for none, or one that is gone.
  func frame(_ request: AdapterRequest, _ key: String = "frameId") -> Int? {
    guard stop != nil, let number = request.arguments[key]?.int, frameNumbers.contains(number) else {
      return nil
    }
    return number - frameNumbers.lowerBound
  }

  /// The number of a frame.
  func number(ofFrame position: Int) -> Int { frameNumbers.lowerBound + position }

  /// A number by which a front end can ask for variables.
  mutating func reference(to container: Container) -> Int {
    lastContainer += 1
    containers[lastContainer] = container
    return lastContainer
  }

  /// What a number stands for.
  func container(_ reference: Int) -> Container? { containers[reference] }

  /// The numbers that were given away mean nothing any more.
  mutating func forgetReferences() { containers = [:] }
}
