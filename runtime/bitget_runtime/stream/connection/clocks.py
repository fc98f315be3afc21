"""The clock on the wall beside the one that only runs: after a sleep, or when somebody sets it, the two part."""

from __future__ import annotations

import time

_NOTICED = 1.0
"""Seconds by which the clocks must part to be worth a thought; what a time server corrects is less."""


class Clocks:
    """Notices when the clocks part.

    Args:
        now: Seconds of the monotonic clock.
    """

    def __init__(self, now: float) -> None:
        self._apart = time.time() - now

    def jumped(self, now: float) -> float:
        """Seconds by which the wall clock has jumped since this was asked last, below 0 for backwards; else 0."""
        apart = time.time() - now
        jump, self._apart = apart - self._apart, apart
        return jump if abs(jump) >= _NOTICED else 0.0
