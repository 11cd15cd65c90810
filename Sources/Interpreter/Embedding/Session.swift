/// An interpreter with its variables: cells run one after another and see what earlier ones declared.
///
/// ```swift
/// let session = Session()
/// let evaluation = session.evaluate("let x = 6\nx * 7", name: "Cell 1")
/// print(evaluation.value?.description ?? "")  // 42
/// ```
///
/// One thread owns a session; only its `interruption` may be used from others.
public final class Session {
  private var core: SessionCore?
  private let configuration: SessionConfiguration
  private var modules: [HostModule] = []
  private let poll: PollWord

  /// Makes a session. The library is read with the first use, or by `prepare()`.
  public init(configuration: SessionConfiguration = SessionConfiguration()) {
    self.configuration = configuration
    poll = PollWord()
  }

  /// Reads the library now.
  public func prepare() {
    _ = prepared()
  }

  /// The pipeline, made with the first use.
  var ready: SessionCore { prepared() }

  private func prepared() -> SessionCore {
    if let core { return core }
    let made = SessionCore(configuration, modules, poll)
    core = made
    return made
  }

  /// Adds a host module; its declarations are visible to the cells that follow.
  ///
  /// - Throws: When its declarations are not valid Swift.
  public func add(_ module: HostModule) throws(CellDiagnostic) {
    modules.append(module)
    if let core { try core.add(module) }
  }

  /// Runs a cell to its end.
  ///
  /// - Parameters:
  ///   - source: The cell's source.
  ///   - name: What diagnostics call it, such as `Cell In[3]`.
  /// - Returns: How it ended. A cell that waits for input, or for something that never comes, ends as interrupted.
  public func evaluate(_ source: String, name: String) -> Evaluation {
    let execution = start(source, name: name)
    while true {
      switch resume(execution) {
      case .finished(let evaluation): return evaluation
      case .yielded: continue
      case .waiting(.tasks(let deadline?)): MonotonicTime.sleep(until: deadline)
      case .waiting: return cancel(execution)
      }
    }
  }

  /// Parses and checks a cell and makes it ready to run.
  ///
  /// - Returns: An execution for `resume`; one whose source is not valid ends there.
  public func start(_ source: String, name: String) -> Execution {
    prepared().start(source, name: name)
  }

  /// Runs a cell until it ends, waits, or was asked to yield.
  public func resume(_ execution: Execution) -> ExecutionState {
    prepared().resume(execution)
  }

  /// Ends an execution that is not finished, as an interrupt does, with its tasks and those of earlier cells.
  @discardableResult
  public func cancel(_ execution: Execution) -> Evaluation {
    prepared().cancel(execution)
  }

  /// Gives an execution that waits for input its line, with its line break; `nil` at the end of input.
  public func supplyInput(_ line: String?, to execution: Execution) {
    prepared().supplyInput(line, to: execution)
  }

  /// Whether there are tasks that have not ended.
  public var hasTasks: Bool { core?.hasTasks ?? false }

  /// Runs the tasks that outlive their cells until they wait or are asked to yield.
  ///
  /// While a cell is not finished they run in its turns.
  public func runTasks() -> TaskProgress { core?.runTasks() ?? .idle }

  /// Ends the tasks that outlive their cells, as an interrupt does.
  public func endTasks() { core?.endTasks { ($0.context as? Execution)?.evaluation != nil } }

  /// Stops or pauses what runs, from any thread.
  public var interruption: Interruption { Interruption(poll: poll) }

  /// The variables that cells declared, sorted by name.
  public var variables: [VariableSummary] { core?.variables ?? [] }

  /// The value of a variable; `nil` when there is none of that name.
  public func value(of name: String) -> Value? { core?.value(of: name) }

  /// The bytecode of the functions that ran so far, as text.
  ///
  /// - Parameter includesLibrary: Whether the library's functions are listed too.
  public func disassembly(includesLibrary: Bool = false) -> String {
    core?.disassembly(includesLibrary: includesLibrary) ?? ""
  }

  /// Forgets every declaration and variable, and ends all tasks.
  public func reset() {
    core?.endTasks { _ in true }
    core = nil
  }

  /// Whether code can run as it is.
  public static func completeness(of code: String) -> Completeness {
    Completeness.completeness(of: code)
  }
}

/// A variable of a session.
public struct VariableSummary: Sendable, Equatable {
  /// The name.
  public var name: String
  /// The type as Swift writes it.
  public var type: String
  /// The value in short.
  public var value: String
}
