"""Subshells (JEP 91): cells that run beside each other in one kernel."""

import pytest


@pytest.fixture
def subshell(client):
    made = client.request("control", "create_subshell_request")
    assert made["status"] == "ok"
    yield made["subshell_id"]
    client.request("control", "delete_subshell_request", {"subshell_id": made["subshell_id"]})


def listed(client):
    reply = client.request("control", "list_subshell_request")
    assert reply["status"] == "ok"
    return reply["subshell_id"]


def test_supported(client):
    assert "kernel subshells" in client.request("shell", "kernel_info_request")["supported_features"]


def test_a_kernel_starts_without(kernel):
    assert listed(kernel.client(ready=True)) == []


def test_life_of_an_id(client):
    one = client.request("control", "create_subshell_request")["subshell_id"]
    two = client.request("control", "create_subshell_request")["subshell_id"]
    assert one != two and set(listed(client)) == {one, two}
    assert client.request("control", "delete_subshell_request", {"subshell_id": one})["status"] == "ok"
    assert listed(client) == [two]
    client.request("control", "delete_subshell_request", {"subshell_id": two})
    assert listed(client) == []


def test_an_unknown_id_cannot_be_deleted(client):
    assert client.request("control", "delete_subshell_request", {"subshell_id": "unknown"})["status"] == "error"


def test_threads_end_with_their_subshell(client, shared_kernel):
    def cycle():
        made = client.request("control", "create_subshell_request")["subshell_id"]
        client.request("control", "delete_subshell_request", {"subshell_id": made})

    cycle()
    before = shared_kernel.threads
    for _ in range(5):
        cycle()
    assert shared_kernel.threads <= before + 1


def test_variables_are_shared(client, language, subshell):
    client.run(language.fill("set_variable", name="common", value=7))
    cell = client.finish(client.start(language.fill("read_variable", name="common"), subshell=subshell))
    assert cell.result == "7"


def test_parent_headers_name_the_subshell(client, language, subshell):
    cell = client.finish(client.start(language.expression, subshell=subshell))
    for message in [cell.reply, *cell.iopub]:
        assert message["parent_header"]["subshell_id"] == subshell
    parent = client.run(language.expression)
    assert parent.reply["parent_header"].get("subshell_id") is None


def test_parent_and_subshell_run_at_once(client, language, subshell):
    """The parent waits for what only the subshell does."""
    client.run(language.declare_flag)
    waiting = client.start(language.wait_for_flag)
    client.wait_until_busy(waiting)
    assert client.finish(client.start(language.set_flag, subshell=subshell)).status == "ok"
    assert client.finish(waiting).status == "ok"


def test_two_subshells_run_at_once(client, language, subshell):
    other = client.request("control", "create_subshell_request")["subshell_id"]
    client.run(language.declare_flag)
    waiting = client.start(language.wait_for_flag, subshell=other)
    client.wait_until_busy(waiting)
    assert client.finish(client.start(language.set_flag, subshell=subshell)).status == "ok"
    assert client.finish(waiting).status == "ok"
    client.request("control", "delete_subshell_request", {"subshell_id": other})


def test_create_list_and_delete_answer_while_a_cell_runs(client, language):
    running = client.start(language.endless_loop)
    client.wait_until_busy(running)
    made = client.request("control", "create_subshell_request")["subshell_id"]
    assert made in listed(client)
    assert client.request("control", "delete_subshell_request", {"subshell_id": made})["status"] == "ok"
    assert client.request("control", "interrupt_request")["status"] == "ok"
    assert client.finish(running).status == "error"


def test_services_answer_on_a_subshell_while_a_cell_runs(client, language, subshell):
    client.run(language.completion_setup)
    running = client.start(language.endless_loop)
    client.wait_until_busy(running)
    code = language.completion_prefix
    if language.name != "python":
        reply = client.request(
            "shell", "complete_request", {"code": code, "cursor_pos": len(code)}, subshell=subshell)
        assert language.completion_match in reply["matches"]
    assert client.request("shell", "comm_info_request", {}, subshell=subshell)["status"] == "ok"
    client.request("control", "interrupt_request")
    client.finish(running)


def test_an_error_aborts_only_its_own_queue(client, language, subshell, hold):
    with hold(None, subshell):
        failing = client.start(language.runtime_error, subshell=subshell)
        aborted = client.start(language.expression, subshell=subshell)
        unharmed = client.start(language.expression)
    assert client.finish(failing).status == "error"
    assert client.finish(aborted).status in ("aborted", "error")
    assert client.finish(unharmed).status == "ok"
    assert client.finish(client.start(language.expression, subshell=subshell)).status == "ok"


def test_silence_in_one_is_not_silence_in_another(client, language, subshell):
    client.run(language.declare_flag)
    silent = client.start(language.wait_for_flag, silent=True)
    client.wait_until_busy(silent)
    loud = client.finish(client.start(language.fill("print_text", text="loud"), subshell=subshell))
    assert loud.text() == "loud\n"
    client.finish(client.start(language.set_flag, subshell=subshell))
    assert set(client.finish(silent).types) == {"status"}


def test_a_count_of_its_own(client, language, subshell):
    before = client.run(language.expression).content["execution_count"]
    client.finish(client.start(language.expression, subshell=subshell))
    if language.name != "python":
        assert client.run(language.expression).content["execution_count"] == before + 1


@pytest.mark.parametrize("busy", [False, pytest.param(True, marks=pytest.mark.only("swift"))])
def test_shutdown_with_a_living_subshell(kernel, language, busy):
    client = kernel.client(ready=True)
    made = client.request("control", "create_subshell_request")["subshell_id"]
    if busy:
        client.wait_until_busy(client.start(language.endless_loop, subshell=made))
    request = client.send("control", "shutdown_request", {"restart": False})
    assert client.reply(request, "control")["content"]["status"] == "ok"
    assert kernel.wait_for_exit() == 0


def test_an_unknown_subshell_does_no_harm(client, language):
    client.start(language.expression, subshell="unknown")
    assert client.value(language.expression) == language.expression_result
