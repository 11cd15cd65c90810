import Testing

@testable import JupyterWire

/// The kernel as a front end sees it, without sockets.
@Suite struct FrontEndTests {
  @Test func outputsComeInProgramOrder() {
    let kernel = TestKernel()
    kernel.language.define("cell") { cell in
      cell.output.write("a")
      cell.output.write("b", to: .stderr)
      cell.output.write("c")
      cell.output.write("d")
      cell.output.display(MIMEBundle(text: "shown"), id: "x")
      cell.output.write("e")
      cell.output.updateDisplay("x", MIMEBundle(text: "again"))
      cell.output.clearOutput(wait: true)
      cell.publishResult(MIMEBundle(text: "1"))
      cell.output.write("f")
      return .finished(.ok)
    }
    let exchange = kernel.frontEnd.execute("cell")
    #expect(
      exchange.outline == [
        "busy", "execute_input", "stdout a", "stderr b", "stdout cd", "display_data", "stdout e",
        "update_display_data", "clear_output", "execute_result", "stdout f", "idle",
      ])
    #expect(exchange.reply?.content["status"] == "ok")
    #expect(exchange.reply?.content["execution_count"] == 1)
    #expect(exchange.published.allSatisfy { $0.parentID == exchange.reply?.parentID })
    #expect(exchange.published[5].content["transient"]?["display_id"] == "x")
  }

  @Test func aSilentCellIsQuiet() {
    let kernel = TestKernel()
    kernel.language.define("cell") { cell in
      cell.output.write("a")
      cell.publishResult(MIMEBundle(text: "1"))
      return .finished(.failed(CellError(name: "E", message: "m")))
    }
    let exchange = kernel.frontEnd.request("execute_request", ["code": "cell", "silent": true])
    #expect(exchange.outline == ["busy", "idle"])
    #expect(exchange.reply?.content["status"] == "error")
    #expect(exchange.reply?.content["execution_count"] == 0)
  }

  @Test func anErrorIsPublishedOnceAndReplied() {
    let kernel = TestKernel()
    kernel.language.define("cell") { cell in
      cell.output.write("before")
      return .finished(.failed(CellError(name: "E", message: "m", traceback: ["t"])))
    }
    let exchange = kernel.frontEnd.execute("cell")
    #expect(exchange.outline == ["busy", "execute_input", "stdout before", "error", "idle"])
    let reply = exchange.reply?.content
    #expect(reply?["status"] == "error")
    #expect(reply?["ename"] == "E")
    #expect(reply?["evalue"] == "m")
    #expect(reply?["traceback"] == ["t"])
    #expect(reply?["execution_count"] == 1)
    #expect(reply?["payload"] == [])
    #expect(kernel.language.evaluated.isEmpty)
  }

  @Test func whatIsQueuedIsAborted() {
    let kernel = TestKernel()
    kernel.language.define("fail") { _ in .finished(.failed(CellError(name: "E", message: "m"))) }
    for code in ["fail", "a", "b"] { kernel.frontEnd.send("execute_request", ["code": .string(code)]) }
    kernel.frontEnd.serve()
    let replies = kernel.frontEnd.takeReplies()
    #expect(replies.map { $0.content["status"] } == ["error", "aborted", "aborted"])
    #expect(replies.allSatisfy { $0.content["execution_count"] == 1 })
    #expect(replies[1].metadata["status"] == "aborted")
    #expect(
      kernel.frontEnd.takePublished().map(\.outline) == [
        "busy", "execute_input", "error", "idle", "busy", "idle", "busy", "idle",
      ])
    #expect(kernel.frontEnd.execute("c").reply?.content["execution_count"] == 2)
  }

  @Test func userExpressionsAndPayloads() {
    let kernel = TestKernel()
    kernel.language.define("cell") { _ in
      .finished(
        .ok(payloads: [
          .setNextInput("one"), .page(MIMEBundle(text: "help")), .setNextInput("two", replace: true),
        ]))
    }
    let exchange = kernel.frontEnd.request(
      "execute_request", ["code": "cell", "user_expressions": ["x": "1", "y": "bad"]])
    let reply = exchange.reply?.content
    #expect(reply?["status"] == "ok")
    #expect(reply?["user_expressions"]?["x"]?["data"]?["text/plain"] == "1")
    #expect(reply?["user_expressions"]?["y"]?["status"] == "error")
    #expect(
      reply?["payload"] == [
        ["source": "page", "data": ["text/plain": "help"], "start": 0],
        ["source": "set_next_input", "text": "two", "replace": true],
      ])
  }

  @Test func anEmptyCellOnlyEvaluatesItsExpressions() {
    let kernel = TestKernel()
    let exchange = kernel.frontEnd.request("execute_request", ["code": "", "user_expressions": ["x": "1"]])
    #expect(exchange.outline == ["busy", "execute_input", "idle"])
    #expect(exchange.reply?.content["execution_count"] == 0)
    #expect(kernel.language.evaluated == ["1"])
  }

  @Test func completionsCarryTypesInTheSameOrder() {
    let kernel = TestKernel()
    let reply = kernel.frontEnd.request("complete_request", ["code": "é.m", "cursor_pos": 3]).reply?.content
    #expect(reply?["matches"] == ["map", "max"])
    #expect(reply?["cursor_start"] == 2)
    #expect(reply?["cursor_end"] == 3)
    let types = reply?["metadata"]?["_jupyter_types_experimental"]?.array
    #expect(types?.map { $0["text"] } == ["map", "max"])
    #expect(types?[0]["type"] == "function")
    #expect(types?[0]["start"] == 2)
  }

  @Test func kernelInfoSaysWhatTheKernelSpeaks() {
    let kernel = TestKernel()
    for exchange in [
      kernel.frontEnd.request("kernel_info_request"), kernel.frontEnd.requestOnControl("kernel_info_request"),
    ] {
      #expect(exchange.outline == ["busy", "idle"])
      #expect(exchange.reply?.content["protocol_version"] == "5.6")
      #expect(exchange.reply?.content["supported_features"] == ["kernel subshells"])
    }
  }

  @Test func anUnknownTypeNeedsNoReply() {
    let kernel = TestKernel()
    let exchange = kernel.frontEnd.request("strange_request")
    #expect(exchange.outline == ["busy", "idle"])
    #expect(exchange.reply == nil)
    #expect(kernel.frontEnd.requestOnControl("unheard_of_request").reply == nil)
  }

  @Test func subscribersAreWelcomed() {
    let kernel = TestKernel()
    kernel.frontEnd.iopub.subscribe([])
    kernel.frontEnd.iopub.subscribe([0xFF])
    kernel.frontEnd.iopub.subscribe(Array("topic".utf8))
    kernel.frontEnd.core.publisher.welcomeSubscribers()
    let messages = kernel.frontEnd.iopub.takeSent()
    #expect(messages.map(\.prefix.count) == [0, 1, 1])
    #expect(messages[1].content == ExecutionState.starting.content)
    #expect(messages[2].prefix == [Array("topic".utf8)])
    #expect(messages[0].content == Array(#"{"subscription":""}"#.utf8))
    #expect(messages[0].parent == Array("{}".utf8))
  }

  // MARK: Comms

  @Test func anUnknownCommTargetIsClosed() {
    let kernel = TestKernel()
    let exchange = kernel.frontEnd.request("comm_open", ["comm_id": "c", "target_name": "t", "data": [:]])
    #expect(exchange.outline == ["busy", "stderr No such comm target registered: t\n", "comm_close", "idle"])
    #expect(kernel.frontEnd.request("comm_info_request").reply?.content["comms"] == [:])
  }

  @Test func aKnownCommTalks() {
    let kernel = TestKernel()
    kernel.language.commTargets = ["t"]
    #expect(
      kernel.frontEnd.request("comm_open", ["comm_id": "c", "target_name": "t", "data": [:]]).outline
        == ["busy", "idle"])
    #expect(
      kernel.frontEnd.request("comm_msg", ["comm_id": "c", "data": 1]).outline == [
        "busy", "comm_msg", "idle",
      ])
    #expect(
      kernel.frontEnd.request("comm_msg", ["comm_id": "other", "data": 1]).outline == ["busy", "idle"])
    let info = kernel.frontEnd.request("comm_info_request", ["target_name": "t"]).reply?.content
    #expect(info?["comms"] == ["c": ["target_name": "t"]])
    #expect(kernel.frontEnd.request("comm_info_request", ["target_name": "u"]).reply?.content["comms"] == [:])
    #expect(
      kernel.frontEnd.request("comm_close", ["comm_id": "c", "data": [:]]).outline == ["busy", "idle"])
    #expect(kernel.frontEnd.request("comm_info_request").reply?.content["comms"] == [:])
  }

  // MARK: Input

  @Test func inputIsAskedOfTheFrontEndThatRunsTheCell() {
    let kernel = TestKernel()
    kernel.language.define(
      "cell",
      { cell in
        try? cell.requestInput(prompt: "name?", password: true)
        return .suspended(.waiting)
      },
      { cell in
        if case .line(let line) = cell.input { cell.output.write(line) }
        return .finished(.ok)
      })
    kernel.frontEnd.answerInput("stale")
    kernel.frontEnd.send("execute_request", ["code": "cell", "allow_stdin": true])
    kernel.frontEnd.serve()
    let asked = kernel.frontEnd.takeInputRequests()
    #expect(asked.map(\.content) == [["prompt": "name?", "password": true]])
    #expect(kernel.frontEnd.takeReplies().isEmpty)
    kernel.frontEnd.answerInput("bob")
    kernel.frontEnd.serve()
    #expect(
      kernel.frontEnd.takePublished().map(\.outline) == ["busy", "execute_input", "stdout bob", "idle"])
    #expect(kernel.frontEnd.takeReplies().count == 1)
  }

  @Test func inputThatIsNotAllowedFailsAtOnce() {
    let kernel = TestKernel()
    var problem: InputError?
    kernel.language.define("cell") { cell in
      do throws(InputError) {
        _ = try cell.readInput()
      } catch {
        problem = error
      }
      return .finished(.ok)
    }
    _ = kernel.frontEnd.request("execute_request", ["code": "cell", "allow_stdin": false])
    #expect(problem == .notAllowed)
  }

  @Test func aReadingCellCanBeInterrupted() {
    let kernel = TestKernel()
    var state: InputState?
    kernel.language.define(
      "cell",
      { cell in
        try? cell.requestInput()
        return .suspended(.waiting)
      },
      { cell in
        state = cell.input
        return .finished(.failed(CellError(name: "Interrupted", message: "")))
      })
    kernel.frontEnd.send("execute_request", ["code": "cell", "allow_stdin": true])
    kernel.frontEnd.serve()
    #expect(kernel.frontEnd.requestOnControl("interrupt_request").reply?.content["status"] == "ok")
    kernel.frontEnd.serve()
    #expect(state == .interrupted)
  }

  // MARK: Interrupts and subshells

  @Test func anInterruptWhileIdleDoesNotReachTheNextCell() {
    let kernel = TestKernel()
    var wasInterrupted = true
    kernel.language.define("cell") { cell in
      wasInterrupted = cell.isInterrupted
      return .finished(.ok)
    }
    #expect(kernel.frontEnd.requestOnControl("interrupt_request").reply?.content["status"] == "ok")
    _ = kernel.frontEnd.execute("cell")
    #expect(!wasInterrupted)
    #expect(!kernel.frontEnd.core.shared.attention.isRaised)
  }

  @Test func cellsOfSubshellsTakeTurns() throws {
    let kernel = TestKernel()
    let id = try #require(
      kernel.frontEnd.requestOnControl("create_subshell_request").reply?.content["subshell_id"]?.string)
    var log: [String] = []
    kernel.language.define(
      "parent",
      { _ in
        log.append("p1"); return .suspended(.runnable)
      },
      { _ in
        log.append("p2"); return .suspended(.runnable)
      },
      { _ in
        log.append("p3"); return .finished(.ok)
      })
    kernel.language.define(
      "child",
      { _ in
        log.append("c1"); return .suspended(.runnable)
      },
      { _ in
        log.append("c2"); return .finished(.ok)
      })
    kernel.frontEnd.send("execute_request", ["code": "parent"])
    kernel.frontEnd.send("execute_request", ["code": "child"], subshell: id)
    kernel.frontEnd.serve()
    #expect(log == ["p1", "c1", "p2", "c2", "p3"])
    let replies = kernel.frontEnd.takeReplies()
    #expect(replies.map(\.subshell) == [id, nil])
    #expect(kernel.frontEnd.takePublished().filter { $0.subshell == id }.last?.outline == "idle")
    #expect(
      kernel.frontEnd.requestOnControl("list_subshell_request").reply?.content["subshell_id"] == [.string(id)]
    )
    let delete = kernel.frontEnd.requestOnControl("delete_subshell_request", ["subshell_id": .string(id)])
    #expect(delete.reply?.content["status"] == "ok")
    kernel.frontEnd.serve()
    #expect(kernel.language.deleted == [id])
    let refused = kernel.frontEnd.request("kernel_info_request", subshell: id)
    #expect(refused.reply?.content["status"] == "error")
    #expect(refused.outline == ["busy", "idle"])
  }

  @Test func aCellThatCannotBeLeftServesOthersFromWithin() throws {
    let kernel = TestKernel()
    let id = try #require(
      kernel.frontEnd.requestOnControl("create_subshell_request").reply?.content["subshell_id"]?.string)
    var order: [String] = []
    kernel.language.define("child") { _ in
      order.append("child"); return .finished(.ok)
    }
    kernel.language.define("parent") { [frontEnd = kernel.frontEnd] cell in
      frontEnd.send("execute_request", ["code": "child"], subshell: id)
      frontEnd.send("execute_request", ["code": "next"])
      cell.yield()
      order.append("parent")
      return .finished(.ok)
    }
    _ = kernel.frontEnd.execute("parent")
    #expect(order == ["child", "parent"])
  }

  @Test func backgroundWorkRunsWhenAskedFor() {
    var host: KernelHost?
    let language = TestLanguage()
    let frontEnd = InMemoryFrontEnd(
      info: KernelInfo(
        implementation: "test", implementationVersion: "1", banner: "",
        language: .init(name: "test", version: "1", mimetype: "text/plain", fileExtension: ".t"))
    ) {
      host = $0
      return language
    }
    language.define(
      "cell",
      { _ in
        host?.wake(); return .suspended(.runnable)
      }, { _ in .finished(.ok) })
    _ = frontEnd.execute("cell")
    #expect(language.backgroundRuns == 1)
  }

  // MARK: Flow

  @Test func aHundredThousandLinesBecomeFewMessages() {
    let kernel = TestKernel()
    kernel.language.define("cell") { cell in
      for number in 0..<100_000 { cell.output.write("line \(number)\n") }
      return .finished(.ok)
    }
    let exchange = kernel.frontEnd.execute("cell")
    #expect(exchange.published.count < 20)
    #expect(exchange.text(of: .stdout) == (0..<100_000).map { "line \($0)\n" }.joined())
  }

  @Test func textForAReaderThatNeverReadsIsCutWithANotice() {
    let kernel = TestKernel(
      options: KernelOptions(unreadOutputLimit: 1 << 20, unreadOutputGrace: 1, abortSettling: 0))
    let iopub = kernel.frontEnd.iopub
    let budget = kernel.frontEnd.core.publisher.budget
    iopub.setReading(false, budget: budget)
    let block = String(repeating: "x", count: 1 << 18)
    kernel.language.define("cell") { cell in
      for _ in 0..<40 { cell.output.write(block) }
      return .finished(.ok)
    }
    let exchange = kernel.frontEnd.execute("cell")
    #expect(exchange.reply?.content["status"] == "ok")
    #expect(exchange.outline.last == "idle")
    let sent = exchange.text(of: .stdout).utf8.count
    #expect(sent < 3 << 20)
    #expect(exchange.text(of: .stderr).contains("\(40 << 18 - sent) bytes of text"))
    iopub.setReading(true, budget: budget)
    #expect(kernel.frontEnd.execute("cell").text(of: .stdout).utf8.count == 40 << 18)
  }
}
