"""Tasks: cells that wait, tasks that outlive their cell, and what stops them."""

import pytest
from support.patience import REPLY

pytestmark = pytest.mark.only("swift")


@pytest.fixture
def subshell(client):
    made = client.request("control", "create_subshell_request")
    yield made["subshell_id"]
    client.request("control", "delete_subshell_request", {"subshell_id": made["subshell_id"]})


def text_of(client, request, text):
    """Waits until the request's cell shows that text, in as many messages as it likes."""
    shown = ""
    while text not in shown:
        shown += client.wait_for(request, "stream")["content"]["text"]
    return shown


def test_a_cell_waits_for_its_tasks(client):
    cell = client.run("""
        let squares = await withTaskGroup(of: Int.self) { group in
          for x in 1...3 { group.addTask { try? await Task.sleep(for: .milliseconds(5)); return x * x } }
          return await group.reduce(0, +)
        }
        squares
        """)
    assert cell.result == "14"


def test_a_task_outlives_its_cell_and_prints_into_it(client):
    first = client.start("""
        let outliving = Task {
          for step in 1...3 { try await Task.sleep(for: .milliseconds(20)); print("step", step) }
          return "done"
        }
        """)
    assert client.finish(first).status == "ok"
    assert client.value("6 * 7") == "42", "the kernel is free meanwhile"
    assert "step 3\n" in text_of(client, first, "step 3")
    assert client.value("try await outliving.value") == '"done"'


def test_what_a_task_prints_while_another_cell_waits_goes_to_its_own_cell(client):
    first = client.start('let speaking = Task { try await Task.sleep(for: .milliseconds(30)); print("mine") }')
    client.finish(first)
    second = client.execute('try await speaking.value\nprint("yours")')
    assert second.text() == "yours\n"
    assert text_of(client, first, "mine") == "mine\n"


def test_the_kernel_answers_while_a_task_never_pauses(client):
    client.run("let endless = Task { while !Task.isCancelled {} }")
    assert client.value("1 + 1") == "2"
    assert client.request("shell", "kernel_info_request")["status"] == "ok"
    client.run("endless.cancel()")
    client.run("await endless.value")


@pytest.mark.parametrize("way", ["sleep", "value", "continuation", "stream"])
def test_interrupt_of_a_waiting_cell_keeps_the_state(client, way):
    client.run("var kept = 7")
    waits = {
        "sleep": "try await Task.sleep(for: .seconds(1000))",
        "value": "await Task { try? await Task.sleep(for: .seconds(1000)) }.value",
        "continuation": "await withCheckedContinuation { (c: CheckedContinuation<Void, Never>) in }",
        "stream": "for await x in AsyncStream<Int>(unfolding: { try? await Task.sleep(for: .seconds(1)); return 1 }) { _ = x }",
    }
    request = client.start(f"kept = 8\n{waits[way]}\nkept = 9")
    client.wait_until_busy(request)
    client.wait_for(request, "execute_input")
    assert client.request("control", "interrupt_request")["status"] == "ok"
    cell = client.finish(request)
    assert cell.status == "error" and cell.error["ename"] == "Interrupted"
    assert client.value("kept") in ("7", "8")
    assert client.value("await Task { 5 }.value") == "5"


def test_interrupt_without_a_cell_ends_tasks(client):
    client.run("var beats = 0\nlet beating = Task { while true { beats += 1 } }")
    assert client.value("beats > 0 || true") == "true"
    client.request("control", "interrupt_request")
    before = client.value("beats")
    assert client.value("beats") == before


def test_interrupt_ends_the_tasks_of_earlier_cells(client):
    client.run("var ticks = 0\nlet ticking = Task { while true { ticks += 1; await Task.yield() } }")
    request = client.start("try await Task.sleep(for: .seconds(1000))")
    client.wait_until_busy(request)
    client.request("control", "interrupt_request")
    assert client.finish(request).status == "error"
    before = client.value("ticks")
    client.run("try await Task.sleep(for: .milliseconds(20))")
    assert client.value("ticks") == before


def test_a_trap_in_a_task_ends_the_cell_with_one_error(client):
    cell = client.execute("let none: [Int] = []\nlet broken = Task { none[3] }\nawait broken.value")
    assert cell.status == "error" and "out of range" in cell.error["evalue"]
    assert client.value("2 + 2") == "4"


def test_a_trap_after_the_cell_is_told_below_it(client):
    first = client.start(
        "let later = Task { try await Task.sleep(for: .milliseconds(20)); let none: [Int] = []; print(none[3]) }")
    assert client.finish(first).status == "ok"
    assert "out of range" in text_of(client, first, "out of range")
    assert client.value("2 + 2") == "4"


def test_a_subshell_resumes_what_the_parent_waits_for(client, subshell):
    client.run("""
        var waiting: CheckedContinuation<Int, Never>? = nil
        """)
    request = client.start("await withCheckedContinuation { waiting = $0 }")
    client.wait_until_busy(request)
    client.wait_for(request, "execute_input")
    seen = None
    while seen != "true":
        seen = client.finish(client.start("waiting != nil", subshell=subshell)).result
    client.finish(client.start("waiting!.resume(returning: 11)", subshell=subshell)).must_succeed()
    assert client.finish(request, timeout=REPLY).result == "11"


def test_reset_ends_tasks(client):
    client.run("let forgotten = Task { while true { await Task.yield() } }")
    client.run("%reset")
    assert client.value("3 * 3") == "9"
