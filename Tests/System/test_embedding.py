"""The example of a program that hosts the interpreter."""

import subprocess

import pytest
from support.kernel import BUILD
from support.patience import REPLY

pytestmark = pytest.mark.only("swift")


@pytest.fixture
def example(tmp_path):
    def run(code, *arguments):
        script = tmp_path / "script.swift"
        script.write_text(code)
        return subprocess.run(
            [BUILD / "EmbeddingExample", *arguments, script], capture_output=True, text=True, timeout=REPLY)
    return run


def test_a_script_uses_the_hosts_module(example):
    ran = example('import Lab\nlet readings = try measure(at: "roof", 3)\nlog("three")\nreadings.reduce(0, +)')
    assert (ran.returncode, ran.stdout) == (0, "log: three\n60.75\n")


def test_an_error_of_the_host_is_an_error_of_the_script(example):
    ran = example('do { _ = try measure(at: "cellar", 1) } catch { print("caught:", error) }')
    assert ran.stdout == "caught: there is no instrument at 'cellar'\n"


@pytest.mark.parametrize("code, says", [
    ("let x: Int = measure", "error: "),
    ('log(5)', "cannot convert value of type 'Int' to expected argument type 'String'"),
    ("let empty: [Int] = []\nprint(empty[0])", "Fatal error: Index out of range"),
    ("var all = [1]\nwhile true { all += all }", "out of memory"),
])
def test_a_mistake_is_told(example, code, says):
    ran = example(code)
    assert ran.returncode == 1 and says in ran.stdout


def test_the_bytecode_is_shown(example):
    ran = example("func twice(_ n: Int) -> Int { n * 2 }\nprint(twice(21))", "--bytecode")
    assert ran.returncode == 0 and ran.stdout.startswith("42\n") and "twice(_:)" in ran.stdout
