import JupyterWire
import Testing

@testable import NotebookKernel

@Suite("The kernel behind the wire")
struct FrontEndTests {
  let interpreter = FakeInterpreter()
  let frontEnd: InMemoryFrontEnd

  init() {
    let session = makeSession(interpreter)
    frontEnd = InMemoryFrontEnd(info: DureKernel.info) { _ in session }
  }

  @Test("A value is a result with the cell's number")
  func result() {
    interpreter.programs["6 * 7"] = [{ .finished(.completed(.int(42), warnings: [])) }]
    let exchange = frontEnd.execute("6 * 7")
    #expect(exchange.reply?.content["status"] == "ok")
    let result = exchange.published.first { $0.type == "execute_result" }
    #expect(result?.content["data"] == ["text/plain": "42"])
    #expect(result?.content["execution_count"] == 1)
  }

  @Test("An error is one message, with the same content in the reply")
  func error() {
    interpreter.programs["x"] = [
      {
        .finished(
          .failed(
            CellFault(
              kind: .notSwift,
              messages: [FaultMessage(severity: .error, text: "cannot find 'x' in scope")])))
      }
    ]
    let exchange = frontEnd.execute("x")
    let errors = exchange.published.filter { $0.type == "error" }
    #expect(errors.count == 1)
    #expect(errors[0].content["ename"] == "CompileError")
    #expect(exchange.reply?.content["evalue"] == "cannot find 'x' in scope")
    #expect(exchange.reply?.content["status"] == "error")
  }

  @Test("The history has the cells that were to be stored")
  func history() {
    _ = frontEnd.execute("let a = 1")
    _ = frontEnd.request("execute_request", ["code": "let b = 2", "silent": true])
    _ = frontEnd.request("execute_request", ["code": "let c = 3", "store_history": false])
    let reply = frontEnd.request(
      "history_request", ["hist_access_type": "tail", "n": 10, "output": false, "raw": true]
    ).reply
    #expect(reply?.content["history"] == [[1, 1, "let a = 1"]])
  }

  @Test("Completions carry the magics' kinds")
  func completions() {
    let reply = frontEnd.request("complete_request", ["code": "%hist", "cursor_pos": 5]).reply
    #expect(reply?.content["matches"] == ["history"])
    #expect(reply?.content["cursor_start"] == 1)
    #expect(reply?.content["metadata"]?["_jupyter_types_experimental"]?.array?.first?["type"] == "magic")
  }

  @Test("A name is inspected in three forms")
  func inspection() {
    let reply = frontEnd.request("inspect_request", ["code": "print", "cursor_pos": 2, "detail_level": 0])
      .reply
    #expect(reply?.content["found"] == true)
    #expect(reply?.content["data"]?["text/plain"] == "func print()\n\nPrints.")
    #expect(reply?.content["data"]?["text/markdown"]?.string?.hasPrefix("```swift") == true)
    #expect(reply?.content["data"]?["text/html"]?.string?.contains("<p>Prints.</p>") == true)
  }

  @Test("The pager and the next input travel in the reply")
  func payloads() {
    interpreter.programs["text"] = [{ .finished(.completed(.text("long"), warnings: [])) }]
    let reply = frontEnd.execute("%page text").reply
    #expect(reply?.content["payload"]?.array?.first?["source"] == "page")
    #expect(
      frontEnd.execute("%load \(#filePath)").reply?.content["payload"]?.array?.first?["replace"] == true)
  }

  @Test("The widget manager's question is answered: there are no widgets")
  func widgets() {
    _ = frontEnd.request("comm_open", ["comm_id": "c", "target_name": "jupyter.widget.control", "data": [:]])
    let answer = frontEnd.request(
      "comm_msg", ["comm_id": "c", "data": ["method": "request_states"]]
    ).published.first { $0.type == "comm_msg" }
    #expect(answer?.content["data"]?["states"] == [:])
    let refused = frontEnd.request("comm_open", ["comm_id": "d", "target_name": "other", "data": [:]])
    #expect(refused.published.contains { $0.type == "comm_close" })
  }

  @Test("What front ends must know of the language")
  func info() {
    let info = frontEnd.request("kernel_info_request").reply?.content
    #expect(info?["language_info"]?["name"] == "swift")
    #expect(info?["language_info"]?["file_extension"] == ".swift")
    #expect(info?["implementation"] == "dure")
  }
}
