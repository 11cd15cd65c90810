#!/usr/bin/env python3
"""Measures Dure and ipykernel side by side, in one run, and writes a Markdown table.

The two take turns at every row, so that whatever else the machine does meets both. Where the system
allows it, kernels and this client run in the real-time class (SCHED_FIFO), as the bars were measured.
The client speaks the wire protocol itself and reads no more of a message than it needs.
"""

import argparse
import json
import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
import zmq

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "System"))

from machine import described  # noqa: E402
from support.kernel import Kernel  # noqa: E402

CLOCK = time.perf_counter
PATIENCE = 120


@dataclass(frozen=True)
class Subject:
    """A kernel, and how the measured things are said in its language."""

    name: str
    command: list
    expression: str
    prints: str
    endless: str
    completion: str
    interrupt: str


def subjects(build):
    return [
        Subject("Dure", [str(build / "dure-kernel"), "{file}"], "1+1", 'for i in 0..<{n} { print("line \\(i)") }',
                "while true {}", "[1, 2, 3].ma", "message"),
        Subject("ipykernel", [sys.executable, "-m", "ipykernel_launcher", "-f", "{file}"], "1+1",
                "for i in range({n}): print('line', i)", "while True: pass", "import os; os.pa", "signal"),
    ]


class Probe:
    """One kernel and a lean client for it."""

    def __init__(self, subject):
        self.subject = subject
        self.folder = tempfile.TemporaryDirectory(prefix="dure-bench-")
        begin = CLOCK()
        self.kernel = Kernel(
            self.folder.name, wait=False,
            command=lambda file: [part.replace("{file}", str(file)) for part in subject.command])
        self.client = self.kernel.client(channels=())
        self.sockets = {}
        for channel in ("shell", "control", "iopub"):
            socket = self.client.context.socket(type(self.client).CHANNELS[channel])
            socket.linger, socket.reconnect_ivl, socket.rcvhwm, socket.sndhwm = 0, 1, 0, 0
            if channel == "iopub":
                socket.subscribe(b"")
            socket.connect(self.client.url(channel))
            self.sockets[channel] = socket
        self.poller = zmq.Poller()
        for socket in self.sockets.values():
            self.poller.register(socket, zmq.POLLIN)
        request = self.send("kernel_info_request")
        self.wait({request}, idle=False)
        self.start_time = CLOCK() - begin
        self.memory_after_start = self.memory()

    def memory(self):
        """Resident memory of the process tree in MiB."""
        process = psutil.Process(self.kernel.process.pid)
        return sum(p.memory_info().rss for p in [process, *process.children(recursive=True)]) / 2**20

    def settle(self):
        """Until iopub is heard and everything is quiet."""
        for _ in range(100):
            try:
                self.wait({self.send("kernel_info_request")}, timeout=1)
                break
            except TimeoutError:
                continue
        while self.poller.poll(50):
            self.receive(lambda *_: None)

    def send(self, msg_type, content=None, channel="shell"):
        message = self.client.session.msg(msg_type, content or {})
        self.sockets[channel].send_multipart(self.client.session.serialize(message))
        return message["header"]["msg_id"]

    CELL = {"silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False,
            "stop_on_error": True}

    def cell(self, code):
        return self.send("execute_request", {"code": code, **self.CELL})

    def cell_frames(self, code):
        """The frames of a cell that is not sent yet."""
        session = self.client.session
        return session.serialize(session.msg("execute_request", {"code": code, **self.CELL}))

    def receive(self, take):
        """Hands every waiting message to `take(channel, parent, kind, content)`, content still as bytes."""
        for channel, socket in self.sockets.items():
            while True:
                try:
                    frames = socket.recv_multipart(zmq.NOBLOCK)
                except zmq.Again:
                    break
                at = frames.index(b"<IDS|MSG>")
                header, parent = json.loads(frames[at + 2]), json.loads(frames[at + 3])
                take(channel, parent.get("msg_id"), header["msg_type"], frames[at + 5])

    def wait(self, ids, idle=True, timeout=PATIENCE, on_stream=None):
        """Until each request has its reply, and its idle; returns the replies' contents."""
        replies, missing_replies, missing_idles = {}, set(ids), set(ids) if idle else set()

        def take(channel, parent, kind, content):
            if channel != "iopub":
                if parent in missing_replies:
                    missing_replies.discard(parent)
                    replies[parent] = content
            elif kind == "status":
                if parent in missing_idles and json.loads(content)["execution_state"] == "idle":
                    missing_idles.discard(parent)
            elif kind == "stream" and on_stream:
                on_stream(json.loads(content)["text"])

        end = CLOCK() + timeout
        while missing_replies or missing_idles:
            if not self.poller.poll(max(0, int((end - CLOCK()) * 1000))) and CLOCK() >= end:
                raise TimeoutError(f"{len(missing_replies)} replies and {len(missing_idles)} idles are missing")
            self.receive(take)
        return {request: json.loads(content) for request, content in replies.items()}

    def timed(self, send):
        """Seconds from sending until reply and idle."""
        begin = CLOCK()
        request = send()
        self.wait({request})
        return CLOCK() - begin

    def stop(self):
        for socket in self.sockets.values():
            socket.close()
        self.kernel.stop()
        self.folder.cleanup()


