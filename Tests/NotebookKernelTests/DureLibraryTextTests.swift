import Interpreter
import Testing

@testable import NotebookKernel

@Suite("The Dure library's text")
struct DureLibraryTextTests {
  @Test("Every source file of the library is embedded, as it is")
  func complete() throws {
    let root = #filePath.folder.folder.folder + "/Sources/Dure"
    let embedded = DureLibraryText.compiledFiles
    #expect(Set(embedded.map(\.path)) == swiftFiles(below: root))
    for file in embedded { #expect(try Files.readText("\(root)/\(file.path)") == file.text) }
  }

  @Test("Notebooks get every public name of the compiled library")
  func sameNames() {
    let compiled = publicNames(DureLibraryText.compiledFiles.map(\.text).joined(separator: "\n"))
    let interpreted = publicNames(DureLibraryText.interfaceText)
    // What only exported packages call, and what only magics call.
    #expect(compiled.subtracting(interpreted) == ["showResult"])
    #expect(interpreted.subtracting(compiled) == ["_timeIt", "_ownRepresentations"])
    #expect(
      compiled.isSuperset(of: ["display", "progress", "ProgressBar", "HTML", "clearOutput", "standardError"]))
  }

  @Test("The kernel declares the same host functions as a compiled program has")
  func sameHost() throws {
    let host = try #require(DureLibraryText.compiledFiles.first { $0.path == "Host/DureHost.swift" })
    let compiled = host.text.matches(of: /(?m)^  static (func .*) \{/).map { String($0.1) }
    let declared = Set(DureLibraryText.natives.matches(of: /static (func .*)/).map { String($0.1) })
    #expect(compiled.count >= 8)
    for function in compiled { #expect(declared.contains(function)) }
  }

  @Test("The notebook's module is whole Swift to the interpreter's parser")
  func parses() { #expect(Completeness.completeness(of: DureLibraryText.interfaceText) == .complete) }

  private func publicNames(_ text: String) -> Set<String> {
    Set(
      text.matches(
        of: /public (?:mutating |static |final |private\(set\) )*(?:func|var|let|struct|class|protocol) (\w+)/
      )
      .map { String($0.1) })
  }

  private func swiftFiles(below root: String) -> Set<String> {
    var files: Set<String> = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in TemporaryFolder.names(in: "\(root)/\(folder)") {
        if name.hasSuffix(".swift") {
          files.insert(folder + name)
        } else {
          folders.append(folder + name + "/")
        }
      }
    }
    return files
  }
}
