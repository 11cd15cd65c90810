import JupyterWire

/// The kernel that runs Swift cells.
public enum DureKernel {
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
    ])
}
