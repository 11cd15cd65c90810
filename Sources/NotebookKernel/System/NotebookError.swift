/// Why something around a notebook cannot be done.
public struct NotebookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of problem.
  public struct Code: Sendable, Equatable {
    private enum Kind { case unreadable, unwritable, notNotebook, notSwift }
    private let kind: Kind
    private init(_ kind: Kind) { self.kind = kind }

    /// A file cannot be read.
    public static let unreadable = Self(.unreadable)
    /// A file or folder cannot be written.
    public static let unwritable = Self(.unwritable)
    /// A file is not a Jupyter notebook.
    public static let notNotebook = Self(.notNotebook)
    /// A notebook is not in Swift.
    public static let notSwift = Self(.notSwift)
  }

  /// The kind of problem.
  public let code: Code
  /// What happened and what to do, for a person.
  public let description: String

  /// A file cannot be read.
  public static func cannotRead(_ path: String, reason: String) -> Self {
    Self(code: .unreadable, description: "cannot read '\(path)': \(reason)")
  }

  /// A file or folder cannot be written.
  public static func cannotWrite(_ path: String, reason: String) -> Self {
    Self(code: .unwritable, description: "cannot write '\(path)': \(reason)")
  }

  /// A file is not a Jupyter notebook.
  public static func notNotebook(_ path: String, reason: String) -> Self {
    Self(code: .notNotebook, description: "'\(path)' is not a Jupyter notebook of format 4: \(reason)")
  }

  /// A notebook is not in Swift.
  public static func notSwift(_ path: String, language: String) -> Self {
    Self(code: .notSwift, description: "'\(path)' is a notebook in \(language), not in Swift")
  }
}
