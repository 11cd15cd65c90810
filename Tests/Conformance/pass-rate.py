#!/usr/bin/env python3
"""Prints how many conformance programs agree with swiftc, by feature; with --page FILE also as a Markdown page."""

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "System"))

from support.conformance import FOLDER, interpreted, programs, run_all  # noqa: E402


def first_runs():
    """The rows of first-runs.txt."""
    lines = (FOLDER / "first-runs.txt").read_text().splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]


def page(passed, total):
    lines = [
        "# Conformance", "",
        "Written by `make conformance`. Programs below `Tests/Conformance` do what `swiftc` makes of them: the same "
        "standard output, or, for those of `rejected`, an error on the same line and nothing run.", "",
        "| feature | programs | agree |", "| --- | --- | --- |",
    ]
    lines += [f"| {feature} | {total[feature]} | {passed[feature]} |" for feature in sorted(total)]
    lines.append(f"| **all** | **{sum(total.values())}** | **{sum(passed.values())}** |")
    lines += [
        "", "How each fresh batch did when the interpreter first met it:", "",
        "| date | written from | programs | agreed |", "| --- | --- | --- | --- |",
    ]
    lines += ["| " + " | ".join(row) + " |" for row in first_runs()]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("features", nargs="*", help="folders to run; all by default")
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    chosen = [p for p in programs() if not options.features or p.feature in options.features]
    passed, total = Counter(), Counter(program.feature for program in chosen)
    for program, outcome in run_all(interpreted, chosen).items():
        problem = outcome.problem(program)
        passed[program.feature] += problem is None
        if problem:
            print(f"{program.name}: {problem}")
    text = page(passed, total)
    print("\n" + text)
    if options.page:
        options.page.write_text(text)
    return 0


sys.exit(main())
