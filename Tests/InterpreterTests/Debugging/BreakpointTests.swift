import Interpreter
import Testing

/// Where a debugger stops.
struct BreakpointTests {
  @Test func aCellStops() {
    let session = DebuggedSession()
    let evaluation = session.run("let a = 1\nlet b = a + 1\nprint(b)\nb * 2", stopAt: 2, 4)
    #expect(session.lines == [2, 4])
    #expect(session.stops.allSatisfy { $0.reason == .breakpoint && $0.function == "Cell 1" })
    #expect(evaluation.value?.description == "4")
    #expect(session.output == "2\n")
  }

  @Test func aFunctionOfAnEarlierCellStops() {
    let session = DebuggedSession(attached: false)
    session.run("func f(_ x: Int) -> Int {\n  let y = x * 2\n  return y\n}\nf(1)", stopAt: 2)
    #expect(session.stops.isEmpty, "nothing stops before a debugger is attached")
    session.session.attach(session.debugger)
    session.debugger.setBreakpoints([3], in: "Cell 1")
    session.script = [
      { stop in
        #expect(stop.frames.map(\.function) == ["f(_:)", "Cell 2"])
        #expect(stop.frames[0].texts == ["x": "5", "y": "10"])
        return .proceed
      }
    ]
    #expect(session.run("f(5)", name: "Cell 2").value?.description == "10")
    #expect(session.lines == [3])
  }

  @Test func detachingEndsIt() {
    let session = DebuggedSession()
    session.run("func f() -> Int {\n  1\n}\nf()", stopAt: 2)
    #expect(session.lines == [2])
    session.session.attach(nil)
    #expect(session.run("f()", name: "Cell 2").value?.description == "1")
    #expect(session.lines == [2])
    #expect(!session.session.disassembly().contains("statement"), "the code has no stops any more")
  }

  @Test func closuresLoopsAndMethodsStop() {
    let session = DebuggedSession()
    let source = """
      struct Counter {
        var n = 0
        mutating func add(_ x: Int) {
          n += x
        }
      }
      var c = Counter()
      for i in 1...2 {
        c.add(i)
      }
      [1, 2].map { x in
        x + c.n
      }
      """
    session.run(source, stopAt: 4, 12)
    #expect(session.lines == [4, 4, 12, 12])
  }

  @Test func aLineStopsOnce() {
    let session = DebuggedSession()
    session.run(
      "let a = 1; let b = 2\nlet list = [a, b].map { $0 * 2 }.reduce(0, +)\nfor i in 1...2 { print(i) }\nlist",
      stopAt: 1, 2)
    #expect(session.lines == [1, 2])
    session.run("func f() -> Int { 7 }\nf()", name: "Cell 2", stopAt: 1)
    #expect(session.lines == [1, 2, 1])
  }

  @Test func stepsGoOverInAndOut() {
    let session = DebuggedSession()
    let source = """
      func inner(_ x: Int) -> Int {
        let y = x + 1
        return y
      }
      func outer() -> Int {
        let a = inner(1)
        let b = inner(2)
        return a + b
      }
      let r = outer()
      print(r)
      """
    session.script = [
      { _ in .stepIn }, { _ in .stepIn }, { _ in .stepOut }, { _ in .stepOver }, { _ in .stepOver },
      { _ in .stepOver },
    ]
    session.run(source, stopAt: 10)
    #expect(session.lines == [10, 6, 2, 7, 8, 11])
    #expect(session.stops.map(\.reason) == [.breakpoint] + Array(repeating: .step, count: 5))
    #expect(session.output == "5\n")
  }

  @Test func aStepInALoopComesToItsHead() {
    let session = DebuggedSession()
    session.script = Array(repeating: { _ in .stepOver }, count: 6)
    session.run("var n = 0\nwhile n < 2 {\n  n += 1\n}\nprint(n)", stopAt: 2)
    #expect(session.lines == [2, 3, 2, 3, 2, 5])
  }

  @Test func codeThatTheMachineItselfCallsStops() {
    let session = DebuggedSession()
    let source = """
      struct P: CustomStringConvertible {
        var description: String {
          "p"
        }
      }
      final class C {
        deinit {
          print("gone")
        }
      }
      print(P())
      do { _ = C() }
      """
    session.script = [
      { stop in
        #expect(stop.frames.map(\.function) == ["P.description.getter", "Cell 1"])
        return .proceed
      }
    ]
    session.run(source, stopAt: 3, 8)
    #expect(session.lines == [3, 8])
    #expect(session.output == "p\ngone\n")
  }

  @Test func endingIsAnInterrupt() {
    let session = DebuggedSession()
    session.script = [{ _ in .end }]
    let evaluation = session.run("print(1)\nprint(2)", stopAt: 2)
    guard case .interrupted = evaluation.outcome else {
      Issue.record("\(evaluation.outcome)")
      return
    }
    #expect(session.output == "1\n")
    session.run("print(3)", name: "Cell 2")
    #expect(session.output == "1\n3\n")
  }

  @Test func aPauseStopsTheNextStatement() {
    let session = DebuggedSession()
    session.debugger.requestPause()
    session.run("var n = 0\nn += 1")
    #expect(session.stops == [.init(reason: .pause, function: "Cell 1", line: 1)])
  }

  @Test func aPauseStopsCodeThatWasMadeBefore() {
    let session = DebuggedSession(attached: false)
    let execution = session.session.start("var n = 0\nwhile n < 1_000_000_000 {\n  n += 1\n}", name: "Cell 1")
    session.session.interruption.requestYield()
    _ = session.session.resume(execution)
    session.session.attach(session.debugger)
    session.debugger.requestPause()
    session.script = [{ _ in .end }]
    _ = session.session.resume(execution)
    #expect(session.stops.map(\.reason) == [.pause])
    #expect(session.stops[0].function == "Cell 1")
  }

  @Test func statementLines() {
    let source = """
      import Dure

      func f() {
        // nothing
        let a = 1
        if a > 0 {
          print(a)
        } else if a < 0 {
          print([1].map { $0 })
        }
        do {
          defer { print(2) }
        }
      }
      struct S { var x = 1 }
      """
    #expect(Debugger.statementLines(of: source) == [5, 6, 7, 8, 9, 12])
  }
}
