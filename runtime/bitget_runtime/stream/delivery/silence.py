"""Channels that go silent while their connection lives: they are asked for again."""

from __future__ import annotations

import asyncio
import math
import time
from typing import TYPE_CHECKING, Any, Protocol

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitget_runtime.stream.delivery.feed import Feed


def check_silence(name: str, seconds: object, operation: str | None = None) -> None:
    """Refuse what is no time above zero; `math.inf` is one.

    Raises:
        InvalidArgument: it is none.
    """
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not seconds > 0:
        text = f"{name} must be a time above 0 in seconds (math.inf for never), not {seconds!r}"
        raise InvalidArgument(text, operation=operation)


class Silence:
    """Watches one subscription.

    It may be well that there is nothing to say, so a channel that stays silent after it was asked for again is left
    alone for ever longer, up to an hour.

    Args:
        feed: The subscription.
        longest: Seconds of silence after which it is asked for again.
        respond_within: How long what comes may be the response to that.
        ask_again: Subscribes again.
    """

    def __init__(self, feed: Feed[Any], longest: float, respond_within: float, ask_again: Callable[[], object]) -> None:
        self._feed = feed
        self._longest = self._patience = longest
        self._answer_within = respond_within
        self._ask_again = ask_again
        self._asked = 0.0
        self._waited = longest
        self._mark = (0.0, 0.0)
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(longest, self._look)

    def stop(self) -> None:
        self._timer.cancel()

    def _look(self) -> None:
        feed, wait = self._feed, self._patience
        mark = (feed.pushed, feed.stood)
        if feed.pushed > self._asked + self._answer_within:
            self._patience = wait = self._longest
        if not feed.live or mark != self._mark:
            # the clock of this machine may have been set meanwhile: then it takes longer, or is asked once too often
            quiet = time.time() - max(mark)
            wait = max(wait / 10, min(wait, wait - quiet)) if feed.live else wait
        else:
            self._asked, self._patience = time.time(), min(max(self._longest, _LONGEST), wait * 2)
            since = min(max(mark), self._asked - self._waited)  # the clock may have been set back
            feed.lost(round(since * 1000), "silent", f"nothing came for {wait:g} s")
            self._ask_again()
        self._mark = mark
        self._waited = min(wait, _LONGEST)
        self._timer = self._loop.call_later(self._waited, self._look)


_LONGEST = 3600.0
"""Seconds after which a silent channel is asked for again, however often that was in vain."""


class Heard(Protocol):
    """Something that pushes come in for."""

    @property
    def pushed(self) -> float: ...


def time_of_last_push(feed: Heard) -> Timestamp | None:
    """When the last push came, by this machine's clock; None where none has."""
    return Timestamp(round(feed.pushed * 1000)) if feed.pushed else None


def age_of_last_push(feed: Heard) -> float:
    """Seconds since then; infinite where none has come."""
    return max(0.0, time.time() - feed.pushed) if feed.pushed else math.inf
