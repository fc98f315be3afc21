"""Faults of WebSockets that wait for something to happen to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple


class Refused(NamedTuple):
    """An error to answer with; without words the catalogue's."""

    code: str
    msg: str | None = None


@dataclass
class StreamScript:
    """What happens to the next ones, in order.

    Attributes:
        handshakes: HTTP statuses that connections are refused with.
        logins: Codes that logins are refused with.
        subscriptions: Errors that subscriptions are refused with.
        commands: Errors that commands are refused with.
        lost_replies: How many commands are carried out, with the connection dropped instead of a reply.
        late_replies: Seconds that replies are late by.
    """

    handshakes: deque[int] = field(default_factory=deque)
    logins: deque[Refused] = field(default_factory=deque)
    subscriptions: deque[Refused] = field(default_factory=deque)
    commands: deque[Refused] = field(default_factory=deque)
    lost_replies: int = 0
    late_replies: deque[float] = field(default_factory=deque)
