/// A session's pipeline: parser, checker, lowering and machine.
final class SessionCore {
  let configuration: SessionConfiguration
  let checker: Checker
  let machine: Machine
  let lowering: Lowering
  private var variablesByName: [String: VariableDecl] = [:]
  /// The program's tasks.
  private(set) lazy var tasks = TaskScheduler(machine: machine)
  private let timeLimit: TimeLimit?
  /// The cell whose code runs.
  private var current: Execution?
  /// The cell that the host resumed.
  private var resumed: Execution?
  /// How many cells have begun and not ended.
  private var unfinished = 0
  private var exitStatus: Int?
  /// The functions whose code was made without a debugger's stops, or with them, when it should not have been.
  var outdatedCode: Set<FunctionIndex> = []
  /// The parts of the library that were read, and the modules that were imported so far.
  private(set) var library = LibraryState()
  /// Where the values of last expressions stand: an existential, in globals.
  private let resultSlot: UInt32
  /// Where a running cell counts its globals that have their values.
  private let progressSlot: UInt32

  init(_ configuration: SessionConfiguration, _ modules: [HostModule], _ poll: PollWord) {
    self.configuration = configuration
    var limits = Limits()
    limits.memory = configuration.limits.memory
    limits.mainStack = configuration.limits.stack
    machine = Machine(limits: limits, poll: poll)
    timeLimit = configuration.limits.time.map { TimeLimit(nanoseconds: $0, poll: poll) }
    checker = Checker()
    checker.declareLibrary(
      Prelude.files.map { file in
        Parser.parse(SourceFile(name: "Swift.\(file.name)", text: file.source, isLibrary: true)).file
      })
    lowering = Lowering(machine: machine, queries: checker, natives: .standardLibrary)
    resultSlot = machine.allocateGlobals(2)
    progressSlot = machine.allocateGlobals(1)
    machine.delegate = lowering
    machine.context = self
    machine.output = { [unowned self] in write($0) }
    tasks.becameReady = { [unowned self] fiber in
      guard let cell = fiber.context as? Execution, cell.fiber === fiber, cell !== resumed else { return }
      cell.onReady?()
    }
    let base = HostModule.hostErrors
    try? add(base)
    for module in modules { try? add(module) }
  }

  // MARK: Modules

  func add(_ module: HostModule) throws(CellDiagnostic) {
    for native in module.natives {
      let body = native.body
      let function = NativeBody(calling: { [unowned self] call in
        do {
          try body(HostCall(base: call.base, site: call.site, machine: call.machine))
          return true
        } catch {
          machine.nativeExit = exit(of: error, call)
          return false
        }
      })
      _ = machine.addNative(native.name, function)
    }
    for file in module.sources {
      let source = SourceFile(name: file.name, text: file.text, isLibrary: true)
      let parsed = Parser.parse(source, operators: checker.operators)
      if let error = parsed.diagnostics.first(where: { $0.severity == .error }) {
        throw CellDiagnostic(error)
      }
      readLibrary(for: file.text)
      checker.declareLibrary([parsed.file])
    }
    checker.hostModules.insert(module.name)
  }

  /// What an error of a host function does: it becomes an error of the program.
  private func exit(of error: any Error, _ call: borrowing NativeCall) -> NativeExit {
    if let exit = error as? NativeExit { return exit }
    do throws(NativeExit) {
      return try hostError("\(error)", call)
    } catch {
      return error
    }
  }

  /// Makes a `HostError` of the program.
  private func hostError(_ message: String, _ call: borrowing NativeCall) throws(NativeExit) -> NativeExit {
    let type = lowering.types.lower(checker.libraryType("HostError").declaredType).runtime
    let error = OwnedValue.make(type, machine) { slot in slot.field(0).set(message) }
    return try error.withView { view throws(NativeExit) in try call.error(view) }
  }

  /// Reads the parts of the library that a source asks for and that are not there yet.
  func readLibrary(for text: String, imports: [String] = []) {
    readLibrary(words: PreludePart.words(in: text), imports: imports)
  }

  /// Reads the parts of the library that words ask for and that are not there yet.
  func readLibrary(words: Set<Substring>, imports: [String] = []) {
    let files = library.demand(words, imports: imports)
    guard !files.isEmpty else { return }
    checker.declareLibrary(
      files.map { file in
        Parser.parse(
          SourceFile(name: "Swift.\(file.name)", text: file.source, isLibrary: true),
          operators: checker.operators
        ).file
      })
  }

