import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("Magics")
struct MagicTests {
  let interpreter = FakeInterpreter()

  func failure(of code: String) -> CellError? {
    guard case .finished(.failed(let error)) = makeSession(interpreter).start(FakeCell(code)) else {
      return nil
    }
    return error
  }

  @Test("A cell without magics is left as it is")
  func plain() {
    #expect(MagicCell("let x = 7 % 2\n%who").invocations.isEmpty)
    #expect(MagicCell("let x = 7 % 2").source == "let x = 7 % 2")
  }

  @Test("What belongs to magics becomes blank; the Swift stays where it was")
  func masking() {
    let parts = MagicCell("\n%who\n  %time let é = 1\nprint(é)")
    #expect(parts.invocations.map(\.name) == ["who", "time"])
    #expect(parts.source == "\n    \n        let é = 1\nprint(é)")
    #expect(parts.source.utf8.count == "\n%who\n  %time let é = 1\nprint(é)".utf8.count)
  }

  @Test("Two percent signs mean the same as one")
  func doubled() {
    #expect(MagicCell("%%time\nf()").invocations.map(\.name) == ["time"])
  }

  @Test(
    "An unknown magic is an error with a suggestion",
    arguments: [
      ("%tiem x", "%time"), ("%hsitory", "%history"), ("%lsmagics", "%lsmagic"), ("%bogus", "%lsmagic"),
    ])
  func unknown(code: String, suggestion: String) throws {
    let error = try #require(failure(of: code))
    #expect(error.name == "MagicError")
    #expect(error.message.contains(suggestion))
    #expect(interpreter.started.isEmpty)
  }

  @Test("%time runs the rest of the cell and reports both times")
  func time() {
    interpreter.programs["f()"] = [{ .finished(.completed(.int(1), warnings: [])) }]
    let cell = FakeCell("%time f()")
    _ = makeSession(interpreter).start(cell)
    #expect(cell.fakeSink.text.contains("CPU time: "))
    #expect(cell.fakeSink.text.contains("wall time: "))
    #expect(cell.results == [MIMEBundle(text: "1")])
  }

  @Test("%timeit wraps the code in a closure on lines of its own, columns unchanged")
  func timeit() {
    _ = makeSession(interpreter).start(FakeCell("%timeit -n 10 -r 3 f()\ng()"))
    #expect(interpreter.started[0].source == "_timeIt(10, 3) {\n                   f()\ng()\nreturn\n}")
  }

  @Test("An error inside %timeit names the line that the user sees")
  func timeitError() throws {
    let fault = CellFault(
      kind: .trap,
      messages: [
        FaultMessage(
          severity: .error, text: "Fatal error: no",
          place: FaultPlace(cell: "Cell In[1]", line: 2, column: 9, source: "        f()"))
      ])
    interpreter.programs["_timeIt(0, 7) {\n        f()\nreturn\n}"] = [{ .finished(.failed(fault)) }]
    let error = try #require(failure(of: "%timeit f()"))
    #expect(error.message == "Fatal error: no (Cell In[1], line 1)")
  }

  @Test(
    "%timeit without code or with a bad option is an error",
    arguments: ["%timeit", "%timeit -n", "%timeit -r x"])
  func badTimeit(code: String) {
    #expect(failure(of: code)?.message.contains("%timeit [-n LOOPS]") == true)
  }

  @Test("%who and %whos list the variables")
  func who() {
    interpreter.variables = [
      SessionVariable(name: "count", type: "Int", value: "3"),
      SessionVariable(name: "x", type: "[String]", value: "[\"a\"]"),
    ]
    let session = makeSession(interpreter)
    let who = FakeCell("%who")
    _ = session.start(who)
    #expect(who.fakeSink.text == "count  x\n")
    let whos = FakeCell("%whos")
    _ = session.start(whos)
    #expect(
      whos.fakeSink.text
        == "name   type      value\ncount  Int       3\nx      [String]  [\"a\"]\n")
  }

  @Test("%reset forgets everything, then the rest of the cell runs")
  func reset() {
    _ = makeSession(interpreter).start(FakeCell("%reset\nlet x = 1"))
    #expect(interpreter.resets == 1)
    #expect(interpreter.started.map(\.source.trimmed) == ["let x = 1"])
  }

  @Test("%page sends the value to the pager")
  func page() {
    interpreter.programs["x"] = [{ .finished(.completed(.int(1), warnings: [])) }]
    let cell = FakeCell("%page x")
    #expect(makeSession(interpreter).start(cell) == .finished(.ok(payloads: [.page(MIMEBundle(text: "1"))])))
    #expect(cell.results.isEmpty)
  }

  @Test("%help explains the notebook, a magic, or a name")
  func help() {
    let session = makeSession(interpreter)
    for code in ["%help", "%help time", "%help print"] {
      guard case .finished(.ok(let payloads)) = session.start(FakeCell(code)) else {
        Issue.record("\(code) failed")
        continue
      }
      #expect(payloads.count == 1)
    }
    #expect(failure(of: "%help nothing")?.message == "nothing is known about 'nothing'")
  }

  @Test("%load puts a file's text into the cell; a missing file is an error")
  func load() {
    guard case .finished(.ok(let payloads)) = makeSession(interpreter).start(FakeCell("%load \(#filePath)"))
    else {
      Issue.record("the file was not loaded")
      return
    }
    guard case .setNextInput(let text, replace: true)? = payloads.first else {
      Issue.record("no input was set")
      return
    }
    #expect(text.hasPrefix("// %load "))
    #expect(text.contains("A missing file".lowercased()))
    #expect(failure(of: "%load /no/such/file")?.message.contains("No such file") == true)
  }

  @Test("%history lists the cells of the session, or those that match")
  func history() {
    let session = makeSession(interpreter)
    _ = session.start(FakeCell("let a = 1", count: 1))
    _ = session.start(FakeCell("let b = 2", count: 2))
    let all = FakeCell("%history -n 3", count: 3)
    _ = session.start(all)
    #expect(all.fakeSink.text == "1/1: let a = 1\n1/2: let b = 2\n1/3: %history -n 3\n")
    let some = FakeCell("%history -g b =", count: 4)
    _ = session.start(some)
    #expect(some.fakeSink.text.contains("let b = 2"))
  }

  @Test("Magic names are completed; code below them is completed as Swift")
  func completion() {
    let session = makeSession(interpreter)
    let names = session.completions(CompleteRequest(code: "%ti", cursor: 3))
    #expect(names.items.map(\.text) == ["time", "timeit"])
    #expect(names.replacing == 1..<3)
    let code = session.completions(CompleteRequest(code: "%who\nprin", cursor: 9))
    #expect(code.items.map(\.text) == ["    \nprin"])
  }

  @Test("Completeness looks at the Swift only")
  func completeness() {
    let session = makeSession(interpreter)
    #expect(session.completeness("%who") == .complete)
    #expect(session.completeness("%time for i in 0..<3 {") == .incomplete(indent: "  "))
  }

  @Test(
    "Lengths of time are readable",
    arguments: [
      (1.5, "1.50 s"), (0.0123, "12.3 ms"), (0.000_001_24, "1.24 µs"), (2e-8, "20.0 ns"), (125, "2 min 5 s"),
      (3_725, "1 h 2 min 5 s"), (0, "0.00 ns"),
    ])
  func durations(seconds: Double, text: String) {
    #expect(DurationText(seconds: seconds).description == text)
  }
}