def median(values):
    return statistics.median(values)


def p99(values):
    return statistics.quantiles(values, n=100, method="inclusive")[98]


def measure_starts(subjects, count):
    results = {subject.name: {"start": [], "memory": [], "first completion": []} for subject in subjects}
    for _ in range(count):
        for subject in subjects:
            probe = Probe(subject)
            result = results[subject.name]
            result["start"].append(probe.start_time * 1e3)
            result["memory"].append(probe.memory_after_start)
            probe.settle()
            code = subject.completion
            result["first completion"].append(
                probe.timed(lambda: probe.send("complete_request", {"code": code, "cursor_pos": len(code)})) * 1e3)
            probe.stop()
    return results


def measure_cells(probe, runs):
    for _ in range(20):
        probe.timed(lambda: probe.cell(probe.subject.expression))
    return [probe.timed(lambda: probe.cell(probe.subject.expression)) * 1e3 for _ in range(runs)]


def measure_queue(probe, count):
    """Seconds per cell that is sent before the one before it is answered.

    The requests are written before the clock runs and the answers are only counted: a client in Python that reads all
    of them takes longer than the kernel, and that is not what is measured.
    """
    requests = [probe.cell_frames(probe.subject.expression) for _ in range(count)]
    replies = idles = 0
    shell, iopub = probe.sockets["shell"], probe.sockets["iopub"]
    begin = CLOCK()
    for frames in requests:
        shell.send_multipart(frames, copy=False)
    while replies < count or idles < count:
        if not probe.poller.poll(PATIENCE * 1000):
            raise TimeoutError(f"{count - replies} replies and {count - idles} idles are missing")
        replies += sum(b"execute_reply" in frames[-4] for frames in waiting(shell))
        idles += sum(b'"idle"' in frames[-1] for frames in waiting(iopub))
    return (CLOCK() - begin) / count * 1e3


def waiting(socket):
    """The messages that have arrived, as frames."""
    while True:
        try:
            yield socket.recv_multipart(zmq.NOBLOCK)
        except zmq.Again:
            return


def measure_completion(probe, runs):
    code = probe.subject.completion
    return [probe.timed(lambda: probe.send("complete_request", {"code": code, "cursor_pos": len(code)})) * 1e3
            for _ in range(runs)]


def measure_prints(probe, lines):
    text = []
    begin = CLOCK()
    request = probe.cell(probe.subject.prints.replace("{n}", str(lines)))
    probe.wait({request}, on_stream=text.append)
    seconds = CLOCK() - begin
    seen = "".join(text).splitlines()
    if seen != [f"line {i}" for i in range(lines)]:
        raise RuntimeError(f"{probe.subject.name} lost lines: {len(seen)} of {lines} arrived")
    return seconds


def start_endless(probe):
    """A cell that runs for ever, and is known to run."""
    request = probe.cell(probe.subject.endless)
    running = []
    while not running:
        probe.poller.poll(1000)
        probe.receive(lambda channel, parent, kind, _: running.append(1)
                      if parent == request and kind == "execute_input" else None)
    time.sleep(0.2)  # well inside the loop, for every kernel
    return request


def interrupt(probe):
    if probe.subject.interrupt == "signal":
        os.kill(probe.kernel.process.pid, signal.SIGINT)
    else:
        probe.send("interrupt_request", channel="control")


def measure_interrupts(probe, runs):
    probe.wait({probe.cell("kept = 7" if probe.subject.name == "ipykernel" else "let kept = 7")})
    times = []
    for _ in range(runs):
        request = start_endless(probe)
        begin = CLOCK()
        interrupt(probe)
        reply = probe.wait({request})[request]
        times.append((CLOCK() - begin) * 1e3)
        if reply["status"] != "error":
            raise RuntimeError(f"{probe.subject.name}: an interrupted cell ended with {reply['status']}")
    request = probe.cell("kept")
    if probe.wait({request})[request]["status"] != "ok":
        raise RuntimeError(f"{probe.subject.name} lost its state")
    return times


def measure_control(probe, runs):
    request = start_endless(probe)
    times = []
    for _ in range(runs):
        begin = CLOCK()
        probe.wait({probe.send("kernel_info_request", channel="control")}, idle=False)
        times.append((CLOCK() - begin) * 1e3)
    interrupt(probe)
    probe.wait({request})
    return times


@dataclass(frozen=True)
class Row:
    """One line of the table: the bar, and by what factor ipykernel missed it where the bar was set."""

    title: str
    unit: str
    bar: float
    ipykernel_then: float


