import Testing

@testable import Interpreter

/// A small generator with a fixed seed (SplitMix64), so that every run tries the same texts.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Robustness of the parser")
struct ParserRobustnessTests {
  /// Everything the module does with a text; the result only keeps the work from being dropped.
  @discardableResult
  private func exercise(_ text: String, cursor: Int) -> Int {
    let source = SourceFile(name: "fuzz.swift", text: text)
    let (file, diagnostics) = Parser.parse(source, operators: .standard)
    for diagnostic in diagnostics {
      #expect(diagnostic.range.start >= 0 && diagnostic.range.end <= text.utf8.count, "\(text)")
    }
    let context = CompletionContext.find(in: text, at: cursor)
    let target = InspectionTarget.find(in: text, at: cursor)
    _ = Completeness.completeness(of: text)
    return file.dump.utf8.count + context.prefix.count + (target?.name.count ?? 0)
  }

  @Test("samples parse without a message", arguments: SamplePrograms.all.indices)
  func samples(_ index: Int) {
    let text = SamplePrograms.all[index]
    #expect(
      Parser.parse(SourceFile(name: "a", text: text), operators: .standard).diagnostics.map(describe) == [])
    #expect(Completeness.completeness(of: text) == .complete)
  }

  @Test("mutated samples", arguments: 0..<4)
  func mutations(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    for _ in 0..<12 {
      var bytes = Array(SamplePrograms.all.randomElement(using: &random)!.utf8)
      let pieces = Array(SamplePrograms.all.randomElement(using: &random)!.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        let length = min(Int.random(in: 1...40, using: &random), bytes.count - at)
        let from = Int.random(in: 0..<(pieces.count - 40), using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(at..<(at + length))
        case 1: bytes.insert(contentsOf: pieces[from..<(from + length)], at: at)
        case 2: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 3: bytes.insert("(){}[]\"#.,:;<>?!&@\\`\n".utf8.randomElement(using: &random)!, at: at)
        default: bytes.replaceSubrange(at..<(at + length), with: pieces[from..<(from + length)])
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      exercise(text, cursor: Int.random(in: 0...text.utf8.count, using: &random))
    }
  }

  @Test("token soup", arguments: 0..<8)
  func tokenSoup(_ seed: UInt64) {
    let tokens = [
      "func", "let", "var", "struct", "enum", "case", "if", "else", "guard", "switch", "default", "for", "in",
      "while", "repeat", "do", "catch", "try", "await", "throw", "return", "import", "class", "extension",
      "protocol", "init", "subscript", "get", "set", "where", "is", "as", "self", "Self", "super", "nil",
      "true",
      "inout", "some", "any", "each", "operator", "precedencegroup", "associatedtype", "static", "lazy",
      "async",
      "throws", "x", "y", "Int", "foo", "$0", "_", "0", "1.5", "0x", "\"a\"", "\"\\(", "\"\"\"", "#\"", "(",
      ")",
      "{", "}", "[", "]", "<", ">", ",", ":", ";", ".", "->", "=", "==", "+", "-", "&", "?", "!", "...",
      "..<",
      "@", "#if", "#else", "#endif", "#line", "\\", "\\.", "`", "/", "//", "/*", "*/", "\n", "\u{0}", "é",
      "😀",
    ]
    var random = SeededGenerator(state: seed &+ 1000)
    for _ in 0..<25 {
      let count = Int.random(in: 1...80, using: &random)
      let text = (0..<count).map { _ in tokens.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      exercise(text, cursor: Int.random(in: 0...text.utf8.count, using: &random))
    }
  }

  /// A program that is cut off is unfinished, never wrong.
  @Test("prefixes of samples are not invalid", arguments: SamplePrograms.all.indices)
  func prefixes(_ index: Int) {
    let text = SamplePrograms.all[index]
    var end = text.utf8.startIndex
    var isInLine = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      end = text.utf8.index(end, offsetBy: line.utf8.count)
      isInLine = end < text.utf8.endIndex
      let prefix = String(text[..<end])
      #expect(Completeness.completeness(of: prefix) != .invalid, "up to: \(line)")
      if isInLine { end = text.utf8.index(after: end) }
    }
  }

  /// A nesting construct and how often it is repeated.
  struct Deep: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String

    init(_ name: String, _ opening: String, _ inner: String, _ closing: String, count: Int = 20_000) {
      self.name = name
      text =
        String(repeating: opening, count: count) + inner + String(repeating: closing, count: count)
    }

    var testDescription: String { name }
  }

  @Test(
    "deep nesting is refused, not fatal",
    arguments: [
      Deep("parentheses", "(", "1", ")"),
      Deep("arrays", "[", "1", "]"),
      Deep("closures", "{ ", "1", " }"),
      Deep("calls", "f(", "1", ")"),
      Deep("blocks", "if a { ", "1", " }", count: 2_000),
      Deep("types", "let x: [", "Int", "]", count: 2_000),
      Deep("structures", "struct S { ", "", " }", count: 2_000),
      Deep("interpolations", "\"\\(", "1", ")\""),
      Deep("member chain", "", "a", ".b", count: 2_000),
      Deep("optional chain", "", "a", "?.b", count: 2_000),
      Deep("call chain", "", "a", "()", count: 2_000),
      Deep("unwrapping", "", "a", "!", count: 2_000),
      Deep("optional types", "", "let x: Int", "?"),
      Deep("patterns", "if case .a(", "1", ")", count: 2_000),
      Deep("generic arguments", "A<", "Int", ">"),
      Deep("conditional compilation", "#if DEBUG\n", "1", "\n#endif\n", count: 5_000),
      Deep("effects", "try ", "1", ""),
      Deep("ternaries", "a ? ", "b", " : c"),
      Deep("alternatives", "if a {} else ", "{}", "", count: 2_000),
      Deep("comparisons", "a < ", "b", ""),
      Deep("coalescing", "a ?? ", "b", "", count: 3_000),
      Deep("just few enough parentheses", "(", "1", ")", count: 190),
      Deep("just few enough squares", "[", "1", "]", count: 9),
      Deep("just few enough closures", "f { ", "1", " }", count: 190),
      Deep("just few enough blocks", "if a { ", "1", " }", count: 100),
      Deep("just few enough effects", "try ", "1", "", count: 190),
      Deep("just few enough alternatives", "if a {} else ", "{}", "", count: 300),
    ])
  func deepNesting(_ deep: Deep) {
    let source = SourceFile(name: "deep.swift", text: deep.text)
    let (file, diagnostics) = Parser.parse(source, operators: .standard)
    #expect(file.statements.count > 0 || !diagnostics.isEmpty)
    _ = Completeness.completeness(of: deep.text)
    _ = CompletionContext.find(in: deep.text, at: deep.text.utf8.count / 2)
    _ = InspectionTarget.find(in: deep.text, at: deep.text.utf8.count / 2)
  }

  @Test(
    "brackets in strings and comments do not nest",
    arguments: [
      "let s = \"((((((((\" // [[[[[[[[[[[[[[[[[[[[[[[[[",
      "/* {{{{{ /* ((((((((((((((((((((((((((((((((((((((((( */ */ let x = #\"[[[[[[[[[[[[[[[[[[[[[\"#",
      "let s = \"\"\"\n  [[[[[[[[[[[[[[[[[[[[[[[[[[[[ \"[[[\"\n  \"\"\"",
      "let s = \"\\\"[[[[[[[[[[[[[[[[[[[[[[ \\(x)\"",
    ])
  func bracketsInText(_ text: String) {
    #expect(SourceNesting(text).verdict == .ordinary)
  }

  @Test("long chains of operators are fine")
  func longChains() {
    let sum = "let x = " + (0..<5_000).map(String.init).joined(separator: " + ")
    #expect(Parser.parse(SourceFile(name: "a", text: sum), operators: .standard).diagnostics.isEmpty)
    let tooLong = (0..<20_000).map(String.init).joined(separator: " + ")
    #expect(
      Parser.parse(SourceFile(name: "a", text: tooLong), operators: .standard).diagnostics.map(\.message)
        == ["this expression has too many operands; break it up into distinct sub-expressions"])
  }
}
