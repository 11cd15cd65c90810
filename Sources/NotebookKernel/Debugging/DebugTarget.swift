import JupyterWire

/// A call of a stopped program.
struct TargetFrame: Equatable {
  /// The function, or what the cell is called.
  var function: String
  /// What the cell is called that its place is in.
  var cell: String
  var line: Int
  var column: Int
}

/// A variable; without a value while it has none.
struct TargetVariable<Value> {
  var name: String
  var typeName: String
  var value: Value?
}

/// What came of an evaluation.
enum TargetResult<Value> {
  /// A value; `nil` for `Void`.
  case value(Value?)
  /// Why there is none.
  case failure(String)
}

/// How a stopped program goes on.
enum TargetResumption: Equatable {
  case proceed, stepOver, stepIn, stepOut
}

/// Which errors stop the program.
enum ErrorFilter: String, CaseIterable {
  case uncaught, thrown

  /// What front ends show.
  var label: String {
    switch self {
    case .uncaught: "Uncaught Errors"
    case .thrown: "Thrown Errors"
    }
  }

  /// The label in a sentence.
  var explanation: String {
    switch self {
    case .uncaught: "Stops at traps, and at errors that nothing catches."
    case .thrown: "Stops at every error when it is thrown."
    }
  }
}

/// The program that is debugged, as ``DebugAdapter`` sees it.
protocol DebugTarget: AnyObject {
  associatedtype Value: ReflectedValue

  /// Whether something runs that can be paused.
  var isRunning: Bool { get }
  /// The calls of the stopped program, innermost first.
  var frames: [TargetFrame] { get }
  /// The global variables.
  var globals: [TargetVariable<Value>] { get }

  /// The lines of a source on which the program can be stopped.
  func statementLines(of source: String) -> [Int]
  /// Makes the program stop, and go on without stops.
  func attach()
  func detach()
  func setBreakpoints(_ lines: [Int], in cell: String)
  func setErrorFilters(_ filters: [ErrorFilter])
  func pause()

  /// The local variables of a frame, by its position.
  func variables(of frame: Int) -> [TargetVariable<Value>]
  /// Evaluates an expression in a frame, or among the globals.
  func evaluate(_ expression: String, in frame: Int?) -> TargetResult<Value>
  /// Makes a global variable, or assigns to it.
  func setGlobal(_ name: String, to value: Value) -> Bool
  /// What a notebook shows of a value.
  func bundle(for value: Value) -> MIMEBundle
}
