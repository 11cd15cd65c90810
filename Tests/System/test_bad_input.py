"""Bad input on the raw wire: the kernel drops what it must not believe, and lives on."""

import json
import random
import socket
import struct

import pytest
from support.patience import REPLY, Deadline


def lives(client, language):
    """The kernel still answers on every channel, and no stray reply was left behind."""
    settle(client)
    assert client.value(language.expression) == language.expression_result
    assert client.request("control", "kernel_info_request")["status"] == "ok"
    assert client.beat() == b"ping"


def settle(client):
    """Waits until the queue is worked off, so that no error in it aborts what comes next."""
    client.request("shell", "kernel_info_request")


def count(client, language):
    settle(client)
    return client.value(language.fill("read_variable", name="hits"))


@pytest.fixture
def hits(client, language):
    """A cell that leaves a trace when it is executed, as a content frame."""
    client.run(language.fill("set_variable", name="hits", value=0))
    return {"code": language.fill("add_to_variable", name="hits", value=1), "silent": False,
            "store_history": True, "allow_stdin": False, "stop_on_error": False, "user_expressions": {}}


# Signatures


@pytest.mark.parametrize("signature", [b"", b"0" * 64, b"\xff" * 64, b"short"])
def test_a_wrong_signature_is_dropped(client, language, hits, signature):
    frames = client.frames(client.message("execute_request", hits))
    frames[1] = signature
    client.send_frames("shell", frames)
    client.send_frames("control", frames)
    assert count(client, language) == "0"
    lives(client, language)


def test_a_signature_in_capitals_is_no_excuse_to_run_twice(client, language, hits):
    frames = client.frames(client.message("execute_request", hits))
    client.send_frames("shell", frames)
    client.send_frames("shell", [frames[0], frames[1].upper(), *frames[2:]])
    assert count(client, language) == "1"


@pytest.mark.parametrize("frame", range(2, 6))
def test_each_frame_is_signed(client, language, hits, frame):
    frames = client.frames(client.message("execute_request", hits))
    frames[frame] = frames[frame] + b" "
    client.send_frames("shell", frames)
    assert count(client, language) == "0"


def test_a_replayed_message_runs_once(client, language, hits):
    frames = client.frames(client.message("execute_request", hits))
    for _ in range(5):
        client.send_frames("shell", frames)
    assert count(client, language) == "1"


def test_a_replay_by_another_client_runs_once(shared_kernel, client, language, hits):
    frames = client.frames(client.message("execute_request", hits))
    client.send_frames("shell", frames)
    assert count(client, language) == "1"
    other = shared_kernel.client(ready=True)
    other.send_frames("shell", frames)
    assert count(other, language) == "1"
    shared_kernel.close(other)


# Frames


@pytest.mark.parametrize("length", range(6))
def test_a_truncated_message_is_dropped(client, language, hits, length):
    frames = client.frames(client.message("execute_request", hits))
    for channel in ("shell", "control", "stdin"):
        client.send_frames(channel, frames[:length] or [b""])
    assert count(client, language) == "0"
    lives(client, language)


def test_no_delimiter(client, language):
    for frames in ([b"a"], [b""] * 50, [b"<IDS|MSG>"] * 7, [b"x" * 1000] * 100):
        client.send_frames("shell", frames)
    lives(client, language)


def test_a_huge_frame_with_a_wrong_signature(shared_kernel, client, language):
    before = shared_kernel.resident_mib
    for _ in range(3):
        client.send_frames("shell", [b"<IDS|MSG>", b"0" * 64, b"{}", b"{}", b"{}", b"x" * (64 << 20)])
        client.send_frames("shell", [b"y" * (64 << 20)])
    lives(client, language)
    assert shared_kernel.resident_mib < before + 400


@pytest.mark.only("swift")
def test_a_huge_cell_is_answered_or_dropped(client, language):
    comment = {"python": "#", "swift": "//"}[language.name] + "x" * (48 << 20)
    client.send("shell", "execute_request", {"code": comment})
    lives(client, language)


def test_many_buffers_are_tolerated(client, language):
    message = client.message("comm_msg", {"comm_id": "none", "data": {}})
    client.session.send(client.sockets["shell"], message, buffers=[b"b" * 1000] * 200)
    client.until_idle(message)
    lives(client, language)


# JSON