ROWS = {
    "start": Row("process start to `kernel_info_reply`", "ms", 30, 288),
    "cell": Row("`1+1`, reply and idle", "ms", 0.7, 4.9),
    "cell p99": Row("`1+1`, reply and idle, p99", "ms", 1.1, 5.7),
    "queue": Row("queued cells, each", "ms", 0.3, 5.4),
    "first completion": Row("completion, first ever", "ms", 20, 810),
    "completion": Row("completion, then", "ms", 1.3, 47),
    "interrupt": Row("interrupt of an endless loop, state kept", "ms", 3, 12),
    "control": Row("`kernel_info` on control while busy", "ms", 0.6, 19),
    "prints": Row("100,000 `print`s, nothing lost", "s", 0.2, 1.14),
    "memory": Row("memory after start", "MiB", 33, 51),
}


def measure(subjects, options):
    """All rows; a failure in one is reported in its place and spoils no other."""
    results = {subject.name: {} for subject in subjects}

    def note(name, key, measured):
        results[name][key] = measured
        shown = f"{measured:10.3f} {ROWS[key].unit}" if isinstance(measured, float) else measured
        print(f"  {name:10} {ROWS[key].title:44} {shown}", flush=True)

    for name, lists in measure_starts(subjects, options.starts).items():
        for key, values in lists.items():
            note(name, key, median(values))

    probes = []
    for subject in subjects:
        probe = Probe(subject)
        probe.settle()
        probes.append(probe)

    def each(function, *keys):
        for probe in probes:
            try:
                for key, value in zip(keys, function(probe)):
                    note(probe.subject.name, key, value)
            except (TimeoutError, RuntimeError) as problem:
                for key in keys:
                    note(probe.subject.name, key, f"failed: {problem}")

    def cells(probe):
        times = measure_cells(probe, options.runs)
        return median(times), p99(times)

    each(cells, "cell", "cell p99")
    each(lambda p: [median([measure_queue(p, options.runs) for _ in range(3)])], "queue")
    each(lambda p: [median(measure_completion(p, 100))], "completion")
    each(lambda p: [median([measure_prints(p, 100_000) for _ in range(3)])], "prints")
    each(lambda p: [median(measure_control(p, 50))], "control")
    each(lambda p: [median(measure_interrupts(p, 11))], "interrupt")
    for probe in probes:
        probe.stop()
    return results


def written(value, unit):
    """A number with three digits that count, or the reason why there is none."""
    if not isinstance(value, float):
        return str(value)
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def table(results, subjects, realtime):
    """The Markdown page."""
    first, second = (subject.name for subject in subjects)
    version = subprocess.run(
        [sys.executable, "-c", "import ipykernel; print(ipykernel.__version__)"], capture_output=True, text=True)
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`: a release build beside ipykernel, in one run, in turns. Medians, unless a row says "
        "p99. A bar is met when the time is within it, or, since absolute times move with the machine, when the "
        "ratio to ipykernel is at least the one that the bar had to ipykernel where it was set.",
        "",
        f"Machine: {described()}; "
        f"{'real-time class' if realtime else 'ordinary scheduling'}, load {os.getloadavg()[0]:.1f} at the end. "
        f"ipykernel {version.stdout.strip()}, Python {platform.python_version()}, libzmq {zmq.zmq_version()}. "
        f"{time.strftime('%Y-%m-%d')}.",
        "",
        f"| | bar | {first} | {second} | ratio | ratio of the bar | met |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for key, row in ROWS.items():
        ours, theirs = results[first].get(key), results[second].get(key)
        cells = [written(v, row.unit) for v in (ours, theirs)]
        needed = row.ipykernel_then / row.bar
        ratio, met = "", "no"
        if isinstance(ours, float) and isinstance(theirs, float):
            ratio = f"{theirs / ours:.1f}"
            met = "yes" if ours <= row.bar or theirs / ours >= needed else "no"
        lines.append(f"| {row.title} | {row.bar:g} {row.unit} | {cells[0]} | {cells[1]} | {ratio} | {needed:.1f} | {met} |")
    return "\n".join(lines) + "\n"


def enter_realtime():
    """Kernels started from now on inherit the class. Not allowed for ordinary users."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))
        return True
    except PermissionError:
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "release", help="where dure-kernel is")
    parser.add_argument("--runs", type=int, default=500, help="cells, one by one and queued")
    parser.add_argument("--starts", type=int, default=11, help="process starts of each kernel")
    parser.add_argument("--table", type=Path, help="the Markdown file to write")
    parser.add_argument("--ordinary", action="store_true", help="stay out of the real-time class")
    parser.add_argument("--strict", action="store_true", help="fail when a bar is not met")
    options = parser.parse_args()
    realtime = not options.ordinary and enter_realtime()
    measured = subjects(options.build)
    text = table(measure(measured, options), measured, realtime)
    print("\n" + text)
    if options.table:
        options.table.write_text(text)
    return 1 if options.strict and "| no |" in text else 0


if __name__ == "__main__":
    sys.exit(main())
