"""The debugger: DAP with Jupyter's additions, inside of debug messages on control and iopub."""

import pytest
from support.client import is_child
from support.patience import REPLY

pytestmark = pytest.mark.only("swift")

FUNCTION = "func f(_ a: Int, _ b: Int) -> Int {\n    let c = a + b\n    return c\n}\nf(2, 3)"


class Front:
    """A front end's debugger, on a client."""

    def __init__(self, client):
        self.client = client
        self.sequence = 0

    def send(self, command, arguments=None):
        self.sequence += 1
        return self.client.send("control", "debug_request", {
            "type": "request", "seq": self.sequence, "command": command, "arguments": arguments or {}})

    def response(self, request):
        """The whole response, once the request's idle has come too."""
        done = self.client.finish(request, "control")
        # An event belongs to a request, but what it tells of may come at any time.
        self.client.boxes["iopub"].extend(m for m in done.iopub if m["msg_type"] == "debug_event")
        answer = done.content
        assert answer["type"] == "response" and answer["request_seq"] == request["content"]["seq"]
        return answer

    def ask(self, command, **arguments):
        return self.response(self.send(command, arguments))

    def body(self, command, **arguments):
        answer = self.ask(command, **arguments)
        assert answer["success"], answer
        return answer["body"]

    def event(self, name, timeout=REPLY):
        message = self.client.take(
            "iopub", lambda m: m["msg_type"] == "debug_event" and m["content"]["event"] == name, timeout, name)
        return message["content"]["body"]

    def start(self):
        self.body("initialize", clientID="test", adapterID="")
        self.body("attach")
        self.event("initialized")

    def dump(self, code):
        return self.body("dumpCell", code=code)["sourcePath"]

    def set(self, code, *lines):
        """Sets breakpoints in a cell, and returns the lines where they are."""
        path = self.dump(code)
        body = self.body("setBreakpoints", source={"path": path}, breakpoints=[{"line": line} for line in lines])
        self.body("configurationDone")
        return [breakpoint["line"] for breakpoint in body["breakpoints"] if breakpoint["verified"]]

    def stopped(self, reason):
        body = self.event("stopped")
        assert body["reason"] == reason and body["threadId"] == 1
        return body

    @property
    def frames(self):
        return self.body("stackTrace", threadId=1)["stackFrames"]

    @property
    def line(self):
        return self.frames[0]["line"]

    def variables(self, scope="Locals", frame=0):
        scopes = {s["name"]: s for s in self.body("scopes", frameId=self.frames[frame]["id"])["scopes"]}
        return self.children(scopes[scope])

    def children(self, parent):
        listed = self.body("variables", variablesReference=parent["variablesReference"])["variables"]
        return {variable["name"]: variable for variable in listed}

    def values(self, scope="Locals", frame=0):
        return {name: variable["value"] for name, variable in self.variables(scope, frame).items()}

    def go_on(self, command="continue"):
        self.body(command, threadId=1)
        self.event("continued")


@pytest.fixture
def front(client):
    front = Front(client)
    yield front
    front.ask("disconnect", restart=False, terminateDebuggee=False)


@pytest.fixture
def started(front):
    front.start()
    return front


def test_advertised(client):
    info = client.request("shell", "kernel_info_request")
    assert info["debugger"] is True and "debugger" in info["supported_features"]


def test_debug_info_before_the_start(front):
    info = front.body("debugInfo")
    assert info["isStarted"] is False and info["stoppedThreads"] == [] and info["breakpoints"] == []
    assert info["hashMethod"] == "Murmur2" and info["hashSeed"] == 0xC70F6907
    assert info["richRendering"] is True and info["copyToGlobals"] is True


def test_nothing_works_before_the_start(front):
    answer = front.ask("setBreakpoints", source={"path": "x"}, breakpoints=[])
    assert answer["success"] is False and "not started" in answer["message"]


