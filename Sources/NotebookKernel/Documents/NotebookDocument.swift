import JupyterWire

/// A Jupyter notebook (nbformat 4), as far as running it needs.
public struct NotebookDocument: Sendable, Equatable {
  /// A cell.
  public struct Cell: Sendable, Equatable {
    /// What the cell holds.
    public enum Kind: Sendable, Equatable { case code, markdown, raw }

    /// What the cell holds.
    public var kind: Kind
    /// The text.
    public var source: String
    /// The tags, such as `raises-exception`.
    public var tags: Set<String>

    /// Whether the cell is there to show an error.
    public var mayFail: Bool { tags.contains("raises-exception") }
  }

  /// The cells in order.
  public var cells: [Cell]
  /// The language that the notebook says it is in.
  public var language: String?

  /// Reads a notebook.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - name: The file's name, for errors.
  /// - Throws: ``NotebookError`` when the text is no notebook of format 4, or is one of another language.
  public init(parsing text: String, name: String) throws(NotebookError) {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(parsing: text, limits: JSONLimits(bytes: 256 << 20))
    } catch {
      throw .notNotebook(name, reason: error.description)
    }
    guard let format = json["nbformat"]?.int else { throw .notNotebook(name, reason: "it has no 'nbformat'") }
    guard format == 4 else { throw .notNotebook(name, reason: "its format is \(format)") }
    guard let cells = json["cells"]?.array else { throw .notNotebook(name, reason: "it has no 'cells'") }

    let metadata = json["metadata"]
    language = metadata?["kernelspec"]?["language"]?.string ?? metadata?["language_info"]?["name"]?.string
    if let language, language.lowercased() != "swift" { throw .notSwift(name, language: language) }
    self.cells = cells.compactMap(Self.cell)
  }

  /// Whether a file's text looks like a notebook rather than like Swift.
  ///
  /// - Parameter text: The text.
  public static func looksLikeNotebook(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace } == "{" && text.contains("\"nbformat\"")
  }

  private static func cell(_ json: JSONValue) -> Cell? {
    let kind: Cell.Kind
    switch json["cell_type"]?.string {
    case "code": kind = .code
    case "markdown": kind = .markdown
    case "raw": kind = .raw
    default: return nil
    }
    let source = json["source"]?.string ?? json["source"]?.array?.compactMap(\.string).joined() ?? ""
    let tags = json["metadata"]?["tags"]?.array?.compactMap(\.string) ?? []
    return Cell(kind: kind, source: source, tags: Set(tags))
  }
}
