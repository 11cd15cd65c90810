"""What of a cell stays for the next one, and what goes."""

import pytest

pytestmark = pytest.mark.only("swift")


def test_a_name_is_declared_again_as_something_else(client):
    client.run("let limit = 3")
    client.run('let limit = "three"')
    assert client.value("limit") == '"three"' or client.value("limit") == "three"


def test_a_function_keeps_what_it_was_built_on(client):
    client.run("func base() -> Int { 1 }\nfunc derived() -> Int { base() * 10 }\nvar factor = 2\nfunc scaled() -> Int { factor }")
    client.run("func base() -> Int { 5 }\nvar factor = 7")
    assert client.value("derived()") == "10"
    assert client.value("base()") == "5"
    assert client.value("scaled()") == "2"
    client.run("func derived() -> Int { base() * 10 }")
    assert client.value("derived()") == "50"


def test_a_variable_that_a_function_shares_is_still_shared(client):
    client.run("var total = 0\nfunc add(_ n: Int) { total += n }")
    client.run("add(2)")
    client.run("total += 1")
    client.run("add(4)")
    assert client.value("total") == "7"


def test_a_type_declared_again_leaves_its_old_values_alone(client):
    client.run("struct Point { var x = 1 }\nlet old = Point()")
    client.run("struct Point { var x = 1.5, y = 2.5 }\nlet new = Point()")
    assert client.value("old.x + 1") == "2"
    assert client.value("new.x + new.y") == "4.0"
    refused = client.execute("var place = old\nplace = new")
    assert refused.status == "error"


def test_an_extension_reaches_a_type_of_an_earlier_cell(client):
    client.run("struct Box { var side = 3 }\nlet box = Box()")
    client.run("extension Box: CustomStringConvertible { var description: String { \"box of \\(side)\" } }")
    assert client.value("box") == "box of 3"


def test_a_cell_that_is_wrong_leaves_nothing(client):
    client.run("let kept = 1")
    assert client.execute("let kept = 2\nlet fresh = 3\nlet wrong: Int = \"text\"").status == "error"
    assert client.value("kept") == "1"
    assert client.execute("fresh").status == "error"


@pytest.mark.parametrize("failure", ["[1][5]", "try { throw Sudden.stop }()"], ids=["trap", "error"])
def test_a_cell_that_fails_half_way_keeps_what_it_did(client, failure):
    client.run("var done: [String] = []\nenum Sudden: Error { case stop }")
    cell = f'done.append("first")\nlet before = done.count\nfunc twice(_ n: Int) -> Int {{ n * 2 }}\n{failure}\nlet after = 9\ndone.append("second")'
    assert client.execute(cell).status == "error"
    assert client.value("done") == '["first"]'
    assert client.value("before") == "1"
    assert client.value("twice(4)") == "8"
    late = client.execute("after")
    assert late.status == "error", "a name whose value was never made"
    assert "after" in late.error["evalue"]


def test_a_cell_interrupted_while_it_waits_keeps_what_it_did(client):
    client.run("var done = 0")
    request = client.start("done = 1\nlet early = 5\ntry await Task.sleep(for: .seconds(1000))\nlet late = 6\ndone = 2")
    client.wait_until_busy(request)
    client.wait_for(request, "execute_input")
    client.request("control", "interrupt_request")
    assert client.finish(request).status == "error"
    assert client.value("done") in ("0", "1")
    assert client.execute("late").status == "error"
    assert client.value("1 + 1") == "2"


def test_a_name_whose_value_was_never_made_can_be_declared_again(client):
    assert client.execute("let index = [1][3]").status == "error"
    assert client.execute("index").status == "error"
    client.run("let index = 4")
    assert client.value("index") == "4"
