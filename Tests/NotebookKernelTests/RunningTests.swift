import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("Running in a terminal")
struct RunningTests {
  let interpreter = FakeInterpreter()
  let sink = FakeSink()

  func runner() -> ScriptRunner<FakeInterpreter> {
    ScriptRunner(
      interpreter: interpreter, console: NotebookConsole(displayPrefix: "t"), sink: sink, style: .plain)
  }

  func fail(_ kind: CellFault.Kind) -> () -> ExecutionStep<FakeValue> {
    let place = FaultPlace(cell: "a.swift", line: 2, column: 9, source: "let y = x", length: 1)
    return {
      .finished(
        .failed(CellFault(kind: kind, messages: [FaultMessage(severity: .error, text: "no", place: place)])))
    }
  }

  @Test("A script shows no values; its end is a success")
  func script() {
    interpreter.programs["1"] = [{ .finished(.completed(.int(1), warnings: [])) }]
    #expect(runner().run(script: "1", name: "a.swift") == .success)
    #expect(sink.outputs.isEmpty)
  }

  @Test(
    "Each kind of end has its exit status",
    arguments: [
      (CellFault.Kind.notSwift, ProcessStatus.failure), (.trap, .trap),
      (.thrown(type: "E", reflection: "main.E()"), .trap),
      (.interrupted, .interrupted),
    ])
  func statuses(kind: CellFault.Kind, status: ProcessStatus) {
    interpreter.programs["x"] = [fail(kind)]
    #expect(runner().run(script: "x", name: "a.swift") == status)
  }

  @Test("Errors look as the compiler prints them")
  func errors() {
    interpreter.programs["x"] = [fail(.notSwift)]
    _ = runner().run(script: "x", name: "a.swift")
    #expect(sink.text == "a.swift:2:9: error: no\n2 | let y = x\n  |         `- error: no\n")
  }

  @Test("A notebook shows values, goes on after cells that may fail, and stops after others")
  func notebook() throws {
    interpreter.programs["1"] = [{ .finished(.completed(.int(1), warnings: [])) }]
    let notebook = try NotebookDocument(
      parsing: """
        {"nbformat": 4, "metadata": {}, "cells": [
          {"cell_type": "code", "source": "%time\\n1"}, {"cell_type": "markdown", "source": "text"},
          {"cell_type": "code", "source": "bad", "metadata": {"tags": ["raises-exception"]}},
          {"cell_type": "code", "source": "bad"}, {"cell_type": "code", "source": "never"}]}
        """, name: "a.ipynb")
    interpreter.programs["bad"] = [fail(.trap)]
    #expect(runner().run(notebook, name: "a.ipynb") == .trap)
    #expect(interpreter.started.map(\.name) == ["a.ipynb, cell 1", "a.ipynb, cell 2", "a.ipynb, cell 3"])
    #expect(sink.outputs.first == .display(MIMEBundle(text: "1"), id: nil))
  }
}
