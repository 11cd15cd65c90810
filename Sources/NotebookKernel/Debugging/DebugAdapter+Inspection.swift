import JupyterWire

/// Requests that look into the program.
extension DebugAdapter {
  /// The most parts of a value that are listed at once.
  private static var partLimit: Int { 1000 }
  /// The longest text of a value in a list.
  private static var textLimit: Int { 2000 }

  // MARK: Frames

  func stackTrace(_ request: AdapterRequest) -> JSONObject {
    let frames = stop == nil ? [] : target.frames
    let start = min(max(0, request.arguments["startFrame"]?.int ?? 0), frames.count)
    let levels = request.arguments["levels"]?.int ?? 0
    let end = levels > 0 ? min(frames.count, start + min(levels, frames.count)) : frames.count
    let listed = (start..<end).map { position -> JSONValue in
      let frame = frames[position]
      var content: JSONObject = [
        "id": .int(number(ofFrame: position)), "name": .string(frame.function), "column": .int(frame.column),
      ]
      if let run = sources.run(named: frame.cell) {
        content["line"] = .int(max(1, frame.line - run.addedLines))
        content["source"] = ["name": .string(frame.cell), "path": .string(run.path)]
      } else {
        content["line"] = .int(frame.line)
      }
      return .object(content)
    }
    return ["stackFrames": .array(listed), "totalFrames": .int(frames.count)]
  }

  mutating func source(_ request: AdapterRequest) -> DebugMessage {
    guard let path = request.path, let text = sources.text(at: path) else {
      return refusal(of: request, "source unavailable")
    }
    return reply(to: request, ["content": .string(text), "mimeType": "text/x-swift"])
  }

  /// The cells that ran, as what a front end can open.
  var modules: JSONObject {
    let modules = sources.runs.enumerated().map { position, run -> JSONValue in
      ["id": .int(position + 1), "name": .string(run.name), "path": .string(run.path)]
    }
    return ["modules": .array(modules), "totalModules": .int(modules.count)]
  }

  // MARK: Variables

  mutating func scopes(_ request: AdapterRequest) -> DebugMessage {
    guard let frame = frame(request) else {
      return refusal(of: request, "There is no such frame: the program has gone on.")
    }
    let locals = reference(to: .locals(frame: frame))
    let globals = reference(to: .globals)
    return reply(
      to: request,
      [
        "scopes": [
          [
            "name": "Locals", "variablesReference": .int(locals), "expensive": false,
            "presentationHint": "locals",
          ], ["name": "Globals", "variablesReference": .int(globals), "expensive": false],
        ]
      ])
  }

  mutating func inspectVariables() -> JSONObject {
    if stop == nil { forgetReferences() }
    return ["variables": .array(target.globals.map { describe($0) })]
  }

  mutating func variables(_ request: AdapterRequest) -> DebugMessage {
    guard let reference = request.arguments["variablesReference"]?.int, let container = container(reference)
    else { return refusal(of: request, "There are no such variables: the program has gone on.") }
    let start = max(0, request.arguments["start"]?.int ?? 0)
    let count = request.arguments["count"]?.int ?? 0
    let limit = count > 0 ? min(count, Self.partLimit) : Self.partLimit
    let found: [Variable] =
      switch container {
      case .locals(let frame): target.variables(of: frame)
      case .globals: target.globals
      case .value(let value): parts(of: value, start, limit)
      }
    return reply(to: request, ["variables": .array(found.map { describe($0) })])
  }

  /// Parts of a value, from a position on.
  private func parts(of value: Target.Value, _ start: Int, _ limit: Int) -> [Variable] {
    guard start < value.childCount else { return [] }
    let end = start + min(limit, value.childCount - start)
    return (start..<end).map { position in
      let part = value.child(at: position)
      if value.shape == .dictionary, part.value.childCount == 2 {
        let entry = part.value.child(at: 1).value
        return Variable(
          name: text(of: part.value.child(at: 0).value), typeName: entry.writtenTypeName, value: entry)
      }
      return Variable(
        name: part.label ?? "[\(position)]", typeName: part.value.writtenTypeName, value: part.value)
    }
  }

  /// A variable as the protocol has it.
  private mutating func describe(_ variable: Variable) -> JSONValue {
    var content: JSONObject = ["name": .string(variable.name), "evaluateName": .string(variable.name)]
    addValue(variable.value, to: &content, as: "value")
    // A value without parts says more than its type.
    if !showsTypesAsValues || content["variablesReference"] != 0 {
      content["type"] = .string(variable.typeName)
    }
    return .object(content)
  }

