"""A client of the messaging protocol that hides nothing: five sockets and a mailbox for each."""

import json
import uuid
from collections import deque
from dataclasses import dataclass, field

import zmq
from jupyter_client.session import Session

from .patience import REPLY, SILENCE, Deadline


@dataclass
class Execution:
    """One cell: its reply and everything that iopub said about it, in order."""

    request: dict
    reply: dict
    iopub: list = field(default_factory=list)

    @property
    def content(self):
        return self.reply["content"]

    @property
    def status(self):
        return self.content["status"]

    def of(self, msg_type):
        """The content of each iopub message of that type."""
        return [message["content"] for message in self.iopub if message["msg_type"] == msg_type]

    @property
    def types(self):
        return [message["msg_type"] for message in self.iopub]

    def text(self, stream="stdout"):
        return "".join(c["text"] for c in self.of("stream") if c["name"] == stream)

    @property
    def result(self):
        """The plain text of the cell's value, or nothing."""
        results = self.of("execute_result")
        return results[-1]["data"]["text/plain"] if results else None

    @property
    def states(self):
        return [c["execution_state"] for c in self.of("status")]

    @property
    def error(self):
        """The one error that the user saw."""
        errors = self.of("error")
        assert len(errors) == 1, f"one error expected, got {errors}; reply {self.content}"
        return errors[0]

    def must_succeed(self):
        assert self.status == "ok", f"{self.request['content'].get('code')!r} failed: {self.content}"
        return self


