import ArgumentParser
import NotebookKernel

/// `dure run`: runs a script or a notebook in the terminal.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a Swift script or a notebook, without compiling it.",
    discussion: """
        dure run script.swift      a script
        dure run analysis.ipynb    the cells of a notebook, and their values
        generate | dure run -      a script or a notebook from the standard input

      Exit status: 0 when all went well; 1 when the source is not valid Swift or \
      cannot be read; 132 when it trapped or threw an error to the top, as a compiled \
      program; 130 when it was interrupted. A cell tagged raises-exception may fail.
      """)

  @Argument(help: "A .swift file, an .ipynb file, or - for the standard input.", completion: .file())
  var file: String

  func run() throws {
    let status = try TerminalProgram.run(file)
    if status != .success { throw ExitCode(status.code) }
  }
}
