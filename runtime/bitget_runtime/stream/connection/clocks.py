"""Compares the wall clock with the monotonic one: they diverge if the machine sleeps or its clock is set."""

from __future__ import annotations

import time

_NOTICEABLE = 1.0
"""Seconds by which the clocks must diverge to matter; corrections by a time server are smaller."""


class Clocks:
    """Notices jumps of the wall clock.

    Args:
        now: Seconds of the monotonic clock.
    """

    def __init__(self, now: float) -> None:
        self._difference = time.time() - now

    def jumped(self, now: float) -> float:
        """Seconds by which the wall clock has jumped since the last call, negative if backwards; 0 for small ones."""
        difference = time.time() - now
        jump, self._difference = difference - self._difference, difference
        return jump if abs(jump) >= _NOTICEABLE else 0.0