  // MARK: Running

  func start(_ source: String, name: String) -> Execution {
    renewCode()
    let file = SourceFile(name: name, text: source)
    let parsed = Parser.parse(file, operators: checker.operators)
    readLibrary(for: source, imports: parsed.file.imports)
    let cell = checker.check(parsed.file, parseDiagnostics: parsed.diagnostics)
    let errors = cell.diagnostics.filter { $0.severity == .error }
    let warnings = cell.diagnostics.filter { $0.severity == .warning }.map { CellDiagnostic($0) }
    let execution = Execution(
      name: name, warnings: warnings, globals: cell.globals, replaced: cell.replaced)
    guard errors.isEmpty else {
      execution.evaluation = Evaluation(
        outcome: .diagnostics(errors.map { CellDiagnostic($0) }), warnings: warnings)
      return execution
    }
    for variable in cell.globals where variable.kind == .global { _ = lowering.storage(of: variable) }
    let code = CellCode(
      cell: cell, usesGlobalRegisters: !machine.mainStackIsBusy, progress: progressSlot)
    code.result = cell.result == nil ? nil : resultSlot
    let function = lowering.cellFunction(code)
    if let hindrance = lowering.hindrance() {
      finish(execution, .trapped(TrapReport(hindrance)))
      return execution
    }
    execution.code = code
    execution.fiber =
      (code.usesGlobalRegisters ? machine.makeTopLevelFiber(function, name: name) : nil)
      ?? machine.makeFiber(function, name: name)
    execution.fiber?.context = execution
    for variable in cell.globals { variablesByName[variable.name] = variable }
    return execution
  }

  func resume(_ execution: Execution) -> ExecutionState {
    if let evaluation = execution.evaluation { return .finished(evaluation) }
    guard let fiber = execution.fiber else { return .finished(finish(execution, .value(nil))) }
    if execution.inputFiber != nil { return .waiting(.input) }
    resumed = execution
    defer {
      resumed = nil
      current = nil
    }
    if !execution.hasBegun {
      execution.hasBegun = true
      unfinished += 1
      tasks.resumeFirst(fiber)
    }
    while true {
      tasks.wakeSleepers()
      guard let next = tasks.takeNext(where: { $0.task != nil || $0 === fiber }) else {
        guard machine.poll.pending.contains(.interrupt) else {
          return .waiting(.tasks(until: tasks.nextDeadline))
        }
        machine.poll.clear(.interrupt)
        return .finished(cancel(execution))
      }
      let paused = run(next)
      if let evaluation = execution.evaluation { return .finished(evaluation) }
      if execution.inputFiber != nil { return .waiting(.input) }
      if paused { return .yielded }
    }
  }

  var hasTasks: Bool { tasks.hasTasks }

  func runTasks() -> TaskProgress {
    guard unfinished == 0, tasks.hasTasks else { return .idle }
    defer { current = nil }
    while true {
      tasks.wakeSleepers()
      guard let next = tasks.takeNext(where: { $0.task != nil }) else {
        return tasks.hasTasks ? .waiting(until: tasks.nextDeadline) : .idle
      }
      if run(next) { return .yielded }
    }
  }

  /// Runs a cell or task until it ends, waits, or is asked to yield.
  ///
  /// - Returns: Whether it was asked to yield.
  private func run(_ fiber: Fiber) -> Bool {
    let owner = fiber.context as? Execution
    if current !== owner, let owner { configuration.willRun(owner) }
    current = owner
    let outcome = countingProgress(of: owner) { limitingTime(of: owner) { machine.run(fiber) } }
    switch outcome {
    case .suspended: return false
    case .yielded:
      tasks.resumeFirst(fiber)
      return true
    case .finished, .thrown, .trapped, .interrupted: break
    }
    tasks.remove(fiber)
    (machine.debugger as? Debugger)?.didEnd(fiber)
    if let owner, owner.fiber === fiber {
      end(owner, outcome)
    } else {
      endTask(fiber, outcome, owner)
    }
    return false
  }

  /// Runs code of a cell within what is left of its processor time.
  private func limitingTime<Result>(of owner: Execution?, _ body: () -> Result) -> Result {
    guard let owner, let timeLimit else { return body() }
    timeLimit.start(spent: owner.processorTime)
    defer { owner.processorTime = timeLimit.stop() }
    return body()
  }

