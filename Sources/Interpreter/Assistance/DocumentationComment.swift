/// The comment above a declaration that says what it is for.
enum DocumentationComment {
  /// The lines that start with `///` above a place, without their slashes; lines of attributes may stand between.
  ///
  /// - Parameter range: The place of the declaration or its name.
  /// - Returns: The text in Markdown; `nil` when there is none.
  static func text(above range: SourceRange) -> String? {
    guard let file = range.file else { return nil }
    let place = file.location(at: Int(range.start))
    // Of several declarations in a line the comment is the first one's.
    if file.line(place.line).utf8.prefix(place.column - 1).contains(UInt8(ascii: "{")) { return nil }
    var number = place.line - 1
    var lines: [String] = []
    while number >= 1 {
      let line = file.line(number).drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("///") {
        lines.append(String(line.dropFirst(line.hasPrefix("/// ") ? 4 : 3)))
      } else if !line.hasPrefix("@") || !lines.isEmpty {
        break
      }
      number -= 1
    }
    return lines.isEmpty ? nil : lines.reversed().joined(separator: "\n")
  }
}
