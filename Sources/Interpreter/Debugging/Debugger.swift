/// Stops a session's program at breakpoints, steps and errors, and looks into it.
///
/// ```swift
/// let debugger = Debugger { stop in
///   print(stop.frames[0].place?.line ?? 0, stop.frames[0].variables.map(\.name))
///   return .stepOver
/// }
/// session.attach(debugger)
/// debugger.setBreakpoints([2], in: "Cell 1")
/// session.evaluate("func f(x: Int) -> Int {\nreturn x + 1\n}\nf(x: 1)", name: "Cell 1")
/// ```
///
/// Code that is made while a debugger is attached has a stop before each of its statements; code that was made before
/// is made again, as soon as it does not run. The library has no stops.
public final class Debugger {
  /// Which errors stop the program.
  public struct ErrorStops: OptionSet, Sendable {
    /// The set as bits.
    public let rawValue: Int
    /// Makes a set from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Traps, and errors that nothing catches.
    public static let uncaught = ErrorStops(rawValue: 1)
    /// Every error, when it is thrown.
    public static let thrown = ErrorStops(rawValue: 2)
  }

  /// Which errors stop the program.
  public var errorStops: ErrorStops = []
  /// Whether the host wants what the debugger itself runs to end, such as an evaluation that takes too long.
  public var isInterrupted: () -> Bool = { false }
  private let onStop: (DebugStop) -> DebugResumption
  /// The session that it is attached to.
  weak var core: SessionCore?
  private var breakpoints: [String: Set<Int>] = [:]
  private var stops: Set<CodePosition> = []
  /// The cells with breakpoints, with where their statements begin.
  private var texts: [String: (file: SourceFile, offsets: [Int: [Int]])] = [:]
  private var step: Step?
  private var isPausing = false
  private var isEnding = false
  /// Whether the program is held or runs for the debugger itself, so that nothing stops it.
  private(set) var isBusy = false

  /// A step under way.
  private struct Step {
    var kind: DebugResumption
    var fiber: Int
    var depth: Int
    var function: FunctionIndex
    var line: Int
  }

  /// Makes a debugger.
  ///
  /// - Parameter onStop: Called on the session's thread when the program is stopped; the program goes on when it
  ///   returns, and as it says.
  public init(onStop: @escaping (DebugStop) -> DebugResumption) { self.onStop = onStop }

  // MARK: What the host wants

  /// Replaces the breakpoints of a cell.
  ///
  /// - Parameters:
  ///   - lines: Lines on which statements begin, see `statementLines(of:)`.
  ///   - cell: What the cell is called.
  public func setBreakpoints(_ lines: some Sequence<Int>, in cell: String) {
    let lines = Set(lines)
    guard lines != breakpoints[cell, default: []] else { return }
    breakpoints[cell] = lines.isEmpty ? nil : lines
    findStops()
  }

  /// Removes every breakpoint.
  public func removeBreakpoints() {
    breakpoints = [:]
    stops = []
    texts = [:]
  }

  /// The lines of a source on which a program can be stopped: those on which statements begin.
  public static func statementLines(of source: String) -> [Int] {
    StatementLines.find(in: source).keys.sorted()
  }

  /// Stops the program at its next statement, or where it looks for requests of the host. For the session's thread.
  public func requestPause() {
    isPausing = true
    core?.machine.poll.raise(.yield)
  }

  /// Runs something that may run code of the program, such as a value's own description, without a stop.
  public func withoutStops<Result>(_ body: () -> Result) -> Result { busily(body) }

  // MARK: Holding

  /// Holds the program until the host lets it go on.
  private func hold(_ reason: StopReason) {
    guard let machine = core?.machine else { return }
    isPausing = false
    step = nil
    isBusy = true
    let frames = self.frames
    let resumption = machine.isolated { onStop(DebugStop(reason: reason, frames: frames)) }
    isBusy = false
    switch resumption {
    case .proceed: break
    case .end: isEnding = true
    case .stepOver, .stepIn, .stepOut:
      guard let fiber = machine.currentFiber, let position = machine.position else { return }
      let line =
        machine.codes[Int(position.function)]?.code.debugTable?.statement(at: position.pc)?.line
        ?? frames.first?.place?.line ?? 0
      step = Step(
        kind: resumption, fiber: fiber.number, depth: machine.callDepth, function: position.function,
        line: line)
    }
  }

  /// Runs something of the debugger's own, during which nothing stops.
  func busily<Result>(_ body: () -> Result) -> Result {
    let before = isBusy
    isBusy = true
    defer { isBusy = before }
    guard let machine = core?.machine else { return body() }
    return machine.isolated(body)
  }

