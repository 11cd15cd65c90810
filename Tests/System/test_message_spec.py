"""What the messaging specification asks of each request, in the cases that ipykernel's suite checks."""

import pytest
from support.patience import REPLY

# Execution


def test_messages_of_a_cell_come_in_order(client, language):
    cell = client.run(language.expression)
    assert cell.types == ["status", "execute_input", "execute_result", "status"]


def test_a_silent_cell_says_only_busy_and_idle(client, language):
    before = client.run(language.expression).content["execution_count"]
    cell = client.run(language.expression, silent=True)
    assert cell.types == ["status", "status"]
    assert cell.content["execution_count"] == before
    assert client.run(language.expression).content["execution_count"] == before + 1


def test_a_cell_outside_the_history_does_not_count(client, language):
    before = client.run(language.expression).content["execution_count"]
    cell = client.run(language.expression, store_history=False)
    assert cell.result == language.expression_result
    assert client.run(language.expression).content["execution_count"] == before + 1


def test_an_empty_cell_is_fine(client):
    cell = client.run("")
    assert cell.result is None and not cell.of("error")


def test_a_failing_cell(client, language):
    before = client.run(language.expression).content["execution_count"]
    cell = client.execute(language.runtime_error)
    assert cell.status == "error"
    assert cell.content["execution_count"] == before + 1
    for key in ("ename", "evalue"):
        assert cell.content[key] == cell.error[key] and isinstance(cell.error[key], str)
    assert cell.error["traceback"] and all(isinstance(line, str) for line in cell.error["traceback"])
    assert "\x1b" not in cell.error["evalue"]
    assert cell.text("stderr") == ""
    assert cell.types[-2:] == ["error", "status"]


def test_a_declaration_has_no_value(client, language):
    assert client.run(language.fill("set_variable", name="quiet", value=3)).of("execute_result") == []
    assert client.value(language.fill("read_variable", name="quiet")) == "3"


@pytest.mark.parametrize("index", range(2))
def test_values_are_shown(client, language, index):
    sample = language.results[index]
    assert client.value(sample["code"]) == sample["result"]


@pytest.mark.only("swift")
def test_more_values_are_shown(client, language):
    for sample in language.results:
        assert client.value(sample["code"]) == sample["result"], sample["code"]


def test_a_variable_lives_on(client, language):
    client.run(language.fill("set_variable", name="counter", value=1))
    client.run(language.fill("add_to_variable", name="counter", value=41))
    assert client.value(language.fill("read_variable", name="counter")) == "42"


def test_streams_come_in_program_order(client, language):
    streams = [(c["name"], c["text"]) for c in client.run(language.out_err_out).of("stream")]
    if language.name == "python":
        assert sorted(streams) == [("stderr", "b\n"), ("stdout", "a\nc\n")]
    else:
        assert streams == [("stdout", "a\n"), ("stderr", "b\n"), ("stdout", "c\n")]


def test_carriage_returns_are_kept(client, language):
    assert client.run(language.carriage_return).text() == "10 %\r20 %\n"


def test_a_flood_of_output_is_lossless(client, language):
    cell = client.run(language.fill("flood", n=20_000))
    lines = cell.text().splitlines()
    assert lines == [f"line {i}" for i in range(20_000)]
    assert len(cell.of("stream")) < 2_000, "output should be coalesced"


# Stopping on an error


def test_an_error_aborts_the_queue(client, language, hold):
    with hold():
        failing = client.start(language.runtime_error)
        queued = [client.start(language.expression), client.start(language.expression, stop_on_error=False)]
        info = client.send("shell", "kernel_info_request")
    assert client.finish(failing).status == "error"
    for request in queued:
        aborted = client.finish(request)
        assert aborted.status in ("aborted", "error")
        assert aborted.states == ["busy", "idle"]
        assert "execute_input" not in aborted.types and aborted.of("error") == []
    assert client.finish(info).status == "ok", "only cells are aborted"
    assert client.value(language.expression) == language.expression_result


