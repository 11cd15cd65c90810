import Interpreter
import Testing

/// Stops at traps and thrown errors.
struct DebuggedErrorTests {
  @Test func aTrapStopsWhereItHappens() {
    let session = DebuggedSession()
    session.debugger.errorStops = .uncaught
    session.script = [
      { stop in
        #expect(stop.frames.map(\.function) == ["get(_:)", "Cell 1"])
        #expect(stop.frames[0].texts["i"] == "7")
        #expect(stop.frames[0].evaluate("list.count + i").text == "10")
        return .proceed
      }
    ]
    let evaluation = session.run(
      "let list = [1, 2, 3]\nfunc get(_ i: Int) -> Int {\n  list[i]\n}\nget(7)")
    #expect(
      session.stops == [
        .init(reason: .trap("Fatal error: Index out of range"), function: "get(_:)", line: 3)
      ])
    guard case .trapped(let report) = evaluation.outcome else {
      Issue.record("\(evaluation.outcome)")
      return
    }
    #expect(report.place?.line == 3)
  }

  private static let throwing = """
    struct Bad: Error { var code = 1 }
    func fail(_ x: Int) throws -> Int {
      if x > 1 { throw Bad(code: x) }
      return x
    }
    do {
      try fail(5)
    } catch {
      print("caught")
    }
    try fail(6)
    """

  @Test func anUncaughtErrorStops() {
    let session = DebuggedSession()
    session.debugger.errorStops = .uncaught
    session.script = [
      { stop in
        #expect(stop.frames[0].texts == ["x": "6"])
        return .proceed
      }
    ]
    session.run(Self.throwing)
    #expect(session.stops.map(\.reason) == [.error(type: "Bad", message: "Bad(code: 6)")])
    #expect(session.output == "caught\n")
  }

  @Test func everyErrorStopsWhenWanted() {
    let session = DebuggedSession()
    session.debugger.errorStops = [.thrown, .uncaught]
    session.run(Self.throwing)
    #expect(session.lines == [3, 3])
  }

  @Test func errorsOfTheLibraryStopToo() {
    let session = DebuggedSession()
    session.debugger.errorStops = .uncaught
    let evaluation = session.run(
      "import Foundation\nlet n = try JSONDecoder().decode(Int.self, from: Data())")
    #expect(session.lines == [2])
    #expect(!evaluation.isSuccess)
  }

  @Test func nothingStopsUnwanted() {
    let session = DebuggedSession()
    session.run("let list = [1]\nlist[3]")
    #expect(session.stops.isEmpty)
  }
}
