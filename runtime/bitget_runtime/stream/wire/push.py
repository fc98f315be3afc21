"""What a stream yields: pushes of the exchange, and gaps where some of them are missing."""

from __future__ import annotations

from typing import Generic, Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from bitget_runtime.values.scalars import Timestamp

T = TypeVar("T")

Reason: TypeAlias = Literal["disconnected", "service upgrade", "reader too slow", "undecodable", "silent"]
"""Why pushes are missing."""


class Push(Struct, Generic[T], frozen=True, gc=False):
    """One message of a channel.

    Attributes:
        data: What it says, mostly a list.
        action: `snapshot`, or `update` for what is to be merged into it; other words may come.
    """

    data: T
    action: str = ""
    raw_ts: int | str | None = msgspec.field(name="ts", default=None)

    @property
    def ts(self) -> Timestamp | None:
        """When the exchange sent it, by its own clock; None where it does not say."""
        try:
            return None if self.raw_ts is None else Timestamp(self.raw_ts)
        except ValueError:
            return None


class Gap(Struct, frozen=True, kw_only=True):
    """Pushes are missing here, or may be: those of a time without a connection, those that the reader was too slow for,
    those that can't be read; or the channel was silent for too long, and was asked for again.

    Attributes:
        reason: Why.
        since: When the last push before it arrived, by this machine's clock.
        until: When the channel was there again.
        lost: How many pushes are missing; None where nobody knows, as after a lost connection.
        detail: More about the reason, for logs.
    """

    reason: Reason
    since: Timestamp
    until: Timestamp
    lost: int | None = None
    detail: str = ""
