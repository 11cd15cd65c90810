import JupyterWire

/// The cells of the history in memory, oldest first.
struct HistoryIndex {
  private(set) var entries: [HistoryEntry] = []
  private var positions: [Place: Int] = [:]

  private struct Place: Hashable {
    var session: Int
    var line: Int
  }

  /// Takes a record in.
  mutating func add(_ record: HistoryRecord) {
    switch record {
    case .started: break
    case .input(let session, let line, let source):
      positions[Place(session: session, line: line)] = entries.count
      entries.append(HistoryEntry(session: session, line: line, source: source))
    case .output(let session, let line, let text):
      guard let position = positions[Place(session: session, line: line)] else { return }
      entries[position].output = text
    }
  }

  /// The entries that a request wants.
  ///
  /// - Parameters:
  ///   - access: Which entries.
  ///   - current: The number of the session that asks.
  func entries(_ access: HistoryRequest.Access, current: Int) -> [HistoryEntry] {
    switch access {
    case .range(let session, let start, let stop):
      let number = session > 0 ? session : current + session
      return entries.filter { $0.session == number && $0.line >= start && $0.line < stop ?? .max }
    case .tail(let count): return Array(entries.suffix(max(0, count)))
    case .search(let pattern, let count, let unique):
      let glob = Glob(pattern)
      var found = entries.filter { glob.matches($0.source) }
      if unique {
        var seen: Set<String> = []
        found = found.reversed().filter { seen.insert($0.source).inserted }.reversed()
      }
      return Array(found.suffix(count.map { max(0, $0) } ?? found.count))
    }
  }
}
