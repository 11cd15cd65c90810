"""Conformance programs: what they print, interpreted and compiled, and how many agree with `swiftc`.

Tests/Conformance holds a folder for each feature, and in it programs beside what `swiftc` makes them print. Those of
`rejected` are not valid: beside each stand the line of the compiler's first error and its message.
"""

import os
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .kernel import BUILD, ROOT, home_environment
from .patience import REPLY

FOLDER = ROOT / "Tests" / "Conformance"

#: As cells are compiled; then without isolation checks, for what those refuse although it runs the same.
SETTINGS = [["-swift-version", "6", "-default-isolation", "MainActor"], ["-swift-version", "5"]]


@dataclass(frozen=True)
class Program:
    """One program and what is expected of it."""

    path: Path

    @property
    def name(self):
        return str(self.path.relative_to(FOLDER).with_suffix(""))

    @property
    def feature(self):
        return self.path.parent.name

    @property
    def is_rejected(self):
        return self.feature == "rejected"

    @property
    def expected(self):
        return self.path.with_suffix(".expected").read_text()

    @property
    def expected_line(self):
        return int(self.expected.split("\n")[0])


@dataclass(frozen=True)
class Outcome:
    """What came of a program."""

    status: int
    output: str
    errors: str

    @property
    def first_error(self):
        """The line of the first error, or nothing."""
        found = re.search(r"^[^\n]*?:(\d+):\d+: (?:\x1b\[[\d;]*m)*error:", self.errors, re.MULTILINE)
        return int(found.group(1)) if found else None

    def problem(self, program):
        """What is wrong, in a line; nothing when it is as expected."""
        if program.is_rejected:
            if self.output:
                return f"it ran: {self.output[:80]!r}"
            if self.status <= 0:
                return f"it ended with status {self.status}"
            if self.first_error != program.expected_line:
                return f"line {self.first_error} instead of {program.expected_line}: {self.errors[:300]}"
            return None
        if self.status != 0:
            return f"status {self.status}: {self.errors[:300]}"
        if self.output != program.expected:
            ours, theirs = self.output.splitlines(), program.expected.splitlines()
            at = next((i for i, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
            return f"line {at + 1}: {ours[at:at + 1]} instead of {theirs[at:at + 1]}"
        return None


def programs():
    return [Program(path) for path in sorted(FOLDER.rglob("*.swift")) if path.with_suffix(".expected").exists()]


def known_failures():
    """Programs that do not agree yet, each with the reason."""
    lines = (FOLDER / "known-failures.txt").read_text().splitlines()
    pairs = (line.partition("|") for line in lines if line.strip() and not line.startswith("#"))
    return {name.strip(): reason.strip() for name, _, reason in pairs}


def interpreted(program):
    """Runs a program with `dure run`."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, **home_environment(home)}
        return _run([BUILD / "dure", "run", program.path], environment, REPLY)


def translated(program):
    """Runs a program with `dure run`, every function in machine code from its first call on."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, **home_environment(home), "DURE_NATIVE_AFTER": "0"}
        return _run([BUILD / "dure", "run", program.path], environment, REPLY)


def compiled(program):
    """Compiles a program with `swiftc`, and runs it."""
    with tempfile.TemporaryDirectory() as folder:
        binary = Path(folder) / "program"
        for settings in SETTINGS:
            made = _run(
                ["swiftc", *settings, "-suppress-warnings", "-module-name", "main", program.path, "-o", binary, "-lm"],
                os.environ, REPLY * 5)
            if made.status == 0 or program.is_rejected:
                break
        return _run([binary], os.environ, REPLY) if made.status == 0 else made


def _run(command, environment, timeout):
    try:
        ran = subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL, env=environment)
    except subprocess.TimeoutExpired:
        return Outcome(-1, "", f"no end within {timeout} s")
    return Outcome(ran.returncode, ran.stdout, ran.stderr)


def run_all(run, chosen):
    """Runs many programs, as many at a time as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(chosen, pool.map(run, chosen)))
