"""JupyterLab's debugger panel in a real browser, with a server and a page of its own."""

import nbformat
import pytest
from support.jupyterlab import Notebook
from support.notebooks import written
from test_jupyterlab import browser, server  # noqa: F401


@pytest.mark.only("swift")
def test_the_debugger(server, browser, kernel_name, artefacts):  # noqa: F811
    """The bug icon, a breakpoint by the gutter, call stack and variables, a step, and on to the end."""
    book = written(
        kernel_name, "struct Point { var x = 1; var y = 2 }\nfunc area(_ sides: [Int], of point: Point) -> Int {\n"
        "    let product = sides.reduce(1, *)\n    return product * point.x\n}",
        "let total = area([6, 7], of: Point())\ntotal")
    nbformat.write(book, server.files / "debugged.ipynb")
    notebook = Notebook(browser, server, "debugged.ipynb")
    notebook.run_cell(0)
    notebook.wait("the number of the first cell", lambda: notebook.prompt(0) == "[1]:")
    notebook.enable_debugger()
    notebook.toggle_breakpoint(0, 3)
    notebook.wait("a breakpoint in the list", lambda: notebook.shown(".jp-DebuggerBreakpoint"))
    notebook.run_cell(1)
    notebook.wait("the call stack", lambda: len(notebook.call_stack) == 2)
    assert notebook.call_stack[0].startswith("area(_:of:)") and notebook.call_stack[0].endswith(":3")
    notebook.wait("the variables", lambda: {"sides", "point"} <= set(notebook.debugged_variables))
    assert notebook.debugged_variables["sides"] == "[Int]"
    notebook.debug("next")
    notebook.wait("the next line", lambda: notebook.call_stack and notebook.call_stack[0].endswith(":4"))
    notebook.wait("a new variable", lambda: notebook.debugged_variables.get("product") == "42")
    notebook.screenshot(artefacts / "jupyterlab-debugger.png")
    notebook.debug("continue")
    notebook.wait("the result", lambda: notebook.outputs(1) and notebook.outputs(1)[0].text == "42")
    assert notebook.status == "Idle" and not notebook.call_stack