  private mutating func addValue(_ value: Target.Value?, to content: inout JSONObject, as key: String) {
    guard let value else {
      content[key] = "not initialized"
      content["variablesReference"] = 0
      return
    }
    content[key] = .string(text(of: value))
    let count = value.childCount
    content["variablesReference"] = .int(count == 0 ? 0 : reference(to: .value(value)))
    switch value.shape {
    case .array, .set, .dictionary: content["indexedVariables"] = .int(count)
    default: break
    }
  }

  /// The text that stands for a value.
  private func text(of value: Target.Value) -> String {
    switch value.shape {
    case .array, .set, .dictionary:
      let count = value.childCount
      if count > Self.partLimit { return "\(count) elements" }
    default: break
    }
    let text = ValuePresenter.text(for: value)
    return text.utf8.count <= Self.textLimit ? text : text.prefix(Self.textLimit / 2) + "…"
  }

  mutating func richInspect(_ request: AdapterRequest) -> JSONObject {
    let empty: JSONObject = ["data": [:], "metadata": [:]]
    guard let name = request.arguments["variableName"]?.string else { return empty }
    let locals = frame(request).map { target.variables(of: $0) } ?? []
    guard let value = (locals + target.globals).first(where: { $0.name == name })?.value else { return empty }
    let bundle = target.bundle(for: value)
    return ["data": .object(bundle.data), "metadata": .object(bundle.metadata)]
  }

  // MARK: Evaluating

  mutating func evaluate(_ request: AdapterRequest) -> DebugMessage {
    guard let expression = request.arguments["expression"]?.string else {
      return refusal(of: request, "evaluate needs the member expression, a string.")
    }
    return answer(request, target.evaluate(expression, in: frame(request)))
  }

  private mutating func answer(_ request: AdapterRequest, _ result: TargetResult<Target.Value>)
    -> DebugMessage
  {
    switch result {
    case .failure(let message): return refusal(of: request, message)
    case .value(nil): return reply(to: request, ["result": "", "type": "Void", "variablesReference": 0])
    case .value(let value?):
      var body: JSONObject = ["type": .string(value.writtenTypeName)]
      addValue(value, to: &body, as: "result")
      return reply(to: request, body)
    }
  }

  mutating func assign(_ request: AdapterRequest) -> DebugMessage {
    let arguments = request.arguments
    guard let name = (arguments["expression"] ?? arguments["name"])?.string,
      let value = arguments["value"]?.string
    else { return refusal(of: request, "\(request.command) needs the members that say what and its value.") }
    var frame = frame(request)
    if let reference = arguments["variablesReference"]?.int {
      switch container(reference) {
      case .locals(let position): frame = position
      case .globals: frame = nil
      case .value, nil: return refusal(of: request, "Only variables can be set; evaluate an assignment.")
      }
    }
    if case .failure(let message) = target.evaluate("\(name) = \(value)", in: frame) {
      return refusal(of: request, message)
    }
    guard case .value(let changed?) = target.evaluate(name, in: frame) else {
      return reply(to: request, ["value": .string(value)])
    }
    var body: JSONObject = ["type": .string(changed.writtenTypeName)]
    addValue(changed, to: &body, as: "value")
    return reply(to: request, body)
  }

  mutating func copyToGlobals(_ request: AdapterRequest) -> DebugMessage {
    let arguments = request.arguments
    guard let source = arguments["srcVariableName"]?.string, let name = arguments["dstVariableName"]?.string,
      source.isIdentifier, name.isIdentifier
    else {
      return refusal(of: request, "dstVariableName and srcVariableName must be valid identifiers")
    }
    guard let frame = frame(request, "srcFrameId"),
      let variable = target.variables(of: frame).first(where: { $0.name == source }),
      let value = variable.value
    else { return refusal(of: request, "There is no variable '\(source)' in this frame.") }
    guard target.setGlobal(name, to: value) else {
      return refusal(of: request, "A value of type '\(variable.typeName)' cannot be a global variable.")
    }
    var body: JSONObject = ["type": .string(value.writtenTypeName)]
    addValue(value, to: &body, as: "value")
    return reply(to: request, body, command: "setExpression")
  }

  mutating func exceptionInfo(_ request: AdapterRequest) -> DebugMessage {
    guard let stop, stop.reason == "exception" else {
      return refusal(of: request, "The program is not stopped at an error.")
    }
    return reply(
      to: request,
      [
        "exceptionId": .string(stop.title ?? "error"), "description": .string(stop.text ?? ""),
        "breakMode": "always",
      ])
  }
}

extension String {
  /// Whether it can be the name of a variable.
  fileprivate var isIdentifier: Bool {
    guard let first = unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }
}
