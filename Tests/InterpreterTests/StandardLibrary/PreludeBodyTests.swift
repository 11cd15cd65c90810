import Testing

@testable import Interpreter

/// The library's bodies are checked when they are first called; here all of them are.
@Suite struct PreludeBodyTests {
  /// What a body means must not depend on what was looked at before it, so two orders are tried.
  @Test(arguments: [false, true]) func everyBodyIsValid(backwards: Bool) {
    let checker = Checker()
    for files in [Prelude.files] + Prelude.parts.map({ $0.files() }) {
      checker.declareLibrary(
        files.map { file in
          Parser.parse(SourceFile(name: "Swift.\(file.name)", text: file.source, isLibrary: true)).file
        })
    }
    var walk = LibraryWalk(checker: checker, isBackwards: backwards)
    for name in walk.ordered(checker.library.names.keys) {
      checker.library.local(name).forEach { walk.visit($0) }
    }
    #expect(walk.checked > 1000)
    for diagnostic in checker.diagnostics where diagnostic.severity == .error {
      let file = diagnostic.range.file
      let (line, column) = file?.location(at: Int(diagnostic.range.start)) ?? (0, 0)
      Issue.record("\(file?.name ?? ""):\(line):\(column): \(diagnostic.message)\n\(file?.line(line) ?? "")")
    }
  }
}

/// Checks the bodies of declarations and of their members.
private struct LibraryWalk {
  let checker: Checker
  var checked = 0
  private let isBackwards: Bool
  private var seen: Set<ObjectIdentifier> = []

  init(checker: Checker, isBackwards: Bool) {
    self.checker = checker
    self.isBackwards = isBackwards
  }

  func ordered(_ names: some Sequence<String>) -> [String] {
    isBackwards ? names.sorted(by: >) : names.sorted()
  }

  mutating func visit(_ decl: Decl) {
    guard seen.insert(ObjectIdentifier(decl)).inserted else { return }
    decl.resolve()
    switch decl {
    case let function as FunctionDecl: check(function)
    case let nominal as NominalDecl:
      for name in ordered(nominal.members.keys) { nominal.members[name]?.forEach { visit($0) } }
      if let deinitializer = nominal.deinitializer { check(deinitializer) }
    case let variable as VariableDecl:
      for accessor in [variable.getter, variable.setter, variable.willSet, variable.didSet] {
        if let accessor { visit(accessor) }
      }
      _ = checker.initialValue(of: variable)
    case let member as SubscriptDecl:
      for accessor in [member.getter, member.setter] {
        if let accessor { visit(accessor) }
      }
    default: break
    }
  }

  private mutating func check(_ function: FunctionDecl) {
    checked += 1
    _ = checker.body(of: function)
    for index in function.parameters.indices { _ = checker.defaultValue(of: function, parameter: index) }
  }
}