def garbage():
    deep = b"[" * 100_000
    return {
        "nothing": b"", "no json": b"\x00\xff\xfe", "half": b'{"code": ', "list": b"[]", "number": b"1", "null": b"null",
        "text": b'"text"', "deep list": deep, "deep and closed": deep + b"]" * 100_000,
        "deep object": b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "bad utf8": b'{"code": "\xff\xff"}',
        "lone surrogate": b'{"code": "\\ud800"}', "huge number": b'{"code": 1e999999999}', "nan": b'{"code": NaN}',
        "long digits": b'{"code": ' + b"9" * 100_000 + b"}", "zero byte": b'{"code": "a\x00b"}',
        "trailing": b"{} {}", "many keys": b"{" + b",".join(b'"%d":1' % i for i in range(50_000)) + b"}",
    }


@pytest.mark.parametrize("kind", garbage())
@pytest.mark.parametrize("frame", ["header", "parent", "metadata", "content"])
def test_garbage_in_a_signed_frame(client, language, kind, frame):
    frames = {"header": client.header("execute_request"), "parent": b"{}", "metadata": b"{}",
              "content": b'{"code": ""}', frame: garbage()[kind]}
    client.send_signed("shell", **frames)
    client.send_signed("control", **{**frames, **({"header": client.header("kernel_info_request")}
                                                  if frame != "header" else {})})
    lives(client, language)


@pytest.mark.parametrize("change", [
    {"msg_id": None}, {"msg_id": 5}, {"msg_type": None}, {"msg_type": {}}, {"session": []}, {"username": 1},
    {"version": 5}, {"version": "9999.1"}, {"date": "yesterday"}, {"subshell_id": 7}, {"subshell_id": "no such"},
    {"extra": {"deep": [1]}},
])
def test_odd_headers(client, language, change):
    header = {**json.loads(client.header("execute_request")), **change}
    client.send_signed("shell", header=json.dumps(header).encode(), content=b'{"code": ""}')
    lives(client, language)


REQUESTS = [
    "execute_request", "complete_request", "inspect_request", "is_complete_request", "history_request",
    "comm_info_request", "comm_open", "comm_msg", "comm_close", "connect_request", "kernel_info_request",
]


@pytest.mark.parametrize("kind", REQUESTS)
@pytest.mark.parametrize("content", [
    {}, {"code": 5, "cursor_pos": "x"}, {"code": None, "cursor_pos": None, "comm_id": 1, "data": 2, "n": "many"},
    {"code": "x", "cursor_pos": 2**63, "hist_access_type": "tail", "n": -1}, {"hist_access_type": "unknown"},
    {"hist_access_type": "range", "session": 2**62, "start": -(2**62), "stop": 2**62},
    {"hist_access_type": "search", "pattern": "*" * 500 + "a", "n": 2**62}, {"user_expressions": [], "code": ""},
], ids=range(8))
def test_requests_with_odd_content(client, language, kind, content):
    client.send("shell", kind, content)
    lives(client, language)


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_an_unknown_message_type_is_ignored(client, language, channel):
    client.send(channel, "no_such_request", {"any": "thing"})
    client.send(channel, "execute_reply", {"status": "ok"})
    lives(client, language)
    assert [m for m in client.boxes[channel] if m["msg_type"] == "no_such_reply"] == []


def test_random_frames(client, language):
    """A short fuzz with a fixed seed: mutated messages on every channel."""
    dice = random.Random(20261101)
    good = client.frames(client.message("execute_request", {"code": ""}))
    for _ in range(300):
        frames = [bytes(f) for f in good]
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(len(frames))
            action = dice.choice(["flip", "cut", "drop", "double", "noise"])
            if action == "flip" and frames[at]:
                byte = dice.randrange(len(frames[at]))
                frames[at] = frames[at][:byte] + bytes([dice.randrange(256)]) + frames[at][byte + 1:]
            elif action == "cut":
                frames[at] = frames[at][:dice.randrange(len(frames[at]) + 1)]
            elif action == "drop" and len(frames) > 1:
                del frames[at]
            elif action == "double":
                frames.insert(at, frames[at])
            else:
                frames[at] = dice.randbytes(dice.randrange(200))
        if len(frames) == 6 and dice.random() < 0.7:
            frames[1] = client.session.sign(frames[2:6])
        client.send_frames(dice.choice(["shell", "control", "stdin"]), frames)
    lives(client, language)


