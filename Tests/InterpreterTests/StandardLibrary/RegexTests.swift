import Testing
import _StringProcessing

@testable import Interpreter

/// Regular expressions: what is put together from parts matches what the whole does, and can be stopped.
@Suite struct RegexTests {
  static let patterns = [
    "a+", "(a)(b)?", "(?<x>a|b)*c", "a|(b)|ab", "(?:(a)|(b))+", "(a*)(b*)(c*)", "(a|ab)(c|bcd)(d*)",
    "\\w+\\s\\d*?",
    "(?i)AB+(c)?", "(?i:a)b*", "a(?i)b(?-i)c*", "(\\w)\\1", "(?<q>a|b)\\k<q>+", "^(a+)+$", "(?=a+)(\\w+)",
    "a+(?!b)",
    "(?>a+)b", "a*+b", "a{2,}", "(ab){2}", "(a|b){1,3}?c", "(a{0,2}){2}", "[a-c&&[^b]]+(.)", "(?:\\Qa.b\\E)+",
    "(?x) a + b  # end",
    "", "(|a)+", "a??b", "(?:a?)*?b", "((a)|b)+?c", "\\p{L}+|\\d", "(\\d+)(?:\\.(\\d+))?", ".*\\b(\\w+)$",
    "\\R|(\\X)", "(?s).+b",
    "(?m)^.*?$", "[[:alpha:]]*(\\W)", "(e\u{301})+", "(?U)a+b", "(?:(?:a|b)*c){2,}",
  ]
  static let texts = [
    "", "a", "b", "ab", "aab", "abc", "abcd", "aabbcc", "ababab", "xaabby", "AbC abc", "a1 22", "aa bb",
    "3.14 2", "a\nb\r\nab",
    "a.bb", "caffe\u{301}\u{301}e\u{301}", "👩‍👩‍👧 a", "bca abcabc",
  ]

  @Test(arguments: patterns) func partsMatchWhatTheWholeDoes(_ pattern: String) throws {
    let whole = try Regex(pattern)
    let composed = RegexComposer.compose(RegexPattern(pattern), poll: RegexPoll(PollWord()))
    guard let composed else {
      #expect(["(?U)a+b"].contains(pattern), "\(pattern) has no parts")
      return
    }
    func show(_ match: Regex<AnyRegexOutput>.Match?) -> [String]? {
      match?.output.map { "\($0.range as Any)" }
    }
    for text in RegexTests.texts {
      #expect(
        show(text.firstMatch(of: composed)) == show(text.firstMatch(of: whole)), "\(pattern) in \(text)")
      #expect(
        show(text.wholeMatch(of: composed)) == show(text.wholeMatch(of: whole)), "\(pattern) is \(text)")
      #expect(text.ranges(of: composed) == text.ranges(of: whole), "all \(pattern) in \(text)")
    }
  }

  @Test(arguments: [
    "(a+)+b", "(a|aa)+$", "(?:a?){30}a{30}b", "(.*)*x", "(a|a)*?b", "((a*)*)*b", "a*a*a*a*a*a*a*a*b",
  ])
  func isStopped(_ pattern: String) throws {
    let word = PollWord()
    let program = RegexProgram(pattern, options: "", poll: RegexPoll(word))
    let text = String(repeating: "a", count: 5000)[...]
    word.raise(.interrupt)
    #expect(throws: RegexProgram.Failure.stopped) { try program.match(text, .first) }
    #expect(throws: RegexProgram.Failure.stopped) { try program.matches(text) }
    word.clear(.interrupt)
    #expect(try program.match("b", .prefix)?.isEmpty != true)
  }

  @Test func aShortTextMayTakeLongToo() {
    let word = PollWord()
    let program = RegexProgram("(?:a?){40}a{40}b", options: "", poll: RegexPoll(word))
    word.raise(.interrupt)
    #expect(throws: RegexProgram.Failure.stopped) { try program.match("aab", .prefix) }
  }

  @Test func badPatterns() {
    func problem(_ pattern: String) -> String? { RegexPattern(pattern).problem?.message }
    #expect(problem("a(b") == "expected ')'")
    #expect(problem(String(repeating: "[", count: 10_000)) == "custom character class is too deeply nested")
    #expect(problem(String(repeating: "(", count: 10_000)) != nil)
    #expect(problem(String(repeating: "a", count: 1 << 17)) == "pattern is too long")
    let literal = RegexPattern(literal: "#/\n  (?<a> x )? # (\n/#")
    #expect(literal.problem == nil)
    #expect(literal.captures.map(\.name) == ["a"] && literal.captures[0].isOptional)
    #expect(RegexPattern(literal: "/ab(c/").problem?.offset == 5)
  }

  @Test func timeLimitEndsASearch() {
    var configuration = SessionConfiguration()
    configuration.limits.time = 50_000_000
    let session = Session(configuration: configuration)
    let search = #"String(repeating: "a", count: 60).firstMatch(of: /(a+)+b/) == nil"#
    guard case .trapped(let report) = session.evaluate(search, name: "a").outcome else {
      Issue.record("not stopped")
      return
    }
    #expect(report.message.contains("time limit"))
    #expect(session.evaluate(#""aab".contains(/a+b/)"#, name: "b").value?.description == "true")
  }

  @Test func partsOfTheLibraryAreReadByLaterCells() {
    let session = Session()
    #expect(
      session.evaluate("struct P { let a = 1 }\n\"\\(P())\"", name: "a").value?.description == "P(a: 1)")
    #expect(session.evaluate(#""x1".contains(/\d/)"#, name: "b").value?.description == "true")
    #expect(session.evaluate("Mirror(reflecting: P()).children.count", name: "c").value?.description == "1")
  }
}
