"""A real browser opens JupyterLab and works in a notebook. Screenshots are left in artefacts/."""

import shutil

import nbformat
import pytest
from selenium.webdriver.common.keys import Keys
from support.jupyterlab import Notebook, Server, chromium
from support.notebooks import code_cells, may_fail, read, shipped, written
from support.patience import REPLY


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("lab"))
    yield server
    server.stop()


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    browser = chromium(tmp_path_factory.mktemp("chromium"))
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def notebook(server, browser, kernel_name, language):
    """A notebook with a value, a progress bar, a failing cell and an empty one, run from the menu."""
    book = written(
        kernel_name, language.expression, language.progress, language.completion_setup, language.runtime_error, "")
    nbformat.write(book, server.files / "sample.ipynb")
    notebook = Notebook(browser, server, "sample.ipynb")
    notebook.run_all()
    notebook.wait("the error", lambda: notebook.outputs(3) and notebook.status == "Idle")
    return notebook


def test_a_result(notebook, language):
    assert notebook.outputs(0)[0].text == language.expression_result
    assert notebook.prompt(0) == "[1]:"


def test_a_progress_bar(notebook, artefacts):
    bar = notebook.wait("a progress bar", lambda: notebook.outputs(1, "progress"))[0]
    assert bar.is_displayed()
    assert float(bar.get_property("value")) == float(bar.get_property("max")), "the bar is full"
    notebook.screenshot(artefacts / "jupyterlab-progress.png")


def test_an_error(notebook):
    text = notebook.outputs(3)[0].text
    assert "boom" in text
    assert "\x1b" not in text, "colours are rendered, not shown as codes"
    assert notebook.all("[data-mime-type='application/vnd.jupyter.stderr']", notebook.cells[3]), "shown as an error"


def test_a_completion_list(notebook, language, artefacts):
    listed = notebook.complete(4, language.completion_prefix)
    assert len(listed) >= 2 and any(language.completion_match in entry for entry in listed)
    notebook.screenshot(artefacts / "jupyterlab-completion.png")
    notebook.type(4, Keys.ESCAPE)


def test_the_stop_button(notebook, language):
    """The last cell loops for ever; the stop button ends it and the notebook goes on."""
    notebook.type(4, Keys.CONTROL, "a")
    notebook.type(4, Keys.END, Keys.BACKSPACE * 80, language.endless_loop)
    notebook.run_cell(4)
    notebook.wait("a busy kernel", lambda: notebook.status == "Busy")
    notebook.all('[data-command="notebook:interrupt-kernel"], [data-jp-item-name="interrupt"] jp-button')[0].click()
    notebook.wait("an idle kernel", lambda: notebook.status == "Idle")
    notebook.wait("an error", lambda: notebook.outputs(4))
    notebook.run_cell(0)
    notebook.wait("a new number", lambda: notebook.prompt(0) not in ("[1]:", "[*]:"))
    assert notebook.outputs(0)[0].text == language.expression_result


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_a_shipped_notebook_runs_from_top_to_bottom(server, browser, path, kernel_name, artefacts):
    book = read(path)
    book.metadata.kernelspec.name = kernel_name
    shutil.copytree(path.parent, server.files, dirs_exist_ok=True)
    nbformat.write(book, server.files / path.name)
    notebook = Notebook(browser, server, path.name)
    notebook.run_all()  # a front end stops at the first error; a user goes on from there
    stops = [i for i, cell in enumerate(code_cells(book)) if may_fail(cell)]
    last = stops[0] if stops else len(code_cells(book)) - 1
    notebook.wait(
        "the last cell's number", lambda: notebook.prompt(last).strip("[]: ").isdigit() and notebook.status == "Idle",
        REPLY * 3)
    saved = notebook.save(server.files / path.name)
    for cell in code_cells(saved)[:last if stops else last + 1]:
        assert not [output for output in cell.outputs if output.output_type == "error"], cell.source
    notebook.screenshot(artefacts / f"jupyterlab-{path.stem.lower()}.png")
