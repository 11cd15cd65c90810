"""Conformance: a program prints the same interpreted and compiled.

The programs lie in Tests/InterpreterTests/Programs, each beside what it prints. `swiftc` is the oracle for that
text, and `dure run` must agree with it.
"""

import os
import subprocess

import pytest
from support.kernel import BUILD, ROOT, home_environment
from support.patience import REPLY

pytestmark = pytest.mark.only("swift")

PROGRAMS = sorted(
    path for path in (ROOT / "Tests" / "InterpreterTests" / "Programs").rglob("*.swift")
    if path.with_suffix(".expected").exists())


@pytest.fixture(params=PROGRAMS, ids=lambda path: path.stem)
def program(request):
    return request.param


def test_interpreted(program, tmp_path):
    ran = subprocess.run(
        [BUILD / "dure", "run", program], capture_output=True, text=True, timeout=REPLY, stdin=subprocess.DEVNULL,
        env={**os.environ, **home_environment(tmp_path)})
    assert ran.stdout == program.with_suffix(".expected").read_text(), ran.stderr
    assert ran.returncode == 0


#: As cells are compiled; then without isolation checks, for what those refuse although it runs the same.
SETTINGS = [["-swift-version", "6", "-default-isolation", "MainActor"], ["-swift-version", "5"]]


def test_compiled(program, tmp_path):
    for settings in SETTINGS:
        compiled = subprocess.run(
            ["swiftc", *settings, "-suppress-warnings", "-module-name", "main", program, "-o", tmp_path / "program",
             "-lm"],
            capture_output=True, text=True, timeout=REPLY * 5)
        if compiled.returncode == 0:
            break
    assert compiled.returncode == 0, compiled.stderr
    ran = subprocess.run(
        [tmp_path / "program"], capture_output=True, text=True, timeout=REPLY, stdin=subprocess.DEVNULL)
    assert ran.stdout == program.with_suffix(".expected").read_text(), ran.stderr
