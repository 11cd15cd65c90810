import Testing

@testable import Interpreter

@Suite("Parsing statements and patterns")
struct StatementParsingTests {
  @Test(
    "statements",
    arguments: [
      ParseCase(
        "if let x, var y = z, a.b { 1 } else if case .some(let q) = r { 2 } else { 3 }",
        "(if (let x) (var y z) (. a b) {1} (if (case (case .some ((let q))) r) {2} {3}))"),
      ParseCase("guard let x = y as? Int else { return }", "(guard (let x (as? y Int)) {(return)})"),
      ParseCase("outer: while true { break outer }", "(while outer true {(break outer)})"),
      ParseCase("repeat { continue } while x < 3", "(repeat {(continue)} (< x 3))"),
      ParseCase("for i in 0..<3 where i > 1 { f(i) }", "(for i (..< 0 3) where (> i 1) {(call f i)})"),
      ParseCase("for (k, v) in d { }", "(for (tuple k v) d {})"),
      ParseCase("for var x in xs { }", "(for var x xs {})"),
      ParseCase("for case let x? in xs { }", "(for case (let (? x)) xs {})"),
      ParseCase("for try await x in s { }", "(for try await x s {})"),
      ParseCase("for _ in xs { }", "(for _ xs {})"),
      ParseCase(
        "do { try f() } catch let e as E where e.ok { } catch E.a(let x), E.b { } catch { }",
        "(do {(try (call f))} (catch (let (as e E)) where (. e ok) {}) (catch (case E.a ((let x))), (case E.b or-value) {}) (catch {}))"
      ),
      ParseCase("do throws(E) { }", "(do throws(E) {})"),
      ParseCase("defer { f() }", "(defer {(call f)})"),
      ParseCase("throw E.x", "(throw (. E x))"),
      ParseCase("if #available(macOS 13, *) { }", "(if #available {})"),
      ParseCase("if #unavailable(macOS 13) { }", "(if false {})"),
      ParseCase("a; b", "a\nb"),
      ParseCase("return", "(return)"),
      ParseCase(
        "x: switch a { @unknown default: fallthrough }", "(switch x a (@unknown default {(fallthrough)}))"),
    ])
  func statements(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }

  @Test(
    "patterns",
    arguments: [
      ParseCase("1", "(~= 1)"),
      ParseCase("1...5, 7", "(~= (... 1 5)), (~= 7)"),
      ParseCase(".red", "(case .red or-value)"),
      ParseCase("Color.red", "(case Color.red or-value)"),
      ParseCase(".a(let x, 1)", "(case .a ((let x) (~= 1)))"),
      ParseCase(".a(1)", "(case .a ((~= 1)) or-value)"),
      ParseCase(".a(_)", "(case .a (_))"),
      ParseCase("let .a(x, y: y)", "(let (case .a (x y:y)))"),
      ParseCase("(let x, 0)", "(tuple (let x) (~= 0))"),
      ParseCase("let (x, y) where x == y", "(let (tuple x y)) where (== x y)"),
      ParseCase("(1, _)", "(tuple (~= 1) _)"),
      ParseCase("let x?", "(let (? x))"),
      ParseCase("1?", "(? (~= 1))"),
      ParseCase("nil", "(~= nil)"),
      ParseCase("is Int", "(is Int)"),
      ParseCase("let x as Int", "(let (as x Int))"),
      ParseCase("(let x as Int)?", "(? (let (as x Int)))"),
      ParseCase(".some(.b(let x))", "(case .some ((case .b ((let x)))))"),
      ParseCase(".some(.b(2))", "(case .some ((case .b ((~= 2)) or-value)) or-value)"),
      ParseCase("Int.self", "(~= (. Int self))"),
      ParseCase("f(x)", "(~= (call f x))"),
      ParseCase("x.y", "(case x.y or-value)"),
      ParseCase("var x", "(var x)"),
      ParseCase("(a: let x, b: 2)", "(tuple a:(let x) b:(~= 2))"),
      ParseCase("Box<Int>.full(let x)", "(case Box<Int>.full ((let x)))"),
    ])
  func patterns(_ test: ParseCase) {
    #expect(dump("switch v { case \(test.source): break }") == "(switch v (case \(test.expected) {(break)}))")
  }

  @Test(
    "conditional compilation",
    arguments: [
      ParseCase("#if os(Linux)\na\n#else\nb\n#endif", "a"),
      ParseCase("#if os(macOS) || !DEBUG && swift(>=5.9)\na\n#endif", "a"),
      ParseCase("#if compiler(>=7)\na\n#elseif compiler(<6.4)\nb\n#endif", "b"),
      ParseCase("#if canImport(Foundation)\na\n#endif\n#if canImport(UIKit)\nb\n#endif", "a"),
      ParseCase("#if swift(>=5.9.1)\na\n#endif", "a"),
      ParseCase("#if DEBUG\na\n#endif\nb", "b"),
      ParseCase(
        "struct S {\n#if os(Linux)\nvar a: Int\n#else\nvar b: Int\n#endif\n}", "(struct S (var (a : Int)))"),
      ParseCase(
        "switch x {\n#if os(Linux)\ncase 1: a\n#endif\ndefault: b\n}",
        "(switch x (case (~= 1) {a}) (default {b}))"),
    ])
  func conditionalCompilation(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }
}