def test_the_path_of_a_cell(started):
    from ipykernel.compiler import murmur2_x86
    info = started.body("debugInfo")
    for code in ("", "a", "ab", "abc", "abcd", "let ü = 1\n// 두레"):
        path = started.dump(code)
        assert path == info["tmpFilePrefix"] + str(murmur2_x86(code, info["hashSeed"])) + info["tmpFileSuffix"]
        assert started.body("source", source={"path": path})["content"] == code
    assert started.ask("source", source={"path": "/nowhere"})["success"] is False


def test_set_breakpoints(started):
    path = started.dump(FUNCTION)
    body = started.body(
        "setBreakpoints", source={"path": path}, breakpoints=[{"line": 2}, {"line": 1}, {"line": 99}],
        sourceModified=False)
    assert [(b["verified"], b["line"]) for b in body["breakpoints"]] == [(True, 2), (True, 2), (False, 99)]
    assert body["breakpoints"][0]["source"]["path"] == path
    assert {"source": path, "breakpoints": [{"line": 2}]} in started.body("debugInfo")["breakpoints"]


def test_stop_on_a_breakpoint(client, started):
    started.set(FUNCTION, 2)
    cell = client.start(FUNCTION)
    started.stopped("breakpoint")
    assert started.body("debugInfo")["stoppedThreads"] == [1]
    assert started.body("threads")["threads"] == [{"id": 1, "name": "main"}]
    frames = started.frames
    assert [(f["name"], f["line"]) for f in frames] == [("f(_:_:)", 2), (frames[1]["source"]["name"], 5)]
    assert frames[0]["source"]["path"] == started.dump(FUNCTION)
    assert started.values() == {"a": "2", "b": "3"}
    started.go_on()
    assert client.finish(cell).must_succeed().result == "5"
    assert started.body("debugInfo")["stoppedThreads"] == []


def test_leading_empty_lines_count(client, started):
    code = "\n\n" + FUNCTION
    started.set(code, 4)
    cell = client.start(code)
    started.stopped("breakpoint")
    assert started.line == 4
    started.go_on()
    client.finish(cell).must_succeed()


def test_lines_below_magics_count(client, started):
    code = "\n%timeit -n 1 -r 1 _ = 1\nlet inside = 2\nprint(inside)"
    assert started.set(code, 3, 4) == [3, 4]
    cell = client.start(code)
    started.stopped("breakpoint")
    assert started.line == 3
    started.go_on()
    started.stopped("breakpoint")
    assert started.line == 4
    started.set(code)
    started.go_on()
    client.finish(cell).must_succeed()


def test_a_function_of_an_earlier_cell(client, front):
    code = "func twice(_ x: Int) -> Int {\n    let y = x * 2\n    return y\n}"
    client.run(code)
    client.run("twice(1)")
    front.start()
    assert front.set(code, 3) == [3]
    cell = client.start("let t = twice(21)\nt")
    front.stopped("breakpoint")
    assert front.values() == {"x": "21", "y": "42"}
    front.go_on()
    assert client.finish(cell).result == "42"


def test_two_cells_in_sequence(client, started):
    for number in (1, 2):
        code = f"let n{number} = {number}\nprint(n{number})"
        started.set(code, 2)
        cell = client.start(code)
        started.stopped("breakpoint")
        assert started.values()[f"n{number}"] == str(number)
        started.go_on()
        assert client.finish(cell).must_succeed().text() == f"{number}\n"


def test_steps(client, started):
    code = ("func inner(_ x: Int) -> Int {\n    let y = x + 1\n    return y\n}\n"
            "func outer() -> Int {\n    let a = inner(1)\n    let b = inner(2)\n    return a + b\n}\n"
            "let r = outer()\nprint(r)")
    started.set(code, 10)
    cell = client.start(code)
    started.stopped("breakpoint")
    for command, line in (("stepIn", 6), ("stepIn", 2), ("stepOut", 7), ("next", 8), ("next", 11)):
        started.go_on(command)
        started.stopped("step")
        assert started.line == line, command
    started.go_on()
    assert client.finish(cell).must_succeed().text() == "5\n"


