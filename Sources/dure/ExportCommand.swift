import ArgumentParser
import NotebookExport
import NotebookKernel

/// `dure export`: turns a notebook into a Swift package.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Turn a notebook into a Swift package that does the same.",
    discussion: """
      The package has the cells as one program, in order, and the Dure library's \
      source, so that it builds anywhere:

        dure export analysis.ipynb
        swift run --package-path analysis

      It prints what the notebook shows as text. A name that a later cell declares \
      again is renamed. Left out are lines that begin with %, and cells tagged \
      raises-exception.
      """)

  @Argument(help: "The notebook.", completion: .file(extensions: ["ipynb"]))
  var notebook: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the package; by default the notebook's name.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(name: .long, help: "Write into a folder that exists, over what is in it.")
  var force = false

  func run() throws {
    let document = try NotebookDocument(parsing: Files.readText(notebook), name: notebook)
    let package = ExportedPackage(document, fileName: notebook)
    let folder = output ?? package.name
    if !force, Files.exists(folder) {
      throw ValidationError(
        "'\(folder)' exists. Give another folder with --output, or --force to write into it.")
    }
    for file in package.files { try Files.replace(folder + "/" + file.path, with: Array(file.text.utf8)) }
    print(
      "Wrote the package \(package.name) to \(folder). Build and run it with: swift run --package-path \(folder)"
    )
  }
}
