import JupyterWire
import Testing

/// Debug requests on their way to the language and back, without sockets.
struct DebugRequestTests {
  private let kernel = TestKernel()

  @Test func theLanguageAnswers() {
    let exchange = kernel.frontEnd.requestOnControl("debug_request", ["command": "debugInfo"])
    #expect(exchange.reply?.type == "debug_reply")
    #expect(exchange.reply?.content == ["success": true, "command": "debugInfo"])
    #expect(exchange.outline == ["busy", "debug_event", "idle"])
    #expect(exchange.published.allSatisfy { $0.parentID == exchange.reply?.parentID })
  }

  @Test func aLanguageWithoutADebuggerRefuses() {
    kernel.language.hasDebugger = false
    let reply = kernel.frontEnd.requestOnControl("debug_request", ["command": "attach", "seq": 4]).reply
    #expect(reply?.content["success"] == false && reply?.content["request_seq"] == 4)
  }

  @Test func requestsComeBetweenTheSlicesOfACell() {
    kernel.language.define(
      "cell",
      { [kernel] _ in
        kernel.frontEnd.sendOnControl("debug_request", ["command": "pause"])
        kernel.frontEnd.serveControl()
        #expect(kernel.language.debugged.isEmpty)
        return .suspended(.runnable)
      },
      { [kernel] _ in
        #expect(kernel.language.debugged == ["pause"])
        return .finished(.ok)
      })
    #expect(kernel.frontEnd.execute("cell").reply?.content["status"] == "ok")
  }

  @Test func aHeldCellTakesRequestsItself() {
    kernel.language.define("cell") { [kernel] _ in
      for command in ["stackTrace", "continue"] {
        kernel.frontEnd.sendOnControl("debug_request", ["command": .string(command)])
      }
      kernel.frontEnd.serveControl()
      for command in ["stackTrace", "continue"] {
        let request = kernel.language.host?.waitForDebugRequest()
        #expect(request?.content["command"]?.string == command)
        request?.answer(["success": true])
      }
      return .finished(.ok)
    }
    #expect(kernel.frontEnd.execute("cell").reply?.content["status"] == "ok")
    #expect(kernel.language.debugged.isEmpty)
  }

  @Test(arguments: ["interrupt_request", "shutdown_request"])
  func aHeldCellEndsWhenItIsAskedTo(type: String) {
    var isHeld: Bool?
    kernel.language.define("cell") { [kernel] cell in
      kernel.frontEnd.sendOnControl(type)
      kernel.frontEnd.serveControl()
      isHeld = kernel.language.host?.waitForDebugRequest() != nil
      #expect(kernel.language.host?.isInterrupted == true)
      return .finished(.failed(CellError(name: "Interrupted", message: "")))
    }
    _ = kernel.frontEnd.execute("cell")
    #expect(isHeld == false)
  }
}