def test_variables_with_children(client, started):
    code = ("struct Point { var x = 1; var y = 2 }\nclass Node { var next: Node?; var label = \"n\" }\n"
            "enum Shape { case square(side: Int), none }\n"
            "func look() {\n    let list = [Point(), Point(x: 3)]\n    let table = [\"a\": 1.5]\n"
            "    let node = Node()\n    let shape = Shape.square(side: 4)\n    let maybe: Int? = 7\n"
            "    let pair = (1, name: \"two\")\n    let words: Set<String> = [\"w\"]\n    print(list.count)\n"
            "    _ = (table, node, shape, maybe, pair, words)\n}\nlook()")
    started.set(code, 12)
    cell = client.start(code)
    started.stopped("breakpoint")
    found = started.variables()
    assert found["list"]["type"] == "[Point]" and found["list"]["indexedVariables"] == 2
    points = started.children(found["list"])
    assert list(points) == ["[0]", "[1]"] and points["[1]"]["value"] == "Point(x: 3, y: 2)"
    assert {n: v["value"] for n, v in started.children(points["[1]"]).items()} == {"x": "3", "y": "2"}
    assert {n: v["value"] for n, v in started.children(found["table"]).items()} == {'"a"': "1.5"}
    assert {n: v["value"] for n, v in started.children(found["node"]).items()} == {"next": "nil", "label": '"n"'}
    assert {n: v["value"] for n, v in started.children(found["shape"]).items()} == {"square": "4"}
    assert found["maybe"]["value"] == "Optional(7)"
    assert {n: v["value"] for n, v in started.children(found["pair"]).items()} == {".0": "1", "name": '"two"'}
    assert [v["value"] for v in started.children(found["words"]).values()] == ['"w"']
    paged = started.body("variables", variablesReference=found["list"]["variablesReference"], start=1, count=1)
    assert [v["name"] for v in paged["variables"]] == ["[1]"]
    old = found["list"]
    started.go_on()
    client.finish(cell).must_succeed()
    assert started.ask("variables", variablesReference=old["variablesReference"])["success"] is False


def test_evaluate(client, started):
    client.run("let factor = 10")
    code = "func scale(_ x: Int) -> Int {\n    var y = x * factor\n    y += 0\n    return y\n}\nscale(4)"
    started.set(code, 3)
    cell = client.start(code)
    started.stopped("breakpoint")
    frame = started.frames[0]["id"]
    result = started.body("evaluate", expression="[x, y, factor]", frameId=frame, context="repl")
    assert result["result"] == "[4, 40, 10]" and result["type"] == "[Int]"
    assert list(started.children(result)) == ["[0]", "[1]", "[2]"]
    assert started.body("evaluate", expression="y = 7", frameId=frame)["result"] == ""
    assert started.body("setVariable", variablesReference=started.body("scopes", frameId=frame)["scopes"][0][
        "variablesReference"], name="y", value="y + 1")["value"] == "8"
    failed = started.ask("evaluate", expression="nothing + 1", frameId=frame)
    assert failed["success"] is False and "cannot find 'nothing' in scope" in failed["message"]
    assert "Index out of range" in started.ask("evaluate", expression="[1][5]", frameId=frame)["message"]
    started.go_on()
    assert client.finish(cell).result == "8"
    assert started.body("evaluate", expression="factor * 2", context="repl")["result"] == "20"


def test_the_globals(client, started):
    client.run("let shown = [1, 2]")
    code = "func g() {\n    print(shown)\n}\ng()"
    started.set(code, 2)
    cell = client.start(code)
    started.stopped("breakpoint")
    assert started.values("Globals")["shown"] == "[1, 2]"
    started.go_on()
    client.finish(cell).must_succeed()


