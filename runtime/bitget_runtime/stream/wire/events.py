"""What a frame of the exchange means to a connection."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from bitget_runtime.errors import ApiError
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.key import Key


class Ready(Struct, frozen=True):
    """The connection takes subscriptions and commands."""


class LoginRefused(Struct, frozen=True):
    """The exchange does not let this client in."""

    error: ApiError


class Confirmed(Struct, frozen=True):
    """A subscription stands."""

    key: Key


class Refused(Struct, frozen=True):
    """A subscription was refused."""

    key: Key
    error: ApiError


class PutOff(Struct, frozen=True):
    """The exchange takes no subscriptions at this moment: these are asked for again after a pause."""

    keys: tuple[Key, ...]
    error: ApiError


class Replied(Struct, frozen=True):
    """The exchange answered a command."""

    command_id: str
    told: frames.Control
    payload: bytes


class Upgrading(Struct, frozen=True):
    """The exchange is about to close the connection."""


class Complained(Struct, frozen=True):
    """An error that belongs to no subscription and no command."""

    error: ApiError


ProtocolEvent: TypeAlias = Ready | LoginRefused | Confirmed | Refused | PutOff | Replied | Upgrading | Complained
