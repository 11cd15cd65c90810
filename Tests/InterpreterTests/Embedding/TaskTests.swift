import Testing

@testable import Interpreter

/// Cells and their tasks, as a host runs them.
@Suite struct TaskTests {
  @Test func evaluateWaitsForWhatACellAwaits() {
    let session = Session()
    let value = session.evaluate(
      "let work = Task { try await Task.sleep(for: .milliseconds(2)); return 5 }\ntry await work.value",
      name: "a")
    #expect(value.value?.description == "5")
  }

  @Test func aCellThatWaitsForNothingIsInterrupted() {
    let session = Session()
    let evaluation = session.evaluate(
      "await withCheckedContinuation { (c: CheckedContinuation<Void, Never>) in }", name: "a")
    guard case .interrupted = evaluation.outcome else {
      Issue.record("\(evaluation.outcome)")
      return
    }
    #expect(session.evaluate("1 + 1", name: "b").value?.description == "2")
  }

  @Test func tasksThatOutliveTheirCellRunWhenTheHostLets() {
    var text = ""
    var configuration = SessionConfiguration()
    configuration.output = { text += $0 }
    let session = Session(configuration: configuration)
    _ = session.evaluate("Task { print(\"late\") }\nprint(\"early\")", name: "a")
    #expect(text == "early\n" && session.hasTasks)
    #expect(session.runTasks() == .idle)
    #expect(text == "early\nlate\n" && !session.hasTasks)
  }

  @Test func aTaskThatPausesSaysWhenItGoesOn() {
    let session = Session()
    _ = session.evaluate("let t = Task { try await Task.sleep(for: .seconds(3600)) }", name: "a")
    guard case .waiting(let deadline?) = session.runTasks() else {
      Issue.record("it does not wait")
      return
    }
    #expect(deadline > MonotonicTime.now)
    session.endTasks()
    #expect(session.runTasks() == .idle)
  }

  @Test func aTrapOfATaskWithoutACellIsReported() {
    var reports: [String] = []
    var configuration = SessionConfiguration()
    configuration.taskTrapped = { report, execution in reports.append("\(execution.name): \(report.message)")
    }
    let session = Session(configuration: configuration)
    _ = session.evaluate("Task { let none: [Int] = []; print(none[0]) }", name: "a")
    #expect(session.runTasks() == .idle)
    #expect(reports == ["a: Fatal error: Index out of range"])
  }

  @Test func theHostIsToldWhoseCodeRuns() {
    var names: [String] = []
    var configuration = SessionConfiguration()
    configuration.willRun = { names.append($0.name) }
    let session = Session(configuration: configuration)
    _ = session.evaluate("let first = Task { 1 }", name: "a")
    _ = session.evaluate("await first.value", name: "b")
    #expect(names == ["a", "b", "a", "b"])
  }
}
