/// The content of an `execute_request`.
public struct ExecuteRequest: Sendable, Equatable {
  /// The cell's source.
  public var code: String
  /// Whether to run quietly: no outputs, no count, no history. The wire suppresses the outputs.
  public var silent: Bool
  /// Whether the cell belongs in the history. Always `false` when ``silent``.
  public var storeHistory: Bool
  /// Expressions to evaluate after the cell: name and source, in order.
  public var userExpressions: [UserExpression]
  /// Whether the front end answers `input_request`.
  public var allowStdin: Bool
  /// Whether an error aborts the queued cells.
  public var stopOnError: Bool
  /// JupyterLab's identity of the cell (metadata `cellId`).
  public var cellID: String?
  /// JupyterLab's identities of the cells deleted since the last request (metadata `deletedCells`).
  public var deletedCells: [String]

  /// A named expression.
  public struct UserExpression: Sendable, Equatable {
    /// The name under which the front end wants the value.
    public var name: String
    /// The source.
    public var expression: String

    /// Makes a named expression.
    public init(name: String, expression: String) {
      self.name = name
      self.expression = expression
    }
  }

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - code: The cell's source.
  ///   - silent: Whether to run quietly.
  ///   - storeHistory: Whether the cell belongs in the history.
  ///   - userExpressions: Expressions to evaluate after the cell.
  ///   - allowStdin: Whether the front end answers `input_request`.
  ///   - stopOnError: Whether an error aborts the queued cells.
  ///   - cellID: JupyterLab's identity of the cell.
  ///   - deletedCells: JupyterLab's identities of deleted cells.
  public init(
    code: String, silent: Bool = false, storeHistory: Bool = true, userExpressions: [UserExpression] = [],
    allowStdin: Bool = true, stopOnError: Bool = true, cellID: String? = nil, deletedCells: [String] = []
  ) {
    self.code = code
    self.silent = silent
    self.storeHistory = storeHistory && !silent
    self.userExpressions = userExpressions
    self.allowStdin = allowStdin
    self.stopOnError = stopOnError
    self.cellID = cellID
    self.deletedCells = deletedCells
  }
}

/// The name of a subshell (`subshell_id`). The parent shell has none: it is `nil`.
public typealias SubshellID = String
