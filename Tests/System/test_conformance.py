"""Conformance: a program does the same interpreted, in machine code and compiled; what `swiftc` refuses is refused."""

import pytest
from support.conformance import compiled, interpreted, known_failures, programs, run_all, translated

pytestmark = [pytest.mark.only("swift"), pytest.mark.timeout(1800)]

PROGRAMS = programs()
KNOWN = known_failures()


@pytest.fixture(scope="module")
def all_interpreted(request):
    return run_all(interpreted, chosen(request, "test_interpreted"))


@pytest.fixture(scope="module")
def all_compiled(request):
    return run_all(compiled, chosen(request, "test_compiled"))


@pytest.fixture(scope="module")
def all_translated(request):
    return run_all(translated, chosen(request, "test_translated"))


def chosen(request, test):
    """The programs that this run of the tests asks for."""
    return [item.callspec.params["program"] for item in request.session.items
            if item.name.startswith(test + "[") and "program" in item.callspec.params]


def marked(program):
    reason = KNOWN.get(program.name)
    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
    return pytest.param(program, id=program.name, marks=marks)


@pytest.mark.parametrize("program", [marked(program) for program in PROGRAMS])
def test_interpreted(program, all_interpreted):
    problem = all_interpreted[program].problem(program)
    assert not problem, problem


# Every third program and all regressions: the others would take the tests past their time.
@pytest.mark.parametrize("program", [
    pytest.param(program, id=program.name) for place, program in enumerate(PROGRAMS)
    if not program.is_rejected and program.name not in KNOWN and (place % 3 == 0 or program.feature == "regressions")])
def test_translated(program, all_translated):
    problem = all_translated[program].problem(program)
    assert not problem, problem


@pytest.mark.parametrize("program", [pytest.param(program, id=program.name) for program in PROGRAMS])
def test_compiled(program, all_compiled):
    problem = all_compiled[program].problem(program)
    assert not problem, problem


def test_every_known_failure_is_a_program():
    assert set(KNOWN) <= {program.name for program in PROGRAMS}
