/// A running `execute_request`, as the language sees it.
///
/// It belongs to the executor thread. What other threads may use are its ``output`` and its ``signals``.
public final class Cell {
  /// What to run.
  public let request: ExecuteRequest
  /// The subshell that it runs in; `nil` is the parent shell.
  public let subshell: SubshellID?
  /// The cell's number: what the front end shows in brackets.
  public let executionCount: Int
  /// Where its outputs go. It may outlive the cell: later outputs still appear below it.
  public let output: OutputPort
  /// What other threads may touch.
  public let signals: CellSignals
  /// The language's own state of this cell, such as its saved frames.
  public var state: AnyObject?

  let id: RequestID
  private unowned let scheduler: any CellScheduler

  init(
    id: RequestID, request: ExecuteRequest, subshell: SubshellID?, executionCount: Int, output: OutputPort,
    signals: CellSignals, scheduler: any CellScheduler
  ) {
    self.id = id
    self.request = request
    self.subshell = subshell
    self.executionCount = executionCount
    self.output = output
    self.signals = signals
    self.scheduler = scheduler
  }

  /// Whether the user asked for the cell to end. It stays `true` until the cell has ended.
  public var isInterrupted: Bool { signals.isInterrupted }

  /// Publishes the value of the cell's last expression (`execute_result`).
  ///
  /// - Parameter bundle: The value.
  public func publishResult(_ bundle: MIMEBundle) {
    output.publishResult(bundle, executionCount: executionCount)
  }

  /// Gives the wire its turn from within a cell whose native stack cannot be left.
  ///
  /// Serves what other subshells have pending, on top of this cell's stack. Call it when ``KernelHost/attention`` is
  /// raised, then look at ``isInterrupted``.
  public func yield() { scheduler.yield(from: self) }

  /// Asks the user for a line. The answer arrives in ``input``; to wait for it, suspend with
  /// ``CellSuspension/waiting``.
  ///
  /// - Parameters:
  ///   - prompt: What the front end shows.
  ///   - password: Whether the front end hides what is typed.
  /// - Throws: ``InputError/notAllowed`` when the front end does not take input requests.
  public func requestInput(prompt: String = "", password: Bool = false) throws(InputError) {
    try scheduler.requestInput(prompt: prompt, password: password, for: self)
  }

  /// What became of the last ``requestInput(prompt:password:)``. Reading an answer takes it.
  public var input: InputState { scheduler.takeInput(for: self) }

  /// Asks the user for a line and waits for it, serving other subshells meanwhile. For a cell whose native stack
  /// cannot be left; a language that can suspend uses ``requestInput(prompt:password:)``.
  ///
  /// - Parameters:
  ///   - prompt: What the front end shows.
  ///   - password: Whether the front end hides what is typed.
  /// - Returns: The line without its end; `nil` at the end of input.
  /// - Throws: ``InputError/notAllowed``, or ``InputError/interrupted``: then end the cell.
  public func readInput(prompt: String = "", password: Bool = false) throws(InputError) -> String? {
    try requestInput(prompt: prompt, password: password)
    while true {
      switch input {
      case .line(let line): return line
      case .endOfFile: return nil
      case .interrupted: throw .interrupted
      case .waiting: scheduler.waitForInput(in: self)
      }
    }
  }
}

/// What became of a request for input.
public enum InputState: Sendable, Equatable {
  /// No answer yet.
  case waiting
  /// The line, without its end.
  case line(String)
  /// The user ended the input (Ctrl-D).
  case endOfFile
  /// The cell was interrupted.
  case interrupted
}

/// Why a cell gets no input.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Code { case notAllowed, interrupted, busy }
  private let code: Code
  /// What happened and what to do, for a person.
  public let description: String

  /// The front end that runs the cell does not take input requests.
  public static let notAllowed = Self(
    code: .notAllowed,
    description: "This front end does not take input from the user. Run the cell in a notebook or a console.")
  /// The cell was interrupted while it waited.
  public static let interrupted = Self(
    code: .interrupted, description: "The cell was interrupted while it waited for input.")
  /// The cell waits for an earlier request's answer.
  public static let alreadyWaiting = Self(
    code: .busy, description: "The cell already waits for input. Take that answer first.")

  /// Compares the kinds.
  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

/// What a cell asks of the executor that runs it.
protocol CellScheduler: AnyObject {
  func yield(from cell: Cell)
  func requestInput(prompt: String, password: Bool, for cell: Cell) throws(InputError)
  func takeInput(for cell: Cell) -> InputState
  func waitForInput(in cell: Cell)
}
