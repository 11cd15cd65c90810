import Testing

@testable import NotebookKernel

@Suite("Notebooks")
struct DocumentTests {
  @Test("Cells, sources in both forms, tags and the language are read")
  func reading() throws {
    let document = try NotebookDocument(
      parsing: """
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"language": "swift", "name": "dure"}},
         "cells": [
          {"cell_type": "markdown", "source": "# Title", "metadata": {}},
          {"cell_type": "code", "source": ["let x = 1\\n", "x"], "metadata": {"tags": ["raises-exception"]}}]}
        """, name: "a.ipynb")
    #expect(document.language == "swift")
    #expect(document.cells.map(\.kind) == [.markdown, .code])
    #expect(document.cells[1].source == "let x = 1\nx")
    #expect(document.cells[1].mayFail)
  }

  @Test(
    "What is no notebook in Swift is refused with a reason",
    arguments: [
      ("{", "not a Jupyter notebook"), ("{}", "it has no 'nbformat'"),
      ("{\"nbformat\": 3}", "its format is 3"),
      ("{\"nbformat\": 4}", "it has no 'cells'"),
      (
        "{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"language_info\": {\"name\": \"python\"}}}",
        "a notebook in python"
      ),
    ])
  func refused(text: String, reason: String) throws {
    let error = #expect(throws: NotebookError.self) { try NotebookDocument(parsing: text, name: "a.ipynb") }
    #expect(error?.description.contains(reason) == true)
  }

  @Test("Notebooks are told from scripts")
  func telling() {
    #expect(NotebookDocument.looksLikeNotebook("\n {\"nbformat\": 4}"))
    #expect(!NotebookDocument.looksLikeNotebook("{ print(1) }()"))
    #expect(!NotebookDocument.looksLikeNotebook("let x = 1"))
  }
}
