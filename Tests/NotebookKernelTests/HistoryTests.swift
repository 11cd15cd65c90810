import Glibc
import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("History")
struct HistoryTests {
  @Test(
    "Globs match whole texts",
    arguments: [
      ("*", "", true), ("a*c", "abbc", true), ("a?c", "abc", true), ("a?c", "ac", false),
      ("*b*", "a\nb\nc", true),
      ("a", "ab", false), ("*a*b*a*", "aabbaa", true), ("?", "é", true), ("**x", "y", false),
    ])
  func globs(pattern: String, text: String, matches: Bool) {
    #expect(Glob(pattern).matches(text) == matches)
  }

  func index(_ sources: [(Int, Int, String)]) -> HistoryIndex {
    var index = HistoryIndex()
    for (session, line, source) in sources { index.add(.input(session: session, line: line, source: source)) }
    return index
  }

  @Test("Ranges are of one session, with an exclusive end")
  func ranges() {
    let index = index([(1, 1, "a"), (1, 2, "b"), (2, 1, "c"), (2, 2, "d"), (2, 3, "e")])
    #expect(index.entries(.range(session: 0, start: 1, stop: 3), current: 2).map(\.source) == ["c", "d"])
    #expect(index.entries(.range(session: -1, start: 1, stop: nil), current: 2).map(\.source) == ["a", "b"])
    #expect(index.entries(.range(session: 2, start: 3, stop: 4), current: 9).map(\.source) == ["e"])
  }

  @Test("A search with unique keeps the last of equal texts")
  func unique() {
    let index = index([(1, 1, "x"), (1, 2, "y"), (1, 3, "x")])
    let found = index.entries(.search(pattern: "*", count: nil, unique: true), current: 1)
    #expect(found.map(\.line) == [2, 3])
    #expect(index.entries(.search(pattern: "x", count: 1, unique: false), current: 1).map(\.line) == [3])
    #expect(index.entries(.tail(count: 2), current: 1).map(\.line) == [2, 3])
  }

  @Test("Cells survive the session, with their outputs")
  func persistence() throws {
    let folder = try TemporaryFolder()
    let first = HistoryStore(journal: HistoryJournal(path: folder.path + "/deep/history.jsonl"))
    first.add(source: "let s = \"\n\"", line: 1, subshell: nil)
    first.add(output: "2", line: 1, subshell: nil)
    let second = HistoryStore(journal: HistoryJournal(path: folder.path + "/deep/history.jsonl"))
    #expect(second.session(of: nil) == 2)
    #expect(
      second.entries(.range(session: -1, start: 0, stop: nil), subshell: nil)
        == [HistoryEntry(session: 1, line: 1, source: "let s = \"\n\"", output: "2")])
  }

  @Test("Kernels that run at once see each other's cells and have numbers of their own")
  func concurrent() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/history.jsonl"
    let a = HistoryStore(journal: HistoryJournal(path: path))
    let b = HistoryStore(journal: HistoryJournal(path: path))
    a.add(source: "a", line: 1, subshell: nil)
    b.add(source: "b", line: 1, subshell: nil)
    a.add(source: "c", line: 2, subshell: nil)
    #expect(a.entries(.tail(count: 9), subshell: nil).map(\.source) == ["a", "b", "c"])
    #expect(b.entries(.range(session: 0, start: 1, stop: nil), subshell: nil).map(\.source) == ["b"])
  }

  @Test("A line that a killed kernel left unfinished costs only itself")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/history.jsonl"
    let first = HistoryStore(journal: HistoryJournal(path: path))
    first.add(source: "a", line: 1, subshell: nil)
    try folder.append("{\"session\":1,\"line\":2,\"sou", to: "history.jsonl")
    first.add(source: "b", line: 3, subshell: nil)
    let second = HistoryStore(journal: HistoryJournal(path: path))
    #expect(second.entries(.tail(count: 9), subshell: nil).map(\.source) == ["a", "b"])
    #expect(second.session(of: nil) == 2)
  }

  @Test("A journal beyond its bound keeps the newer half; open kernels follow it")
  func bounded() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/history.jsonl"
    let old = HistoryStore(journal: HistoryJournal(path: path, limit: 2000))
    for line in 1...100 { old.add(source: "cell \(line)", line: line, subshell: nil) }
    let new = HistoryStore(journal: HistoryJournal(path: path, limit: 2000))
    #expect(new.session(of: nil) == 2)
    old.add(source: "late", line: 101, subshell: nil)
    let sources = new.entries(.tail(count: 1000), subshell: nil).map(\.source)
    #expect(sources.suffix(2) == ["cell 100", "late"])
    #expect(sources.count < 40)
  }

  @Test("Without a writable journal the session's own cells are kept")
  func unwritable() {
    let store = HistoryStore(journal: HistoryJournal(path: "/proc/no/history.jsonl"))
    store.add(source: "a", line: 1, subshell: nil)
    #expect(store.entries(.tail(count: 1), subshell: nil).map(\.source) == ["a"])
  }

  @Test("The journal lies below XDG_STATE_HOME")
  func path() {
    #expect(HistoryJournal.defaultPath { $0 == "XDG_STATE_HOME" ? "/s" : "/h" } == "/s/dure/history.jsonl")
    #expect(HistoryJournal.defaultPath { $0 == "HOME" ? "/h" : nil } == "/h/.local/state/dure/history.jsonl")
    #expect(HistoryJournal.defaultPath { _ in nil } == nil)
  }
}
