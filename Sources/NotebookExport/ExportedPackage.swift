public import NotebookKernel

/// A Swift package that does what a notebook does: `dure export` writes it.
///
/// It has the notebook's cells as one program, compiled with the settings that cells have (Swift 6, everything on the
/// main actor), and the Dure library's source, so that it builds without Dure.
public struct ExportedPackage: Sendable {
  /// A file of the package.
  public struct File: Sendable, Equatable {
    /// The path below the package's folder.
    public var path: String
    /// The text.
    public var text: String
  }

  /// The name of the package and its program.
  public let name: String
  /// The files.
  public let files: [File]

  /// Makes a package of a notebook.
  ///
  /// - Parameters:
  ///   - notebook: The notebook.
  ///   - fileName: The notebook's file name.
  public init(_ notebook: NotebookDocument, fileName: String) {
    name = Self.moduleName(fileName)
    var files = [
      File(path: "Package.swift", text: Self.manifest(name)),
      File(path: ".gitignore", text: ".build/\n"),
      File(path: "Sources/\(name)/main.swift", text: ExportedProgram(notebook, fileName: fileName).text),
    ]
    for file in DureLibraryText.compiledFiles {
      files.append(File(path: "Sources/Dure/\(file.path)", text: file.text))
    }
    self.files = files
  }

  /// A file's name without its extension, as a name that Swift accepts.
  static func moduleName(_ fileName: String) -> String {
    let base = fileName.split(separator: "/").last.map(String.init) ?? fileName
    let stem = base.hasSuffix(".ipynb") ? String(base.dropLast(6)) : base
    var name = ""
    for scalar in stem.unicodeScalars {
      let isAllowed = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      name.unicodeScalars.append(isAllowed ? scalar : "_")
    }
    if name.isEmpty || name.first?.isNumber == true { name = "Notebook" + name }
    return ["Dure", "Swift", "main"].contains(name) ? name + "Notebook" : name
  }

  private static func manifest(_ name: String) -> String {
    """
    // swift-tools-version: 6.2

    import PackageDescription

    let package = Package(
      name: "\(name)",
      targets: [
        .target(name: "Dure"),
        .executableTarget(
          name: "\(name)",
          dependencies: ["Dure"],
          swiftSettings: [
            .defaultIsolation(MainActor.self),
            // Values print their types' names with the module: as in the notebook, it is called main.
            .unsafeFlags(["-module-name", "main"]),
          ]),
      ],
      swiftLanguageModes: [.v6]
    )

    """
  }
}
