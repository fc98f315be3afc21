"""What a stream yields: pushes of the exchange, and a gap wherever pushes are missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from bitget_runtime.pacing.hooks import GapReason
from bitget_runtime.values.scalars import Timestamp

T = TypeVar("T")


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


TimestampOf: TypeAlias = Callable[[float], Timestamp]
"""Converts seconds by this machine's clock to a time on the exchange's clock."""


def local_timestamp(seconds: float) -> Timestamp:
    """The same time, for machines whose clock is the exchange's as far as anybody knows."""
    return Timestamp(int(seconds * 1_000))


class Gap(Struct, frozen=True, kw_only=True):
    """Pushes are missing here, or may be: there was no connection, the reader was too slow, they can't be read, or the
    channel was silent for too long and the stream has subscribed to it again.

    Its times are on the exchange's clock, like those of pushes and of REST, as far as the client knows that clock: from
    its responses over REST. They are times of arrival. What a push is about happened a moment before.

    Attributes:
        reason: Why.
        since: Whatever arrived before this is not missing.
        until: Whatever arrived after this is not missing.
        lost: How many pushes are missing; None if unknown, as after a lost connection.
        detail: More about the reason, for logs.
    """

    reason: GapReason
    since: Timestamp
    until: Timestamp
    lost: int | None = None
    detail: str = ""
