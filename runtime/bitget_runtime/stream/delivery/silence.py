"""Channels that go silent while their connection is alive: the stream subscribes to them again."""

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


def check_time(name: str, seconds: object, operation: str | None = None) -> None:
    """Check that something is a time above zero, in seconds; `math.inf` is one.

    Raises:
        InvalidArgument: it is not.
    """
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not seconds > 0:
        raise InvalidArgument(f"{name} must be a time above 0 in seconds, not {seconds!r:.80}", operation=operation)


class Silence:
    """Watches one subscription for silence.

    A channel may simply have nothing to push. So each time it is subscribed to again it is left alone for longer
    afterwards, up to an hour, until for an hour it has never been silent for so long.

    Args:
        feed: The subscription.
        longest: Seconds of silence after which to subscribe again.
        spare_in: Returns the seconds until a subscription may be spent on this; 0 if one may be now.
        resubscribe: Subscribes again.
    """

    def __init__(
        self,
        feed: Feed[Any],
        longest: float,
        spare_in: Callable[[], float],
        resubscribe: Callable[[], object],
    ) -> None:
        self._feed = feed
        self._longest = longest
        self._waits = Backoff(longest, max(longest, _LONGEST), jitter=0)
        self._patience = self._waits.next()
        self._spare_in = spare_in
        self._resubscribe = resubscribe
        self._loop = asyncio.get_running_loop()
        self._mark = (0.0, 0.0)
        self._silent_since = self._looked_at = self._silent_at = self._loop.time()
        self._timer = self._loop.call_later(longest, self._look)

    def stop(self) -> None:
        self._timer.cancel()

    def _look(self) -> None:
        self._timer = self._loop.call_later(self._next_look(self._loop.time()), self._look)

    def _next_look(self, now: float) -> float:
        """Subscribe again if it is time to; returns the seconds until the next look."""
        silent_for = self._silent_for(now)
        if silent_for < self._longest:
            if now - self._silent_at > _LONGEST:
                self._waits.reset()
                self._patience = self._waits.next()
            return self._longest - silent_for
        self._silent_at = now
        if silent_for < self._patience:
            return self._patience - silent_for
        wait = self._spare_in()
        if wait > 0:
            return min(wait, _LONGEST)
        self._feed.lost(time.time() - silent_for, "silent", f"nothing was received for {silent_for:.3g} s")
        self._patience = self._waits.next()
        self._resubscribe()
        return self._longest

    def _silent_for(self, now: float) -> float:
        """Seconds of silence; a change of this machine's clock makes them no longer than the time between two looks."""
        feed = self._feed
        mark = (feed.pushed_at, feed.confirmed_at)
        if mark != self._mark or not feed.live:
            quiet = time.time() - max(mark) if feed.live else 0.0
            self._silent_since = now - min(max(quiet, 0.0), now - self._looked_at)
        self._mark, self._looked_at = mark, now
        return now - self._silent_since


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
