import Testing

@testable import Interpreter

@Suite("Library files parsed without their bodies")
struct DeferredBodyTests {
  private func dump(_ text: String, isWhole: Bool) -> String {
    let source = SourceFile(name: "library.swift", text: text, isLibrary: true)
    let (file, diagnostics) = Parser.parse(source, operators: .standard, isWhole: isWhole)
    return ([file.dump] + diagnostics.map(describe)).joined(separator: "\n")
  }

  @Test("samples read the same", arguments: SamplePrograms.all.indices)
  func samples(_ index: Int) {
    // Only declarations can be outlined; a sample's statements make it fall back to the whole text.
    let text = SamplePrograms.all[index]
    #expect(dump(text, isWhole: false) == dump(text, isWhole: true))
  }

  @Test("the standard library reads the same", arguments: Prelude.files.indices)
  func library(_ index: Int) {
    let text = Prelude.files[index].source
    #expect(DeclarationOutline(text) != nil)
    #expect(dump(text, isWhole: false) == dump(text, isWhole: true))
  }

  @Test("places in deferred bodies are those of the file")
  func places() throws {
    let text = "/* c */ struct S {\n  // x\n  func f(_ a: Int) -> Int {\n    a +\n      b.c\n  }\n}"
    let source = SourceFile(name: "library.swift", text: text, isLibrary: true)
    let file = Parser.parse(source, operators: .standard).file
    guard case .declaration(let type) = file.statements[0].kind, case .nominal(let nominal) = type.kind,
      case .function(let function) = nominal.members[0].kind, let body = function.body,
      case .expression(let sum) = body.statements[0].kind
    else { throw Failure.shape }
    #expect(slice(text, type.range) == text.dropFirst(8))
    #expect(slice(text, nominal.members[0].nameRange) == "f")
    #expect(slice(text, body.range) == "{\n    a +\n      b.c\n  }")
    #expect(slice(text, sum.range) == "a +\n      b.c")
  }

  private enum Failure: Error { case shape }

  private func slice(_ text: String, _ range: SourceRange) -> String {
    String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}
