/// Why a run stopped for good.
enum TrapKind: UInt8, BitwiseCopyable, Sendable {
  case fatalError, preconditionFailure, assertionFailure
  case arithmeticOverflow, divisionByZero, conversion
  case indexOutOfRange, invalidRange, unexpectedNil, castFailure, invalidUse
  case uncaughtError, missingReturn, exclusivity
  case stackOverflow, memoryLimit, timeLimit, outputLimit
  case interrupted, invalidCode, other
}

/// A trap: what happened, and where.
struct Trap: Error {
  /// A place in the source on the way to the trap.
  struct Frame {
    var function: String
    var range: SourceRange
  }

  var kind: TrapKind
  /// Swift's own message, such as `Fatal error: Index out of range`.
  var message: String
  /// Innermost first; filled in by the machine when it stops.
  var backTrace: [Frame] = []
  /// The diagnostics of a function that could not be compiled when first called.
  var diagnostics: [Diagnostic] = []
  /// Whether a debugger has been shown it.
  var isShown = false
}

extension Trap {
  static func fatalError(_ message: String) -> Trap {
    Trap(kind: .fatalError, message: message.isEmpty ? "Fatal error" : "Fatal error: \(message)")
  }
  static var overflow: Trap { Trap(kind: .arithmeticOverflow, message: "Fatal error: arithmetic overflow") }
  static var divisionByZero: Trap { Trap(kind: .divisionByZero, message: "Fatal error: Division by zero") }
  static var remainderByZero: Trap {
    Trap(kind: .divisionByZero, message: "Fatal error: Division by zero in remainder operation")
  }
  static var indexOutOfRange: Trap {
    Trap(kind: .indexOutOfRange, message: "Fatal error: Index out of range")
  }
  static var divisionOverflow: Trap {
    Trap(kind: .arithmeticOverflow, message: "Fatal error: Division results in an overflow")
  }
  static var remainderOverflow: Trap {
    Trap(
      kind: .arithmeticOverflow,
      message: "Fatal error: Division results in an overflow in remainder operation")
  }
  static var unownedIsGone: Trap {
    Trap(
      kind: .invalidUse,
      message: "Fatal error: Attempted to read an unowned reference but the object was already destroyed")
  }
  static func conversion(_ source: String, to target: String, _ reason: String) -> Trap {
    Trap(
      kind: .conversion,
      message: "Fatal error: \(source) value cannot be converted to \(target) because \(reason)")
  }
  static var unexpectedNil: Trap {
    Trap(
      kind: .unexpectedNil,
      message: "Fatal error: Unexpectedly found nil while unwrapping an Optional value")
  }
  static func castFailure(from source: String, to target: String) -> Trap {
    Trap(kind: .castFailure, message: "Could not cast value of type '\(source)' to '\(target)'.")
  }
  static func tooDeep(_ operation: String) -> Trap {
    Trap(kind: .stackOverflow, message: "Fatal error: the value is nested too deeply to be \(operation)")
  }
  static func stackOverflow(_ function: String) -> Trap {
    Trap(kind: .stackOverflow, message: "Fatal error: stack overflow: `\(function)` calls itself without end")
  }
  static func memoryLimit(_ bytes: Int) -> Trap {
    Trap(
      kind: .memoryLimit,
      message: "Fatal error: out of memory: this would use more than the limit of \(bytes >> 20) MiB")
  }
}
