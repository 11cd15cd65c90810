/// A place in the source of a cell.
public struct SourcePlace: Sendable, Equatable {
  /// What the cell is called, such as `Cell In[3]`.
  public var cell: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in UTF-8 bytes as Swift counts.
  public var column: Int
  /// The text of the line.
  public var text: String
  /// How many UTF-8 bytes of the line are meant, at least 1.
  public var length: Int

  /// The place that a range starts at; `nil` for what has no source.
  init?(_ range: SourceRange) {
    guard let file = range.file else { return nil }
    let start = Int(range.start)
    let (line, column) = file.location(at: start)
    let text = file.line(line)
    cell = file.name
    self.line = line
    self.column = column
    self.text = String(text)
    let rest = max(0, text.utf8.count - (column - 1))
    length = max(1, min(Int(range.end) - start, rest))
  }
}
