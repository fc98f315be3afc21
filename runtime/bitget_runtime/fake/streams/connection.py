"""One WebSocket of a fake exchange: sends frames, with the pace and the interruptions set by faults."""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeAlias

from bitget_runtime.fake.serving.limits import Sliding
from bitget_runtime.fake.streams.words import UNIFIED

if TYPE_CHECKING:
    from bitget_runtime.facts import StreamFacts
    from bitget_runtime.fake.core import User
    from bitget_runtime.fake.streams.offer.binary import BinarySubscription
    from bitget_runtime.fake.streams.offer.documented import Subscription
    from bitget_runtime.stream.wire.key import Key

Fate: TypeAlias = Literal["lost", "doubled", "late"] | float
"""What happens to a push: it is lost, comes twice, comes after the next one, or so many seconds late."""

TEXT = 1
BINARY = 2

_FINAL = 0x80

_MOST_UNSENT = 1 << 20
"""Bytes that a client may leave unread."""

_MOST_WAITING = 100
"""Frames that may wait for their turn."""


def framed(payload: bytes, opcode: int = TEXT) -> bytes:
    """A message as one server frame."""
    length = len(payload)
    if length < 126:
        return bytes((_FINAL | opcode, length)) + payload
    if length < 1 << 16:
        return struct.pack("!BBH", _FINAL | opcode, 126, length) + payload
    return struct.pack("!BBQ", _FINAL | opcode, 127, length) + payload


@dataclass
class Became:
    """The outcome of a frame.

    Attributes:
        addresses: Addresses that it asked for.
        codes: Codes that it was refused with.
        faults: Faults that happened to it.
        order_ids: IDs of orders in the replies.
        carried_out: No fault kept it from being carried out.
    """

    addresses: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    order_ids: list[str] = field(default_factory=list)
    carried_out: bool = True

    def about(self, address: str) -> None:
        """Record what it asked for."""
        self.addresses.append(address)


class Connection:
    """An open WebSocket. Frames bypass the server, which would not send malformed ones.

    Args:
        number: Its number, counted from 1.
        generation: API generation.
        facts: Facts of the connection.
        path: Requested path.
        address: IP address of the client.
        transport: The underlying transport.
        end: Starts closing it in good order.

    Attributes, besides those:
        subscriptions: Its subscriptions.
        logged_in: It has logged in.
        user: The user it logged in as; None if there isn't one.
        open: Frames can be sent.
        stalled: Nothing more is sent.
        mute: Pings get no pong.
        delay: Seconds before each frame.
        messages: Recent messages.
        subscribed: Recent subscribe requests.
        became: The outcome of the last frame.
        fates: What happens to the next pushes of events.
    """

    def __init__(
        self,
        number: int,
        generation: str,
        facts: StreamFacts,
        path: str,
        address: str,
        transport: asyncio.Transport,
        end: Callable[[], None],
    ) -> None:
        self.number = number
        self.generation = generation
        self.facts = facts
        self.path = path
        self.address = address
        self.subscriptions: dict[Key, Subscription | BinarySubscription] = {}
        self.logged_in = False
        self.user: User | None = None
        self.open = True
        self.stalled = False
        self.mute = False
        self.delay = 0.0
        self.messages = Sliding()
        self.subscribed = Sliding()
        self.became = Became()
        self.fates: deque[Fate] = deque()
        self._late: deque[bytes] = deque()
        self._held: list[Callable[[], None]] | None = None
        self._transport = transport
        self._end = end
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[bytes | None] = deque()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def acknowledged(self) -> dict[str, str]:
        """What acknowledgements add to the subscription."""
        return {"connId": f"{self.number:016x}"} if self.generation == UNIFIED else {}

    @property
    def private(self) -> bool:
        return self.path == self.facts.private

    @property
    def binary(self) -> bool:
        return self.path == self.facts.binary

    @property
    def behind(self) -> bool:
        """Whether too much is waiting to be sent to add more."""
        return self._transport.get_write_buffer_size() > _MOST_UNSENT or len(self._waiting) > _MOST_WAITING

    def send(self, payload: bytes, opcode: int = TEXT) -> None:
        """Send a message, unless the connection is stalled or closed."""
        self.send_frames(framed(payload, opcode))

    def send_frames(self, frames: bytes) -> None:
        """Send frames as they are."""
        self._put(frames)

    def push(self, frames: bytes) -> None:
        """Send a push of an event, subject to faults."""
        fate = self.fates.popleft() if self.fates else None
        match fate:
            case "lost":
                pass
            case "late":
                self._late.append(frames)
                return
            case "doubled":
                self.send_frames(frames)
                self.send_frames(frames)
            case float():
                self._loop.call_later(fate, self.send_frames, frames)
            case None:
                self.send_frames(frames)
        while self._late:
            self.send_frames(self._late.popleft())

    def send_later(self, seconds: float, payload: bytes) -> None:
        self._loop.call_later(seconds, self.send, payload)

    def cut(self, payload: bytes) -> None:
        """Send half of a message, and break the connection."""
        frames = framed(payload)
        self.send_frames(frames[: len(frames) // 2])
        self.gone()
        self._do(self._transport.close)  # after what was sent; to abort might discard it

    def close(self) -> None:
        """Close it in good order, after sending what is waiting."""
        self._put(None)

    def abort(self) -> None:
        """Break the connection."""
        self.gone()
        self._do(self._transport.abort)

    def gone(self) -> None:
        """Forget what was waiting to be sent, because the connection has ended."""
        self.open = False
        self._waiting.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _put(self, frames: bytes | None) -> None:
        """Send frames, or close for None, now or in turn."""
        if self.stalled or not self.open:
            return
        if self.delay or self._waiting:
            self._waiting.append(frames)
            self._attend()
        else:
            self._write(frames)

    def _attend(self) -> None:
        if self._timer is None and self._waiting:
            self._timer = self._loop.call_later(self.delay, self._write_next)

    def _write_next(self) -> None:
        self._timer = None
        if not self.stalled:
            self._write(self._waiting.popleft())
        self._attend()

    def _write(self, frames: bytes | None) -> None:
        if frames is None:
            self.gone()
            self._do(self._end)
        elif self._held is None:
            self._transport.write(frames)
        else:
            self._held.append(partial(self._transport.write, frames))

    def hold(self) -> None:
        """Hold back everything that is sent, until `release`."""
        self._held = []

    def release(self) -> None:
        """Send what was held back."""
        held, self._held = self._held or [], None
        for action in held:
            action()

    def _do(self, action: Callable[[], None]) -> None:
        if self._held is None:
            action()
        else:
            self._held.append(action)
