"""Watches a process that runs programs: what it says about each, or how it died."""

import os
import selectors
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: Processor seconds after which a program is said to hang. The session's own limit is one second.
HANG = 10.0
#: Seconds on the wall after which a program hangs that uses no processor.
STILL = 60.0
#: Programs after which a process is replaced, so that what it keeps does not add up.
ROUNDS = 100
#: A bound on the address space of the process, which code that is held to 128 MiB must not meet.
SPACE = 3 << 30


@dataclass
class Report:
    """What came of one program."""
    outcome: str          # value, diagnostics, thrown, trapped, interrupted, exited; crash, hang
    checking: int = 0     # milliseconds of processor time
    running: int = 0
    assisting: int = 0
    resident: int = 0     # KiB
    text: str = ""

    @property
    def is_failure(self):
        return self.outcome in ("crash", "hang")


def driver_path():
    build = Path(os.environ.get("DURE_BUILD", ROOT / ".build" / "debug"))
    return Path(os.environ.get("DURE_FUZZ_DRIVER", build / "FuzzDriver"))


class Driver:
    """A process that runs one program after another."""

    def __init__(self, path=None, patience=1.0):
        self.path = path or driver_path()
        self.patience = patience
        self.process = None
        self.rounds = 0

    def start(self):
        import resource
        self.process = subprocess.Popen(
            [self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (SPACE, SPACE)),
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "SWIFT_DETERMINISTIC_HASHING": "1"})
        self.rounds = 0

    def close(self):
        if self.process:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def processor_seconds(self):
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def run(self, program):
        """Runs a program. After a failure the next one gets a new process."""
        data = program.encode("utf-8", "surrogatepass") if isinstance(program, str) else program
        if self.process is None or self.rounds >= ROUNDS:
            self.close()
            self.start()
        self.rounds += 1
        spent, began = self.processor_seconds(), time.monotonic()
        try:
            self.process.stdin.write(b"%d\n" % len(data) + data)
            self.process.stdin.flush()
        except BrokenPipeError:
            return self.died()
        line = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while not line.endswith(b"\n"):
                if selector.select(0.5):
                    more = os.read(self.process.stdout.fileno(), 65536)
                    if not more:
                        return self.died()
                    line += more
                elif (self.processor_seconds() - spent > HANG * self.patience
                        or time.monotonic() - began > STILL * self.patience):
                    self.process.send_signal(signal.SIGKILL)
                    self.close()
                    return Report("hang", text=f"no answer after {time.monotonic() - began:.0f} s")
        words = line.decode().split()
        return Report(words[0], *map(int, words[1:5]))

    def died(self):
        process, self.process = self.process, None
        _, errors = process.communicate()
        code = process.returncode
        name = signal.Signals(-code).name if code < 0 else f"status {code}"
        told = [line for line in errors.decode(errors="replace").splitlines() if line.strip()]
        return Report("crash", text=f"{name}: {' / '.join(told[:2])[:400]}")
