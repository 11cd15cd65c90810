/// The contents of replies.
enum Replies {
  static func execute(_ outcome: CellOutcome, count: Int, expressions: JSONObject) -> JSONObject {
    switch outcome {
    case .ok(let payloads):
      return [
        "status": "ok", "execution_count": .int(count), "user_expressions": .object(expressions),
        "payload": .array(contents(of: payloads)),
      ]
    case .failed(let error):
      var content: JSONObject = ["status": "error", "execution_count": .int(count)]
      for (key, value) in error.content { content[key] = value }
      content["user_expressions"] = [:]
      content["payload"] = []
      return content
    }
  }

  static func aborted(count: Int) -> JSONObject { ["status": "aborted", "execution_count": .int(count)] }

  static func refused(_ refusal: KernelSession.Refusal) -> CellError {
    switch refusal {
    case .unknownSubshell(let id):
      CellError(
        name: "UnknownSubshell",
        message: "There is no subshell \(id): it was never created, or it has been deleted. Create one first."
      )
    case .invalid(let problem): CellError(name: "InvalidRequest", message: problem.description)
    }
  }

  static func failed(_ error: CellError) -> JSONObject {
    var content: JSONObject = ["status": "error"]
    for (key, value) in error.content { content[key] = value }
    return content
  }

  /// The payloads of a reply. Of several that set the next input, the last one counts.
  static func contents(of payloads: [Payload]) -> [JSONValue] {
    let lastInput = payloads.lastIndex { if case .setNextInput = $0 { true } else { false } }
    return payloads.indices.compactMap { index in
      switch payloads[index] {
      case .setNextInput(let text, let replace):
        index == lastInput
          ? ["source": "set_next_input", "text": .string(text), "replace": .bool(replace)] : nil
      case .page(let bundle, let start):
        ["source": "page", "data": .object(bundle.data), "start": .int(start)]
      case .edit(let filename, let line):
        ["source": "edit_magic", "filename": .string(filename), "line_number": .int(line)]
      case .askExit(let keepKernel): ["source": "ask_exit", "keepkernel": .bool(keepKernel)]
      }
    }
  }

  static func expression(_ outcome: ExpressionOutcome) -> JSONValue {
    switch outcome {
    case .ok(let bundle):
      ["status": "ok", "data": .object(bundle.data), "metadata": .object(bundle.metadata)]
    case .failed(let error): .object(failed(error))
    }
  }

  static func complete(_ reply: CompleteReply, code: String) -> JSONObject {
    let positions = CodePoints(of: code)
    let start = JSONValue.int(positions.count(before: reply.replacing.lowerBound))
    let end = JSONValue.int(positions.count(before: reply.replacing.upperBound))
    return [
      "status": "ok", "matches": .array(reply.items.map { .string($0.text) }), "cursor_start": start,
      "cursor_end": end,
      "metadata": [
        "_jupyter_types_experimental": .array(
          reply.items.map { item in
            [
              "start": start, "end": end, "text": .string(item.text), "type": .string(item.type),
              "signature": .string(item.signature),
            ]
          })
      ],
    ]
  }

  static func inspect(_ reply: InspectReply) -> JSONObject {
    switch reply {
    case .found(let bundle):
      ["status": "ok", "found": true, "data": .object(bundle.data), "metadata": .object(bundle.metadata)]
    case .notFound: ["status": "ok", "found": false, "data": [:], "metadata": [:]]
    }
  }

  static func isComplete(_ reply: IsCompleteReply) -> JSONObject {
    switch reply {
    case .complete: ["status": "complete"]
    case .incomplete(let indent): ["status": "incomplete", "indent": .string(indent)]
    case .invalid: ["status": "invalid"]
    case .unknown: ["status": "unknown"]
    }
  }

  static func history(_ entries: [HistoryEntry], withOutput: Bool) -> JSONObject {
    [
      "status": "ok",
      "history": .array(
        entries.map { entry in
          let source = JSONValue.string(entry.source)
          let output = entry.output.map { JSONValue.string($0) } ?? .null
          return [.int(entry.session), .int(entry.line), withOutput ? [source, output] : source]
        }),
    ]
  }

  static func kernelInfo(_ info: KernelInfo) -> JSONObject {
    var language: JSONObject = [
      "name": .string(info.language.name), "version": .string(info.language.version),
      "mimetype": .string(info.language.mimetype), "file_extension": .string(info.language.fileExtension),
    ]
    language["pygments_lexer"] = info.language.pygmentsLexer.map { .string($0) }
    language["codemirror_mode"] = info.language.codemirrorMode.map { .string($0) }
    language["nbconvert_exporter"] = info.language.nbconvertExporter.map { .string($0) }
    var features: [JSONValue] = ["kernel subshells"]
    if info.supportsDebugging { features.append("debugger") }
    return [
      "status": "ok", "protocol_version": "5.6", "implementation": .string(info.implementation),
      "implementation_version": .string(info.implementationVersion), "language_info": .object(language),
      "banner": .string(info.banner),
      "help_links": .array(info.helpLinks.map { ["text": .string($0.text), "url": .string($0.url)] }),
      "supported_features": .array(features), "debugger": .bool(info.supportsDebugging),
    ]
  }
}
