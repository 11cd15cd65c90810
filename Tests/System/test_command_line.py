"""The `dure` command: run, export, install, completions, help."""

import json
import os
import shutil
import subprocess

import nbformat
import pytest
from support.kernel import BUILD, home_environment
from support.notebooks import code_cells, may_fail, read, shipped, written
from support.patience import REPLY

pytestmark = pytest.mark.only("swift")


@pytest.fixture
def dure(tmp_path):
    """Runs `dure` with those arguments in an empty folder."""

    environment = {**os.environ, **home_environment(tmp_path / "home")}
    del environment["JUPYTER_DATA_DIR"]

    def run(*arguments, stdin="", check=True):
        ended = subprocess.run(
            [BUILD / "dure", *map(str, arguments)], input=stdin, capture_output=True, text=True, timeout=REPLY * 2,
            cwd=tmp_path, env=environment)
        if check:
            assert ended.returncode == 0, ended.stderr
        return ended

    return run


# dure run


def test_run_a_file(dure, tmp_path):
    (tmp_path / "hello.swift").write_text('let name = "두레"\nprint("hello, \\(name)")\n')
    assert dure("run", "hello.swift").stdout == "hello, 두레\n"


def test_run_standard_input(dure):
    assert dure("run", "-", stdin="print((1...4).reduce(0, +))").stdout == "10\n"


def test_a_script_writes_to_standard_error(dure):
    ended = dure("run", "-", stdin='print("out")\nprint("err", to: &standardError)')
    assert (ended.stdout, ended.stderr) == ("out\n", "err\n")


def test_a_script_reads_its_input(dure, tmp_path):
    (tmp_path / "ask.swift").write_text('while let line = readLine() { print("<\\(line)>") }')
    assert dure("run", "ask.swift", stdin="one\ntwo\n").stdout == "<one>\n<two>\n"


@pytest.mark.parametrize("code, says", [
    ("let a = 1\nlet b: String = a\n", "cannot convert value of type 'Int'"),
    ('print("first")\nlet nothing: Int? = nil\nprint(nothing!)\n', "nil"),
    ("struct Problem: Error {}\nthrow Problem()\n", "Problem"),
    ("func (", "expected"),
])
def test_a_failing_script(dure, tmp_path, code, says):
    (tmp_path / "bad.swift").write_text(code)
    ended = dure("run", "bad.swift", check=False)
    assert ended.returncode not in (0, -4, -5, -6, -11)
    # swiftc 6 points with "`-" below the line.
    assert says in ended.stderr and "bad.swift" in ended.stderr and "`-" in ended.stderr
    assert ended.stdout == ("first\n" if "first" in code else "")


@pytest.mark.parametrize("arguments", [("run", "missing.swift"), ("run", "missing.ipynb"), ("export", "missing.ipynb")])
def test_a_missing_file(dure, arguments):
    ended = dure(*arguments, check=False)
    assert ended.returncode != 0 and arguments[1] in ended.stderr


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": 5}', "\xff\xfe", '{"nbformat": 99, "cells": []}'])
@pytest.mark.parametrize("command", ["run", "export"])
def test_a_broken_notebook(dure, tmp_path, content, command):
    (tmp_path / "broken.ipynb").write_bytes(content.encode("latin-1"))
    ended = dure(command, "broken.ipynb", check=False)
    assert 0 < ended.returncode < 128 and "broken.ipynb" in ended.stderr


def test_run_a_notebook(dure, tmp_path):
    book = written("dure", "let x = 20", "x + 1", 'print("between")', 'display(Markdown("*shown*"))', "x * 2")
    nbformat.write(book, tmp_path / "book.ipynb")
    out = dure("run", "book.ipynb").stdout
    for text in ("21", "between", "shown", "40"):
        assert text in out
    assert out.index("21") < out.index("between") < out.index("shown") < out.index("40")


def test_a_notebook_stops_at_its_first_error(dure, tmp_path):
    book = written("dure", 'print("one")', "let a: Int = \"no\"", 'print("two")')
    nbformat.write(book, tmp_path / "book.ipynb")
    ended = dure("run", "book.ipynb", check=False)
    assert ended.returncode != 0 and ended.stdout == "one\n"
    assert "cannot convert value of type 'String'" in ended.stderr


def test_an_announced_error_does_not_stop_a_notebook(dure, tmp_path):
    book = written("dure", 'print("one")', "let a: Int = \"no\"", 'print("two")')
    book.cells[1].metadata["tags"] = ["raises-exception"]
    nbformat.write(book, tmp_path / "book.ipynb")
    ended = dure("run", "book.ipynb")
    assert "one\n" in ended.stdout and "two\n" in ended.stdout


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_run_a_shipped_notebook(dure, path):
    assert dure("run", path).stdout


# dure export


def unordered(text):
    """Text in which the entries of a dictionary on a line of its own are sorted: their order is not promised."""
    def line(one):
        return sorted(one[1:-1].split(", ")) if one.startswith("[") and ": " in one else one
    return [line(one) for one in text.splitlines()]