@pytest.mark.only("swift")
def test_an_aborted_reply_has_a_count(client, language, hold):
    """JupyterLab shows a cell as running for ever without it."""
    with hold():
        failing, queued = client.start(language.runtime_error), client.start(language.expression)
    client.finish(failing)
    assert isinstance(client.finish(queued).content["execution_count"], int)


def test_an_error_that_should_not_stop_does_not(client, language):
    failing = client.start(language.runtime_error, stop_on_error=False)
    queued = client.start(language.expression)
    assert client.finish(failing).status == "error"
    assert client.finish(queued).result == language.expression_result


# User expressions and payloads


def test_user_expressions(client, language):
    content = client.run(
        language.fill("set_variable", name="seen", value=5),
        user_expressions={"good": language.expression, "bad": language.user_expression_error}).content
    good, bad = content["user_expressions"]["good"], content["user_expressions"]["bad"]
    assert good["status"] == "ok" and good["data"]["text/plain"] == language.expression_result
    assert bad["status"] == "error" and bad["ename"] and "evalue" in bad and bad["traceback"]
    assert content["status"] == "ok"


def test_the_pager_is_a_payload(client, language):
    payload = client.run(language.pager).content["payload"]
    assert [p["source"] for p in payload] == ["page"]
    assert "text/plain" in payload[0]["data"]


@pytest.mark.only("python")
def test_only_one_next_input(client, language):
    payload = client.run("\n".join(language.set_next_input)).content["payload"]
    assert [(p["source"], p["text"]) for p in payload] == [("set_next_input", "second")]


# Front end services


def test_completion_has_kinds(client, language):
    client.run(language.completion_setup)
    code = language.completion_prefix
    reply = client.request("shell", "complete_request", {"code": code, "cursor_pos": len(code)})
    kinds = reply["metadata"]["_jupyter_types_experimental"]
    assert [kind["text"] for kind in kinds] == reply["matches"]
    for kind in kinds:
        assert kind["type"] and isinstance(kind["start"], int) and isinstance(kind["end"], int)


def test_completion_counts_code_points(client, language):
    """Protocol 5.2: not bytes, not UTF-16 units, not what a reader sees as one character."""
    client.run(language.completion_setup)
    code = '"🌾 두레 e\u0301 👩‍🌾"; ' + language.completion_prefix
    reply = client.request("shell", "complete_request", {"code": code, "cursor_pos": len(code)})
    assert code[reply["cursor_start"]:reply["cursor_end"]] == language.completion_prefix
    assert language.completion_match in reply["matches"]


def test_completion_in_the_middle(client, language):
    client.run(language.completion_setup)
    code = language.completion_prefix + " + 1"
    position = len(language.completion_prefix)
    reply = client.request("shell", "complete_request", {"code": code, "cursor_pos": position})
    assert language.completion_match in reply["matches"]
    assert reply["cursor_end"] == position


@pytest.mark.only("swift")
@pytest.mark.parametrize("position", [-5, 0, 3, 10_000])
def test_completion_survives_any_position(client, language, position):
    for code in ("", "(((", language.expression, "🌾"):
        reply = client.request("shell", "complete_request", {"code": code, "cursor_pos": position})
        assert reply["status"] in ("ok", "error")


def test_inspection(client, language):
    for detail in (0, 1):
        name = language.inspect_name
        reply = client.request(
            "shell", "inspect_request", {"code": name, "cursor_pos": len(name), "detail_level": detail})
        assert reply["status"] == "ok" and reply["found"] and reply["data"]["text/plain"]


def test_inspection_of_the_unknown(client, language):
    name = language.inspect_unknown
    reply = client.request("shell", "inspect_request", {"code": name, "cursor_pos": len(name), "detail_level": 0})
    assert reply["status"] == "ok" and reply["found"] is False and reply["data"] == {}


def test_kernel_info(client, language):
    info = client.request("shell", "kernel_info_request")
    assert {"implementation", "implementation_version", "banner", "help_links", "language_info"} <= set(info)
    assert info["language_info"]["pygments_lexer"] == language.pygments_lexer
    assert "kernel subshells" in info["supported_features"]
    assert "debugger" in info["supported_features"]


