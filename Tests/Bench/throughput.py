#!/usr/bin/env python3
"""Measures what programs cost in CPU time, in one run: Dure, CPython and Lua, in turns, and writes a Markdown table.

Each program of Tests/Bench/Programs exists in every language and prints the same. A figure is the least CPU time
(user and system) of several passes, the start of the process included.
"""

import argparse
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from machine import described

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).resolve().parent / "Programs"

#: Programs on which native Swift itself loses to CPython's modules in C: at most so many times `swiftc -O`.
AGAINST_NATIVE = {"json_coding": 1.5}


def cost(command):
    """CPU seconds of a command, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, ran.stdout.strip()


def native(program, folder):
    binary = Path(folder) / program
    subprocess.run(
        ["swiftc", "-O", "-suppress-warnings", PROGRAMS / f"{program}.swift", "-o", binary, "-lm"],
        check=True, capture_output=True)
    return binary


def commands(program, options, folder):
    found = {
        "Dure": [options.build / "dure", "run", PROGRAMS / f"{program}.swift"],
        "CPython": [options.python, PROGRAMS / f"{program}.py"],
    }
    if (PROGRAMS / f"{program}.lua").exists():
        found["Lua"] = [options.lua, PROGRAMS / f"{program}.lua"]
    if program in AGAINST_NATIVE:
        found["swiftc -O"] = [native(program, folder)]
    return found


def measure(program, options, folder):
    """The least cost of a program in every language."""
    best, texts = {}, {}
    for _ in range(options.passes):
        for name, command in commands(program, options, folder).items():
            seconds, text = cost(command)
            best[name] = min(seconds, best.get(name, math.inf))
            texts[name] = text
    if len(set(texts.values())) != 1:
        raise SystemExit(f"{program} prints different things: {texts}")
    return best


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def table(results, options):
    version = {
        "CPython": [options.python, "--version"], "Lua": [options.lua, "-v"], "Swift": ["swiftc", "--version"],
    }
    versions = ", ".join(
        subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0].split("  ")[0].strip()
        for command in version.values())
    lines = [
        "## Programs", "",
        f"CPU time in seconds, the least of {options.passes} passes taken in turns, start included. {versions}; "
        f"{described()}.", "",
        "| program | Dure | CPython | Lua | times as fast as CPython | as Lua |", "| --- | --- | --- | --- | --- | --- |",
    ]
    python, lua = [], []
    for program, best in results.items():
        ratio = best["CPython"] / best["Dure"]
        python.append(ratio)
        other = "", ""
        if "Lua" in best:
            lua.append(best["Lua"] / best["Dure"])
            other = f"{best['Lua']:.3f}", f"{lua[-1]:.2f}"
        note = ""
        if program in AGAINST_NATIVE:
            times = best["Dure"] / best["swiftc -O"]
            note = f" ({times:.2f} times `swiftc -O`, bar {AGAINST_NATIVE[program]})"
        lines.append(
            f"| {program}{note} | {best['Dure']:.3f} | {best['CPython']:.3f} | {other[0]} | {ratio:.2f} | {other[1]} |")
    lines.append(
        f"| **geometric mean** (bars: 4 and 1) | | | | **{mean(python):.2f}** | **{mean(lua):.2f}** |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", nargs="*", help="all by default")
    parser.add_argument("--build", type=Path, default=ROOT / ".build" / "release")
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--lua", default=shutil.which("lua5.4"))
    parser.add_argument("--passes", type=int, default=4)
    parser.add_argument("--append", type=Path, help="a Markdown file that the table is put at the end of")
    options = parser.parse_args()
    chosen = options.programs or sorted(path.stem for path in PROGRAMS.glob("*.swift"))
    with tempfile.TemporaryDirectory() as folder:
        results = {}
        for program in chosen:
            results[program] = measure(program, options, folder)
            print(program, {name: round(value, 3) for name, value in results[program].items()}, flush=True)
    text = table(results, options)
    print("\n" + text)
    if options.append:
        with open(options.append, "a") as page:
            page.write("\n" + text)


main()
