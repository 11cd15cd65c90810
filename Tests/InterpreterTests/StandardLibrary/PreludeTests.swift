import Testing

@testable import Interpreter

@Suite struct PreludeTests {
  static let files = Prelude.files + Prelude.parts.flatMap { $0.files() }

  @Test(arguments: files.map(\.name)) func parses(_ name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let source = SourceFile(name: file.name, text: file.source, isLibrary: true)
    for diagnostic in Parser.parse(source).diagnostics {
      let (line, column) = source.location(at: Int(diagnostic.range.start))
      Issue.record("\(name):\(line):\(column): \(diagnostic.message)\n\(source.line(line))")
    }
  }

  /// The names in attributes such as `@_native("print")`.
  static func names(in attribute: String) -> Set<String> {
    var names: Set<String> = []
    for file in files {
      for part in file.source.split(separator: "@\(attribute)(\"", omittingEmptySubsequences: false)
        .dropFirst()
      {
        names.insert(String(part.prefix { $0 != "\"" }))
      }
    }
    return names
  }

  @Test func everyNativeIsImplemented() {
    let implemented = Set(NativeRegistry.standardLibrary.names)
    let declared = Self.names(in: "_native")
    #expect(declared.subtracting(implemented).sorted() == [])
    #expect(implemented.subtracting(declared).sorted() == [])
  }
}
