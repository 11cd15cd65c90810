extension NativeRegistry {
  /// Regular expressions, by the standard library's own engine.
  mutating func registerRegularExpressions() {
    let cache = RegexCache()
    registerPatterns(cache)
    register("regex.match") { call throws(NativeExit) in
      let text = call.text(1)
      let kind = RegexProgram.Kind(rawValue: call.int(2)) ?? .first
      let program = call.regex(cache)
      let captures = try call.interruptible { () throws(RegexProgram.Failure) in
        try program.match(text.text, kind)
      }
      guard let captures else { return call.returnsNone() }
      try call.result.some().set(captures, of: text)
    }
    register("regex.matches") { call throws(NativeExit) in
      let text = call.text(1)
      let program = call.regex(cache)
      let matches = try call.interruptible { () throws(RegexProgram.Failure) in
        try program.matches(text.text)
      }
      let result = try call.result.array(count: matches.count)
      for (index, captures) in matches.enumerated() { try result[index].set(captures, of: text) }
    }
    register("regex.output") { call throws(NativeExit) in
      let match = call.view(0)
      let (text, captures) = (TextArgument(match.field(1)), match.field(2).array)
      func write(_ index: Int, to slot: ValueSlot) throws(NativeExit) {
        guard index < captures.count, let range = captures[index].optional else { return slot.setNone() }
        let substring = text.base[try text.range(range.field(0).int, range.field(1).int)]
        if case .optional = slot.type.kind { slot.some().set(substring) } else { slot.set(substring) }
      }
      switch call.resultType.kind {
      case .tuple(let elements):
        for index in elements.indices { try write(index, to: call.result.field(index)) }
      case .structure(let fields):
        // An output without types keeps what the match does.
        for index in fields.indices { call.result.field(index).set(copying: match.field(index)) }
      default: try write(0, to: call.result)
      }
    }
  }

  private mutating func registerPatterns(_ cache: RegexCache) {
    register("regex.failure") { call in
      guard let problem = RegexPattern(call.string(0)).problem else { return call.returnsNone() }
      call.result.some().set(problem.message)
    }
    register("regex.mismatch") { call in
      let pattern = call.regex(cache).pattern
      guard let message = pattern.mismatch(with: call.generic(0), in: call.machine) else {
        return call.returnsNone()
      }
      call.result.some().set(message)
    }
    register("regex.names") { call throws(NativeExit) in
      let captures = call.program(call.string(0), cache).pattern.captures
      let names = try call.result.array(count: captures.count)
      for (index, capture) in captures.enumerated() {
        if let name = capture.name { names[index].some().set(name) } else { names[index].setNone() }
      }
    }
    register("regex.optionals") { call throws(NativeExit) in
      let captures = call.program(call.string(0), cache).pattern.captures
      let answers = try call.result.array(count: captures.count)
      for (index, capture) in captures.enumerated() { answers[index].set(capture.isOptional) }
    }
    register("regex.quote") { call in
      call.returns(
        call.string(0).map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) ? "\\\($0)" : "\($0)" }.joined())
    }
  }
}

extension NativeCall {
  /// The compiled form of the `Regex` that is the first argument.
  fileprivate func regex(_ cache: RegexCache) -> RegexProgram {
    cache.program(view(0).field(0).string, options: view(0).field(1).string, polling: machine.poll)
  }

  /// The compiled form of a pattern without options.
  fileprivate func program(_ pattern: String, _ cache: RegexCache) -> RegexProgram {
    cache.program(pattern, options: "", polling: machine.poll)
  }

  /// Does a search, again when it was left for a request that does not end the run.
  fileprivate func interruptible<Result>(
    _ search: () throws(RegexProgram.Failure) -> Result
  ) throws(NativeExit) -> Result {
    while true {
      do throws(RegexProgram.Failure) {
        return try search()
      } catch {
        switch error {
        case .stopped: try checkInterrupt()
        case .unsupported: throw .fatalError("the regular expression uses what is not supported")
        case .tooCostly:
          throw .fatalError("the regular expression may take too long on a text of this length")
        }
      }
    }
  }
}

extension ValueSlot {
  /// Writes ranges of a text, as an array of optional ranges.
  fileprivate func set(_ captures: RegexProgram.Captures, of text: TextArgument) throws(NativeExit) {
    let ranges = try array(count: captures.count)
    for (index, range) in captures.enumerated() {
      guard let range else {
        ranges[index].setNone()
        continue
      }
      let slot = ranges[index].some()
      slot.field(0).set(text.slot(range.lowerBound))
      slot.field(1).set(text.slot(range.upperBound))
    }
  }
}

extension RegexPattern {
  /// What is wrong with a type as that of the output, or `nil` when it fits.
  fileprivate func mismatch(with output: RuntimeType, in machine: Machine) -> String? {
    if output.name == "AnyRegexOutput" || output.name == typeName { return nil }
    return "Cast to incorrect type 'Regex<\(output.name)>', expected 'Regex<\(typeName)>'"
  }

  /// The name of the output's type.
  private var typeName: String {
    guard !captures.isEmpty else { return "Substring" }
    let elements = captures.map { capture in
      (capture.name.map { "\($0): " } ?? "") + (capture.isOptional ? "Optional<Substring>" : "Substring")
    }
    return "(" + (["Substring"] + elements).joined(separator: ", ") + ")"
  }
}
