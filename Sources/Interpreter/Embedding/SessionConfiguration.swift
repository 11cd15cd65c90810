/// What a session may do and where its output goes.
public struct SessionConfiguration {
  /// Bounds on what code may use.
  public struct Limits: Sendable {
    /// Bytes of values in memory.
    public var memory = 4 << 30
    /// Bytes of call stack.
    public var stack = 64 << 20
    /// Processor time of one evaluation in nanoseconds; `nil` for no bound.
    public var time: UInt64?
    /// Bytes of output of one evaluation; more is an error. `nil` for no bound.
    public var output: Int?

    /// The defaults.
    public init() {}
  }

  /// What code may do beyond computing.
  public struct Capabilities: OptionSet, Sendable {
    /// The set as bits.
    public let rawValue: Int
    /// Makes a set from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Read lines of input.
    public static let input = Capabilities(rawValue: 1)
    /// Know the time.
    public static let clock = Capabilities(rawValue: 2)
    /// Draw random numbers from the system.
    public static let random = Capabilities(rawValue: 4)
    /// End the program with `exit`.
    public static let exit = Capabilities(rawValue: 8)
    /// Read and write files, and know the process's surroundings.
    public static let files = Capabilities(rawValue: 16)
    /// All of them.
    public static let all: Capabilities = [.input, .clock, .random, .exit, .files]
  }

  /// Bounds on what code may use.
  public var limits = Limits()
  /// What code may do.
  public var capabilities = Capabilities.all
  /// Where `print` writes. The default writes nowhere.
  public var output: (_ text: String) -> Void = { _ in }
  /// Whether an execution that reads a line waits for `Session.supplyInput(_:to:)`; otherwise `readLine` asks `input`.
  public var waitsForInput = false
  /// Reads a line with its line break; `nil` at the end. The default has no lines.
  public var input: () -> String? = { nil }

  /// Called before code of another cell runs than before: tasks take turns with cells and outlive them.
  public var willRun: (_ execution: Execution) -> Void = { _ in }
  /// Takes the trap of a task whose cell has ended.
  public var taskTrapped: (_ report: TrapReport, _ execution: Execution) -> Void = { _, _ in }

  /// The defaults: no output, no input, four gibibytes of memory.
  public init() {}
}
