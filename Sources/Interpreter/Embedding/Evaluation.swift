/// What came of running a cell.
public struct Evaluation {
  /// How it ended.
  public enum Outcome {
    /// Well; with the value of its last expression, if it ends with one.
    case value(Value?)
    /// The cell is not valid: nothing of it ran.
    case diagnostics([CellDiagnostic])
    /// It threw an error that nothing caught.
    case thrown(ThrownError)
    /// It trapped. What it changed before stays.
    case trapped(TrapReport)
    /// It was interrupted.
    case interrupted(TrapReport)
    /// The program ended itself with a status.
    case exited(Int)
  }

  /// How it ended.
  public var outcome: Outcome
  /// What the checker warns of.
  public var warnings: [CellDiagnostic]

  /// The value of the last expression.
  public var value: Value? {
    if case .value(let value) = outcome { return value }
    return nil
  }

  /// The errors for which nothing ran.
  public var diagnostics: [CellDiagnostic] {
    if case .diagnostics(let diagnostics) = outcome { return diagnostics }
    return []
  }

  /// Whether the cell ended well.
  public var isSuccess: Bool {
    switch outcome {
    case .value: true
    case .exited(let status): status == 0
    default: false
    }
  }

  /// What went wrong, as text for people; `nil` when nothing did.
  ///
  /// - Parameter color: Whether to use terminal colours.
  public func failureText(color: Bool = false) -> String? {
    switch outcome {
    case .value: nil
    case .diagnostics(let diagnostics): diagnostics.map { $0.rendered(color: color) }.joined(separator: "\n")
    case .thrown(let error): error.rendered(color: color)
    case .trapped(let report), .interrupted(let report): report.rendered(color: color)
    case .exited(let status): status == 0 ? nil : "the program exited with status \(status)"
    }
  }
}

/// A call on the way to where a run stopped.
public struct CallFrame: Sendable, Equatable {
  /// The function, such as `add(_:_:)`.
  public var function: String
  /// Where in it; `nil` for what has no source.
  public var place: SourcePlace?
}

/// A trap: why a run stopped, and where.
public struct TrapReport: Error, Sendable, Equatable {
  /// Swift's own message, such as `Fatal error: Index out of range`.
  public var message: String
  /// The calls, innermost first, without those inside of the library.
  public var backTrace: [CallFrame]

  /// Where it happened in the user's code.
  public var place: SourcePlace? { backTrace.lazy.compactMap(\.place).first }

  init(_ trap: Trap) {
    message = trap.message
    backTrace = trap.backTrace.compactMap { frame in
      if frame.range.file?.isLibrary ?? false { return nil }
      return CallFrame(function: frame.function, place: SourcePlace(frame.range))
    }
  }

  /// The message with its line, a caret, and the calls that led there.
  ///
  /// - Parameter color: Whether to use terminal colours.
  public func rendered(color: Bool = false) -> String {
    let style = TerminalStyle(isEnabled: color)
    var text = ""
    if let place { text += style.strong("\(place.cell):\(place.line):\(place.column): ") }
    text += style.red(message)
    if let place { text += "\n" + place.excerpt(style) }
    for frame in backTrace.dropFirst() {
      text += "\n  called from \(frame.function)"
      if let place = frame.place { text += " (\(place.cell), line \(place.line))" }
    }
    return text
  }
}

/// An error that a cell threw and nothing caught.
public struct ThrownError {
  /// The error.
  public var value: Value
  /// Where it was thrown in the user's code; `nil` when that is not known.
  public var place: SourcePlace?

  /// The error's type.
  public var typeName: String { value.typeName }
  /// The error as `String(reflecting:)` gives it, without the module.
  public var message: String { value.description }

  /// The error as text for people.
  ///
  /// - Parameter color: Whether to use terminal colours.
  public func rendered(color: Bool = false) -> String {
    let style = TerminalStyle(isEnabled: color)
    var text = ""
    if let place { text += style.strong("\(place.cell):\(place.line):\(place.column): ") }
    text += style.red("Fatal error: Error raised at top level:") + " " + style.strong(value.debugDescription)
    if let place { text += "\n" + place.excerpt(style) }
    return text
  }
}
