"""By how much calls arrive later than usual, as far as their responses show it."""

from __future__ import annotations

import math

from bitget_runtime.pacing import windows

_FRESH = 60.0
"""Seconds for which the quickest response counts: after that the way may have become longer."""


class Travel:
    """How long the calls of one client take.

    A call whose response took longer than others may have spent that time on its way, and the exchange counts it when
    it arrives. Those that left before the first response came had to connect, and can't be compared with others.
    """

    def __init__(self) -> None:
        self._first = math.inf
        self._quickest: dict[str, tuple[float, float]] = {}

    def late_by(self, address: str, took: float, now: float) -> float:
        """Seconds by which a call may have arrived later than the margin of windows covers; 0 if it didn't.

        Args:
            address: What was called: calls differ in how long the exchange works on them.
            took: Seconds from sending it to its response.
            now: This moment, in seconds of a monotonic clock.
        """
        self._first = min(self._first, now)
        quickest, seen = self._quickest.get(address, (math.inf, -math.inf))
        if took <= quickest or now - seen > _FRESH:
            quickest = took
            self._quickest[address] = took, now
        late = took if now - took < self._first else took - quickest
        return late if late > windows.MARGIN else 0.0
