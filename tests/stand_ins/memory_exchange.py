"""A WebSocket exchange in memory, in place of the socket library; a test decides when anything happens."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from bitget_runtime.errors import ConnectFailed
from bitget_runtime.stream.connection.interface import Receiver, SocketAddress

Frame = dict[str, Any]


class MemorySocket:
    """One connection, seen from the exchange."""

    def __init__(self, exchange: MemoryExchange, address: SocketAddress, receiver: Receiver) -> None:
        self.address = address
        self.sent: list[bytes] = []
        self.subscribed: list[Frame] = []
        self.open = True
        self._exchange = exchange
        self._receiver = receiver

    def send(self, payload: bytes) -> bool:
        if not self.open:
            return False
        self.sent.append(payload)
        asyncio.get_running_loop().call_soon(self._respond, payload)
        return True

    def close(self) -> None:
        self.drop("closed")

    def abort(self) -> None:
        self.drop("aborted")

    async def wait_closed(self) -> None:
        assert not self.open

    def drop(self, why: str = "dropped") -> None:
        """End the connection."""
        if self.open:
            self.open = False
            asyncio.get_running_loop().call_soon(self._receiver.on_lost, why)

    def say(self, frame: Frame | bytes) -> None:
        """Send a frame to the client, if the connection is still open."""
        if self.open:
            self._receiver.on_text(frame if isinstance(frame, bytes) else json.dumps(frame).encode())

    def push(self, data: Any, action: str = "update", argument: Frame | None = None, *, binary: bool = False) -> None:
        """Send a push of a subscription, by default of the first one."""
        argument = argument or self.subscribed[0]
        head = json.dumps({"action": action, "arg": argument, "data": data, "ts": 1}, separators=(",", ":"))
        if binary:
            self._receiver.on_binary(head.encode())
        else:
            self.say(head.encode())

    def frames(self, op: str) -> list[Frame]:
        """What was received of one kind."""
        texts = [json.loads(payload) for payload in self.sent if payload != b"ping"]
        return [frame for frame in texts if frame["op"] == op]

    def _respond(self, payload: bytes) -> None:
        if not self.open:
            return
        if payload == b"ping":
            if self._exchange.sends_pongs:
                self.say(b"pong")
            return
        frame = json.loads(payload)
        self._exchange.respond(self, frame)


class MemoryExchange:
    """The exchange; a stream opens sockets with its `connect`.

    Attributes:
        sockets: All connections so far.
        unreachable: How many of the next attempts to connect fail.
        sends_pongs: It sends pongs.
        respond: What it does with a frame; a test may replace it.
    """

    def __init__(self) -> None:
        self.sockets: list[MemorySocket] = []
        self.unreachable = 0
        self.sends_pongs = True
        self.attempts = 0
        self.respond: Callable[[MemorySocket, Frame], None] = self.agree

    async def connect(self, address: SocketAddress, receiver: Receiver) -> MemorySocket:
        self.attempts += 1
        await asyncio.sleep(0)
        if self.unreachable:
            self.unreachable -= 1
            raise ConnectFailed("nobody listens")
        socket = MemorySocket(self, address, receiver)
        self.sockets.append(socket)
        return socket

    @property
    def open_sockets(self) -> list[MemorySocket]:
        return [socket for socket in self.sockets if socket.open]

    @property
    def newest(self) -> MemorySocket:
        return self.sockets[-1]

    def agree(self, socket: MemorySocket, frame: Frame) -> None:
        """Accept logins and subscriptions; commands get no reply."""
        if frame["op"] == "login":
            socket.say({"event": "login", "code": "0", "msg": ""})
        for argument in frame["args"] if frame["op"] == "subscribe" else ():
            socket.subscribed.append(argument)
            socket.say({"event": "subscribe", "arg": argument})
        for argument in frame["args"] if frame["op"] == "unsubscribe" else ():
            if argument in socket.subscribed:
                socket.subscribed.remove(argument)
            socket.say({"event": "unsubscribe", "arg": argument})
