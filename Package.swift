// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Dure",
  products: [
    .library(name: "Interpreter", targets: ["Interpreter"]),
    .library(name: "JupyterWire", targets: ["JupyterWire"]),
    .library(name: "Dure", targets: ["Dure"]),
    .executable(name: "dure", targets: ["dure"]),
    .executable(name: "dure-kernel", targets: ["dure-kernel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "JupyterWire", dependencies: ["CZeroMQ", "CSodium"]),
    .target(
      name: "Interpreter",
      dependencies: [
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftDiagnostics", package: "swift-syntax"),
      ]),
    .target(name: "Dure"),
    .target(name: "CDureText"),
    .target(name: "CKernelspec"),
    .target(
      name: "NotebookKernel",
      dependencies: ["JupyterWire", "Interpreter", "CDureText", "CKernelspec"]),
    .target(
      name: "NotebookExport",
      dependencies: [
        "NotebookKernel", "CDureText",
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
      ]),
    .executableTarget(name: "dure-kernel", dependencies: ["NotebookKernel"]),
    .executableTarget(
      name: "dure",
      dependencies: [
        "NotebookKernel", "NotebookExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "EmbeddingExample", dependencies: ["Interpreter"]),
    .executableTarget(name: "EchoKernel", dependencies: ["JupyterWire"], path: "Tests/EchoKernel"),
    .target(name: "ProcessFigures", path: "Tests/ProcessFigures"),
    .executableTarget(
      name: "FuzzDriver", dependencies: ["Interpreter", "ProcessFigures"], path: "Tests/FuzzDriver"),
    .executableTarget(
      name: "SessionBench", dependencies: ["Interpreter", "ProcessFigures"], path: "Tests/Bench/Sessions"),
    .testTarget(
      name: "JupyterWireTests", dependencies: ["JupyterWire", "EchoKernel", "CZeroMQ"]),
    .testTarget(name: "InterpreterTests", dependencies: ["Interpreter"]),
    .testTarget(
      name: "NotebookKernelTests",
      dependencies: ["NotebookKernel", "JupyterWire", "Interpreter"]),
    .testTarget(name: "NotebookExportTests", dependencies: ["NotebookExport"]),
    .testTarget(name: "DureTests", dependencies: ["Dure"]),
  ],
  swiftLanguageModes: [.v6]
)

// One set of strict settings for every target.
for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
}
