"""How long to wait before something is tried again."""

from __future__ import annotations

import math
import random

STEADY = 30.0
"""Seconds that a connection has to last for the next one to be made without a pause."""


class Backoff:
    """Pauses between attempts, ever longer, until something has lasted; somewhat random, so that clients do not come
    back all at once.

    Args:
        first: Seconds of the first pause, at the most.
        longest: Seconds of any pause, at the most.
    """

    def __init__(self, first: float, longest: float) -> None:
        self._first = first
        self._longest = longest
        self._failures = 0
        self._failed = -math.inf

    def next(self, now: float = 0.0) -> float:
        """Seconds to wait, since something has failed now."""
        self._failed = now
        most = min(self._longest, self._first * 2.0**self._failures)
        self._failures = min(self._failures + 1, 30)
        return random.uniform(0.75 * most, most)  # noqa: S311 - nobody gains by guessing it

    def lasted(self, began: float, now: float) -> None:
        """Begin anew with short pauses where something has lasted that began after the last failure."""
        if now - began >= STEADY and began >= self._failed:
            self._failures = 0
