import Testing

@testable import Interpreter

@Suite("Completeness of a text")
struct CompletenessTests {
  @Test(
    "complete",
    arguments: [
      "", "1 + 1", "// a comment", "let x = 1\n", "func f() { }", "if a { }", "struct S {\n}", "/* a */",
      "let s = \"\"\"\n  a\n  \"\"\"", "f(\n  1\n)", "x = y", "#if DEBUG\n#endif", "return",
      "var x: Int { 1 }",
    ])
  func complete(_ text: String) {
    #expect(Completeness.completeness(of: text) == .complete)
  }

  @Test(
    "invalid",
    arguments: [
      "}", "let = 1", "f(1))", "let s = \"abc", "let s = \"abc\nprint(1", "a b", "1 +* 2)", "[1, 2}", "0xZZ",
      "struct { func", "let s = \"\\q\"",
    ])
  func invalid(_ text: String) {
    #expect(Completeness.completeness(of: text) == .invalid)
  }

  /// A text with the indentation of the line that would follow.
  struct Open: Sendable {
    var text: String
    var indent: String
  }

  @Test(
    "incomplete, with the indentation of the next line",
    arguments: [
      Open(text: "if a {", indent: "    "),
      Open(text: "func f() {\n  if a {", indent: "    "),
      Open(text: "func f() {\n    if a {", indent: "        "),
      Open(text: "func f() {\n    if a {\n        b\n    }", indent: "    "),
      Open(text: "func f() {\n    if a {\n        b", indent: "        "),
      Open(text: "func f() {\n\tif a {", indent: "\t\t"),
      Open(text: "f(", indent: "    "),
      Open(text: "f(1,\n  2,", indent: "  "),
      Open(text: "let x =", indent: "    "),
      Open(text: "let x = 1 +", indent: "    "),
      Open(text: "let x = 1\n  + 2 +", indent: "  "),
      Open(text: "foo.", indent: "    "),
      Open(text: "@MainActor", indent: ""),
      Open(text: "#if DEBUG", indent: ""),
      Open(text: "#if DEBUG\nf()", indent: ""),
      Open(text: "switch x {", indent: ""),
      Open(text: "switch x {\ncase 1:", indent: "    "),
      Open(text: "switch x {\ncase 1:\n    f()", indent: "    "),
      Open(text: "let s = \"\"\"", indent: ""),
      Open(text: "  let s = \"\"\"\n  abc", indent: "  "),
      Open(text: "/* a\n", indent: ""),
      Open(text: "xs.map { a in", indent: "    "),
      Open(text: "func f()", indent: ""),
      Open(text: "func f() -> Int", indent: ""),
      Open(text: "struct S", indent: ""),
      Open(text: "if a { } else", indent: ""),
      Open(text: "guard let x = y", indent: ""),
      Open(text: "for x in xs", indent: ""),
      Open(text: "do { } catch", indent: ""),
      Open(text: "let a: Int,", indent: ""),
      Open(text: "try", indent: ""),
      Open(text: "[1,", indent: "    "),
      Open(text: "a ? b :", indent: "    "),
    ])
  func incomplete(_ open: Open) {
    #expect(Completeness.completeness(of: open.text) == .incomplete(indent: open.indent))
  }
}
