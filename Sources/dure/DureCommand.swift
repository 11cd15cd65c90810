import ArgumentParser
import NotebookKernel

/// `dure`: Swift notebooks from the command line.
@main
struct DureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dure",
    abstract: "Swift for notebooks: interpreted in milliseconds, compiled for production.",
    discussion: """
      A typical way through it:

        dure install                 make Jupyter know the kernel
        jupyter lab                  work in a notebook
        dure run analysis.ipynb      run it, or a .swift file, without Jupyter
        dure export analysis.ipynb   make a Swift package of it to compile

      Cells and scripts are Swift 6 with everything on the main actor. No Swift \
      toolchain is needed to run them.
      """,
    version: DureVersion.text,
    subcommands: [
      RunCommand.self, ExportCommand.self, InstallCommand.self, KernelCommand.self, CompletionsCommand.self,
    ])
}
