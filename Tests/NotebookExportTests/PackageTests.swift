import NotebookKernel
import Testing

@testable import NotebookExport

@Suite("Exported packages")
struct PackageTests {
  @Test(
    "File names become module names",
    arguments: [
      ("Welcome.ipynb", "Welcome"), ("a/b/my notebook-2.ipynb", "my_notebook_2"),
      ("2026.ipynb", "Notebook2026"),
      ("한국.ipynb", "__"), (".ipynb", "Notebook"), ("Dure.ipynb", "DureNotebook"),
    ])
  func names(file: String, name: String) { #expect(ExportedPackage.moduleName(file) == name) }

  @Test("The program has all cells in order; magics and failing cells are comments")
  func program() throws {
    let notebook = try NotebookDocument(
      parsing: """
        {"nbformat": 4, "metadata": {}, "cells": [
          {"cell_type": "markdown", "source": "# Title\\n\\ntext"},
          {"cell_type": "code", "source": "%time\\nlet x = 1\\nx"},
          {"cell_type": "code", "source": "x[9]", "metadata": {"tags": ["raises-exception"]}},
          {"cell_type": "raw", "source": "raw"},
          {"cell_type": "code", "source": "%timeit x + 1"}]}
        """, name: "a.ipynb")
    #expect(
      ExportedProgram(notebook, fileName: "a.ipynb").text == """
        // Exported from a.ipynb with `dure export`.
        import Dure

        // # Title
        //
        // text

        // MARK: Cell 1
        // %time is for notebooks only.
        let x = 1
        showResult(x)

        // MARK: Cell 2
        // Left out: this cell shows an error.
        // x[9]

        // MARK: Cell 3
        // Left out: measured with %timeit.
        // %timeit x + 1

        """)
  }

  @Test("The package carries the library and builds the module main")
  func files() throws {
    let notebook = try NotebookDocument(
      parsing: "{\"nbformat\": 4, \"metadata\": {}, \"cells\": []}", name: "a.ipynb")
    let package = ExportedPackage(notebook, fileName: "a.ipynb")
    let paths = package.files.map(\.path)
    #expect(paths.contains("Package.swift"))
    #expect(paths.contains("Sources/a/main.swift"))
    #expect(paths.contains("Sources/Dure/Host/DureHost.swift"))
    #expect(package.files[0].text.contains(".defaultIsolation(MainActor.self)"))
  }
}
