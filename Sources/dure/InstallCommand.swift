import ArgumentParser
import NotebookKernel

/// `dure install`: makes Jupyter know the kernel.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Make Jupyter know the kernel \"Swift (Dure)\".",
    discussion: """
      Writes the kernel's specification, which names the program dure-kernel that \
      lies beside this one. Install again after moving the programs.

        dure install                       for you alone (the same as --user)
        dure install --prefix .venv        for a virtual environment
        dure install --prefix /usr/local   for everybody on this machine
      """)

  @Flag(name: .long, help: "Install for you alone, below ~/.local/share/jupyter or $JUPYTER_DATA_DIR.")
  var user = false

  @Option(
    name: .long, help: ArgumentHelp("Install below DIR/share/jupyter.", valueName: "dir"),
    completion: .directory)
  var prefix: String?

  func validate() throws {
    if user, prefix != nil { throw ValidationError("Give --user or --prefix, not both.") }
  }

  func run() throws {
    let kernel = try Programs.kernel()
    let folder = try Kernelspec.install(prefix.map { .prefix($0) } ?? .user, kernel: kernel)
    print("Installed the kernel \"Swift (Dure)\" in \(folder)")
  }
}
