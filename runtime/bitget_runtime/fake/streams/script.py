"""Faults of WebSockets that wait for something to happen to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

ReplyFate: TypeAlias = Literal["lost", "cut", "doubled"] | float
"""What happens to a reply: the connection breaks before it or in it, it comes twice, or so many seconds late."""


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
        lost_commands: How many commands are lost with their connection before they are carried out.
        replies: What happens to the replies to commands that are carried out.
    """

    handshakes: deque[int] = field(default_factory=deque)
    logins: deque[Refused] = field(default_factory=deque)
    subscriptions: deque[Refused] = field(default_factory=deque)
    commands: deque[Refused] = field(default_factory=deque)
    lost_commands: int = 0
    replies: deque[ReplyFate] = field(default_factory=deque)
