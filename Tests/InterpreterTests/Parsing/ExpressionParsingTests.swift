import Testing

@testable import Interpreter

@Suite("Parsing expressions")
struct ExpressionParsingTests {
  @Test(
    "literals",
    arguments: [
      ParseCase("42", "42"),
      ParseCase("0xFF_FF", "65535"),
      ParseCase("0b1010", "10"),
      ParseCase("0o17", "15"),
      ParseCase("1_000_000", "1000000"),
      ParseCase("18446744073709551616", "18446744073709551616"),
      ParseCase("340282366920938463463374607431768211455", "340282366920938463463374607431768211455"),
      ParseCase("340282366920938463463374607431768211456", "<too large>"),
      ParseCase("0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "340282366920938463463374607431768211455"),
      ParseCase("007", "7"),
      ParseCase("-5", "(prefix - 5)"),
      ParseCase("1.5", "1.5"),
      ParseCase("1_0.5e-3", "0.0105"),
      ParseCase("0x1p4", "16.0"),
      ParseCase("0x1.8p-1", "0.75"),
      ParseCase("0.1", "0.1"),
      ParseCase("9007199254740993.0", "9007199254740992.0"),
      ParseCase("1e400", "inf"),
      ParseCase("true", "true"),
      ParseCase("nil", "nil"),
      ParseCase("[1, 2,]", "[1 2]"),
      ParseCase("[]", "[]"),
      ParseCase("[:]", "[:]"),
      ParseCase("[1: 2, 3: 4]", "[: 1:2 3:4]"),
      ParseCase("/a+b/", "/a+b/"),
      ParseCase("#/a/b/#", "#/a/b/#"),
    ])
  func literals(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }

  @Test(
    "strings",
    arguments: [
      ParseCase(#""plain""#, #""plain""#),
      ParseCase(#""a\n\t\"\\\u{1F600}\0""#, #""a\n\t\"\\😀\0""#),
      ParseCase(##"#"raw \n \#n"#"##, #""raw \\n \n""#),
      ParseCase(##"#"a "quoted" b"#"##, #""a \"quoted\" b""#),
      ParseCase(#""x = \(x)!""#, #"(string "x = " (\ x) "!")"#),
      ParseCase(#""\(x, radix: 16)""#, #"(string (\ x radix:16))"#),
      ParseCase(##"#"\(x) \#(y)"#"##, #"(string "\\(x) " (\ y))"#),
      ParseCase(#""\("inner \(deep)")""#, #"(string (\ (string "inner " (\ deep))))"#),
      ParseCase("\"\"\"\n  one\n    two\n  \"\"\"", #""one\n  two""#),
      ParseCase("\"\"\"\n  one \\\n  two\n\n  three\n  \"\"\"", #""one two\n\nthree""#),
      ParseCase("\"\"\"\n  a \\(x)\n  b\n  \"\"\"", #"(string "a " (\ x) "\nb")"#),
      ParseCase("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", #""a\nb""#),
      ParseCase("\"\"\"\n\"\"\"", #""""#),
      ParseCase("\"\"\"\n  say \"\"\\\"hi\"\n  \"\"\"", #""say \"\"\"hi\"""#),
    ])
  func strings(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }

  @Test(
    "operators fold by precedence",
    arguments: [
      ParseCase("1 + 2 * 3 - 4", "(- (+ 1 (* 2 3)) 4)"),
      ParseCase("a = b + c", "(= a (+ b c))"),
      ParseCase("a += b ?? c ?? d", "(+= a (?? b (?? c d)))"),
      ParseCase("a && b || c && d", "(|| (&& a b) (&& c d))"),
      ParseCase("a ? b : c ? d : e", "(?: a b (?: c d e))"),
      ParseCase("x = a < b ? 1 : 2", "(= x (?: (< a b) 1 2))"),
      ParseCase("1 << 2 + 3", "(+ (<< 1 2) 3)"),
      ParseCase("0 ..< n + 1", "(..< 0 (+ n 1))"),
      ParseCase("x as Int + 1", "(+ (as x Int) 1)"),
      ParseCase("x as? Int ?? 0", "(?? (as? x Int) 0)"),
      ParseCase("x is Int == true", "(== (is x Int) true)"),
      ParseCase("a as! B as? C", "(as? (as! a B) C)"),
      ParseCase("try f() + g()", "(try (+ (call f) (call g)))"),
      ParseCase("x = try await f() + 1", "(= x (try (await (+ (call f) 1))))"),
      ParseCase("try x = f()", "(try (= x (call f)))"),
      ParseCase("(try f()) + 1", "(+ (paren (try (call f))) 1)"),
      ParseCase("try? f() ?? 1", "(try? (?? (call f) 1))"),
      ParseCase("!a && -b < c", "(&& (prefix ! a) (< (prefix - b) c))"),
      ParseCase("_ = f()", "(= _ (call f))"),
      ParseCase("...3", "(prefix ... 3)"),
      ParseCase("1...", "(postfix ... 1)"),
      ParseCase("xs.reduce(0, +)", "(call (. xs reduce) 0 (operator +))"),
      ParseCase("let f: (Int, Int) -> Int = (+)", "(let (f : ((Int, Int) -> Int) = (paren (operator +))))"),
      ParseCase("f(&x)", "(call f (& x))"),
      ParseCase(
        "1 < 2 < 3",
        """
        (< (< 1 2) 3)
        1:3: error: adjacent operators are in non-associative precedence group 'ComparisonPrecedence'
        """),
      ParseCase("1 +++ 2", "(+++ 1 2)\n1:3: error: cannot find operator '+++' in scope"),
      ParseCase(
        "1 + try f()",
        """
        (+ 1 (try (call f)))
        1:5: error: 'try' cannot appear to the right of a non-assignment operator
        """),
      ParseCase(
        "a ? try f() : try g() + 1",
        """
        (?: a (try (call f)) (try (+ (call g) 1)))
        """),
    ])
  func operators(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }

  @Test(
    "declared operators",
    arguments: [
      ParseCase(
        """
        let x = 2 ** 3 ** 2 * 2
        precedencegroup Power { higherThan: MultiplicationPrecedence associativity: right }
        infix operator **: Power
        """, "(let (x = (* (** 2 (** 3 2)) 2)))\n(precedencegroup)\n(operator)"),
      ParseCase("prefix operator √\n√4 + 1", "(operator)\n(+ (prefix √ 4) 1)"),
      ParseCase(
        "infix operator <>\na <> b == c",
        """
        (operator)
        (== (<> a b) c)
        2:3: error: adjacent operators are in unordered precedence groups 'DefaultPrecedence' and 'ComparisonPrecedence'
        """),
      ParseCase("infix operator <>: Nope", "(operator)\n1:20: error: unknown precedence group 'Nope'"),
      ParseCase(
        "infix operator <>\ninfix operator <>", "(operator)\n(operator)\n2:16: error: operator redeclared"),
    ])
  func declaredOperators(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }

  @Test(
    "members, calls, closures",
    arguments: [
      ParseCase("a.b.c", "(. (. a b) c)"),
      ParseCase("a.0.1", "(. (. a 0) 1)"),
      ParseCase(".red", ".red"),
      ParseCase(".init(1)", "(call .init 1)"),
      ParseCase("Int.self", "(. Int self)"),
      ParseCase("a?.b![0]", "(subscript (! (. (? a) b)) 0)"),
      ParseCase("f(1, x: 2)", "(call f 1 x:2)"),
      ParseCase("f(x:y:)", "f(x:y:)"),
      ParseCase("a.f(_:y:)", "(. a f(_:y:))"),
      ParseCase("Array<Int>()", "(call Array<Int>)"),
      ParseCase("[Int]()", "(call [Int])"),
      ParseCase("[String: Int]()", "(call [: String:Int])"),
      ParseCase("[(Int) -> Int]()", "(call [(type ((Int) -> Int))])"),
      ParseCase("`class`.`init`", "(. class init)"),
      ParseCase("f { $0 + 1 }", "(call f trailing (closure {(+ $0 1)}))"),
      ParseCase(
        "f(1) { a, b in a } then: { 2 }",
        "(call f 1 trailing (closure (a b) {a}) then:trailing (closure {2}))"),
      ParseCase(
        "{ [weak self, x = y, unowned z] (a: Int, _: Int) async throws -> Int in a }",
        "(closure [(weak self) (x y) (unowned z)] (a:Int _:Int) async throws -> Int {a})"),
      ParseCase("{ () -> Void in }", "(closure () -> Void {})"),
      ParseCase("\\User.name.count", "(keypath User .name .count)"),
      ParseCase("\\.a?.b![0]", "(keypath .a ? .b ! [0])"),
      ParseCase("\\.self", "(keypath .self)"),
      ParseCase("(1, b: 2)", "(tuple 1 b:2)"),
      ParseCase("()", "(tuple)"),
      ParseCase("(1)", "(paren 1)"),
      ParseCase("x[1, y: 2] = 3", "(= (subscript x 1 y:2) 3)"),
      ParseCase("super.f()", "(call (. super f))"),
      ParseCase("#line", "(#line)"),
      ParseCase("#warning(\"no\")", "(#warning \"no\")"),
      ParseCase("let x = if a { 1 } else { 2 }", "(let (x = (if a {1} {2})))"),
      ParseCase(
        "let x = switch a { case 1: 2 default: 3 }", "(let (x = (switch a (case (~= 1) {2}) (default {3}))))"),
      ParseCase("let c = consume x", "(let (c = x))"),
      ParseCase("let t = (any P).self", "(let (t = (. (paren (type any P)) self)))"),
      ParseCase("Int?.none", "(. (? Int) none)"),
    ])
  func members(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }
}
