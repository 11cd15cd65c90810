#!/usr/bin/env python3
"""Runs many made-up programs and looks for crashes, hangs, slow checks and memory that is not given back.

Half of the programs come from a grammar and are mostly well-typed, half are bent conformance programs. What fails is
made small and written to a folder. The exit status is 1 when anything failed.
"""

import argparse
import collections
import hashlib
import re
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from driver import ROOT, Driver, driver_path  # noqa: E402
from grammar import program as grammatical  # noqa: E402
from minimise import minimised  # noqa: E402
from mutation import Mutator  # noqa: E402
from pathological import inputs  # noqa: E402

#: Milliseconds of processor time in which a program is checked, whatever it is.
SLOW = 1000
#: KiB that a process may hold after programs that are held to 128 MiB.
LARGE = 700 * 1024


def conformance_programs():
    """The texts of the conformance programs, in a fixed order."""
    return [path.read_text() for path in sorted((ROOT / "Tests" / "Conformance").glob("*/*.swift"))]


def verdict(report):
    """What is wrong, in a word; `None` when nothing is."""
    if report.is_failure:
        return report.outcome
    if report.checking > SLOW:
        return "slow"
    if report.assisting > SLOW:
        return "slow assistance"
    if report.running > 4 * SLOW:
        return "late"
    if report.resident > LARGE:
        return "memory"
    return None


def kind(report, wrong):
    """What makes two findings the same."""
    return wrong + " " + re.sub(r"0x[0-9a-f]+|\d+", "#", report.text)[:160]


class Campaign:
    """A run of many programs."""

    def __init__(self, options):
        self.options = options
        self.driver = Driver(options.driver, options.patience)
        self.mutator = Mutator(conformance_programs())
        self.outcomes = {"grammar": collections.Counter(), "mutation": collections.Counter()}
        self.found = collections.Counter()

    def program(self, seed):
        source = "grammar" if seed % 2 else "mutation"
        if self.options.only:
            source = self.options.only
        return source, grammatical(seed) if source == "grammar" else self.mutator.program(seed)

    def pathological(self):
        """Runs the sources that have no end."""
        for name, source in inputs().items():
            report = self.driver.run(source)
            wrong = verdict(report)
            if wrong:
                self.found[f"{name}: {wrong}"] += 1
                print(f"{name}: {wrong} {report}", flush=True)

    def run(self):
        self.pathological()
        start = time.monotonic()
        for count in range(self.options.count):
            seed = self.options.seed + count
            source, program = self.program(seed)
            report = self.driver.run(program)
            wrong = verdict(report)
            self.outcomes[source][report.outcome] += 1
            if wrong:
                self.record(program, seed, report, wrong)
            if (count + 1) % 1000 == 0:
                print(f"{count + 1} programs, {time.monotonic() - start:.0f} s, {dict(self.found)}", flush=True)
        self.driver.close()
        for source, outcomes in self.outcomes.items():
            print(source, dict(outcomes.most_common()))
        return sum(self.found.values())

    def record(self, program, seed, report, wrong):
        """Runs a finding again by itself, makes it small and writes it down, the first of each kind."""
        driver = Driver(self.options.driver, self.options.patience)

        def fails(text):
            return verdict(driver.run(text)) == wrong

        if not fails(program):
            wrong += " not again"
        name = kind(report, wrong)
        self.found[name] += 1
        if self.found[name] <= self.options.keep:
            small = program
            if "not again" not in wrong and not self.options.whole:
                small = minimised(program, fails, 300 if wrong == "crash" else 30)
            mark = hashlib.sha256(name.encode()).hexdigest()[:6]
            self.options.findings.mkdir(parents=True, exist_ok=True)
            path = self.options.findings / f"{wrong.replace(' ', '-')}-{mark}-{seed}.swift"
            path.write_text(f"// {report.outcome}: {report.text} {report}\n{small}", errors="surrogatepass")
            print(f"{wrong}: {report.text} (seed {seed}) {path}", flush=True)
        driver.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["grammar", "mutation"])
    parser.add_argument("--driver", type=Path, default=driver_path())
    parser.add_argument("--findings", type=Path, default=ROOT / "artefacts" / "fuzz")
    parser.add_argument("--keep", type=int, default=2, help="findings of a kind that are written down")
    parser.add_argument("--whole", action="store_true", help="do not make findings small")
    parser.add_argument("--patience", type=float, default=1.0)
    options = parser.parse_args()
    sys.exit(1 if Campaign(options).run() else 0)


if __name__ == "__main__":
    main()
