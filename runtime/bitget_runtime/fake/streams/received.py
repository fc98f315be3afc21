"""Frames as a fake exchange receives and records them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from bitget_runtime.fake.streams.checks import LOGIN_MEMBERS

_SECRET_MEMBERS = frozenset(LOGIN_MEMBERS) - {"timestamp"}


@dataclass(frozen=True)
class ReceivedFrame:
    """A frame as the exchange got it.

    Attributes:
        connection: Number of the connection.
        path: Path of the connection.
        frame: What it says, as decoded JSON without key, passphrase and signature; `ping`, or text that is no JSON.
            `Any`: whatever JSON can say.
        logged_in: The connection had logged in.
    """

    connection: int
    path: str
    frame: Any
    logged_in: bool


def read_frame(payload: bytes) -> Any:
    """What a frame says; None where it is no JSON."""
    try:
        return msgspec.json.decode(payload)
    except (ValueError, RecursionError):
        return None


def without_secrets(value: Any) -> Any:
    """What a frame says, but for what only its sender should know."""
    if isinstance(value, dict):
        return {name: without_secrets(inner) for name, inner in value.items() if name not in _SECRET_MEMBERS}
    return [without_secrets(inner) for inner in value] if isinstance(value, list) else value