def test_bytes_that_are_no_zeromq(shared_kernel, client, language):
    """Port scanners, browsers and half-open connections."""
    for name in ("shell_port", "control_port", "iopub_port", "stdin_port", "hb_port"):
        for noise in (b"GET / HTTP/1.1\r\n\r\n", b"\xff" * 1000, b"", struct.pack(">Q", 2**63) * 4):
            with socket.create_connection(("127.0.0.1", shared_kernel.connection[name])) as stranger:
                stranger.sendall(noise)
    lives(client, language)


# Front ends that misbehave


def test_a_client_that_vanishes_in_the_middle_of_a_cell(shared_kernel, client, language):
    client.run(language.declare_flag)
    other = shared_kernel.client(ready=True)
    running = other.start(language.wait_for_flag + "\n" + language.fill("print_text", text="done"))
    other.wait_until_busy(running)
    shared_kernel.close(other)
    queued = client.start(language.expression)
    made = client.request("control", "create_subshell_request")["subshell_id"]
    client.finish(client.start(language.set_flag, subshell=made)).must_succeed()
    client.request("control", "delete_subshell_request", {"subshell_id": made})
    assert "".join(m["content"]["text"] for m in client.until_idle(running) if m["msg_type"] == "stream") == "done\n"
    assert client.finish(queued).result == language.expression_result


@pytest.mark.only("swift")
def test_a_client_that_vanishes_while_it_is_asked(shared_kernel, client, language):
    other = shared_kernel.client(ready=True)
    other.start(language.fill("ask", text="?"), allow_stdin=True)
    other.take("stdin", lambda m: m["msg_type"] == "input_request")
    shared_kernel.close(other)
    client.request("control", "interrupt_request")
    lives(client, language)


def test_many_clients_come_and_go(shared_kernel, client, language):
    for _ in range(30):
        other = shared_kernel.client()
        other.send("shell", "kernel_info_request")
        shared_kernel.close(other)
    lives(client, language)


@pytest.mark.only("swift")
def test_a_reader_that_never_reads(start_kernel, language):
    """It may lose stream text, with a notice; it never loses status, and it never takes the kernel down."""
    kernel = start_kernel()
    client = kernel.client(ready=True)
    lazy = kernel.client(channels=("iopub",), receive_limit=1)
    lazy.take("iopub", lambda m: m["msg_type"] == "iopub_welcome")
    quiet = language.fill("flood", n=3_000).replace('"line ', '"' + "x" * 10_000 + " line ")
    before = kernel.resident_mib
    cells = []
    for _ in range(20):  # 600 MB in all; the attentive client reads all the time
        cells.append(client.execute(quiet))
        assert cells[-1].status == "ok"
    assert all(len(c.text()) >= 30_000_000 for c in cells[:1]) or any("cut" in c.text("stderr") for c in cells)
    assert kernel.resident_mib < before + 300
    ids = {c.request["header"]["msg_id"] for c in cells}
    deadline, idles, notice = Deadline(REPLY), set(), ""
    while idles != ids and not deadline.passed:
        lazy.pump(deadline.left)
        while lazy.boxes["iopub"]:
            message = lazy.boxes["iopub"].popleft()
            if message["content"].get("execution_state") == "idle":
                idles.add(message["parent_header"]["msg_id"])
            if message["msg_type"] == "stream" and "x" * 100 not in message["content"]["text"]:
                notice += message["content"]["text"]
    assert idles >= ids, "status is never dropped"
    assert notice, "the reader is told what was cut"


def test_output_without_end(start_kernel, language):
    """An endless print stays interruptible, and its memory bounded while the reader reads."""
    kernel = start_kernel()
    client = kernel.client(ready=True)
    request = client.start(language.endless_output)
    deadline = Deadline(5)
    read = 0
    while not deadline.passed:
        client.pump(0.1)
        for message in list(client.boxes["iopub"]):
            client.boxes["iopub"].remove(message)
            read += len(message["content"].get("text", ""))
    assert read > 1_000_000
    assert kernel.resident_mib < 700
    client.send("control", "interrupt_request")
    assert client.reply(request)["content"]["status"] == "error"
    client.until_idle(request)
    lives(client, language)
