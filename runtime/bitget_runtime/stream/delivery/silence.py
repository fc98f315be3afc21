"""Channels that go silent while their connection is alive: they are subscribed to again."""

from __future__ import annotations

import asyncio
import math
import time
from typing import TYPE_CHECKING, Any, Protocol

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.backoff import Backoff
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitget_runtime.stream.delivery.feed import Feed


def check_silence(name: str, seconds: object, operation: str | None = None) -> None:
    """Check that something is a time above zero; `math.inf` is one.

    Raises:
        InvalidArgument: it is not.
    """
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not seconds > 0:
        text = f"{name} must be a time above 0 in seconds (math.inf for never), not {seconds!r}"
        raise InvalidArgument(text, operation=operation)


class Silence:
    """Watches one subscription for silence.

    A channel may simply have nothing to push. So if it stays silent after it was subscribed to again, it is left alone
    for longer each time, up to an hour.

    Args:
        feed: The subscription.
        longest: Seconds of silence after which to subscribe again.
        respond_within: Seconds in which a push may be the response to that, and proves nothing.
        resubscribe: Subscribes again.
    """

    def __init__(
        self, feed: Feed[Any], longest: float, respond_within: float, resubscribe: Callable[[], object]
    ) -> None:
        self._feed = feed
        self._longest = longest
        self._waits = Backoff(longest, max(longest, _LONGEST), jitter=0)
        self._patience = self._waits.next()
        self._respond_within = respond_within
        self._resubscribe = resubscribe
        self._resubscribed_at = 0.0
        self._waited = longest
        self._mark = (0.0, 0.0)
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(longest, self._look)

    def stop(self) -> None:
        self._timer.cancel()

    def _look(self) -> None:
        feed = self._feed
        mark = (feed.pushed_at, feed.confirmed_at)
        if feed.pushed_at > self._resubscribed_at + self._respond_within:
            self._waits.reset()
            self._patience = self._waits.next()
        wait = self._patience
        if not feed.live or mark != self._mark:
            # if this machine's clock was set in the meantime, this takes longer, or resubscribes once too often
            quiet = time.time() - max(mark)
            wait = max(wait / 10, min(wait, wait - quiet)) if feed.live else wait
        else:
            self._resubscribed_at = time.time()
            since = min(max(mark), self._resubscribed_at - self._waited)  # the clock may have been set back
            feed.lost(round(since * 1000), "silent", f"nothing was received for {wait:g} s")
            self._patience = self._waits.next()
            self._resubscribe()
        self._mark = mark
        self._waited = min(wait, _LONGEST)
        self._timer = self._loop.call_later(self._waited, self._look)


_LONGEST = 3600.0
"""Seconds after which a silent channel is subscribed to again, however often that didn't help."""


class ReceivesPushes(Protocol):
    """Something that notes when its last push arrived."""

    @property
    def pushed_at(self) -> float: ...


def time_of_last_push(feed: ReceivesPushes) -> Timestamp | None:
    """When the last push arrived, by this machine's clock; None if none has."""
    return Timestamp(round(feed.pushed_at * 1000)) if feed.pushed_at else None


def age_of_last_push(feed: ReceivesPushes) -> float:
    """Seconds since the last push; infinite if there was none."""
    return max(0.0, time.time() - feed.pushed_at) if feed.pushed_at else math.inf
