"""The interpreter under programs that nobody would write: a short run of what `make fuzz` does at length."""

import sys
from pathlib import Path

import pytest
from support.kernel import BUILD, ROOT

sys.path.insert(0, str(ROOT / "Tests" / "Fuzz"))

from driver import Driver  # noqa: E402
from fuzz import conformance_programs  # noqa: E402
from grammar import program as grammatical  # noqa: E402
from mutation import Mutator  # noqa: E402
from pathological import inputs  # noqa: E402

pytestmark = pytest.mark.only("swift")

REGRESSIONS = sorted((ROOT / "Tests" / "Fuzz" / "Regressions").glob("*.swift"))

#: Sources that once crashed or hung.
FOUND = [
    "brackets", "closures", "guard", "aliases that double", "tuples that double", "structs that double",
    "generics that double", "a generic struct in an array of itself", "a generic class in itself",
    "a generic enum in itself", "classes below each other", "protocols below each other", "a default of itself",
    "opaque types in a circle", "an associated type without end",
    "a generic function that never ends", "a generic function of pairs that never ends", "NUL", "BOM", "invalid UTF-8", "all bytes",
]


@pytest.fixture(scope="module")
def driver():
    driver = Driver(Path(BUILD) / "FuzzDriver", patience=4)
    yield driver
    driver.close()


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: path.stem)
def test_what_was_found_stays_fixed(driver, path):
    report = driver.run(path.read_text())
    assert not report.is_failure, report


@pytest.mark.parametrize("name", FOUND)
def test_a_pathological_source_has_an_end(driver, name):
    report = driver.run(inputs()[name])
    assert not report.is_failure, report


def test_programs_of_the_grammar(driver):
    outcomes = []
    for seed in range(6):
        program = grammatical(seed)
        report = driver.run(program)
        assert not report.is_failure, f"{report}\n{program}"
        outcomes.append(report.outcome)
    assert outcomes.count("diagnostics") <= len(outcomes) // 2, "most of them run"


def test_bent_programs(driver):
    mutator = Mutator(conformance_programs())
    for seed in range(6):
        program = mutator.program(seed)
        report = driver.run(program)
        assert not report.is_failure, f"{report}\n{program}"
