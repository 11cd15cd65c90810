import Testing

@testable import NotebookExport

@Suite("Translating cells")
struct TranslationTests {
  func translate(_ cells: String...) -> [String] {
    var translator = CellTranslator(sources: cells)
    return cells.map { translator.translate($0) }
  }

  @Test(
    "The value of a last expression is shown; statements and calls without result are not",
    arguments: [
      ("let x = 1\nx", "let x = 1\nshowResult(x)"), ("1 + 1 // sum", "showResult(1 + 1) // sum"),
      ("try await f()", "showResult(try await f())"), ("print(1)", "print(1)"), ("x = 2", "x = 2"),
      ("x += 2", "x += 2"), ("x == 2", "showResult(x == 2)"), ("let x = 1", "let x = 1"),
      ("if x { 1 } else { 2 }", "if x { 1 } else { 2 }"), ("", ""),
      ("// only a comment", "// only a comment"),
      ("xs.map { $0 * 2 }", "showResult(xs.map { $0 * 2 })"), ("x;", "x;"),
    ])
  func results(cell: String, translated: String) { #expect(translate(cell) == [translated]) }

  @Test("A function called print of one's own has a result")
  func ownPrint() {
    #expect(translate("func print(_ x: Int) -> Int { x }\nprint(1)")[0].hasSuffix("showResult(print(1))"))
  }

  @Test("A variable that is declared again is renamed from its declaration on")
  func variables() {
    let cells = translate("let x = 1\nlet y = x", "let x = x + y\nfunc f() -> Int { x }", "print(x, f())")
    #expect(cells[0] == "let x = 1\nlet y = x")
    #expect(cells[1] == "let x_2 = x + y\nfunc f() -> Int { x_2 }")
    #expect(cells[2] == "print(x_2, f())")
  }

  @Test(
    "Names that are nearer are left alone",
    arguments: [
      "func f(x: Int) -> Int { x }", "xs.map { x in x }", "for x in 0..<3 { print(x) }",
      "if let x = g() { print(x) }", "do { let x = 1; print(x) }", "p.x", #"\P.x"#, "f(x: 1)",
      "struct Q { var x = 1; func g() -> Int { x } }", "switch e { case .a(let x): print(x) }",
      "do { try g() } catch let x { print(x) }", "xs.map { (x: Int) -> Int in x }", "func h<x>(_ y: x) {}",
      "guard let y = g() else { fatalError() }",
    ])
  func shadowing(cell: String) {
    let translated = translate("let x = 1", "let x = 2", cell)[2]
    #expect(!translated.contains("x_2"))
  }

  @Test("Short forms are written out")
  func shorthand() {
    let cells = translate(
      "let x: Int? = 1", "let x: Int? = 2", "if let x { print(x) } else { print(x as Any) }")
    #expect(cells[2] == "if let x = x_2 { print(x) } else { print(x_2 as Any) }")
    #expect(translate("var x = 1", "var x = 2", "let c = { [x] in x }")[2] == "let c = { [x = x_2] in x }")
  }

  @Test("Interpolations and nested calls are renamed")
  func nested() {
    #expect(
      translate("let x = 1", "let x = 2", #"print("\(x) \(f { x })")"#)[2] == #"print("\(x_2) \(f { x_2 })")"#
    )
  }

  @Test("A function that is declared again is renamed in its whole cell; overloads are not")
  func functions() {
    let cells = translate("func f(_ x: Int) {}", "f(1)\nfunc f(_ y: Int) { f(0) }", "func f(_ x: String) {}")
    #expect(cells[1] == "f_2(1)\nfunc f_2(_ y: Int) { f_2(0) }")
    #expect(cells[2].contains("func f"))
  }

  @Test("A type that is declared again keeps its name in a namespace")
  func types() {
    let cells = translate(
      "struct P { var x = 1 }", "struct P: Hashable { var y = P.zero; static let zero = 0 }",
      "extension P { var z: Int { y } }\nlet ps: [P] = [P()]")
    #expect(
      cells[1]
        == "enum Cell2_P {\nstruct P: Hashable { var y = P_2.zero; static let zero = 0 }\n}\ntypealias P_2 = Cell2_P.P"
    )
    #expect(cells[2] == "extension P_2 { var z: Int { y } }\nlet ps: [P_2] = [P_2()]")
  }

  @Test("New names differ from all in the notebook")
  func fresh() {
    #expect(translate("let x = 1, x_2 = 5", "let x = 2")[1] == "let x_3 = 2")
  }

  @Test("A notebook's text with broken Swift is still translated")
  func broken() { #expect(translate("let x = ", "struct {", "}}}")[0].contains("let x")) }
}
