/// A collection of records as rows and columns.
///
/// Records are structs, objects, tuples and dictionaries; the collection is an array of them, or a dictionary.
struct RecordTable: Equatable {
  /// The most rows and columns that are shown.
  struct Limits {
    var rows = 60
    var columns = 24
    var text = 240
  }

  /// A row: its heading (position or key) and its cells.
  struct Row: Equatable {
    var heading: Cell
    var cells: [Cell]
  }

  /// The text of one place in the table.
  struct Cell: Equatable {
    var text: String
    var isNumber = false
    static let empty = Cell(text: "")
  }

  /// The columns' names, without the headings of rows.
  private(set) var columns: [String]
  /// The rows that are shown.
  private(set) var rows: [Row]
  /// How many of the shown rows stand before the gap; `nil` when there is none.
  private(set) var gap: Int?
  /// How many rows there are.
  private(set) var rowCount: Int
  /// How many columns there are.
  private(set) var columnCount: Int
  /// What the first column is called.
  private(set) var heading: String

  /// Makes a table of a value; `nil` when it is no collection of records.
  init?<Value: ReflectedValue>(_ value: Value, limits: Limits = Limits()) {
    guard !value.hasOwnDescription, value.childCount > 0 else { return nil }
    let isDictionary = value.shape == .dictionary
    guard isDictionary || value.shape == .array else { return nil }

    rowCount = value.childCount
    heading = isDictionary ? "key" : ""
    var positions = Array(0..<min(rowCount, limits.rows))
    if rowCount > limits.rows {
      let first = (limits.rows + 1) / 2
      gap = first
      positions = Array(0..<first) + Array((rowCount - (limits.rows - first))..<rowCount)
    }

    var builder = Builder<Value>(limits: limits)
    for position in positions {
      let element = value.child(at: position).value
      if isDictionary, element.childCount == 2 {
        builder.add(element.child(at: 1).value, heading: builder.cell(element.child(at: 0).value))
      } else {
        builder.add(element, heading: Cell(text: String(position), isNumber: true))
      }
    }
    guard builder.isUniform, builder.areRecords || isDictionary else { return nil }
    (columns, rows, columnCount) = builder.finish()
  }
}

/// Collects the rows of a table.
private struct Builder<Value: ReflectedValue> {
  let limits: RecordTable.Limits
  private var names: [String] = []
  private var positions: [String: Int] = [:]
  private var rows: [(heading: RecordTable.Cell, cells: [Int: RecordTable.Cell])] = []
  private var types: Set<String> = []
  private(set) var areRecords = true

  init(limits: RecordTable.Limits) { self.limits = limits }

  /// Whether the rows' values are of one type.
  var isUniform: Bool { types.count <= 1 }

  mutating func add(_ value: Value, heading: RecordTable.Cell) {
    var cells: [Int: RecordTable.Cell] = [:]
    if let record = record(value) {
      types.insert(record.typeName)
      for (name, part) in parts(record) { cells[column(name)] = cell(part) }
    } else if value.shape != .optional || value.childCount > 0 {
      areRecords = false
      cells[column("value")] = cell(value)
    }
    rows.append((heading, cells))
  }

  /// The record in a value, or in an optional; `nil` when it is none.
  private func record(_ value: Value) -> Value? {
    if value.hasOwnDescription { return nil }
    switch value.shape {
    case .structure, .object: return value.childCount > 0 ? value : nil
    case .tuple: return value
    case .dictionary: return value
    case .optional: return value.childCount == 1 ? record(value.child(at: 0).value) : nil
    default: return nil
    }
  }

  private func parts(_ record: Value) -> [(String, Value)] {
    if record.shape == .dictionary {
      return (0..<record.childCount).map { position in
        let pair = record.child(at: position).value
        return (pair.child(at: 0).value.description, pair.child(at: 1).value)
      }.sorted { $0.0 < $1.0 }
    }
    return (0..<record.childCount).map { position in
      let child = record.child(at: position)
      return (child.label ?? ".\(position)", child.value)
    }
  }

  private mutating func column(_ name: String) -> Int {
    if let position = positions[name] { return position }
    names.append(name)
    positions[name] = names.count - 1
    return names.count - 1
  }

  func cell(_ value: Value) -> RecordTable.Cell {
    if value.shape == .optional {
      return value.childCount == 0 ? RecordTable.Cell(text: "nil") : cell(value.child(at: 0).value)
    }
    var text = value.description
    if text.count > limits.text { text = text.prefix(limits.text) + "…" }
    return RecordTable.Cell(text: text, isNumber: value.shape == .number)
  }

  func finish() -> ([String], [RecordTable.Row], Int) {
    let shown = min(names.count, limits.columns)
    let rows = rows.map { row in
      RecordTable.Row(heading: row.heading, cells: (0..<shown).map { row.cells[$0] ?? .empty })
    }
    return (Array(names[..<shown]), rows, names.count)
  }
}