def test_inspect_without_a_stop(client, front):
    client.run("let text = \"Hello the world\"\nlet _ = 3\nlet nested = [[1], [2, 3]]")
    variables = {v["name"]: v for v in front.body("inspectVariables")["variables"]}
    assert variables["text"]["value"] == '"Hello the world"' and "_" not in variables
    assert front.body("richInspectVariables", variableName="text")["data"] == {"text/plain": '"Hello the world"'}
    assert front.body("richInspectVariables", variableName="no such")["data"] == {}


def test_children_without_a_stop(client, started):
    client.run("let nested = [[1], [2, 3]]")
    variables = {v["name"]: v for v in started.body("inspectVariables")["variables"]}
    assert [v["value"] for v in started.children(variables["nested"]).values()] == ["[1]", "[2, 3]"]


def test_rich_inspection_at_a_stop(client, started):
    code = "func h() {\n    let page = HTML(\"<b>bold</b>\")\n    let n = 5\n    print(n, page)\n}\nh()"
    started.set(code, 4)
    cell = client.start(code)
    started.stopped("breakpoint")
    frame = started.frames[0]["id"]
    data = started.body("richInspectVariables", variableName="n", frameId=frame)["data"]
    assert data == {"text/plain": started.values()["n"]}
    data = started.body("richInspectVariables", variableName="page", frameId=frame)["data"]
    assert data["text/html"] == "<b>bold</b>"
    started.go_on()
    client.finish(cell).must_succeed()


def test_copy_to_globals(client, started):
    started.set(FUNCTION, 3)
    cell = client.start(FUNCTION)
    started.stopped("breakpoint")
    frame = started.frames[0]["id"]
    answer = started.ask("copyToGlobals", srcVariableName="c", dstVariableName="kept", srcFrameId=frame)
    assert answer["success"] and answer["command"] == "setExpression" and answer["body"]["value"] == "5"
    assert started.values("Globals")["kept"] == "5"
    bad = started.ask("copyToGlobals", srcVariableName="c", dstVariableName="no name", srcFrameId=frame)
    assert bad["success"] is False
    started.go_on()
    client.finish(cell).must_succeed()
    assert client.value("kept + 1") == "6"


def test_a_trap_stops(client, started):
    started.body("setExceptionBreakpoints", filters=["uncaught"])
    code = "func third(_ list: [Int]) -> Int {\n    list[2]\n}\nthird([1])"
    cell = client.start(code)
    body = started.stopped("exception")
    assert "Index out of range" in body["text"]
    assert started.line == 2 and started.values() == {"list": "[1]"}
    assert "Index out of range" in started.body("exceptionInfo", threadId=1)["description"]
    started.go_on()
    assert client.finish(cell).status == "error"
    client.run("1 + 1")


def test_errors_stop_as_filters_say(client, started):
    code = ("struct Bad: Error { let code: Int }\nfunc fail(_ n: Int) throws {\n    throw Bad(code: n)\n}\n"
            "do { try fail(1) } catch { print(\"caught\") }\ntry fail(2)")
    started.body("setExceptionBreakpoints", filters=["uncaught"])
    cell = client.start(code)
    assert started.stopped("exception")["text"] == "Bad(code: 2)"
    assert started.values() == {"n": "2"}
    started.go_on()
    assert client.finish(cell).text() == "caught\n"
    started.body("setExceptionBreakpoints", filters=["thrown"])
    cell = client.start(code)
    for text in ("Bad(code: 1)", "Bad(code: 2)"):
        assert started.stopped("exception")["text"] == text
        started.go_on()
    assert client.finish(cell).status == "error"


@pytest.mark.parametrize("is_attached", [True, False], ids=["attached", "before"])
def test_pause_an_endless_loop(client, front, is_attached):
    if is_attached:
        front.start()
    cell = client.start("var turns = 0\nwhile true {\n    turns &+= 1\n}")
    client.wait_until_busy(cell)
    if not is_attached:
        front.start()
    front.body("pause", threadId=1)
    front.stopped("pause")
    assert front.frames[0]["line"] in (1, 2, 3)
    client.request("control", "interrupt_request")
    assert client.finish(cell).status == "error"
    front.event("continued")
    assert client.value("6 * 7") == "42"


