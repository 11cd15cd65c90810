"""The checks of runtimed/kernel-testbed, a public scorecard of kernels: 26, and the optional welcome.

Where the scorecard gives half a point, these demand the whole.
"""

import pytest
from support.patience import REPLY


@pytest.fixture
def text(language):
    """Prints that text."""
    return lambda text: language.fill("print_text", text=text)


# Tier 1: basic protocol


def test_heartbeat_responds(client):
    assert client.beat(b"\x00 anything") == b"\x00 anything"


def test_iopub_welcome(start_kernel):
    first = start_kernel(wait=False).client()
    message = first.take("iopub", lambda m: True, what="any message")
    assert message["msg_type"] == "iopub_welcome"
    assert message["content"] == {"subscription": ""}
    assert message["parent_header"] == {}


@pytest.mark.only("swift")
def test_iopub_welcome_for_a_second_client(shared_kernel, client):
    second = shared_kernel.client()
    assert second.take("iopub", lambda m: True, what="any message")["msg_type"] == "iopub_welcome"
    shared_kernel.close(second)


def test_kernel_info_reply_valid(client):
    assert client.request("shell", "kernel_info_request")["status"] == "ok"


def test_kernel_info_has_language_info(client, language):
    info = client.request("shell", "kernel_info_request")["language_info"]
    assert info["name"] == language.name
    assert info["file_extension"] == language.file_extension
    assert info["version"] and info["mimetype"]


def test_kernel_info_has_protocol_version(client):
    version = client.request("shell", "kernel_info_request")["protocol_version"]
    assert tuple(map(int, version.split("."))) >= (5, 3)


def test_execute_stdout(client, text):
    assert client.run(text("hello")).text() == "hello\n"


def test_execute_stderr(client, language):
    assert client.run(language.fill("print_error", text="error")).text("stderr") == "error\n"


def test_execute_reply_ok(client, language):
    assert client.execute(language.expression).status == "ok"


def test_status_busy_idle_lifecycle(client, language):
    assert client.run(language.expression).states == ["busy", "idle"]


def test_execute_input_broadcast(client, language):
    cell = client.run(language.expression)
    assert cell.of("execute_input") == [
        {"code": language.expression, "execution_count": cell.content["execution_count"]}]


def test_shutdown_reply(kernel):
    client = kernel.client(ready=True)
    request = client.send("control", "shutdown_request", {"restart": False})
    reply = client.reply(request, "control")["content"]
    assert reply["status"] == "ok" and reply["restart"] is False
    assert kernel.wait_for_exit() == 0


# Tier 2: interactive features


def test_complete_request(client, language):
    client.run(language.completion_setup)
    code = language.completion_prefix
    reply = client.request("shell", "complete_request", {"code": code, "cursor_pos": len(code)})
    assert reply["status"] == "ok"
    assert language.completion_match in reply["matches"]
    assert code[reply["cursor_start"]:reply["cursor_end"]] == code


def test_inspect_request(client, language):
    name = language.inspect_name
    reply = client.request("shell", "inspect_request", {"code": name, "cursor_pos": len(name), "detail_level": 0})
    assert reply["status"] == "ok" and reply["found"]


def test_is_complete_complete(client, language):
    for sample in language.complete_samples:
        assert client.request("shell", "is_complete_request", {"code": sample})["status"] == "complete"


def test_is_complete_incomplete(client, language):
    for sample in language.incomplete_samples:
        reply = client.request("shell", "is_complete_request", {"code": sample})
        assert reply["status"] == "incomplete", sample
        assert reply["indent"].strip() == ""


def test_is_complete_invalid(client, language):
    for sample in language.invalid_samples:
        assert client.request("shell", "is_complete_request", {"code": sample})["status"] == "invalid", sample


def test_history_request(client):
    reply = client.request(
        "shell", "history_request", {"hist_access_type": "tail", "n": 10, "raw": True, "output": False})
    assert reply["status"] == "ok"


def test_comm_info_request(client):
    reply = client.request("shell", "comm_info_request", {})
    assert reply["status"] == "ok" and reply["comms"] == {}


def test_error_handling(client, language):
    cell = client.execute(language.syntax_error)
    assert cell.status == "error"
    assert len(cell.of("error")) == 1


# Tier 3: rich output


@pytest.mark.parametrize("index", range(5))
def test_display_data(client, language, index):
    sample = language.displays[index]
    shown = client.run(sample["code"]).of("display_data")
    assert len(shown) == 1
    assert sample["mime"] in shown[0]["data"]
    assert "text/plain" in shown[0]["data"]
    if sample["mime"] == "application/json":
        assert shown[0]["data"]["application/json"] == {"a": [1]}


def test_update_display_data(client, language):
    cell = client.run(language.display_then_update)
    first, second = cell.of("display_data"), cell.of("update_display_data")
    assert len(first) == len(second) == 1
    assert first[0]["transient"]["display_id"] == second[0]["transient"]["display_id"]
    assert first[0]["data"]["text/html"] == "one" and second[0]["data"]["text/html"] == "two"


def test_execute_result(client, language):
    cell = client.run(language.expression)
    assert cell.result == language.expression_result
    assert cell.of("execute_result")[0]["execution_count"] == cell.content["execution_count"]


def test_rich_execute_result(client, language):
    data = client.run(language.rich_result).of("execute_result")[0]["data"]
    assert data["text/html"] == "<b>rich</b>" and "text/plain" in data


# Tier 4: advanced


def test_stdin_input_request(client, language):
    client.boxes["stdin"].clear()
    request = client.start(language.fill("ask", text="Name? "), allow_stdin=True)
    asked = client.take("stdin", lambda m: m["msg_type"] == "input_request")
    assert asked["parent_header"]["msg_id"] == request["header"]["msg_id"]
    assert asked["content"]["password"] is False
    client.send("stdin", "input_reply", {"value": '"test_input_42"'})
    assert client.finish(request).status == "ok"
    assert client.run(language.ask_echo).text() == 'got "test_input_42"\n'


def test_comms_lifecycle(client):
    cell = client.send("shell", "comm_open", {"comm_id": "c1", "target_name": "nobody knows", "data": {}})
    iopub = client.until_idle(cell)
    closed = [m["content"] for m in iopub if m["msg_type"] == "comm_close"]
    assert [c["comm_id"] for c in closed] == ["c1"]


def test_interrupt_request_while_idle(client, language):
    assert client.request("control", "interrupt_request")["status"] == "ok"
    assert client.value(language.expression) == language.expression_result


def test_execution_count_increments(client, language):
    counts = [client.run(language.expression).content["execution_count"] for _ in range(3)]
    assert counts == [counts[0], counts[0] + 1, counts[0] + 2]


def test_parent_header_correlation(client, text):
    request = client.start(text("whose"))
    reply = client.reply(request, timeout=REPLY)
    iopub = client.until_idle(request)
    for message in [reply, *iopub]:
        for key in ("msg_id", "session", "msg_type", "username"):
            assert message["parent_header"][key] == request["header"][key]
    assert client.silence("iopub", 0.1) == []
