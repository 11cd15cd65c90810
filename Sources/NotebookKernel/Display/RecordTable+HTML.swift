extension RecordTable {
  /// The table in HTML, with the class that front ends know from data frames.
  var html: String {
    var html = "<table class=\"dataframe\">\n<thead><tr><th>\(heading.escapedHTML)</th>"
    for column in columns { html += "<th>\(column.escapedHTML)</th>" }
    html += hasMoreColumns ? "<th>…</th></tr></thead>\n<tbody>\n" : "</tr></thead>\n<tbody>\n"
    for (position, row) in rows.enumerated() {
      if position == gap {
        html +=
          "<tr><th>⋮</th>" + String(repeating: "<td>⋮</td>", count: columns.count + (hasMoreColumns ? 1 : 0))
        html += "</tr>\n"
      }
      html += "<tr><th>\(row.heading.text.escapedHTML)</th>"
      for cell in row.cells {
        let style = cell.isNumber ? "" : " style=\"text-align:left\""
        html += "<td\(style)>\(cell.text.escapedHTML)</td>"
      }
      html += hasMoreColumns ? "<td>…</td></tr>\n" : "</tr>\n"
    }
    html += "</tbody>\n</table>"
    if gap != nil || hasMoreColumns {
      html +=
        "\n<p>\(rowCount) rows × \(columnCount) columns, of which \(rows.count) × \(columns.count) are shown</p>"
    }
    return html
  }

  private var hasMoreColumns: Bool { columnCount > columns.count }
}

extension String {
  /// The text with the characters replaced that have a meaning in HTML.
  var escapedHTML: String {
    if !utf8.contains(where: { "&<>\"'".utf8.contains($0) }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
