"""One table of snippets per language, so that one suite runs against kernels of several languages.

Python exists to check the suites themselves against ipykernel.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Trap:
    """A mistake at run time: what to run, and a word that the error must say."""

    code: str
    says: str


@dataclass(frozen=True)
class Language:
    """What the suites run. `{n}`, `{text}`, `{name}` and `{value}` are filled in by `fill`."""

    name: str
    file_extension: str
    pygments_lexer: str

    # Output
    print_text: str
    print_error: str
    out_err_out: str
    flood: str
    endless_output: str
    carriage_return: str

    # Values
    set_variable: str
    add_to_variable: str
    read_variable: str
    list_of_two: str
    append_then_trap: str
    read_list: str
    read_list_result: str
    expression: str
    expression_result: str
    results: list
    undefined_name: str

    # Errors
    runtime_error: str
    syntax_error: str
    traps: dict
    recursion: str
    hunger: str
    big_allocation: str

    # Display
    display_html: str
    displays: list
    display_then_update: str
    rich_result: str
    clear_output: str
    progress: str

    # Waiting
    endless_loop: str
    wait_for_flag: str
    set_flag: str
    declare_flag: str

    # Input
    ask: str
    ask_echo: str

    # Front end services
    completions: list
    complete_samples: list
    incomplete_samples: list
    invalid_samples: list
    completion_setup: str
    completion_prefix: str
    completion_match: str
    inspect_name: str
    inspect_unknown: str
    pager: str
    history_results: list
    history_pattern: str
    history_operations: tuple
    user_expression_error: str
    set_next_input: list = field(default_factory=list)

    def fill(self, snippet, **values):
        """The snippet of that field with its `{name}` parts replaced."""
        text = getattr(self, snippet)
        for key, value in values.items():
            text = text.replace("{" + key + "}", str(value))
        return text


PYTHON = Language(
    name="python",
    file_extension=".py",
    pygments_lexer="ipython3",
    print_text="print('{text}')",
    print_error="import sys; print('{text}', file=sys.stderr)",
    out_err_out="import sys; print('a'); print('b', file=sys.stderr); print('c')",
    flood="for i in range({n}): print('line', i)",
    endless_output="while True: print('x' * 100)",
    carriage_return="print('10 %\\r20 %')",
    set_variable="{name} = {value}",
    add_to_variable="{name} += {value}",
    read_variable="{name}",
    list_of_two="items = [1, 2]",
    append_then_trap="items.append(3); items[10]",
    read_list="items",
    read_list_result="[1, 2, 3]",
    expression="6 * 7",
    expression_result="42",
    results=[
        {"code": "6 * 7", "result": "42"},
        {"code": "[n * n for n in [1, 2, 3]]", "result": "[1, 4, 9]"},
        {"code": "'dure'", "result": "'dure'"},
    ],
    undefined_name="no_such_name",
    runtime_error="raise RuntimeError('boom')",
    syntax_error="def (",
    traps={
        "nil": Trap("None.nothing", "NoneType"),
        "index": Trap("[1, 2, 3][7]", "out of range"),
        "division": Trap("1 // 0", "zero"),
    },
    recursion="def f(n): return f(n + 1) + 1\nf(0)",
    hunger="a = bytearray(10**18)",
    big_allocation="[0] * (2**62)",
    display_html="from IPython.display import display, HTML; display(HTML('<b>{text}</b>'))",
    displays=[
        {"code": "from IPython.display import HTML, display; display(HTML('<b>hi</b>'))", "mime": "text/html"},
        {"code": "from IPython.display import Markdown, display; display(Markdown('*hi*'))", "mime": "text/markdown"},
        {"code": "from IPython.display import Latex, display; display(Latex('$x$'))", "mime": "text/latex"},
        {"code": "from IPython.display import SVG, display; "
                 "display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>'))", "mime": "image/svg+xml"},
        {"code": "from IPython.display import JSON, display; display(JSON({'a': [1]}))", "mime": "application/json"},
    ],
    display_then_update="from IPython.display import HTML, display\n"
                        "d = display(HTML('one'), display_id='here')\nd.update(HTML('two'))",
    rich_result="from IPython.display import HTML; HTML('<b>rich</b>')",
    clear_output="from IPython.display import clear_output; print('old'); clear_output(wait=True); print('new')",
    progress="from IPython.display import HTML, display\n"
             "bar = display(HTML('<progress value=0 max=3></progress>'), display_id='bar')\n"
             "for i in range(1, 4): bar.update(HTML(f'<progress value={i} max=3></progress>'))",
    endless_loop="while True: pass",
    declare_flag="flag = False",
    wait_for_flag="import time\nwhile not flag: time.sleep(0.01)",
    set_flag="flag = True",
    ask="answer = input('{text}')",
    ask_echo="print('got', answer)",
    completions=[{"text": "import os; os.getc", "matches": ["getcwd", "getcwdb"]}],
    complete_samples=["1", "print('hello')", "def f(x):\n  return x\n\n"],
    incomplete_samples=["def f(x):", "[1,", "'''one"],
    invalid_samples=["import = 7q", "1 +* 2"],
    completion_setup="completion_target = completion_targets = 1",
    completion_prefix="completion_tar",
    completion_match="completion_target",
    inspect_name="zip",
    inspect_unknown="no_such_name_at_all",
    pager="print?",
    history_results=[
        {"code": "1+2+3", "result": "6"},
        {"code": "[n*n for n in range(1, 4)]", "result": "[1, 4, 9]"},
    ],
    history_pattern="1?2*",
    history_operations=("tail", "search"),
    user_expression_error="1/0",
    set_next_input=["get_ipython().set_next_input('first')", "get_ipython().set_next_input('second')"],
)

SWIFT = Language(
    name="swift",
    file_extension=".swift",
    pygments_lexer="swift",
    print_text='print("{text}")',
    print_error='print("{text}", to: &standardError)',
    out_err_out='print("a")\nprint("b", to: &standardError)\nprint("c")',
    flood='for i in 0..<{n} { print("line \\(i)") }',
    endless_output='while true { print("' + "x" * 100 + '") }',
    carriage_return='print("10 %\\r20 %")',
    set_variable="var {name} = {value}",
    add_to_variable="{name} += {value}",
    read_variable="{name}",
    list_of_two="var items = [1, 2]",
    append_then_trap="items.append(3)\nlet beyond = items[10]\nprint(beyond)",
    read_list="items",
    read_list_result="[1, 2, 3]",
    expression="6 * 7",
    expression_result="42",
    results=[
        {"code": "6 * 7", "result": "42"},
        {"code": "[1, 2, 3].map { $0 * $0 }", "result": "[1, 4, 9]"},
        {"code": "(1...4).reduce(0, +)", "result": "10"},
        {"code": "1.5 + 1", "result": "2.5"},
        {"code": "Int.max == 9_223_372_036_854_775_807", "result": "true"},
    ],
    undefined_name="noSuchName",
    runtime_error="enum Problem: Error { case boom }\nthrow Problem.boom",
    syntax_error="func (",
    traps={
        "nil": Trap("let nothing: Int? = nil\nprint(nothing!)", "nil"),
        "index": Trap("let three = [1, 2, 3]\nprint(three[7])", "out of range"),
        "negative index": Trap("let three = [1, 2, 3]\nprint(three[-1])", "out of range"),
        "overflow": Trap("var big = Int.max\nbig += 1", "overflow"),
        "narrow overflow": Trap("let small: Int8 = 127\nlet more: Int8 = 1\nprint(small + more)", "overflow"),
        "underflow": Trap("let zero: UInt = 0\nprint(zero - 1)", "overflow"),
        "division": Trap("let zero = 0\nprint(1 / zero)", "zero"),
        "remainder": Trap("let zero = 0\nprint(1 % zero)", "zero"),
        "division overflow": Trap("let minusOne = -1\nprint(Int.min / minusOne)", "overflow"),
        "conversion of nan": Trap("let odd = Double.nan\nprint(Int(odd))", "Double"),
        "conversion of huge": Trap("let odd = 1e300\nprint(Int(odd))", "Double"),
        "narrowing": Trap("let wide = 300\nprint(UInt8(wide))", "enough bits"),
        "fatalError": Trap('fatalError("out of paddies")', "out of paddies"),
        "precondition": Trap('precondition(1 > 2, "no such order")', "no such order"),
        "try!": Trap("struct Bad: Error {}\nfunc fails() throws { throw Bad() }\ntry! fails()", "try!"),
        "as!": Trap('let anything: Any = "text"\nprint(anything as! Int)', "Could not cast"),
        "empty removeLast": Trap("var none: [Int] = []\nnone.removeLast()", "empty"),
        "negative count": Trap("let count = -1\nprint(Array(repeating: 0, count: count))", "count < 0"),
        "backward range": Trap("let low = 3\nlet high = 1\nfor i in low..<high { print(i) }", "Range"),
        "duplicate key": Trap('let k = "a"\nprint(Dictionary(uniqueKeysWithValues: [(k, 1), (k, 2)]))', "uplicate"),
    },
    recursion="func descend(_ n: Int) -> Int { descend(n + 1) + 1 }\ndescend(0)",
    hunger="var hoard: [[Int]] = []\nwhile true { hoard.append(Array(repeating: 7, count: 1_000_000)) }",
    big_allocation="let everything = Array(repeating: 0, count: Int.max)",
    display_html='display(HTML("<b>{text}</b>"))',
    displays=[
        {"code": 'display(HTML("<b>hi</b>"))', "mime": "text/html"},
        {"code": 'display(Markdown("*hi*"))', "mime": "text/markdown"},
        {"code": 'display(LaTeX("$x$"))', "mime": "text/latex"},
        {"code": 'display(SVG("<svg xmlns=\\"http://www.w3.org/2000/svg\\"/>"))', "mime": "image/svg+xml"},
        {"code": 'display(JSON("{\\"a\\": [1]}"))', "mime": "application/json"},
    ],
    display_then_update='let shown = display(HTML("one"), id: "here")\nshown.update(HTML("two"))',
    rich_result='HTML("<b>rich</b>")',
    clear_output='print("old")\nclearOutput(wait: true)\nprint("new")',
    progress='for step in progress([1, 2, 3]) { print("step \\(step)") }',
    endless_loop="while true {}",
    declare_flag="var flag = false",
    wait_for_flag="while !flag {}",
    set_flag="flag = true",
    ask='print("{text}", terminator: "")\nlet answer = readLine() ?? "end of file"',
    ask_echo='print("got", answer)',
    completions=[{"text": "[1, 2, 3].allSat", "matches": ["allSatisfy"]}],
    complete_samples=["1", 'print("hello")', "func f(_ x: Int) -> Int {\n  x\n}", "let a = 1\nlet b = a + 1"],
    incomplete_samples=["func f(_ x: Int) -> Int {", "[1,", 'let s = """\none', "if true {", "print("],
    invalid_samples=["func (", "let = 7", "}"],
    completion_setup="let completionTarget = 1\nlet completionTargets = [1]",
    completion_prefix="completionTar",
    completion_match="completionTarget",
    inspect_name="print",
    inspect_unknown="noSuchNameAtAll",
    pager='%page "Rice is planted together."',
    history_results=[
        {"code": "6 * 7", "result": "42"},
        {"code": "[1, 2, 3].map { $0 * $0 }", "result": "[1, 4, 9]"},
    ],
    history_pattern="6 ? 7*",
    history_operations=("tail", "range", "search"),
    user_expression_error="noSuchName",
)

LANGUAGES = {"python": PYTHON, "swift": SWIFT}
