"""How long to wait before another try."""

from __future__ import annotations

import math

STEADY = 30.0
"""Seconds that a connection has to last for the next one to be opened without a pause."""

JITTER = 0.25
"""Largest part of a pause that is cut off at random, so that clients don't all come back at once."""

_MOST_DOUBLINGS = 30
"""Beyond any limit, but within a float's range."""


class Backoff:
    """Pauses between attempts: each is twice as long as the one before, up to a limit.

    Args:
        first: Longest first pause, in seconds.
        longest: Longest of all pauses, in seconds.
        jitter: Largest part of each pause that is cut off at random.
    """

    def __init__(self, first: float, longest: float, jitter: float = JITTER) -> None:
        self._first = first
        self._longest = longest
        self._jitter = jitter
        self._failures = 0
        self._failed_at = -math.inf

    def next(self, now: float = 0.0) -> float:
        """Seconds to wait after a failure.

        Args:
            now: When it failed, by the clock that `lasted` is asked by; needless where it isn't.
        """
        self._failed_at = now
        most = min(self._longest, self._first * 2.0**self._failures)
        self._failures = min(self._failures + 1, _MOST_DOUBLINGS)
        from random import uniform  # most programs never get here, and start faster without it

        return uniform((1 - self._jitter) * most, most)  # noqa: S311 - guessing it gains nothing

    def reset(self) -> None:
        """Go back to short pauses."""
        self._failures = 0

    def lasted(self, began: float, now: float) -> None:
        """Go back to short pauses if something that began after the last failure has lasted; both in seconds."""
        if now - began >= STEADY and began >= self._failed_at:
            self.reset()