  /// Runs code of a cell with the count of its globals, which cells take turns with.
  private func countingProgress<Result>(of owner: Execution?, _ body: () -> Result) -> Result {
    guard let owner else { return body() }
    machine.global(progressSlot).pointee = owner.progress
    defer { owner.progress = machine.global(progressSlot).pointee }
    return body()
  }

  private func end(_ execution: Execution, _ outcome: RunOutcome) {
    switch outcome {
    case .finished:
      if let fiber = execution.fiber {
        _ = machine.takeResult(of: fiber, as: lowering.types.lower(.void).runtime)
      }
      finish(execution, .value(takeResult(execution)))
    case .thrown(let error):
      let place = machine.throwPlace.flatMap { SourcePlace($0.range) }
      finish(execution, .thrown(ThrownError(value: error.withView { Value(copying: $0) }, place: place)))
    case .trapped(let trap): finish(execution, self.outcome(of: trap))
    case .interrupted(let trap): finish(execution, .interrupted(TrapReport(trap)))
    case .suspended, .yielded: break
    }
  }

  /// A task has ended. A trap in it ends the cell that started it, or the one that runs; with neither it is reported.
  private func endTask(_ fiber: Fiber, _ outcome: RunOutcome, _ owner: Execution?) {
    switch outcome {
    case .finished: _ = machine.takeResult(of: fiber, as: lowering.types.lower(.void).runtime)
    case .trapped(let trap), .interrupted(let trap):
      guard let cell = owner?.evaluation == nil ? owner : resumed else {
        if let owner { configuration.taskTrapped(TrapReport(trap), owner) }
        return
      }
      if let fiber = cell.fiber {
        tasks.remove(fiber)
        machine.cancel(fiber)
      }
      endTasks { $0.context === cell }
      if case .interrupted = outcome {
        finish(cell, .interrupted(TrapReport(trap)))
      } else {
        finish(cell, self.outcome(of: trap))
      }
      if cell !== resumed { cell.onReady?() }
    case .thrown, .suspended, .yielded: break
    }
  }

  /// Ends tasks as an interrupt does.
  func endTasks(where predicate: (Fiber) -> Bool) { tasks.cancelTasks(where: predicate) }

  private func outcome(of trap: Trap) -> Evaluation.Outcome {
    if let exitStatus {
      self.exitStatus = nil
      return .exited(exitStatus)
    }
    if !trap.diagnostics.isEmpty { return .diagnostics(trap.diagnostics.map { CellDiagnostic($0) }) }
    return .trapped(TrapReport(trap))
  }

  func cancel(_ execution: Execution) -> Evaluation {
    if let evaluation = execution.evaluation { return evaluation }
    if let fiber = execution.fiber {
      tasks.remove(fiber)
      machine.cancel(fiber)
    }
    endTasks { fiber in
      guard let owner = fiber.context as? Execution else { return true }
      return owner === execution || owner.evaluation != nil
    }
    let trap = Trap(kind: .interrupted, message: "interrupted")
    return finish(execution, .interrupted(TrapReport(trap)))
  }

  @discardableResult
  private func finish(_ execution: Execution, _ outcome: Evaluation.Outcome) -> Evaluation {
    let evaluation = Evaluation(outcome: outcome, warnings: execution.warnings)
    execution.evaluation = evaluation
    execution.fiber = nil
    if case .value = outcome {} else { forgetUnmade(execution) }
    if execution.hasBegun { unfinished -= 1 }
    return evaluation
  }

  /// Names whose values a failed cell never made stand for what they stood for before.
  private func forgetUnmade(_ execution: Execution) {
    for (index, variable) in execution.globals.enumerated().reversed()
    where variable.kind == .global && !checker.isInitializedLater(variable) {
      let storage = lowering.storage(of: variable)
      guard storage.flag == nil ? index >= execution.progress : !lowering.isInitialized(storage) else {
        continue
      }
      let replaced = execution.replaced[variable.name] ?? []
      checker.forget(variable, for: replaced)
      if variablesByName[variable.name] === variable {
        variablesByName[variable.name] = replaced.lazy.compactMap { $0 as? VariableDecl }.first
      }
    }
  }

