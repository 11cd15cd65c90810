import Testing

@testable import Interpreter

@Suite struct PreludeTests {
  static let files = Prelude.files + Prelude.modules.keys.sorted().flatMap { Prelude.modules[$0] ?? [] }

  @Test(arguments: files.map(\.name)) func parses(_ name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let source = SourceFile(name: file.name, text: file.source, isLibrary: true)
    for diagnostic in Parser.parse(source).diagnostics {
      let (line, column) = source.location(at: Int(diagnostic.range.start))
      Issue.record("\(name):\(line):\(column): \(diagnostic.message)\n\(source.line(line))")
    }
  }
}
