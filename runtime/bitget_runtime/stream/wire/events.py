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
    """The exchange has refused the login."""

    error: ApiError


class Confirmed(Struct, frozen=True):
    """The exchange has confirmed a subscription."""

    key: Key


class Refused(Struct, frozen=True):
    """The exchange has refused a subscription."""

    key: Key
    error: ApiError


class Postponed(Struct, frozen=True):
    """The exchange takes no subscriptions at the moment: these are requested again after a pause."""

    keys: tuple[Key, ...]
    error: ApiError


class Replied(Struct, frozen=True):
    """The exchange has replied to a command."""

    command_id: str
    control: frames.Control
    payload: bytes


class Upgrading(Struct, frozen=True):
    """The exchange is about to close the connection."""


class Complained(Struct, frozen=True):
    """An error that belongs to no subscription and no command."""

    error: ApiError


ProtocolEvent: TypeAlias = Ready | LoginRefused | Confirmed | Refused | Postponed | Replied | Upgrading | Complained