  /// The value of the last expression, which the cell's code has left.
  private func takeResult(_ execution: Execution) -> Value? {
    guard execution.code?.result != nil else { return nil }
    let slots = machine.global(resultSlot)
    defer {
      slots[0] = 0
      slots[1] = 0
    }
    let any = lowering.types.lower(.existential(ExistentialType(protocols: []))).runtime
    let owned = OwnedValue(moving: slots, type: any, machine: machine)
    return owned.withView { Value(copying: $0) }
  }

  // MARK: Input and output

  private func write(_ text: String) {
    guard let execution = current, let limit = configuration.limits.output else {
      configuration.output(text)
      return
    }
    execution.outputBytes += text.utf8.count
    if execution.outputBytes > limit {
      machine.poll.raise(.interrupt)
    } else {
      configuration.output(text)
    }
  }

  func supplyInput(_ line: String?, to execution: Execution) {
    guard let fiber = execution.inputFiber, fiber.state == .suspended else { return }
    execution.inputFiber = nil
    machine.resume(fiber) { call throws(NativeExit) in
      guard var line else { return call.returnsNone() }
      let isStripping = call.bool(0)
      if isStripping, line.last?.isNewline == true { line.removeLast() }
      call.result.some().set(line)
    }
    tasks.resumeFirst(fiber)
  }

  // MARK: Looking inside

  func disassembly(includesLibrary: Bool) -> String {
    let disassembler = Disassembler(machine: machine)
    var text = ""
    for index in machine.codes.indices {
      guard let code = machine.code(of: FunctionIndex(index)) else { continue }
      let isLibrary = code.lines.first?.range.file?.isLibrary ?? true
      if isLibrary && !includesLibrary { continue }
      text += disassembler.text(of: code) + "\n"
    }
    return text
  }

  // MARK: Variables

  var variables: [VariableSummary] {
    variablesByName.sorted { $0.key < $1.key }.map { name, variable in
      VariableSummary(
        name: name, type: variable.type.description,
        value: value(of: name).map { $0.debugDescription } ?? "")
    }
  }

  func variable(named name: String) -> VariableDecl? { variablesByName[name] }

  /// Declares a variable that no cell declares.
  func declare(_ variable: VariableDecl) {
    checker.session.redeclare(variable)
    variablesByName[variable.name] = variable
  }

  func value(of name: String) -> Value? {
    guard let variable = variablesByName[name], variable.kind == .global else { return nil }
    let storage = lowering.storage(of: variable)
    guard lowering.isInitialized(storage) else { return nil }
    return Value(
      copying: ValueView(machine: machine, type: storage.type.runtime, slots: machine.global(storage.slot)))
  }
}

extension SessionCore: NativeHost {
  func readLine(strippingNewline: Bool) throws(NativeExit) -> String? {
    guard configuration.capabilities.contains(.input) else { return nil }
    if configuration.waitsForInput, let current {
      current.inputFiber = machine.currentFiber
      throw .suspend
    }
    return configuration.input()
  }

  func require(
    _ capability: SessionConfiguration.Capabilities, to purpose: String
  ) throws(NativeExit) {
    guard configuration.capabilities.contains(capability) else {
      throw .fatalError("this session may not \(purpose)")
    }
  }

  func exit(status: Int) { exitStatus = status }

  /// Whether the program has asked to end, which then shows as a trap.
  var isExiting: Bool { exitStatus != nil }

  /// Takes back that the program has asked to end.
  func forgetExit() { exitStatus = nil }
}

extension HostModule {
  /// What every session has for errors of host functions.
  fileprivate static var hostErrors: HostModule {
    var module = HostModule("Host")
    module.add(
      source: """
        /// An error of the host.
        struct HostError: Error, CustomStringConvertible {
          let description: String
        }
        """, name: "Host.Error")
    return module
  }
}

extension OwnedValue {
  /// Makes a value by writing it.
  static func make(
    _ type: RuntimeType, _ machine: Machine, _ write: (ValueSlot) -> Void
  ) -> OwnedValue {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, type.layout.slots)) { buffer in
      buffer.initialize(repeating: 0)
      let base = buffer.baseAddress.unsafelyUnwrapped
      write(ValueSlot(machine: machine, type: type, slots: base))
      return OwnedValue(moving: base, type: type, machine: machine)
    }
  }
}
