import Interpreter
import Testing

@Suite("Names that later cells declare again")
struct RedeclarationTests {
  private func value(_ cells: String...) -> String? {
    let session = Session()
    var last: Evaluation?
    for (index, cell) in cells.enumerated() { last = session.evaluate(cell, name: "Cell \(index + 1)") }
    return last?.value?.description
  }

  @Test("a generic function gives way, whatever its parameters are called")
  func genericFunction() {
    #expect(
      value(
        "func first<A, B>(_ a: A, _ f: (A) -> B) -> Int { 1 }",
        "func first<T, U>(_ a: T, _ f: (T) -> U) -> Int { 2 }",
        "first(3) { $0 + 1 }") == "2")
  }

  @Test("a generic function of other types stays beside it")
  func overload() {
    #expect(
      value("func kind<T>(_ a: [T]) -> Int { 1 }", "func kind<T>(_ a: [T: Int]) -> Int { 2 }", "kind([3])")
        == "1")
  }
}
