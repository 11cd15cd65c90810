#!/usr/bin/env python3
"""Measures what long sessions and small calls cost, from inside of a host, and writes a Markdown table."""

import argparse
import subprocess
import tempfile
from pathlib import Path

from machine import described

ROOT = Path(__file__).resolve().parents[2]
MIB = 2**20

MAP_IN_SWIFT = """
let numbers = Array(0..<1_000_000)
let clock = ContinuousClock()
var best = Duration.seconds(60)
for _ in 0..<7 {
  let start = clock.now
  let squares = numbers.map { $0 &* $0 &+ 1 }
  let spent = clock.now - start
  if spent < best { best = spent }
  if squares.count == 0 { print(squares) }
}
print(Double(best.components.attoseconds) / 1e15)
"""

MAP_IN_PYTHON = """
import time
numbers = list(range(1_000_000))
best = 60
for _ in range(7):
    start = time.perf_counter()
    squares = list(map(lambda n: n * n + 1, numbers))
    best = min(best, time.perf_counter() - start)
print(best * 1000)
"""


def figures(program):
    """What the program inside of a host measures, by name."""
    printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    return {name: float(value) for name, value in (line.split() for line in printed.splitlines())}


def milliseconds_of_map(command, text, suffix):
    with tempfile.NamedTemporaryFile("w", suffix=suffix) as file:
        file.write(text)
        file.flush()
        return float(subprocess.run([*command, file.name], capture_output=True, text=True, check=True).stdout)


def rows(found, swift, python):
    memory = [found[f"memory_{part}"] / MIB for part in range(1, 11)]
    growth = (memory[-1] - memory[1]) / (memory[-1] or 1) * 100
    native = 8_000_000
    yield "a call into a host function", "10 ns", f"{found['host_call']:.1f} ns", found["host_call"] <= 10
    yield ("`map` with a closure, times as fast as CPython", "5", f"{python / swift:.2f} ({swift:.1f} and {python:.1f} ms)",
           python / swift >= 5)
    yield "a cell of 20 lines, cold", "3 ms", f"{found['cell_median']:.2f} ms", found["cell_median"] <= 3
    yield ("the last 100 of 1,000 cells, to the first 100", "1.0", f"{found['cells_last'] / found['cells_first']:.2f}",
           found["cells_last"] <= found["cells_first"] * 1.05)
    yield ("memory of a million of `Double`, to native", "1.05", f"{found['million_doubles'] / native:.3f}",
           found["million_doubles"] <= native * 1.05)
    yield ("the same, made by `map`", "1.05", f"{found['million_appended'] / native:.3f}",
           found["million_appended"] <= native * 1.05)
    yield ("memory from cell 2,000 to cell 10,000, the same cells again", "flat",
           f"{memory[1]:.0f} to {memory[-1]:.0f} MiB", growth < 5)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "release")
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--append", type=Path, help="a Markdown file that the table is put at the end of")
    options = parser.parse_args()
    swift = milliseconds_of_map([options.build / "dure", "run"], MAP_IN_SWIFT, ".swift")
    python = milliseconds_of_map([options.python], MAP_IN_PYTHON, ".py")
    lines = [
        "## Sessions", "",
        f"Processor time, medians, from inside of a host; {described()}.", "",
        "| | bar | Dure | met |", "| --- | --- | --- | --- |",
    ]
    found = figures(options.build / "SessionBench")
    lines += [f"| {what} | {bar} | {value} | {'yes' if met else 'no'} |" for what, bar, value, met in rows(found, swift, python)]
    text = "\n".join(lines) + "\n"
    print(text)
    if options.append:
        with open(options.append, "a") as page:
            page.write("\n" + text)


main()
