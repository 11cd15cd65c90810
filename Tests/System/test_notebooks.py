"""Jupyter's own tools run notebooks with the kernel: nbclient, nbconvert and papermill."""

import subprocess
import sys

import nbclient
import nbformat
import papermill
import pytest
from support.kernel import LANGUAGE
from support.notebooks import check_outputs, code_cells, may_fail, read, shipped, written
from support.patience import REPLY


@pytest.fixture
def sample(kernel_name, language, tmp_path):
    """A notebook with a print, a value, a display that is updated, an announced error, and one more value."""
    book = written(
        kernel_name, language.fill("print_text", text="hello"), language.expression, language.display_then_update,
        language.progress, language.runtime_error, language.expression)
    book.cells[4].metadata["tags"] = ["raises-exception"]
    path = tmp_path / "sample.ipynb"
    nbformat.write(book, path)
    return path


def check_sample(book, language):
    check_outputs(book)
    cells = code_cells(book)
    assert cells[0].outputs[0].text == "hello\n"
    assert cells[1].outputs[0].data["text/plain"] == language.expression_result
    assert [o.data["text/html"] for o in cells[2].outputs] == ["two"], "an update replaces what was stored"
    assert any("<progress" in o.data.get("text/html", "") for o in cells[3].outputs if "data" in o)
    assert cells[5].outputs[0].data["text/plain"] == language.expression_result


def nbconvert(notebook, folder, kernel_name, form="notebook"):
    subprocess.run(
        [sys.executable, "-m", "jupyter", "nbconvert", "--execute", "--to", form, "--output", "out",
         "--output-dir", str(folder), f"--ExecutePreprocessor.kernel_name={kernel_name}",
         f"--ExecutePreprocessor.timeout={int(REPLY * 5)}", str(notebook)],
        check=True, timeout=REPLY * 10)


def test_nbclient(sample, language, kernel_name):
    book = read(sample)
    nbclient.NotebookClient(book, kernel_name=kernel_name, timeout=REPLY).execute()
    check_sample(book, language)


def test_nbclient_stops_at_an_error(kernel_name, language):
    book = written(kernel_name, language.runtime_error, language.expression)
    with pytest.raises(nbclient.exceptions.CellExecutionError) as caught:
        nbclient.NotebookClient(book, kernel_name=kernel_name, timeout=REPLY).execute()
    assert caught.value.ename and "boom" in str(caught.value)
    assert not book.cells[1].outputs


def test_nbclient_interrupts_a_cell_that_takes_too_long(kernel_name, language):
    book = written(kernel_name, language.endless_loop, language.expression)
    client = nbclient.NotebookClient(
        book, kernel_name=kernel_name, timeout=2, interrupt_on_timeout=True, allow_errors=True)
    client.execute()
    assert [o.output_type for o in book.cells[0].outputs] == ["error"]


def test_nbconvert(sample, language, kernel_name, tmp_path):
    nbconvert(sample, tmp_path / "out", kernel_name)
    check_sample(read(tmp_path / "out" / "out.ipynb"), language)


def test_nbconvert_to_html(sample, language, kernel_name, tmp_path):
    nbconvert(sample, tmp_path / "out", kernel_name, "html")
    page = (tmp_path / "out" / "out.html").read_text()
    assert "hello" in page and "boom" in page and "\x1b" not in page


def run_papermill(path, kernel_name, folder):
    """Runs a copy without the cells that fail on purpose: papermill knows no such cells."""
    book = read(path)
    book.cells = [cell for cell in book.cells if not may_fail(cell)]
    nbformat.write(book, folder / "in.ipynb")
    papermill.execute_notebook(
        str(folder / "in.ipynb"), str(folder / "out.ipynb"), kernel_name=kernel_name, cwd=str(folder),
        progress_bar=False)
    return read(folder / "out.ipynb")


def test_papermill(sample, language, kernel_name, tmp_path):
    book = run_papermill(sample, kernel_name, tmp_path)
    check_outputs(book)
    assert code_cells(book)[1].outputs[0].data["text/plain"] == language.expression_result


def test_papermill_reports_an_error(kernel_name, language, tmp_path):
    nbformat.write(written(kernel_name, language.runtime_error), tmp_path / "in.ipynb")
    with pytest.raises(papermill.PapermillExecutionError, match="boom"):
        run_papermill(tmp_path / "in.ipynb", kernel_name, tmp_path)


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
class TestShipped:
    """The repository's notebooks are tests too."""

    def test_nbconvert(self, path, kernel_name, tmp_path):
        nbconvert(path, tmp_path, kernel_name)
        check_outputs(read(tmp_path / "out.ipynb"))

    def test_nbclient(self, path, kernel_name, tmp_path):
        book = read(path)
        nbclient.NotebookClient(
            book, kernel_name=kernel_name, timeout=REPLY * 5, resources={"metadata": {"path": str(tmp_path)}}).execute()
        check_outputs(book)

    def test_papermill(self, path, kernel_name, tmp_path):
        check_outputs(run_papermill(path, kernel_name, tmp_path))

    def test_the_shipped_copy_is_clean(self, path, kernel_name, tmp_path):
        """What is in the repository names the installed kernel and holds no outputs."""
        book = read(path)
        assert book.metadata.kernelspec.name == "dure"
        assert book.metadata.kernelspec.language == LANGUAGE.name
        assert all(not cell.outputs and cell.execution_count is None for cell in code_cells(book))
