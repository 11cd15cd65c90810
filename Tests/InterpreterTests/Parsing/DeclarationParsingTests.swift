import Testing

@testable import Interpreter

@Suite("Parsing declarations and types")
struct DeclarationParsingTests {
  @Test(
    "declarations",
    arguments: [
      ParseCase("let a = 1, b: Int", "(let (a = 1) (b : Int))"),
      ParseCase("var a, b: Int", "(var (a : Int) (b : Int))"),
      ParseCase("let (a, b) = f()", "(let ((tuple a b) = (call f)))"),
      ParseCase("var a: Int { 1 }", "(var (a : Int (get {1})))"),
      ParseCase(
        "var a: Int { get async throws { 1 } nonmutating set(v) { } }",
        "(var (a : Int (get async throws {1}) (nonmutating set v {})))"),
      ParseCase("var a = 1 { willSet { } didSet(old) { } }", "(var (a = 1 (willSet {}) (didSet old {})))"),
      ParseCase("async let x = f()", "(async let (x = (call f)))"),
      ParseCase(
        "func f(_ a: Int, b c: inout Int, d: Int..., e: Int = 1) async throws(E) -> Int { a }",
        "(func f (_/a:Int b/c:inout Int d:Int... e:Int=1) async throws(E) -> Int {a})"),
      ParseCase(
        "func f<T: P & Q, each U>(x: T) where T.E == Int, T: R { }",
        "(func f <T: P & Q, each U> where T.E == Int, T: R (x:T) {})"),
      ParseCase(
        "func f(g: @escaping (Int) throws -> Void, h: @autoclosure () -> Int) rethrows { }",
        "(func f (g:@escaping ((Int) throws -> Void) h:@autoclosure (() -> Int)) rethrows {})"),
      ParseCase(
        "struct S { static func + (a: S, b: S) -> S { a } }",
        "(struct S (static func + (_/a:S _/b:S) -> S {a}))"),
      ParseCase("prefix func - (a: S) -> S { a }", "(prefix func - (_/a:S) -> S {a})"),
      ParseCase(
        "struct P<T>: Q, R where T: S { init?(_ x: Int) { }; subscript(i: Int, at j: Int) -> T { get } }",
        "(struct P<T> where T: S : Q, R (init? (_/x:Int) {}) (subscript (_/i:Int at/j:Int) -> T (get)))"),
      ParseCase(
        "final class C: D { deinit { }; override class var x: Int { 1 }; weak var d: D?; lazy var e = 1 }",
        "(final class C : D (deinit {}) (class override var (x : Int (get {1}))) (weak var (d : D?)) (lazy var (e = 1)))"
      ),
      ParseCase(
        "indirect enum E: Int { case a, b(Int, x: String = \"\"), c = 3 }",
        "(indirect enum E : Int (case (a) (b (_/_:Int x:String=\"\")) (c = 3)))"),
      ParseCase(
        "protocol P<A>: Q { associatedtype A: Hashable = Int where A: R; var x: Int { get set }; func f() }",
        "(protocol P <A> : Q (associatedtype A : Hashable = Int where A: R) (var (x : Int (get) (set))) (func f ()))"
      ),
      ParseCase(
        "extension Array: P where Element == Int { mutating func f() { } }",
        "(extension Array : P where Element == Int (mutating func f () {}))"),
      ParseCase("typealias F<T> = (T) async -> T?", "(typealias F<T> ((T) async -> T?))"),
      ParseCase("import struct Foundation.URL", "(import Foundation.URL)"),
      ParseCase("@Wrapper<Int>(1, x: 2) @main var x: Int", "(@Wrapper<Int>(1, x:2) @main var (x : Int))"),
      ParseCase("@available(macOS 13, *) func f() { }", "(@available() func f () {})"),
      ParseCase("public private(set) var x = 1", "(private(set) var (x = 1))"),
      ParseCase("actor A { nonisolated let x = 1 }", "(actor A (nonisolated let (x = 1)))"),
      ParseCase("init(x: Int) { }", "(init (x:Int) {})"),
    ])
  func declarations(_ test: ParseCase) {
    #expect(dump(test.source) == test.expected)
  }

  @Test(
    "types",
    arguments: [
      "[Int]", "[String: [Int]]", "Int?", "Int!", "(Int, x: String)", "()", "((Int, String...) -> Void)",
      "(() async throws(E) -> Void)", "A.B<C>.D", "any P & Q", "some Sequence", "Int.Type",
      "@Sendable (() -> Void)", "~Copyable", "Self", "((inout Int) -> Int)?",
    ])
  func types(_ type: String) {
    #expect(dump("let x: \(type)") == "(let (x : \(type)))")
  }

  @Test("natives are for the library alone")
  func natives() {
    let source = "@_native(\"Int.+\") func add(a: Int) -> Int"
    #expect(dump(source, isLibrary: true) == "(@_native(\"Int.+\") func add (a:Int) -> Int)")
    #expect(dump(source).hasSuffix("1:1: error: unknown attribute '_native'"))
  }

  @Test(
    "what is not supported is named",
    arguments: [
      ParseCase(
        "func f<each T>(x: repeat each T) { }", "1:19: error: Dure does not support parameter packs yet"),
      ParseCase(
        "macro m() = #externalMacro(module: \"\", type: \"\")",
        "1:1: error: Dure does not support macro declarations yet"),
      ParseCase(
        "var x: Int { unsafeAddress { p } }",
        "1:14: error: Dure does not support 'unsafeAddress' accessors yet"),
      ParseCase("let x: [3 of Int]", "1:8: error: Dure does not support inline arrays yet"),
      ParseCase("distributed actor A { }", "1:1: error: Dure does not support distributed actors yet"),
    ])
  func unsupported(_ test: ParseCase) {
    #expect(dump(test.source).contains(test.expected))
  }
}
