"""Notebooks that the tests write, and the ones that the repository ships."""

import nbformat

from .kernel import LANGUAGE, ROOT


def written(kernel_name, *cells):
    """A notebook of code cells for that kernel."""
    book = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells],
        metadata={"kernelspec": {"name": kernel_name, "display_name": kernel_name, "language": LANGUAGE.name}})
    for number, cell in enumerate(book.cells):
        cell["id"] = f"cell-{number}"
    return book


def shipped():
    """The notebooks of the repository that the kernel under test can run."""
    return sorted((ROOT / "Notebooks").glob("*.ipynb")) if LANGUAGE.name == "swift" else []


def read(path):
    return nbformat.read(path, as_version=4)


def code_cells(book):
    return [cell for cell in book.cells if cell.cell_type == "code"]


def may_fail(cell):
    """A cell that shows an error on purpose says so in its tags, as nbclient and papermill expect it."""
    return "raises-exception" in cell.metadata.get("tags", [])


def check_outputs(book):
    """Every code cell ran; only the cells that say so failed, and they did."""
    for cell in code_cells(book):
        if not cell.source.strip():
            continue
        assert cell.execution_count, f"not executed: {cell.source}"
        errors = [output for output in cell.outputs if output.output_type == "error"]
        if may_fail(cell):
            assert errors, f"no error where one is announced: {cell.source}"
        else:
            assert not errors, f"{cell.source}\n{errors[0].evalue if errors else ''}"
