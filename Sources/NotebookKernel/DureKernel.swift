import Interpreter
public import JupyterWire

/// The kernel that runs Swift cells.
public enum DureKernel {
  /// Listens as the front end's file says, and serves until the kernel should end.
  ///
  /// `kernel_info` is answered before the interpreter reads its library, so that a front end is ready at once.
  ///
  /// - Parameter path: A connection file or a registration file.
  /// - Throws: `WireError` when the file or its ports cannot be used.
  public static func serve(connectionFile path: String) throws(WireError) {
    let server = KernelServer(info: info) { host in
      let console = NotebookConsole(displayPrefix: host.session)
      let interpreter = SessionInterpreter(console: console)
      let interruption = interpreter.interruption
      host.attention.onRaise { interruption.requestYield() }
      interpreter.prepare()
      let journal = HistoryJournal.defaultPath().map { HistoryJournal(path: $0) }
      let notebook = NotebookSession(
        interpreter: interpreter, history: HistoryStore(journal: journal), console: console,
        requestBackground: { host.wake() })
      notebook.debugger = NotebookDebugger(
        session: interpreter.session, host: host, prefix: "/tmp/dure_\(host.session.prefix(8))/",
        present: { [unowned notebook] in notebook.bundle(for: $0) })
      return notebook
    }
    _ = try server.run(connectionFile: path)
  }

  /// What front ends are told about it.
  static let info = KernelInfo(
    implementation: "dure", implementationVersion: DureVersion.text,
    banner: """
      Dure \(DureVersion.text): Swift \(DureVersion.swift), interpreted.
      %help explains the notebook, Tab completes, Shift-Tab explains a name.
      """,
    language: KernelInfo.Language(
      name: "swift", version: DureVersion.swift, mimetype: "text/x-swift", fileExtension: ".swift",
      pygmentsLexer: "swift", codemirrorMode: "swift"),
    helpLinks: [
      KernelInfo.HelpLink(
        text: "The Swift Programming Language", url: "https://docs.swift.org/swift-book/"),
      KernelInfo.HelpLink(
        text: "Swift Standard Library",
        url: "https://developer.apple.com/documentation/swift/swift-standard-library"),
    ], supportsDebugging: true)
}