def exported(dure, tmp_path, book, name):
    """Exports a notebook, compiles the package, and returns what it prints."""
    nbformat.write(book, tmp_path / f"{name}.ipynb")
    dure("export", f"{name}.ipynb", "--output", "package")
    build = ["--package-path", str(tmp_path / "package"), "--scratch-path", str(tmp_path / "scratch")]
    built = subprocess.run(["swift", "build", *build], capture_output=True, text=True, timeout=REPLY * 10)
    assert built.returncode == 0, (built.stdout + built.stderr)[-5000:]
    assert "warning:" not in built.stdout + built.stderr
    ran = subprocess.run(["swift", "run", "--skip-build", *build], capture_output=True, text=True, timeout=REPLY)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def without_what_is_left_out(book):
    """Export leaves out magics and the cells that fail on purpose."""
    book.cells = [
        cell for cell in book.cells
        if cell.cell_type != "code" or not (may_fail(cell) or cell.source.lstrip().startswith("%"))]
    return book


def test_an_exported_notebook_prints_the_same(dure, tmp_path):
    book = written(
        "dure", "let limit = 3\nfunc clamp(_ x: Int) -> Int { min(x, limit) }", "clamp(7)",
        'let limit = "three"\nprint(limit, clamp(7))', "struct Point: Equatable { var x = 1.5; var y = [1, 2] }\nPoint()",
        'var counts: [String: Int] = [:]\nfor word in ["a", "b", "a"] { counts[word, default: 0] += 1 }',
        'counts.sorted { $0.key < $1.key }.map { "\\($0.key)=\\($0.value)" }',
        'func wait() async -> Int { try? await Task.sleep(for: .milliseconds(1)); return 7 }\nawait wait()',
        'print("to be or", "not", separator: "; ", terminator: "!\\n")', "(1, \"two\", nil as Int?)")
    nbformat.write(book, tmp_path / "same.ipynb")
    interpreted = dure("run", "same.ipynb").stdout
    assert interpreted
    assert unordered(exported(dure, tmp_path, book, "same")) == unordered(interpreted)


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_an_exported_shipped_notebook_prints_the_same(dure, tmp_path, path):
    book = without_what_is_left_out(read(path))
    assert code_cells(book)
    nbformat.write(book, tmp_path / "book.ipynb")
    interpreted = dure("run", "book.ipynb").stdout
    assert unordered(exported(dure, tmp_path, book, "book")) == unordered(interpreted)


def test_export_does_not_overwrite(dure, tmp_path):
    nbformat.write(written("dure", "1"), tmp_path / "book.ipynb")
    (tmp_path / "package").mkdir()
    assert dure("export", "book.ipynb", "--output", "package", check=False).returncode != 0
    dure("export", "book.ipynb", "--output", "package", "--force")
    assert (tmp_path / "package" / "Package.swift").exists()


# dure install


def test_install(dure, tmp_path):
    dure("install", "--prefix", tmp_path / "prefix")
    dure("install", "--prefix", tmp_path / "prefix")
    folder = tmp_path / "prefix" / "share" / "jupyter" / "kernels" / "dure"
    spec = json.loads((folder / "kernel.json").read_text())
    assert spec["argv"][-1] == "{connection_file}" and os.access(spec["argv"][0], os.X_OK)
    assert spec["language"] == "swift" and spec["interrupt_mode"] == "message"
    assert spec["display_name"] == "Swift (Dure)" and spec["kernel_protocol_version"] == "5.6"
    assert spec["metadata"]["supported_encryption"] == ["curve"]
    for logo in ("logo-32x32.png", "logo-64x64.png"):
        assert (folder / logo).read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (folder / "logo-svg.svg").read_text()


def test_install_for_one_user(dure, tmp_path):
    dure("install", "--user")
    assert list(tmp_path.rglob("kernels/dure/kernel.json"))


def test_install_where_nobody_may_write(dure):
    ended = dure("install", "--prefix", "/proc/nowhere", check=False)
    assert ended.returncode != 0 and "/proc/nowhere" in ended.stderr


# Help


@pytest.mark.parametrize("command", [(), ("run",), ("export",), ("install",), ("kernel",), ("completions",)])
def test_help_is_worth_reading(dure, command):
    text = dure(*command, "--help").stdout
    assert "USAGE: dure" in text and len(text) > 250


def test_no_arguments_help_too(dure):
    ended = dure(check=False)
    assert "export" in ended.stdout + ended.stderr and "install" in ended.stdout + ended.stderr


def test_an_unknown_command(dure):
    ended = dure("nonsense", check=False)
    assert ended.returncode == 64 and "dure" in ended.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions(dure, shell, tmp_path):
    script = dure("completions", shell).stdout
    assert "export" in script and "install" in script
    if shutil.which(shell):
        (tmp_path / "script").write_text(script)
        subprocess.run([shell, "-n", str(tmp_path / "script")], check=True)
