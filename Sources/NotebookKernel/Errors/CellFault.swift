/// An error that ended a cell.
struct CellFault: Error, Equatable, Sendable {
  /// What kind of error.
  enum Kind: Equatable, Sendable {
    /// The cell is not valid Swift; nothing ran.
    case notSwift
    /// The cell threw an error: its type, and what `debugPrint` writes of it.
    case thrown(type: String, reflection: String)
    /// The cell trapped.
    case trap
    /// The user interrupted the cell.
    case interrupted
  }

  var kind: Kind
  /// What happened, with its place. The first one counts most.
  var messages: [FaultMessage]
  /// The calls that led there, innermost first.
  var backTrace: [FaultFrame] = []
}

/// A message with its place in the source.
struct FaultMessage: Equatable, Sendable {
  enum Severity: String, Sendable { case error, warning, note }

  var severity: Severity
  var text: String
  /// The place; `nil` when the message has none.
  var place: FaultPlace?
  /// Notes that belong to it.
  var notes: [FaultMessage] = []
  /// What would mend it, in words.
  var fixIts: [String] = []
}

/// A place in a cell.
struct FaultPlace: Equatable, Sendable {
  /// What the cell is called, such as `Cell In[3]`.
  var cell: String
  /// The line, from 1.
  var line: Int
  /// The column, from 1, in UTF-8 bytes as Swift counts.
  var column: Int
  /// The text of the line.
  var source: String
  /// How many UTF-8 bytes of the line are meant, from the column on.
  var length: Int = 1
}

/// A call that had not returned.
struct FaultFrame: Equatable, Sendable {
  var function: String
  var cell: String
  var line: Int
}
