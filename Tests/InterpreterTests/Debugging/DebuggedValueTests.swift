import Interpreter
import Testing

/// What a debugger shows of variables, and expressions in a stopped frame.
struct DebuggedValueTests {
  /// Stops once, at a line, and looks.
  private func look(_ source: String, at line: Int, _ body: @escaping (DebugStop) -> Void) {
    let session = DebuggedSession()
    var isCalled = false
    session.script = [
      { stop in
        isCalled = true
        body(stop)
        return .proceed
      }
    ]
    let evaluation = session.run(source, stopAt: line)
    #expect(isCalled, "nothing stopped")
    #expect(evaluation.isSuccess, "\(evaluation.failureText() ?? "")")
  }

  @Test func variablesOfEveryKind() {
    let source = """
      enum Shape { case circle(Double), square(side: Int), none }
      struct Point { var x = 1, y = 2 }
      class Node { var next: Node?; var name = "n"; init(_ next: Node?) { self.next = next } }
      func show(_ number: Int, text: String) {
        let point = Point()
        let list = [point, Point(x: 3)]
        let table = ["a": 1]
        let shape = Shape.square(side: 4)
        let node = Node(Node(nil))
        let pair = (left: 1, right: "two")
        var maybe: Int? = 5
        let closure = { (x: Int) in x + number }
        let any: Any = 1.5
        print(number)
        maybe = closure(1)
        _ = (point, list, table, shape, node, pair, maybe, any)
      }
      show(7, text: "hi")
      """
    look(source, at: 14) { stop in
      let frame = stop.frames[0]
      let texts = frame.texts
      #expect(texts["number"] == "7")
      #expect(texts["text"] == "\"hi\"")
      #expect(texts["point"] == "main.Point(x: 1, y: 2)")
      #expect(texts["pair"] == "(left: 1, right: \"two\")")
      #expect(texts["maybe"] == "Optional(5)")
      #expect(texts["any"] == "1.5")
      #expect(!texts.keys.contains("_"))
      let values = Dictionary(uniqueKeysWithValues: frame.variables.map { ($0.name, $0.value) })
      #expect(values["list"]??.children.count == 2)
      #expect(values["node"]??.children.map(\.label) == ["next", "name"])
      #expect(values["shape"]??.children.map(\.label) == ["square"])
      #expect(frame.variables.first { $0.name == "list" }?.typeName == "[Point]")
    }
  }

  @Test func whatIsNotInitializedHasNoValue() {
    let source = """
      class Node { var value: String; let other: Node?
        init(_ value: String) {
          print("in")
          self.value = value
          other = nil
        }
      }
      func f() {
        let late: Node
        print("before")
        late = Node("x")
        print(late.value)
      }
      f()
      """
    look(source, at: 10) { stop in #expect(stop.frames[0].texts == ["late": "-"]) }
    look(source, at: 3) { stop in
      #expect(stop.frames[0].texts.keys.sorted() == ["self", "value"])
      #expect(stop.frames[1].texts == ["late": "-"])
    }
  }

  @Test func whatIsLentIsNotShown() {
    let source = """
      func grow(_ list: inout [String]) {
        list.append("b")
        print(list.count)
      }
      func f() {
        var mine = ["a"]
        grow(&mine)
        print(mine)
      }
      f()
      """
    look(source, at: 3) { stop in
      #expect(stop.frames[0].texts == ["list": "[\"a\", \"b\"]"])
      #expect(stop.frames[1].texts == ["mine": "[]"])
    }
  }

  @Test func scopesEnd() {
    let source = """
      final class C { let n: Int
        init(_ n: Int) { self.n = n }
        deinit {
          print(n)
        }
      }
      func f(_ flag: Bool) -> Int {
        let a = C(1)
        if flag {
          let b = C(2)
          print(b.n)
        }
        switch a.n {
        case let x where x == 1: let c = C(3); print(c.n)
        default: break
        }
        return a.n
      }
      f(true)
      """
    let session = DebuggedSession()
    session.script = Array(
      repeating: { stop in
        // Nothing that dies or is dead is shown.
        #expect(stop.frames[1].variables.allSatisfy { $0.value != nil })
        _ = stop.frames[1].texts
        return .proceed
      }, count: 3)
    session.run(source, stopAt: 4)
    #expect(session.lines == [4, 4, 4])
  }

  @Test func expressions() {
    let source = """
      struct Point { var x: Int
        func scaled(by k: Int) -> Int {
          let f = 10
          return x * k * f
        }
      }
      let offset = 100
      func f(_ values: [Int], _ table: [String: Int]) -> Int {
        var total = 0
        for value in values {
          total += value
        }
        return total
      }
      f([1, 2, 3], ["a": 1])
      Point(x: 2).scaled(by: 3)
      """
    look(source, at: 13) { stop in
      let frame = stop.frames[0]
      #expect(frame.evaluate("total").text == "6")
      #expect(frame.evaluate("values[1] + offset").text == "102")
      #expect(frame.evaluate("values.map { $0 * total }.reduce(0, +)").text == "36")
      #expect(frame.evaluate("table[\"a\"] ?? 0").text == "1")
      #expect(frame.evaluate("total > 5 ? \"big\" : \"small\"").text == "\"big\"")
      #expect(frame.evaluate("nothing").text.contains("cannot find 'nothing' in scope"))
      #expect(frame.evaluate("let x = 1").text.contains("only an expression"))
      #expect(frame.evaluate("values[9]").text.contains("Index out of range"))
      #expect(frame.evaluate("(").text.contains("error"))
      #expect(frame.evaluate("total += 4").text == "-" || frame.evaluate("total").text == "10")
      #expect(frame.texts["total"] == "10")
    }
    look(source, at: 4) { stop in
      let frame = stop.frames[0]
      #expect(frame.evaluate("x").text == "2")
      #expect(frame.evaluate("self.x * k + f").text == "16")
      #expect(frame.evaluate("scaled(by: 1)").text == "20")
    }
  }

  @Test func expressionsChangeTheProgram() {
    let session = DebuggedSession()
    session.script = [
      { stop in
        #expect(stop.frames[0].evaluate("text.append(\"!\")").isSuccess)
        #expect(stop.frames[0].evaluate("count = 5").isSuccess)
        return .proceed
      }
    ]
    let evaluation = session.run(
      """
      func f() -> String {
        var text = "a"
        var count = 1
        print(text)
        let add = { count += 1 }
        add()
        return text + String(count)
      }
      f()
      """, stopAt: 4)
    #expect(evaluation.value?.description == "a!6")
  }

  @Test func globals() {
    let session = DebuggedSession()
    session.script = [
      { [unowned session] stop in
        let value = stop.frames[0].evaluate("x * 2").value
        #expect(value.map { session.debugger.setGlobal("kept", to: $0) } == true)
        #expect(session.debugger.evaluate("kept + 1").text == "9")
        return .proceed
      }
    ]
    session.run("func f(_ x: Int) -> Int {\n  x\n}\nf(4)", stopAt: 2)
    #expect(session.session.evaluate("kept", name: "Cell 2").value?.description == "8")
  }

  @Test func aCellShowsWhatItHasReached() {
    look("let a = 1\nlet b = 2\nprint(a + b)", at: 2) { stop in
      #expect(stop.frames[0].texts == ["a": "1"])
    }
  }
}
