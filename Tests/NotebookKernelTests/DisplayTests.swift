import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("Showing values")
struct DisplayTests {
  let people = FakeValue.array([
    .record("Person", ["name": .text("Ada & <Co>"), "age": .int(36)]),
    .record("Person", ["name": .text("Alan"), "age": .int(41)]),
  ])

  @Test("An array of records is a table, escaped")
  func records() throws {
    let table = try #require(RecordTable(people))
    #expect(table.columns == ["name", "age"])
    #expect(table.rows[1].cells == [.init(text: "Alan"), .init(text: "41", isNumber: true)])
    #expect(table.html.hasPrefix("<table class=\"dataframe\">"))
    #expect(table.html.contains("Ada &amp; &lt;Co&gt;"))
    #expect(!table.html.contains("<Co>"))
    #expect(ValuePresenter.bundle(for: people).data["text/html"] == .string(table.html))
  }

  @Test("Tuples, dictionaries and optional records are records too")
  func kinds() throws {
    let tuples = try #require(RecordTable(FakeValue.array([.tuple(.int(1), .text("a"))])))
    #expect(tuples.columns == [".0", ".1"])
    let dictionaries = try #require(
      RecordTable(
        FakeValue.array([
          .dictionary([(.text("b"), .int(1))]), .dictionary([(.text("a"), .int(2)), (.text("b"), .int(3))]),
        ])))
    #expect(dictionaries.columns == ["b", "a"])
    #expect(dictionaries.rows[0].cells == [.init(text: "1", isNumber: true), .empty])
    let optionals = try #require(
      RecordTable(FakeValue.array([.optional(.record("P", ["x": .int(1)])), .optional(nil)])))
    #expect(optionals.rows.map(\.cells) == [[.init(text: "1", isNumber: true)], [.empty]])
  }

  @Test("A dictionary is a table of its keys")
  func dictionary() throws {
    let plain = try #require(RecordTable(FakeValue.dictionary([(.text("a"), .int(1))])))
    #expect(plain.heading == "key")
    #expect(plain.columns == ["value"])
    #expect(plain.rows[0].heading.text == "a")
    let records = try #require(
      RecordTable(FakeValue.dictionary([(.text("a"), .record("P", ["x": .int(1)]))])))
    #expect(records.columns == ["x"])
  }

  @Test("What is no collection of records is no table")
  func none() {
    #expect(RecordTable(FakeValue.int(1)) == nil)
    #expect(RecordTable(FakeValue.array([])) == nil)
    #expect(RecordTable(FakeValue.array([.int(1), .int(2)])) == nil)
    #expect(
      RecordTable(FakeValue.array([.record("A", ["x": .int(1)]), .record("B", ["x": .int(1)])])) == nil)
    var described = FakeValue.record("Date", ["seconds": .int(1)])
    described.hasOwnDescription = true
    #expect(RecordTable(FakeValue.array([described])) == nil)
  }

  @Test("Long and wide tables are cut, and say so")
  func limits() throws {
    let rows = (0..<1000).map { row in FakeValue.record("R", ["a": .int(row), "b": .int(0), "c": .int(0)]) }
    let table = try #require(
      RecordTable(FakeValue.array(rows), limits: RecordTable.Limits(rows: 5, columns: 2, text: 10)))
    #expect(table.rows.map(\.heading.text) == ["0", "1", "2", "998", "999"])
    #expect(table.gap == 3)
    #expect(table.html.contains("1000 rows × 3 columns, of which 5 × 2 are shown"))
  }

  @Test("A text beyond the limit is cut between characters")
  func cut() {
    let text = String(repeating: "é", count: ValuePresenter.textLimit)
    let shown = ValuePresenter.cut(text)
    #expect(shown.hasSuffix("… (\(ValuePresenter.textLimit) bytes more)"))
    #expect(shown.utf8.count < ValuePresenter.textLimit + 100)
    #expect(ValuePresenter.cut("short") == "short")
  }

  @Test("Representations become a bundle: JSON parsed, hints kept, bad types dropped")
  func representations() {
    let bundle = ValuePresenter.bundle(of: [
      "text/plain", "p", "", "application/json", "{\"a\":1}", "", "image/png", "AAAA", "{\"width\":2}",
      "text/html; charset=utf-8", "x", "", "application/vnd.vega.v5+json", "not json", "",
    ])
    #expect(
      bundle
        == MIMEBundle(
          ["text/plain": "p", "application/json": ["a": 1], "image/png": "AAAA"],
          metadata: ["image/png": ["width": 2]]))
    #expect(ValuePresenter.bundle(of: []).data["text/plain"] == "")
  }
}

@Suite("Errors")
struct FaultReportTests {
  let place = FaultPlace(cell: "Cell In[3]", line: 2, column: 9, source: "let y = éa + 1", length: 3)

  @Test("A compiler's error has the message, the place, the line and a caret")
  func compile() {
    let fault = CellFault(
      kind: .notSwift,
      messages: [
        FaultMessage(severity: .error, text: "cannot find 'éa' in scope", place: place, fixIts: ["use 'a'"]),
        FaultMessage(severity: .error, text: "another", place: nil),
      ])
    let report = FaultReport(fault: fault)
    #expect(report.name == "CompileError")
    #expect(report.message == "cannot find 'éa' in scope (Cell In[3], line 2) and 1 more error")
    #expect(
      report.lines(.plain) == [
        "error: cannot find 'éa' in scope", "  --> Cell In[3], line 2, column 9", " 2 | let y = éa + 1",
        "   |         ^~", "fix-it: use 'a'", "", "error: another",
      ])
  }

  @Test("A trap shows the calls that led there")
  func trap() {
    let fault = CellFault(
      kind: .trap,
      messages: [FaultMessage(severity: .error, text: "Fatal error: Index out of range", place: place)],
      backTrace: [
        FaultFrame(function: "f(_:)", cell: "Cell In[3]", line: 2),
        FaultFrame(function: "top level", cell: "Cell In[4]", line: 1),
      ])
    let lines = FaultReport(fault: fault).lines(.plain)
    #expect(lines.first == "Fatal error: Index out of range")
    #expect(lines.suffix(2) == ["called from", "  top level  Cell In[4], line 1"])
    #expect(FaultReport(fault: fault).name == "FatalError")
  }

  @Test("A thrown error is named by its type")
  func thrown() {
    let fault = CellFault(
      kind: .thrown(type: "FileError", reflection: "main.FileError"),
      messages: [FaultMessage(severity: .error, text: "missing(\"a\")")])
    #expect(FaultReport(fault: fault).cellError.name == "FileError")
    #expect(FaultReport(fault: fault).lines(.plain) == ["FileError: missing(\"a\")"])
  }

  @Test("Colours are in the traceback only")
  func colors() {
    let fault = CellFault(
      kind: .trap, messages: [FaultMessage(severity: .error, text: "Fatal error: x", place: place)])
    let error = FaultReport(fault: fault).cellError
    #expect(error.traceback.joined().contains("\u{1B}["))
    #expect(!error.message.contains("\u{1B}"))
    #expect(!error.name.contains("\u{1B}"))
  }

  @Test("A long back trace is shortened in the middle")
  func longTrace() {
    let frames = (0..<500).map { FaultFrame(function: "f\($0)", cell: "c", line: $0) }
    let fault = CellFault(kind: .trap, messages: [], backTrace: frames)
    let lines = FaultReport(fault: fault).lines(.plain)
    #expect(lines.contains("  … 488 more calls …"))
    #expect(lines.last?.contains("f499") == true)
  }
}