def test_kernel_info_on_control(client):
    assert client.request("control", "kernel_info_request")["status"] == "ok"


def test_connect(shared_kernel, client):
    reply = client.request("shell", "connect_request", {})
    for port in ("shell_port", "iopub_port", "stdin_port", "hb_port"):
        key = port if port in reply else port.removesuffix("_port")
        assert reply[key] == shared_kernel.connection[port]


def test_comm_info_of_an_unknown_target(client):
    assert client.request("shell", "comm_info_request", {"target_name": "nobody"})["comms"] == {}


def test_a_message_to_an_unknown_comm_is_harmless(client, language):
    for kind in ("comm_msg", "comm_close"):
        client.until_idle(client.send("shell", kind, {"comm_id": "unknown", "data": {}}))
    assert client.value(language.expression) == language.expression_result


# History


def history(client, **content):
    reply = client.request("shell", "history_request", {"raw": True, "output": False, **content})
    assert reply["status"] == "ok"
    return [tuple(entry) for entry in reply["history"]]


@pytest.fixture
def three_cells(client, language):
    """Three cells that differ from all others, and the first one's number."""
    codes = [language.fill("set_variable", name=f"historic{i}", value=i * 11) for i in range(1, 4)]
    numbers = [client.run(code).content["execution_count"] for code in codes]
    return codes, numbers[0]


def test_history_tail(client, three_cells):
    codes, first = three_cells
    entries = history(client, hist_access_type="tail", n=3)
    assert [entry[2] for entry in entries] == codes
    assert [entry[1] for entry in entries] == [first, first + 1, first + 2]


def test_history_with_output(client, language):
    client.run(language.expression)
    entry = history(client, hist_access_type="tail", n=1, output=True)[0]
    source, output = entry[2]
    assert source == language.expression
    assert output is None or language.expression_result in str(output)


@pytest.mark.parametrize("session", [0])
def test_history_range_of_this_session(client, three_cells, session):
    codes, first = three_cells
    entries = history(client, hist_access_type="range", session=session, start=first, stop=first + 2)
    assert [entry[2] for entry in entries] == codes[:2]
    assert [entry[1] for entry in entries] == [first, first + 1]


def test_history_search(client, three_cells):
    codes, _ = three_cells
    found = history(client, hist_access_type="search", pattern="*historic2*", unique=True)
    assert [entry[2] for entry in found] == [codes[1]]
    assert history(client, hist_access_type="search", pattern="*never typed*") == []


def test_history_search_by_one_character(client, three_cells):
    codes, _ = three_cells
    found = history(client, hist_access_type="search", pattern="*historic?*", n=2, unique=True)
    assert [entry[2] for entry in found] == codes[1:]


@pytest.mark.only("swift")
def test_history_survives_the_kernel(tmp_path, language):
    from support.kernel import Kernel

    code = language.fill("set_variable", name="remembered", value=1)
    with Kernel(tmp_path) as first:
        client = first.client(ready=True)
        client.run(code)
        client.reply(client.send("control", "shutdown_request", {"restart": False}), "control")
        first.wait_for_exit()
    with Kernel(tmp_path) as second:
        client = second.client(ready=True)
        client.run(language.expression)
        tail = history(client, hist_access_type="tail", n=2)
        assert [entry[2] for entry in tail] == [code, language.expression]
        assert tail[0][0] < tail[1][0], "each start is a session of its own"
        before = history(client, hist_access_type="range", session=-1, start=1, stop=2)
        assert [entry[2] for entry in before] == [code]


def test_usage(client):
    usage = client.request("control", "usage_request")
    usage = usage.get("content", usage)
    assert usage["kernel_memory"] > 0 and usage["pid"] > 0 and usage["hostname"]


def test_large_output_of_one_print(client, language):
    cell = client.run(language.fill("print_text", text="x" * 100_000), REPLY)
    assert len(cell.text()) == 100_001
