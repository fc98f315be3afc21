"""How long to wait before something is tried again."""

from __future__ import annotations

import math

STEADY = 30.0
"""Seconds that a connection has to last for the next one to be made without a pause."""

JITTER = 0.25
"""Part of a pause that chance may take off, so that clients do not come back all at once."""

_MOST_DOUBLINGS = 30
"""Beyond any limit, and below what a float can't hold."""


class Backoff:
    """Pauses between attempts: each is twice as long as the one before, up to a limit.

    Args:
        first: The first pause in seconds, at most.
        longest: Any pause in seconds, at most.
        jitter: Part of each pause that chance may take off.
    """

    def __init__(self, first: float, longest: float, jitter: float = JITTER) -> None:
        self._first = first
        self._longest = longest
        self._jitter = jitter
        self._failures = 0
        self._failed_at = -math.inf

    def next(self, now: float = 0.0) -> float:
        """Seconds to wait after a failure at this moment."""
        self._failed_at = now
        most = min(self._longest, self._first * 2.0**self._failures)
        self._failures = min(self._failures + 1, _MOST_DOUBLINGS)
        from random import uniform  # most programs never come here, and start quicker without it

        return uniform((1 - self._jitter) * most, most)  # noqa: S311 - nobody gains by guessing it

    def reset(self) -> None:
        """Go back to short pauses."""
        self._failures = 0

    def lasted(self, began: float, now: float) -> None:
        """Go back to short pauses if something has lasted that began after the last failure."""
        if now - began >= STEADY and began >= self._failed_at:
            self.reset()
