import Testing

@testable import Interpreter

/// The cursor is where `|` stands.
private func split(_ marked: String) -> (text: String, cursor: Int) {
  let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
  return (parts.joined(), parts[0].utf8.count)
}

private func slice(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

@Suite("The place of a cursor")
struct CompletionContextTests {
  /// `kind base / prefix @ callee#index,labels`
  private func describe(_ marked: String) -> String {
    let (text, cursor) = split(marked)
    let context = CompletionContext.find(in: text, at: cursor)
    let kind =
      switch context.kind {
      case .member(let base): "member of \(slice(text, base))"
      case .typeMember(let base): "type in \(slice(text, base))"
      case .keyPathMember(let base): "key path \(slice(text, base))"
      case .global: "global"
      case .implicitMember: "implicit"
      case .type: "type"
      case .module: "module"
      case .attribute: "attribute"
      case .macro: "macro"
      case .none: "none"
      }
    let call =
      context.call.map { call in
        " @ \(slice(text, call.callee)) #\(call.argumentIndex)"
          + call.labels.map { " " + ($0 ?? "_") }.joined() + (call.allowsLabel ? " label" : "")
      } ?? ""
    return kind + (context.prefix.isEmpty ? "" : " / " + slice(text, context.prefix)) + call
  }

  @Test(
    "completion",
    arguments: [
      ParseCase("|", "global"),
      ParseCase("fo|", "global / fo"),
      ParseCase("fo|o(1)", "global / fo"),
      ParseCase("let x = fo|", "global / fo"),
      ParseCase("foo.|", "member of foo"),
      ParseCase("foo.bar(1).ba|", "member of foo.bar(1) / ba"),
      ParseCase("foo\n  .bar\n  .b|", "member of foo\n  .bar / b"),
      ParseCase("xs.map { $0.|", "member of $0"),
      ParseCase("xs.map { $0 + 1 }.|", "member of xs.map { $0 + 1 }"),
      ParseCase("[1, 2].|", "member of [1, 2]"),
      ParseCase("\"abc\".|", "member of \"abc\""),
      ParseCase("a?.b!.|", "member of a?.b!"),
      ParseCase("1 + (2 - x).|", "member of (2 - x)"),
      ParseCase("let c: Color = .|", "implicit"),
      ParseCase("f(.re|)", "implicit / re @ f #0"),
      ParseCase("switch x { case .|", "implicit"),
      ParseCase("foo.|\nbar()", "member of foo"),
      ParseCase("f(|", "global @ f #0 label"),
      ParseCase("f(a|)", "global / a @ f #0 label"),
      ParseCase("f(1, |", "global @ f #1 _ label"),
      ParseCase("a.f(1, to: 2, x|", "global / x @ a.f #2 _ to label"),
      ParseCase("f(1, to: |)", "global @ f #1 _"),
      ParseCase("f(g(1), h(2, |", "global @ h #1 _ label"),
      ParseCase("xs[i|", "global / i @ xs #0 label"),
      ParseCase("f { x| }", "global / x"),
      ParseCase("f(1 + a|)", "global / a @ f #0"),
      ParseCase("import |", "module"),
      ParseCase("import Fou|", "module / Fou"),
      ParseCase("let x: |", "type"),
      ParseCase("let x: [Str|", "type / Str"),
      ParseCase("func f(a: In|", "type / In"),
      ParseCase("x as? |", "type"),
      ParseCase("let x: Foo.B|", "type in Foo / B"),
      ParseCase("struct S: Equ|", "type / Equ"),
      ParseCase("@Ma|", "attribute / Ma"),
      ParseCase("#fi|", "macro / fi"),
      ParseCase("\\User.na|", "key path User / na"),
      ParseCase("xs.map(\\.na|", "key path  / na @ xs.map #0"),
      ParseCase("\\User.name.c|", "key path User.name / c"),
      ParseCase("if let x|", "global / x"),
      ParseCase("let x|", "none / x"),
      ParseCase("func fo|", "none / fo"),
      ParseCase("\"abc|\"", "none / abc"),
      ParseCase("\"abc \\(fo|", "global / fo"),
      ParseCase("\"\"\"\n  abc|", "none / abc"),
      ParseCase("// foo.|", "none"),
      ParseCase("x /* foo|", "none / foo"),
      ParseCase("let x = 12|", "none / 12"),
      ParseCase("for i|", "none / i"),
      ParseCase("return fo|", "global / fo"),
      ParseCase("let naïve = 1; naï|", "global / naï"),
      ParseCase("struct S { var x: Int\n func f() { self.|", "member of self"),
      ParseCase("try await foo.|", "member of foo"),
      ParseCase("let y = -x.|", "member of x"),
    ])
  func completion(_ test: ParseCase) {
    #expect(describe(test.source) == test.expected)
  }

  @Test(
    "inspection",
    arguments: [
      ParseCase("fo|o(1)", "name foo: foo"),
      ParseCase("foo|(1)", "name foo: foo"),
      ParseCase("|foo(1)", "name foo: foo"),
      ParseCase("foo.ba|r(1)", "member bar: foo.bar"),
      ParseCase("foo.bar(1|)", "member bar: foo.bar"),
      ParseCase("foo.bar(|", "member bar: foo.bar"),
      ParseCase("a.b(1).c|.d", "member c: a.b(1).c"),
      ParseCase("let x: In|t = 1", "type Int: Int"),
      ParseCase("let to|tal = 1", "declaration total: total"),
      ParseCase("\"a fo|o\"", "nothing"),
      ParseCase("// fo|o", "nothing"),
      ParseCase("1 + |2", "nothing"),
      ParseCase("`cla|ss`.x", "name class: `class`"),
      ParseCase("xs.ma|p { $0 }", "member map: xs.map"),
    ])
  func inspection(_ test: ParseCase) {
    let (text, cursor) = split(test.source)
    let found = InspectionTarget.find(in: text, at: cursor).map { target in
      let kind =
        switch target.kind {
        case .name: "name"
        case .member: "member"
        case .implicitMember: "implicit"
        case .type: "type"
        case .typeMember: "type member"
        case .declaration: "declaration"
        }
      return "\(kind) \(target.name): \(slice(text, target.range))"
    }
    #expect(found ?? "nothing" == test.expected)
  }
}
