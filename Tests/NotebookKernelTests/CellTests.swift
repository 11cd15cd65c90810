import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("Running cells")
struct CellTests {
  let interpreter = FakeInterpreter()

  @Test("The value of the last expression is published and ends well")
  func value() {
    interpreter.programs["1 + 1"] = [{ .finished(.completed(.int(2), warnings: [])) }]
    let cell = FakeCell("1 + 1", count: 7)
    #expect(makeSession(interpreter).start(cell) == .finished(.ok))
    #expect(cell.results == [MIMEBundle(text: "2")])
    #expect(interpreter.started.first?.name == "Cell In[7]")
  }

  @Test("Strings are shown in quotes")
  func strings() {
    interpreter.programs["s"] = [{ .finished(.completed(.text("a\"b"), warnings: [])) }]
    let cell = FakeCell("s")
    _ = makeSession(interpreter).start(cell)
    #expect(cell.results == [MIMEBundle(text: #""a\"b""#)])
  }

  @Test("A display's handle is not shown")
  func handles() {
    let handle = FakeValue(typeName: "DisplayHandle", shape: .structure)
    interpreter.programs["display(1)"] = [{ .finished(.completed(handle, warnings: [])) }]
    let cell = FakeCell("display(1)")
    _ = makeSession(interpreter).start(cell)
    #expect(cell.results.isEmpty)
  }

  @Test("A value that offers representations is shown by them")
  func representations() {
    interpreter.representations["Swatch"] = ["text/plain", "red", "", "text/html", "<b>red</b>", ""]
    interpreter.programs["swatch"] = [
      { .finished(.completed(FakeValue(typeName: "Swatch", shape: .structure), warnings: [])) }
    ]
    let cell = FakeCell("swatch")
    _ = makeSession(interpreter).start(cell)
    #expect(cell.results == [MIMEBundle(["text/plain": "red", "text/html": "<b>red</b>"])])
  }

  @Test("A value whose representations fail is shown as text, and the failure is told")
  func brokenRepresentations() {
    let broken = FakeValue(typeName: "Broken", shape: .structure, description: "Broken()")
    interpreter.programs["broken"] = [{ .finished(.completed(broken, warnings: [])) }]
    let cell = FakeCell("broken")
    #expect(makeSession(interpreter).start(cell) == .finished(.ok))
    #expect(cell.results == [MIMEBundle(text: "Broken()")])
    #expect(cell.fakeSink.text.contains("Fatal error: broken"))
  }

  @Test("A cell that ends the program asks the front end to end the session")
  func exit() {
    interpreter.programs["exit(0)"] = [{ .finished(.exited(0)) }]
    let cell = FakeCell("exit(0)")
    #expect(makeSession(interpreter).start(cell) == .finished(.ok(payloads: [.askExit(keepKernel: false)])))
  }

  @Test("A cell that yields goes on when resumed")
  func yielding() {
    interpreter.programs["loop"] = [
      { .yielded }, { .yielded }, { .finished(.completed(.int(3), warnings: [])) },
    ]
    let session = makeSession(interpreter)
    let cell = FakeCell("loop")
    #expect(session.start(cell) == .suspended(.runnable))
    #expect(session.proceed(cell) == .suspended(.runnable))
    #expect(session.proceed(cell) == .finished(.ok))
    #expect(cell.results.count == 1)
  }

  @Test("An interrupt ends the cell, and the next one runs")
  func interrupt() {
    interpreter.programs["loop"] = [{ .yielded }]
    let session = makeSession(interpreter)
    let cell = FakeCell("loop")
    #expect(session.start(cell) == .suspended(.runnable))
    cell.isInterrupted = true
    guard case .finished(.failed(let error)) = session.proceed(cell) else {
      Issue.record("the cell did not end in an error")
      return
    }
    #expect(error.name == "Interrupted")
    #expect(session.start(FakeCell("x")) == .finished(.ok))
  }

