"""A kernel's conduct: input, interrupts, control, shutdown."""

import json
import os
import signal
import time

import psutil
import pytest
from support.patience import EXIT, REPLY


def answer(client, request, value):
    asked = client.take("stdin", lambda m: m["msg_type"] == "input_request")
    client.send("stdin", "input_reply", {"value": value})
    return asked


# Input


def test_the_prompt_reaches_the_user(client, language):
    request = client.start(language.fill("ask", text="Your name: "), allow_stdin=True)
    asked = answer(client, request, "Mina")
    cell = client.finish(request).must_succeed()
    assert "Your name: " in asked["content"]["prompt"] + cell.text()
    assert client.run(language.ask_echo).text() == "got Mina\n"


def test_input_that_is_not_allowed_fails_at_once(client, language):
    cell = client.execute(language.fill("ask", text="?"), allow_stdin=False)
    assert cell.status == "error" and cell.error["evalue"]
    assert client.silence("stdin", 0.1) == []


@pytest.mark.only("swift")
def test_end_of_file(client, language):
    request = client.start(language.fill("ask", text="?"), allow_stdin=True)
    answer(client, request, "\x04")
    assert client.finish(request).status == "ok"
    assert client.run(language.ask_echo).text() == "got end of file\n"


def test_a_stale_answer_is_dropped(client, language):
    client.send("stdin", "input_reply", {"value": "stale"})
    client.run(language.expression)
    request = client.start(language.fill("ask", text="?"), allow_stdin=True)
    answer(client, request, "fresh")
    client.finish(request).must_succeed()
    assert client.run(language.ask_echo).text() == "got fresh\n"


def test_interrupt_while_waiting_for_input(client, language):
    request = client.start(language.fill("ask", text="?"), allow_stdin=True)
    client.take("stdin", lambda m: m["msg_type"] == "input_request")
    assert client.request("control", "interrupt_request")["status"] == "ok"
    assert client.finish(request).status == "error"
    assert client.value(language.expression) == language.expression_result


def test_input_goes_to_the_one_who_asked(shared_kernel, client, language):
    other = shared_kernel.client(ready=True)
    request = client.start(language.fill("ask", text="?"), allow_stdin=True)
    answer(client, request, "mine")
    client.finish(request).must_succeed()
    assert other.silence("stdin", 0.1) == []
    shared_kernel.close(other)


# Interrupts


@pytest.mark.parametrize("way", ["message", "signal"])
def test_interrupt_keeps_the_state(shared_kernel, client, language, way):
    client.run(language.fill("set_variable", name="kept", value=99))
    for _ in range(3):
        request = client.start(language.endless_loop)
        client.wait_until_busy(request)
        client.wait_for(request, "execute_input")
        if way == "message":
            assert client.request("control", "interrupt_request")["status"] == "ok"
        else:
            time.sleep(0.05)  # a signal that finds the kernel between messages may be an idle one
            shared_kernel.interrupt_by_signal()
        cell = client.finish(request)
        assert cell.status == "error" and len(cell.of("error")) == 1
    assert client.value(language.fill("read_variable", name="kept")) == "99"


def test_interrupt_of_a_cell_that_waits(client, language):
    client.run(language.declare_flag)
    request = client.start(language.wait_for_flag)
    client.wait_until_busy(request)
    client.wait_for(request, "execute_input")
    client.request("control", "interrupt_request")
    assert client.finish(request).status == "error"


def test_interrupt_aborts_the_queue(client, language):
    running = client.start(language.endless_loop)
    queued = client.start(language.expression)
    client.wait_until_busy(running)
    client.wait_for(running, "execute_input")
    client.request("control", "interrupt_request")
    assert client.finish(running).status == "error"
    assert client.finish(queued).status in ("aborted", "error")


def test_interrupt_while_idle_spares_the_next_cell(shared_kernel, client, language):
    shared_kernel.interrupt_by_signal()
    client.request("control", "interrupt_request")
    assert client.value(language.expression) == language.expression_result


# Control and heartbeat


def test_control_comes_before_shell(client, language):
    running = client.start(language.endless_loop)
    client.wait_until_busy(running)
    queued = client.start(language.expression)
    for _ in range(3):
        assert client.request("control", "kernel_info_request")["status"] == "ok"
    assert not any(m["parent_header"].get("msg_id") == queued["header"]["msg_id"] for m in client.boxes["shell"])
    client.request("control", "interrupt_request")
    client.finish(running)
    client.finish(queued)


