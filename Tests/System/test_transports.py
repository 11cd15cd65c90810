"""Ways to reach a kernel: TCP, IPC, CURVE, no signing, and registration (JEP 66)."""

import json
import secrets

import pytest
import zmq
from jupyter_client.session import Session
from support.client import Client
from support.kernel import kernel_command, kill_group, launch
from support.patience import EXIT, START


def works(client, language):
    assert client.value(language.expression) == language.expression_result
    assert client.beat() == b"ping"
    assert client.request("control", "kernel_info_request")["status"] == "ok"


def knock(stranger, channel):
    """Sends a request if the socket will take it: a refused connection has nowhere to put it."""
    try:
        frames = stranger.frames(stranger.message("kernel_info_request"))
        stranger.sockets[channel].send_multipart(frames, zmq.NOBLOCK)
    except zmq.Again:
        pass


@pytest.mark.parametrize("transport", ["tcp", "ipc"])
def test_plain(start_kernel, language, transport):
    works(start_kernel(transport=transport).client(ready=True), language)


def test_an_empty_key_means_no_signing(start_kernel, language):
    works(start_kernel(key="").client(ready=True), language)


@pytest.mark.parametrize("transport", ["tcp", "ipc"])
def test_curve_with_keys(start_kernel, language, transport):
    works(start_kernel(transport=transport, curve=True).client(ready=True), language)


@pytest.mark.parametrize("channel", ["shell", "control", "hb", "iopub", "stdin"])
def test_curve_without_keys_is_dropped(start_kernel, language, channel):
    kernel = start_kernel(curve=True)
    stranger = kernel.client(curve=False)
    good = kernel.client(ready=True)
    if channel == "hb":
        assert stranger.beat(timeout=0.5) is None
    elif channel == "iopub":
        good.run(language.expression)
        assert stranger.silence("iopub") == []
    else:
        knock(stranger, channel)
        assert stranger.silence(channel) == []
    works(good, language)


def test_curve_with_a_wrong_server_key_is_dropped(start_kernel, language):
    kernel = start_kernel(curve=True)
    other = zmq.curve_keypair()[0].decode()
    stranger = Client({**kernel.connection, "curve_publickey": other})
    knock(stranger, "shell")
    assert stranger.silence("shell") == []
    stranger.close()
    works(kernel.client(ready=True), language)


class Launcher:
    """The front end's side of a registration: a socket that a starting kernel reports to."""

    def __init__(self, folder, key=None):
        self.context = zmq.Context()
        self.socket = self.context.socket(zmq.ROUTER)
        self.port = self.socket.bind_to_random_port("tcp://127.0.0.1")
        self.key = key or secrets.token_hex(16)
        self.session = Session(key=self.key.encode())
        self.kernel_id = "kernel-1"
        self.file = folder / "registration.json"
        self.file.write_text(json.dumps({
            "kernel_id": self.kernel_id, "transport": "tcp", "registration_ip": "127.0.0.1",
            "registration_port": self.port, "signature_scheme": "hmac-sha256", "key": self.key,
        }))

    def receive(self):
        """The kernel's identity and what it registers; its signature must be good."""
        assert self.socket.poll(int(START * 1000)), "the kernel did not register"
        identity, delimiter, signature, content = self.socket.recv_multipart()
        assert delimiter == b"<IDS|MSG>"
        assert signature == self.session.sign([content])
        return identity, json.loads(content)

    def acknowledge(self, identity, signature=None):
        content = b"{}"
        self.socket.send_multipart([identity, b"<IDS|MSG>", signature or self.session.sign([content]), content])

    def close(self):
        self.context.destroy(linger=0)


@pytest.fixture
def launcher(tmp_path):
    launcher = Launcher(tmp_path)
    yield launcher
    launcher.close()


@pytest.fixture
def registering(launcher, tmp_path):
    process = launch(kernel_command(launcher.file), tmp_path, tmp_path / "kernel.log")
    yield process
    kill_group(process)


@pytest.mark.only("swift")
def test_registration(launcher, registering, language):
    identity, registered = launcher.receive()
    assert registered["kernel_id"] == launcher.kernel_id
    ports = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]
    assert len({int(registered[port]) for port in ports}) == 5
    launcher.acknowledge(identity)
    connection = {
        "transport": "tcp", "ip": "127.0.0.1", "key": launcher.key, "signature_scheme": "hmac-sha256",
        **{port: int(registered[port]) for port in ports},
    }
    with Client(connection) as client:
        client.wait_until_ready()
        works(client, language)


@pytest.mark.only("swift")
def test_registration_with_a_bad_acknowledgement_ends_the_kernel(launcher, registering):
    identity, _ = launcher.receive()
    launcher.acknowledge(identity, signature=b"0" * 64)
    assert registering.wait(EXIT * 2) != 0


@pytest.mark.only("swift")
def test_registration_without_an_acknowledgement_ends_the_kernel(launcher, registering):
    launcher.receive()
    assert registering.wait(EXIT * 2) != 0
