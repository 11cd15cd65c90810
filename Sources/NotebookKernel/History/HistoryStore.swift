import JupyterWire

/// The history of this user's cells: this session's, and those of sessions before it and beside it.
///
/// Where the journal cannot be written, the session's own cells are kept in memory.
final class HistoryStore {
  private let journal: HistoryJournal?
  private var index = HistoryIndex()
  private var sessions: [SubshellID?: Int] = [:]
  private var isPersistent: Bool

  /// Makes a history.
  ///
  /// - Parameter journal: The file; `nil` to keep the history in memory.
  init(journal: HistoryJournal?) {
    self.journal = journal
    isPersistent = journal != nil
  }

  /// The number of the session of a shell, which begins when it is first asked for. Each subshell is a session.
  func session(of subshell: SubshellID?) -> Int {
    if let session = sessions[subshell] { return session }
    var number = isPersistent ? journal?.startSession() : nil
    if number == nil {
      isPersistent = false
      number = (sessions.values.max() ?? 0) + 1
    }
    sessions[subshell] = number
    return number ?? 1
  }

  /// Remembers that a cell began to run.
  func add(source: String, line: Int, subshell: SubshellID?) {
    guard source.utf8.count <= HistoryJournal.entryLimit else { return }
    add(.input(session: session(of: subshell), line: line, source: source))
  }

  /// Remembers the value that a cell ended with.
  func add(output: String, line: Int, subshell: SubshellID?) {
    guard output.utf8.count <= HistoryJournal.entryLimit else { return }
    add(.output(session: session(of: subshell), line: line, text: output))
  }

  private func add(_ record: HistoryRecord) {
    if isPersistent, let journal {
      if journal.write(record) { return }
      // The disk filled up or went away: what was written stays known, the rest is kept in memory.
      for known in journal.readNew() { index.add(known) }
      isPersistent = false
    }
    index.add(record)
  }

  /// The entries that a request wants, oldest first.
  func entries(_ access: HistoryRequest.Access, subshell: SubshellID?) -> [HistoryEntry] {
    let current = session(of: subshell)
    if isPersistent, let journal {
      for record in journal.readNew() { index.add(record) }
    }
    return index.entries(access, current: current)
  }
}