  @Test("Two cells of different subshells take turns, each with its own outputs")
  func interleaving() {
    let session = makeSession(interpreter)
    let console = session.console
    interpreter.programs["a"] = [
      {
        console.write("a1 ", to: .stdout)
        return .yielded
      },
      {
        console.write("a2", to: .stdout)
        return .finished(.completed(nil, warnings: []))
      },
    ]
    interpreter.programs["b"] = [
      {
        console.write("b1", to: .stdout)
        return .finished(.completed(nil, warnings: []))
      }
    ]
    let a = FakeCell("a")
    let b = FakeCell("b", subshell: "s")
    _ = session.start(a)
    _ = session.start(b)
    _ = session.proceed(a)
    #expect(a.fakeSink.text == "a1 a2")
    #expect(b.fakeSink.text == "b1")
  }

  @Test("A cell that reads waits for the user's line")
  func input() {
    interpreter.programs["readLine()"] = [
      { .needsInput(prompt: "name? ") }, { .finished(.completed(nil, warnings: [])) },
    ]
    let session = makeSession(interpreter)
    let cell = FakeCell("readLine()")
    #expect(session.start(cell) == .suspended(.waiting))
    #expect(cell.prompts == ["name? "])
    #expect(session.proceed(cell) == .suspended(.waiting))
    cell.input = .line("Ada")
    #expect(session.proceed(cell) == .finished(.ok))
    #expect(interpreter.started[0].input == ["Ada"])
  }

  @Test("A read fails at once where the front end takes no input")
  func noInput() {
    interpreter.programs["readLine()"] = [{ .needsInput(prompt: "") }]
    let cell = FakeCell("readLine()", allowStdin: false)
    guard case .finished(.failed(let error)) = makeSession(interpreter).start(cell) else {
      Issue.record("the read did not fail")
      return
    }
    #expect(error.name == "InputError")
    #expect(interpreter.cancelled == ["readLine()"])
  }

  @Test("Warnings go to the standard error and do not fail the cell")
  func warnings() {
    let warning = FaultMessage(
      severity: .warning, text: "unused",
      place: FaultPlace(cell: "Cell In[1]", line: 1, column: 1, source: "x"))
    interpreter.programs["x"] = [{ .finished(.completed(nil, warnings: [warning])) }]
    let cell = FakeCell("x")
    #expect(makeSession(interpreter).start(cell) == .finished(.ok))
    #expect(cell.fakeSink.text.contains("unused"))
    #expect(cell.fakeSink.outputs.allSatisfy { if case .stream(_, .stderr) = $0 { true } else { false } })
  }

  @Test("User expressions are evaluated; their errors stay inside")
  func userExpressions() {
    interpreter.programs["x"] = [{ .yielded }, { .finished(.completed(.int(5), warnings: [])) }]
    interpreter.programs["y"] = [
      {
        .finished(
          .failed(CellFault(kind: .notSwift, messages: [FaultMessage(severity: .error, text: "no y")])))
      }
    ]
    let session = makeSession(interpreter)
    let cell = FakeCell("")
    #expect(session.evaluate("x", in: cell) == .ok(MIMEBundle(text: "5")))
    #expect(cell.yields == 1)
    guard case .failed(let error) = session.evaluate("y", in: cell) else {
      Issue.record("the expression did not fail")
      return
    }
    #expect(error.name == "CompileError")
    #expect(error.message == "no y")
  }

  @Test("Displays, updates and clearing go to the running cell")
  func displays() {
    let session = makeSession(interpreter)
    let console = session.console
    interpreter.programs["d"] = [
      {
        let id = console.makeDisplayID()
        console.show(["text/plain", "1", ""], id: id, role: .display)
        console.show(["text/plain", "2", ""], id: id, role: .update)
        console.clearOutput(wait: true)
        console.page("long")
        return .finished(.completed(nil, warnings: []))
      }
    ]
    let cell = FakeCell("d")
    #expect(session.start(cell) == .finished(.ok(payloads: [.page(MIMEBundle(text: "long"))])))
    #expect(
      cell.fakeSink.outputs == [
        .display(MIMEBundle(text: "1"), id: "test-1"), .update("test-1", MIMEBundle(text: "2")),
        .clear(wait: true),
      ])
  }
}
