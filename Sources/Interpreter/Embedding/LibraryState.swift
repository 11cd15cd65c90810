/// Which parts of the library a session has read.
struct LibraryState {
  private var read: Set<String> = []
  private var imported: Set<String> = []

  /// Takes note of what a source uses and imports.
  ///
  /// - Returns: the files that are to be read before the source is checked.
  mutating func demand(
    _ words: Set<Substring>, imports: [String]
  ) -> [(name: String, source: String)] {
    imported.formUnion(imports)
    var files: [(name: String, source: String)] = []
    for part in Prelude.parts where part.isWanted(words: words, modules: imported) {
      add(part, to: &files)
    }
    return files
  }

  private mutating func add(_ part: PreludePart, to files: inout [(name: String, source: String)]) {
    guard read.insert(part.name).inserted else { return }
    for needed in Prelude.parts where part.needs.contains(needed.name) { add(needed, to: &files) }
    files += part.files()
  }
}