def test_nothing_to_pause(started):
    assert started.ask("pause", threadId=1)["success"] is False


def test_interrupt_at_a_stop(client, started):
    started.set(FUNCTION, 2)
    cell = client.start(FUNCTION + "\nprint(\"never\")")
    cell_with_breakpoint = client.start(FUNCTION)
    assert client.finish(cell).must_succeed().text() == "never\n", "another text is another cell"
    started.stopped("breakpoint")
    assert client.request("control", "kernel_info_request")["status"] == "ok", "control is answered at a stop"
    client.request("control", "interrupt_request")
    ended = client.finish(cell_with_breakpoint)
    assert ended.status == "error" and ended.content["ename"] == "Interrupted"
    started.event("continued")
    assert client.value("6 * 7") == "42"


def test_disconnect_at_a_stop(client, started):
    started.set(FUNCTION, 2)
    cell = client.start(FUNCTION)
    started.stopped("breakpoint")
    started.body("disconnect", restart=False, terminateDebuggee=False)
    assert client.finish(cell).must_succeed().result == "5"
    assert client.run(FUNCTION).result == "5", "nothing stops any more"
    assert started.body("debugInfo")["isStarted"] is False
    started.start()
    started.set(FUNCTION, 3)
    cell = client.start(FUNCTION)
    started.stopped("breakpoint")
    started.go_on()
    client.finish(cell).must_succeed()


def test_breakpoints_while_a_cell_runs(client, started):
    code = "func tick(_ n: Int) {\n    _ = n\n}\nvar n = 0\nwhile n >= 0 {\n    tick(n)\n    n += 1\n}"
    cell = client.start(code)
    client.wait_until_busy(cell)
    started.set(code, 2)
    started.stopped("breakpoint")
    started.body("evaluate", expression="n", frameId=started.frames[0]["id"])
    client.request("control", "interrupt_request")
    assert client.finish(cell).status == "error"


def test_requests_in_a_row(client, started):
    """A request that arrives while the answer to another leaves is seen too."""
    for _ in range(100):
        requests = [started.send("debugInfo") for _ in range(20)]
        for request in requests:
            assert started.response(request)["success"]


def test_unknown_requests_are_refused(started):
    answer = started.ask("flyToTheMoon")
    assert answer["success"] is False and "flyToTheMoon" in answer["message"]
    assert started.ask("continue", threadId=1)["success"] is False
    assert started.body("stackTrace", threadId=1)["stackFrames"] == []
    for content in ({}, {"command": 3, "seq": "x"}, {"command": "variables", "arguments": []}):
        request = started.client.send("control", "debug_request", content)
        assert started.client.finish(request, "control").content["success"] is False


def test_reset_keeps_the_debugger(client, started):
    client.run("%reset")
    started.set(FUNCTION, 2)
    cell = client.start(FUNCTION)
    started.stopped("breakpoint")
    started.go_on()
    client.finish(cell).must_succeed()


def test_tasks_stop(client, started):
    code = "let t = Task {\n    print(\"in\")\n    return 5\n}\nawait t.value"
    started.set(code, 3)
    cell = client.start(code)
    started.stopped("breakpoint")
    assert started.line == 3
    started.go_on()
    assert client.finish(cell).result == "5"


@pytest.mark.parametrize("restart", [True, False])
def test_the_kernel_ends_at_a_stop(kernel, restart):
    client = kernel.client(ready=True)
    front = Front(client)
    front.start()
    front.set(FUNCTION, 2)
    client.start(FUNCTION)
    front.stopped("breakpoint")
    assert client.request("control", "shutdown_request", {"restart": restart})["status"] == "ok"
    assert kernel.wait_for_exit() == 0


def test_events_belong_to_a_request(client, started):
    request = started.send("attach")
    started.response(request)
    event = client.take("iopub", lambda m: m["msg_type"] == "debug_event" and is_child(m, request))
    assert event["content"]["event"] == "initialized"
