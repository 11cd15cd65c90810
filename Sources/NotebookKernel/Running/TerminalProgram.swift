import Glibc
import Interpreter

/// Runs a script or a notebook as a program of its own.
public enum TerminalProgram {
  /// Runs a file to its end.
  ///
  /// An interrupt (Ctrl-C) ends what runs with an error; a second one ends the process.
  ///
  /// - Parameter path: A `.swift` file, an `.ipynb` file, or `-` for the standard input, which may be either.
  /// - Returns: How the process should end.
  /// - Throws: ``NotebookError`` when the file cannot be read, or is a notebook that cannot be run.
  public static func run(_ path: String) throws(NotebookError) -> ProcessStatus {
    let text = try Files.readText(path)
    let name = path == "-" ? "<stdin>" : path
    let notebook: NotebookDocument? =
      path.hasSuffix(".ipynb") || (path == "-" && NotebookDocument.looksLikeNotebook(text))
      ? try NotebookDocument(parsing: text, name: name) : nil

    let console = NotebookConsole(displayPrefix: "display")
    let interpreter = SessionInterpreter(console: console)
    let interruption = interpreter.interruption
    InterruptSignal.onFirst { interruption.requestInterrupt() }
    let runner = ScriptRunner(
      interpreter: interpreter, console: console, sink: TerminalSink(),
      style: isatty(STDERR_FILENO) == 1 ? .ansi : .plain)
    if let notebook { return runner.run(notebook, name: name) }
    return runner.run(script: text, name: name)
  }
}