  /// The session's fiber has ended: a step in it too.
  func didEnd(_ fiber: Fiber) {
    if step?.fiber == fiber.number { step = nil }
    isEnding = false
  }

  private func ends(_ step: Step, at position: CodePosition, in machine: Machine) -> Bool {
    guard step.fiber == machine.currentFiber?.number else { return false }
    let depth = machine.callDepth
    if depth < step.depth { return true }
    guard let line = machine.codes[Int(position.function)]?.code.debugTable?.statement(at: position.pc)?.line
    else { return false }
    let isElsewhere = line != step.line
    switch step.kind {
    case .stepIn: return depth > step.depth || position.function != step.function || isElsewhere
    case .stepOver: return depth == step.depth && position.function == step.function && isElsewhere
    default: return false
    }
  }

  // MARK: Breakpoints in code

  /// The session has the debugger look on from now on.
  func didAttach() {
    (step, isPausing, isEnding) = (nil, false, false)
    findStops()
  }

  private func findStops() {
    stops = []
    guard let machine = core?.machine, !breakpoints.isEmpty else { return }
    for index in machine.codes.indices { addStops(of: FunctionIndex(index), machine) }
  }

  private func addStops(of function: FunctionIndex, _ machine: Machine) {
    guard let table = machine.codes[Int(function)]?.code.debugTable else { return }
    for statement in table.statements {
      guard let file = statement.range.file, breakpoints[file.name]?.contains(statement.line) == true,
        isFirst(statement, in: file)
      else { continue }
      stops.insert(CodePosition(function: function, pc: statement.pc))
    }
  }

  /// Whether a statement is the first of its line: a breakpoint is there, and not also in a closure on the line.
  private func isFirst(_ statement: DebugTable.Statement, in file: SourceFile) -> Bool {
    if texts[file.name]?.file !== file {
      texts[file.name] = (file, StatementLines.find(in: file.text))
    }
    guard let offsets = texts[file.name]?.offsets[statement.line], offsets.count > 1 else { return true }
    return statement.range.start < Int32(truncatingIfNeeded: offsets[1])
  }

  /// The code of functions was forgotten.
  func didForget(_ functions: Set<FunctionIndex>) {
    if !stops.isEmpty { stops = stops.filter { !functions.contains($0.function) } }
  }
}

extension Debugger: MachineDebugger {
  func reachesStatement(at position: CodePosition) {
    if isBusy || isEnding { return }
    if stops.contains(position) {
      hold(.breakpoint)
    } else if isPausing {
      hold(.pause)
    } else if let step, let machine = core?.machine, ends(step, at: position, in: machine) {
      hold(.step)
    }
  }

  func throwsError(_ error: Slots, at position: CodePosition) {
    guard !isBusy, !isEnding, !errorStops.isEmpty, let machine = core?.machine else { return }
    guard errorStops.contains(.thrown) || isUncaught(machine) else { return }
    let value = Value(copying: ValueView(machine: machine, type: machine.errorType, slots: error))
    let message = busily { value.description }
    hold(.error(type: value.typeName, message: message))
  }

  func libraryThrows() {
    guard !isBusy, !isEnding, !errorStops.isEmpty, let machine = core?.machine else { return }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { slots in
      guard let base = slots.baseAddress else { return }
      base[0] = machine.state.pointee.errorType
      base[1] = machine.state.pointee.errorPayload
      if let position = machine.position { throwsError(base, at: position) }
    }
  }

  func traps() {
    guard !isBusy, !isEnding, errorStops.contains(.uncaught), let core, !core.isExiting,
      let trap = core.machine.pendingTrap
    else { return }
    hold(.trap(trap.message))
  }

  func endsAtPoll() -> Bool {
    if isBusy { return isInterrupted() }
    if isPausing, !isEnding, let machine = core?.machine, let position = machine.position,
      machine.codes[Int(position.function)]?.code.debugTable == nil
    {
      hold(.pause)
    }
    return isEnding
  }

  func endsAfterHold() -> Bool { isEnding }

  func didLoad(_ function: FunctionIndex) {
    if !breakpoints.isEmpty, let machine = core?.machine { addStops(of: function, machine) }
  }

  /// Whether no frame catches the error that is about to be thrown.
  private func isUncaught(_ machine: Machine) -> Bool {
    if machine.currentFiber?.task != nil { return false }
    return !machine.liveFrames(limit: .max).contains { frame in
      machine.codes[Int(frame.function)]?.code.debugTable?.handles(at: frame.pc) ?? false
    }
  }
}
