"""What a stream yields: pushes of the exchange, and a gap wherever pushes are missing."""

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
        data: Its content, mostly a list.
        action: `snapshot`, or `update` for a change to it; the exchange may send other words.
        symbol: The instrument that was subscribed to; None if the subscription isn't about a single one, such as that
            to all orders.
    """

    data: T
    action: str = ""
    raw_ts: int | str | None = msgspec.field(name="ts", default=None)
    symbol: str | None = None

    @property
    def ts(self) -> Timestamp | None:
        """When the exchange sent it, by its own clock; None if it does not say."""
        try:
            return None if self.raw_ts is None else Timestamp(self.raw_ts)
        except ValueError:
            return None


class Gap(Struct, frozen=True, kw_only=True):
    """Pushes are missing here, or may be: there was no connection, the reader was too slow, they can't be read, or the
    channel was silent for too long and was subscribed to again.

    Attributes:
        reason: Why.
        since: When the last push before it arrived, by this machine's clock.
        until: When the channel was back.
        lost: How many pushes are missing; None if unknown, as after a lost connection.
        detail: More about the reason, for logs.
    """

    reason: Reason
    since: Timestamp
    until: Timestamp
    lost: int | None = None
    detail: str = ""
