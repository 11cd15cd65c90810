import NotebookKernel

/// A notebook's cells as one program.
struct ExportedProgram {
  /// The text of `main.swift`.
  let text: String

  init(_ notebook: NotebookDocument, fileName: String) {
    let cells = notebook.cells.map { cell in (cell, MagicCell(cell.source)) }
    let runs = cells.filter { $0.0.kind == .code && !$0.0.mayFail }
    var translator = CellTranslator(sources: runs.map(\.1.source))
    var parts = ["// Exported from \(fileName) with `dure export`.\nimport Dure"]
    var number = 0
    for (cell, magics) in cells {
      switch cell.kind {
      case .raw: continue
      case .markdown: if !cell.source.isEmpty { parts.append(Self.comment(cell.source)) }
      case .code:
        number += 1
        let title = "// MARK: Cell \(number)\n"
        if cell.mayFail {
          parts.append(title + "// Left out: this cell shows an error.\n" + Self.comment(cell.source))
        } else if let magic = magics.invocations.last?.name, magic == "timeit" {
          parts.append(title + "// Left out: measured with %timeit.\n" + Self.comment(cell.source))
        } else {
          let dropped = magics.invocations.map { "// %\($0.name) is for notebooks only.\n" }.joined()
          parts.append(title + dropped + Self.trimmed(translator.translate(magics.source)))
        }
      }
    }
    text = parts.joined(separator: "\n\n") + "\n"
  }

  private static func comment(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "//" : "// \($0)" }.joined(separator: "\n")
  }

  /// The lines from the first to the last that is not blank.
  private static func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }
}
