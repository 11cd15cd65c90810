import Testing

@testable import Interpreter

/// Parses a text and dumps its tree, followed by what was reported.
func dump(_ text: String, isLibrary: Bool = false) -> String {
  let (file, diagnostics) = Parser.parse(SourceFile(name: "test.swift", text: text, isLibrary: isLibrary))
  return ([file.dump] + diagnostics.map(describe)).filter { !$0.isEmpty }.joined(separator: "\n")
}

/// `line:column: severity: message`
func describe(_ diagnostic: Diagnostic) -> String {
  guard let file = diagnostic.range.file else { return "\(diagnostic.severity): \(diagnostic.message)" }
  let place = file.location(at: Int(diagnostic.range.start))
  return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message)"
}

/// A row of a table of parses.
struct ParseCase: CustomTestStringConvertible, Sendable {
  var source: String
  var expected: String

  init(_ source: String, _ expected: String) {
    self.source = source
    self.expected = expected
  }

  var testDescription: String { source }
}
