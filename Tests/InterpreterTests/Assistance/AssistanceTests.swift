import Testing

@testable import Interpreter

@MainActor
@Suite("Completion and inspection")
struct AssistanceTests {
  /// One session for all tests: none of them may change it.
  static let session = makeSession()
  let session = AssistanceTests.session

  private static func makeSession() -> Session {
    let session = Session()
    let setup = session.evaluate(
      """
      let readings = [21.5, 19.75]
      /// A point of the plane.
      ///
      /// - Parameter x: Where.
      struct Point {
        var x = 1
        let name = "a"
        /// The area.
        func area(of size: Int = 3) -> Double { 1 }
        static func origin() -> Point { Point() }
      }
      enum Light { case red, green }
      var point = Point()
      """, name: "setup")
    if !setup.isSuccess { Issue.record("\(setup.failureText() ?? "")") }
    return session
  }

  func texts(_ code: String) -> [String] {
    session.completions(in: code, at: code.utf8.count).items.map(\.text)
  }

  func item(_ code: String) -> Completion? { session.completions(in: code, at: code.utf8.count).items.first }

  @Test("Members of values, of types, and of what is not declared yet")
  func members() {
    #expect(texts("point.") == ["area", "name", "x"])
    #expect(texts("Point.o") == ["origin"])
    #expect(texts("[1, 2, 3].allSat") == ["allSatisfy"])
    #expect(texts("let q = Point()\nq.ar") == ["area"])
    #expect(texts("readings.map { $0.squ") == ["squareRoot"])
    #expect(texts("func f(p: Point) { if true { p.n") == ["name"])
    #expect(texts("let l: Light = .r") == ["red"])
    #expect(texts("readings.noSuchThing.x").isEmpty)
  }

  @Test("Names in reach: locals first, then the session's, then the library's and keywords")
  func names() {
    #expect(texts("poi").first == "point")
    #expect(texts("func f(pointer: Int) { poi").first == "pointer")
    #expect(texts("pri").prefix(1) == ["print"])
    #expect(texts("whil") == ["while"])
    #expect(texts("let p: Poin") == ["Point"])
    #expect(texts("import Fo") == ["Foundation"])
    #expect(texts("READI") == ["readings"])
    #expect(!texts("").contains { $0.hasPrefix("_") })
  }

  @Test(
    "Nothing is offered in comments, strings and numbers", arguments: ["// poi", "\"poi", "12", "let poi"])
  func nothing(code: String) { #expect(texts(code).isEmpty) }

  @Test("Kinds and signatures come from the declarations")
  func signatures() {
    #expect(item("point.ar")?.signature == "func area(of size: Int = …) -> Double")
    #expect(item("point.ar")?.kind == .method)
    #expect(item("point.x")?.signature == "var x: Int")
    #expect(item("readings.ma")?.kind == .method)
    let map = session.completions(in: "readings.map", at: 12).items.first
    #expect(map?.signature == "func map<T>(_ transform: (Double) throws -> T) rethrows -> [T]")
    #expect(item("Poin")?.kind == .struct)
    #expect(item("readi")?.kind == .constant)
  }

  @Test("What has been typed is replaced, in UTF-8 bytes")
  func range() {
    let code = "\"é\"; poi"
    #expect(session.completions(in: code, at: code.utf8.count).replacedRange == 6..<9)
  }

  @Test("Asking changes nothing")
  func pure() {
    _ = texts("let fresh = 1\nfres")
    #expect(!session.evaluate("fresh", name: "after").isSuccess)
    #expect(session.evaluate("point.x", name: "after").value?.description == "1")
  }

  @Test("A name is inspected with its declaration, documentation and value")
  func inspection() {
    let point = session.inspect("Point()", at: 2)
    #expect(point?.declaration == "struct Point")
    #expect(point?.documentation == "A point of the plane.\n")
    #expect(session.inspect("Point()", at: 2, detail: 1)?.documentation?.contains("Where.") == true)
    #expect(session.inspect("readings", at: 3)?.value == "[21.5, 19.75]")
    #expect(
      session.inspect("point.area(of: 1)", at: 8)?.declaration == "func area(of size: Int = …) -> Double")
    #expect(session.inspect("point.area(of: 1)", at: 16)?.documentation == "The area.")
    #expect(session.inspect("point.x", at: 7)?.documentation == nil)
    #expect(session.inspect("noSuchName", at: 3) == nil)
    #expect(session.inspect("print(1)", at: 2)?.documentation?.isEmpty == false)
  }

  @Test(
    "Any text can be asked about",
    arguments: ["", "}", "((((", "let = ", "\u{0}", "a.b.c.", "\\.", "#", "@", "🌾."])
  func strange(code: String) {
    for offset in 0...code.utf8.count {
      _ = session.completions(in: code, at: offset)
      _ = session.inspect(code, at: offset)
    }
  }

  @Test("A function of a module is called with a value")
  func calling() throws {
    var module = HostModule("Lab")
    module.add(
      source: """
        public func shout(_ value: Any) -> String { "\\(value)!" }
        public func fail(_ value: Any) -> Int { [1][2] }
        """, name: "Lab.swift")
    try session.add(module)
    let value = try #require(session.evaluate("readings.count", name: "cell").value)
    #expect(session.call("shout", with: value)?.value?.description == "2!")
    guard case .trapped(let report)? = session.call("fail", with: value)?.outcome else {
      Issue.record("the call did not trap")
      return
    }
    #expect(report.message.contains("Index out of range"))
    #expect(session.call("noSuchFunction", with: value) == nil)
    #expect(session.call("shout", with: value)?.value?.description == "2!")
  }

  @Test("Conformances are known by name")
  func conformances() throws {
    let value = try #require(session.evaluate("readings", name: "cell").value)
    #expect(session.conforms(value, to: "Sequence"))
    #expect(!session.conforms(value, to: "Error"))
    #expect(!session.conforms(value, to: "NoSuchProtocol"))
  }
}