def test_control_answers_in_order(client):
    requests = [client.send("control", "kernel_info_request") for _ in range(20)]
    order = []
    while len(order) < 20:
        order.append(client.take("control", lambda m: True)["parent_header"]["msg_id"])
    assert order == [r["header"]["msg_id"] for r in requests]


def test_the_heart_beats_while_a_cell_runs(client, language):
    running = client.start(language.endless_loop)
    client.wait_until_busy(running)
    for beat in (b"one", b"", b"\xff" * 100):
        assert client.beat(beat) == beat
    client.request("control", "interrupt_request")
    client.finish(running)


def test_cells_run_in_order(client, language):
    client.run(language.fill("set_variable", name="steps", value=0))
    requests = [client.start(language.fill("add_to_variable", name="steps", value=1)) for _ in range(50)]
    counts = [client.finish(r).must_succeed().content["execution_count"] for r in requests]
    assert counts == list(range(counts[0], counts[0] + 50))
    assert client.value(language.fill("read_variable", name="steps")) == "50"


def test_two_front_ends_share_the_kernel(shared_kernel, client, language):
    other = shared_kernel.client(ready=True)
    request = client.start(language.expression)
    client.finish(request)
    assert [m["msg_type"] for m in other.until_idle(request)][0] == "status"
    assert other.silence("shell", 0.1) == []
    shared_kernel.close(other)


# The end


@pytest.mark.parametrize("channel", ["control", "shell"])
def test_shutdown_is_answered_and_announced(kernel, language, channel):
    if (language.name, channel) == ("python", "shell"):
        pytest.skip("ipykernel takes it on control only")
    client = kernel.client(ready=True)
    request = client.send(channel, "shutdown_request", {"restart": True})
    assert client.reply(request, channel)["content"] == {"status": "ok", "restart": True}
    announced = client.wait_for(request, "shutdown_reply")
    assert announced["content"]["restart"] is True
    assert kernel.wait_for_exit() == 0


def test_shutdown_ends_a_running_cell(kernel, language):
    client = kernel.client(ready=True)
    request = client.start(language.endless_loop)
    client.wait_until_busy(request)
    if language.name == "python":
        client.request("control", "interrupt_request")
    client.reply(client.send("control", "shutdown_request", {"restart": False}), "control")
    assert kernel.wait_for_exit() == 0


@pytest.mark.only("swift")
def test_sigterm_ends_the_kernel(kernel):
    os.kill(kernel.process.pid, signal.SIGTERM)
    kernel.wait_for_exit()


@pytest.mark.only("swift")
def test_the_kernel_ends_with_its_parent(tmp_path):
    """A front end that is killed must not leave kernels behind."""
    import subprocess
    import sys

    from support.client import Client
    from support.kernel import connection_details, home_environment, kernel_command

    file = tmp_path / "kernel.json"
    connection = connection_details(tmp_path)
    file.write_text(json.dumps(connection))
    script = (
        "import os, subprocess, sys\n"
        "child = subprocess.Popen(sys.argv[1:], env={**os.environ, 'JPY_PARENT_PID': str(os.getpid())})\n"
        "print(child.pid, flush=True)\nsys.stdin.read()\n")
    parent = subprocess.Popen(
        [sys.executable, "-c", script, *kernel_command(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, **home_environment(tmp_path / "home")})
    kernel = psutil.Process(int(parent.stdout.readline()))
    with Client(connection) as client:
        client.wait_until_ready()
    parent.kill()
    parent.wait()
    psutil.wait_procs([kernel], REPLY)
    assert not kernel.is_running()


@pytest.mark.only("swift")
@pytest.mark.parametrize("content", ["", "{", "[]", '{"transport": "tcp"}', None])
def test_a_bad_connection_file_is_explained(tmp_path, content):
    import subprocess

    from support.kernel import kernel_command

    file = tmp_path / "kernel.json"
    if content is not None:
        file.write_text(content)
    ended = subprocess.run(kernel_command(file), capture_output=True, text=True, timeout=EXIT)
    assert ended.returncode not in (0, -11, -4, -6)
    assert "kernel.json" in ended.stderr and len(ended.stderr) < 2000
