/// How a process that ran Swift ends.
public struct ProcessStatus: Sendable, Equatable {
  /// The status that the shell sees.
  public let code: Int32

  /// All went well.
  public static let success = ProcessStatus(code: 0)
  /// The source is not valid Swift, or a file cannot be read.
  public static let failure = ProcessStatus(code: 1)
  /// The program trapped or threw an error to the top: what the shell sees of a compiled program on Linux (SIGILL).
  public static let trap = ProcessStatus(code: 132)
  /// The user interrupted the program (SIGINT).
  public static let interrupted = ProcessStatus(code: 130)

  init(code: Int32) { self.code = code }

  init(_ kind: CellFault.Kind) {
    switch kind {
    case .notSwift: self = .failure
    case .thrown, .trap: self = .trap
    case .interrupted: self = .interrupted
    }
  }
}
