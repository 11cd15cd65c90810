import ArgumentParser
import Glibc

/// `dure kernel`: becomes the kernel's own program.
struct KernelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernel",
    abstract: "Run the Jupyter kernel; Jupyter starts it by itself.",
    discussion: """
      Runs dure-kernel, which lies beside this program, with a connection file or a \
      registration file that a front end has written. What you are looking for is \
      most likely `dure install` and then `jupyter lab`.
      """)

  @Argument(
    help: ArgumentHelp("The connection file.", valueName: "connection-file"),
    completion: .file(extensions: ["json"]))
  var connectionFile: String

  func run() throws {
    let kernel = try Programs.kernel()
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(kernel), strdup(connectionFile), nil]
    execv(kernel, arguments)
    throw ValidationError("Cannot run '\(kernel)': \(String(cString: strerror(errno)))")
  }
}