class Client:
    """One front end, connected to a kernel."""

    CHANNELS = {"shell": zmq.DEALER, "control": zmq.DEALER, "stdin": zmq.DEALER, "iopub": zmq.SUB, "hb": zmq.REQ}

    def __init__(self, connection, channels=tuple(CHANNELS), curve=True, receive_limit=None):
        self.connection = connection
        self.session = Session(
            key=connection["key"].encode(), signature_scheme=connection["signature_scheme"], username="tester")
        self.context = zmq.Context()
        self.identity = uuid.uuid4().bytes
        self.boxes = {}
        self.sockets = {}
        for name in channels:
            self.sockets[name] = self._socket(name, curve, receive_limit)
            self.boxes[name] = deque()

    def _socket(self, name, curve, receive_limit):
        socket = self.context.socket(self.CHANNELS[name])
        socket.linger = 0
        socket.reconnect_ivl = 10
        socket.sndhwm = 0
        socket.rcvhwm = 0 if receive_limit is None else receive_limit
        if receive_limit is not None:
            socket.rcvbuf = 4096
        if name in ("shell", "control", "stdin"):
            socket.identity = self.identity
        if curve and "curve_publickey" in self.connection:
            socket.curve_publickey, socket.curve_secretkey = zmq.curve_keypair()
            socket.curve_serverkey = self.connection["curve_publickey"].encode()
        socket.connect(self.url(name))
        if name == "iopub":
            socket.subscribe(b"")
        return socket

    def url(self, channel):
        separator = "-" if self.connection["transport"] == "ipc" else ":"
        return f"{self.connection['transport']}://{self.connection['ip']}{separator}{self.connection[channel + '_port']}"

    def close(self):
        self.context.destroy(linger=0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # Sending

    def message(self, msg_type, content=None, metadata=None, subshell=None):
        """A request that is not sent yet."""
        message = self.session.msg(msg_type, content or {}, metadata=metadata)
        if subshell is not None:
            message["header"]["subshell_id"] = subshell
        return message

    def send(self, channel, msg_type, content=None, metadata=None, subshell=None):
        """Sends a request and returns it, so that the answers can be told by its id."""
        message = self.message(msg_type, content, metadata, subshell)
        self.session.send(self.sockets[channel], message)
        return message

    def frames(self, message):
        """The frames of a message: delimiter, signature, and four of JSON."""
        return self.session.serialize(message)

    def send_frames(self, channel, frames):
        self.sockets[channel].send_multipart(frames)

    def send_signed(self, channel, header=b"{}", parent=b"{}", metadata=b"{}", content=b"{}", signature=None):
        """Sends four frames that need not be JSON, with a good signature unless another is given."""
        parts = [header, parent, metadata, content]
        self.send_frames(channel, [b"<IDS|MSG>", signature or self.session.sign(parts), *parts])

    def header(self, msg_type, **more):
        """A header as bytes of JSON."""
        return json.dumps({
            "msg_id": str(uuid.uuid4()), "username": "tester", "session": self.session.session,
            "date": "2026-11-01T00:00:00.000000Z", "msg_type": msg_type, "version": "5.4", **more,
        }).encode()

    # Receiving

    def pump(self, seconds):
        """Moves what has arrived into the mailboxes, waiting at most that long for something; was there any?"""
        poller = zmq.Poller()
        for name, socket in self.sockets.items():
            if name != "hb":
                poller.register(socket, zmq.POLLIN)
        ready = dict(poller.poll(max(1, int(seconds * 1000))))
        for name, socket in self.sockets.items():
            while name != "hb" and socket in ready:
                try:
                    frames = socket.recv_multipart(zmq.NOBLOCK)
                except zmq.Again:
                    break
                identities, parts = self.session.feed_identities(frames)
                message = self.session.deserialize(parts)
                message["topic"] = identities
                self.boxes[name].append(message)
        return bool(ready)

    def take(self, channel, matches, timeout=REPLY, what="a message"):
        """The first message of that channel that matches, taken out of its mailbox."""
        deadline = Deadline(timeout)
        while True:
            for message in self.boxes[channel]:
                if matches(message):
                    self.boxes[channel].remove(message)
                    return message
            if deadline.passed:
                seen = [(m["msg_type"], m["content"]) for m in self.boxes[channel]][-10:]
                raise TimeoutError(f"{what} did not arrive on {channel} in {timeout} s; last seen there: {seen}")
            self.pump(deadline.left)

    def reply(self, request, channel="shell", timeout=REPLY):
        return self.take(channel, lambda m: is_child(m, request), timeout, f"the reply to {request['msg_type']}")

    def until_idle(self, request, timeout=REPLY):
        """All iopub messages of that request, up to its idle."""
        seen = []
        deadline = Deadline(timeout)
        while not (seen and is_idle(seen[-1])):
            seen.append(self.take(
                "iopub", lambda m: is_child(m, request), deadline.left, f"idle (after {[m['msg_type'] for m in seen]})"))
        return seen

    def wait_for(self, request, msg_type, timeout=REPLY):
        """The next iopub message of that type that the request caused; earlier ones stay in the mailbox."""
        return self.take("iopub", lambda m: is_child(m, request) and m["msg_type"] == msg_type, timeout, msg_type)

    def wait_until_busy(self, request, timeout=REPLY):
        """Waits until the cell is running. What was seen stays out of the mailbox."""
        self.take(
            "iopub", lambda m: is_child(m, request) and m["content"].get("execution_state") == "busy", timeout, "busy")

    def silence(self, channel, seconds=SILENCE):
        """Nothing arrives on that channel for a while; returns what did."""
        deadline = Deadline(seconds)
        while not deadline.passed:
            self.pump(deadline.left)
        return list(self.boxes[channel])

    # Whole exchanges

    def request(self, channel, msg_type, content=None, timeout=REPLY, **more):
        """Sends a request and returns the content of its reply, once its idle has come too."""
        return self.exchange(channel, msg_type, content, timeout, **more).content

    def exchange(self, channel, msg_type, content=None, timeout=REPLY, **more):
        request = self.send(channel, msg_type, content, **more)
        return self.finish(request, channel, timeout)

    def finish(self, request, channel="shell", timeout=REPLY):
        """Collects iopub until idle, and the reply."""
        iopub = self.until_idle(request, timeout)
        return Execution(request, self.reply(request, channel, timeout), iopub)

    def start(self, code, channel="shell", subshell=None, metadata=None, **options):
        """Sends a cell and does not wait."""
        content = {
            "code": code, "silent": False, "store_history": True, "user_expressions": {},
            "allow_stdin": False, "stop_on_error": True, **options,
        }
        return self.send(channel, "execute_request", content, subshell=subshell, metadata=metadata)

    def execute(self, code, timeout=REPLY, **options):
        return self.finish(self.start(code, **options), timeout=timeout)

    def run(self, code, timeout=REPLY, **options):
        """Executes a cell that must succeed."""
        return self.execute(code, timeout, **options).must_succeed()

    def value(self, code, timeout=REPLY):
        """The plain text of a cell's value."""
        return self.run(code, timeout).result

    def beat(self, data=b"ping", timeout=REPLY):
        """What the heartbeat answers, or nothing."""
        socket = self.sockets["hb"]
        if not socket.poll(int(timeout * 1000), zmq.POLLOUT):
            return None
        socket.send(data)
        return socket.recv() if socket.poll(int(timeout * 1000)) else None

    def wait_until_ready(self, timeout=REPLY):
        """Waits until the kernel answers on shell and this client hears iopub."""
        deadline = Deadline(timeout)
        patience = 0.1  # a subscription that is on its way misses the first idle
        while True:
            request = self.send("shell", "kernel_info_request")
            reply = self.reply(request, timeout=deadline.left)
            try:
                self.until_idle(request, min(patience, deadline.left))
                break
            except TimeoutError:
                patience *= 2
                if deadline.passed:
                    raise
        for box in self.boxes.values():
            box.clear()
        return reply["content"]


def is_child(message, request):
    return message["parent_header"].get("msg_id") == request["header"]["msg_id"]


def is_idle(message):
    return message["msg_type"] == "status" and message["content"]["execution_state"] == "idle"
