import Testing

@testable import Interpreter

/// What a host lets code use: time, memory, output, and what it may do beyond computing.
@Suite struct LimitTests {
  private func session(_ change: (inout SessionConfiguration) -> Void) -> Session {
    var configuration = SessionConfiguration()
    change(&configuration)
    return Session(configuration: configuration)
  }

  private func trap(_ evaluation: Evaluation) -> String? {
    switch evaluation.outcome {
    case .trapped(let report), .interrupted(let report): report.message
    default: nil
    }
  }

  @Test func timeIsBounded() {
    let session = session { $0.limits.time = 30_000_000 }
    #expect(
      trap(session.evaluate("var rounds = 0\nwhile true { rounds += 1 }", name: "a"))?.contains("time limit")
        == true)
    #expect(session.evaluate("rounds > 0", name: "b").value?.description == "true")
    let sum = session.evaluate("(1...1000).reduce(0, +)", name: "c")
    #expect(sum.value?.description == "500500")
  }

  @Test func memoryIsBounded() {
    let session = session { $0.limits.memory = 8 << 20 }
    let code = "var kept: [Int] = [1]\nwhile true { kept += kept }"
    #expect(trap(session.evaluate(code, name: "a"))?.contains("memory") == true)
    #expect(session.evaluate("kept.count > 1", name: "b").value?.description == "true")
  }

  @Test func outputIsBounded() {
    var written = 0
    let session = session { configuration in
      configuration.limits.output = 100
      configuration.output = { written += $0.utf8.count }
    }
    #expect(!session.evaluate("while true { print(\"0123456789\") }", name: "a").isSuccess)
    #expect(written <= 100)
    #expect(session.evaluate("print(1)", name: "b").isSuccess)
  }

  @Test(arguments: [
    ("let clock = ContinuousClock()\nprint(clock.now == clock.now)", "know the time"),
    ("print(Int.random(in: 1...6))", "draw random numbers"),
    ("import Foundation\nprint(FileManager.default.fileExists(atPath: \"/\"))", "use files"),
  ])
  func capabilitiesAreAsked(_ code: String, _ purpose: String) {
    let allowed = session { _ in }.evaluate(code, name: "a")
    #expect(allowed.isSuccess)
    let refused = session { $0.capabilities = [] }.evaluate(code, name: "a")
    #expect(trap(refused) == "Fatal error: this session may not \(purpose)")
  }

  @Test func inputIsAsked() {
    func read(_ capabilities: SessionConfiguration.Capabilities) -> String? {
      let session = session { configuration in
        configuration.capabilities = capabilities
        configuration.input = { "text\n" }
      }
      return session.evaluate("readLine() ?? \"nothing\"", name: "a").value?.description
    }
    #expect(read(.all) == "text")
    #expect(read([]) == "nothing")
  }
}
