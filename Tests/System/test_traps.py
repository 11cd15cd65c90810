"""Mistakes at run time: one clear error, the session lives, what was done stays done."""

import random
import resource

import pytest
from support.kernel import LANGUAGE, ROOT


@pytest.mark.parametrize("kind", LANGUAGE.traps)
def test_a_trap_is_one_clear_error(client, language, kind):
    trap = language.traps[kind]
    client.run(language.fill("set_variable", name="kept", value=7))
    cell = client.execute(trap.code)
    assert cell.status == "error"
    said = cell.error["ename"] + ": " + cell.error["evalue"]
    assert trap.says.lower() in said.lower()
    assert "\x1b" not in cell.error["evalue"]
    assert client.value(language.fill("read_variable", name="kept")) == "7"


@pytest.mark.only("swift")
@pytest.mark.parametrize("kind", LANGUAGE.traps)
def test_a_trap_points_at_its_line(client, language, kind):
    trap = language.traps[kind]
    cell = client.execute(trap.code)
    shown = "\n".join(cell.error["traceback"])
    assert f"{cell.content['execution_count']}" in shown, "the cell's number"
    assert "^" in shown, "a caret"
    assert any(line.strip() and line.strip() in shown for line in trap.code.splitlines()), "the line itself"


def test_what_was_done_before_a_trap_stays(client, language):
    client.run(language.list_of_two)
    assert client.execute(language.append_then_trap).status == "error"
    assert client.value(language.read_list) == language.read_list_result


def test_runaway_recursion(client, language):
    client.run(language.fill("set_variable", name="kept", value=7))
    for _ in range(3):
        cell = client.execute(language.recursion)
        assert cell.status == "error"
        assert len("".join(cell.error["traceback"])) < 300_000
    assert client.value(language.fill("read_variable", name="kept")) == "7"


def test_an_impossible_allocation(client, language):
    client.run(language.fill("set_variable", name="kept", value=7))
    assert client.execute(language.big_allocation).status == "error"
    assert client.value(language.fill("read_variable", name="kept")) == "7"


def test_memory_hunger(start_kernel, language):
    """In a kernel whose address space is 8 GiB, a cell that wants everything ends in an error."""
    limit = 8 << 30
    kernel = start_kernel(preexec=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    client = kernel.client(ready=True)
    client.run(language.fill("set_variable", name="kept", value=7))
    cell = client.execute(language.hunger)
    assert cell.status == "error" and "memory" in (cell.error["ename"] + cell.error["evalue"]).lower()
    assert client.value(language.fill("read_variable", name="kept")) == "7"


def test_a_failed_cell_leaves_no_name_behind(client, language):
    failed = client.execute(language.syntax_error)
    assert failed.status == "error"
    assert client.execute(language.undefined_name).status == "error"
    assert client.value(language.expression) == language.expression_result


@pytest.mark.only("swift")
@pytest.mark.parametrize("code, says", [
    ("let a: Int = \"text\"", "cannot convert value of type 'String' to specified type 'Int'"),
    ("print(unknownThing)", "cannot find 'unknownThing' in scope"),
    ("let fixed = 1\nfixed = 2", "cannot assign to value: 'fixed' is a 'let' constant"),
    ("func twice(_ n: Int) -> Int { n * 2 }\ntwice(\"x\")", "cannot convert value of type 'String'"),
    ("func (", "expected"),
    ("[1, 2].noSuchMember", "has no member 'noSuchMember'"),
])
def test_a_mistake_is_found_before_anything_runs(client, language, code, says):
    cell = client.execute('print("never shown")\n' + code)
    assert cell.status == "error"
    assert cell.text() == "", "nothing runs when the cell is wrong"
    said = cell.error["evalue"] + "\n".join(cell.error["traceback"])
    assert says in said and "^" in said
    assert f"{cell.content['execution_count']}" in said


@pytest.mark.only("swift")
@pytest.mark.parametrize("code", [
    "(" * 20_000, "[" * 20_000 + "]" * 20_000, "{" * 5_000, "!" * 20_000 + "true", "1" + "+1" * 20_000, '"' + "\\(" * 3_000,
    "let x = " + "a." * 10_000 + "b", "if true {" * 3_000, "struct S {" * 2_000, "(" * 500 + "1" + ")" * 500,
    "let s = \"" + "a" * 1_000_000 + "\"", "\x00\x01\x02", "\ufeff1", "🌾", "}" * 10_000, "/*" * 10_000, "#if " * 1_000,
    "case " * 1_000, "@" * 1_000, "`", "\\", "\r\n\r", "let 두레 = 1\n두레",
], ids=range(23))
def test_strange_source(client, language, code):
    """Any text is a cell: it runs, or it is one error."""
    cell = client.execute(code)
    assert cell.status in ("ok", "error")
    if cell.status == "error":
        assert len(cell.of("error")) == 1
    client.request("shell", "is_complete_request", {"code": code})
    client.request("shell", "complete_request", {"code": code, "cursor_pos": len(code)})
    client.request("shell", "inspect_request", {"code": code, "cursor_pos": len(code), "detail_level": 0})
    assert client.value(language.expression) == language.expression_result


@pytest.mark.only("swift")
def test_deep_structures_are_dropped_without_recursion(client, language):
    client.run("final class Node { var next: Node?; init(_ next: Node?) { self.next = next } }")
    client.run("var head: Node? = nil\nfor _ in 0..<300_000 { head = Node(head) }", timeout=300)
    client.run("head = nil")
    assert client.value(language.expression) == language.expression_result


@pytest.mark.only("swift")
@pytest.mark.parametrize("seed", range(8))
def test_random_source(client, language, seed):
    """A short fuzz with fixed seeds: pieces of real programs, cut, mixed and bent. Each is a cell with one outcome."""
    dice = random.Random(seed)
    programs = [path.read_text() for path in sorted((ROOT / "Tests" / "Conformance" / "regressions").glob("*.swift"))]
    lines = [line for text in programs for line in text.splitlines() if "sleep" not in line and "readLine" not in line]
    marks = list("(){}[]<>\"'`.,:;!?&|=+-*/%~^@#$\\_ \n\t0x1eE") + ["let ", "func ", "switch ", "case ", "\\(", "\"\"\"", "两", "\u0301"]
    for _ in range(40):
        start = dice.randrange(len(lines))
        code = list("\n".join(lines[start:start + dice.randint(1, 12)]))
        for _ in range(dice.randint(1, 6)):
            at = dice.randrange(len(code) + 1)
            if dice.random() < 0.5:
                code.insert(at, dice.choice(marks))
            else:
                del code[at:at + dice.randint(1, 8)]
        code = "".join(code)
        request = client.start(code)
        try:
            outcome = client.finish(request, timeout=5)
        except TimeoutError:  # it may have become an endless loop
            client.send("control", "interrupt_request")
            outcome = client.finish(request)
        assert outcome.status in ("ok", "error"), code
        assert len(outcome.of("error")) == (outcome.status == "error"), code
    client.run("%reset")
    assert client.value(language.expression) == language.expression_result
