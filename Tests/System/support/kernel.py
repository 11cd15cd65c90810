"""A kernel as a process: its connection file, its environment, its end."""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import uuid
from pathlib import Path

import psutil
import zmq

from .client import Client
from .languages import LANGUAGES
from .patience import EXIT, START

ROOT = Path(__file__).resolve().parents[3]
BUILD = Path(os.environ.get("DURE_BUILD", ROOT / ".build" / "debug"))
LANGUAGE = LANGUAGES[os.environ.get("DURE_TEST_LANGUAGE", "swift")]


def kernel_command(file="{connection_file}"):
    """How the kernel under test is started."""
    if LANGUAGE.name == "python":
        return [sys.executable, "-m", "ipykernel_launcher", "-f", str(file)]
    return [os.environ.get("DURE_KERNEL", str(BUILD / "dure-kernel")), str(file)]


def free_ports(count):
    """Ports of loopback that nobody uses now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def home_environment(home):
    """An environment in which a kernel finds no history or settings of anybody."""
    home = Path(home)
    home.mkdir(parents=True, exist_ok=True)
    return {
        "HOME": str(home), "IPYTHONDIR": str(home / "ipython"), "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"), "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"), "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }


def connection_details(directory, transport="tcp", curve=False, key=None):
    """The content of a connection file with ports that are free."""
    ports = free_ports(5) if transport == "tcp" else range(1, 6)
    names = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]
    details = {
        "transport": transport,
        "ip": "127.0.0.1" if transport == "tcp" else str(Path(directory) / "sock"),
        "key": secrets.token_hex(16) if key is None else key,
        "signature_scheme": "hmac-sha256",
        "kernel_name": "dure",
        **dict(zip(names, ports)),
    }
    if curve:
        public, secret = zmq.curve_keypair()
        details |= {"curve_publickey": public.decode(), "curve_secretkey": secret.decode()}
    return details


class Kernel:
    """One running kernel. Use it in `with`, or call `stop`."""

    def __init__(
        self, directory, transport="tcp", curve=False, key=None, preexec=None, wait=True, command=kernel_command
    ):
        self.directory = Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.connection = connection_details(directory, transport, curve, key)
        self.file = self.directory / f"kernel-{uuid.uuid4().hex[:8]}.json"
        self.file.write_text(json.dumps(self.connection))
        self.log = self.directory / "kernel.log"
        self.clients = []
        self.process = launch(command(self.file), self.directory, self.log, preexec)
        if wait:
            self.client().wait_until_ready(START)

    def client(self, ready=False, **options):
        """A new client. With `ready`, one that hears iopub already."""
        client = Client(self.connection, **options)
        self.clients.append(client)
        if ready:
            client.wait_until_ready(START)
        return client

    def close(self, client):
        """A client that vanishes without a word."""
        self.clients.remove(client)
        client.close()

    @property
    def alive(self):
        return self.process.poll() is None

    @property
    def resident_mib(self):
        return psutil.Process(self.process.pid).memory_info().rss / 2**20

    @property
    def threads(self):
        return psutil.Process(self.process.pid).num_threads()

    def interrupt_by_signal(self):
        os.kill(self.process.pid, signal.SIGINT)

    def wait_for_exit(self, timeout=EXIT):
        return self.process.wait(timeout)

    def stop(self):
        for client in self.clients:
            client.close()
        self.clients.clear()
        kill_group(self.process)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def launch(command, directory, log, preexec=None):
    """Starts a program in its own process group, with its words in a log file."""
    with open(log, "ab") as words:
        return subprocess.Popen(
            command, cwd=directory, stdin=subprocess.DEVNULL, stdout=words, stderr=words, start_new_session=True,
            env={**os.environ, **home_environment(Path(directory) / "home")}, preexec_fn=preexec)


def kill_group(process):
    """Ends a process that `launch` started, and all its children."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait(EXIT)


def install_kernelspec(data):
    """Writes a kernelspec of the kernel under test below a Jupyter data folder; returns its name."""
    name = "dure-under-test"
    folder = Path(data) / "kernels" / name
    folder.mkdir(parents=True)
    template = json.loads((ROOT / "Kernelspecs" / "kernel.json").read_text())
    spec = {
        **template,
        "argv": kernel_command(),
        "display_name": f"{LANGUAGE.name} under test",
        "language": LANGUAGE.name,
        "env": home_environment(Path(data) / "home"),
    }
    if LANGUAGE.name == "python":
        spec["interrupt_mode"] = "signal"
    (folder / "kernel.json").write_text(json.dumps(spec))
    return name
